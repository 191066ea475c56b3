// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/objectivetree.h"
#include "rules/precision.h"
#include "rules/ranking.h"
#include "rules/settings.h"
#include "support/handmadeplan.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QDate May(2026, 5, 4);
const DepartmentId A{1};
const DepartmentId B{2};
const DepartmentId C{3};

/// A (unit North) and B (unit South) carry eight objectives each, one more than the limit of OBJ-009.
HandmadePlan loaded()
{
    HandmadePlan made;
    made.departments[0].businessUnit = u"North"_s;
    made.departments[1].businessUnit = u"South"_s;
    for (int each = 0; each < 16; ++each)
        made.objective(100 + each, each < 8 ? 1 : 2, {999});
    return made;
}

RuleSetting setting(qint64 id, const QString &rule, DepartmentId department = {}, const QString &unit = {})
{
    RuleSetting made;
    made.id = {id};
    made.rule = rule;
    made.department = department;
    made.businessUnit = unit;
    made.reason = u"We look at it monthly"_s;
    made.author = u"Ada"_s;
    made.setOn = May;
    return made;
}

RuleSetting number(RuleSetting made, double value)
{
    made.option = u"most"_s;
    made.value = value;
    return made;
}

RuleSetting off(RuleSetting made)
{
    made.state = RuleState::Off;
    return made;
}

RuleSetting level(RuleSetting made, Severity level)
{
    made.level = level;
    return made;
}

RuleSetting on(RuleSetting made, QDate day)
{
    made.setOn = day;
    return made;
}

/// "note A", and "? North: reason" where a rule could not speak, of \a rule, with \a settings.
QStringList found(const HandmadePlan &made, const std::vector<RuleSetting> &settings, const char *rule = "OBJ-009")
{
    static constexpr std::array levels{"note", "warning", "error"};
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    const rules::Findings all = rules::diagnose(test::with(made.plan(), settings), {}, test::SeenOn);
    QStringList lines;
    for (const rules::Finding &each : all.findings) {
        if (qstrcmp(each.rule, rule) == 0)
            lines << QLatin1String(levels.at(size_t(each.level))) + u' ' + each.subjects.front().name;
    }
    for (const rules::NotEvaluated &each : all.notEvaluated) {
        if (qstrcmp(each.rule, rule) == 0 && qstrcmp(each.subject.table, "ruleSetting") == 0)
            lines << u"? "_s + each.subject.name + u": "_s + wording.text(each.reason);
    }
    lines.sort();
    return lines;
}

/// A needs H1 from B, which promises it ten days later.
HandmadePlan late()
{
    HandmadePlan made;
    made.handOff(1, 1, 2).committedBy = {2026, 9, 11};
    return made;
}

rules::OptionInForce inForce(const Plan &plan, DepartmentId department, const rules::RuleOptions &options = {})
{
    return rules::optionsInForce(plan, *rules::findRule(u"OBJ-009"_s), department, options).front();
}

FindingVerdict verdict(qint64 id, Usefulness usefulness, const QString &fingerprint, QDate day = May,
                       const QString &by = u"Ada"_s)
{
    return {.id = {id},
            .rule = u"DEP-003"_s,
            .fingerprint = fingerprint,
            .usefulness = usefulness,
            .judgedOn = day,
            .judgedBy = by};
}

/// \a count verdicts on as many findings of DEP-003.
std::vector<FindingVerdict> verdicts(int count, Usefulness usefulness, QDate day = May, qint64 first = 1)
{
    std::vector<FindingVerdict> all;
    for (int each = 0; each < count; ++each)
        all.push_back(verdict(first + each, usefulness, QString::number(first + each), day));
    return all;
}

double scoreWith(const std::vector<FindingVerdict> &judged)
{
    const auto all = rules::diagnose(test::with(late().plan(), judged), {}, test::SeenOn).findings;
    return std::ranges::find(all, "DEP-003"_L1, [](const auto &each) { return QLatin1String(each.rule); })->score;
}

/// "DEP-003 20 20 0.59 warning" for each proposal.
QStringList proposed(const Plan &plan)
{
    static constexpr std::array levels{"note", "warning", "error"};
    QStringList lines;
    for (const rules::Proposal &each : rules::diagnose(plan, {}, test::SeenOn).proposals)
        lines << u"%1 %2 %3 %4 %5"_s.arg(QLatin1String(each.rule))
                     .arg(each.notUseful)
                     .arg(each.verdicts)
                     .arg(each.bound, 0, 'f', 2)
                     .arg(QLatin1String(each.level ? levels.at(size_t(*each.level)) : "off"));
    return lines;
}

/// "KPI-009 expired on 2026-05-04" for each dismissal or setting that does nothing.
QStringList unneeded(const Plan &plan)
{
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    QStringList lines;
    for (const rules::Unneeded &each : rules::diagnose(plan, {}, test::SeenOn).unneeded)
        lines << each.subject.name + u' ' + wording.text(each.reason);
    return lines;
}

const QStringList Both{u"note A"_s, u"note B"_s};

} // namespace

class TestRuleSettings : public QObject
{
    Q_OBJECT

private slots:
    void aNumberHoldsForWhomItWasSet()
    {
        const HandmadePlan made = loaded();
        QCOMPARE(found(made, {}), Both);
        QCOMPARE(found(made, {number(setting(1, u"OBJ-009"_s, A), 8)}), QStringList{u"note B"_s});
        QCOMPARE(found(made, {number(setting(1, u"OBJ-009"_s, {}, u"South"_s), 8)}), QStringList{u"note A"_s});
        QCOMPARE(found(made, {number(setting(1, u"OBJ-*"_s), 8)}), QStringList());
        QCOMPARE(found(made, {number(setting(1, u"KPI-*"_s), 8)}), Both);
        QCOMPARE(found(made, {number(setting(1, u"OBJ-009"_s), 7)}), Both); // at the limit of what it means
    }

    void theNearestSettingWins_data()
    {
        QTest::addColumn<std::vector<RuleSetting>>("settings");
        QTest::addColumn<double>("value");
        const RuleSetting company = number(on(setting(9, u"OBJ-009"_s), test::SeenOn), 20);
        const RuleSetting unit = number(setting(2, u"OBJ-*"_s, {}, u"North"_s), 21);
        const RuleSetting department = number(setting(1, u"*"_s, A), 22);
        QTest::newRow("nothing") << std::vector<RuleSetting>{} << 7.0;
        QTest::newRow("the company") << std::vector{company} << 20.0;
        QTest::newRow("unit before company") << std::vector{company, unit} << 21.0;
        QTest::newRow("department before unit") << std::vector{company, unit, department} << 22.0;
        QTest::newRow("another unit") << std::vector{company, number(setting(3, u"OBJ-009"_s, {}, u"South"_s), 23)}
                                      << 20.0;
        QTest::newRow("another department") << std::vector{company, number(setting(3, u"OBJ-009"_s, B), 23)} << 20.0;
        QTest::newRow("rule before family")
            << std::vector{number(setting(3, u"OBJ-009"_s), 24), number(on(setting(4, u"OBJ-*"_s), test::SeenOn), 25)}
            << 24.0;
        QTest::newRow("later before earlier")
            << std::vector{number(on(setting(3, u"OBJ-009"_s), test::SeenOn), 26), number(setting(4, u"OBJ-009"_s), 27)}
            << 26.0;
        QTest::newRow("then the higher id")
            << std::vector{number(setting(3, u"OBJ-009"_s), 28), number(setting(4, u"obj-009"_s), 29)} << 29.0;
    }

    void theNearestSettingWins()
    {
        QFETCH(std::vector<RuleSetting>, settings);
        QFETCH(double, value);
        QCOMPARE(inForce(test::with(loaded().plan(), settings), A).value, value);
        std::ranges::reverse(settings);
        QCOMPARE(inForce(test::with(loaded().plan(), settings), A).value, value);
    }

    void aNumberSaysWhatItRestsOn()
    {
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        Plan plan = loaded().plan();
        QCOMPARE(wording.text(inForce(plan, A).origin), u"by default"_s);
        plan = test::with(plan, std::vector{number(setting(1, u"OBJ-009"_s, A), 9)});
        const rules::OptionInForce own = inForce(plan, A);
        QCOMPARE(std::tuple(QLatin1String(own.name), own.value, own.defaultValue), std::tuple("most"_L1, 9.0, 7.0));
        QCOMPARE(wording.text(own.origin), u"set for A by Ada on 2026-05-04: We look at it monthly"_s);
        QCOMPARE(wording.text(inForce(plan, B).origin), u"by default"_s);
        rules::RuleOptions given;
        given.values[u"OBJ-009.most"_s] = 12;
        QCOMPARE(inForce(plan, A, given).value, 12.0);
        QCOMPARE(rules::diagnose(plan, given, test::SeenOn).findings.size(),
                 rules::diagnose(test::with(plan, std::vector{number(setting(1, u"OBJ-009"_s), 12)}), {}, test::SeenOn)
                     .findings.size());
    }

    void aLevelHoldsForWhomItWasSet()
    {
        QCOMPARE(found(loaded(), {level(setting(1, u"OBJ-009"_s, A), Severity::Error)}),
                 (QStringList{u"error A"_s, u"note B"_s}));
        QCOMPARE(found(late(), {}, "DEP-003"), QStringList{u"error H1"_s});
        const RuleSetting mine = level(setting(1, u"DEP-003"_s, A), Severity::Note);
        // What concerns B as well is not made little of by A alone.
        QCOMPARE(found(late(), {mine}, "DEP-003"), QStringList{u"error H1"_s});
        QCOMPARE(found(late(), {mine, level(setting(2, u"DEP-003"_s, B), Severity::Warning)}, "DEP-003"),
                 QStringList{u"warning H1"_s});
    }

    void aRuleThatIsOffSaysSo()
    {
        const QString why = u": switched off by Ada on 2026-05-04 because: We look at it monthly"_s;
        QCOMPARE(found(loaded(), {off(setting(1, u"OBJ-009"_s))}), QStringList{u"? Test"_s + why});
        QCOMPARE(found(loaded(), {off(setting(1, u"*"_s, {}, u"North"_s))}),
                 (QStringList{u"? North"_s + why, u"note B"_s}));
        QCOMPARE(found(loaded(), {off(setting(1, u"OBJ-009"_s)), setting(2, u"OBJ-009"_s, A)}),
                 (QStringList{u"? Test"_s + why, u"note A"_s}));
        // Who sets a number does not take back that the rule is off.
        QCOMPARE(found(loaded(), {off(setting(1, u"OBJ-009"_s)), number(setting(2, u"OBJ-009"_s, A), 3)}),
                 QStringList{u"? Test"_s + why});
        QCOMPARE(found(late(), {off(setting(1, u"DEP-003"_s, A))}, "DEP-003"),
                 (QStringList{u"? A"_s + why, u"error H1"_s}));
        QCOMPARE(found(late(), {off(setting(1, u"DEP-003"_s, A)), off(setting(2, u"DEP-003"_s, B))}, "DEP-003"),
                 (QStringList{u"? A"_s + why, u"? B"_s + why}));
    }

    void aSettingThatChangesNothingIsReported()
    {
        RuleSetting other = number(setting(2, u"OBJ-*"_s), 8);
        other.option = u"horizon"_s;
        QCOMPARE(
            unneeded(test::with(loaded().plan(),
                                std::vector{off(setting(1, u"XYZ-*"_s)), other, number(setting(3, u"OBJ-*"_s), 8)})),
            (QStringList{u"XYZ-* there is no such rule"_s, u"OBJ-* no such rule has a number \"horizon\""_s}));
    }

    void verdictsSayHowFarARuleIsTrusted()
    {
        const double before = scoreWith({});
        // 98 of 100 before anybody has judged, as if by 20 verdicts.
        QVERIFY(qAbs(scoreWith(verdicts(10, Usefulness::NotUseful)) / before - (19.6 / 30) / (19.6 / 20)) < 1e-9);
        QVERIFY(qAbs(scoreWith(verdicts(10, Usefulness::Useful)) / before - (29.6 / 30) / (19.6 / 20)) < 1e-9);
        QCOMPARE(scoreWith(verdicts(10, Usefulness::Known)), scoreWith(verdicts(10, Usefulness::Useful)));
        auto other = verdicts(10, Usefulness::NotUseful);
        for (FindingVerdict &each : other)
            each.rule = u"DEP-001"_s;
        QCOMPARE(scoreWith(other), before);
    }

    void theLastVerdictOfAPersonOnAFindingCounts()
    {
        using enum Usefulness;
        const double once = scoreWith({verdict(1, Useful, u"x"_s)});
        QCOMPARE(scoreWith({verdict(1, NotUseful, u"x"_s), verdict(2, NotUseful, u"x"_s, May.addDays(1)),
                            verdict(3, Useful, u"x"_s, May.addDays(2))}),
                 once);
        QCOMPARE(scoreWith({verdict(3, NotUseful, u"x"_s), verdict(2, NotUseful, u"x"_s, May.addDays(1)),
                            verdict(1, Useful, u"x"_s, May.addDays(2))}),
                 once); // by day, not by id
        QVERIFY(scoreWith({verdict(1, Useful, u"x"_s), verdict(2, Useful, u"x"_s, May, u"Ben"_s)}) > once);
        QVERIFY(scoreWith({verdict(1, Useful, u"x"_s), verdict(2, Useful, u"y"_s)}) > once);
    }

    void incompleteOrUncertainFindingsCountForLess()
    {
        rules::Finding finding{.level = rules::Level::Warning};
        const Plan plan = late().plan();
        const auto score = [&](double completeness, double confidence) {
            finding.completeness = completeness;
            finding.confidence = confidence;
            return rules::scoreOf(finding, 0.8, test::SeenOn);
        };
        QCOMPARE(score(1, 1), 100 * 0.3 * 0.8 * 0.5);
        QCOMPARE(score(0.5, 1), score(1, 1) / 2);
        QCOMPARE(score(1, 0.75), score(1, 1) * 0.75);
        QCOMPARE(score(1, 0.2), score(1, 0.5));
    }

    void demotionIsProposedAndNeverDone()
    {
        const Plan plan = late().plan();
        const auto with = [&](const std::vector<FindingVerdict> &judged) { return test::with(plan, judged); };
        QCOMPARE(proposed(with(verdicts(19, Usefulness::NotUseful))), QStringList());
        QCOMPARE(proposed(with(verdicts(20, Usefulness::NotUseful))), QStringList{u"DEP-003 20 20 0.59 warning"_s});
        QCOMPARE(proposed(with(verdicts(30, Usefulness::NotUseful))), QStringList{u"DEP-003 30 30 0.48 off"_s});
        QCOMPARE(proposed(with(verdicts(30, Usefulness::Known))), QStringList());
        const auto found = rules::diagnose(with(verdicts(30, Usefulness::NotUseful)), {}, test::SeenOn).findings;
        QVERIFY(std::ranges::any_of(found, [](const auto &each) { return QLatin1String(each.rule) == "DEP-003"_L1; }));
    }

    void aDecisionOnARuleStartsTheCountAnew()
    {
        auto judged = verdicts(20, Usefulness::NotUseful);
        Plan plan = test::with(late().plan(), judged);
        const auto before = rules::diagnose(plan, {}, test::SeenOn).proposals;
        QCOMPARE(before.size(), 1U);
        RuleSetting setting = rules::accepted(before.front(), u"Too many of them"_s, u"Ada"_s, May.addDays(1));
        setting.id = {1};
        plan = test::with(plan, std::vector{setting});
        QCOMPARE(proposed(plan), QStringList());
        QCOMPARE(found(late(), {setting}, "DEP-003"), QStringList{u"warning H1"_s});
        std::ranges::move(verdicts(30, Usefulness::NotUseful, May.addDays(2), 100), std::back_inserter(judged));
        plan = test::with(plan, judged);
        QCOMPARE(proposed(plan), QStringList{u"DEP-003 30 30 0.48 off"_s});
        const auto again = rules::diagnose(plan, {}, test::SeenOn).proposals.front();
        QCOMPARE(rules::accepted(again, u"Too many of them"_s, u"Ada"_s, May).state, RuleState::Off);
    }

    void judgingAgainChangesTheVerdict()
    {
        rules::Finding finding{.rule = "DEP-003", .fingerprint = u"x"_s};
        const Plan plan = test::with(late().plan(), std::vector{verdict(7, Usefulness::Useful, u"x"_s)});
        const auto again = rules::verdictOn(plan, finding, Usefulness::NotUseful, u"Ada"_s, test::SeenOn);
        QCOMPARE(again.id.value, 7);
        QCOMPARE(again.usefulness, Usefulness::NotUseful);
        QVERIFY(!rules::verdictOn(plan, finding, Usefulness::Useful, u"Ben"_s, test::SeenOn).id.isValid());
    }
};

QD_TEST_MAIN(TestRuleSettings)
#include "tst_rulesettings.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/jointodds.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::incomplete;
using test::planOf;
using test::saidBy;

namespace {

const QStringList Nothing;

/// B to A for objective O, promised for 1 September.
HandOff input(qint64 id, std::optional<double> confidence)
{
    return {.id = {id},
            .name = u"H%1"_s.arg(id),
            .receiver = {1},
            .giver = {2},
            .objective = {1},
            .neededBy = {2026, 9, 1},
            .committedBy = {2026, 9, 1},
            .status = HandOffStatus::Committed,
            .confidence = confidence};
}

std::vector<HandOff> inputs(std::initializer_list<std::optional<double>> confidences)
{
    std::vector<HandOff> all;
    for (const auto &confidence : confidences)
        all.push_back(input(qint64(all.size()) + 1, confidence));
    return all;
}

/// \a handOffs of A and B, and an objective of A that somebody works on.
Plan aim(std::vector<HandOff> handOffs)
{
    const std::vector<Objective> objectives{
        {.id = {1}, .title = u"O"_s, .department = {1}, .level = Rank::Company, .due = {2026, 9, 30}}};
    const std::vector<Initiative> initiatives{{.id = {1}, .title = u"I"_s, .department = {1}, .objective = {1}}};
    const std::vector<Person> people{{.id = {1}, .name = u"P"_s}};
    const std::vector<Role> roles{{.id = {1}, .subject = Subjected::Objective, .record = 1, .person = {1}}};
    return planOf(objectives, initiatives, people, roles, std::move(handOffs));
}

/// The titles that \a rule gives with \a option set to \a value.
QStringList titles(const char *rule, const Plan &plan, const QString &option, double value)
{
    rules::RuleOptions options;
    options.values.insert(QLatin1String(rule) + u'.' + option, value);
    QStringList lines;
    for (const rules::Finding &finding : rules::diagnose(plan, options, test::ruleDay).findings) {
        if (qstrcmp(finding.rule, rule) == 0)
            lines << report::Wording::forMachines(FiscalCalendar(4)).text(finding.title);
    }
    return lines.replaceInStrings(QString(QChar::Nbsp), u" "_s);
}

rules::Finding findingOf(const char *rule, const Plan &plan)
{
    for (const rules::Finding &finding : rules::diagnose(plan, {}, test::ruleDay).findings) {
        if (qstrcmp(finding.rule, rule) == 0)
            return finding;
    }
    return {};
}

/// A promise of B for 1 June at \a confidence, kept or a day late.
HandOff settled(qint64 id, double confidence, bool isKept)
{
    HandOff promise = input(id, confidence);
    promise.neededBy = promise.committedBy = {2026, 6, 1};
    promise.status = HandOffStatus::Delivered;
    promise.deliveredOn = isKept ? QDate(2026, 6, 1) : QDate(2026, 6, 2);
    return promise;
}

/// Ten promises as the literature has them (z = 2.42): see tst_calibration.
std::vector<HandOff> overconfident()
{
    const std::vector<std::pair<double, bool>> printed{{0.9, true}, {0.9, false},  {0.8, false}, {0.95, true},
                                                       {0.9, true}, {0.85, false}, {0.9, true},  {0.8, false},
                                                       {0.9, true}, {0.7, true}};
    std::vector<HandOff> all;
    for (const auto &[confidence, isKept] : printed)
        all.push_back(settled(qint64(all.size()) + 1, confidence, isKept));
    return all;
}

/// \a count promises at \a confidence, of which \a kept were kept.
std::vector<HandOff> promises(int count, double confidence, int kept)
{
    std::vector<HandOff> all;
    for (int each = 0; each < count; ++each)
        all.push_back(settled(each + 1, confidence, each < kept));
    return all;
}

} // namespace

class TestOddsRules : public QObject
{
    Q_OBJECT

private slots:
    // DEP-008

    void dep008Positive()
    {
        const Plan plan = aim(inputs({0.8, 0.7, 0.75, {}}));
        QCOMPARE(saidBy("DEP-008", plan),
                 QStringList{u"warning O waits for 3 inputs; all come in time with odds of 49 %"_s});
        QCOMPARE(incomplete("DEP-008", plan), QString());
        const rules::Finding finding = findingOf("DEP-008", plan);
        QCOMPARE(finding.due, QDate(2026, 9, 30));
        QCOMPARE(finding.completeness, 0.75); // one of four says nothing
        QCOMPARE(finding.departments, (std::vector<DepartmentId>{{1}, {2}}));
        QCOMPARE(finding.evidence.size(), 5U); // three inputs, the odds, the one that is not said
    }

    void dep008PositiveOfAHandOff()
    {
        auto handOffs = inputs({0.8, 0.7, 0.75, {}});
        for (HandOff &each : handOffs)
            each.objective = {};
        handOffs[3].name = u"Whole"_s;
        const Plan plan = planOf(handOffs, std::vector<HandOffInput>{{{4}, {1}, 0}, {{4}, {2}, 0}, {{4}, {3}, 0}});
        QCOMPARE(saidBy("DEP-008", plan),
                 QStringList{u"warning Whole waits for 3 inputs; all come in time with odds of 49 %"_s});
    }

    void dep008Negative()
    {
        QCOMPARE(saidBy("DEP-008", aim(inputs({0.9, 0.9, 0.9}))), Nothing);
        // Two are too few to be surprised by.
        QCOMPARE(saidBy("DEP-008", aim(inputs({0.5, 0.5}))), Nothing);
        // What is there needs no odds, and what is withdrawn is not waited for.
        auto handOffs = inputs({0.8, 0.7, 0.75});
        handOffs[0].status = HandOffStatus::Delivered;
        QCOMPARE(saidBy("DEP-008", aim(handOffs)), Nothing);
        handOffs[0].status = HandOffStatus::Withdrawn;
        QCOMPARE(saidBy("DEP-008", aim(handOffs)), Nothing);
    }

    void dep008Boundary()
    {
        QCOMPARE(saidBy("DEP-008", aim(inputs({1, 1, 0.6}))), Nothing);
        QCOMPARE(saidBy("DEP-008", aim(inputs({1, 1, 0.599}))).size(), 1);
        // Without a common cause the odds multiply: .84 cubed is .593, .85 cubed .614.
        QVERIFY(*stats::jointOdds(std::array{0.84, 0.84, 0.84}, 0.3) > 0.6);
        QCOMPARE(titles("DEP-008", aim(inputs({0.84, 0.84, 0.84})), u"correlation"_s, 0).size(), 1);
        QCOMPARE(titles("DEP-008", aim(inputs({0.85, 0.85, 0.85})), u"correlation"_s, 0).size(), 0);
    }

    void dep008Decoy()
    {
        // One cause drives all of them: then they come or fail together.
        const Plan plan = aim(inputs({0.8, 0.7, 0.75}));
        QCOMPARE(titles("DEP-008", plan, u"correlation"_s, 0.3).size(), 1);
        QCOMPARE(titles("DEP-008", plan, u"correlation"_s, 1).size(), 0);
    }

    void dep008NotEnoughData()
    {
        QCOMPARE(saidBy("DEP-008", aim(inputs({{}, {}, {}}))),
                 QStringList{u"unknown Test: no hand-off says how sure its giver is"_s});
        QCOMPARE(saidBy("DEP-008", aim(inputs({0.5, 0.5, {}}))),
                 QStringList{u"unknown O: 1 input without stated odds"_s});
        QCOMPARE(saidBy("DEP-008", aim(inputs({1.5, -0.1, 0.5}))), // no odds
                 QStringList{u"unknown O: 2 inputs without stated odds"_s});
        QCOMPARE(saidBy("DEP-008", planOf()), Nothing);
    }

    // DEP-009

    void dep009Positive()
    {
        const Plan plan = aim(overconfident());
        QCOMPARE(saidBy("DEP-009", plan),
                 QStringList{u"warning B is sure of 10 promises at 86 % on average; 60 % of them were kept"_s});
        QCOMPARE(incomplete("DEP-009", plan), QString());
        const rules::Finding finding = findingOf("DEP-009", plan);
        QVERIFY(finding.confidence > 0.99 && finding.confidence < 1);
        QCOMPARE(finding.subjects.front().name, u"B"_s); // a department, never a person
        QCOMPARE(rules::findRule(u"DEP-009"_s)->audience, rules::Audience::Facilitator);
    }

    void dep009PositiveOfCertainties()
    {
        QCOMPARE(saidBy("DEP-009", aim(promises(8, 1, 7))),
                 QStringList{u"warning B is sure of 8 promises at 100 % on average; 88 % of them were kept"_s});
        QCOMPARE(saidBy("DEP-009", aim(promises(8, 1, 8))), Nothing);
    }

    void dep009Negative()
    {
        QCOMPARE(saidBy("DEP-009", aim(promises(10, 0.8, 8))), Nothing);
        QCOMPARE(saidBy("DEP-009", aim(promises(10, 0.8, 10))), Nothing); // less sure than it could be
    }

    void dep009Boundary()
    {
        // (.6 n - k) / sqrt(.24 n) of ten: 1.29 with four kept, 1.94 with three.
        QCOMPARE(saidBy("DEP-009", aim(promises(10, 0.6, 4))), Nothing);
        QCOMPARE(saidBy("DEP-009", aim(promises(10, 0.6, 3))).size(), 1);
        // A promise counts from the day it is due, whether it is delivered or not.
        auto open = promises(8, 0.9, 4);
        for (HandOff &each : open) {
            each.status = HandOffStatus::InProgress;
            each.deliveredOn = {};
            each.committedBy = test::ruleDay.addDays(-1);
        }
        QCOMPARE(saidBy("DEP-009", aim(open)).size(), 1);
        open[0].committedBy = test::ruleDay;
        QCOMPARE(saidBy("DEP-009", aim(open)),
                 QStringList{u"unknown B: 7 settled promises with a day and odds; 8 are needed"_s});
    }

    void dep009TheFirstDayCounts()
    {
        auto late = promises(8, 0.9, 8); // all delivered on the day promised last
        QCOMPARE(saidBy("DEP-009", aim(late)), Nothing);
        std::vector<EarlierCommitment> trail;
        for (const HandOff &each : late)
            trail.push_back({each.id, {2026, 5, 1}, {2026, 5, 20}, {}});
        QCOMPARE(saidBy("DEP-009", test::with(aim(late), trail)).size(), 1);
    }

    void dep009Decoy()
    {
        // Something from outside moved the days, and both sides planned anew.
        auto late = promises(8, 0.9, 8);
        std::vector<EarlierCommitment> trail;
        for (const HandOff &each : late)
            trail.push_back({each.id, {2026, 5, 1}, {2026, 5, 20}, {7}});
        QCOMPARE(saidBy("DEP-009", test::with(aim(late), trail)), Nothing);
        // What was asked back or refused is no promise of B.
        auto refused = overconfident();
        for (HandOff &each : refused)
            each.status = HandOffStatus::Withdrawn;
        QCOMPARE(saidBy("DEP-009", aim(refused)), Nothing);
    }

    void dep009NotEnoughData()
    {
        QCOMPARE(saidBy("DEP-009", aim(promises(7, 0.9, 0))),
                 QStringList{u"unknown B: 7 settled promises with a day and odds; 8 are needed"_s});
        auto undated = promises(9, 0.9, 0);
        undated[0].deliveredOn = undated[1].deliveredOn = {}; // delivered, nobody knows when
        QCOMPARE(saidBy("DEP-009", aim(undated)),
                 QStringList{u"unknown B: 7 settled promises with a day and odds; 8 are needed"_s});
        undated[1].deliveredOn = {2026, 6, 2};
        QCOMPARE(findingOf("DEP-009", aim(undated)).completeness, 8.0 / 9);
        QCOMPARE(saidBy("DEP-009", aim(inputs({{}, {}}))),
                 QStringList{u"unknown Test: no hand-off says how sure its giver is"_s});
    }

    void theOrderOfRowsDoesNotMatter()
    {
        auto rows = overconfident();
        const Plan plan = aim(rows);
        std::ranges::reverse(rows);
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        const auto words = [&](const Plan &of) {
            QStringList lines;
            for (const rules::Evidence &evidence : findingOf("DEP-009", of).evidence)
                lines << wording.text(evidence.message);
            return lines;
        };
        QCOMPARE(words(aim(rows)), words(plan));
        QVERIFY(words(plan).size() > 5);
    }
};

QD_TEST_MAIN(TestOddsRules)
#include "tst_oddsrules.moc"

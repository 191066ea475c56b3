// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "report/ruletext.h"
#include "rules/optionvalues.h"
#include "stats/signals.h"
#include "support/madekpis.h"
#include "support/testmain.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const report::Wording &english()
{
    static const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English));
    return wording;
}

rules::NotEvaluated left(const char *rule, const char *table, const QString &name, Message reason)
{
    return {rule, {table, 1, name}, std::move(reason)};
}

QStringList sentences(std::vector<rules::NotEvaluated> items)
{
    rules::Findings findings;
    findings.notEvaluated = std::move(items);
    QStringList lines;
    for (const rules::UncheckedGroup &group : rules::uncheckedGroups(findings))
        lines << report::uncheckedSentence(group, english());
    return lines;
}

const rules::Rule &rule(const char *id)
{
    return *rules::findRule(QLatin1String(id));
}

} // namespace

class TestRuleTexts : public QObject
{
    Q_OBJECT

private slots:
    void checksThatCouldNotRunAreOneLineARuleAndReason()
    {
        const Message none{"no result is stated", {}, {}};
        const auto few = [](int count) { return Message{"too few final values (%1)", {count}, {}}; };
        QCOMPARE(sentences({left("KPI-002", "kpi", u"A"_s, few(27)), left("KPI-010", "kpi", u"A"_s, none),
                            left("KPI-002", "kpi", u"B"_s, few(3)), left("KPI-010", "objective", u"C"_s, none),
                            left("KPI-002", "kpi", u"C"_s, few(15)), left("KPI-003", "kpi", u"C"_s, few(15))}),
                 (QStringList{u"KPI-002 could not run on 3 KPIs: too few final values (3–27)."_s,
                              u"KPI-010 could not run on A: no result is stated."_s,
                              u"KPI-010 could not run on C: no result is stated."_s,
                              u"KPI-003 could not run on C: too few final values (15)."_s}));
        QCOMPARE(sentences({left("PAIR-001", "organisation", u"X"_s, none)}),
                 QStringList{u"PAIR-001 could not run: no result is stated."_s});
    }

    void namesAreNoNumbersThatCouldBeJoined()
    {
        const auto waits = [](const QString &what) { return Message{"it waits for %1", {what}, {}}; };
        QCOMPARE(sentences({left("DEP-010", "objective", u"A"_s, waits(u"x"_s)),
                            left("DEP-010", "objective", u"B"_s, waits(u"y"_s)),
                            left("DEP-010", "objective", u"C"_s, waits(u"x"_s))})
                     .size(),
                 2);
    }

    void everyCheckOfTheSampleIsInOneGroup()
    {
        const Plan plan = exchange::samplePlan().value();
        const rules::Findings findings = rules::diagnose(plan, {}, QDate(2026, 7, 8));
        const auto groups = rules::uncheckedGroups(findings);
        std::size_t items = 0;
        for (const rules::UncheckedGroup &group : groups)
            items += group.items.size();
        QCOMPARE(items, findings.notEvaluated.size());
        QVERIFY2(groups.size() < 45, qPrintable(QString::number(groups.size())));
    }

    /// disconnects.md, 1.5: about 15 to 34 of 1,000 KPIs a quarter, by the length of the baseline.
    void chanceIsASumOfRatesOverTheWatchedKpis()
    {
        test::Made made;
        for (int id = 1; id <= 4; ++id)
            made.kpi(
                id, [id](int index) { return 50 + test::noise(id, index); }, 30);
        made.kpi(
            5, [](int index) { return 50 + test::noise(5, index); }, 5); // too short to be watched
        const rules::Findings findings = made.findings();
        const rules::FalseSignals chance = rules::falseSignals(made.plan(), findings);
        QCOMPARE(chance.watched, 4);
        QVERIFY(std::abs(chance.expected - 4 * stats::falseSignalProbability(27, 3, stats::Sides::Both)) < 1e-12);
        QCOMPARE(chance.shown, int(std::ranges::count_if(findings.findings, [](const rules::Finding &finding) {
                     return rules::chanceBasis(rule(finding.rule)) != rules::ChanceBasis::Unknown;
                 })));
    }

    void ofWhatIsFoundByManyTestsAShareIsChance()
    {
        rules::Findings findings;
        findings.asOf = QDate(2026, 7, 8);
        findings.findings = {{.rule = "KPI-002"}, {.rule = "PAIR-001"}, {.rule = "DEP-003"}, {.rule = "PAIR-002"}};
        findings.findings.back().state = rules::State::Waived;
        const rules::FalseSignals chance = rules::falseSignals({}, findings, {{{u"KPI-002.falseDiscoveries"_s, 0.2}}});
        QCOMPARE(chance.shown, 2);
        QVERIFY(std::abs(chance.expected - 0.3) < 1e-12);
    }

    void theExpectedNumberIsPrinted()
    {
        QCOMPARE(report::chanceSentence({.shown = 14, .watched = 212, .expected = 3.04}, english()),
                 u"The statistical rules show 14 signal(s); about 3.0 a quarter are to be expected by chance among 212 "
                 "KPIs."_s);
        QCOMPARE(report::chanceSentence({.shown = 3}, english()), QString());
    }

    void anOptionIsExplainedWithWhereItsValueComesFrom()
    {
        const rules::RuleOptions changed{{{u"DEP-001.workingDays"_s, 5}}};
        QCOMPARE(report::optionLines(rule("DEP-001"), {}),
                 (QStringList{u"workingDays = 10, as in the catalogue"_s, u"nearDays = 30, as in the catalogue"_s}));
        QCOMPARE(report::optionLines(rule("DEP-001"), changed).front(), u"workingDays = 5, not 10: set for this run"_s);
        QCOMPARE(
            report::optionLines(rule("DEP-001"), changed, {{u"DEP-001.workingDays"_s, u"agreed in May"_s}}).front(),
            u"workingDays = 5, not 10: agreed in May"_s);
        QVERIFY(!rules::optionValue(rule("DEP-001"), "width", {}));
    }

    void aDocumentSaysWhichOptionsHoldThereAndWhoWantedThem()
    {
        Plan plan = exchange::samplePlan().value();
        plan.replace(Table<RuleSetting>({{.id = {7},
                                          .rule = u"DEP-001"_s,
                                          .option = u"workingDays"_s,
                                          .value = 5,
                                          .reason = u"Answers are quick here"_s,
                                          .author = u"Ada"_s,
                                          .setOn = QDate(2026, 5, 4)}}));
        const auto [options, reasons] = report::optionsInForce(plan, rule("DEP-001"), {}, english());
        const QStringList lines = report::optionLines(rule("DEP-001"), options, reasons);
        QVERIFY2(lines[0].startsWith(u"workingDays = 5, not 10: "_s), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(u"Ada"_s) && lines[0].endsWith(u"Answers are quick here"_s), qPrintable(lines[0]));
        QCOMPARE(lines[1], u"nearDays = 30, as in the catalogue"_s);
    }

    void everyStatisticalRuleOnSeriesSaysItsFormula()
    {
        for (const char *id :
             {"KPI-001", "KPI-002", "KPI-004", "KPI-005", "KPI-008", "PAIR-001", "PAIR-002", "PAIR-005"})
            QVERIFY2(!report::formulaOf(rule(id)).isEmpty(), id);
        const QString text = report::explanation(rule("KPI-001"), {}, {}, english());
        QVERIFY(text.contains(u"34.0 signal in a quarter with limits from 12 values, 22.0 with 24 and 18.5 with 36"_s));
        QVERIFY(text.contains(u"mean moving range / 1.128379"_s));
        QVERIFY(report::explanation(rule("KPI-002"), {}, {}, english()).contains(u"up to 10 %"_s));
        QVERIFY(!report::explanation(rule("DEP-003"), {}, {}, english()).contains(u"False signals"_s));
    }

    void aDocumentSaysWhatTheRuleFindsThere()
    {
        const Plan plan = exchange::samplePlan().value();
        const rules::Findings findings = rules::diagnose(plan, {}, QDate(2026, 7, 8));
        const QString dates = report::explanationOf(rule("DEP-003"), findings, english());
        QVERIFY2(dates.contains(u"In this document, as of 8 July 2026"_s), qPrintable(dates));
        QVERIFY(dates.contains(u"It finds 1 disconnect(s).\n    Customer Support needs Customer feed 46"_s));
        QVERIFY(report::explanationOf(rule("KPI-002"), findings, english()).contains(u"It finds nothing."_s));
        QVERIFY(report::explanationOf(rule("KPI-002"), findings, english()).contains(u"could not run on 48 KPIs"_s));
    }
};

QD_TEST_MAIN(TestRuleTexts)
#include "tst_ruletexts.moc"

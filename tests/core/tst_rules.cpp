// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"
#include "rules/catalogue.h"
#include "support/world.h"

#include <QRegularExpression>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QDate asOfDate(int year, int month, int day)
{
    return QDate(year, month, day);
}

/// The upkeep rules KPI-009 and KPI-010 alone; the others have tests of their own.
bool isUpkeep(const char *rule)
{
    return qstrcmp(rule, "KPI-009") == 0 || qstrcmp(rule, "KPI-010") == 0;
}

/// "KPI-009 Resolution" a finding, "KPI-009 Resolution: reason" what could not be evaluated.
QStringList summary(const rules::Findings &findings)
{
    const report::Wording wording = report::Wording::forMachines(FiscalCalendar(4));
    QStringList lines;
    for (const rules::Finding &finding : findings.findings)
        lines << QLatin1String(finding.rule) + u' ' + finding.subjects.front().name
                + (finding.state == rules::State::Waived ? u" waived"_s : QString());
    for (const rules::NotEvaluated &left : findings.notEvaluated) {
        if (!isUpkeep(left.rule))
            continue;
        lines << QLatin1String(left.rule) + u' ' + left.subject.name + u": "_s + wording.text(left.reason);
    }
    return lines;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void theCatalogueIsComplete()
    {
        static const QRegularExpression id(u"^[A-Z]+-\\d{3}$"_s);
        QStringList seen;
        for (const rules::Rule &rule : rules::catalogue()) {
            const QString name = QLatin1String(rule.id);
            QVERIFY2(id.match(name).hasMatch(), rule.id);
            QVERIFY2(!seen.contains(name), rule.id);
            seen << name;
            QVERIFY2(QByteArray(rule.question).endsWith('?'), rule.id);
            for (const char *text :
                 {rule.title, rule.roomTitle, rule.condition, rule.says, rule.needs, rule.silence, rule.source})
                QVERIFY2(text && *text, rule.id);
            // Neutral in the room: numbers are talked about, nobody is accused.
            for (const char *word : {"blame", "fault", "wrong", "fail", "lie", "liar", "bad"})
                QVERIFY2(!QByteArray(rule.roomTitle).toLower().contains(word), rule.id);
            for (const rules::Option &option : rule.options)
                QVERIFY2(QByteArray(rule.condition).contains(option.name), option.name);
            QVERIFY(rules::findRule(name.toLower()) == &rule);
        }
        QVERIFY(!rules::findRule(u"KPI-999"_s));
    }

    void rulesFindWhatTheyShouldAndNothingElse_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &kpi, const QStringList &expected,
                            QDate asOf = asOfDate(2026, 7, 8)) { QTest::newRow(name) << kpi << asOf << expected; };
        const QString nothingStated = u"KPI-010 A: no result is stated"_s;
        const QString healthy = u"5/5.1 5/5.2 5/5.3 5/5.1 5/5.4 5/5.2 "_s;

        // KPI-009
        row("healthy", u"Support > A [] increase: "_s + healthy, {nothingStated});
        row("stale", u"Support > A [] increase: "_s + healthy + u"5/- 5/-"_s,
            {u"KPI-009 A"_s, u"KPI-010 A: the numbers cannot be judged"_s});
        row("no longer delivered", u"Support > A [] increase: "_s + healthy, {u"KPI-009 A"_s, nothingStated},
            asOfDate(2026, 9, 1));
        row("one and a half periods are not too old", u"Support > A [] increase: "_s + healthy, {nothingStated},
            asOfDate(2026, 8, 14));
        row("one day more is", u"Support > A [] increase: "_s + healthy, {u"KPI-009 A"_s, nothingStated},
            asOfDate(2026, 8, 15));
        row("three equal values", u"Support > A [] increase: "_s + healthy + u"5/6 5/6 5/6"_s, {nothingStated});
        row("four equal values", u"Support > A [] increase: "_s + healthy + u"5/6 5/6 5/6 5/6"_s,
            {u"KPI-009 A"_s, nothingStated});
        row("never moved at all", u"Support > A [] increase: 5/6 5/6 5/6 5/6 5/6 5/6"_s, {nothingStated});
        row("two of twelve missing", u"Support > A [] increase: 5/1 5/- 5/2 5/3 5/- 5/4 5/1 5/2 5/3 5/4 5/1 5/2"_s,
            {nothingStated});
        row("three of twelve missing", u"Support > A [] increase: 5/1 5/- 5/2 5/3 5/- 5/4 5/1 5/- 5/3 5/4 5/1 5/2"_s,
            {u"KPI-009 A"_s, nothingStated});
        row("three of six missing: too new to tell", u"Support > A [] increase: 5/1 5/- 5/2 5/- 5/- 5/4"_s,
            {nothingStated});
        row("no value at all", u"Support > A [] increase: 5/- 5/-"_s,
            {u"KPI-009 A: no closed period has an actual value"_s, u"KPI-010 A: no result is stated"_s});

        // KPI-010
        row("stated and true", u"Support > A [] increase: 5/6/met 5/4/missed"_s, {});
        row("stated met for two missed months", u"Support > A [] increase: 5/4/met 5/4.5/met"_s, {u"KPI-010 A"_s});
        row("stated missed for two met months", u"Support > A [] increase: 5/6/missed 5/7/missed"_s, {u"KPI-010 A"_s});
        row("a statement may lag by one period", u"Support > A [] increase: 5/6/met 5/4/met"_s, {});
        row("only one period", u"Support > A [] increase: 5/4/met"_s, {u"KPI-010 A"_s});
        row("equal to the target is met", u"Support > A [] increase: 5/5/met"_s, {});
        row("no target", u"Support > A [] increase: -/5/met"_s, {u"KPI-010 A: the numbers cannot be judged"_s});
    }

    void rulesFindWhatTheyShouldAndNothingElse()
    {
        QFETCH(QString, kpi);
        QFETCH(QDate, asOf);
        QFETCH(QStringList, expected);
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {kpi});
        if (expected.contains(u"KPI-010 A: the numbers cannot be judged"_s) && kpi.contains(u"5/- 5/-"_s))
            expected.replaceInStrings(u"the numbers cannot be judged"_s, u"no result is stated"_s);
        QCOMPARE(summary(rules::diagnose(document->plan(), {}, asOf)), expected);
    }

    void aPreliminaryValueMayBeStatedEitherWay()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 5/4/met 5/4/met"_s});
        QVERIFY_RESULT(document->edit(u"Mark Provisional"_s, [](Edit &edit) {
            Observation last = *(edit.before().table<Observation>().end() - 1);
            last.state = ValueState::Provisional;
            return edit.put(last);
        }));
        QCOMPARE(summary(rules::diagnose(document->plan(), {}, asOfDate(2026, 7, 8))),
                 QStringList{u"KPI-010 A: the value is preliminary"_s});
    }

    void optionsMoveTheLimits()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > A [] increase: 5/1 5/2 5/6 5/6 5/6"_s});
        rules::RuleOptions options;
        QVERIFY(rules::diagnose(document->plan(), options, asOfDate(2026, 7, 8)).findings.empty());
        options.values[u"KPI-009.flatRun"_s] = 3;
        const auto findings = rules::diagnose(document->plan(), options, asOfDate(2026, 7, 8));
        QCOMPARE(findings.findings.size(), 1U);
        QCOMPARE(findings.findings[0].firstSeen, QDate(2026, 6, 30));
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        QCOMPARE(wording.text(findings.findings[0].title), u"A: the same value for 3 periods"_s);
        QCOMPARE(wording.text(findings.findings[0].evidence[0].message),
                 u"Since 2026-04 every value is 6; before, the values differed."_s);
    }

    void aWaiverHoldsUntilItExpires()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > A [] increase: 5/4/met 5/4/met"_s, u"Support > B [] increase: 5/4/met 5/4/met"_s});
        const auto before = rules::diagnose(document->plan(), {}, asOfDate(2026, 7, 8));
        QCOMPARE(before.findings.size(), 2U);
        const QString first = before.findings[0].subjects[0].name;
        const QString second = before.findings[1].subjects[0].name;
        QVERIFY_RESULT(document->edit(u"Dismiss Finding"_s, [&](Edit &edit) {
            Waiver waiver;
            waiver.id = edit.nextId<Waiver>();
            waiver.rule = u"KPI-010"_s;
            waiver.fingerprint = before.findings[0].fingerprint;
            waiver.reason = u"Agreed with the owner"_s;
            waiver.waivedOn = asOfDate(2026, 7, 8);
            waiver.expires = asOfDate(2026, 9, 30);
            return edit.put(waiver);
        }));
        QCOMPARE(summary(rules::diagnose(document->plan(), {}, asOfDate(2026, 7, 9))),
                 (QStringList{u"KPI-010 "_s + first + u" waived"_s, u"KPI-010 "_s + second}));
        const auto after = rules::diagnose(document->plan(), {}, asOfDate(2026, 10, 1));
        QVERIFY(std::ranges::none_of(
            after.findings, [](const rules::Finding &finding) { return finding.state == rules::State::Waived; }));
    }

    void findingsDoNotDependOnScaleOrOrder()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > A [] increase: 5/4/met 5/4/met"_s, u"Sales > B [] decrease: 1/2/met 1/2/met"_s});
        const QStringList before = summary(rules::diagnose(document->plan(), {}, asOfDate(2026, 7, 8)));
        QVERIFY_RESULT(document->edit(u"Scale"_s, [](Edit &edit) -> Result<void> {
            for (Observation value : edit.before().table<Observation>()) {
                value.actual = *value.actual * 1000;
                value.target = *value.target * 1000;
                QD_CHECK(edit.put(value));
            }
            for (Kpi kpi : edit.before().table<Kpi>()) {
                kpi.position = 100 - kpi.position;
                QD_CHECK(edit.put(kpi));
            }
            return {};
        }));
        QCOMPARE(summary(rules::diagnose(document->plan(), {}, asOfDate(2026, 7, 8))), before);
    }

    void textKeepsWhatPeopleTyped()
    {
        const report::Wording wording = report::Wording::forMachines(FiscalCalendar(1));
        QCOMPARE(wording.text({"%1 and %2", {u"%2"_s, u"<b>b</b>"_s}, {}}), u"%2 and <b>b</b>"_s);
        QCOMPARE(wording.text({"%n period(s)", {}, 1}), u"1 period"_s);
        QCOMPARE(wording.text({"%n period(s)", {}, 2}), u"2 periods"_s);
    }

    void numbersReadAsTheyAreMeant()
    {
        const report::Wording english(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Unit percent{u"%"_s};
        QCOMPARE(english.number(0.786, percent, 1), u"78.6"_s);
        QCOMPARE(english.difference(-0.114, percent, 1), u"\u221211.4"_s);
        QCOMPARE(english.difference(0.012, percent, 1), u"+1.2"_s);
        QCOMPARE(english.difference(-0.0000001, percent, 1), u"0.0"_s);
        QCOMPARE(english.quantity({1234567.5, Unit{u"EUR"_s}}), u"1,234,567.5\u00a0EUR"_s);
        QCOMPARE(english.period({Cadence::Month, {2026, 6, 1}}), u"June 2026"_s);
        QCOMPARE(english.period({Cadence::Quarter, {2026, 4, 1}}), u"Q1 2026/27"_s);
        QCOMPARE(english.shortPeriod({Cadence::Month, {2026, 6, 1}}), u"Jun 2026"_s);
        QCOMPARE(english.date({2026, 8, 15}), u"15 August 2026"_s);
        QCOMPARE(report::decimalsFor(std::array{0.786, 0.9}, percent), 1);
        QCOMPARE(report::decimalsFor(std::array{64.0, 85.0}, Unit{}), 0);
        QCOMPARE(report::decimalsFor(std::array{1.0 / 3}, Unit{}), 2);
    }
};

QD_TEST_MAIN(TestRules)
#include "tst_rules.moc"

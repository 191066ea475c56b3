// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/madekpis.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

/// K1 is said to move K2; the values of K2 are \a own of their own and the rest what K1 was \a lag months before.
Made claimed(int count, double own, int lag = 0)
{
    Made made;
    made.kpi(
        1, [](int index) { return 100 + 10 * noise(1, index); }, count);
    made.kpi(
        2, [=](int index) { return 50 + 5 * (own * noise(16, index) + (1 - own) * noise(1, index - lag)); }, count);
    return made;
}

struct Said
{
    QStringList lines;
    std::optional<rules::Finding> finding;
};

Said said(const Made &made, const std::vector<KpiDriver> &drivers, const char *rule = "PAIR-003")
{
    Plan plan = made.plan();
    plan.replace(Table(drivers));
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    const rules::Findings findings = rules::diagnose(plan, {}, QDate(2026, 7, 8));
    Said result;
    for (const rules::Finding &finding : findings.findings) {
        if (qstrcmp(finding.rule, rule) != 0)
            continue;
        result.lines << wording.text(finding.title);
        result.finding = finding;
    }
    for (const rules::NotEvaluated &left : findings.notEvaluated) {
        if (qstrcmp(left.rule, rule) == 0)
            result.lines << u"unknown "_s + left.subject.name + u": "_s + wording.text(left.reason);
    }
    return result;
}

std::vector<KpiDriver> link(int lag = 0)
{
    return {{.kpi = {2}, .driver = {1}, .lag = lag}};
}

const QStringList Unseen{u"K1 is said to move K2; the numbers do not show it"_s};

} // namespace

class TestClaimRules : public QObject
{
    Q_OBJECT

private slots:
    // PAIR-003
    void pair003Positive()
    {
        const Said found = said(claimed(60, 1), link());
        QCOMPARE(found.lines, Unseen);
        QCOMPARE(found.finding->level, rules::Level::Note);
        QVERIFY(found.finding->confidence > 0.8 && found.finding->confidence < 1);
        QVERIFY(found.finding->evidence.size() >= 2);
        const auto wording = report::Wording::forMachines(FiscalCalendar(4));
        QVERIFY(wording.text(found.finding->headline).size() <= 48);
        QVERIFY(!wording.text(found.finding->number).isEmpty());
    }

    void pair003Negative() { QCOMPARE(said(claimed(60, 0.3), link()).lines, QStringList()); }

    void pair003Boundary()
    {
        // A power of .8 takes 28 degrees of freedom: 44 values, less one for persistence, two for the ranks and
        // thirteen for trend and season.
        QCOMPARE(said(claimed(44, 1), link()).lines, Unseen);
        QCOMPARE(said(claimed(43, 1), link()).lines,
                 QStringList{u"unknown K2: too few common values to see what K1 does to it (42)"_s});
    }

    void pair003Decoy()
    {
        // A driver that policy holds fixed cannot show what it does.
        Made fixed = claimed(60, 1);
        for (Observation &value : fixed.values) {
            if (value.kpi == KpiId{1})
                value.actual = 100;
        }
        QCOMPARE(said(fixed, link()).lines, QStringList{u"unknown K2: the values do not vary"_s});
        // A link that shows after two months is seen at its lag only.
        const Made late = claimed(60, 0.2, 2);
        QCOMPARE(said(late, link(2)).lines, QStringList());
        QCOMPARE(said(late, link(0)).lines, Unseen);
    }

    void pair003NotEnoughData()
    {
        QCOMPARE(said(claimed(60, 1), {}).lines, QStringList{u"unknown Test: no KPI says what moves it"_s});
        QVERIFY(said(claimed(20, 1), link()).lines.front().startsWith(u"unknown K2: too few final values"_s));
        Made other = claimed(60, 1);
        other.kpis[0].cadence = Cadence::Quarter;
        QCOMPARE(said(other, link()).lines,
                 QStringList{u"unknown K2: K1, which is said to move it, comes in another rhythm"_s});
    }

    void pair003DoesNotDependOnScale()
    {
        Made scaled = claimed(60, 1);
        for (Observation &value : scaled.values)
            value.actual = *value.actual * 1000;
        QCOMPARE(said(scaled, link()).lines, Unseen);
    }

    void whatIsSaidToMoveAnotherIsComparedWithIt()
    {
        const QStringList unlinked{u"unknown Test: no two KPIs are linked"_s};
        const Made made = claimed(60, 0.3);
        QCOMPARE(said(made, {}, "PAIR-001").lines, unlinked);
        QCOMPARE(said(made, link(), "PAIR-001").lines, QStringList());
        QCOMPARE(said(made, link(2), "PAIR-001").lines, unlinked); // distances are those of one period
    }

    void pair003ComparesSeriesThatEndTogether()
    {
        // The driver is known for a year longer; the same months must still meet.
        Made made;
        made.kpi(
            1, [](int index) { return 100 + 10 * noise(1, index); }, 72);
        made.kpi(
            2, [](int index) { return 50 + noise(16, index) + 5 * noise(1, index + 12); }, 60);
        QCOMPARE(said(made, link()).lines, QStringList());
    }
};

QD_TEST_MAIN(TestClaimRules)
#include "tst_claimrules.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exhibits.h"

#include "exchange/sample.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

#include <algorithm>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);
constexpr std::size_t MostPromises = 6;

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &findings()
{
    static const rules::Findings found = rules::diagnose(sample(), {}, AsOf);
    return found;
}

const rules::Finding &findingOf(const char *rule)
{
    const auto found = std::ranges::find_if(
        findings().findings, [&](const rules::Finding &finding) { return qstrcmp(finding.rule, rule) == 0; });
    Q_ASSERT(found != findings().findings.end());
    return *found;
}

std::vector<report::Drawing> exhibitsOf(const Plan &plan, const rules::Finding &finding)
{
    const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));
    return report::exhibitsOf(plan, findings(), finding, AsOf, wording, MostPromises);
}

std::vector<report::Drawing> exhibitsOf(const char *rule)
{
    return exhibitsOf(sample(), findingOf(rule));
}

struct SortOf
{
    QString operator()(const report::ChartSpec &) const { return u"plot"_s; }
    QString operator()(const report::GraphSpec &) const { return u"graph"_s; }
    QString operator()(const report::PromiseSpec &) const { return u"dates"_s; }
    QString operator()(const report::BarSpec &) const { return u"bars"_s; }
    QString operator()(const report::LaneSpec &) const { return u"lanes"_s; }
    QString operator()(const report::PanelSpec &) const { return u"panels"_s; }
    template<typename Other>
    QString operator()(const Other &) const
    {
        return u"other"_s;
    }
};

QString sortsOf(const std::vector<report::Drawing> &drawings)
{
    QStringList sorts;
    for (const report::Drawing &drawing : drawings)
        sorts << std::visit(SortOf{}, drawing);
    return sorts.join(u' ');
}

} // namespace

class TestExhibits : public QObject
{
    Q_OBJECT

private slots:
    void aFindingShowsWhatItIsAbout_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("sorts");
        QTest::newRow("more accepted than fits") << QByteArray("DEP-007") << u"panels"_s;
        QTest::newRow("departments in a circle") << QByteArray("DEP-005") << u"graph dates"_s;
        QTest::newRow("a promise that comes late") << QByteArray("DEP-003") << u"dates"_s;
        QTest::newRow("two figures for one measure") << QByteArray("PAIR-004") << u"bars bars"_s;
        QTest::newRow("a target beyond the process") << QByteArray("KPI-004") << u"plot"_s;
        QTest::newRow("work that waits") << QByteArray("FLOW-002") << u"lanes"_s;
        QTest::newRow("an aim that nothing serves") << QByteArray("OBJ-002") << QString();
    }

    void aFindingShowsWhatItIsAbout()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, sorts);
        QCOMPARE(sortsOf(exhibitsOf(rule.constData())), sorts);
    }

    void aCircleIsDrawnAloneWithItsDates()
    {
        const auto drawings = exhibitsOf("DEP-005");
        const auto &graph = std::get<report::GraphSpec>(drawings.front());
        QCOMPARE(graph.nodes.size(), std::size_t(3));
        QCOMPARE(graph.edges.size(), std::size_t(3));
        QVERIFY(std::ranges::all_of(graph.edges, &report::GraphEdge::circle));
        QCOMPARE(std::get<report::PromiseSpec>(drawings.back()).rows.size(), std::size_t(3));
    }

    void twoFiguresComeWithWhatExplainsThem()
    {
        const auto drawings = exhibitsOf("PAIR-004");
        QVERIFY(std::get<report::BarSpec>(drawings.front()).rows.size() >= 8); // one a quarter
        const auto &bridge = std::get<report::BarSpec>(drawings.back());
        QVERIFY2(bridge.description.contains(u"exchange rate"_s), qPrintable(bridge.description));
    }

    void measuresOfTwoSortsAreDrawnBesideEachOther()
    {
        rules::Finding pair = findingOf("PAIR-004");
        pair.subjects = {findingOf("KPI-004").subjects.front(), findingOf("KPI-001").subjects.front()};
        QCOMPARE(sortsOf(exhibitsOf(sample(), pair)), u"plot plot"_s);
    }

    void aRecordThatIsGoneIsNotDrawn()
    {
        rules::Finding finding = findingOf("KPI-004");
        finding.subjects.front().id = 1;
        QVERIFY(exhibitsOf(sample(), finding).empty());
    }
};

QD_TEST_MAIN(TestExhibits)
#include "tst_exhibits.moc"

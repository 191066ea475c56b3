// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What columns of boxes say: which aim is measured by what, and what drives a KPI.
#include "exchange/sample.h"
#include "model/progress.h"
#include "report/datatable.h"
#include "report/flowcharts.h"
#include "support/world.h"

#include <QRandomGenerator>

using namespace qd;
using namespace Qt::StringLiterals;
using report::FlowSpec;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

/// \a columns columns of \a nodes boxes, with links by chance.
FlowSpec randomFlow(QRandomGenerator &random, int columns, int nodes)
{
    FlowSpec spec;
    for (int column = 0; column < columns; ++column) {
        spec.columns.push_back({});
        for (int node = 0; node < nodes; ++node)
            spec.nodes.push_back({.name = u"%1.%2"_s.arg(column).arg(node), .column = column});
    }
    for (int column = 0; column + 1 < columns; ++column) {
        for (int link = 0; link < 2 * nodes; ++link)
            spec.links.push_back(
                {.from = column * nodes + random.bounded(nodes), .to = (column + 1) * nodes + random.bounded(nodes)});
    }
    return spec;
}

/// Compares every pair of links: slow and plain.
int crossingsOfAllPairs(const FlowSpec &spec)
{
    const auto columnOf = [&](int node) { return spec.nodes[size_t(node)].column; };
    int count = 0;
    for (const report::FlowLink &one : spec.links) {
        for (const report::FlowLink &other : spec.links) {
            const bool together = columnOf(one.from) == columnOf(other.from) && columnOf(one.to) == columnOf(other.to);
            count += together && one.from < other.from && one.to > other.to ? 1 : 0;
        }
    }
    return count;
}

QString ends(const FlowSpec &spec, const report::FlowLink &link)
{
    return spec.nodes[size_t(link.from)].name + u'-' + spec.nodes[size_t(link.to)].name;
}

QStringList allEnds(const FlowSpec &spec)
{
    QStringList list;
    for (const report::FlowLink &link : spec.links)
        list << ends(spec, link);
    return list;
}

const report::FlowNode &nodeNamed(const FlowSpec &spec, const QString &name)
{
    return *std::ranges::find(spec.nodes, name, &report::FlowNode::name);
}

} // namespace

class TestFlowCharts : public QObject
{
    Q_OBJECT

private slots:
    void fewerLinksCrossThanBeforeAndNoneIsLost()
    {
        QRandomGenerator random(7);
        int before = 0;
        int after = 0;
        for (int round = 0; round < 50; ++round) {
            FlowSpec spec = randomFlow(random, 2 + round % 3, 3 + round % 6);
            const QStringList links = allEnds(spec);
            const int crossings = report::crossings(spec);
            report::untangle(spec);
            QVERIFY(report::crossings(spec) <= crossings);
            QCOMPARE(allEnds(spec), links);
            QVERIFY(std::ranges::is_sorted(spec.nodes, {}, &report::FlowNode::column));
            before += crossings;
            after += report::crossings(spec);
        }
        QVERIFY(after * 4 < before * 3);
    }

    void crossingsAreThoseOfAllPairsOfLinks()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            FlowSpec spec = randomFlow(random, 1 + round % 4, 1 + round % 9);
            const int nodes = 1 + round % 9;
            for (int link = 0; link < round % 5 && round % 4 >= 2; ++link) // over a column, and twice the same
                spec.links.push_back({.from = random.bounded(nodes), .to = 2 * nodes + random.bounded(nodes)});
            QCOMPARE(report::crossings(spec), crossingsOfAllPairs(spec));
        }
        QCOMPARE(report::crossings({}), 0);
    }

    void thousandsOfLinksAreUntangledInOneTest()
    {
        QRandomGenerator random(13);
        FlowSpec spec = randomFlow(random, 3, 5'000); // comparing pairs would take minutes
        const int before = report::crossings(spec);
        report::untangle(spec);
        QVERIFY(report::crossings(spec) < before);
    }

    void whatCanBeUntangledIs()
    {
        FlowSpec spec{.columns = {{}, {}}};
        for (int node = 0; node < 8; ++node)
            spec.nodes.push_back({.name = QString::number(node), .column = node / 4});
        for (int node = 0; node < 4; ++node)
            spec.links.push_back({.from = node, .to = 7 - node});
        QCOMPARE(report::crossings(spec), 6); // every pair of four
        report::untangle(spec);
        QCOMPARE(report::crossings(spec), 0);
    }

    void looseEndsAreThoseWithoutTheOther()
    {
        const Plan plan = exchange::samplePlan().value();
        const FlowSpec spec = report::alignmentChart(plan, {}, AsOf, english());
        for (const Objective &objective : plan.table<Objective>()) {
            const auto node = std::ranges::find(spec.nodes, objective.title, &report::FlowNode::name);
            if (node == spec.nodes.end())
                continue; // closed
            const bool isMeasured =
                std::ranges::any_of(plan.table<Kpi>(), [&](const Kpi &kpi) { return kpi.objective == objective.id; });
            QCOMPARE(node->isLoose, !isMeasured);
        }
        QVERIFY(spec.description.contains(spec.title));
        QCOMPARE(spec.columns.size(), 3U);
    }

    void departmentsStandForTheirKpisWhereThoseAreTooMany()
    {
        Plan plan = exchange::samplePlan().value();
        std::vector<Kpi> kpis(plan.table<Kpi>().begin(), plan.table<Kpi>().end());
        for (int more = 0; more < 20; ++more) {
            kpis.push_back(kpis[std::size_t(more)]);
            kpis.back().id = KpiId{more + 1};
        }
        plan.replace(Table<Kpi>(kpis));
        const FlowSpec spec = report::alignmentChart(plan, {}, AsOf, english());
        QCOMPARE(spec.columns.size(), 2U);
        double measures = 0;
        for (const report::FlowLink &link : spec.links)
            measures += link.weight;
        QCOMPARE(measures, double(std::ranges::count_if(kpis, [&](const Kpi &kpi) {
                     const Objective *objective = plan.find(kpi.objective);
                     return objective && isOpen(*objective);
                 })));
    }

    void aDepartmentSeesItsOwnPartAlone()
    {
        const Plan plan = exchange::samplePlan().value();
        const DepartmentId department = plan.table<Kpi>()[0].department;
        const FlowSpec all = report::alignmentChart(plan, {}, AsOf, english());
        const FlowSpec part = report::alignmentChart(plan, {&department, 1}, AsOf, english());
        QVERIFY(!part.nodes.empty() && part.nodes.size() < all.nodes.size());
        QCOMPARE(part.columns.size(), 3U);
        for (const Kpi &kpi : plan.table<Kpi>()) {
            if (kpi.department != department)
                continue;
            QCOMPARE(nodeNamed(part, kpi.name).isLoose, !plan.find(kpi.objective));
            QVERIFY(std::ranges::find(part.nodes, kpi.name, &report::FlowNode::name) != part.nodes.end());
        }
    }

    void driversStandLeftOfWhatTheyDrive()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Sales > Revenue [k EUR] increase: 100/90"_s, u"Sales > Orders [] increase: 10/9"_s,
                     u"Sales > Visits [] increase: 50/40"_s, u"Sales > Complaints [] decrease: 5/6"_s});
        const auto kpi = [&](const QString &name) {
            return std::ranges::find(document->plan().table<Kpi>(), name, &Kpi::name)->id;
        };
        QVERIFY_RESULT(document->edit(u"Drivers"_s, [&](Edit &edit) -> Result<void> {
            QD_CHECK(edit.put(KpiDriver{.kpi = kpi(u"Revenue"_s), .driver = kpi(u"Orders"_s)}));
            QD_CHECK(edit.put(KpiDriver{.kpi = kpi(u"Orders"_s), .driver = kpi(u"Visits"_s), .lag = 2}));
            QD_CHECK(edit.put(
                KpiDriver{.kpi = kpi(u"Revenue"_s), .driver = kpi(u"Complaints"_s), .effect = Effect::Opposite}));
            return edit.put(KpiDriver{.kpi = kpi(u"Visits"_s), .driver = kpi(u"Revenue"_s)}); // a circle
        }));
        const Plan &plan = document->plan();
        const std::pair broken{kpi(u"Orders"_s), kpi(u"Revenue"_s)};
        const FlowSpec spec = report::driverTree(plan, *plan.find(kpi(u"Revenue"_s)), AsOf, english(), {&broken, 1});
        QCOMPARE(nodeNamed(spec, u"Revenue"_s).column, 2);
        QCOMPARE(nodeNamed(spec, u"Orders"_s).column, 1);
        QCOMPARE(nodeNamed(spec, u"Complaints"_s).column, 1);
        QCOMPARE(nodeNamed(spec, u"Visits"_s).column, 0);
        QStringList links = allEnds(spec);
        links.sort();
        QCOMPARE(links, (QStringList{u"Complaints-Revenue"_s, u"Orders-Revenue"_s, u"Visits-Orders"_s}));
        for (const report::FlowLink &link : spec.links) {
            const QString between = ends(spec, link);
            QCOMPARE(link.mark.has_value(), between == u"Orders-Revenue");
            QCOMPARE(link.label,
                     between == u"Complaints-Revenue"  ? u"−"_s
                         : between == u"Visits-Orders" ? u"+ after 2 period(s)"_s
                                                       : u"+"_s);
        }
        QVERIFY(report::driverTree(plan, *plan.find(kpi(u"Complaints"_s)), AsOf, english()).nodes.empty());
    }

    void theirTableHasEveryLinkAndEveryLooseBox()
    {
        FlowSpec spec{.columns = {{}, {}}};
        spec.nodes = {{.name = u"a"_s}, {.name = u"alone"_s}, {.name = u"b"_s, .column = 1}};
        spec.links = {{.from = 0, .to = 2, .weight = 3}};
        const report::DataTable table = report::dataOf(spec);
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.rows[0][2].number, std::optional(3.0));
        QCOMPARE(table.rows[1][0].text, u"alone"_s);
    }
};

QD_TEST_MAIN(TestFlowCharts)
#include "tst_flowcharts.moc"

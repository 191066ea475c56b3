// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of the matrix of the map, its links ranked, and what one side gives to another.
#include "report/handoffgraph.h"
#include "report/handofflinks.h"
#include "support/testmain.h"

#include <numeric>

using namespace qd;
using namespace qd::report;
using namespace Qt::StringLiterals;

namespace {

/// Departments "A", "B", … with business units from letters ("NNS": two of N, one of S), and hand-offs like "A>B"
/// (A gives to B): "A>B!9" promised 9 days late, "A>B?" without an answer, "A>B-" without a date.
Plan planOf(const QString &units, const QString &handOffs)
{
    std::vector<Department> departments;
    for (const QChar unit : units)
        departments.push_back({.id = {qint64(departments.size()) + 1},
                               .name = QString(QChar(u'A' + int(departments.size()))),
                               .position = int(departments.size()),
                               .businessUnit = unit == u'.' ? QString() : QString(unit)});
    std::vector<HandOff> needs;
    for (const QString &text : handOffs.split(u' ', Qt::SkipEmptyParts)) {
        HandOff handOff;
        handOff.id = {qint64(needs.size()) + 1};
        handOff.name = text;
        handOff.giver = {text[0].unicode() - u'A' + 1};
        handOff.receiver = {text[2].unicode() - u'A' + 1};
        handOff.neededBy = QDate(2026, 7, 1);
        const QChar state = text.size() > 3 ? text[3] : QChar();
        if (state != u'?')
            handOff.committedBy = handOff.neededBy.addDays(state == u'!' ? text.mid(4).toInt() : 0);
        if (state == u'?' || state == u'-')
            handOff.committedBy = {};
        if (state == u'-')
            handOff.answeredOn = QDate(2026, 6, 1);
        needs.push_back(handOff);
    }
    Plan plan;
    plan.replace(Table<Department>(departments));
    plan.replace(Table<HandOff>(needs));
    return plan;
}

Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

HandOffMap mapOf(const Plan &plan, MapOrder order = MapOrder::CirclesFirst)
{
    return handOffMap(plan, {}, english(), order);
}

QString namesOf(const HandOffMap &map)
{
    QString names;
    for (const QString &name : map.names)
        names += name;
    return names;
}

QString blocksOf(const HandOffMap &map)
{
    QStringList blocks;
    for (const auto &[first, count] : map.blocks)
        blocks << namesOf(map).mid(first, count);
    return blocks.join(u' ');
}

/// "giver>receiver count" of every cell.
QStringList cellsOf(const HandOffMap &map)
{
    QStringList cells;
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            if (const auto count = map.cell(row, column).handOffs.size(); count > 0)
                cells << u"%1>%2 %3"_s.arg(map.names[size_t(column)], map.names[size_t(row)]).arg(count);
        }
    }
    cells.sort();
    return cells;
}

constexpr std::array Orders{MapOrder::CirclesFirst, MapOrder::Department, MapOrder::Sequence, MapOrder::Cluster};

} // namespace

class TestMapOrders : public QObject
{
    Q_OBJECT

private slots:
    void bySequenceWhatNeedsNothingStandsFirst()
    {
        const HandOffMap map = mapOf(planOf(u"...."_s, u"D>C C>B B>A"_s), MapOrder::Sequence);
        QCOMPARE(namesOf(map), u"DCBA"_s);
        QCOMPARE(blocksOf(map), QString());
        for (int row = 0; row < map.size(); ++row) {
            for (int column = row + 1; column < map.size(); ++column)
                QVERIFY(map.cell(row, column).handOffs.empty()); // nobody needs what comes later
        }
        QVERIFY2(orderText(map).contains(u"0 of 3 hand-off"_s), qPrintable(orderText(map)));
    }

    void loopsStandTogetherAndAreOutlined()
    {
        // B, C and D need each other in a ring; A needs them, and E is needed by them.
        const Plan plan = planOf(u"....."_s, u"B>C C>D D>B D>A E>B"_s);
        const HandOffMap map = mapOf(plan, MapOrder::Sequence);
        QCOMPARE(namesOf(map).first(1), u"E"_s);
        QCOMPARE(namesOf(map).last(1), u"A"_s);
        QCOMPARE(map.blocks.size(), 1U);
        QCOMPARE(map.blocks[0].first, 1);
        QCOMPARE(map.blocks[0].count, 3);
        QVERIFY2(orderText(map).contains(u"1 of 5 hand-off"_s), qPrintable(orderText(map))); // one closes the ring
        const MatrixSpec spec = matrixSpec(map, plan, english());
        QCOMPARE(spec.circles.size(), 1U);
        QCOMPARE(spec.circles[0].label, u"Loop of 3"_s);
        QVERIFY(spec.legend.back().word.startsWith(u"loop"_s));
        QVERIFY(spec.subtitle.contains(orderText(map)));
    }

    void byClusterThoseThatWorkTogetherStandTogether()
    {
        // A, C, E and B, D, F work among themselves; one hand-off leads from one cluster to the other; G has none.
        const Plan plan = planOf(u"......."_s, u"A>C C>E E>A C>A B>D D>F F>B D>B A>B G>G"_s);
        const HandOffMap map = mapOf(plan, MapOrder::Cluster);
        QCOMPARE(namesOf(map), u"ACEBDFG"_s);
        QCOMPARE(blocksOf(map), u"ACE BDF"_s);
        QVERIFY2(orderText(map).contains(u"8 of 9 hand-off"_s), qPrintable(orderText(map)));
        QCOMPARE(matrixSpec(map, plan, english()).circles[1].label, u"Cluster of 3"_s);
    }

    void everyOrderHoldsTheSameHandOffs()
    {
        const Plan plan = planOf(u"NNSSNS"_s, u"A>C C>E E>A B>D!2 D>F F>B? A>B A>B C>B- F>A"_s);
        const QStringList cells = cellsOf(mapOf(plan));
        for (const MapOrder order : Orders) {
            const HandOffMap map = mapOf(plan, order);
            QCOMPARE(cellsOf(map), cells);
            QCOMPARE(map.order, order);
            QCOMPARE(std::accumulate(map.needs.begin(), map.needs.end(), 0), 10);
            for (int place = 0; place < map.size(); ++place) { // totals went with their departments
                int needs = 0;
                for (int giver = 0; giver < map.size(); ++giver)
                    needs += int(map.cell(place, giver).handOffs.size());
                QCOMPARE(map.needs[size_t(place)], needs);
            }
            QVERIFY(!orderText(map).isEmpty());
        }
        QCOMPARE(namesOf(mapOf(plan, MapOrder::Department)), u"ABCDEF"_s);
    }

    void groupsAreOrderedAsOne()
    {
        // South gives to north, so south stands first; west is not in the way of either.
        const Plan plan = planOf(u"NNSSWW"_s, u"C>A D>B C>D A>E"_s);
        const HandOffMap map = mapOf(plan);
        const auto groups = groupsOf(map, plan);
        const GroupedMap closed = grouped(map, groups, {}, plan, MapOrder::Sequence);
        QCOMPARE(closed.groups.front(), u"S"_s);
        QCOMPARE(closed.groups[1], u"N"_s);
        QVERIFY(closed.map.names[0].startsWith(u"S ("_s));
        const GroupedMap open = grouped(map, groups, {u"N"_s}, plan, MapOrder::Sequence);
        for (size_t place = 0; place < open.groups.size(); ++place) // names and groups moved together
            QCOMPARE(open.groups[place].isEmpty(), open.map.names[place].size() == 1);
    }

    void theTitleIsTheFinding()
    {
        const Plan late = planOf(u"..."_s, u"A>B!9 B>C"_s);
        QVERIFY(matrixSpec(mapOf(late), late, english()).title.contains(u"9 day"_s));
        QCOMPARE(mapOf(planOf(u"..."_s, u"A>B B>C"_s)).title, u"Every hand-off is agreed"_s);
        QVERIFY(mapOf(planOf(u"..."_s, u"A>B? B>C A>C?"_s)).title.startsWith(u"2 of 3 hand-off"_s));
        QVERIFY(mapOf(planOf(u"..."_s, u"A>B? B>C A>C?"_s)).title.endsWith(u"have no answer"_s));
        QVERIFY(mapOf(planOf(u"..."_s, u"A>B- B>C A>C?"_s)).title.endsWith(u"are not agreed"_s));
        QVERIFY(mapOf(planOf(u"..."_s, u"A>B- B>C"_s)).title.endsWith(u"have no agreed date"_s));
        QCOMPARE(handOffGraph(mapOf(late), late, english()).spec.title, mapOf(late).title);
    }

    void linksAreRankedByTheirTrouble()
    {
        const Plan plan = planOf(u"....."_s, u"A>B A>B!3 B>C? C>D D>E!9 A>E A>E"_s);
        const HandOffMap map = mapOf(plan);
        const auto links = linksByTrouble(map, plan);
        QStringList order;
        for (const HandOffLink &link : links)
            order << u"%1>%2"_s.arg(map.names[size_t(link.giver)], map.names[size_t(link.receiver)]);
        QCOMPARE(order, (QStringList{u"D>E"_s, u"A>B"_s, u"B>C"_s, u"A>E"_s, u"C>D"_s}));
        QCOMPARE(links[1].daysLate, 3);
        QCOMPARE(links[1].open, 1);
        QCOMPARE(links[1].handOffs.size(), 2U);
        const DataTable table = linkTable(map, links);
        QCOMPARE(table.rows.size(), links.size());
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
        QCOMPARE(table.rows[0][5].number, 9.0);
        QCOMPARE(table.rows[3][5].text, QString()); // not "0 days late"
        QVERIFY2(linksTitle(map, links).startsWith(u"E waits 9 day"_s), qPrintable(linksTitle(map, links)));
        QVERIFY2(linksTitle(map, links).contains(u"3 of 5 link"_s), qPrintable(linksTitle(map, links)));
        const auto own = linksByTrouble(map, plan, {3});
        QCOMPARE(own.size(), 2U); // those of C
    }

    void betweenTwoSidesGiversStandLeftAndTakersRight()
    {
        const Plan plan = planOf(u"NNSSS"_s, u"A>C A>D B>C!4 C>A A>B E>D"_s);
        const HandOffMap map = mapOf(plan);
        const HandOffGraph graph = handOffsBetween(map, plan, english(), {u"N"_s, u"S"_s, {0, 1}, {2, 3, 4}});
        QStringList names;
        for (const GraphNode &node : graph.spec.nodes)
            names << node.name;
        QCOMPARE(names, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s})); // E gets nothing from them
        QCOMPARE(graph.spec.edges.size(), 3U);
        for (const GraphEdge &edge : graph.spec.edges)
            QVERIFY(edge.from < 2 && edge.to >= 2);
        QVERIFY2(graph.spec.title.startsWith(u"S needs 3 hand-off"_s), qPrintable(graph.spec.title));
        QVERIFY2(graph.spec.title.contains(u"1 of them not agreed"_s), qPrintable(graph.spec.title));
        QVERIFY2(graph.spec.subtitle.contains(u"The other way: 1 hand-off"_s), qPrintable(graph.spec.subtitle));
    }

    void withinASideADepartmentCanStandOnBoth()
    {
        const Plan plan = planOf(u"NNNS"_s, u"A>B B>C A>D"_s);
        const HandOffMap map = mapOf(plan);
        const HandOffGraph graph = handOffsBetween(map, plan, english(), {u"N"_s, u"N"_s, {0, 1, 2}, {0, 1, 2}});
        QCOMPARE(graph.spec.nodes.size(), 4U); // A and B give, B and C need
        QCOMPARE(graph.spec.edges.size(), 2U);
        QVERIFY2(graph.spec.title.startsWith(u"Within N: 2 hand-off"_s), qPrintable(graph.spec.title));
    }

    void ofALargeSideThoseWithMostAreShownAndTheOthersCounted()
    {
        QString units(60, u'N');
        units += u'S';
        QString needs;
        for (int giver = 0; giver < 26; ++giver)
            needs += u"%1>%2 "_s.arg(QChar(u'A' + giver), QChar(u'A' + 60));
        needs += u"Z>%1"_s.arg(QChar(u'A' + 60));
        const Plan plan = planOf(units, needs);
        const HandOffMap map = mapOf(plan);
        Sides sides{u"N"_s, u"S"_s, {}, {map.size() - 1}};
        for (int place = 0; place + 1 < map.size(); ++place)
            sides.givers.push_back(place);
        const HandOffGraph graph = handOffsBetween(map, plan, english(), sides);
        QCOMPARE(int(graph.spec.nodes.size()), MostOfSide + 1);
        QVERIFY(std::ranges::find(graph.spec.nodes, u"Z"_s, &GraphNode::name) != graph.spec.nodes.end());
        QVERIFY2(graph.spec.subtitle.contains(u"6 department"_s), qPrintable(graph.spec.subtitle));
        QVERIFY2(graph.spec.title.contains(u"27 hand-off"_s), qPrintable(graph.spec.title)); // of all, shown or not
    }
};

QD_TEST_MAIN(TestMapOrders)
#include "tst_maporders.moc"

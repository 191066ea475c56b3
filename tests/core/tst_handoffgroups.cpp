// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of many departments: what belongs together stands as one, and nothing gets lost.
#include "report/handoffmap.h"
#include "support/testmain.h"

#include <numeric>

using namespace qd;
using namespace Qt::StringLiterals;
using report::HandOffMap;

namespace {

/// Departments "A" to "F" from lines like "A Sales Marketing" (name, business unit, function; "-" stands for none), and
/// hand-offs like "A>B" (A gives to B), promised late where "!" follows.
Plan planOf(const QStringList &departments, const QString &handOffs)
{
    Table<Department> rows;
    std::vector<Department> made;
    for (const QString &line : departments) {
        const QStringList words = line.split(u' ');
        const auto word = [&](qsizetype place) { return words.value(place) == u"-" ? QString() : words.value(place); };
        made.push_back({.id = {qint64(made.size()) + 1},
                        .name = word(0),
                        .position = int(made.size()),
                        .function = word(2),
                        .businessUnit = word(1)});
    }
    std::vector<HandOff> needs;
    for (const QString &text : handOffs.split(u' ', Qt::SkipEmptyParts)) {
        const auto id = [&](QChar name) { return std::ranges::find(made, QString(name), &Department::name)->id; };
        HandOff handOff;
        handOff.id = {qint64(needs.size()) + 1};
        handOff.name = text;
        handOff.giver = id(text[0]);
        handOff.receiver = id(text[2]);
        handOff.neededBy = QDate(2026, 7, 1);
        handOff.committedBy = QDate(2026, 7, text.endsWith(u'!') ? 20 : 1);
        needs.push_back(handOff);
    }
    Plan plan;
    plan.replace(Table<Department>(made));
    plan.replace(Table<HandOff>(needs));
    return plan;
}

const QStringList Company{u"A North Sales"_s, u"B South Sales"_s, u"C North Works"_s,
                          u"D South Works"_s, u"E - Works"_s,     u"F North Sales"_s};
const QString Needs = u"A>C C>A F>A A>B D>B! E>F B>E"_s;

HandOffMap mapOf(const Plan &plan)
{
    const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English));
    return report::handOffMap(plan, {}, wording, report::MapOrder::Department);
}

/// "row<column count" of every cell with hand-offs.
QStringList cellsOf(const HandOffMap &map)
{
    QStringList cells;
    for (int row = 0; row < map.size(); ++row) {
        for (int column = 0; column < map.size(); ++column) {
            if (const auto count = map.cell(row, column).handOffs.size(); count > 0)
                cells << u"%1<%2 %3"_s.arg(map.names[size_t(row)], map.names[size_t(column)]).arg(count);
        }
    }
    return cells;
}

} // namespace

class TestHandOffGroups : public QObject
{
    Q_OBJECT

private slots:
    void departmentsOfABusinessUnitBelongTogether()
    {
        const Plan plan = planOf(Company, Needs);
        QCOMPARE(report::groupsOf(mapOf(plan), plan),
                 (std::vector<QString>{u"North"_s, u"South"_s, u"North"_s, u"South"_s, u""_s, u"North"_s}));
    }

    void withoutBusinessUnitsTheirFunctionsDo()
    {
        const Plan plan = planOf({u"A - Sales"_s, u"B - Sales"_s, u"C - Works"_s}, u"A>B B>C"_s);
        QCOMPARE(report::groupsOf(mapOf(plan), plan), (std::vector<QString>{u"Sales"_s, u"Sales"_s, u"Works"_s}));
        for (const QString &all : {u"-"_s, u"One"_s}) { // all alone, or all the same
            const Plan other = planOf({u"A %1 -"_s.arg(all), u"B %1 -"_s.arg(all)}, u"A>B"_s);
            QVERIFY(report::groupsOf(mapOf(other), other).empty());
        }
    }

    void manyOfWhomNothingIsKnownStandWithThoseTheyWorkWith()
    {
        std::vector<Department> departments;
        std::vector<HandOff> handOffs;
        const int half = report::MostOfWholeMatrix;
        for (int number = 0; number < 2 * half; ++number)
            departments.push_back({.id = {number + 1}, .name = QString::number(number), .position = number});
        const auto link = [&](int giver, int receiver) {
            HandOff handOff;
            handOff.id = {qint64(handOffs.size()) + 1};
            handOff.giver = {giver + 1};
            handOff.receiver = {receiver + 1};
            handOffs.push_back(handOff);
        };
        for (int number = 1; number < half; ++number) { // two stars, and one link between them
            link(0, number);
            link(half, half + number);
        }
        link(0, half);
        Plan plan;
        plan.replace(Table<Department>(departments));
        plan.replace(Table<HandOff>(handOffs));
        const auto groups = report::groupsOf(mapOf(plan), plan);
        QCOMPARE(int(groups.size()), 2 * half);
        for (int number = 0; number < 2 * half; ++number)
            QCOMPARE(groups[size_t(number)], u"Around %1"_s.arg(number < half ? 0 : half));
    }

    void aGroupNeedsWhatItsDepartmentsNeed()
    {
        const Plan plan = planOf(Company, Needs);
        const HandOffMap map = mapOf(plan);
        const report::GroupedMap grouped = report::grouped(map, report::groupsOf(map, plan), {}, plan);
        QCOMPARE(grouped.map.names, (std::vector<QString>{u"North (3)"_s, u"South (2)"_s, u"E"_s}));
        QCOMPARE(grouped.groups, (std::vector<QString>{u"North"_s, u"South"_s, u""_s}));
        QCOMPARE(cellsOf(grouped.map),
                 (QStringList{u"North (3)<North (3) 3"_s, u"North (3)<E 1"_s, u"South (2)<North (3) 1"_s,
                              u"South (2)<South (2) 1"_s, u"E<South (2) 1"_s}));
        QCOMPARE(grouped.map.needs, (std::vector<int>{4, 2, 1}));
        QCOMPARE(grouped.map.askedOf, (std::vector<int>{4, 2, 1}));
        const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English));
        QCOMPARE(report::markOf(grouped.map.cell(1, 1)), Status::Off); // the late one is within South
        QVERIFY2(report::readingOf(grouped.map, plan, wording, 1, 1).startsWith(u"Within South (2): 1 hand-off"_s),
                 qPrintable(report::readingOf(grouped.map, plan, wording, 1, 1)));
    }

    void anOpenGroupShowsItsDepartmentsTogether()
    {
        const Plan plan = planOf(Company, Needs);
        const HandOffMap map = mapOf(plan);
        const auto groups = report::groupsOf(map, plan);
        const report::GroupedMap grouped = report::grouped(map, groups, {u"North"_s}, plan);
        QCOMPARE(grouped.map.names, (std::vector<QString>{u"A"_s, u"C"_s, u"F"_s, u"South (2)"_s, u"E"_s}));
        QVERIFY(std::ranges::all_of(grouped.groups,
                                    [](const QString &group) { return group.isEmpty() || group == u"South"; }));
        for (const std::set<QString> &open : {std::set<QString>(), {u"South"_s}, {u"North"_s, u"South"_s}}) {
            std::vector<HandOffId> found;
            for (const report::MapCell &cell : report::grouped(map, groups, open, plan).map.cells)
                found.insert(found.end(), cell.handOffs.begin(), cell.handOffs.end());
            std::ranges::sort(found);
            QCOMPARE(found.size(), plan.table<HandOff>().size());
            QVERIFY(std::ranges::adjacent_find(found) == found.end());
        }
    }

    void withoutGroupsItIsTheMap()
    {
        const Plan plan = planOf(Company, Needs);
        const HandOffMap map = mapOf(plan);
        QCOMPARE(cellsOf(report::grouped(map, {}, {}, plan).map), cellsOf(map));
    }
};

QD_TEST_MAIN(TestHandOffGroups)
#include "tst_handoffgroups.moc"

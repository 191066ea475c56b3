// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::incomplete;
using test::planOf;
using test::saidBy;
using test::with;

namespace {

const QStringList Nothing;

/// Departments A and B make the unit Sales of Meters in Europe; C, D and E are units of their own.
std::vector<Department> departments()
{
    std::vector<Department> all;
    for (int id = 1; id <= 5; ++id)
        all.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    for (Department *each : {&all[0], &all[1]}) {
        each->function = u"Sales"_s;
        each->businessUnit = u"Meters"_s;
        each->geography = u"Europe"_s;
    }
    all[2].function = u"Make"_s;
    all[3].function = u"Ship"_s;
    all[4].geography = u"Asia"_s;
    return all;
}

/// Of A and C, and of the other neighbours in the plans below: nothing that ties units, and no case of DEP-011.
std::vector<DepartmentTie> informal(std::vector<DepartmentTie> others = {})
{
    for (const auto &[one, other] : std::vector<std::pair<qint64, qint64>>{{1, 3}, {3, 4}, {4, 5}, {3, 5}}) {
        const DepartmentTie tie{{one}, {other}, TieKind::Informal, {}};
        if (std::ranges::find(others, tie.key(), &DepartmentTie::key) == others.end())
            others.push_back(tie);
    }
    return others;
}

/// A and C carry an objective that serves an aim of \a weight.
Plan shared(double weight = 0.1)
{
    const std::vector<Objective> objectives{
        {.id = {1}, .title = u"Aim"_s, .department = {4}, .level = Rank::Company, .weight = weight},
        {.id = {2}, .title = u"Rest"_s, .department = {4}, .level = Rank::Company, .weight = 1 - weight},
        {.id = {3}, .title = u"Part"_s, .department = {1}, .due = {2026, 9, 30}}};
    return with(planOf(objectives, std::vector<ObjectiveParent>{{{3}, {1}, 1}},
                       std::vector<ObjectiveShare>{{{3}, {3}, {}}}, informal()),
                departments());
}

/// Steps of one workflow, one after the other.
Plan flow(const std::vector<std::pair<qint64, std::optional<double>>> &steps, std::optional<double> ofAll = {})
{
    std::vector<Step> rows;
    for (const auto &[department, volume] : steps)
        rows.push_back({.id = {qint64(rows.size()) + 1},
                        .name = u"S%1"_s.arg(rows.size() + 1),
                        .workflow = {1},
                        .department = {department},
                        .volume = volume,
                        .position = int(rows.size())});
    return with(planOf(std::vector{Workflow{.id = {1}, .name = u"W"_s, .volume = ofAll}}, rows, informal()),
                departments());
}

HandOff handOff(qint64 receiver, qint64 giver)
{
    return {.id = {1}, .name = u"H"_s, .receiver = {receiver}, .giver = {giver}};
}

/// A signal that \a departments had one after the other, five days each.
Plan heard(const std::vector<qint64> &departments, const std::vector<StepKind> &kinds = {})
{
    std::vector<SignalRelay> way;
    for (const qint64 department : departments) {
        const auto place = int(way.size());
        way.push_back({.signal = {1},
                       .position = place,
                       .department = {department},
                       .receivedOn = QDate(2026, 5, 1).addDays(5 * place),
                       .kind = size_t(place) < kinds.size() ? kinds[size_t(place)] : StepKind::Work});
    }
    return planOf(std::vector{Signal{.id = {1}, .text = u"News"_s, .seenOn = {2026, 5, 1}, .strength = Strength::Weak}},
                  way);
}

} // namespace

class TestInterfaceRules : public QObject
{
    Q_OBJECT

private slots:
    // NET-004

    void net004Positive()
    {
        QCOMPARE(
            saidBy("NET-004", shared()),
            QStringList{u"warning Sales, Meters, Europe and C share aims that weigh 10 %, and nothing ties them"_s});
        QCOMPARE(incomplete("NET-004", shared()), QString());
        for (const rules::Finding &finding : rules::diagnose(shared(), {}, test::ruleDay).findings) {
            if (qstrcmp(finding.rule, "NET-004") != 0)
                continue;
            QCOMPARE(finding.departments, (std::vector<DepartmentId>{{1}, {3}})); // those that meet, not the whole unit
            QCOMPARE(finding.due, QDate(2026, 9, 30));
        }
    }

    void net004PositiveOfAFlow()
    {
        QCOMPARE(saidBy("NET-004", flow({{3, 10}, {4, 40}, {3, 50}})),
                 QStringList{u"warning 90 pieces a month pass between C and D, and nothing ties them"_s});
        QCOMPARE(saidBy("NET-004", flow({{3, {}}, {4, {}}}, 70)),
                 QStringList{u"warning 70 pieces a month pass between C and D, and nothing ties them"_s});
        QCOMPARE(incomplete("NET-004", flow({{3, 10}, {4, 40}})), QString());
    }

    void net004Negative()
    {
        // Any hand-off in either direction, of any department of the two units, ties them.
        QCOMPARE(saidBy("NET-004", with(shared(), std::vector{handOff(2, 3)})), Nothing);
        QCOMPARE(saidBy("NET-004", with(shared(), std::vector{handOff(3, 1)})), Nothing);
        HandOff refused = handOff(3, 1);
        refused.status = HandOffStatus::Rejected;
        QCOMPARE(saidBy("NET-004", with(shared(), std::vector{refused})).size(), 1);
        // Within a unit there is no border.
        QCOMPARE(saidBy("NET-004", with(shared(), std::vector<ObjectiveShare>{{{3}, {2}, {}}})),
                 QStringList{u"unknown Test: no objective and no workflow is shared by two units"_s});
    }

    void net004Boundary()
    {
        QCOMPARE(saidBy("NET-004", shared(0.1)).size(), 1);
        QCOMPARE(saidBy("NET-004", shared(0.099)), Nothing);
        // The largest tenth of three flows begins just below the largest one.
        QCOMPARE(saidBy("NET-004", flow({{3, 5}, {4, 10}, {5, 20}, {3, 21}})),
                 QStringList{u"warning 21 pieces a month pass between C and E, and nothing ties them"_s});
        QCOMPARE(saidBy("NET-004", flow({{3, 5}, {4, 10}, {5, 21}, {3, 21}})).size(), 2);
    }

    void net004Decoy()
    {
        const auto tied = [](qint64 one, qint64 other, TieKind kind) { return informal({{{one}, {other}, kind, {}}}); };
        QCOMPARE(saidBy("NET-004", with(shared(), tied(1, 3, TieKind::Meeting))), Nothing);
        QCOMPARE(saidBy("NET-004", with(shared(), tied(3, 2, TieKind::Integrator))), Nothing);
        QCOMPARE(saidBy("NET-004", with(shared(), tied(1, 3, TieKind::Informal))).size(), 1);
        // D integrates both.
        std::vector<DepartmentTie> both = tied(1, 4, TieKind::Integrator);
        both.push_back({{4}, {3}, TieKind::Integrator, {}});
        QCOMPARE(saidBy("NET-004", with(shared(), both)), Nothing);
        both.back().kind = TieKind::Meeting;
        QCOMPARE(saidBy("NET-004", with(shared(), both)).size(), 1);
        // A session of the two; the review of the whole company is none.
        const std::vector<AgendaItem> items{{.id = {1}, .title = u"I"_s, .session = {1}, .department = {1}},
                                            {.id = {2}, .title = u"J"_s, .session = {1}, .department = {3}}};
        std::vector<Session> sessions{{.id = {1}, .name = u"S"_s, .kind = SessionKind::Monthly}};
        QCOMPARE(saidBy("NET-004", with(with(shared(), items), sessions)), Nothing);
        sessions[0].kind = SessionKind::Review;
        QCOMPARE(saidBy("NET-004", with(with(shared(), items), sessions)).size(), 1);
    }

    void net004NotEnoughData()
    {
        QCOMPARE(saidBy("NET-004", planOf()),
                 QStringList{u"unknown Test: fewer than two units of function, business unit and geography"_s});
        auto some = departments();
        some.push_back({.id = {6}, .name = u"F"_s});
        QCOMPARE(saidBy("NET-004", with(flow({}), some)),
                 (QStringList{u"unknown Test: 1 department without function, business unit and geography"_s,
                              u"unknown Test: no objective and no workflow is shared by two units"_s}));
        QCOMPARE(saidBy("NET-004", flow({{3, {}}, {4, {}}})),
                 QStringList{u"unknown Test: 1 passage from unit to unit without a volume"_s});
    }

    // NET-005

    void net005Positive()
    {
        const Plan plan = heard({1, 2, 3, 4, 5, 6, 7, 8});
        QCOMPARE(saidBy("NET-005", plan), QStringList{u"note News: passed on 7 times, and no decision yet"_s});
        QCOMPARE(incomplete("NET-005", plan), QString());
        for (const rules::Finding &finding : rules::diagnose(plan, {}, test::ruleDay).findings) {
            if (qstrcmp(finding.rule, "NET-005") != 0)
                continue;
            QCOMPARE(finding.departments.size(), 8U);
            QCOMPARE(finding.evidence.size(), 8U); // the words, and each hand-over
            QCOMPARE(finding.firstSeen, QDate(2026, 6, 5)); // when the seventh took place
            const auto wording = report::Wording::forMachines(FiscalCalendar(4));
            QCOMPARE(wording.text(finding.evidence[1].message), u"From A to B on 2026-05-06, after 5 days."_s);
        }
    }

    void net005TheDepartmentThatHeardItIsTheFirstDesk()
    {
        const Plan plan = heard({2, 3, 4, 5, 6, 7, 8});
        QCOMPARE(saidBy("NET-005", plan), Nothing);
        std::vector<Signal> rows{*plan.find(SignalId{1})};
        rows[0].department = {1};
        rows[0].state = SignalState::Act;
        QCOMPARE(saidBy("NET-005", with(plan, rows)), QStringList{u"note News: passed on 7 times before a decision"_s});
    }

    void net005Negative()
    {
        QCOMPARE(saidBy("NET-005", heard({1, 2, 3})), Nothing);
        // Within one department nothing is handed over.
        QCOMPARE(saidBy("NET-005", heard({1, 1, 1, 1, 1, 1, 1, 1, 1})), Nothing);
    }

    void net005Boundary()
    {
        QCOMPARE(saidBy("NET-005", heard({1, 2, 3, 4, 5, 6, 7})), Nothing); // six
        QCOMPARE(saidBy("NET-005", heard({1, 2, 1, 2, 1, 2, 1})), Nothing);
        QCOMPARE(saidBy("NET-005", heard({1, 2, 1, 2, 1, 2, 1, 2})).size(), 1); // seven
    }

    void net005Decoy()
    {
        using enum StepKind;
        // What law or contract require does not count; a manager's approval does.
        QCOMPARE(saidBy("NET-005", heard({1, 2, 3, 4, 5, 6, 7, 8}, {Work, Work, Compliance})), Nothing);
        QCOMPARE(saidBy("NET-005", heard({1, 2, 3, 4, 5, 6, 7, 8}, {Work, Work, Approval})).size(), 1);
    }

    void net005NotEnoughData()
    {
        QCOMPARE(saidBy("NET-005", heard({})), QStringList{u"unknown Test: no station of a signal is entered"_s});
        Plan plan = heard({1, 2});
        plan.replace(Table(std::vector{*plan.find(SignalId{1}), Signal{.id = {2}, .text = u"More"_s}}));
        QCOMPARE(saidBy("NET-005", plan), QStringList{u"unknown Test: 1 signal without stations"_s});
        QCOMPARE(saidBy("NET-005", planOf()), Nothing);
    }

    // DEP-011

    void dep011Decoy()
    {
        // Who shares an objective and has settled how to stay in touch needs no hand-off.
        const Plan plan = with(shared(), std::vector<DepartmentTie>());
        QCOMPARE(saidBy("DEP-011", plan).size(), 1);
        for (const TieKind kind : {TieKind::Meeting, TieKind::Integrator, TieKind::Informal}) {
            QCOMPARE(saidBy("DEP-011", with(plan, std::vector<DepartmentTie>{{{1}, {3}, kind, {}}})), Nothing);
            QCOMPARE(saidBy("DEP-011", with(plan, std::vector<DepartmentTie>{{{3}, {1}, kind, {}}})), Nothing);
            QCOMPARE(saidBy("DEP-011", with(plan, std::vector<DepartmentTie>{{{1}, {4}, kind, {}}})).size(), 1);
        }
    }
};

QD_TEST_MAIN(TestInterfaceRules)
#include "tst_interfacerules.moc"

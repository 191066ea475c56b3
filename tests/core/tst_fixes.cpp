// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/agenda.h"
#include "cycle/fixes.h"
#include "cycle/gate.h"
#include "exchange/sample.h"
#include "support/ruleplan.h"
#include "support/testmain.h"
#include "support/world.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate June(2026, 6, 1);

QString words(const Message &message)
{
    QString text = report::Wording::forMachines(FiscalCalendar(4)).text(message);
    return text.replace(QChar::Nbsp, u' ');
}

const rules::Finding &only(const rules::Findings &findings, const char *rule)
{
    const auto found = std::ranges::find_if(findings.findings,
                                            [&](const rules::Finding &each) { return qstrcmp(each.rule, rule) == 0; });
    Q_ASSERT(found != findings.findings.end());
    return *found;
}

std::vector<cycle::Fix> fixesOf(const Plan &plan, const char *rule)
{
    return cycle::fixesFor(plan, only(rules::diagnose(plan, {}, test::ruleDay), rule), test::ruleDay, words);
}

bool finds(const Plan &plan, const char *rule)
{
    return std::ranges::any_of(rules::diagnose(plan, {}, test::ruleDay).findings,
                               [&](const rules::Finding &each) { return qstrcmp(each.rule, rule) == 0; });
}

/// Where a turn goes when there is no document.
struct Storage
{
    Plan &plan;
    template<typename Record>
    Result<void> put(const Record &record)
    {
        plan.replace(plan.table<Record>().with({record}, {}));
        return {};
    }
    template<typename Record>
    Result<void> remove(const Record &record)
    {
        plan.replace(plan.table<Record>().with({}, {record.key()}));
        return {};
    }
};

Plan after(Plan plan, const cycle::Turn &turn)
{
    Storage storage{plan};
    Q_ASSERT(turn.apply(storage));
    return plan;
}

Plan fixed(const Plan &plan, const cycle::Fix &fix)
{
    test::World world;
    return after(plan, cycle::turnOf(fix, world.ids, words));
}

/// K1 is K2 plus K3; targets 100, 60 and 50 in June.
Plan sumPlan(qint64 departmentOfParts, const QString &source = {})
{
    std::vector<Kpi> kpis;
    std::vector<Observation> values;
    const std::array targets{100.0, 60.0, 50.0};
    for (int id = 1; id <= 3; ++id) {
        kpis.push_back({.id = {id},
                        .name = u"K%1"_s.arg(id),
                        .department = {id == 1 ? 1 : departmentOfParts},
                        .owner = u"Owner %1"_s.arg(id),
                        .direction = Direction::Increase});
        values.push_back({.kpi = {id}, .start = June, .target = targets.at(size_t(id - 1)), .source = source});
    }
    kpis[0].computation = Computation::Sum;
    return test::planOf(kpis, values, std::vector<KpiOperand>{{{1}, {2}, 1}, {{1}, {3}, 2}});
}

Plan unitPlan(const QString &a, const QString &b)
{
    return test::planOf(
        std::vector<Kpi>{{.id = {1}, .name = u"Lead time"_s, .department = {1}, .unit = {a}},
                         {.id = {2}, .name = u"Lead time"_s, .department = {2}, .owner = u"Bo"_s, .unit = {b}}});
}

Plan handOffPlan(QDate committedBy)
{
    return test::planOf(std::vector<HandOff>{{.id = {1},
                                              .name = u"Feed"_s,
                                              .receiver = {1},
                                              .giver = {2},
                                              .neededBy = QDate(2026, 9, 1),
                                              .committedBy = committedBy,
                                              .status = HandOffStatus::Requested,
                                              .requestedOn = QDate(2026, 5, 4)}});
}

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT

private slots:
    void aTargetEnteredHereBecomesWhatItsPartsMake()
    {
        const Plan plan = sumPlan(1);
        const auto fixes = fixesOf(plan, "OBJ-005");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Safe);
        QCOMPARE(words(fixes[0].change), u"The target of K1 in 2026-06 becomes 110; it is 100."_s);
        const Plan then = fixed(plan, fixes[0]);
        QCOMPARE(then.observation({1}, {Cadence::Month, June})->target, 110.0);
        QVERIFY(!finds(then, "OBJ-005"));
    }

    void aTargetThatOthersAnswerForIsAskedAbout()
    {
        const Plan plan = sumPlan(2);
        const auto fixes = fixesOf(plan, "OBJ-005");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Request);
        QCOMPARE(words(fixes[0].name), u"Draft Request to Owner 1"_s);
        const Plan then = fixed(plan, fixes[0]);
        QCOMPARE(then.table<Observation>(), plan.table<Observation>());
        QCOMPARE(then.table<ActionItem>().size(), 1U);
        QCOMPARE(then.table<ActionItem>()[0].what, u"Look again at the target of K1: its parts make 110."_s);
        QCOMPARE(then.table<ActionItem>()[0].owner, u"Owner 1"_s);
    }

    void aSubmittedNumberIsNeverChanged()
    {
        const auto fixes = fixesOf(sumPlan(1, u"sales.xlsx"_s), "OBJ-005");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Request);
        QVERIFY(fixes[0].turn.isEmpty());
    }

    void whatIsAskedAlreadyIsNotAskedAgain()
    {
        const Plan plan = sumPlan(2);
        const Plan asked = fixed(plan, fixesOf(plan, "OBJ-005")[0]);
        QVERIFY(fixesOf(asked, "OBJ-005").empty());
    }

    void twoSpellingsOfOneUnitBecomeOne()
    {
        const Plan plan = unitPlan(u"days"_s, u"Days."_s);
        const auto fixes = fixesOf(plan, "KPI-006");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Safe);
        QCOMPARE(words(fixes[0].change), u"The unit of Lead time is written days, not Days.; no number changes."_s);
        QVERIFY(!finds(fixed(plan, fixes[0]), "KPI-006"));
    }

    void twoUnitsAreTalkedAbout()
    {
        const auto fixes = fixesOf(unitPlan(u"days"_s, u"hours"_s), "KPI-006");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Request);
        QCOMPARE(fixes[0].request->department, DepartmentId{1});
    }

    void aHandOffWithBothDatesIsNotedAsAnswered()
    {
        const Plan plan = handOffPlan(QDate(2026, 8, 20));
        const auto fixes = fixesOf(plan, "DEP-001");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].kind, cycle::FixKind::Safe);
        const Plan then = fixed(plan, fixes[0]);
        QCOMPARE(then.table<HandOff>()[0].status, HandOffStatus::Committed);
        QVERIFY(!finds(then, "DEP-001"));
    }

    void aRequestWithoutADateIsAskedAboutAtTheGiver()
    {
        const auto fixes = fixesOf(handOffPlan({}), "DEP-001");
        QCOMPARE(fixes.size(), 1U);
        QCOMPARE(fixes[0].request->what, u"Answer the request for Feed with a day."_s);
        QCOMPARE(fixes[0].request->department, DepartmentId{2});
        QCOMPARE(fixes[0].request->due, test::ruleDay.addDays(14)); // no review is planned
    }

    void aDismissedFindingNeedsNoFix()
    {
        const Plan plan = handOffPlan({});
        rules::Finding finding = only(rules::diagnose(plan, {}, test::ruleDay), "DEP-001");
        finding.state = rules::State::Waived;
        QVERIFY(cycle::fixesFor(plan, finding, test::ruleDay, words).empty());
    }

    void noFixOfTheSampleChangesASubmittedNumber()
    {
        const Plan plan = exchange::samplePlan().value();
        int requests = 0;
        for (const rules::Finding &finding : rules::diagnose(plan, {}, test::ruleDay).findings) {
            for (const cycle::Fix &fix : cycle::fixesFor(plan, finding, test::ruleDay, words)) {
                QVERIFY2(fix.kind == cycle::FixKind::Request, finding.rule);
                QVERIFY(!fix.request->owner.isEmpty() && fix.request->due.isValid());
                ++requests;
            }
        }
        QCOMPARE(requests, 3); // DEP-001, DEP-003 and PAIR-004
    }

    void aFindingBecomesAnAction()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto findings = rules::diagnose(plan, {}, test::ruleDay);
        test::World world;
        const cycle::Turn turn = cycle::actionFrom(plan, only(findings, "DEP-003"), test::ruleDay, words, world.ids);
        const ActionItem &action = turn.records<ActionItem>().front();
        QVERIFY(action.what.endsWith(u"Move the date, reduce the scope, or lend help?"_s));
        QCOMPARE(action.owner, u"Head of Customer Support"_s);
        QCOMPARE(action.due, QDate(2026, 7, 22)); // the next review
        QCOMPARE(action.origin, u"Disconnect DEP-003"_s);
        QVERIFY(action.id.isValid());
    }

    void aFindingGoesOnTheAgendaOnceBeforeTheReadingBack()
    {
        Plan plan = exchange::samplePlan().value();
        const auto findings = rules::diagnose(plan, {}, test::ruleDay);
        const Cycle cycle = *std::ranges::max_element(plan.table<Cycle>(), {}, &Cycle::reviewOn);
        test::World world;
        const auto add = [&](const char *rule) {
            const rules::Finding &finding = only(findings, rule);
            return cycle::addToAgenda(plan, cycle, finding, words(finding.title), world.ids);
        };
        plan.replace(Table<AgendaItem>()); // nothing is prepared
        const auto first = add("DEP-003");
        QVERIFY_RESULT(first);
        plan = after(plan, *first);
        QVERIFY(!add("DEP-003"));
        AgendaItem opening{.id = {9001},
                           .title = u"Opening"_s,
                           .session = plan.table<AgendaItem>()[0].session,
                           .kind = AgendaKind::Status};
        AgendaItem closing = opening;
        closing.id = {9002};
        closing.title = u"Closing"_s;
        closing.position = 50;
        plan.replace(plan.table<AgendaItem>().with({opening, closing}, {}));
        const auto second = add("DEP-001");
        QVERIFY_RESULT(second);
        plan = after(plan, *second);
        QStringList titles;
        for (const AgendaItem *item : cycle::agendaOf(plan, cycle))
            titles << item->title.section(u' ', 0, 1);
        QCOMPARE(titles, (QStringList{u"Opening"_s, u"Customer Support"_s, u"Field Services"_s, u"Closing"_s}));
    }
};

QD_TEST_MAIN(TestFixes)
#include "tst_fixes.moc"

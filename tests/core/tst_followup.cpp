// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/followup.h"
#include "exchange/sample.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;
using cycle::PromiseState;

namespace {

const QDate AsOf(2026, 7, 8);

ActionItem action(qint64 id, qint64 department, ActionStatus status, QDate due, QDate doneOn = {}, int carried = 0)
{
    ActionItem item;
    item.id = {id};
    item.what = u"Action %1"_s.arg(id);
    item.department = {department};
    item.status = status;
    item.due = due;
    item.doneOn = doneOn;
    item.carriedOver = carried;
    return item;
}

Plan planOf(std::vector<ActionItem> actions, std::vector<HandOff> handOffs = {})
{
    Plan plan;
    Department north;
    north.id = {1};
    north.name = u"North"_s;
    Department south;
    south.id = {2};
    south.name = u"South"_s;
    plan.replace(Table<Department>({north, south}));
    plan.replace(Table<ActionItem>(std::move(actions)));
    plan.replace(Table<HandOff>(std::move(handOffs)));
    return plan;
}

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void overdueComesFirstTheLatestOnTop()
    {
        const Plan plan =
            planOf({action(1, 1, ActionStatus::Open, {2026, 8, 1}), action(2, 1, ActionStatus::Open, {2026, 7, 1}),
                    action(3, 1, ActionStatus::Open, {2026, 6, 1}), action(4, 1, ActionStatus::Open, {}),
                    action(5, 1, ActionStatus::Done, {2026, 6, 1}, {2026, 5, 30})});
        QStringList order;
        for (const cycle::Promise &promise : cycle::promisesOf(plan, AsOf))
            order << promise.what.last(1);
        QCOMPARE(order.join(u' '), u"3 2 1 4 5"_s);
    }

    void aDayThatHasComeIsOverdueOnlyTheDayAfter()
    {
        const Plan plan = planOf({action(1, 1, ActionStatus::Open, AsOf)});
        QCOMPARE(cycle::promisesOf(plan, AsOf)[0].state, PromiseState::Open);
        const auto later = cycle::promisesOf(plan, AsOf.addDays(1))[0];
        QCOMPARE(later.state, PromiseState::Overdue);
        QCOMPARE(later.lateDays, 1);
    }

    void keptMeansInTimeAndNotCarriedOver()
    {
        const Plan plan = planOf(
            {action(1, 1, ActionStatus::Done, {2026, 6, 1}, {2026, 6, 1}),
             action(2, 1, ActionStatus::Done, {2026, 6, 1}, {2026, 6, 4}),
             action(3, 1, ActionStatus::Done, {2026, 6, 1}, {2026, 5, 1}, 1),
             action(4, 1, ActionStatus::Open, {2026, 8, 1}, {}, 1), action(5, 1, ActionStatus::Open, {2026, 8, 1}),
             action(6, 1, ActionStatus::Dropped, {2026, 6, 1}), action(7, 2, ActionStatus::Open, {2026, 7, 7})});
        const auto promises = cycle::promisesOf(plan, AsOf);
        const auto rates = cycle::keepRates(plan, promises, AsOf);
        QCOMPARE(rates.size(), 3U);
        QCOMPARE(std::tuple(rates[0].kept, rates[0].due), std::tuple(1, 5));
        QCOMPARE(std::tuple(rates[1].kept, rates[1].due), std::tuple(1, 4)); // North
        QCOMPARE(std::tuple(rates[2].kept, rates[2].due), std::tuple(0, 1)); // South
        QCOMPARE(rates[1].share(), std::optional(0.25));
        QCOMPARE(cycle::keepRates(plan, {}, AsOf).front().share(), std::optional<double>()); // nothing is no zero
    }

    void aCommittedHandOffIsAPromiseOfItsGiver()
    {
        HandOff feed;
        feed.id = {9};
        feed.name = u"Feed"_s;
        feed.giver = {2};
        feed.receiver = {1};
        feed.status = HandOffStatus::Committed;
        feed.committedBy = {2026, 7, 1};
        HandOff asked = feed;
        asked.id = {10};
        asked.status = HandOffStatus::Requested;
        const Plan plan = planOf({}, {feed, asked});
        const auto promises = cycle::promisesOf(plan, AsOf);
        QCOMPARE(promises.size(), 1U); // what is only asked for is not promised
        QCOMPARE(promises[0].department, DepartmentId{2});
        QCOMPARE(promises[0].lateDays, 7);
        feed.status = HandOffStatus::Delivered;
        feed.deliveredOn = {2026, 7, 3};
        QCOMPARE(cycle::promisesOf(planOf({}, {feed}), AsOf)[0].state, PromiseState::KeptLate);
    }

    void theSampleCarriesTwoActionsWithTheirReasons()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto promises = cycle::promisesOf(plan, AsOf);
        QCOMPARE(promises.front().what, u"Agree one revenue cut-off day"_s);
        QCOMPARE(promises.front().lateDays, 22);
        QCOMPARE(promises.front().ageDays, std::optional(77));
        const auto carried = [](const cycle::Promise &promise) {
            return promise.carriedOver > 0 && !promise.reason.isEmpty();
        };
        QCOMPARE(std::ranges::count_if(promises, carried), 2);
        const auto rates = cycle::keepRates(plan, promises, AsOf);
        QCOMPARE(std::tuple(rates[0].kept, rates[0].due), std::tuple(4, 7));
    }
};

QD_TEST_MAIN(TestFollowUp)
#include "tst_followup.moc"

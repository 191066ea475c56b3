// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/agenda.h"
#include "cycle/compare.h"
#include "cycle/gate.h"
#include "cycle/quarter.h"
#include "cycle/sessionclock.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "report/wording.h"
#include "rules/catalogue.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &findings()
{
    static const rules::Findings all = rules::diagnose(sample(), {}, AsOf);
    return all;
}

const Cycle &current()
{
    return *cycle::currentCycle(sample(), AsOf);
}

QString words(const Message &message)
{
    return report::Wording::forMachines(sample().organisation().fiscalCalendar()).text(message);
}

QStringList missing(const cycle::Gate &gate)
{
    QStringList texts;
    for (const cycle::Requirement &requirement : gate.requirements) {
        if (!requirement.done)
            texts << words(requirement.text);
    }
    return texts;
}

template<typename Record>
void put(Plan &plan, const Record &record)
{
    plan.replace(plan.table<Record>().with({record}, {}));
}

/// Where a turn goes when there is no document.
struct Storage
{
    Plan &plan;
    Result<void> put(const auto &record)
    {
        ::put(plan, record);
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

Session session(int minutes = 120)
{
    Session session;
    session.id = {500};
    session.name = u"Review"_s;
    session.cycle = current().id;
    session.minutes = minutes;
    return session;
}

cycle::AgendaProposal proposal(const Plan &plan, int minutes = 120)
{
    test::World world;
    return cycle::proposeAgenda(plan, session(minutes), rules::diagnose(plan, {}, AsOf), AsOf, words, world.ids);
}

const QDateTime Nine(QDate(2026, 7, 22), QTime(9, 0), QTimeZone::utc());

/// Three items of ten minutes.
cycle::Agenda threeItems()
{
    cycle::Agenda agenda(3);
    for (int index = 0; index < 3; ++index) {
        agenda[size_t(index)].id = {index + 1};
        agenda[size_t(index)].minutes = 10;
    }
    return agenda;
}

void take(cycle::Agenda &agenda, const Result<cycle::Turn> &changed)
{
    QVERIFY_RESULT(changed);
    for (const AgendaItem &item : changed->records<AgendaItem>())
        *std::ranges::find(agenda, item.id, &AgendaItem::id) = item;
}

} // namespace

class TestCycle : public QObject
{
    Q_OBJECT

private slots:
    void theCycleWhoseReviewComesNextIsTheCurrentOne()
    {
        QCOMPARE(current().name, u"Q1 2026/27"_s);
        QCOMPARE(cycle::currentCycle(sample(), {2026, 10, 1})->name, u"Q1 2026/27"_s); // no later one is open
        QCOMPARE(cycle::previousCycle(sample(), current())->name, u"Q4 2025/26"_s);
        QCOMPARE(cycle::currentCycle(Plan(), AsOf), nullptr);
    }

    void phasesWithoutRecordsFollowFromTheReviewDay()
    {
        Plan plan = sample();
        plan.replace(Table<CyclePhase>());
        const cycle::Phases usual = cycle::phasesOf(plan, current());
        const cycle::Phases stored = cycle::phasesOf(sample(), current());
        for (size_t index = 0; index < usual.size(); ++index) {
            QCOMPARE(usual[index].startsOn, stored[index].startsOn);
            QCOMPARE(usual[index].due, stored[index].due);
            QCOMPARE(usual[index].owner, stored[index].owner);
        }
        QCOMPARE(cycle::currentPhase(usual)->kind, PhaseKind::SetUp);
        QCOMPARE(cycle::currentPhase(stored)->kind, PhaseKind::Analyse);
        const Cycle &closed = *cycle::previousCycle(sample(), current());
        QCOMPARE(cycle::currentPhase(cycle::phasesOf(sample(), closed)), nullptr);
    }

    void aGateSaysWhatIsMissing()
    {
        const auto gate = [](PhaseKind phase) { return cycle::gateOf(sample(), current(), phase, findings(), AsOf); };
        QVERIFY(gate(PhaseKind::SetUp).isOpen());
        QVERIFY(gate(PhaseKind::Collect).isOpen());
        QCOMPARE(gate(PhaseKind::Collect).requirements.size(), 12U);
        const cycle::Gate analyse = gate(PhaseKind::Analyse);
        QCOMPARE(missing(analyse).size(), 7); // the freeze, and six high disconnects
        QCOMPARE(missing(analyse).front(), u"The figures are frozen"_s);
        QVERIFY(analyse.requirements[1].address.startsWith(u"finding:"_s));
        QVERIFY(qstrlen(analyse.requirements[1].detail.text) > 0);
        QCOMPARE(missing(gate(PhaseKind::PreRead)).size(), 13); // the packet, and twelve pre-reads
        QCOMPARE(missing(gate(PhaseKind::Session)), QStringList{u"There is an agenda"_s});
        QCOMPARE(missing(gate(PhaseKind::FollowUp)),
                 (QStringList{u"The minutes are issued"_s, u"The cycle is looked back on"_s}));
    }

    void anInputThatIsNotInHoldsTheGate()
    {
        Plan plan = sample();
        Submission late = plan.table<Submission>()[0];
        late.state = SubmissionState::Sent;
        put(plan, late);
        const auto gate = cycle::gateOf(plan, *cycle::currentCycle(plan, AsOf), PhaseKind::Collect, findings(), AsOf);
        QCOMPARE(missing(gate), QStringList{u"The input of Sales Europe is in"_s});
        const auto open = std::ranges::find(gate.requirements, false, &cycle::Requirement::done);
        QCOMPARE(open->department, late.department);
    }

    void anAgendaAndAFreezeOpenTheGateOfTheAnalysis()
    {
        Plan plan = after(sample(), *cycle::freeze(current(), AsOf));
        put(plan, session());
        for (const AgendaItem &item : proposal(sample(), 400).items)
            put(plan, item);
        QVERIFY(cycle::gateOf(plan, *cycle::currentCycle(plan, AsOf), PhaseKind::Analyse, findings(), AsOf).isOpen());
    }

    void theSessionIsOverWhenSomethingCameOfEachItemAndEveryActionIsOwned()
    {
        Plan plan = sample();
        put(plan, session());
        const auto items = proposal(sample()).items;
        for (const AgendaItem &item : items)
            put(plan, item);
        const auto gate = [&] { return cycle::gateOf(plan, current(), PhaseKind::Session, findings(), AsOf); };
        QCOMPARE(missing(gate()).size(), qsizetype(items.size()));
        for (AgendaItem item : items) {
            item.outcome = u"Settled"_s;
            put(plan, item);
        }
        QVERIFY(gate().isOpen());
        ActionItem nobodys;
        nobodys.id = {900};
        nobodys.what = u"Somebody should"_s;
        nobodys.cycle = current().id;
        put(plan, nobodys);
        QCOMPARE(missing(gate()), QStringList{u"Has an owner and a day: Somebody should"_s});
    }

    void readinessNamesWhatADepartmentOwes()
    {
        const auto all = cycle::readinessOf(sample(), current(), AsOf);
        QCOMPARE(all.size(), 12U);
        const auto of = [&](const QString &name) {
            return *std::ranges::find(all, name, [](const cycle::Readiness &each) { return each.department->name; });
        };
        const auto open = [&](const cycle::Readiness &readiness) {
            QStringList texts;
            for (const cycle::Requirement &requirement : readiness.requirements) {
                if (!requirement.done)
                    texts << words(requirement.text);
            }
            return texts;
        };
        QVERIFY(open(of(u"Finance & People"_s)).contains(u"Overdue: Agree one revenue cut-off day"_s));
        QVERIFY(open(of(u"Sales Americas"_s)).contains(u"Answer to: Installation forecast"_s));
        QVERIFY(of(u"Customer Support"_s).done() <= of(u"Customer Support"_s).requirements.size());
    }

    void advancingIsRefusedWithWhatIsMissingUnlessThereIsAReason()
    {
        const auto gate = cycle::gateOf(sample(), current(), PhaseKind::Analyse, findings(), AsOf);
        const auto refused = cycle::advance(sample(), current(), gate, findings(), AsOf, words);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"The figures are frozen"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"2 more"_s));
        const auto forced =
            cycle::advance(sample(), current(), gate, findings(), AsOf, words, u"The board moved the day"_s);
        QVERIFY_RESULT(forced);
        const Plan plan = after(sample(), *forced);
        const cycle::Phases phases = cycle::phasesOf(plan, current());
        QCOMPARE(cycle::currentPhase(phases)->kind, PhaseKind::PreRead);
        QCOMPARE(phases[2].gaps, u"The board moved the day"_s);
    }

    void theLastPhaseClosesTheCycle()
    {
        Plan plan = sample();
        for (int kind = 2; kind < 6; ++kind) {
            const auto gate = cycle::gateOf(plan, *plan.find(current().id), PhaseKind(kind), findings(), AsOf);
            plan = after(plan,
                         *cycle::advance(plan, *plan.find(current().id), gate, findings(), AsOf, words, u"Practice"_s));
        }
        const Cycle &closed = *plan.find(current().id);
        QCOMPARE(closed.state, CycleState::Closed);
        QCOMPARE(closed.closedOn, AsOf);
        QCOMPARE(closed.lockedOn, AsOf);
    }

    void closingTheReviewKeepsWhatIsFound()
    {
        const auto closed = [](const Plan &plan, PhaseKind phase) {
            const auto gate = cycle::gateOf(plan, current(), phase, findings(), AsOf);
            return cycle::advance(plan, current(), gate, findings(), AsOf, words, u"Practice"_s).value();
        };
        QVERIFY(closed(sample(), PhaseKind::Analyse).records<ReviewedFinding>().empty());
        const Plan plan = after(sample(), closed(sample(), PhaseKind::Session));
        const auto &list = plan.table<ReviewedFinding>();
        QCOMPARE(list.size(), findings().findings.size());
        QVERIFY(std::ranges::all_of(list, [](const ReviewedFinding &each) {
            return each.notedOn == AsOf && each.cycle == current().id && !each.title.isEmpty();
        }));
        const rules::Findings later = rules::diagnose(plan, {}, AsOf.addDays(1));
        QCOMPARE(later.keptOn, AsOf);
        // Closed again on the same day, the day has one list.
        Plan again = plan;
        again.replace(Table<ReviewedFinding>(
            {{.notedOn = AsOf, .fingerprint = u"gone"_s}, {.notedOn = AsOf.addDays(-91), .fingerprint = u"gone"_s}}));
        again = after(again, closed(again, PhaseKind::Session));
        QCOMPARE(again.table<ReviewedFinding>().size(), findings().findings.size() + 1);
    }

    void figuresAreFrozenOnce()
    {
        const auto frozen = cycle::freeze(current(), AsOf);
        QVERIFY_RESULT(frozen);
        const Cycle &cycle = frozen->records<Cycle>().front();
        QCOMPARE(cycle.frozenOn, AsOf);
        QVERIFY(!cycle::freeze(cycle, AsOf));
    }

    void theNextCycleCarriesStructureAndOpenPromises()
    {
        test::World world;
        const auto quarter = cycle::quarterNamed(sample(), {}, AsOf);
        QVERIFY_RESULT(quarter);
        const auto turn = cycle::nextCycle(sample(), *quarter, AsOf, world.ids);
        QVERIFY_RESULT(turn);
        const Cycle &made = turn->records<Cycle>().front();
        QCOMPARE(made.name, u"Q2 2026/27"_s);
        QCOMPARE(made.reviewOn, QDate(2026, 10, 28)); // 22 days after the quarter, on a Wednesday again
        QCOMPARE(made.reviewOn.dayOfWeek(), current().reviewOn.dayOfWeek());
        const auto &phases = turn->records<CyclePhase>();
        QCOMPARE(phases.size(), 6U);
        QCOMPARE(phases[3].due, made.reviewOn.addDays(-2));
        QCOMPARE(turn->records<Submission>().size(), 12U);
        const auto &actions = turn->records<ActionItem>();
        QCOMPARE(actions.size(), 2U); // what is done stays behind
        QCOMPARE(actions[0].carriedOver, 2);
        QVERIFY(actions[0].carriedBecause.startsWith(u"The audit"_s)); // the reason is kept
        cycle::Turn moved = *turn;
        cycle::moveReview(moved, made.reviewOn.addDays(7));
        QCOMPARE(moved.records<CyclePhase>()[3].due, phases[3].due.addDays(7));
        QCOMPARE(moved.records<Submission>()[0].due, moved.records<CyclePhase>()[1].due);
        const Plan plan = after(sample(), *turn);
        QVERIFY(!cycle::nextCycle(plan, *quarter, AsOf, world.ids)); // it is there already
    }

    void aQuarterIsNamedAsTheCalendarDoes_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::newRow("2026-Q4") << QDate(2027, 1, 1); // of the year that starts in April 2026
        QTest::newRow("Q2 2026/27") << QDate(2026, 7, 1);
        QTest::newRow("2026/27 Q3") << QDate(2026, 10, 1);
        QTest::newRow("Christmas") << QDate();
    }

    void aQuarterIsNamedAsTheCalendarDoes()
    {
        QFETCH(QDate, first);
        const auto quarter = cycle::quarterNamed(sample(), QString::fromLatin1(QTest::currentDataTag()), AsOf);
        QCOMPARE(quarter ? quarter->start : QDate(), first);
    }

    void aDocumentForTheNextCycleIsWhole()
    {
        const Plan carried = cycle::carriedPlan(sample());
        QCOMPARE(carried.table<Kpi>(), sample().table<Kpi>());
        QCOMPARE(carried.table<Observation>(), sample().table<Observation>());
        QCOMPARE(carried.table<Cycle>().size(), 1U);
        QCOMPARE(carried.table<ActionItem>().size(), 2U);
        QVERIFY(carried.table<Submission>().empty());
        QVERIFY(!carried.organisation().asOf.isValid());
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(exchange::replacePlan(*document, u"Fill"_s, carried)); // no reference leads nowhere
        QCOMPARE(digest(document->plan()), digest(carried));
    }

    void twoCyclesAreCompared()
    {
        const Cycle &before = *cycle::previousCycle(sample(), current());
        const auto comparison = cycle::compare(sample(), before, current(), AsOf);
        const auto measure = [&](const char *name) {
            return *std::ranges::find_if(comparison.measures,
                                         [&](const cycle::Measure &each) { return qstrcmp(each.name, name) == 0; });
        };
        QCOMPARE(measure("met").after, std::optional(31.0));
        QCOMPARE(measure("missed").after, std::optional(9.0));
        QCOMPARE(measure("carriedOver").before, std::optional(2.0));
        QCOMPARE(measure("keepRate").before, std::optional(4 / 7.0));
        QCOMPARE(measure("keepRate").after, std::optional<double>()); // nothing was promised yet
        const auto same = cycle::compare(sample(), current(), current(), AsOf);
        QVERIFY(same.better.empty() && same.worse.empty());
    }

    void theAgendaFitsAndBeginsWithWhatWasPromised()
    {
        const auto agenda = proposal(sample());
        QVERIFY(agenda.minutes <= 120);
        QCOMPARE(agenda.items.front().title, u"2 open action(s)"_s);
        QCOMPARE(agenda.items.back().title, u"Read back decisions and actions"_s);
        QVERIFY(!agenda.leftOut.empty());
        for (size_t index = 0; index < agenda.items.size(); ++index)
            QCOMPARE(agenda.items[index].position, int(index) + 1);
        const AgendaItem &first = agenda.items[1];
        QCOMPARE(first.link, u"finding:"_s + findings().findings.front().fingerprint);
        QCOMPARE(first.minutes, 15); // high
        QVERIFY(!first.owner.isEmpty() && !first.wanted.isEmpty());
        QVERIFY(proposal(sample(), 400).leftOut.empty());
        // Whatever is left out of two hours, no high disconnect is.
        for (const rules::Finding &finding : findings().findings) {
            if (finding.level == rules::Level::Error)
                QVERIFY2(std::ranges::any_of(
                             agenda.items,
                             [&](const AgendaItem &item) { return item.link == u"finding:"_s + finding.fingerprint; }),
                         finding.rule);
        }
        QCOMPARE(proposal(sample(), 15).items.size(), 2U); // opening and closing always stand
    }

    /// The choice is as good as the best of all choices.
    void noOtherChoiceIsWorthMore()
    {
        const auto all = proposal(sample(), 1000);
        for (const int minutes : {45, 60, 75, 90, 105, 120}) {
            const auto chosen = proposal(sample(), minutes);
            const auto worth = [&](const AgendaItem &item) {
                for (const rules::Finding &finding : findings().findings) {
                    if (item.link == u"finding:"_s + finding.fingerprint)
                        return std::max(1.0, finding.score) + (finding.level == rules::Level::Error ? 200 : 0);
                }
                return item.kind == AgendaKind::Decision ? 50.0 : 0.0; // their day has not come
            };
            const std::vector<AgendaItem> middle(all.items.begin() + 1, all.items.end() - 1);
            double best = 0;
            for (unsigned choice = 0; choice < 1U << middle.size(); ++choice) {
                int used = 20;
                double sum = 0;
                for (size_t index = 0; index < middle.size(); ++index) {
                    if (choice >> index & 1U) {
                        used += middle[index].minutes;
                        sum += worth(middle[index]);
                    }
                }
                if (used <= minutes)
                    best = std::max(best, sum);
            }
            double own = 0;
            for (const AgendaItem &item : chosen.items)
                own += worth(item);
            QCOMPARE(own, best);
            QVERIFY(chosen.minutes <= minutes);
        }
    }

    void aDismissedDisconnectTakesNoTime()
    {
        Plan plan = sample();
        Waiver waiver;
        waiver.id = {900};
        waiver.rule = QString::fromLatin1(findings().findings.front().rule);
        waiver.fingerprint = findings().findings.front().fingerprint;
        waiver.reason = u"Known"_s;
        waiver.waivedOn = AsOf;
        put(plan, waiver);
        const auto agenda = proposal(plan, 400);
        QVERIFY(std::ranges::find(agenda.items, u"finding:"_s + waiver.fingerprint, &AgendaItem::link)
                == agenda.items.end());
    }

    void oneItemRunsAtATimeAndItsTimeAddsUp()
    {
        cycle::Agenda agenda = threeItems();
        take(agenda, cycle::next(agenda, Nine));
        QCOMPARE(cycle::runningItem(agenda)->id, AgendaItemId{1});
        take(agenda, cycle::next(agenda, Nine.addSecs(300)));
        QCOMPARE(agenda[0].usedSeconds, 300);
        QCOMPARE(cycle::runningItem(agenda)->id, AgendaItemId{2});
        take(agenda, cycle::start(agenda, {1}, Nine.addSecs(360))); // back to the first
        QCOMPARE(
            std::ranges::count_if(
                agenda, [](const AgendaItem &item) { return item.startedAt.isValid() && !item.endedAt.isValid(); }),
            1);
        take(agenda, cycle::stop(agenda, Nine.addSecs(480)));
        QCOMPARE(agenda[0].usedSeconds, 420);
        QCOMPARE(agenda[1].usedSeconds, 60);
        QVERIFY(!cycle::stop(agenda, Nine.addSecs(500))); // nothing runs
        QVERIFY(!cycle::start(agenda, {77}, Nine));
    }

    void afterTheLastItemNothingRuns()
    {
        cycle::Agenda agenda = threeItems();
        for (int step = 0; step < 4; ++step)
            take(agenda, cycle::next(agenda, Nine.addSecs(600 * step)));
        QCOMPARE(cycle::runningItem(agenda), nullptr);
        QVERIFY(!cycle::next(agenda, Nine.addSecs(3000)));
        const auto clock = cycle::clockOf(agenda, Nine.addSecs(1800));
        QCOMPARE(clock.usedMinutes, 30);
        QCOMPARE(words(clock.pace), u"On time"_s);
    }

    void theClockSaysHowFarBehindAndWhenItEnds()
    {
        cycle::Agenda agenda = threeItems();
        QCOMPARE(cycle::clockOf(agenda, Nine).projectedEnd, Nine.addSecs(1800));
        take(agenda, cycle::next(agenda, Nine));
        auto clock = cycle::clockOf(agenda, Nine.addSecs(240));
        QCOMPARE(clock.itemLeftMinutes, std::optional(6));
        QCOMPARE(clock.projectedEnd, Nine.addSecs(1800)); // it may still end in time
        QCOMPARE(words(clock.pace), u"On time"_s);
        clock = cycle::clockOf(agenda, Nine.addSecs(840));
        QCOMPARE(clock.itemLeftMinutes, std::optional(-4));
        QCOMPARE(words(clock.pace), u"4 minutes behind"_s);
        QCOMPARE(clock.projectedEnd, Nine.addSecs(840 + 1200));
        take(agenda, cycle::next(agenda, Nine.addSecs(840)));
        take(agenda, cycle::next(agenda, Nine.addSecs(840 + 240))); // six minutes sooner
        clock = cycle::clockOf(agenda, Nine.addSecs(840 + 240));
        QCOMPARE(words(clock.pace), u"2 minutes ahead"_s);
    }
};

QD_TEST_MAIN(TestCycle)
#include "tst_cycle.moc"

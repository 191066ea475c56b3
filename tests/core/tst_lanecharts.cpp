// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What boxes in lanes say: where work waits, what comes too late for what, and what decides when it ends.
#include "exchange/sample.h"
#include "model/handoffstate.h"
#include "report/datatable.h"
#include "report/lanecharts.h"
#include "report/lanetime.h"
#include "support/handmadeplan.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;
using report::LaneBox;
using report::LaneLink;
using report::LaneSpec;

namespace {

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

const LaneBox *boxNamed(const LaneSpec &spec, const QString &name)
{
    const auto found = std::ranges::find(spec.boxes, name, &LaneBox::name);
    return found == spec.boxes.end() ? nullptr : &*found;
}

/// "Feed > Launch: late", one a line, sorted.
QStringList linesOf(const LaneSpec &spec)
{
    QStringList lines;
    for (const LaneLink &link : spec.links)
        lines << spec.boxes[size_t(link.from)].name + u" > "_s + spec.boxes[size_t(link.to)].name
                + (link.mark ? u": late"_s : QString());
    lines.sort();
    return lines;
}

// Workflows.

Step step(int place, qint64 department, double work, double lead)
{
    return {.id = {place},
            .name = u"Step %1"_s.arg(place),
            .workflow = {1},
            .department = {department},
            .processHours = work,
            .leadHours = lead,
            .accurate = 0.9,
            .position = place};
}

/// A case waits 4 hours, then 24, then 1.
std::vector<Step> repair()
{
    return {step(1, 1, 1, 5), step(2, 2, 2, 26), step(3, 1, 3, 4)};
}

template<typename... Rows>
Plan flowPlan(const std::vector<Step> &steps, const Rows &...rows)
{
    return planOf(std::vector<Workflow>{{.id = {1}, .name = u"Repair"_s, .department = {1}}}, steps, rows...);
}

LaneSpec swimlane(const Plan &plan, const rules::Findings &findings = {})
{
    return report::swimlaneChart(plan, *plan.find(WorkflowId{1}), findings, SeenOn, english());
}

HandOff between(qint64 giver, qint64 receiver)
{
    return {.id = {10 * giver + receiver}, .name = u"Papers"_s, .receiver = {receiver}, .giver = {giver}};
}

HandOffCheck check(qint64 handOff, double score)
{
    return {.id = {handOff},
            .scenario = u"Ask for papers"_s,
            .handOff = {handOff},
            .checkedOn = SeenOn.addDays(-5),
            .complete = score};
}

// Timelines.

/// Build runs through July, and Sell, which follows it, from \a sells on; Launch of Sell, due on 20 August, waits ten
/// days after the feed, which is promised for \a fed.
Plan launch(QDate sells, QDate fed, double overlap = 0)
{
    return planOf(
        std::vector<Initiative>{
            {.id = {1}, .title = u"Build"_s, .department = {1}, .startsOn = {2026, 7, 1}, .due = {2026, 7, 31}},
            {.id = {2}, .title = u"Sell"_s, .department = {2}, .startsOn = sells, .due = {2026, 12, 31}}},
        std::vector<InitiativeInput>{{.initiative = {2}, .input = {1}, .overlap = overlap}},
        std::vector<HandOff>{{.id = {1},
                              .name = u"Feed"_s,
                              .receiver = {2},
                              .giver = {3},
                              .neededBy = {2026, 8, 15},
                              .committedBy = fed,
                              .status = HandOffStatus::Committed,
                              .answeredOn = {2026, 6, 1}}},
        std::vector<Milestone>{{.id = {1}, .name = u"Launch"_s, .initiative = {2}, .due = {2026, 8, 20}}},
        std::vector<MilestoneInput>{{.milestone = {1}, .handOff = {1}, .leadDays = 10}});
}

LaneSpec timeline(const Plan &plan, const rules::Findings &findings = {}, DepartmentId department = {})
{
    return report::timelineChart(plan, findings, department, SeenOn, english());
}

/// Hand-offs that are all promised in time, one a day.
HandmadePlan manyPromises(int count)
{
    HandmadePlan made;
    for (int id = 1; id <= count; ++id) {
        HandOff &handOff = made.handOff(id, id % 12 + 1, (id + 5) % 12 + 1);
        handOff.committedBy = handOff.neededBy = SeenOn.addDays(100 - id);
    }
    return made;
}

// Chains.

/// O1, due on 31 August, needs H3, which takes \a lead days after H2, and that after H1 of 1 August; and H4.
HandmadePlan chain(int lead)
{
    HandmadePlan made;
    made.objective(1, 1).due = {2026, 8, 31};
    made.handOff(1, 2, 3).committedBy = {2026, 8, 1};
    made.handOff(2, 4, 2).committedBy = {2026, 8, 5};
    made.handOff(3, 1, 4).committedBy = {2026, 8, 10};
    made.handOff(4, 1, 5).committedBy = {2026, 8, 10};
    made.handOffs[2].objective = made.handOffs[3].objective = {1};
    made.inputs = {{{2}, {1}, lead}, {{3}, {2}, lead}};
    return made;
}

LaneSpec chainTo(const Plan &plan)
{
    return report::chainChart(plan, ObjectiveId{1}, SeenOn, english());
}

/// Hand-offs that wait for earlier ones by chance, all of which O1 needs.
HandmadePlan randomChain(QRandomGenerator &random)
{
    HandmadePlan made;
    made.objective(1, 1).due = {2026, 12, 31};
    const int count = 4 + random.bounded(8);
    for (int id = 1; id <= count; ++id) {
        HandOff &handOff = made.handOff(id, id % 12 + 1, (id + 3) % 12 + 1);
        handOff.committedBy = QDate(2026, 7, 10).addDays(random.bounded(60));
        handOff.objective = {1};
        for (int before = 1; before < id; ++before) {
            if (random.bounded(3) == 0)
                made.inputs.push_back({{id}, {before}, int(random.bounded(20))});
        }
    }
    return made;
}

QDate endOf(const LaneSpec &spec)
{
    return report::dateOf(boxNamed(spec, u"O1"_s)->to);
}

int daysToSpare(const LaneBox &box)
{
    return box.isCritical ? 0 : box.detail.section(u' ', 0, 0).toInt();
}

} // namespace

class TestLaneCharts : public QObject
{
    Q_OBJECT

private slots:
    // How work crosses departments.

    void theTitleIsTheLongestWait()
    {
        const LaneSpec spec = swimlane(flowPlan(repair()));
        QCOMPARE(plain(spec.title), u"Repair waits 24 h before Step 2, of 35 h in all"_s);
        QVERIFY(plain(spec.subtitle).contains(u"6 h of it is work (17.1 %)"_s));
        QStringList waits;
        for (const LaneLink &link : spec.links) {
            waits << plain(link.label);
            QCOMPARE(link.isCritical, link.to == 1);
            QCOMPARE(link.from, link.to - 1); // the first comes from outside
        }
        QCOMPARE(waits, (QStringList{u"4 h"_s, u"24 h"_s, u"1 h"_s}));
    }

    void eachStepStandsInTheLaneOfWhoDoesIt()
    {
        const LaneSpec spec = swimlane(flowPlan(repair()));
        QCOMPARE(spec.lanes.size(), 2U);
        QCOMPARE(spec.boxes[0].lane, 0);
        QCOMPARE(spec.boxes[1].lane, 1);
        QCOMPARE(spec.boxes[2].lane, 0);
        double time = 0;
        double work = 0;
        for (const report::LaneStretch &stretch : spec.strip) {
            time += stretch.wait + stretch.work;
            work += stretch.work;
        }
        QCOMPARE(time, 35.0);
        QCOMPARE(work, 6.0);
    }

    void whatIsNotSaidIsNotDrawn()
    {
        std::vector<Step> steps = repair();
        steps[1].leadHours.reset();
        LaneSpec spec = swimlane(flowPlan(steps));
        QCOMPARE(plain(spec.title), u"Repair waits 4 h before Step 1"_s); // of how much is not known
        QVERIFY(spec.links[1].label.isEmpty());
        QVERIFY(spec.strip.empty());
        for (Step &each : steps)
            each.leadHours.reset();
        spec = swimlane(flowPlan(steps));
        QCOMPARE(spec.title, u"Repair: 3 step(s), 2 hand-over(s)"_s);
        QVERIFY(swimlane(flowPlan({})).boxes.empty());
    }

    void proposalsAndImprovementsAreTags()
    {
        std::vector<Step> steps = repair();
        steps[0].remedy = Remedy::Automate;
        const Plan plan = flowPlan(steps,
                                   std::vector<Improvement>{{.id = {1},
                                                             .title = u"Less of it"_s,
                                                             .workflow = {1},
                                                             .step = {2},
                                                             .remedy = Remedy::Simplify,
                                                             .state = ImprovementState::Agreed}});
        const LaneSpec spec = swimlane(plan);
        QCOMPARE(spec.boxes[0].tag, u"Automate"_s);
        QCOMPARE(spec.boxes[1].tag, u"Simplify: Agreed"_s);
        QVERIFY(spec.boxes[2].tag.isEmpty());
        QVERIFY(spec.boxes[1].reading.contains(spec.boxes[1].tag));
    }

    void checksStandWhereTheHandOverIsOrElseWithTheGiver()
    {
        LaneSpec spec = swimlane(flowPlan(repair(), std::vector{between(1, 2)}, std::vector{check(12, 0.5)}));
        QCOMPARE(spec.links[1].mark, std::optional(Status::Risk));
        QVERIFY(plain(spec.links[1].reading).contains(u"50 % as promised"_s));
        spec = swimlane(flowPlan(repair(), std::vector{between(1, 2)}, std::vector{check(12, 1)}));
        QCOMPARE(spec.links[1].mark, std::optional(Status::Ok));
        std::vector<Step> steps = repair();
        steps.push_back(step(4, 3, 1, 1));
        spec = swimlane(flowPlan(steps, std::vector{between(3, 1)}, std::vector{check(31, 0.5)}));
        QCOMPARE(spec.lanes[2].mark, std::optional(Status::Risk));
        QVERIFY(plain(spec.lanes[2].reading).contains(u"50 % as promised"_s));
        QVERIFY(plain(report::dataOf(spec).rows.back()[0].text).contains(u"50 %"_s));
        HandOffCheck later = check(12, 0.5);
        later.checkedOn = SeenOn.addDays(1);
        spec = swimlane(flowPlan(repair(), std::vector{between(1, 2)}, std::vector{later}));
        QVERIFY(!spec.links[1].mark);
    }

    void stepsThatDisconnectsSpeakOfAreMarked()
    {
        rules::Findings findings;
        findings.findings.push_back(
            {.rule = "FLOW-003", .level = rules::Level::Warning, .subjects = {{"step", 2, {}}}});
        findings.findings.push_back({.rule = "FLOW-001",
                                     .level = rules::Level::Error,
                                     .subjects = {{"step", 3, {}}},
                                     .state = rules::State::Waived});
        const LaneSpec spec = swimlane(flowPlan(repair()), findings);
        QVERIFY(!spec.boxes[0].mark);
        QCOMPARE(spec.boxes[1].mark, std::optional(Status::Risk));
        QVERIFY(!spec.boxes[2].mark); // people have decided to live with it
    }

    void theSlowestWorkflowHasTheLeastWork()
    {
        std::vector<Step> steps = repair();
        steps.push_back({.id = {9}, .name = u"Other"_s, .workflow = {2}, .processHours = 1, .leadHours = 100});
        const Plan plan = planOf(std::vector<Workflow>{{.id = {1}, .name = u"Repair"_s},
                                                       {.id = {2}, .name = u"Waiting"_s},
                                                       {.id = {3}, .name = u"Empty"_s}},
                                 steps);
        QCOMPARE(report::slowestWorkflow(plan)->name, u"Waiting"_s);
        QVERIFY(!report::slowestWorkflow(planOf(std::vector<Workflow>{{.id = {3}, .name = u"Empty"_s}})));
    }

    // What waits for what along time.

    void aLineIsLateFromTheFirstDayTooMany_data()
    {
        QTest::addColumn<QDate>("sells");
        QTest::addColumn<QDate>("fed");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("title");
        const QString quiet = u"Nothing comes too late for what waits for it"_s;
        const QStringList inTime{u"Build > Sell"_s, u"Feed > Launch"_s};
        const QDate august(2026, 7, 31);
        const QDate fed(2026, 8, 10); // and ten days of work until 20 August
        QTest::newRow("in time") << august << fed << 0.0 << inTime << quiet;
        QTest::newRow("a day early") << august.addDays(-1) << fed << 0.0
                                     << QStringList{u"Build > Sell: late"_s, u"Feed > Launch"_s}
                                     << u"Build comes 1 day(s) too late for Sell"_s;
        QTest::newRow("may overlap") << august.addDays(-15) << fed << 0.5 << inTime << quiet;
        QTest::newRow("overlaps more") << august.addDays(-16) << fed << 0.5
                                       << QStringList{u"Build > Sell: late"_s, u"Feed > Launch"_s}
                                       << u"Build comes 1 day(s) too late for Sell"_s;
        QTest::newRow("milestone") << august << fed.addDays(3) << 0.0
                                   << QStringList{u"Build > Sell"_s, u"Feed > Launch: late"_s}
                                   << u"Feed comes 3 day(s) too late for Launch"_s;
        QTest::newRow("need") << august << fed.addDays(7) << 0.0
                              << QStringList{u"Build > Sell"_s, u"Feed > Launch: late"_s, u"Feed > needs Feed: late"_s}
                              << u"Feed comes 7 day(s) too late for Launch"_s;
    }

    void aLineIsLateFromTheFirstDayTooMany()
    {
        QFETCH(QDate, sells);
        QFETCH(QDate, fed);
        QFETCH(double, overlap);
        QFETCH(QStringList, lines);
        QFETCH(QString, title);
        const LaneSpec spec = timeline(launch(sells, fed, overlap));
        QCOMPARE(linesOf(spec), lines);
        QCOMPARE(spec.title, title);
        QVERIFY(
            std::ranges::is_sorted(spec.boxes, {}, [](const LaneBox &box) { return std::pair(box.lane, box.from); }));
        for (const LaneBox &box : spec.boxes)
            QVERIFY(spec.from <= box.from && box.from <= box.to && box.to <= spec.to);
    }

    void aDepartmentSeesItsOwnAndWhatThatIsJoinedWith()
    {
        const Plan plan = launch({2026, 7, 31}, {2026, 8, 10});
        QStringList names;
        for (const LaneBox &box : timeline(plan, {}, DepartmentId{3}).boxes)
            names << box.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"Feed"_s, u"Launch"_s})); // Launch waits for it, Build and Sell do not
    }

    void whatIsDoneOrHasNoDayIsNotShown()
    {
        const auto titles = [](Progress progress, QDate due) {
            return timeline(planOf(std::vector<Initiative>{
                                {.id = {1}, .title = u"Build"_s, .department = {1}, .due = due, .status = progress}}))
                .boxes.size();
        };
        QCOMPARE(titles(Progress::OnTrack, {2026, 7, 31}), 1U);
        QCOMPARE(titles(Progress::Achieved, {2026, 7, 31}), 0U);
        QCOMPARE(titles(Progress::Cancelled, {2026, 7, 31}), 0U);
        QCOMPARE(titles(Progress::OnTrack, {}), 0U);
    }

    void whatIsOverdueSaysSo()
    {
        const LaneSpec spec = timeline(planOf(std::vector<Initiative>{{.id = {1},
                                                                       .title = u"Build"_s,
                                                                       .department = {1},
                                                                       .due = SeenOn.addDays(-3),
                                                                       .status = Progress::OnTrack}}));
        QCOMPARE(spec.title, u"Build is overdue by 3 day(s)"_s);
        QCOMPARE(spec.boxes[0].mark, std::optional(Status::Off));
    }

    void moreThanCanBeReadIsCutToWhatDisconnectsSpeakOf()
    {
        HandmadePlan made = manyPromises(60);
        made.inputs = {{{7}, {8}, 0}};
        rules::Findings findings;
        findings.findings.push_back({.rule = "DEP-001", .subjects = {{"handOff", 7, {}}, {"objective", 8, {}}}});
        LaneSpec spec = timeline(made.plan(), findings);
        QStringList names;
        for (const LaneBox &box : spec.boxes)
            names << box.name;
        names.sort();
        QCOMPARE(names, (QStringList{u"H7"_s, u"H8"_s}));
        QVERIFY(spec.subtitle.contains(u"2 of 60 shown"_s));
        for (int id = 1; id <= 60; ++id)
            findings.findings.push_back({.rule = "DEP-001", .subjects = {{"handOff", id, {}}}});
        spec = timeline(made.plan(), findings);
        QCOMPARE(spec.boxes.size(), size_t(report::MostOnTimeline));
        QVERIFY(boxNamed(spec, u"H1"_s) && !boxNamed(spec, u"H60"_s)); // finding by finding
        spec = timeline(made.plan());
        QCOMPARE(spec.boxes.size(), size_t(report::MostOnTimeline));
        QVERIFY(boxNamed(spec, u"H60"_s) && !boxNamed(spec, u"H1"_s)); // what ends next
    }

    void whatIsLatestIsShownHoweverMuchThereIs()
    {
        HandmadePlan made = manyPromises(60);
        made.handOffs[30].committedBy = made.handOffs[30].neededBy.addDays(50);
        const LaneSpec spec = timeline(made.plan());
        QCOMPARE(spec.title, u"H31 comes 50 day(s) too late for %1"_s.arg(QChar(u'A' + 31 % 12)));
        QVERIFY(boxNamed(spec, u"H31"_s) && boxNamed(spec, u"needs H31"_s));
    }

    void theSampleWaitsForTheFeed()
    {
        const Plan plan = exchange::samplePlan().value();
        const LaneSpec spec = timeline(plan, rules::diagnose(plan, {}, SeenOn));
        QCOMPARE(spec.title, u"Customer feed comes 46 day(s) too late for Customer Support"_s);
        QVERIFY(!spec.boxes.empty() && spec.boxes.size() <= size_t(report::MostOnTimeline));
        QVERIFY(spec.description.startsWith(spec.title));
    }

    // What decides when it ends.

    void theChainDecidesWhenItEnds()
    {
        const LaneSpec spec = chainTo(chain(16).plan());
        QCOMPARE(spec.title, u"O1 cannot end before 2 September: 3 step(s) without slack"_s);
        QVERIFY(spec.subtitle.contains(u"2 day(s) after it is due"_s));
        for (const QString &name : {u"H1"_s, u"H2"_s, u"H3"_s, u"O1"_s})
            QVERIFY(boxNamed(spec, name)->isCritical);
        QCOMPARE(boxNamed(spec, u"H4"_s)->detail, u"23 day(s) to spare"_s);
        QCOMPARE(linesOf(spec), (QStringList{u"H1 > H2"_s, u"H2 > H3"_s, u"H3 > O1"_s}));
        QVERIFY(std::ranges::all_of(spec.links, &LaneLink::isCritical));
        QCOMPARE(report::dateOf(spec.due->at), QDate(2026, 8, 31));
        QCOMPARE(boxNamed(spec, u"O1"_s)->mark, std::optional(Status::Off));
        QVERIFY(!boxNamed(chainTo(chain(15).plan()), u"O1"_s)->mark); // on the day
    }

    /// By its own definition: what has days to spare may take that many, and not one more.
    void slackIsWhatTheEndAllows()
    {
        QRandomGenerator random(11);
        int tried = 0;
        for (int round = 0; round < 30; ++round) {
            HandmadePlan made = randomChain(random);
            const LaneSpec spec = chainTo(made.plan());
            for (HandOff &handOff : made.handOffs) {
                const LaneBox &box = *boxNamed(spec, handOff.name);
                const QDate promised = handOff.committedBy;
                handOff.committedBy = report::dateOf(box.to).addDays(daysToSpare(box));
                QCOMPARE(endOf(chainTo(made.plan())), endOf(spec));
                handOff.committedBy = handOff.committedBy.addDays(1);
                QCOMPARE(endOf(chainTo(made.plan())), endOf(spec).addDays(1));
                handOff.committedBy = promised;
                ++tried;
            }
        }
        QVERIFY(tried > 150);
    }

    void whatIsLateAlreadyEndsTodayAtTheEarliest()
    {
        HandmadePlan made = chain(0);
        for (HandOff &handOff : made.handOffs)
            handOff.committedBy = SeenOn.addDays(-10);
        QCOMPARE(endOf(chainTo(made.plan())), SeenOn);
    }

    void whatHasNoDayAndWhatWaitsInACircleIsLeftOutAndCounted()
    {
        HandmadePlan made = chain(16);
        made.handOffs[3].committedBy = {};
        LaneSpec spec = chainTo(made.plan());
        QVERIFY(!boxNamed(spec, u"H4"_s));
        QVERIFY(spec.subtitle.contains(u"1 without a promised day left out"_s));
        made.inputs.push_back({{1}, {3}, 5});
        spec = chainTo(made.plan());
        QVERIFY(spec.subtitle.contains(u"3 wait(s) in a circle left out"_s));
        QCOMPARE(endOf(spec), QDate(2026, 8, 10));
    }

    void anInitiativeWaitsForThoseBeforeItAndItsMilestones()
    {
        const Plan plan = launch({2026, 7, 20}, {2026, 12, 28});
        const LaneSpec spec = report::chainChart(plan, InitiativeId{2}, SeenOn, english());
        QCOMPARE(linesOf(spec), (QStringList{u"Build > Sell"_s, u"Feed > Launch"_s, u"Launch > Sell"_s}));
        // Sell takes 164 days after 31 July; the milestone ten days after 28 December.
        QCOMPARE(report::dateOf(boxNamed(spec, u"Sell"_s)->to), QDate(2026, 7, 31).addDays(164));
        QVERIFY(boxNamed(spec, u"Build"_s)->isCritical);
        QCOMPARE(daysToSpare(*boxNamed(spec, u"Feed"_s)), 4);
    }

    void whatNeedsNothingHasNoChain()
    {
        HandmadePlan made;
        made.objective(1, 1);
        QVERIFY(chainTo(made.plan()).boxes.empty());
        QVERIFY(report::chainChart(made.plan(), ObjectiveId{77}, SeenOn, english()).boxes.empty());
    }

    // All of them.

    void theirTableSaysWhatEachBoxWaitsFor()
    {
        const report::DataTable table = report::dataOf(chainTo(chain(16).plan()));
        QCOMPARE(table.rows.size(), 5U);
        for (const auto &row : table.rows) {
            QCOMPARE(row.size(), table.headings.size());
            if (row[1].text == u"H3")
                QVERIFY(row.back().text.startsWith(u"H2"_s));
            if (row[1].text == u"O1")
                QCOMPARE(row.back().text, u"H3"_s); // what decides
        }
    }

    void theOrderOfRowsChangesNothing()
    {
        HandmadePlan made = chain(16);
        const LaneSpec before = chainTo(made.plan());
        made.turn();
        const LaneSpec after = chainTo(made.plan());
        QCOMPARE(after.description, before.description);
    }

    void ticksThinOutWhereTimeIsLong_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("ticks");
        QTest::newRow("a year") << 12 << 12;
        QTest::newRow("three years") << 36 << 12;
        QTest::newRow("ten years") << 120 << 10;
    }

    void ticksThinOutWhereTimeIsLong()
    {
        QFETCH(int, months);
        QFETCH(int, ticks);
        LaneSpec spec;
        spec.boxes.push_back(
            {.from = report::lineOf({2026, 1, 15}), .to = report::lineOf(QDate(2026, 1, 15).addMonths(months - 1))});
        report::fitTimeLine(spec, {2026, 1, 20}, english());
        QCOMPARE(int(spec.ticks.size()), ticks);
        QVERIFY(spec.ticks.front().text.endsWith(u"2026"_s));
    }
};

QD_TEST_MAIN(TestLaneCharts)
#include "tst_lanecharts.moc"

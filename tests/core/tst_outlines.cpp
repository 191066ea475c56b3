// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/followup.h"
#include "exchange/sample.h"
#include "model/flow.h"
#include "model/verdict.h"
#include "report/askback.h"
#include "report/commitmentoutline.h"
#include "report/home.h"
#include "report/objectiveoutline.h"
#include "report/organisationoutline.h"
#include "report/processoutline.h"
#include "report/signaloutline.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::report;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

struct Sample
{
    Plan plan = exchange::samplePlan().value();
    Wording wording{plan.organisation().fiscalCalendar(), QLocale::c()};

    Outline objectives() const { return objectiveOutline(plan, rules::diagnose(plan, {}, AsOf), AsOf, wording); }
    Outline organisation(GroupBy by = GroupBy::BusinessUnit) const
    {
        return organisationOutline(plan, by, rules::diagnose(plan, {}, AsOf), AsOf, wording);
    }
    Outline commitments() const { return commitmentOutline(plan, AsOf, wording); }

    ObjectiveId objective(const QString &code) const
    {
        return std::ranges::find(plan.table<Objective>(), code, &Objective::code)->id;
    }
    template<typename Record>
    void put(const Record &record)
    {
        plan.replace(plan.table<Record>().with({record}, {}));
    }
    template<typename Record, typename Change>
    void change(Id<Record> id, const Change &change)
    {
        Record record = *plan.find(id);
        change(record);
        put(record);
    }
};

/// Every row whose first cell reads \a text.
std::vector<const OutlineRow *> rowsNamed(const std::vector<OutlineRow> &rows, const QString &text)
{
    std::vector<const OutlineRow *> found;
    for (const OutlineRow &row : rows) {
        if (row.cells.front().text == text)
            found.push_back(&row);
        const auto below = rowsNamed(row.children, text);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

const OutlineRow &only(const Outline &outline, const QString &text)
{
    const auto found = rowsNamed(outline.rows, text);
    if (found.size() != 1)
        qFatal("%d rows are called %s", int(found.size()), qPrintable(text));
    return *found.front();
}

template<typename Column>
OutlineCell cell(const OutlineRow &row, Column column)
{
    return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : OutlineCell();
}

int countOf(const std::vector<OutlineRow> &rows, const RecordType &type)
{
    int count = 0;
    for (const OutlineRow &row : rows)
        count += (row.type == &type ? 1 : 0) + countOf(row.children, type);
    return count;
}

} // namespace

class TestOutlines : public QObject
{
    Q_OBJECT

private slots:
    void themesHoldWhatServesThem()
    {
        const Sample sample;
        const Outline outline = sample.objectives();
        QCOMPARE(outline.rows.size(), 3U);
        QCOMPARE(outline.rows[0].cells[0].text, u"Leak Alert launch"_s);
        QCOMPARE(outline.rows[0].children.size(), 1U);
        QCOMPARE(countOf(outline.rows, describe<Objective>()), int(sample.plan.table<Objective>().size()));
        const OutlineRow &call = only(outline, u"Agents trained for leak calls"_s);
        QVERIFY(countOf(call.children, describe<Objective>()) > 0);
        QVERIFY(countOf(outline.rows, describe<KeyResult>()) == int(sample.plan.table<KeyResult>().size()));
    }

    void whatIsStatedStandsBesideWhatThePartsSay()
    {
        const Sample sample;
        const Outline outline = sample.objectives();
        const OutlineRow &launch = only(outline, u"Launch Leak Alert on 1 September"_s);
        QCOMPARE(cell(launch, AimColumn::Stated).text, u"On track"_s);
        QCOMPARE(cell(launch, AimColumn::Stated).shapes, (std::vector{Status::Ok, Status::Ok}));
        QCOMPARE(cell(launch, AimColumn::Parts).text, u"Off track"_s);
        QCOMPARE(cell(launch, AimColumn::Parts).detail, u"3 of 4 behind"_s);
        QCOMPARE(cell(launch, AimColumn::Weight).text, u"40"_s);
        QCOMPARE(cell(launch, AimColumn::Department).detail, u"with Data & IT, Customer Support"_s);
        const auto findings = rules::diagnose(sample.plan, {}, AsOf).findings;
        const QString exhibit = cell(launch, AimColumn::Disconnect).text;
        const rules::Finding &finding = findings[size_t(exhibit.mid(1).toInt() - 1)];
        QCOMPARE(QLatin1String(finding.rule), QLatin1String("OBJ-003"));
        QCOMPARE(cell(launch, AimColumn::Disconnect).fingerprint, finding.fingerprint);
        QVERIFY2(outline.title.startsWith(u"2 of 33 "_s), qPrintable(outline.title));
    }

    void milestonesStandUnderTheirWorkWithAVerdict()
    {
        Sample sample;
        const Initiative work = sample.plan.table<Initiative>()[0];
        QVERIFY(work.objective.isValid());
        sample.put(Milestone{
            .id = {901}, .name = u"Pilot"_s, .initiative = work.id, .due = {2026, 6, 1}, .doneOn = {2026, 5, 29}});
        sample.put(Milestone{
            .id = {902}, .name = u"Late"_s, .initiative = work.id, .due = {2026, 6, 1}, .doneOn = {2026, 6, 2}});
        sample.put(Milestone{.id = {903}, .name = u"Open"_s, .initiative = work.id, .due = {2026, 7, 7}, .moved = 2});
        sample.put(Milestone{.id = {904}, .name = u"Ahead"_s, .initiative = work.id, .due = AsOf});
        sample.put(Milestone{.id = {905}, .name = u"Undated"_s, .initiative = work.id});
        const Outline outline = sample.objectives();
        const auto stated = [&](const QString &name) { return cell(only(outline, name), AimColumn::Stated); };
        QCOMPARE(stated(u"Pilot"_s).text, u"Met"_s);
        QCOMPARE(stated(u"Late"_s).text, u"Missed"_s);
        QCOMPARE(stated(u"Open"_s).text, u"Missed"_s);
        QCOMPARE(stated(u"Ahead"_s).tip, u"not due yet"_s);
        QCOMPARE(stated(u"Undated"_s).tip, u"no target"_s);
        QCOMPARE(cell(only(outline, u"Open"_s), AimColumn::Due).tip, u"Moved 2 time(s)."_s);
    }

    void aKeyResultWithoutAKpiIsJudgedByItsOwnNumbers()
    {
        const QDate due(2026, 6, 30);
        KeyResult result{.kind = KeyResultKind::Milestone};
        QCOMPARE(judge(result, due, AsOf), (Verdict{Outcome::Undecidable, Reason::NoTarget}));
        result.committed = 3;
        QCOMPARE(judge(result, due, AsOf), (Verdict{Outcome::Undecidable, Reason::NoActual}));
        result.current = 2;
        QCOMPARE(judge(result, due, AsOf).outcome, Outcome::Missed);
        QCOMPARE(judge(result, due, due), (Verdict{Outcome::Undecidable, Reason::NotDueYet}));
        QCOMPARE(judge(result, {}, AsOf), (Verdict{Outcome::Undecidable, Reason::NotDueYet}));
        result.current = 3;
        QCOMPARE(judge(result, due, due).outcome, Outcome::Met);
        result.target = 4; // counts before what was committed
        QCOMPARE(judge(result, due, AsOf).outcome, Outcome::Missed);
        result.kind = KeyResultKind::Metric;
        QCOMPARE(judge(result, due, AsOf), (Verdict{Outcome::Undecidable, Reason::NoDirection}));
        result.direction = Direction::HoldBelow;
        QCOMPARE(judge(result, due, AsOf).outcome, Outcome::Met);
    }

    void anAimWithNothingBeneathSaysSo()
    {
        const Sample sample;
        const Outline outline = sample.objectives();
        const OutlineRow &aim = only(outline, u"Cloud in Asia-Pacific"_s);
        QVERIFY(aim.children.empty());
        QCOMPARE(cell(aim, AimColumn::Parts).text, u"Nothing beneath"_s);
        QCOMPARE(cell(aim, AimColumn::Parts).shapes, std::vector{Status::Off});
        QVERIFY(!cell(aim, AimColumn::Disconnect).fingerprint.isEmpty());
    }

    void severalParentsShowAnObjectiveUnderEach()
    {
        Sample sample;
        const Objective child = *sample.plan.find(sample.objective(u"d1"_s));
        sample.put(ObjectiveParent{child.id, sample.objective(u"u8"_s)});
        const auto rows = rowsNamed(sample.objectives().rows, child.title);
        QCOMPARE(rows.size(), 2U);
    }

    void anObjectiveWithSeveralParentsNamesTheOthers()
    {
        Sample sample;
        const Objective child = *sample.plan.find(sample.objective(u"d1"_s));
        sample.put(ObjectiveParent{child.id, sample.objective(u"u8"_s)});
        const Outline outline = sample.objectives();
        const QString other = sample.plan.find(sample.objective(u"u8"_s))->title;
        const OutlineRow &parent = only(outline, sample.plan.find(sample.objective(u"u1"_s))->title);
        const auto below = rowsNamed(parent.children, child.title);
        QCOMPARE(below.size(), 1U);
        QCOMPARE(below.front()->cells[0].detail, u"also under %1"_s.arg(other));
    }

    void objectivesInACircleAreSeenOnceAndEnd()
    {
        Sample sample;
        sample.put(ObjectiveParent{sample.objective(u"c1"_s), sample.objective(u"d1"_s)}); // d1 < u1 < c1 < d1
        const Outline outline = sample.objectives();
        QVERIFY(!rowsNamed(outline.rows, u"Launch Leak Alert on 1 September"_s).empty());
        QVERIFY(countOf(outline.rows, describe<Objective>()) >= int(sample.plan.table<Objective>().size()));
    }

    void departmentsAreGroupedAsAsked()
    {
        const Sample sample;
        for (const auto &[by, group] :
             {std::pair(GroupBy::BusinessUnit, u"Meters"_s), std::pair(GroupBy::Function, u"Sales"_s),
              std::pair(GroupBy::Geography, u"Europe"_s)}) {
            const Outline outline = sample.organisation(by);
            QCOMPARE(outline.rows.front().cells[0].text, group);
            QCOMPARE(countOf(outline.rows, describe<Department>()), int(sample.plan.table<Department>().size()));
            QVERIFY(outline.rows.front().isHeading);
        }
    }

    void aDepartmentShowsWhatItCarries()
    {
        const Sample sample;
        const Outline outline = sample.organisation();
        const OutlineRow &it = only(outline, u"Data & IT"_s);
        QCOMPARE(cell(it, DepartmentColumn::Gives).text, u"20"_s);
        QCOMPARE(cell(it, DepartmentColumn::Load).text, u"260 of 200"_s);
        QCOMPARE(cell(it, DepartmentColumn::Load).gauge->limit, 200.0);
        QCOMPARE(cell(it, DepartmentColumn::Head).text, u"Head of Data & IT"_s);
        QCOMPARE(cell(it, DepartmentColumn::Kpis).shapes,
                 (std::vector{Status::Ok, Status::Ok, Status::Ok, Status::Off}));
        QCOMPARE(cell(only(outline, u"Marketing"_s), DepartmentColumn::Head).text, u"No head"_s);
        QVERIFY2(outline.title.startsWith(u"1 of 12 "_s), qPrintable(outline.title));
    }

    void aDepartmentKnowsWhatItWasBefore()
    {
        const Sample sample;
        const Outline outline = sample.organisation();
        QCOMPARE(only(outline, u"Field Services"_s).cells[0].detail,
                 u"merged from Installation, Meter Maintenance on 1 October 2025"_s);
        QCOMPARE(outline.rows.back().cells[0].text, u"No longer there"_s);
        QCOMPARE(outline.rows.back().children.size(), 2U);
    }

    /// What the page counts is what the paper counts.
    void overdueHandOffsAreCountedAndShown()
    {
        const Sample sample;
        const QDate later(2026, 9, 30);
        const auto promises = cycle::promisesOf(sample.plan, later);
        const auto overdue = std::ranges::count(promises, cycle::PromiseState::Overdue, &cycle::Promise::state);
        const Outline outline = commitmentOutline(sample.plan, later, sample.wording);
        QVERIFY2(outline.title.contains(u" %1 overdue"_s.arg(overdue)), qPrintable(outline.title));
        int shown = 0;
        for (const OutlineRow &group : outline.rows) {
            for (const OutlineRow &row : group.children) {
                const OutlineCell &state = row.cells[size_t(CommitmentColumn::State)];
                shown += !state.shapes.empty() && state.shapes.back() == Status::Off ? 1 : 0;
            }
        }
        QCOMPARE(shown, int(overdue));
        QVERIFY(overdue > 60);
    }

    void overdueActionsStandFirst()
    {
        const Sample sample;
        const Outline outline = sample.commitments();
        QCOMPARE(outline.rows[0].cells[0].text, u"Finance & People"_s);
        QCOMPARE(cell(outline.rows[0].children[0], CommitmentColumn::State).shapes, std::vector{Status::Off});
        QVERIFY(rowsNamed(outline.rows, u"When does Leak Alert launch?"_s).size() == 1);
    }

    void theKeepRateIsTheOneOfTheFollowUp()
    {
        Sample sample;
        const auto rate = [&] {
            return cycle::keepRates(sample.plan, cycle::promisesOf(sample.plan, AsOf), AsOf).front();
        };
        QVERIFY(rate().due > 0);
        QVERIFY(sample.commitments().title.startsWith(u"%1 of %2 promises"_s.arg(rate().kept).arg(rate().due)));
    }

    void aQuestionGoesToTheHeadsWithWhatWasRead()
    {
        const Sample sample;
        const rules::Findings findings = rules::diagnose(sample.plan, {}, AsOf);
        const auto finding = std::ranges::find_if(
            findings.findings, [](const rules::Finding &each) { return qstrcmp(each.rule, "DEP-003") == 0; });
        const QString text = askBack(sample.plan, *finding, u"E4"_s, AsOf, sample.wording);
        QVERIFY2(text.startsWith(u"To: Head of Customer Support, Head of Data & IT\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"E4: "_s + sample.wording.text(finding->title)));
        for (const rules::Evidence &evidence : finding->evidence)
            QVERIFY(text.contains(sample.wording.text(evidence.message)));
        QVERIFY(text.contains(QLatin1String(rules::findRule(u"DEP-003"_s)->question)));
        QVERIFY(text.contains(u"before the review on 22 July 2026"_s));
    }

    void aDisconnectHasAnOwnerOnlyWhenOneIsNamed()
    {
        Sample sample;
        const rules::Findings findings = rules::diagnose(sample.plan, {}, AsOf);
        const auto all = int(findings.findings.size());
        QCOMPARE(withoutOwner(sample.plan, findings), all);
        Triage triage;
        triage.id = {1};
        triage.title = u"Taken on"_s;
        triage.fingerprint = findings.findings.front().fingerprint;
        sample.put(triage);
        QCOMPARE(withoutOwner(sample.plan, findings), all);
        triage.owner = u"Head of Data & IT"_s;
        sample.put(triage);
        QCOMPARE(withoutOwner(sample.plan, findings), all - 1);
        QCOMPARE(triageOf(sample.plan, triage.fingerprint)->owner, triage.owner);
    }

    void nothingYetIsSaidAndNotAnEmptyTable()
    {
        const Plan empty;
        const Wording wording(empty.organisation().fiscalCalendar(), QLocale::c());
        const rules::Findings none = rules::diagnose(empty, {}, AsOf);
        QVERIFY(objectiveOutline(empty, none, AsOf, wording).rows.empty());
        QVERIFY(organisationOutline(empty, GroupBy::Function, none, AsOf, wording).rows.empty());
        QVERIFY(commitmentOutline(empty, AsOf, wording).rows.empty());
    }

    /// Sums and products by hand: 0.1 + 0.2 + 0.5 + 0.3 + 0.4 + 3.5 hours of work in 24 + 4 + 16 + 8 + 72 + 20 hours.
    void aWorkflowSaysHowMuchOfItsTimeIsWork()
    {
        const Sample sample;
        const Workflow &workflow = sample.plan.table<Workflow>()[0];
        const Flow flow = flowOf(sample.plan, workflow.id);
        QCOMPARE(flow.steps.size(), 6U);
        QCOMPARE(flow.processHours, std::optional(5.0));
        QCOMPARE(flow.leadHours, std::optional(144.0));
        QVERIFY(std::abs(*flow.activityRatio - 0.034722) < 1e-6);
        QVERIFY(std::abs(*flow.rolledAccuracy - 0.60253389) < 1e-8);
        QCOMPARE(flow.slowest->name, u"Book the visit"_s);
        QCOMPARE(flow.handOvers, 3);
        Plan plan = sample.plan;
        Step silent = *flow.steps.back();
        silent.leadHours.reset();
        plan.replace(plan.table<Step>().with({silent}, {}));
        QVERIFY(!flowOf(plan, workflow.id).activityRatio); // nothing is made up for what a step does not say
        QVERIFY(!flowOf(plan, {}).rolledAccuracy);
    }

    void processesShowStepsAndFullestCapacityFirst()
    {
        const Sample sample;
        const Outline outline = processOutline(sample.plan, AsOf, sample.wording);
        QVERIFY2(outline.title.startsWith(u"1 of 5 "_s), qPrintable(outline.title));
        const OutlineRow &workflow = only(outline, u"Leak alert to repair"_s);
        QCOMPARE(workflow.children.size(), 6U);
        QCOMPARE(workflow.cells[size_t(ProcessColumn::Work)].text, u"5 h in 6 d"_s);
        QCOMPARE(workflow.cells[size_t(ProcessColumn::Work)].detail.left(1), u"3"_s);
        QVERIFY(workflow.cells[size_t(ProcessColumn::Quality)].text.startsWith(u"60"_s));
        const OutlineRow &capacity = outline.rows[1].children.front();
        QCOMPARE(capacity.cells[size_t(ProcessColumn::Department)].text, u"Data & IT"_s);
        QCOMPARE(capacity.cells[size_t(ProcessColumn::Work)].gauge->value, 260.0);
        QCOMPARE(countOf(outline.rows, describe<HandOffCheck>()), 1);
        QCOMPARE(countOf(outline.rows, describe<ResourceRequest>()), 2);
    }

    void signalsStandUnderWhatTheyBearOn()
    {
        const Sample sample;
        const Outline outline = signalOutline(sample.plan, AsOf, sample.wording);
        QVERIFY2(outline.title.startsWith(u"1 of 3 "_s), qPrintable(outline.title));
        const OutlineRow &assumption = only(outline, u"Two utilities buy leak alerts in autumn"_s);
        QCOMPARE(assumption.children.size(), 2U);
        QCOMPARE(countOf(outline.rows, describe<qd::Signal>()), int(sample.plan.table<qd::Signal>().size()));
        QCOMPARE(countOf(outline.rows, describe<Idea>()), 2);
        // The least certain of the critical ones comes first.
        QCOMPARE(outline.rows[0].children[0].cells[0].text, u"The board supplier keeps its lead time of six weeks"_s);
    }
};

QD_TEST_MAIN(TestOutlines)
#include "tst_outlines.moc"

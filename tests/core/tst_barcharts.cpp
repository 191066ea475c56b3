// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of bars say: variances, bridges, figures of two departments, loads, promises, agendas.
#include "cycle/followup.h"
#include "cycle/gate.h"
#include "exchange/sample.h"
#include "model/load.h"
#include "report/bridgechart.h"
#include "report/datatable.h"
#include "report/loadchart.h"
#include "report/mismatchchart.h"
#include "report/sessionreports.h"
#include "report/timecharts.h"
#include "report/variancechart.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;
using report::BarFill;

namespace {

const QDate AsOf(2026, 7, 8);

report::Wording english()
{
    return {FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

std::vector<const Kpi *> kpisOf(const Plan &plan)
{
    std::vector<const Kpi *> kpis;
    for (const Kpi &kpi : plan.table<Kpi>())
        kpis.push_back(&kpi);
    return kpis;
}

std::vector<QString> namesOf(const report::BarSpec &spec)
{
    std::vector<QString> names;
    for (const report::BarRow &row : spec.rows)
        names.push_back(row.name);
    return names;
}

} // namespace

class TestBarCharts : public QObject
{
    Q_OBJECT

private slots:
    void missedTargetsComeFirstAndTheLargestOnTop()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Support > Resolution [%] increase: 0.9/0.81"_s, u"Support > Tickets [] decrease: 100/140"_s,
                     u"Sales > Orders [] increase: 50/60"_s, u"Sales > Visits [] increase: -/60"_s,
                     u"Sales > Errors [] decrease: 0/3"_s});
        const Plan &plan = document->plan();
        const auto spec = report::varianceChart(plan, kpisOf(plan), u"Fairwind"_s, AsOf, english()).spec;
        QCOMPARE(namesOf(spec), (std::vector<QString>{u"Tickets"_s, u"Resolution"_s, u"Orders"_s}));
        QCOMPARE(spec.rows[0].label, u"+40 %"_s); // (140 - 100) / 100
        QCOMPARE(spec.rows[1].label, u"−10 %"_s); // (0.81 - 0.9) / 0.9
        QCOMPARE(spec.rows[2].label, u"+20 %"_s); // (60 - 50) / 50
        QCOMPARE(spec.rows[1].words, u"81 instead of 90 %"_s);
        QCOMPARE(spec.rows[0].parts[0].fill, BarFill::Off); // more is worse here: the sign does not say it
        QCOMPARE(spec.rows[2].parts[0].fill, BarFill::Ok);
        QVERIFY(spec.title.contains(u"2 KPI(s) missed the target"_s));
        QVERIFY(spec.subtitle.contains(u"3 of 5 KPIs"_s));
        QVERIFY(spec.from < -9.9 && spec.to > 39.9);
        for (const report::BarRow &row : spec.rows)
            QVERIFY(spec.description.contains(row.reading));
    }

    void theStepsOfABridgeLeadFromOneFigureToTheOther()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto all = report::bridges(plan);
        QCOMPARE(all.size(), 1U);
        for (const bool forward : {true, false}) {
            const auto &[one, other] = all.front();
            const Kpi &from = forward ? *one : *other;
            const Kpi &to = forward ? *other : *one;
            const auto spec = report::bridgeChart(plan, from, to, AsOf, english());
            QVERIFY(spec.connected && spec.rows.size() == 5); // two figures and three causes: nothing is unexplained
            QVERIFY(spec.rows.front().total && spec.rows.back().total);
            for (std::size_t row = 1; row + 1 < spec.rows.size(); ++row) {
                QCOMPARE(spec.rows[row].parts[0].from, spec.rows[row - 1].parts[0].to);
                QCOMPARE(spec.rows[row].parts[0].fill, BarFill::PreviousYear);
            }
            QVERIFY(std::abs(spec.rows[3].parts[0].to - *spec.rows.back().value) < 1e-9);
            QVERIFY(spec.title.contains(u"all of the difference"_s));
            QVERIFY(spec.from > 90 && spec.subtitle.contains(u"are cut"_s)); // 3.5 of 104.9 would not be seen
        }
    }

    void whatABridgeLeavesOpenStandsOut()
    {
        Plan plan = exchange::samplePlan().value();
        const BridgeItem &first = plan.table<BridgeItem>()[0];
        const double amount = first.amount;
        plan.replace(plan.table<BridgeItem>().with({}, {first.key()}));
        const auto [one, other] = report::bridges(plan).front();
        const auto spec = report::bridgeChart(plan, *one, *other, AsOf, english());
        QCOMPARE(spec.rows.size(), 5U);
        const report::BarRow &rest = spec.rows[3];
        QCOMPARE(rest.parts[0].fill, BarFill::Off);
        QVERIFY(std::abs(std::abs(*rest.value) - amount) < 1e-9);
        QVERIFY(spec.title.contains(u"is not explained"_s));
    }

    void aBridgeNeedsAPeriodThatBothHave()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto [one, other] = report::bridges(plan).front();
        QVERIFY(report::bridgeChart(plan, *one, *other, QDate(2001, 1, 1), english()).rows.empty());
    }

    void figuresOfTwoDepartmentsStandSideBySide()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document,
                    {u"Sales > Revenue [k EUR] increase: -/100 -/110 -/120"_s,
                     u"Finance > Revenue [k EUR] increase: -/100 -/105 -/118"_s});
        const Plan &plan = document->plan();
        const Kpi &sales = plan.table<Kpi>()[0];
        const Kpi *finance = report::counterpartOf(plan, sales);
        QVERIFY(finance && finance->department != sales.department);
        const auto spec = report::mismatchChart(plan, sales, *finance, AsOf, english());
        QCOMPARE(namesOf(spec), (std::vector<QString>{u"Jun 2026"_s, u"May 2026"_s, u"Apr 2026"_s}));
        QCOMPARE(spec.rows[0].label, u"+2"_s);
        QCOMPARE(spec.rows[1].words, u"110 and 105"_s);
        QVERIFY(spec.rows[2].mark == Status::Ok && spec.rows[2].label.isEmpty());
        QVERIFY(spec.from > 90 && spec.to < 130); // differences from zero would not be seen
        QVERIFY(spec.subtitle.contains(u"differ in 2 of the last 3 periods"_s));
        QVERIFY(spec.subtitle.contains(u"does not begin at zero"_s));
    }

    void loadsAreThoseOfTheCapacityRules()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto spec = report::loadChart(plan, {}, AsOf, english());
        const std::vector<Load> all = loads(plan, AsOf);
        QCOMPARE(spec.rows.size(), all.size());
        for (const Load &load : all) {
            const auto row = std::ranges::find(spec.rows, load.department->name, &report::BarRow::name);
            QVERIFY(row != spec.rows.end());
            QCOMPARE(*row->value, load.ratio() * 100);
            QCOMPARE(row->parts.size(), load.ratio() > 1 ? 2U : 1U);
            QCOMPARE(*row->mark == Status::Off, load.ratio() > 1);
        }
        QVERIFY(std::ranges::is_sorted(spec.rows, std::ranges::greater(), &report::BarRow::value));
        QCOMPARE(report::loadChart(plan, all.front().department->id, AsOf, english()).rows.size(), 1U);
    }

    void peopleAskedForAreMarkedWhereTheyWouldTakeTheLine()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto spec = report::loadChart(plan, {}, AsOf, english());
        const report::BarRow &row = spec.rows.front();
        QCOMPARE(row.name, u"Data & IT"_s);
        // Two engineers from Monday, 17 August, to Wednesday, 30 September: 33 days each beside 200.
        QCOMPARE(row.reference, std::optional(133.0));
        QCOMPARE(row.words, u"260 of 200 days, asks for 2 people"_s);
        QVERIFY2(row.detail.endsWith(u", 20 hand-off(s)"_s), qPrintable(row.detail));
        QVERIFY(row.reading.endsWith(u"With the people asked for there would be 133 %."_s));
        QVERIFY(spec.subtitle.contains(u"Upright mark"_s));
        for (std::size_t other = 1; other < spec.rows.size(); ++other)
            QVERIFY(!spec.rows[other].reference);
    }

    void whatWasAnsweredOrComesLaterIsNotAskedForNow()
    {
        const auto withRequest = [](const auto &change) {
            Plan plan = exchange::samplePlan().value();
            std::vector<ResourceRequest> requests;
            for (ResourceRequest request : plan.table<ResourceRequest>()) {
                change(request);
                requests.push_back(request);
            }
            plan.replace(Table(requests));
            const auto spec = report::loadChart(plan, {}, AsOf, english());
            const report::BarRow &row = spec.rows.front();
            return u"%1; %2"_s.arg(row.words, row.reference ? QString::number(*row.reference) : u"no mark"_s);
        };
        const QString none = u"260 of 200 days; no mark"_s;
        QCOMPARE(withRequest([](ResourceRequest &request) { request.state = RequestState::Granted; }), none);
        QCOMPARE(withRequest([](ResourceRequest &request) { request.neededBy = {2026, 10, 1}; }), none);
        QCOMPARE(withRequest([](ResourceRequest &request) { request.kind = RequestKind::Money; }),
                 u"260 of 200 days, 1 request(s); no mark"_s);
        // Without a day they would come today: 61 days each until the end of September.
        QCOMPARE(withRequest([](ResourceRequest &request) { request.neededBy = {}; }),
                 u"260 of 200 days, asks for 2 people; 161"_s);
    }

    void openPromisesAreShownByTheirAge()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto spec = report::ageingChart(plan, {}, AsOf, english());
        std::size_t open = 0;
        for (const cycle::Promise &promise : cycle::promisesOf(plan, AsOf)) {
            const bool counts =
                promise.state == cycle::PromiseState::Overdue || promise.state == cycle::PromiseState::Open;
            open += counts && promise.due.isValid() ? 1 : 0;
        }
        QVERIFY(open > 0);
        QCOMPARE(spec.rows.size(), open);
        for (const report::BarRow &row : spec.rows) {
            QCOMPARE(*row.mark == Status::Off, *row.value > 0);
            QCOMPARE(row.parts[0].fill, *row.value > 0 ? BarFill::Off : BarFill::Plan);
        }
    }

    void minutesOverThePlanStandOut()
    {
        test::World world;
        auto document = world.newDocument();
        const QDateTime begin(AsOf, QTime(9, 0), Qt::UTC);
        QVERIFY_RESULT(document->edit(u"Agenda"_s, [&](Edit &edit) -> Result<void> {
            Cycle cycle{.id = edit.nextId<Cycle>(), .name = u"Q1"_s};
            cycle.firstDay = QDate(2026, 4, 1);
            cycle.lastDay = QDate(2026, 6, 30);
            QD_CHECK(edit.put(cycle));
            const Session session{.id = edit.nextId<Session>(), .name = u"Review"_s, .cycle = cycle.id};
            QD_CHECK(edit.put(session));
            QD_CHECK(edit.put(AgendaItem{.id = edit.nextId<AgendaItem>(),
                                         .title = u"Over"_s,
                                         .session = session.id,
                                         .minutes = 10,
                                         .startedAt = begin,
                                         .endedAt = begin.addSecs(15 * 60),
                                         .usedSeconds = 15 * 60,
                                         .position = 1}));
            return edit.put(AgendaItem{.id = edit.nextId<AgendaItem>(),
                                       .title = u"Open"_s,
                                       .session = session.id,
                                       .minutes = 20,
                                       .position = 2});
        }));
        const auto spec =
            report::agendaChart(document->plan(), document->plan().table<Cycle>()[0], begin.addSecs(3600));
        QCOMPARE(spec.rows.size(), 2U);
        QCOMPARE(spec.rows[0].label, u"15 of 10 min"_s);
        QCOMPARE(spec.rows[0].parts.size(), 3U);
        QCOMPARE(spec.rows[0].parts[2].from, 10.0);
        QCOMPARE(spec.rows[0].parts[2].to, 15.0);
        QVERIFY(spec.rows[0].mark == Status::Off && spec.rows[1].mark == Status::None);
        QVERIFY(spec.title.startsWith(u"15 of 30"_s));
    }

    void minutesShowTheUsedTimeAsTheAgendaDoes()
    {
        Plan plan = exchange::samplePlan().value();
        const Cycle &cycle = *cycle::currentCycle(plan, AsOf);
        const auto charts = [&] {
            std::vector<report::BarSpec> found;
            for (const report::Block &block : report::minutes(plan, cycle, english(), {.asOf = AsOf}).blocks) {
                if (const auto *chart = std::get_if<report::Chart>(&block.content))
                    found.push_back(std::get<report::BarSpec>(chart->spec));
            }
            return found;
        };
        const Session session{.id = SessionId{7}, .name = u"Review"_s, .cycle = cycle.id};
        AgendaItem item{.id = AgendaItemId{7}, .title = u"One figure"_s, .session = session.id, .minutes = 15};
        plan.replace(Table<Session>({session}));
        plan.replace(Table<AgendaItem>({item}));
        QVERIFY(charts().empty()); // nothing was used yet
        item.usedSeconds = 12 * 60 + 50;
        plan.replace(Table<AgendaItem>({item}));
        QCOMPARE(charts().size(), 1U);
        QCOMPARE(charts().front().rows.front().label, u"12 of 15 min"_s); // whole minutes, as the table above it
    }

    void theirTableHasAColumnForEachHeading()
    {
        const Plan plan = exchange::samplePlan().value();
        const auto spec = report::varianceChart(plan, kpisOf(plan), u"Fairwater"_s, AsOf, english()).spec;
        const report::DataTable table = report::dataOf(spec);
        QCOMPARE(table.headings.size(), 4U); // KPI, department, difference, actual and target
        QCOMPARE(table.rows.size(), spec.rows.size());
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
        QVERIFY(table.isNumeric(2));
    }
};

QD_TEST_MAIN(TestBarCharts)
#include "tst_barcharts.moc"

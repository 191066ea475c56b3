// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workdays.h"
#include "graph/components.h"
#include "report/wording.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

/// A plan made record by record. Departments A to F have the ids 1 to 6.
struct Made
{
    std::vector<Department> departments;
    std::vector<Objective> objectives;
    std::vector<ObjectiveParent> parents;
    std::vector<CheckIn> checkIns;
    std::vector<Initiative> initiatives;
    std::vector<HandOff> handOffs;
    std::vector<HandOffInput> inputs;
    std::vector<Capacity> capacities;
    std::vector<Kpi> kpis;
    std::vector<Observation> values;
    std::vector<BridgeItem> bridge;
    std::vector<Annotation> annotations;
    std::vector<StrategicTheme> themes;

    Made()
    {
        for (int id = 1; id <= 6; ++id)
            departments.push_back({.id = {id}, .name = QString(QChar(u'A' + id - 1))});
    }

    Objective &objective(qint64 id, Rank level, std::initializer_list<qint64> above = {})
    {
        objectives.push_back({.id = {id}, .title = u"O%1"_s.arg(id), .department = {1}, .level = level});
        for (const qint64 parent : above)
            parents.push_back({{id}, {parent}, 1});
        return objectives.back();
    }

    HandOff &handOff(qint64 id, qint64 receiver, qint64 giver)
    {
        handOffs.push_back({.id = {id},
                            .name = u"H%1"_s.arg(id),
                            .receiver = {receiver},
                            .giver = {giver},
                            .neededBy = {2026, 9, 1},
                            .committedBy = {2026, 9, 1},
                            .status = HandOffStatus::Committed,
                            .requestedOn = {2026, 6, 1},
                            .answeredOn = {2026, 6, 5}});
        return handOffs.back();
    }

    void says(qint64 objective, int month, Progress status)
    {
        checkIns.push_back({.objective = {objective}, .start = QDate(2026, month, 1), .status = status});
    }

    /// A monthly KPI of \a department whose last value is that of June 2026.
    Kpi &kpi(qint64 id, qint64 department, const QString &name, std::initializer_list<double> actuals,
             std::optional<double> target = {})
    {
        kpis.push_back({.id = {id}, .name = name, .department = {department}, .direction = Direction::Increase});
        QDate month = QDate(2026, 6, 1).addMonths(1 - int(actuals.size()));
        for (const double actual : actuals) {
            values.push_back({.kpi = {id}, .start = month, .actual = actual, .target = target});
            month = month.addMonths(1);
        }
        return kpis.back();
    }

    Plan plan() const
    {
        Plan plan;
        Organisation organisation;
        organisation.name = u"Test"_s;
        organisation.fiscalStartMonth = 4;
        plan.replace(Table<Organisation>({organisation}));
        plan.replace(Table(departments));
        plan.replace(Table(objectives));
        plan.replace(Table(parents));
        plan.replace(Table(checkIns));
        plan.replace(Table(initiatives));
        plan.replace(Table(handOffs));
        plan.replace(Table(inputs));
        plan.replace(Table(capacities));
        plan.replace(Table(kpis));
        plan.replace(Table(values));
        plan.replace(Table(bridge));
        plan.replace(Table(annotations));
        plan.replace(Table(themes));
        return plan;
    }

    rules::Findings findings() const { return rules::diagnose(plan(), {}, AsOf); }
};

/// "DEP-003 error H1", for the rules whose id starts with \a family.
QStringList summary(const Made &made, const QString &family)
{
    static constexpr std::array levels{"note", "warning", "error"};
    QStringList lines;
    for (const rules::Finding &finding : made.findings().findings) {
        if (QLatin1String(finding.rule).startsWith(family))
            lines << u"%1 %2 %3"_s.arg(QLatin1String(finding.rule), QLatin1String(levels.at(size_t(finding.level))),
                                       finding.subjects.front().name);
    }
    lines.sort();
    return lines;
}

QStringList one(const char *line)
{
    return {QString::fromLatin1(line)};
}

/// Sixteen values of Wheeler, "Making Sense of Data", p. 382. The baseline are the first thirteen: mean 4140, mean
/// moving range 249.58, limits 3476.1 and 4803.9.
constexpr std::initializer_list<double> Wheeler{5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285,
                                                3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200};

} // namespace

class TestPlanRules : public QObject
{
    Q_OBJECT

private slots:
    void anObjectiveServesAHigherOne()
    {
        Made made;
        made.objective(1, Rank::Company);
        made.objective(2, Rank::Unit, {1});
        made.objective(3, Rank::Department);
        made.objective(4, Rank::Department).reach = Reach::Local;
        made.objective(5, Rank::Department).state = ObjectiveState::Abandoned;
        QCOMPARE(summary(made, u"OBJ-001"_s), one("OBJ-001 warning O3"));
    }

    void somethingWorksTowardsAnObjective()
    {
        Made made;
        made.objective(1, Rank::Company);
        made.objective(2, Rank::Unit, {1});
        made.objective(3, Rank::Department, {1}).createdOn = {2026, 6, 24}; // 14 days old: still new
        made.objective(4, Rank::Department, {1}).createdOn = {2026, 6, 23};
        made.objective(5, Rank::Department, {1});
        made.initiatives.push_back({.id = {1}, .title = u"I"_s, .department = {1}, .objective = {5}});
        made.objective(6, Rank::Department, {1});
        made.kpi(1, 1, u"K"_s, {1, 2}).objective = {6};
        QCOMPARE(summary(made, u"OBJ-002"_s), QStringList({u"OBJ-002 error O2"_s, u"OBJ-002 warning O4"_s}));
    }

    void aClosedPartDoesNotSupportTheWhole()
    {
        Made made;
        made.objective(1, Rank::Company);
        made.objective(2, Rank::Department, {1}).state = ObjectiveState::NotAchieved;
        QCOMPARE(summary(made, u"OBJ-002"_s), one("OBJ-002 error O1"));
    }

    void theWholeIsNotStatedBetterThanItsParts_data()
    {
        QTest::addColumn<int>("behind");
        QTest::addColumn<int>("months");
        QTest::addColumn<RollUp>("rollUp");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("three of four for two months") << 3 << 2 << RollUp::WeightedMean << one("OBJ-003 warning O1");
        QTest::newRow("all four") << 4 << 2 << RollUp::WeightedMean << one("OBJ-003 error O1");
        QTest::newRow("the worst counts") << 1 << 2 << RollUp::Worst << one("OBJ-003 error O1");
        QTest::newRow("a mean of one step is enough") << 2 << 2 << RollUp::WeightedMean << one("OBJ-003 warning O1");
        QTest::newRow("half a step is not") << 1 << 2 << RollUp::WeightedMean << QStringList();
        QTest::newRow("only one month") << 3 << 1 << RollUp::WeightedMean << QStringList();
    }

    void theWholeIsNotStatedBetterThanItsParts()
    {
        QFETCH(int, behind);
        QFETCH(int, months);
        QFETCH(RollUp, rollUp);
        QFETCH(QStringList, expected);
        Made made;
        made.objective(1, Rank::Company).rollUp = rollUp;
        for (int part = 0; part < 4; ++part)
            made.objective(2 + part, Rank::Department, {1});
        for (const int month : {5, 6}) {
            made.says(1, month, Progress::OnTrack);
            for (int part = 0; part < 4; ++part)
                made.says(2 + part, month,
                          part < behind && month > 6 - months ? Progress::OffTrack : Progress::OnTrack);
        }
        QCOMPARE(summary(made, u"OBJ-003"_s), expected);
        for (CheckIn &checkIn : made.checkIns)
            checkIn.forecastOn = {2026, 8, 1};
        QVERIFY(!summary(made, u"OBJ-003"_s).join(u' ').contains(u"warning"_s)); // a dated recovery is a note
        made.checkIns.erase(made.checkIns.end() - 3, made.checkIns.end()); // two parts left in June: too few to tell
        QCOMPARE(summary(made, u"OBJ-003"_s), QStringList());
    }

    void aPartEndsBeforeTheWhole()
    {
        Made made;
        made.objective(1, Rank::Company).due = {2026, 9, 30};
        made.objective(2, Rank::Unit, {1}).due = {2026, 10, 7}; // five working days later
        made.objective(3, Rank::Unit, {1}).due = {2026, 10, 8};
        made.objective(4, Rank::Unit, {1}).startsOn = {2026, 10, 1};
        made.objective(5, Rank::Unit, {1}); // evergreen
        QCOMPARE(summary(made, u"OBJ-006"_s), QStringList({u"OBJ-006 error O3"_s, u"OBJ-006 error O4"_s}));
    }

    void aRequestIsAnswered_data()
    {
        QTest::addColumn<QDate>("requested");
        QTest::addColumn<QDate>("needed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("ten working days") << QDate(2026, 6, 24) << QDate(2026, 9, 1) << QStringList();
        QTest::newRow("eleven") << QDate(2026, 6, 23) << QDate(2026, 9, 1) << one("DEP-001 warning H1");
        QTest::newRow("needed in 31 days") << QDate(2026, 6, 2) << QDate(2026, 8, 8) << one("DEP-001 warning H1");
        QTest::newRow("needed in 30 days") << QDate(2026, 6, 2) << QDate(2026, 8, 7) << one("DEP-001 error H1");
        QTest::newRow("day unknown") << QDate() << QDate(2026, 8, 7) << QStringList();
    }

    void aRequestIsAnswered()
    {
        QFETCH(QDate, requested);
        QFETCH(QDate, needed);
        QFETCH(QStringList, expected);
        Made made;
        HandOff &handOff = made.handOff(1, 1, 2);
        handOff.status = HandOffStatus::Requested;
        handOff.requestedOn = requested;
        handOff.answeredOn = {};
        handOff.committedBy = {};
        handOff.neededBy = needed;
        QCOMPARE(summary(made, u"DEP-001"_s), expected);
        if (!requested.isValid()) {
            const auto left = made.findings().notEvaluated;
            QVERIFY(std::ranges::any_of(left, [](const auto &item) { return QLatin1String(item.rule) == u"DEP-001"; }));
        }
        made.handOffs[0].answeredOn = {2026, 7, 1};
        QCOMPARE(summary(made, u"DEP-001"_s), QStringList());
    }

    void aPromiseMeetsTheNeed()
    {
        Made made;
        made.objective(1, Rank::Company);
        made.handOff(1, 1, 2).committedBy = {2026, 8, 30}; // two days to spare
        made.handOff(2, 1, 2).committedBy = {2026, 9, 6}; // five late
        made.handOff(3, 1, 2).committedBy = {2026, 9, 7}; // six late
        HandOff &urgent = made.handOff(4, 1, 2);
        urgent.committedBy = {2026, 9, 2};
        urgent.objective = {1};
        HandOff &done = made.handOff(5, 1, 2);
        done.committedBy = {2026, 9, 30};
        done.status = HandOffStatus::Delivered;
        QCOMPARE(summary(made, u"DEP-003"_s),
                 QStringList({u"DEP-003 error H3"_s, u"DEP-003 error H4"_s, u"DEP-003 warning H2"_s}));
    }

    void whatIsFirstHereIsNotLastThere()
    {
        Made made;
        for (int rank = 1; rank <= 11; ++rank) {
            HandOff &item = made.handOff(rank, rank == 9 ? 1 : 3, 2);
            item.queueRank = rank;
            item.effort = 10;
        }
        made.handOffs[8].priority = 1;
        made.handOff(12, 1, 4).priority = 2;
        QCOMPARE(summary(made, u"DEP-004"_s), one("DEP-004 warning H9"));
        made.capacities.push_back(
            {.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 7, 1}, .available = 80});
        QCOMPARE(summary(made, u"DEP-004"_s), one("DEP-004 error H9"));
        made.handOffs[8].queueRank = 0; // moved to the front
        QCOMPARE(summary(made, u"DEP-004"_s), QStringList());
        made.handOffs[10].criticality = Criticality::High; // below the line and vital
        QCOMPARE(summary(made, u"DEP-004"_s), one("DEP-004 error H11"));
        made.handOffs[10].status = HandOffStatus::Delivered;
        QCOMPARE(summary(made, u"DEP-004"_s), QStringList());
    }

    void nobodyWaitsInACircle()
    {
        Made made;
        made.handOff(1, 1, 2);
        made.handOff(2, 2, 3);
        made.handOff(3, 3, 1);
        made.inputs = {{{1}, {2}, 5}, {{2}, {3}, 5}};
        QCOMPARE(summary(made, u"DEP-005"_s), QStringList()); // a chain
        made.inputs.push_back({{3}, {1}, 5});
        QCOMPARE(summary(made, u"DEP-005"_s), one("DEP-005 error H1"));
        const auto findings = made.findings().findings;
        QCOMPARE(findings[0].departments.size(), 3U);
        QCOMPARE(findings[0].evidence.size(), 3U);
        for (HandOffInput &input : made.inputs)
            input.leadDays = 0; // they may all happen on one day
        QCOMPARE(summary(made, u"DEP-005"_s), QStringList());
    }

    void promisesFitTheCapacity_data()
    {
        QTest::addColumn<double>("effort");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("exactly full") << 100.0 << QStringList();
        QTest::newRow("just over") << 101.0 << one("DEP-007 warning B");
        QTest::newRow("a tenth over") << 110.0 << one("DEP-007 warning B");
        QTest::newRow("more") << 111.0 << one("DEP-007 error B");
    }

    void promisesFitTheCapacity()
    {
        QFETCH(double, effort);
        QFETCH(QStringList, expected);
        Made made;
        made.handOff(1, 1, 2).effort = effort - 60;
        made.handOff(2, 1, 2).effort = 60;
        HandOff &later = made.handOff(3, 1, 2); // another quarter
        later.effort = 500;
        later.neededBy = later.committedBy = {2026, 10, 1};
        HandOff &open = made.handOff(4, 1, 2); // only asked for
        open.effort = 500;
        open.status = HandOffStatus::Requested;
        made.capacities.push_back(
            {.department = {2}, .cadence = Cadence::Quarter, .start = {2026, 7, 1}, .available = 100});
        QCOMPARE(summary(made, u"DEP-007"_s), expected);
        // The same cause seen by the network rule is one finding, not two.
        QCOMPARE(summary(made, u"NET"_s), QStringList());
        for (const rules::Finding &finding : made.findings().findings) {
            if (QLatin1String(finding.rule) == u"DEP-007"_s)
                QCOMPARE(QByteArray(finding.merged.at(0)), QByteArray("NET-002"));
        }
    }

    void muchRunsThroughOneDepartment()
    {
        Made made;
        qint64 id = 0;
        for (const qint64 asker : {1, 2, 3, 4, 5}) {
            for (int request = 0; request < 5; ++request)
                made.handOff(++id, asker, 6);
            made.handOff(++id, 6, asker);
        }
        QCOMPARE(summary(made, u"NET"_s), one("NET-002 warning F"));
        // A shared service that is sized for it is silent.
        made.capacities.push_back(
            {.department = {6}, .cadence = Cadence::Quarter, .start = {2026, 7, 1}, .available = 9});
        QCOMPARE(summary(made, u"NET"_s), QStringList());
    }

    void aTargetIsWithinReach()
    {
        Made made;
        made.kpi(1, 1, u"Within"_s, Wheeler, 4800).direction = Direction::Increase;
        made.kpi(2, 2, u"Beyond"_s, Wheeler, 4810).direction = Direction::Increase;
        made.kpi(3, 3, u"Below"_s, Wheeler, 3470).direction = Direction::Decrease;
        made.kpi(4, 4, u"Easy"_s, Wheeler, 3000).direction = Direction::Increase;
        made.kpi(5, 5, u"Short"_s, {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1}, 90);
        QCOMPARE(summary(made, u"KPI-004"_s), QStringList({u"KPI-004 warning Below"_s, u"KPI-004 warning Beyond"_s}));
        const auto left = made.findings().notEvaluated;
        QVERIFY(std::ranges::any_of(left, [](const auto &item) {
            return QLatin1String(item.rule) == u"KPI-004" && item.subject.name == u"Short";
        }));
    }

    void aMistypedValuePutsNoTargetOutOfReach()
    {
        const std::initializer_list<double> values{40, 42, 41, 43, 390, 41, 42, 40, 41, 43, 40, 42, 41, 40, 42, 41};
        Made made;
        made.kpi(1, 1, u"K"_s, values, 44).direction = Direction::Decrease;
        QCOMPARE(summary(made, u"KPI-004"_s), QStringList());
        made.kpi(2, 2, u"Beyond"_s, values, 20).direction = Direction::Decrease;
        QCOMPARE(summary(made, u"KPI-004"_s), one("KPI-004 warning Beyond"));
    }

    void anAnnotatedNewBaselineStartsTheLimitsAfresh()
    {
        Made made;
        made.kpi(1, 1, u"K"_s,
                 {10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 12, 11, 20, 21, 20, 22, 21, 20, 21, 22, 20, 21, 22, 21},
                 22.0);
        QCOMPARE(summary(made, u"KPI-004"_s), one("KPI-004 warning K"));
        made.annotations.push_back({.id = {1},
                                    .kpi = {1},
                                    .happenedOn = {2025, 7, 1},
                                    .kind = AnnotationKind::Rebaseline,
                                    .text = u"New line"_s});
        QCOMPARE(summary(made, u"KPI-004"_s), QStringList());
    }

    void oneNameMeansOneThing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("expected");
        const QStringList conflict = one("KPI-006 warning Return rate");
        for (const char *part : {"unit", "direction", "cadence", "definition", "target"})
            QTest::newRow(part) << QString::fromLatin1(part) << conflict;
        for (const char *part : {"nothing", "scope", "department", "name", "small target"})
            QTest::newRow(part) << QString::fromLatin1(part) << QStringList();
        QTest::newRow("objective") << u"objective"_s << one("KPI-006 error Return rate");
    }

    void oneNameMeansOneThing()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, expected);
        Made made;
        made.kpi(1, 1, u"Return rate"_s, {5, 6}, 5).definition = u"Returned pieces"_s;
        Kpi &other =
            made.kpi(2, change == u"department" ? 1 : 2, change == u"name" ? u"Margin"_s : u"Return rate"_s, {5, 6},
                     change == u"target"             ? 5.2
                         : change == u"small target" ? 5.1
                                                     : 5);
        other.definition = change == u"definition" || change == u"objective" || change == u"scope" || change == u"name"
                || change == u"department"
            ? u"Returned orders"_s
            : u"returned  pieces"_s;
        if (change == u"unit")
            other.unit = Unit{u"%"_s};
        if (change == u"direction")
            other.direction = Direction::Decrease;
        if (change == u"cadence")
            other.cadence = Cadence::Quarter;
        if (change == u"scope")
            other.scope = u"Asia"_s;
        if (change == u"objective") {
            made.objective(1, Rank::Company);
            made.kpis[0].objective = made.kpis[1].objective = {1};
        }
        QCOMPARE(summary(made, u"KPI-006"_s), expected);
    }

    void oneFactHasOneFigure_data()
    {
        QTest::addColumn<std::vector<double>>("other");
        QTest::addColumn<QStringList>("expected");
        const QStringList found = one("PAIR-004 error Revenue");
        QTest::newRow("all three") << std::vector{98.0, 98.0, 98.0} << found;
        QTest::newRow("two of three") << std::vector{100.0, 98.0, 98.0} << found;
        QTest::newRow("only the last") << std::vector{100.0, 100.0, 98.0} << QStringList();
        QTest::newRow("settled again") << std::vector{98.0, 98.0, 100.0} << QStringList();
        QTest::newRow("one percent") << std::vector{99.0, 99.0, 99.0} << QStringList();
    }

    void oneFactHasOneFigure()
    {
        QFETCH(std::vector<double>, other);
        QFETCH(QStringList, expected);
        Made made;
        made.kpi(1, 1, u"Revenue"_s, {100, 100, 100});
        made.kpi(2, 2, u"revenue"_s, {other[0], other[1], other[2]});
        QCOMPARE(summary(made, u"PAIR"_s), expected);
        made.kpis[1].scope = u"Asia"_s;
        QCOMPARE(summary(made, u"PAIR"_s), QStringList());
    }

    void aSlipOfThePenHidesNoSecondFigure()
    {
        Made made;
        made.kpi(1, 1, u"Active customers"_s, {100, 100, 100});
        made.kpi(2, 2, u"Active custoemrs"_s, {98, 98, 98});
        QCOMPARE(summary(made, u"PAIR"_s), QStringList()); // nothing says that they are one
        made.kpis[0].definition = u"Bought within a year"_s;
        made.kpis[1].definition = u"bought within a  year"_s;
        QCOMPARE(summary(made, u"PAIR"_s), one("PAIR-004 error Active customers"));
        made.kpis[1].name = u"Active consumers"_s;
        QCOMPARE(summary(made, u"PAIR"_s), QStringList());
        made.kpis[1].name = u"active customers"_s; // equal names are looked at once
        QCOMPARE(summary(made, u"PAIR"_s), one("PAIR-004 error Active customers"));
    }

    void whatManyDepartmentsCountIsEachOnesOwn()
    {
        Made made;
        for (int department = 1; department <= 3; ++department)
            made.kpi(department, department, u"Attendances"_s, {100, 20.0 * department, 10.0 * department});
        QCOMPARE(summary(made, u"PAIR"_s).size(), 3); // three reporters: three pairs
        made.kpi(4, 4, u"Attendances"_s, {100, 8, 7});
        QCOMPARE(summary(made, u"PAIR"_s), QStringList());
        const auto notEvaluated = made.findings().notEvaluated;
        QVERIFY(std::ranges::any_of(notEvaluated, [](const auto &entry) {
            return QLatin1String(entry.rule) == u"PAIR-004" && entry.subject.name == u"Attendances";
        }));
    }

    void theBridgeSaysWhatIsLeft()
    {
        Made made;
        made.kpi(1, 1, u"Revenue"_s, {100, 104.9});
        made.kpi(2, 2, u"Revenue"_s, {98, 101.4});
        for (const auto &[id, cause, amount] :
             {std::tuple(1, u"exchange rate"_s, 1.9), std::tuple(2, u"credit notes"_s, 1.1)})
            made.bridge.push_back(
                {.id = {id}, .kpi = {1}, .counterpart = {2}, .start = {2026, 6, 1}, .cause = cause, .amount = amount});
        const auto findings = made.findings().findings;
        const auto pair = std::ranges::find_if(
            findings, [](const auto &finding) { return QLatin1String(finding.rule) == u"PAIR-004"; });
        QVERIFY(pair != findings.end());
        QCOMPARE(report::Wording::forMachines(FiscalCalendar(4)).text(pair->evidence.back().message),
                 u"Of 3.5 apart, 3 are explained (exchange rate, credit notes); 0.5 are not."_s);
    }

    void whatSharesAThemeIsOneStoryAndComesFirst()
    {
        Made made;
        made.themes.push_back({.id = {1}, .name = u"Launch"_s});
        made.objective(1, Rank::Company).theme = {1};
        made.objective(2, Rank::Unit, {1});
        made.initiatives.push_back({.id = {1}, .title = u"I"_s, .department = {1}, .objective = {2}});
        HandOff &launch = made.handOff(1, 1, 2);
        launch.objective = {2}; // the theme is its parent's
        launch.committedBy = {2026, 9, 30};
        HandOff &second = made.handOff(3, 1, 2);
        second.objective = {1};
        second.committedBy = {2026, 9, 29};
        HandOff &other = made.handOff(2, 1, 2);
        other.neededBy = {2026, 7, 9};
        other.committedBy = {2026, 9, 30};
        const auto findings = made.findings().findings;
        QCOMPARE(findings.size(), 3U);
        QCOMPARE(findings[0].story.value, qint64(1));
        QCOMPARE(findings[1].story.value, qint64(1));
        QCOMPARE(findings[2].subjects[0].name, u"H2"_s); // alone, and last although it is the most urgent
        QVERIFY(!findings[2].story.isValid());
    }

    void workingDaysLeaveOutWeekends()
    {
        QCOMPARE(workingDays({2026, 6, 2}, AsOf), 26);
        QCOMPARE(workingDays({2026, 7, 3}, {2026, 7, 6}), 1); // Friday to Monday
        QCOMPARE(workingDays({2026, 7, 4}, {2026, 7, 5}), 0);
        QCOMPARE(workingDays(AsOf, {2026, 6, 2}), 0);
        QCOMPARE(addWorkingDays({2026, 7, 3}, 1), QDate(2026, 7, 6));
    }

    void circlesOfAKnownGraph()
    {
        // A>B B>C C>A C>D D>E E>F F>D F>G H>G
        const graph::Graph graph{{1}, {2}, {0, 3}, {4}, {5}, {3, 6}, {}, {6}};
        QCOMPARE(graph::cycles(graph), (std::vector<std::vector<int>>{{0, 1, 2}, {3, 4, 5}}));
    }
};

QD_TEST_MAIN(TestPlanRules)
#include "tst_planrules.moc"

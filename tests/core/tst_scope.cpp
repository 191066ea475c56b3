// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a plan belongs to a function, a business unit or a geography.
#include "exchange/sample.h"
#include "generate/generate.h"
#include "model/references.h"
#include "model/verdict.h"
#include "report/scope.h"
#include "support/handmadeplan.h"
#include "support/world.h"

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;
using report::Cut;
using report::Scope;
using test::HandmadePlan;
using test::SeenOn;

namespace {

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

const rules::Findings &sampleFindings()
{
    static const rules::Findings findings = rules::diagnose(sample(), {}, SeenOn);
    return findings;
}

const Plan &made()
{
    static const Plan plan = generate::generate({.departments = 30, .seed = 7}).plan;
    return plan;
}

QDate dayOf(const Plan &plan)
{
    return plan.organisation().asOf.isValid() ? plan.organisation().asOf : SeenOn;
}

Plan partOf(const Plan &plan, std::initializer_list<qint64> departments)
{
    const std::vector<DepartmentId> ids(departments.begin(), departments.end());
    return report::narrowed(plan, {}, ids).plan;
}

Plan partOf(const Plan &plan, const Scope &scope)
{
    return report::narrowed(plan, {}, report::departmentsOf(plan, scope, dayOf(plan))).plan;
}

const Scope Cloud{Cut::BusinessUnit, u"Cloud"_s};

std::vector<DepartmentId> cloud()
{
    return report::departmentsOf(sample(), Cloud, SeenOn);
}

template<typename Record>
QString names(const Plan &plan, QString Record::*name)
{
    QStringList list;
    for (const Record &record : plan.table<Record>())
        list << record.*name;
    return list.join(u' ');
}

template<typename Record>
std::set<typename Table<Record>::Key> keysOf(const Plan &plan)
{
    std::set<typename Table<Record>::Key> keys;
    for (const Record &record : plan.table<Record>())
        keys.insert(record.key());
    return keys;
}

QStringList namesOf(const std::vector<Scope> &scopes)
{
    QStringList list;
    for (const Scope &scope : scopes)
        list << report::nameOf(scope);
    return list;
}

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private slots:
    void scopesAreWhatDepartmentsSayOfThemselves()
    {
        const QStringList list = namesOf(report::scopesOf(sample(), SeenOn));
        QCOMPARE(list.first(3).join(u", "), u"Function Sales, Function Marketing, Function Product"_s);
        QCOMPARE(list.filter(u"Business unit"_s).join(u", "),
                 u"Business unit Meters, Business unit Cloud, Business unit Services"_s);
        QCOMPARE(list.last(3).join(u", "), u"Geography Americas, Geography Asia-Pacific, Geography Global"_s);
        QVERIFY(report::nameOf({}).isEmpty());
    }

    void departmentsThatDoNotDifferGiveNoScopes()
    {
        HandmadePlan plan;
        QVERIFY(report::scopesOf(plan.plan(), SeenOn).empty());
        for (Department &department : plan.departments)
            department.geography = u"EMEA"_s;
        QVERIFY(report::scopesOf(plan.plan(), SeenOn).empty());
        plan.departments.back().geography.clear(); // the others differ from it
        QCOMPARE(namesOf(report::scopesOf(plan.plan(), SeenOn)).join(u", "), u"Geography EMEA"_s);
    }

    void aScopeIsCalledByItsNameWhateverTheCase()
    {
        QCOMPARE(report::scopeCalled(sample(), SeenOn, Cut::BusinessUnit, u" cloud "_s).value(), Cloud);
        const auto unknown = report::scopeCalled(sample(), SeenOn, Cut::BusinessUnit, u"Retail"_s);
        QCOMPARE(unknown.error().message,
                 u"No business unit is called \"Retail\". There are: Meters, Cloud, Services."_s);
        const auto none = report::scopeCalled(HandmadePlan().plan(), SeenOn, Cut::Function, u"Sales"_s);
        QCOMPARE(none.error().message,
                 u"The departments have no functions that differ. Enter them on the page Organisation first."_s);
    }

    void departmentsThatDoNotExistOnTheDayAreInNoScope()
    {
        const auto servicesOn = [](QDate day) {
            QStringList list;
            for (const DepartmentId id : report::departmentsOf(sample(), {Cut::BusinessUnit, u"Services"_s}, day))
                list << sample().find(id)->name;
            return list;
        };
        QVERIFY(servicesOn(SeenOn).contains(u"Field Services"_s));
        QVERIFY(!servicesOn({2025, 9, 30}).contains(u"Field Services"_s)); // it was not there yet
        QVERIFY(!servicesOn(SeenOn).contains(u"Installation"_s)); // that it came from
        QVERIFY(servicesOn({2025, 9, 30}).contains(u"Installation"_s));
        QVERIFY(report::departmentsOf(sample(), {Cut::BusinessUnit, u"Retail"_s}, SeenOn).empty());
    }

    void aHandOffStaysWithEitherSideAndItsPartnerIsNamed()
    {
        HandmadePlan plan;
        plan.handOff(1, 1, 2);
        plan.handOff(2, 3, 1);
        plan.handOff(3, 2, 3);
        plan.handOff(4, 4, 5);
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(names(part, &HandOff::name), u"H1 H2"_s);
        QCOMPARE(names(part, &Department::name), u"A B C"_s);
    }

    void whatAPartnerHasBesideIsGone()
    {
        HandmadePlan plan;
        plan.objective(1, 2);
        plan.objective(2, 2);
        plan.handOff(1, 2, 1).objective = {1};
        plan.kpis = {{.id = {1}, .name = u"Mine"_s, .department = {1}},
                     {.id = {2}, .name = u"Theirs"_s, .department = {2}, .objective = {1}}};
        plan.values = {{.kpi = {1}, .start = {2026, 6, 1}, .actual = 1},
                       {.kpi = {2}, .start = {2026, 6, 1}, .actual = 2}};
        plan.capacities = {{.department = {1}, .start = {2026, 7, 1}}, {.department = {2}, .start = {2026, 7, 1}}};
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(names(part, &Kpi::name), u"Mine"_s);
        QCOMPARE(part.table<Observation>().size(), 1U);
        QCOMPARE(part.table<Capacity>().size(), 1U);
        QCOMPARE(names(part, &Objective::title), u"O1"_s); // named by the hand-off
    }

    void whatBelongsToNoDepartmentStays()
    {
        HandmadePlan plan;
        plan.objective(1, 0); // of the company
        plan.objective(2, 2, {1});
        plan.says(1, 6, Progress::OnTrack);
        plan.says(2, 6, Progress::OnTrack);
        plan.persons = {{.id = {1}, .name = u"Ann"_s}, {.id = {2}, .name = u"Bob"_s, .department = {2}}};
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(names(part, &Objective::title), u"O1"_s);
        QCOMPARE(part.table<CheckIn>().size(), 1U);
        QCOMPARE(names(part, &Person::name), u"Ann"_s);
        QCOMPARE(part.organisation().name, u"Test"_s);
    }

    void aRoleBelongsToWhatItIsAbout()
    {
        HandmadePlan plan;
        plan.handOff(1, 1, 2);
        plan.handOff(2, 3, 4);
        plan.persons = {{.id = {1}, .name = u"Ann"_s, .department = {1}},
                        {.id = {2}, .name = u"Bob"_s, .department = {2}}};
        plan.roles = {{.id = {1}, .subject = Subjected::HandOff, .record = 1, .person = {2}},
                      {.id = {2}, .subject = Subjected::HandOff, .record = 2, .person = {1}}};
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(part.table<Role>().size(), 1U);
        QCOMPARE(names(part, &HandOff::name), u"H1"_s); // Ann's role elsewhere does not bring it here
        QCOMPARE(names(part, &Person::name), u"Ann Bob"_s);
    }

    void aJoinStaysWhenBothItsEndsDo()
    {
        HandmadePlan plan;
        plan.handOff(1, 1, 2);
        plan.handOff(2, 2, 1);
        plan.handOff(3, 2, 3);
        plan.inputs = {{{1}, {2}, 0}, {{1}, {3}, 0}, {{3}, {2}, 0}};
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(part.table<HandOffInput>().size(), 1U);
        QCOMPARE(names(part, &HandOff::name), u"H1 H2"_s); // hand-offs between others do not come along
    }

    void aComputedKpiTakesAlongWhatItIsMadeOf()
    {
        HandmadePlan plan;
        plan.kpis = {{.id = {1}, .name = u"Sum"_s, .department = {1}, .computation = Computation::Sum},
                     {.id = {2}, .name = u"First"_s, .department = {2}},
                     {.id = {3}, .name = u"Second"_s, .department = {2}, .computation = Computation::Sum},
                     {.id = {4}, .name = u"Third"_s, .department = {3}},
                     {.id = {5}, .name = u"Other"_s, .department = {2}}};
        plan.operands = {{{1}, {2}, 0}, {{1}, {3}, 1}, {{3}, {4}, 0}};
        for (const qint64 kpi : {2, 4, 5})
            plan.values.push_back({.kpi = {kpi}, .start = {2026, 6, 1}, .actual = double(kpi)});
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(names(part, &Kpi::name), u"Sum First Second Third"_s);
        const KpiStatus status = statusOf(part, *part.find(KpiId{1}), SeenOn);
        QVERIFY(status.observation);
        QCOMPARE(status.observation->actual, std::optional(6.0));
    }

    void aWorkflowStaysForAStepOfIt()
    {
        HandmadePlan plan;
        plan.workflows = {{.id = {1}, .name = u"W"_s, .department = {2}},
                          {.id = {2}, .name = u"V"_s, .department = {2}}};
        plan.steps = {{.id = {1}, .name = u"mine"_s, .workflow = {1}, .department = {1}},
                      {.id = {2}, .name = u"theirs"_s, .workflow = {1}, .department = {2}},
                      {.id = {3}, .name = u"else"_s, .workflow = {2}, .department = {3}}};
        const Plan part = partOf(plan.plan(), {1});
        QCOMPARE(names(part, &Workflow::name), u"W"_s);
        QCOMPARE(names(part, &Step::name), u"mine"_s);
        const rules::Subject w{"workflow", 1, {}};
        const std::vector<DepartmentId> two{{2}};
        QVERIFY(report::standsIn(plan.plan(), w, two));
        const std::vector<DepartmentId> three{{3}};
        QVERIFY(!report::standsIn(plan.plan(), w, three));
    }

    void nothingLosesAName_data()
    {
        QTest::addColumn<bool>("isSample");
        QTest::newRow("sample") << true;
        QTest::newRow("30 departments") << false;
    }
    void nothingLosesAName()
    {
        QFETCH(bool, isSample);
        const Plan &plan = isSample ? sample() : made();
        const int before = withoutBrokenReferences(plan).cleared;
        QCOMPARE(withoutBrokenReferences(plan).dropped, 0);
        QCOMPARE(before, 0);
        const auto scopes = report::scopesOf(plan, dayOf(plan));
        QVERIFY(scopes.size() > 5);
        for (const Scope &scope : scopes) {
            const Plan part = partOf(plan, scope);
            const Mended mended = withoutBrokenReferences(part);
            QCOMPARE(mended.dropped, 0);
            QCOMPARE(mended.cleared, 0);
            QVERIFY2(part.table<HandOff>().size() < plan.table<HandOff>().size(), qPrintable(scope.name));
            QVERIFY(partOf(part, scope) == part); // to narrow twice is to narrow once
        }
    }

    void allDepartmentsTogetherAreEverything()
    {
        for (const Plan *plan : {&sample(), &made()}) {
            std::vector<DepartmentId> all;
            for (const Department &department : plan->table<Department>())
                all.push_back(department.id);
            QVERIFY(report::narrowed(*plan, {}, all).plan == *plan);
            QVERIFY(report::narrowed(*plan, {}, {}).plan == *plan);
        }
    }

    void everythingIsInSomeScopeOfEachCut()
    {
        std::set<Table<HandOff>::Key> handOffs;
        std::set<Table<Kpi>::Key> kpis;
        std::set<Table<Observation>::Key> values;
        for (const QString &unit : {u"Meters"_s, u"Cloud"_s, u"Services"_s}) {
            const Plan part = partOf(sample(), {Cut::BusinessUnit, unit});
            handOffs.merge(keysOf<HandOff>(part));
            kpis.merge(keysOf<Kpi>(part));
            values.merge(keysOf<Observation>(part));
        }
        QVERIFY(handOffs == keysOf<HandOff>(sample()));
        QVERIFY(kpis == keysOf<Kpi>(sample()));
        QVERIFY(values == keysOf<Observation>(sample()));
    }

    void findingsAreThoseAboutTheScope()
    {
        const std::vector<DepartmentId> departments = cloud();
        const rules::Findings part = report::narrowed(sample(), sampleFindings(), departments).findings;
        QVERIFY(!part.findings.empty() && part.findings.size() < sampleFindings().findings.size());
        for (const rules::Finding &finding : sampleFindings().findings) {
            const bool isHere = std::ranges::any_of(
                finding.departments, [&](DepartmentId each) { return report::isAmong(departments, each); });
            const bool stays = std::ranges::count(part.findings, finding.fingerprint, &rules::Finding::fingerprint) > 0;
            if (isHere)
                QVERIFY2(stays, finding.rule);
        }
        QCOMPARE(part.asOf, sampleFindings().asOf);
    }

    void aFindingOfOthersIsGoneAndOneOfTheCompanyStays()
    {
        HandmadePlan plan;
        plan.handOff(1, 1, 2);
        plan.handOff(2, 3, 4);
        plan.objective(1, 0);
        rules::Findings all;
        const auto add = [&](const char *table, qint64 id, std::vector<DepartmentId> departments) {
            rules::Finding finding;
            finding.subjects = {{table, id, {}}};
            finding.departments = std::move(departments);
            finding.fingerprint = QLatin1String(table) + QString::number(id);
            all.findings.push_back(std::move(finding));
        };
        add("handOff", 1, {{1}, {2}});
        add("handOff", 2, {{3}, {4}});
        add("objective", 1, {});
        add("department", 2, {{2}});
        add("department", 1, {});
        add("organisation", 1, {{3}}); // about the company, and another department
        add("cycle", 1, {{1}, {3}});
        const std::vector<DepartmentId> one{{1}};
        QStringList stay;
        for (const rules::Finding &finding : report::narrowed(plan.plan(), all, one).findings.findings)
            stay << finding.fingerprint;
        QCOMPARE(stay.join(u' '), u"handOff1 objective1 department1 cycle1"_s); // a partner is here for its name only
    }
};

QD_TEST_MAIN(TestScope)
#include "tst_scope.moc"

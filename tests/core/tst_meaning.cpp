// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "model/meaning.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

template<typename Record>
Plan with(Plan plan, const Record &record)
{
    plan.replace(plan.table<Record>().with({record}, {}));
    return plan;
}

template<typename Record>
Record named(qint64 id, const QString &name)
{
    Record made;
    made.id = {id};
    made.name = name;
    return made;
}

/// Two departments, a person, a KPI and a hand-off, all as they should be.
Plan sound()
{
    Plan plan = with(Plan(), test::fairwind());
    plan = with(with(plan, named<Department>(1, u"Sales"_s)), named<Department>(2, u"Support"_s));
    plan = with(plan, named<Person>(21, u"Ada"_s));
    Kpi kpi = named<Kpi>(11, u"Revenue"_s);
    kpi.code = u"R"_s;
    kpi.department = {1};
    plan = with(plan, kpi);
    HandOff handOff = named<HandOff>(31, u"Order list"_s);
    handOff.receiver = {1};
    handOff.giver = {2};
    handOff.neededBy = QDate(2026, 7, 1);
    return with(plan, handOff);
}

Role roleOf(qint64 id, Subjected subject, int record)
{
    Role role;
    role.id = {id};
    role.person = {21};
    role.subject = subject;
    role.record = record;
    return role;
}

Plan withAgenda(const AgendaItem &item)
{
    Cycle cycle = named<Cycle>(41, u"Q1"_s);
    cycle.firstDay = QDate(2026, 4, 1);
    cycle.lastDay = QDate(2026, 6, 30);
    Session session = named<Session>(42, u"Review"_s);
    session.cycle = {41};
    return with(with(with(sound(), cycle), session), item);
}

AgendaItem agendaItem()
{
    AgendaItem item;
    item.id = {43};
    item.session = {42};
    item.title = u"Orders"_s;
    return item;
}

Waiver waiver(qint64 id, const QString &rule, const QString &fingerprint)
{
    Waiver made;
    made.id = {id};
    made.rule = rule;
    made.fingerprint = fingerprint;
    made.reason = u"Agreed"_s;
    made.waivedOn = QDate(2026, 7, 1);
    return made;
}

/// Exactly one problem of \a kind in \a plan, at \a field, with words for both what it is and what a repair would do.
void isTheOnlyProblem(const Plan &plan, MeaningKind kind, const char *table, const char *field, const QString &repair)
{
    const auto problems = meaningProblems(plan);
    for (const MeaningProblem &problem : problems)
        qInfo("%s %s", qPrintable(problem.text), qPrintable(problem.repair));
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems[0].kind, kind);
    QCOMPARE(QLatin1String(problems[0].type->table), QLatin1String(table));
    QCOMPARE(QLatin1String(problems[0].field->name), QLatin1String(field));
    QVERIFY(!problems[0].text.isEmpty() && !problems[0].key.empty());
    QVERIFY2(problems[0].repair.contains(repair), qPrintable(problems[0].repair));
}

void isFine(const Plan &plan)
{
    const auto problems = meaningProblems(plan);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().text));
}

} // namespace

class TestMeaning : public QObject
{
    Q_OBJECT

private slots:
    void theSampleHasNoProblem()
    {
        isFine(exchange::samplePlan().value());
        isFine(sound());
        isFine({});
    }

    void aRoleIsAboutARecordOfItsKind()
    {
        isFine(with(sound(), roleOf(51, Subjected::Kpi, 11)));
        isTheOnlyProblem(with(sound(), roleOf(51, Subjected::Kpi, 12)), MeaningKind::Orphan, "role", "record",
                         u"remove"_s);
        isTheOnlyProblem(with(sound(), roleOf(51, Subjected::Objective, 11)), MeaningKind::Orphan, "role", "record",
                         u"remove"_s);
    }

    void aReferenceLeadsSomewhere()
    {
        Person person = *sound().find(PersonId{21});
        person.department = {2};
        isFine(with(sound(), person));
        person.department = {3};
        isTheOnlyProblem(with(sound(), person), MeaningKind::Orphan, "person", "department", u"empty"_s);
    }

    void aWaiverKeepsHandOffsApartThatAreThere()
    {
        HandOff offer = *sound().find(HandOffId{31});
        offer.id = {32};
        offer.neededBy = {};
        const Plan both = with(sound(), offer);
        isFine(with(both, waiver(61, u"pairing"_s, u"31 32"_s)));
        isFine(with(both, waiver(61, u"KPI-009"_s, u"0123456789abcdef"_s)));
        isTheOnlyProblem(with(both, waiver(61, u"pairing"_s, u"31 33"_s)), MeaningKind::Orphan, "waiver", "fingerprint",
                         u"remove"_s);
    }

    void anAgendaItemLeadsToARecordThatIsThere()
    {
        AgendaItem item = agendaItem();
        for (const QString &link : {QString(), u"page:commitments"_s, u"finding:0123"_s, u"record:kpi:11"_s}) {
            item.link = link;
            isFine(withAgenda(item));
        }
        for (const QString &link : {u"record:decision:9"_s, u"record:nothing:11"_s, u"record:"_s}) {
            item.link = link;
            isTheOnlyProblem(withAgenda(item), MeaningKind::Orphan, "agendaItem", "link", u"empty"_s);
        }
    }

    void daysAreWithinWhatAPlanCanMean()
    {
        HandOff handOff = *sound().find(HandOffId{31});
        for (const QDate day : {QDate(1900, 1, 1), QDate(2200, 12, 31)}) {
            handOff.neededBy = day;
            isFine(with(sound(), handOff));
        }
        for (const QDate day : {QDate(1899, 12, 31), QDate(2201, 1, 1), QDate(-4, 1, 1), QDate(26, 7, 1)}) {
            handOff.neededBy = day;
            isTheOnlyProblem(with(sound(), handOff), MeaningKind::ImpossibleDate, "handOff", "neededBy", u"empty"_s);
        }
    }

    void periodsAreWithinTheSame()
    {
        Observation value;
        value.kpi = {11};
        value.start = QDate(2026, 6, 1);
        isFine(with(sound(), value));
        value.start = QDate(206, 6, 1);
        isTheOnlyProblem(with(sound(), value), MeaningKind::ImpossibleDate, "observation", "start", u"ask"_s);
    }

    void whatEndsDoesNotEndBeforeItStarts_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *table, const char *from, const char *to) {
            QTest::addRow("%s.%s", table, to)
                << QString::fromLatin1(table) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("department", "validFrom", "validTo");
        row("role", "validFrom", "validTo");
        row("cycle", "firstDay", "lastDay");
        row("cycle", "openedOn", "closedOn");
        row("cyclePhase", "startsOn", "due");
        row("submission", "sentOn", "returnedOn");
        row("submission", "returnedOn", "acceptedOn");
        row("objective", "startsOn", "due");
        row("handOff", "requestedOn", "answeredOn");
        row("initiative", "startsOn", "due");
        row("idea", "submittedOn", "answeredOn");
        row("waiver", "waivedOn", "expires");
        row("agendaItem", "startedAt", "endedAt");
    }
    void whatEndsDoesNotEndBeforeItStarts()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const auto plan = [&](int days) {
            Plan made;
            AllRecords::forEach([&]<typename Record>() {
                const RecordType &type = describe<Record>();
                if (table != QLatin1String(type.table))
                    return;
                const auto at = [&](const QString &name, const QDate &day) {
                    const Field *field = type.field(name);
                    return field->kind == FieldKind::Instant
                        ? Value(day.startOfDay(Qt::UTC).toString(Qt::ISODateWithMs))
                        : Value(qint64(day.toJulianDay()));
                };
                Record record;
                type.fields.front().set(&record, qint64(1));
                type.field(from)->set(&record, at(from, QDate(2026, 4, 1)));
                type.field(to)->set(&record, at(to, QDate(2026, 4, 1).addDays(days)));
                made = with(made, record);
            });
            return made;
        };
        const auto isDate = [](const MeaningProblem &problem) { return problem.kind == MeaningKind::ImpossibleDate; };
        QCOMPARE(std::ranges::count_if(meaningProblems(plan(0)), isDate), 0);
        QCOMPARE(std::ranges::count_if(meaningProblems(plan(90)), isDate), 0);
        QCOMPARE(std::ranges::count_if(meaningProblems(plan(-1)), isDate), 1);
    }

    void aSessionTakesTime()
    {
        AgendaItem item = agendaItem();
        item.usedSeconds = 0;
        isFine(withAgenda(item));
        item.usedSeconds = -60;
        isTheOnlyProblem(withAgenda(item), MeaningKind::ImpossibleDate, "agendaItem", "usedSeconds", u"0"_s);
    }

    void aCodeIsThatOfOneRecord()
    {
        Kpi other = named<Kpi>(12, u"Orders"_s);
        other.department = {2};
        other.code = u"O"_s;
        isFine(with(sound(), other));
        other.code = u" r "_s; // case and blanks make no other code
        isTheOnlyProblem(with(sound(), other), MeaningKind::Duplicate, "kpi", "code", u"which of the two"_s);
        other.code.clear();
        isFine(with(sound(), other));
    }

    void departmentsHaveDifferentNames()
    {
        isFine(with(sound(), named<Department>(3, u"Sales Asia"_s)));
        Department same = named<Department>(3, u"SALES"_s);
        isTheOnlyProblem(with(sound(), same), MeaningKind::Duplicate, "department", "name", u"which of the two"_s);
        same.validTo = QDate(2025, 12, 31); // it was there before the other one
        isFine(with(sound(), same));
    }

    void cyclesHaveDifferentNames()
    {
        Cycle cycle = named<Cycle>(41, u"Q1"_s);
        cycle.firstDay = QDate(2026, 4, 1);
        cycle.lastDay = QDate(2026, 6, 30);
        const Plan one = with(sound(), cycle);
        cycle.id = {42};
        isTheOnlyProblem(with(one, cycle), MeaningKind::Duplicate, "cycle", "name", u"which of the two"_s);
        cycle.name = u"Q2"_s;
        isFine(with(one, cycle));
    }

    void aDeliverableIsStatedOnceForOneDay()
    {
        HandOff again = *sound().find(HandOffId{31});
        again.id = {32};
        isTheOnlyProblem(with(sound(), again), MeaningKind::Duplicate, "handOff", "name", u"which of the two"_s);
        HandOff later = again;
        later.neededBy = QDate(2026, 8, 1);
        isFine(with(sound(), later));
        HandOff back = again;
        std::swap(back.giver, back.receiver);
        isFine(with(sound(), back));
        again.status = HandOffStatus::Withdrawn;
        isFine(with(sound(), again));
    }

    void aPersonHasARoleOnce()
    {
        const Plan one = with(sound(), roleOf(51, Subjected::Kpi, 11));
        isTheOnlyProblem(with(one, roleOf(52, Subjected::Kpi, 11)), MeaningKind::Duplicate, "role", "record",
                         u"which of the two"_s);
        isFine(with(one, roleOf(52, Subjected::Department, 1)));
    }

    void aFindingIsWaivedAndAcceptedOnce()
    {
        const Plan one = with(sound(), waiver(61, u"KPI-009"_s, u"0123"_s));
        isTheOnlyProblem(with(one, waiver(62, u"KPI-009"_s, u"0123"_s)), MeaningKind::Duplicate, "waiver",
                         "fingerprint", u"which of the two"_s);
        isFine(with(one, waiver(62, u"KPI-009"_s, u"4567"_s)));
        Triage triage;
        triage.id = {71};
        triage.title = u"Late"_s;
        triage.fingerprint = u"0123"_s;
        const Plan accepted = with(sound(), triage);
        triage.id = {72};
        isTheOnlyProblem(with(accepted, triage), MeaningKind::Duplicate, "triage", "fingerprint",
                         u"which of the two"_s);
        triage.fingerprint = u"4567"_s;
        isFine(with(accepted, triage));
    }
};

QD_TEST_MAIN(TestMeaning)
#include "tst_meaning.moc"

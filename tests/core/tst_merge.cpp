// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge.h"
#include "model/references.h"
#include "support/world.h"

#include <QElapsedTimer>

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
Plan without(Plan plan, const Record &record)
{
    plan.replace(plan.table<Record>().with({}, {record.key()}));
    return withoutBrokenReferences(std::move(plan)).plan;
}

Department department(qint64 id, const QString &name)
{
    Department made;
    made.id = {id};
    made.name = name;
    return made;
}

Kpi kpi(qint64 id, qint64 department, const QString &name)
{
    Kpi made;
    made.id = {id};
    made.department = {department};
    made.name = name;
    return made;
}

Role roleOf(qint64 id, PersonId person, Subjected subject, int record)
{
    Role made;
    made.id = {id};
    made.person = person;
    made.subject = subject;
    made.record = record;
    return made;
}

/// Two departments, two KPIs of the first one and a decision that hopes for one of them.
Plan small()
{
    Plan plan = with(Plan(), test::fairwind());
    plan = with(with(plan, department(1, u"Sales"_s)), department(2, u"Support"_s));
    plan = with(with(plan, kpi(11, 1, u"Revenue"_s)), kpi(12, 1, u"Orders"_s));
    Person person;
    person.id = {21};
    person.name = u"Ada"_s;
    plan = with(plan, person);
    Decision decision;
    decision.id = {31};
    decision.question = u"Hire?"_s;
    decision.effectKpi = {12};
    return with(plan, decision);
}

Plan renamed(const Plan &plan, qint64 id, const QString &name)
{
    Kpi changed = *plan.find(KpiId{id});
    changed.name = name;
    return with(plan, changed);
}

bool isWhole(const Plan &plan)
{
    const Mended mended = withoutBrokenReferences(plan);
    return mended.dropped == 0 && mended.cleared == 0;
}

Plan merged(const std::optional<Plan> &base, const Plan &ours, const Plan &theirs,
            MergePrefer prefer = MergePrefer::Ours)
{
    const auto entries = mergeEntries(base, ours, theirs);
    return mergedPlan(ours, theirs, entries, mergeChoices(entries, prefer));
}

/// Edits one copy of \a file at random and leaves it closed.
Plan editedCopy(test::World &world, Document &file, const QString &name, QRandomGenerator &random, int edits)
{
    if (!file.saveCopy(world.path(name)))
        qFatal("not copied");
    auto copy = Document::open(world.path(name), world.environment).value();
    for (int edit = 0; edit < edits; ++edit) {
        if (!test::randomEdit(*copy, random))
            qFatal("not edited");
    }
    const Plan plan = copy->plan();
    if (!copy->close())
        qFatal("not closed");
    return plan;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void whatOnlyTheyChangedIsTakenFieldByField()
    {
        const Plan base = small();
        Kpi ours = *base.find(KpiId{11});
        Kpi theirs = ours;
        ours.owner = u"Ada"_s;
        theirs.name = u"Revenue, net"_s;
        const auto entries = mergeEntries(base, with(base, ours), with(base, theirs));
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].type, &describe<Kpi>());
        QCOMPARE(QLatin1String(entries[0].field->name), QLatin1String("name"));
        QCOMPARE(entries[0].verdict, MergeVerdict::Taken);
        QCOMPARE(entries[0].baseValue, Value(u"Revenue"_s));
        QCOMPARE(entries[0].theirsValue, Value(u"Revenue, net"_s));
        const Plan result = merged(base, with(base, ours), with(base, theirs));
        QCOMPARE(result.find(KpiId{11})->name, u"Revenue, net"_s);
        QCOMPARE(result.find(KpiId{11})->owner, u"Ada"_s);
    }

    void whatBothChangedToTheSameIsEqual()
    {
        const Plan base = small();
        const Plan both = with(renamed(base, 11, u"Turnover"_s), department(3, u"Legal"_s));
        const auto entries = mergeEntries(base, both, both);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(count(entries, MergeVerdict::Equal), 2);
        QCOMPARE(mergeChoices(entries, MergePrefer::Theirs), std::vector<bool>(2, false));
    }

    void whatBothChangedDifferentlyIsAConflictAndOursUntilChosen()
    {
        const Plan base = small();
        const Plan ours = renamed(base, 11, u"Turnover"_s);
        const Plan theirs = renamed(base, 11, u"Income"_s);
        const auto entries = mergeEntries(base, ours, theirs);
        QCOMPARE(count(entries, MergeVerdict::Conflict), 1);
        QCOMPARE(entries[0].oursValue, Value(u"Turnover"_s));
        QCOMPARE(digest(merged(base, ours, theirs)), digest(ours));
        QCOMPARE(digest(merged(base, ours, theirs, MergePrefer::Theirs)), digest(theirs));
    }

    void aRecordThatOneRemovedAndTheOtherChangedIsAConflict()
    {
        const Plan base = small();
        const Plan changed = renamed(base, 11, u"Turnover"_s);
        const Plan less = without(base, *base.find(KpiId{11}));
        for (const auto &[ours, theirs] : {std::pair(changed, less), std::pair(less, changed)}) {
            const auto entries = mergeEntries(base, ours, theirs);
            QCOMPARE(count(entries, MergeVerdict::Conflict), 1);
            QVERIFY(!entries[0].field && !entries[0].reason.isEmpty());
            QCOMPARE(digest(merged(base, ours, theirs)), digest(ours));
            QCOMPARE(digest(merged(base, ours, theirs, MergePrefer::Theirs)), digest(theirs));
        }
    }

    void twoRecordsWithOneKeyConflictFieldByField()
    {
        const Plan base = small();
        const auto entries = mergeEntries(base, with(base, kpi(13, 1, u"Churn"_s)), with(base, kpi(13, 2, u"Churn"_s)));
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].verdict, MergeVerdict::Conflict);
        QCOMPARE(QLatin1String(entries[0].field->name), QLatin1String("department"));
    }

    void aRemovedDepartmentThatOurNewKpiNamesIsKept()
    {
        const Plan base = small();
        const Plan ours = with(base, kpi(13, 2, u"Churn"_s));
        const Plan theirs = without(base, *base.find(DepartmentId{2}));
        const auto entries = mergeEntries(base, ours, theirs);
        QCOMPARE(count(entries, MergeVerdict::Conflict), 1);
        QVERIFY2(entries[0].reason.contains(u'1'), qPrintable(entries[0].reason));
        QCOMPARE(digest(merged(base, ours, theirs)), digest(ours));
        // Whoever insists on the removal loses the KPI with it.
        const Plan insisted = merged(base, ours, theirs, MergePrefer::Theirs);
        QCOMPARE(digest(insisted), digest(theirs));
    }

    /// The department is kept for the KPI, and the KPI for our value: none of them was changed by us.
    void whatAKeptRecordNamesIsKeptToo()
    {
        const Plan base = small();
        Observation value;
        value.kpi = {11};
        value.start = QDate(2026, 6, 1);
        value.actual = 7;
        const Plan ours = with(base, value);
        const Plan theirs = without(base, *base.find(DepartmentId{1}));
        const auto entries = mergeEntries(base, ours, theirs);
        QCOMPARE(count(entries, MergeVerdict::Conflict), 2);
        const Plan result = merged(base, ours, theirs);
        QVERIFY(isWhole(result) && result.find(DepartmentId{1}) && result.find(KpiId{11}));
        QVERIFY2(!result.find(KpiId{12}), "nothing of ours needs it");
        QVERIFY(!result.find(DecisionId{31})->effectKpi.isValid());
    }

    void anAdditionThatNamesWhatWeRemovedWaitsAndComesWithIt()
    {
        const Plan base = small();
        const Plan ours = without(base, *base.find(DepartmentId{2}));
        Plan theirs = with(base, kpi(13, 2, u"Churn"_s));
        Observation value;
        value.kpi = {13};
        value.start = QDate(2026, 6, 1);
        theirs = with(theirs, value);
        const auto entries = mergeEntries(base, ours, theirs);
        QCOMPARE(count(entries, MergeVerdict::Conflict), 2);
        QVERIFY2(entries[0].reason.contains(u"Support"_s), qPrintable(entries[0].reason));
        QCOMPARE(digest(merged(base, ours, theirs)), digest(ours));
        QCOMPARE(digest(merged(base, ours, theirs, MergePrefer::Theirs)), digest(theirs));
        // Only the value is wanted: its KPI and the department come along.
        const Plan chosen = mergedPlan(ours, theirs, entries, {false, true});
        QCOMPARE(digest(chosen), digest(theirs));
    }

    void aKpiMovedIntoADepartmentThatWeRemovedStaysWhereItWas()
    {
        const Plan base = small();
        const Plan ours = without(base, *base.find(DepartmentId{2}));
        Kpi moved = *base.find(KpiId{11});
        moved.department = {2};
        const auto entries = mergeEntries(base, ours, with(base, moved));
        QCOMPARE(count(entries, MergeVerdict::Conflict), 1);
        QCOMPARE(digest(merged(base, ours, with(base, moved))), digest(ours));
        QCOMPARE(merged(base, ours, with(base, moved), MergePrefer::Theirs).find(KpiId{11})->department.value, 2);
    }

    /// We moved a KPI into the department that they removed, and they changed nothing else of it.
    void aKpiThatWeMovedIntoARemovedDepartmentHoldsIt()
    {
        const Plan base = small();
        Kpi moved = *base.find(KpiId{11});
        moved.department = {2};
        const Plan theirs = renamed(without(base, *base.find(DepartmentId{2})), 11, u"Income"_s);
        const Plan result = merged(base, with(base, moved), theirs);
        QVERIFY(isWhole(result) && result.find(DepartmentId{2}));
        QCOMPARE(result.find(KpiId{11})->name, u"Income"_s);
    }

    /// A role names its record by number only; no key of the schema keeps it.
    void aRoleHoldsTheRecordThatItIsAbout()
    {
        const Plan base = small();
        const Plan ours = with(base, roleOf(41, {21}, Subjected::Kpi, 11));
        const Plan theirs = without(base, *base.find(KpiId{11}));
        QCOMPARE(count(mergeEntries(base, ours, theirs), MergeVerdict::Conflict), 1);
        const Plan insisted = merged(base, ours, theirs, MergePrefer::Theirs);
        QVERIFY(!insisted.find(RoleId{41}) && !insisted.find(KpiId{11}));
        // One that was there before and lost its record on their side is not for the merge to judge.
        Plan orphaned = ours;
        orphaned.replace(ours.table<Kpi>().with({}, {KpiId{11}}));
        QCOMPARE(digest(merged(ours, ours, orphaned)), digest(orphaned));
    }

    void withoutACommonStateEveryDifferenceIsAConflict()
    {
        const Plan ours = with(renamed(small(), 11, u"Turnover"_s), department(3, u"Legal"_s));
        const Plan theirs = with(small(), kpi(13, 2, u"Churn"_s));
        const auto entries = mergeEntries({}, ours, theirs);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries[0].verdict, MergeVerdict::Conflict);
        QCOMPARE(entries[1].verdict, MergeVerdict::Taken);
        const Plan result = merged({}, ours, theirs);
        QVERIFY(result.find(KpiId{13}) && result.find(DepartmentId{3}));
        QCOMPARE(result.find(KpiId{11})->name, u"Turnover"_s);
    }

    void theOrganisationIsNeverRemoved()
    {
        Plan theirs = small();
        theirs.replace(Table<Organisation>());
        QVERIFY(mergeEntries(small(), small(), theirs).empty());
    }

    void disjointEditsMergeToTheSameFromBothSides()
    {
        const Plan base = small();
        const Plan one = with(renamed(base, 11, u"Turnover"_s), department(3, u"Legal"_s));
        const Plan other = without(with(base, kpi(13, 2, u"Churn"_s)), *base.find(KpiId{12}));
        QCOMPARE(digest(merged(base, one, other)), digest(merged(base, other, one)));
        QVERIFY(!(merged(base, one, other) == one));
    }

    /// For any edits: nothing to do against the common state, whole references, the same from both sides when nobody
    /// has to choose, and a second time nothing.
    void randomEditsMergeByTheLaws_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
            QTest::addRow("%u", seed) << seed;
    }
    void randomEditsMergeByTheLaws()
    {
        QFETCH(const quint32, seed);
        test::World world(seed);
        QRandomGenerator random(seed);
        auto file = world.newDocument();
        for (int edit = 0; edit < 25; ++edit)
            QVERIFY_RESULT(test::randomEdit(*file, random));
        const Plan base = file->plan();
        const Plan ours = editedCopy(world, *file, u"ours.qdeck"_s, random, 8);
        const Plan theirs = editedCopy(world, *file, u"theirs.qdeck"_s, random, 8);

        QCOMPARE(digest(merged(base, base, theirs)), digest(theirs));
        QVERIFY(mergeEntries(base, ours, base).empty());
        const auto same = mergeEntries(base, theirs, theirs);
        QCOMPARE(count(same, MergeVerdict::Equal), int(same.size()));
        const int open = count(mergeEntries(base, ours, theirs), MergeVerdict::Conflict);
        QCOMPARE(open == 0, count(mergeEntries(base, theirs, ours), MergeVerdict::Conflict) == 0);
        if (open == 0)
            QCOMPARE(digest(merged(base, ours, theirs)), digest(merged(base, theirs, ours)));
        storesWhatEveryChoiceLeadsTo(world, base, ours, theirs, random);
    }

    void aMillionValuesMergeInOneWalk()
    {
        std::vector<Observation> rows(1'000'000);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            rows[index].kpi = {qint64(11 + index % 2)};
            rows[index].start = QDate::fromJulianDay(qint64(1'000'000 + index));
            rows[index].actual = double(index);
        }
        Plan base = small();
        base.replace(Table<Observation>(rows));
        rows[777].actual = -1;
        Plan theirs = base;
        theirs.replace(Table<Observation>(rows));
        rows[888].actual = -2;
        Plan ours = base;
        ours.replace(Table<Observation>(rows));
        QElapsedTimer timer;
        timer.start();
        const auto entries = mergeEntries(base, ours, theirs);
        const Plan result = mergedPlan(ours, theirs, entries, mergeChoices(entries));
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(entries.size(), 1U);
        QVERIFY(result == ours);
        QVERIFY2(timer.elapsed() < 3000, "one walk over a million rows takes a fraction of a second");
        QVERIFY(mergeEntries(base, ours, base).empty());
    }

private:
    /// Stores merges with random choices in the document of ours.
    void storesWhatEveryChoiceLeadsTo(test::World &world, const Plan &base, const Plan &ours, const Plan &theirs,
                                      QRandomGenerator &random)
    {
        const auto entries = mergeEntries(base, ours, theirs);
        auto document = Document::open(world.path(u"ours.qdeck"_s), world.environment).value();
        QCOMPARE(digest(document->plan()), digest(ours));
        for (int round = 0; round < 6; ++round) {
            std::vector<bool> choices = mergeChoices(entries, round % 2 ? MergePrefer::Theirs : MergePrefer::Ours);
            for (std::size_t index = 0; round > 1 && index < choices.size(); ++index)
                choices[index] = random.bounded(2) == 1;
            const Plan expected = mergedPlan(ours, theirs, entries, choices);
            QVERIFY(isWhole(expected));
            const auto apply = [&](Edit &edit) { return applyMerge(edit, theirs, entries, choices); };
            const auto stored = document->edit(u"Merge"_s, apply);
            QVERIFY_RESULT(stored);
            QCOMPARE(digest(document->plan()), digest(expected));
            const auto publication = document->prepare();
            QVERIFY_RESULT(publication);
            const auto written = store::Database::fromBytes(publication->content);
            QVERIFY_RESULT(written);
            QCOMPARE(store::brokenReference(*written).value(), QString());
            const auto again = document->edit(u"Merge"_s, apply);
            QVERIFY_RESULT(again);
            QVERIFY2(again->history == 0, "a second time changes nothing");
            if (stored->history != 0)
                QVERIFY_RESULT(document->undo());
            QCOMPARE(digest(document->plan()), digest(ours));
        }
    }
};

QD_TEST_MAIN(TestMerge)
#include "tst_merge.moc"

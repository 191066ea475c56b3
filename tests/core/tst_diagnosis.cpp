// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/company.h"
#include "exchange/sample.h"
#include "rules/diagnosis.h"
#include "rules/signalcontext.h"
#include "support/findingdigest.h"
#include "support/randomplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Day = bench::CompanyDay;

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

/// The first line that differs, from both; empty: none does.
QString difference(const rules::Findings &a, const rules::Findings &b)
{
    const QStringList first = FindingLines(a).lines();
    const QStringList second = FindingLines(b).lines();
    for (qsizetype line = 0; line < std::max(first.size(), second.size()); ++line) {
        if (first.value(line) != second.value(line))
            return first.value(line) + u"\n"_s + second.value(line);
    }
    return {};
}

/// Changes one row of one table as people do: a field gets what it has in another row, a number moves, a row goes.
class Editor
{
public:
    explicit Editor(quint32 seed)
        : m_random(seed)
    {
    }

    /// What was changed: "objective due".
    QString edit(Plan &plan)
    {
        QString done;
        while (done.isEmpty()) {
            const auto wanted = m_random.bounded(quint32(AllRecords::size));
            quint32 place = 0;
            AllRecords::forEach([&]<typename Record>() {
                if (place++ == wanted)
                    done = editRow<Record>(plan);
            });
        }
        return done;
    }
    QString editValue(Plan &plan)
    {
        const auto &rows = plan.table<Observation>();
        Observation row = rows[m_random.bounded(quint32(rows.size()))];
        row.actual = m_random.bounded(5) == 0 ? std::nullopt : std::optional(row.actual.value_or(0) * 1.2 + 1);
        plan.replace(rows.with({row}, {}));
        return u"value of %1"_s.arg(row.kpi.value);
    }

private:
    template<typename Record>
    QString editRow(Plan &plan)
    {
        const auto &rows = plan.table<Record>();
        if (rows.empty())
            return {};
        Record row = rows[m_random.bounded(quint32(rows.size()))];
        const Record other = rows[m_random.bounded(quint32(rows.size()))];
        const Record before = row;
        const RecordType &type = describe<Record>();
        const Field &field = type.fields[m_random.bounded(quint32(type.fields.size()))];
        if (field.isKey()) { // rows that nothing refers to may go
            if (type.fields.front().kind == FieldKind::Id)
                return {};
            plan.replace(rows.with({}, {row.key()}));
            return QLatin1String(type.table) + u" removed"_s;
        }
        if (!field.set(&row, field.get(&other)) || row == before)
            return {};
        plan.replace(rows.with({row}, {}));
        return QLatin1String(type.table) + u' ' + QLatin1String(field.name);
    }

    QRandomGenerator m_random;
};

/// \a plan with only \a tables of it.
Plan only(rules::Tables tables, const Plan &plan)
{
    Plan part;
    AllRecords::forEach([&]<typename Record>() {
        if (rules::tablesOf<Record> & tables)
            part.replace(plan.table<Record>());
    });
    return part;
}

rules::Findings saidBy(const rules::Rule &rule, const Plan &plan)
{
    auto said = rules::Diagnosis::saidAlone(rule, plan, {}, Day);
    return {Day, std::move(said.findings), std::move(said.notEvaluated)};
}

/// The rules that are run for \a plan, in their order.
QStringList askedFor(rules::Diagnosis &diagnosis, const Plan &plan)
{
    QStringList asked;
    diagnosis.update(plan, {}, Day, [&](const rules::Rule *rule) {
        if (rule)
            asked << QLatin1String(rule->id);
        return true;
    });
    return asked;
}

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void anUpdateSaysWhatADiagnosisFromTheStartSays_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<int>("edits");
        QTest::newRow("a made company") << true << 40;
        QTest::newRow("the sample") << false << 20;
    }
    void anUpdateSaysWhatADiagnosisFromTheStartSays()
    {
        QFETCH(bool, isMade);
        QFETCH(int, edits);
        Plan plan = isMade ? bench::company(4) : sample();
        Editor editor(7);
        rules::Diagnosis diagnosis;
        diagnosis.update(plan, {}, Day);
        for (int edit = 0; edit < edits; ++edit) {
            const QString what = edit % 2 ? editor.edit(plan) : editor.editValue(plan);
            const QString differs = difference(*diagnosis.update(plan, {}, Day), rules::diagnose(plan, {}, Day));
            QVERIFY2(differs.isEmpty(), qPrintable(what + u":\n"_s + differs));
        }
    }

    void unusualRecordsChangeNothingInThat()
    {
        rules::Diagnosis diagnosis;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QRandomGenerator random(seed);
            Plan plan = randomPlan(random);
            Editor editor(seed);
            for (int edit = 0; edit < 8; ++edit) {
                const QString differs = difference(*diagnosis.update(plan, {}, Day), rules::diagnose(plan, {}, Day));
                QVERIFY2(differs.isEmpty(), qPrintable(differs));
                editor.edit(plan);
            }
        }
    }

    void anotherDayOrOptionIsAnotherQuestion()
    {
        const Plan plan = bench::company(4);
        rules::RuleOptions options;
        options.values[u"KPI-009.flatRun"_s] = 1;
        options.values[u"OBJ-002.graceDays"_s] = 500;
        rules::Diagnosis diagnosis;
        diagnosis.update(plan, {}, Day);
        QCOMPARE(difference(*diagnosis.update(plan, options, Day), rules::diagnose(plan, options, Day)), QString());
        const QDate later = Day.addDays(40);
        QCOMPARE(difference(*diagnosis.update(plan, options, later), rules::diagnose(plan, options, later)), QString());
        QCOMPARE(difference(*diagnosis.update(plan, {}, Day), rules::diagnose(plan, {}, Day)), QString());
    }

    void aRuleReadsNothingButWhatItSaysItReads_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(rules::catalogue().size()); ++place)
            QTest::newRow(rules::catalogue()[size_t(place)].id) << place;
    }
    void aRuleReadsNothingButWhatItSaysItReads()
    {
        QFETCH(int, place);
        static const std::vector<Plan> plans = [] {
            std::vector<Plan> all{bench::company(12), sample()};
            for (quint32 seed = 1; seed <= 12; ++seed) {
                QRandomGenerator random(seed);
                all.push_back(randomPlan(random));
            }
            return all;
        }();
        const rules::Rule &rule = rules::catalogue()[size_t(place)];
        for (const Plan &plan : plans) {
            const Plan read = only(rule.reads | rules::tablesOf<Organisation>, plan);
            const QString differs = difference(saidBy(rule, read), saidBy(rule, plan));
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
    }

    void onlyRulesThatReadWhatHasChangedAreAsked()
    {
        Plan plan = bench::company(4);
        rules::Diagnosis diagnosis;
        QCOMPARE(askedFor(diagnosis, plan).size(), qsizetype(rules::catalogue().size()));
        QCOMPARE(askedFor(diagnosis, plan), QStringList());
        const auto &actions = plan.table<ActionItem>();
        ActionItem action = actions[0];
        action.carriedOver = 9;
        plan.replace(actions.with({action}, {}));
        QStringList readers;
        for (const rules::Rule &rule : rules::catalogue()) {
            if (rule.reads & rules::tablesOf<ActionItem>)
                readers << QLatin1String(rule.id);
        }
        QVERIFY(readers.contains(u"ACT-001"_s) && !readers.contains(u"KPI-001"_s));
        QCOMPARE(askedFor(diagnosis, plan), readers);
        // Equal rows at another place are no change.
        std::vector<ActionItem> same(plan.table<ActionItem>().begin(), plan.table<ActionItem>().end());
        plan.replace(Table(std::move(same)));
        QCOMPARE(askedFor(diagnosis, plan), QStringList());
    }

    void onlyWhatAValueTouchesIsMeasuredAnew()
    {
        const Plan plan = bench::company(4);
        auto before = std::make_unique<rules::SignalContext>(plan, Day);
        const KpiId changed = plan.table<Kpi>()[3].id;
        Observation value = plan.observations(changed)[40];
        value.actual = 0;
        Plan next = plan;
        next.replace(plan.table<Observation>().with({value}, {}));
        std::vector<quint64> measurements;
        for (const rules::Watched &watched : before->kpis())
            measurements.push_back(watched.measurement);
        const rules::SignalContext after(next, Day, std::move(before));
        QList<qint64> anew;
        for (size_t place = 0; place < measurements.size(); ++place) {
            if (after.kpis()[place].measurement != measurements[place])
                anew << after.kpis()[place].kpi->id.value;
        }
        QList<qint64> expected{changed.value};
        for (const KpiOperand &operand : plan.table<KpiOperand>()) {
            if (operand.operand == changed)
                expected << operand.kpi.value;
        }
        QCOMPARE(anew, expected);
    }

    void whatIsComputedFromAChangedNumberHasChanged()
    {
        Plan plan = bench::company(5);
        const KpiOperand operand = plan.table<KpiOperand>()[0];
        Plan next = plan;
        Observation value = plan.observations(operand.operand).front();
        value.actual = -1;
        next.replace(plan.table<Observation>().with({value}, {}));
        QCOMPARE(rules::changedKpis(plan, next), (std::vector{operand.operand, operand.kpi}));
        Annotation annotation{.id = {999}, .kpi = {2}, .happenedOn = Day};
        next = plan;
        next.replace(plan.table<Annotation>().with({annotation}, {}));
        QCOMPARE(rules::changedKpis(plan, next), (std::vector{KpiId{2}}));
        QCOMPARE(rules::changedTables(plan, next), rules::tablesOf<Annotation>);
        QCOMPARE(rules::changedTables(plan, plan), 0U);
    }

    void anUpdateThatGaveUpLosesNothing()
    {
        Plan plan = bench::company(4);
        Editor editor(3);
        rules::Diagnosis diagnosis;
        for (int round = 0; round < 12; ++round) {
            int left = round * 5;
            const auto given = diagnosis.update(plan, {}, Day, [&](const rules::Rule *) { return left-- > 0; });
            QVERIFY(!given || left >= 0);
            round % 2 ? editor.edit(plan) : editor.editValue(plan);
            if (round % 3 == 2)
                QCOMPARE(difference(*diagnosis.update(plan, {}, Day), rules::diagnose(plan, {}, Day)), QString());
        }
    }
};

} // namespace

QD_TEST_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"

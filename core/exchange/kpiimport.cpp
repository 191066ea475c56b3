// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpiimport.h"

#include "base/tr.h"
#include "exchange/percent.h"
#include "exchange/savedmappings.h"
#include "exchange/tablefile.h"

#include <QJsonArray>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Takes what the file says; what it does not say stays as it is.
template<typename T>
void take(T &member, const T &read)
{
    if (read != T())
        member = read;
}
template<typename T>
void take(T &member, const std::optional<T> &read)
{
    if (read)
        member = *read;
}
template<typename T>
void take(std::optional<T> &member, const std::optional<T> &read)
{
    if (read)
        member = read;
}

/// Meets the rows of a file with the records of a plan.
class Matcher
{
public:
    Matcher(const Plan &plan, IdSource &ids, const Sheet &sheet, ImportDraft &draft, QStringList identity)
        : m_plan(plan)
        , m_ids(ids)
        , m_sheet(sheet)
        , m_draft(draft)
        , m_identity(std::move(identity))
    {
        for (const Department &department : plan.table<Department>()) {
            m_departments.insert(department.name.toCaseFolded(), department);
            m_lastDepartment = std::max(m_lastDepartment, department.position);
        }
        for (const Kpi &kpi : plan.table<Kpi>()) {
            m_kpis.insert(identityOf(kpi), kpi);
            m_lastKpi = std::max(m_lastKpi, kpi.position);
        }
    }

    /// A file that is silent about the unit of a known KPI means the unit the document has.
    void completeUnits(std::vector<KpiRow> &rows) const
    {
        for (KpiRow &row : rows) {
            const auto known = m_kpis.constFind(row.identity.toCaseFolded());
            if (!row.unit && known != m_kpis.constEnd())
                row.unit = known->unit;
        }
    }

    void add(const KpiRow &row)
    {
        const qsizetype before = changeCount();
        const DepartmentId department = departmentOf(row);
        const KpiId kpi = kpiOf(row, department);
        if (row.period)
            observe(row, kpi);
        if (changeCount() == before)
            ++m_draft.unchanged;
    }

    void finish()
    {
        for (const Department &department : std::as_const(m_departments)) {
            if (!m_plan.find(department.id))
                m_draft.departments.push_back(department);
        }
        m_draft.departmentCount.created = int(m_draft.departments.size());
        for (const Kpi &kpi : std::as_const(m_kpis)) {
            const Kpi *present = m_plan.find(kpi.id);
            if (present && *present == kpi)
                continue;
            m_draft.kpis.push_back(kpi);
            ++(present ? m_draft.kpiCount.updated : m_draft.kpiCount.created);
        }
        std::ranges::sort(m_draft.departments, {}, &Department::position);
        std::ranges::sort(m_draft.kpis, {}, &Kpi::position);
    }

private:
    qsizetype changeCount() const { return m_changes + qsizetype(m_draft.observations.size()); }

    QString departmentName(DepartmentId id) const
    {
        const Department *department = m_plan.find(id);
        return department ? department->name : QString();
    }

    /// What KpiRow::identity holds, made from a record.
    QString identityOf(const Kpi &kpi) const
    {
        QStringList parts;
        for (const QString &field : m_identity) {
            if (field == u"department")
                parts << departmentName(kpi.department).toCaseFolded();
            else if (const Field *description = describe<Kpi>().field(field))
                parts << cellText(*description, description->get(&kpi)).toCaseFolded();
        }
        return parts.join(QChar(0x1f));
    }

    DepartmentId departmentOf(const KpiRow &row)
    {
        const QString key = row.department.toCaseFolded();
        if (const auto found = m_departments.constFind(key); found != m_departments.constEnd())
            return found->id;
        Department department;
        department.id = m_ids.nextId<Department>();
        department.name = row.department;
        department.position = ++m_lastDepartment;
        m_departments.insert(key, department);
        ++m_changes;
        return department.id;
    }

    KpiId kpiOf(const KpiRow &row, DepartmentId department)
    {
        const QString key = row.identity.toCaseFolded();
        auto found = m_kpis.find(key);
        if (found == m_kpis.end()) {
            Kpi kpi;
            kpi.id = m_ids.nextId<Kpi>();
            kpi.position = ++m_lastKpi;
            if (row.period)
                kpi.cadence = row.period->cadence;
            found = m_kpis.insert(key, kpi);
        }
        const Kpi before = *found;
        found->department = department;
        take(found->name, row.name);
        take(found->code, row.code);
        take(found->category, row.category);
        take(found->scope, row.scope);
        take(found->owner, row.owner);
        take(found->definition, row.definition);
        take(found->unit, row.unit);
        take(found->direction, row.direction);
        take(found->cadence, row.cadence);
        take(found->lower, row.lower);
        take(found->upper, row.upper);
        m_changes += *found == before ? 0 : 1;
        return found->id;
    }

    void observe(const KpiRow &row, KpiId kpi)
    {
        const Observation *present = m_plan.observation(kpi, *row.period);
        Observation value;
        if (present)
            value = *present;
        value.kpi = kpi;
        value.cadence = row.period->cadence;
        value.start = row.period->start;
        take(value.actual, row.actual);
        take(value.target, row.target);
        take(value.forecast, row.forecast);
        take(value.state, row.state);
        take(value.stated, row.stated);
        take(value.comment, row.comment);
        if (present && value == *present)
            return;
        value.source = placeOf(m_sheet, row.row);
        m_draft.observations.push_back(value);
        ++(present ? m_draft.observationCount.updated : m_draft.observationCount.created);
    }

    const Plan &m_plan;
    IdSource &m_ids;
    const Sheet &m_sheet;
    ImportDraft &m_draft;
    QStringList m_identity;
    QHash<QString, Department> m_departments;
    QHash<QString, Kpi> m_kpis;
    int m_lastDepartment = 0;
    int m_lastKpi = 0;
    qsizetype m_changes = 0;
};

QJsonObject counts(const ImportDraft &draft, int TableCount::*count)
{
    return {{u"department"_s, draft.departmentCount.*count},
            {u"kpi"_s, draft.kpiCount.*count},
            {u"observation"_s, draft.observationCount.*count}};
}

} // namespace

bool ImportDraft::hasErrors() const
{
    return std::ranges::any_of(problems, [](const Problem &problem) { return problem.level == ProblemLevel::Error; });
}

Result<ImportDraft> draftKpiImport(const QByteArray &bytes, const QString &fileName, const Mapping &mapping,
                                   const Plan &plan, IdSource &ids)
{
    QD_TRY(const Sheet sheet, readSheet(bytes, fileName, {{mapping.encoding, mapping.delimiter}, {mapping.sheet, {}}}));
    return draftKpiImport(sheet, mapping, plan, ids);
}

Result<ImportDraft> draftKpiImport(const Sheet &sheet, const Mapping &mapping, const Plan &plan, IdSource &ids)
{
    const QString &fileName = sheet.name;
    QD_TRY(GuessedMapping guessed, guessMapping(sheet, mapping, plan));
    if (guessed.decimalUnclear)
        return tl::unexpected(unclearDecimal(fileName));
    QD_TRY(KpiRows rows, interpret(sheet, guessed.mapping, plan.organisation().fiscalCalendar()));
    ImportDraft draft;
    draft.fileName = fileName;
    draft.sheetName = sheet.sheetName;
    draft.mapping = std::move(guessed.mapping);
    draft.guesses = std::move(guessed.guesses);
    Matcher matcher(plan, ids, sheet, draft, rows.identity);
    matcher.completeUnits(rows.rows);
    QHash<int, std::pair<int, double>> sums; // by line, before percent points become fractions
    for (const KpiRow &row : rows.rows) {
        if (row.actual)
            sums[row.row] = {sums[row.row].first + 1, sums[row.row].second + *row.actual};
    }
    settlePercentages(rows, fileName);
    draft.read = rows.read;
    draft.rejected = rows.rejected;
    draft.problems = std::move(rows.problems);
    if (sheet.encoding == u"windows-1252" && mapping.encoding.isEmpty())
        draft.problems.push_back(
            {fileName,
             0,
             {},
             {},
             Tr::tr("It is not UTF-8 and is read as windows-1252. Check names with umlauts and accents."),
             ProblemLevel::Warning});
    QSet<int> counted;
    for (const KpiRow &row : rows.rows) {
        matcher.add(row);
        if (!counted.contains(row.row)) {
            draft.values += sums[row.row].first;
            draft.sum += sums[row.row].second;
            counted << row.row;
        }
    }
    matcher.finish();
    return draft;
}

Result<Commit> applyImport(Document &document, const ImportDraft &draft, const std::optional<ImportMapping> &known)
{
    QD_CHECK(document.secure());
    return document.edit(Tr::tr("Import %1").arg(draft.fileName), [&](Edit &edit) -> Result<void> {
        for (const Department &department : draft.departments)
            QD_CHECK(edit.put(department));
        for (const Kpi &kpi : draft.kpis)
            QD_CHECK(edit.put(kpi));
        for (const Observation &observation : draft.observations)
            QD_CHECK(edit.put(observation));
        return noteUse(edit, draft.isEmpty() ? std::nullopt : known);
    });
}

QJsonObject importJson(const ImportDraft &draft)
{
    QJsonArray guesses;
    for (const Guess &guess : draft.guesses)
        guesses.append(QJsonObject{{u"field"_s, guess.field}, {u"value"_s, guess.value}, {u"sure"_s, guess.sure}});
    return {{u"file"_s, draft.fileName},
            {u"sheet"_s, draft.sheetName},
            {u"read"_s, draft.read},
            {u"accepted"_s, draft.accepted()},
            {u"created"_s, counts(draft, &TableCount::created)},
            {u"updated"_s, counts(draft, &TableCount::updated)},
            {u"unchanged"_s, draft.unchanged},
            {u"guesses"_s, guesses},
            {u"problems"_s, problemsJson(draft.problems)}};
}

} // namespace qd::exchange

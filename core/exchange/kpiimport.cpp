// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpiimport.h"

#include "base/tr.h"
#include "exchange/firstlist.h"
#include "exchange/percent.h"
#include "exchange/savedmappings.h"
#include "exchange/tablefile.h"

#include <QJsonArray>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Takes what the file says, and tells whether that is new; what it does not say stays as it is.
template<typename T>
bool take(T &member, const T &read)
{
    if (read == T() || member == read)
        return false;
    member = read;
    return true;
}
template<typename T>
bool take(T &member, const std::optional<T> &read)
{
    if (!read || member == *read)
        return false;
    member = *read;
    return true;
}
template<typename T>
bool take(std::optional<T> &member, const std::optional<T> &read)
{
    if (!read || member == read)
        return false;
    member = read;
    return true;
}

/// The numbers, state and source of \a value, before a file changes it.
ValueRevision revisionOf(const Observation &value, int number)
{
    return {.kpi = value.kpi,
            .cadence = value.cadence,
            .start = value.start,
            .number = number,
            .actual = value.actual,
            .target = value.target,
            .forecast = value.forecast,
            .ytdActual = value.ytdActual,
            .ytdTarget = value.ytdTarget,
            .state = value.state,
            .source = value.source,
            .sourceRow = value.sourceRow,
            .sourceColumn = value.sourceColumn,
            .replacedOn = {}};
}

/// Meets the rows of a file with the records of a plan.
class Matcher
{
public:
    Matcher(const Plan &plan, IdSource &ids, const Sheet &sheet, ImportDraft &draft, const KpiReader &reader)
        : m_plan(plan)
        , m_ids(ids)
        , m_draft(draft)
        , m_reader(reader)
        , m_sheet(sheet)
    {
        for (const Department &department : plan.table<Department>()) {
            m_departments.insert(department.name.toCaseFolded(), department.id);
            m_lastDepartment = std::max(m_lastDepartment, department.position);
        }
        for (const Kpi &kpi : plan.table<Kpi>()) {
            m_kpis.insert(identityOf(kpi), m_known.size());
            m_known.push_back({kpi});
            m_lastKpi = std::max(m_lastKpi, kpi.position);
        }
    }

    /// A file that is silent about the unit of a known KPI means the unit the document has.
    void completeUnit(KpiRow &row)
    {
        if (row.unit)
            return;
        if (const Known *known = knownKpi(row))
            row.unit = known->kpi.unit;
    }

    void add(const KpiRow &row)
    {
        bool isNew = false;
        const DepartmentId department = departmentOf(row, isNew);
        const KpiId kpi = kpiOf(row, department, isNew);
        if (row.period)
            observe(row, kpi, isNew);
        if (!isNew)
            ++m_draft.unchanged;
    }

    void finish()
    {
        m_draft.departmentCount.created = int(m_draft.departments.size());
        for (Known &known : m_known) {
            if (!known.isChanged)
                continue;
            const Kpi *present = m_plan.find(known.kpi.id);
            if (present && *present == known.kpi)
                continue;
            ++(present ? m_draft.kpiCount.updated : m_draft.kpiCount.created);
            m_draft.kpis.push_back(std::move(known.kpi));
        }
        std::ranges::sort(m_draft.departments, {}, &Department::position);
        std::ranges::sort(m_draft.kpis, {}, &Kpi::position);
    }

private:
    struct Known
    {
        Kpi kpi;
        bool isChanged = false;
    };

    QString departmentName(DepartmentId id) const
    {
        const Department *department = m_plan.find(id);
        return department ? department->name : QString();
    }

    /// What KpiReader::identity() holds, made from a record.
    QString identityOf(const Kpi &kpi) const
    {
        QStringList parts;
        for (const QString &field : m_draft.mapping.identity) {
            if (field == u"department")
                parts << departmentName(kpi.department).toCaseFolded();
            else if (const Field *description = describe<Kpi>().field(field))
                parts << cellText(*description, description->get(&kpi)).toCaseFolded();
        }
        return parts.join(QChar(0x1f));
    }

    DepartmentId departmentOf(const KpiRow &row, bool &isNew)
    {
        if (const auto met = m_metDepartments.constFind(row.department); met != m_metDepartments.constEnd())
            return *met;
        const QString key = row.department.toCaseFolded();
        auto found = m_departments.constFind(key);
        if (found == m_departments.constEnd()) {
            Department department;
            department.id = m_ids.nextId<Department>();
            department.name = row.department;
            department.position = ++m_lastDepartment;
            found = m_departments.insert(key, department.id);
            m_draft.departments.push_back(std::move(department));
            isNew = true;
        }
        m_metDepartments.insert(row.department, *found);
        return *found;
    }

    /// The KPI that the file means; nothing: it is new.
    Known *knownKpi(const KpiRow &row)
    {
        const auto index = std::size_t(row.kpi);
        if (m_met.size() <= index)
            m_met.resize(index + 1, NotMet);
        if (m_met[index] == NotMet)
            m_met[index] = m_kpis.value(m_reader.identity(row.kpi).toCaseFolded(), NotMet);
        return m_met[index] == NotMet ? nullptr : &m_known[m_met[index]];
    }

    Known &newKpi(const KpiRow &row)
    {
        Kpi kpi;
        kpi.id = m_ids.nextId<Kpi>();
        kpi.position = ++m_lastKpi;
        if (row.period)
            kpi.cadence = row.period->cadence;
        m_met[std::size_t(row.kpi)] = m_known.size();
        m_kpis.insert(m_reader.identity(row.kpi).toCaseFolded(), m_known.size());
        return m_known.emplace_back(Known{std::move(kpi), true});
    }

    KpiId kpiOf(const KpiRow &row, DepartmentId department, bool &isNew)
    {
        Known *known = knownKpi(row);
        if (!known)
            known = &newKpi(row);
        Kpi &kpi = known->kpi;
        bool isChanged = kpi.department != department;
        kpi.department = department;
        isChanged |= take(kpi.name, row.name);
        isChanged |= take(kpi.code, row.code);
        isChanged |= take(kpi.category, row.category);
        isChanged |= take(kpi.scope, row.scope);
        isChanged |= take(kpi.owner, row.owner);
        isChanged |= take(kpi.definition, row.definition);
        isChanged |= take(kpi.unit, row.unit);
        isChanged |= take(kpi.direction, row.direction);
        isChanged |= take(kpi.cadence, row.cadence);
        isChanged |= take(kpi.lower, row.lower);
        isChanged |= take(kpi.upper, row.upper);
        known->isChanged |= isChanged;
        isNew |= isChanged;
        return kpi.id;
    }

    void observe(const KpiRow &row, KpiId kpi, bool &isNew)
    {
        const Observation *present = m_plan.observation(kpi, *row.period);
        Observation value;
        if (present)
            value = *present;
        value.kpi = kpi;
        value.cadence = row.period->cadence;
        value.start = row.period->start;
        bool isChanged = take(value.actual, row.actual);
        isChanged |= take(value.target, row.target);
        isChanged |= take(value.forecast, row.forecast);
        isChanged |= take(value.ytdActual, row.ytdActual);
        isChanged |= take(value.ytdTarget, row.ytdTarget);
        isChanged |= take(value.state, row.state);
        isChanged |= take(value.stated, row.stated);
        isChanged |= take(value.comment, row.comment);
        if (present && !isChanged)
            return;
        if (present)
            m_draft.revisions.push_back(revisionOf(*present, nextRevision(*present)));
        value.source = sourceIn(row);
        value.sourceRow = row.row;
        // The names of joined sheets stand before the columns of the file.
        value.sourceColumn = m_sheet.sheetName.isEmpty() ? 0 : std::max(0, row.column - (m_sheet.isJoined() ? 1 : 0));
        m_draft.observations.push_back(std::move(value));
        ++(present ? m_draft.observationCount.updated : m_draft.observationCount.created);
        isNew = true;
    }

    /// One text for all values of a sheet.
    const QString &sourceIn(const KpiRow &row)
    {
        const std::size_t part = m_sheet.isJoined() ? m_sheet.parts.ofRow[std::size_t(row.sheetRow)] : 0;
        while (m_sources.size() <= part)
            m_sources.push_back({});
        if (m_sources[part].isEmpty())
            m_sources[part] = sourceOf(m_sheet, std::size_t(row.sheetRow));
        return m_sources[part];
    }

    int nextRevision(const Observation &value) const
    {
        int last = 0;
        for (const ValueRevision &revision : m_plan.table<ValueRevision>().startingWith(value.kpi)) {
            if (revision.period() == value.period())
                last = std::max(last, revision.number);
        }
        return last + 1;
    }

    static constexpr std::size_t NotMet = std::numeric_limits<std::size_t>::max();

    const Plan &m_plan;
    IdSource &m_ids;
    ImportDraft &m_draft;
    const KpiReader &m_reader;
    const Sheet &m_sheet;
    std::vector<QString> m_sources; ///< by sheet
    QHash<QString, DepartmentId> m_departments; ///< by name, in one case
    QHash<QString, DepartmentId> m_metDepartments; ///< by name as the file writes it
    std::vector<Known> m_known;
    QHash<QString, std::size_t> m_kpis; ///< by identity, in one case
    std::vector<std::size_t> m_met; ///< by KpiRow::kpi
    int m_lastDepartment = 0;
    int m_lastKpi = 0;
};

/// A name is stronger than an alias; a spelling of two departments means neither.
KpiReader::Spellings spellingsIn(const Plan &plan)
{
    KpiReader::Spellings spellings;
    for (const DepartmentAlias &alias : plan.table<DepartmentAlias>()) {
        if (const Department *department = plan.find(alias.department)) {
            QString &name = spellings[alias.spelling.toCaseFolded()];
            name = name.isEmpty() || name == department->name ? department->name : alias.spelling;
        }
    }
    for (const Department &department : plan.table<Department>())
        spellings.insert(department.name.toCaseFolded(), department.name);
    return spellings;
}

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
                                   const Plan &plan, IdSource &ids, const WorkProgress &progress)
{
    QD_TRY(const Sheet sheet, readSheet(bytes, fileName, {{mapping.encoding, mapping.delimiter}, {mapping.sheet, {}}}));
    return draftKpiImport(sheet, mapping, plan, ids, progress);
}

Result<ImportDraft> draftKpiImport(const Sheet &sheet, const Mapping &mapping, const Plan &plan, IdSource &ids,
                                   const WorkProgress &progress)
{
    const QString &fileName = sheet.name;
    QD_TRY(GuessedMapping guessed, guessMapping(sheet, mapping, plan));
    if (guessed.decimalUnclear)
        return tl::unexpected(unclearDecimal(fileName));
    ImportDraft draft;
    draft.fileName = fileName;
    draft.sheetName = sheet.sheetName;
    draft.mapping = std::move(guessed.mapping);
    draft.guesses = std::move(guessed.guesses);
    QD_TRY(KpiReader reader,
           KpiReader::open(sheet, draft.mapping, plan.organisation().fiscalCalendar(), spellingsIn(plan)));
    Matcher matcher(plan, ids, sheet, draft, reader);
    Percentages percentages;
    std::size_t values = 0;
    QD_CHECK(reader.survey(
        [&](std::span<KpiRow> rows) {
            for (KpiRow &row : rows) {
                matcher.completeUnit(row);
                percentages.look(row);
                values += row.period ? 1 : 0;
            }
        },
        progress));
    draft.read = reader.rowCount();
    draft.rejected = reader.rejected();
    draft.problems = reader.problems();
    if (!sheet.parts.left.isEmpty())
        draft.problems.push_back({fileName,
                                  0,
                                  {},
                                  {},
                                  Tr::tr("Sheets with other headings are not read: %1. Read them by themselves.")
                                      .arg(sheet.parts.left.join(u", "_s)),
                                  ProblemLevel::Warning});
    draft.observations.reserve(values);
    std::vector<Problem> doubts;
    QD_CHECK(reader.read(
        [&](std::span<KpiRow> rows) {
            int actuals = 0;
            double sum = 0; // before percent points become fractions
            bool isClear = true;
            for (KpiRow &row : rows) {
                matcher.completeUnit(row);
                actuals += row.actual ? 1 : 0;
                sum += row.actual.value_or(0);
                isClear &= percentages.settle(row, reader.hasPercentSign(row.kpi), fileName, doubts);
            }
            if (!isClear) {
                ++draft.rejected;
                return;
            }
            draft.values += actuals;
            draft.sum += sum;
            for (const KpiRow &row : rows)
                matcher.add(row);
        },
        progress));
    matcher.finish();
    std::ranges::move(doubts, std::back_inserter(draft.problems));
    if (sheet.encoding == u"windows-1252" && mapping.encoding.isEmpty())
        draft.problems.push_back(
            {fileName,
             0,
             {},
             {},
             Tr::tr("It is not UTF-8 and is read as windows-1252. Check names with umlauts and accents."),
             ProblemLevel::Warning});
    return draft;
}

Result<Commit> applyImport(Document &document, const ImportDraft &draft, const WorkProgress &progress,
                           const std::optional<ImportMapping> &known)
{
    ImportDraft copy = draft;
    return storeImport(document, copy, progress, known);
}

namespace {

/// \a plan with what \a draft brings; its values and their earlier ones are tables already.
Plan after(Plan plan, const ImportDraft &draft, const Table<Observation> &values, const Table<ValueRevision> &revisions)
{
    plan.replace(store::joined(plan.table<Department>(), Table<Department>(draft.departments)));
    plan.replace(store::joined(plan.table<Kpi>(), Table<Kpi>(draft.kpis)));
    plan.replace(store::joined(plan.table<Observation>(), values));
    plan.replace(store::joined(plan.table<ValueRevision>(), revisions));
    return plan;
}

} // namespace

Result<Commit> storeImport(Document &document, ImportDraft &draft, const WorkProgress &progress,
                           const std::optional<ImportMapping> &known)
{
    QD_CHECK(document.secure());
    const bool changes = !draft.isEmpty();
    return document.edit(Tr::tr("Import %1").arg(draft.fileName), [&](Edit &edit) -> Result<void> {
        for (const Department &department : draft.departments)
            QD_CHECK(edit.put(department));
        for (const Kpi &kpi : draft.kpis)
            QD_CHECK(edit.put(kpi));
        QD_CHECK(noteUse(edit, changes ? known : std::nullopt));
        for (ValueRevision &revision : draft.revisions)
            revision.replacedOn = edit.now().date();
        const Table<Observation> values = store::tableOf(std::exchange(draft.observations, {}));
        const Table<ValueRevision> revisions = store::tableOf(std::exchange(draft.revisions, {}));
        std::optional<FirstList> list;
        if (changes && edit.before().table<ReviewedFinding>().empty())
            list.emplace(after(edit.before(), draft, values, revisions), document.asOf());
        QD_CHECK(edit.putAll(revisions));
        QD_CHECK(edit.putAll(values, progress));
        if (!list)
            return {};
        QD_TRY(std::vector<ReviewedFinding> found, list->take(progress));
        return edit.putAll(std::move(found));
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

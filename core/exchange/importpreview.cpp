// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"

#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/numberreader.h"
#include "exchange/wideheading.h"
#include "exchange/words.h"
#include "report/changeoutline.h"

#include <QRegularExpression>

#include <cmath>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDecimals = 6;
constexpr int TrustedDigits = 14;
constexpr size_t MostChangesShown = 3'000;

/// The description of a field of KPI values, which stand in two records.
const Field *kpiField(const QString &name)
{
    for (const RecordType *type : {&describe<Observation>(), &describe<Kpi>()}) {
        if (const Field *field = type->field(name))
            return field;
    }
    return nullptr;
}

QString kpiLabel(const QString &field)
{
    if (field == u"period")
        return Tr::tr("Period");
    if (field == u"name")
        return Tr::tr("KPI");
    const Field *description = kpiField(field);
    return description ? Tr::tr(description->label) : field;
}

QString tokenLabel(const Field &field, const QString &token)
{
    for (const Token &each : field.tokens) {
        if (token == QLatin1String(each.token))
            return Tr::tr(each.label);
    }
    return {};
}

bool isPeriodHeading(const Mapping &mapping, const QString &heading)
{
    return !mapping.wideColumns.isEmpty()
        && QRegularExpression(QRegularExpression::anchoredPattern(mapping.wideColumns)).match(heading).hasMatch();
}

/// What the assistant calls the way a column is read.
QString choiceOf(const Mapping &mapping, const QString &heading)
{
    if (mapping.measures.contains(heading))
        return QLatin1String(MeasureChoice);
    if (isPeriodHeading(mapping, heading))
        return QLatin1String(PeriodChoice);
    return fieldOf(mapping, heading);
}

NumberFormat formatOf(const Mapping &mapping)
{
    return mapping.decimal == u"," ? NumberFormat::Comma : NumberFormat::Point;
}

} // namespace

ImportPreview::ImportPreview(std::shared_ptr<const Sheet> sheet, const RecordType *type, const Mapping &given,
                             const Plan &plan, const IdSource &ids, const report::Wording &wording,
                             const WorkProgress &progress)
    : m_sheet(std::move(sheet))
    , m_type(type)
    , m_given(given)
    , m_plan(plan)
    , m_wording(wording)
    , m_idsBefore(ids)
    , m_ids(ids)
{
    auto guessed = type ? guessTableMapping(*m_sheet, *type, given) : guessMapping(*m_sheet, given, plan);
    if (!guessed) {
        m_kinds.assign(m_sheet->rows.size(), RowKind::Above);
        fail(guessed.error());
        return;
    }
    m_guessed = *std::move(guessed);
    m_mapping = m_guessed.mapping;
    m_kinds = rowKinds(*m_sheet, m_mapping.headerRow);
    m_read = int(std::ranges::count(m_kinds, RowKind::Data));
    m_profiles = profileColumns(*m_sheet, headingsOf(*m_sheet, m_mapping.headerRow, m_mapping.headerRows), m_kinds,
                                m_mapping.missing.value_or(QStringList()), plan.organisation().fiscalCalendar());
    m_reader = std::make_unique<CellReader>(m_plan, m_mapping);
    if (type)
        readTable(plan);
    else
        readKpis(plan, progress);
    for (const Problem &problem : m_problems) {
        if (problem.level == ProblemLevel::Error)
            m_rejected.insert({problem.file, problem.row}, problem.problem);
    }
    describeColumns();
    countFacts();
    m_questions = questionsOf(*this, m_given, m_guessed, m_profiles, m_plan);
}

void ImportPreview::fail(const Error &error)
{
    m_refusal = error.message;
}

void ImportPreview::readKpis(const Plan &plan, const WorkProgress &progress)
{
    auto draft = draftKpiImport(*m_sheet, m_mapping, plan, m_ids, progress);
    if (!draft)
        return fail(draft.error());
    m_changes = int(draft->observations.size() + draft->kpis.size() + draft->departments.size());
    m_problems = draft->problems;
    m_kpiDraft = *std::move(draft);
}

void ImportPreview::readTable(const Plan &plan)
{
    auto draft = draftTableImport(*m_sheet, *m_type, plan, m_ids, m_mapping);
    if (!draft)
        return fail(draft.error());
    m_changes = draft->created + draft->updated;
    m_problems = draft->problems;
    m_tableDraft = *std::move(draft);
}

void ImportPreview::describeColumns()
{
    for (const ColumnProfile &profile : m_profiles) {
        PreviewColumn column;
        column.heading = profile.heading;
        const QString what = profile.isEmpty() ? Tr::tr("empty")
            : profile.isNumeric()              ? Tr::tr("%Ln number(s)", nullptr, profile.numbers)
                                               : Tr::tr("%Ln text(s)", nullptr, int(profile.values.size()));
        column.address = Tr::tr("%1, %2", "cell, content")
                             .arg(cellAddress(m_sheet->lines[size_t(m_mapping.headerRow) - 1], profile.column), what);
        column.choice = choiceOf(m_mapping, profile.heading);
        column.isNumber = profile.isNumeric();
        if (!column.choice.isEmpty()) {
            const auto guess = std::ranges::find_if(m_guessed.guesses, [&](const Guess &each) {
                return each.field == column.choice
                    || (each.field == u"measures" && column.choice == QLatin1String(MeasureChoice))
                    || (each.field == u"wide" && column.choice == QLatin1String(PeriodChoice));
            });
            const bool chosen = guess == m_guessed.guesses.end();
            column.status = chosen || guess->sure ? Status::Ok : Status::Risk;
            column.reason = chosen ? Tr::tr("Chosen by you")
                : guess->sure      ? Tr::tr("Sure: %1", "reason").arg(guess->reason)
                                   : Tr::tr("Guess: %1", "reason").arg(guess->reason);
        } else {
            column.reason = Tr::tr("Not read");
        }
        m_columns.push_back(std::move(column));
    }
}

/// As many decimals as the number has, and as a sum of doubles can be trusted for.
QString ImportPreview::shown(double value) const
{
    const int whole = value == 0 ? 1 : int(std::floor(std::log10(std::abs(value)))) + 1;
    const int most = std::clamp(TrustedDigits - whole, 0, MostDecimals);
    const QString digits = QString::number(value, 'f', most);
    qsizetype decimals = most;
    while (decimals > 0 && digits[digits.size() - 1 - (most - decimals)] == u'0')
        --decimals;
    return m_wording.number(value, {}, int(decimals));
}

void ImportPreview::countFacts()
{
    if (m_kpiDraft) {
        double sum = 0;
        int values = 0;
        for (const PreviewColumn &column : m_columns) {
            const bool holdsValues = column.choice == u"actual" || column.choice == QLatin1String(MeasureChoice)
                || (column.choice == QLatin1String(PeriodChoice)
                    && wideHeading(m_mapping, column.heading).field == u"actual");
            const size_t index = size_t(&column - m_columns.data());
            for (size_t row = 0; holdsValues && row < m_sheet->rows.size(); ++row) {
                if (m_kinds[row] != RowKind::Data || index >= m_sheet->rows[row].size())
                    continue;
                if (const auto number = readNumber(m_sheet->rows[row].view(index), formatOf(m_mapping))) {
                    sum += number->value;
                    ++values;
                }
            }
        }
        const double difference = sum - m_kpiDraft->sum;
        const bool equal = std::abs(difference) <= 1e-9 * std::max(1.0, std::abs(sum));
        m_facts = {
            {Tr::tr("Sum in the file"), shown(sum)},
            {Tr::tr("What will be imported"), shown(m_kpiDraft->sum)},
            {Tr::tr("Difference"), equal ? Tr::tr("none, equal") : shown(difference), equal ? Status::Ok : Status::Off},
            {Tr::tr("Values"), Tr::tr("%L1 of %L2", "values").arg(m_kpiDraft->values).arg(values)}};
    } else if (m_tableDraft) {
        m_facts = {{Tr::tr("Rows in the file"), Tr::tr("%L1", "count").arg(m_tableDraft->read)},
                   {Tr::tr("New"), Tr::tr("%L1", "count").arg(m_tableDraft->created)},
                   {Tr::tr("Changed"), Tr::tr("%L1", "count").arg(m_tableDraft->updated)},
                   {Tr::tr("As before"), Tr::tr("%L1", "count").arg(m_tableDraft->unchanged)},
                   {Tr::tr("Left out"), Tr::tr("%L1", "count").arg(m_tableDraft->rejected),
                    m_tableDraft->rejected > 0 ? Status::Off : Status::Ok}};
    }
}

QString ImportPreview::rowNote(size_t row) const
{
    switch (m_kinds[row]) {
    case RowKind::Above:
        return Tr::tr("not imported: above the headings");
    case RowKind::Heading:
        return Tr::tr("the headings");
    case RowKind::Total:
        return Tr::tr("not imported: a total");
    case RowKind::Note:
        return Tr::tr("not imported: a note below the table");
    case RowKind::Blank:
        return Tr::tr("empty");
    case RowKind::Data:
        break;
    }
    return m_rejected.value({m_sheet->isJoined() ? sourceOf(*m_sheet, row) : m_sheet->name, m_sheet->lines[row]});
}

PreviewCell ImportPreview::cell(size_t row, size_t column) const
{
    PreviewCell cell;
    if (column < m_sheet->rows[row].size())
        cell.written = m_sheet->rows[row][column].trimmed();
    if (m_kinds[row] != RowKind::Data || column >= m_columns.size() || cell.written.isEmpty()
        || m_columns[column].choice.isEmpty())
        return cell;
    const QString written = std::exchange(cell.written, {});
    cell = m_type ? tableCell(m_columns[column].choice, written) : kpiCell(m_columns[column].choice, written);
    cell.written = written;
    return cell;
}

PreviewCell ImportPreview::kpiCell(const QString &field, const QString &written) const
{
    PreviewCell cell;
    static const QStringList numbers =
        numberFields() + QStringList{QLatin1String(MeasureChoice), QLatin1String(PeriodChoice)};
    const auto refuse = [&cell](const QString &note) {
        cell.status = Status::Risk;
        cell.note = note;
        return cell;
    };
    if (m_mapping.missing && m_mapping.missing->contains(written))
        return cell;
    if (numbers.contains(field)) {
        const auto number = readNumber(written, formatOf(m_mapping));
        if (!number)
            return refuse(Tr::tr("not a number"));
        cell.read = number->percent ? m_wording.quantity({number->value, Unit{u"%"_s}}) : shown(number->value);
        return cell;
    }
    if (field == u"period") {
        const QString format = m_mapping.columns.value(field).format.isEmpty() ? m_mapping.dateFormat
                                                                               : m_mapping.columns.value(field).format;
        const FiscalCalendar &calendar = m_wording.calendar();
        std::optional<Period> period;
        const std::optional<Cadence> cadence = enumFor<Cadence>(m_mapping.constants.value(u"cadence"_s));
        if (m_mapping.columns.value(field).columns.size() > 1)
            return cell; // a part of a period
        if (format.isEmpty())
            period = calendar.parse(written, cadence);
        else if (const QDate day = QLocale::c().toDate(written, format); day.isValid())
            period = calendar.containing(day, cadence.value_or(Cadence::Month));
        if (!period)
            return refuse(Tr::tr("not a period"));
        cell.read = m_wording.period(*period);
        return cell;
    }
    const Field *description = kpiField(field);
    if (description && description->kind == FieldKind::Token) {
        const QString token = tokenForWord(field, m_mapping.values.value(field).value(written, written));
        if (token.isEmpty())
            return refuse(Tr::tr("not a known word"));
        cell.read = tokenLabel(*description, token);
        return cell;
    }
    cell.read = m_mapping.aliases.value(field).value(written, written);
    return cell;
}

PreviewCell ImportPreview::tableCell(const QString &name, const QString &written) const
{
    PreviewCell cell;
    const Field *field = m_type->field(name);
    if (!field)
        return cell;
    const auto read = m_reader->read(*field, written);
    if (const auto *problem = std::get_if<QString>(&read)) {
        cell.status = Status::Risk;
        cell.note = *problem;
        return cell;
    }
    const Value &value = std::get<Value>(read);
    if (isNull(value))
        return cell;
    if (field->kind == FieldKind::Reference) {
        const RecordType &target = *recordType(QLatin1String(field->target));
        const void *record = findRecord(m_plan, target, std::get<qint64>(value));
        cell.read = record ? nameOf(target, record) : written;
    } else if (field->kind == FieldKind::Token) {
        cell.read = tokenLabel(*field, std::get<QString>(value));
    } else if (field->kind == FieldKind::Date) {
        cell.read = m_wording.date(QDate::fromJulianDay(std::get<qint64>(value)));
    } else if (const auto *real = std::get_if<double>(&value)) {
        cell.read = shown(*real);
    } else if (const auto *whole = std::get_if<qint64>(&value)) {
        cell.read = m_wording.locale().toString(*whole);
    } else {
        cell.read = std::get<QString>(value);
    }
    return cell;
}

int ImportPreview::open() const
{
    return int(std::ranges::count_if(m_questions, [](const Question &each) { return each.status != Status::Ok; }));
}

QString ImportPreview::title() const
{
    if (!m_refusal.isEmpty())
        return Tr::tr("Nothing can be read yet");
    const int leftOut = m_kpiDraft ? m_kpiDraft->rejected : m_tableDraft->rejected;
    const QString rows = leftOut == 0 ? Tr::tr("All %Ln row(s) can be read", nullptr, m_read)
                                      : Tr::tr("%L1 of %L2 rows can be read").arg(m_read - leftOut).arg(m_read);
    const int asked = open();
    if (asked == 0)
        return m_changes == 0 ? Tr::tr("The document already holds all of it") : rows;
    return Tr::tr("%1; %2", "rows, guesses").arg(rows, Tr::tr("%n guess(es) need your word", nullptr, asked));
}

QString ImportPreview::sentence() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    const auto count = [this](RowKind kind) { return int(std::ranges::count(m_kinds, kind)); };
    QStringList parts{m_sheet->isJoined()
                          ? Tr::tr("%1, %n sheet(s)", nullptr, int(m_sheet->parts.names.size())).arg(m_sheet->name)
                          : m_sheet->sheetName.isEmpty()
                          ? m_sheet->name
                          : Tr::tr("%1, sheet “%2”", "file, sheet").arg(m_sheet->name, m_sheet->sheetName),
                      Tr::tr("headings in row %1").arg(m_sheet->lines[size_t(m_mapping.headerRow) - 1])};
    if (const int above = count(RowKind::Above); above > 0)
        parts << Tr::tr("%n row(s) above them are not read", nullptr, above);
    if (const int below = count(RowKind::Total) + count(RowKind::Note); below > 0)
        parts << Tr::tr("%n total(s) and note(s) are not read", nullptr, below);
    if (m_kpiDraft && m_changes > 0)
        parts << Tr::tr("%L1 values new, %L2 changed")
                     .arg(m_kpiDraft->observationCount.created)
                     .arg(m_kpiDraft->observationCount.updated);
    if (!m_sheet->encoding.isEmpty() && m_sheet->encoding != u"UTF-8")
        parts << m_sheet->encoding;
    return parts.join(u", "_s) + u'.';
}

QString ImportPreview::verb() const
{
    if (m_kpiDraft)
        return m_kpiDraft->observations.empty() && m_changes > 0
            ? Tr::tr("Import %Ln KPI(s)", nullptr, int(m_kpiDraft->kpis.size()))
            : Tr::tr("Import %Ln Value(s)", nullptr, int(m_kpiDraft->observations.size()));
    return Tr::tr("Import %Ln Row(s)", nullptr, m_changes);
}

report::Outline ImportPreview::changes() const
{
    Plan after = m_tableDraft ? m_tableDraft->after : m_plan;
    size_t values = 0;
    if (m_kpiDraft) {
        const auto &observations = m_kpiDraft->observations;
        values = std::min(observations.size(), MostChangesShown);
        after.replace(m_plan.table<Department>().with(m_kpiDraft->departments, {}));
        after.replace(m_plan.table<Kpi>().with(m_kpiDraft->kpis, {}));
        after.replace(
            m_plan.table<Observation>().with({observations.begin(), observations.begin() + qsizetype(values)}, {}));
    }
    auto changes = differences(m_plan, after);
    const size_t all = m_kpiDraft ? changes.size() + m_kpiDraft->observations.size() - values : changes.size();
    changes.resize(std::min(changes.size(), 2 * MostChangesShown));
    report::Outline outline = report::changeOutline(m_plan, after, changes, m_wording);
    if (changes.size() < all) {
        report::OutlineRow rest;
        rest.cells = {{.text = Tr::tr("and %Ln more", nullptr, int(all - changes.size()))}};
        outline.rows.push_back(std::move(rest));
    }
    return outline;
}

std::vector<FieldChoice> ImportPreview::choices() const
{
    std::vector<FieldChoice> choices{{{}, Tr::tr("Not read")}};
    if (m_type) {
        for (const Field &field : m_type->fields) {
            if (field.kind != FieldKind::Id && qstrcmp(field.name, "position") != 0)
                choices.push_back({QLatin1String(field.name), Tr::tr(field.label)});
        }
        return choices;
    }
    choices.push_back({QLatin1String(MeasureChoice), Tr::tr("Values of a KPI named so")});
    choices.push_back({QLatin1String(PeriodChoice), Tr::tr("Values of that period")});
    for (const KpiField &field : kpiFields())
        choices.push_back({QLatin1String(field.name), kpiLabel(QLatin1String(field.name))});
    return choices;
}

Mapping ImportPreview::choose(const QString &heading, const QString &choice) const
{
    Mapping mapping = m_given;
    // What the heading was until now, by choice or by guess.
    for (const QString &field : mapping.columns.keys()) {
        mapping.columns[field].columns.removeAll(heading);
        if (mapping.columns[field].columns.isEmpty())
            mapping.columns.remove(field);
    }
    mapping.measures.removeAll(heading);
    mapping.unread.removeAll(heading);
    if (choice.isEmpty()) {
        mapping.unread << heading;
    } else if (choice == QLatin1String(MeasureChoice)) {
        const QStringList present = m_given.measures.isEmpty() ? m_mapping.measures : m_given.measures;
        mapping.measures = present;
        if (!mapping.measures.contains(heading))
            mapping.measures << heading;
    } else if (choice == QLatin1String(PeriodChoice)) {
        const QString pattern = QRegularExpression::escape(heading);
        const QString present = m_given.wideColumns.isEmpty() ? m_mapping.wideColumns : m_given.wideColumns;
        mapping.wideColumns = present.isEmpty() ? pattern : present + u'|' + pattern;
    } else {
        mapping.constants.remove(choice);
        ColumnSource &source = mapping.columns[choice];
        if (choice == u"code" && !source.columns.isEmpty()) { // keys may be joined
            source.columns << heading;
            source.separator = u"/"_s;
        } else {
            source.columns = {heading};
        }
    }
    if (choice != QLatin1String(MeasureChoice) && m_given.measures.isEmpty() && m_mapping.measures.contains(heading)) {
        mapping.measures = m_mapping.measures; // the others stay
        mapping.measures.removeAll(heading);
    }
    return mapping;
}

Result<Commit> ImportPreview::store(Document &document, IdSource &ids, const std::optional<ImportMapping> &known,
                                    const WorkProgress &progress) const
{
    if (!ids.resume(m_idsBefore, m_ids) || document.plan() != m_plan) // something was stored since
        return ImportPreview(m_sheet, m_type, m_given, document.plan(), ids, m_wording)
            .store(document, ids, known, progress);
    return m_kpiDraft ? applyImport(document, *m_kpiDraft, progress, known)
                      : applyTableImport(document, *m_tableDraft, known);
}

} // namespace qd::exchange

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordsmodel.h"

#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/openform.h"
#include "report/recordsheet.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

RecordsModel::RecordsModel(Review &review, const RecordType &type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(review)
    , m_type(type)
{
    m_columns = exchange::usualColumns(type);
    connect(&review, &Review::refreshed, this, &RecordsModel::synchronise);
    synchronise();
}

void RecordsModel::synchronise()
{
    beginResetModel();
    m_plan = std::make_shared<const Plan>(m_review.plan());
    m_records = recordsOf(*m_plan, m_type);
    if (const Field *position = m_type.field(u"position"_s))
        std::ranges::stable_sort(m_records, {},
                                 [&](const void *record) { return std::get<qint64>(position->get(record)); });
    endResetModel();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const void *RecordsModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_records[size_t(row)] : nullptr;
}

int RecordsModel::rowOf(qint64 id) const
{
    if (m_type.fields.front().kind != FieldKind::Id)
        return -1;
    const auto found = std::ranges::find_if(
        m_records, [&](const void *record) { return m_type.fields.front().get(record) == Value(id); });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

QString RecordsModel::shown(const Field &field, const Value &value) const
{
    return report::valueText(*m_plan, field, value, m_review.wording());
}

QString RecordsModel::plain(const Field &field, const Value &value) const
{
    const bool words = field.kind == FieldKind::Reference || field.kind == FieldKind::Token;
    return words ? shown(field, value) : exchange::cellText(field, value);
}

std::vector<QString> RecordsModel::headings() const
{
    std::vector<QString> headings;
    for (const Field *field : m_columns)
        headings.push_back(Tr::tr(field->label));
    return headings;
}

bool RecordsModel::isHeading(const QString &text) const
{
    return std::ranges::any_of(m_type.fields, [&](const Field &field) {
        const QString word = text.trimmed();
        return word.compare(Tr::tr(field.label), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1String(field.name), Qt::CaseInsensitive) == 0;
    });
}

int RecordsModel::alignmentOf(const Field &field)
{
    const bool number = field.kind == FieldKind::Number || field.kind == FieldKind::Integer;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = *m_columns[size_t(index.column())];
    const Value value = field.get(m_records[size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return shown(field, value).section(u'\n', 0, 0);
    case Qt::EditRole:
        return plain(field, value);
    case Qt::ToolTipRole:
        return field.kind == FieldKind::LongText ? shown(field, value) : QString();
    case Qt::AccessibleTextRole:
        return Tr::tr("%1: %2", "column, value").arg(Tr::tr(field.label), shown(field, value));
    case Qt::TextAlignmentRole:
        return alignmentOf(field);
    case SortRole:
        if (const auto *real = std::get_if<double>(&value))
            return *real;
        if (const auto *whole = std::get_if<qint64>(&value); whole && field.kind != FieldKind::Reference)
            return *whole;
        return shown(field, value).toCaseFolded();
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = *m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return Tr::tr(field.label);
    if (role == Qt::ToolTipRole)
        return Tr::tr(field.help);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(field);
    return {};
}

} // namespace qd::ui

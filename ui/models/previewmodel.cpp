// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previewmodel.h"

#include "base/tr.h"
#include "style/roles.h"

namespace qd::ui {

using namespace Qt::StringLiterals;
using exchange::RowKind;

void PreviewModel::setPreview(std::shared_ptr<const exchange::ImportPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_rows.clear();
    const auto take = [this](std::initializer_list<RowKind> kinds) {
        for (size_t row = 0; row < m_preview->sheet().rows.size(); ++row) {
            if (std::ranges::find(kinds, m_preview->rowKind(row)) != kinds.end())
                m_rows.push_back(row);
        }
    };
    if (m_preview) {
        take({RowKind::Data, RowKind::Total});
        take({RowKind::Above, RowKind::Note});
    }
    endResetModel();
}

int PreviewModel::rowOfLine(int line) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_preview->sheet().lines[m_rows[row]] == line)
            return int(row);
    }
    return -1;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : int(m_preview->columns().size());
}

/// All that a row beside the table says.
QString PreviewModel::joined(size_t row) const
{
    QStringList parts;
    for (const QString &cell : m_preview->sheet().rows[row]) {
        if (!cell.trimmed().isEmpty())
            parts << cell.simplified();
    }
    return parts.join(u"  "_s);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t row = m_rows[size_t(index.row())];
    const auto column = size_t(index.column());
    const RowKind kind = m_preview->rowKind(row);
    const bool beside = kind == RowKind::Above || kind == RowKind::Note;
    if (role == NoteRole)
        return beside || kind == RowKind::Total ? m_preview->rowNote(row) : QString();
    if (beside)
        return role == Qt::DisplayRole && column == 0 ? joined(row) : QVariant();
    const exchange::PreviewCell cell = m_preview->cell(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return cell.read.isEmpty() ? cell.written.simplified() : cell.read.simplified();
    case WrittenRole:
        return cell.read.isEmpty() || cell.read == cell.written ? QString() : cell.written.simplified();
    case SecondaryRole: // grey: what the file says and nobody reads
        return cell.read.isEmpty() && cell.status != Status::Risk;
    case StatusRole:
        return cell.status == Status::Risk ? QVariant(int(Status::Risk)) : QVariant();
    case Qt::ToolTipRole:
        return cell.note.isEmpty() ? m_preview->rowNote(row) : cell.note;
    case Qt::TextAlignmentRole:
        return int((m_preview->columns()[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return Tr::tr("%1: %2", "column, value").arg(m_preview->columns()[column].heading, cell.written);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_preview || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_preview->sheet().lines[m_rows[size_t(section)]]) : QVariant();
    return section < columnCount() ? QVariant(m_preview->columns()[size_t(section)].heading) : QVariant();
}

} // namespace qd::ui

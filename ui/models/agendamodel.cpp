// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agendamodel.h"

#include "base/tr.h"
#include "report/sessionview.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

AgendaState stateOf(const AgendaItem &item)
{
    return !item.startedAt.isValid() ? AgendaState::Later
        : item.endedAt.isValid()     ? AgendaState::Done
                                     : AgendaState::Now;
}

} // namespace

AgendaModel::AgendaModel(SessionDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_items(desk.agenda())
{
    connect(&desk, &SessionDesk::changed, this, &AgendaModel::look);
    connect(&desk, &SessionDesk::ticked, this, &AgendaModel::tick);
}

/// A change of values leaves the rows, and with them an open editor and the current row, where they are.
void AgendaModel::look()
{
    if (std::ranges::equal(m_items, m_desk.agenda(), {}, &AgendaItem::id, &AgendaItem::id)) {
        m_items = m_desk.agenda();
        return tick();
    }
    beginResetModel();
    m_items = m_desk.agenda();
    endResetModel();
}

void AgendaModel::tick()
{
    if (!m_items.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const AgendaItem *AgendaModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? &m_items[size_t(row)] : nullptr;
}

int AgendaModel::rowOf(AgendaItemId id) const
{
    const auto item = std::ranges::find(m_items, id, &AgendaItem::id);
    return item == m_items.end() ? -1 : int(item - m_items.begin());
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgendaModel::text(const AgendaItem &item, int column) const
{
    switch (column) {
    case Title:
        return item.title;
    case Minutes:
        return m_desk.review().wording().locale().toString(item.minutes);
    case Kind:
        return wordFor(item.kind);
    case Owner:
        return item.owner;
    case Wanted:
        return item.wanted;
    }
    return {};
}

QString AgendaModel::spoken(const QModelIndex &index) const
{
    const AgendaItem &item = m_items[size_t(index.row())];
    if (index.column() != Title)
        return text(item, index.column());
    const QString name = Tr::tr("%1. %2, %3", "position, title, minutes")
                             .arg(index.row() + 1)
                             .arg(item.title, index.data(TimeRole).toString());
    switch (stateOf(item)) {
    case AgendaState::Now:
        return Tr::tr("%1, running", "agenda item").arg(name);
    case AgendaState::Done:
        return Tr::tr("%1, done", "agenda item").arg(name);
    case AgendaState::Later:
        break;
    }
    return name;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const AgendaItem *item = itemAt(index.row());
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*item, index.column());
    case Qt::EditRole:
        return index.column() == Minutes ? QVariant(item->minutes) : QVariant(text(*item, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case StateRole:
        return int(stateOf(*item));
    case TimeRole:
        return report::minutesText(*item, m_desk.now(), m_desk.review().wording());
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static constexpr std::array<const char *, ColumnCount> Names{"title", "minutes", "kind", "owner", "wanted"};
    return Tr::tr(describe<AgendaItem>().field(QLatin1String(Names[size_t(section)]))->label);
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const bool changes = index.column() == Title || index.column() == Minutes;
    return QAbstractTableModel::flags(index) | (changes ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AgendaItem *item = itemAt(index.row());
    if (!item || role != Qt::EditRole)
        return false;
    AgendaItem after = *item;
    if (index.column() == Title)
        after.title = value.toString().simplified();
    else
        after.minutes = std::max(0, value.toInt());
    if (after != *item)
        m_desk.put(after, Tr::tr("Edit %1", "a record").arg(Tr::tr(describe<AgendaItem>().label)));
    return true;
}

} // namespace qd::ui

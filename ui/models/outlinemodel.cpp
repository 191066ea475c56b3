// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include "base/tr.h"
#include "style/roles.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

struct OutlineModel::Node
{
    const report::OutlineRow *row = nullptr; ///< nothing: the root
    Node *parent = nullptr;
    int place = 0; ///< among its siblings
    std::vector<std::unique_ptr<Node>> children = {};

    void adopt(const std::vector<report::OutlineRow> &rows)
    {
        for (const report::OutlineRow &each : rows) {
            children.push_back(std::make_unique<Node>(Node{&each, this, int(children.size())}));
            children.back()->adopt(each.children);
        }
    }
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setOutline(report::Outline outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    m_root = std::make_unique<Node>();
    m_root->adopt(m_outline.rows);
    endResetModel();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto *above = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = static_cast<const Node *>(index.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->place, 0, above);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto *node = parent.isValid() ? static_cast<const Node *>(parent.internalPointer()) : m_root.get();
    return int(node->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return int(m_outline.columns.size());
}

const report::OutlineRow *OutlineModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer())->row : nullptr;
}

const report::OutlineCell *OutlineModel::cellAt(const QModelIndex &index) const
{
    const report::OutlineRow *row = rowAt(index);
    return row && size_t(index.column()) < row->cells.size() ? &row->cells[size_t(index.column())] : nullptr;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const report::OutlineRow &row = *rowAt(index);
    const bool right = m_outline.columns[size_t(index.column())].side == report::Side::Right;
    if (role == GroupRole)
        return row.isHeading;
    if (role == Qt::TextAlignmentRole)
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == NumberRole)
        return row.isHeading ? QString::number(row.children.size()) : QVariant();
    const report::OutlineCell *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->fingerprint.isEmpty() ? cell->text : QString();
    case ExhibitRole:
        return cell->fingerprint.isEmpty() ? QVariant() : cell->text;
    case DetailRole:
        return cell->detail;
    case SecondaryRole:
        return index.column() > 0;
    case ShapesRole:
        return cell->shapes.empty() ? QVariant() : QVariant::fromValue(Shapes{cell->shapes});
    case GaugeRole:
        return cell->gauge ? QVariant::fromValue(Gauge{cell->gauge->value, cell->gauge->limit}) : QVariant();
    case Qt::ToolTipRole:
        return cell->tip.isEmpty() ? cell->text : cell->tip;
    case Qt::AccessibleTextRole: {
        QStringList parts{cell->text, cell->detail, cell->tip};
        parts.removeAll(QString());
        return Tr::tr("%1: %2", "column, value")
            .arg(m_outline.columns[size_t(index.column())].heading, parts.join(u", "_s));
    }
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const report::OutlineColumn &column = m_outline.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::ToolTipRole:
        return column.help;
    case Qt::TextAlignmentRole:
        return int((column.side == report::Side::Right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString OutlineModel::pathOf(const QModelIndex &index) const
{
    const report::OutlineRow *row = rowAt(index);
    if (!row)
        return {};
    const QString own =
        row->type ? u"%1:%2"_s.arg(QLatin1String(row->type->table)).arg(row->id) : row->cells.front().text;
    return pathOf(index.parent()) + u'/' + own;
}

QModelIndex OutlineModel::find(const std::function<bool(const QModelIndex &)> &isIt, const QModelIndex &under) const
{
    for (int row = 0; row < rowCount(under); ++row) {
        const QModelIndex here = index(row, 0, under);
        if (isIt(here))
            return here;
        if (const QModelIndex below = find(isIt, here); below.isValid())
            return below;
    }
    return {};
}

QModelIndex OutlineModel::indexOf(const QString &path) const
{
    return find([&](const QModelIndex &here) { return pathOf(here) == path; });
}

QModelIndex OutlineModel::indexOf(const RecordType &type, qint64 id) const
{
    return find([&](const QModelIndex &here) { return rowAt(here)->type == &type && rowAt(here)->id == id; });
}

OutlineFilter::OutlineFilter(OutlineModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1); // any column
    setSourceModel(&model);
}

void OutlineFilter::setDepartments(std::vector<DepartmentId> departments)
{
    m_departments = std::move(departments);
    invalidateFilter();
}

bool OutlineFilter::isActive() const
{
    return !m_departments.empty() || !filterRegularExpression().pattern().isEmpty();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isActive())
        return true;
    const report::OutlineRow &here = *m_model.rowAt(m_model.index(row, 0, parent));
    if (here.isHeading)
        return false; // it comes with what stands under it
    const bool theirs = m_departments.empty() || std::ranges::any_of(here.departments, [&](DepartmentId id) {
                            return std::ranges::count(m_departments, id) > 0;
                        });
    return theirs && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace qd::ui

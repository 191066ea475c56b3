// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace qd::ui {

/// An outline as a model: rows under each other.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setOutline(report::Outline outline);
    const report::Outline &outline() const { return m_outline; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What stands in the row of \a index; nothing for an invalid one. It lives as long as the present outline.
    const report::OutlineRow *rowAt(const QModelIndex &index) const;
    const report::OutlineCell *cellAt(const QModelIndex &index) const;
    /// The way to the row from the top, the same as long as its records are.
    QString pathOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    /// The first row that stands for the record; invalid: there is none.
    QModelIndex indexOf(const RecordType &type, qint64 id) const;

private:
    struct Node;
    QModelIndex find(const std::function<bool(const QModelIndex &)> &isIt, const QModelIndex &under = {}) const;

    report::Outline m_outline;
    std::unique_ptr<Node> m_root;
};

/// The rows of an outline that belong to some departments and contain some words, with what they stand under.
class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutlineFilter(OutlineModel &model, QObject *parent = nullptr);

    /// None: all of them.
    void setDepartments(std::vector<DepartmentId> departments);
    bool isActive() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OutlineModel &m_model;
    std::vector<DepartmentId> m_departments;
};

} // namespace qd::ui

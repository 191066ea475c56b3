// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "models/review.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace qd::ui {

/// What a paste did.
struct PasteResult
{
    int accepted = 0; ///< cells
    std::vector<exchange::Problem> problems; ///< row counts from 1 within the pasted block
};

/// The scorecard as a table: names, units, actual values and targets can be edited, one undoable step a cell or a
/// paste.
class ScorecardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        DepartmentName,
        UnitSymbol,
        PeriodName,
        Actual,
        Target,
        Difference,
        YearBefore,
        ResultWord,
        FindingMark,
        Course,
        ColumnCount
    };

    explicit ScorecardModel(Review &review, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    KpiId kpiAt(int row) const;
    int rowOf(KpiId kpi) const; ///< -1: none

    /// One cell of a block that is written at once.
    struct CellText
    {
        KpiId kpi;
        Column column;
        QString text;
        int row = 0; ///< of the block, from 1, for messages
    };
    /// Writes \a cells as one step named \a label. Cells that cannot be read are named and left as they were.
    PasteResult write(const QString &label, const std::vector<CellText> &cells);

signals:
    /// A cell was refused; \a message says why and what to do.
    void refused(const QString &message);

private:
    void synchronise();
    QVariant text(const report::ScorecardRow &row, int column) const;
    QVariant editText(const report::ScorecardRow &row, int column) const;

    Review &m_review;
    std::vector<report::ScorecardRow> m_rows;
};

/// The rows in the order a reader wants: exceptions first, or by department; any column on request.
class ScorecardOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { ExceptionsFirst, ByDepartment };

    explicit ScorecardOrder(QObject *parent = nullptr);
    void setOrder(Order order);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Order m_order = Order::ExceptionsFirst;
};

} // namespace qd::ui

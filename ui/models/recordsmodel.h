// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include <QAbstractTableModel>

namespace qd::ui {

/// All records of one type as a table, by its description: one column a field, references by name.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a proxy sorts by: numbers and dates as such, words folded.
    static constexpr int SortRole = Qt::UserRole + 1;

    RecordsModel(Review &review, const RecordType &type, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const RecordType &type() const { return m_type; }
    /// Names of the columns as an import reads them.
    std::vector<QString> headings() const;
    /// Whether \a text names a field of the records.
    bool isHeading(const QString &text) const;
    /// The record in \a row; it lives as long as the present plan.
    const void *recordAt(int row) const;
    /// The row of the record with identity \a id; -1: none.
    int rowOf(qint64 id) const;

private:
    void synchronise();
    QString shown(const Field &field, const Value &value) const;
    /// As a table outside the program holds it: an import reads it back.
    QString plain(const Field &field, const Value &value) const;
    static int alignmentOf(const Field &field);

    Review &m_review;
    const RecordType &m_type;
    std::vector<const Field *> m_columns;
    std::shared_ptr<const Plan> m_plan; ///< keeps the records alive
    std::vector<const void *> m_records;
};

} // namespace qd::ui

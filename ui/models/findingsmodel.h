// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include <QAbstractListModel>

#include <functional>

namespace qd::ui {

/// The disconnects in rank order, under the stories they belong to, the dismissed ones last.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FindingsModel(Review &review, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The finding in \a row; nothing for a heading.
    const rules::Finding *findingAt(int row) const;
    int rowOf(const QString &fingerprint) const; ///< -1: none
    /// "E3"; empty for a heading.
    QString exhibitAt(int row) const;

private:
    struct Row
    {
        int finding = -1; ///< index into the findings; -1: a heading
        QString heading;
        int count = 0;
    };
    void synchronise();
    void addGroup(const QString &heading, const std::function<bool(const rules::Finding &)> &belongs);
    /// The departments it is about; who may see it comes first where that is not the room.
    QString whomIn(const rules::Finding &finding) const;
    QVariant headingData(const Row &row, int role) const;

    Review &m_review;
    std::vector<Row> m_rows;
};

} // namespace qd::ui

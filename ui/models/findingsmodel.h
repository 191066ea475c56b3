// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include <QAbstractListModel>

#include <functional>

namespace qd::ui {

/// The disconnects in rank order, under the stories they belong to, the dismissed ones last; or those of the first page
/// alone, in their order there. While the first page would be empty or hold everything, all are shown.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Range { All, FirstPage };
    enum Role : int {
        NoveltyRole = Qt::UserRole + 512, ///< QString: "new", "updated", "unchanged"; empty: there is no earlier list
        PlaceRole, ///< int: on the first page, from 1; 0: not on it
    };

    explicit FindingsModel(Review &review, QObject *parent = nullptr);

    /// What was asked for.
    Range range() const { return m_range; }
    void setRange(Range range);
    /// What is shown of that.
    Range shownRange() const;
    /// Whether there is more than the first page shows.
    bool hasMore() const;

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
        QString heading = {};
        int count = 0;
        int whole = 0; ///< that the count is a part of; 0: the count is all
    };
    void synchronise();
    void addFirstPage();
    void addAll();
    void addGroup(const QString &heading, const std::function<bool(const rules::Finding &)> &belongs);
    /// The departments it is about; who may see it comes first where that is not the room.
    QString whomIn(const rules::Finding &finding) const;
    QString countIn(const Row &row) const;
    QVariant headingData(const Row &row, int role) const;

    Review &m_review;
    Range m_range = Range::All;
    std::vector<Row> m_rows;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QAbstractTableModel>

namespace qd::ui {

/// How far an item of the agenda is.
enum class AgendaState { Later, Now, Done };

/// The agenda, one item a row. Title and minutes are changed in place.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Minutes, Kind, Owner, Wanted, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, TimeRole };

    explicit AgendaModel(SessionDesk &desk, QObject *parent = nullptr);

    const AgendaItem *itemAt(int row) const;
    int rowOf(AgendaItemId item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void look();
    void tick();
    QString text(const AgendaItem &item, int column) const;
    QString spoken(const QModelIndex &index) const;

    SessionDesk &m_desk;
    cycle::Agenda m_items;
};

} // namespace qd::ui

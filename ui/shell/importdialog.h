// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/kpiimport.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace qd::ui {

class TextLabel;

/// What an import would do, before it is done: totals, how columns were understood, and every problem with its row.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads \a bytes against \a plan; \a ids gives new records their ids.
    ImportDialog(QByteArray bytes, QString fileName, const Plan &plan, IdSource &ids, QWidget *parent = nullptr);

    /// The draft to apply, after the dialog was accepted.
    const exchange::ImportDraft &draft() const { return m_draft; }

private:
    void build();
    void read();
    void chooseMapping();
    void showTotals();
    void showColumns();
    void showProblems();

    QByteArray m_bytes;
    QString m_fileName;
    const Plan &m_plan;
    IdSource &m_ids;
    exchange::Mapping m_given;
    exchange::ImportDraft m_draft;
    TextLabel *m_totals;
    QComboBox *m_sheets;
    QTableWidget *m_columns;
    TextLabel *m_problemTitle;
    QTableWidget *m_problems;
    QPushButton *m_accept;
};

} // namespace qd::ui

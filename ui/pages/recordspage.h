// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordsmodel.h"
#include "pages/page.h"

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class EmptyState;
class TitleBar;
class ToolRow;

/// The page that any record type gets from its description: a table to filter, sort, add to, edit and delete in.
/// With several types a selector at the top chooses which of them is shown.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    RecordsPage(Review &review, std::vector<const RecordType *> types, QWidget *parent = nullptr);

    bool has(const RecordType &type) const override;
    const RecordType *tableShown() const override { return &type(); }
    void showRecord(const RecordType &type, qint64 id) override;
    QString currentAddress() const override;
    bool canCopy() const override;
    void copy() override;
    bool canPaste() const override;
    /// Rows under headings are matched by them; rows without fill the columns in their order.
    void paste() override;
    void addViewSwitch(QWidget *control) override;
    void add();
    void editCurrent();
    void deleteChosen();

private:
    QWidget *buildTable();
    void choose(size_t index);
    void look();
    const RecordType &type() const { return *m_types[m_chosen]; }
    const void *current() const;
    std::vector<int> chosenRows() const;
    void keepCurrent();
    void restoreCurrent();

    Review &m_review;
    std::vector<const RecordType *> m_types;
    std::vector<RecordsModel *> m_models;
    size_t m_chosen = 0;
    qint64 m_currentId = 0; ///< what stays chosen when the records change; 0: it has no identity
    int m_currentRow = 0; ///< then its place does
    TitleBar *m_title;
    ToolRow *m_tools;
    QComboBox *m_kinds;
    QLineEdit *m_filter;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

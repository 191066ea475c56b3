// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"
#include "models/review.h"
#include "pages/page.h"
#include "pages/recordactions.h"

#include <QSet>

#include <span>

class QLineEdit;
class QStackedWidget;

namespace qd::ui {

class EmptyState;
class TitleBar;
class ToolRow;
class TreeView;

/// A page that shows an outline: rows under each other, to filter, open, add to and delete in.
/// What is chosen and what is folded away stays so when the records change.
class OutlinePage : public Page
{
    Q_OBJECT

public:
    struct Column
    {
        int width; ///< in px at 100 %; 0: what the others leave
        bool dispensable = false; ///< left out where names would become unreadable
    };
    /// The records of \a types are shown one by one.
    OutlinePage(Review &review, std::vector<const RecordType *> types, std::span<const Column> columns,
                QWidget *parent = nullptr);

    bool has(const RecordType &type) const override;
    void showRecord(const RecordType &type, qint64 id) override;
    QString currentAddress() const override;
    void addViewSwitch(QWidget *control) override;
    bool canCopy() const override;
    /// The chosen rows, column by column.
    void copy() override;
    bool canPaste() const override;
    /// As new or changed records of the first type of the page.
    void paste() override;
    virtual void add() = 0;
    void editCurrent();
    void deleteCurrent();

protected:
    virtual report::Outline outline() const = 0;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

    /// Shows the outline anew: now, or when the page is shown next.
    void refresh();
    /// The row that is chosen; nothing when none is.
    const report::OutlineRow *current() const;
    /// The record of the row that is chosen when it is a \a Record.
    template<typename Record>
    const Record *currentRecord() const
    {
        const report::OutlineRow *row = current();
        return row && row->type == &describe<Record>() ? review().plan().find(Id<Record>{row->id}) : nullptr;
    }
    /// Asks for the fields of a new record that begins as \a record, stores and chooses it.
    template<typename Record>
    void addLike(const Record &record)
    {
        if (const qint64 id = addRecord(review(), describe<Record>(), std::make_shared<Record>(record), *this))
            chooseLater(describe<Record>(), id);
    }
    /// Chooses the record when the outline has it.
    void chooseLater(const RecordType &type, qint64 id);
    Review &review() const { return m_review; }
    TitleBar &title() { return *m_title; }
    ToolRow &tools() { return *m_tools; }
    TreeView &tree() { return *m_tree; }
    OutlineFilter &filter() { return *m_filter; }
    EmptyState &empty() { return *m_empty; }
    /// Folds what the person folded, shows the rest; everything while a filter is active.
    void unfold(const QModelIndex &under = {}, int depth = 0);
    void key(const QKeySequence &keys, const std::function<void()> &work);

private:
    void build();
    void look();
    void sizeColumns();
    void restore(const QString &chosen);
    void remember(const QModelIndex &index, bool folded);
    void openDisconnect(const QModelIndex &index);
    void openDisconnectOfRow();

    Review &m_review;
    std::vector<const RecordType *> m_types;
    std::vector<Column> m_columns;
    OutlineModel *m_model;
    OutlineFilter *m_filter;
    TitleBar *m_title;
    ToolRow *m_tools;
    QLineEdit *m_words;
    TreeView *m_tree;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSet<QString> m_folded; ///< paths
    QSet<QString> m_unfolded;
    std::pair<const RecordType *, qint64> m_wanted; ///< to be chosen as soon as it is there
    bool m_stale = true;
    bool m_restoring = false;
};

} // namespace qd::ui

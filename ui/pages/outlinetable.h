// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "widgets/treeview.h"

#include <functional>
#include <span>

namespace qd::ui {

class OutlineModel;

/// An outline as a table within a page: all of it unfolded, with the chosen row kept when it is shown anew.
class OutlineTable : public TreeView
{
    Q_OBJECT

public:
    struct Column
    {
        int width; ///< in px at 100 %; 0: what the others leave
        bool dispensable = false; ///< left out where the others would become unreadable
    };
    /// \a name is what is shown, for those who do not see it.
    OutlineTable(const QString &name, std::span<const Column> columns, QWidget *parent = nullptr);

    void setOutline(report::Outline outline);
    const report::Outline &outline() const;
    /// The row that is current, and those that are selected; headings are no rows.
    const report::OutlineRow *current() const;
    std::vector<const report::OutlineRow *> chosen() const;
    /// Makes the row that \a isIt finds the current one, the first of them after the current one, and around.
    bool goTo(const std::function<bool(const report::OutlineRow &)> &isIt, int step = 1);
    /// Does \a work when \a keys are pressed in the table.
    void key(const QKeySequence &keys, const std::function<void()> &work);

signals:
    void rowChanged();

protected:
    bool event(QEvent *event) override;

private:
    void sizeColumns();
    std::vector<QModelIndex> rows(const QModelIndex &under = {}) const;

    std::vector<Column> m_columns;
    OutlineModel *m_model;
    bool m_restoring = false;
};

} // namespace qd::ui

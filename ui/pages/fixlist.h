// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/fixes.h"
#include "report/wording.h"

#include <QWidget>

class QGridLayout;

namespace qd::ui {

/// The fixes for a finding: a button each, and beside it what would be different. Hidden when there are none.
class FixList : public QWidget
{
    Q_OBJECT

public:
    explicit FixList(QWidget *parent = nullptr);
    void setFixes(std::vector<cycle::Fix> fixes, const report::Wording &wording);
    const std::vector<cycle::Fix> &fixes() const { return m_fixes; }

signals:
    /// The fix at \a index is wanted.
    void wanted(std::size_t index);

private:
    std::vector<cycle::Fix> m_fixes;
    QGridLayout *m_grid;
};

} // namespace qd::ui

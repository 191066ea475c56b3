// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/outlinepage.h"

namespace qd::ui {

/// What was promised and decided: open actions by department, decisions, and what is done.
class CommitmentsPage : public OutlinePage
{
    Q_OBJECT

public:
    explicit CommitmentsPage(Review &review, QWidget *parent = nullptr);

    /// Adds an action for the department of the one that is chosen.
    void add() override;
    /// Marks the chosen action done as of today's date of the review, or open again.
    void toggleDone();

protected:
    report::Outline outline() const override;
};

} // namespace qd::ui

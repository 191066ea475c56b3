// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/outlinepage.h"

namespace qd::ui {

/// What the plan rests on and what is heard: assumptions with the signals that bear on them, risks, issues, ideas.
class SignalsPage : public OutlinePage
{
    Q_OBJECT

public:
    explicit SignalsPage(Review &review, QWidget *parent = nullptr);

    /// Adds a signal to the assumption that is chosen, or another record like the chosen one; without a choice a
    /// signal.
    void add() override;

protected:
    report::Outline outline() const override;
};

} // namespace qd::ui

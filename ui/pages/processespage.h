// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/outlinepage.h"

namespace qd::ui {

/// How work runs: workflows with their steps, capacity against what was promised, checks, improvements, requests.
class ProcessesPage : public OutlinePage
{
    Q_OBJECT

public:
    explicit ProcessesPage(Review &review, QWidget *parent = nullptr);

    /// Adds a step to the workflow that is chosen, or another record like the chosen one; without a choice a workflow.
    void add() override;

protected:
    report::Outline outline() const override;
};

} // namespace qd::ui

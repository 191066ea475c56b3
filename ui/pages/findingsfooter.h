// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "rules/falsesignals.h"
#include "widgets/pageground.h"

class QPushButton;

namespace qd::ui {

class TextLabel;

/// What the list of disconnects as a whole says: how much of it is chance, what was not looked at, what
/// there is to tidy up, and the keys.
class FindingsFooter : public PageGround
{
    Q_OBJECT

public:
    explicit FindingsFooter(Review &review, QWidget *parent = nullptr);
    /// Says it of the present findings.
    void look();

signals:
    void leftOutRequested();
    void upkeepRequested();

private:
    void sayChance();
    void showChance(const rules::FalseSignals &chance);

    Review &m_review;
    TextLabel *m_chance;
    QPushButton *m_leftOut;
    QPushButton *m_upkeep;
    int m_generation = 0; ///< of the chance that is computed
};

} // namespace qd::ui

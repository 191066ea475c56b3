// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "widgets/pageground.h"

class QLineEdit;
class QLayout;

namespace qd::ui {

class TextLabel;

/// The line in which the room's words are written down. What was understood shows below while it is typed.
class CaptureBar : public PageGround
{
    Q_OBJECT

public:
    explicit CaptureBar(SessionDesk &desk, QWidget *parent = nullptr);

    /// Begins a line of the kind that \a letter stands for, keeping what has been typed.
    void begin(QChar letter);

private:
    void read();
    void keep();
    void showChips(const QStringList &texts);

    SessionDesk &m_desk;
    QLineEdit *m_line;
    TextLabel *m_reads;
    QLayout *m_chips;
};

} // namespace qd::ui

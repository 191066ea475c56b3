// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/triage.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace qd::ui {

/// Asks whether a disconnect is worth its time: useful, not useful, already known. The answers say how far its rule is
/// to be trusted.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    /// Marks the verdict that was given; nothing: none yet.
    void setVerdict(std::optional<Usefulness> given);

signals:
    void judged(qd::Usefulness usefulness);

private:
    std::array<QPushButton *, 3> m_buttons{}; ///< in the order of Usefulness
};

} // namespace qd::ui

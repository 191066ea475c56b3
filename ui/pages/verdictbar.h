// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/triage.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace qd::ui {

/// Asks whether a finding was worth showing; what was said stays pressed.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void setVerdict(std::optional<Usefulness> verdict);

signals:
    void judged(qd::Usefulness verdict);

private:
    std::array<QPushButton *, 3> m_buttons{}; ///< in the order of Usefulness
};

} // namespace qd::ui

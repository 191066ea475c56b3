// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kpifigures.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace qd::ui {

class Segmented;
class TextLabel;

/// What a KPI stands at to date: a line for each stretch of time with its change to the year before, and what the
/// numbers rest on.
class KpiFiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit KpiFiguresView(QWidget *parent = nullptr);

    void setFigures(const report::KpiFigures &figures);
    /// How the numbers are asked for. Kept from KPI to KPI; it says nothing where there is no other way.
    Basis basis() const;

signals:
    void basisChosen();

private:
    /// The labels of line \a index: name, value, change.
    std::array<TextLabel *, 3> lineAt(std::size_t index);

    TextLabel *m_heading;
    QGridLayout *m_grid;
    std::vector<std::array<TextLabel *, 3>> m_lines; ///< made when first needed
    TextLabel *m_notes;
    Segmented *m_comparatives;
    Segmented *m_money;
};

} // namespace qd::ui

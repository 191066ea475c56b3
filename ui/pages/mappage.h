// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/matrixview.h"
#include "pages/page.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace qd::ui {

class TextLabel;
class TitleBar;

/// Who needs what from whom: the matrix, and beside it the hand-offs of the current cell with both sides' words.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Review &review, QWidget *parent = nullptr);
    MatrixView &matrix() { return *m_matrix; }
    int widthBesideInspector() const override { return 0; }

private:
    QWidget *buildMatrix();
    QWidget *buildInspector();
    void look();
    void showCell();
    void addHandOff(const HandOff &handOff);

    Review &m_review;
    report::HandOffMap m_map;
    TitleBar *m_title;
    MatrixView *m_matrix;
    TextLabel *m_reading;
    TextLabel *m_receiver;
    TextLabel *m_giver;
    QVBoxLayout *m_details;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

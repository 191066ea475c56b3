// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "widgets/pageground.h"

class QScrollArea;
class QVBoxLayout;

namespace qd::ui {

class TextLabel;

/// What a file asks, one below the other, each with its answers as buttons.
class QuestionList : public PageGround
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    void setQuestions(const std::vector<exchange::Question> &questions, int open);
    /// Gives the focus to the first answer of the next open question.
    void next();

signals:
    void answered(const qd::exchange::Mapping &mapping);
    /// The person looks at a question about \a line of the file.
    void lineRequested(int line);

private:
    void add(const exchange::Question &question);

    TextLabel *m_title;
    QVBoxLayout *m_list;
    QScrollArea *m_scroll;
    std::vector<std::pair<QWidget *, int>> m_open; ///< where the focus goes, and the line it is about
    size_t m_next = 0;
};

} // namespace qd::ui

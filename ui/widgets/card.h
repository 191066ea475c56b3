// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace qd::ui {

class TextLabel;

/// What one side says: who, the sentence in the size of a quotation, and where it was read.
class QuoteCard : public QWidget
{
    Q_OBJECT

public:
    QuoteCard(const QString &who, const QString &sentence, const QString &source, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The question for the room, behind its sign, on quiet ground.
class QuestionBox : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget *parent = nullptr);
    void setQuestion(const QString &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace qd::ui {

enum class ButtonKind {
    Plain,
    Primary, ///< at most one a page
    Compact, ///< 26 px high, for rows and banners
    Quiet, ///< without a border
    Link, ///< text in accent
    Inline, ///< the same within lines of text
};

/// A button in the look of \a kind, named \a name for tests and by its text for people.
QPushButton *makeButton(const QString &name, const QString &text, ButtonKind kind, QWidget *parent = nullptr);
void setButtonKind(QPushButton &button, ButtonKind kind);

/// A link as wide as its place allows: a longer text is elided and stands whole in the tooltip.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString &name, const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button with a quiet hint (a key) at its right.
class HintButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Tone { Text, Placeholder };

    HintButton(const QString &text, const QString &hint, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    Tone m_tone;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/metrics.h"
#include "style/theme.h"

#include <QLabel>

namespace qd::ui {

/// How a label looks, in terms of the theme.
struct TextStyle
{
    int size = metrics::body;
    Weight weight = Weight::Regular;
    Token colour = &Tokens::text;
};

enum class Overflow { Grow, Wrap, Elide };

/// A label of plain text that follows the theme and the zoom.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const TextStyle &style = {}, QWidget *parent = nullptr);
    TextLabel(const QString &text, const TextStyle &style, QWidget *parent = nullptr);

    void setTextStyle(const TextStyle &style);
    void setOverflow(Overflow overflow);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    TextStyle m_style;
    Overflow m_overflow = Overflow::Grow;
};

} // namespace qd::ui

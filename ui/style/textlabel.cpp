// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/textlabel.h"

#include <QEvent>
#include <QPainter>

namespace qd::ui {

TextLabel::TextLabel(const TextStyle &style, QWidget *parent)
    : TextLabel(QString(), style, parent)
{
}

TextLabel::TextLabel(const QString &text, const TextStyle &style, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    adoptTheme();
}

void TextLabel::setTextStyle(const TextStyle &style)
{
    m_style = style;
    adoptTheme();
}

void TextLabel::setOverflow(Overflow overflow)
{
    m_overflow = overflow;
    setWordWrap(overflow == Overflow::Wrap);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_overflow == Overflow::Elide ? QSize(px(metrics::pageMargin), size.height()) : size;
}

bool TextLabel::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QLabel::event(event);
}

void TextLabel::adoptTheme()
{
    const Theme &theme = Theme::current();
    setFont(theme.font(m_style.size, m_style.weight));
    QPalette colours = theme.palette();
    colours.setColor(QPalette::WindowText, theme.colour(m_style.colour));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme.tokens().text3);
    setPalette(colours);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_overflow != Overflow::Elide) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect inner = contentsRect();
    painter.drawText(inner, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace qd::ui

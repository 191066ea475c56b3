// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "style/metrics.h"
#include "style/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Compact:
        return u"compact"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Inline:
        return u"inline"_s;
    case ButtonKind::Plain:
        break;
    }
    return u"plain"_s;
}

constexpr int side = 10; // from the edge to the text of a HintButton

} // namespace

QPushButton *makeButton(const QString &name, const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setButtonKind(*button, kind);
    return button;
}

void setButtonKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty("kind", kindName(kind));
    button.style()->unpolish(&button); // the style sheet asks for properties only when it polishes
    button.style()->polish(&button);
}

LinkButton::LinkButton(const QString &name, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAccessibleName(text);
    setToolTip(text);
    setAutoDefault(false);
    setButtonKind(*this, ButtonKind::Inline);
}

QSize LinkButton::minimumSizeHint() const
{
    return {px(metrics::pageMargin), QPushButton::minimumSizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont look = Theme::current().font(metrics::secondary);
    look.setUnderline(underMouse());
    painter.setFont(look);
    painter.setPen(Theme::current().colour(isEnabled() ? &Tokens::accent : &Tokens::text3));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

HintButton::HintButton(const QString &text, const QString &hint, Tone tone, QWidget *parent)
    : QPushButton(text, parent)
    , m_hint(hint)
    , m_tone(tone)
{
    setAccessibleName(text);
    setAutoDefault(false);
}

QSize HintButton::sizeHint() const
{
    const Theme &theme = Theme::current();
    int width = QFontMetrics(theme.font(metrics::body)).horizontalAdvance(text())
        + QFontMetrics(theme.font(metrics::caption)).horizontalAdvance(m_hint) + px(2 * side + metrics::gap);
    if (!icon().isNull())
        width += px(metrics::iconInline + metrics::gap);
    return {width, QPushButton::sizeHint().height()};
}

void HintButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    QRect inner = rect().adjusted(px(side), 0, -px(side), 0);
    if (!icon().isNull()) {
        const int size = px(metrics::iconInline);
        icon().paint(&painter, QRect(inner.left() - px(2), (height() - size) / 2, size, size));
        inner.setLeft(inner.left() + size + px(metrics::gap - 2));
    }
    const bool quiet = m_tone == Tone::Placeholder || !isEnabled();
    painter.setFont(theme.font(m_tone == Tone::Placeholder ? metrics::secondary : metrics::body));
    painter.setPen(quiet ? theme.tokens().text3 : theme.tokens().text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(theme.font(metrics::caption));
    painter.setPen(theme.tokens().text3);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

} // namespace qd::ui

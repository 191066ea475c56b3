// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebaritem.h"

#include "base/tr.h"
#include "style/focusring.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace qd::ui {

namespace {

constexpr int iconLeft = 16;
constexpr int textLeft = 44;

int badgeWidth(int count)
{
    const QFontMetrics fontSize(Theme::current().font(metrics::caption));
    return std::max(px(metrics::pageMargin - 4),
                    fontSize.horizontalAdvance(QString::number(count)) + px(metrics::gap + 4));
}

} // namespace

SidebarItem::SidebarItem(const QString &id, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setObjectName(QStringLiteral("page.") + id);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus); // the current row alone is a tab stop: see Sidebar
    setProperty(ownFocusProperty, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void SidebarItem::describe()
{
    //: %1 is a page, %n how many things on it wait for the user
    setAccessibleName(m_badge > 0 ? Tr::tr("%1, %n to do", nullptr, m_badge).arg(text()) : text());
    setToolTip(m_width == Sidebar::Width::Collapsed ? accessibleName() : QString());
}

void SidebarItem::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void SidebarItem::setDisplayWidth(Sidebar::Width width)
{
    m_width = width;
    describe();
    updateGeometry();
    update();
}

QSize SidebarItem::sizeHint() const
{
    const bool full = m_width == Sidebar::Width::Full;
    return {px(full ? metrics::sidebarWidth : metrics::sidebarCollapsedWidth), px(full ? metrics::sidebarRow : 36)};
}

bool SidebarItem::event(QEvent *event)
{
    if (isThemeChange(*event))
        updateGeometry();
    return QAbstractButton::event(event);
}

void SidebarItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore(); // the sidebar moves
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SidebarItem::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_focusMark = isKeyboardFocus(event->reason()) ? FocusMark::Shown : FocusMark::Hidden;
    QAbstractButton::focusInEvent(event);
    update();
}

void SidebarItem::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), t.sel);
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), t.hover);
    if (isChecked())
        painter.fillRect(0, 0, px(metrics::selectionBar), height(), t.accent);
    m_width == Sidebar::Width::Full ? paintWide(painter) : paintNarrow(painter);
    if (hasFocus() && m_focusMark == FocusMark::Shown) {
        const int width = px(2);
        painter.setPen(QPen(t.accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    }
}

void SidebarItem::paintWide(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    const int size = px(metrics::iconSidebar);
    const QRect iconBox(px(iconLeft), (height() - size) / 2, size, size);
    paintIcon(painter, iconBox, m_icon, isChecked() ? t.accent : t.text2);
    QRect inner = rect().adjusted(px(textLeft), 0, -px(metrics::cellPadding + 4), 0);
    if (m_badge > 0) {
        const int width = badgeWidth(m_badge);
        const int badgeHeight = px(metrics::badge);
        paintBadge(painter, {inner.right() + 1 - width, (height() - badgeHeight) / 2, width, badgeHeight});
        inner.setRight(inner.right() - width - px(metrics::gap / 2));
    }
    const QFont font = theme.font(metrics::body, isChecked() ? Weight::Bold : Weight::Regular);
    painter.setFont(font);
    painter.setPen(isEnabled() ? t.text : t.text3);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, inner.width()));
}

void SidebarItem::paintNarrow(QPainter &painter) const
{
    const Tokens &t = Theme::current().tokens();
    const int size = px(metrics::iconCollapsed);
    const QRect iconBox((width() - size) / 2, (height() - size) / 2, size, size);
    paintIcon(painter, iconBox, m_icon, isChecked() ? t.accent : t.text2);
    if (m_badge > 0) {
        const int badge = std::min(badgeWidth(m_badge), px(18));
        paintBadge(painter, {width() - badge - px(2), px(1), badge, px(metrics::badge - 1)});
    }
}

void SidebarItem::paintBadge(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().line);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(theme.tokens().text);
    painter.setFont(theme.font(metrics::caption));
    painter.drawText(rect, Qt::AlignCenter, QString::number(m_badge));
    painter.restore();
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/basestyle.h"

#include "style/metrics.h"
#include "style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

void paintHeaderGround(QPainter &painter, const QRect &rect)
{
    const Tokens &t = Theme::current().tokens();
    painter.fillRect(rect, t.sunken);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.line);
}

void paintMenuGround(QPainter &painter, const QRect &rect)
{
    const Tokens &t = Theme::current().tokens();
    painter.fillRect(rect, t.line2);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), t.page);
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Tokens &t = Theme::current().tokens();
    const bool open = item.state & QStyle::State_Sunken;
    const bool hovered = (item.state & QStyle::State_Selected) && (item.state & QStyle::State_Enabled);
    painter.fillRect(item.rect, open ? t.sel : hovered ? t.hover : t.window);
    painter.setPen(item.state & QStyle::State_Enabled ? t.text : t.text3);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

bool isSeparator(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

bool isFirstSection(const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return header && header->orientation == Qt::Horizontal
        && (header->position == QStyleOptionHeader::Beginning
            || header->position == QStyleOptionHeader::OnlyOneSection);
}

} // namespace

BaseStyle::BaseStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void BaseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_FrameFocusRect || element == PE_PanelStatusBar || element == PE_FrameStatusBarItem)
        return; // focus: the ring of FocusRing, or the delegate inside the cell
    if (element == PE_PanelMenu || element == PE_FrameMenu) {
        paintMenuGround(*painter, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BaseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderGround(*painter, option->rect);
        return;
    case CE_MenuItem:
        if (isSeparator(option)) {
            const QRect &rect = option->rect;
            painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, Theme::current().tokens().line);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::current().tokens().window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuBarItem(*painter, *item);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize BaseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_MenuBarItem)
        return {size.width() + px(20), px(metrics::menuHeight)};
    if (type == CT_HeaderSection) {
        result.setHeight(px(metrics::tableHeader));
        if (widget && isFirstSection(option))
            result.rwidth() += px(std::max(0, widget->property(leadingMarginProperty).toInt() - metrics::cellPadding));
    }
    if (type == CT_MenuItem)
        result.setHeight(isSeparator(option) ? px(9) : std::max(result.height(), px(metrics::tableRow)));
    return result;
}

QRect BaseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderLabel && widget) {
        rect.setTop(option->rect.top()); // the margin is for the sides: letters below the line need the height
        rect.setBottom(option->rect.bottom());
        const int leading = widget->property(leadingMarginProperty).toInt();
        if (leading > 0 && isFirstSection(option))
            rect.setLeft(option->rect.left() + px(leading));
    }
    return rect;
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return px(metrics::cellPadding);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return px(3);
    case PM_MenuBarHMargin:
        return px(6);
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SplitterWidth:
        return px(1);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return px(metrics::iconInline);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_UnderlineShortcut)
        return QProxyStyle::styleHint(hint, option, widget, answer);
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_Header_ArrowAlignment)
        return hint == SH_Header_ArrowAlignment ? int(Qt::AlignRight | Qt::AlignVCenter) : 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace qd::ui

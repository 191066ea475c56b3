// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toolrow.h"

#include "style/metrics.h"
#include "style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace qd::ui {

ToolRow::ToolRow(QWidget *parent)
    : PageGround({}, parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->addStretch();
    adoptTheme();
}

void ToolRow::addControl(QWidget *control)
{
    m_row->insertWidget(m_row->count() - 1, control);
}

void ToolRow::addFirst(QWidget *control)
{
    m_row->insertWidget(0, control);
}

bool ToolRow::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return PageGround::event(event);
}

void ToolRow::adoptTheme()
{
    setFixedHeight(px(metrics::toolRowHeight));
    m_row->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    m_row->setSpacing(px(metrics::gap));
}

void ToolRow::paintEvent(QPaintEvent *event)
{
    PageGround::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::current().tokens().line);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headerbar.h"

#include "base/tr.h"
#include "style/cellpaint.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/cyclebutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

CycleButton::CycleButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"cycle"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CycleButton::setCycle(const QString &period, const QString &organisation)
{
    setText(period);
    m_organisation = organisation;
    //: %1 is a period, %2 an organisation
    setAccessibleName(Tr::tr("Review cycle %1, %2").arg(period, organisation));
    update();
}

QSize CycleButton::sizeHint() const
{
    return {px(metrics::sidebarWidth), px(metrics::headerHeight)};
}

void CycleButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CycleButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), isDown() ? t.sel : underMouse() ? t.hover : t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.fillRect(width() - 1, 0, 1, height(), t.line);
    const int arrow = px(metrics::iconInline);
    paintIcon(painter, {width() - px(12) - arrow, (height() - arrow) / 2, arrow, arrow}, u"chevron-down"_s, t.text2);
    const int textWidth = width() - px(16 + 12 + metrics::gap) - arrow;
    paintText(painter, {px(16), px(7), textWidth, px(18)}, text(), theme.font(metrics::body, Weight::Bold), t.text);
    paintText(painter, {px(16), px(24), textWidth, px(15)}, m_organisation, theme.font(metrics::caption), t.text2);
}

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_cycle(new CycleButton(this))
    , m_centre(new QHBoxLayout)
    , m_search(new HintButton(Tr::tr("Find anything"),
                              QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText),
                              HintButton::Tone::Placeholder, this))
{
    setObjectName(u"headerBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setObjectName(u"search"_s);
    m_search->setIcon(icon(u"search"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_cycle);
    m_centre->addStretch();
    row->addLayout(m_centre, 1);
    m_centre->addStretch();
    row->addWidget(m_search);
    connect(m_cycle, &QAbstractButton::clicked, this, &HeaderBar::cycleRequested);
    connect(m_search, &QAbstractButton::clicked, this, &HeaderBar::searchRequested);
    adoptTheme();
}

void HeaderBar::setCycle(const QString &period, const QString &organisation)
{
    m_cycle->setCycle(period, organisation);
}

void HeaderBar::setCentre(QWidget *widget)
{
    m_centre->insertWidget(0, widget, 100); // all the room there is
}

bool HeaderBar::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void HeaderBar::adoptTheme()
{
    setFixedHeight(px(metrics::headerHeight));
    m_cycle->setFixedSize(m_cycle->sizeHint());
    m_search->setFixedSize(px(208), px(metrics::field));
    m_centre->setContentsMargins(px(20), 0, px(20), 0);
    layout()->setContentsMargins(0, 0, px(16), 0);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace qd::ui

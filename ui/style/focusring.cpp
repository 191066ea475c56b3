// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/focusring.h"

#include "style/metrics.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace qd::ui {

namespace {

constexpr int outside = 4; // 2 px of air and 2 px of ring

bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || widget->property(ownFocusProperty).toBool();
}

} // namespace

bool isKeyboardFocus(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this); // only a focus event knows its reason
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    m_watched.clear();
    m_target = nullptr;
    const bool mine = widget && widget != window() && widget->window() == window();
    if (!mine || !isKeyboardFocus(m_reason) || showsFocusItself(widget)) {
        hide();
        return;
    }
    m_target = widget;
    for (QWidget *each = widget; each && each != window(); each = each->parentWidget())
        m_watched.append(each);
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const int margin = px(outside);
    const QRect inner(m_target->mapTo(window(), QPoint()), m_target->size());
    setGeometry(inner.adjusted(-margin, -margin, margin, margin));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        // a window that comes back keeps the reason it had
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason(); reason != Qt::ActiveWindowFocusReason)
            m_reason = reason;
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && m_watched.contains(watched))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = px(2);
    painter.setPen(QPen(Theme::current().tokens().accent, width));
    const QRectF ring = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(ring, px(metrics::dialogRadius), px(metrics::dialogRadius));
}

} // namespace qd::ui

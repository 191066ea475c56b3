// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/undonotice.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "widgets/button.h"
#include "widgets/floating.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPropertyAnimation>

using namespace Qt::StringLiterals;

namespace qd::ui {

UndoNotice::UndoNotice(QWidget *parent, std::chrono::milliseconds lifetime)
    : QWidget(parent)
    , m_text(new TextLabel({}, this))
    , m_button(new HintButton(Tr::tr("Undo"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText),
                              HintButton::Tone::Text, this))
    , m_lifetime(lifetime)
{
    setObjectName(u"undoNotice"_s);
    m_text->setObjectName(u"undoText"_s);
    m_text->setOverflow(Overflow::Elide);
    m_button->setObjectName(u"undoButton"_s);
    setButtonKind(*m_button, ButtonKind::Compact);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        emit undoRequested();
    });
    connect(&m_timer, &QTimer::timeout, this, &UndoNotice::fade);
    m_button->installEventFilter(this);
    parent->installEventFilter(this);
    adoptTheme();
}

void UndoNotice::showMessage(const QString &text)
{
    setGraphicsEffect(nullptr); // ends a fade
    m_text->setText(text);
    m_text->setToolTip(text);
    setAccessibleName(text);
    m_left = m_lifetime;
    place();
    show();
    raise();
    isWaiting() ? m_timer.stop() : m_timer.start(m_left);
}

void UndoNotice::dismiss()
{
    m_timer.stop();
    setGraphicsEffect(nullptr);
    hide();
}

bool UndoNotice::isWaiting() const
{
    return underMouse() || m_button->hasFocus();
}

void UndoNotice::wait()
{
    if (!m_timer.isActive())
        return;
    m_left = m_timer.remainingTimeAsDuration();
    m_timer.stop();
}

void UndoNotice::resume()
{
    if (isVisible() && !isWaiting() && !m_timer.isActive())
        m_timer.start(m_left);
}

void UndoNotice::fade()
{
    m_left = m_lifetime;
    if (Theme::current().motion() == Motion::Reduced) {
        dismiss();
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    auto *animation = new QPropertyAnimation(effect, "opacity", effect); // lives as long as the effect
    setGraphicsEffect(effect);
    animation->setDuration(metrics::fadeMilliseconds);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    connect(animation, &QPropertyAnimation::finished, this, &QWidget::hide);
    animation->start();
}

bool UndoNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button && event->type() == QEvent::FocusIn)
        wait();
    else if (watched == m_button && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &UndoNotice::resume, Qt::QueuedConnection);
    else if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoNotice::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    wait();
}

void UndoNotice::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    QMetaObject::invokeMethod(this, &UndoNotice::resume, Qt::QueuedConnection); // underMouse is still true here
}

bool UndoNotice::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void UndoNotice::adoptTheme()
{
    layout()->setContentsMargins(px(12), 0, px(12), 0);
    layout()->setSpacing(px(12));
    place();
}

void UndoNotice::place()
{
    const int margin = px(metrics::inspectorMargin);
    const int wanted =
        layout()->contentsMargins().left() * 2 + m_text->sizeHint().width() + px(12) + m_button->sizeHint().width();
    const int width = std::clamp(wanted, px(330), std::max(px(330), parentWidget()->width() - 2 * margin));
    const int height = px(metrics::banner);
    setGeometry(margin, parentWidget()->height() - margin - height, width, height);
}

void UndoNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingGround(painter, rect(), metrics::radius);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "style/metrics.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

constexpr int side = 8;
constexpr int markGap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chip"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    updateGeometry();
    update();
}

void Chip::setStatus(std::optional<Status> status)
{
    m_status = status;
    updateGeometry();
    update();
}

int Chip::markWidth() const
{
    if (m_severity)
        return px(metrics::severityWidth) + px(markGap);
    return m_status ? px(metrics::statusShape) + px(markGap) : 0;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics fontSize(Theme::current().font(metrics::secondary));
    return {2 * px(side) + markWidth() + fontSize.horizontalAdvance(m_text), px(metrics::chip)};
}

bool Chip::event(QEvent *event)
{
    if (isThemeChange(*event))
        updateGeometry();
    return QWidget::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().noneT);
    painter.drawRoundedRect(rect(), px(metrics::radius), px(metrics::radius));
    painter.setRenderHint(QPainter::Antialiasing, false);

    const QSize mark = m_severity ? QSize(px(metrics::severityWidth), px(metrics::severityHeight))
                                  : QSize(px(metrics::statusShape), px(metrics::statusShape));
    const QRect box(QPoint(px(side), (height() - mark.height()) / 2), mark);
    if (m_severity)
        paintSeverity(painter, box, *m_severity, theme.tokens());
    else if (m_status)
        paintStatus(painter, box, *m_status, theme.tokens());
    painter.setFont(theme.font(metrics::secondary));
    painter.setPen(theme.tokens().text);
    painter.drawText(rect().adjusted(px(side) + markWidth(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace qd::ui

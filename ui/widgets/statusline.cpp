// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "style/metrics.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QEvent>
#include <QPainter>

namespace qd::ui {

namespace {
constexpr int HeadingHeight = 20;
constexpr int Gap = 6;
} // namespace

StatusLine::StatusLine(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(heading)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLine::setStatus(Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_heading, text));
    updateGeometry();
    update();
}

int StatusLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(Theme::current().font(metrics::body));
    const int textWidth = std::max(40, width - px(metrics::statusShape + Gap));
    const QRect text = metrics.boundingRect(0, 0, textWidth, 1000, Qt::TextWordWrap, m_text);
    return px(HeadingHeight) + std::max(text.height(), metrics.height());
}

QSize StatusLine::sizeHint() const
{
    return {px(120), heightForWidth(width() > 0 ? width() : px(240))};
}

bool StatusLine::event(QEvent *event)
{
    if (isThemeChange(*event))
        updateGeometry();
    return QWidget::event(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(theme.font(metrics::secondary));
    painter.setPen(theme.colour(&Tokens::text2));
    painter.drawText(QRect(0, 0, width(), px(HeadingHeight)), Qt::AlignLeft | Qt::AlignTop, m_heading);
    painter.setFont(theme.font(metrics::body));
    const int lineHeight = painter.fontMetrics().height();
    const int shape = px(metrics::statusShape);
    paintStatus(painter, QRectF(0, px(HeadingHeight) + (lineHeight - shape) / 2.0, shape, shape), m_status,
                theme.tokens());
    painter.setPen(theme.colour(&Tokens::text));
    painter.drawText(rect().adjusted(shape + px(Gap), px(HeadingHeight), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace qd::ui

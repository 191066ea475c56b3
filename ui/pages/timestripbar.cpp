// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timestripbar.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "widgets/chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 150;
constexpr int BarHeight = 8;
constexpr int StripHeight = 56;
const TextStyle Caption{metrics::caption, Weight::Regular, &Tokens::text2};

} // namespace

/// How much of an item's time is used.
class TimeBar : public QWidget
{
public:
    void setShare(double share, bool isOver)
    {
        m_share = share;
        m_over = isOver;
        update();
    }

    QSize sizeHint() const override { return {px(BarWidth), px(BarHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::current().tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.ctrl);
        painter.fillRect(rect().adjusted(1, 1, -1, -1), t.page);
        painter.fillRect(QRect(1, 1, int((width() - 2) * m_share), height() - 2), m_over ? t.off : t.accent);
    }

private:
    double m_share = 0;
    bool m_over = false;
};

TimeStripBar::TimeStripBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_controls(new QHBoxLayout)
    , m_used(new TextLabel(Caption))
    , m_bar(new TimeBar)
    , m_pace(new Chip({}))
{
    setObjectName(u"timeStrip"_s);
    m_left = addFigure({});
    m_left.number->setObjectName(u"timeLeft"_s);
    auto *used = new QVBoxLayout;
    used->setSpacing(px(4));
    used->addStretch();
    used->addWidget(m_used);
    used->addWidget(m_bar);
    used->addStretch();
    m_row->addLayout(used);
    m_review = addFigure(Tr::tr("Review"));
    m_end = addFigure(Tr::tr("Ends about"));
    m_row->addWidget(m_pace);
    m_row->addStretch(1);
    m_row->addLayout(m_controls);
    adoptTheme();
}

TimeStripBar::Figure TimeStripBar::addFigure(const QString &caption)
{
    const Figure figure{new TextLabel(caption, Caption), new TextLabel({metrics::title, Weight::Bold, &Tokens::text})};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(figure.caption);
    column->addWidget(figure.number);
    column->addStretch();
    m_row->addLayout(column);
    return figure;
}

void TimeStripBar::setStrip(const report::TimeStrip &strip)
{
    m_left.caption->setText(strip.item);
    m_left.number->setText(strip.left);
    m_used->setText(strip.used);
    m_bar->setShare(strip.share, strip.isOver);
    m_review.number->setText(strip.review);
    m_end.number->setText(strip.end);
    m_pace->setText(strip.pace);
    m_pace->setStatus(strip.paceMark);
    setAccessibleName(Tr::tr("%1: %2", "item, time left").arg(strip.item, strip.left));
    setAccessibleDescription(strip.pace);
}

void TimeStripBar::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

bool TimeStripBar::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void TimeStripBar::adoptTheme()
{
    setFixedHeight(px(StripHeight));
    m_row->setContentsMargins(px(20), 0, px(20), 0);
    m_row->setSpacing(px(metrics::pageMargin));
    m_controls->setSpacing(px(metrics::gap));
    m_bar->setFixedSize(m_bar->sizeHint());
    for (const Figure &figure : {m_left, m_review, m_end})
        figure.number->setFixedHeight(px(26)); // the symbol font's descent would make the labels taller
    // Seconds must not move what stands beside them.
    m_left.number->setMinimumWidth(px(120));
}

void TimeStripBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace qd::ui

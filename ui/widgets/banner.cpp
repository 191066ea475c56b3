// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "style/statuspaint.h"
#include "style/textlabel.h"
#include "widgets/button.h"
#include "widgets/floating.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

constexpr int edge = 4;

} // namespace

Banner::Banner(Status status, const QString &text, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_text(new TextLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"banner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setOverflow(Overflow::Wrap); // two lines fit
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    setButtons({buttonText});
    setMessage(status, text);
    adoptTheme();
}

void Banner::setMessage(Status status, const QString &text)
{
    m_status = status;
    m_text->setText(text);
    m_text->setToolTip(text);
    setAccessibleName(text);
    update();
}

void Banner::setButtons(const QStringList &texts)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide(); // it may be the one that was just pressed
        item->widget()->deleteLater();
        delete item;
    }
    for (int place = 0; place < texts.size(); ++place) {
        const QString name = place == 0 ? u"bannerButton"_s : u"bannerButton%1"_s.arg(place + 1);
        QPushButton *button = makeButton(name, texts[place], ButtonKind::Compact, this);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, place] { emit activated(place); });
    }
}

bool Banner::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void Banner::adoptTheme()
{
    setFixedHeight(px(metrics::banner));
    layout()->setContentsMargins(px(37), 0, px(12), 0);
    layout()->setSpacing(px(12));
    m_buttons->setSpacing(px(metrics::gap));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    paintFloatingGround(painter, rect(), metrics::radius);
    painter.setClipRect(0, 0, px(edge), height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(statusColour(m_status, t));
    painter.drawRoundedRect(rect(), px(metrics::radius), px(metrics::radius));
    painter.setClipping(false);
    const int size = px(12);
    paintStatus(painter, QRect(px(15), (height() - size) / 2, size, size), m_status, t);
}

} // namespace qd::ui

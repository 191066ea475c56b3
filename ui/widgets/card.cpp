// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "base/tr.h"
#include "style/icon.h"
#include "style/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace qd::ui {

namespace {

void paintBox(QWidget &box, const QColor &ground)
{
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().colour(&Tokens::line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(metrics::radius),
                            px(metrics::radius));
}

} // namespace

QuoteCard::QuoteCard(const QString &who, const QString &sentence, const QString &source, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->setSpacing(px(4));
    auto *heading = new TextLabel(who, {metrics::body, Weight::Bold, &Tokens::text});
    auto *text = new TextLabel(sentence, {metrics::quote, Weight::Regular, &Tokens::text});
    auto *origin = new TextLabel(source, {metrics::caption, Weight::Regular, &Tokens::text3});
    for (TextLabel *label : {heading, text, origin})
        label->setOverflow(Overflow::Wrap);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(origin);
    origin->setVisible(!source.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2").arg(who, sentence));
}

void QuoteCard::paintEvent(QPaintEvent *)
{
    paintBox(*this, Theme::current().colour(&Tokens::page));
}

QuestionBox::QuestionBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({metrics::body, Weight::Regular, &Tokens::text}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(44), px(10), px(14), px(10));
    m_text->setOverflow(Overflow::Wrap);
    layout->addWidget(m_text);
}

void QuestionBox::setQuestion(const QString &question)
{
    m_text->setText(question);
    setAccessibleName(Tr::tr("Question: %1").arg(question));
}

void QuestionBox::paintEvent(QPaintEvent *)
{
    paintBox(*this, Theme::current().colour(&Tokens::sunken));
    QPainter painter(this);
    const int size = px(metrics::iconCollapsed);
    paintIcon(painter, QRect(px(12), (height() - size) / 2, size, size), QStringLiteral("message-circle-question"),
              Theme::current().colour(&Tokens::accent));
}

} // namespace qd::ui

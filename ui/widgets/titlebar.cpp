// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titlebar.h"

#include "style/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

TitleBar::TitleBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({metrics::title, Weight::Bold}, this))
    , m_sentence(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}, this))
    , m_controls(new QHBoxLayout)
{
    setObjectName(u"titleBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setOverflow(Overflow::Elide);
    m_sentence->setObjectName(u"pageSentence"_s);
    m_sentence->setOverflow(Overflow::Elide);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->addLayout(texts, 1);
    row->addLayout(m_controls);
    adoptTheme();
}

void TitleBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
}

QString TitleBar::title() const
{
    return m_title->text();
}

void TitleBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

QPushButton *TitleBar::addButton(const QString &name, const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(name, text, kind, this);
    m_controls->addWidget(button);
    return button;
}

void TitleBar::addControl(QWidget *control)
{
    m_controls->insertWidget(0, control);
}

bool TitleBar::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void TitleBar::adoptTheme()
{
    setFixedHeight(px(metrics::titleBarHeight));
    layout()->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout()->setSpacing(px(metrics::inspectorMargin));
    m_controls->setSpacing(px(metrics::gap));
    m_title->setFixedHeight(px(26)); // the symbol font's descent would make the labels taller
    m_sentence->setFixedHeight(px(18));
}

void TitleBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.page);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace qd::ui

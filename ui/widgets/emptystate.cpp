// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {
constexpr int HelpWidth = 320;
} // namespace

EmptyState::EmptyState(const QString &icon, const QString &fact, const QString &help, const QString &buttonText,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_fact(new TextLabel({}, this))
    , m_help(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}, this))
    , m_button(makeButton(u"emptyButton"_s, buttonText, ButtonKind::Primary, this))
{
    setObjectName(u"emptyState"_s);
    m_icon->setTextFormat(Qt::PlainText);
    m_icon->setAlignment(Qt::AlignCenter);
    m_fact->setObjectName(u"emptyFact"_s);
    m_fact->setAlignment(Qt::AlignCenter);
    m_help->setObjectName(u"emptyHelp"_s);
    m_help->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_help->setOverflow(Overflow::Wrap);
    m_button->setHidden(buttonText.isEmpty());

    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_fact);
    column->addWidget(m_help, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTexts(fact, help);
    adoptTheme();
}

void EmptyState::setTexts(const QString &fact, const QString &help)
{
    m_fact->setText(fact);
    m_help->setText(help);
    setAccessibleName(fact);
    setAccessibleDescription(help);
    fitHelp();
}

/// A centred label asks for the height of one line only, however many its text takes.
void EmptyState::fitHelp()
{
    m_help->setFixedSize(px(HelpWidth), std::max(0, m_help->heightForWidth(px(HelpWidth)))); // -1 without text
}

bool EmptyState::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void EmptyState::adoptTheme()
{
    layout()->setSpacing(px(metrics::gap));
    layout()->setContentsMargins(px(12), px(12), px(12), px(12));
    fitHelp();
    m_icon->setPixmap(
        iconPixmap(m_iconName, px(metrics::iconCollapsed), Theme::current().tokens().text2, devicePixelRatioF()));
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/momentstrip.h"

#include "base/tr.h"
#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int QuietHeight = 28;
constexpr int PastHeight = 40;
} // namespace

MomentStrip::MomentStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}, this))
    , m_changes(makeButton(u"stripChanges"_s, Tr::tr("What Changed"), ButtonKind::Link, this))
    , m_restore(makeButton(u"stripRestore"_s, Tr::tr("Restore This State"), ButtonKind::Compact, this))
    , m_present(makeButton(u"stripPresent"_s, Tr::tr("Back to the Present"), ButtonKind::Compact, this))
{
    setObjectName(u"momentStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setOverflow(Overflow::Elide);
    m_changes->setToolTip(Tr::tr("Show every changed record with its old and new values."));
    m_restore->setToolTip(Tr::tr("Make the document what it was then, as one step that can be undone."));
    m_present->setToolTip(Tr::tr("Show the document as it is now."));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_changes, m_restore, m_present})
        row->addWidget(button);
    connect(m_changes, &QPushButton::clicked, this, &MomentStrip::changesRequested);
    connect(m_restore, &QPushButton::clicked, this, &MomentStrip::restoreRequested);
    connect(m_present, &QPushButton::clicked, this, &MomentStrip::presentRequested);
    adoptTheme();
}

void MomentStrip::showChanges(const QString &sentence)
{
    setSentence(sentence, false);
}

void MomentStrip::showPast(const QString &sentence)
{
    setSentence(sentence, true);
}

void MomentStrip::setSentence(const QString &sentence, bool isPast)
{
    m_isPast = isPast;
    m_text->setText(sentence);
    m_text->setToolTip(sentence);
    setAccessibleName(sentence);
    m_changes->setVisible(!isPast);
    m_restore->setVisible(isPast);
    m_present->setVisible(isPast);
    adoptTheme();
    show();
    update();
}

bool MomentStrip::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void MomentStrip::adoptTheme()
{
    setFixedHeight(px(m_isPast ? PastHeight : QuietHeight));
    layout()->setContentsMargins(px(metrics::pageMargin) + px(metrics::iconInline + 8), 0, px(metrics::pageMargin), 0);
    layout()->setSpacing(px(metrics::gap));
}

void MomentStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_isPast ? t.riskT : t.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const int size = px(metrics::iconInline);
    paintIcon(painter, QRect(px(metrics::pageMargin), (height() - size) / 2, size, size), u"history"_s,
              m_isPast ? t.risk : t.text3);
}

} // namespace qd::ui

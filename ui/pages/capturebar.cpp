// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/capturebar.h"

#include "base/tr.h"
#include "report/frame.h"
#include "style/textlabel.h"
#include "widgets/chip.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace qd::ui {

using namespace Qt::StringLiterals;

CaptureBar::CaptureBar(SessionDesk &desk, QWidget *parent)
    : PageGround(Qt::TopEdge, parent)
    , m_desk(desk)
    , m_line(new QLineEdit)
    , m_reads(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_chips(new QHBoxLayout)
{
    m_line->setObjectName(u"captureLine"_s);
    m_line->setProperty("kind", u"capture"_s);
    m_line->setPlaceholderText(Tr::tr("A: @department what, by day"));
    m_line->setAccessibleName(Tr::tr("Capture line"));
    m_reads->setObjectName(u"captureReads"_s);
    m_reads->setOverflow(Overflow::Elide);
    auto *below = new QHBoxLayout;
    below->setSpacing(px(metrics::gap));
    below->addWidget(m_reads, 1);
    m_chips->setSpacing(px(metrics::gap));
    below->addLayout(static_cast<QHBoxLayout *>(m_chips));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(12), px(metrics::pageMargin), px(10));
    layout->setSpacing(px(6));
    layout->addWidget(m_line);
    layout->addLayout(below);
    connect(m_line, &QLineEdit::textChanged, this, &CaptureBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, &CaptureBar::keep);
    read();
}

void CaptureBar::begin(QChar letter)
{
    static const QRegularExpression prefix(u"^\\s*\\w\\s*:\\s*"_s);
    m_line->setText(letter + u": "_s + m_line->text().remove(prefix));
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->end(false); // the focus has chosen all, and typing would replace it
}

void CaptureBar::keep()
{
    if (!m_line->text().trimmed().isEmpty() && m_desk.keep(m_line->text()))
        m_line->clear();
}

void CaptureBar::read()
{
    if (m_line->text().trimmed().isEmpty()) {
        m_reads->setText(Tr::tr("D decision  A action  I idea  N note  P park. Enter keeps the line."));
        return showChips({});
    }
    const auto capture = m_desk.read(m_line->text());
    if (!capture) {
        m_reads->setText(capture.error().message);
        return showChips({});
    }
    QStringList chips{cycle::wordFor(capture->kind), report::brief(capture->text, 40)};
    const QString department = report::departmentName(m_desk.plan(), capture->department);
    chips << (capture->owner.isEmpty() ? department : capture->owner);
    if (capture->due.isValid())
        chips << m_desk.review().wording().date(capture->due);
    chips.removeAll(QString());
    showChips(chips);
    m_reads->setText(Tr::tr("Reads as"));
}

void CaptureBar::showChips(const QStringList &texts)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : texts)
        m_chips->addWidget(new Chip(text));
    m_line->setAccessibleDescription(texts.isEmpty() ? m_reads->text() : texts.join(u", "_s));
    // Chips follow their label; words have the whole line.
    m_reads->setSizePolicy(texts.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
}

} // namespace qd::ui

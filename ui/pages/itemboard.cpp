// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemboard.h"

#include "base/tr.h"
#include "model/triage.h"
#include "pages/capturedlist.h"
#include "pages/evidencepanel.h"
#include "report/home.h"
#include "report/sessionview.h"
#include "report/wall.h"
#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/card.h"

#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

ItemBoard::ItemBoard(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_evidence(new EvidencePanel(desk.review(), EvidencePanel::Use::Show))
    , m_plain(buildPlain())
    , m_notes(buildNotes())
{
    m_stack->addWidget(m_evidence);
    m_stack->addWidget(m_plain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
}

QWidget *ItemBoard::buildPlain()
{
    m_title = new TextLabel({metrics::title, Weight::Bold, &Tokens::text});
    m_title->setOverflow(Overflow::Wrap);
    m_wanted = new QuestionBox;
    m_actions = new CapturedList(Tr::tr("Open actions"), Tr::tr("None. Everything promised is done."));
    connect(m_actions, &CapturedList::requested, this, &ItemBoard::requested);
    auto *plain = new QWidget;
    auto *layout = new QVBoxLayout(plain);
    layout->setContentsMargins(px(metrics::pageMargin), px(14), px(metrics::pageMargin), px(14));
    layout->setSpacing(px(12));
    layout->addWidget(m_title);
    layout->addWidget(m_wanted);
    layout->addWidget(m_actions, 1);
    layout->addStretch(0);
    return plain;
}

/// What the facilitator noted at triage; it stays on this side of the room.
QWidget *ItemBoard::buildNotes()
{
    auto *notes = new QWidget;
    m_note = new TextLabel({metrics::body, Weight::Regular, &Tokens::text});
    m_note->setObjectName(u"privateNotes"_s);
    m_note->setOverflow(Overflow::Wrap);
    auto *layout = new QVBoxLayout(notes);
    layout->setContentsMargins(px(metrics::pageMargin), px(4), px(metrics::pageMargin), px(10));
    layout->setSpacing(0);
    layout->addWidget(
        new TextLabel(Tr::tr("Private notes, never on the wall"), {metrics::caption, Weight::Regular, &Tokens::text3}));
    layout->addWidget(m_note);
    return notes;
}

void ItemBoard::setItem(const AgendaItem *item)
{
    const rules::Findings &findings = m_desk.review().findings();
    const rules::Finding *finding = item ? report::findingOf(*item, findings) : nullptr;
    m_evidence->setFinding(finding, finding ? report::exhibit(size_t(finding - findings.findings.data())) : QString());
    m_stack->setCurrentWidget(finding ? static_cast<QWidget *>(m_evidence) : m_plain);
    if (item && !finding)
        showPlain(*item);
    const Triage *triage = finding ? triageOf(m_desk.plan(), finding->fingerprint) : nullptr;
    m_note->setText(triage ? triage->note : QString());
    m_notes->setVisible(!m_note->text().isEmpty());
}

void ItemBoard::showPlain(const AgendaItem &item)
{
    m_title->setText(item.title);
    m_wanted->setQuestion(item.wanted);
    m_wanted->setVisible(!item.wanted.isEmpty());
    const bool aboutActions = item.link == u"page:commitments"_s;
    m_actions->setVisible(aboutActions);
    if (!aboutActions)
        return;
    const report::Home home =
        report::home(m_desk.plan(), m_desk.review().findings(), m_desk.asOf(), m_desk.review().wording());
    std::vector<report::CapturedLine> lines;
    for (const report::OpenAction &action : home.actions)
        lines.push_back({Tr::tr("Action"), action.what, action.detail, &describe<ActionItem>(), action.id.value});
    m_actions->setLines(lines);
}

} // namespace qd::ui

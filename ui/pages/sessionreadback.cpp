// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessionreadback.h"

#include "base/tr.h"
#include "pages/capturedlist.h"
#include "report/sessionview.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/titlebar.h"

#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

SessionReadback::SessionReadback(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TitleBar)
    , m_resume(m_title->addButton(u"resumeReview"_s, Tr::tr("Go On")))
    , m_decisions(new CapturedList(Tr::tr("Read back: decided"), Tr::tr("No decision was written down.")))
    , m_loose(new CapturedList(Tr::tr("Actions without an owner or a day"),
                               Tr::tr("None. Every action has its owner and its day.")))
    , m_others(new CapturedList(Tr::tr("Everything else"), Tr::tr("Nothing else was written down.")))
{
    auto *minutes = m_title->addButton(u"openMinutes"_s, Tr::tr("Open Minutes"), ButtonKind::Primary);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(px(metrics::pageMargin), px(16), px(metrics::pageMargin), px(16));
    body->setSpacing(px(metrics::pageMargin));
    for (CapturedList *list : {m_decisions, m_loose, m_others}) {
        body->addWidget(list, 1);
        connect(list, &CapturedList::requested, this, &SessionReadback::requested);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(body, 1);
    connect(m_resume, &QPushButton::clicked, &desk, &SessionDesk::next);
    connect(minutes, &QPushButton::clicked, this, [this] { emit requested(u"packet:minutes"_s); });
    connect(&desk, &SessionDesk::changed, this, &SessionReadback::look);
    look();
}

void SessionReadback::look()
{
    if (m_desk.stage() != SessionDesk::Stage::Stopped)
        return;
    const Plan &plan = m_desk.plan();
    std::vector<report::CapturedLine> decisions;
    std::vector<report::CapturedLine> others;
    for (report::CapturedLine &line : report::capturedIn(plan, m_desk.agenda(), m_desk.review().wording()))
        (line.type == &describe<Decision>() ? decisions : others).push_back(std::move(line));
    const auto loose = report::looseEnds(plan, m_desk.agenda());
    const report::TimeStrip strip = report::timeStrip(m_desk.agenda(), m_desk.now(), m_desk.review().wording());
    m_title->setTitle(loose.empty()
                          ? Tr::tr("Read the decisions back to the room")
                          : Tr::tr("%n action(s) still without an owner or a day", nullptr, int(loose.size())));
    m_title->setSentence(Tr::tr("The review has stopped. %1 used.", "22 of 120 min").arg(strip.review));
    m_resume->setVisible(m_desk.canStart());
    m_decisions->setLines(decisions);
    m_loose->setLines(loose);
    m_others->setLines(others);
}

} // namespace qd::ui

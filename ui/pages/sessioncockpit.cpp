// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessioncockpit.h"

#include "base/tr.h"
#include "pages/agendadelegate.h"
#include "pages/audiencewindow.h"
#include "pages/capturebar.h"
#include "pages/capturedlist.h"
#include "pages/itemboard.h"
#include "pages/timestripbar.h"
#include "pages/wallpicture.h"
#include "style/delegates.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QListView>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int AgendaWidth = 286;
constexpr int SideWidth = 290;
const TextStyle Strong{metrics::body, Weight::Bold, &Tokens::text};
const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};

QHBoxLayout *heading(const QString &title, TextLabel *right)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(title, Strong), 1);
    row->addWidget(right);
    return row;
}

} // namespace

SessionCockpit::SessionCockpit(SessionDesk &desk, AgendaModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_strip(new TimeStripBar)
    , m_agenda(new QListView)
    , m_sum(new TextLabel(Secondary))
    , m_board(new ItemBoard(desk))
    , m_capture(new CaptureBar(desk))
    , m_captured(new CapturedList(Tr::tr("Captured in this review"),
                                  Tr::tr("Nothing yet. Press D for a decision, A for an action.")))
    , m_showing(new TextLabel(Secondary))
    , m_wall(new WallPicture(WallPicture::Edge::Line))
{
    buildStrip();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_board, 1);
    middle->addWidget(m_capture);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildAgenda());
    body->addLayout(middle, 1);
    body->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(body, 1);
    connect(m_board, &ItemBoard::requested, this, &SessionCockpit::requested);
    connect(m_captured, &CapturedList::requested, this, &SessionCockpit::requested);
    connect(&desk, &SessionDesk::changed, this, &SessionCockpit::look);
    connect(&desk, &SessionDesk::ticked, this, &SessionCockpit::tick);
    look();
}

void SessionCockpit::buildStrip()
{
    auto *audience = makeButton(u"openAudience"_s, Tr::tr("Audience Window"), ButtonKind::Plain);
    auto *stop = makeButton(u"stopReview"_s, Tr::tr("Stop"), ButtonKind::Plain);
    auto *next = makeButton(u"nextItem"_s, Tr::tr("Next Item"), ButtonKind::Primary);
    next->setToolTip(Tr::tr("Page Down"));
    for (QPushButton *button : {audience, stop, next})
        m_strip->addControl(button);
    connect(audience, &QPushButton::clicked, this, [this] { emit requested(u"action:session.audience"_s); });
    connect(stop, &QPushButton::clicked, &m_desk, &SessionDesk::stop);
    connect(next, &QPushButton::clicked, &m_desk, &SessionDesk::next);
}

QWidget *SessionCockpit::buildAgenda()
{
    m_agenda->setObjectName(u"agendaList"_s);
    m_agenda->setAccessibleName(Tr::tr("Agenda"));
    m_agenda->setModel(&m_model);
    m_agenda->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareList(*m_agenda, *new AgendaDelegate(m_agenda));
    auto *side = new PageGround(Qt::RightEdge);
    side->setFixedWidth(px(AgendaWidth));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, px(10), 1, 0);
    layout->setSpacing(px(10));
    QHBoxLayout *head = heading(Tr::tr("Agenda"), m_sum);
    head->setContentsMargins(px(16), 0, px(14), 0);
    layout->addLayout(head);
    layout->addWidget(m_agenda, 1);
    return side;
}

QWidget *SessionCockpit::buildSide()
{
    auto *side = new PageGround(Qt::LeftEdge);
    side->setFixedWidth(px(SideWidth));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(px(16), px(10), px(16), px(16));
    layout->setSpacing(px(10));
    layout->addWidget(m_captured, 1);
    layout->addLayout(heading(Tr::tr("On the wall"), m_showing));
    m_wall->setFixedSize(px(SideWidth - 32), px(SideWidth - 32) * 9 / 16);
    layout->addWidget(m_wall);
    return side;
}

AgendaItemId SessionCockpit::chosen() const
{
    const AgendaItem *item = m_model.itemAt(m_agenda->currentIndex().row());
    return item ? item->id : AgendaItemId();
}

void SessionCockpit::capture(QChar letter)
{
    m_capture->begin(letter);
}

void SessionCockpit::setBlank(bool blank)
{
    m_wall->setBlank(blank);
    tick();
}

void SessionCockpit::look()
{
    const AgendaItem *running = m_desk.running();
    if (!running)
        return;
    m_board->setItem(running);
    m_captured->setLines(report::capturedIn(m_desk.plan(), m_desk.agenda(), m_desk.review().wording()));
    const int minutes = cycle::clockOf(m_desk.agenda(), m_desk.now()).plannedMinutes;
    m_sum->setText(Tr::tr("%n item(s), %1 min", nullptr, int(m_desk.agenda().size())).arg(minutes));
    if (running->id != m_shown) { // a row may have got another height, too
        m_shown = running->id;
        m_agenda->setCurrentIndex(m_model.index(m_model.rowOf(m_shown), AgendaModel::Title));
        m_agenda->doItemsLayout();
    }
    tick();
}

void SessionCockpit::tick()
{
    if (!m_desk.running())
        return;
    m_strip->setStrip(report::timeStrip(m_desk.agenda(), m_desk.now(), m_desk.review().wording()));
    m_wall->setSpec(wallNow(m_desk));
    m_showing->setText(m_wall->isBlank() ? Tr::tr("Blank")
                                         : Tr::tr("showing item %1").arg(m_model.rowOf(m_desk.running()->id) + 1));
}

} // namespace qd::ui

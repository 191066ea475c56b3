// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pairingview.h"

#include "base/tr.h"
#include "models/pairingoutline.h"
#include "pages/outlinetable.h"
#include "style/textlabel.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of PairingColumn.
constexpr std::array<OutlineTable::Column, 5> Columns{{{150}, {270}, {270}, {0}, {150}}};
constexpr int SidesHeight = 132;
const TextStyle Caption{metrics::secondary, Weight::Regular, &Tokens::text2};

} // namespace

PairingView::PairingView(Review &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_table(new OutlineTable(Tr::tr("Needs and offers"), Columns))
    , m_need(new TextLabel)
    , m_offer(new TextLabel)
{
    setObjectName(u"pairingView"_s);
    m_table->setObjectName(u"pairs"_s);
    auto *tools = new ToolRow;
    const auto add = [&](const QString &name, const QString &text, const QString &tip, auto slot) {
        auto *button = makeButton(name, text, ButtonKind::Compact);
        button->setToolTip(tip);
        tools->addControl(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_join = add(u"join"_s, Tr::tr("Join"), Tr::tr("Both mean the same hand-off (J)."), &PairingView::join);
    m_apart =
        add(u"keepApart"_s, Tr::tr("Keep Apart"), Tr::tr("They are different hand-offs (K)."), &PairingView::keepApart);
    auto *back = m_title->addButton(u"pairingDone"_s, Tr::tr("Back to Inputs"));
    back->setToolTip(Tr::tr("Show the departments again (Esc)."));
    connect(back, &QPushButton::clicked, this, &PairingView::finished);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildSides());
    m_table->key(Qt::Key_J, [this] { join(); });
    m_table->key(Qt::Key_K, [this] { keepApart(); });
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &PairingView::finished);
    connect(m_table, &OutlineTable::rowChanged, this, &PairingView::showSides);
    connect(&review, &Review::refreshed, this, [this] {
        if (isVisible())
            look();
    });
}

QWidget *PairingView::buildSides()
{
    auto *sides = new PageGround(Qt::TopEdge);
    sides->setFixedHeight(px(SidesHeight));
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(px(metrics::pageMargin), px(10), px(metrics::pageMargin), px(10));
    grid->setHorizontalSpacing(px(metrics::pageMargin));
    grid->setVerticalSpacing(px(4));
    grid->setRowStretch(1, 1);
    int column = 0;
    for (const auto &[caption, label] :
         {std::pair(Tr::tr("The receiver wrote"), m_need), std::pair(Tr::tr("The giver wrote"), m_offer)}) {
        label->setOverflow(Overflow::Wrap);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(new TextLabel(caption, Caption), 0, column);
        grid->addWidget(label, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    return sides;
}

void PairingView::showEvent(QShowEvent *event)
{
    look();
    m_table->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void PairingView::look()
{
    if (!m_review.document())
        return;
    const Plan &plan = m_review.document()->plan();
    m_suggestions = exchange::suggestPairs(exchange::unpairedNeeds(plan), exchange::unpairedOffers(plan),
                                           exchange::keptApart(plan));
    std::ranges::stable_sort(m_suggestions, std::greater(), &exchange::PairSuggestion::score);
    report::Outline outline = pairingOutline(plan, m_suggestions, m_review.wording());
    m_title->setTitle(outline.title);
    m_title->setSentence(outline.sentence);
    m_table->setOutline(std::move(outline));
}

const exchange::PairSuggestion *PairingView::suggestion() const
{
    const report::OutlineRow *row = m_table->current();
    return row && !row->type && row->id > 0 && size_t(row->id) <= m_suggestions.size()
        ? &m_suggestions[size_t(row->id) - 1]
        : nullptr;
}

HandOffId PairingView::current() const
{
    if (const exchange::PairSuggestion *pair = suggestion())
        return pair->pair.need;
    const report::OutlineRow *row = m_table->current();
    return HandOffId{row && row->type ? row->id : 0};
}

void PairingView::showSides()
{
    const exchange::PairSuggestion *pair = suggestion();
    m_join->setEnabled(pair);
    m_apart->setEnabled(pair);
    const Plan &plan = m_review.document() && !m_review.isPast() ? m_review.document()->plan() : m_review.plan();
    const HandOff *alone = plan.find(current());
    const auto text = [&](HandOffId id, bool isNeed) {
        const HandOff *handOff = plan.find(id);
        return handOff ? statementOf(*handOff, isNeed, m_review.wording()) : QString();
    };
    const bool isOffer = !pair && alone && std::ranges::count(exchange::unpairedOffers(plan), alone) > 0;
    m_need->setText(isOffer ? QString() : text(current(), true));
    m_offer->setText(pair ? text(pair->pair.offer, false) : isOffer ? text(current(), false) : QString());
    emit currentChanged();
}

void PairingView::join()
{
    if (const exchange::PairSuggestion *pair = suggestion()) {
        const QString name = m_review.document()->plan().find(pair->pair.need)->name;
        conclude(exchange::joinPair(*m_review.document(), pair->pair), Tr::tr("%1 joined.").arg(name));
    }
}

void PairingView::keepApart()
{
    if (const exchange::PairSuggestion *pair = suggestion()) {
        const QString name = m_review.document()->plan().find(pair->pair.need)->name;
        conclude(exchange::keepApart(*m_review.document(), pair->pair), Tr::tr("%1 kept apart.").arg(name));
    }
}

void PairingView::conclude(const Result<Commit> &commit, const QString &message)
{
    if (!commit)
        return emit noticed(commit.error().message, {});
    look();
    emit edited(message);
}

} // namespace qd::ui

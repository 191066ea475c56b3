// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/returnview.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "pages/outlinetable.h"
#include "style/textlabel.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of ReturnColumn.
constexpr std::array<OutlineTable::Column, 6> Columns{{{240}, {170}, {170}, {170}, {0}, {100}}};
constexpr int BottomHeight = 64;

} // namespace

ReturnView::ReturnView(Review &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_table(new OutlineTable(Tr::tr("What came back, field by field"), Columns))
    , m_facts(new QHBoxLayout)
{
    setObjectName(u"returnView"_s);
    m_table->setObjectName(u"returned"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(buildTools());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildBottom());
    connect(m_table, &OutlineTable::rowChanged, this, &ReturnView::updateButtons);
    m_table->key(Qt::Key_T, [this] { choose(true); });
    m_table->key(Qt::Key_O, [this] { choose(false); });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, slot);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { m_accept->click(); });
    key(Qt::Key_Escape, [this] { drop(); });
    connect(&review, &Review::refreshed, this, [this] {
        if (!m_waiting.empty() && m_review.document())
            look(); // what the document holds has changed
    });
    connect(&review, &Review::documentChanged, this, [this] {
        m_waiting.clear(); // they were compared with another document
        emit finished();
    });
}

QWidget *ReturnView::buildTools()
{
    auto *tools = new ToolRow;
    const auto add = [&](const QString &name, const QString &text, const QString &tip, bool theirs, auto slot) {
        auto *button = makeButton(name, text, ButtonKind::Compact);
        button->setToolTip(tip);
        tools->addControl(button);
        connect(button, &QPushButton::clicked, this, [this, theirs, slot] { (this->*slot)(theirs); });
        return button;
    };
    m_theirs =
        add(u"takeTheirs"_s, Tr::tr("Take Theirs"), Tr::tr("Store what came back (T)."), true, &ReturnView::choose);
    m_ours =
        add(u"keepOurs"_s, Tr::tr("Keep Ours"), Tr::tr("Leave the document as it is (O)."), false, &ReturnView::choose);
    m_openTheirs = add(u"allTheirs"_s, Tr::tr("Theirs for All Undecided"),
                       Tr::tr("Store what came back wherever nobody has decided yet."), true, &ReturnView::chooseOpen);
    m_openOurs =
        add(u"allOurs"_s, Tr::tr("Ours for All Undecided"),
            Tr::tr("Leave the document as it is wherever nobody has decided yet."), false, &ReturnView::chooseOpen);
    return tools;
}

QWidget *ReturnView::buildBottom()
{
    auto *bottom = new PageGround(Qt::TopEdge);
    bottom->setFixedHeight(px(BottomHeight));
    auto *cancel = makeButton(u"dropReturn"_s, Tr::tr("Not Now"), ButtonKind::Plain);
    cancel->setToolTip(Tr::tr("Store nothing of this file (Esc)."));
    m_later = makeButton(u"storeReturn"_s, Tr::tr("Store, Accept Later"), ButtonKind::Plain);
    m_later->setToolTip(Tr::tr("Store what is clear and keep the rest open: the input counts as returned."));
    m_accept = makeButton(u"acceptReturn"_s, Tr::tr("Accept"), ButtonKind::Primary);
    m_facts->setSpacing(px(24));
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout->setSpacing(px(metrics::gap));
    layout->addLayout(m_facts);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_later);
    layout->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &ReturnView::drop);
    connect(m_later, &QPushButton::clicked, this, [this] { store(false); });
    connect(m_accept, &QPushButton::clicked, this, [this] { store(true); });
    return bottom;
}

void ReturnView::add(std::vector<Waiting> books)
{
    const bool begins = m_waiting.empty();
    m_count = (begins ? 0 : m_count) + books.size();
    std::ranges::move(books, std::back_inserter(m_waiting));
    if (begins && !m_waiting.empty())
        begin();
    else if (!begins)
        look(); // one more waits
}

std::vector<HalfReviewed> ReturnView::halfReviewed() const
{
    std::vector<HalfReviewed> list;
    for (const Waiting &each : m_waiting)
        list.push_back({each.path, 0, each.decided});
    if (!list.empty()) { // the first one is on the screen
        list.front().open = m_choice.openCount();
        list.front().decided = m_choice.decided();
    }
    return list;
}

void ReturnView::begin()
{
    const Waiting &first = m_waiting.front();
    m_choice = ReturnChoice(first.book, m_review.document()->plan(), first.decided);
    look();
    if (m_choice.openCount() > 0)
        goToOpen(1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReturnView::look()
{
    const Plan &plan = m_review.document()->plan();
    m_choice.compare(plan);
    const exchange::ReturnDiff &diff = m_choice.diff();
    const Department *department = plan.find(diff.department);
    report::Outline outline = returnOutline(m_choice, plan, m_review.wording());
    m_title->setTitle(Tr::tr("%1: %2", "department, what came back")
                          .arg(department ? department->name : diff.fileName, outline.title));
    const QString place =
        m_count > 1 ? Tr::tr(" File %1 of %2.").arg(m_count - m_waiting.size() + 1).arg(m_count) : QString();
    m_title->setSentence(Tr::tr("%1, made for %2: %3 rows came back, %4 of them unchanged.%5")
                             .arg(diff.fileName, m_review.wording().date(diff.asOf))
                             .arg(diff.read)
                             .arg(diff.unchanged)
                             .arg(place));
    m_table->setOutline(std::move(outline));
    showFacts();
    updateButtons();
}

/// The sum that shows that nothing is left out.
void ReturnView::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ReturnTotals totals = totalsOf(m_choice.diff());
    for (const auto &[caption, count] :
         {std::pair(Tr::tr("Changed"), totals.changed), std::pair(Tr::tr("New"), totals.added),
          std::pair(Tr::tr("Same"), totals.same), std::pair(Tr::tr("Conflicts"), totals.conflicts),
          std::pair(Tr::tr("Questions"), totals.questions), std::pair(Tr::tr("Problems"), totals.refused),
          std::pair(Tr::tr("Listed, all"), totals.all())}) {
        auto *fact = new QWidget;
        auto *lines = new QVBoxLayout(fact);
        lines->setContentsMargins({});
        lines->setSpacing(px(2));
        lines->addWidget(new TextLabel(caption, {metrics::caption, Weight::Regular, &Tokens::text2}));
        lines->addWidget(new TextLabel(QString::number(count), {metrics::quote, Weight::Bold, &Tokens::text}));
        fact->setAccessibleName(Tr::tr("%1: %2", "column, value").arg(caption).arg(count));
        m_facts->addWidget(fact, 0, Qt::AlignVCenter);
    }
}

void ReturnView::updateButtons()
{
    const auto entry = current();
    const bool decides = entry && m_choice.diff().entries[*entry].canBeTaken();
    const int open = m_choice.openCount();
    m_theirs->setEnabled(decides);
    m_ours->setEnabled(decides);
    m_openTheirs->setEnabled(open > 0);
    m_openOurs->setEnabled(open > 0);
    m_accept->setEnabled(open == 0);
    m_accept->setText(open > 0 ? Tr::tr("Accept: %1 to Decide").arg(open) : Tr::tr("Accept Input"));
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setToolTip(open > 0 ? Tr::tr("Decide whose value holds wherever both sides changed one (F8).")
                                  : Tr::tr("Store what is shown, as one step that can be undone (Ctrl+Return)."));
    emit currentChanged();
}

std::optional<std::size_t> ReturnView::current() const
{
    const report::OutlineRow *row = m_table->current();
    if (m_waiting.empty() || !row || row->id == 0)
        return {};
    return std::size_t(row->id) - 1;
}

void ReturnView::goToOpen(int step)
{
    m_table->goTo(
        [this](const report::OutlineRow &row) { return row.id > 0 && m_choice.isOpen(std::size_t(row.id) - 1); }, step);
}

void ReturnView::choose(bool theirs)
{
    const auto entry = current();
    if (!entry)
        return;
    const bool wasOpen = m_choice.isOpen(*entry);
    m_choice.choose(*entry, theirs);
    look();
    if (wasOpen)
        goToOpen(1);
}

void ReturnView::chooseOpen(bool theirs)
{
    m_choice.chooseOpen(theirs);
    look();
}

void ReturnView::store(bool accepts)
{
    if (m_waiting.empty() || (accepts && m_choice.openCount() > 0))
        return;
    Document &document = *m_review.document();
    m_choice.compare(document.plan());
    const exchange::ReturnDiff &diff = m_choice.diff();
    const QDate day = document.asOf();
    const Cycle *cycle = cycle::currentCycle(document.plan(), day);
    const cycle::Turn note =
        cycle ? cycle::receive(document.plan(), *cycle, diff.department, diff.fileName, day, accepts) : cycle::Turn();
    const Department *department = document.plan().find(diff.department);
    const QString name = department ? department->name : diff.fileName;
    const auto also = [&](Edit &edit) -> Result<void> { return note.apply(edit); };
    if (const auto commit = exchange::applyReturn(document, diff, m_choice.choices(), also); !commit)
        return emit noticed(commit.error().message, {});
    drop();
    emit edited(accepts ? Tr::tr("Input of %1 accepted.").arg(name) : Tr::tr("Input of %1 stored.").arg(name));
}

/// On to the next workbook.
void ReturnView::drop()
{
    if (!m_waiting.empty())
        m_waiting.pop_front();
    if (m_waiting.empty())
        emit finished();
    else
        begin();
}

} // namespace qd::ui

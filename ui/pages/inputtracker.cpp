// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inputtracker.h"

#include "base/tr.h"
#include "cycle/inputs.h"
#include "exchange/pairing.h"
#include "pages/outlinetable.h"
#include "pages/reasondialog.h"
#include "pages/workbooksdialog.h"
#include "report/inputoutline.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of report::InputColumn.
constexpr bool Dispensable = true;
constexpr std::array<OutlineTable::Column, 7> Columns{{{180}, {230}, {76}, {76}, {80}, {180, Dispensable}, {0}}};

} // namespace

InputTracker::InputTracker(Review &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_write(m_title->addButton(u"writeWorkbooks"_s, Tr::tr("Write Workbooks…")))
    , m_table(new OutlineTable(Tr::tr("Inputs of the departments"), Columns))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"inputTracker"_s);
    auto *import = m_title->addButton(u"importFile"_s, Tr::tr("Import…"), ButtonKind::Primary);
    auto *empty = new EmptyState(
        u"inbox"_s, Tr::tr("Drop a department's file here"),
        Tr::tr("A spreadsheet or CSV file, as it was sent. You see how it will be read before anything is stored. "
               "Rows copied from a spreadsheet can be pasted. With a cycle, departments can be asked by workbook."),
        Tr::tr("New Cycle…"));
    m_table->setObjectName(u"inputs"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    connect(m_write, &QPushButton::clicked, this, &InputTracker::write);
    connect(import, &QPushButton::clicked, this, [this] { emit requested(u"action:file.import"_s); });
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"action:cycle.new"_s); });
    connect(m_table, &OutlineTable::rowChanged, this, [this] {
        updateButtons();
        emit currentChanged();
    });
    connect(m_table, &OutlineTable::activated, this, [this] {
        if (current().isValid())
            emit requested(u"record:department:%1"_s.arg(current().value));
    });
    connect(&review, &Review::refreshed, this, &InputTracker::look);
    connect(&review, &Review::documentChanged, this, [this] { m_begins = true; });
    look();
}

QWidget *InputTracker::buildTools()
{
    auto *tools = new ToolRow;
    const auto add = [&](const QString &name, const QString &text, const QString &tip) {
        auto *button = makeButton(name, text, ButtonKind::Compact);
        button->setToolTip(tip);
        tools->addControl(button);
        return button;
    };
    m_accept = add(u"acceptInput"_s, Tr::tr("Accept"), Tr::tr("The input is complete (A)."));
    m_waive = add(u"waiveInput"_s, Tr::tr("Waive…"), Tr::tr("The review goes without the input, with a reason (W)."));
    m_pair = add(u"pairHandOffs"_s, Tr::tr("Pair Needs and Offers…"),
                 Tr::tr("Bring together what two departments wrote down of the same hand-off."));
    connect(m_accept, &QPushButton::clicked, this, &InputTracker::accept);
    connect(m_waive, &QPushButton::clicked, this, &InputTracker::waive);
    connect(m_pair, &QPushButton::clicked, this, [this] { emit requested(u"action:inputs.pair"_s); });
    return tools;
}

const Cycle *InputTracker::cycle() const
{
    return cycle::currentCycle(m_review.plan(), m_review.asOf());
}

void InputTracker::look()
{
    const Cycle *current = m_review.document() ? cycle() : nullptr;
    m_stack->setCurrentIndex(current ? 0 : 1);
    m_tools->setVisible(current);
    m_write->setVisible(current);
    const report::Outline outline = current
        ? report::inputOutline(m_review.plan(), *current, m_review.asOf(), m_review.wording())
        : report::Outline();
    m_title->setTitle(current ? outline.title : Tr::tr("No cycle yet"));
    m_title->setSentence(outline.sentence);
    const auto pairs =
        exchange::suggestPairs(exchange::unpairedNeeds(m_review.plan()), exchange::unpairedOffers(m_review.plan()),
                               exchange::keptApart(m_review.plan()));
    m_pair->setText(pairs.empty() ? Tr::tr("Needs and Offers…")
                                  : Tr::tr("Pair Needs and Offers (%1)…").arg(pairs.size()));
    m_pair->setAccessibleName(m_pair->text());
    m_table->setOutline(outline);
    if (current && std::exchange(m_begins, false)) // where something waits for this person
        m_table->goTo([&](const report::OutlineRow &row) {
            return cycle::submissionOf(m_review.plan(), *current, DepartmentId{row.id}).state
                == SubmissionState::Returned;
        });
}

std::vector<DepartmentId> InputTracker::chosen() const
{
    std::vector<DepartmentId> whose;
    for (const report::OutlineRow *row : m_table->chosen())
        whose.push_back(DepartmentId{row->id});
    return whose;
}

DepartmentId InputTracker::current() const
{
    const report::OutlineRow *row = m_table->current();
    return DepartmentId{row ? row->id : 0};
}

std::vector<SubmissionState> InputTracker::states() const
{
    std::vector<SubmissionState> list;
    const Cycle *current = m_review.document() ? cycle() : nullptr;
    for (const DepartmentId department : current ? chosen() : std::vector<DepartmentId>())
        list.push_back(cycle::submissionOf(m_review.plan(), *current, department).state);
    return list;
}

bool InputTracker::canWrite() const
{
    return !m_table->outline().rows.empty();
}

bool InputTracker::canAccept() const
{
    return std::ranges::any_of(states(), [](SubmissionState state) { return state != SubmissionState::Accepted; });
}

bool InputTracker::canWaive() const
{
    return std::ranges::any_of(states(), [](SubmissionState state) { return state < SubmissionState::Accepted; });
}

void InputTracker::updateButtons()
{
    m_write->setEnabled(canWrite());
    m_accept->setEnabled(canAccept());
    m_waive->setEnabled(canWaive());
}

bool InputTracker::store(const cycle::Turn &turn)
{
    const auto commit =
        m_review.document()->edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); });
    if (!commit)
        emit noticed(commit.error().message, {});
    return commit.has_value();
}

QString InputTracker::done(const cycle::Turn &turn, const char *one, const char *several) const
{
    const auto &stored = turn.records<Submission>();
    return stored.size() == 1 ? Tr::tr(one).arg(m_review.plan().find(stored.front().department)->name)
                              : Tr::tr(several).arg(stored.size());
}

void InputTracker::accept()
{
    if (!canAccept())
        return;
    const cycle::Turn turn =
        cycle::accept(m_review.document()->plan(), *cycle(), chosen(), m_review.document()->asOf());
    if (store(turn))
        emit edited(done(turn, QT_TRANSLATE_NOOP("qd", "Input of %1 accepted."),
                         QT_TRANSLATE_NOOP("qd", "%1 inputs accepted.")));
}

void InputTracker::waive()
{
    if (!canWaive())
        return;
    cycle::Turn turn = cycle::waive(m_review.document()->plan(), *cycle(), chosen(), {});
    const auto reason = askForReason(Tr::tr("Waive Input"), Tr::tr("Waive"),
                                     done(turn, QT_TRANSLATE_NOOP("qd", "Why the review goes without the input of %1."),
                                          QT_TRANSLATE_NOOP("qd", "Why the review goes without %1 inputs.")),
                                     this);
    if (!reason)
        return;
    for (Submission &submission : turn.records<Submission>())
        submission.comment = *reason;
    if (store(turn))
        emit edited(
            done(turn, QT_TRANSLATE_NOOP("qd", "Input of %1 waived."), QT_TRANSLATE_NOOP("qd", "%1 inputs waived.")));
}

void InputTracker::write()
{
    if (!canWrite())
        return;
    const Plan plan = m_review.document()->plan();
    const QDate asOf = m_review.document()->asOf();
    const Cycle &current = *cycle::currentCycle(plan, asOf);
    const auto order = askForWorkbooks(plan, current, asOf, chosen(), this);
    if (!order)
        return;
    const QDate due = cycle::dueFor(plan, current, asOf);
    if (const auto written = exchange::writeWorkbooks(plan, order->folder, order->books, asOf, due); !written)
        return emit noticed(written.error().message, {});
    std::vector<DepartmentId> whose;
    std::ranges::transform(order->books, std::back_inserter(whose), &exchange::Workbook::department);
    if (store(cycle::send(plan, current, whose, due, asOf)))
        emit edited(Tr::tr("%n workbook(s) written to %1.", nullptr, int(whose.size())).arg(order->folder));
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agendabuilder.h"

#include "base/tr.h"
#include "pages/page.h"
#include "pages/recordactions.h"
#include "report/sessionview.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of AgendaModel::Column; 0 takes the rest.
constexpr std::array<int, AgendaModel::ColumnCount> Widths{0, 140, 110, 190, 300};

} // namespace

AgendaBuilder::AgendaBuilder(SessionDesk &desk, AgendaModel &model, Page &page)
    : QWidget(&page)
    , m_desk(desk)
    , m_model(model)
    , m_page(page)
    , m_title(new TitleBar)
    , m_propose(m_title->addButton(u"proposeAgenda"_s, Tr::tr("Propose Agenda")))
    , m_start(m_title->addButton(u"startReview"_s, Tr::tr("Start Review")))
    , m_tools(new ToolRow)
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"presentation"_s, {}, {}, Tr::tr("Propose Agenda")))
    , m_stack(new QStackedWidget)
{
    buildTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    connect(m_propose, &QPushButton::clicked, &desk, &SessionDesk::propose);
    connect(m_empty, &EmptyState::actionRequested, &desk, &SessionDesk::propose);
    connect(m_start, &QPushButton::clicked, &desk, &SessionDesk::next);
    connect(&desk, &SessionDesk::changed, this, &AgendaBuilder::look);
    look();
}

QWidget *AgendaBuilder::buildTools()
{
    const auto tool = [this](const QString &name, const QString &text, const std::function<void()> &work) {
        auto *button = makeButton(name, text, ButtonKind::Compact);
        m_tools->addControl(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    tool(u"addItem"_s, Tr::tr("Add…"), [this] { add(); });
    m_onItem = {tool(u"editItem"_s, Tr::tr("Edit…"), [this] { edit(); }),
                tool(u"deleteItem"_s, Tr::tr("Delete"), [this] { remove(); }),
                tool(u"moveUp"_s, Tr::tr("Move Up"), [this] { move(-1); }),
                tool(u"moveDown"_s, Tr::tr("Move Down"), [this] { move(1); })};
    return m_tools;
}

void AgendaBuilder::buildTable()
{
    m_table->setObjectName(u"agendaTable"_s);
    m_table->setAccessibleName(Tr::tr("Agenda"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *delegate = new TableDelegate(m_table);
    delegate->setLeadingMargin(metrics::pageMargin);
    prepareTable(*m_table, *delegate);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        if (Widths[size_t(column)] > 0)
            m_table->setColumnWidth(column, px(Widths[size_t(column)]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &work) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, work);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    key(Qt::Key_Insert, [this] { add(); });
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_Return, [this] { edit(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaBuilder::updateTools);
}

AgendaItemId AgendaBuilder::chosen() const
{
    const AgendaItem *item = m_model.itemAt(m_table->currentIndex().row());
    return item ? item->id : AgendaItemId();
}

void AgendaBuilder::look()
{
    const bool empty = m_desk.agenda().empty();
    const Cycle *cycle = m_desk.cycle();
    m_title->setTitle(cycle ? Tr::tr("Review of %1", "cycle").arg(cycle->name) : Tr::tr("Review"));
    m_title->setSentence(!cycle      ? Tr::tr("A review belongs to a cycle.")
                             : empty ? Tr::tr("Nothing is on the agenda yet.")
                                     : report::planText(m_desk.agenda(), m_desk.sessionMinutes()));
    m_empty->setTexts(cycle ? Tr::tr("No agenda yet") : Tr::tr("No cycle yet"),
                      cycle ? Tr::tr("Let it be proposed, or add items one by one.")
                            : Tr::tr("Add one on the page Organisation."));
    m_propose->setVisible(!empty);
    m_start->setVisible(!empty);
    setButtonKind(*m_start, ButtonKind::Primary);
    m_tools->setVisible(cycle != nullptr);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, AgendaModel::Title));
    updateTools();
}

void AgendaBuilder::updateTools()
{
    for (QPushButton *button : m_onItem)
        button->setEnabled(chosen().isValid());
}

void AgendaBuilder::add()
{
    auto item = std::make_shared<AgendaItem>();
    item->session = m_desk.sessionToFill();
    if (!item->session.isValid())
        return;
    const qint64 id = addRecord(m_desk.review(), describe<AgendaItem>(), item, m_page);
    if (id != 0)
        m_table->setCurrentIndex(m_model.index(m_model.rowOf(AgendaItemId{id}), AgendaModel::Title));
}

void AgendaBuilder::edit()
{
    changeRecord(m_desk.review(), describe<AgendaItem>(), m_model.itemAt(m_table->currentIndex().row()), m_page);
}

void AgendaBuilder::remove()
{
    const int row = m_table->currentIndex().row();
    deleteRecord(m_desk.review(), describe<AgendaItem>(), m_model.itemAt(row), m_page);
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), AgendaModel::Title));
}

void AgendaBuilder::move(int step)
{
    const AgendaItemId item = chosen();
    m_desk.move(m_table->currentIndex().row(), step);
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(item), AgendaModel::Title));
}

} // namespace qd::ui

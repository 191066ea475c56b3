// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/drawingpage.h"

#include "base/tr.h"
#include "models/clipboard.h"
#include "pages/chartfiles.h"
#include "pages/scopechoice.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "widgets/emptystate.h"
#include "widgets/scrolled.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"
#include "widgets/whenshown.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ChoiceLength = 26; ///< characters; what is longer is seen whole in the list
} // namespace

DrawingPage::DrawingPage(Review &review, Kind kind, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_kind(std::move(kind))
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_view(new DrawingView)
    , m_data(new DataTableModel(this))
    , m_table(new QTableView)
    , m_views(new QStackedWidget)
    , m_reading(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(buildViews());
    auto *empty = new EmptyState(u"columns-3"_s, m_kind.nothing, m_kind.help, Tr::tr("Import…"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"action:file.import"_s); });
    m_stack->addWidget(empty);
    auto *save = m_title->addButton(u"exportChart"_s, Tr::tr("Export Chart…"));
    save->setToolTip(Tr::tr("As SVG, PDF or PNG, or its numbers as CSV."));
    connect(save, &QPushButton::clicked, this, &DrawingPage::chooseExport);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    auto *whenShown = new WhenShown(this, [this] { look(); });
    connect(&review, &Review::refreshed, whenShown, &WhenShown::note);
    connect(&review, &Review::scopeChanged, whenShown, &WhenShown::note);
    look();
}

QWidget *DrawingPage::buildViews()
{
    QScrollArea *scroll = scrolled(m_view);
    connect(m_view, &DrawingView::currentChanged, scroll, [this, scroll] {
        const QPoint place = m_view->currentRect().center();
        scroll->ensureVisible(place.x(), place.y(), px(metrics::pageMargin), px(metrics::pageMargin));
    });
    m_table->setObjectName(u"drawingTable"_s);
    m_table->setModel(m_data);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTable(*m_table, *new TableDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    m_reading->setObjectName(u"reading"_s);
    m_reading->setOverflow(Overflow::Wrap);
    connect(m_view, &DrawingView::readingChanged, m_reading, &TextLabel::setText);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_views, 1);
    layout->addWidget(m_reading);
    return area;
}

QWidget *DrawingPage::buildTools()
{
    if (m_kind.choices) {
        m_choice = new QComboBox;
        m_choice->setObjectName(u"drawingChoice"_s);
        m_choice->setAccessibleName(m_kind.choices->label);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(ChoiceLength);
        connect(m_choice, &QComboBox::activated, this, &DrawingPage::drawChosen);
        m_tools->addControl(m_choice);
    }
    m_tools->addControl(new ScopeChoice(m_review));
    return m_tools;
}

/// What was chosen stays chosen while there is such a choice.
void DrawingPage::fillChoice()
{
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const Choice &choice : m_kind.choices->list(m_review.part()))
        m_choice->addItem(choice.name, choice.address);
    m_choice->view()->setMinimumWidth(m_choice->view()->sizeHintForColumn(0) + px(2 * metrics::gap));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    m_choice->setEnabled(m_choice->count() > 1);
}

bool DrawingPage::has(const RecordType &type) const
{
    return m_kind.choices && std::ranges::count(m_kind.choices->types, &type) > 0;
}

void DrawingPage::showRecord(const RecordType &type, qint64 id)
{
    const QString address = m_kind.choices->follow(m_review.part().whole(), recordAddress(type, id));
    if (choose(address) || m_review.part().scope().isEverything())
        return;
    m_review.setScope({}); // it may be of another part of the company
    fillChoice();
    choose(address);
}

bool DrawingPage::choose(const QString &address)
{
    const int index = m_choice->findData(address);
    if (index >= 0 && index != m_choice->currentIndex()) {
        m_choice->setCurrentIndex(index);
        drawChosen();
    }
    return index >= 0;
}

void DrawingPage::look()
{
    if (m_choice)
        fillChoice();
    drawChosen();
}

void DrawingPage::drawChosen()
{
    const ReviewPart &part = m_review.part();
    m_content = m_choice ? m_kind.choices->make(part, m_choice->currentData().toString()) : m_kind.make(part);
    m_content.drawing = report::withScope(part.name(), std::move(m_content.drawing));
    m_stack->setCurrentIndex(m_content.data.rows.empty() ? 1 : 0);
    const charts::Figure figure = charts::figureOf(m_content.drawing);
    m_title->setTitle(figure.title);
    m_title->setSentence(figure.subtitle);
    m_view->setDrawing(m_content.drawing);
    m_table->setAccessibleName(figure.title);
    m_data->setTable(m_content.data);
    m_table->resizeColumnsToContents();
}

void DrawingPage::addViewSwitch(QWidget *control)
{
    m_tools->addFirst(control);
}

void DrawingPage::toggleTable()
{
    m_views->setCurrentIndex(1 - m_views->currentIndex());
    (m_views->currentIndex() == 0 ? static_cast<QWidget *>(m_view) : m_table)->setFocus();
}

bool DrawingPage::canCopy() const
{
    return !m_content.data.rows.empty();
}

void DrawingPage::copy()
{
    if (m_views->currentIndex() == 1)
        copyData(m_content.data);
    else
        copyChart(charts::figureOf(m_content.drawing), m_content.data, m_review);
}

std::optional<ShownChart> DrawingPage::chart() const
{
    if (!canCopy())
        return {};
    return ShownChart{charts::figureOf(m_content.drawing), m_content.data};
}

void DrawingPage::chooseExport()
{
    if (const QString path = askForChartFile(this); !path.isEmpty())
        exportTo(path);
}

void DrawingPage::exportTo(const QString &path)
{
    emit noticed(writeChart(charts::figureOf(m_content.drawing), m_content.data, m_review, path), {});
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scorecardpage.h"

#include "base/tr.h"
#include "models/clipboard.h"
#include "pages/chartfiles.h"
#include "pages/heatmapview.h"
#include "pages/kpipanel.h"
#include "pages/scopechoice.h"
#include "report/datatable.h"
#include "style/charttheme.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <map>

namespace qd::ui {

using namespace Qt::StringLiterals;
using Column = ScorecardModel::Column;

namespace {
/// Widths in px at 100 %; the name takes what is left.
constexpr std::array<int, ScorecardModel::ColumnCount> Widths{240, 140, 60, 88, 66, 66, 84, 88, 112, 64, 162};
constexpr int LeastNameWidth = 200;
} // namespace

ScorecardPage::ScorecardPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_model(new ScorecardModel(review, this))
    , m_order(new ScorecardOrder(this))
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_orderChoice(new QComboBox)
    , m_table(new QTableView)
    , m_delegate(new TableDelegate(this))
    , m_switch(new Segmented(Tr::tr("How to show the results"), viewNames()))
    , m_views(new QStackedWidget)
    , m_panel(new KpiPanel(review))
    , m_stack(new QStackedWidget)
{
    buildTitle();
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    m_views->addWidget(m_table);
    splitter->addWidget(m_views);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *empty = new EmptyState(u"table-2"_s, Tr::tr("No KPIs yet"),
                                 Tr::tr("Import the values that departments sent, as CSV."), Tr::tr("Import…"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"action:file.import"_s); });
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    connect(&review, &Review::refreshed, this, &ScorecardPage::look);
    connect(&review, &Review::scopeChanged, this, &ScorecardPage::lookAtScope);
    connect(m_panel, &KpiPanel::findingRequested, this,
            [this](const QString &fingerprint) { emit requested(u"finding:"_s + fingerprint); });
    connect(m_panel, &KpiPanel::stored, this, &Page::edited);
    connect(m_panel, &KpiPanel::refused, this, [this](const QString &message) { emit noticed(message, {}); });
    connect(m_panel, &KpiPanel::noticed, this, [this](const QString &message) { emit noticed(message, {}); });
    connect(m_model, &ScorecardModel::refused, this, [this](const QString &message) { emit noticed(message, {}); });
    look();
}

void ScorecardPage::buildTitle()
{
    m_orderChoice->setObjectName(u"order"_s);
    m_orderChoice->setAccessibleName(Tr::tr("Order of the rows"));
    m_orderChoice->addItems({Tr::tr("Exceptions first"), Tr::tr("By department")});
    m_tools->addControl(m_switch);
    m_tools->addControl(m_orderChoice);
    m_tools->addControl(new ScopeChoice(m_review));
    connect(m_switch, &Segmented::chosen, this, [this](int index) { showView(View(index)); });
    connect(m_orderChoice, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_order->setOrder(ScorecardOrder::Order(index)); });
    connect(m_title->addButton(u"import"_s, Tr::tr("Import…"), ButtonKind::Primary), &QPushButton::clicked, this,
            [this] { emit requested(u"action:file.import"_s); });
}

void ScorecardPage::buildTable()
{
    m_order->setSourceModel(m_model);
    m_order->setOrder(ScorecardOrder::Order::ExceptionsFirst);
    m_table->setObjectName(u"scorecard"_s);
    m_table->setAccessibleName(Tr::tr("Scorecard"));
    m_table->setModel(m_order);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::AnyKeyPressed);
    m_delegate->setLeadingMargin(metrics::pageMargin);
    prepareTable(*m_table, *m_delegate);
    m_table->horizontalHeader()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    sizeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_panel->setKpi(m_model->kpiAt(m_order->mapToSource(current).row()));
                emit currentChanged();
            });
}

void ScorecardPage::sizeColumns()
{
    for (int column = 0; column < ScorecardModel::ColumnCount; ++column) {
        if (column != Column::Name)
            m_table->setColumnWidth(column, px(Widths.at(size_t(column))));
    }
}

void ScorecardPage::look()
{
    const report::Scorecard &card = m_review.part().scorecard();
    sayPoint();
    m_stack->setCurrentIndex(card.rows.empty() ? 1 : 0);
    m_switch->setVisible(!card.rows.empty());
    m_tools->setVisible(!card.rows.empty() || !m_review.part().scope().isEverything());
    showColumns();
    selectFirst();
}

/// The panel must not go on showing what is not in the list any more.
void ScorecardPage::lookAtScope()
{
    look();
    const KpiId kpi = currentKpi();
    m_panel->setKpi(m_model->rowOf(kpi) >= 0 ? kpi : m_model->kpiAt(m_order->mapToSource(m_order->index(0, 0)).row()));
    emit currentChanged();
}

/// Columns with nothing in them are left out; where names would become unreadable, so are those that the chart below
/// tells as well.
void ScorecardPage::showColumns()
{
    const report::Scorecard &card = m_review.part().scorecard();
    const auto none = [&card](QString report::ScorecardRow::*text) {
        return std::ranges::all_of(card.rows,
                                   [text](const report::ScorecardRow &row) { return (row.*text).isEmpty(); });
    };
    m_table->setColumnHidden(Column::PeriodName, card.period.has_value());
    m_table->setColumnHidden(Column::YearBefore, none(&report::ScorecardRow::yearBefore));
    m_table->setColumnHidden(Column::FindingMark, none(&report::ScorecardRow::finding));
    m_table->setColumnHidden(Column::Course, std::ranges::all_of(card.rows, [](const auto &row) {
                                 return row.sparkline.values.size() < 2;
                             }));
    for (const Column column : {Column::Course, Column::YearBefore}) {
        int others = 0;
        for (int each = 0; each < ScorecardModel::ColumnCount; ++each)
            others += each == Column::Name || m_table->isColumnHidden(each) ? 0 : px(Widths.at(size_t(each)));
        if (width() < others + px(LeastNameWidth))
            m_table->setColumnHidden(column, true);
    }
}

/// What the present view says, above it.
void ScorecardPage::sayPoint()
{
    const report::Scorecard &card = m_review.part().scorecard();
    QString title = card.title();
    QStringList sentences;
    if (!card.period)
        sentences << Tr::tr("Latest closed period of each KPI.");
    sentences << Tr::tr("Figures as of %1.", "date").arg(m_review.wording().date(card.asOf));
    QString sentence = report::withScope(m_review.part().name(), sentences.join(u' '));
    if (view() == View::Heatmap) {
        title = m_heatmap->title();
        sentence = m_heatmap->sentence();
    } else if (const KpiDrawing *drawing = shownDrawing()) {
        title = drawing->content().title;
        sentence = drawing->content().subtitle;
    }
    m_title->setTitle(title);
    m_title->setSentence(card.rows.empty() ? report::withScope(m_review.part().name(), QString()) : sentence);
    m_orderChoice->setVisible(!card.rows.empty() && view() == View::Table);
}

KpiDrawing *ScorecardPage::shownDrawing() const
{
    return qobject_cast<KpiDrawing *>(m_views->currentWidget());
}

QStringList ScorecardPage::viewNames()
{
    return {Tr::tr("Table"), Tr::tr("Heat map"), Tr::tr("Differences"), Tr::tr("Months"), Tr::tr("Tiles")};
}

ScorecardPage::View ScorecardPage::view() const
{
    const QWidget *shown = m_views->currentWidget();
    return m_heatmap && shown == m_heatmap        ? View::Heatmap
        : m_differences && shown == m_differences ? View::Differences
        : m_months && shown == m_months           ? View::Months
        : m_tiles && shown == m_tiles             ? View::Tiles
                                                  : View::Table;
}

void ScorecardPage::buildHeatmap()
{
    m_heatmap = new HeatmapView(m_review);
    m_views->addWidget(m_heatmap);
    connect(m_heatmap, &HeatmapView::kpiChosen, this, [this](KpiId chosen) {
        m_panel->setKpi(chosen);
        emit currentChanged();
    });
    connect(m_heatmap, &HeatmapView::changed, this, &ScorecardPage::sayPoint);
}

KpiDrawing *ScorecardPage::addDrawing(const QString &name, KpiDrawing::Make make)
{
    auto *drawing = new KpiDrawing(m_review, name, std::move(make));
    m_views->addWidget(drawing);
    connect(drawing, &KpiDrawing::changed, this, &ScorecardPage::sayPoint);
    connect(drawing, &KpiDrawing::kpiChosen, this, [this](KpiId chosen) {
        m_panel->setKpi(chosen);
        emit currentChanged();
    });
    return drawing;
}

void ScorecardPage::showView(View view)
{
    const KpiId kpi = currentKpi();
    if (view == View::Heatmap && !m_heatmap)
        buildHeatmap();
    if (view == View::Differences && !m_differences)
        m_differences = addDrawing(u"differences"_s, differencesContent);
    if (view == View::Months && !m_months)
        m_months = addDrawing(u"months"_s, bowlingContent);
    if (view == View::Tiles && !m_tiles)
        m_tiles = addDrawing(u"tiles"_s, tilesContent);
    const std::array<QWidget *, 5> views{m_table, m_heatmap, m_differences, m_months, m_tiles};
    m_switch->setCurrent(int(view));
    m_views->setCurrentWidget(views.at(std::size_t(view)));
    chooseInView(kpi);
    sayPoint();
    emit currentChanged();
}

void ScorecardPage::chooseInView(KpiId kpi)
{
    if (view() == View::Heatmap)
        return m_heatmap->setCurrentKpi(kpi);
    if (view() == View::Table) {
        if (m_model->rowOf(kpi) >= 0)
            m_table->setCurrentIndex(m_order->mapFromSource(m_model->index(m_model->rowOf(kpi), Column::Name)));
        return;
    }
    shownDrawing()->setCurrentKpi(kpi);
}

void ScorecardPage::toggleTable()
{
    m_panel->toggleTable();
}

void ScorecardPage::selectFirst()
{
    if (!m_table->currentIndex().isValid() && m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, Column::Name));
}

void ScorecardPage::showKpi(KpiId kpi)
{
    if (m_model->rowOf(kpi) < 0)
        m_review.setScope({}); // it may be of another part of the company
    const int row = m_model->rowOf(kpi);
    if (row < 0)
        return;
    showView(View::Table);
    const QModelIndex index = m_order->mapFromSource(m_model->index(row, Column::Name));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ScorecardPage::has(const RecordType &type) const
{
    return &type == &describe<Kpi>();
}

void ScorecardPage::showRecord(const RecordType &type, qint64 id)
{
    if (has(type))
        showKpi({id});
}

QString ScorecardPage::currentAddress() const
{
    const KpiId kpi = currentKpi();
    return kpi.isValid() ? recordAddress(describe<Kpi>(), kpi.value) : QString();
}

KpiId ScorecardPage::currentKpi() const
{
    if (view() == View::Heatmap)
        return m_heatmap->currentKpi();
    if (const KpiDrawing *drawing = shownDrawing())
        return drawing->currentKpi();
    return m_model->kpiAt(m_order->mapToSource(m_table->currentIndex()).row());
}

std::optional<ShownChart> ScorecardPage::chart() const
{
    if (m_review.part().scorecard().rows.empty())
        return {};
    if (const KpiDrawing *drawing = shownDrawing(); drawing && !m_panel->holdsFocus())
        return ShownChart{charts::figureOf(drawing->content().drawing), drawing->content().data};
    if (view() == View::Heatmap && !m_panel->holdsFocus())
        return ShownChart{charts::figureOf(m_heatmap->map(), paperChartTheme()), report::dataOf(m_heatmap->map())};
    return m_panel->chart();
}

void ScorecardPage::copy()
{
    if (m_panel->holdsFocus())
        return m_panel->copy();
    if (const KpiDrawing *drawing = shownDrawing())
        return copyChart(charts::figureOf(drawing->content().drawing), drawing->content().data, m_review);
    const bool heat = view() == View::Heatmap;
    const QTableView &table = heat ? *m_heatmap : *m_table;
    std::map<int, std::vector<QString>> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedIndexes()) {
        const bool drawn = !heat && index.column() == Column::Course;
        if (!table.isColumnHidden(index.column()) && !drawn)
            rows[index.row()].push_back(index.data().toString());
    }
    std::vector<std::vector<QString>> cells;
    for (auto &[row, line] : rows)
        cells.push_back(std::move(line));
    copyCells(cells);
}

/// The clipboard's block, laid on the visible columns from the current cell on.
std::vector<ScorecardModel::CellText> ScorecardPage::block(const std::vector<std::vector<QString>> &cells) const
{
    std::vector<int> columns;
    for (int column = m_table->currentIndex().column(); column < ScorecardModel::ColumnCount; ++column) {
        if (!m_table->isColumnHidden(column))
            columns.push_back(column);
    }
    std::vector<ScorecardModel::CellText> block;
    for (size_t row = 0; row < cells.size(); ++row) {
        const QModelIndex target = m_order->index(m_table->currentIndex().row() + int(row), Column::Name);
        if (!target.isValid())
            break;
        const KpiId kpi = m_model->kpiAt(m_order->mapToSource(target).row());
        for (size_t column = 0; column < std::min(cells[row].size(), columns.size()); ++column)
            block.push_back({kpi, Column(columns[column]), cells[row][column], int(row) + 1});
    }
    return block;
}

void ScorecardPage::paste()
{
    const auto cells = view() != View::Table ? std::vector<ScorecardModel::CellText>()
                                             : block(clipboardCells(QApplication::clipboard()->text()));
    if (cells.empty())
        return emit noticed(
            Tr::tr("There is nothing to paste here. Copy cells in a spreadsheet, choose a cell, and paste."), {});
    const PasteResult result = m_model->write(Tr::tr("Paste %n Cell(s)", nullptr, int(cells.size())), cells);
    if (result.problems.empty())
        return emit edited(Tr::tr("%n cell(s) pasted.", nullptr, result.accepted));
    QStringList problems;
    for (const exchange::Problem &problem : result.problems)
        problems << Tr::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.problem);
    emit noticed(Tr::tr("%n cell(s) pasted", nullptr, result.accepted) + u", "_s
                     + Tr::tr("%n need attention.", nullptr, int(problems.size())),
                 problems);
}

bool ScorecardPage::event(QEvent *event)
{
    if (isThemeChange(*event))
        sizeColumns();
    const bool done = PageGround::event(event);
    if (event->type() == QEvent::Resize)
        showColumns();
    return done;
}

} // namespace qd::ui

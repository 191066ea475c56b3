// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpipanel.h"

#include "base/tr.h"
#include "charts/bulletview.h"
#include "charts/chartview.h"
#include "models/clipboard.h"
#include "models/datatablemodel.h"
#include "pages/chartfiles.h"
#include "pages/drawingview.h"
#include "pages/kpiannotations.h"
#include "pages/kpifiguresview.h"
#include "report/behaviourpanels.h"
#include "report/blockchart.h"
#include "report/bulletchart.h"
#include "report/flowcharts.h"
#include "report/kpichart.h"
#include "report/trendchart.h"
#include "report/variancetime.h"
#include "style/charttheme.h"
#include "style/delegates.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/scrolled.h"
#include "widgets/segmented.h"
#include "widgets/statusline.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ReadingWidth = 320;
constexpr int PeriodWidth = 150;
constexpr int ColumnWidth = 116;
/// Of the height that several plots look best in; below, they scroll. Totals do not get lower.
constexpr double LeastShare = 0.66;
constexpr double LeastShareWithTotals = 0.76;
} // namespace

KpiPanel::KpiPanel(Review &review, QWidget *parent)
    : PageGround(Qt::TopEdge, parent)
    , m_review(review)
    , m_switch(new Segmented(Tr::tr("How to show the KPI"),
                             {Tr::tr("Behaviour"), Tr::tr("Ranges", "moving ranges of a KPI"),
                              Tr::tr("Trend", "course of a KPI"), Tr::tr("Block", "standard block of a KPI"),
                              Tr::tr("Differences"), Tr::tr("Bullets", "bullet graphs"), Tr::tr("Drivers"),
                              Tr::tr("Table")}))
    , m_title(new TextLabel({metrics::quote, Weight::Bold, &Tokens::text}))
    , m_subtitle(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_annotations(new KpiAnnotations(review, this))
    , m_chart(new charts::ChartView)
    , m_bullets(new charts::BulletView)
    , m_panels(new DrawingView)
    , m_sentence(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_data(new DataTableModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_variation(new StatusLine(Tr::tr("Variation")))
    , m_assurance(new StatusLine(Tr::tr("Assurance")))
    , m_figures(new KpiFiguresView)
    , m_question(new TextLabel({metrics::body, Weight::Regular, &Tokens::text}))
    , m_openFinding(makeButton(u"openFinding"_s, Tr::tr("Open Finding"), ButtonKind::Compact))
{
    setObjectName(u"kpiPanel"_s);
    m_title->setOverflow(Overflow::Elide);
    m_subtitle->setOverflow(Overflow::Elide);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(metrics::pageMargin));
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(2));
    left->addWidget(m_subtitle);
    left->addSpacing(px(6));
    left->addWidget(buildPicture(), 1);
    left->addWidget(m_sentence);
    auto *body = new QHBoxLayout;
    body->setSpacing(px(metrics::pageMargin));
    body->addLayout(left, 1);
    body->addWidget(buildReading());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(8), px(metrics::pageMargin), px(12));
    layout->setSpacing(px(6));
    layout->addLayout(head);
    layout->addLayout(body, 1);
    connect(&review, &Review::refreshed, this, &KpiPanel::look);
    connect(m_switch, &Segmented::chosen, this, &KpiPanel::look);
    connect(m_annotations, &KpiAnnotations::stored, this, &KpiPanel::stored);
    connect(m_annotations, &KpiAnnotations::refused, this, &KpiPanel::refused);
    m_annotations->offerOn(m_chart, [this] { return chosenPeriod(); });
    m_annotations->offerOn(m_panels, [this] { return chosenPeriod(); });
    connect(m_figures, &KpiFiguresView::basisChosen, this, &KpiPanel::look);
    connect(m_openFinding, &QPushButton::clicked, this, [this] { emit findingRequested(m_fingerprint); });
}

QWidget *KpiPanel::buildPicture()
{
    m_chart->setObjectName(u"kpiChart"_s);
    m_chart->setMinimumHeight(px(120));
    m_table->setObjectName(u"kpiTable"_s);
    m_table->setModel(m_data);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *delegate = new TableDelegate(m_table);
    prepareTable(*m_table, *delegate);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_bullets);
    m_panels->setObjectName(u"kpiPanels"_s);
    m_panelsArea = scrolled(m_panels);
    m_stack->addWidget(m_panelsArea);
    m_sentence->setObjectName(u"kpiSentence"_s);
    m_sentence->setOverflow(Overflow::Elide);
    connect(m_panels, &DrawingView::readingChanged, m_sentence, &TextLabel::setText);
    connect(m_panels, &DrawingView::currentChanged, this, [this] {
        const QPoint place = m_panels->currentRect().center();
        m_panelsArea->ensureVisible(place.x(), place.y(), px(metrics::pageMargin), px(metrics::pageMargin));
    });
    return m_stack;
}

QWidget *KpiPanel::buildReading()
{
    m_reading = new QWidget;
    m_reading->setFixedWidth(px(ReadingWidth));
    m_question->setOverflow(Overflow::Wrap);
    auto *annotateButton = makeButton(u"annotate"_s, Tr::tr("Annotate…"), ButtonKind::Compact);
    annotateButton->setToolTip(
        Tr::tr("Say what happened at the chosen point (Insert). It is marked on the chart. Enter "
               "on the chart changes and deletes what is there, and begins a new baseline."));
    connect(annotateButton, &QPushButton::clicked, this, &KpiPanel::annotate);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(metrics::gap));
    buttons->addWidget(m_openFinding);
    buttons->addWidget(annotateButton);
    auto *save = makeButton(u"exportKpiChart"_s, Tr::tr("Export…"), ButtonKind::Compact);
    save->setToolTip(Tr::tr("As SVG, PDF or PNG, or its numbers as CSV."));
    connect(save, &QPushButton::clicked, this, [this] {
        if (const QString path = askForChartFile(this); !path.isEmpty())
            exportTo(path);
    });
    buttons->addWidget(save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_reading);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addWidget(m_variation);
    layout->addWidget(m_assurance);
    layout->addWidget(m_figures);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    layout->addStretch();
    return m_reading;
}

KpiPanel::View KpiPanel::view() const
{
    return View(m_switch->current());
}

void KpiPanel::setView(View view)
{
    m_switch->setCurrent(view);
    look();
}

void KpiPanel::toggleTable()
{
    setView(view() == Table ? m_chartView : Table);
}

void KpiPanel::setKpi(KpiId kpi)
{
    m_kpi = kpi;
    look();
}

void KpiPanel::look()
{
    const Kpi *kpi = m_review.plan().find(m_kpi);
    setVisible(kpi != nullptr);
    if (!kpi)
        return;
    if (view() != Table)
        m_chartView = view();
    m_annotations->setKpi(m_kpi, m_figures->basis());
    m_subtitle->setToolTip(kpi->name);
    const QWidget *picture = pictureOf(m_chartView);
    if (picture == m_bullets)
        lookAtBullets(*kpi);
    else if (m_chartView == Drivers)
        lookAtDrivers(*kpi);
    else if (picture == m_panelsArea)
        lookAtPanels(*kpi);
    else
        lookAtChart(*kpi);
    m_title->setToolTip(m_title->text());
    m_stack->setCurrentWidget(pictureOf(view()));
    m_sentence->setVisible(pictureOf(view()) == m_panelsArea);
    const auto reading = report::kpiReading(m_review.plan(), *kpi, m_review.asOf(), m_figures->basis());
    m_variation->setStatus(reading.variation, reading.variationText);
    m_assurance->setStatus(reading.assurance, reading.assuranceText);
    lookAtFigures(*kpi);
    lookAtFinding();
    // Sentences that wrap tell the splitter less than they need.
    m_reading->setMinimumHeight(m_reading->layout()->minimumHeightForWidth(m_reading->width()));
}

QWidget *KpiPanel::pictureOf(View view) const
{
    switch (view) {
    case Ranges:
    case Block:
    case Differences:
    case Drivers:
        return m_panelsArea;
    case Bullets:
        return m_bullets;
    case Table:
        return m_table;
    case Behaviour:
    case Trend:
        break;
    }
    return m_chart;
}

bool KpiPanel::holdsFocus() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus() && m_stack->isAncestorOf(focus);
}

void KpiPanel::copy()
{
    if (m_stack->currentWidget() == m_table)
        copyData(m_rows);
    else
        copyChart(m_figure, m_rows, m_review);
}

void KpiPanel::exportTo(const QString &path)
{
    emit noticed(writeChart(m_figure, m_rows, m_review, path));
}

void KpiPanel::lookAtFigures(const Kpi &kpi)
{
    m_figures->setFigures(
        report::kpiFigures(m_review.plan(), kpi, m_review.asOf(), m_figures->basis(), m_review.wording()));
}

void KpiPanel::lookAtChart(const Kpi &kpi)
{
    const report::ChartSpec spec = specOf(kpi);
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_chart->setTheme(chartTheme());
    m_chart->setSpec(spec);
    m_figure = charts::figureOf(spec);
    showTable(report::dataOf(spec), spec.title);
    m_table->scrollToBottom(); // the latest stands last
}

void KpiPanel::lookAtPanels(const Kpi &kpi)
{
    const auto make = m_chartView == Ranges ? report::behaviourPanels
        : m_chartView == Block              ? report::blockChart
                                            : report::varianceInTime;
    report::PanelSpec spec = make(m_review.plan(), kpi, m_review.asOf(), m_review.wording(), m_figures->basis());
    if (spec.title.isEmpty())
        spec.title = m_chartView == Block ? Tr::tr("No value yet") : Tr::tr("No value with a target yet");
    if (spec.subtitle.isEmpty())
        spec.subtitle = report::kpiSubtitle(m_review.plan(), kpi, 0);
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_panels->setDrawing(spec);
    m_panels->setMinimumHeight(
        int(m_panels->sizeHint().height() * (spec.totals.empty() ? LeastShare : LeastShareWithTotals)));
    m_figure = charts::figureOf(spec);
    showTable(report::dataOf(spec), spec.title);
}

void KpiPanel::lookAtDrivers(const Kpi &kpi)
{
    report::FlowSpec spec = report::driverTree(m_review.plan(), kpi, m_review.asOf(), m_review.wording(),
                                               report::brokenDrives(m_review.plan(), m_review.findings()));
    if (spec.nodes.empty()) {
        spec.title = Tr::tr("No KPI is said to drive this one");
        spec.subtitle = Tr::tr("Enter drivers on the page Organisation, Tables, or import them.");
    }
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_panels->setDrawing(spec);
    m_panels->setMinimumHeight(m_panels->sizeHint().height());
    m_figure = charts::figureOf(spec);
    showTable(report::dataOf(spec), spec.title);
}

void KpiPanel::lookAtBullets(const Kpi &kpi)
{
    std::vector<const Kpi *> kpis;
    for (const Kpi &each : m_review.plan().table<Kpi>()) {
        if (each.department == kpi.department)
            kpis.push_back(&each);
    }
    const Department *department = m_review.plan().find(kpi.department);
    const report::BulletSpec spec = report::bulletChart(m_review.plan(), kpis, department ? department->name : kpi.name,
                                                        m_review.asOf(), m_review.wording());
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_bullets->setSpec(spec, chartTheme());
    m_figure = charts::figureOf(spec, paperChartTheme());
    showTable(report::dataOf(spec), spec.title);
}

void KpiPanel::showTable(const report::DataTable &table, const QString &name)
{
    m_rows = table;
    m_data->setTable(table);
    m_table->setAccessibleName(name);
    for (int column = 0; column + 1 < m_data->columnCount(); ++column)
        m_table->setColumnWidth(column, px(column == 0 ? PeriodWidth : ColumnWidth));
}

report::ChartSpec KpiPanel::specOf(const Kpi &kpi) const
{
    const auto make = m_chartView == Trend ? report::trendChart : report::kpiChart;
    return make(m_review.plan(), kpi, m_review.asOf(), m_review.wording(), m_figures->basis());
}

std::vector<Period> KpiPanel::periods() const
{
    const QWidget *picture = pictureOf(m_chartView);
    if (picture == m_chart)
        return m_chart->spec().periods;
    const auto *panels = picture == m_panelsArea ? std::get_if<report::PanelSpec>(&m_panels->drawing()) : nullptr;
    std::vector<Period> all;
    for (size_t panel = 0; panels && panel < (panels->isBeside ? panels->panels.size() : 1); ++panel)
        all.insert(all.end(), panels->panels[panel].periods.begin(), panels->panels[panel].periods.end());
    return all;
}

Period KpiPanel::chosenPeriod() const
{
    const std::vector<Period> all = periods();
    const bool isPanel = pictureOf(m_chartView) == m_panelsArea;
    const int chosen = view() == Table ? m_table->currentIndex().row()
        : isPanel                      ? m_panels->current()
                                       : m_chart->currentPoint();
    if (chosen >= 0 && chosen < int(all.size()))
        return all[size_t(chosen)];
    const auto begun = std::find_if(all.rbegin(), all.rend(),
                                    [this](const Period &period) { return period.start <= m_review.asOf(); });
    return begun != all.rend() ? *begun : m_review.wording().calendar().lastClosed(m_review.asOf(), Cadence::Month);
}

void KpiPanel::annotate()
{
    m_annotations->add(chosenPeriod().start);
}

void KpiPanel::lookAtFinding()
{
    const auto &findings = m_review.findings().findings;
    const auto found = std::ranges::find_if(findings, [this](const rules::Finding &finding) {
        return std::ranges::any_of(finding.subjects, [this](const rules::Subject &subject) {
            return qstrcmp(subject.table, "kpi") == 0 && subject.id == m_kpi.value;
        });
    });
    const bool has = found != findings.end();
    m_question->setVisible(has);
    m_openFinding->setVisible(has);
    if (!has)
        return;
    m_fingerprint = found->fingerprint;
    m_question->setText(Tr::tr("Ask: %1").arg(Tr::tr(rules::findRule(QLatin1String(found->rule))->question)));
    m_openFinding->setText(Tr::tr("Open %1", "exhibit").arg(report::exhibit(size_t(found - findings.begin()))));
}

bool KpiPanel::event(QEvent *event)
{
    if (isThemeChange(*event))
        m_chart->setTheme(chartTheme());
    return PageGround::event(event);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpidrawing.h"

#include "charts/griddrawing.h"
#include "pages/drawingview.h"
#include "report/bowlingchart.h"
#include "report/tilechart.h"
#include "report/variancechart.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/scrolled.h"
#include "widgets/whenshown.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace qd::ui {

KpiDrawing::KpiDrawing(Review &review, const QString &name, Make make, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_make(std::move(make))
    , m_view(new DrawingView)
    , m_area(scrolled(m_view))
{
    m_view->setObjectName(name);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout->addWidget(m_area);
    look();
    auto *whenShown = new WhenShown(m_view, [this] { look(); });
    connect(&review, &Review::refreshed, whenShown, &WhenShown::note);
    connect(&review, &Review::scopeChanged, whenShown, &WhenShown::note);
    connect(m_view, &DrawingView::currentChanged, this, [this] {
        if (!isVisible())
            return;
        const QPoint place = m_view->currentRect().center();
        m_area->ensureVisible(place.x(), place.y(), px(metrics::pageMargin), px(metrics::pageMargin));
        emit kpiChosen(currentKpi());
    });
}

void KpiDrawing::look()
{
    const ReviewPart &part = m_review.part();
    m_content = m_make(part);
    m_content.subtitle = report::withScope(part.name(), m_content.subtitle);
    m_content.drawing = report::withScope(part.name(), std::move(m_content.drawing));
    m_view->setDrawing(m_content.drawing);
    emit changed();
}

KpiId KpiDrawing::currentKpi() const
{
    const auto spot = std::size_t(m_view->current());
    return spot < m_content.kpis.size() ? m_content.kpis[spot] : KpiId();
}

void KpiDrawing::setCurrentKpi(KpiId kpi)
{
    const auto spot = std::ranges::find(m_content.kpis, kpi);
    if (spot != m_content.kpis.end())
        m_view->setCurrent(int(spot - m_content.kpis.begin()));
}

KpiDrawing::Content differencesContent(const ReviewPart &review)
{
    const QString whose = review.name().isEmpty() ? review.plan().organisation().name : review.name();
    report::VarianceChart chart =
        report::varianceChart(review.plan(), review.kpis(), whose, review.asOf(), review.wording());
    const report::BarSpec &spec = chart.spec;
    return {spec, spec.title, spec.subtitle, report::dataOf(spec), std::move(chart.kpis)};
}

KpiDrawing::Content tilesContent(const ReviewPart &review)
{
    report::TileChart chart = report::tileChart(review.scorecard());
    const report::PanelSpec &spec = chart.spec;
    return {spec, spec.title, spec.subtitle, report::dataOf(spec), std::move(chart.kpis)};
}

KpiDrawing::Content bowlingContent(const ReviewPart &review)
{
    const report::BowlingChart chart =
        report::bowlingChart(review.plan(), review.kpis(), {}, review.asOf(), review.wording());
    const report::GridSpec &spec = chart.spec;
    std::vector<KpiId> kpis;
    for (int row = charts::gridRowOf(spec, 0); row >= 0; row = charts::gridRowOf(spec, int(kpis.size())))
        kpis.push_back(chart.kpis[std::size_t(row)]);
    return {spec, spec.title, spec.subtitle, report::dataOf(spec), std::move(kpis)};
}

} // namespace qd::ui

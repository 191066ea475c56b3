// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/heatmapview.h"

#include "base/tr.h"
#include "charts/heatmappainter.h"
#include "style/cellpaint.h"
#include "style/charttheme.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/whenshown.h"

#include <QHeaderView>
#include <QPainter>

namespace qd::ui {

namespace {

constexpr int DepartmentWidth = 130;

/// Ground, hover and frame of every table; the content of a period is that of the chart.
class HeatDelegate : public TableDelegate
{
public:
    HeatDelegate(const HeatmapModel &model, QObject *parent)
        : TableDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const report::HeatCell *cell = m_model.cellAt(index);
        if (!cell)
            return TableDelegate::paint(painter, option, index);
        QStyleOptionViewItem place = option;
        initStyleOption(&place, index);
        const bool lit = hoveredRow().isValid() && hoveredRow().row() == index.row();
        painter->save();
        paintCellGround(*painter, place, index, lit ? Hover::Yes : Hover::No, Edge::None);
        charts::paintHeatCell(*painter, option.rect.adjusted(1, 0, 0, -1), *cell, chartTheme());
        paintCurrentCell(*painter, place);
        painter->restore();
    }

private:
    const HeatmapModel &m_model;
};

} // namespace

HeatmapView::HeatmapView(Review &review, QWidget *parent)
    : QTableView(parent)
    , m_review(review)
    , m_model(new HeatmapModel(this))
    , m_delegate(new HeatDelegate(*m_model, this))
{
    setObjectName(QStringLiteral("heatmap"));
    setAccessibleName(Tr::tr("Heat map"));
    setModel(m_model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_delegate->setLeadingMargin(metrics::pageMargin);
    prepareTable(*this, *m_delegate);
    auto *whenShown = new WhenShown(this, [this] { look(); });
    connect(&review, &Review::refreshed, whenShown, &WhenShown::note);
    connect(&review, &Review::scopeChanged, whenShown, &WhenShown::note);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit kpiChosen(m_model->kpiAt(current.row())); });
    look();
}

void HeatmapView::look()
{
    const ReviewPart &part = m_review.part();
    const KpiId kept = currentKpi();
    report::HeatmapSpec map = report::heatmap(part.plan(), part.kpis(), part.asOf(), part.wording());
    map.subtitle = report::withScope(part.name(), map.subtitle);
    m_model->setMap(std::move(map));
    sizeColumns();
    setCurrentKpi(kept);
    emit changed();
}

void HeatmapView::setCurrentKpi(KpiId kpi)
{
    const int row = std::max(0, m_model->rowOf(kpi));
    if (row < m_model->rowCount() && row != currentIndex().row()) {
        setCurrentIndex(m_model->index(row, m_model->columnCount() - 1));
        scrollTo(currentIndex());
    }
}

void HeatmapView::sizeColumns()
{
    const QFont font = Theme::current().font(metrics::caption);
    horizontalHeader()->setMinimumSectionSize(px(24));
    for (int column = HeatmapModel::FirstPeriod; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        setColumnWidth(column,
                       std::max(int(charts::heatCellSize(chartTheme()).width()),
                                QFontMetrics(font).horizontalAdvance(heading) + 2 * px(metrics::cellPadding) + px(2)));
    }
    if (m_model->columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(HeatmapModel::Name, QHeaderView::Stretch);
    setColumnWidth(HeatmapModel::Department, px(DepartmentWidth));
}

bool HeatmapView::event(QEvent *event)
{
    if (isThemeChange(*event))
        sizeColumns();
    return QTableView::event(event);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heatmapmodel.h"
#include "models/review.h"

#include <QTableView>

namespace qd::ui {

class TableDelegate;

/// Every KPI over the last twelve periods, exceptions first. A table for the keyboard and for screen readers; each cell
/// is painted like that of the printed heat map.
class HeatmapView : public QTableView
{
    Q_OBJECT

public:
    explicit HeatmapView(Review &review, QWidget *parent = nullptr);

    /// The point of the map in one sentence.
    const report::HeatmapSpec &map() const { return m_model->map(); }
    QString title() const { return m_model->map().title; }
    QString sentence() const { return m_model->map().subtitle; }
    KpiId currentKpi() const { return m_model->kpiAt(currentIndex().row()); }
    void setCurrentKpi(KpiId kpi);

signals:
    void kpiChosen(KpiId kpi);
    void changed(); ///< what it shows

protected:
    bool event(QEvent *event) override;

private:
    void look();
    void sizeColumns();

    Review &m_review;
    HeatmapModel *m_model;
    TableDelegate *m_delegate;
};

} // namespace qd::ui

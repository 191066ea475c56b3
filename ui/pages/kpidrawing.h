// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "report/datatable.h"

#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;

namespace qd::ui {

class DrawingView;

/// A drawing in which every spot is about a KPI, as a view of the scorecard.
class KpiDrawing : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        report::Drawing drawing;
        QString title;
        QString subtitle;
        report::DataTable data;
        std::vector<KpiId> kpis; ///< one a spot
    };
    using Make = std::function<Content(const ReviewPart &review)>;
    /// \a name is that of the drawing inside.
    KpiDrawing(Review &review, const QString &name, Make make, QWidget *parent = nullptr);

    const Content &content() const { return m_content; }
    /// Invalid: nothing is chosen.
    KpiId currentKpi() const;
    /// Chooses the first spot that is about \a kpi, if there is one.
    void setCurrentKpi(KpiId kpi);

signals:
    void kpiChosen(qd::KpiId kpi);
    void changed(); ///< what it shows

private:
    void look();

    Review &m_review;
    Make m_make;
    Content m_content;
    DrawingView *m_view;
    QScrollArea *m_area;
};

/// How far latest values are from their targets.
KpiDrawing::Content differencesContent(const ReviewPart &review);
/// Each KPI as a box.
KpiDrawing::Content tilesContent(const ReviewPart &review);
/// Actual over target by month.
KpiDrawing::Content bowlingContent(const ReviewPart &review);

} // namespace qd::ui

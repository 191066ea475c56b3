// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "models/review.h"
#include "pages/shownchart.h"
#include "report/chartspec.h"
#include "report/datatable.h"
#include "widgets/pageground.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace qd::charts {
class BulletView;
class ChartView;
} // namespace qd::charts

namespace qd::ui {

class DataTableModel;
class DrawingView;
class KpiAnnotations;
class KpiFiguresView;
class StatusLine;
class Segmented;
class TextLabel;

/// One KPI: how it behaves, how it has moved, what it stands at and how far it is from its target, as chart or as
/// table, and what the chart says in words.
class KpiPanel : public PageGround
{
    Q_OBJECT

public:
    explicit KpiPanel(Review &review, QWidget *parent = nullptr);
    void setKpi(KpiId kpi);

    enum View { Behaviour, Ranges, Trend, Block, Differences, Bullets, Drivers, Table };
    View view() const;
    void setView(View view);
    /// From the chart to its table and back.
    void toggleTable();
    bool holdsFocus() const;
    /// Puts what the chart shows on the clipboard, as rows.
    void copy();
    ShownChart chart() const { return {m_figure, m_rows}; }
    /// Writes the chart to \a path, by its ending.
    void exportTo(const QString &path);
    /// Asks what happened at the point under the cursor, or at the latest one, and stores it.
    void annotate();

signals:
    void findingRequested(const QString &fingerprint);
    /// Something was stored, which can be undone.
    void stored(const QString &message);
    void refused(const QString &message);
    void noticed(const QString &message);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildPicture();
    QWidget *buildReading();
    void look();
    void lookAtFigures(const Kpi &kpi);
    void lookAtFinding();
    report::ChartSpec specOf(const Kpi &kpi) const;
    void lookAtChart(const Kpi &kpi);
    /// Several plots under one head.
    void lookAtPanels(const Kpi &kpi);
    /// What drives the KPI, and what drives that.
    void lookAtDrivers(const Kpi &kpi);
    QWidget *pictureOf(View view) const;
    /// The KPI among those of its department.
    void lookAtBullets(const Kpi &kpi);
    void showTable(const report::DataTable &table, const QString &name);
    /// Those that can be pointed at.
    std::vector<Period> periods() const;
    /// The one that an annotation would be about.
    Period chosenPeriod() const;

    Review &m_review;
    KpiId m_kpi;
    QString m_fingerprint;
    View m_chartView = Behaviour; ///< which chart the table is of
    Segmented *m_switch;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    KpiAnnotations *m_annotations;
    charts::ChartView *m_chart;
    charts::BulletView *m_bullets;
    DrawingView *m_panels;
    QScrollArea *m_panelsArea = nullptr;
    TextLabel *m_sentence; ///< of what is pointed at on the plots
    charts::Figure m_figure; ///< the present chart by itself,
    report::DataTable m_rows; ///< and what it shows
    DataTableModel *m_data;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_reading = nullptr;
    StatusLine *m_variation;
    StatusLine *m_assurance;
    KpiFiguresView *m_figures;
    TextLabel *m_question;
    QPushButton *m_openFinding;
};

} // namespace qd::ui

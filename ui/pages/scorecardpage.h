// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scorecardmodel.h"

#include "pages/kpidrawing.h"
#include "pages/page.h"

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class HeatmapView;
class KpiPanel;
class Segmented;
class TableDelegate;
class TitleBar;
class ToolRow;

/// Every KPI with its latest result, edited in place, over the last year as a heat map, or drawn; below, how the chosen
/// one behaves.
class ScorecardPage : public Page
{
    Q_OBJECT

public:
    explicit ScorecardPage(Review &review, QWidget *parent = nullptr);

    /// Brings \a kpi into view and opens its chart.
    void showKpi(KpiId kpi);
    KpiId currentKpi() const;
    bool has(const RecordType &type) const override;
    void showRecord(const RecordType &type, qint64 id) override;
    QString currentAddress() const override;
    bool canCopy() const override { return true; }
    void copy() override;
    /// The view above, or the KPI below when that has the keyboard or the view is a table.
    std::optional<ShownChart> chart() const override;
    bool canPaste() const override { return true; }
    void paste() override;
    void toggleTable() override;
    enum class View { Table, Heatmap, Differences, Months, Tiles };
    /// What the views are called, in their order.
    static QStringList viewNames();
    View view() const;
    /// What is chosen in one is chosen in the other, where that has it.
    void showView(View view);

protected:
    bool event(QEvent *event) override;

private:
    void buildTitle();
    void buildTable();
    void look();
    void lookAtScope();
    void sizeColumns();
    void showColumns();
    void selectFirst();
    void buildHeatmap();
    KpiDrawing *addDrawing(const QString &name, KpiDrawing::Make make);
    KpiDrawing *shownDrawing() const; ///< nothing: table or heat map is shown
    void chooseInView(KpiId kpi);
    void sayPoint();
    std::vector<ScorecardModel::CellText> block(const std::vector<std::vector<QString>> &cells) const;

    Review &m_review;
    ScorecardModel *m_model;
    ScorecardOrder *m_order;
    TitleBar *m_title;
    ToolRow *m_tools;
    QComboBox *m_orderChoice;
    QTableView *m_table;
    TableDelegate *m_delegate;
    HeatmapView *m_heatmap = nullptr; ///< made when it is first asked for
    KpiDrawing *m_differences = nullptr; ///< likewise
    KpiDrawing *m_months = nullptr; ///< likewise
    KpiDrawing *m_tiles = nullptr; ///< likewise
    Segmented *m_switch;
    QStackedWidget *m_views;
    KpiPanel *m_panel;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

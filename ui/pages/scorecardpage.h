// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scorecardmodel.h"

#include "pages/page.h"

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class KpiPanel;
class TableDelegate;
class TitleBar;

/// Every KPI with its latest result, edited in place; below, how the chosen one behaves.
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
    bool canPaste() const override { return true; }
    void paste() override;

protected:
    bool event(QEvent *event) override;

private:
    void buildTitle();
    void buildTable();
    void look();
    void sizeColumns();
    void showColumns();
    void selectFirst();
    std::vector<ScorecardModel::CellText> block(const std::vector<std::vector<QString>> &cells) const;

    Review &m_review;
    ScorecardModel *m_model;
    ScorecardOrder *m_order;
    TitleBar *m_title;
    QComboBox *m_orderChoice;
    QTableView *m_table;
    TableDelegate *m_delegate;
    KpiPanel *m_panel;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include "widgets/pageground.h"

class QPushButton;

namespace qd::charts {
class ChartView;
}

namespace qd::ui {

class StatusLine;
class TextLabel;

/// The process behaviour of one KPI: finding as title, chart, and what the chart says in words.
class KpiPanel : public PageGround
{
    Q_OBJECT

public:
    explicit KpiPanel(Review &review, QWidget *parent = nullptr);
    void setKpi(KpiId kpi);

signals:
    void findingRequested(const QString &fingerprint);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildReading();
    void look();
    void lookAtFinding();

    Review &m_review;
    KpiId m_kpi;
    QString m_fingerprint;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    charts::ChartView *m_chart;
    StatusLine *m_variation;
    StatusLine *m_assurance;
    TextLabel *m_question;
    QPushButton *m_openFinding;
};

} // namespace qd::ui

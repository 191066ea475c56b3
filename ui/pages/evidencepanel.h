// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include "widgets/pageground.h"

class QGridLayout;
class QPushButton;

namespace qd::charts {
class ChartView;
}

namespace qd::ui {

class PromiseView;

class Chip;
class QuestionBox;
class TextLabel;

/// One finding from top to bottom: what it claims, what follows, the chart, both sides, the question, and why it is
/// shown.
class EvidencePanel : public PageGround
{
    Q_OBJECT

public:
    enum class Use { Triage, Show }; ///< with or without what can be done about it

    explicit EvidencePanel(Review &review, Use use = Use::Triage, QWidget *parent = nullptr);
    /// Shows \a finding; \a exhibit is its number. Nothing hides the panel.
    void setFinding(const rules::Finding *finding, const QString &exhibit);

signals:
    void acceptRequested();
    void askBackRequested();
    void dismissRequested();
    void reopenRequested();
    void kpiRequested(qd::KpiId kpi);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildActions();
    QString stateText(const rules::Finding &finding) const;
    void showEvidence(const rules::Finding &finding);
    void showChart(const rules::Finding &finding);

    Review &m_review;
    Chip *m_severity;
    Chip *m_state;
    TextLabel *m_exhibit;
    TextLabel *m_rule;
    TextLabel *m_claim;
    TextLabel *m_consequence;
    charts::ChartView *m_chart;
    PromiseView *m_promises;
    QGridLayout *m_quotes;
    QuestionBox *m_question;
    TextLabel *m_why;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
    QPushButton *m_reopen;
    QPushButton *m_askBack;
    QPushButton *m_openKpi;
    KpiId m_kpi;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include "cycle/fixes.h"
#include "widgets/pageground.h"

class QGridLayout;
class QPushButton;

namespace qd::ui {

class ExhibitsView;
class FixList;
class VerdictBar;

class Chip;
class QuestionBox;
class TextLabel;

/// One finding from top to bottom: what it claims, what follows, the charts, both sides, the question, what would fix
/// it, why it is shown, and whether it was worth showing.
class EvidencePanel : public PageGround
{
    Q_OBJECT

public:
    enum class Use { Triage, Show }; ///< with or without what can be done about it

    explicit EvidencePanel(Review &review, Use use = Use::Triage, QWidget *parent = nullptr);
    /// Shows \a finding; \a exhibit is its number. Nothing hides the panel.
    void setFinding(const rules::Finding *finding, const QString &exhibit);
    const std::vector<cycle::Fix> &fixes() const;

signals:
    void acceptRequested();
    void agendaRequested();
    void actionRequested();
    void fixRequested(std::size_t index);
    void judged(qd::Usefulness verdict);
    void explanationRequested();
    void ruleChangeRequested();
    void askBackRequested();
    void dismissRequested();
    void reopenRequested();
    void kpiRequested(qd::KpiId kpi);

private:
    QWidget *buildTop();
    QWidget *buildActions();
    QString stateText(const rules::Finding &finding) const;
    void showEvidence(const rules::Finding &finding);
    void showKpi(const rules::Finding &finding);
    void showSteps(const rules::Finding &finding);
    QString reasonsText(const rules::Finding &finding, const rules::Rule &rule) const;

    Review &m_review;
    Chip *m_severity;
    Chip *m_state;
    TextLabel *m_exhibit;
    TextLabel *m_rule;
    TextLabel *m_claim;
    TextLabel *m_consequence;
    ExhibitsView *m_exhibits;
    QGridLayout *m_quotes;
    QuestionBox *m_question;
    QPushButton *m_action;
    FixList *m_fixes;
    TextLabel *m_why;
    QPushButton *m_explain;
    QPushButton *m_changeRule;
    QPushButton *m_openKpi;
    VerdictBar *m_verdict;
    Use m_use;
    QPushButton *m_accept;
    QPushButton *m_agenda;
    QPushButton *m_dismiss;
    QPushButton *m_reopen;
    QPushButton *m_askBack;
    KpiId m_kpi;
};

} // namespace qd::ui

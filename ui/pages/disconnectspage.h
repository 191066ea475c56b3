// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include "pages/page.h"

class QListView;
class QStackedWidget;

namespace qd::ui {

struct Dismissal;
class EvidencePanel;
class FindingsFooter;
class Segmented;
class TitleBar;

/// The disconnects, most important first, with their evidence; dismissed with a reason, from the keyboard.
class DisconnectsPage : public Page
{
    Q_OBJECT

public:
    explicit DisconnectsPage(Review &review, QWidget *parent = nullptr);

    /// Goes to a finding, as soon as there are any; to all of them when it is not on the first page.
    void showFinding(const QString &fingerprint);
    /// From the first page to all, and back.
    void changeRange();
    void next();
    void previous();
    /// Asks who settles the current finding.
    void acceptCurrent();
    /// Shows a question about the current finding, to be copied.
    void askBackCurrent();
    /// Asks for a reason and waives the current finding.
    void dismissCurrent();
    /// Takes the waiver of the current finding back.
    void reopenCurrent();
    /// Each one step, with Undo: onto the agenda, an action, the first fix that is offered, a verdict.
    void putOnAgenda();
    void makeAction();
    void fixCurrent();
    void judgeCurrent(Usefulness verdict);
    /// Shows what the rule of the current finding means and what holds for it here.
    void explainCurrent();
    /// Asks how the rule of the current finding is to work, for the company, a business unit or a department.
    void changeCurrentRule();
    /// Shows which checks could not run.
    void showLeftOut();
    /// Asks what to do about rules that people find useless, and about dismissals that are not needed any more.
    void tidyUp();
    bool canTidyUp() const;
    bool canChangeRange() const { return m_model->hasMore(); }
    bool canFix() const;
    bool canAskBack() const;
    bool canDismiss() const;
    bool canReopen() const;
    QString currentAddress() const override;
    int widthBesideInspector() const override { return 1100; }

private:
    QWidget *buildBody();
    void connectEvidence();
    void say(const Result<QString> &done);
    void look();
    void lookAtOpen();
    void setRange(FindingsModel::Range range);
    void restoreCurrent();
    void showCurrent();
    void move(int step);
    const rules::Finding *current() const;
    void changeRuleOf(const rules::Finding &finding);
    Result<Commit> waive(const rules::Finding &finding, const Dismissal &dismissal);

    Review &m_review;
    FindingsModel *m_model;
    TitleBar *m_title;
    QListView *m_list;
    EvidencePanel *m_evidence;
    FindingsFooter *m_footer;
    Segmented *m_range;
    QStackedWidget *m_stack;
    QString m_awaited; ///< the finding to go to once there are any; empty: none
    QString m_currentFingerprint;
    int m_currentRow = 0;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include "pages/page.h"

class QListView;
class QPushButton;
class QStackedWidget;

namespace qd::ui {

class EvidencePanel;
struct Dismissal;
class TextLabel;
class TitleBar;

/// The disconnects, most important first, with their evidence; dismissed with a reason, from the keyboard.
class DisconnectsPage : public Page
{
    Q_OBJECT

public:
    explicit DisconnectsPage(Review &review, QWidget *parent = nullptr);

    void showFinding(const QString &fingerprint);
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
    /// Shows which checks could not run.
    void showLeftOut();
    bool canFix() const;
    bool canAskBack() const;
    bool canDismiss() const;
    bool canReopen() const;
    QString currentAddress() const override;
    int widthBesideInspector() const override { return 1100; }

private:
    QWidget *buildBody();
    QWidget *buildFooter();
    void connectEvidence();
    void sayChance();
    void say(const Result<QString> &done);
    void look();
    void showCurrent();
    void move(int step);
    const rules::Finding *current() const;
    Result<Commit> waive(const rules::Finding &finding, const Dismissal &dismissal);

    Review &m_review;
    FindingsModel *m_model;
    TitleBar *m_title;
    QListView *m_list;
    EvidencePanel *m_evidence;
    TextLabel *m_chance;
    QPushButton *m_leftOut;
    QStackedWidget *m_stack;
    int m_generation = 0; ///< of the chance that is computed
    QString m_currentFingerprint;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

#include "pages/page.h"

class QListView;
class QStackedWidget;

namespace qd::ui {

class EvidencePanel;
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
    bool canAskBack() const;
    bool canDismiss() const;
    bool canReopen() const;
    QString currentAddress() const override;
    int widthBesideInspector() const override { return 1100; }

private:
    QWidget *buildBody();
    void look();
    void showCurrent();
    void move(int step);
    const rules::Finding *current() const;
    Result<Commit> waive(const rules::Finding &finding, const QString &reason, QDate expires);

    Review &m_review;
    FindingsModel *m_model;
    TitleBar *m_title;
    QListView *m_list;
    EvidencePanel *m_evidence;
    QStackedWidget *m_stack;
    QString m_currentFingerprint;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"
#include "models/whereabouts.h"
#include "pages/page.h"
#include "report/home.h"

class QGridLayout;
class QListView;
class QVBoxLayout;

namespace qd::ui {

class TextLabel;
class Timeline;
class TitleBar;

/// What to know first: the story of the review, its first five disconnects, the KPIs by department, what the
/// present phase of the cycle needs, open actions.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Review &review, Timeline &timeline, QWidget *parent = nullptr);
    /// Where the person stopped last time, and what that page is called; shown until the document is closed.
    void setStopped(const Whereabouts &stopped, const QString &pageName);
    QString currentAddress() const override;
    int widthBesideInspector() const override { return 1100; }

private:
    QWidget *buildMain();
    QWidget *buildSide();
    void look();
    const rules::Finding *current() const;
    void fillResults(const report::Home &home);
    void fillActions(const report::Home &home);
    void fillChecklist(const report::Home &home);
    void fillStopped();
    void addStoppedLine(const QString &text, const QString &detail, const QString &address);

    Review &m_review;
    Timeline &m_timeline;
    Whereabouts m_stopped;
    QString m_stoppedPage;
    QWidget *m_stoppedPart; ///< where the person stopped
    QVBoxLayout *m_stoppedLines;
    FindingsModel *m_model;
    TitleBar *m_title;
    QListView *m_list;
    TextLabel *m_results;
    QGridLayout *m_departments;
    QVBoxLayout *m_actions;
    QWidget *m_phase; ///< what the present phase needs
    TextLabel *m_phaseTitle;
    TextLabel *m_phaseCount;
    QVBoxLayout *m_checklist;
};

} // namespace qd::ui

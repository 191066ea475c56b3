// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"
#include "pages/page.h"
#include "report/home.h"

class QGridLayout;
class QListView;
class QVBoxLayout;

namespace qd::ui {

class TextLabel;
class TitleBar;

/// What to know first: the story of the review, its first five disconnects, the KPIs by department, what the
/// present phase of the cycle needs, open actions.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Review &review, QWidget *parent = nullptr);
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

    Review &m_review;
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

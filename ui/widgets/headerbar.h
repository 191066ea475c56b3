// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace qd::ui {

class CycleButton;
class HintButton;

/// The bar over everything: which review this is, a place for its steps, and the search.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setCycle(const QString &period, const QString &organisation);
    /// Puts \a widget (the steps of the cycle) between the cycle and the search; the bar owns it.
    void setCentre(QWidget *widget);

signals:
    void cycleRequested();
    void searchRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    CycleButton *m_cycle;
    QHBoxLayout *m_centre;
    HintButton *m_search;
};

} // namespace qd::ui

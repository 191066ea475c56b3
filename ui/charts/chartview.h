// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/chartspec.h"

#include <QWidget>

namespace qd::charts {

/// Shows a ChartSpec, and says each point in a sentence: under the pointer, at the point cursor that the arrow keys
/// move, and to a screen reader as the value of the chart.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const report::ChartSpec &spec);
    const report::ChartSpec &spec() const { return m_spec; }
    void setTheme(const ChartTheme &theme);

    /// The category of the point cursor; -1: none. Where a click or a key has put it, it stays while the pointer is
    /// elsewhere, so that a command can be about it.
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int category);
    /// "June 2026: 78.6, beyond the upper limit"; empty without a point cursor.
    QString currentSentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentPointChanged(int category);
    /// Enter, Space or a click on a point.
    void pointActivated(int category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int categoryUnder(const QPointF &position) const;
    void saySentence();
    void moveTo(int category);
    void choose(int category);
    void rest();

    report::ChartSpec m_spec;
    ChartTheme m_theme;
    int m_current = -1;
    int m_chosen = -1; ///< where the cursor goes back to
};

} // namespace qd::charts

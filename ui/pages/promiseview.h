// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/promises.h"

#include <QWidget>

namespace qd::ui {

/// The promise dumbbell: a diamond where a hand-off is needed, a circle for when it is promised, and the gap between.
class PromiseView : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseView(QWidget *parent = nullptr);
    void setChart(const report::PromiseChart &chart, const report::Wording &wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int x(QDate date) const;
    QRect rowRect(int row) const;
    void paintLegend(QPainter &painter) const;
    void paintTimeLine(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;

    report::PromiseChart m_chart;
    QLocale m_locale;
    QString m_asOf;
};

} // namespace qd::ui

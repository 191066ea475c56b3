// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

#include <QPixmap>
#include <QWidget>

namespace qd::charts {

/// A chart on screen. The pointer and the arrow keys read the same sentence at each category.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const report::ChartSpec &spec);
    const report::ChartSpec &spec() const { return m_spec; }
    void setTheme(const ChartTheme &theme);
    /// What is read at \a category: "June 2026: 78.6".
    QString sentenceAt(int category) const;
    int cursor() const { return m_cursor; } ///< -1: none
    QSize sizeHint() const override { return {480, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCursorCategory(int category);
    int categoryAt(double x) const;
    QPointF pointAt(int category) const;
    void paintCursor(QPainter &painter) const;

    report::ChartSpec m_spec;
    ChartTheme m_theme;
    QPixmap m_picture; ///< of the chart without cursor; null: has to be painted
    int m_cursor = -1;
};

} // namespace qd::charts

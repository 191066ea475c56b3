// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handoffmap.h"

#include <QWidget>

namespace qd::ui {

/// The dependency matrix: a row needs from a column. Arrow keys and the pointer move the cell; its sentence is the
/// widget's accessible description.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    /// \a sentences: one a cell, row by row.
    void setMap(const report::HandOffMap &map, const std::vector<QString> &sentences);
    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    QString currentSentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cellRect(int row, int column) const;
    int columnWidth() const;
    int rowHeight() const;
    void paintHeadings(QPainter &painter) const;
    void paintCell(QPainter &painter, int row, int column) const;
    void paintGrid(QPainter &painter) const;
    void paintCircles(QPainter &painter) const;
    void paintTotals(QPainter &painter) const;

    report::HandOffMap m_map;
    std::vector<QString> m_sentences;
    int m_row = 0;
    int m_column = 0;
};

} // namespace qd::ui

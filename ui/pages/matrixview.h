// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/matrixdrawing.h"

#include <QWidget>

namespace qd::ui {

/// The dependency matrix: arrow keys and the pointer move the cell; its sentence is the widget's accessible
/// description. Where it scrolls, names and headings stay in sight.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setSpec(const report::MatrixSpec &spec);
    const report::MatrixSpec &spec() const { return m_spec; }
    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    QString currentSentence() const;
    QRect currentRect() const;
    /// What names and headings hide of the cells behind them.
    QSize headingSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void activated();
    /// The name of a row or a column was, by pointer, or that of the current row, by key.
    void nameActivated(int place);
    /// Something is asked for that concerns the current cell, at a place of the screen.
    void menuRequested(const QPoint &place);
    /// The sentence of the cell under the pointer, or else of the current one.
    void readingChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    charts::MatrixLayout inSight() const;
    void setHovered(const charts::MatrixCursor &cell);

    report::MatrixSpec m_spec;
    charts::MatrixLayout m_cells; ///< all of them, without texts
    charts::MatrixCursor m_hovered;
    int m_row = 0;
    int m_column = 0;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QWidget>

namespace qd::charts {
struct MatrixCursor;
}

namespace qd::ui {

/// The dependency matrix: arrow keys and the pointer move the cell; its sentence is the widget's accessible
/// description.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void activated();
    /// The name of a row or a column was, by pointer, or that of the current row, by key.
    void nameActivated(int place);
    /// The sentence of the cell under the pointer, or else of the current one.
    void readingChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    charts::MatrixCursor cellAt(const QPointF &place) const;
    int nameAt(const QPointF &place) const;

    report::MatrixSpec m_spec;
    int m_row = 0;
    int m_column = 0;
};

} // namespace qd::ui

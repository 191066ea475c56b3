// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/drawing.h"

#include <QWidget>

namespace qd::ui {

/// A drawing of rows or boxes: arrow keys go from one to the nearest in their direction, and what one says is the same
/// for pointer, keyboard and screen reader.
class DrawingView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget *parent = nullptr);

    void setDrawing(report::Drawing drawing);
    const report::Drawing &drawing() const { return m_drawing; }
    /// -1: none.
    int current() const { return m_current; }
    void setCurrent(int place);
    QString currentSentence() const;
    QRect currentRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Boxes in lanes need the more height the less width they have.
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

signals:
    void currentChanged();
    /// The sentence of what is under the pointer, or else of the current one.
    void readingChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    int spotAt(const QPointF &point) const;
    int nearest(const QPointF &direction) const;

    report::Drawing m_drawing;
    std::vector<charts::Spot> m_spots; ///< in the present size
    int m_current = -1;
};

} // namespace qd::ui

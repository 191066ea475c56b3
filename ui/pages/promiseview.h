// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/promisedrawing.h"

#include <QWidget>

namespace qd::ui {

/// The promise dumbbell: a diamond where a hand-off is needed, a circle for when it is promised, and the gap between.
/// Where it is browsed, arrow keys and the pointer move the current row.
class PromiseView : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Picture, Browse };

    explicit PromiseView(Use use = Use::Picture, QWidget *parent = nullptr);

    void setSpec(const report::PromiseSpec &spec);
    const report::PromiseSpec &spec() const { return m_spec; }
    /// -1: none.
    int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    QString currentSentence() const;
    QRect currentRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged();
    void activated();
    /// The sentence of the row under the pointer, or else of the current one.
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
    void measure();
    int rowAt(const QPointF &place) const;

    Use m_use;
    report::PromiseSpec m_spec;
    charts::PromiseWidths m_widths;
    int m_row = -1;
};

} // namespace qd::ui

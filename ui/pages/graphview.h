// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/graphdrawing.h"

#include <QWidget>

#include <set>

namespace qd::ui {

/// The dependency graph: arrow keys move between departments, Page Up and Page Down between the arrows of the current
/// one, and so does the pointer. What is looked at stands out; Escape shows everything again. Departments stay where
/// they are while the plan changes; those that are pinned stay there when the drawing is arranged anew, too.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    /// Whether what was shown before keeps its places: the same picture of a plan that has changed, or another picture.
    enum class Places : std::uint8_t { Kept, New };
    void setSpec(const report::GraphSpec &spec, Places places = Places::New);
    const report::GraphSpec &spec() const { return m_spec; }
    /// The current department or arrow.
    const charts::GraphFocus &current() const { return m_current; }
    void setCurrent(const charts::GraphFocus &focus);
    QString currentSentence() const { return sentenceOf(m_current); }
    QRect currentRect() const;
    void arrangeAnew();
    /// Holds the current department where it is, or lets it go.
    void togglePin();
    bool isPinned(int node) const { return m_pins.contains(m_spec.nodes[size_t(node)].name); }
    const charts::GraphLayout &arrangement() const { return m_layout; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void currentChanged();
    void activated();
    /// The sentence of what is under the pointer, or else of what is current.
    void readingChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void layOut(const report::GraphSpec &spec, const std::vector<int> &before, Places places);
    void markPins();
    QSizeF extent() const;
    charts::GraphFocus at(const QPointF &place) const;
    void setHovered(const charts::GraphFocus &focus);
    QString sentenceOf(const charts::GraphFocus &focus) const;
    charts::GraphFocus sameIn(const report::GraphSpec &spec) const;
    void moveTo(const QPointF &direction);
    void moveAlongEdges(int step);

    report::GraphSpec m_spec;
    charts::GraphLayout m_layout;
    bool m_isKept = false; ///< the layout grew from an earlier one
    std::set<QString> m_pins; ///< names of departments
    charts::GraphFocus m_current;
    charts::GraphFocus m_hovered;
    int m_origin = -1; ///< the node whose arrows Page Up and Page Down walk; -1: all
};

} // namespace qd::ui

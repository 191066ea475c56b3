// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixview.h"

#include "base/tr.h"
#include "charts/matrixdrawing.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace qd::ui {

using namespace Qt::StringLiterals;

MatrixView::MatrixView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"matrix"_s);
    setAccessibleName(Tr::tr("Dependency matrix"));
}

void MatrixView::setSpec(const report::MatrixSpec &spec)
{
    m_spec = spec;
    const int last = std::max(0, spec.size() - 1);
    updateGeometry();
    setCurrent(std::min(m_row, last), std::min(m_column, last));
}

void MatrixView::setCurrent(int row, int column)
{
    if (row < 0 || column < 0 || row >= m_spec.size() || column >= m_spec.size())
        return;
    m_row = row;
    m_column = column;
    setAccessibleDescription(currentSentence());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
    emit currentChanged();
    emit readingChanged(currentSentence());
}

QString MatrixView::currentSentence() const
{
    return m_spec.size() > 0 ? m_spec.cell(m_row, m_column).reading : QString();
}

QRect MatrixView::currentRect() const
{
    const auto layout = charts::layoutCells(rect(), m_spec, chartTheme());
    return layout.cellRect(m_row, m_column).toAlignedRect();
}

QSize MatrixView::sizeHint() const
{
    return charts::fullMatrixSize(m_spec, chartTheme()).toSize();
}

QSize MatrixView::minimumSizeHint() const
{
    return charts::leastMatrixSize(m_spec, chartTheme()).toSize();
}

void MatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    charts::paintMatrix(painter, rect(), m_spec, chartTheme(), {m_row, m_column});
}

charts::MatrixCursor MatrixView::cellAt(const QPointF &place) const
{
    return charts::layoutCells(rect(), m_spec, chartTheme()).cellAt(place);
}

/// Of the row or column whose name stands at \a place; -1: none.
int MatrixView::nameAt(const QPointF &place) const
{
    const auto layout = charts::layoutCells(rect(), m_spec, chartTheme());
    if (layout.count == 0 || place.y() < layout.headingTop)
        return -1;
    // Beside the first column, or above the first row.
    const bool isRow = place.x() < layout.cells.left();
    const QPointF inside =
        isRow ? QPointF(layout.cells.left() + 1, place.y()) : QPointF(place.x(), layout.cells.top() + 1);
    const charts::MatrixCursor cell =
        isRow || place.y() < layout.cells.top() ? layout.cellAt(inside) : charts::MatrixCursor();
    return isRow ? cell.row : cell.column;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + 1);
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_Home:
        return setCurrent(m_row, 0);
    case Qt::Key_End:
        return setCurrent(m_row, m_spec.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            return emit nameActivated(m_row);
        return emit activated();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    setCurrent(cell.row, cell.column);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    emit readingChanged(cell.row < 0 ? currentSentence() : m_spec.cell(cell.row, cell.column).reading);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(event->position()).row >= 0)
        emit activated();
    else if (const int place = nameAt(event->position()); place >= 0)
        emit nameActivated(place);
}

void MatrixView::leaveEvent(QEvent *)
{
    emit readingChanged(currentSentence());
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos()); cell.row >= 0)
            QToolTip::showText(help->globalPos(),
                               u"<qt>%1</qt>"_s.arg(m_spec.cell(cell.row, cell.column).reading.toHtmlEscaped()), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (isThemeChange(*event))
        updateGeometry();
    return QWidget::event(event);
}

} // namespace qd::ui

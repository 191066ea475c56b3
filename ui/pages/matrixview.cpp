// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixview.h"

#include "base/tr.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
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
    m_hovered = {};
    arrange();
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
    return m_spec.size() > 0 ? m_cells.cellRect(m_row, m_column).toAlignedRect() : QRect();
}

QSize MatrixView::headingSize() const
{
    return QSizeF(m_cells.nameWidth, m_cells.headingHeight).toSize();
}

QSize MatrixView::sizeHint() const
{
    return charts::fullMatrixSize(m_spec, chartTheme()).toSize();
}

QSize MatrixView::minimumSizeHint() const
{
    return charts::leastMatrixSize(m_spec, chartTheme()).toSize();
}

void MatrixView::arrange()
{
    m_cells = charts::layoutCells(rect(), m_spec, chartTheme());
    update();
}

charts::MatrixLayout MatrixView::inSight() const
{
    const QRect visible = visibleRegion().boundingRect();
    return charts::visiblePart(m_cells, visible.isEmpty() ? rect() : visible);
}

void MatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::MatrixCursor current{m_row, m_column};
    const charts::MatrixCursor cursor = m_hovered.isCell() ? m_hovered : current;
    charts::paintMatrix(painter, charts::withTexts(inSight(), m_spec, chartTheme(), cursor), m_spec, chartTheme(),
                        cursor, current);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MatrixView::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    update(); // names and headings stand elsewhere now
}

void MatrixView::setHovered(const charts::MatrixCursor &cell)
{
    if (m_hovered == cell)
        return;
    m_hovered = cell;
    update();
    emit readingChanged(cell.isCell() ? m_spec.cell(cell.row, cell.column).reading : currentSentence());
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
    const auto cell = inSight().cellAt(event->position());
    setCurrent(cell.row, cell.column);
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(inSight().cellAt(event->position()));
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto layout = inSight();
    if (layout.cellAt(event->position()).isCell())
        return emit activated();
    const auto name = layout.nameAt(event->position());
    if (const int place = std::max(name.row, name.column); place >= 0)
        emit nameActivated(place);
}

void MatrixView::leaveEvent(QEvent *)
{
    setHovered({});
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cell = inSight().cellAt(event->pos());
    if (!byKey)
        setCurrent(cell.row, cell.column);
    if (byKey || cell.isCell())
        emit menuRequested(byKey ? mapToGlobal(currentRect().center()) : event->globalPos());
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = inSight().cellAt(help->pos()); cell.isCell())
            QToolTip::showText(help->globalPos(),
                               u"<qt>%1</qt>"_s.arg(m_spec.cell(cell.row, cell.column).reading.toHtmlEscaped()), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (isThemeChange(*event)) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace qd::ui

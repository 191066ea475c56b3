// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/drawingview.h"

#include "charts/figure.h"
#include "charts/lanedrawing.h"
#include "charts/paneldrawing.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastOfGrid = 0.93; ///< of the width that it looks best in
constexpr int LeastWheel = 430; ///< height in px at 100 %
constexpr int AboveBoxes = 14;

/// A drawing of nothing but boxes, which has as many rows of them as its width asks for.
const report::PanelSpec *boxesAlone(const report::Drawing &drawing)
{
    const auto *panels = std::get_if<report::PanelSpec>(&drawing);
    return panels && panels->panels.empty() ? panels : nullptr;
}

} // namespace

DrawingView::DrawingView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"drawing"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void DrawingView::setDrawing(report::Drawing drawing)
{
    m_drawing = std::move(drawing);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(hasHeightForWidth());
    setSizePolicy(policy);
    setAccessibleName(charts::titleOf(m_drawing));
    updateGeometry();
    place();
    setCurrent(std::clamp(m_current, m_spots.empty() ? -1 : 0, int(m_spots.size()) - 1));
}

/// Where everything is depends on the size.
void DrawingView::place()
{
    m_spots = charts::spotsOf(m_drawing, rect(), chartTheme());
    update();
}

void DrawingView::setCurrent(int place)
{
    m_current = place < int(m_spots.size()) ? place : -1;
    setAccessibleDescription(m_current < 0 ? charts::descriptionOf(m_drawing) : currentSentence());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
    emit currentChanged();
    emit readingChanged(currentSentence());
}

QString DrawingView::currentSentence() const
{
    return m_current < 0 ? QString() : m_spots[std::size_t(m_current)].reading;
}

QRect DrawingView::currentRect() const
{
    return m_current < 0 ? QRect() : m_spots[std::size_t(m_current)].box.toAlignedRect();
}

bool DrawingView::hasHeightForWidth() const
{
    return std::holds_alternative<report::LaneSpec>(m_drawing) || boxesAlone(m_drawing);
}

int DrawingView::heightForWidth(int width) const
{
    if (const auto *lanes = std::get_if<report::LaneSpec>(&m_drawing))
        return int(std::ceil(charts::laneHeight(*lanes, chartTheme(), width)));
    if (const report::PanelSpec *boxes = boxesAlone(m_drawing)) {
        const charts::BoxRows rows = charts::boxRows(*boxes, width, chartTheme());
        const int count = (int(boxes->totals.size()) + rows.columns - 1) / rows.columns;
        return int(std::ceil(rows.height * count + px(AboveBoxes)));
    }
    return -1;
}

QSize DrawingView::sizeHint() const
{
    if (hasHeightForWidth())
        return {px(700), px(200)}; // its height follows from its width
    const QSizeF natural = charts::figureOf(m_drawing).natural * (charts::ChartTheme(chartTheme()).px(100) / 100);
    if (std::holds_alternative<report::GraphSpec>(m_drawing))
        return {px(560), px(LeastWheel)};
    // Of a grid, names of rows give way a little; the corners of a cross must not be squeezed.
    const double share = std::holds_alternative<report::GridSpec>(m_drawing) ? LeastOfGrid : 1;
    const bool isRigid = share < 1 || std::holds_alternative<report::CrossSpec>(m_drawing);
    return {isRigid ? int(std::ceil(natural.width() * share)) : px(560), int(std::ceil(natural.height()))};
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    charts::paintDrawing(painter, rect(), m_drawing, chartTheme(), hasFocus() ? m_current : -1);
}

void DrawingView::resizeEvent(QResizeEvent *)
{
    place();
}

int DrawingView::spotAt(const QPointF &point) const
{
    const auto found =
        std::ranges::find_if(m_spots, [&](const charts::Spot &spot) { return spot.box.contains(point); });
    return found == m_spots.end() ? -1 : int(found - m_spots.begin());
}

/// The closest one that lies in \a direction, sideways counting twice.
int DrawingView::nearest(const QPointF &direction) const
{
    if (m_current < 0)
        return m_spots.empty() ? -1 : 0;
    const QPointF from = m_spots[std::size_t(m_current)].box.center();
    int best = m_current;
    double least = 1e18;
    for (std::size_t index = 0; index < m_spots.size(); ++index) {
        const QPointF way = m_spots[index].box.center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead > 1 && (direction.y() == 0 || aside < ahead) && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            best = int(index);
        }
    }
    return best;
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(nearest({0, -1}));
    case Qt::Key_Down:
        return setCurrent(nearest({0, 1}));
    case Qt::Key_Left:
        return setCurrent(nearest({-1, 0}));
    case Qt::Key_Right:
        return setCurrent(nearest({1, 0}));
    case Qt::Key_Home:
        return setCurrent(m_spots.empty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrent(int(m_spots.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DrawingView::mousePressEvent(QMouseEvent *event)
{
    if (const int spot = spotAt(event->position()); spot >= 0)
        setCurrent(spot);
}

void DrawingView::mouseMoveEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    emit readingChanged(spot < 0 ? currentSentence() : m_spots[std::size_t(spot)].reading);
}

void DrawingView::leaveEvent(QEvent *)
{
    emit readingChanged(currentSentence());
}

bool DrawingView::event(QEvent *event)
{
    if (isThemeChange(*event)) {
        updateGeometry();
        place();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graphview.h"

#include "base/tr.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;
using charts::GraphFocus;

namespace {

charts::EarlierGraph earlierOf(const report::GraphSpec &spec, const report::GraphSpec &earlier,
                               const charts::GraphLayout &layout)
{
    charts::EarlierGraph result;
    bool any = false;
    for (const report::GraphNode &node : spec.nodes) {
        const auto before = std::ranges::find(earlier.nodes, node.name, &report::GraphNode::name);
        const auto index = size_t(before - earlier.nodes.begin());
        const bool known = index < layout.boxes.size();
        result.places.push_back(
            known ? std::optional(graph::EarlierPlace{layout.boxes[index].center().y(), layout.layers[index]})
                  : std::nullopt);
        any = any || known;
    }
    return any ? result : charts::EarlierGraph();
}

/// Which of the \a earlier nodes each node is, by name, the second of a name being the second; -1: a new one.
std::vector<int> placesBefore(const report::GraphSpec &spec, const report::GraphSpec &earlier)
{
    std::vector<int> places;
    std::vector<bool> taken(earlier.nodes.size(), false);
    for (const report::GraphNode &node : spec.nodes) {
        int found = -1;
        for (size_t before = 0; before < earlier.nodes.size() && found < 0; ++before) {
            if (!taken[before] && earlier.nodes[before].name == node.name)
                found = int(before);
        }
        if (found >= 0)
            taken[size_t(found)] = true;
        places.push_back(found);
    }
    return places;
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"graph"_s);
    setAccessibleName(Tr::tr("Dependency graph"));
}

void GraphView::setSpec(const report::GraphSpec &spec, Places places)
{
    const GraphFocus same = sameIn(spec);
    layOut(spec, placesBefore(spec, m_spec), places);
    m_spec = spec;
    m_hovered = {};
    markPins();
    updateGeometry();
    setCurrent(same);
}

/// \a before says where the nodes of \a spec stand in the present layout.
void GraphView::layOut(const report::GraphSpec &spec, const std::vector<int> &before, Places places)
{
    m_isKept = places == Places::Kept && std::ranges::any_of(before, [](int node) { return node >= 0; });
    if (m_isKept) {
        m_layout = charts::keptGraph(rect(), spec, chartTheme(), m_layout, before);
        return;
    }
    std::vector<std::optional<QPointF>> pins;
    for (size_t node = 0; node < before.size(); ++node) {
        const bool isHeld = before[node] >= 0 && m_pins.contains(spec.nodes[node].name);
        pins.push_back(isHeld ? std::optional(m_layout.boxes[size_t(before[node])].center()) : std::nullopt);
    }
    m_layout = charts::pinnedGraph(rect(), spec, chartTheme(), pins);
}

void GraphView::markPins()
{
    m_layout.pinned.clear();
    for (const report::GraphNode &node : m_spec.nodes)
        m_layout.pinned.push_back(m_pins.contains(node.name));
    update();
}

void GraphView::arrangeAnew()
{
    layOut(m_spec, placesBefore(m_spec, m_spec), Places::New);
    markPins();
    updateGeometry();
}

void GraphView::togglePin()
{
    if (m_current.node < 0)
        return;
    const QString &name = m_spec.nodes[size_t(m_current.node)].name;
    if (!m_pins.insert(name).second)
        m_pins.erase(name);
    markPins();
    setCurrent(m_current);
}

/// What is current now, in another graph.
GraphFocus GraphView::sameIn(const report::GraphSpec &spec) const
{
    const auto place = [&](int node) {
        const auto found = std::ranges::find(spec.nodes, m_spec.nodes[size_t(node)].name, &report::GraphNode::name);
        return found == spec.nodes.end() ? -1 : int(found - spec.nodes.begin());
    };
    if (m_current.node >= 0)
        return {place(m_current.node), -1};
    if (m_current.edge < 0)
        return {};
    const report::GraphEdge &edge = m_spec.edges[size_t(m_current.edge)];
    const auto found = std::ranges::find_if(spec.edges, [&](const report::GraphEdge &other) {
        return other.from == place(edge.from) && other.to == place(edge.to);
    });
    return {-1, found == spec.edges.end() ? -1 : int(found - spec.edges.begin())};
}

void GraphView::setCurrent(const GraphFocus &focus)
{
    m_current = focus;
    if (focus.edge < 0)
        m_origin = focus.node;
    setAccessibleDescription(focus.isEmpty() ? m_spec.description : currentSentence());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
    emit currentChanged();
    emit readingChanged(currentSentence());
}

QString GraphView::sentenceOf(const GraphFocus &focus) const
{
    if (focus.node >= 0 && isPinned(focus.node))
        return m_spec.nodes[size_t(focus.node)].reading + u' ' + Tr::tr("It is pinned where it stands.");
    return focus.node >= 0 ? m_spec.nodes[size_t(focus.node)].reading
        : focus.edge >= 0  ? m_spec.edges[size_t(focus.edge)].reading
                           : Tr::tr("Arrow keys move between departments, Page Up and Page Down between their arrows. "
                                     "Enter shows what is around a department.");
}

QRect GraphView::currentRect() const
{
    if (m_current.node >= 0)
        return m_layout.boxes[size_t(m_current.node)].toAlignedRect();
    return m_current.edge >= 0 ? m_layout.edges[size_t(m_current.edge)].path.boundingRect().toAlignedRect() : QRect();
}

QSize GraphView::minimumSizeHint() const
{
    const QSizeF least = charts::leastGraphSize(m_spec, chartTheme());
    return m_isKept ? extent().toSize() : least.toSize();
}

/// From the corner of the view to the end of what is drawn.
QSizeF GraphView::extent() const
{
    QRectF all(0, 0, 1, 1);
    for (const QRectF &box : m_layout.boxes)
        all |= box;
    for (const charts::GraphLayout::Edge &edge : m_layout.edges)
        all |= edge.path.boundingRect();
    return {std::ceil(all.right()) + 2, std::ceil(all.bottom()) + 2};
}

/// In another room the nodes keep their order; those that grew from an earlier drawing, their places while there is
/// room.
void GraphView::arrange()
{
    const QSizeF needed = extent();
    if (m_isKept && needed.width() <= width() && needed.height() <= height())
        m_layout = charts::keptGraph(rect(), m_spec, chartTheme(), m_layout, placesBefore(m_spec, m_spec));
    else
        m_layout = charts::layoutGraph(rect(), m_spec, chartTheme(), earlierOf(m_spec, m_spec, m_layout));
    markPins();
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const GraphFocus focus = !m_hovered.isEmpty() ? m_hovered : hasFocus() ? m_current : GraphFocus{};
    charts::paintGraph(painter, m_layout, m_spec, chartTheme(), focus, m_current);
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

GraphFocus GraphView::at(const QPointF &place) const
{
    const int node = m_layout.nodeAt(place);
    return node >= 0 ? GraphFocus{node, -1} : GraphFocus{-1, m_layout.edgeAt(place)};
}

void GraphView::setHovered(const GraphFocus &focus)
{
    if (m_hovered == focus)
        return;
    m_hovered = focus;
    update();
    emit readingChanged(focus.isEmpty() ? currentSentence() : sentenceOf(focus));
}

/// To the nearest box that lies in \a direction; from an arrow, to the box at its end.
void GraphView::moveTo(const QPointF &direction)
{
    if (m_spec.nodes.empty())
        return;
    if (m_current.edge >= 0) {
        const report::GraphEdge &edge = m_spec.edges[size_t(m_current.edge)];
        const bool back = m_layout.edges[size_t(m_current.edge)].turned;
        return setCurrent({(direction.x() < 0 || direction.y() < 0) == back ? edge.to : edge.from, -1});
    }
    if (m_current.node < 0) {
        const auto centre = std::ranges::find(m_spec.nodes, true, &report::GraphNode::centre);
        return setCurrent({centre == m_spec.nodes.end() ? 0 : int(centre - m_spec.nodes.begin()), -1});
    }
    const QPointF here = m_layout.boxes[size_t(m_current.node)].center();
    int nearest = -1;
    double least = 0;
    for (int node = 0; node < int(m_layout.boxes.size()); ++node) {
        const QPointF way = m_layout.boxes[size_t(node)].center() - here;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        // Up and down stay in a layer as long as it has more boxes.
        const double cost = direction.y() != 0 ? along + 8 * aside : along + 2 * aside;
        if (along <= 1 || (nearest >= 0 && cost >= least))
            continue;
        nearest = node;
        least = cost;
    }
    if (nearest >= 0)
        setCurrent({nearest, -1});
}

void GraphView::moveAlongEdges(int step)
{
    std::vector<int> edges;
    for (int edge = 0; edge < int(m_spec.edges.size()); ++edge) {
        if (charts::concernsEdge({m_origin, -1}, m_spec, edge))
            edges.push_back(edge);
    }
    if (edges.empty())
        return;
    // What needs talk comes first.
    std::ranges::stable_sort(edges, std::ranges::less(), [&](int edge) {
        const report::GraphEdge &line = m_spec.edges[size_t(edge)];
        return line.circle ? 0 : line.mark == Status::Off ? 1 : line.mark != Status::Ok ? 2 : 3;
    });
    const auto count = int(edges.size());
    const auto now = std::ranges::find(edges, m_current.edge);
    const int place =
        now == edges.end() ? (step > 0 ? 0 : count - 1) : (int(now - edges.begin()) + step + count) % count;
    setCurrent({-1, edges[size_t(place)]});
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({-1, 0});
    case Qt::Key_Right:
        return moveTo({1, 0});
    case Qt::Key_Up:
        return moveTo({0, -1});
    case Qt::Key_Down:
        return moveTo({0, 1});
    case Qt::Key_PageUp:
        return moveAlongEdges(-1);
    case Qt::Key_PageDown:
        return moveAlongEdges(1);
    case Qt::Key_Escape:
        return setCurrent({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit activated();
    default:
        QWidget::keyPressEvent(event);
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(at(event->position()));
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(at(event->position()));
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!at(event->position()).isEmpty())
        emit activated();
}

void GraphView::leaveEvent(QEvent *)
{
    setHovered({});
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool GraphView::event(QEvent *event)
{
    if (isThemeChange(*event)) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace qd::ui

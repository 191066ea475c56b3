// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartlayout.h"
#include "charts/chartpainter.h"
#include "report/charttext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

constexpr double cursorSize = 15; // of the ring around the current point

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *view = qobject_cast<ChartView *>(object());
        if (!view)
            return {};
        switch (kind) {
        case QAccessible::Name:
            return view->spec().title;
        case QAccessible::Description:
            return view->spec().description;
        case QAccessible::Value:
            return view->currentSentence();
        default:
            return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setSpec(const report::ChartSpec &spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.description);
    m_chosen = -1;
    setCurrentPoint(-1);
    update();
}

void ChartView::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    update();
}

void ChartView::setCurrentPoint(int category)
{
    const int known = category >= 0 && category < static_cast<int>(m_spec.categories.size()) ? category : -1;
    if (m_current == known)
        return;
    m_current = known;
    update();
    QAccessibleValueChangeEvent event(this, currentSentence());
    QAccessible::updateAccessibility(&event);
    emit currentPointChanged(m_current);
}

QString ChartView::currentSentence() const
{
    return report::pointSentence(m_spec, m_current);
}

QSize ChartView::sizeHint() const
{
    return {700, 240};
}

QSize ChartView::minimumSizeHint() const
{
    return {240, 120};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page);
    paintChart(painter, rect(), m_spec, m_theme);
    const ChartLayout layout = layoutChart(rect(), m_spec, m_theme);
    if (m_current < 0 || layout.isEmpty())
        return;
    const double x = std::floor(layout.x(m_current));
    painter.fillRect(QRectF(x, layout.plot.top(), 1, layout.plot.height()), m_theme.line2);
    const report::ChartSeries *actual = report::actualSeries(m_spec);
    const auto index = static_cast<std::size_t>(m_current);
    if (!actual || index >= actual->values.size() || !isDrawable(actual->values[index]))
        return;
    QRectF ring(0, 0, cursorSize, cursorSize);
    ring.moveCenter({layout.x(m_current), layout.y(*actual->values[index])});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawEllipse(ring);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_spec.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        choose(m_current < 0 ? 0 : std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit pointActivated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(categoryUnder(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int category = categoryUnder(event->position());
    choose(category);
    if (category >= 0 && event->button() == Qt::LeftButton)
        emit pointActivated(category);
}

void ChartView::leaveEvent(QEvent *)
{
    rest();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (!underMouse())
        rest();
    QWidget::focusOutEvent(event);
}

int ChartView::categoryUnder(const QPointF &position) const
{
    const ChartLayout layout = layoutChart(rect(), m_spec, m_theme);
    return layout.plot.contains(position) ? layout.categoryAt(position.x()) : -1;
}

void ChartView::moveTo(int category)
{
    setCurrentPoint(category);
    saySentence();
}

void ChartView::choose(int category)
{
    m_chosen = category;
    moveTo(category);
}

void ChartView::rest()
{
    setCurrentPoint(m_chosen);
    QToolTip::hideText();
}

void ChartView::saySentence()
{
    const ChartLayout layout = layoutChart(rect(), m_spec, m_theme);
    if (m_current < 0 || layout.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // Below the plot, where it covers no point.
    const QPoint place = mapToGlobal(QPointF(layout.x(m_current), layout.plot.bottom()).toPoint());
    QToolTip::showText(place, currentSentence(), this);
}

} // namespace qd::charts

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "base/tr.h"
#include "charts/chartlayout.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace qd::charts {

namespace {

/// A chart is a chart, not a filler, to those who hear it.
QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(chartInterface), true);
    Q_UNUSED(installed)
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void ChartView::setSpec(const report::ChartSpec &spec)
{
    m_spec = spec;
    m_cursor = -1;
    m_picture = {};
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.description);
    update();
}

void ChartView::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    m_picture = {};
    update();
}

QString ChartView::sentenceAt(int category) const
{
    if (category < 0 || category >= int(m_spec.categories.size()))
        return {};
    QString sentence = m_spec.categories[size_t(category)];
    for (const auto &series : m_spec.series) {
        const auto value = size_t(category) < series.values.size() ? series.values[size_t(category)] : std::nullopt;
        const QString text = value ? QLocale().toString(*value, 'f', m_spec.decimals) : Tr::tr("no value");
        sentence = Tr::tr("%1: %2", "period and value").arg(sentence, text);
        const auto marked = std::ranges::find(series.marks, category, &std::pair<int, Status>::first);
        if (marked != series.marks.end())
            sentence = Tr::tr("%1, beyond the limits").arg(sentence);
    }
    return sentence;
}

int ChartView::categoryAt(double x) const
{
    const QRectF plot = plotArea(rect(), m_spec, m_theme);
    if (m_spec.categories.empty() || x < plot.left() || x > plot.right())
        return -1;
    return std::min(int((x - plot.left()) / plot.width() * double(m_spec.categories.size())),
                    int(m_spec.categories.size()) - 1);
}

QPointF ChartView::pointAt(int category) const
{
    const ChartLayout layout = layoutChart(rect(), m_spec, m_theme);
    const auto &values = m_spec.series.front().values;
    const auto value = size_t(category) < values.size() ? values[size_t(category)] : std::nullopt;
    return {layout.x(size_t(category), m_spec.categories.size()), value ? layout.y(*value) : layout.plot.bottom()};
}

void ChartView::setCursorCategory(int category)
{
    if (category == m_cursor)
        return;
    m_cursor = category;
    update();
    if (category < 0)
        return QToolTip::hideText();
    QToolTip::showText(mapToGlobal(pointAt(category).toPoint() + QPoint(8, -32)), sentenceAt(category), this);
    setAccessibleDescription(sentenceAt(category));
}

void ChartView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintChart(painter, rect(), m_spec, m_theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_cursor >= 0 && !m_spec.series.empty())
        paintCursor(painter);
}

void ChartView::paintCursor(QPainter &painter) const
{
    const QRectF plot = plotArea(rect(), m_spec, m_theme);
    const QPointF point = pointAt(m_cursor);
    painter.fillRect(QRectF(std::round(point.x()), plot.top(), 1, plot.height()), m_theme.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(m_theme.page);
    painter.drawEllipse(point, 4, 4);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCursorCategory(categoryAt(event->position().x()));
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCursorCategory(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_spec.categories.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursorCategory(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
    case Qt::Key_Right:
        return setCursorCategory(m_cursor < 0 ? 0 : std::min(last, m_cursor + 1));
    case Qt::Key_Home:
        return setCursorCategory(0);
    case Qt::Key_End:
        return setCursorCategory(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorCategory(-1);
}

} // namespace qd::charts

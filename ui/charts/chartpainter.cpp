// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/chartlayout.h"
#include "charts/statusshape.h"

#include <qcustomplot.h>

#include <QPicture>

namespace qd::charts {

namespace {

constexpr double PointSize = 5;
constexpr double LastPointSize = 9;
constexpr double MarkSize = 10;
constexpr double ArrowSize = 4;

QPen pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen result(colour, width, style);
    result.setCapStyle(Qt::FlatCap);
    if (style == Qt::DashLine)
        result.setDashPattern({4, 3});
    return result;
}

QPen penFor(report::ChartLine::Role role, const ChartTheme &theme)
{
    using Role = report::ChartLine::Role;
    switch (role) {
    case Role::Centre:
        return pen(theme.text2, 1);
    case Role::Limit:
    case Role::TrialLimit:
        return pen(theme.text2, 1, Qt::DashLine);
    case Role::Target:
        break;
    }
    return theme.ink == Ink::Mono ? pen(theme.text, 2.5) : pen(theme.off, 2);
}

/// Everything inside the axes: QCustomPlot knows how to keep it there.
class Plot
{
public:
    Plot(const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme, const ChartLayout &layout)
        : m_spec(spec)
        , m_theme(theme)
        , m_layout(layout)
        , m_size(rect.size().toSize())
    {
        m_plot.setBackground(Qt::NoBrush);
        m_plot.setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid);
        m_plot.axisRect()->setAutoMargins(QCP::msNone);
        const QRectF inner = layout.plot.translated(-rect.topLeft());
        m_plot.axisRect()->setMargins(QMargins(qRound(inner.left()), qRound(inner.top()),
                                               m_size.width() - qRound(inner.right()),
                                               m_size.height() - qRound(inner.bottom())));
        addAxes();
        addBand();
        for (const auto &line : spec.lines)
            addLine(line);
        for (const auto &series : spec.series)
            addSeries(series);
    }

    void paint(QPainter &painter, const QPointF &place)
    {
        // A picture records vectors, so paper gets vectors; it counts in its own resolution, not in the device's.
        QPicture picture;
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        m_plot.toPainter(&recorder, m_size.width(), m_size.height());
        recorder.end();
        painter.save();
        painter.translate(place);
        painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                      double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
        painter.drawPicture(0, 0, picture);
        painter.restore();
    }

private:
    std::size_t count() const { return m_spec.categories.size(); }

    void addAxes()
    {
        m_plot.xAxis->setRange(-0.5, double(count()) - 0.5);
        m_plot.yAxis->setRange(m_layout.lowest, m_layout.highest);
        for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
            axis->setTicks(false);
            axis->setTickLabels(false);
            axis->grid()->setVisible(false);
            axis->setBasePen(Qt::NoPen);
        }
        m_plot.xAxis->setBasePen(pen(m_theme.line2, 1));
    }

    void addBand()
    {
        if (!m_spec.band)
            return;
        auto *band = new QCPItemRect(&m_plot); // the plot owns its items
        band->topLeft->setCoords(-0.5, m_spec.band->upper);
        band->bottomRight->setCoords(double(count()) - 0.5, m_spec.band->lower);
        band->setPen(Qt::NoPen);
        band->setBrush(m_theme.band);
    }

    void addLine(const report::ChartLine &line)
    {
        auto *item = new QCPItemLine(&m_plot);
        item->start->setCoords(-0.5, line.value);
        item->end->setCoords(double(count()) - 0.5, line.value);
        item->setPen(penFor(line.role, m_theme));
        item->setAntialiased(false);
    }

    void addSeries(const report::ChartSeries &series)
    {
        const bool actual = series.scenario == report::Scenario::Actual;
        QCPGraph *graph = m_plot.addGraph();
        QPen line = pen(actual ? m_theme.ac : m_theme.py, 1.5);
        line.setJoinStyle(Qt::RoundJoin);
        graph->setPen(line);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, Qt::NoPen, line.color(), PointSize));
        for (std::size_t index = 0; index < series.values.size(); ++index)
            graph->addData(double(index), series.values[index].value_or(qQNaN())); // NaN leaves a gap
    }

    const report::ChartSpec &m_spec;
    const ChartTheme &m_theme;
    const ChartLayout &m_layout;
    QSize m_size;
    QCustomPlot m_plot;
};

/// Text and marks around and over the plotted part.
class Writer
{
public:
    Writer(QPainter &painter, const report::ChartSpec &spec, const ChartTheme &theme, const ChartLayout &layout)
        : m_painter(painter)
        , m_spec(spec)
        , m_theme(theme)
        , m_layout(layout)
    {
    }

    void write()
    {
        writeAxes();
        writeLabels();
        for (const auto &series : m_spec.series)
            paintMarks(series);
        writeGap();
        writeLast();
    }

private:
    double x(std::size_t index) const { return m_layout.x(index, m_spec.categories.size()); }

    void text(const QRectF &box, Qt::Alignment alignment, const QString &words, const QColor &colour, const QFont &font)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(box, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, words);
    }

    void writeAxes()
    {
        const QFont font = chartFont(m_theme.axisPx);
        for (const Tick &tick : m_layout.ticks)
            text(QRectF(m_layout.plot.left() - 208, m_layout.y(tick.value) - 10, 200, 20),
                 Qt::AlignRight | Qt::AlignVCenter, tick.label, m_theme.text3, font);
        double free = m_layout.plot.left() - 1;
        const QFontMetricsF metrics(font);
        for (std::size_t index = 0; index < m_spec.tickLabels.size(); ++index) {
            const QString &label = m_spec.tickLabels[index];
            const double width = metrics.horizontalAdvance(label);
            const double left = std::max(x(index) - width / 2, m_layout.plot.left());
            if (label.isEmpty() || left < free)
                continue;
            m_painter.fillRect(QRectF(std::round(x(index)), m_layout.plot.bottom(), 1, 4), m_theme.line2);
            text(QRectF(left, m_layout.plot.bottom() + 5, width, metrics.height()), Qt::AlignLeft | Qt::AlignTop, label,
                 m_theme.text3, font);
            free = left + width + metrics.averageCharWidth() * 2;
        }
    }

    void writeLabels()
    {
        for (const auto &label : m_layout.labels) {
            const bool target = label.line->role == report::ChartLine::Role::Target;
            const QColor colour = !target ? m_theme.text2 : m_theme.ink == Ink::Mono ? m_theme.text : m_theme.off;
            text(QRectF(m_layout.plot.right() + 8, label.y - 10, 300, 20), Qt::AlignLeft | Qt::AlignVCenter,
                 label.line->label, colour, chartFont(m_theme.labelPx, target ? QFont::Bold : QFont::Normal));
        }
    }

    void paintMarks(const report::ChartSeries &series)
    {
        for (const auto &[index, status] : series.marks) {
            const auto value = series.values[std::size_t(index)];
            if (!value)
                continue;
            const QRectF box(x(std::size_t(index)) - MarkSize / 2, m_layout.y(*value) - MarkSize / 2, MarkSize,
                             MarkSize);
            paintStatus(m_painter, box, status, m_theme.ink == Ink::Mono ? m_theme.text : colourOf(status));
        }
    }

    QColor colourOf(Status status) const
    {
        return status == Status::Ok  ? m_theme.ok
            : status == Status::Risk ? m_theme.risk
            : status == Status::Off  ? m_theme.off
                                     : m_theme.none;
    }

    void arrowHead(const QPointF &tip, double direction)
    {
        m_painter.drawLine(tip, tip + QPointF(-ArrowSize, direction * ArrowSize));
        m_painter.drawLine(tip, tip + QPointF(ArrowSize, direction * ArrowSize));
    }

    void writeGap()
    {
        if (!m_spec.gap)
            return;
        const double from = m_layout.y(m_spec.gap->from);
        const double to = m_layout.y(m_spec.gap->to);
        const double top = std::min(from, to) + 2;
        const double bottom = std::max(from, to) - 2;
        const double place = m_layout.plot.right() - 40;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.text, 1));
        m_painter.drawLine(QPointF(place, top), QPointF(place, bottom));
        arrowHead({place, top}, 1);
        arrowHead({place, bottom}, -1);
        if (bottom - top < m_theme.labelPx) // no room between the lines: below the arrow
            return text(QRectF(place - 308, bottom + 2, 300, 20), Qt::AlignRight | Qt::AlignTop, m_spec.gap->label,
                        m_theme.text, chartFont(m_theme.labelPx, QFont::Bold));
        text(QRectF(place - 308, (top + bottom) / 2 - 10, 300, 20), Qt::AlignRight | Qt::AlignVCenter,
             m_spec.gap->label, m_theme.text, chartFont(m_theme.labelPx, QFont::Bold));
    }

    void writeLast()
    {
        if (m_spec.lastValueLabel.isEmpty() || m_spec.series.empty() || !m_spec.series.front().values.back())
            return;
        const auto &values = m_spec.series.front().values;
        const QPointF centre(x(values.size() - 1), m_layout.y(*values.back()));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.ac);
        m_painter.drawEllipse(centre, LastPointSize / 2, LastPointSize / 2);
        const QFont font = chartFont(m_theme.labelPx, QFont::Bold);
        const double height = QFontMetricsF(font).height();
        const double above = centre.y() - height - 6;
        const double top = above >= m_layout.plot.top() - 6 ? above : centre.y() + 6;
        const double width = QFontMetricsF(font).horizontalAdvance(m_spec.lastValueLabel);
        const double left = std::min(centre.x() - width / 2, m_layout.plot.right() - width);
        text(QRectF(left, top, width, height), Qt::AlignHCenter | Qt::AlignVCenter, m_spec.lastValueLabel, m_theme.text,
             font);
    }

    QPainter &m_painter;
    const report::ChartSpec &m_spec;
    const ChartTheme &m_theme;
    const ChartLayout &m_layout;
};

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const report::ChartSpec &spec, const ChartTheme &theme)
{
    const ChartLayout layout = layoutChart(rect, spec, theme);
    if (layout.plot.width() < 20 || layout.plot.height() < 20 || spec.categories.empty())
        return;
    painter.save();
    Plot(rect, spec, theme, layout).paint(painter, rect.topLeft());
    Writer(painter, spec, theme, layout).write();
    painter.restore();
}

} // namespace qd::charts

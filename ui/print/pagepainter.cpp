// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pagepainter.h"

#include "charts/pieces.h"
#include "print/statusmark.h"
#include "style/charttheme.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace qd::print {

namespace {

struct ItemPainter
{
    QPainter &painter;
    report::Ink ink;
    const ChartPainter &chartPainter;

    void operator()(const TextItem &item) const
    {
        const QTransform before = painter.worldTransform();
        painter.scale(1 / fontScale, 1 / fontScale);
        painter.setFont(font(item.style));
        painter.setPen(colour(item.tone, ink));
        painter.drawText(QPointF(item.box.left(), item.box.top() + baseline(item.style)) * fontScale, item.text);
        painter.setWorldTransform(before);
    }

    void operator()(const RuleItem &item) const { painter.fillRect(item.box, colour(item.tone, ink)); }

    void operator()(const StatusItem &item) const { paintStatus(painter, item.box, item.status, ink); }

    /// Three ascending bars; the filled ones count.
    void operator()(const SeverityItem &item) const
    {
        const int filled = static_cast<int>(item.severity) + 1;
        const qreal width = item.box.width() / 4.4;
        for (int bar = 0; bar < 3; ++bar) {
            const qreal height = item.box.height() * (bar + 1) / 3;
            const QRectF box(item.box.left() + bar * 1.7 * width, item.box.bottom() - height, width, height);
            painter.fillRect(box, colour(bar < filled ? Tone::Text : Tone::Line2, ink));
        }
    }

    void operator()(const SparklineItem &item) const;

    void operator()(const ChartItem &item) const
    {
        if (!chartPainter)
            return;
        painter.save();
        if (item.piece)
            item.piece->paint(painter, item.box,
                              ink == report::Ink::Mono ? ui::monoChartTheme() : ui::paperChartTheme());
        else
            chartPainter(painter, item.box, *item.spec);
        painter.restore();
    }

    void operator()(const LinkItem &) const { }
};

/// From values to the height of a sparkline.
class Scale
{
public:
    Scale(const report::Sparkline &sparkline, const QRectF &box)
        : m_box(box)
    {
        for (const std::optional<double> &value : sparkline.values)
            include(value);
        include(sparkline.target);
        if (sparkline.band) {
            include(sparkline.band->lower);
            include(sparkline.band->upper);
        }
    }

    bool isEmpty() const { return m_upper < m_lower; }
    qreal y(double value) const
    {
        const double range = m_upper - m_lower;
        return range > 0 ? m_box.bottom() - m_box.height() * (value - m_lower) / range : m_box.center().y();
    }

private:
    void include(std::optional<double> value)
    {
        if (!value)
            return;
        m_lower = std::min(m_lower, *value);
        m_upper = std::max(m_upper, *value);
    }

    QRectF m_box;
    double m_lower = std::numeric_limits<double>::max();
    double m_upper = std::numeric_limits<double>::lowest();
};

/// The stretches of the line between gaps.
std::vector<QPolygonF> stretches(const report::Sparkline &sparkline, const QRectF &box, const Scale &scale)
{
    std::vector<QPolygonF> result(1);
    const qreal step = box.width() / std::max<qreal>(1, qreal(sparkline.values.size()) - 1);
    for (size_t i = 0; i < sparkline.values.size(); ++i) {
        if (sparkline.values[i])
            result.back() << QPointF(box.left() + step * qreal(i), scale.y(*sparkline.values[i]));
        else if (!result.back().isEmpty())
            result.emplace_back();
    }
    return result;
}

void ItemPainter::operator()(const SparklineItem &item) const
{
    constexpr qreal mark = 7;
    const report::Sparkline &sparkline = item.sparkline;
    const QRectF plot = item.box.adjusted(2, mark / 2, -mark / 2 - 4, -mark / 2);
    const Scale scale(sparkline, plot);
    if (scale.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (sparkline.band) {
        const qreal top = scale.y(sparkline.band->upper);
        painter.fillRect(QRectF(item.box.left(), top, item.box.width() - 4, scale.y(sparkline.band->lower) - top),
                         colour(Tone::Band, ink));
    }
    if (sparkline.target)
        painter.fillRect(QRectF(item.box.right() - item.box.width() * 0.22, scale.y(*sparkline.target) - 0.8,
                                item.box.width() * 0.22, 1.6),
                         colour(Tone::Text, ink));
    painter.setPen(QPen(colour(Tone::Actual, ink), 0.9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const std::vector<QPolygonF> lines = stretches(sparkline, plot, scale);
    for (const QPolygonF &line : lines)
        painter.drawPolyline(line);
    if (sparkline.last && !sparkline.values.empty() && sparkline.values.back())
        paintStatus(painter, QRectF(lines.back().back() - QPointF(mark, mark) / 2, QSizeF(mark, mark)), *sparkline.last,
                    ink);
    painter.restore();
}

} // namespace

QSizeF paperSize(report::Paper paper)
{
    return paper == report::Paper::A4 ? QSizeF(mm(210), mm(297)) : QSizeF(mm(215.9), mm(279.4));
}

QPointF contentOrigin(report::Paper paper)
{
    const QSizeF sheet = paperSize(paper);
    return {(sheet.width() - contentWidth) / 2, (sheet.height() - contentHeight) / 2};
}

void paintPage(QPainter &painter, const Pages &pages, size_t index, const ChartPainter &chartPainter)
{
    painter.save();
    painter.translate(contentOrigin(pages.paper));
    const ItemPainter itemPainter{painter, pages.ink, chartPainter};
    for (const Item &item : pages.pages.at(index).items)
        std::visit(itemPainter, item);
    painter.restore();
}

QImage renderPage(const Pages &pages, size_t index, qreal zoom, const ChartPainter &chartPainter)
{
    QImage image((paperSize(pages.paper) * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom, zoom);
    paintPage(painter, pages, index, chartPainter);
    return image;
}

} // namespace qd::print

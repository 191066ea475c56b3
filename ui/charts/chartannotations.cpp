// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartannotations.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using report::ChartAnnotation;
using report::ChartSpec;
using Style = PlacedText::Style;

constexpr double besideLine = 5; // from the line to its words
constexpr double belowWords = 9; // from the last row to the plot
constexpr double apart = 8; // between two words in one row
constexpr double shortest = 48; // shortened words narrower than this say nothing
constexpr double leastPlot = 84; // height of a plot that is worth looking at
constexpr int mostRows = 3;

double rowHeight(const ChartTheme &theme)
{
    return std::ceil(QFontMetricsF(chartFont(theme, Style::Annotation)).height());
}

class Lane
{
public:
    Lane(ChartLayout &layout, const QRectF &rect, const ChartTheme &theme, int rows, double widest)
        : m_layout(layout)
        , m_rect(rect)
        , m_metrics(chartFont(theme, Style::Annotation))
        , m_rowHeight(rowHeight(theme))
        , m_rows(rows)
        , m_widest(widest)
    {
    }

    void place(const ChartAnnotation &annotation)
    {
        // Where a period begins, if it has a width: through its middle the line would run through its number.
        const double x = m_layout.inColumns ? m_layout.columns(annotation.category, annotation.category).left()
                                            : m_layout.x(annotation.category);
        const QString words = m_metrics.elidedText(annotation.text, Qt::ElideRight, m_widest);
        const double width = std::ceil(m_metrics.horizontalAdvance(words));
        for (int row = 0; row < m_rows; ++row) {
            for (const double left : {x + besideLine, x - besideLine - width}) {
                if (tryAt(annotation, words, row, left, width, x))
                    return;
            }
        }
        const double room = std::floor(m_rect.right() - x - besideLine);
        for (int row = m_rows - 1; row >= 0 && room >= shortest; --row) {
            const QString text = m_metrics.elidedText(annotation.text, Qt::ElideRight, room);
            if (tryAt(annotation, text, row, x + besideLine, std::ceil(m_metrics.horizontalAdvance(text)), x))
                return;
        }
        m_layout.annotations.push_back({x, m_layout.plot.top(), annotation.newBaseline});
    }

    /// Gives shortened words the room that the others have left over.
    void grow()
    {
        for (const auto &[index, whole] : m_shortened) {
            PlacedText &text = m_layout.texts[index];
            text.text = m_metrics.elidedText(whole, Qt::ElideRight, roomAt(text.box));
            text.box.setWidth(std::ceil(m_metrics.horizontalAdvance(text.text)));
        }
    }

private:
    /// From the left of \a box to what stands next in its row.
    double roomAt(const QRectF &box) const
    {
        double right = m_rect.right();
        for (const PlacedText &text : m_layout.texts) {
            if (text.box.left() > box.left() && text.box.top() < box.bottom() && text.box.bottom() > box.top())
                right = std::min(right, text.box.left() - apart);
        }
        for (const PlacedAnnotation &other : m_layout.annotations) {
            if (other.x > box.left() && other.top <= box.top())
                right = std::min(right, other.x - 3);
        }
        return std::floor(right - box.left());
    }

    double top(int row) const { return std::ceil(m_rect.top()) + row * m_rowHeight; }

    bool tryAt(const ChartAnnotation &annotation, const QString &text, int row, double left, double width, double x)
    {
        const QRectF box(std::round(left), top(row), width, m_rowHeight);
        if (box.left() < m_rect.left() || box.right() > m_rect.right() + 1 || !isFree(box, x))
            return false;
        if (text != annotation.text && left > x)
            m_shortened.emplace_back(m_layout.texts.size(), annotation.text);
        m_layout.texts.push_back({text, box, Style::Annotation});
        m_layout.annotations.push_back({x, box.top(), annotation.newBaseline});
        return true;
    }

    /// Neither \a box nor the line below it at \a x touches what stands there.
    bool isFree(const QRectF &box, double x) const
    {
        for (const PlacedText &text : m_layout.texts) {
            const bool crossed = text.style == Style::Annotation && text.box.top() >= box.top()
                && x > text.box.left() - 2 && x < text.box.right() + 2;
            if (crossed || text.box.intersects(box.adjusted(-apart, 0, apart, 0)))
                return false;
        }
        return std::ranges::none_of(m_layout.annotations, [&](const PlacedAnnotation &other) {
            return other.top <= box.top() && other.x > box.left() - 2 && other.x < box.right() + 2;
        });
    }

    ChartLayout &m_layout;
    QRectF m_rect;
    QFontMetricsF m_metrics;
    double m_rowHeight;
    int m_rows;
    double m_widest;
    std::vector<std::pair<std::size_t, QString>> m_shortened; ///< which text, and its whole words
};

} // namespace

double laneHeight(int rows, const ChartTheme &theme)
{
    return rows == 0 ? 0 : rows * rowHeight(theme) + belowWords;
}

int mostAnnotationRows(const QRectF &rect, const ChartTheme &theme)
{
    const double room = rect.height() - leastPlot - 2 * rowHeight(theme) - belowWords;
    return std::clamp(static_cast<int>(room / rowHeight(theme)), 0, mostRows);
}

void placeAnnotations(ChartLayout &layout, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme, int rows,
                      double widest)
{
    Lane lane(layout, rect, theme, rows, widest);
    for (const ChartAnnotation &annotation : spec.annotations) {
        if (annotation.category >= 0 && annotation.category < layout.count)
            lane.place(annotation);
    }
    lane.grow();
}

bool saysAll(const ChartLayout &layout, const ChartSpec &spec)
{
    return std::ranges::all_of(spec.annotations, [&](const ChartAnnotation &annotation) {
        return std::ranges::any_of(layout.texts, [&](const PlacedText &text) {
            return text.style == Style::Annotation && text.text == annotation.text;
        });
    });
}

} // namespace qd::charts

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/crossdrawing.h"

#include <algorithm>
#include <cmath>

namespace qd::charts {

using report::CrossItem;
using report::CrossLink;
using report::CrossSide;
using report::CrossSpec;
using Mark = report::LegendEntry::Mark;

namespace {

constexpr double Pitch = 27; ///< of rows and columns
constexpr double LeastPitch = 19;
constexpr double MostPitch = 34;
constexpr double LeastMiddle = 170;
constexpr double WidestMiddle = 320;
constexpr double HighestMiddle = 250;
constexpr double Padding = 7;
constexpr double MarkSize = 9;
constexpr double DotSize = 11;
constexpr LabelStyle Heading{12, true, &ChartTheme::text};
constexpr LabelStyle Name{12, false, &ChartTheme::text};

bool isLevel(std::size_t side)
{
    return side == std::size_t(CrossSide::Top) || side == std::size_t(CrossSide::Bottom);
}

const std::vector<CrossItem> &itemsOf(const CrossSpec &spec, CrossSide side)
{
    return spec.items[std::size_t(side)];
}

double widestName(const CrossSpec &spec, bool level, const ChartTheme &theme)
{
    double width = theme.px(LeastMiddle);
    for (std::size_t side = 0; side < spec.items.size(); ++side) {
        for (const CrossItem &item : spec.items[side]) {
            const double mark = item.isLoose ? theme.px(MarkSize + Padding) : 0;
            if (isLevel(side) == level)
                width = std::max(width, textWidth(item.name, Name, theme) + mark + 2 * theme.px(Padding) + 1);
        }
    }
    return std::ceil(std::min(width, theme.px(level ? WidestMiddle : HighestMiddle)));
}

/// How many rows and columns stand beside the middle.
QSizeF countsOf(const CrossSpec &spec)
{
    return QSizeF(double(itemsOf(spec, CrossSide::Left).size() + itemsOf(spec, CrossSide::Right).size()),
                  double(itemsOf(spec, CrossSide::Top).size() + itemsOf(spec, CrossSide::Bottom).size()));
}

class CrossPlacer
{
public:
    CrossPlacer(const QRectF &rect, const CrossSpec &spec, const ChartTheme &theme)
        : m_spec(spec)
        , m_theme(theme)
    {
        const QSizeF counts = countsOf(spec);
        QSizeF middle(widestName(spec, true, theme), widestName(spec, false, theme));
        m_column = pitch(rect.width() - middle.width(), counts.width());
        m_row = pitch(rect.height() - middle.height(), counts.height());
        middle.setWidth(
            std::clamp(rect.width() - m_column * counts.width(), theme.px(LeastMiddle) / 2, middle.width()));
        middle.setHeight(
            std::clamp(rect.height() - m_row * counts.height(), theme.px(LeastMiddle) / 2, middle.height()));
        const QSizeF size(middle.width() + m_column * counts.width(), middle.height() + m_row * counts.height());
        const double left = std::round(rect.left() + std::max(0.0, (rect.width() - size.width()) / 2));
        m_layout.whole = QRectF(QPointF(left, std::round(rect.top())), size);
        m_layout.middle = QRectF(left + m_column * double(itemsOf(spec, CrossSide::Left).size()),
                                 m_layout.whole.top() + m_row * double(itemsOf(spec, CrossSide::Top).size()),
                                 middle.width(), middle.height());
    }

    CrossLayout place()
    {
        for (std::size_t side = 0; side < m_spec.items.size(); ++side) {
            for (std::size_t item = 0; item < m_spec.items[side].size(); ++item)
                placeItem(side, item);
        }
        for (const CrossLink &link : m_spec.links)
            m_layout.links.push_back(cellOf(link));
        placeHeadings();
        return std::move(m_layout);
    }

private:
    double pitch(double room, double count) const
    {
        return std::floor(std::clamp(count > 0 ? room / count : 0, m_theme.px(LeastPitch), m_theme.px(MostPitch)));
    }

    /// From the middle outwards.
    void placeItem(std::size_t side, std::size_t item)
    {
        const QRectF &middle = m_layout.middle;
        const QRectF &whole = m_layout.whole;
        const auto place = double(item);
        QRectF name;
        switch (CrossSide(side)) {
        case CrossSide::Bottom:
            name = QRectF(middle.left(), middle.bottom() + m_row * place, middle.width(), m_row);
            break;
        case CrossSide::Left:
            name = QRectF(middle.left() - m_column * (place + 1), middle.top(), m_column, middle.height());
            break;
        case CrossSide::Top:
            name = QRectF(middle.left(), middle.top() - m_row * (place + 1), middle.width(), m_row);
            break;
        case CrossSide::Right:
            name = QRectF(middle.right() + m_column * place, middle.top(), m_column, middle.height());
            break;
        }
        m_layout.names[side].push_back(name);
        m_layout.bands[side].push_back(isLevel(side) ? QRectF(whole.left(), name.top(), whole.width(), name.height())
                                                     : QRectF(name.left(), whole.top(), name.width(), whole.height()));
        writeName(m_spec.items[side][item], name, isLevel(side));
    }
    void writeName(const CrossItem &item, const QRectF &box, bool level)
    {
        const double padding = m_theme.px(Padding);
        const double mark = item.isLoose ? m_theme.px(MarkSize) + padding : 0;
        if (level) {
            if (item.isLoose)
                m_layout.marks.emplace_back(box.left() + padding + m_theme.px(MarkSize) / 2, box.center().y());
            m_layout.texts.push_back(
                placed(item.name, box.adjusted(padding + mark, 0, -padding, 0), Qt::AlignLeft, Name, m_theme));
            return;
        }
        if (item.isLoose)
            m_layout.marks.emplace_back(box.center().x(), box.bottom() - padding - m_theme.px(MarkSize) / 2);
        m_layout.texts.push_back(placedUpright(item.name, box.adjusted(0, padding, 0, -padding - mark), Name, m_theme));
    }

    QRectF cellOf(const CrossLink &link) const
    {
        const auto side = std::size_t(link.side);
        const std::size_t next = (side + 1) % m_spec.items.size();
        return m_layout.bands[side][std::size_t(link.first)] & m_layout.bands[next][std::size_t(link.second)];
    }

    /// In the four fields of the cross.
    void placeHeadings()
    {
        const QRectF &middle = m_layout.middle;
        const double height = textHeight(Heading, m_theme);
        const double edge = m_theme.px(Padding);
        const double level = middle.width() * 0.75;
        const QRectF top(middle.center().x() - level / 2, middle.top() + edge, level, height);
        const QRectF bottom(top.left(), middle.bottom() - edge - height, level, height);
        m_layout.texts.push_back(placed(heading(CrossSide::Top), top, Qt::AlignHCenter, Heading, m_theme));
        m_layout.texts.push_back(placed(heading(CrossSide::Bottom), bottom, Qt::AlignHCenter, Heading, m_theme));
        for (const CrossSide side : {CrossSide::Left, CrossSide::Right}) {
            const double length =
                std::min(textWidth(heading(side), Heading, m_theme) + 1, middle.height() - 4 * edge - 2 * height);
            const double x = side == CrossSide::Left ? middle.left() + edge : middle.right() - edge - height;
            m_layout.texts.push_back(placedUpright(
                heading(side), QRectF(x, middle.center().y() - length / 2, height, length), Heading, m_theme));
        }
    }
    const QString &heading(CrossSide side) const { return m_spec.headings[std::size_t(side)]; }

    const CrossSpec &m_spec;
    const ChartTheme &m_theme;
    double m_column = 0;
    double m_row = 0;
    CrossLayout m_layout;
};

/// What a spot stands for: an item, or a link.
struct Meant
{
    std::optional<std::pair<std::size_t, std::size_t>> item;
    std::optional<std::size_t> link;
};

Meant meantBy(const CrossSpec &spec, int current)
{
    auto place = std::size_t(std::max(0, current));
    for (std::size_t side = 0; current >= 0 && side < spec.items.size(); ++side) {
        if (place < spec.items[side].size())
            return {std::pair(side, place), {}};
        place -= spec.items[side].size();
    }
    return current >= 0 && place < spec.links.size() ? Meant{{}, place} : Meant();
}

void paintGround(QPainter &painter, const CrossLayout &layout, const CrossSpec &spec, const ChartTheme &theme,
                 const Meant &meant)
{
    for (std::size_t side = 0; side < spec.items.size(); ++side) {
        for (std::size_t item = 0; item < spec.items[side].size(); ++item) {
            if (spec.items[side][item].isLoose)
                painter.fillRect(layout.names[side][item], theme.riskT);
        }
    }
    if (meant.item)
        painter.fillRect(layout.bands[meant.item->first][meant.item->second], theme.sel);
    if (!meant.link)
        return;
    const CrossLink &link = spec.links[*meant.link];
    const auto side = std::size_t(link.side);
    painter.fillRect(layout.bands[side][std::size_t(link.first)], theme.sel);
    painter.fillRect(layout.bands[(side + 1) % spec.items.size()][std::size_t(link.second)], theme.sel);
}

void paintLines(QPainter &painter, const CrossLayout &layout, const ChartTheme &theme)
{
    for (std::size_t side = 0; side < layout.bands.size(); ++side) {
        for (const QRectF &band : layout.bands[side]) {
            const bool isLast = &band == &layout.bands[side].back();
            const bool isFirstEdge = side == std::size_t(CrossSide::Top) || side == std::size_t(CrossSide::Left);
            const double edge =
                isLevel(side) ? (isFirstEdge ? band.top() : band.bottom()) : (isFirstEdge ? band.left() : band.right());
            const QColor &ink = isLast ? theme.line2 : theme.line;
            if (isLevel(side))
                painter.fillRect(QRectF(band.left(), edge, band.width() + 1, 1), ink);
            else
                painter.fillRect(QRectF(edge, band.top(), 1, band.height() + 1), ink);
        }
    }
    const QRectF &middle = layout.middle;
    const QRectF &whole = layout.whole;
    for (const double y : {middle.top(), middle.bottom()})
        painter.fillRect(QRectF(whole.left(), y, whole.width() + 1, 1), theme.line2);
    for (const double x : {middle.left(), middle.right()})
        painter.fillRect(QRectF(x, whole.top(), 1, whole.height() + 1), theme.line2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line2, 1));
    painter.drawLine(middle.topLeft(), middle.bottomRight());
    painter.drawLine(middle.topRight(), middle.bottomLeft());
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

CrossLayout layoutCross(const QRectF &rect, const CrossSpec &spec, const ChartTheme &theme)
{
    return CrossPlacer(rect, spec, theme).place();
}

QSizeF crossSize(const CrossSpec &spec, const ChartTheme &theme)
{
    const QSizeF counts = countsOf(spec);
    return {widestName(spec, true, theme) + counts.width() * theme.px(Pitch) + 2,
            widestName(spec, false, theme) + counts.height() * theme.px(Pitch) + 2};
}

std::vector<Spot> crossSpots(const QRectF &rect, const CrossSpec &spec, const ChartTheme &theme)
{
    const CrossLayout layout = layoutCross(rect, spec, theme);
    std::vector<Spot> spots;
    for (std::size_t side = 0; side < spec.items.size(); ++side) {
        for (std::size_t item = 0; item < spec.items[side].size(); ++item)
            spots.push_back({layout.names[side][item], spec.items[side][item].reading});
    }
    for (std::size_t link = 0; link < spec.links.size(); ++link)
        spots.push_back({layout.links[link], spec.links[link].reading});
    return spots;
}

void paintCross(QPainter &painter, const QRectF &rect, const CrossSpec &spec, const ChartTheme &theme, int current)
{
    const CrossLayout layout = layoutCross(rect, spec, theme);
    const Meant meant = meantBy(spec, current);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, layout, spec, theme, meant);
    paintLines(painter, layout, theme);
    for (std::size_t link = 0; link < spec.links.size(); ++link)
        paintMark(painter, spec.links[link].isStrong ? Mark::Promised : Mark::NoDate, layout.links[link].center(),
                  theme.px(DotSize), theme.ac, theme);
    for (const QPointF &mark : layout.marks)
        paintMark(painter, Mark::Risk, mark, theme.px(MarkSize), theme.risk, theme);
    for (const Label &label : layout.texts)
        paintLabel(painter, label, theme);
    if (meant.item || meant.link) {
        const QRectF box = meant.link ? layout.links[*meant.link] : layout.names[meant.item->first][meant.item->second];
        painter.setPen(QPen(theme.accent, theme.px(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(2, 2, -1, -1));
    }
    painter.restore();
}

} // namespace qd::charts

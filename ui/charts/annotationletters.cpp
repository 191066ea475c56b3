// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations whose words have no room at their places: letters there, and the words below. Letters, because numbers
// at points tell which rule they break.
#include "charts/chartannotations.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace qd::charts {

namespace {

using namespace Qt::StringLiterals;
using report::ChartAnnotation;
using report::ChartSpec;
using Style = PlacedText::Style;

constexpr double apart = 5; // between letters in one row
constexpr double leastPlot = 84; // height of a plot that is worth looking at
constexpr double aboveKey = 8;
constexpr double betweenWords = 20;

/// A to Z, then AA, AB …
QString letter(int number)
{
    QString letters;
    for (int left = number; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

QString lettersOf(int from, int to)
{
    if (from == to)
        return letter(from);
    return to == from + 1 ? letter(from) + u", "_s + letter(to) : letter(from) + u'\u2013' + letter(to);
}

/// Annotations that share their letters' place.
struct Group
{
    int from = 0; ///< their numbers
    int to = 0;
    std::vector<double> lines; ///< x of each
    std::vector<bool> newBaselines;

    double centre() const { return (lines.front() + lines.back()) / 2; }
};

double lineOf(const ChartLayout &layout, int category)
{
    return layout.inColumns ? layout.columns(category, category).left() : layout.x(category);
}

bool isShown(const ChartLayout &layout, const ChartAnnotation &annotation)
{
    return annotation.category >= 0 && annotation.category < layout.count;
}

std::vector<Group> groupsOf(const ChartLayout &layout, const ChartSpec &spec, int first)
{
    std::vector<Group> groups;
    int number = first;
    for (const ChartAnnotation &annotation : spec.annotations) {
        if (!isShown(layout, annotation))
            continue;
        const double x = lineOf(layout, annotation.category);
        if (groups.empty() || groups.back().lines.back() != x)
            groups.push_back({number, number, {}, {}});
        groups.back().to = number++;
        groups.back().lines.push_back(x);
        groups.back().newBaselines.push_back(annotation.newBaseline);
    }
    return groups;
}

/// One group fewer, where the first two overlap; whether there are such.
bool joinOverlapping(std::vector<Group> &groups, const QFontMetricsF &metrics)
{
    const auto halfOf = [&](const Group &group) {
        return metrics.horizontalAdvance(lettersOf(group.from, group.to)) / 2;
    };
    for (std::size_t index = 1; index < groups.size(); ++index) {
        Group &before = groups[index - 1];
        const Group &group = groups[index];
        if (group.centre() - before.centre() >= halfOf(before) + halfOf(group) + apart)
            continue;
        before.to = group.to;
        before.lines.insert(before.lines.end(), group.lines.begin(), group.lines.end());
        before.newBaselines.insert(before.newBaselines.end(), group.newBaselines.begin(), group.newBaselines.end());
        groups.erase(groups.begin() + std::ptrdiff_t(index));
        return true;
    }
    return false;
}

struct KeyLine
{
    QString text;
    QPointF place; ///< from the corner of the key
};

std::vector<KeyLine> keyLines(const ChartSpec &spec, double width, const ChartTheme &theme, double *height)
{
    const QFontMetricsF metrics(chartFont(theme, Style::Key));
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    const double row = std::ceil(metrics.height());
    std::vector<KeyLine> lines;
    double x = 0;
    double y = aboveKey;
    for (const QString &entry : letteredWords(spec, 0)) {
        for (const QString &text : linesOf(entry, width, widthOf)) {
            const double needed = std::ceil(metrics.horizontalAdvance(text));
            if (x > 0 && x + needed > width) {
                x = 0;
                y += row;
            }
            lines.push_back({text, {x, y}});
            x += needed + betweenWords;
        }
    }
    *height = lines.empty() ? 0 : y + row;
    return lines;
}

} // namespace

void placeLetters(ChartLayout &layout, const QRectF &rect, const ChartSpec &spec, const ChartTheme &theme, int rows,
                  int first)
{
    const QFontMetricsF metrics(chartFont(theme, Style::Letter));
    std::vector<Group> groups = groupsOf(layout, spec, first);
    while (joinOverlapping(groups, metrics)) { }
    const double height = std::ceil(metrics.height());
    for (const Group &group : groups) {
        const QString text = lettersOf(group.from, group.to);
        const double width = std::ceil(metrics.horizontalAdvance(text));
        const double left =
            std::clamp(group.centre() - width / 2, rect.left(), std::max(rect.left(), rect.right() - width));
        const QRectF box(std::round(left), std::ceil(rect.top()), width, height);
        const bool isFree = rows > 0
            && std::ranges::none_of(layout.texts, [&](const PlacedText &other) { return other.box.intersects(box); });
        if (isFree)
            layout.texts.push_back({text, box, Style::Letter});
        for (std::size_t line = 0; line < group.lines.size(); ++line)
            layout.annotations.push_back(
                {group.lines[line], isFree ? box.bottom() : layout.plot.top(), group.newBaselines[line]});
    }
}

QStringList letteredWords(const ChartSpec &spec, int first)
{
    QStringList words;
    for (const ChartAnnotation &annotation : spec.annotations) {
        if (annotation.category >= 0 && std::size_t(annotation.category) < spec.categories.size())
            words << letter(first + int(words.size())) + u' ' + annotation.text;
    }
    return words;
}

QStringList linesOf(const QString &text, double width, const std::function<double(const QString &)> &widthOf)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && widthOf(longer) <= width)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

void placeKey(ChartLayout &layout, const QRectF &room, const ChartSpec &spec, const ChartTheme &theme)
{
    const QFontMetricsF metrics(chartFont(theme, Style::Key));
    double height = 0;
    for (const KeyLine &line : keyLines(spec, room.width(), theme, &height))
        layout.texts.push_back({line.text,
                                {room.topLeft() + line.place,
                                 QSizeF(std::ceil(metrics.horizontalAdvance(line.text)), std::ceil(metrics.height()))},
                                Style::Key});
}

double keyHeight(const ChartSpec &spec, double width, const ChartTheme &theme)
{
    double height = 0;
    keyLines(spec, width, theme, &height);
    return height;
}

QSizeF chartSize(const ChartSpec &spec, const ChartTheme &theme)
{
    constexpr QSizeF plain(868, 300);
    if (spec.annotations.empty() || saysAll(layoutChart(QRectF(QPointF(), plain), spec, theme), spec))
        return plain;
    return plain + QSizeF(0, keyHeight(spec, plain.width(), theme));
}

double leastLetteredHeight(const ChartTheme &theme)
{
    return leastPlot + laneHeight(1, theme) + 2 * std::ceil(QFontMetricsF(chartFont(theme, Style::Axis)).height());
}

} // namespace qd::charts

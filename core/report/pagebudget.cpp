// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagebudget.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double PageWidth = 657;
constexpr double TableSize = 11.4; ///< of the letters
constexpr double TableLine = 14.7;
constexpr double SmallSize = 10;
constexpr double SmallLine = 14;
constexpr double BodySize = 12.7;
constexpr double BodyLine = 17.4;
constexpr int CellLines = 4;

/// Width of a letter against its size, from above.
double widthOf(QChar letter)
{
    static const QString narrow = u"ijltfrI"_s;
    static const QString wide = u"WMmw@%"_s;
    if (letter.unicode() > 0x1100)
        return 1.05;
    if (wide.contains(letter))
        return 1.0;
    if (narrow.contains(letter) || letter.isSpace() || letter.isPunct())
        return 0.37;
    return letter.isUpper() || letter.isDigit() ? 0.7 : 0.6;
}

double widthOf(const QString &text, double size)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [size](double sum, QChar letter) { return sum + widthOf(letter) * size; });
}

/// Lines of \a text in \a width: word by word, words that are wider than a line are broken.
int linesOf(const QString &text, double size, double width, int most)
{
    int lines = 1;
    double used = 0;
    const double space = 0.3 * size;
    for (const QString &word : text.simplified().split(u' ')) {
        const double own = widthOf(word, size);
        if (used > 0 && used + space + own > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + own;
        for (; used > width; used -= width)
            ++lines;
    }
    return std::min(lines, most);
}

double columnWidth(const std::vector<Column> &columns, std::size_t index)
{
    const double shares = std::accumulate(columns.begin(), columns.end(), 0.0,
                                          [](double sum, const Column &column) { return sum + column.share; });
    return (PageWidth - 20 * double(columns.size() - 1)) * columns[index].share / shares;
}

} // namespace

bool PageBudget::take(double height)
{
    if (height > m_left)
        return false;
    m_left -= height;
    return true;
}

double heightOf(const Heading &heading)
{
    static constexpr std::array<double, 3> sizes{24.7, 14.7, 12.7};
    static constexpr std::array<double, 3> leadings{32, 20, 17.4};
    static constexpr std::array<double, 3> around{14, 40, 24}; // a page title stands at the top
    const auto level = std::size_t(std::clamp(heading.level, 1, 3)) - 1;
    const double aside = heading.aside.isEmpty() ? 0 : widthOf(heading.aside, SmallSize) + 8;
    const double text = widthOf(heading.text, sizes.at(level));
    const bool below = aside > 0 && text + aside > PageWidth;
    return around.at(level) + leadings.at(level) * linesOf(heading.text, sizes.at(level), PageWidth, 4)
        + (below ? SmallLine : 0);
}

double heightOf(const Paragraph &paragraph)
{
    if (paragraph.style == Paragraph::Style::Small)
        return SmallLine * linesOf(paragraph.text, SmallSize, PageWidth, 50) + 4;
    return BodyLine * linesOf(paragraph.text, BodySize, PageWidth, 50) + 16;
}

double heightOf(const FactStrip &strip)
{
    if (strip.facts.empty())
        return 0;
    const double width = (PageWidth - 36 * double(strip.facts.size() - 1)) / double(strip.facts.size());
    int lines = 1;
    for (const Fact &fact : strip.facts)
        lines = std::max(lines, linesOf(fact.caption, SmallSize, width, 3));
    return 2 + 10 + 24 + 3 + SmallLine * lines + 10 + 1;
}

double heightOf(const Chart &chart)
{
    const auto lines = [](const QString &text, double size) {
        return text.isEmpty() ? 0 : linesOf(text, size, PageWidth, 3);
    };
    const auto words = [&](const auto &spec) {
        return BodyLine * lines(spec.title, BodySize)
            + SmallLine * (lines(spec.subtitle, SmallSize) + lines(spec.source, SmallSize));
    };
    return 4 + std::visit(words, chart.spec) + 8 + chart.heightMm * 96 / 25.4 + 6;
}

double headHeight(const std::vector<Column> &columns)
{
    int lines = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        if (!columns[index].title.isEmpty())
            lines = std::max(lines, linesOf(columns[index].title, SmallSize, columnWidth(columns, index), CellLines));
    }
    return 2 + (lines > 0 ? SmallLine * lines + 6 : 0) + 1;
}

double moreHeight()
{
    return 20 + SmallLine;
}

double rowHeight(const std::vector<Column> &columns, const Row &row)
{
    int lines = 1;
    for (std::size_t index = 0; index < std::min(columns.size(), row.cells.size()); ++index) {
        const Cell &cell = row.cells[index];
        const double width = columnWidth(columns, index) - (cell.status ? 15 : 0);
        if (!cell.sparkline)
            lines = std::max(lines, linesOf(cell.text, TableSize, width, CellLines));
    }
    return 8 + TableLine * lines + 8 + 1;
}

} // namespace qd::report

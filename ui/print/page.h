// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printstyle.h"

#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

namespace qd::charts {
struct Piece;
} // namespace qd::charts

/// What stands where on a page. Coordinates start at the top left corner of the content box; header and footer lie
/// outside it.
namespace qd::print {

/// One line of text; the box is as wide as the text.
struct TextItem
{
    QRectF box;
    QString text = {};
    TextStyle style = TextStyle::Body;
    Tone tone = Tone::Text;
};

struct RuleItem
{
    QRectF box;
    Tone tone = Tone::Line;
};

struct StatusItem
{
    QRectF box;
    Status status = Status::None;
};

struct SeverityItem
{
    QRectF box;
    report::Severity severity = report::Severity::Note;
};

struct SparklineItem
{
    QRectF box;
    report::Sparkline sparkline;
};

struct ChartItem
{
    QRectF box;
    std::shared_ptr<const report::Drawing> spec; ///< shared: pages are copied, what a chart says never changes
    std::shared_ptr<const charts::Piece> piece = {}; ///< what of it stands here; null: all
};

/// An area that leads to the heading that is block \a target of the report.
struct LinkItem
{
    QRectF box;
    int target = -1;
};

using Item = std::variant<TextItem, RuleItem, StatusItem, SeverityItem, SparklineItem, ChartItem, LinkItem>;

struct Page
{
    std::vector<Item> items;
    std::vector<int> blocks; ///< indices into Report::blocks, ascending
};

/// Where a heading ended up: an entry of the contents and of the outline.
struct Destination
{
    int block = -1;
    int level = 1;
    QString title = {};
    QString anchor = {};
    int page = -1; ///< from 0
    qreal y = 0;
};

struct Pages
{
    std::vector<Page> pages;
    std::vector<Destination> destinations;
    report::Paper paper = report::Paper::A4;
    report::Ink ink = report::Ink::Colour;
};

} // namespace qd::print

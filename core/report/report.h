// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "report/drawing.h"
#include "report/sparkline.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// What a report says, block by block, without where anything stands on a page. Every text is plain text.
namespace qd::report {

enum class Paper : std::uint8_t { A4, Letter };
/// Mono: black and greys only, for a printer without colour.
enum class Ink : std::uint8_t { Colour, Mono };

/// A number and what it counts: "1 of 4", "KPIs met in June".
struct Fact
{
    QString number = {};
    QString caption = {};
};

/// A page of its own, without header.
struct Cover
{
    QString title = {};
    QString subtitle = {};
    std::vector<Fact> facts = {};
};

/// The headings of the first two levels and the finding sheets, each with its page number and a link.
struct Contents
{
    QString title = {};
};

struct Heading
{
    int level = 1; ///< 1: page title, 2: section, 3: below
    QString text = {};
    QString anchor = {}; ///< name of the link target in the PDF, unique in the report; empty: made from the position
    QString aside = {}; ///< small, behind the text: "Exhibit E9"
    QString entry = {}; ///< what contents and bookmarks call it; empty: the text
    int listedAs = 0; ///< its level in contents and bookmarks; 0: the level it has
};

struct Paragraph
{
    enum class Style : std::uint8_t { Lead, Body, Small, Question };
    QString text = {};
    Style style = Style::Body;
};

/// Two to four facts beside each other between two rules.
struct FactStrip
{
    std::vector<Fact> facts = {};
};

struct Cell
{
    enum class Emphasis : std::uint8_t { Normal, Strong, Quiet };
    QString text = {}; ///< at most four lines are printed
    std::optional<Status> status = {}; ///< its shape stands before the text
    Emphasis emphasis = Emphasis::Normal;
    std::optional<Sparkline> sparkline = {}; ///< printed instead of the text
};

struct Column
{
    enum class Align : std::uint8_t { Start, End };
    QString title = {};
    double share = 1; ///< of the table's width, relative to the other columns
    Align align = Align::Start;
};

struct Row
{
    enum class Kind : std::uint8_t {
        Data,
        Group, ///< the first cell spans the table; repeated with "(continued)" on the next page
        Total, ///< never alone on a page
    };
    std::vector<Cell> cells = {};
    Kind kind = Kind::Data;
};

struct Table
{
    std::vector<Column> columns = {}; ///< the titles are repeated on every page
    std::vector<Row> rows = {}; ///< none is split
};

/// Any drawing; its title, subtitle and source are set as text around the picture.
struct Chart
{
    Drawing spec;
    double heightMm = 60; ///< of the picture alone; 0: as high as its rows want to be
};

enum class Severity : std::uint8_t { Note, Medium, High };

/// What one side said or wrote, and where.
struct Quote
{
    QString who = {};
    QString text = {};
    QString source = {};
};

/// One disconnect: claim, both sides with equal weight, the question to resolve, and why it is shown.
struct FindingSheet
{
    Severity severity = Severity::Medium;
    QString exhibit = {}; ///< "Exhibit E1"
    QString title = {};
    QString consequence = {};
    std::array<Quote, 2> quotes = {}; ///< both empty: not printed
    std::vector<QString> evidence = {};
    std::vector<Chart> charts = {};
    QString question = {};
    QString rule = {}; ///< why it is shown
    QString anchor = {}; ///< like Heading::anchor
};

struct KeyValue
{
    QString key = {};
    QString value = {};
};

struct KeyValues
{
    std::vector<KeyValue> pairs = {};
};

struct PageBreak
{
};

using Content =
    std::variant<Cover, Contents, Heading, Paragraph, FactStrip, Table, Chart, FindingSheet, KeyValues, PageBreak>;

/// Wishes of a block beyond the rules every block follows (headings stay with what follows, rows are not split).
struct Keep
{
    bool withNext = false;
    bool together = false; ///< on one page when it fits on one
};

struct Block
{
    Content content;
    Keep keep = {};
};

struct Metadata
{
    QString title = {};
    QString subtitle = {};
    QString organisation = {};
    QString author = {};
    QString headerLeft = {};
    QString headerCentre = {};
    QString headerRight = {};
    QString confidentiality = {}; ///< "Confidential: leaders"
    QString version = {}; ///< "Version 3"
    QString contentHash = {}; ///< "7c41 e09a"
    QString asOf = {}; ///< "figures frozen on 8 July 2026"
    QString language = {}; ///< BCP 47: "en-GB"
    QDateTime created; ///< the only date in the file
};

struct Report
{
    Metadata meta;
    Paper paper = Paper::A4;
    Ink ink = Ink::Colour;
    std::vector<Block> blocks = {};
};

} // namespace qd::report

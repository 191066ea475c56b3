// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sparkline.h"

#include <QStringList>

/// Several plots under one head: a process and its moving range, weeks beside months. What they say, without how they
/// are drawn.
namespace qd::report {

/// How far a number is from another one, by its meaning: "+3.1 % on last year".
struct BoxDifference
{
    QString words;
    std::optional<Status> mark; ///< nothing: neither good nor bad
};

/// A number in a box below the plots: "Year to date 1,240, +3.1 % on last year".
struct BoxTotal
{
    QString name;
    QString value;
    std::vector<BoxDifference> differences; ///< empty: there is nothing to compare with
    QString reading;
    std::optional<Sparkline> course = {}; ///< below them
};

/// A few letters at the actual value of a category: the numbers of the rules whose signals begin there.
struct PointTag
{
    int category = 0;
    QString text;
};

struct PanelSpec
{
    QString id;
    QString title; ///< the finding
    QString subtitle;
    QString description; ///< what it says, for a reader who does not see it
    QString source;
    bool isBeside = false; ///< the plots stand beside each other, otherwise one below the other, on one time line
    bool isOneScale = false; ///< the plots have the same scale of values
    std::vector<ChartSpec> panels; ///< the title of each says what it plots; empty: there are only boxes
    std::vector<PointTag> tags; ///< of the first plot, rising
    QStringList key; ///< what the tags mean, one each: "1 beyond the limits"
    std::vector<BoxTotal> totals;
};

} // namespace qd::report

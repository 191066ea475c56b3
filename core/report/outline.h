// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"
#include "model/plan.h"

#include <cstdint>

/// A table whose rows stand under each other, ready to be shown: objectives, departments, commitments.
namespace qd::report {

/// A number against what there is of it, as a bar with a mark.
struct Gauge
{
    double value = 0;
    double limit = 0;
};

/// One cell. What is not set is not shown.
struct OutlineCell
{
    QString text = {};
    QString detail = {}; ///< quieter, after the text
    std::vector<Status> shapes = {}; ///< before the text, the oldest first; the last one goes with the text
    std::optional<Gauge> gauge = {};
    QString tip = {}; ///< the whole, where the cell says it in short
    QString fingerprint = {}; ///< the disconnect that the cell leads to
};

struct OutlineRow
{
    const RecordType *type = nullptr; ///< of the record it stands for; nothing: a heading without one
    qint64 id = 0;
    bool isHeading = false; ///< its first cell is all of it
    std::vector<OutlineCell> cells = {}; ///< as many as there are columns, or the first few
    std::vector<DepartmentId> departments = {}; ///< whose it is
    std::vector<OutlineRow> children = {};
};

enum class Side : std::uint8_t { Left, Right };

struct OutlineColumn
{
    QString heading;
    QString help;
    Side side = Side::Left;
};

struct Outline
{
    QString title; ///< what it comes to, in words
    QString sentence;
    std::vector<OutlineColumn> columns;
    std::vector<OutlineRow> rows;
};

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/figure.h"
#include "model/plan.h"
#include "report/datatable.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

namespace qd::app {

/// What a chart is made from.
struct ChartQuestion
{
    const Plan &plan;
    const rules::Findings &findings;
    QDate asOf;
    const report::Wording &wording;
    const charts::ChartTheme &theme;
    std::optional<rules::Subject> subject;
    std::optional<rules::Subject> partner = {}; ///< beside the subject, of a chart of two
};

/// A chart and the same as rows.
struct DrawnChart
{
    charts::Figure figure;
    report::DataTable data;
};

enum class SubjectNeed : std::uint8_t { None, Possible, Necessary };

/// One kind of chart. Adding one is a row of chartKinds() and the function it names.
struct ChartKind
{
    const char *id; ///< stable
    const char *title; ///< QT_TRANSLATE_NOOP("qd", …)
    SubjectNeed need = SubjectNeed::None;
    std::vector<const char *> subjects; ///< the tables a subject may stand in
    Result<DrawnChart> (*make)(const ChartQuestion &question) = nullptr;
    bool isOfTwo = false; ///< takes a partner beside its subject
};

std::span<const ChartKind> chartKinds();
/// The kind called \a id, or an error that lists the kinds there are.
Result<const ChartKind *> chartKind(const QString &id);

/// The record of \a plan that \a word names for a chart of \a kind: by id, by code, or by name when only one has it. An
/// error lists the candidates.
Result<rules::Subject> chartSubject(const ChartKind &kind, const Plan &plan, const QString &word);

} // namespace qd::app

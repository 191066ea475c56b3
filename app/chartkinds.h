// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/figure.h"
#include "model/plan.h"
#include "report/datatable.h"
#include "report/handoffmap.h"
#include "report/scope.h"
#include "report/wording.h"
#include "rules/finding.h"

#include <span>

namespace qd::app {

/// What a chart is made from.
struct ChartQuestion
{
    const Plan &plan; ///< of the departments below
    const rules::Findings &findings;
    QDate asOf;
    const report::Wording &wording;
    const charts::ChartTheme &theme;
    std::optional<rules::Subject> subject;
    std::optional<rules::Subject> partner = {}; ///< beside the subject, of a chart of two
    /// Of the company that is asked about: a part, for which plan and findings are narrowed; empty: all of it.
    std::vector<DepartmentId> departments = {};
    QString part = {}; ///< what they are called together
    /// What a chart of one record, or of what is missing, is made from; nothing: the plan.
    const Plan *whole = nullptr;
    const rules::Findings *allFindings = nullptr;
    report::MapOrder order = report::MapOrder::CirclesFirst; ///< of a matrix of departments

    const Plan &wholePlan() const { return whole ? *whole : plan; }
    const rules::Findings &everyFinding() const { return allFindings ? *allFindings : findings; }
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

/// The chart that \a question, which is of the whole company, asks for, of \a scope alone. It says so in its subtitle
/// and in its description. With a subject it is about that, whole, as long as one of the departments stands in it.
Result<DrawnChart> chartIn(const report::Scope &scope, const ChartKind &kind, const ChartQuestion &question);

} // namespace qd::app

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace qd::rules {

/// What one rule said, and what has changed since.
struct RuleMemory
{
    /// What it said of one KPI: from these places to before those.
    struct Part
    {
        KpiId kpi;
        std::size_t findings = 0;
        std::size_t findingsEnd = 0;
        std::size_t silences = 0;
        std::size_t silencesEnd = 0;
    };

    std::vector<Finding> findings;
    std::vector<NotEvaluated> notEvaluated;
    bool byKpi = false; ///< whether it judged each KPI by itself
    std::vector<Part> parts; ///< then, of those it said something of
    double also = 0; ///< what they rest on beside the KPI
    Tables changed = EveryTable;
    std::set<KpiId> changedKpis;

    /// Puts \a part behind what \a other says; it is gone here.
    void handOver(const Part &part, RuleMemory &other);
};

/// Knows what each rule found in the plan it saw last, so that the next diagnosis costs only what has changed.
class Diagnosis
{
public:
    Diagnosis();
    ~Diagnosis();
    Diagnosis(const Diagnosis &) = delete;
    Diagnosis &operator=(const Diagnosis &) = delete;

    /// Asked before each rule that is run, and with nothing before what they say is put in order: false gives up.
    using GoOn = std::function<bool(const Rule *)>;
    /// What diagnose() says of the same, exactly. Nothing when \a goOn gave up; what was done by then is not done
    /// again.
    std::optional<Findings> update(const Plan &plan, const RuleOptions &options, QDate asOf, const GoOn &goOn = {});

    /// What \a rule says by itself, before anything is joined with what others say and put in order.
    static RuleMemory saidAlone(const Rule &rule, const Plan &plan, const RuleOptions &options, QDate asOf);

private:
    void notice(const Plan &plan, const RuleOptions &options, QDate asOf);
    Findings inOrder() const;

    Plan m_plan; ///< shares its rows with the one it was copied from
    RuleOptions m_options;
    QDate m_asOf;
    std::vector<RuleMemory> m_memories; ///< in the order of the catalogue
    std::unique_ptr<SignalContext> m_signalContext;
};

} // namespace qd::rules

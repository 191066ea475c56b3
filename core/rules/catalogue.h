// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"
#include "rules/tables.h"

#include <QHash>

#include <functional>
#include <memory>
#include <span>

namespace qd::rules {

/// Grows whenever a rule would give other findings on the same data.
inline constexpr int RulesVersion = 6;

/// How a rule comes to its findings, and so how often it is right before anybody has judged them (priorOf).
enum class Kind : std::uint8_t { Deterministic, Fuzzy, Statistical };

/// Who may see what a rule finds. What is for the facilitator alone never reaches the wall, a packet or a report.
enum class Audience : std::uint8_t { Room, Facilitator };

/// A number that a facilitator may change.
struct Option
{
    const char *name;
    double value;
    const char *help;
};

class Context;
class Diagnosis;
class RuleSettings;
class SignalContext;
struct RuleMemory;
struct Watched;

/// One row of the catalogue. The texts are QT_TRANSLATE_NOOP("qd", …) sources; ids are never reused.
struct Rule
{
    const char *id;
    const char *title; ///< technical
    const char *roomTitle; ///< neutral, for the room
    Level level;
    Kind kind;
    const char *condition;
    const char *says;
    const char *question;
    const char *needs;
    const char *silence; ///< what to do about a finding that is no problem
    const char *source;
    std::span<const Option> options;
    void (*run)(Context &context);
    /// What it takes findings from, names included; while none of it changes, it is not run again. A test holds that
    /// it reads nothing else.
    Tables reads = EveryTable;
    Audience audience = Audience::Room;
};

std::span<const Rule> catalogue();
/// The rule with \a id in any case, or nothing.
const Rule *findRule(const QString &id);

/// Values of options that hold whatever catalogue and settings say, by "RULE.option".
struct RuleOptions
{
    QHash<QString, double> values;

    friend bool operator==(const RuleOptions &, const RuleOptions &) = default;
};
/// "KPI-009.flatRun".
QString keyOf(const Rule &rule, const char *option);

/// What a rule sees, and where it puts what it finds.
class Context
{
public:
    const Plan &plan;
    const FiscalCalendar calendar;
    const QDate asOf;

    /// The number that holds for \a department, or for the company.
    double option(const char *name, DepartmentId department = {}) const;
    /// Adds a finding whose subjects and departments are set, unless the rule is off for them; fills in rule,
    /// fingerprint and level: that of the settings, else \a level, else that of the catalogue.
    void report(Finding finding, std::optional<Level> level = {});
    /// Adds a finding on \a kpi alone.
    void report(const Kpi &kpi, Finding finding);
    void cannotEvaluate(Subject subject, Message reason);

    QString nameOf(DepartmentId department) const;
    /// What the rules about signals share, made when it is first asked for.
    const SignalContext &signalContext();

    /// Calls \a judge with each KPI, in the order of their ids; once a rule. What is said of one may rest on it, on its
    /// values and annotations, on \a also, and on the other tables that the rule reads: while nothing of that changes,
    /// what was said last time stands.
    void forEachKpi(const std::function<void(const Kpi &)> &judge, double also = 0);
    /// The same as the rules about signals see them.
    void forEachWatched(const std::function<void(const Watched &)> &judge, double also = 0);

private:
    friend Diagnosis;
    Context(const Plan &plan, const RuleOptions &options, QDate asOf, std::unique_ptr<SignalContext> &signalContext);
    void run(const Rule &rule, RuleMemory &memory);

    const RuleOptions &m_options;
    std::unique_ptr<SignalContext> &m_signalContext; ///< of the last diagnosis, until it is brought up to date
    bool m_knowsSignals = false;
    const Rule *m_rule = nullptr;
    RuleMemory *m_before = nullptr;
    RuleMemory *m_now = nullptr;
    std::shared_ptr<const RuleSettings> m_settings; ///< of m_rule; shared because only settings.h knows it
};

Subject subjectOf(const Department &department);
Subject subjectOf(const Kpi &kpi);
Subject subjectOf(const Kpi &kpi, const Observation &observation);
Subject subjectOf(const Objective &objective);
Subject subjectOf(const Objective &objective, const CheckIn &checkIn);
Subject subjectOf(const HandOff &handOff);
Subject subjectOf(const Department &department, const Capacity &capacity);

/// Short for a message with its arguments, and its count where it has one.
Message message(const char *text, std::vector<Message::Argument> arguments = {}, std::optional<int> count = {});
/// Somebody's own words, unchanged.
Message quote(const QString &words);

/// Of the rule and the records, never of values or dates: it must stay the same from one review to the next.
QString fingerprintOf(const char *rule, std::span<const Subject> subjects);

/// Runs every rule. Pure: the same plan, options and date give the same findings on every machine.
Findings diagnose(const Plan &plan, const RuleOptions &options, QDate asOf);

} // namespace qd::rules

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

#include <QHash>

#include <span>

namespace qd::rules {

/// Grows whenever a rule would give other findings on the same data.
inline constexpr int RulesVersion = 3;

/// How often a rule of this kind is right before anybody has judged its findings (means of Beta priors 19:1, 8:2, 7:3).
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
class RuleSettings;
class SignalContext;

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
    Audience audience = Audience::Room;
};

std::span<const Rule> catalogue();
/// The rule with \a id in any case, or nothing.
const Rule *findRule(const QString &id);

/// Values of options that hold whatever catalogue and settings say, by "RULE.option".
struct RuleOptions
{
    QHash<QString, double> values;
};
/// "KPI-009.flatRun".
QString keyOf(const Rule &rule, const char *option);

/// What a rule sees, and where it puts what it finds.
class Context
{
public:
    Context(const Plan &plan, const RuleOptions &options, QDate asOf);

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

private:
    friend Findings diagnose(const Plan &, const RuleOptions &, QDate);
    void run(const Rule &rule);
    const RuleOptions &m_options;
    const Rule *m_rule = nullptr;
    std::shared_ptr<const RuleSettings> m_settings; ///< of m_rule; shared because only settings.h knows it
    Findings m_findings;
    std::shared_ptr<const SignalContext> m_signalContext;
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

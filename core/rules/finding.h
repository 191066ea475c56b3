// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "model/planning.h"

#include <cstdint>
#include <vector>

namespace qd::rules {

/// How bad it is for the plan: error = it cannot hold as written, warning = it will probably not hold, note = worth
/// knowing.
enum class Level : std::uint8_t { Note, Warning, Error };

enum class State : std::uint8_t { Open, Waived };

/// How a finding compares with the list that was kept at the last review. Unknown: none was kept.
enum class Novelty : std::uint8_t { Unknown, New, Unchanged, Updated };

/// A record that a finding is about or that its evidence quotes.
struct Subject
{
    const char *table = "";
    qint64 id = 0;
    QString name;

    friend bool operator==(const Subject &a, const Subject &b)
    {
        return a.id == b.id && QLatin1String(a.table) == QLatin1String(b.table);
    }
};

/// One sentence that a reader can check, with the records it was read from.
struct Evidence
{
    Message message;
    std::vector<Subject> refs;
    Message speaker; ///< who says it: "Data & IT offers", "The numbers"
    QString source = {}; ///< file and row of the words; empty: that of the records
};

/// One disconnect: what a rule has found on some records. Identified by its fingerprint, whatever the values are.
struct Finding
{
    const char *rule = "";
    Level level = Level::Warning;
    double score = 0; ///< 0..100, expected loss; the order of the list
    double share = 0; ///< of the company's objectives that suffers, 0 to 1
    Message headline; ///< for lists, without names: at most 48 characters
    Message title; ///< the claim, with its numbers
    Message number; ///< the one figure at the end of the row
    std::vector<DepartmentId> departments;
    std::vector<Subject> subjects;
    std::vector<Evidence> evidence;
    Message why; ///< why it is shown: the limit and what was found
    QString fingerprint;
    QDate due; ///< last day on which acting still helps; invalid: undated
    StrategicThemeId story; ///< the theme that most of its records belong to; invalid: none
    std::vector<const char *> merged; ///< rules that found the same cause and were joined with this finding
    std::vector<QString> mergedFingerprints; ///< of the findings they made
    std::vector<QString> causes; ///< fingerprints of the findings it follows from, sorted
    QDate firstSeen; ///< the first day on which the rule would have found it in these data
    State state = State::Open;
    WaiverId waiver; ///< of a waived finding
    double confidence = 1; ///< of a statistical finding: 1 - q-value, at least 0.5
    double completeness = 1; ///< usable inputs by required ones, 0 to 1
    Novelty novelty = Novelty::Unknown;
    int place = 0; ///< on the first page, from 1; 0: not on it
};

/// A rule that could not run on a record. Silence is never read as health.
struct NotEvaluated
{
    const char *rule = "";
    Subject subject;
    Message reason;
};

/// A finding of the list that was kept last, and that is not found any more.
struct Resolved
{
    QString rule;
    QString fingerprint;
    QString title; ///< what it said then
    Level level = Level::Warning;
    QDate notedOn; ///< day of that list
};

/// A dismissal or a setting that does nothing any more.
struct Unneeded
{
    Subject subject; ///< the record, by its rule
    Message reason;
};

/// A rule whose findings people too often find useless. Never applied by itself: somebody decides, and writes a
/// setting.
struct Proposal
{
    const char *rule = "";
    int verdicts = 0;
    int notUseful = 0; ///< of those
    double bound = 1; ///< its precision is below this with a probability of 90 %
    std::optional<Level> level; ///< one lower than now; nothing: off
};

/// What a diagnosis says. The order is the rank; equal input gives equal findings.
struct Findings
{
    QDate asOf;
    std::vector<Finding> findings;
    std::vector<NotEvaluated> notEvaluated;
    QDate keptOn; ///< day of the list that novelty compares with; invalid: none was kept
    std::vector<Resolved> resolved; ///< the worst first
    std::vector<Unneeded> unneeded;
    std::vector<Proposal> proposals; ///< in the order of the catalogue
};

} // namespace qd::rules

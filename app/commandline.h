// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cycle/turn.h"
#include "document/document.h"
#include "document/published.h"
#include "report/wording.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>
#include <span>

/// The command line: the same code paths as the window. Data goes to stdout, messages to stderr.
namespace qd::app {

enum class ExitCode : int {
    Done = 0,
    Usage = 1,
    Unreadable = 2,
    Problems = 3,
    Findings = 4,
    Unwritable = 5,
    Internal = 70,
    Stopped = 130 ///< by Ctrl+C, as shells say it
};

ExitCode exitCodeFor(ErrorCode code);

/// The clock, the ids and the data folder of this process. QD_CLOCK (ISO 8601) and QD_ID_SEED fix the first two.
class World
{
public:
    World();
    const Clock &clock() const { return *m_clock; }
    Environment environment() { return {*m_clock, m_ids, m_dataFolder, m_author}; }
    QString dataFolder() const { return m_dataFolder; }

private:
    std::unique_ptr<Clock> m_clock;
    IdSource m_ids;
    QString m_dataFolder;
    QString m_author;
};

using TurnFunction = std::function<Result<cycle::Turn>(const Plan &plan, QDate asOf)>;

/// The records after a turn, and the date for which it was computed.
struct TurnTaken
{
    Plan plan;
    QDate asOf;
};

/// One call of a command: what was asked, and where answers go.
class Call
{
public:
    Call(World &world, const QCommandLineParser &parser, const QStringList &arguments);

    World &world() const { return m_world; }
    const QStringList &arguments() const { return m_arguments; }
    bool has(const QString &option) const { return m_parser.optionNames().contains(option); }
    QString value(const QString &option) const { return m_parser.value(option); }

    /// Writes data to stdout, or to the file that -o names.
    Result<void> output(const QByteArray &data) const;
    /// Writes \a json with --json, else \a text.
    Result<ExitCode> print(const QJsonObject &json, const QString &text) const;
    /// Writes a message for the person to stderr.
    void say(const QString &text) const;

    /// Reads the document that the argument at \a place names, with --state as it was then. Says so when somebody has
    /// newer edits of it.
    Result<PublishedDocument> readDocument(qsizetype place = 0) const;
    /// The history row that \a word names: the newest restore point of that name, or what was there when a day (ISO
    /// 8601) began or a moment had come.
    Result<qint64> momentIn(const std::vector<store::HistoryEntry> &history, const QString &word) const;
    /// The date that --as-of names, else the document's pinned one, else today, which is said.
    Result<QDate> asOf(const PublishedDocument &document) const;
    Result<QDate> asOf(const Document &document) const { return asOf(document.plan()); }
    /// The date that \a option holds.
    Result<QDate> date(const QString &option) const;
    /// Opens the document, takes the turn that \a compute gives as one step, and saves.
    Result<TurnTaken> take(const TurnFunction &compute) const;
    /// Words for people: the language of --lang or of the system.
    report::Wording wording(const Plan &plan) const;

private:
    Result<QDate> asOf(const Plan &plan) const;

    World &m_world;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
};

/// What the parser of a command has to know, and what it does.
struct Command
{
    const char *name;
    const char *usage; ///< arguments and options, as --help prints them
    const char *summary;
    std::size_t fewest; ///< arguments
    std::size_t most;
    QList<QCommandLineOption> options;
    Result<ExitCode> (*run)(const Call &call);
    bool draws = false; ///< needs fonts and painting
};

/// The cycle that the work is on now, or an error that says how to make one.
Result<const Cycle *> currentCycle(const Plan &plan, QDate asOf);

const std::vector<Command> &commands();
const Command *findCommand(const QString &name);
/// Runs \a command with the words after its name.
ExitCode runCommand(World &world, const Command &command, const QStringList &arguments);
QString helpText();

Result<ExitCode> runNew(const Call &call);
Result<ExitCode> runSample(const Call &call);
Result<ExitCode> runGenerate(const Call &call);
Result<ExitCode> runImport(const Call &call);
Result<ExitCode> runExport(const Call &call);
Result<ExitCode> runStatus(const Call &call);
Result<ExitCode> runToDate(const Call &call);
Result<ExitCode> runFindings(const Call &call);
Result<ExitCode> runExplain(const Call &call);
Result<ExitCode> runHistory(const Call &call);
Result<ExitCode> runDiff(const Call &call);
Result<ExitCode> runVerify(const Call &call);
Result<ExitCode> runMark(const Call &call);
Result<ExitCode> runRestore(const Call &call);
Result<ExitCode> runCopy(const Call &call);
Result<ExitCode> runRecover(const Call &call);
/// Takes over what the document at \a path has changed since both parted.
Result<ExitCode> mergeDocument(const Call &call, const QString &path);
Result<ExitCode> runChart(const Call &call);
Result<ExitCode> runCycle(const Call &call);
Result<ExitCode> runSession(const Call &call);
Result<ExitCode> runCapture(const Call &call);
Result<ExitCode> runInputs(const Call &call);
Result<ExitCode> runTemplate(const Call &call);
Result<ExitCode> runMerge(const Call &call);
Result<ExitCode> runReport(const Call &call);
Result<ExitCode> runScreenshot(const Call &call);
Result<ExitCode> runActions(const Call &call);

} // namespace qd::app

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "cycle/phases.h"
#include "document/file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Clock> makeClock()
{
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("QD_CLOCK"), Qt::ISODate);
    if (fixed.isValid())
        return std::make_unique<FixedClock>(fixed);
    return std::make_unique<SystemClock>();
}

std::optional<quint32> seed()
{
    bool ok = false;
    const quint32 value = qEnvironmentVariable("QD_ID_SEED").toUInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString usageOf(const Command &command)
{
    return u"quarterdeck %1 %2"_s.arg(QLatin1String(command.name), QLatin1String(command.usage)).trimmed();
}

ExitCode report(const Error &error)
{
    std::fprintf(stderr, "quarterdeck: %s\n", qUtf8Printable(error.message));
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("QD_DEBUG"))
        std::fprintf(stderr, "  %s\n", qUtf8Printable(error.detail));
    return exitCodeFor(error.code);
}

} // namespace

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::Unreadable:
    case ErrorCode::Missing:
    case ErrorCode::Foreign:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
        return ExitCode::Unreadable;
    case ErrorCode::Invalid:
        return ExitCode::Problems;
    case ErrorCode::Locked:
    case ErrorCode::Conflict:
    case ErrorCode::Unwritable:
        return ExitCode::Unwritable;
    case ErrorCode::Stopped:
        return ExitCode::Stopped;
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Internal;
}

World::World()
    : m_clock(makeClock())
    , m_ids(*m_clock, seed())
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
    , m_author(qEnvironmentVariable("USER"))
{
}

Call::Call(World &world, const QCommandLineParser &parser, const QStringList &arguments)
    : m_world(world)
    , m_parser(parser)
    , m_arguments(arguments)
{
}

Result<void> Call::output(const QByteArray &data) const
{
    if (m_parser.optionNames().contains(u"o"_s))
        return replaceFile(value(u"o"_s), data);
    if (std::fwrite(data.constData(), 1, size_t(data.size()), stdout) != size_t(data.size())
        || std::fflush(stdout) != 0)
        return failure(ErrorCode::Unwritable, Tr::tr("The output cannot be written. Check where it goes."));
    return {};
}

Result<ExitCode> Call::print(const QJsonObject &json, const QString &text) const
{
    QD_CHECK(output(has(u"json"_s) ? QJsonDocument(json).toJson() : text.toUtf8()));
    return ExitCode::Done;
}

void Call::say(const QString &text) const
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

Result<PublishedDocument> Call::readDocument(qsizetype place) const
{
    const QString &path = arguments().at(place);
    QD_TRY(PublishedDocument document, readPublished(path, m_world.dataFolder()));
    if (!document.holder.isEmpty())
        say(Tr::tr("%1 is open in %2; edits of the last seconds may not be included.").arg(path, document.holder));
    else if (QFileInfo::exists(WorkingCopy::fileFor(m_world.dataFolder(), path)))
        say(Tr::tr("%1 has edits that were not saved when the program ended. Open it in the window to include them.")
                .arg(path));
    if (has(u"state"_s)) {
        QD_TRY(const qint64 row, momentIn(document.history(), value(u"state"_s)));
        QD_TRY(document.plan, document.past.after(row));
    }
    return document;
}

Result<qint64> Call::momentIn(const std::vector<store::HistoryEntry> &history, const QString &word) const
{
    const auto named = std::ranges::find_if(history.rbegin(), history.rend(), [&](const store::HistoryEntry &entry) {
        return entry.kind == store::HistoryKind::RestorePoint && entry.label == word;
    });
    if (named != history.rend())
        return named->id;
    const QDate day = QDate::fromString(word, Qt::ISODate);
    const QDateTime moment = day.isValid() ? day.startOfDay().addMSecs(-1) : QDateTime::fromString(word, Qt::ISODate);
    if (moment.isValid())
        return Past::rowAt(history, moment);
    QStringList names;
    for (const store::HistoryEntry &entry : history) {
        if (entry.kind == store::HistoryKind::RestorePoint)
            names << entry.label;
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("There is no restore point \"%1\", and it is no date. Write 2026-07-08 or one of: %2.")
                       .arg(word, names.isEmpty() ? Tr::tr("none yet", "restore points") : names.join(u", "_s)));
}

/// An earlier state is judged as of its own day.
Result<QDate> Call::asOf(const PublishedDocument &document) const
{
    if (!has(u"state"_s) || has(u"as-of"_s) || document.plan.organisation().asOf.isValid())
        return asOf(document.plan);
    QD_TRY(const qint64 row, momentIn(document.history(), value(u"state"_s)));
    const auto entry = std::ranges::find(document.history(), row, &store::HistoryEntry::id);
    return entry == document.history().end() ? asOf(document.plan) : entry->madeAt.date();
}

Result<QDate> Call::date(const QString &option) const
{
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(value(option)));
    return date;
}

Result<TurnTaken> Call::take(const TurnFunction &compute) const
{
    QD_TRY(const auto document, Document::open(arguments().front(), m_world.environment()));
    QD_TRY(const QDate day, asOf(*document));
    QD_TRY(const cycle::Turn turn, compute(document->plan(), day));
    if (!turn.isEmpty())
        QD_CHECK(document->edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); }));
    TurnTaken taken{document->plan(), day};
    QD_CHECK(document->close());
    return taken;
}

Result<QDate> Call::asOf(const Plan &plan) const
{
    if (has(u"as-of"_s))
        return date(u"as-of"_s);
    if (plan.organisation().asOf.isValid())
        return plan.organisation().asOf;
    const QDate today = m_world.clock().now().date();
    say(Tr::tr("As of today, %1.").arg(today.toString(Qt::ISODate)));
    return today;
}

report::Wording Call::wording(const Plan &plan) const
{
    return {plan.organisation().fiscalCalendar(), QLocale()};
}

Result<const Cycle *> currentCycle(const Plan &plan, QDate asOf)
{
    const Cycle *cycle = cycle::currentCycle(plan, asOf);
    if (!cycle)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The document has no cycle yet. Make one: quarterdeck cycle DOC new 2026-Q4."));
    return cycle;
}

const Command *findCommand(const QString &name)
{
    const auto found =
        std::ranges::find_if(commands(), [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

ExitCode runCommand(World &world, const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, u"Show this."_s));
    for (const QCommandLineOption &option : command.options)
        parser.addOption(option);
    if (!parser.parse(QStringList{u"quarterdeck"_s} + arguments))
        return report({ErrorCode::Usage, parser.errorText() + u'\n' + usageOf(command), {}});
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n  %s\n", qUtf8Printable(usageOf(command)), command.summary);
        for (const QCommandLineOption &option : command.options)
            std::printf("  --%-12s %s\n", qUtf8Printable(option.names().constFirst()),
                        qUtf8Printable(option.description()));
        return ExitCode::Done;
    }
    const QStringList words = parser.positionalArguments();
    if (std::size_t(words.size()) < command.fewest || std::size_t(words.size()) > command.most)
        return report({ErrorCode::Usage, Tr::tr("Wrong number of arguments. Use: %1").arg(usageOf(command)), {}});
    const auto result = command.run(Call(world, parser, words));
    return result ? *result : report(result.error());
}

QString helpText()
{
    QString text = Tr::tr("Quarterdeck prepares, runs and follows up quarterly business reviews.") + u"\n\n"_s
        + u"quarterdeck [DOC]\n    "_s + Tr::tr("open the window") + u'\n';
    for (const Command &command : commands())
        text += usageOf(command) + u"\n    "_s + QLatin1String(command.summary) + u'\n';
    return text + u"quarterdeck --version | --help | COMMAND --help\n\n"_s
        + Tr::tr("Exit codes: 0 done, 1 usage, 2 unreadable input, 3 problems in the input, 4 findings, 5 cannot "
                 "write, 70 internal.")
        + u'\n';
}

} // namespace qd::app

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a document comes to be open: its file, what a crashed session left behind, and which of the two counts.
#include "base/tr.h"
#include "document/document.h"
#include "document/file.h"
#include "document/published.h"
#include "document/seal.h"
#include "document/snapshots.h"
#include "store/migration.h"
#include "store/schema.h"

#include <QFileInfo>

namespace qd {

using namespace Qt::StringLiterals;
using store::HistoryEntry;

namespace {

/// What a crashed session left: its whole content in the present schema, checked.
struct Left
{
    QByteArray content;
    std::vector<HistoryEntry> history;
};

/// Fails when the journal of the copy was lost or the disk has damaged it: the seal does not cover a working copy, but
/// the history must lead to its records.
Result<Left> readLeft(const WorkingCopy &copy)
{
    Left left;
    QD_TRY(const QByteArray content, copy.recovered());
    QD_TRY(left.content, store::migrated(content));
    QD_TRY(store::Database database, store::Database::fromBytes(left.content));
    QD_CHECK(store::checkSchema(database));
    QD_TRY(const Value sound, database.scalar("PRAGMA integrity_check(1)"));
    QD_TRY(const Plan plan, store::loadPlan(database));
    QD_TRY(left.history, store::loadHistory(database));
    QD_TRY(const Plan before, Past(left.content, left.history).after(0));
    if (sound != Value(u"ok"_s) || left.history.empty() || before != Plan())
        return failure(ErrorCode::Damaged, Tr::tr("Its records and its history do not agree."));
    return left;
}

/// How many rows of \a left came after the state in \a file; nothing when it does not descend from it.
std::optional<int> editsSince(const std::vector<HistoryEntry> &file, const std::vector<HistoryEntry> &left)
{
    if (file.empty() || Past::commonRow(file, left) != file.back().id)
        return {};
    return int(left.size() - file.size());
}

/// The working copy of a session that crashed before the user's file was moved to \a path: of the same document, and
/// nothing is at its old place any more.
std::optional<WorkingCopy> leftAtOldPlace(const Environment &environment, qint64 identity, QString &movedFrom)
{
    for (const LeftBehind &left : leftBehind(environment.dataFolder)) {
        if (QFileInfo::exists(left.origin))
            continue;
        auto copy = WorkingCopy::claim(environment.dataFolder, left.origin);
        if (!copy)
            continue;
        const auto found = readLeft(*copy);
        if (!found || found->history.front().id != identity)
            continue;
        movedFrom = left.origin;
        return *std::move(copy);
    }
    return {};
}

Result<void> requireOneName(const QString &path)
{
    if (stampOf(path).names > 1)
        return failure(
            ErrorCode::Unreadable,
            Tr::tr("%1 has a second name on this disk (a hard link), and saving would change only one of the "
                   "two. Make a copy and open that.")
                .arg(path));
    return {};
}

/// Keeps \a left as a document of its own beside the snapshots and says where.
Result<QString> setAside(const Environment &environment, const Left &left)
{
    const snapshots::Folder folder(environment.dataFolder, left.history.front().id);
    QD_CHECK(folder.take(seal::sealed(left.content), snapshots::Reason::SetAside, environment.clock.now()));
    return folder.list().front().path;
}

/// Decides between the file and what a crashed session left; afterwards \a copy holds what counts.
Result<Opening> settle(WorkingCopy &copy, const FileContent &file, const std::vector<HistoryEntry> &history,
                       const Environment &environment)
{
    Opening opening;
    std::optional<WorkingCopy> other;
    if (!copy.exists())
        other = leftAtOldPlace(environment, history.front().id, opening.movedFrom);
    WorkingCopy &source = other ? *other : copy;
    if (source.exists()) {
        auto left = readLeft(source);
        if (!left && left.error().code == ErrorCode::Damaged)
            left = readLeft(source); // SQLite also calls a page damaged that could not be read for once
        if (!left && (left.error().code == ErrorCode::Unwritable || left.error().code == ErrorCode::Locked))
            return tl::unexpected(left.error()); // the disk does not let us know: the edits stay where they are
        const auto newer = left ? editsSince(history, left->history) : std::nullopt;
        if (!left) {
            opening.damagedCopy = left.error().message;
            QD_CHECK(source.setAside(environment.clock.now().toString(u"yyyyMMdd-hhmmsszzz"_s)));
        } else if (!newer) {
            QD_TRY(opening.setAside, setAside(environment, *left));
        }
        opening.recoveredEdits = newer.value_or(0);
        if (opening.recoveredEdits > 0)
            QD_CHECK(copy.write(left->content));
    }
    if (opening.recoveredEdits == 0)
        QD_CHECK(copy.write(file.content));
    if (other)
        other->remove();
    return opening;
}

/// Notes where the document is and keeps what is on the disk.
Result<void> keepOpened(const QString &path, const FileContent &file, qint64 identity, const Environment &environment)
{
    const snapshots::Folder folder(environment.dataFolder, identity);
    QD_CHECK(folder.setOrigin(path));
    return folder.take(file.file, file.isOlder() ? snapshots::Reason::BeforeMigration : snapshots::Reason::Opened,
                       environment.clock.now());
}

} // namespace

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Environment &environment)
{
    const QString file = canonicalPath(path);
    if (!QFileInfo::exists(file) && QFileInfo::exists(WorkingCopy::fileFor(environment.dataFolder, file)))
        return openLeft(file, environment);
    QD_CHECK(requireOneName(file));
    QD_TRY(FileContent content, readContent(file));
    QD_TRY(WorkingCopy copy, WorkingCopy::claim(environment.dataFolder, file));
    if (stampOf(file) != content.known.stamp) { // whoever held it until now has written it
        QD_TRY(content, readContent(file));
    }
    QD_TRY(const Past past, Past::of(content.content));
    if (past.history().empty())
        return failure(ErrorCode::Damaged, Tr::tr("%1 has no history. Open a snapshot or an older copy.").arg(path));
    const qint64 identity = past.history().front().id;
    const auto kept = keepOpened(file, content, identity, environment);
    if (!kept && content.isOlder()) // without a copy of the old file it must not be replaced by a new one
        return tl::unexpected(kept.error());
    QD_TRY(Opening opening, settle(copy, content, past.history(), environment));
    if (content.isOlder())
        opening.migratedFrom = content.version;
    if (!kept) // no room for a snapshot is no reason not to open
        opening.snapshotProblem = kept.error().message;

    auto document = openCopy(file, std::move(copy), environment);
    if (!document) {
        if (opening.recoveredEdits == 0) { // nothing is in it that the file has not
            if (auto refused = WorkingCopy::claim(environment.dataFolder, file))
                refused->remove();
        }
        return document;
    }
    (*document)->m_opening = opening;
    (*document)->m_known = content.known;
    const bool same = opening.recoveredEdits == 0 && opening.migratedFrom == 0;
    (*document)->m_publishedTip = same ? (*document)->tip() : -1;
    return document;
}

Result<std::unique_ptr<Document>> Document::openLeft(const QString &path, const Environment &environment)
{
    QD_TRY(WorkingCopy copy, WorkingCopy::claim(environment.dataFolder, path));
    QD_TRY(const Left left, readLeft(copy));
    QD_CHECK(copy.write(left.content));
    QD_TRY(auto document, openCopy(path, std::move(copy), environment));
    document->m_opening.fileWasMissing = true;
    return document;
}

Result<std::unique_ptr<Document>> Document::openCopy(const QString &path, WorkingCopy copy,
                                                     const Environment &environment)
{
    QD_TRY(store::Database database, store::Database::open(copy.path()));
    QD_CHECK(store::checkSchema(database));
    std::unique_ptr<Document> document(new Document(path, std::move(copy), std::move(database), environment));
    QD_CHECK(document->load());
    return document;
}

Result<std::unique_ptr<Document>> Document::openReadOnly(const QString &path, const Environment &environment)
{
    const QString file = canonicalPath(path);
    QD_TRY(const FileContent content, readContent(file));
    QD_TRY(store::Database database, store::Database::fromBytes(content.content));
    std::unique_ptr<Document> document(new Document(file, {}, std::move(database), environment));
    QD_CHECK(document->load());
    document->m_known = content.known;
    document->m_publishedTip = document->tip();
    document->hold(Tr::tr("This is a read-only copy of %1. Save it under another name to change it.").arg(path));
    return document;
}

} // namespace qd

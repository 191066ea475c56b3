// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "base/tr.h"
#include "document/file.h"
#include "document/seal.h"

#include <QFileInfo>

namespace qd {

using namespace Qt::StringLiterals;
using store::HistoryEntry;
using store::HistoryKind;

namespace {

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// How many rows of the history in \a copy came after the state in \a content; nothing when the copy does not descend
/// from it.
Result<std::optional<int>> editsSince(const QByteArray &content, const std::vector<HistoryEntry> &copy)
{
    QD_TRY(const store::Database file, store::Database::fromBytes(content));
    QD_TRY(const auto published, store::loadHistory(file));
    if (published.empty())
        return std::optional<int>();
    const auto found = std::ranges::find(copy, published.back().id, &HistoryEntry::id);
    return found == copy.end() ? std::optional<int>() : std::optional<int>(int(copy.end() - found) - 1);
}

} // namespace

Changes Changes::of(const std::vector<store::TouchedRow> &rows)
{
    Changes changes;
    AllRecords::forEach([&]<typename Record>() {
        if (std::ranges::any_of(rows,
                                [](const store::TouchedRow &row) { return row.table == describe<Record>().table; }))
            changes.m_tables.set(index<Record>());
    });
    return changes;
}

Changes Changes::everything()
{
    Changes changes;
    changes.m_tables.set();
    return changes;
}

Result<QByteArray> Publication::run() const
{
    if (QFileInfo::exists(path)) {
        QD_TRY(const QByteArray file, readFile(path));
        const auto present = seal::unsealed(file, path);
        if (expected.isEmpty() || !present || seal::digestOf(*present) != expected)
            return failure(ErrorCode::Conflict,
                           Tr::tr("%1 was changed by another program or on another machine, so it was not overwritten. "
                                  "Save a copy under another name; your edits are safe.")
                               .arg(path));
    }
    QD_CHECK(replaceFile(path, seal::sealed(content)));
    return seal::digestOf(content);
}

Document::Document(QString path, WorkingCopy copy, store::Database database, const Environment &environment)
    : m_path(std::move(path))
    , m_copy(std::move(copy))
    , m_database(std::move(database))
    , m_environment(environment)
    , m_plan(std::make_shared<const Plan>())
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Organisation &organisation,
                                                   const Environment &environment)
{
    const QString file = canonical(path);
    if (QFileInfo::exists(file))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 exists already. Choose another name.").arg(path));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return failure(
            ErrorCode::Unwritable,
            Tr::tr("Nothing can be written in %1. Choose another folder.").arg(QFileInfo(file).absolutePath()));
    QD_TRY(WorkingCopy copy, WorkingCopy::claim(environment.dataFolder, file));
    copy.remove();
    QD_TRY(store::Database database, store::Database::create(copy.path()));
    QD_CHECK(store::createSchema(database));
    std::unique_ptr<Document> document(new Document(file, std::move(copy), std::move(database), environment));

    HistoryEntry founding = document->nextEntry(HistoryKind::Edit, Tr::tr("Set Up Organisation"));
    founding.subject = founding.id;
    QD_CHECK(document->transact(founding, [&]() -> Result<void> {
        return store::Writer(document->m_database).put(describe<Organisation>(), &organisation);
    }));
    QD_CHECK(document->publish());
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Environment &environment)
{
    const QString file = canonical(path);
    QD_TRY(const QByteArray bytes, readFile(file));
    QD_TRY(const QByteArray content, seal::unsealed(bytes, path));
    QD_TRY(WorkingCopy copy, WorkingCopy::claim(environment.dataFolder, file));

    Opening opening;
    if (copy.exists()) {
        std::optional<int> newer;
        if (auto left = store::Database::open(copy.path()); left && store::checkSchema(*left)) {
            QD_TRY(const auto history, store::loadHistory(*left));
            QD_TRY(newer, editsSince(content, history));
            QD_CHECK(left->close());
        }
        if (!newer) {
            QD_TRY(opening.setAside, copy.setAside(environment.clock.now().toString(u"yyyyMMdd-hhmmsszzz"_s)));
        }
        opening.recoveredEdits = newer.value_or(0);
    }
    if (opening.recoveredEdits == 0)
        QD_CHECK(copy.write(content));

    QD_TRY(store::Database database, store::Database::open(copy.path()));
    QD_CHECK(store::checkSchema(database));
    std::unique_ptr<Document> document(new Document(file, std::move(copy), std::move(database), environment));
    QD_CHECK(document->load());
    document->m_opening = opening;
    document->m_publishedDigest = seal::digestIn(bytes);
    document->m_publishedTip = opening.recoveredEdits == 0 ? document->tip() : -1;
    return document;
}

Result<void> Document::load()
{
    QD_TRY(Plan plan, store::loadPlan(m_database));
    QD_TRY(m_history, store::loadHistory(m_database));
    m_plan = std::make_shared<const Plan>(std::move(plan));
    m_undoStack = UndoStack(m_history);
    return {};
}

QDate Document::asOf() const
{
    const QDate pinned = plan().organisation().asOf;
    return pinned.isValid() ? pinned : m_environment.clock.now().date();
}

HistoryEntry Document::nextEntry(HistoryKind kind, const QString &label)
{
    return {.id = std::max(m_environment.ids.next(), tip() + 1), // also when the clock was set back
            .madeAt = m_environment.clock.now(),
            .madeBy = m_environment.author,
            .kind = kind,
            .subject = 0,
            .label = label};
}

Result<Commit> Document::edit(const QString &label, const EditFunction &change)
{
    return transact(nextEntry(HistoryKind::Edit, label), [&]() -> Result<void> {
        store::Writer writer(m_database);
        Edit edit(*m_plan, writer, m_environment);
        return change(edit);
    });
}

Result<Commit> Document::undo()
{
    return step(HistoryKind::Undo, m_undoStack.undoable());
}

Result<Commit> Document::redo()
{
    return step(HistoryKind::Redo, m_undoStack.redoable());
}

Result<Commit> Document::step(HistoryKind kind, const HistoryEntry *subject)
{
    if (!subject)
        return Commit{};
    QD_TRY(QByteArray changeset, store::loadChangeset(m_database, subject->id));
    if (kind == HistoryKind::Undo) {
        QD_TRY(changeset, store::inverted(changeset));
    }
    HistoryEntry entry = nextEntry(kind, subject->label);
    entry.subject = subject->id;
    // With enforcement on, taking back a cascade aborts half-way; references are checked as a whole instead.
    QD_CHECK(m_database.execute("PRAGMA foreign_keys = OFF"));
    auto commit = transact(std::move(entry), [&]() -> Result<void> {
        QD_CHECK(store::apply(m_database, changeset));
        QD_TRY(const QString broken, store::brokenReference(m_database));
        if (!broken.isEmpty())
            return failure(ErrorCode::Internal, broken);
        return {};
    });
    QD_CHECK(m_database.execute("PRAGMA foreign_keys = ON"));
    return commit;
}

/// Runs \a work between BEGIN and COMMIT and stores its changeset with it. Returns the changeset; empty: nothing
/// changed.
Result<QByteArray> Document::record(const HistoryEntry &entry, const Work &work)
{
    QD_CHECK(m_database.execute("BEGIN IMMEDIATE"));
    auto changeset = [&]() -> Result<QByteArray> {
        QD_TRY(const store::Recorder recorder, store::Recorder::start(m_database));
        QD_CHECK(work());
        QD_TRY(QByteArray bytes, recorder.changeset());
        if (!bytes.isEmpty())
            QD_CHECK(store::append(m_database, entry, bytes));
        return bytes;
    }();
    if (!changeset || changeset->isEmpty()) {
        QD_CHECK(m_database.execute("ROLLBACK"));
        return changeset;
    }
    if (const auto committed = m_database.execute("COMMIT"); !committed)
        QD_CHECK(afterFailedCommit(entry.id, committed.error()));
    return changeset;
}

Result<Commit> Document::transact(HistoryEntry entry, const Work &work)
{
    QD_TRY(const QByteArray changeset, record(entry, work));
    if (changeset.isEmpty())
        return Commit{};
    QD_TRY(const auto touched, store::touchedRows(changeset));
    QD_TRY(Plan plan, store::reload(m_database, *m_plan, touched));
    m_plan = std::make_shared<const Plan>(std::move(plan));
    m_undoStack.follow(entry);
    m_history.push_back(std::move(entry));
    const Commit commit{m_history.back().id, Changes::of(touched)};
    emit changed(commit.changes);
    return commit;
}

/// A COMMIT that failed may still be durable. Look at the disk before telling anybody anything.
Result<void> Document::afterFailedCommit(qint64 history, const Error &error)
{
    (void)m_database.execute("ROLLBACK"); // fails when SQLite has already rolled back: then there is nothing to do
    QD_TRY(const Value found, m_database.scalar("SELECT count(*) FROM history WHERE id = ?", {history}));
    if (found == Value(qint64(1)))
        return {};
    return tl::unexpected(error);
}

QString Document::undoLabel() const
{
    return m_undoStack.undoable() ? m_undoStack.undoable()->label : QString();
}

QString Document::redoLabel() const
{
    return m_undoStack.redoable() ? m_undoStack.redoable()->label : QString();
}

Result<Publication> Document::prepare() const
{
    QD_TRY(QByteArray content, m_database.serialize());
    return Publication{m_path, std::move(content), m_publishedDigest, tip()};
}

void Document::published(const Publication &publication, const QByteArray &digest)
{
    m_publishedDigest = digest;
    m_publishedTip = publication.tip;
    emit publishedChanged();
}

Result<void> Document::publish()
{
    QD_TRY(const Publication publication, prepare());
    QD_TRY(const QByteArray digest, publication.run());
    published(publication, digest);
    return {};
}

Result<void> Document::saveCopy(const QString &path) const
{
    if (canonical(path) == m_path)
        return failure(ErrorCode::Usage, Tr::tr("%1 is this document itself. Choose another name.").arg(path));
    QD_TRY(const QByteArray content, m_database.serialize());
    return replaceFile(path, seal::sealed(content));
}

Result<void> Document::close()
{
    if (!isPublished())
        QD_CHECK(publish());
    QD_CHECK(m_database.close());
    m_copy.remove();
    return {};
}

QDate PublishedDocument::asOf(const Clock &clock) const
{
    const QDate pinned = plan.organisation().asOf;
    return pinned.isValid() ? pinned : clock.now().date();
}

Result<PublishedDocument> readPublished(const QString &path, const QString &dataFolder)
{
    QD_TRY(const QByteArray file, readFile(path));
    QD_TRY(const QByteArray content, seal::unsealed(file, path));
    QD_TRY(const store::Database database, store::Database::fromBytes(content));
    QD_CHECK(store::checkSchema(database));
    PublishedDocument document;
    QD_TRY(document.plan, store::loadPlan(database));
    QD_TRY(document.history, store::loadHistory(database));
    document.digest = seal::digestIn(file);
    document.holder = WorkingCopy::holder(dataFolder, path);
    return document;
}

Result<Plan> replayHistory(const QString &path, const QDateTime &until)
{
    QD_TRY(const QByteArray file, readFile(path));
    QD_TRY(const QByteArray content, seal::unsealed(file, path));
    QD_TRY(const store::Database source, store::Database::fromBytes(content));
    QD_CHECK(store::checkSchema(source));
    QD_TRY(const auto history, store::loadHistory(source));
    QD_TRY(store::Database target, store::Database::inMemory());
    QD_CHECK(store::createSchema(target));
    QD_CHECK(target.execute("PRAGMA foreign_keys = OFF"));
    for (const HistoryEntry &entry : history) {
        if (until.isValid() && entry.madeAt > until)
            break; // each row builds on those before it
        QD_TRY(const QByteArray changeset, store::loadChangeset(source, entry.id));
        QD_CHECK(store::apply(target, changeset));
    }
    return store::loadPlan(target);
}

} // namespace qd

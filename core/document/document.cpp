// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "base/tr.h"
#include "document/file.h"
#include "document/promisekeeping.h"
#include "document/seal.h"
#include "document/snapshots.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QScopedValueRollback>

namespace qd {

using namespace Qt::StringLiterals;
using store::HistoryEntry;
using store::HistoryKind;

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

Document::Document(QString path, std::optional<WorkingCopy> copy, store::Database database,
                   const Environment &environment)
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
    const QString file = canonicalPath(path);
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
    QD_CHECK(document->transact(founding, [&](store::Bulk &) -> Result<void> {
        return store::Writer(document->m_database).put(describe<Organisation>(), &organisation);
    }));
    QD_CHECK(document->publish());
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

Result<void> Document::refuseWhenHeld() const
{
    return m_held.isEmpty() ? Result<void>() : failure(ErrorCode::Unwritable, m_held);
}

Result<Commit> Document::edit(const QString &label, const EditFunction &change)
{
    QD_CHECK(resynchronise());
    return transact(nextEntry(HistoryKind::Edit, label), [&](store::Bulk &bulk) -> Result<void> {
        store::Writer writer(m_database);
        Edit edit(*m_plan, writer, bulk, m_environment);
        QD_CHECK(change(edit));
        return keepPromises(edit, m_database, bulk, asOf());
    });
}

Result<Commit> Document::undo(const WorkProgress &progress)
{
    QD_CHECK(resynchronise());
    return step(HistoryKind::Undo, m_undoStack.undoable(), progress);
}

Result<Commit> Document::redo(const WorkProgress &progress)
{
    QD_CHECK(resynchronise());
    return step(HistoryKind::Redo, m_undoStack.redoable(), progress);
}

Result<Commit> Document::step(HistoryKind kind, const HistoryEntry *subject, const WorkProgress &progress)
{
    if (!subject)
        return Commit{};
    QD_TRY(QByteArray changeset, store::loadChangeset(m_database, *subject));
    if (kind == HistoryKind::Undo) {
        QD_TRY(changeset, store::inverted(changeset));
    }
    HistoryEntry entry = nextEntry(kind, subject->label);
    entry.subject = subject->id;
    return transactUnchecked(std::move(entry),
                             [&](store::Bulk &) { return store::apply(m_database, changeset, progress); });
}

Result<Commit> Document::restore(qint64 id, const QString &label)
{
    QD_CHECK(resynchronise());
    return transactUnchecked(nextEntry(HistoryKind::Edit, label),
                             [&](store::Bulk &) { return takeBack(m_database, m_history, id); });
}

/// With enforcement on, taking back a cascade aborts half-way; references are checked as a whole instead.
Result<Commit> Document::transactUnchecked(HistoryEntry entry, const Work &work)
{
    QD_CHECK(m_database.execute("PRAGMA foreign_keys = OFF"));
    auto commit = transact(std::move(entry), [&](store::Bulk &bulk) -> Result<void> {
        QD_CHECK(work(bulk));
        QD_TRY(const QString broken, store::brokenReference(m_database));
        if (!broken.isEmpty())
            return failure(ErrorCode::Internal, broken);
        return {};
    });
    QD_CHECK(m_database.execute("PRAGMA foreign_keys = ON"));
    return commit;
}

Result<Commit> Document::addRestorePoint(const QString &name)
{
    QD_CHECK(refuseWhenHeld());
    QD_CHECK(resynchronise());
    HistoryEntry entry = nextEntry(HistoryKind::RestorePoint, name);
    entry.subject = tip();
    QD_CHECK(m_database.execute("BEGIN IMMEDIATE"));
    if (auto stored = store::append(m_database, entry, {}); !stored) {
        QD_CHECK(m_database.execute("ROLLBACK"));
        return tl::unexpected(stored.error());
    }
    QD_CHECK(commit(entry.id));
    m_history.push_back(std::move(entry));
    emit changed({});
    return Commit{tip(), {}};
}

/// Runs \a work between BEGIN and COMMIT and stores its changeset with it. Returns what was changed; empty: nothing.
Result<Document::Recorded> Document::record(const HistoryEntry &entry, const Work &work)
{
    if (m_isStoring)
        return failure(ErrorCode::Internal, Tr::tr("Another change is being stored. Try again when it is done."));
    const QScopedValueRollback storing(m_isStoring, true);
    QD_CHECK(m_database.execute("BEGIN IMMEDIATE"));
    auto recorded = [&]() -> Result<Recorded> {
        QD_TRY(store::Recorder recorder, store::Recorder::start(m_database));
        store::Bulk bulk(m_database, recorder);
        QD_CHECK(work(bulk));
        QD_TRY(auto touched, recorder.touchedSingly());
        QD_TRY(const QByteArrayList changeset, recorder.packed());
        if (changeset.isEmpty())
            return Recorded{};
        QD_CHECK(store::append(m_database, entry, changeset));
        return Recorded{std::move(touched), bulk.takeUpdates()};
    }();
    if (!recorded) {
        (void)m_database.execute(
            "ROLLBACK"); // fails when SQLite has already rolled back, as after an error of the disk
        return recorded;
    }
    if (recorded->isEmpty()) {
        QD_CHECK(m_database.execute("ROLLBACK"));
        return recorded;
    }
    QD_CHECK(commit(entry.id));
    return recorded;
}

Result<Commit> Document::transact(HistoryEntry entry, const Work &work)
{
    QD_CHECK(refuseWhenHeld());
    QD_TRY(Recorded recorded, record(entry, work));
    if (recorded.isEmpty())
        return Commit{};
    QD_TRY(Plan plan, store::reload(m_database, *m_plan, recorded.touched));
    for (const store::Bulk::Update &update : recorded.updates) {
        update.apply(plan);
        recorded.touched.push_back({update.table, {}});
    }
    m_plan = std::make_shared<const Plan>(std::move(plan));
    m_undoStack.follow(entry);
    m_history.push_back(std::move(entry));
    const Commit commit{m_history.back().id, Changes::of(recorded.touched)};
    emit changed(commit.changes);
    return commit;
}

/// A COMMIT that failed may still be durable. Look at the disk before telling anybody anything.
Result<void> Document::commit(qint64 history)
{
    const auto committed = m_database.execute("COMMIT");
    if (committed)
        return {};
    (void)m_database.execute("ROLLBACK"); // fails when SQLite has already rolled back: then there is nothing to do
    const auto found = m_database.scalar("SELECT count(*) FROM history WHERE id = ?", {history});
    if (!found) {
        m_uncertain = true;
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The disk failed while the change was being stored, and cannot tell whether it was. "
                              "Look when the disk works again; everything before the change is safe."),
                       committed.error().detail);
    }
    if (*found == Value(qint64(1)))
        return {};
    return tl::unexpected(committed.error());
}

/// Reads everything again after a failure that left open whether a change was stored.
Result<void> Document::resynchronise()
{
    if (!m_uncertain)
        return {};
    QD_CHECK(load());
    m_uncertain = false;
    emit changed(Changes::everything());
    return {};
}

QString Document::undoLabel() const
{
    return m_undoStack.undoable() ? m_undoStack.undoable()->label : QString();
}

QString Document::redoLabel() const
{
    return m_undoStack.redoable() ? m_undoStack.redoable()->label : QString();
}

Result<Past> Document::past() const
{
    QD_TRY(QByteArray content, m_database.serialize());
    return Past(std::move(content), m_history);
}

Result<Publication> Document::prepare() const
{
    QD_TRY(QByteArray content, m_database.serialize());
    return Publication{m_path, std::move(content), m_known, tip()};
}

void Document::published(const Publication &publication, const KnownFile &file)
{
    m_known = file;
    m_publishedTip = publication.tip;
    emit publishedChanged();
}

Result<void> Document::publish()
{
    QD_CHECK(refuseWhenHeld());
    QD_CHECK(resynchronise());
    QD_TRY(const Publication publication, prepare());
    QD_TRY(const KnownFile file, publication.run());
    published(publication, file);
    return {};
}

Result<void> Document::saveCopy(const QString &path) const
{
    if (canonicalPath(path) == m_path)
        return failure(ErrorCode::Usage, Tr::tr("%1 is this document itself. Choose another name.").arg(path));
    QD_TRY(const QByteArray content, m_database.serialize());
    return replaceFile(path, content, seal::trailerFor(seal::digestOf(content)));
}

void Document::accept(const KnownFile &file)
{
    m_known = file;
    m_publishedTip = -1;
    emit publishedChanged();
}

Result<void> Document::moveTo(const QString &path)
{
    const QString file = canonicalPath(path);
    if (QFileInfo::exists(file))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 exists already. Choose another name.").arg(path));
    QD_TRY(const QByteArray content, m_database.serialize());
    QD_TRY(WorkingCopy copy, WorkingCopy::claim(m_environment.dataFolder, file));
    QD_CHECK(copy.write(content));
    QD_TRY(store::Database database, store::Database::open(copy.path()));
    const Publication publication{file, content, {}, tip()};
    const auto written = publication.run();
    if (!written) {
        copy.remove();
        return tl::unexpected(written.error());
    }
    // From here on the new place holds everything.
    if (m_copy) {
        QD_CHECK(m_database.close());
        m_copy->remove();
    }
    m_database = std::move(database);
    m_copy = std::move(copy);
    m_path = file;
    m_held.clear();
    published(publication, *written);
    return {};
}

Result<void> Document::secure()
{
    if (isReadOnly() || m_history.size() <= 1) // there is nothing yet that could be lost
        return {};
    QD_TRY(const QByteArray content, m_database.serialize());
    return snapshots::Folder(m_environment.dataFolder, identity())
        .take(seal::sealed(content), snapshots::Reason::BeforeChange, m_environment.clock.now());
}

Result<void> Document::close()
{
    if (isReadOnly())
        return {};
    if (m_uncertain || !isPublished())
        QD_CHECK(publish());
    QD_CHECK(m_database.close());
    m_copy->remove();
    m_copy.reset(); // others may open it now
    return {};
}

} // namespace qd

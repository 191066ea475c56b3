// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "document/past.h"
#include "document/publication.h"
#include "document/undostack.h"
#include "document/workingcopy.h"
#include "model/plan.h"
#include "store/bulk.h"
#include "store/records.h"

#include <QObject>

#include <bitset>
#include <functional>
#include <memory>

namespace qd {

/// What a document needs from the world around it. All of it must outlive the document.
struct Environment
{
    const Clock &clock;
    IdSource &ids;
    QString dataFolder; ///< where working copies live
    QString author; ///< written into the history
};

/// Which record types an edit, undo or redo has touched.
class Changes
{
public:
    template<typename Record>
    bool touches() const
    {
        return m_tables.test(index<Record>());
    }
    bool any() const { return m_tables.any(); }
    static Changes of(const std::vector<store::TouchedRow> &rows);
    static Changes everything();

private:
    template<typename Record>
    static std::size_t index()
    {
        std::size_t position = 0;
        std::size_t found = 0;
        AllRecords::forEach([&]<typename Other>() {
            if constexpr (std::is_same_v<Record, Other>)
                found = position;
            ++position;
        });
        return found;
    }

    std::bitset<AllRecords::size> m_tables;
};

/// The receipt of a stored change.
struct Commit
{
    qint64 history = 0; ///< 0: nothing was different, nothing was stored
    Changes changes;
};

/// What an edit function may do. Lives as long as the call.
class Edit
{
public:
    /// The records before the edit.
    const Plan &before() const { return m_before; }
    /// Inserts \a record, or replaces the one with the same key. Refuses values its description does not allow.
    template<typename Record>
    Result<void> put(const Record &record)
    {
        return put(describe<Record>(), &record);
    }
    /// Removes the record with the same key, and what depends on it.
    template<typename Record>
    Result<void> remove(const Record &record)
    {
        return remove(describe<Record>(), &record);
    }
    /// The same by description, for code that serves every record type.
    Result<void> put(const RecordType &type, const void *record)
    {
        QD_CHECK(m_bulk.refuseWhenBegun());
        return m_writer.put(type, record);
    }
    Result<void> remove(const RecordType &type, const void *record)
    {
        QD_CHECK(m_bulk.refuseWhenBegun());
        return m_writer.remove(type, record);
    }
    /// Puts very many records of one type, which were not put or removed singly; of several with the same key the last.
    /// Nothing but further types may follow. An edit that is stopped takes everything back.
    template<typename Record>
    Result<void> putAll(std::vector<Record> records, const WorkProgress &progress = {})
    {
        return putAll(store::tableOf(std::move(records)), progress);
    }
    template<typename Record>
    Result<void> putAll(const Table<Record> &records, const WorkProgress &progress = {})
    {
        return m_bulk.put(m_before.table<Record>(), records, progress);
    }
    template<typename Tag>
    Id<Tag> nextId()
    {
        return m_environment.ids.nextId<Tag>();
    }
    QDateTime now() const { return m_environment.clock.now(); }
    QString author() const { return m_environment.author; }

private:
    friend class Document;
    Edit(const Plan &before, store::Writer &writer, store::Bulk &bulk, const Environment &environment)
        : m_before(before)
        , m_writer(writer)
        , m_bulk(bulk)
        , m_environment(environment)
    {
    }
    const Plan &m_before;
    store::Writer &m_writer;
    store::Bulk &m_bulk;
    const Environment &m_environment;
};

using EditFunction = std::function<Result<void>(Edit &)>;

/// How a document was found when it was opened. What is empty or 0 did not happen.
struct Opening
{
    int recoveredEdits = 0; ///< edits of an earlier session that had not reached the file, and now are here again
    QString movedFrom; ///< where the file was when those edits were made
    bool fileWasMissing = false; ///< there was only the working copy; the file is written again when it is published
    QString setAside; ///< a document with edits that do not fit the file any more, to merge or to look at
    QString damagedCopy; ///< why the working copy of a crashed session could not be used
    int migratedFrom = 0; ///< schema version of the file
    QString snapshotProblem; ///< why there is no snapshot of this opening
};

/// Names one file in one way: without links when it exists.
QString canonicalPath(const QString &path);

/// One open document. All change goes through edit(), undo() and redo(); each is one durable transaction.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Makes a new document and its file. Fails when \a path exists.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Organisation &organisation,
                                                    const Environment &environment);
    /// Opens for editing. Edits that a crashed session could not publish are here again, also when the file has moved
    /// or is gone; see opening().
    static Result<std::unique_ptr<Document>> open(const QString &path, const Environment &environment);
    /// Opens a copy in memory to look at; every change is refused. Works while another program holds the document.
    static Result<std::unique_ptr<Document>> openReadOnly(const QString &path, const Environment &environment);
    /// Keeps the working copy: without close() the next open() finds every edit again.
    ~Document() override;

    const Plan &plan() const { return *m_plan; }
    /// The records of this moment, for work on another thread.
    std::shared_ptr<const Plan> snapshot() const { return m_plan; }
    QString path() const { return m_path; }
    IdSource &ids() const { return m_environment.ids; }
    const Opening &opening() const { return m_opening; }
    const std::vector<store::HistoryEntry> &history() const { return m_history; }
    /// The pinned as-of date, else today by the clock.
    QDate asOf() const;
    bool isReadOnly() const { return !m_copy; }
    /// As long as \a why is not empty every change is refused with it.
    void hold(const QString &why) { m_held = why; }

    /// Runs \a change as one transaction. An error takes everything back and emits nothing.
    /// \a label is what Undo shows: imperative, title case.
    Result<Commit> edit(const QString &label, const EditFunction &change);
    /// One that \a progress stops takes everything back, as does any that fails.
    Result<Commit> undo(const WorkProgress &progress = {});
    Result<Commit> redo(const WorkProgress &progress = {});
    QString undoLabel() const; ///< empty: nothing to undo
    QString redoLabel() const;

    /// The newest history row.
    qint64 tip() const { return m_history.empty() ? 0 : m_history.back().id; }
    /// What tells this document from others and stays when it is copied or moved: its first history row.
    qint64 identity() const { return m_history.empty() ? 0 : m_history.front().id; }
    /// Gives the present state a name to come back to.
    Result<Commit> addRestorePoint(const QString &name);
    /// Makes the records what they were just after the history row \a id, as one step that can be undone.
    Result<Commit> restore(qint64 id, const QString &label);
    /// What is needed to look at earlier states, for a worker.
    Result<Past> past() const;
    /// Before a change that touches much (import, merge, restoring): checks that there is room for it and keeps a
    /// snapshot.
    Result<void> secure();

    bool isPublished() const { return m_publishedTip == tip(); }
    const KnownFile &knownFile() const { return m_known; }
    FileState fileState() const { return isReadOnly() ? FileState::Same : compare(m_path, m_known); }
    /// The file that is there now may be replaced: it was merged, or its owner wants it so. \a file is what was seen of
    /// it; a default one when there is none.
    void accept(const KnownFile &file);
    /// Goes on under another name: writes \a path, which must not exist, and leaves the old file as it is.
    Result<void> moveTo(const QString &path);
    /// Takes what has to be written; run it on a worker and hand the result to published().
    Result<Publication> prepare() const;
    void published(const Publication &publication, const KnownFile &file);
    /// prepare, run and published in one.
    Result<void> publish();
    /// Writes the present state to another file; the document stays where it is.
    Result<void> saveCopy(const QString &path) const;
    /// Publishes what is unpublished, removes the working copy and lets others open the file. The last call, but on
    /// failure everything stays for the next open().
    Result<void> close();

signals:
    void changed(const qd::Changes &changes);
    void publishedChanged();

private:
    Document(QString path, std::optional<WorkingCopy> copy, store::Database database, const Environment &environment);

    static Result<std::unique_ptr<Document>> openLeft(const QString &path, const Environment &environment);
    static Result<std::unique_ptr<Document>> openCopy(const QString &path, WorkingCopy copy,
                                                      const Environment &environment);
    using Work = std::function<Result<void>(store::Bulk &bulk)>;
    /// What a transaction has changed.
    struct Recorded
    {
        std::vector<store::TouchedRow> touched;
        std::vector<store::Bulk::Update> updates;

        bool isEmpty() const { return touched.empty() && updates.empty(); }
    };
    Result<Commit> transact(store::HistoryEntry entry, const Work &work);
    Result<Recorded> record(const store::HistoryEntry &entry, const Work &work);
    Result<Commit> transactUnchecked(store::HistoryEntry entry, const Work &work);
    Result<void> commit(qint64 history);
    Result<void> load();
    Result<void> resynchronise();
    Result<Commit> step(store::HistoryKind kind, const store::HistoryEntry *subject, const WorkProgress &progress);
    store::HistoryEntry nextEntry(store::HistoryKind kind, const QString &label);
    Result<void> refuseWhenHeld() const;

    QString m_path;
    std::optional<WorkingCopy> m_copy; ///< nothing: read-only
    store::Database m_database;
    Environment m_environment;
    std::shared_ptr<const Plan> m_plan;
    std::vector<store::HistoryEntry> m_history;
    UndoStack m_undoStack;
    Opening m_opening;
    bool m_uncertain = false; ///< the last commit failed, and the disk could not say how
    QString m_held;
    KnownFile m_known; ///< the user's file
    qint64 m_publishedTip = -1;
    bool m_isStoring = false; ///< long work lets the window breathe, and nothing else may be stored meanwhile
};

} // namespace qd

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "document/undostack.h"
#include "document/workingcopy.h"
#include "model/plan.h"
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
        return m_writer.put(describe<Record>(), &record);
    }
    /// Removes the record with the same key, and what depends on it.
    template<typename Record>
    Result<void> remove(const Record &record)
    {
        return m_writer.remove(describe<Record>(), &record);
    }
    /// The same by description, for code that serves every record type.
    Result<void> put(const RecordType &type, const void *record) { return m_writer.put(type, record); }
    Result<void> remove(const RecordType &type, const void *record) { return m_writer.remove(type, record); }
    template<typename Tag>
    Id<Tag> nextId()
    {
        return m_environment.ids.nextId<Tag>();
    }
    QDateTime now() const { return m_environment.clock.now(); }
    QString author() const { return m_environment.author; }

private:
    friend class Document;
    Edit(const Plan &before, store::Writer &writer, const Environment &environment)
        : m_before(before)
        , m_writer(writer)
        , m_environment(environment)
    {
    }
    const Plan &m_before;
    store::Writer &m_writer;
    const Environment &m_environment;
};

using EditFunction = std::function<Result<void>(Edit &)>;

/// Bytes on their way into the user's file. A value: run() may work on any thread.
struct Publication
{
    QString path;
    QByteArray content; ///< of the working copy
    QByteArray expected; ///< digest of the content that the file should hold now; empty: there should be no file
    qint64 tip = 0; ///< newest history row in it

    /// Writes the file. Fails with ErrorCode::Conflict, and writes nothing, when somebody else has changed it.
    /// \return the digest of the content.
    Result<QByteArray> run() const;
};

/// How a document was found when it was opened.
struct Opening
{
    int recoveredEdits = 0; ///< edits of an earlier session that had not reached the file, and now are here again
    QString setAside; ///< where edits are kept that do not fit the file any more; empty: none
};

/// One open document. All change goes through edit(), undo() and redo(); each is one durable transaction.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Makes a new document and its file. Fails when \a path exists.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Organisation &organisation,
                                                    const Environment &environment);
    static Result<std::unique_ptr<Document>> open(const QString &path, const Environment &environment);
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

    /// Runs \a change as one transaction. An error takes everything back and emits nothing.
    /// \a label is what Undo shows: imperative, title case.
    Result<Commit> edit(const QString &label, const EditFunction &change);
    Result<Commit> undo();
    Result<Commit> redo();
    QString undoLabel() const; ///< empty: nothing to undo
    QString redoLabel() const;

    bool isPublished() const { return m_publishedTip == tip(); }
    /// Takes what has to be written; run it on a worker and hand the result to published().
    Result<Publication> prepare() const;
    void published(const Publication &publication, const QByteArray &digest);
    /// prepare, run and published in one.
    Result<void> publish();
    /// Writes the present state to another file; the document stays where it is.
    Result<void> saveCopy(const QString &path) const;
    /// Publishes what is unpublished and removes the working copy. On failure everything stays for the next open().
    Result<void> close();

signals:
    void changed(const qd::Changes &changes);
    void publishedChanged();

private:
    Document(QString path, WorkingCopy copy, store::Database database, const Environment &environment);

    using Work = std::function<Result<void>()>;
    Result<Commit> transact(store::HistoryEntry entry, const Work &work);
    Result<QByteArray> record(const store::HistoryEntry &entry, const Work &work);
    Result<void> afterFailedCommit(qint64 history, const Error &error);
    Result<void> load();
    Result<Commit> step(store::HistoryKind kind, const store::HistoryEntry *subject);
    store::HistoryEntry nextEntry(store::HistoryKind kind, const QString &label);
    qint64 tip() const { return m_history.empty() ? 0 : m_history.back().id; }

    QString m_path;
    WorkingCopy m_copy;
    store::Database m_database;
    Environment m_environment;
    std::shared_ptr<const Plan> m_plan;
    std::vector<store::HistoryEntry> m_history;
    UndoStack m_undoStack;
    Opening m_opening;
    QByteArray m_publishedDigest;
    qint64 m_publishedTip = -1;
};

/// A published file read without opening it: for reports, exports and checks.
struct PublishedDocument
{
    Plan plan;
    std::vector<store::HistoryEntry> history;
    QByteArray digest; ///< of the file's content, as its seal says
    QString holder; ///< who has it open, and may have newer edits; empty: nobody
    QDate asOf(const Clock &clock) const;
};
Result<PublishedDocument> readPublished(const QString &path, const QString &dataFolder);

/// Rebuilds the records from nothing but the history of the published file \a path: as they are, or as they were at
/// the moment \a until.
Result<Plan> replayHistory(const QString &path, const QDateTime &until = {});

} // namespace qd

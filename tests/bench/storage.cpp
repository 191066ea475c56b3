// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What storing costs beside what it is made of: an edit beside the same UPDATE through SQLite's own interface, and a
// publication beside cp, sync and sha256sum of the same bytes. The sides take turns on one file system, so that a busy
// machine slows both: a ratio can be held against an allowance, seconds cannot.
#include "document/document.h"
#include "document/seal.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <time.h>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultEdits = 400;
constexpr int DefaultPublications = 15;
constexpr double EditAllowance = 2.0;
constexpr double PublicationAllowance = 2.0;
constexpr double PrepareAllowance = 100; ///< milliseconds of processor time on the thread of the window

/// How large a document is.
struct Extent
{
    int departments;
    int kpis; ///< of each department
    int months; ///< of each KPI
};
constexpr Extent Small{10, 10, 36};
constexpr Extent Large{50, 250, 80};

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "storage: %s\n", qPrintable(why));
    std::exit(EXIT_FAILURE);
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The processor time of this thread in milliseconds: what a busy machine does not stretch.
double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

/// Two sides that took turns.
struct Turns
{
    std::vector<double> ours;
    std::vector<double> theirs;

    void add(double our, double their)
    {
        ours.push_back(our);
        theirs.push_back(their);
    }
    double ratio() const
    {
        std::vector<double> ratios;
        std::ranges::transform(ours, theirs, std::back_inserter(ratios), std::divides());
        return median(std::move(ratios));
    }
    /// Prints a line and says whether the allowance is kept; none: 0.
    bool report(const char *what, double allowance) const
    {
        std::printf("%-44s\t%zu\t%.3f\t%.3f\t%.2f\t", what, ours.size(), median(ours), median(theirs), ratio());
        std::printf(allowance > 0 ? "%.1f\n" : "-\n", allowance);
        std::fflush(stdout);
        return allowance <= 0 || ratio() <= allowance;
    }
};

Result<void> fill(Edit &edit, const Extent &extent)
{
    int row = 0;
    for (int number = 0; number < extent.departments; ++number) {
        Department department;
        department.id = edit.nextId<Department>();
        department.name = u"Department %1"_s.arg(number);
        QD_CHECK(edit.put(department));
        for (int index = 0; index < extent.kpis; ++index) {
            Kpi kpi;
            kpi.id = edit.nextId<Kpi>();
            kpi.department = department.id;
            kpi.name = u"Measure %1 of department %2"_s.arg(index).arg(number);
            QD_CHECK(edit.put(kpi));
            for (int month = 0; month < extent.months; ++month) {
                Observation value;
                value.kpi = kpi.id;
                value.start = QDate(2019, 1, 1).addMonths(month);
                value.actual = index + month / 8.0;
                value.target = index + month / 9.0;
                value.source = u"values.csv, row %1"_s.arg(++row);
                QD_CHECK(edit.put(value));
            }
        }
    }
    return {};
}

/// SQLite as the document sets it, with nothing of ours in between.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        check(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr));
        for (const char *setting : {"locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE", "synchronous = EXTRA",
                                    "foreign_keys = ON", "mmap_size = 0", "temp_store = MEMORY"})
            execute((QByteArray("PRAGMA ") + setting).constData());
        m_update = prepare("UPDATE observation SET actual = ? WHERE kpi = ? AND cadence = 'month' AND start = ?");
        m_history = prepare("INSERT INTO history (id, madeAt, madeBy, kind, subject, label) "
                            "VALUES (?, '2026-07-08T09:00:00.000Z', 'Bench', 'edit', 0, 'Change Value')");
        m_changeset = prepare("INSERT INTO changeset (history, part, bytes) VALUES (?, 0, zeroblob(100))");
    }
    ~Raw()
    {
        for (sqlite3_stmt *statement : {m_update, m_history, m_changeset})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Raw)

    /// One field changed, durably; \a history: and a row of each table of the history written.
    void update(const Observation &value, qint64 history = 0)
    {
        execute("BEGIN IMMEDIATE");
        check(sqlite3_bind_double(m_update, 1, *value.actual));
        check(sqlite3_bind_int64(m_update, 2, value.kpi.value));
        check(sqlite3_bind_int64(m_update, 3, value.start.toJulianDay()));
        run(m_update);
        if (history > 0) {
            check(sqlite3_bind_int64(m_history, 1, history));
            run(m_history);
            check(sqlite3_bind_int64(m_changeset, 1, history));
            run(m_changeset);
        }
        execute("COMMIT");
    }
    qint64 number(const char *sql)
    {
        sqlite3_stmt *statement = prepare(sql);
        sqlite3_step(statement);
        const qint64 found = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    void execute(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }
    void run(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
        check(sqlite3_reset(statement));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_history = nullptr;
    sqlite3_stmt *m_changeset = nullptr;
};

/// A document with its working copy, and a plain database with the same content.
class Bench
{
public:
    Bench(const QString &name, const Extent &extent)
        : m_name(name)
    {
        const QString path = m_folder.filePath(u"review.qdeck"_s);
        Organisation organisation;
        organisation.name = u"Bench"_s;
        m_document = must(Document::create(path, organisation, m_environment));
        must(m_document->edit(u"Fill"_s, [&](Edit &edit) { return fill(edit, extent); }));
        must(m_document->publish());
        QFile published(path);
        QFile plain(plainPath());
        if (!published.open(QIODevice::ReadOnly) || !plain.open(QIODevice::WriteOnly)
            || plain.write(published.readAll().chopped(seal::TrailerSize)) < 0)
            stop(u"the file could not be copied"_s);
        std::printf("# %s: %zu values of %zu KPIs, ", qPrintable(name), values().size(),
                    m_document->plan().table<Kpi>().size());
    }

    void reportSize()
    {
        Raw raw(plainPath());
        std::printf("%.1f MB published, of which %.1f MB are the changesets of %lld history rows\n",
                    double(QFile(m_document->path()).size()) / 1e6,
                    double(raw.number("SELECT sum(length(bytes)) FROM changeset")) / 1e6,
                    raw.number("SELECT count(*) FROM history"));
    }

    bool compareEdits(int runs)
    {
        Raw raw(plainPath());
        Turns plain;
        Turns withHistory;
        const qint64 firstHistory = raw.number("SELECT max(id) FROM history") + 1;
        for (int run = 0; run < runs; ++run) {
            const double bare = milliseconds([&] { raw.update(someValue(3 * run)); });
            const double full = milliseconds([&] { raw.update(someValue(3 * run + 1), firstHistory + run); });
            const double ours = editOne(3 * run + 2);
            plain.add(ours, bare);
            withHistory.add(full, bare);
        }
        withHistory.report(qPrintable(u"UPDATE and two history rows, %1"_s.arg(m_name)), 0);
        return plain.report(qPrintable(u"edit, %1"_s.arg(m_name)), EditAllowance);
    }

    bool comparePublications(int runs)
    {
        const QString copy = m_folder.filePath(u"copy"_s);
        const QString commands = u"cp '%1' '%2' && sync -d '%2' && sha256sum '%2'"_s.arg(m_document->path(), copy);
        Turns whole;
        std::vector<double> prepares;
        std::vector<double> processor;
        for (int run = -1; run < runs; ++run) {
            editOne(run + runs);
            Publication publication;
            const double before = processorTime();
            const double prepare = milliseconds([&] { publication = must(m_document->prepare()); });
            const double used = processorTime() - before;
            const double write = milliseconds([&] { m_document->published(publication, must(publication.run())); });
            QFile::remove(copy);
            const double theirs = milliseconds([&] {
                QProcess process;
                process.start(u"sh"_s, {u"-c"_s, commands});
                if (!process.waitForFinished(-1) || process.exitCode() != EXIT_SUCCESS)
                    stop(u"the commands failed"_s);
            });
            if (run < 0)
                continue; // warms the caches
            whole.add(prepare + write, theirs);
            prepares.push_back(prepare);
            processor.push_back(used);
        }
        const bool kept = whole.report(qPrintable(u"publication, %1"_s.arg(m_name)), PublicationAllowance);
        std::printf("%-44s\t%zu\t%.3f\tprocessor %.3f\t\t%.0f ms\n", "of that on the window's thread", prepares.size(),
                    median(prepares), median(processor), PrepareAllowance);
        return median(processor) <= PrepareAllowance && kept;
    }

private:
    const Table<Observation> &values() const { return m_document->plan().table<Observation>(); }
    QString plainPath() const { return m_folder.filePath(u"plain.sqlite"_s); }
    /// Another value of the document with another actual each time, all over the table.
    Observation someValue(int number) const
    {
        Observation value = values()[std::size_t(number) * 7919 % values().size()];
        value.actual = number + 0.5;
        return value;
    }
    double editOne(int number)
    {
        const Observation value = someValue(number);
        return milliseconds(
            [&] { must(m_document->edit(u"Change Value"_s, [&](Edit &edit) { return edit.put(value); })); });
    }

    QString m_name;
    QTemporaryDir m_folder{QCoreApplication::applicationDirPath() + u"/storage"_s}; // a disk, not memory
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    Environment m_environment{m_clock, m_ids, m_folder.filePath(u"data"_s), u"Bench"_s};
    std::unique_ptr<Document> m_document;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int edits = argc > 1 ? std::max(1, std::atoi(argv[1])) : DefaultEdits;
    const int publications = argc > 2 ? std::max(1, std::atoi(argv[2])) : DefaultPublications;
    bool kept = true;
    {
        Bench small(u"thousands"_s, Small);
        small.reportSize();
        std::printf("%-44s\truns\tours ms\ttheirs ms\tratio\tallowance\n", "");
        kept = small.compareEdits(edits) && kept;
    }
    Bench large(u"a million"_s, Large);
    large.reportSize();
    kept = large.compareEdits(edits) && kept;
    kept = large.comparePublications(publications) && kept;
    return kept ? EXIT_SUCCESS : EXIT_FAILURE;
}

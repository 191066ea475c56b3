// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs beside the tools that a person would take instead: a million rows of CSV into a document, with
// undo recorded, beside the sqlite3 shell's .import and INSERT SELECT into equally constrained tables at the same
// durability, and beside nothing but a sorted load through SQLite's own interface; a workbook beside openpyxl.
// The sides take turns on one file system, so that a busy machine slows all of them.
#include "document/file.h"
#include "exchange/kpiimport.h"
#include "exchange/tablefile.h"
#include "exchange/xlsxwriter.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRuns = 5;
constexpr int Departments = 50;
constexpr int Kpis = 250; ///< of each department
constexpr int Months = 80; ///< of each KPI
constexpr int WorkbookRows = 100'000;
constexpr double ImportAllowance = 2.5;
constexpr double WorkbookAllowance = 1 / 8.0;
constexpr double MemoryAllowance = 400; ///< MB

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "import: %s\n", qPrintable(why));
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

/// Prints a line and says whether the allowance is kept; none: 0.
bool report(const char *what, const std::vector<double> &ours, const std::vector<double> &theirs, double allowance)
{
    std::vector<double> ratios;
    std::ranges::transform(ours, theirs, std::back_inserter(ratios), std::divides());
    const double ratio = median(std::move(ratios));
    std::printf("%-52s\t%zu\t%.0f\t%.0f\t%.3f\t", what, ours.size(), median(ours), median(theirs), ratio);
    std::printf(allowance > 0 ? "%.3f\n" : "-\n", allowance);
    std::fflush(stdout);
    return allowance <= 0 || ratio <= allowance;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop(path + u": "_s + file.errorString());
}

/// Rows month by month, as a system of reports exports them.
QByteArray table()
{
    QByteArray csv = "department,kpi,period,value\n";
    quint32 random = 1;
    for (int month = 0; month < Months; ++month) {
        const QByteArray period = QDate(2019, 1, 1).addMonths(month).toString(u"yyyy-MM"_s).toLatin1();
        for (int department = 0; department < Departments; ++department) {
            for (int kpi = 0; kpi < Kpis; ++kpi) {
                random = random * 1664525 + 1013904223;
                csv += "Department " + QByteArray::number(department) + ",Measure " + QByteArray::number(kpi) + " of "
                    + QByteArray::number(department) + ',' + period + ','
                    + QByteArray::number(double(random >> 8) / 1000, 'f', 3) + '\n';
            }
        }
    }
    return csv;
}

/// The tables of a document that an import fills, with their constraints.
constexpr const char *Tables = R"(
CREATE TABLE department (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT;
CREATE TABLE kpi (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE) STRICT;
CREATE INDEX kpiByDepartment ON kpi (department);
CREATE TABLE observation (
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    actual REAL,
    target REAL,
    forecast REAL,
    state TEXT NOT NULL CHECK (state IN ('estimate', 'provisional', 'final', 'restated')),
    stated TEXT CHECK (stated IN ('met', 'missed')),
    comment TEXT NOT NULL,
    source TEXT NOT NULL,
    sourceRow INTEGER NOT NULL DEFAULT 0,
    sourceColumn INTEGER NOT NULL DEFAULT 0,
    ytdActual REAL,
    ytdTarget REAL,
    PRIMARY KEY (kpi, cadence, start)
) STRICT, WITHOUT ROWID;
)";
constexpr std::array<const char *, 5> Settings{"PRAGMA locking_mode = EXCLUSIVE;", "PRAGMA journal_mode = TRUNCATE;",
                                               "PRAGMA synchronous = EXTRA;", "PRAGMA foreign_keys = ON;",
                                               "PRAGMA temp_store = MEMORY;"};

/// What a person types into the sqlite3 shell who knows it well.
void importByShell(const QString &csv, const QString &database)
{
    QByteArray script;
    for (const char *setting : Settings)
        script += setting + QByteArray("\n");
    script += Tables;
    script += "CREATE TEMP TABLE raw (department TEXT, kpi TEXT, period TEXT, value REAL);\n.mode csv\n.import "
              "--schema temp --skip 1 '"
        + QFile::encodeName(csv) + "' raw\nBEGIN;\n"
        + R"(INSERT INTO department (name) SELECT DISTINCT department FROM raw;
INSERT INTO kpi (name, department) SELECT DISTINCT raw.kpi, d.id FROM raw JOIN department d ON d.name = raw.department;
CREATE TEMP TABLE named AS SELECT k.id, d.name AS department, k.name AS kpi FROM main.kpi k
    JOIN main.department d ON d.id = k.department;
CREATE INDEX temp.namedBy ON named (department, kpi);
INSERT INTO observation (kpi, cadence, start, actual, state, comment, source, sourceRow)
    SELECT n.id, 'month', CAST(julianday(raw.period || '-01') + 0.5 AS INTEGER), raw.value, 'final', '', 'values.csv',
           raw.rowid + 1
    FROM raw JOIN named n ON n.department = raw.department AND n.kpi = raw.kpi ORDER BY 1, 3;
COMMIT;
)";
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != EXIT_SUCCESS)
        stop(u"the sqlite3 shell failed"_s);
}

/// SQLite with nothing in between.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        check(sqlite3_open(QFile::encodeName(path).constData(), &m_database));
        for (const char *setting : Settings)
            execute(setting);
    }
    ~Raw() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Raw)

    /// Reads \a csv by cutting at its commas, sorts the rows by their keys and inserts them. No other file fits.
    void load(const QByteArray &csv)
    {
        struct Row
        {
            qint64 kpi;
            qint64 start;
            double value;
            qint64 line;
        };
        execute(Tables);
        execute("BEGIN");
        std::map<std::string_view, qint64> departments;
        std::map<std::pair<qint64, std::string_view>, qint64> kpis;
        sqlite3_stmt *department = prepare("INSERT INTO department (id, name) VALUES (?, ?)");
        sqlite3_stmt *kpi = prepare("INSERT INTO kpi (id, name, department) VALUES (?, ?, ?)");
        std::vector<Row> rows;
        const std::string_view text(csv.constData(), std::size_t(csv.size()));
        qint64 line = 1;
        for (std::size_t position = text.find('\n') + 1; position < text.size();) {
            const std::size_t end = text.find('\n', position);
            std::array<std::string_view, 4> cells;
            for (std::string_view &cell : cells) {
                const std::size_t stop = std::min(text.find(',', position), end);
                cell = text.substr(position, stop - position);
                position = stop + 1;
            }
            const auto [foundDepartment, newDepartment] = departments.try_emplace(cells[0], departments.size() + 1);
            if (newDepartment) {
                bind(department, 1, foundDepartment->second);
                bind(department, 2, cells[0]);
                run(department);
            }
            const auto [foundKpi, newKpi] =
                kpis.try_emplace(std::pair(foundDepartment->second, cells[1]), kpis.size() + 1);
            if (newKpi) {
                bind(kpi, 1, foundKpi->second);
                bind(kpi, 2, cells[1]);
                bind(kpi, 3, foundDepartment->second);
                run(kpi);
            }
            int year = 0;
            int month = 0;
            std::from_chars(cells[2].data(), cells[2].data() + 4, year);
            std::from_chars(cells[2].data() + 5, cells[2].data() + 7, month);
            Row row{foundKpi->second, QDate(year, month, 1).toJulianDay(), 0, ++line};
            std::from_chars(cells[3].data(), cells[3].data() + cells[3].size(), row.value);
            rows.push_back(row);
        }
        std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.kpi, row.start); });
        sqlite3_stmt *observation =
            prepare("INSERT INTO observation (kpi, cadence, start, actual, state, comment, source, sourceRow) VALUES "
                    "(?, 'month', ?, ?, 'final', '', 'values.csv', ?)");
        for (const Row &row : rows) {
            bind(observation, 1, row.kpi);
            bind(observation, 2, row.start);
            check(sqlite3_bind_double(observation, 3, row.value));
            bind(observation, 4, row.line);
            run(observation);
        }
        execute("COMMIT");
        for (sqlite3_stmt *statement : {department, kpi, observation})
            sqlite3_finalize(statement);
    }

    qint64 count()
    {
        sqlite3_stmt *statement = prepare("SELECT count(*) FROM observation");
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
    void bind(sqlite3_stmt *statement, int index, qint64 number) const
    {
        check(sqlite3_bind_int64(statement, index, number));
    }
    void bind(sqlite3_stmt *statement, int index, std::string_view text) const
    {
        check(sqlite3_bind_text(statement, index, text.data(), int(text.size()), SQLITE_STATIC));
    }
    void run(sqlite3_stmt *statement) const
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
        check(sqlite3_reset(statement));
    }

    sqlite3 *m_database = nullptr;
};

/// A document that is new, and what importing a file into it takes.
class Import
{
public:
    explicit Import(const QString &folder)
        : m_folder(folder + u"/ours"_s)
    {
        Organisation organisation;
        organisation.name = u"Bench"_s;
        m_document = must(Document::create(m_folder.filePath(u"review.qdeck"_s), organisation, m_environment));
    }

    /// From the bytes on the disk to the durable commit.
    void run(const QString &csv)
    {
        QElapsedTimer timer;
        timer.start();
        const auto step = [&](const char *what) { m_steps[what] = double(timer.nsecsElapsed()) / 1e6; };
        exchange::ImportDraft draft = [&] {
            QByteArray bytes = must(readFile(csv));
            const exchange::Sheet sheet = must(exchange::readSheet(bytes, u"values.csv"_s));
            bytes.clear();
            step("1 read");
            return must(exchange::draftKpiImport(sheet, {}, m_document->plan(), m_ids));
        }();
        step("2 drafted");
        if (!draft.problems.empty())
            stop(draft.problems.front().problem);
        must(exchange::storeImport(*m_document, draft));
        step("3 stored");
    }

    void undo()
    {
        must(m_document->undo());
        if (m_document->plan().table<Observation>().size() != 0)
            stop(u"undo has left something"_s);
    }
    std::size_t count() const { return m_document->plan().table<Observation>().size(); }
    const std::map<std::string, double> &steps() const { return m_steps; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    Environment m_environment{m_clock, m_ids, m_folder.filePath(u"data"_s), u"Bench"_s};
    std::unique_ptr<Document> m_document;
    std::map<std::string, double> m_steps; ///< when each was done
};

/// The most memory that this process has had, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// Imports once in a process of its own and says what memory that took.
bool reportMemory(const QString &csv, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--once"_s, csv, folder});
    if (!process.waitForFinished(-1) || process.exitCode() != EXIT_SUCCESS)
        stop(u"the import alone failed"_s);
    const double peak = process.readAllStandardOutput().trimmed().toDouble();
    std::printf("%-52s\t1\t%.0f\t\t\t%.0f\n", "most memory of the import, MB", peak, MemoryAllowance);
    return peak <= MemoryAllowance;
}

bool compareImports(const QString &folder, int runs)
{
    const QString csv = folder + u"/values.csv"_s;
    const QByteArray bytes = table();
    write(csv, bytes);
    const auto rows = std::size_t(bytes.count('\n') - 1);
    std::printf("# %zu rows, %.1f MB\n%-52s\truns\tours ms\ttheirs ms\tratio\tallowance\n", rows,
                double(bytes.size()) / 1e6, "");
    std::vector<double> ours;
    std::vector<double> undo;
    std::vector<double> shell;
    std::vector<double> raw;
    std::map<std::string, double> steps;
    for (int run = 0; run < runs; ++run) {
        {
            Import import(folder);
            ours.push_back(milliseconds([&] { import.run(csv); }));
            if (import.count() != rows)
                stop(u"not every row was imported"_s);
            undo.push_back(milliseconds([&] { import.undo(); }));
            steps = import.steps();
        }
        const QString database = folder + u"/theirs.sqlite"_s;
        shell.push_back(milliseconds([&] { importByShell(csv, database); }));
        if (std::size_t(Raw(database).count()) != rows)
            stop(u"the shell has not imported every row"_s);
        QFile::remove(database);
        raw.push_back(milliseconds([&] { Raw(database).load(must(readFile(csv))); }));
        if (std::size_t(Raw(database).count()) != rows)
            stop(u"the sorted load has not stored every row"_s);
        QFile::remove(database);
    }
    double before = 0;
    for (const auto &[name, when] : steps) {
        std::printf("#   of the last import %s after %.0f ms\n", name.c_str(), when - before);
        before = when;
    }
    const bool kept = report("CSV into a document / sqlite3 shell", ours, shell, ImportAllowance);
    report("CSV into a document / sorted load through SQLite", ours, raw, 0);
    report("sqlite3 shell / sorted load through SQLite", shell, raw, 0);
    report("undo of the import / import", undo, ours, 0);
    return reportMemory(csv, folder) && kept;
}

/// Two columns of text, one of dates, one of numbers.
QByteArray workbook()
{
    exchange::BookSheet sheet{u"Values"_s, {exchange::headingRow({u"Department"_s, u"KPI"_s, u"Day"_s, u"Value"_s})}};
    for (int row = 0; row < WorkbookRows; ++row)
        sheet.rows.push_back({{u"Department %1"_s.arg(row % Departments)},
                              {u"Measure %1"_s.arg(row % (Departments * Kpis))},
                              {qint64(QDate(2024, 1, 1).toJulianDay() + row % 900), exchange::CellKind::Date},
                              {row / 7.0, exchange::CellKind::Number}});
    return must(exchange::writeXlsx({sheet}));
}

/// Reads all cells and prints how many milliseconds that took, without the start of Python.
constexpr const char *OpenpyxlScript = R"(
import sys, time, openpyxl
start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = 0
for row in book.worksheets[0].iter_rows(values_only=True):
    rows += 1
print((time.perf_counter() - start) * 1000, rows)
)";

bool compareWorkbooks(const QString &folder, int runs)
{
    const QString path = folder + u"/values.xlsx"_s;
    write(path, workbook());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(milliseconds([&] {
            if (must(exchange::readSheet(must(readFile(path)), u"values.xlsx"_s)).rows.size() != WorkbookRows + 1)
                stop(u"not every row of the workbook was read"_s);
        }));
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(OpenpyxlScript), path});
        if (!python.waitForFinished(-1) || python.exitCode() != EXIT_SUCCESS) {
            std::printf("# openpyxl is not here; the workbook alone takes %.0f ms\n", median(ours));
            return true;
        }
        const QByteArrayList words = python.readAllStandardOutput().simplified().split(' ');
        if (words.value(1).toInt() != WorkbookRows + 1)
            stop(u"openpyxl has not read every row"_s);
        theirs.push_back(words.value(0).toDouble());
    }
    return report("XLSX, 100,000 rows of 4 cells / openpyxl read-only", ours, theirs, WorkbookAllowance);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--once") {
        Import(arguments.value(3)).run(arguments.value(2));
        std::printf("%.1f\n", peakMemory());
        return EXIT_SUCCESS;
    }
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : DefaultRuns;
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/import"_s); // a disk, not memory
    const bool imports = compareImports(folder.path(), runs);
    const bool workbooks = compareWorkbooks(folder.path(), runs);
    return imports && workbooks ? EXIT_SUCCESS : EXIT_FAILURE;
}

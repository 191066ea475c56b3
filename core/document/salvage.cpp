// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/salvage.h"

#include "base/tr.h"
#include "document/replay.h"
#include "document/seal.h"
#include "document/tolerantreader.h"
#include "model/references.h"
#include "store/records.h"
#include "store/schema.h"

#include <QtEndian>

#include <set>

namespace qd {

namespace {

constexpr QByteArrayView SqliteMark = "SQLite format 3";
constexpr qsizetype SectorSize = 512;
constexpr qsizetype MarkSize = 8; ///< of the seal
constexpr qsizetype LeastPages = 256; ///< more than an empty document has
constexpr qsizetype HeaderSize = 100;
// Places in the header of an SQLite file.
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype FreePagesAt = 32;
constexpr qsizetype CountValidForAt = 92;

void setNumber(QByteArray &bytes, qsizetype place, quint32 number)
{
    qToBigEndian(number, bytes.data() + place);
}

/// A cut file still says how long it was, and SQLite would refuse all of it.
void setPageCount(QByteArray &content, qsizetype pageSize)
{
    setNumber(content, PageCountAt, quint32(content.size() / pageSize));
    content.replace(CountValidForAt, 4, content.mid(ChangeCounterAt, 4));
}

/// Whole pages, and so many that the first one of every table is there: SQLite reads no table when one is outside.
void fillUp(QByteArray &content, qsizetype pageSize)
{
    const qsizetype pages = std::max(LeastPages, (content.size() + pageSize - 1) / pageSize);
    content.append(pages * pageSize - content.size(), '\0');
}

QByteArray withRightLength(QByteArray content)
{
    if (content.size() < HeaderSize || !content.startsWith(SqliteMark))
        return {};
    const qsizetype pageSize = qFromBigEndian<quint16>(content.constData() + PageSizeAt);
    if (pageSize < SectorSize)
        return {};
    fillUp(content, pageSize);
    setPageCount(content, pageSize);
    return content;
}

/// \a content with the first page and the table of tables of a new document. Every document of this version has them
/// in the same places, because the one schema is made in one go and never changed.
Result<QByteArray> withNewSchemaPages(QByteArray content)
{
    QD_TRY(store::Database fresh, store::Database::inMemory());
    QD_CHECK(store::createSchema(fresh));
    QD_TRY(const QByteArray pattern, fresh.serialize());
    std::set<qint64> roots;
    QD_TRY(store::Statement statement, fresh.prepare("SELECT rootpage FROM sqlite_schema"));
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            break;
        const Value root = statement.value(0);
        roots.insert(std::holds_alternative<qint64>(root) ? std::get<qint64>(root) : 0);
    }
    const qsizetype pageSize = qFromBigEndian<quint16>(pattern.constData() + PageSizeAt);
    fillUp(content, pageSize);
    for (qsizetype page = 0; page < pattern.size() / pageSize; ++page) {
        if (!roots.contains(page + 1))
            content.replace(page * pageSize, pageSize, pattern.mid(page * pageSize, pageSize));
    }
    setPageCount(content, pageSize);
    setNumber(content, FreePagesAt, 0);
    setNumber(content, FreePagesAt + 4, 0);
    return content;
}

/// How many of our tables SQLite can find in \a database.
int knownTables(const store::Database &database)
{
    int known = 0;
    if (!database.scalar("SELECT count(*) FROM sqlite_schema"))
        return known; // each question would read all of it again
    AllRecords::forEach([&]<typename Record>() {
        const QByteArray sql = QByteArray("SELECT 1 FROM ") + describe<Record>().table;
        known += database.prepare(sql.toStdString()).has_value() ? 1 : 0;
    });
    return known;
}

/// Whether the table of tables can be read and names none of ours.
bool isForeign(const store::Database &database)
{
    const auto tables = database.scalar("SELECT count(*) FROM sqlite_schema");
    return tables && *tables != Value(qint64(0)) && knownTables(database) == 0;
}

/// The database in \a content; where its first pages are damaged, with those of a new document.
Result<store::Database> openAnyhow(const QByteArray &content)
{
    std::optional<store::Database> best;
    int known = 0;
    for (const QByteArray &candidate : {content, withRightLength(content)}) {
        if (candidate.isEmpty())
            continue;
        auto opened = store::Database::fromBytes(candidate);
        if (!opened)
            continue;
        const int tables = knownTables(*opened);
        if (tables == int(AllRecords::size))
            return opened;
        if (tables > known) {
            known = tables;
            best = *std::move(opened);
        } else if (isForeign(*opened)) {
            return failure(
                ErrorCode::Unreadable,
                Tr::tr("The file is a database of another program. Choose a file that Quarterdeck has written."));
        }
    }
    if (best) { // an older version has fewer tables, and has them elsewhere
        const auto version = best->scalar("PRAGMA user_version");
        if (version && *version != Value(qint64(store::SchemaVersion)))
            return *std::move(best);
    }
    QD_TRY(const QByteArray patched, withNewSchemaPages(content));
    return store::Database::fromBytes(patched);
}

/// Tables that were not read to the end, from the history, if that is whole and has at least what was read.
void completeFromHistory(const store::Database &database, TolerantReading &reading, std::vector<SalvagedTable> &tables)
{
    if (std::ranges::all_of(reading.tables, &TableReading::isWhole))
        return;
    const auto replayed = replay(database);
    if (!replayed)
        return;
    std::size_t index = 0;
    AllRecords::forEach([&]<typename Record>() {
        const std::size_t at = index++;
        const auto &table = reading.plan.table<Record>();
        const auto &told = replayed->table<Record>();
        const auto isTold = [&](const Record &record) { return told.find(record.key()) != nullptr; };
        if (reading.tables[at].isWhole() || told.empty() || !std::ranges::all_of(table, isTold))
            return;
        reading.plan.replace(told);
        tables[at].read = int(told.size());
        tables[at].fromHistory = true;
    });
}

SalvagedTable outcomeOf(const TableReading &reading)
{
    SalvagedTable table{reading.type, reading.read, reading.isWhole(), false, reading.problem};
    if (reading.refused > 0 && table.problem.isEmpty())
        table.problem = Tr::tr("%n row(s) hold values that are not possible.", nullptr, reading.refused);
    return table;
}

/// A document needs its one organisation, with values that the schema allows.
void ensureOrganisation(Salvaged &salvaged)
{
    const Organisation *found = salvaged.plan.find(OrganisationId{1});
    Organisation organisation = found ? *found : Organisation();
    salvaged.organisationLost = !found;
    if (!found)
        organisation.name = Tr::tr("Salvaged organisation");
    if (organisation.fiscalStartMonth < 1 || organisation.fiscalStartMonth > 12) {
        organisation.fiscalStartMonth = 1;
        salvaged.tables.front().whole = false;
        salvaged.tables.front().problem = Tr::tr("The month in which the fiscal year starts was not possible.");
    }
    salvaged.plan.replace(Table<Organisation>({organisation}));
}

} // namespace

int Salvaged::read() const
{
    int records = 0;
    AllRecords::forEach([&]<typename Record>() { records += int(plan.table<Record>().size()); });
    return records;
}

QString Salvaged::summary() const
{
    QStringList sentences{Tr::tr("%n record(s) could be saved.", nullptr, read())};
    QStringList incomplete;
    QStringList told;
    for (const SalvagedTable &table : tables) {
        if (!table.whole)
            (table.fromHistory ? told : incomplete) << Tr::tr(table.type->plural);
    }
    const QString comma = QStringLiteral(", ");
    if (!incomplete.isEmpty())
        sentences << Tr::tr("Not everything could be read of: %1.").arg(incomplete.join(comma));
    if (!told.isEmpty())
        sentences << Tr::tr("Rebuilt from the history: %1.").arg(told.join(comma));
    if (organisationLost)
        sentences << Tr::tr("The settings of the organisation are lost; check them first.");
    if (dropped > 0)
        sentences << Tr::tr("%n record(s) were left out because what they refer to is lost.", nullptr, dropped);
    if (cleared > 0)
        sentences << Tr::tr("%n reference(s) to lost records were emptied.", nullptr, cleared);
    return sentences.join(QLatin1Char(' '));
}

QByteArray contentBeforeSeal(const QByteArray &file)
{
    const QByteArray trailer = file.right(seal::TrailerSize);
    // A damaged seal is still known by its length: pages fill whole sectors.
    const bool hasSeal =
        trailer.startsWith(seal::sealed({}).first(MarkSize)) || file.size() % SectorSize == seal::TrailerSize;
    return hasSeal && file.size() >= seal::TrailerSize ? file.chopped(seal::TrailerSize) : file;
}

Result<Salvaged> salvage(const QByteArray &file)
{
    const QByteArray content = contentBeforeSeal(file);
    QD_TRY(const store::Database database, openAnyhow(content));
    TolerantReading reading = readTolerantly(database, content.size());
    Salvaged salvaged;
    std::ranges::transform(reading.tables, std::back_inserter(salvaged.tables), outcomeOf);
    completeFromHistory(database, reading, salvaged.tables);
    salvaged.plan = std::move(reading.plan);
    if (salvaged.read() == 0)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("Nothing of a document could be read from the file. Open a snapshot or an older copy."));
    ensureOrganisation(salvaged);
    Mended mended = withoutBrokenReferences(std::move(salvaged.plan));
    salvaged.plan = std::move(mended.plan);
    salvaged.dropped = mended.dropped;
    salvaged.cleared = mended.cleared;
    return salvaged;
}

} // namespace qd

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/verification.h"

#include "base/tr.h"
#include "document/replay.h"
#include "document/salvage.h"
#include "document/seal.h"
#include "document/tolerantreader.h"
#include "model/difference.h"
#include "model/meaning.h"
#include "model/references.h"
#include "store/records.h"
#include "store/schema.h"

#include <array>

namespace qd {

using namespace Qt::StringLiterals;
using Area = VerificationArea;

namespace {

constexpr std::array<const char *, 7> AreaTokens{"seal",   "storage", "schema", "references",
                                                 "values", "meaning", "history"};
/// SQLite stops after so many; one is enough to know, the others help whoever looks into it.
constexpr const char *IntegritySql = "PRAGMA integrity_check(50)";

QString called(const RecordType &type, const QString &name)
{
    return name.isEmpty() ? Tr::tr(type.label) : Tr::tr("%1 \"%2\"").arg(Tr::tr(type.label), name);
}

QString textIn(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

class Verifier
{
public:
    Verification run(const QByteArray &file, const QString &name)
    {
        const QByteArray content = contentBeforeSeal(file);
        m_result.contentDigest = seal::digestOf(content);
        if (const auto sealed = seal::unsealed(file, name); !sealed)
            add(Area::Seal, sealed.error().message,
                Tr::tr("If nothing else is wrong, saving the document again would seal it anew."));
        const auto database = store::Database::fromBytes(content);
        if (!database) {
            add(Area::Storage, database.error().message, salvageWords());
            return std::move(m_result);
        }
        checkStorage(*database);
        if (checkSchema(*database)) {
            const TolerantReading reading = readTolerantly(*database, content.size());
            m_result.recordsDigest = digest(reading.plan);
            checkReferences(*database, reading.plan);
            checkValues(reading);
            checkMeaning(reading.plan);
            checkHistory(*database, reading);
        }
        std::ranges::stable_sort(m_result.problems, {}, &VerificationProblem::area);
        return std::move(m_result);
    }

private:
    static QString salvageWords()
    {
        return Tr::tr("A salvage would save what can still be read, into a new document.");
    }

    void add(Area area, const QString &text, const QString &repair)
    {
        m_result.problems.push_back({area, text, repair});
    }

    void checkStorage(const store::Database &database)
    {
        const auto done = [&]() -> Result<void> {
            QD_TRY(store::Statement statement, database.prepare(IntegritySql));
            for (;;) {
                QD_TRY(const bool row, statement.step());
                if (!row)
                    return {};
                const QString text = textIn(statement.value(0));
                if (text != u"ok")
                    add(Area::Storage, Tr::tr("The storage is damaged: %1.").arg(text), salvageWords());
            }
        }();
        if (!done)
            add(Area::Storage, done.error().message, salvageWords());
    }

    /// \return whether it makes sense to look at the records.
    bool checkSchema(const store::Database &database)
    {
        const auto checked = store::checkSchema(database);
        if (checked)
            return true;
        add(Area::Schema, checked.error().message, salvageWords());
        const auto application = database.scalar("PRAGMA application_id");
        const auto version = database.scalar("PRAGMA user_version");
        const auto tables = database.scalar("SELECT count(*) FROM sqlite_schema");
        return application && version && tables && *application == Value(store::ApplicationId)
            && *version == Value(qint64(store::SchemaVersion));
    }

    void checkReferences(const store::Database &database, const Plan &plan)
    {
        // In a damaged tree the check of SQLite might never end, and it would only repeat the damage.
        if (m_result.count(Area::Storage) > 0)
            return;
        const auto done = [&]() -> Result<void> {
            QD_TRY(store::Statement statement, database.prepare("PRAGMA foreign_key_check"));
            for (;;) {
                QD_TRY(const bool row, statement.step());
                if (!row)
                    return {};
                addReference(plan, textIn(statement.value(0)), statement.value(1), textIn(statement.value(2)));
            }
        }();
        if (!done)
            add(Area::References, done.error().message, salvageWords());
    }

    void addReference(const Plan &plan, const QString &table, const Value &row, const QString &target)
    {
        const RecordType *type = recordType(table);
        const RecordType *to = recordType(target);
        const auto *id = std::get_if<qint64>(&row);
        const void *record = type && id ? findRecord(plan, *type, *id) : nullptr;
        add(Area::References,
            Tr::tr("%1 refers to a record in %2 that does not exist.")
                .arg(type ? called(*type, record ? nameOf(*type, record) : QString()) : table,
                     to ? Tr::tr(to->plural) : target),
            Tr::tr("A repair would empty the reference, or remove the record if it cannot be without."));
    }

    void checkValues(const TolerantReading &reading)
    {
        for (const TableReading &table : reading.tables) {
            const QString plural = Tr::tr(table.type->plural);
            if (!table.problem.isEmpty())
                add(Area::Storage, Tr::tr("%1 cannot be read to the end: %2").arg(plural, table.problem),
                    salvageWords());
            for (const RefusedRow &row : table.examples) {
                const auto *id = std::get_if<qint64>(&row.key);
                add(Area::Values,
                    Tr::tr("%1, number %2, holds a value that is not possible in \"%3\".")
                        .arg(Tr::tr(table.type->label), id ? QString::number(*id) : QString(),
                             Tr::tr(row.field->label)),
                    Tr::tr("A salvage would leave this record out."));
            }
            const int more = table.refused - int(table.examples.size());
            if (more > 0)
                add(Area::Values,
                    Tr::tr("%1: %n more row(s) hold values that are not possible.", nullptr, more).arg(plural),
                    Tr::tr("A salvage would leave these records out."));
        }
    }

    /// What SQLite has checked itself is not told twice.
    static bool isCheckedBySqlite(const MeaningProblem &problem)
    {
        const auto &fields = referenceFields(*problem.type);
        const auto found = std::ranges::find(fields, problem.field, &ReferenceField::field);
        return problem.kind == MeaningKind::Orphan && found != fields.end() && found->isInSchema();
    }

    void checkMeaning(const Plan &plan)
    {
        for (const MeaningProblem &problem : meaningProblems(plan)) {
            if (!isCheckedBySqlite(problem))
                add(Area::Meaning, problem.text, problem.repair);
            else if (m_result.count(Area::Storage) > 0)
                add(Area::References, problem.text, problem.repair);
        }
    }

    void checkHistory(const store::Database &database, const TolerantReading &reading)
    {
        const QString repair = Tr::tr("A copy without the history would keep the records as they are.");
        const auto history = store::loadHistory(database);
        if (!history) {
            add(Area::History, history.error().message, repair);
            return;
        }
        m_result.steps = int(history->size());
        const auto replayed = replay(database);
        if (!replayed) {
            add(Area::History, replayed.error().message, repair);
            return;
        }
        if (const int different = int(differences(*replayed, reading.plan).size()))
            add(Area::History,
                Tr::tr("The history does not lead to the records: %n record(s) are different.", nullptr, different),
                repair);
    }

    Verification m_result;
};

} // namespace

int Verification::count(Area area) const
{
    return int(std::ranges::count(problems, area, &VerificationProblem::area));
}

bool Verification::whole() const
{
    return count(Area::Meaning) == int(problems.size());
}

QString tokenFor(Area area)
{
    return QString::fromLatin1(AreaTokens.at(std::size_t(area)));
}

Verification verifyFile(const QByteArray &file, const QString &name)
{
    return Verifier().run(file, name);
}

} // namespace qd

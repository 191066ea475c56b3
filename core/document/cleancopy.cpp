// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cleancopy.h"

#include "base/tr.h"
#include "document/file.h"
#include "document/seal.h"
#include "store/schema.h"

#include <QtEndian>

#include <unordered_map>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestText = 4; ///< bytes; anything shorter is found in every file by chance

/// All texts of \a plan, one below the other.
QString textOf(const Plan &plan)
{
    QString all;
    AllRecords::forEach([&]<typename Record>() {
        for (const Record &record : plan.table<Record>()) {
            for (const Field &field : describe<Record>().fields) {
                const Value value = field.get(&record);
                if (const auto *text = std::get_if<QString>(&value))
                    all += *text + u'\n';
            }
        }
    });
    return all;
}

/// What was written once, by whom, and is no part of the present records.
Result<QSet<QString>> earlierTexts(const Past &past, const QString &present)
{
    QD_TRY(const store::Database database, store::Database::fromBytes(past.content()));
    QSet<QString> texts;
    for (const store::HistoryEntry &entry : past.history()) {
        texts << entry.madeBy << entry.label;
        QD_TRY(const QByteArray changeset, store::loadChangeset(database, entry));
        if (changeset.isEmpty())
            continue;
        QD_TRY(const QSet<QString> written, store::textsIn(changeset));
        texts.unite(written);
    }
    QSet<QString> gone;
    for (const QString &text : texts) {
        if (text.toUtf8().size() >= ShortestText && !present.contains(text))
            gone.insert(text);
    }
    return gone;
}

/// A database with the records of \a plan and one step of history, which made them.
Result<QByteArray> freshContent(const Plan &plan, const Environment &environment)
{
    QD_TRY(store::Database database, store::Database::inMemory());
    QD_CHECK(store::createSchema(database));
    QD_CHECK(database.execute("PRAGMA foreign_keys = OFF")); // a record may name a later one
    QD_CHECK(database.execute("BEGIN"));
    QD_TRY(store::Recorder recorder, store::Recorder::start(database));
    store::Writer writer(database);
    Result<void> put;
    AllRecords::forEach([&]<typename Record>() {
        for (const Record &record : plan.table<Record>()) {
            if (put)
                put = writer.put(describe<Record>(), &record);
        }
    });
    QD_CHECK(put);
    QD_TRY(const QByteArrayList changeset, recorder.packed());
    store::HistoryEntry founding{.id = environment.ids.next(), .madeAt = environment.clock.now()};
    founding.subject = founding.id;
    founding.label = Tr::tr("Clean Copy");
    QD_CHECK(store::append(database, founding, changeset));
    QD_CHECK(database.execute("COMMIT"));
    return database.serialize();
}

/// The bytes that compression hides.
Result<QByteArray> unpackedHistory(const QByteArray &content)
{
    QD_TRY(const store::Database database, store::Database::fromBytes(content));
    QD_TRY(const auto history, store::loadHistory(database));
    QByteArray all;
    for (const store::HistoryEntry &entry : history) {
        QD_TRY(const QByteArray changeset, store::loadChangeset(database, entry));
        all += changeset;
    }
    return all;
}

} // namespace

QStringList foundIn(const QByteArray &bytes, const QSet<QString> &texts)
{
    std::unordered_multimap<quint32, QByteArray> byBeginning;
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        if (utf8.size() >= ShortestText)
            byBeginning.emplace(qFromUnaligned<quint32>(utf8.constData()), utf8);
    }
    QSet<QByteArray> found;
    for (qsizetype offset = 0; offset + ShortestText <= bytes.size(); ++offset) {
        const auto [first, last] = byBeginning.equal_range(qFromUnaligned<quint32>(bytes.constData() + offset));
        for (auto candidate = first; candidate != last; ++candidate) {
            if (QByteArrayView(bytes).sliced(offset).startsWith(candidate->second))
                found.insert(candidate->second);
        }
    }
    QStringList list;
    for (const QByteArray &text : found)
        list << QString::fromUtf8(text);
    return list;
}

Result<CleanCopy> writeCleanCopy(const QString &path, const Past &past, const Environment &environment)
{
    QD_TRY(const store::Database database, store::Database::fromBytes(past.content()));
    QD_TRY(const Plan plan, store::loadPlan(database));
    QD_TRY(const QByteArray content, freshContent(plan, environment));
    QD_TRY(const QByteArray unpacked, unpackedHistory(content));
    // The words of the schema and of the one step are in every document.
    QD_TRY(store::Database empty, store::Database::inMemory());
    QD_CHECK(store::createSchema(empty));
    QD_TRY(const QByteArray schema, empty.serialize());
    QD_TRY(QSet<QString> texts, earlierTexts(past, textOf(plan) + Tr::tr("Clean Copy")));
    for (const QString &word : foundIn(schema, texts))
        texts.remove(word);
    for (const QByteArray &bytes : {content, unpacked}) {
        if (const QStringList found = foundIn(bytes, texts); !found.isEmpty())
            return failure(ErrorCode::Internal,
                           Tr::tr("The copy would still hold an earlier text, so it was not written. Report this; "
                                  "export everything as a workbook instead."),
                           u"%1 texts"_s.arg(found.size()));
    }
    QD_CHECK(replaceFile(path, seal::sealed(content)));
    return CleanCopy{int(texts.size())};
}

} // namespace qd

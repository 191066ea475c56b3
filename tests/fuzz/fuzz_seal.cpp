// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/seal.h"
#include "fuzz.h"
#include "store/database.h"
#include "store/history.h"
#include "store/records.h"
#include "store/schema.h"

using namespace qd;

namespace {

/// A whole document with one record, to be damaged.
QByteArray wholeDocument()
{
    auto database = store::Database::inMemory();
    fuzz::require(database && store::createSchema(*database), "a database can be made");
    Organisation organisation;
    organisation.name = QStringLiteral("Fuzz");
    fuzz::require(store::Writer(*database).put(describe<Organisation>(), &organisation).has_value(),
                  "a record can be written");
    return *database->serialize();
}

/// Four bytes a change: three of the place, one of the new value.
QByteArray damaged(QByteArray content, const QByteArray &changes)
{
    for (qsizetype index = 0; index + 4 <= changes.size(); index += 4) {
        const auto part = [&](qsizetype offset) { return qsizetype(std::uint8_t(changes[index + offset])); };
        content[(part(0) << 16 | part(1) << 8 | part(2)) % content.size()] = changes[index + 3];
    }
    return content;
}

} // namespace

/// A file as it is, or "damage" and the changes to be made to a whole document.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray whole = wholeDocument();
    static const QByteArray mark = "damage";
    const QByteArray input = fuzz::bytesOf(data, size);
    const bool changed = input.startsWith(mark);
    const QByteArray file = changed ? seal::sealed(damaged(whole, input.sliced(mark.size()))) : input;
    const auto content = seal::unsealed(file, QStringLiteral("review.qdeck"));
    // A seal cannot be guessed: what stands behind it is also read without one.
    const auto database = store::Database::fromBytes(content ? *content : file);
    if (!database || !store::checkSchema(*database))
        return 0;
    (void)store::loadPlan(*database);
    (void)store::loadHistory(*database);
    (void)store::brokenReference(*database);
    return 0;
}

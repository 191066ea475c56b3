// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/promises.h"

namespace qd::store {

namespace {

QDate dayIn(const Statement &statement, int column)
{
    const Value value = statement.value(column);
    const auto *const day = std::get_if<qint64>(&value);
    return day ? QDate::fromJulianDay(*day) : QDate();
}

} // namespace

Result<std::vector<Promise>> promisesIn(const Database &database)
{
    QD_TRY(Statement statement,
           database.prepare("SELECT id, committedBy FROM handOff WHERE committedBy IS NOT NULL ORDER BY id"));
    std::vector<Promise> promises;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return promises;
        const Value id = statement.value(0);
        promises.push_back({{std::get<qint64>(id)}, dayIn(statement, 1)});
    }
}

Result<std::vector<QDate>> replacementDays(const Database &database, HandOffId handOff)
{
    QD_TRY(Statement statement, database.prepare("SELECT replacedOn FROM earlierCommitment WHERE handOff = ?"));
    QD_CHECK(statement.bind(1, handOff.value));
    std::vector<QDate> days;
    for (;;) {
        QD_TRY(const bool row, statement.step());
        if (!row)
            return days;
        days.push_back(dayIn(statement, 0));
    }
}

} // namespace qd::store

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

namespace qd::test {

/// A folder, a fixed clock and a fixed id source: everything a document needs, the same in every run.
struct World
{
    explicit World(quint32 seed = 1)
        : ids(clock, seed)
    {
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 7, 8), QTime(9, 0), QTimeZone::utc())};
    IdSource ids;
    Environment environment{clock, ids, folder.filePath(QStringLiteral("data")), QStringLiteral("Facilitator")};

    QString path(const QString &name) const { return folder.filePath(name); }
    std::unique_ptr<Document> newDocument(const QString &name = QStringLiteral("review.qdeck"));
};

/// An organisation whose fiscal year starts in April.
Organisation fairwind();
/// Adds departments, KPIs and monthly values from lines like "Support > Resolution [%] increase: 0.9/0.8 0.9/0.7"
/// (target/actual, oldest first, ending in June 2026; "-" stands for a missing number).
void build(Document &document, const QStringList &lines);
/// One random edit of any record type, drawn from \a random.
Result<Commit> randomEdit(Document &document, QRandomGenerator &random);

} // namespace qd::test

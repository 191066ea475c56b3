// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

/// Looks for everything that can be wrong with a document, and says what would be done about it.
namespace qd {

enum class VerificationArea : std::uint8_t {
    Seal, ///< the bytes are those that were saved
    Storage, ///< SQLite can read every page
    Schema, ///< the tables are ours, and no others
    References, ///< every record that is named is there
    Values, ///< every value is possible
    Meaning, ///< what the schema cannot see: see model/meaning.h
    History, ///< the recorded steps lead to the records
};

struct VerificationProblem
{
    VerificationArea area = VerificationArea::Seal;
    QString text; ///< what is wrong
    QString repair; ///< what a repair would do, in words
};

struct Verification
{
    std::vector<VerificationProblem> problems; ///< in the order of the areas
    QByteArray contentDigest; ///< of the bytes before the seal, in hexadecimal
    QByteArray recordsDigest; ///< of the records that could be read
    int steps = 0; ///< of the history

    int count(VerificationArea area) const;
    /// Nothing is damaged. A problem of meaning is for people to settle; the document keeps it as it was entered.
    bool whole() const;
};

/// A stable word for the command line: "seal", "storage", "schema", "references", "values", "meaning", "history".
QString tokenFor(VerificationArea area);

/// Checks the published bytes \a file in memory, and goes on after a problem as far as it can. \a name is that of the
/// file in messages.
Verification verifyFile(const QByteArray &file, const QString &name);

} // namespace qd

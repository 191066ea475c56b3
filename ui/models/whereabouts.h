// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>

#include <vector>

namespace qd::ui {

/// A returned workbook that somebody has begun to review.
struct HalfReviewed
{
    QString path;
    int open = 0; ///< entries that waited for a decision
    QHash<QString, bool> decided; ///< by the key of the entry: true takes theirs

    friend bool operator==(const HalfReviewed &, const HalfReviewed &) = default;
};

/// Where somebody stopped in a document. It is kept on this computer, never in the document: ids and paths, no text of
/// records.
struct Whereabouts
{
    QDateTime at; ///< invalid: the document was not open on this computer before
    qint64 tip = 0; ///< the newest history row at that time
    QString page;
    QString address; ///< of what was looked at; may be empty
    std::vector<HalfReviewed> returns;

    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

/// \a document is its identity. What cannot be read is as if nobody had been there.
Whereabouts readWhereabouts(const QString &dataFolder, qint64 document);
/// A failure is no reason to disturb anybody; returns whether it was written.
bool writeWhereabouts(const QString &dataFolder, qint64 document, const Whereabouts &whereabouts);

} // namespace qd::ui

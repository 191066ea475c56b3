// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "document/past.h"
#include "document/publication.h"

namespace qd {

/// The content of a document's file, checked and brought to the present schema.
struct FileContent
{
    QByteArray file; ///< as it is on the disk
    QByteArray content; ///< a database of the present schema
    int version = 0; ///< of the schema in the file
    KnownFile known;
    bool isOlder() const;
};
/// Reads \a path. Fails by name for what is missing, foreign, newer or damaged; never writes.
Result<FileContent> readContent(const QString &path);

/// A published file read without opening it: for reports, exports and checks.
struct PublishedDocument
{
    Plan plan;
    Past past;
    KnownFile known;
    QString holder; ///< who has it open, and may have newer edits; empty: nobody

    const std::vector<store::HistoryEntry> &history() const { return past.history(); }
    QDate asOf(const Clock &clock) const;
};
Result<PublishedDocument> readPublished(const QString &path, const QString &dataFolder);

class Document;
/// What \a document and \a other held when they parted; nothing when they never were one.
Result<std::optional<Plan>> commonState(const Document &document, const PublishedDocument &other);

} // namespace qd

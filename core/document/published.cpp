// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/published.h"

#include "document/document.h"
#include "document/file.h"
#include "document/seal.h"
#include "document/workingcopy.h"
#include "store/migration.h"
#include "store/records.h"
#include "store/schema.h"

namespace qd {

Result<FileContent> readContent(const QString &path)
{
    FileContent read;
    read.known.stamp = stampOf(path); // before reading: a change while we read must show
    QD_TRY(read.file, readFile(path));
    QD_TRY(const QByteArray content, seal::unsealed(read.file, path));
    read.known.digest = seal::digestIn(read.file);
    {
        QD_TRY(const store::Database database, store::Database::fromBytes(content));
        QD_TRY(read.version, store::schemaVersion(database));
        QD_CHECK(store::checkSchema(database, read.version));
    }
    QD_TRY(read.content, store::migrated(content));
    return read;
}

bool FileContent::isOlder() const
{
    return version != store::SchemaVersion;
}

QDate PublishedDocument::asOf(const Clock &clock) const
{
    const QDate pinned = plan.organisation().asOf;
    return pinned.isValid() ? pinned : clock.now().date();
}

Result<PublishedDocument> readPublished(const QString &path, const QString &dataFolder)
{
    QD_TRY(FileContent file, readContent(path));
    QD_TRY(const store::Database database, store::Database::fromBytes(file.content));
    PublishedDocument document;
    QD_TRY(document.plan, store::loadPlan(database));
    QD_TRY(auto history, store::loadHistory(database));
    document.past = Past(std::move(file.content), std::move(history));
    document.known = std::move(file.known);
    document.holder = WorkingCopy::holder(dataFolder, path);
    return document;
}

Result<std::optional<Plan>> commonState(const Document &document, const PublishedDocument &other)
{
    const qint64 row = Past::commonRow(document.history(), other.history());
    if (row == 0)
        return std::optional<Plan>();
    QD_TRY(const Past past, document.past());
    QD_TRY(Plan plan, past.after(row));
    return std::optional(std::move(plan));
}

} // namespace qd

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rescue.h"

#include "base/tr.h"
#include "document/file.h"
#include "model/merge.h"

#include <QFileInfo>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireNew(const QString &to)
{
    if (QFileInfo::exists(to))
        return failure(ErrorCode::Unwritable, Tr::tr("%1 exists already. Choose another name.").arg(to));
    return {};
}

} // namespace

Rescue lookForRescue(const QString &path, const Environment &environment)
{
    Rescue rescue;
    const auto list = snapshots::ofFile(environment.dataFolder, canonicalPath(path));
    if (const auto *newest = snapshots::newestGood(list))
        rescue.snapshot = *newest;
    if (const auto file = readFile(path)) {
        if (auto salvaged = salvage(*file))
            rescue.salvaged = *std::move(salvaged);
    }
    return rescue;
}

Result<void> rescueSnapshot(const snapshots::Snapshot &snapshot, const QString &to)
{
    QD_CHECK(requireNew(to));
    QD_TRY(const QByteArray file, readFile(snapshot.path));
    return replaceFile(to, file);
}

Result<void> rescueSalvaged(const Salvaged &salvaged, const QString &to, const Environment &environment)
{
    QD_CHECK(requireNew(to));
    QD_TRY(auto document, Document::create(to, salvaged.plan.organisation(), environment));
    QD_CHECK(document->edit(Tr::tr("Salvage Records"), [&](Edit &edit) -> Result<void> {
        return applyDifferences(edit, differences(edit.before(), salvaged.plan));
    }));
    return document->close();
}

} // namespace qd

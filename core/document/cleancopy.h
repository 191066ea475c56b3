// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace qd {

struct CleanCopy
{
    int textsLookedFor = 0; ///< earlier texts and names that the document holds no more; none of them is in the copy
};

/// Writes what the document of \a past holds now to \a path as a document of its own: without history, restore points
/// and names of those who made them. It is made from nothing, and its bytes are searched for every earlier text; when
/// one is found nothing is written.
Result<CleanCopy> writeCleanCopy(const QString &path, const Past &past, const Environment &environment);

/// Which of \a texts (at least four bytes each in UTF-8) are in \a bytes.
QStringList foundIn(const QByteArray &bytes, const QSet<QString> &texts);

} // namespace qd

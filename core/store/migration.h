// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace qd::store {

/// \a content, a database of a released version, as one of the present version. A fresh database is made from the one
/// current schema and the rows are copied into it, so it holds exactly what the schema names. Content of the present
/// version is returned as it is. Nothing is written: the caller stores the bytes in one step.
Result<QByteArray> migrated(const QByteArray &content);

} // namespace qd::store

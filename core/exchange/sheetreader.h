// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/cellformat.h"
#include "exchange/sheet.h"
#include "exchange/zipfile.h"

#include <vector>

namespace qd::exchange {

/// What the cells of every sheet refer to.
struct SharedParts
{
    std::vector<QString> strings;
    std::vector<CellFormat> formats;
    DateSystem dates = DateSystem::From1900;
};

/// Reads the cells of the worksheet \a part into \a sheet, of which messages give the name.
Result<void> readSheetPart(const ZipFile &zip, const QString &part, const QString &fileName, const SharedParts &shared,
                           Sheet &sheet);

} // namespace qd::exchange

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "exchange/sheet.h"

#include <QStringList>

/// A table on its way into the document, from a file or from the clipboard.
namespace qd::ui {

struct Intake
{
    QString done; ///< how many rows were read, and what became of them
    QStringList problems; ///< one line each
};

/// Reads \a sheet as records of \a type and stores them as one step. Rows with an error are left out and listed.
Result<Intake> takeIn(Document &document, const exchange::Sheet &sheet, const RecordType &type);

} // namespace qd::ui

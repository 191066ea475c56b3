// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake.h"

#include "base/tr.h"
#include "exchange/tableimport.h"

namespace qd::ui {

Result<Intake> takeIn(Document &document, const exchange::Sheet &sheet, const RecordType &type)
{
    QD_TRY(const exchange::TableDraft draft, exchange::draftTableImport(sheet, type, document.plan(), document.ids()));
    QD_CHECK(exchange::applyTableImport(document, draft));
    Intake intake{Tr::tr("%1: %2 rows read, %3 new, %4 changed, %5 left out.")
                      .arg(sheet.name)
                      .arg(draft.read)
                      .arg(draft.created)
                      .arg(draft.updated)
                      .arg(draft.rejected),
                  {}};
    for (const exchange::Problem &problem : draft.problems)
        intake.problems
            << Tr::tr("Row %1, %2: %3", "row, column, problem").arg(problem.row).arg(problem.column, problem.problem);
    return intake;
}

} // namespace qd::ui

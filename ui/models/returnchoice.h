// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/returndiff.h"
#include "report/outline.h"
#include "report/wording.h"

#include <QHash>

namespace qd::ui {

/// What a person has decided about a workbook that came back, and how both are shown. It holds on to the decisions when
/// the document changes and the comparison is made anew.
class ReturnChoice
{
public:
    ReturnChoice() = default;
    /// \a decided are decisions of an earlier session.
    ReturnChoice(exchange::ReturnedBook book, const Plan &plan, QHash<QString, bool> decided = {});

    /// Compares with another state of the document.
    void compare(const Plan &plan);
    const exchange::ReturnedBook &book() const { return m_book; }
    const exchange::ReturnDiff &diff() const { return m_diff; }
    /// Whether what came back is stored, for each entry; what nobody decided stays as it is.
    std::vector<bool> choices() const;
    /// Whether \a entry still waits for a person.
    bool isOpen(std::size_t entry) const;
    int openCount() const;
    /// Takes what came back, or keeps ours. Entries that cannot be stored stay as they are.
    void choose(std::size_t entry, bool theirs);
    void chooseOpen(bool theirs);
    /// What was decided, by entry: to go on with later.
    const QHash<QString, bool> &decided() const { return m_decided; }

private:
    QString keyOf(std::size_t entry) const;

    exchange::ReturnedBook m_book;
    exchange::ReturnDiff m_diff;
    QHash<QString, bool> m_decided; ///< true: theirs
};

/// How many entries there are of each kind; every entry is one of them.
struct ReturnTotals
{
    int changed = 0; ///< of records that were sent
    int added = 0; ///< fields of new records
    int same = 0;
    int conflicts = 0;
    int questions = 0;
    int refused = 0;
    int newRecords = 0; ///< no entries: the records that the added fields belong to

    int all() const { return changed + added + same + conflicts + questions + refused; }
};
ReturnTotals totalsOf(const exchange::ReturnDiff &diff);

/// Columns of the outline of a returned workbook.
enum class ReturnColumn : std::uint8_t { What, AsSent, Returned, Ours, Verdict, Stored };

/// Every difference under its record, three ways side by side; then what is no field. The id of a row is the number of
/// its entry from 1, and 0 for a problem without one.
report::Outline returnOutline(const ReturnChoice &choice, const Plan &plan, const report::Wording &wording);

} // namespace qd::ui

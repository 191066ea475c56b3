// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"
#include "report/outline.h"
#include "report/wording.h"

#include <span>

/// What has changed from one state of a document to another, record by record.
namespace qd::report {

enum class ChangeColumn : std::uint8_t { What, Before, After };

/// Each changed record under its kind, with the old and the new value of each field. Rows of records can be opened.
Outline changeOutline(const Plan &before, const Plan &after, const std::vector<RecordChange> &changes,
                      const Wording &wording);

/// How many records of \a changes are of one of \a types.
int changesOf(const std::vector<RecordChange> &changes, std::span<const RecordType *const> types);

/// "Since the review of 8 Apr 2026: 14 records changed, 3 of them on this page." \a since completes "Since"; \a here is
/// negative where a page has no records of its own.
QString changeSentence(const QString &since, int all, int here);

} // namespace qd::report

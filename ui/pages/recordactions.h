// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/page.h"

#include <memory>

/// What a person can do with any record, wherever it is shown. Each tells what came of it through the signals of
/// \a page: what was refused, and what was deleted and can be brought back.
namespace qd::ui {

/// Asks for the fields of \a record, a new one with values to begin with, and stores it. \return its identity; 0: none.
qint64 addRecord(Review &review, const RecordType &type, const std::shared_ptr<void> &record, Page &page);
/// Asks for the fields of \a record and stores what was changed.
void changeRecord(Review &review, const RecordType &type, const void *record, Page &page);
void deleteRecord(Review &review, const RecordType &type, const void *record, Page &page);

} // namespace qd::ui

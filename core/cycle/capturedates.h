// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/fiscalcalendar.h"

#include <QDate>

#include <optional>

/// Days as people type them while they talk.
namespace qd::cycle {

/// The day that all of \a text means, seen from \a asOf: "15 Aug", "15. August 2026", "Aug 15", "15.8.", "2026-08-15",
/// "31/8", "today", "tomorrow", "Friday", "+14d", "in 2 weeks", "end of July", "end of the quarter". A day without a
/// year is the next one. Nothing when \a text does not look like a day; an error when it does and is none, or could be
/// two. Months and weekdays are read in English and in the language of the default locale.
Result<std::optional<QDate>> dayMeant(const QString &text, QDate asOf, const FiscalCalendar &calendar);

} // namespace qd::cycle

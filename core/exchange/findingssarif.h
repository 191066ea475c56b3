// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "rules/catalogue.h"

#include <QJsonObject>

namespace qd::exchange {

struct SarifRun
{
    QString document; ///< name of the file that was read, for tools that list results by file
    rules::RuleOptions options; ///< with which the rules ran
};

/// Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020, with errata 01), in English and in rank order; after them
/// the checks that could not run, as notApplicable, so that silence is not read as health. Records are logical
/// locations: kind is the table, decoratedName "table/id". Dates are UTC midnights. Equal input gives equal
/// bytes: neither clock, machine nor user are named. A fix of SARIF replaces bytes of a text file, which a document is
/// not: what could be done stays with fixesFor() (cycle/fixes.h).
QJsonObject findingsSarif(const Plan &plan, const rules::Findings &findings, const SarifRun &run = {});

} // namespace qd::exchange

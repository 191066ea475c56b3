// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QJsonObject>

/// The complete open form of a document: one array a table, field names as in the field descriptions, ids as text,
/// dates as ISO 8601. What people and scripts read; reading it back gives an equal document.
namespace qd::exchange {

/// One cell as text: what CSV files and tables outside the program show.
QString cellText(const Field &field, const Value &value);
QJsonValue toJson(const Field &field, const Value &value);

/// Heading and rows of one table, as text.
struct TextTable
{
    std::vector<QString> headings;
    std::vector<std::vector<QString>> rows;
    std::vector<bool> numeric; ///< one a column: real numbers need no guard against formulas
};
/// Says that there is no table \a name, and which there are.
tl::unexpected<Error> noSuchTable(const QString &name);
/// Table \a name of \a plan, or an error that lists the tables there are.
Result<TextTable> textTable(const Plan &plan, const QString &name);
Result<QByteArray> tableJson(const Plan &plan, const QString &name);
QByteArray planJson(const Plan &plan);
/// Reads what planJson() has written.
Result<Plan> planFromJson(const QByteArray &json);
/// Makes the document hold exactly the records of \a plan, as one step.
Result<Commit> replacePlan(Document &document, const QString &label, const Plan &plan);

} // namespace qd::exchange

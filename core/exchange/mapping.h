// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace qd::exchange {

/// Where one field comes from: one column, or several whose texts are joined.
struct ColumnSource
{
    QStringList columns;
    QString separator = QStringLiteral(" ");
    QString format; ///< of a date or period, as QDate reads it: "yyyy M"

    friend bool operator==(const ColumnSource &, const ColumnSource &) = default;
};

/// How the columns of a file become fields. Every part may be left out; what is left out is guessed.
struct Mapping
{
    QString encoding;
    QString delimiter;
    QString sheet; ///< of a workbook; empty: the first that is not hidden
    int headerRow = 0; ///< from 1, counted in rows of the table; 0: guessed
    int headerRows = 0; ///< rows of headings, of which headerRow is the last; 0: guessed
    QString decimal; ///< "." or ","
    QString dateFormat;
    std::optional<QStringList> missing; ///< words that mean "no value"
    QMap<QString, ColumnSource> columns; ///< by field
    QString wideColumns; ///< regular expression: headings that are periods; empty: one row a period
    QString widePeriod; ///< format of such a heading
    QMap<QString, QString> wideFields; ///< a word in such a heading -> the field below it: "Target" -> "target"
    QMap<QString, QMap<QString, QString>> values; ///< by field: their word -> ours
    QStringList measures; ///< headings that each name a KPI whose values stand below; empty: one KPI a row
    QStringList unread; ///< headings that are left out on purpose
    QStringList identity; ///< fields by which a KPI is found again
    QMap<QString, QMap<QString, QString>> aliases; ///< by field: other spelling -> name
    QMap<QString, QString> constants; ///< by field
    QString combine; ///< rows of one identity: "first" or "sum" makes them one; empty: each is its own

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// The field that the column \a heading is read as; empty: none.
QString fieldOf(const Mapping &mapping, const QString &heading);

/// The fields that a mapping may name.
const QStringList &mappingFields();
/// Those of them that hold numbers.
const QStringList &numberFields();
/// Reads the JSON of a mapping file; an error names the place and what is possible there.
Result<Mapping> mappingFromJson(const QByteArray &json);
QByteArray mappingToJson(const Mapping &mapping);

} // namespace qd::exchange

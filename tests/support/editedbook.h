// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

/// Workbooks as people send them back.
namespace qd::test {

using Rows = std::vector<std::vector<QString>>;

/// The workbook after a spreadsheet program has changed it: \a change gets the name and the cells of each sheet, and
/// may change both.
QByteArray edited(const QByteArray &bytes, const std::function<void(QString &, Rows &)> &change);
/// Sets the cell of \a column in the row of \a sheet whose first shown cell is \a name.
std::function<void(QString &, Rows &)> setting(const QString &sheet, const QString &name, const QString &column,
                                               const QString &value);

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace qd::test {

using ZippedFile = std::pair<QString, QByteArray>;

/// A ZIP archive of \a files, for workbooks that no program would write.
QByteArray zipped(const std::vector<ZippedFile> &files);

/// The parts of a workbook made by hand. What is empty is left out.
struct HandMadeBook
{
    QByteArray sheet; ///< what stands inside sheetData
    QByteArray strings = {}; ///< items of the shared strings
    QByteArray formats = {}; ///< numFmt elements
    QByteArray styles = {}; ///< xf elements
    QByteArray properties = {}; ///< attributes of workbookPr
    QByteArray target = "worksheets/sheet1.xml"; ///< of the sheet, as the workbook names it
    QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray prologue = {}; ///< before the root element of the sheet

    std::vector<ZippedFile> files() const;
    QByteArray bytes() const { return zipped(files()); }
};

} // namespace qd::test

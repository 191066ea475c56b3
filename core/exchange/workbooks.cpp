// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooks.h"

#include "base/filename.h"
#include "base/tr.h"
#include "document/file.h"
#include "exchange/inputbook.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

std::vector<Workbook> workbooksFor(const Plan &plan, const Cycle &cycle, const std::vector<DepartmentId> &whose)
{
    std::vector<Workbook> books;
    QSet<QString> taken;
    for (const DepartmentId department : whose) {
        QString name =
            fileNameFor(Tr::tr("%1, %2", "file name: department, cycle").arg(plan.find(department)->name, cycle.name));
        if (taken.contains(name.toCaseFolded()))
            name += u" %1"_s.arg(department.value);
        taken.insert(name.toCaseFolded());
        books.push_back({department, name + u".xlsx"_s});
    }
    return books;
}

QString problemWith(const QString &folder, const std::vector<Workbook> &books)
{
    if (const QString problem = problemWithFolder(folder); !problem.isEmpty())
        return problem;
    for (const Workbook &book : books) {
        if (QFileInfo::exists(QDir(folder).filePath(book.fileName)))
            return Tr::tr("%1 is there already and may have been filled in. Choose an empty folder.")
                .arg(book.fileName);
    }
    return {};
}

Result<void> writeWorkbooks(const Plan &plan, const QString &folder, const std::vector<Workbook> &books, QDate asOf,
                            QDate due)
{
    std::vector<QByteArray> made;
    for (const Workbook &book : books) {
        QD_TRY(QByteArray bytes, inputBook({plan, *plan.find(book.department), asOf}, due));
        made.push_back(std::move(bytes));
    }
    for (std::size_t index = 0; index < made.size(); ++index)
        QD_CHECK(replaceFile(QDir(folder).filePath(books[index].fileName), made[index]));
    return {};
}

} // namespace qd::exchange

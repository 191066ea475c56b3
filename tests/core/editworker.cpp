// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a document until it is killed, and prints each edit's history id once the document has acknowledged it.
#include "document/document.h"

#include <QCoreApplication>

#include <cstdio>

using namespace qd;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    IdSource ids(clock);
    const Environment environment{clock, ids, arguments.value(2), QStringLiteral("worker")};
    auto document = Document::open(arguments.value(1), environment);
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().message + document.error().detail));
        return 2;
    }
    for (int count = 0;; ++count) {
        const auto commit = (*document)->edit(QStringLiteral("Add Department"), [&](Edit &edit) {
            Department department;
            department.id = edit.nextId<Department>();
            department.name = QStringLiteral("Department %1").arg(count);
            return edit.put(department);
        });
        if (!commit)
            return 3;
        std::printf("%lld\n", static_cast<long long>(commit->history));
        std::fflush(stdout);
        if (count % 7 == 6 && !(*document)->publish())
            return 4;
    }
}

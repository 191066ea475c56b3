// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "store/changeset.h"

#include <QGuiApplication>

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace qd;
using namespace qd::app;
using namespace Qt::StringLiterals;

namespace {

/// Confidential numbers: files for their owner only, and no copy of our memory on disk after a crash.
void protectData()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

QString languageFrom(const QStringList &arguments)
{
    const qsizetype index = arguments.indexOf(u"--lang"_s);
    return index >= 0 ? arguments.value(index + 1) : QString();
}

int run(QCoreApplication &application)
{
    const QStringList arguments = application.arguments().sliced(1);
    World world;
    const Command *command = arguments.isEmpty() ? nullptr : findCommand(arguments.front());
    if (command)
        return int(runCommand(world, *command, arguments.sliced(1)));
    std::fputs(qUtf8Printable(helpText()), stdout);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    protectData();
    if (!store::canRecordChanges()) {
        std::fputs(
            "quarterdeck: this machine's SQLite cannot record changes. Install one with the session extension.\n",
            stderr);
        return int(ExitCode::Internal);
    }
    QCoreApplication::setApplicationName(u"quarterdeck"_s);
    QCoreApplication::setOrganizationName(u"quarterdeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QD_VERSION));
    const Command *command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command && !command->draws) {
        QCoreApplication application(argc, argv);
        return run(application);
    }
    if (command)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return run(application);
}

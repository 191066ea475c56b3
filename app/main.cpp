// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "store/changeset.h"

#include <QApplication>
#include <QSettings>

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

int openWindow(QApplication &application, World &world, const QString &path)
{
    const QSettings settings;
    ui::Theme::apply(application,
                     settings.value(u"view/dark"_s).toBool() ? ui::Appearance::Dark : ui::Appearance::Light,
                     settings.value(u"view/zoom"_s, 100).toInt());
    ui::MainWindow window(world.environment());
    window.showInspector(settings.value(u"view/inspector"_s).toBool());
    window.show();
    if (!path.isEmpty())
        window.openDocument(path);
    else
        window.offerLeftBehind();
    return application.exec();
}

int complain(const QString &text)
{
    std::fprintf(stderr, "quarterdeck: %s\n", qUtf8Printable(text));
    return int(ExitCode::Usage);
}

bool namesDocument(const QString &word)
{
    return !word.startsWith(u'-') && (word.contains(u'.') || word.contains(u'/'));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What needs no window: a command, --version, --help, or a word that is neither a command nor a document.
std::optional<int> runWithoutWindow(World &world, const Command *command, const QStringList &arguments)
{
    if (command)
        return int(runCommand(world, *command, arguments.sliced(1)));
    if (arguments.isEmpty())
        return {};
    const QString &word = arguments.front();
    if (word == u"--version") {
        std::printf("quarterdeck %s\n", QD_VERSION);
        return 0;
    }
    if (word == u"--help" || word == u"-h") {
        std::fputs(qUtf8Printable(helpText()), stdout);
        return 0;
    }
    if (!namesDocument(word))
        return complain(Tr::tr("There is no command \"%1\". See quarterdeck --help.").arg(word));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    protectData();
    QCoreApplication::setApplicationName(u"quarterdeck"_s);
    QCoreApplication::setOrganizationName(u"quarterdeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QD_VERSION));
    if (!store::canRecordChanges()) {
        std::fputs(
            "quarterdeck: this machine's SQLite cannot record changes. Install one with the session extension.\n",
            stderr);
        return int(ExitCode::Internal);
    }
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command *command = findCommand(word);
    const bool opensWindow = !command && (word.isEmpty() || namesDocument(word));
    const bool draws = command ? command->draws : opensWindow;
    if (opensWindow && !hasDisplay()) {
        std::fputs(
            "quarterdeck: there is no display for a window. See quarterdeck --help for what works without one.\n",
            stderr);
        return int(ExitCode::Usage);
    }
    if (command && draws) // pictures and pages look the same on every machine, with or without a display
        for (const auto &[name, value] : {std::pair("QT_QPA_PLATFORM", "offscreen"), std::pair("QT_FONT_DPI", "96"),
                                          std::pair("QT_SCALE_FACTOR", "1")})
            qputenv(name, value);
    const std::unique_ptr<QCoreApplication> application(draws ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    const QStringList arguments = application->arguments().sliced(1);
    ui::installLanguage(*application, languageFrom(arguments));
    World world;
    if (const auto code = runWithoutWindow(world, command, arguments))
        return *code;
    return openWindow(static_cast<QApplication &>(*application), world, arguments.value(0));
}

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the document of a quarter in a window, takes one step of it by keyboard, prints the history id of what the
// window then shows, and waits to be killed.
#include "app/quarterscript.h"
#include "shell/language.h"
#include "support/world.h"

#include <QApplication>

#include <cstdio>

using namespace qd;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1);
    const auto index = std::size_t(arguments.value(3).toInt());
    ui::installLanguage(*qApp, QStringLiteral("en"));
    const FixedClock clock(test::timeOf(index));
    IdSource ids(clock, test::seedOf(index));
    const Environment environment{clock, ids, arguments.value(2), QStringLiteral("worker")};
    test::Keyboard keyboard(test::quarterDocument(folder), environment);
    if (index < test::quarter().size()) {
        const test::QuarterStep &step = test::quarter()[index];
        step.before(folder);
        step.keys(keyboard, folder);
        keyboard.settle();
    }
    std::printf("%lld\n", static_cast<long long>(keyboard.window().review().document()->history().back().id));
    std::fflush(stdout);
    return QApplication::exec();
}

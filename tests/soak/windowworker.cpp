// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a document in a window until it is killed, and prints what the document holds after each step.
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "soak/operations.h"
#include "soak/victim.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// Brings in the table that the harness has left, as the button of the assistant does.
void importTable(ui::MainWindow &window, const QString &table)
{
    window.importFile(table);
    QCoreApplication::processEvents();
    const auto *assistant = window.findChild<QWidget *>(u"importAssistant"_s);
    auto *button = assistant ? assistant->findChild<QPushButton *>(u"import"_s) : nullptr;
    if (button && button->isEnabled())
        button->click();
}

void takeStep(ui::MainWindow &window, const QString &folder, QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return window.action(u"edit.undo"_s)->trigger();
    case 1:
        return window.action(u"edit.redo"_s)->trigger();
    case 2:
        return window.action(u"file.save"_s)->trigger();
    case 3:
        return window.exportTo(folder + u"/export.json"_s, nullptr);
    case 4:
        return importTable(window, folder + u"/table.csv"_s);
    default:
        if (!test::randomEdit(*window.review().document(), random))
            qFatal("an edit failed");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1);
    ui::installLanguage(*qApp, u"en"_s);
    const SystemClock clock;
    IdSource ids(clock);
    const Environment environment{clock, ids, arguments.value(2), u"worker"_s};
    QRandomGenerator random(arguments.value(3).toUInt());
    ui::MainWindow window(environment);
    if (!window.openDocument(folder + u"/review.qdeck"_s))
        return 2;
    window.show();
    const auto acknowledge = [&] {
        std::puts(test::acknowledgement(*window.review().document()).constData());
        std::fflush(stdout);
    };
    acknowledge();
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, [&] {
        takeStep(window, folder, random);
        acknowledge();
    });
    steps.start(0);
    return QApplication::exec();
}

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include "exchange/openform.h"
#include "exchange/sample.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

namespace qd::test {

using namespace Qt::StringLiterals;

SampleWindow::SampleWindow(QSize size)
{
    ui::Theme::apply(*qApp, ui::Appearance::Light);
    auto document = world.newDocument();
    if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, exchange::samplePlan().value()); !filled)
        qFatal("%s", qPrintable(filled.error().message));
    if (const auto closed = document->close(); !closed)
        qFatal("%s", qPrintable(closed.error().message));
    document.reset();
    window = std::make_unique<ui::MainWindow>(world.environment);
    window->resize(size);
    window->openDocument(world.path(u"review.qdeck"_s));
    window->review().refreshNow();
    window->show();
    window->activateWindow();
    QCoreApplication::processEvents();
}

void SampleWindow::settle()
{
    window->review().refreshNow();
    window->activateWindow(); // a dialog may have had the keyboard
    QCoreApplication::processEvents();
}

void SampleWindow::undo(int steps)
{
    for (int step = 0; step < steps; ++step)
        window->action(u"edit.undo"_s)->trigger();
    settle();
}

void inDialog(const std::function<void(QWidget &dialog)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        work(*dialog);
    });
}

} // namespace qd::test

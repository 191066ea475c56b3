// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes until its first picture, compared with an empty window of the same executable. The two
// take turns, so that a busy machine slows both: a ratio can be held against a limit, seconds cannot.
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRuns = 15;
constexpr double Limit = 4.0;

/// Ends the process when the window has been painted for the first time.
class LeaveAfterPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched->isWidgetType()) {
            watched->event(event); // paints the whole window
            std::_Exit(EXIT_SUCCESS);
        }
        return QObject::eventFilter(watched, event);
    }
};

int paintEmpty(QApplication &application)
{
    QMainWindow window;
    window.resize(1366, 768);
    LeaveAfterPaint leave;
    window.installEventFilter(&leave);
    window.show();
    return application.exec();
}

int paintDocument(QApplication &application, const QString &path, const QString &dataFolder)
{
    const SystemClock clock;
    IdSource ids(clock);
    ui::Theme::apply(application, ui::Appearance::Light);
    ui::MainWindow window({clock, ids, dataFolder, u"Bench"_s});
    LeaveAfterPaint leave;
    window.installEventFilter(&leave);
    window.show();
    if (!window.openDocument(path))
        return EXIT_FAILURE;
    return application.exec();
}

/// Milliseconds from the start of the process to its first picture; negative when it failed.
double measure(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished() || process.exitCode() != EXIT_SUCCESS)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

bool makeSample(const QString &path, const QString &dataFolder)
{
    const SystemClock clock;
    IdSource ids(clock);
    const auto plan = exchange::samplePlan();
    auto document = plan ? Document::create(path, plan->organisation(), {clock, ids, dataFolder, u"Bench"_s})
                         : Result<std::unique_ptr<Document>>(tl::unexpected(plan.error()));
    return document && exchange::replacePlan(**document, u"Fill"_s, *plan) && (*document)->close();
}

int compare(int runs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.qdeck"_s);
    if (!makeSample(path, folder.filePath(u"data"_s))) {
        std::fputs("firstpaint: the sample could not be made\n", stderr);
        return EXIT_FAILURE;
    }
    std::vector<double> empty;
    std::vector<double> full;
    std::vector<double> ratios;
    for (int run = -1; run < runs; ++run) {
        const double small = measure({u"--empty"_s});
        // a folder of its own: no run takes up what the one before left behind
        const double large = measure({u"--document"_s, path, folder.filePath(u"data%1"_s.arg(run))});
        if (small < 0 || large < 0) {
            std::fputs("firstpaint: a window could not be shown\n", stderr);
            return EXIT_FAILURE;
        }
        if (run < 0)
            continue; // warms the caches
        empty.push_back(small);
        full.push_back(large);
        ratios.push_back(large / small);
    }
    std::printf("runs\tempty ms\tdocument ms\tratio\tlimit\n%d\t%.1f\t%.1f\t%.2f\t%.1f\n", runs, median(empty),
                median(full), median(ratios), Limit);
    return median(ratios) <= Limit ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    const QString mode = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!mode.startsWith(u"--")) {
        const QCoreApplication application(argc, argv);
        return compare(std::max(1, mode.isEmpty() ? DefaultRuns : mode.toInt()));
    }
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return mode == u"--document"_s && arguments.size() > 3 ? paintDocument(application, arguments[2], arguments[3])
                                                           : paintEmpty(application);
}

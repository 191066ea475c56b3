// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapscale.h"
#include "company.h"

#include "models/review.h"
#include "pages/mappage.h"
#include "report/flowspec.h"
#include "support/networks.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace qd::bench {

namespace {

constexpr int Departments = 1000;
constexpr int WholeMatrix = 200; ///< departments, each for itself: the most that a matrix shows
constexpr int Frames = 60;
constexpr double OpeningAllowance = 2000; ///< ms
constexpr double HoverAllowance = 100;
constexpr double FrameAllowance = 1000 / 30.0;
constexpr double FlowAllowance = 1000;

/// Processor time of this process, in ms.
double spent()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

template<typename Work>
double costOf(Work work)
{
    const double start = spent();
    work();
    return spent() - start;
}

/// The departments of a company and what they need from each other, without all else.
Plan network(int departments)
{
    const Plan company = bench::company(departments);
    Plan plan;
    plan.replace(company.table<Organisation>());
    plan.replace(company.table<Department>());
    plan.replace(company.table<HandOff>());
    return plan;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QScrollArea &areaOf(const ui::MapPage &page)
{
    return *qobject_cast<QScrollArea *>(qobject_cast<QStackedWidget *>(&page.views())->currentWidget());
}

/// From where the pointer comes to a place until what is there has been said and painted.
double hoverCost(const ui::MapPage &page)
{
    QWidget &viewport = *areaOf(page).viewport();
    QWidget &view = *areaOf(page).widget();
    std::vector<double> costs;
    for (int step = 0; step < Frames; ++step) {
        const QPoint place(viewport.width() * (step + 1) / (Frames + 2),
                           viewport.height() * (step * 7 % Frames) / Frames);
        const QPoint at = view.mapFrom(&viewport, place);
        QWidget *target = view.childAt(at) ? view.childAt(at) : &view;
        costs.push_back(costOf([&] {
            QMouseEvent move(QEvent::MouseMove, target->mapFrom(&view, at), viewport.mapToGlobal(place), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target, &move);
            QCoreApplication::processEvents();
        }));
    }
    return median(costs);
}

/// One frame on the way through all there is.
double frameCost(const ui::MapPage &page)
{
    QScrollArea &area = areaOf(page);
    std::vector<double> costs;
    for (int step = 0; step < Frames; ++step) {
        for (QScrollBar *bar : {area.verticalScrollBar(), area.horizontalScrollBar()})
            bar->setValue(bar->maximum() * step / Frames);
        costs.push_back(costOf([&] {
            area.viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    }
    return median(costs);
}

bool measureView(ui::MapPage &page, const char *name, ui::MapView view, int departments = Departments)
{
    const double shown = costOf([&] {
        page.setView(view);
        QCoreApplication::processEvents();
    });
    const double hover = hoverCost(page);
    const double frame = frameCost(page);
    const QSize size = areaOf(page).widget()->size();
    std::printf("%s of %d departments, %d x %d px\tshown, ms\t%.0f\thover\t%.1f\tframe\t%.1f\n", name, departments,
                size.width(), size.height(), shown, hover, frame);
    return hover <= HoverAllowance && frame <= FrameAllowance;
}

/// The matrix without groups, which scrolls below its headings.
bool measureWholeMatrix()
{
    const auto plan = std::make_shared<const Plan>(network(WholeMatrix));
    ui::Review review;
    review.showPast(plan, CompanyDay);
    review.refreshNow();
    ui::MapPage page(review);
    page.resize(1166, 700);
    page.show();
    if (page.matrix().spec().size() < WholeMatrix)
        page.toggleGroups();
    QCoreApplication::processEvents();
    return measureView(page, "matrix", ui::MapView::Matrix, page.matrix().spec().size());
}

} // namespace

bool measureMap()
{
    const auto plan = std::make_shared<const Plan>(network(Departments));
    ui::Review review;
    review.showPast(plan, CompanyDay);
    review.refreshNow();
    std::unique_ptr<ui::MapPage> page;
    const double opening = costOf([&] {
        page = std::make_unique<ui::MapPage>(review);
        page->resize(1166, 700);
        page->show();
        QCoreApplication::processEvents();
    });
    std::printf("map of %d departments and %zu hand-offs, ms to open\t%.0f\tallowed\t%.0f\n", Departments,
                plan->table<HandOff>().size(), opening, OpeningAllowance);
    bool isAllowed = opening <= OpeningAllowance;
    isAllowed = measureView(*page, "groups", ui::MapView::Matrix) && isAllowed;
    isAllowed = measureView(*page, "graph", ui::MapView::Graph) && isAllowed;
    page->changeHops(2);
    isAllowed = measureView(*page, "graph, three steps,", ui::MapView::Graph) && isAllowed;
    isAllowed = measureView(*page, "dates", ui::MapView::Dates) && isAllowed;
    page.reset();
    isAllowed = measureWholeMatrix() && isAllowed;
    std::printf("allowed\thover\t%.0f\tframe\t%.1f\n", HoverAllowance, FrameAllowance);
    return isAllowed;
}

bool measureFlow()
{
    constexpr int Nodes = 5000;
    test::Random random(3);
    report::FlowSpec spec;
    for (int column = 0; column < 3; ++column) {
        spec.columns.emplace_back();
        for (int node = 0; node < Nodes; ++node)
            spec.nodes.push_back({.column = column});
    }
    for (int link = 0; link < 4 * Nodes; ++link) {
        const int column = link % 2;
        spec.links.push_back(
            {.from = column * Nodes + random.below(Nodes), .to = (column + 1) * Nodes + random.below(Nodes)});
    }
    const double cost = costOf([&] { report::untangle(spec); });
    std::printf("columns with %zu links untangled, ms\t%.0f\tallowed\t%.0f\n", spec.links.size(), cost, FlowAllowance);
    return cost <= FlowAllowance;
}

} // namespace qd::bench

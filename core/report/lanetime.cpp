// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lanetime.h"

#include "base/tr.h"
#include "report/frame.h"

#include <algorithm>
#include <map>

namespace qd::report {

namespace {

constexpr int MostMonths = 15; ///< that each have a tick
constexpr int MostQuarters = 45; ///< months up to which each quarter has one

std::vector<DepartmentId> laneOrder(const std::vector<DepartmentId> &departments, const std::vector<int> &shown,
                                    const Plan &plan)
{
    std::vector<DepartmentId> lanes;
    for (const int box : shown)
        lanes.push_back(departments[std::size_t(box)]);
    const auto place = [&](DepartmentId id) {
        const Department *department = plan.find(id);
        return std::tuple(department ? department->position : 0, id);
    };
    std::ranges::sort(lanes, {}, place);
    const auto [first, last] = std::ranges::unique(lanes);
    lanes.erase(first, last);
    return lanes;
}

} // namespace

double lineOf(QDate date)
{
    return double(date.toJulianDay());
}

QDate dateOf(double line)
{
    return QDate::fromJulianDay(qint64(line));
}

void arrange(LaneSpec &spec, const std::vector<DepartmentId> &departments, const std::vector<int> &shown,
             const Plan &plan)
{
    const std::vector<DepartmentId> lanes = laneOrder(departments, shown, plan);
    for (const DepartmentId lane : lanes)
        spec.lanes.push_back({departmentName(plan, lane), {}, {}, {}});
    for (std::size_t place = 0; place < spec.boxes.size(); ++place)
        spec.boxes[place].lane = int(std::ranges::find(lanes, departments[place]) - lanes.begin());
    std::vector<int> order = shown;
    std::ranges::sort(order, {}, [&](int place) {
        const LaneBox &box = spec.boxes[std::size_t(place)];
        return std::tuple(box.lane, box.from, box.to, place);
    });
    std::vector<int> newPlace(spec.boxes.size(), -1);
    std::vector<LaneBox> boxes;
    for (const int place : order) {
        newPlace[std::size_t(place)] = int(boxes.size());
        boxes.push_back(std::move(spec.boxes[std::size_t(place)]));
    }
    spec.boxes = std::move(boxes);
    for (LaneLink &link : spec.links) {
        link.from = newPlace[std::size_t(link.from)];
        link.to = newPlace[std::size_t(link.to)];
    }
    std::erase_if(spec.links, [](const LaneLink &link) { return link.from < 0 || link.to < 0; });
}

void fitTimeLine(LaneSpec &spec, QDate asOf, const Wording &wording)
{
    spec.today = LaneTick{lineOf(asOf), wording.shortDate(asOf)};
    double first = spec.today->at;
    double last = spec.today->at;
    const auto include = [&](double at) {
        first = std::min(first, at);
        last = std::max(last, at);
    };
    for (const LaneBox &box : spec.boxes) {
        include(box.from);
        include(box.to);
    }
    if (spec.due)
        include(spec.due->at);
    const QDate begin(dateOf(first).year(), dateOf(first).month(), 1);
    const QDate end = QDate(dateOf(last).year(), dateOf(last).month(), 1).addMonths(1);
    spec.from = lineOf(begin);
    spec.to = lineOf(end);
    const int months = 12 * (end.year() - begin.year()) + end.month() - begin.month();
    const int step = months <= MostMonths ? 1 : months <= MostQuarters ? 3 : 12;
    for (QDate month = begin; month < end; month = month.addMonths(1)) {
        if ((month.month() - 1) % step != 0)
            continue;
        const QString name = wording.locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const bool namesYear = month.month() == 1 || spec.ticks.empty();
        spec.ticks.push_back({lineOf(month), namesYear ? name + QChar::Space + QString::number(month.year()) : name});
    }
}

QString whenText(const LaneBox &box, const Wording &wording)
{
    const QString end = wording.date(dateOf(box.to));
    return box.from == box.to ? end : Tr::tr("%1 to %2", "dates").arg(wording.date(dateOf(box.from)), end);
}

} // namespace qd::report

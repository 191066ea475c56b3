// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lanespec.h"

#include "base/tr.h"
#include "report/datatable.h"

#include <QStringList>

namespace qd::report {

using namespace Qt::StringLiterals;

void describeBoxes(LaneSpec &spec)
{
    QStringList sentences{spec.title + u'.'};
    for (const LaneHead &lane : spec.lanes)
        sentences << lane.reading;
    for (const LaneBox &box : spec.boxes)
        sentences << box.reading;
    for (const LaneLink &link : spec.links) {
        if (link.mark)
            sentences << link.reading;
    }
    sentences.removeAll(QString());
    spec.description = sentences.join(u' ');
}

DataTable dataOf(const LaneSpec &spec)
{
    const bool hasTags = std::ranges::any_of(spec.boxes, [](const LaneBox &box) { return !box.tag.isEmpty(); });
    DataTable table{{spec.laneHeading, Tr::tr("What"), spec.whenHeading, Tr::tr("Says"), Tr::tr("Waits for")}, {}};
    if (hasTags)
        table.headings.insert(table.headings.end() - 1, Tr::tr("Proposal"));
    for (std::size_t place = 0; place < spec.boxes.size(); ++place) {
        const LaneBox &box = spec.boxes[place];
        QStringList inputs;
        for (const LaneLink &link : spec.links) {
            if (link.to != int(place))
                continue;
            const QString input = link.from < 0 ? QString() : spec.boxes[std::size_t(link.from)].name;
            inputs << (input.isEmpty()            ? link.label
                           : link.label.isEmpty() ? input
                                                  : Tr::tr("%1 (%2)", "what, how long").arg(input, link.label));
        }
        inputs.removeAll(QString());
        const LaneHead &lane = spec.lanes[std::size_t(box.lane)];
        const QString who = lane.detail.isEmpty()
            ? lane.name
            : Tr::tr("%1 (%2)", "department, what is said of it").arg(lane.name, lane.detail);
        table.rows.push_back({{who, {}}, {box.name, {}}, {box.when, {}}, {box.detail, {}}, {inputs.join(u", "_s), {}}});
        if (hasTags)
            table.rows.back().insert(table.rows.back().end() - 1, DataCell{box.tag, {}});
    }
    return table;
}

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/crossspec.h"

#include "base/tr.h"
#include "report/datatable.h"

namespace qd::report {

DataTable dataOf(const CrossSpec &spec)
{
    DataTable table{{Tr::tr("Kind"), Tr::tr("What"), Tr::tr("Belongs to"), Tr::tr("Kind of that"), Tr::tr("How")}, {}};
    std::array<std::vector<bool>, 4> isLinked;
    for (std::size_t side = 0; side < spec.items.size(); ++side)
        isLinked[side].resize(spec.items[side].size());
    for (const CrossLink &link : spec.links) {
        const auto side = std::size_t(link.side);
        const std::size_t next = (side + 1) % spec.items.size();
        isLinked[side][std::size_t(link.first)] = true;
        isLinked[next][std::size_t(link.second)] = true;
        table.rows.push_back({{spec.headings[side], {}},
                              {spec.items[side][std::size_t(link.first)].name, {}},
                              {spec.items[next][std::size_t(link.second)].name, {}},
                              {spec.headings[next], {}},
                              {link.isStrong ? Tr::tr("named") : Tr::tr("by way of objectives between"), {}}});
    }
    for (std::size_t side = 0; side < spec.items.size(); ++side) {
        for (std::size_t item = 0; item < spec.items[side].size(); ++item) {
            if (!isLinked[side][item])
                table.rows.push_back({{spec.headings[side], {}},
                                      {spec.items[side][item].name, {}},
                                      {QString(), {}},
                                      {QString(), {}},
                                      {Tr::tr("nothing"), {}}});
        }
    }
    return table;
}

} // namespace qd::report

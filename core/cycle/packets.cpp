// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/packets.h"

#include "base/tr.h"

namespace qd::cycle {

namespace {

const Packet *latest(const Plan &plan, const Cycle &cycle, const Issue &issue)
{
    const Packet *latest = nullptr;
    for (const Packet &packet : plan.table<Packet>()) {
        if (packet.cycle == cycle.id && packet.kind == issue.kind && packet.department == issue.department
            && (!latest || packet.version > latest->version))
            latest = &packet;
    }
    return latest;
}

} // namespace

Turn issue(const Plan &plan, const Cycle &cycle, const std::vector<Issue> &issues, QDate day, IdSource &ids)
{
    Turn turn(Tr::tr("Issue %n Document(s)", nullptr, int(issues.size())));
    for (const Issue &each : issues) {
        const Packet *before = latest(plan, cycle, each);
        const bool again = before && before->contentHash == each.contentHash;
        Packet packet = again ? *before : Packet();
        if (!again) {
            packet.id = ids.nextId<Packet>();
            packet.version = before ? before->version + 1 : 1;
        }
        packet.title = each.title;
        packet.kind = each.kind;
        packet.cycle = cycle.id;
        packet.department = each.department;
        packet.asOf = day;
        packet.issuedOn = day;
        packet.contentHash = each.contentHash;
        packet.fileName = each.fileName;
        packet.state = PacketState::Issued;
        turn.put(packet);
    }
    return turn;
}

QByteArray contentDigest(const Plan &plan)
{
    Plan content = plan;
    content.replace(Table<Packet>());
    return digest(content);
}

} // namespace qd::cycle

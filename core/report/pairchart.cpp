// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pairchart.h"

#include "base/tr.h"
#include "model/handoffstate.h"
#include "model/progress.h"
#include "report/frame.h"
#include "report/handoffmap.h"
#include "rules/audience.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int Late = 3; ///< how much a late promise weighs, beside 1 for one without a date or an answer
constexpr std::size_t Columns = 5; ///< needed, promised, state, and what each says

int weightOf(Agreement agreement)
{
    return agreement == Agreement::Late                                    ? Late
        : agreement == Agreement::Agreed || agreement == Agreement::Closed ? 0
                                                                           : 1;
}

bool isAbout(const rules::Finding &finding, DepartmentId department)
{
    return std::ranges::count(finding.departments, department) > 0;
}

Status markOf(rules::Level level)
{
    return level == rules::Level::Error ? Status::Off : level == rules::Level::Warning ? Status::Risk : Status::None;
}

QString quoted(const QString &words)
{
    return words.isEmpty() ? QString() : Tr::tr("“%1”", "a quotation").arg(words);
}

QString stateOf(const HandOff &handOff, const Wording &wording)
{
    const auto late = daysLate(handOff);
    if (late && *late <= 0 && agreementOf(handOff) == Agreement::Agreed)
        return *late == 0 ? Tr::tr("on the day") : Tr::tr("%n day(s) to spare", nullptr, -*late);
    if (agreementOf(handOff) == Agreement::Agreed)
        return Tr::tr("agreed");
    return agreementText(handOff, wording);
}

class PairPage
{
public:
    PairPage(const Plan &plan, const rules::Findings &findings, const Pair &pair, const Wording &wording)
        : m_plan(plan)
        , m_findings(findings)
        , m_pair(pair)
        , m_wording(wording)
        , m_one(departmentName(plan, pair.one))
        , m_other(departmentName(plan, pair.other))
    {
    }

    GridSpec make()
    {
        m_spec.id = u"pair"_s;
        m_spec.columns = {{Tr::tr("Needed by"), {}, {}},
                          {Tr::tr("Promised for"), {}, {}},
                          {Tr::tr("State"), {}, {}},
                          {Tr::tr("%1 says", "department").arg(m_one), {}, {}, true},
                          {Tr::tr("%1 says", "department").arg(m_other), {}, {}, true}};
        addHandOffs(m_pair.one, m_pair.other, m_one, m_other);
        addHandOffs(m_pair.other, m_pair.one, m_other, m_one);
        addAims();
        addDisconnects();
        if (!m_spec.rows.empty())
            fillTexts();
        return std::move(m_spec);
    }

private:
    std::size_t columnOf(DepartmentId department) const { return department == m_pair.one ? 3 : 4; }
    void addRow(const QString &name, const QString &group, std::array<GridCell, Columns> cells)
    {
        m_spec.rows.push_back({name, {}, group});
        std::ranges::move(cells, std::back_inserter(m_spec.cells));
    }

    void addHandOffs(DepartmentId receiver, DepartmentId giver, const QString &needs, const QString &gives)
    {
        std::vector<const HandOff *> found;
        for (const HandOff &handOff : m_plan.table<HandOff>()) {
            if (handOff.receiver != receiver || handOff.giver != giver)
                continue;
            m_delivered += handOff.deliveredOn.isValid() ? 1 : 0;
            const bool isKept = handOff.committedBy.isValid() && handOff.deliveredOn <= handOff.committedBy;
            m_kept += handOff.deliveredOn.isValid() && isKept ? 1 : 0;
            if (agreementOf(handOff) != Agreement::Closed && !handOff.deliveredOn.isValid())
                found.push_back(&handOff);
        }
        std::ranges::stable_sort(found, std::ranges::greater(), [](const HandOff *handOff) {
            return std::pair(weightOf(agreementOf(*handOff)), daysLate(*handOff).value_or(0));
        });
        for (const HandOff *handOff : found)
            addHandOff(*handOff, Tr::tr("%1 needs from %2", "departments").arg(needs, gives));
    }
    void addHandOff(const HandOff &handOff, const QString &group)
    {
        const auto day = [&](QDate date) { return date.isValid() ? m_wording.shortDate(date) : Tr::tr("no date"); };
        const Agreement agreement = agreementOf(handOff);
        m_open += weightOf(agreement) > 0 ? 1 : 0;
        std::array<GridCell, Columns> cells;
        cells[0].text = day(handOff.neededBy);
        cells[1].text = day(handOff.committedBy);
        cells[2].text = stateOf(handOff, m_wording);
        cells[2].mark = qd::statusMark(agreement);
        cells[2].isStrong = weightOf(agreement) > 0;
        cells[2].reading = handOff.committedBy.isValid()
            ? Tr::tr("%1, %2: needed by %3, promised for %4, %5.", "departments, hand-off, days, state")
                  .arg(group, handOff.name, cells[0].text, cells[1].text, cells[2].text)
            : Tr::tr("%1, %2: needed by %3, %4.", "departments, hand-off, day, state")
                  .arg(group, handOff.name, cells[0].text, cells[2].text);
        cells[columnOf(handOff.receiver)].text = quoted(handOff.statementReceiver);
        cells[columnOf(handOff.giver)].text = quoted(handOff.statementGiver);
        addReadings(cells, handOff.name);
        addRow(handOff.name, group, std::move(cells));
    }
    /// Of what each of them says.
    void addReadings(std::array<GridCell, Columns> &cells, const QString &about) const
    {
        for (const std::size_t column : {std::size_t(3), std::size_t(4)}) {
            if (!cells[column].text.isEmpty())
                cells[column].reading = Tr::tr("%1, about %2: %3", "department says, what, words")
                                            .arg(m_spec.columns[column].name, about, cells[column].text);
        }
    }

    QString partOf(const Objective &objective, DepartmentId department) const
    {
        if (objective.department == department)
            return Tr::tr("leads it", "a department an objective");
        return m_plan.table<ObjectiveShare>().find({objective.id, department})
            ? Tr::tr("shares it", "a department an objective")
            : QString();
    }
    void addAims()
    {
        for (const Objective &objective : m_plan.table<Objective>()) {
            const QString one = partOf(objective, m_pair.one);
            const QString other = partOf(objective, m_pair.other);
            if (!isOpen(objective) || one.isEmpty() || other.isEmpty())
                continue;
            std::array<GridCell, Columns> cells;
            cells[0].text = objective.due.isValid() ? m_wording.shortDate(objective.due) : QString();
            cells[3].text = one;
            cells[4].text = other;
            cells[3].reading = Tr::tr("Both carry %1: %2 %3, %4 %5.", "objective, department leads it, likewise")
                                   .arg(objective.title, m_one, one, m_other, other);
            addRow(objective.title, Tr::tr("Aims that both carry"), std::move(cells));
        }
    }

    /// What a side is quoted with in a disconnect.
    QString saidBy(const rules::Finding &finding, const QString &department) const
    {
        for (const rules::Evidence &evidence : finding.evidence) {
            if (m_wording.text(evidence.speaker).contains(department))
                return m_wording.text(evidence.message);
        }
        return {};
    }
    void addDisconnects()
    {
        for (const rules::Finding &finding : m_findings.findings) {
            const bool isBetween = isAbout(finding, m_pair.one) && isAbout(finding, m_pair.other);
            if (!isBetween || finding.state != rules::State::Open || rules::isForFacilitator(finding.rule))
                continue;
            if (++m_disconnects > int(MostPairDisconnects))
                continue;
            std::array<GridCell, Columns> cells;
            cells[2].text = m_wording.text(finding.number);
            cells[2].mark = markOf(finding.level);
            cells[2].isStrong = finding.level == rules::Level::Error;
            const QString title = m_wording.text(finding.title);
            cells[2].reading = Tr::tr("Disconnect: %1.", "its claim").arg(title);
            cells[3].text = saidBy(finding, m_one);
            cells[4].text = saidBy(finding, m_other);
            addReadings(cells, title);
            addRow(title, Tr::tr("Disconnects between them"), std::move(cells));
        }
    }

    void fillTexts()
    {
        QStringList parts;
        if (m_open > 0)
            parts << Tr::tr("%n promise(s) do not fit", nullptr, m_open);
        if (m_disconnects > 0)
            parts << Tr::tr("%n disconnect(s)", nullptr, m_disconnects);
        if (parts.isEmpty())
            parts << Tr::tr("everything is agreed");
        m_spec.title = Tr::tr("%1 and %2: %3", "departments, finding").arg(m_one, m_other, parts.join(u", "_s));
        m_spec.subtitle = Tr::tr("What each needs from the other, and what both say. Square: late. Triangle: no date. "
                                 "Ring: no answer. Circle: agreed.");
        if (m_delivered > 0)
            m_spec.subtitle += u' '
                + Tr::tr("%1 of %n delivered hand-off(s) came by the promised day.", nullptr, m_delivered).arg(m_kept);
        if (m_disconnects > int(MostPairDisconnects))
            m_spec.subtitle +=
                u' ' + Tr::tr("%1 of %2 disconnects shown, the worst.").arg(MostPairDisconnects).arg(m_disconnects);
        m_spec.rowHeading = Tr::tr("What it is about");
        m_spec.groupHeading = Tr::tr("Kind");
        describeCells(m_spec);
    }

    const Plan &m_plan;
    const rules::Findings &m_findings;
    Pair m_pair;
    const Wording &m_wording;
    QString m_one;
    QString m_other;
    int m_open = 0;
    int m_disconnects = 0;
    int m_delivered = 0;
    int m_kept = 0;
    GridSpec m_spec;
};

} // namespace

std::vector<Pair> pairsByTrouble(const Plan &plan, const rules::Findings &findings, DepartmentId one)
{
    std::map<std::pair<DepartmentId, DepartmentId>, int> trouble;
    const auto add = [&](DepartmentId a, DepartmentId b, int weight) {
        const bool isMeant = !one.isValid() || a == one || b == one;
        if (isMeant && a != b && plan.find(a) && plan.find(b))
            trouble[std::minmax(a, b)] += weight;
    };
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (agreementOf(handOff) != Agreement::Closed)
            add(handOff.receiver, handOff.giver, weightOf(agreementOf(handOff)));
    }
    for (const rules::Finding &finding : findings.findings) {
        if (finding.state != rules::State::Open || rules::isForFacilitator(finding.rule))
            continue;
        for (std::size_t a = 0; a < finding.departments.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                add(finding.departments[a], finding.departments[b], int(finding.level) + 1);
        }
    }
    std::vector<std::pair<int, Pair>> ordered;
    for (const auto &[names, weight] : trouble)
        ordered.emplace_back(weight,
                             names.second == one ? Pair{names.second, names.first} : Pair{names.first, names.second});
    std::ranges::stable_sort(ordered, std::ranges::greater(), [](const auto &entry) { return entry.first; });
    std::vector<Pair> pairs;
    for (const auto &[weight, pair] : ordered)
        pairs.push_back(pair);
    return pairs;
}

GridSpec pairChart(const Plan &plan, const rules::Findings &findings, const Pair &pair, const Wording &wording)
{
    return PairPage(plan, findings, pair, wording).make();
}

} // namespace qd::report

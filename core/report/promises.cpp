// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/promises.h"

#include "base/tr.h"
#include "report/handoffmap.h"

#include <map>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString shortName(const Plan &plan, DepartmentId id)
{
    const Department *department = plan.find(id);
    return !department ? QString() : department->shortName.isEmpty() ? department->name : department->shortName;
}

QString wordsFor(const HandOff &handOff, const Wording &wording)
{
    const int late = daysLate(handOff).value_or(1);
    return late < 0 ? Tr::tr("%n day(s) to spare", nullptr, -late)
        : late == 0 ? Tr::tr("on the day")
                    : agreementText(handOff, wording);
}

/// Late ones first, then those without an answer or a date, then by what is to spare.
std::pair<int, int> needForTalk(const HandOff &handOff)
{
    const Agreement agreement = agreementOf(handOff);
    const int group = agreement == Agreement::Late ? 2 : agreement == Agreement::Agreed ? 0 : 1;
    return {group, daysLate(handOff).value_or(group == 0 ? -INT_MAX : 0)};
}

PromiseRow rowOf(const Plan &plan, const HandOff &handOff, const Wording &wording)
{
    const auto day = [&](QDate date) { return date.isValid() ? wording.shortDate(date) : QString(); };
    PromiseRow row{
        handOff.name,
        Tr::tr("%1 from %2", "departments").arg(shortName(plan, handOff.receiver), shortName(plan, handOff.giver)),
        handOff.neededBy,
        handOff.committedBy,
        {},
        day(handOff.neededBy),
        day(handOff.committedBy),
        statusMark(agreementOf(handOff)),
        wordsFor(handOff, wording),
        {}};
    if (const Objective *objective = plan.find(handOff.objective))
        row.due = objective->due;
    QStringList parts{Tr::tr("%1, %2", "hand-off, departments").arg(row.name, row.between)};
    if (row.needed.isValid())
        parts << Tr::tr("needed by %1", "date").arg(wording.date(row.needed));
    if (row.promised.isValid())
        parts << Tr::tr("promised for %1", "date").arg(wording.date(row.promised));
    row.reading = Tr::tr("%1: %2.", "what, state").arg(parts.join(u", "_s), row.words);
    return row;
}

/// The themes that the hand-offs serve, when they are due.
std::vector<TimeLabel> duesOf(const Plan &plan, const HandOffList &handOffs)
{
    std::map<std::pair<QDate, StrategicThemeId>, QString> found;
    for (const HandOff *handOff : handOffs) {
        const Objective *objective = plan.find(handOff->objective);
        const StrategicTheme *theme = objective ? plan.find(objective->theme) : nullptr;
        if (theme && theme->due.isValid())
            found[{theme->due, theme->id}] = theme->name;
    }
    std::vector<TimeLabel> dues;
    for (const auto &[key, name] : found)
        dues.push_back({key.first, name});
    return dues;
}

/// From the month of the first date to the end of the month of the last one.
void fitTimeLine(PromiseSpec &spec, const Wording &wording)
{
    QDate first = spec.today.date;
    QDate last = spec.today.date;
    const auto include = [&](QDate date) {
        if (!date.isValid())
            return;
        first = std::min(first, date);
        last = std::max(last, date);
    };
    for (const PromiseRow &row : spec.rows) {
        include(row.needed);
        include(row.promised);
    }
    // A date far behind everything else would press the rows into a corner.
    std::erase_if(spec.dues, [&](const TimeLabel &due) { return due.date > last.addMonths(2); });
    for (const TimeLabel &due : spec.dues)
        include(due.date);
    const QDate end = QDate(last.year(), last.month(), 1).addMonths(1);
    for (QDate month(first.year(), first.month(), 1); month <= end; month = month.addMonths(1)) {
        const QString name = wording.locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        spec.months.push_back({month, month.month() == 1 ? name + u' ' + QString::number(month.year()) : name});
    }
    spec.months.back().text.clear();
}

void fillTexts(PromiseSpec &spec, std::size_t all)
{
    using Mark = LegendEntry::Mark;
    const auto late = std::ranges::count(spec.rows, Status::Off, &PromiseRow::mark);
    const auto open = std::ranges::count_if(spec.rows, [](const PromiseRow &row) { return row.mark != Status::Ok; });
    spec.id = u"map-dates"_s;
    spec.title = Tr::tr("%n hand-off(s) promised later than needed", nullptr, int(late));
    spec.subtitle = Tr::tr("%1 of %2 hand-offs shown; %3 without an answer or a date.")
                        .arg(spec.rows.size())
                        .arg(all)
                        .arg(open - late);
    spec.legend = {{Mark::Needed, Tr::tr("needed by")},
                   {Mark::Promised, Tr::tr("promised for")},
                   {Mark::NoDate, Tr::tr("no date given")}};
    if (std::ranges::any_of(spec.rows, [](const PromiseRow &row) { return row.due.isValid(); }))
        spec.legend.push_back({Mark::Due, Tr::tr("objective due")});
    QStringList sentences;
    for (const PromiseRow &row : spec.rows)
        sentences << row.reading;
    spec.description = sentences.join(u' ');
}

} // namespace

HandOffList handOffsOf(const Plan &plan, const rules::Finding &finding)
{
    HandOffList found;
    for (const rules::Subject &subject : finding.subjects) {
        const HandOff *handOff = qstrcmp(subject.table, "handOff") == 0 ? plan.find(HandOffId{subject.id}) : nullptr;
        if (handOff && std::ranges::find(found, handOff) == found.end())
            found.push_back(handOff);
    }
    return found;
}

HandOffList datedHandOffs(const Plan &plan, DepartmentId department)
{
    HandOffList found;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        const bool dated = handOff.neededBy.isValid() || handOff.committedBy.isValid();
        const bool meant = !department.isValid() || handOff.receiver == department || handOff.giver == department;
        if (dated && meant && agreementOf(handOff) != Agreement::Closed)
            found.push_back(&handOff);
    }
    return found;
}

HandOffList openHandOffs(const Plan &plan)
{
    HandOffList found;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (const Agreement state = agreementOf(handOff); state != Agreement::Agreed && state != Agreement::Closed)
            found.push_back(&handOff);
    }
    return found;
}

PromiseChart promiseChart(const Plan &plan, HandOffList handOffs, QDate asOf, const Wording &wording, std::size_t most)
{
    PromiseChart chart;
    if (handOffs.empty())
        return chart;
    const std::size_t all = handOffs.size();
    std::ranges::stable_sort(handOffs, std::ranges::greater(),
                             [](const HandOff *handOff) { return needForTalk(*handOff); });
    handOffs.resize(std::min(all, most));
    for (const HandOff *handOff : handOffs) {
        chart.handOffs.push_back(handOff->id);
        chart.spec.rows.push_back(rowOf(plan, *handOff, wording));
    }
    chart.spec.today = {asOf, wording.shortDate(asOf)};
    chart.spec.dues = duesOf(plan, handOffs);
    fitTimeLine(chart.spec, wording);
    fillTexts(chart.spec, all);
    return chart;
}

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairingoutline.h"

#include "base/tr.h"

namespace qd::ui {

using namespace Qt::StringLiterals;
using report::Outline; // lupdate takes a qualified return type for a class
using report::OutlineCell; // lupdate takes a qualified return type for a class
using report::OutlineRow;

namespace {

QString betweenText(const Plan &plan, const HandOff &handOff)
{
    const Department *giver = plan.find(handOff.giver);
    const Department *receiver = plan.find(handOff.receiver);
    return Tr::tr("%1 to %2", "giver, receiver")
        .arg(giver ? giver->name : QString(), receiver ? receiver->name : QString());
}

QString dayText(QDate day, const report::Wording &wording)
{
    return day.isValid() ? wording.shortDate(day) : Tr::tr("no day");
}

OutlineCell daysCell(std::optional<int> days)
{
    if (!days)
        return {.text = Tr::tr("Not known"), .shapes = {Status::None}};
    if (*days < 0)
        return {.text = Tr::tr("%n day(s) too late", nullptr, -*days), .shapes = {Status::Off}};
    return {.text = Tr::tr("In time"), .shapes = {Status::Ok}};
}

OutlineRow pairRow(const Plan &plan, const exchange::PairSuggestion &suggestion, int number,
                   const report::Wording &wording)
{
    const HandOff &need = *plan.find(suggestion.pair.need);
    const HandOff &offer = *plan.find(suggestion.pair.offer);
    OutlineRow row{nullptr, number};
    row.departments = {need.giver, need.receiver};
    row.cells = {{.text = Tr::tr("%1 %").arg(qRound(suggestion.score * 100)),
                  .gauge = report::Gauge{suggestion.score, 1},
                  .tip = Tr::tr("Alike in words: %1 %.").arg(qRound(suggestion.words * 100))},
                 {.text = need.name, .detail = dayText(need.neededBy, wording)},
                 {.text = offer.name, .detail = dayText(offer.committedBy, wording)},
                 {.text = betweenText(plan, need)},
                 daysCell(suggestion.days)};
    return row;
}

OutlineRow aloneRow(const Plan &plan, const HandOff &handOff, bool isNeed, bool rejected,
                    const report::Wording &wording)
{
    OutlineRow row{&describe<HandOff>(), handOff.id.value};
    row.departments = {handOff.giver, handOff.receiver};
    const report::OutlineCell said{.text = handOff.name,
                                   .detail = dayText(isNeed ? handOff.neededBy : handOff.committedBy, wording)};
    const report::OutlineCell nothing{.text = isNeed ? Tr::tr("No offer") : Tr::tr("No need")};
    row.cells = {{.text = rejected ? Tr::tr("Kept apart") : Tr::tr("Alone")},
                 isNeed ? said : nothing,
                 isNeed ? nothing : said,
                 {.text = betweenText(plan, handOff)},
                 {}};
    return row;
}

} // namespace

Outline pairingOutline(const Plan &plan, const std::vector<exchange::PairSuggestion> &suggestions,
                       const report::Wording &wording)
{
    const exchange::Pairing pairing = exchange::pairingOf(plan);
    report::Outline outline;
    outline.title = suggestions.empty()
        ? Tr::tr("No need and offer look like the same")
        : Tr::tr("%n pair(s) may be the same hand-off", nullptr, int(suggestions.size()));
    outline.sentence = Tr::tr("Rows %1 = joined %2 (2 × %3) + unpaired %4 + kept apart %5")
                           .arg(pairing.rows())
                           .arg(2 * pairing.joined.size())
                           .arg(pairing.joined.size())
                           .arg(pairing.unpaired.size())
                           .arg(pairing.rejected.size());
    outline.columns = {{Tr::tr("Likeness"), Tr::tr("How alike words and days are.")},
                       {Tr::tr("Need"), Tr::tr("What the receiver wrote, and by when it is needed.")},
                       {Tr::tr("Offer"), Tr::tr("What the giver wrote, and for when it is promised.")},
                       {Tr::tr("From, to"), {}},
                       {Tr::tr("Days"), Tr::tr("Whether the promise comes in time.")}};
    if (!suggestions.empty())
        outline.rows.push_back({nullptr, 0, true, {{.text = Tr::tr("May be the same")}}});
    int number = 0;
    for (const exchange::PairSuggestion &suggestion : suggestions)
        outline.rows.back().children.push_back(pairRow(plan, suggestion, ++number, wording));
    const auto addAlone = [&](const QString &heading, const std::vector<const HandOff *> &rows, bool isNeed) {
        if (!rows.empty())
            outline.rows.push_back({nullptr, 0, true, {{.text = heading}}});
        for (const HandOff *row : rows)
            outline.rows.back().children.push_back(
                aloneRow(plan, *row, isNeed, std::ranges::count(pairing.rejected, row->id) > 0, wording));
    };
    addAlone(Tr::tr("Needs without an offer"), exchange::unpairedNeeds(plan), true);
    addAlone(Tr::tr("Offers without a need"), exchange::unpairedOffers(plan), false);
    return outline;
}

QString statementOf(const HandOff &handOff, bool isNeed, const report::Wording &wording)
{
    QStringList lines{handOff.name};
    const QDate day = isNeed ? handOff.neededBy : handOff.committedBy;
    if (day.isValid())
        lines << (isNeed ? Tr::tr("Needed by %1") : Tr::tr("Promised for %1")).arg(wording.date(day));
    lines << (isNeed ? handOff.statementReceiver : handOff.statementGiver);
    if (isNeed && !handOff.readyCriterion.isEmpty())
        lines << Tr::tr("Ready when: %1").arg(handOff.readyCriterion);
    lines << (isNeed ? handOff.sourceReceiver : handOff.sourceGiver);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace qd::ui

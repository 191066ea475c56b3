// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing.h"

#include "base/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double WordShare = 0.8; ///< of the score; the rest is the dates
constexpr double LeastScore = 0.3; ///< below it, two rows have next to nothing in common
constexpr qsizetype StemLength = 6; ///< "forecast", "forecasts" and "forecasting" are one word
constexpr int FarApart = 90; ///< days

/// A suggestion that was dismissed is kept as dismissed disconnects are.
constexpr QLatin1String ApartRule("pairing");

bool isOpen(const HandOff &handOff)
{
    return handOff.status != HandOffStatus::Accepted && handOff.status != HandOffStatus::Rejected
        && handOff.status != HandOffStatus::Withdrawn;
}

bool receiverSpoke(const HandOff &handOff)
{
    return handOff.neededBy.isValid() || !handOff.statementReceiver.isEmpty() || !handOff.sourceReceiver.isEmpty()
        || handOff.requestedOn.isValid();
}

bool giverSpoke(const HandOff &handOff)
{
    return handOff.committedBy.isValid() || !handOff.statementGiver.isEmpty() || !handOff.sourceGiver.isEmpty()
        || handOff.answeredOn.isValid();
}

QSet<QString> wordsOf(const QString &text)
{
    static const QSet<QString> small{u"the"_s, u"a"_s,   u"an"_s,  u"of"_s,  u"for"_s, u"to"_s,  u"and"_s, u"in"_s,
                                     u"on"_s,  u"der"_s, u"die"_s, u"das"_s, u"für"_s, u"und"_s, u"von"_s, u"zu"_s};
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QString &word : text.normalized(QString::NormalizationForm_KC).toCaseFolded().split(between)) {
        if (!word.isEmpty() && !small.contains(word))
            words.insert(word.left(StemLength));
    }
    return words;
}

/// 1 when the promise is there in time, falling to 0 as the days grow apart; a half when one of them is not said.
double closeness(std::optional<int> days)
{
    if (!days)
        return 0.5;
    return std::max(0.0, 1 - double(std::abs(*days)) / FarApart);
}

std::optional<int> slack(const HandOff &need, const HandOff &offer)
{
    if (!need.neededBy.isValid() || !offer.committedBy.isValid())
        return {};
    return int(offer.committedBy.daysTo(need.neededBy));
}

} // namespace

std::vector<const HandOff *> unpairedNeeds(const Plan &plan)
{
    std::vector<const HandOff *> needs;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (isOpen(handOff) && !giverSpoke(handOff))
            needs.push_back(&handOff);
    }
    return needs;
}

std::vector<const HandOff *> unpairedOffers(const Plan &plan)
{
    std::vector<const HandOff *> offers;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (isOpen(handOff) && giverSpoke(handOff) && !receiverSpoke(handOff))
            offers.push_back(&handOff);
    }
    return offers;
}

std::vector<const HandOff *> statedByBoth(const Plan &plan)
{
    std::vector<const HandOff *> both;
    for (const HandOff &handOff : plan.table<HandOff>()) {
        if (isOpen(handOff) && giverSpoke(handOff) && receiverSpoke(handOff))
            both.push_back(&handOff);
    }
    return both;
}

std::vector<Pair> keptApart(const Plan &plan)
{
    std::vector<Pair> pairs;
    for (const Waiver &waiver : plan.table<Waiver>()) {
        if (waiver.rule == ApartRule)
            pairs.push_back({HandOffId{waiver.fingerprint.section(u' ', 0, 0).toLongLong()},
                             HandOffId{waiver.fingerprint.section(u' ', 1).toLongLong()}});
    }
    return pairs;
}

double likeness(const QString &one, const QString &other)
{
    const QSet<QString> a = wordsOf(one);
    const QSet<QString> b = wordsOf(other);
    const auto common = std::ranges::count_if(a, [&](const QString &word) { return b.contains(word); });
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * double(common) / double(a.size() + b.size());
}

std::vector<PairSuggestion> suggestPairs(std::span<const HandOff *const> needs, std::span<const HandOff *const> offers,
                                         const std::vector<Pair> &rejected)
{
    std::vector<PairSuggestion> suggestions;
    for (const HandOff *need : needs) {
        const auto first = suggestions.size();
        for (const HandOff *offer : offers) {
            const Pair pair{need->id, offer->id};
            if (need->giver != offer->giver || need->receiver != offer->receiver || need->id == offer->id
                || std::ranges::find(rejected, pair) != rejected.end())
                continue;
            const double words = likeness(need->name, offer->name);
            const auto days = slack(*need, *offer);
            const double score = WordShare * words + (1 - WordShare) * closeness(days);
            if (score >= LeastScore)
                suggestions.push_back({pair, score, words, days});
        }
        std::ranges::stable_sort(std::span(suggestions).subspan(first), std::greater(), &PairSuggestion::score);
    }
    return suggestions;
}

Pairing pairUp(std::span<const HandOff *const> needs, std::span<const HandOff *const> offers,
               const std::vector<Pair> &joined, const std::vector<Pair> &rejected)
{
    Pairing result;
    QSet<qint64> left;
    for (const auto &rows : {needs, offers}) {
        for (const HandOff *row : rows)
            left.insert(row->id.value);
    }
    for (const Pair &pair : joined) {
        if (pair.need == pair.offer || !left.contains(pair.need.value) || !left.contains(pair.offer.value))
            continue;
        left.remove(pair.need.value);
        left.remove(pair.offer.value);
        result.joined.push_back(pair);
    }
    const auto names = [](const std::vector<Pair> &pairs, HandOffId id) {
        return std::ranges::any_of(pairs, [id](const Pair &pair) { return pair.need == id || pair.offer == id; });
    };
    std::vector<Pair> open;
    for (const PairSuggestion &suggestion : suggestPairs(needs, offers, rejected)) {
        if (left.contains(suggestion.pair.need.value) && left.contains(suggestion.pair.offer.value))
            open.push_back(suggestion.pair);
    }
    for (const auto &rows : {needs, offers}) {
        for (const HandOff *row : rows) {
            if (left.remove(row->id.value))
                (names(rejected, row->id) && !names(open, row->id) ? result.rejected : result.unpaired)
                    .push_back(row->id);
        }
    }
    return result;
}

Pairing pairingOf(const Plan &plan)
{
    Pairing pairing = pairUp(unpairedNeeds(plan), unpairedOffers(plan), {}, keptApart(plan));
    for (const HandOff *both : statedByBoth(plan))
        pairing.joined.push_back({both->id, both->id});
    return pairing;
}

HandOff joinedHandOff(const HandOff &need, const HandOff &offer)
{
    HandOff handOff = need;
    handOff.committedBy = offer.committedBy;
    handOff.answeredOn = offer.answeredOn;
    handOff.status = offer.status;
    handOff.queueRank = offer.queueRank;
    handOff.effort = offer.effort;
    handOff.statementGiver = offer.statementGiver;
    handOff.sourceGiver = offer.sourceGiver;
    handOff.deliveredOn = offer.deliveredOn;
    handOff.confidence = offer.confidence;
    handOff.committedQuantity = offer.committedQuantity;
    handOff.committedUnit = offer.committedUnit;
    handOff.giverCriticality = offer.giverCriticality;
    handOff.accuracy = offer.accuracy;
    handOff.turnaroundDays = offer.turnaroundDays;
    handOff.readyCriterionGiver = offer.readyCriterionGiver;
    return handOff;
}

Result<Commit> joinPair(Document &document, const Pair &pair)
{
    const HandOff *need = document.plan().find(pair.need);
    const HandOff *offer = document.plan().find(pair.offer);
    if (!need || !offer || need == offer || need->giver != offer->giver || need->receiver != offer->receiver)
        return failure(ErrorCode::Invalid,
                       Tr::tr("These two rows are not a need and an offer of the same departments. Choose others."));
    return document.edit(Tr::tr("Join Need and Offer"), [&](Edit &edit) -> Result<void> {
        QD_CHECK(edit.put(joinedHandOff(*need, *offer)));
        for (EarlierCommitment earlier : edit.before().table<EarlierCommitment>().startingWith(offer->id)) {
            earlier.handOff = need->id; // what was promised before stays known when the offer's own record goes
            QD_CHECK(edit.put(earlier));
        }
        return edit.remove(*offer);
    });
}

Result<Commit> keepApart(Document &document, const Pair &pair)
{
    return document.edit(Tr::tr("Keep Need and Offer Apart"), [&](Edit &edit) {
        Waiver waiver;
        waiver.id = edit.nextId<Waiver>();
        waiver.rule = ApartRule;
        waiver.fingerprint = u"%1 %2"_s.arg(pair.need.value).arg(pair.offer.value);
        waiver.reason = Tr::tr("They are not the same hand-off.");
        waiver.author = edit.author();
        waiver.waivedOn = document.asOf();
        return edit.put(waiver);
    });
}

} // namespace qd::exchange

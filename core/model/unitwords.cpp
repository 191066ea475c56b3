// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/unitwords.h"

#include "model/currency.h"

#include <QHash>

#include <array>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

enum class Measure : std::uint8_t { Count, Share, Time, Months, Work, Mass, Length, Volume, Energy, Data };

struct Meant
{
    Measure measure = Measure::Count;
    double factor = 1; ///< how many of the measure's own unit it is
};

struct Words
{
    const char16_t *words; ///< in lower case, parted by bars
    Measure measure;
    double factor;
};

constexpr std::array<Words, 36> AllWords{
    {{u"pc|pcs|piece|pieces|unit|units|item|items|ea|each|st|stk|stück|einheit|einheiten", Measure::Count, 1},
     {u"dozen|dz|dtzd|dutzend", Measure::Count, 12},
     {u"thousand|tausend", Measure::Count, 1e3},
     {u"%", Measure::Share, 1}, // stored as a fraction
     {u"percent|per cent|pct|prozent", Measure::Share, 0.01},
     {u"s|sec|second|seconds|sek|sekunde|sekunden", Measure::Time, 1},
     {u"min|mins|minute|minutes|minuten", Measure::Time, 60},
     {u"h|hr|hrs|hour|hours|std|stunde|stunden", Measure::Time, 3600},
     {u"d|day|days|tag|tage", Measure::Time, 86'400},
     {u"w|wk|wks|week|weeks|woche|wochen", Measure::Time, 604'800},
     {u"month|months|mth|mths|monat|monate", Measure::Months, 1},
     {u"quarter|quarters|quartal|quartale", Measure::Months, 3},
     {u"a|y|yr|yrs|year|years|jahr|jahre", Measure::Months, 12},
     {u"person-day|person-days|person day|person days|man-day|man-days|pd|md|pt|personentag|personentage",
      Measure::Work, 1},
     {u"person-week|person-weeks|person week|person weeks|personenwoche|personenwochen", Measure::Work, 5},
     {u"mg", Measure::Mass, 1e-6},
     {u"g|gram|grams|gramm", Measure::Mass, 1e-3},
     {u"kg|kilo|kilos|kilogram|kilograms|kilogramm", Measure::Mass, 1},
     {u"t|to|ton|tons|tonne|tonnes|tonnen", Measure::Mass, 1e3},
     {u"mm|millimetre|millimetres|millimeter", Measure::Length, 1e-3},
     {u"cm|centimetre|centimetres|zentimeter", Measure::Length, 1e-2},
     {u"m|metre|metres|meter", Measure::Length, 1},
     {u"km|kilometre|kilometres|kilometer", Measure::Length, 1e3},
     {u"ml|millilitre|millilitres|milliliter", Measure::Volume, 1e-3},
     {u"l|litre|litres|liter|liters", Measure::Volume, 1},
     {u"hl|hektoliter", Measure::Volume, 1e2},
     {u"m3|m³|cbm|cubic metre|cubic metres|kubikmeter", Measure::Volume, 1e3},
     {u"wh", Measure::Energy, 1},
     {u"kwh", Measure::Energy, 1e3},
     {u"mwh", Measure::Energy, 1e6},
     {u"gwh", Measure::Energy, 1e9},
     {u"byte|bytes", Measure::Data, 1},
     {u"kb", Measure::Data, 1e3},
     {u"mb", Measure::Data, 1e6},
     {u"gb", Measure::Data, 1e9},
     {u"tb", Measure::Data, 1e12}}};

QString wordOf(const Unit &unit)
{
    QString word = unit.symbol.simplified().toLower();
    while (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

std::optional<Meant> meaningOf(const QString &word)
{
    static const QHash<QString, Meant> known = [] {
        QHash<QString, Meant> all{{QString(), {}}};
        for (const Words &each : AllWords) {
            for (const QString &one : QString::fromUtf16(each.words).split(u'|'))
                all.insert(one, {each.measure, each.factor});
        }
        return all;
    }();
    const auto found = known.constFind(word);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

bool isCount(const Unit &unit)
{
    const auto meant = meaningOf(wordOf(unit));
    return meant && meant->measure == Measure::Count;
}

std::optional<double> amountFactor(const Unit &from, const Unit &to)
{
    if (const auto money = unitFactor(from, to))
        return money;
    const QString source = wordOf(from);
    const QString destination = wordOf(to);
    if (source == destination)
        return 1.0;
    const auto a = meaningOf(source);
    const auto b = meaningOf(destination);
    if (!a || !b || a->measure != b->measure)
        return {};
    return a->factor / b->factor;
}

} // namespace qd

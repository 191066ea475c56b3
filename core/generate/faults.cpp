// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/planter.h"

/// What people do to numbers and names that they type.
namespace qd::generate {

namespace {

constexpr std::size_t Year = 12;
constexpr std::size_t AlwaysSent = 2; ///< latest values
constexpr std::ptrdiff_t MostMissing = 2; ///< of the latest twelve: more would be a disconnect

/// Leaves out the value of \a month, unless too many of the latest are left out already.
void leaveOut(Measure &measure, std::size_t month)
{
    auto &values = measure.values;
    const std::size_t year = values.size() - std::min(values.size(), Year);
    if (month + AlwaysSent >= values.size())
        return;
    const auto missing = std::count(values.begin() + std::ptrdiff_t(year), values.end(), std::nullopt);
    if (month < year || missing < MostMissing)
        values[month].reset();
}

/// A decimal place too many, or two digits that changed places.
double mistyped(double value, Chance &chance)
{
    QString digits = QString::number(value, 'f', 3);
    const auto place =
        qsizetype(chance.below(std::size_t(std::max<qsizetype>(1, digits.indexOf(QLatin1Char('.')) - 1))));
    if (chance.happens(0.5) || !digits[place].isDigit() || !digits[place + 1].isDigit())
        return value * 10;
    const QChar first = digits[place];
    digits[place] = digits[place + 1];
    digits[place + 1] = first;
    return digits.toDouble();
}

QString misspelt(QString text, Chance &chance)
{
    if (text.size() < 4)
        return text;
    const auto place = qsizetype(1 + chance.below(std::size_t(text.size()) - 3));
    const QChar first = text[place];
    text[place] = text[place + 1];
    text[place + 1] = first;
    return text;
}

} // namespace

void addFaults(Draft &draft)
{
    constexpr double Single = 0.03;
    constexpr double Block = 0.01; // of two months each
    constexpr double Typo = 0.01;
    Chance chance(draft.recipe.seed, "faults");
    for (Measure &measure : draft.measures) {
        for (std::size_t month = 0; month < measure.values.size(); ++month) {
            if (chance.happens(Single))
                leaveOut(measure, month);
            if (chance.happens(Block) && month + 1 < measure.values.size()) {
                leaveOut(measure, month);
                leaveOut(measure, month + 1);
            }
        }
        if (!measure.values.empty() && chance.happens(Typo)) {
            auto &value = measure.values[chance.below(measure.values.size())];
            if (value)
                value = measure.rounded(mistyped(*value, chance));
        }
        if (chance.happens(Typo))
            measure.kpi.name = misspelt(measure.kpi.name, chance);
    }
    for (Initiative &initiative : draft.rows<Initiative>()) {
        if (chance.happens(Typo))
            initiative.title = misspelt(initiative.title, chance);
    }
    for (Signal &signal : draft.rows<Signal>()) {
        if (chance.happens(Typo))
            signal.text = misspelt(signal.text, chance);
    }
}

} // namespace qd::generate

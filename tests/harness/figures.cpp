// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/figures.h"

#include "generate/planter.h"

#include <array>

namespace qd::harness {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 0.03; ///< by which a figure may fall before that is said
constexpr double MarginOfStatistics = 0.15; ///< the same, where some tens of plants are all there is to count
constexpr double FaultyPrecision = 0.98;
constexpr double FaultyRecall = 0.97;
constexpr double FuzzyPrecision = 0.90;
constexpr double FuzzyRecall = 0.85;
constexpr double SignalMargin = 5; ///< by which the number of signals of 1,000 clean KPIs may grow
constexpr int FewestKpis = 5000; ///< fewer say little about one in fifty

constexpr double MostPairs = 3; ///< findings on pairs of KPIs, in a clean company of a hundred departments

const QByteArray SignalRule = "KPI-001";

rules::Kind kindOf(const QByteArray &rule)
{
    return rules::findRule(QString::fromLatin1(rule))->kind;
}

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

/// What is asked of a rule whatever was accepted. Statistics are judged by what was accepted alone.
AcceptedScore asked(Kind kind, const QByteArray &rule)
{
    switch (kindOf(rule)) {
    case rules::Kind::Deterministic:
        return kind == Kind::Faulty ? AcceptedScore{FaultyPrecision, FaultyRecall} : AcceptedScore{1, 1};
    case rules::Kind::Fuzzy:
        return {FuzzyPrecision, FuzzyRecall};
    case rules::Kind::Statistical:
        break;
    }
    return {0, 0};
}

double marginOf(const QByteArray &rule)
{
    return kindOf(rule) == rules::Kind::Statistical ? MarginOfStatistics : Margin;
}

void judge(Kind kind, const QByteArray &rule, const char *what, double value, double least, double accepted,
           QStringList &failures)
{
    constexpr double Rounding = 5e-4;
    if (value < least - Rounding)
        failures << u"%1 %2: %3 %4, asked for are %5"_s.arg(nameOf(kind), QLatin1String(rule), QLatin1String(what),
                                                            figure(value), figure(least));
    else if (value < accepted - marginOf(rule) - Rounding)
        failures << u"%1 %2: %3 %4, accepted were %5"_s.arg(nameOf(kind), QLatin1String(rule), QLatin1String(what),
                                                            figure(value), figure(accepted));
}

double perThousand(int count, int of)
{
    return of > 0 ? 1000.0 * count / of : 0;
}

/// What all rules on pairs of KPIs say, for 860 KPIs: as many as a hundred departments have.
double pairsOfHundredDepartments(const Tally &tally)
{
    constexpr double KpisOfHundred = 860;
    int said = 0;
    for (const auto &[rule, score] : tally.rules)
        said += rule.startsWith("PAIR-") ? score.said : 0;
    return tally.kpis > 0 ? said * KpisOfHundred / tally.kpis : 0;
}

/// A company that works signals by chance alone, as often as was accepted.
void judgeSignals(const Tally &tally, const Accepted &accepted, QStringList &failures)
{
    const auto before = accepted.find({Kind::Clean, SignalRule});
    if (tally.kpis < FewestKpis)
        return;
    if (pairsOfHundredDepartments(tally) > MostPairs)
        failures << u"clean PAIR: %1 findings a company of 100 departments, asked for are at most %2"_s
                        .arg(pairsOfHundredDepartments(tally))
                        .arg(MostPairs);
    if (before == accepted.end())
        return;
    const double all = perThousand(tally.signalling, tally.kpis);
    const double adverse = perThousand(tally.adverse, tally.kpis);
    if (all > before->second.precision + SignalMargin || adverse > before->second.recall + SignalMargin)
        failures << u"clean KPI-001: of 1,000 KPIs %1 signal, %2 adversely; accepted were %3 and %4"_s.arg(all)
                        .arg(adverse)
                        .arg(before->second.precision)
                        .arg(before->second.recall);
}

} // namespace

std::span<const Kind> kinds()
{
    static constexpr std::array all{Kind::Clean, Kind::Planted, Kind::Faulty};
    return all;
}

QString nameOf(Kind kind)
{
    return std::array{u"clean"_s, u"planted"_s, u"faulty"_s}.at(std::size_t(kind));
}

generate::Recipe recipeFor(Kind kind, int departments, int seed)
{
    generate::Recipe recipe{.departments = departments, .seed = std::uint64_t(seed), .months = 48};
    if (kind != Kind::Clean)
        recipe.plants = *generate::plantOrders(u"all"_s, departments);
    if (kind == Kind::Faulty) {
        recipe.decoys = generate::Decoys::With;
        recipe.faults = generate::Faults::With;
    }
    return recipe;
}

Accepted readAccepted(const QString &text)
{
    Accepted accepted;
    for (const QString &line : text.split(u'\n')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (const Kind kind : kinds()) {
            if (words.size() == 4 && words[0] == nameOf(kind))
                accepted[{kind, words[1].toLatin1()}] = {words[2].toDouble(), words[3].toDouble()};
        }
    }
    return accepted;
}

QString acceptedText(const Figures &figures)
{
    QString text = u"# Precision and recall of the rules as last accepted, and of clean companies the signals of 1,000 "
                   u"KPIs, all and "
                   "adverse; written by measure_rules --accept.\n"_s;
    for (const auto &[kind, tally] : figures) {
        for (const auto &[rule, score] : tally.rules) {
            if (kind != Kind::Clean)
                text += u"%1 %2 %3 %4\n"_s.arg(nameOf(kind), QLatin1String(rule), figure(score.precision()),
                                               figure(score.recall()));
            else if (rule == SignalRule)
                text += u"%1 %2 %3 %4\n"_s.arg(nameOf(kind), QLatin1String(rule),
                                               figure(perThousand(tally.signalling, tally.kpis)),
                                               figure(perThousand(tally.adverse, tally.kpis)));
        }
    }
    return text;
}

namespace {

QString headingOf(Kind kind, const Tally &tally)
{
    QString text = u"\n%1: %2 organisations, %3 KPIs, of 1,000 KPIs %4 signal, %5 adversely\n"_s.arg(nameOf(kind))
                       .arg(tally.organisations)
                       .arg(tally.kpis)
                       .arg(perThousand(tally.signalling, tally.kpis), 0, 'f', 1)
                       .arg(perThousand(tally.adverse, tally.kpis), 0, 'f', 1);
    if (kind == Kind::Clean)
        text += u"pairs of KPIs: %1 findings a company of 100 departments (at most %2)\n"_s
                    .arg(pairsOfHundredDepartments(tally), 0, 'f', 2)
                    .arg(MostPairs);
    if (tally.firstPage.runs > 0)
        text += textOf(tally.firstPage);
    return text;
}

QString rowOf(const QByteArray &rule, const Score &score, const AcceptedScore *accepted, int unplaced)
{
    const auto beside = [&](double AcceptedScore::*member) {
        return accepted ? u'(' + figure(accepted->*member) + u')' : u"(-)    "_s;
    };
    const QString row = u"%1 %2 %3 %4 %5  %6 %7  %8 %9"_s.arg(QLatin1String(rule), -9)
                            .arg(score.planted, 7)
                            .arg(score.found, 5)
                            .arg(score.said, 5)
                            .arg(score.right, 5)
                            .arg(figure(score.precision()), beside(&AcceptedScore::precision), figure(score.recall()),
                                 beside(&AcceptedScore::recall));
    return row + (unplaced > 0 ? u"  %1 without a place\n"_s.arg(unplaced) : u"\n"_s);
}

QString effectsOf(const Tally &tally)
{
    QString text;
    for (const auto &[effect, score] : tally.byEffect)
        text += u"%1 of %2: %3 of %4\n"_s.arg(QLatin1String(effect.first))
                    .arg(effect.second)
                    .arg(score.found)
                    .arg(score.planted);
    return text.isEmpty() ? text : u"found, by the size of the effect:\n"_s + text;
}

} // namespace

QString tableOf(const Figures &figures, const Accepted &accepted)
{
    QString text;
    for (const auto &[kind, tally] : figures) {
        text += headingOf(kind, tally) + u"rule      planted found  said right  precision        recall\n"_s;
        for (const auto &[rule, score] : tally.rules) {
            const auto before = kind == Kind::Clean ? accepted.end() : accepted.find({kind, rule});
            const auto unplaced = tally.unplaced.find(rule);
            text += rowOf(rule, score, before == accepted.end() ? nullptr : &before->second,
                          unplaced == tally.unplaced.end() ? 0 : unplaced->second);
        }
        text += effectsOf(tally);
    }
    const QStringList missing = withoutPlant();
    return text + (missing.isEmpty() ? QString() : u"without a plant: %1\n"_s.arg(missing.join(u", "_s)));
}

QStringList failuresOf(const Figures &figures, const Accepted &accepted)
{
    QStringList failures;
    for (const auto &[kind, tally] : figures) {
        for (const auto &[rule, score] : tally.rules) {
            const auto before = accepted.find({kind, rule});
            const AcceptedScore last = before == accepted.end() ? AcceptedScore{0, 0} : before->second;
            const AcceptedScore least = asked(kind, rule);
            if (kind != Kind::Clean || kindOf(rule) != rules::Kind::Statistical) // chance speaks there, too
                judge(kind, rule, "precision", score.precision(), least.precision, last.precision, failures);
            if (score.planted > 0)
                judge(kind, rule, "recall", score.recall(), least.recall, last.recall, failures);
        }
        if (kind == Kind::Clean)
            judgeSignals(tally, accepted, failures);
    }
    return failures;
}

QStringList withoutPlant()
{
    QStringList missing;
    for (const rules::Rule &rule : rules::catalogue()) {
        const auto &all = generate::plants();
        if (std::ranges::none_of(all, [&](const generate::Plant &plant) { return qstrcmp(plant.rule, rule.id) == 0; }))
            missing << QLatin1String(rule.id);
    }
    return missing;
}

} // namespace qd::harness

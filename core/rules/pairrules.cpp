// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/course.h"
#include "rules/families.h"
#include "stats/similarity.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

/// The words of a name that carry its meaning: lower case, without punctuation and words that any KPI has.
QSet<QString> tokensOf(const QString &name)
{
    static const QSet<QString> empty{u"rate"_s, u"total"_s, u"kpi"_s, u"monthly"_s, u"quarterly"_s, u"of"_s, u"the"_s};
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}%]+"_s);
    static const QRegularExpression percent(u"\\bpct\\b"_s);
    QString text = name.toLower();
    text.replace(u"%"_s, u" percent "_s).replace(percent, u"percent"_s);
    QSet<QString> tokens;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        if (!empty.contains(word))
            tokens.insert(word);
    }
    return tokens;
}

struct Pair
{
    const Kpi *a;
    const Kpi *b;
};

/// What a KPI goes by: the words of its name, and its scope.
QString callingOf(const Kpi &kpi, const QSet<QString> &tokens)
{
    QStringList words(tokens.begin(), tokens.end());
    words.sort();
    return words.join(u' ') + QChar(0x1f) + kpi.scope.toCaseFolded();
}

/// The KPIs that many departments report under one name: each counts its own, as every hospital counts its
/// attendances. Said once a name, because silence is not health.
QSet<size_t> ownCounts(Context &context, const std::vector<QSet<QString>> &tokens)
{
    const auto &kpis = context.plan.table<Kpi>();
    QMap<QString, std::vector<size_t>> byCalling;
    for (size_t index = 0; index < kpis.size(); ++index)
        byCalling[callingOf(kpis[index], tokens[index])].push_back(index);
    QSet<size_t> own;
    for (const std::vector<size_t> &alike : byCalling) {
        QSet<DepartmentId> departments;
        for (const size_t index : alike)
            departments.insert(kpis[index].department);
        if (departments.size() <= qsizetype(context.option("mostReporters")))
            continue;
        own.unite(QSet<size_t>(alike.begin(), alike.end()));
        context.cannotEvaluate(subjectOf(kpis[alike.front()]),
                               {QT_TRANSLATE_NOOP("qd", "%1 departments report it, each probably its own share"),
                                {int(departments.size())},
                                {}});
    }
    return own;
}

/// What the KPIs of a plan go by.
struct Names
{
    std::vector<QSet<QString>> tokens; ///< one a KPI
    QSet<size_t> own; ///< what each department counts for itself
};

Names namesIn(Context &context)
{
    Names names;
    for (const Kpi &kpi : context.plan.table<Kpi>())
        names.tokens.push_back(tokensOf(kpi.name));
    names.own = ownCounts(context, names.tokens);
    return names;
}

bool haveOneScope(const Kpi &a, const Kpi &b)
{
    return a.department != b.department && a.scope.compare(b.scope, Qt::CaseInsensitive) == 0;
}

/// Pairs of KPIs of different departments that go by one name in one scope, in the order of their ids. Names are alike
/// by the Dice coefficient of their words (L. R. Dice, Ecology 26, 1945), counted word by word: comparing each with
/// each would take seconds for a few thousand KPIs.
std::vector<Pair> sameNamed(const Context &context, const Names &names, double similar)
{
    const auto &kpis = context.plan.table<Kpi>();
    const std::vector<QSet<QString>> &tokens = names.tokens;
    QHash<QString, std::vector<size_t>> byWord;
    std::vector<size_t> shared(kpis.size(), 0); ///< words in common with the one that is looked at
    std::vector<size_t> others;
    std::vector<Pair> pairs;
    for (size_t index = kpis.size(); index-- > 0;) { // those behind it are known
        if (names.own.contains(index))
            continue;
        others.clear();
        for (const QString &word : tokens[index]) {
            std::vector<size_t> &with = byWord[word];
            for (const size_t other : with) {
                if (shared[other]++ == 0)
                    others.push_back(other);
            }
            with.push_back(index);
        }
        for (const size_t other : others) {
            const Kpi &a = kpis[index];
            const Kpi &b = kpis[other];
            const double dice =
                2.0 * double(std::exchange(shared[other], 0)) / double(tokens[index].size() + tokens[other].size());
            if (dice >= similar && haveOneScope(a, b))
                pairs.push_back({&a, &b});
        }
    }
    std::ranges::sort(pairs, {}, [](const Pair &pair) { return std::pair(pair.a->id, pair.b->id); });
    return pairs;
}

QString normalised(const QString &text)
{
    return text.simplified().toLower();
}

bool defineTheSame(const Pair &pair)
{
    return pair.a->unit == pair.b->unit && pair.a->cadence == pair.b->cadence
        && normalised(pair.a->definition) == normalised(pair.b->definition);
}

/// Pairs of KPIs whose names differ by a slip of the pen while their definitions are the same words. Words that so many
/// KPIs have define none of them.
std::vector<Pair> misspelt(const Context &context, const Names &names)
{
    constexpr size_t MostDefined = 100;
    const auto &kpis = context.plan.table<Kpi>();
    QMap<QString, std::vector<size_t>> byDefinition;
    for (size_t index = 0; index < kpis.size(); ++index) {
        if (!names.own.contains(index) && !kpis[index].definition.isEmpty())
            byDefinition[normalised(kpis[index].definition)].push_back(index);
    }
    const auto slipped = [](const Kpi &a, const Kpi &b) {
        return stats::isSlip(normalised(a.name).toStdU16String(), normalised(b.name).toStdU16String());
    };
    std::vector<Pair> pairs;
    for (const std::vector<size_t> &alike : byDefinition) {
        for (size_t first = 0; alike.size() <= MostDefined && first < alike.size(); ++first) {
            for (size_t second = first + 1; second < alike.size(); ++second) {
                const Pair pair{&kpis[alike[first]], &kpis[alike[second]]};
                if (haveOneScope(*pair.a, *pair.b) && slipped(*pair.a, *pair.b))
                    pairs.push_back(pair);
            }
        }
    }
    return pairs;
}

/// Which parts of the definitions differ, as words; none: they define the same.
QStringList differences(const Context &context, const Pair &pair, double tolerance)
{
    const Kpi &a = *pair.a;
    const Kpi &b = *pair.b;
    QStringList parts;
    if (a.unit != b.unit)
        parts << u"unit"_s;
    if (a.direction != b.direction)
        parts << u"direction"_s;
    if (a.cadence != b.cadence)
        parts << u"cadence"_s;
    if (!a.definition.isEmpty() && !b.definition.isEmpty() && normalised(a.definition) != normalised(b.definition))
        parts << u"definition"_s;
    const auto targetA = courseOf(context.plan, a, context.asOf).target;
    const auto targetB = courseOf(context.plan, b, context.asOf).target;
    if (parts.isEmpty() && targetA && targetB
        && std::abs(*targetA - *targetB) > tolerance * std::max(std::abs(*targetA), std::abs(*targetB)))
        parts << u"target"_s;
    return parts;
}

Finding about(const Pair &pair)
{
    Finding finding;
    finding.subjects = {subjectOf(*pair.a), subjectOf(*pair.b)};
    finding.departments = {pair.a->department, pair.b->department};
    return finding;
}

QString definitionOf(const Kpi &kpi)
{
    return kpi.definition.isEmpty() ? kpi.name : kpi.definition;
}

void conflictingDefinition(Context &context)
{
    const double tolerance = context.option("targetTolerance");
    for (const Pair &pair : sameNamed(context, namesIn(context), context.option("similarity"))) {
        const QStringList parts = differences(context, pair, tolerance);
        if (parts.isEmpty())
            continue;
        const bool oneObjective = pair.a->objective.isValid() && pair.a->objective == pair.b->objective;
        const bool oneName = pair.a->name.compare(pair.b->name, Qt::CaseInsensitive) == 0;
        Finding finding = about(pair);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "One name, two definitions"));
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 means two things at %2 and %3"),
                                {pair.a->name, context.nameOf(pair.a->department), context.nameOf(pair.b->department)});
        finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n difference(s)"), {}, int(parts.size()));
        for (const Kpi *kpi : {pair.a, pair.b}) {
            const auto target = courseOf(context.plan, *kpi, context.asOf).target;
            finding.evidence.push_back(
                {parts == QStringList{u"target"_s}
                     ? message(QT_TRANSLATE_NOOP("qd", "Target %1."), {Quantity{*target, kpi->unit}})
                     : message(QT_TRANSLATE_NOOP("qd", "%1 [%2], %3, %4"),
                               {definitionOf(*kpi), kpi->unit.symbol, wordFor(kpi->direction).toLower(),
                                wordFor(kpi->cadence).toLower()}),
                 {subjectOf(*kpi)},
                 message(QT_TRANSLATE_NOOP("qd", "%1 defines"), {context.nameOf(kpi->department)})});
        }
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because name and scope agree and something else differs."));
        context.report(std::move(finding), oneObjective && oneName ? Level::Error : Level::Warning);
    }
}

struct TwoBooks
{
    const Observation *a = nullptr;
    const Observation *b = nullptr;
    int apart = 0; ///< periods of the last three
};

/// The figures of both for the latest common periods, and how often they lie apart.
TwoBooks compare(const Context &context, const Pair &pair, double tolerance, int window)
{
    TwoBooks found;
    int seen = 0;
    const auto values = context.plan.observations(pair.a->id);
    for (auto value = values.rbegin(); value != values.rend() && seen < window; ++value) {
        if (!value->actual || value->cadence != pair.a->cadence || context.calendar.end(value->period()) > context.asOf)
            continue;
        const Observation *other = context.plan.observation(pair.b->id, value->period());
        if (!other || !other->actual)
            continue;
        ++seen;
        const bool apart = std::abs(*value->actual - *other->actual)
            > tolerance * std::max(std::abs(*value->actual), std::abs(*other->actual));
        found.apart += apart ? 1 : 0;
        if (!found.a && apart) {
            found.a = &*value;
            found.b = other;
        } else if (!found.a) {
            return {};
        }
    }
    return found;
}

void addVoice(const Context &context, const Kpi &kpi, const Observation &value, Finding &finding)
{
    const Message figure =
        message(QT_TRANSLATE_NOOP("qd", "%1 in %2."), {Quantity{*value.actual, kpi.unit}, value.period()});
    finding.evidence.push_back({value.comment.isEmpty() ? figure : quote(value.comment),
                                {subjectOf(kpi, value)},
                                message(QT_TRANSLATE_NOOP("qd", "%1 reports"), {context.nameOf(kpi.department)}),
                                placeOf(value)});
}

/// What explains the difference, and what is left of it.
void addBridge(const Context &context, const Pair &pair, const TwoBooks &books, Finding &finding)
{
    const double difference = *books.a->actual - *books.b->actual;
    double explained = 0;
    QStringList causes;
    std::vector<Subject> refs;
    for (const BridgeItem &item : context.plan.table<BridgeItem>()) {
        const bool forward = item.kpi == pair.a->id && item.counterpart == pair.b->id;
        const bool backward = item.kpi == pair.b->id && item.counterpart == pair.a->id;
        if ((!forward && !backward) || item.start != books.a->start)
            continue;
        explained += forward ? item.amount : -item.amount;
        refs.push_back({"bridgeItem", item.id.value, item.cause});
        causes << item.cause;
    }
    if (refs.empty())
        return;
    const auto number = [&](double value) { return Quantity{std::round(value * 1000) / 1000, pair.a->unit}; };
    const Quantity rest = number(difference - explained);
    const Message sum = rest.value == 0
        ? message(QT_TRANSLATE_NOOP("qd", "All of the difference of %1 is explained: %2."),
                  {number(difference), causes.join(u", "_s)})
        : message(QT_TRANSLATE_NOOP("qd", "Of %1 apart, %2 are explained (%3); %4 are not."),
                  {number(difference), number(explained), causes.join(u", "_s), rest});
    finding.evidence.push_back({sum, std::move(refs), message(QT_TRANSLATE_NOOP("qd", "The bridge"))});
}

void twoBooks(Context &context)
{
    const double tolerance = context.option("tolerance");
    const auto window = int(context.option("window"));
    const Names names = namesIn(context);
    std::vector<Pair> pairs = sameNamed(context, names, 1.0);
    std::ranges::copy(misspelt(context, names), std::back_inserter(pairs));
    for (const Pair &pair : pairs) {
        if (!defineTheSame(pair))
            continue;
        const TwoBooks books = compare(context, pair, tolerance, window);
        if (!books.a || books.apart < int(context.option("fewest")))
            continue;
        const auto figure = [&](const Observation &value) { return Quantity{*value.actual, pair.a->unit}; };
        const Quantity apart{std::round(std::abs(*books.a->actual - *books.b->actual) * 1000) / 1000, pair.a->unit};
        Finding finding = about(pair);
        finding.headline = message(QT_TRANSLATE_NOOP("qd", "%1: two figures"), {pair.a->name});
        finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 is %2 at %3 and %4 at %5"),
                                {pair.a->name, figure(*books.a), context.nameOf(pair.a->department), figure(*books.b),
                                 context.nameOf(pair.b->department)});
        finding.number = message(QT_TRANSLATE_NOOP("qd", "%1"), {apart});
        addVoice(context, *pair.a, *books.a, finding);
        addVoice(context, *pair.b, *books.b, finding);
        addBridge(context, pair, books, finding);
        finding.why =
            message(QT_TRANSLATE_NOOP("qd", "Shown because they differ by more than %1 in %2 of the last %3 periods."),
                    {Quantity{tolerance, Unit{u"%"_s}}, books.apart, window});
        finding.firstSeen = context.calendar.end(books.a->period());
        context.report(std::move(finding));
    }
}

constexpr Option MostReporters{"mostReporters", 3,
                               QT_TRANSLATE_NOOP("qd", "With more departments than this, each reports its own.")};
constexpr std::array<Option, 3> DefinitionOptions{
    {{"similarity", 0.8, QT_TRANSLATE_NOOP("qd", "How alike two names must be: Dice coefficient of their words.")},
     {"targetTolerance", 0.02, QT_TRANSLATE_NOOP("qd", "Share by which two targets may differ.")},
     MostReporters}};
constexpr std::array<Option, 4> BooksOptions{
    {{"tolerance", 0.01, QT_TRANSLATE_NOOP("qd", "Share by which two figures may differ.")},
     {"window", 3, QT_TRANSLATE_NOOP("qd", "How many common periods are compared.")},
     {"fewest", 2, QT_TRANSLATE_NOOP("qd", "In how many of them the figures must differ.")},
     MostReporters}};

const std::array<Rule, 2> Rules{
    {{.id = "KPI-006",
      .title = QT_TRANSLATE_NOOP("qd", "Conflicting definition"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "One name for two measures"),
      .level = Level::Warning,
      .kind = Kind::Fuzzy,
      .condition = QT_TRANSLATE_NOOP("qd",
                                     "Names of two departments' KPIs agree to at least similarity, their scope is the "
                                     "same, and unit, direction, cadence or definition differ, or the targets by more "
                                     "than targetTolerance. Error within one objective. What more than mostReporters "
                                     "departments report is each one's own."),
      .says = QT_TRANSLATE_NOOP("qd", "Two departments use one name for different things."),
      .question = QT_TRANSLATE_NOOP("qd", "One definition, or two names?"),
      .needs = QT_TRANSLATE_NOOP("qd", "KPIs of several departments."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter the scope of each, for example its region."),
      .source = QT_TRANSLATE_NOOP("qd", "Dice: Measures of the amount of ecologic association. Ecology 26 (1945)."),
      .options = DefinitionOptions,
      .run = conflictingDefinition,
      .reads = SeriesTables | tablesOf<Department>},
     {.id = "PAIR-004",
      .title = QT_TRANSLATE_NOOP("qd", "Two books"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Two figures for one measure"),
      .level = Level::Error,
      .kind = Kind::Deterministic,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Two departments report the same measure (equal name, unit, scope, cadence and "
                            "definition; a slip of the pen in the name counts as equal where the definition is in "
                            "words), and their figures differ by more than tolerance in fewest of the last "
                            "window periods, the latest among them. What more than mostReporters departments "
                            "report is each one's own."),
      .says = QT_TRANSLATE_NOOP("qd", "Two departments bring two figures for one fact."),
      .question = QT_TRANSLATE_NOOP("qd", "Which source is the book of record?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Two KPIs with the same definition and common periods."),
      .silence = QT_TRANSLATE_NOOP("qd", "Give the two different scopes, or correct one of them at its source."),
      .source = QT_TRANSLATE_NOOP("qd", "Practice of a single source of truth."),
      .options = BooksOptions,
      .run = twoBooks,
      .reads = tablesOf<Kpi, Observation, BridgeItem, Department>}}};

} // namespace

std::span<const Rule> pairRules()
{
    return Rules;
}

} // namespace qd::rules

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/families.h"
#include "stats/similarity.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace qd::rules {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<std::u16string>;

/// Every word counts: titles of work and what was heard have no words that any of them may have.
Words wordsIn(const QString &text)
{
    return stats::wordsOf(text.toCaseFolded().toStdU16String(), {});
}

/// For each text the later ones that share words with it and are alike, found by the words they share: to compare each
/// with each would take seconds for a few thousand.
std::vector<std::vector<size_t>> laterAlike(const std::vector<Words> &texts, double similarity)
{
    QHash<QString, std::vector<size_t>> byWord;
    std::vector<size_t> shared(texts.size(), 0);
    std::vector<size_t> others;
    std::vector<std::vector<size_t>> alike(texts.size());
    for (size_t index = texts.size(); index-- > 0;) { // those behind it are known
        others.clear();
        for (const std::u16string &word : texts[index]) {
            std::vector<size_t> &with = byWord[QString::fromStdU16String(word)];
            for (const size_t other : with) {
                if (shared[other]++ == 0)
                    others.push_back(other);
            }
            with.push_back(index);
        }
        for (const size_t other : others) {
            const double words = double(texts[index].size() + texts[other].size());
            if (2.0 * double(std::exchange(shared[other], 0)) / words >= similarity)
                alike[index].push_back(other);
        }
        std::ranges::sort(alike[index]);
    }
    return alike;
}

Subject subjectOf(const Initiative &initiative)
{
    return {"initiative", initiative.id.value, initiative.title};
}

/// The open initiatives whose titles can be compared, by id. What many departments do under one title is a roll-out:
/// said once a title, because silence is not health.
std::vector<const Initiative *> comparable(Context &context)
{
    std::map<Words, std::vector<const Initiative *>> byTitle;
    for (const Initiative &initiative : context.plan.table<Initiative>()) {
        if (initiative.status == Progress::Achieved || initiative.status == Progress::NotAchieved
            || initiative.status == Progress::Cancelled)
            continue;
        Words words = wordsIn(initiative.title);
        if (words.size() < size_t(context.option("fewestWords")))
            context.cannotEvaluate(subjectOf(initiative),
                                   message(QT_TRANSLATE_NOOP("qd", "its title has too few words to be compared")));
        else
            byTitle[std::move(words)].push_back(&initiative);
    }
    std::vector<const Initiative *> result;
    for (const auto &[words, initiatives] : byTitle) {
        std::set<DepartmentId> departments;
        for (const Initiative *each : initiatives)
            departments.insert(each->department);
        if (departments.size() <= size_t(context.option("mostDepartments")))
            result.insert(result.end(), initiatives.begin(), initiatives.end());
        else
            context.cannotEvaluate(subjectOf(*initiatives.front()),
                                   message(QT_TRANSLATE_NOOP("qd", "%1 departments do it, each probably its own part"),
                                           {int(departments.size())}));
    }
    std::ranges::sort(result, {}, &Initiative::id);
    return result;
}

bool ofTwoOwners(const Initiative &a, const Initiative &b)
{
    const bool two = !a.owner.isEmpty() && !b.owner.isEmpty() && a.owner.compare(b.owner, Qt::CaseInsensitive) != 0;
    return a.department != b.department || two;
}

/// A day that is not known keeps nothing apart.
bool endsBefore(QDate due, QDate start)
{
    return due.isValid() && start.isValid() && due < start;
}

Message spanOf(const Initiative &initiative)
{
    const QString title = initiative.title;
    if (initiative.startsOn.isValid() && initiative.due.isValid())
        return message(QT_TRANSLATE_NOOP("qd", "%1, from %2 to %3."), {title, initiative.startsOn, initiative.due});
    return initiative.due.isValid() ? message(QT_TRANSLATE_NOOP("qd", "%1, until %2."), {title, initiative.due})
                                    : message(QT_TRANSLATE_NOOP("qd", "%1, without a last day."), {title});
}

Finding duplicate(const Context &context, const Initiative &a, const Initiative &b, double limit)
{
    const double dice = stats::likeness(wordsIn(a.title), wordsIn(b.title)).dice;
    const Quantity alike{std::round(dice * 100) / 100, Unit{u"%"_s}};
    Finding finding;
    finding.subjects = {subjectOf(a), subjectOf(b)};
    finding.departments = {a.department};
    if (b.department != a.department)
        finding.departments.push_back(b.department);
    finding.headline = message(QT_TRANSLATE_NOOP("qd", "Two initiatives with nearly one title"));
    finding.title = message(QT_TRANSLATE_NOOP("qd", "%1 and %2 may be one piece of work"), {a.title, b.title});
    finding.number = message(QT_TRANSLATE_NOOP("qd", "%1 alike"), {alike});
    for (const Initiative *each : {&a, &b})
        finding.evidence.push_back(
            {spanOf(*each),
             {subjectOf(*each)},
             each->owner.isEmpty()
                 ? message(QT_TRANSLATE_NOOP("qd", "%1 plans"), {context.nameOf(each->department)})
                 : message(QT_TRANSLATE_NOOP("qd", "%1, %2"), {context.nameOf(each->department), each->owner})});
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because the words of their titles agree to %1; the limit is %2."),
                {alike, Quantity{limit, Unit{u"%"_s}}});
    finding.due = !b.due.isValid() || (a.due.isValid() && a.due < b.due) ? a.due : b.due;
    return finding;
}

void duplicateEffort(Context &context)
{
    const double limit = context.option("similarity");
    const auto initiatives = comparable(context);
    std::vector<Words> titles;
    for (const Initiative *each : initiatives)
        titles.push_back(wordsIn(each->title));
    const auto alike = laterAlike(titles, limit);
    for (size_t index = 0; index < initiatives.size(); ++index) {
        for (const size_t other : alike[index]) {
            const Initiative &a = *initiatives[index];
            const Initiative &b = *initiatives[other];
            if (ofTwoOwners(a, b) && !endsBefore(a.due, b.startsOn) && !endsBefore(b.due, a.startsOn))
                context.report(duplicate(context, a, b, limit));
        }
    }
}

Subject subjectOf(const Signal &signal)
{
    return {"signal", signal.id.value, signal.text};
}

/// The signals of departments, oldest first.
std::vector<const Signal *> heardInDepartments(Context &context)
{
    std::vector<const Signal *> heard;
    for (const Signal &signal : context.plan.table<Signal>()) {
        if (!signal.seenOn.isValid())
            context.cannotEvaluate(subjectOf(signal), message(QT_TRANSLATE_NOOP("qd", "no day on which it was seen")));
        else if (!signal.department.isValid())
            context.cannotEvaluate(subjectOf(signal), message(QT_TRANSLATE_NOOP("qd", "no department that heard it")));
        else if (signal.state != SignalState::Ignored && signal.seenOn <= context.asOf)
            heard.push_back(&signal);
    }
    std::ranges::sort(heard, {}, [](const Signal *each) { return std::pair(each->seenOn, each->id); });
    return heard;
}

/// Whether one assumption with an owner stands for all of them: somebody watches it for the company.
bool isTakenUp(const Plan &plan, const std::vector<const Signal *> &cluster)
{
    const Assumption *watched = plan.find(cluster.front()->assumption);
    return watched && !watched->owner.isEmpty()
        && std::ranges::all_of(cluster, [&](const Signal *each) { return each->assumption == watched->id; });
}

Finding heardEverywhere(const Context &context, const std::vector<const Signal *> &cluster)
{
    Finding finding;
    std::set<DepartmentId> departments;
    for (const Signal *each : cluster) {
        finding.subjects.push_back(subjectOf(*each));
        departments.insert(each->department);
        finding.evidence.push_back(
            {quote(each->text),
             {subjectOf(*each)},
             message(QT_TRANSLATE_NOOP("qd", "%1 heard on %2"), {context.nameOf(each->department), each->seenOn})});
    }
    finding.departments.assign(departments.begin(), departments.end());
    const auto count = int(departments.size());
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n department(s) hear the same"), {}, count);
    finding.title = message(QT_TRANSLATE_N_NOOP("qd", "%n department(s) hear: %1"), {cluster.front()->text}, count);
    finding.number = message(QT_TRANSLATE_N_NOOP("qd", "%n department(s)"), {}, count);
    finding.why =
        message(QT_TRANSLATE_NOOP("qd", "Shown because their words are alike and nobody watches it for all."));
    finding.firstSeen = cluster.back()->seenOn;
    return finding;
}

void sameSignal(Context &context)
{
    const auto window = qint64(context.option("daysApart"));
    const auto heard = heardInDepartments(context);
    std::vector<Words> texts;
    for (const Signal *each : heard)
        texts.push_back(wordsIn(each->text));
    const auto alike = laterAlike(texts, context.option("similarity"));
    std::vector<bool> told(heard.size(), false);
    for (size_t index = 0; index < heard.size(); ++index) {
        if (told[index])
            continue;
        std::vector<size_t> places{index};
        for (const size_t other : alike[index]) {
            if (!told[other] && heard[index]->seenOn.daysTo(heard[other]->seenOn) <= window)
                places.push_back(other);
        }
        std::set<DepartmentId> departments;
        std::vector<const Signal *> cluster;
        for (const size_t place : places) {
            cluster.push_back(heard[place]);
            departments.insert(heard[place]->department);
        }
        if (departments.size() < size_t(context.option("fewestDepartments")) || isTakenUp(context.plan, cluster))
            continue;
        for (const size_t place : places)
            told[place] = true;
        context.report(heardEverywhere(context, cluster));
    }
}

constexpr std::array<Option, 3> DuplicateOptions{
    {{"similarity", 0.8, QT_TRANSLATE_NOOP("qd", "How alike two titles must be: Dice coefficient of their words.")},
     {"fewestWords", 2, QT_TRANSLATE_NOOP("qd", "Titles with fewer different words are not compared.")},
     {"mostDepartments", 3,
      QT_TRANSLATE_NOOP("qd", "With more departments than this under one title, each does its own part.")}}};
constexpr std::array<Option, 3> EverywhereOptions{
    {{"similarity", 0.6, QT_TRANSLATE_NOOP("qd", "How alike two signals must be: Dice coefficient of their words.")},
     {"daysApart", 60, QT_TRANSLATE_NOOP("qd", "How many days after the first they may have been seen.")},
     {"fewestDepartments", 3, QT_TRANSLATE_NOOP("qd", "How many departments must have heard it.")}}};

const std::array<Rule, 2> Rules{
    {{.id = "INI-003",
      .title = QT_TRANSLATE_NOOP("qd", "Duplicate effort"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Perhaps one piece of work, twice"),
      .level = Level::Warning,
      .kind = Kind::Fuzzy,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "Two open initiatives of two owners run at the same time, and their titles, of fewestWords or more, agree to "
          "at least similarity. What more than mostDepartments departments do under one title is each one's own part."),
      .says = QT_TRANSLATE_NOOP("qd", "Two teams may be building one thing."),
      .question = QT_TRANSLATE_NOOP("qd", "Merge, split by segment, or compete knowingly?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Initiatives of several owners."),
      .silence = QT_TRANSLATE_NOOP("qd", "Name in the title what sets it apart: the region, the pilot."),
      .source = QT_TRANSLATE_NOOP("qd", "Dice: Measures of the amount of ecologic association. Ecology 26 (1945)."),
      .options = DuplicateOptions,
      .run = duplicateEffort,
      .reads = tablesOf<Initiative, Department>},
     {.id = "SIG-003",
      .title = QT_TRANSLATE_NOOP("qd", "Same signal in many places"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "Several departments hear the same"),
      .level = Level::Note,
      .kind = Kind::Fuzzy,
      .condition =
          QT_TRANSLATE_NOOP("qd",
                            "Signals of fewestDepartments departments or more, seen at most daysApart days after the "
                            "first, agree with it to "
                            "at least similarity, and they do not all belong to one assumption that has an owner."),
      .says = QT_TRANSLATE_NOOP("qd", "Several departments see the same thing separately."),
      .question = QT_TRANSLATE_NOOP("qd", "Who takes it up for the company?"),
      .needs = QT_TRANSLATE_NOOP("qd", "Signals with the day and the department that heard them."),
      .silence = QT_TRANSLATE_NOOP("qd", "Link the signals to one assumption that somebody watches."),
      .source = QT_TRANSLATE_NOOP("qd", "Dice: Measures of the amount of ecologic association. Ecology 26 (1945)."),
      .options = EverywhereOptions,
      .run = sameSignal,
      .reads = tablesOf<Signal, Assumption, Department>}}};

} // namespace

std::span<const Rule> duplicateRules()
{
    return Rules;
}

} // namespace qd::rules

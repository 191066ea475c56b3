// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/importpreview.h"
#include "exchange/words.h"

#include <algorithm>
#include <map>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOptions = 4;
constexpr int MostExamples = 3;
constexpr int MostProblems = 40;

QString quoted(const QString &text)
{
    return Tr::tr("“%1”").arg(text.size() > 40 ? text.left(39) + u'…' : text);
}

QString examplesOf(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values.first(std::min<qsizetype>(values.size(), MostExamples)))
        shown << quoted(value);
    return shown.join(u", "_s) + (values.size() > MostExamples ? u" …"_s : QString());
}

/// A reason that stands alone: "The values lie between 0 and 1."
QString sentence(QString reason)
{
    if (!reason.isEmpty())
        reason[0] = reason[0].toUpper();
    return Tr::tr("%1.", "a reason as a sentence").arg(reason);
}

class Asker
{
public:
    Asker(const ImportPreview &preview, const Mapping &given, const GuessedMapping &guessed,
          const std::vector<ColumnProfile> &profiles, const Plan &plan)
        : m_preview(preview)
        , m_given(given)
        , m_guessed(guessed)
        , m_profiles(profiles)
        , m_plan(plan)
    {
    }

    std::vector<Question> ask()
    {
        askForColumns();
        if (!m_preview.type()) {
            askForDecimal();
            askForMeasures();
            askForIdentity();
            askForDirection();
            askForUnit();
            askForAnswers();
            askForDepartments();
        }
        askForValues();
        tellOthers();
        std::ranges::stable_partition(m_questions, [](const Question &each) { return each.status != Status::Ok; });
        return std::move(m_questions);
    }

private:
    const Guess *guessOf(const QString &field) const
    {
        const auto found = std::ranges::find(m_guessed.guesses, field, &Guess::field);
        return found == m_guessed.guesses.end() ? nullptr : &*found;
    }

    bool has(const QString &field) const
    {
        return m_guessed.mapping.columns.contains(field) || m_guessed.mapping.constants.contains(field);
    }

    Mapping withConstant(const QString &field, const QString &value) const
    {
        Mapping mapping = m_given;
        mapping.constants.insert(field, value);
        return mapping;
    }

    Mapping withColumns(const QString &field, const ColumnSource &source) const
    {
        Mapping mapping = m_given;
        mapping.columns.insert(field, source);
        return mapping;
    }

    /// What no row can do without, when no column is known to hold it.
    void askForColumns()
    {
        if (m_preview.type())
            return; // the refusal names the column that is missing
        const bool measures = !m_guessed.mapping.measures.isEmpty();
        const bool wide = !m_guessed.mapping.wideColumns.isEmpty();
        ask(u"department"_s, Tr::tr("Which column names the department?"), false);
        if (!measures)
            ask(u"name"_s, Tr::tr("Which column names the KPI?"), false);
        if (!measures && !wide)
            ask(u"actual"_s, Tr::tr("Which column holds the values?"), true);
        if (!wide)
            ask(u"period"_s, Tr::tr("Which column holds the period?"), false);
    }

    void ask(const QString &field, const QString &title, bool numbers)
    {
        if (has(field))
            return;
        Question question{title,
                          Tr::tr("Nothing is imported without it. Choose a column, here or above the table."),
                          Status::Off,
                          {},
                          0};
        for (const ColumnProfile &profile : m_profiles) {
            const bool free = fieldOf(m_guessed.mapping, profile.heading).isEmpty();
            const bool fits = field == u"period" ? profile.isPeriods()
                : numbers                        ? profile.isNumeric()
                                                 : profile.isText();
            if (free && fits && std::ssize(question.answers) < MostOptions)
                question.answers.push_back({profile.heading, withColumns(field, {.columns = {profile.heading}})});
        }
        if (field == u"department") {
            for (const Department &department : m_plan.table<Department>()) {
                if (std::ssize(question.answers) < 2 * MostOptions)
                    question.answers.push_back(
                        {Tr::tr("All from %1").arg(department.name), withConstant(field, department.name)});
            }
        }
        m_questions.push_back(std::move(question));
    }

    void askForDecimal()
    {
        if (!m_guessed.decimalUnclear)
            return;
        Mapping point = m_given;
        point.decimal = u"."_s;
        Mapping comma = m_given;
        comma.decimal = u","_s;
        m_questions.push_back({Tr::tr("Is 1.500 one and a half, or fifteen hundred?"),
                               Tr::tr("Every number of the file can be read both ways."),
                               Status::Off,
                               {{Tr::tr("Point Before Decimals"), point}, {Tr::tr("Comma Before Decimals"), comma}},
                               0});
    }

    void askForMeasures()
    {
        const Guess *guess = guessOf(u"measures"_s);
        if (!guess)
            return;
        Mapping keep = m_given;
        keep.measures = m_guessed.mapping.measures;
        m_questions.push_back({Tr::tr("%n column(s) are KPIs of their own", nullptr, int(keep.measures.size())),
                               Tr::tr("%1: each is named by its heading.").arg(examplesOf(keep.measures)),
                               Status::Risk,
                               {{Tr::tr("Keep"), keep}},
                               0});
    }

    void askForIdentity()
    {
        for (const QString &field : {u"code"_s, u"scope"_s}) {
            const Guess *guess = guessOf(field);
            const ColumnSource source = m_guessed.mapping.columns.value(field);
            if (!guess || guess->sure || (field == u"code" && source.columns.size() < 2))
                continue;
            Mapping without = m_given;
            without.unread += source.columns;
            m_questions.push_back(
                {Tr::tr("%1 tells KPIs apart", "column").arg(quoted(source.columns.join(source.separator))),
                 Tr::tr("Without it, several rows would mean the same KPI in the same period."),
                 Status::Risk,
                 {{Tr::tr("Keep"), withColumns(field, source)}, {Tr::tr("Do Not Read It"), without}},
                 0});
        }
    }

    void askForDirection()
    {
        if (m_guessed.mapping.columns.contains(u"direction"_s) || !m_guessed.mapping.columns.contains(u"target"_s))
            return;
        const Guess *guess = guessOf(u"direction"_s);
        Question question{
            Tr::tr("Which way is better?"), Tr::tr("Without it, no result can be judged."), Status::Risk, {}, 0};
        const QString chosen = m_guessed.mapping.constants.value(u"direction"_s);
        if (guess) {
            question.title = chosen == u"increase" ? Tr::tr("Higher is better") : Tr::tr("Lower is better");
            question.text = sentence(guess->reason);
        } else if (!chosen.isEmpty()) {
            question.title = chosen == u"increase" ? Tr::tr("Higher is better")
                : chosen == u"decrease"            ? Tr::tr("Lower is better")
                                                   : Tr::tr("Which way is better stays open");
            question.text = Tr::tr("You have said so.");
            question.status = Status::Ok;
        }
        question.answers = {{Tr::tr("Higher"), withConstant(u"direction"_s, u"increase"_s)},
                            {Tr::tr("Lower"), withConstant(u"direction"_s, u"decrease"_s)},
                            {Tr::tr("Leave Open"), withConstant(u"direction"_s, u"none"_s)}};
        m_questions.push_back(std::move(question));
    }

    void askForUnit()
    {
        if (m_guessed.mapping.columns.contains(u"unit"_s))
            return;
        const Guess *guess = guessOf(u"unit"_s);
        const QString chosen = m_guessed.mapping.constants.value(u"unit"_s);
        const bool said = m_given.constants.contains(u"unit"_s);
        if (!guess && !said)
            return;
        const QString title = chosen == u"%" ? Tr::tr("The values are percentages")
            : chosen.isEmpty()               ? Tr::tr("The values are plain numbers")
                                             : Tr::tr("The values are in %1", "unit").arg(chosen);
        m_questions.push_back({title,
                               guess ? sentence(guess->reason) : Tr::tr("You have said so."),
                               guess ? Status::Risk : Status::Ok,
                               {{Tr::tr("Percent"), withConstant(u"unit"_s, u"%"_s)},
                                {Tr::tr("Plain Numbers"), withConstant(u"unit"_s, {})}},
                               0});
    }

    /// "Y" is read as Met.
    void askForAnswers()
    {
        const auto words = m_guessed.mapping.values.value(u"stated"_s);
        if (words.isEmpty() || m_given.values.contains(u"stated"_s))
            return;
        const Field *field = describe<Observation>().field(u"stated"_s);
        QStringList readings;
        for (auto word = words.begin(); word != words.end(); ++word) {
            for (const Token &token : field->tokens) {
                if (word.value() == QLatin1String(token.token))
                    readings << Tr::tr("%1 is %2", "their word, our word").arg(quoted(word.key()), Tr::tr(token.label));
            }
        }
        Mapping keep = m_given;
        keep.values.insert(u"stated"_s, words);
        Mapping without = m_given;
        without.unread += m_guessed.mapping.columns.value(u"stated"_s).columns;
        m_questions.push_back({Tr::tr("Results are stated in words"),
                               readings.join(u", "_s) + u'.',
                               Status::Risk,
                               {{Tr::tr("Keep"), keep}, {Tr::tr("Do Not Read It"), without}},
                               0});
    }

    /// A department that is not known but looks like one that is.
    void askForDepartments()
    {
        const auto aliases = m_given.aliases.value(u"department"_s);
        for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
            if (alias.key() == alias.value())
                continue;
            Mapping apart = m_given;
            apart.aliases[u"department"_s].insert(alias.key(), alias.key());
            m_questions.push_back({Tr::tr("%1 joined to %2").arg(quoted(alias.key()), alias.value()),
                                   Tr::tr("You have said so."),
                                   Status::Ok,
                                   {{Tr::tr("Keep Apart"), apart}},
                                   0});
        }
        const QStringList headings = m_guessed.mapping.columns.value(u"department"_s).columns;
        for (const ColumnProfile &profile : m_profiles) {
            if (!headings.contains(profile.heading))
                continue;
            for (const QString &value : profile.values.keys()) {
                if (const Department *like = aliases.contains(value) ? nullptr : similar(value))
                    askToJoin(value, *like);
            }
        }
    }

    void askToJoin(const QString &value, const Department &department)
    {
        Mapping join = m_given;
        join.aliases[u"department"_s].insert(value, department.name);
        Mapping apart = m_given;
        apart.aliases[u"department"_s].insert(value, value);
        m_questions.push_back(
            {Tr::tr("Is %1 the same as %2?").arg(quoted(value), department.name),
             Tr::tr("There is no department of this name yet; without your word it becomes a new one."),
             Status::Risk,
             {{Tr::tr("Join"), join}, {Tr::tr("New Department"), apart}},
             0});
    }

    const Department *similar(const QString &value) const
    {
        const QString own = letters(value);
        const Department *like = nullptr;
        for (const Department &department : m_plan.table<Department>()) {
            if (department.name.compare(value, Qt::CaseInsensitive) == 0)
                return nullptr; // known
            const QString name = letters(department.name);
            const bool within = own.size() >= 4 && (name.contains(own) || own.contains(name));
            if (own == name || own == letters(department.shortName) || within)
                like = &department;
        }
        return like;
    }

    /// Cells that cannot be read, one question a column and kind.
    void askForValues()
    {
        std::map<std::pair<QString, ProblemKind>, std::vector<const Problem *>> groups;
        for (const Problem &problem : m_preview.problems())
            groups[{problem.column, problem.kind}].push_back(&problem);
        for (const auto &[key, problems] : groups) {
            if (key.second == ProblemKind::NotANumber)
                askForNumbers(key.first, problems);
            else if (key.second == ProblemKind::UnknownWord)
                askForWords(problems);
        }
    }

    void askForNumbers(const QString &column, const std::vector<const Problem *> &problems)
    {
        QStringList values;
        for (const Problem *problem : problems) {
            if (!values.contains(problem->value))
                values << problem->value;
        }
        Mapping empty = m_given;
        empty.missing = m_guessed.mapping.missing.value_or(QStringList{QString()}) + values;
        m_questions.push_back(
            {Tr::tr("%Ln cell(s) of %1 are no numbers", nullptr, int(problems.size())).arg(quoted(column)),
             Tr::tr("%1. As it is, their rows are left out.").arg(examplesOf(values)),
             Status::Off,
             {{Tr::tr("Leave the Cells Empty"), empty}},
             problems.front()->row});
    }

    void askForWords(const std::vector<const Problem *> &problems)
    {
        std::map<QString, std::vector<const Problem *>> words;
        for (const Problem *problem : problems)
            words[problem->value].push_back(problem);
        for (const auto &[word, where] : words) {
            const QString &fieldName = where.front()->field;
            const RecordType *type = m_preview.type();
            const Field *field = type              ? type->field(fieldName)
                : describe<Kpi>().field(fieldName) ? describe<Kpi>().field(fieldName)
                                                   : describe<Observation>().field(fieldName);
            Question question{
                Tr::tr("What does %1 mean?").arg(quoted(word)),
                Tr::tr("%Ln cell(s) of %1. As it is, their rows are left out.", nullptr, int(where.size()))
                    .arg(quoted(where.front()->column)),
                Status::Off,
                {},
                where.front()->row};
            for (const Token &token : field ? field->tokens : std::span<const Token>()) {
                Mapping mapping = m_given;
                mapping.values[fieldName].insert(word, QLatin1String(token.token));
                question.answers.push_back({Tr::tr(token.label), mapping});
            }
            Mapping empty = m_given;
            empty.missing = m_guessed.mapping.missing.value_or(QStringList{QString()}) + QStringList{word};
            question.answers.push_back({Tr::tr("Leave Empty"), empty});
            m_questions.push_back(std::move(question));
        }
    }

    /// What has no answer here: it has to be put right in the file.
    void tellOthers()
    {
        int told = 0;
        int rest = 0;
        for (const Problem &problem : m_preview.problems()) {
            if (problem.kind == ProblemKind::NotANumber || problem.kind == ProblemKind::UnknownWord)
                continue;
            const bool error = problem.level == ProblemLevel::Error;
            if (++told > MostProblems) {
                ++rest;
                continue;
            }
            const QString place = problem.row > 0
                ? Tr::tr("Row %1, %2", "row, column").arg(problem.row).arg(problem.column)
                : m_preview.sheet().name;
            m_questions.push_back({place.endsWith(u", "_s) ? place.chopped(2) : place,
                                   problem.problem,
                                   error ? Status::Off : Status::Ok,
                                   {},
                                   problem.row});
        }
        if (rest > 0)
            m_questions.push_back({Tr::tr("And %Ln more", nullptr, rest),
                                   Tr::tr("Put the first ones right; the rest is probably alike."),
                                   Status::Off,
                                   {},
                                   0});
    }

    const ImportPreview &m_preview;
    const Mapping &m_given;
    const GuessedMapping &m_guessed;
    const std::vector<ColumnProfile> &m_profiles;
    const Plan &m_plan;
    std::vector<Question> m_questions;
};

} // namespace

std::vector<Question> questionsOf(const ImportPreview &preview, const Mapping &given, const GuessedMapping &guessed,
                                  const std::vector<ColumnProfile> &profiles, const Plan &plan)
{
    return Asker(preview, given, guessed, profiles, plan).ask();
}

} // namespace qd::exchange

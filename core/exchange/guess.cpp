// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess.h"

#include "base/tr.h"
#include "exchange/headings.h"
#include "exchange/numberreader.h"
#include "exchange/rowset.h"
#include "exchange/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int Sure = 90; ///< of 100
constexpr int Enough = 30;
constexpr int MostScopes = 24; ///< different words in a column that tells KPIs apart
constexpr int FewestForEvidence = 10;
constexpr double LargestShare = 2; ///< 200 percent

/// How well the cells of a column fit a field: points to add, or nothing when they do not fit at all.
std::optional<int> fits(const KpiField &field, const ColumnProfile &profile)
{
    switch (field.holds) {
    case Holds::Number:
        return profile.isNumeric() ? std::optional(0) : std::nullopt;
    case Holds::Period:
        return profile.isPeriods() ? std::optional(0) : std::nullopt;
    case Holds::Text:
        return profile.isText() ? std::optional(0) : std::nullopt;
    case Holds::Name: // the more different, and the more words, the more it names something
        return profile.isText() ? std::optional(int(40 * profile.variety())) : std::nullopt;
    case Holds::Group:
        return profile.isText() && profile.variety() < 0.9 ? std::optional(profile.spaced * 2 > profile.filled ? 10 : 0)
                                                           : std::nullopt;
    case Holds::Code:
        return profile.links == 0 ? std::optional(int(20 * profile.variety())) : std::nullopt;
    case Holds::Word: {
        const QString name = QString::fromLatin1(field.name);
        int unknown = 0;
        for (const TextCounts::Entry &value : profile.values.entries()) {
            const QString text = value.text.toString();
            unknown += tokenForWord(name, text).isEmpty() && answerFor(name, text).isEmpty() ? value.count : 0;
            if (unknown > profile.filled / 10)
                return {};
        }
        return profile.filled > 0 ? std::optional(20) : std::nullopt;
    }
    }
    return {};
}

class Guesser
{
public:
    Guesser(const Sheet &sheet, const Mapping &given, const Plan &plan)
        : m_sheet(sheet)
        , m_plan(plan)
        , m_result{given, {}, false}
        , m_mapping(m_result.mapping)
    {
        // "kpi" is the name of the KPI, too.
        if (const auto kpi = m_mapping.columns.constFind(u"kpi"_s); kpi != m_mapping.columns.constEnd())
            m_mapping.columns.insert(u"name"_s, *kpi);
        m_mapping.columns.remove(u"kpi"_s);
        m_mapping.identity.replaceInStrings(QRegularExpression(u"^kpi$"_s), u"name"_s);
    }

    Result<GuessedMapping> guess()
    {
        QD_CHECK(guessHeadings());
        guessMissing();
        m_kinds = rowKinds(m_sheet, m_mapping.headerRow);
        m_calendar = m_plan.organisation().fiscalCalendar();
        m_profiles = profileColumns(m_sheet, headingsOf(m_sheet, m_mapping.headerRow, m_mapping.headerRows), m_kinds,
                                    *m_mapping.missing, m_calendar);
        guessWide();
        guessColumns({u"target"_s, u"forecast"_s}, Fields::AllBut);
        guessNumbers();
        guessColumns({u"target"_s, u"forecast"_s}, Fields::Only);
        guessAnswers();
        guessDecimal();
        guessIdentity();
        guessCadence();
        guessUnit();
        guessDirection();
        return std::move(m_result);
    }

private:
    enum class Fields { Only, AllBut };

    void note(const QString &field, const QString &value, bool sure, const QString &reason)
    {
        m_result.guesses.push_back({field, value, sure, reason});
    }

    Result<void> guessHeadings()
    {
        if (m_mapping.headerRow == 0) {
            m_mapping.headerRow = guessHeaderRow(m_sheet);
            note(u"headerRow"_s, QString::number(m_mapping.headerRow), false, Tr::tr("most of its cells are words"));
        }
        if (size_t(m_mapping.headerRow) <= m_sheet.rows.size()) {
            if (m_mapping.headerRows == 0)
                m_mapping.headerRows = guessHeaderRows(m_sheet, m_mapping.headerRow);
            return {};
        }
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 has %n row(s), so row %2 cannot hold the headings. Correct \"headerRow\".", nullptr,
                              int(m_sheet.rows.size()))
                           .arg(m_sheet.name)
                           .arg(m_mapping.headerRow));
    }

    void guessMissing()
    {
        if (m_mapping.missing)
            return;
        m_mapping.missing = QStringList{QString(), u"NA"_s, u"N/A"_s, u"n/a"_s, u"-"_s, u"–"_s, u"null"_s};
        note(u"missing"_s, u"NA, N/A, -"_s, false, Tr::tr("the usual words for no value"));
    }

    bool has(const QString &field) const
    {
        return m_mapping.columns.contains(field) || m_mapping.constants.contains(field);
    }

    bool isTaken(const ColumnProfile &profile) const
    {
        return m_mapping.measures.contains(profile.heading) || m_mapping.unread.contains(profile.heading)
            || std::ranges::any_of(m_mapping.columns, [&](const ColumnSource &source) {
                   return source.columns.contains(profile.heading);
               });
    }

    void take(const QString &field, const ColumnProfile &profile, bool sure, const QString &reason)
    {
        m_mapping.columns[field].columns = {profile.heading};
        note(field, profile.heading, sure, reason);
    }

    /// Headings that are periods hold the values below them.
    void guessWide()
    {
        if (!m_mapping.wideColumns.isEmpty() || !m_mapping.measures.isEmpty() || has(u"period"_s) || has(u"actual"_s))
            return;
        QStringList patterns;
        QStringList headings;
        QMap<QString, QString> fields = m_mapping.wideFields;
        for (const ColumnProfile &profile : m_profiles) {
            if ((profile.isNumeric() || profile.isEmpty()) && namesPeriod(profile.heading, fields)
                && !m_mapping.unread.contains(profile.heading)) {
                patterns << QRegularExpression::escape(profile.heading);
                headings << profile.heading;
            }
        }
        if (patterns.size() < 2)
            return;
        m_mapping.wideColumns = patterns.join(u'|');
        m_mapping.wideFields = fields;
        note(u"wide"_s, headings.join(u", "_s), true, Tr::tr("the heading is a period"));
    }

    /// Whether \a heading is a period, alone or with one word at its start or end that says what stands below it.
    bool namesPeriod(const QString &heading, QMap<QString, QString> &fields) const
    {
        if (m_calendar.parse(heading))
            return true;
        const QString text = heading.simplified();
        for (const bool first : {true, false}) {
            const QString word = first ? text.section(u' ', 0, 0) : text.section(u' ', -1);
            const QString rest = first ? text.section(u' ', 1) : text.section(u' ', 0, -2);
            if (rest.isEmpty() || !m_calendar.parse(rest))
                continue;
            for (const KpiField &field : kpiFields()) {
                if (field.holds != Holds::Number || headingScore(field, word) < OtherWord)
                    continue;
                fields.insert(word, QLatin1String(field.name));
                return true;
            }
        }
        return false;
    }

    bool isPeriodHeading(const ColumnProfile &profile) const
    {
        return !m_mapping.wideColumns.isEmpty()
            && QRegularExpression(QRegularExpression::anchoredPattern(m_mapping.wideColumns))
                   .match(profile.heading)
                   .hasMatch();
    }

    /// How likely \a profile is the column of \a field: 0 to 100.
    int score(const KpiField &field, const ColumnProfile &profile) const
    {
        const int heading = headingScore(field, profile.heading);
        if (heading >= OtherWord)
            return heading;
        const auto fit = fits(field, profile);
        if (!fit)
            return 0;
        if (QLatin1String(field.name) == QLatin1String("department") && knowsDepartments(profile))
            return Sure;
        if (field.holds == Holds::Period && heading == 0 && profile.numbers == 0)
            return Enough + 5; // whatever it is called: all its cells are periods
        if (field.holds == Holds::Period && heading > 0)
            return Sure;
        return heading > 0 ? std::min(heading + *fit, OtherWord - 1) : 0;
    }

    bool knowsDepartments(const ColumnProfile &profile) const
    {
        QSet<QString> names;
        for (const Department &department : m_plan.table<Department>())
            names << department.name.toCaseFolded();
        if (names.isEmpty())
            return false;
        const auto known = std::ranges::count_if(profile.values.entries(), [&](const TextCounts::Entry &value) {
            return names.contains(value.text.toString().toCaseFolded());
        });
        return known > 0 && known * 2 >= profile.values.size();
    }

    /// The best pair of a field and a column first, until none is good enough.
    void guessColumns(const QStringList &fields, Fields which)
    {
        struct Candidate
        {
            int score;
            const KpiField *field;
            const ColumnProfile *profile;
        };
        std::vector<Candidate> candidates;
        for (const KpiField &field : kpiFields()) {
            if (fields.contains(QLatin1String(field.name)) != (which == Fields::Only))
                continue;
            for (const ColumnProfile &profile : m_profiles) {
                int points = isPeriodHeading(profile) ? 0 : score(field, profile);
                if (which == Fields::Only && points > 0 && points < OtherWord && goesWithActual(profile.heading))
                    points += 5;
                if (points >= Enough)
                    candidates.push_back({points, &field, &profile});
            }
        }
        std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
        for (const Candidate &candidate : candidates) {
            const QString field = QLatin1String(candidate.field->name);
            const bool spoken = field == u"period" || field == u"actual"; // a wide table has neither
            if (has(field) || isTaken(*candidate.profile) || (spoken && !m_mapping.wideColumns.isEmpty())
                || (field == u"actual" && !m_mapping.measures.isEmpty())
                || (field == u"name" && !m_mapping.measures.isEmpty()))
                continue;
            take(field, *candidate.profile, candidate.score >= Sure,
                 reasonFor(*candidate.field, *candidate.profile, candidate.score));
        }
    }

    /// "planned_ftes" belongs to "actual_ftes".
    bool goesWithActual(const QString &heading) const
    {
        const QStringList words = plainHeading(heading).split(u' ');
        for (const QString &actual : m_mapping.columns.value(u"actual"_s).columns) {
            for (const QString &word : plainHeading(actual).split(u' ')) {
                if (word.size() > 2 && words.contains(word))
                    return true;
            }
        }
        return false;
    }

    QString reasonFor(const KpiField &field, const ColumnProfile &profile, int points) const
    {
        if (points == OwnWord)
            return Tr::tr("the field's own word");
        if (field.holds == Holds::Period && profile.isPeriods())
            return Tr::tr("its cells are periods");
        return points >= Sure ? Tr::tr("known departments") : Tr::tr("from the heading");
    }

    /// Columns of numbers whose headings say nothing: the value, or the values of several KPIs.
    void guessNumbers()
    {
        if (has(u"actual"_s) || !m_mapping.wideColumns.isEmpty() || !m_mapping.measures.isEmpty())
            return;
        if (!has(u"name"_s) && !isIdentity({u"department"_s}))
            findScope({u"department"_s});
        std::vector<const ColumnProfile *> numbers;
        for (const ColumnProfile &profile : m_profiles) {
            if (profile.isNumeric() && !profile.isPeriods() && !isTaken(profile) && !isKeyHeading(profile.heading))
                numbers.push_back(&profile);
        }
        if (numbers.empty())
            return;
        if (numbers.size() == 1 || has(u"name"_s))
            return take(u"actual"_s, *numbers.front(), false, Tr::tr("its cells are numbers"));
        for (const ColumnProfile *profile : numbers)
            m_mapping.measures << profile->heading;
        note(u"measures"_s, m_mapping.measures.join(u", "_s), false, Tr::tr("each column of numbers is a KPI"));
    }

    /// "Y" and "N" below a heading that asks whether the target was met.
    void guessAnswers()
    {
        for (const QString &field : {u"stated"_s}) {
            if (m_mapping.values.contains(field) || !m_mapping.columns.contains(field))
                continue;
            for (const ColumnProfile *profile : columnsOf(field)) {
                for (const QString &value : profile->values.keys()) {
                    if (const QString token = answerFor(field, value); !token.isEmpty())
                        m_mapping.values[field].insert(value, token);
                }
            }
        }
    }

    std::vector<const ColumnProfile *> columnsOf(const QString &field) const
    {
        std::vector<const ColumnProfile *> found;
        const QStringList headings = field == u"measures" ? m_mapping.measures : m_mapping.columns.value(field).columns;
        for (const ColumnProfile &profile : m_profiles) {
            if (headings.contains(profile.heading))
                found.push_back(&profile);
        }
        return found;
    }

    void guessDecimal()
    {
        if (!m_mapping.decimal.isEmpty())
            return;
        std::vector<QStringView> texts;
        const auto add = [&texts](const ColumnProfile &profile) {
            std::ranges::transform(profile.values.entries(), std::back_inserter(texts), &TextCounts::Entry::text);
        };
        for (const QString &field : {u"actual"_s, u"target"_s, u"forecast"_s, u"lower"_s, u"upper"_s, u"ytdActual"_s,
                                     u"ytdTarget"_s, u"measures"_s}) {
            for (const ColumnProfile *profile : columnsOf(field))
                add(*profile);
        }
        for (const ColumnProfile &profile : m_profiles) {
            if (isPeriodHeading(profile))
                add(profile);
        }
        const auto format = detectNumberFormat(texts);
        m_result.decimalUnclear = !format;
        if (!format)
            return;
        m_mapping.decimal = *format == NumberFormat::Point ? u"."_s : u","_s;
        note(u"decimal"_s, m_mapping.decimal, false, Tr::tr("all numbers can be read so"));
    }

    std::vector<size_t> positions(const QStringList &headings) const
    {
        std::vector<size_t> columns;
        for (const ColumnProfile &profile : m_profiles) {
            if (headings.contains(profile.heading))
                columns.push_back(profile.column);
        }
        return columns;
    }

    bool isIdentity(const QStringList &fields, const QStringList &more = {}) const
    {
        QStringList headings = m_mapping.columns.value(u"period"_s).columns + more;
        for (const QString &field : fields)
            headings += m_mapping.columns.value(field).columns;
        return tellApart(m_sheet, m_kinds, positions(headings));
    }

    /// The fewest fields by which no two rows of a period are the same KPI.
    void guessIdentity()
    {
        if (!m_mapping.identity.isEmpty())
            return;
        const bool measures = !m_mapping.measures.isEmpty();
        QStringList identity = m_mapping.columns.contains(u"code"_s) && !measures
            ? QStringList{u"code"_s}
            : QStringList{u"department"_s, u"name"_s};
        if (!isIdentity(identity) && identity == QStringList{u"code"_s}) {
            if (isIdentity({u"department"_s, u"code"_s}))
                identity.prepend(u"department"_s);
            else if (!joinCode() && isIdentity({u"department"_s, u"name"_s}))
                identity = {u"department"_s, u"name"_s};
        } else if (!isIdentity(identity)) {
            addScope(identity);
        }
        m_mapping.identity = identity;
        note(u"identity"_s, identity.join(u", "_s), false, Tr::tr("tells the rows apart"));
    }

    /// A second key that makes the code unique: "service/standard".
    bool joinCode()
    {
        ColumnSource &code = m_mapping.columns[u"code"_s];
        for (const ColumnProfile &profile : m_profiles) {
            if (isTaken(profile) || !isKeyHeading(profile.heading) || !isIdentity({u"code"_s}, {profile.heading}))
                continue;
            code.columns.prepend(profile.heading);
            code.separator = u"/"_s;
            std::erase_if(m_result.guesses, [](const Guess &guess) { return guess.field == u"code"; });
            note(u"code"_s, code.columns.join(u"/"_s), false, Tr::tr("together they tell the rows apart"));
            return true;
        }
        return false;
    }

    /// A column of few words, such as a type or a region, that tells KPIs of one name apart.
    bool findScope(const QStringList &identity)
    {
        for (const ColumnProfile &profile : m_profiles) {
            if (isTaken(profile) || isPeriodHeading(profile) || profile.isEmpty() || profile.values.size() > MostScopes
                || profile.values.size() * 2 > profile.filled || has(u"scope"_s)
                || !isIdentity(identity, {profile.heading}))
                continue;
            take(u"scope"_s, profile, false, Tr::tr("tells the rows apart"));
            return true;
        }
        return false;
    }

    void addScope(QStringList &identity)
    {
        if (m_mapping.columns.contains(u"scope"_s) ? isIdentity(identity + QStringList{u"scope"_s})
                                                   : findScope(identity))
            identity << u"scope"_s;
        else if (m_mapping.columns.contains(u"category"_s) && isIdentity(identity + QStringList{u"category"_s}))
            identity << u"category"_s;
    }

    /// Several days of one month are days of their own; always the same day of the week: weeks.
    void guessCadence()
    {
        const auto columns = columnsOf(u"period"_s);
        if (has(u"cadence"_s) || columns.size() != 1)
            return;
        const QString format = m_mapping.columns.value(u"period"_s).format.isEmpty()
            ? m_mapping.dateFormat
            : m_mapping.columns.value(u"period"_s).format;
        QSet<QDate> days;
        QSet<QDate> months;
        QSet<int> weekdays;
        for (const QString &text : columns.front()->values.keys()) {
            const auto day = format.isEmpty() ? m_calendar.parse(text, Cadence::Day)
                                              : std::optional(Period{Cadence::Day, QLocale::c().toDate(text, format)});
            if (!day || !day->start.isValid())
                return;
            days << day->start;
            months << m_calendar.containing(day->start, Cadence::Month).start;
            weekdays << day->start.dayOfWeek();
        }
        if (days.size() == months.size())
            return;
        const QString cadence = weekdays.size() == 1 ? u"week"_s : u"day"_s;
        m_mapping.constants.insert(u"cadence"_s, cadence);
        note(u"cadence"_s, cadence, false, Tr::tr("several days of one month"));
    }

    NumberFormat format() const { return m_mapping.decimal == u"," ? NumberFormat::Comma : NumberFormat::Point; }

    /// Results that are stated, or both actual and target, nearly all between 0 and 1: shares, most likely.
    void guessUnit()
    {
        if (has(u"unit"_s) || !has(u"target"_s))
            return;
        int numbers = 0;
        int whole = 0;
        int above = 0;
        for (const QString &field : {u"actual"_s, u"target"_s}) {
            for (const ColumnProfile *profile : columnsOf(field)) {
                for (const TextCounts::Entry &value : profile->values.entries()) {
                    const auto number = readNumber(value.text, format());
                    if (!number)
                        continue;
                    if (number->percent || number->value < 0 || number->value > LargestShare)
                        return;
                    numbers += value.count;
                    above += number->value > 1 ? value.count : 0;
                    whole += number->value == 0 || number->value == 1 ? value.count : 0;
                }
            }
        }
        if (numbers < FewestForEvidence || whole * 2 > numbers || above * 10 > numbers)
            return;
        m_mapping.constants.insert(u"unit"_s, u"%"_s);
        note(u"unit"_s, u"%"_s, false, Tr::tr("the values lie between 0 and 1"));
    }

    QString cell(size_t row, const std::vector<const ColumnProfile *> &columns) const
    {
        return columns.size() == 1 && columns.front()->column < m_sheet.rows[row].size()
            ? m_sheet.rows[row][columns.front()->column].trimmed()
            : QString();
    }

    /// The results that the file states say which way is better.
    void guessDirection()
    {
        if (has(u"direction"_s) || !has(u"stated"_s) || m_mapping.decimal.isEmpty())
            return;
        int higher = 0;
        int lower = 0;
        int judged = 0;
        for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
            if (m_kinds[row] != RowKind::Data)
                continue;
            const auto actual = readNumber(cell(row, columnsOf(u"actual"_s)), format());
            const auto target = readNumber(cell(row, columnsOf(u"target"_s)), format());
            const QString word = cell(row, columnsOf(u"stated"_s));
            const QString token = tokenForWord(u"stated"_s, m_mapping.values.value(u"stated"_s).value(word, word));
            if (!actual || !target || token.isEmpty())
                continue;
            const bool met = token == u"met";
            ++judged;
            higher += met == (actual->value >= target->value) ? 1 : 0;
            lower += met == (actual->value <= target->value) ? 1 : 0;
        }
        if (judged < FewestForEvidence || higher == lower || std::max(higher, lower) * 20 < judged * 19)
            return;
        const bool up = higher > lower;
        m_mapping.constants.insert(u"direction"_s, up ? u"increase"_s : u"decrease"_s);
        note(u"direction"_s, m_mapping.constants.value(u"direction"_s), false,
             Tr::tr("%L1 of %L2 stated results agree").arg(std::max(higher, lower)).arg(judged));
    }

    const Sheet &m_sheet;
    const Plan &m_plan;
    GuessedMapping m_result;
    Mapping &m_mapping;
    std::vector<RowKind> m_kinds;
    std::vector<ColumnProfile> m_profiles;
    FiscalCalendar m_calendar;
};

} // namespace

Result<GuessedMapping> guessMapping(const Sheet &sheet, const Mapping &given, const Plan &plan)
{
    return Guesser(sheet, given, plan).guess();
}

Error unclearDecimal(const QString &fileName)
{
    return {ErrorCode::Invalid,
            Tr::tr("The numbers of %1 can be read two ways: is 1.500 one and a half or fifteen hundred? "
                   "Say \"decimal\": \".\" or \",\" in the mapping.")
                .arg(fileName),
            {}};
}

} // namespace qd::exchange

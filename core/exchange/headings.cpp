// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headings.h"

#include "base/tr.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// English and German.
constexpr std::array<KpiField, 19> Fields{
    {{"department", Holds::Group, "department|abteilung",
      "dept|team|organisation|organization|agency|business unit|function|bereich|org"},
     {"code", Holds::Code, "code|kpi code|kpi id", "key|schlüssel|kennung|id"},
     {"name", Holds::Name, "kpi|kpi name|kennzahl",
      "name|indicator|measure|metric|measurable|indikator|standard|program|programme"},
     {"category", Holds::Group, "category|kategorie", "group|service|topic|gruppe|responsibility"},
     {"scope", Holds::Group, "scope|geltungsbereich", "segment|region"},
     {"owner", Holds::Text, "owner|verantwortlich", "responsible|accountable|lead"},
     {"cadence", Holds::Word, "cadence|frequency|takt", "rhythm|häufigkeit"},
     {"definition", Holds::Text, "definition|formula", "description|formel|beschreibung"},
     {"unit", Holds::Text, "unit|einheit", "unit of measure|uom"},
     {"direction", Holds::Word, "direction|richtung", "better|desired direction|polarity"},
     {"period", Holds::Period, "period|month|quarter|week|periode|monat|quartal",
      "date|fiscal year|year|datum|jahr|zeitraum|yr"},
     {"actual", Holds::Number, "actual|ist", "value|result|performance|current|wert|ergebnis"},
     {"target", Holds::Number, "target|soll|ziel", "plan|goal|budget|planned"},
     {"forecast", Holds::Number, "forecast|prognose", "outlook|expected"},
     {"ytdActual", Holds::Number, "ytd|year to date|ytd actual|actual ytd|kumuliert|ist kumuliert",
      "cumulative|ytd value"},
     {"ytdTarget", Holds::Number, "ytd target|target ytd|soll kumuliert", "ytd plan|plan ytd|ytd budget|budget ytd"},
     {"stated", Holds::Word, "status|rag", "target met|result stated|traffic light|ampel|met|achieved"},
     {"state", Holds::Word, "value state", "provisional|vorläufig"},
     {"comment", Holds::Text, "comment|kommentar", "comments|note|notes|remark|bemerkung|explanation|erläuterung"}}};

/// What other tables call the fields of departments, objectives and hand-offs.
struct TableWords
{
    const char *field;
    const char *words;
};
constexpr std::array<TableWords, 21> UsualWords{
    {{"headcount", "actual ftes|actual fte|fte|ftes|headcount"},
     {"plannedHeadcount", "planned ftes|planned fte|plan fte"},
     {"spelling", "org name variant|alias|variant|other name|other spelling"},
     {"start", "period|month|quarter|fiscal year|fy ef|year"},
     {"receiver", "needed for|needing department|requesting department|requester|recipient|customer|empfänger"},
     {"giver", "needs from|needed from|delivering department|supplier|provider|lieferant|geber"},
     {"neededBy", "need date|needed on|required by|benötigt bis|bis"},
     {"committedBy", "promised by|promised for|promise date|commit date|zugesagt für|zusage"},
     {"requestedOn", "asked on|request date|angefragt am"},
     {"answeredOn", "answer date|beantwortet am"},
     {"readyCriterion", "definition of ready|acceptance criterion|done when"},
     {"statementReceiver", "need|why needed|need in own words"},
     {"statementGiver", "offer|answer in own words"},
     {"department", "dept|team|organisation|organization|unit|abteilung|bereich"},
     {"name", "title|deliverable|dependency|hand off|what"},
     {"title", "name|goal|ziel"},
     {"due", "due date|deadline|fällig|bis"},
     {"why", "rationale|reason|warum"},
     {"weight", "importance|gewicht"},
     {"businessUnit", "division|bu|geschäftsbereich"},
     {"geography", "country|region|location|land"}}};

bool among(const QString &word, const char *list)
{
    return QString::fromUtf8(list).split(u'|').contains(word);
}

/// Words that any heading may carry beside what it is about.
const QStringList &neutralWords()
{
    static const QStringList words{u"name"_s, u"title"_s, u"text"_s, u"label"_s, u"en"_s, u"de"_s,    u"fr"_s,
                                   u"code"_s, u"id"_s,    u"key"_s,  u"nr"_s,    u"no"_s, u"number"_s};
    return words;
}

} // namespace

std::span<const KpiField> kpiFields()
{
    return Fields;
}

QString plainHeading(const QString &heading)
{
    QString text = heading.toLower();
    return text.replace(u'_', u' ').replace(u'-', u' ').simplified();
}

QString letters(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return result;
}

const Field *fieldFor(const RecordType &type, const QString &heading, bool &sure)
{
    const QString written = letters(heading);
    sure = true;
    for (const Field &field : type.fields) {
        if (written == letters(QLatin1String(field.name)) || written == letters(Tr::tr(field.label))
            || written == letters(QString::fromUtf8(field.label)))
            return &field;
    }
    if (written == letters(QLatin1String(type.table)) || written == letters(Tr::tr(type.label))
        || written == letters(QString::fromUtf8(type.label))) { // a column "Objective" names the objectives
        for (const Field &field : type.fields) {
            if (field.kind == FieldKind::Text && field.isRequired())
                return &field;
        }
    }
    sure = false;
    for (const TableWords &words : UsualWords) {
        if (among(plainHeading(heading), words.words))
            if (const Field *field = type.field(QLatin1String(words.field)))
                return field;
    }
    return nullptr;
}

bool hasHeadings(const RecordType &type, const QStringList &row)
{
    return std::ranges::all_of(row, [&](const QString &cell) {
        bool sure = false;
        return cell.trimmed().isEmpty() || fieldFor(type, cell.trimmed(), sure);
    });
}

std::vector<const Field *> usualColumns(const RecordType &type)
{
    std::vector<const Field *> columns;
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::Id || qstrcmp(field.name, "position") == 0 || qstrcmp(field.name, "code") == 0)
            continue;
        const bool name = !field.isKey() && field.isRequired() && field.kind == FieldKind::Text;
        const bool hasName =
            !columns.empty() && columns.front()->isRequired() && columns.front()->kind == FieldKind::Text;
        columns.insert(name && !hasName ? columns.begin() : columns.end(), &field);
    }
    std::ranges::stable_partition(columns, [](const Field *field) { return field->kind != FieldKind::LongText; });
    return columns;
}

bool isKeyHeading(const QString &heading)
{
    static const QStringList keys{u"id"_s, u"code"_s, u"key"_s, u"nr"_s, u"no"_s, u"kennung"_s, u"schlüssel"_s};
    const QStringList words = plainHeading(heading).split(u' ');
    return keys.contains(words.last());
}

int headingScore(const KpiField &field, const QString &heading)
{
    const QString text = plainHeading(heading);
    if (among(text, field.own))
        return OwnWord;
    if (among(text, field.others))
        return OtherWord;
    QStringList words = text.split(u' ');
    const auto all = words.size();
    words.removeIf([](const QString &word) { return neutralWords().contains(word); });
    if (words.isEmpty())
        return 0;
    if (QLatin1String(field.name) == QLatin1String("code")) { // of a KPI, not of its department
        const KpiField &department = Fields.front();
        return isKeyHeading(heading) && !among(words.last(), department.own) && !among(words.last(), department.others)
            ? 40
            : 0;
    }
    // "owner_org_title" is about an org: what a heading is about stands last. A number may say more behind it.
    const bool anywhere = field.holds == Holds::Number;
    const int penalty = 3 * int(words.size() - 1) + (isKeyHeading(heading) && all > words.size() ? 15 : 0);
    for (qsizetype index = anywhere ? 0 : words.size() - 1; index < words.size(); ++index) {
        if (among(words[index], field.own))
            return 60 - penalty;
        if (among(words[index], field.others))
            return 48 - penalty;
    }
    return 0;
}

} // namespace qd::exchange

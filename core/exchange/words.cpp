// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"

#include <QHash>

#include <array>
#include <utility>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *field;
    const char *token;
    const char *words; ///< lower case, "|" between; English and German
};

constexpr std::array<Words, 17> Table{
    {{"direction", "increase", "increase|up|higher|higher is better|maximise|maximize|+|höher"},
     {"direction", "decrease", "decrease|down|lower|lower is better|minimise|minimize|-|niedriger"},
     {"direction", "holdAbove", "holdabove|hold above|at least|mindestens"},
     {"direction", "holdBelow", "holdbelow|hold below|at most|höchstens"},
     {"direction", "range", "range|between|bereich"},
     {"direction", "none", "none|neutral"},
     {"stated", "met", "met|on track|green|erreicht|grün"},
     {"stated", "missed", "missed|not met|off track|red|verfehlt|rot"},
     {"state", "estimate", "estimate|schätzung"},
     {"state", "provisional", "provisional|preliminary|vorläufig"},
     {"state", "final", "final|endgültig"},
     {"state", "restated", "restated|berichtigt"},
     {"cadence", "day", "day|daily|täglich"},
     {"cadence", "week", "week|weekly|wöchentlich"},
     {"cadence", "month", "month|monthly|monatlich"},
     {"cadence", "quarter", "quarter|quarterly|vierteljährlich"},
     {"cadence", "year", "year|yearly|annual|jährlich"}}};

} // namespace

QString tokenForWord(const QString &field, const QString &word)
{
    static const QHash<std::pair<QString, QString>, QString> tokens = [] {
        QHash<std::pair<QString, QString>, QString> made;
        for (const Words &row : Table) {
            for (const QString &known : QString::fromUtf8(row.words).split(u'|'))
                made.insert({QString::fromLatin1(row.field), known}, QString::fromLatin1(row.token));
        }
        return made;
    }();
    return tokens.value({field, word.toLower()});
}

QString answerFor(const QString &field, const QString &word)
{
    static const QStringList yes{u"y"_s, u"yes"_s, u"true"_s, u"1"_s, u"j"_s, u"ja"_s, u"oui"_s};
    static const QStringList no{u"n"_s, u"no"_s, u"false"_s, u"0"_s, u"nein"_s, u"non"_s};
    if (field != u"stated")
        return {};
    const QString lower = word.toLower();
    return yes.contains(lower) ? u"met"_s : no.contains(lower) ? u"missed"_s : QString();
}

QStringList tokensOf(const QString &field)
{
    QStringList tokens;
    for (const Words &row : Table) {
        if (field == QLatin1String(row.field))
            tokens << QString::fromLatin1(row.token);
    }
    tokens.sort();
    return tokens;
}

} // namespace qd::exchange

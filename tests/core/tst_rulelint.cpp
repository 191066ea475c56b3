// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/catalogue.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QXmlStreamReader>

/// The catalogue as others rely on it. What a person can be told, and what a file can hold, is checked here; what a
/// rule finds is checked in the tests of its family.
using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr int FewestFixtures = 5; // found, not found, at the limit, the usual false alarm, not enough data

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(QD_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Titles by id, as they stand in \a text.
std::map<QString, QString> idsIn(const QString &text)
{
    std::map<QString, QString> ids;
    for (const QString &line : text.split(u'\n')) {
        const QString id = line.section(u' ', 0, 0);
        if (!line.startsWith(u'#') && !id.isEmpty() && !ids.emplace(id, line.section(u' ', 1)).second)
            return {}; // an id stands there twice
    }
    return ids;
}

/// What is wrong with \a rule, given the ids that were used until now.
QString reused(const rules::Rule &rule, const std::map<QString, QString> &ids)
{
    const QString id = QLatin1String(rule.id);
    const auto known = ids.find(id);
    if (known == ids.end())
        return u"add to tests/lint/ruleids.txt: %1 %2"_s.arg(id, QString::fromUtf8(rule.title));
    if (known->second.endsWith(u"(gone)"))
        return u"%1 was another rule: %2"_s.arg(id, known->second);
    return known->second == QString::fromUtf8(rule.title)
        ? QString()
        : u"%1 was \"%2\" until now; if it is still the same rule, change the list"_s.arg(id, known->second);
}

/// Texts of the program that have a translation.
QSet<QString> translated()
{
    QSet<QString> sources;
    QXmlStreamReader reader(textOf(u"translations/quarterdeck_de.ts"_s));
    while (!reader.atEnd()) {
        if (reader.readNextStartElement() && reader.name() == u"source")
            sources.insert(reader.readElementText());
    }
    return sources;
}

QStringList textsOf(const rules::Rule &rule)
{
    QStringList texts;
    for (const char *text :
         {rule.title, rule.roomTitle, rule.condition, rule.says, rule.question, rule.needs, rule.silence, rule.source})
        texts << QString::fromUtf8(text);
    for (const rules::Option &option : rule.options)
        texts << QString::fromUtf8(option.help);
    return texts;
}

/// Ids that functions above a test class name, by the functions' names.
std::map<QString, QSet<QString>> helpersOf(const QString &head)
{
    static const QRegularExpression function(u"(?ms)^\\S[^\\n;{}#]*?\\b(\\w+)\\([^;{]*\\)\\n\\{\\n(.*?)^\\}"_s);
    static const QRegularExpression id(u"\"([A-Z]+-\\d{3})"_s);
    std::map<QString, QSet<QString>> helpers;
    for (auto found = function.globalMatch(head); found.hasNext();) {
        const auto match = found.next();
        for (auto ids = id.globalMatch(match.captured(2)); ids.hasNext();)
            helpers[match.captured(1)].insert(ids.next().captured(1));
    }
    return helpers;
}

/// The rules that a test function is about: it names them, itself or by a helper, or stands under their heading.
QSet<QString> rulesOf(const QString &function, const std::map<QString, QSet<QString>> &helpers)
{
    static const QRegularExpression id(u"\\b([A-Z]+-\\d{3})\\b"_s);
    QSet<QString> rules;
    for (auto ids = id.globalMatch(function); ids.hasNext();)
        rules.insert(ids.next().captured(1));
    for (const auto &[name, named] : helpers) {
        if (function.contains(name + u'('))
            rules.unite(named);
    }
    return rules;
}

/// Adds what a file of tests checks of each rule: comparisons, rows and the records it makes. A floor, no measure: it
/// sees a rule that nobody tests, not whether the five are of five kinds.
void countFixtures(const QString &text, std::map<QString, int> &fixtures)
{
    static const QRegularExpression start(u"(?m)^(?=    (?:void \\w+\\(\\)$|// [A-Z]+-\\d{3}))"_s);
    static const QRegularExpression heading(u"^    // ([A-Z]+-\\d{3})"_s);
    static const QRegularExpression fixture(
        u"QCOMPARE\\(|QVERIFY\\w*\\(|newRow\\(|\\brow\\(\"|made\\.\\w+\\(|push_back\\("_s);
    const qsizetype tests = text.indexOf(u"private slots:");
    if (tests < 0)
        return;
    const auto helpers = helpersOf(text.left(tests));
    QString under;
    for (const QString &part : text.mid(tests).split(start)) {
        if (const auto match = heading.match(part); match.hasMatch())
            under = match.captured(1);
        QSet<QString> rules = rulesOf(part, helpers);
        if (!under.isEmpty())
            rules.insert(under);
        for (const QString &rule : rules)
            fixtures[rule] += int(part.count(fixture));
    }
}

} // namespace

class TestRuleLint : public QObject
{
    Q_OBJECT

private slots:
    void anIdIsNeverGivenToAnotherRule()
    {
        const auto ids = idsIn(textOf(u"tests/lint/ruleids.txt"_s));
        QVERIFY(!ids.empty());
        QStringList wrong;
        QSet<QString> living;
        for (const rules::Rule &rule : rules::catalogue()) {
            QVERIFY2(!living.contains(QLatin1String(rule.id)), rule.id);
            living.insert(QLatin1String(rule.id));
            if (const QString problem = reused(rule, ids); !problem.isEmpty())
                wrong << problem;
        }
        for (const auto &[id, title] : ids) {
            if (!living.contains(id) && !title.endsWith(u"(gone)"))
                wrong << u"%1 is gone: mark its line with (gone)"_s.arg(id);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aListThatReusesAnIdIsRefused()
    {
        QVERIFY(idsIn(u"KPI-001 One\nKPI-001 Two\n"_s).empty());
        const rules::Rule rule{.id = "KPI-001", .title = "Two"};
        QVERIFY(reused(rule, idsIn(u"KPI-001 One\n"_s)).contains(u"was \"One\""_s));
        QVERIFY(reused(rule, idsIn(u"KPI-001 Two (gone)\n"_s)).contains(u"was another rule"_s));
        QVERIFY(reused(rule, idsIn(u"# KPI-001 Two\nKPI-002 Two\n"_s)).contains(u"add to"_s));
        QVERIFY(reused(rule, idsIn(u"KPI-001 Two\n"_s)).isEmpty());
    }

    void everyTextOfARuleCanBeTranslated()
    {
        const QSet<QString> known = translated();
        QStringList missing;
        for (const rules::Rule &rule : rules::catalogue()) {
            for (const QString &text : textsOf(rule)) {
                if (!known.contains(text))
                    missing << u"%1: %2"_s.arg(QLatin1String(rule.id), text);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyRuleAsksAQuestionAndTellsTheRoomNeutrally()
    {
        for (const rules::Rule &rule : rules::catalogue()) {
            QVERIFY2(QByteArray(rule.question).endsWith('?'), rule.id);
            QVERIFY2(qstrcmp(rule.title, rule.roomTitle) != 0, rule.id);
            const QStringList words = QString::fromUtf8(rule.roomTitle).toLower().split(QRegularExpression(u"\\W+"_s));
            for (const QString &word : {u"blame"_s, u"blamed"_s, u"fault"_s, u"wrong"_s, u"fail"_s, u"failed"_s,
                                        u"failure"_s, u"lie"_s, u"liar"_s, u"bad"_s, u"careless"_s, u"lazy"_s,
                                        u"guilty"_s, u"gaming"_s, u"cheat"_s, u"hiding"_s, u"incompetent"_s})
                QVERIFY2(!words.contains(word), rule.roomTitle);
        }
    }

    void everyRuleHasItsFixtures()
    {
        std::map<QString, int> fixtures;
        QDirIterator files(QStringLiteral(QD_SOURCE_DIR "/tests/core"), {u"tst_*.cpp"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            countFixtures(QString::fromUtf8(file.readAll()), fixtures);
        }
        QStringList few;
        for (const rules::Rule &rule : rules::catalogue()) {
            if (fixtures[QLatin1String(rule.id)] < FewestFixtures)
                few << u"%1 has %2"_s.arg(QLatin1String(rule.id)).arg(fixtures[QLatin1String(rule.id)]);
        }
        QVERIFY2(few.isEmpty(), qPrintable(few.join(u'\n')));
    }

    void aRuleThatNobodyTestsIsSeen()
    {
        std::map<QString, int> fixtures;
        countFixtures(u"QStringList said()\n{\n    return by(\"KPI-001\");\n}\n"
                      "private slots:\n"
                      "    void one()\n    {\n        QCOMPARE(said(), x);\n        QCOMPARE(said(), y);\n    }\n"
                      "    // OBJ-001\n"
                      "    void two()\n    {\n        QVERIFY(true);\n    }\n"_s,
                      fixtures);
        QCOMPARE(fixtures[u"KPI-001"_s], 2);
        QCOMPARE(fixtures[u"OBJ-001"_s], 1);
        QCOMPARE(fixtures[u"DEP-001"_s], 0);
    }
};

QD_TEST_MAIN(TestRuleLint)
#include "tst_rulelint.moc"

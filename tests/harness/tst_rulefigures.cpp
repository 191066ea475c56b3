// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of measure_rules: a few small organisations, in which no rule that needs no statistics may err.
#include "generate/planter.h"
#include "harness/figures.h"
#include "support/testmain.h"

using namespace qd;
using namespace harness;
using namespace Qt::StringLiterals;

namespace {

Figures figuresOf(Kind kind, std::initializer_list<int> sizes)
{
    Figures figures;
    for (const int departments : sizes) {
        for (const int seed : {1, 2})
            figures[kind] += measure(recipeFor(kind, departments, seed));
    }
    return figures;
}

Accepted accepted()
{
    QFile file(QStringLiteral(QD_SOURCE_DIR "/tests/harness/accepted.txt"));
    return readAccepted(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

/// Failures of rules that are no statistics: a handful of plants says nothing about those.
QString certainFailures(const Figures &figures)
{
    QStringList certain;
    for (const QString &failure : failuresOf(figures, {})) {
        const rules::Rule *rule = rules::findRule(failure.section(u' ', 1, 1).remove(u':'));
        // What a rule without a plant says beside the plants of others may well be true.
        if (rule && rule->kind != rules::Kind::Statistical
            && (failure.startsWith(nameOf(Kind::Clean)) || !withoutPlant().contains(QLatin1String(rule->id))))
            certain << failure;
    }
    return certain.join(u'\n');
}

} // namespace

class TestRuleFigures : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidAboutACompanyThatWorks()
    {
        QCOMPARE(certainFailures(figuresOf(Kind::Clean, {1, 2, 4, 10, 30})), QString());
    }

    void everyPlantIsFoundAndNothingElse()
    {
        const Figures figures = figuresOf(Kind::Planted, {10, 30});
        QVERIFY2(certainFailures(figures).isEmpty(),
                 qPrintable(certainFailures(figures) + tableOf(figures, accepted())));
    }

    void decoysAndFaultsMisleadNoRule()
    {
        const Figures figures = figuresOf(Kind::Faulty, {10, 30});
        QVERIFY2(certainFailures(figures).isEmpty(),
                 qPrintable(certainFailures(figures) + tableOf(figures, accepted())));
    }

    /// A rule without a plant is named by measure_rules; a plant without a rule measures nothing.
    void everyPlantIsOfARule()
    {
        std::set<QByteArray> planted;
        for (const generate::Plant &plant : generate::plants()) {
            QVERIFY2(rules::findRule(QString::fromLatin1(plant.rule)), plant.rule);
            QVERIFY2(planted.insert(plant.rule).second, plant.rule);
        }
        QCOMPARE(planted.size() + std::size_t(withoutPlant().size()), rules::catalogue().size());
    }

    void figuresThatFellAreNamed()
    {
        Figures figures;
        figures[Kind::Planted].rules["DEP-003"] = {.planted = 10, .found = 9, .said = 10, .right = 10};
        figures[Kind::Planted].rules["KPI-002"] = {.planted = 10, .found = 4, .said = 10, .right = 7};
        const Accepted last = readAccepted(u"planted KPI-002 0.900 0.500\n# a word\nplanted DEP-003 1.000\n"_s);
        QCOMPARE(failuresOf(figures, last),
                 (QStringList{u"planted DEP-003: recall 0.900, asked for are 1.000"_s,
                              u"planted KPI-002: precision 0.700, accepted were 0.900"_s}));
    }

    void aCleanCompanySaysLittleAboutPairs()
    {
        Figures figures;
        Tally &clean = figures[Kind::Clean];
        clean.kpis = 8600;
        clean.rules["PAIR-001"].said = 20;
        clean.rules["PAIR-002"].said = 10;
        QCOMPARE(failuresOf(figures, {}).filter(u"clean PAIR:"_s), QStringList());
        clean.rules["PAIR-002"].said = 11;
        QCOMPARE(failuresOf(figures, {}).filter(u"clean PAIR:"_s).size(), 1);
    }

    void whatIsAcceptedIsReadAgain()
    {
        Figures figures;
        figures[Kind::Faulty].rules["SIG-003"] = {.planted = 4, .found = 3, .said = 8, .right = 6};
        const Accepted read = readAccepted(acceptedText(figures));
        QCOMPARE(read.size(), std::size_t(1));
        QCOMPARE(read.at({Kind::Faulty, "SIG-003"}).precision, 0.75);
        QCOMPARE(read.at({Kind::Faulty, "SIG-003"}).recall, 0.75);
    }
};

QD_TEST_MAIN(TestRuleFigures)
#include "tst_rulefigures.moc"

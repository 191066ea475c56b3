// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules say they read, held on a company in which nearly every rule has something to say: with a table that a rule
// forgets to name, old findings would stand when it changes.
#include "harness/figures.h"
#include "rules/diagnosis.h"
#include "support/findingdigest.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate Day = generate::Recipe{}.asOf;

/// A disconnect of each kind, as far as there is a place, beside what only looks like one.
const Plan &company()
{
    static const Plan plan = generate::generate(harness::recipeFor(harness::Kind::Faulty, 30, 1)).plan;
    return plan;
}

Plan only(rules::Tables tables, const Plan &plan)
{
    Plan part;
    AllRecords::forEach([&]<typename Record>() {
        if (rules::tablesOf<Record> & tables)
            part.replace(plan.table<Record>());
    });
    return part;
}

QStringList saidBy(const rules::Rule &rule, const Plan &plan)
{
    auto said = rules::Diagnosis::saidAlone(rule, plan, {}, Day);
    return test::FindingLines({Day, std::move(said.findings), std::move(said.notEvaluated)}).lines();
}

} // namespace

class TestReads : public QObject
{
    Q_OBJECT

private slots:
    void whatARuleDoesNotSayItReadsChangesNothing_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(rules::catalogue().size()); ++place)
            QTest::newRow(rules::catalogue()[std::size_t(place)].id) << place;
    }
    void whatARuleDoesNotSayItReadsChangesNothing()
    {
        QFETCH(int, place);
        const rules::Rule &rule = rules::catalogue()[std::size_t(place)];
        if (rule.reads == rules::EveryTable)
            return;
        QCOMPARE(saidBy(rule, only(rule.reads | rules::tablesOf<Organisation>, company())), saidBy(rule, company()));
    }

    /// Without this the test above would be empty.
    void nearlyEveryRuleHasSomethingToSay()
    {
        QStringList silent;
        for (const rules::Rule &rule : rules::catalogue()) {
            const bool speaks = !rules::Diagnosis::saidAlone(rule, company(), {}, Day).findings.empty();
            if (!speaks && !harness::withoutPlant().contains(QLatin1String(rule.id)))
                silent << QLatin1String(rule.id);
        }
        QVERIFY2(silent.size() <= 5, qPrintable(silent.join(u", "_s)));
    }
};

QD_TEST_MAIN(TestReads)
#include "tst_reads.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up organisations: the same from the same recipe, whole as documents, and with what was ordered in them.
#include "document/document.h"
#include "document/file.h"
#include "document/verification.h"
#include "exchange/openform.h"
#include "generate/generate.h"
#include "model/meaning.h"
#include "support/testmain.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace qd;
using namespace generate;
using namespace Qt::StringLiterals;

class TestGenerate : public QObject
{
    Q_OBJECT

private slots:
    void equalRecipesMakeEqualOrganisations()
    {
        const Recipe recipe{.departments = 10,
                            .seed = 7,
                            .plants = *plantOrders(u"all"_s, 10),
                            .decoys = Decoys::With,
                            .faults = Faults::With};
        const Generated once = generate::generate(recipe);
        const Generated again = generate::generate(recipe);
        QCOMPARE(digest(once.plan), digest(again.plan));
        QCOMPARE(truthJson(recipe, once), truthJson(recipe, again));
        Recipe other = recipe;
        other.seed = 8;
        QVERIFY(digest(generate::generate(other).plan) != digest(once.plan));
    }

    void thereIsWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("departments");
        QTest::addColumn<int>("months");
        QTest::newRow("one") << 1 << 12;
        QTest::newRow("two") << 2 << 24;
        QTest::newRow("ten") << 10 << 36;
        QTest::newRow("a hundred") << 100 << 60;
    }
    void thereIsWhatWasAskedFor()
    {
        QFETCH(int, departments);
        QFETCH(int, months);
        const Recipe recipe{.departments = departments, .months = months};
        const Plan plan = generate::generate(recipe).plan;
        QCOMPARE(int(plan.table<Department>().size()), departments);
        const auto kpis = int(plan.table<Kpi>().size());
        QVERIFY2(kpis >= 5 * departments && kpis <= 13 * departments, qPrintable(QString::number(kpis)));
        for (const Kpi &kpi : plan.table<Kpi>()) {
            const auto values = plan.observations(kpi.id);
            const auto actuals =
                std::ranges::count_if(values, [](const Observation &each) { return each.actual.has_value(); });
            QCOMPARE(int(actuals), kpi.computation == Computation::None ? months : 0);
        }
    }

    void organisationsAreWhole_data()
    {
        QTest::addColumn<int>("departments");
        for (const int departments : {1, 3, 10, 30})
            QTest::addRow("%d", departments) << departments;
    }
    void organisationsAreWhole()
    {
        QFETCH(int, departments);
        for (const QString &plants : {u"none"_s, u"all"_s}) {
            const Recipe recipe{.departments = departments,
                                .plants = *plantOrders(plants, departments),
                                .decoys = Decoys::With,
                                .faults = Faults::With};
            QStringList problems;
            for (const MeaningProblem &problem : meaningProblems(generate::generate(recipe).plan))
                problems << problem.text;
            QCOMPARE(problems, QStringList());
        }
    }

    void aDocumentOfOneOpensVerifiesAndExports()
    {
        test::World world;
        const Recipe recipe{.plants = *plantOrders(u"all"_s, 10)};
        const Plan plan = generate::generate(recipe).plan;
        const QString path = world.path(u"made.qdeck"_s);
        {
            const auto document = Document::create(path, plan.organisation(), world.environment);
            QVERIFY_RESULT(document);
            QVERIFY_RESULT(exchange::replacePlan(**document, u"Generate Organisation"_s, plan));
            QVERIFY_RESULT((*document)->close());
        }
        const auto file = readFile(path);
        QVERIFY_RESULT(file);
        QVERIFY(verifyFile(*file, path).problems.empty());
        const auto document = Document::open(path, world.environment);
        QVERIFY_RESULT(document);
        QCOMPARE(digest((*document)->plan()), digest(plan));
        const auto exported = exchange::planFromJson(exchange::planJson((*document)->plan()));
        QVERIFY_RESULT(exported);
        QCOMPARE(digest(*exported), digest(plan));
        QVERIFY_RESULT((*document)->close());
    }

    void ordersAreRead()
    {
        QCOMPARE(*plantOrders(u"dep-003:2, KPI-001"_s, 90),
                 (std::vector<PlantOrder>{{u"DEP-003"_s, 2}, {u"KPI-001"_s, 3}}));
        QCOMPARE(*plantOrders(u"none"_s, 10), std::vector<PlantOrder>());
        QVERIFY(plantOrders(u"all"_s, 10)->size() > 50);
        for (const QString &wrong : {u"DEP-999"_s, u"DEP-003:0"_s, u"DEP-003:x"_s, u"DEP-003:1:2"_s, u","_s})
            QCOMPARE(plantOrders(wrong, 10).error().code, ErrorCode::Usage);
    }

    void whatCannotBeMadeIsSaid()
    {
        QVERIFY_RESULT(check({.departments = 5000}));
        for (const Recipe &wrong :
             {Recipe{.departments = 0}, Recipe{.departments = 5001}, Recipe{.months = 11}, Recipe{.months = 241}})
            QCOMPARE(check(wrong).error().code, ErrorCode::Usage);
    }

    void theTruthNamesRecordsThatAreThere()
    {
        const Recipe recipe{.departments = 30, .plants = *plantOrders(u"all"_s, 30)};
        const Generated made = generate::generate(recipe);
        QVERIFY(made.truth.size() > 45);
        for (const Planted &planted : made.truth) {
            QVERIFY(!planted.subjects.empty());
            QVERIFY(planted.loss >= 0 && planted.loss <= 1);
            for (const rules::Subject &subject : planted.subjects) {
                const RecordType *type = recordType(QLatin1String(subject.table));
                QVERIFY2(type, subject.table);
                // A capacity is named by its department.
                QVERIFY(qstrcmp(subject.table, "capacity") == 0 || findRecord(made.plan, *type, subject.id));
            }
        }
    }

    /// Promises that fill a month, beside what a department has to do anyway, exceed its plan, too.
    void whatFollowsFromAPlantIsOfTheSameCause()
    {
        const Generated made = generate::generate({.departments = 30, .plants = {{u"DEP-007"_s, 3}}});
        std::map<int, QByteArrayList> byCause;
        for (const Planted &planted : made.truth)
            byCause[planted.root] << planted.rule;
        QCOMPARE(byCause.size(), std::size_t(3));
        for (const auto &[cause, rules] : byCause) {
            QCOMPARE(rules.front(), QByteArray("DEP-007"));
            QVERIFY(rules.contains("CAP-001"));
        }
    }

    void anOrderThatDoesNotFitIsToldSo()
    {
        const Recipe recipe{.departments = 1, .plants = {{u"PAIR-001"_s, 2}}};
        const Generated made = generate::generate(recipe);
        QVERIFY(made.truth.empty());
        QCOMPARE(made.unplaced, (std::vector<PlantOrder>{{u"PAIR-001"_s, 2}}));
    }
};

QD_TEST_MAIN(TestGenerate)
#include "tst_generate.moc"

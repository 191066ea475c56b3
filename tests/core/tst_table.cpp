// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"
#include "support/world.h"

#include <map>
#include <ranges>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

using Values = Table<Observation>;
using Model = std::map<Values::Key, Observation>;

static_assert(std::random_access_iterator<Values::Iterator> && std::ranges::sized_range<Values>);

Observation value(int kpi, int month, double actual)
{
    Observation made;
    made.kpi = {kpi};
    made.start = QDate(2000, 1, 1).addMonths(month);
    made.actual = actual;
    return made;
}

std::vector<Observation> values(int kpis, int months)
{
    std::vector<Observation> made;
    for (int kpi = 1; kpi <= kpis; ++kpi) {
        for (int month = 0; month < months; ++month)
            made.push_back(value(2 * kpi, month, kpi + month));
    }
    return made;
}

Model modelOf(const std::vector<Observation> &rows)
{
    Model model;
    for (const Observation &row : rows)
        model.insert_or_assign(row.key(), row);
    return model;
}

/// Whether \a table answers every question as \a model does.
void compareWith(const Values &table, const Model &model)
{
    QCOMPARE(table.size(), model.size());
    QCOMPARE(table.empty(), model.empty());
    QVERIFY(std::ranges::equal(table, model, {}, {}, &Model::value_type::second));
    QVERIFY(
        std::ranges::equal(std::views::reverse(table), std::views::reverse(model), {}, {}, &Model::value_type::second));
    QCOMPARE(std::size_t(table.end() - table.begin()), model.size());
    std::size_t index = 0;
    std::map<KpiId, std::size_t> counts;
    for (const auto &[key, row] : model) {
        QVERIFY(table.find(key) && *table.find(key) == row);
        QCOMPARE(table[index], row);
        QCOMPARE(*(table.begin() + std::ptrdiff_t(index)), row);
        QCOMPARE(*(table.end() - std::ptrdiff_t(model.size() - index)), row);
        ++index;
        ++counts[row.kpi];
    }
    for (const auto &[kpi, count] : counts) {
        const auto rows = table.startingWith(kpi);
        QCOMPARE(rows.size(), count);
        QVERIFY(rows.data() == table.find(rows.front().key()) && std::ranges::is_sorted(rows, {}, &Observation::key));
        QVERIFY(table.startingWith({kpi.value + 1}).empty() || counts.contains({kpi.value + 1}));
    }
    QVERIFY(table.startingWith({}).empty() && !table.find(value(-1, 0, 0).key()));
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void emptyTable()
    {
        compareWith({}, {});
        compareWith(Values().with({}, {}), {});
        compareWith(Values().with({value(1, 2, 3)}, {}), modelOf({value(1, 2, 3)}));
        compareWith(Values({value(1, 2, 3)}).with({}, {value(1, 2, 0).key()}), {});
        QCOMPARE(Values(), Values().with({}, {value(1, 2, 0).key()}));
    }

    void longRunOfOneKpiStaysInOnePiece()
    {
        const auto rows = values(3, 5000);
        compareWith(Values(rows), modelOf(rows));
    }

    void changeSharesWhatItDoesNotTouch()
    {
        const Values table(values(200, 100));
        const Values changed = table.with({value(200, 7, 0.5)}, {});
        QCOMPARE(changed.size(), table.size());
        QVERIFY(changed != table);
        const auto sharedWith = [&](int kpi) {
            return table.startingWith({kpi}).data() == changed.startingWith({kpi}).data();
        };
        QVERIFY(sharedWith(2) && sharedWith(400) && !sharedWith(200));
        QCOMPARE(*table.find(value(200, 7, 0).key()), value(200, 7, 107)); // the table before is as it was
        QCOMPARE(changed.with({value(200, 7, 107)}, {}), table);
    }

    void randomChangesAreThoseOfAMap()
    {
        QRandomGenerator random(1);
        const auto start = values(100, 90);
        Values table(start);
        Model model = modelOf(start);
        for (int round = 0; round < 60; ++round) {
            // few or many rows, near each other or all over the table and beyond both ends
            const int count = random.bounded(2) ? random.bounded(1, 4) : random.bounded(1, 3000);
            const int firstKpi = random.bounded(1, 200);
            const int kpis = random.bounded(1, random.bounded(2) ? 5 : 250);
            std::vector<Observation> put;
            std::vector<Values::Key> removed;
            Model puts;
            for (int number = 0; number < count; ++number) {
                const Observation one = value(firstKpi + random.bounded(kpis), random.bounded(120), round);
                if (random.bounded(3) == 0)
                    removed.push_back(one.key());
                else
                    puts.insert_or_assign(one.key(), one);
            }
            for (const auto &key : removed) {
                model.erase(key);
                puts.erase(key);
            }
            for (const auto &[key, row] : puts) {
                put.push_back(row);
                model.insert_or_assign(key, row);
            }
            std::ranges::shuffle(put, random);
            table = table.with(put, removed);
            compareWith(table, model);
            if (QTest::currentTestFailed())
                return;
        }
        std::vector<Observation> rows(table.begin(), table.end());
        std::ranges::shuffle(rows, random);
        QCOMPARE(Values(rows), table); // however the blocks are cut
        std::vector<Values::Key> all;
        std::ranges::transform(table, std::back_inserter(all), &Observation::key);
        compareWith(table.with({}, all), {});
    }
};

QD_TEST_MAIN(TestTable)
#include "tst_table.moc"

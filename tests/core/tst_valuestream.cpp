// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow.h"
#include "stats/random.h"
#include "stats/valuestream.h"
#include "support/testmain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

using namespace qd::stats;
using namespace Qt::StringLiterals;

namespace {

using Stream = std::vector<StreamStep>;
using Path = std::vector<int>;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double day = 480; // minutes of work

bool near(const std::optional<double> &actual, double expected, double tolerance)
{
    return actual && std::abs(*actual - expected) <= tolerance;
}

/// Four departments in a row: minutes of work, days that pass, complete and accurate.
const Stream worked{
    {10, 1 * day, .90, 1}, {30, 3 * day, .80, 2, {0}}, {5, 2 * day, .95, 3, {1}}, {60, 1 * day, .85, 4, {2}}};

/// A start, two branches of different length, and an end that waits for both.
const Stream forked{{1, 10, .9, 1}, {8, 20, .9, 1, {0}}, {2, 50, .9, 2, {0}}, {1, 5, .9, 1, {1, 2}}};

/// The same stream with the steps in another order; \a order says where each one goes.
Stream reordered(const Stream &stream, const std::vector<std::size_t> &order)
{
    Stream result(stream.size());
    for (std::size_t i = 0; i < stream.size(); ++i) {
        StreamStep step = stream[i];
        for (int &each : step.predecessors)
            each = static_cast<int>(order[static_cast<std::size_t>(each)]);
        result[order[i]] = step;
    }
    return result;
}

} // namespace

class TestValueStream : public QObject
{
    Q_OBJECT

private slots:
    void theWorkedExample()
    {
        const std::optional<ValueStream> stream = valueStream(worked);
        QVERIFY(stream);
        QVERIFY(near(stream->processTime, 105, 1e-12));
        QVERIFY(near(stream->leadTime, 56 * 60, 1e-9)); // seven days of eight hours
        QVERIFY(near(stream->activityRatio, .03125, 1e-12));
        QVERIFY(near(stream->rolledAccuracy, .5814, 5e-5));
        QVERIFY(near(stream->expectedTouchTime, 124.4625, 5e-5));
        QVERIFY(near(stream->touchTime, 105, 1e-12));
        QCOMPARE(stream->handOffs, 3);
        QCOMPARE(stream->criticalPath, (Path{0, 1, 2, 3}));
    }

    void stepsShareTheLossByTheirLogarithms()
    {
        const std::vector<double> shares = valueStream(worked)->lossShare;
        const double all = std::log(.9 * .8 * .95 * .85);
        QVERIFY(near(shares[1], std::log(.8) / all, 1e-12));
        QVERIFY(near(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-12));
        QCOMPARE(valueStream(Stream(2, {1, 2, 1.0}))->lossShare, std::vector<double>(2, 0));
        QCOMPARE(valueStream(Stream{{1, 2, 0.0}, {1, 2, 0.5}, {1, 2, 0.0}})->lossShare, (std::vector{0.5, 0.0, 0.5}));
    }

    void parallelStepsTakeAsLongAsTheLongest()
    {
        const std::optional<ValueStream> stream = valueStream(forked);
        QVERIFY(stream);
        QVERIFY(near(stream->leadTime, 65, 1e-12));
        QCOMPARE(stream->criticalPath, (Path{0, 2, 3}));
        QVERIFY(near(stream->processTime, 4, 1e-12)); // without the eight of the shorter branch
        QVERIFY(near(stream->touchTime, 12, 1e-12));
        QVERIFY(near(stream->activityRatio, 4.0 / 65, 1e-12));
        QCOMPARE(stream->handOffs, 2);
    }

    // Work of all branches over the lead time of one would be more than everything.
    void theActivityRatioStaysBelowOne()
    {
        Stream busy{{10, 10, .9}};
        for (int i = 0; i < 5; ++i)
            busy.push_back({10, 10, .9, 1, {0}});
        const std::optional<ValueStream> stream = valueStream(busy);
        QVERIFY(near(stream->activityRatio, 1, 1e-12) && near(stream->touchTime, 60, 1e-12));
    }

    void ofEqualPathsTheFirstIsCritical()
    {
        const Stream equal{{1, 1, {}}, {1, 5, {}, 0, {0}}, {1, 5, {}, 0, {0}}, {1, 1, {}, 0, {2, 1}}};
        QCOMPARE(valueStream(equal)->criticalPath, (Path{0, 1, 3}));
        const Stream instant{{0, 0, {}}, {0, 0, {}, 0, {0}}};
        QVERIFY(near(valueStream(instant)->leadTime, 0, 0) && !valueStream(instant)->activityRatio);
    }

    void theOrderOfTheInputDoesNotMatter()
    {
        Random random(3);
        std::vector<std::size_t> order(forked.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        for (int i = 0; i < 20; ++i) {
            std::swap(order[random.next() % order.size()], order[random.next() % order.size()]);
            const std::optional<ValueStream> stream = valueStream(reordered(forked, order));
            QVERIFY(stream && near(stream->leadTime, 65, 1e-12) && near(stream->processTime, 4, 1e-12));
            QCOMPARE(stream->handOffs, 2);
            const Path path{static_cast<int>(order[0]), static_cast<int>(order[2]), static_cast<int>(order[3])};
            QCOMPARE(stream->criticalPath, path);
        }
    }

    // The record's own sums are those of a stream without branches.
    void aWorkflowOfThePlanHasTheSameNumbers()
    {
        std::vector<qd::Step> steps;
        for (std::size_t i = 0; i < worked.size(); ++i) {
            const StreamStep &each = worked[i];
            const auto number = static_cast<qint64>(i) + 1;
            qd::Step step;
            step.id = qd::StepId{number};
            step.workflow = qd::WorkflowId{1};
            step.department = qd::DepartmentId{each.owner};
            step.processHours = *each.processTime / 60;
            step.leadHours = *each.leadTime / 60;
            step.accurate = each.accurate;
            step.position = static_cast<int>(i);
            steps.push_back(step);
        }
        qd::Plan plan;
        plan.replace(qd::Table<qd::Step>(steps));
        const qd::Flow flow = qd::flowOf(plan, qd::WorkflowId{1});
        const ValueStream sums = *valueStream(worked);
        QVERIFY(near(flow.leadHours, *sums.leadTime / 60, 1e-9)
                && near(flow.processHours, *sums.processTime / 60, 1e-9));
        QVERIFY(near(flow.activityRatio, *sums.activityRatio, 1e-12));
        QVERIFY(near(flow.rolledAccuracy, *sums.rolledAccuracy, 1e-12));
        QCOMPARE(flow.handOvers, sums.handOffs);
    }

    void ofWhatAStepDoesNotSayNothingIsSaid()
    {
        Stream stream = worked;
        stream[1].accurate.reset();
        QVERIFY(!valueStream(stream)->rolledAccuracy && !valueStream(stream)->expectedTouchTime);
        QVERIFY(valueStream(stream)->lossShare.empty() && valueStream(stream)->leadTime);
        stream[2].processTime.reset();
        QVERIFY(!valueStream(stream)->processTime && !valueStream(stream)->touchTime);
        QCOMPARE(valueStream(stream)->criticalPath.size(), 4U);
        stream[0].leadTime.reset();
        QVERIFY(!valueStream(stream)->leadTime && valueStream(stream)->criticalPath.empty());
        QCOMPARE(valueStream(stream)->handOffs, 3);
        // Only the critical path needs its work for the ratio.
        Stream branch = forked;
        branch[1].processTime.reset();
        QVERIFY(near(valueStream(branch)->processTime, 4, 1e-12) && !valueStream(branch)->touchTime);
    }

    void aStepThatNeverSucceedsIsRepeatedForEver()
    {
        QVERIFY(!valueStream(Stream{{10, 20, 0.0}})->expectedTouchTime);
        QVERIFY(near(valueStream(Stream{{0, 20, 0.0}})->expectedTouchTime, 0, 0));
    }

    void whatIsNoStreamIsNothing()
    {
        QVERIFY(!valueStream({}));
        QVERIFY(!valueStream(Stream{{1, 1, .9, 0, {1}}, {1, 1, .9, 0, {0}}}));
        QVERIFY(!valueStream(Stream{{1, 1, .9, 0, {0}}}));
        QVERIFY(!valueStream(Stream{{1, 1, .9, 0, {7}}}) && !valueStream(Stream{{1, 1, .9, 0, {-1}}}));
        for (const double wrong : {-1.0, notANumber, double(INFINITY)}) {
            QVERIFY(!valueStream(Stream{{wrong, 1, .9}}) && !valueStream(Stream{{1, wrong, .9}}));
            QVERIFY(!valueStream(Stream{{1, 1, wrong}}));
        }
        const Stream huge{{1e308, 1e308, .9}, {1e308, 1e308, .9, 0, {0}}};
        QVERIFY(valueStream(huge) && !valueStream(huge)->leadTime && !valueStream(huge)->processTime);
    }

    void workInProcessAndThroughputMakeTheLeadTime()
    {
        QVERIFY(near(littleLeadTime(30, 6), 5, 1e-12));
        QVERIFY(near(littleLeadTime(0, 6), 0, 0));
        QVERIFY(!littleLeadTime(30, 0) && !littleLeadTime(-1, 6) && !littleLeadTime(30, notANumber));
        QVERIFY(!littleLeadTime(1e300, 1e-300));
    }

    // Acme Stamping: 18,400 pieces in 20 days of two shifts of eight hours less twenty minutes.
    void acmeStampsAPieceAMinute()
    {
        const double demand = (12000 + 6400) / 20.0;
        QCOMPARE(demand, 920.0);
        QVERIFY(near(taktTime(460 * 60 * 2, demand), 60, 1e-12));
    }
};

QD_TEST_MAIN(TestValueStream)
#include "tst_valuestream.moc"

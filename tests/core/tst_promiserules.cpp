// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadeplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QStringList Nothing;

/// B has accepted H1 for O1 and plans other things.
HandmadePlan accepted()
{
    HandmadePlan made;
    made.objective(1, 1);
    made.objective(2, 2, {1});
    made.objective(3, 2, {1});
    made.handOff(1, 1, 2).objective = {2};
    made.initiatives.push_back({.id = {1}, .title = u"I"_s, .department = {2}, .objective = {3}});
    return made;
}

} // namespace

class TestPromiseRules : public QObject
{
    Q_OBJECT

private slots:

    // DEP-002

    void whatIsAcceptedIsPlanned()
    {
        HandmadePlan made = accepted();
        QCOMPARE(made.found("DEP-002"), QStringList{u"warning H1"_s});
        const rules::Finding finding = made.finding("DEP-002");
        QCOMPARE(finding.firstSeen, QDate(2026, 6, 20));
        QCOMPARE(test::wordsOf(finding),
                 QStringList({u"B has accepted H1; nothing in its plan carries it"_s, u"Accepted, and in no plan yet"_s,
                              u"33 days"_s, u"A needs: H1 is needed by 2026-09-01."_s,
                              u"B offers: H1 was accepted on 2026-06-05."_s,
                              u"The plan: No effort, place in the queue, input or initiative of B stands for it."_s,
                              u"Shown because it was accepted on 2026-06-05, more than 14 days ago."_s}));
        made.turn();
        QCOMPARE(made.found("DEP-002"), QStringList{u"warning H1"_s});
    }

    void anyTraceInThePlanCarriesAPromise_data()
    {
        QTest::addColumn<QString>("trace");
        for (const char *trace :
             {"effort", "queue", "frequency", "input", "begun", "only asked", "initiative", "initiative below"})
            QTest::newRow(trace) << QString::fromLatin1(trace);
    }

    void anyTraceInThePlanCarriesAPromise()
    {
        QFETCH(QString, trace);
        HandmadePlan made = accepted();
        HandOff &item = made.handOffs[0];
        if (trace == u"effort")
            item.effort = 3;
        if (trace == u"queue")
            item.queueRank = 2;
        if (trace == u"frequency")
            item.frequency = u"every Monday"_s;
        if (trace == u"begun")
            item.status = HandOffStatus::InProgress;
        if (trace == u"only asked")
            item.status = HandOffStatus::Requested;
        if (trace == u"input") {
            made.handOff(2, 2, 3).effort = 1;
            made.inputs = {{{1}, {2}, 5}};
        }
        if (trace == u"initiative")
            made.initiatives[0].objective = {2};
        if (trace == u"initiative below")
            made.parents.push_back({{3}, {2}, 1});
        QCOMPARE(made.found("DEP-002"), Nothing);
    }

    void anInitiativeOfSomebodyElseOrACancelledOneCarriesNothing()
    {
        HandmadePlan made = accepted();
        made.initiatives.push_back({.id = {2}, .title = u"I2"_s, .department = {3}, .objective = {2}});
        QCOMPARE(made.found("DEP-002"), QStringList{u"warning H1"_s});
        made.initiatives[1].department = {2};
        made.initiatives[1].status = Progress::Cancelled;
        QCOMPARE(made.found("DEP-002"), QStringList{u"warning H1"_s});
    }

    void aPromiseMayStandForTwoWeeks()
    {
        HandmadePlan made = accepted();
        made.handOffs[0].answeredOn = {2026, 6, 24};
        QCOMPARE(made.found("DEP-002"), Nothing);
        made.handOffs[0].answeredOn = {2026, 6, 23};
        QCOMPARE(made.found("DEP-002"), QStringList{u"warning H1"_s});
        made.handOffs[0].answeredOn = {};
        QCOMPARE(made.found("DEP-002"), QStringList{u"? H1: no day of the answer"_s});
    }

    void aGiverWithoutAnyPlanIsNotJudged()
    {
        HandmadePlan made = accepted();
        made.initiatives.clear();
        made.handOff(2, 1, 2);
        QCOMPARE(made.found("DEP-002"), QStringList{u"? B: nothing of its plan is entered"_s});
        made.capacities.push_back({.department = {2}, .start = {2026, 7, 1}, .available = 10});
        QCOMPARE(made.found("DEP-002"), QStringList({u"warning H1"_s, u"warning H2"_s}));
    }

    // DEP-015

    void whatIsOfferedIsNeeded()
    {
        HandmadePlan made;
        made.handOff(1, 1, 2);
        HandOff &offer = made.handOff(2, 1, 3);
        offer.neededBy = offer.requestedOn = {};
        QCOMPARE(made.found("DEP-015"), QStringList{u"note H2"_s});
        QCOMPARE(
            test::wordsOf(made.finding("DEP-015")),
            QStringList({u"C offers H2 to A, which has entered no need for it"_s, u"Offered, and no need is entered"_s,
                         u"no need"_s, u"C offers: H2 was accepted on 2026-06-05."_s,
                         u"A needs: 1 other need are entered, and none for this."_s,
                         u"Shown because only the giver has said something about it."_s}));
        made.handOffs[1].statementReceiver = u"Yes."_s;
        QCOMPARE(made.found("DEP-015"), Nothing);
    }

    void aNeedAnAnsweredOneAndADeliveredOfferAreNoSpareOffers()
    {
        HandmadePlan made;
        made.handOff(1, 1, 2);
        HandOff &need = made.handOff(2, 1, 3);
        need.committedBy = need.answeredOn = {};
        need.status = HandOffStatus::Requested;
        HandOff &delivered = made.handOff(3, 1, 3);
        delivered.neededBy = delivered.requestedOn = {};
        delivered.status = HandOffStatus::Delivered;
        QCOMPARE(made.found("DEP-015"), Nothing);
        made.handOffs[2].status = HandOffStatus::InProgress;
        QCOMPARE(made.found("DEP-015"), QStringList{u"note H3"_s});
    }

    void anOfferToWhoHasEnteredNoNeedsIsNotJudged()
    {
        HandmadePlan made;
        HandOff &offer = made.handOff(1, 1, 2);
        offer.neededBy = offer.requestedOn = {};
        QCOMPARE(made.found("DEP-015"), QStringList{u"? A: it has entered no needs at all"_s});
    }
};

QD_TEST_MAIN(TestPromiseRules)
#include "tst_promiserules.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "exchange/pairing.h"
#include "exchange/returndiff.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "model/promisetrail.h"
#include "support/editedbook.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// A document with the sample, whose day is 8 July 2026.
struct Fixture
{
    test::World world;
    std::unique_ptr<Document> document = world.newDocument();

    Fixture()
    {
        static const Plan sample = exchange::samplePlan().value();
        if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, sample); !filled)
            qFatal("%s", qPrintable(filled.error().message));
    }

    const HandOff &handOff(const QString &name) const
    {
        const auto &table = document->plan().table<HandOff>();
        const auto found = std::ranges::find(table, name, &HandOff::name);
        if (found == table.end())
            qFatal("no hand-off %s", qPrintable(name));
        return *found;
    }
    Result<Commit> promise(const QString &name, QDate day)
    {
        HandOff changed = handOff(name);
        changed.committedBy = day;
        return document->edit(u"Promise"_s, [&](Edit &edit) { return edit.put(changed); });
    }
    /// "Customer feed: 2026-08-21 until 2026-07-08" for each earlier promise.
    QStringList trail() const
    {
        QStringList lines;
        for (const EarlierCommitment &earlier : document->plan().table<EarlierCommitment>())
            lines << u"%1: %2 until %3"_s.arg(document->plan().find(earlier.handOff)->name,
                                              earlier.committedBy.toString(Qt::ISODate),
                                              earlier.replacedOn.toString(Qt::ISODate))
                    + (earlier.decision.isValid() ? u" decided"_s : QString());
        return lines;
    }
};

const QString Feed = u"Customer feed"_s; // promised for 30 September 2026
const QStringList Kept{u"Customer feed: 2026-09-30 until 2026-07-08"_s};

} // namespace

class TestPromiseTrail : public QObject
{
    Q_OBJECT

private slots:
    void aDayThatIsReplacedIsKept()
    {
        Fixture fixture;
        QCOMPARE(fixture.trail(), QStringList());
        const QByteArray before = digest(fixture.document->plan());
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 10, 15}));
        QCOMPARE(fixture.trail(), Kept);
        QVERIFY_RESULT(fixture.document->undo()); // one step
        QCOMPARE(digest(fixture.document->plan()), before);
        QVERIFY_RESULT(fixture.document->redo());
        QCOMPARE(fixture.trail(), Kept);
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(digest(fixture.document->plan()), before);
    }

    void onlyADayThatTakesThePlaceOfAnotherIsAMove()
    {
        Fixture fixture;
        HandOff changed = fixture.handOff(Feed);
        changed.effort = 3;
        QVERIFY_RESULT(fixture.document->edit(u"Effort"_s, [&](Edit &edit) { return edit.put(changed); }));
        QVERIFY_RESULT(fixture.promise(Feed, {})); // taken back
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 10, 15})); // promised at first
        QCOMPARE(fixture.trail(), QStringList());
        QVERIFY_RESULT(fixture.document->edit(u"Delete"_s, [&](Edit &edit) { return edit.remove(changed); }));
        QCOMPARE(fixture.trail(), QStringList());
    }

    void severalChangesOnOneDayAreOne()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 10, 15}));
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 10, 16}));
        QCOMPARE(fixture.trail(), Kept);
        Organisation later = fixture.document->plan().organisation();
        later.asOf = {2026, 7, 20};
        QVERIFY_RESULT(fixture.document->edit(u"Move On"_s, [&](Edit &edit) { return edit.put(later); }));
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 11, 1}));
        QCOMPARE(fixture.trail(), QStringList({Kept.front(), u"Customer feed: 2026-10-16 until 2026-07-20"_s}));
    }

    void anEditThatKeepsTheTrailItselfKnowsBetter()
    {
        Fixture fixture;
        HandOff changed = fixture.handOff(Feed);
        changed.committedBy = {2026, 10, 15};
        const DecisionId decision = fixture.document->plan().table<Decision>()[0].id;
        QVERIFY_RESULT(fixture.document->edit(u"Plan Anew"_s, [&](Edit &edit) -> Result<void> {
            QD_CHECK(edit.put(changed));
            return edit.put(EarlierCommitment{changed.id, {2026, 7, 1}, {2026, 9, 30}, decision});
        }));
        QCOMPARE(fixture.trail(), QStringList{u"Customer feed: 2026-09-30 until 2026-07-01 decided"_s});
    }

    void anEditInBulkKeepsItToo()
    {
        Fixture fixture;
        HandOff changed = fixture.handOff(Feed);
        changed.committedBy = {2026, 10, 15};
        QVERIFY_RESULT(
            fixture.document->edit(u"Many"_s, [&](Edit &edit) { return edit.putAll(std::vector{changed}); }));
        QCOMPARE(fixture.trail(), Kept);
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(fixture.trail(), QStringList());
    }

    void goingBackInTimeIsNoMove()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 10, 15}));
        const qint64 then = fixture.document->tip();
        QVERIFY_RESULT(fixture.promise(Feed, {2026, 11, 1}));
        QVERIFY_RESULT(fixture.document->restore(then, u"Restore"_s));
        QCOMPARE(fixture.handOff(Feed).committedBy, QDate(2026, 10, 15));
        QCOMPARE(fixture.trail(), Kept);
    }

    void aTableThatIsReadKeepsIt()
    {
        Fixture fixture;
        exchange::CsvOptions options;
        options.delimiter = u","_s;
        const auto sheet = exchange::readCsv(
            "code,name,receiver,giver,committedBy,status\nh47,Customer feed,Customer Support,Data & IT,"
            "2026-10-15,committed\n",
            u"dates.csv"_s, options);
        QVERIFY_RESULT(sheet);
        const HandOff before = fixture.handOff(Feed);
        QCOMPARE(fixture.document->plan().find(before.receiver)->name, u"Customer Support"_s);
        const auto draft =
            exchange::draftTableImport(*sheet, describe<HandOff>(), fixture.document->plan(), fixture.world.ids);
        QVERIFY_RESULT(draft);
        QCOMPARE(draft->updated, 1);
        QVERIFY_RESULT(exchange::applyTableImport(*fixture.document, *draft));
        QCOMPARE(fixture.trail(), Kept);
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(fixture.trail(), QStringList());
        QCOMPARE(fixture.handOff(Feed), before);
    }

    void aWorkbookThatComesBackKeepsIt()
    {
        Fixture fixture;
        const Plan &plan = fixture.document->plan();
        const Department &giver = *plan.find(fixture.handOff(Feed).giver);
        const QByteArray sent = exchange::inputBook({plan, giver, QDate(2026, 7, 8)}, QDate(2026, 7, 15)).value();
        const QByteArray returned =
            test::edited(sent, test::setting(u"Offers"_s, Feed, u"committedBy"_s, u"2026-10-15"_s));
        const auto book = exchange::readInputBook(returned, u"data.xlsx"_s);
        QVERIFY_RESULT(book);
        const auto diff = exchange::mergeReturn(*book, plan);
        QVERIFY_RESULT(
            exchange::applyReturn(*fixture.document, diff, exchange::choicesFor(diff, exchange::Prefer::Ask)));
        QCOMPARE(fixture.handOff(Feed).committedBy, QDate(2026, 10, 15));
        QCOMPARE(fixture.trail(), Kept);
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(fixture.trail(), QStringList());
    }

    void aPairThatIsJoinedTakesTheTrailOfTheOffer()
    {
        Fixture fixture;
        HandOff need;
        need.name = u"Archive"_s;
        need.receiver = fixture.handOff(Feed).receiver;
        need.giver = fixture.handOff(Feed).giver;
        need.neededBy = {2026, 9, 1};
        HandOff offer = need;
        offer.neededBy = {};
        offer.committedBy = {2026, 9, 5};
        offer.status = HandOffStatus::Committed;
        offer.confidence = 0.7;
        offer.committedQuantity = 4;
        offer.committedUnit = {u"pcs"_s};
        offer.giverCriticality = Criticality::Low;
        QVERIFY_RESULT(fixture.document->edit(u"Both Sides"_s, [&](Edit &edit) -> Result<void> {
            need.id = edit.nextId<HandOff>();
            offer.id = edit.nextId<HandOff>();
            QD_CHECK(edit.put(need));
            return edit.put(offer);
        }));
        offer.committedBy = {2026, 9, 9};
        QVERIFY_RESULT(fixture.document->edit(u"Promise"_s, [&](Edit &edit) { return edit.put(offer); }));
        const QStringList kept{u"Archive: 2026-09-05 until 2026-07-08"_s};
        QCOMPARE(fixture.trail(), kept);
        QVERIFY_RESULT(exchange::joinPair(*fixture.document, {need.id, offer.id}));
        QCOMPARE(fixture.document->plan().table<EarlierCommitment>()[0].handOff, need.id);
        QCOMPARE(fixture.trail(), kept);
        const HandOff &joined = fixture.handOff(u"Archive"_s);
        QCOMPARE(std::tuple(joined.committedBy, joined.confidence, joined.committedQuantity, joined.committedUnit,
                            joined.giverCriticality),
                 std::tuple(offer.committedBy, offer.confidence, offer.committedQuantity, offer.committedUnit,
                            offer.giverCriticality));
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(fixture.document->plan().table<EarlierCommitment>()[0].handOff, offer.id);
    }
};

QD_TEST_MAIN(TestPromiseTrail)
#include "tst_promisetrail.moc"

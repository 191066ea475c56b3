// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/published.h"
#include "exchange/sample.h"
#include "model/difference.h"
#include "report/changetext.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

template<typename Record>
Plan with(Plan plan, const Record &record)
{
    plan.replace(plan.table<Record>().with({record}, {}));
    return plan;
}

QStringList fieldsOf(const RecordChange &change)
{
    QStringList names;
    for (const FieldChange &field : change.fields)
        names << QLatin1String(field.field->name);
    return names;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void equalStatesDifferInNothing()
    {
        QVERIFY(differences(sample(), sample()).empty());
        QVERIFY(differences({}, {}).empty());
    }

    void aChangedRecordSaysItsFieldsOldAndNew()
    {
        HandOff handOff = sample().table<HandOff>()[0];
        const QDate before = handOff.committedBy;
        handOff.committedBy = before.addDays(46);
        handOff.effort = 12;
        const auto changes = differences(sample(), with(sample(), handOff));
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].type, &describe<HandOff>());
        QCOMPARE(changes[0].kind, ChangeKind::Changed);
        QCOMPARE(fieldsOf(changes[0]), (QStringList{u"committedBy"_s, u"effort"_s}));
        QCOMPARE(changes[0].fields[0].before, Value(before.toJulianDay()));
        QCOMPARE(changes[0].fields[0].after, Value(before.addDays(46).toJulianDay()));
        const report::Wording wording{sample().organisation().fiscalCalendar(), QLocale::c()};
        QCOMPARE(report::nameOf(sample(), changes[0], wording), handOff.name);
    }

    void addedAndRemovedRecordsSayWhatTheyHold()
    {
        Idea idea;
        idea.id = {77};
        idea.text = u"Sell sensors"_s;
        const Plan more = with(sample(), idea);
        const auto added = differences(sample(), more);
        QCOMPARE(added.size(), 1U);
        QCOMPARE(added[0].kind, ChangeKind::Added);
        QVERIFY(!added[0].before && added[0].after);
        QVERIFY(fieldsOf(added[0]).contains(u"text"_s) && !fieldsOf(added[0]).contains(u"id"_s));
        const auto removed = differences(more, sample());
        QCOMPARE(removed.size(), 1U);
        QCOMPARE(removed[0].kind, ChangeKind::Removed);
        QVERIFY(removed[0].before && !removed[0].after);
    }

    /// A value has no name of its own: it is called by its KPI and its period.
    void aValueIsCalledByItsKpiAndPeriod()
    {
        Observation value = *std::ranges::find_if(sample().table<Observation>(),
                                                  [](const Observation &each) { return each.actual.has_value(); });
        value.actual = *value.actual + 1;
        const auto changes = differences(sample(), with(sample(), value));
        QCOMPARE(changes.size(), 1U);
        const report::Wording wording{sample().organisation().fiscalCalendar(), QLocale::c()};
        const QString name = report::nameOf(sample(), changes[0], wording);
        QVERIFY2(name.startsWith(sample().find(value.kpi)->name), qPrintable(name));
    }

    /// The state at any moment is what the document held then: after each of many random edits, undos and redos.
    void theStateOfEveryMomentIsKept()
    {
        test::World world;
        auto document = world.newDocument();
        QRandomGenerator random(20261125);
        std::vector<std::pair<QDateTime, QByteArray>> moments;
        for (int step = 0; step < 200; ++step) {
            world.clock.advance(60);
            if (step % 9 == 7)
                QVERIFY_RESULT(document->undo());
            else if (step % 9 == 8)
                QVERIFY_RESULT(document->redo());
            else
                QVERIFY_RESULT(test::randomEdit(*document, random));
            moments.emplace_back(world.clock.now(), digest(document->plan()));
        }
        QVERIFY_RESULT(document->close());
        const auto published = readPublished(world.path(u"review.qdeck"_s), {});
        QVERIFY_RESULT(published);
        for (std::size_t index = 0; index < moments.size(); index += 13) {
            const auto then = published->past.at(moments[index].first);
            QVERIFY_RESULT(then);
            QCOMPARE(digest(*then), moments[index].second);
        }
        QCOMPARE(digest(published->plan), moments.back().second);
    }
};

QD_TEST_MAIN(TestDifference)
#include "tst_difference.moc"

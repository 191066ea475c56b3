// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"
#include "exchange/kpiimport.h"
#include "exchange/tablefile.h"
#include "exchange/tableimport.h"
#include "report/sincelast.h"
#include "rules/baseline.h"
#include "rules/waivers.h"
#include "support/handmadeplan.h"
#include "support/ruleplan.h"
#include "support/world.h"

#include <QJsonArray>

using namespace qd;
using namespace Qt::StringLiterals;
using test::HandmadePlan;

namespace {

const QDate Before(2026, 4, 8);

report::Wording machine()
{
    return report::Wording::forMachines(FiscalCalendar(4));
}

/// H1 and H2 are promised ten days late, H3 in time.
HandmadePlan late()
{
    HandmadePlan made;
    made.handOff(1, 1, 2).committedBy = {2026, 9, 11};
    made.handOff(2, 3, 4).committedBy = {2026, 9, 11};
    made.handOff(3, 5, 6);
    return made;
}

/// Of those only H1.
HandmadePlan alone()
{
    HandmadePlan made = late();
    made.handOffs.resize(1);
    return made;
}

std::vector<ReviewedFinding> listOf(const Plan &plan, QDate day)
{
    return rules::keptList(rules::diagnose(plan, {}, test::SeenOn), day, {4},
                           [](const Message &message) { return machine().text(message); });
}

/// "DEP-003 H1 new" for each finding of DEP-003, then "resolved DEP-003 …".
QStringList compared(const Plan &plan, const std::vector<ReviewedFinding> &list)
{
    const rules::Findings all = rules::diagnose(test::with(plan, list), {}, test::SeenOn);
    QStringList lines;
    for (const rules::Finding &each : all.findings) {
        if (qstrcmp(each.rule, "DEP-003") == 0)
            lines << each.subjects.front().name + u' ' + report::noveltyWord(each.novelty);
    }
    lines.sort();
    for (const rules::Resolved &each : all.resolved)
        lines << u"resolved %1 %2"_s.arg(each.rule, each.title);
    return lines;
}

RuleSetting off(const QString &rule)
{
    return {.id = {1}, .rule = rule, .state = RuleState::Off, .reason = u"Not for us this year"_s};
}

Waiver waiver(qint64 id, const QString &rule, const QString &fingerprint, QDate expires = {})
{
    return {.id = {id},
            .rule = rule,
            .fingerprint = fingerprint,
            .reason = u"Agreed with the owner"_s,
            .author = u"Ada"_s,
            .waivedOn = Before,
            .expires = expires};
}

/// "KPI-009 expired on 2026-05-04" for each dismissal or setting that does nothing.
QStringList unneeded(const Plan &plan)
{
    const auto wording = report::Wording::forMachines(FiscalCalendar(4));
    QStringList lines;
    for (const rules::Unneeded &each : rules::diagnose(plan, {}, test::SeenOn).unneeded)
        lines << each.subject.name + u' ' + wording.text(each.reason);
    return lines;
}

const QByteArray Csv = "Department,KPI,Direction,Period,Actual,Target,Status\n"
                       "Support,Answered,increase,2026-05,4,5,met\n"
                       "Support,Answered,increase,2026-06,4,5,met\n";

Result<Commit> import(Document &document, IdSource &ids, const QByteArray &csv)
{
    QD_TRY(const exchange::ImportDraft draft, exchange::draftKpiImport(csv, u"kpis.csv"_s, {}, document.plan(), ids));
    return exchange::applyImport(document, draft);
}

} // namespace

class TestKeptLists : public QObject
{
    Q_OBJECT

private slots:
    void aListKeepsEachFindingAsItStood()
    {
        const auto list = listOf(late().plan(), Before);
        const auto first = std::ranges::find(list, u"DEP-003"_s, &ReviewedFinding::rule);
        QVERIFY(first != list.end());
        const rules::Finding finding = late().finding("DEP-003");
        QCOMPARE(first->notedOn, Before);
        QCOMPARE(first->fingerprint, finding.fingerprint);
        QCOMPARE(first->title, machine().text(finding.title));
        QCOMPARE(first->level, Severity::Error);
        QCOMPARE(first->score, finding.score);
        QCOMPARE(first->cycle, CycleId{4});
        QVERIFY(!first->digest.isEmpty());
    }

    void theDigestIsOfTheEvidence()
    {
        rules::Finding finding = late().finding("DEP-003");
        const QString digest = rules::digestOf(finding);
        finding.title = {"Another title", {}, {}};
        finding.score += 1;
        QCOMPARE(rules::digestOf(finding), digest);
        finding.evidence[0].message.arguments.back() = QDate(2026, 9, 12);
        QVERIFY(rules::digestOf(finding) != digest);
        // Two machines may differ in the last bit of a number, and mean the same.
        finding.evidence[0].message.arguments = {Quantity{0.1 + 0.2, {}}};
        const QString sum = rules::digestOf(finding);
        finding.evidence[0].message.arguments = {Quantity{0.3, {}}};
        QCOMPARE(rules::digestOf(finding), sum);
    }

    void findingsAreNewUpdatedOrUnchanged()
    {
        const Plan plan = late().plan();
        QCOMPARE(compared(plan, {}), (QStringList{u"H1 "_s, u"H2 "_s}));
        QCOMPARE(compared(plan, listOf(plan, Before)), (QStringList{u"H1 unchanged"_s, u"H2 unchanged"_s}));
        HandmadePlan changed = late();
        changed.handOffs[0].committedBy = {2026, 9, 12};
        changed.handOffs[2].committedBy = {2026, 9, 11};
        QCOMPARE(compared(changed.plan(), listOf(plan, Before)),
                 (QStringList{u"H1 updated"_s, u"H2 unchanged"_s, u"H3 new"_s}));
        auto milder = listOf(plan, Before);
        for (ReviewedFinding &each : milder)
            each.level = Severity::Warning;
        QCOMPARE(compared(plan, milder), (QStringList{u"H1 updated"_s, u"H2 updated"_s}));
    }

    void whatIsGoneIsResolved()
    {
        HandmadePlan agreed = late();
        agreed.handOffs[1].committedBy = agreed.handOffs[1].neededBy;
        QCOMPARE(compared(agreed.plan(), listOf(late().plan(), Before)),
                 (QStringList{u"H1 unchanged"_s, u"resolved DEP-003 C needs H2 10 days before it is promised"_s}));
    }

    void whatCannotBeJudgedIsNotResolved()
    {
        const auto list = listOf(late().plan(), Before);
        QCOMPARE(compared(test::with(late().plan(), std::vector{off(u"DEP-003"_s)}), list), QStringList());
        HandmadePlan undated = late(); // without a day of the request its silence cannot be counted
        undated.handOffs[2] = {.id = {3},
                               .name = u"H3"_s,
                               .receiver = {5},
                               .giver = {6},
                               .status = HandOffStatus::Requested,
                               .requestedOn = {2026, 5, 4}};
        const auto silent = listOf(undated.plan(), Before);
        QVERIFY(std::ranges::count(silent, u"DEP-001"_s, &ReviewedFinding::rule) == 1);
        undated.handOffs[2].requestedOn = {};
        QCOMPARE(compared(undated.plan(), silent), (QStringList{u"H1 unchanged"_s, u"H2 unchanged"_s}));
        undated.handOffs[2].answeredOn = {2026, 7, 1};
        QCOMPARE(compared(undated.plan(), silent).size(), 3);
    }

    void theListOfTheDayIsNotWhatItIsComparedWith()
    {
        const Plan plan = late().plan();
        QCOMPARE(compared(plan, listOf(plan, test::SeenOn)), (QStringList{u"H1 "_s, u"H2 "_s}));
        auto lists = listOf(plan, test::SeenOn.addDays(-1));
        std::erase_if(lists, [](const ReviewedFinding &each) { return each.title.contains(u"H1"); });
        std::ranges::move(listOf(plan, Before), std::back_inserter(lists));
        QCOMPARE(compared(plan, lists), (QStringList{u"H1 new"_s, u"H2 unchanged"_s})); // the latest one counts
    }

    void peopleAndScriptsReadWhatHasChanged()
    {
        HandmadePlan agreed = late();
        agreed.handOffs[1].committedBy = agreed.handOffs[1].neededBy;
        const Plan plan = test::with(agreed.plan(), listOf(late().plan(), Before));
        const rules::Findings found = rules::diagnose(plan, {}, test::SeenOn);
        const QString text = report::upkeepText(found, machine());
        QVERIFY2(text.startsWith(u"Since 2026-04-08: 0 new, 0 updated, "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Resolved: DEP-003 C needs H2"_s), qPrintable(text));
        QCOMPARE(report::resolvedTable(found).rows.size(), found.resolved.size());
        const QJsonObject json = exchange::findingsJson(plan, found);
        QCOMPARE(json[u"keptOn"_s].toString(), u"2026-04-08"_s);
        const QJsonObject resolved = json[u"resolved"_s].toArray().first().toObject();
        QCOMPARE(resolved[u"rule"_s].toString(), u"DEP-003"_s);
        QCOMPARE(resolved[u"notedOn"_s].toString(), u"2026-04-08"_s);
        QCOMPARE(json[u"findings"_s].toArray().first().toObject()[u"novelty"_s].toString(), u"unchanged"_s);
        QVERIFY(json[u"findings"_s].toArray().first().toObject()[u"firstPage"_s].toInt() > 0);
    }

    void theFirstImportKeepsItsListAndUndoTakesItBack()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(import(*document, world.ids, Csv));
        const auto &list = document->plan().table<ReviewedFinding>();
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].rule, u"KPI-010"_s);
        QCOMPARE(list[0].notedOn, QDate(2026, 7, 8));
        const rules::Findings nextDay = rules::diagnose(document->plan(), {}, QDate(2026, 7, 9));
        QCOMPARE(nextDay.findings.front().novelty, rules::Novelty::Unchanged);
        QVERIFY_RESULT(document->undo());
        QVERIFY(document->plan().table<ReviewedFinding>().empty());
        QVERIFY(document->plan().table<Kpi>().empty());
        QVERIFY_RESULT(document->redo());
        QCOMPARE(document->plan().table<ReviewedFinding>().size(), 1U);
    }

    void laterImportsLeaveTheListAlone()
    {
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(import(*document, world.ids, Csv));
        QByteArray more = Csv;
        QVERIFY_RESULT(import(*document, world.ids, more.replace("Answered", "Solved")));
        QCOMPARE(document->plan().table<ReviewedFinding>().size(), 1U);
        const rules::Findings nextDay = rules::diagnose(document->plan(), {}, QDate(2026, 7, 9));
        QCOMPARE(std::ranges::count(nextDay.findings, rules::Novelty::New, &rules::Finding::novelty), 1);
    }

    void anImportOfATableKeepsTheListAsWell()
    {
        test::World world;
        auto document = world.newDocument();
        const auto importTable = [&](const RecordType &type, const QByteArray &csv) -> Result<Commit> {
            QD_TRY(const exchange::Sheet sheet, exchange::readSheet(csv, u"rows.csv"_s));
            QD_TRY(const exchange::TableDraft draft,
                   exchange::draftTableImport(sheet, type, document->plan(), world.ids));
            return exchange::applyTableImport(*document, draft);
        };
        QVERIFY_RESULT(importTable(describe<Department>(), "name\nSales\nPlant\n"));
        QVERIFY(document->plan().table<ReviewedFinding>().empty()); // nothing is found yet
        QVERIFY_RESULT(importTable(describe<HandOff>(),
                                   "name,receiver,giver,neededBy,committedBy,status\n"
                                   "Forecast,Sales,Plant,2026-09-01,2026-09-11,committed\n"));
        const auto &list = document->plan().table<ReviewedFinding>();
        QVERIFY(std::ranges::find(list, u"DEP-003"_s, &ReviewedFinding::rule) != list.end());
    }

    void aDismissalNeedsAReason()
    {
        const rules::Finding finding{.rule = "DEP-003", .fingerprint = u"x"_s};
        QVERIFY(!rules::waiverFor(finding, u"  too short "_s, u"Ada"_s, Before, {}));
        const auto made = rules::waiverFor(finding, u"long enough"_s, u"Ada"_s, Before, test::SeenOn, {4});
        QVERIFY_RESULT(made);
        QCOMPARE(std::tuple(made->rule, made->fingerprint, made->author, made->waivedOn, made->expires, made->decision),
                 std::tuple(u"DEP-003"_s, u"x"_s, u"Ada"_s, Before, test::SeenOn, DecisionId{4}));
    }

    void aDismissalEndsAfterTheNextReview()
    {
        Plan plan = late().plan();
        QCOMPARE(rules::proposedExpiry(plan, test::SeenOn), QDate(2026, 12, 31));
        plan = test::with(plan,
                          std::vector<Cycle>{{.id = {1}, .name = u"Q2"_s, .reviewOn = test::SeenOn},
                                             {.id = {2}, .name = u"Q4"_s, .reviewOn = {2027, 1, 20}},
                                             {.id = {3}, .name = u"Q3"_s, .reviewOn = {2026, 10, 21}}});
        QCOMPARE(rules::proposedExpiry(plan, test::SeenOn), QDate(2026, 10, 22));
    }

    void aDismissalMeansAFindingARuleOrAFamily_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("waived");
        QTest::newRow("this one") << u"DEP-003"_s << false << true;
        QTest::newRow("the rule") << u"dep-003"_s << true << true;
        QTest::newRow("the family, this one") << u"DEP-*"_s << false << true;
        QTest::newRow("the family") << u"DEP-*"_s << true << true;
        QTest::newRow("another rule") << u"DEP-001"_s << true << false;
    }

    void aDismissalMeansAFindingARuleOrAFamily()
    {
        QFETCH(QString, rule);
        QFETCH(bool, whole);
        QFETCH(bool, waived);
        const QString fingerprint = alone().finding("DEP-003").fingerprint;
        const Plan plan =
            test::with(alone().plan(), std::vector{waiver(1, rule, whole ? QString(rules::AnyFinding) : fingerprint)});
        for (const rules::Finding &each : rules::diagnose(plan, {}, test::SeenOn).findings) {
            if (QLatin1String(each.rule) == "DEP-003"_L1)
                QCOMPARE(each.state == rules::State::Waived, waived);
        }
    }

    void aDismissalThatIsNotNeededAnyMoreIsReported()
    {
        const QString fingerprint = alone().finding("DEP-003").fingerprint;
        const auto with = [](const HandmadePlan &made, const Waiver &one) {
            return unneeded(test::with(made.plan(), std::vector{one}));
        };
        QCOMPARE(with(alone(), waiver(1, u"DEP-003"_s, fingerprint)), QStringList());
        QCOMPARE(with(alone(), waiver(1, u"DEP-003"_s, fingerprint, test::SeenOn)), QStringList()); // its last day
        QCOMPARE(with(alone(), waiver(1, u"DEP-003"_s, fingerprint, test::SeenOn.addDays(-1))),
                 QStringList{u"DEP-003 expired on 2026-07-07"_s});
        HandmadePlan inTime = alone();
        inTime.handOffs.front().committedBy = inTime.handOffs.front().neededBy;
        QCOMPARE(with(inTime, waiver(1, u"DEP-003"_s, fingerprint)),
                 QStringList{u"DEP-003 what it dismisses is not found any more"_s});
        QCOMPARE(with(inTime, waiver(1, u"OLD-001"_s, fingerprint)), QStringList{u"OLD-001 there is no such rule"_s});
        QCOMPARE(with(inTime, waiver(1, u"pairing"_s, u"1 2"_s)), QStringList()); // it keeps hand-offs apart
        // While the rule is off its silence proves nothing.
        const Plan silent = test::with(inTime.plan(), std::vector{off(u"DEP-*"_s)});
        QCOMPARE(unneeded(test::with(silent, std::vector{waiver(1, u"DEP-003"_s, fingerprint)})), QStringList());
    }
};

QD_TEST_MAIN(TestKeptLists)
#include "tst_keptlists.moc"

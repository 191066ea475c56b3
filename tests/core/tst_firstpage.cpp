// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "rules/catalogue.h"
#include "rules/firstpage.h"
#include "rules/ranking.h"
#include "rules/rootcause.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// A finding on \a departments and a subject of its own.
rules::Finding finding(double score, std::vector<DepartmentId> departments, const QString &fingerprint = {})
{
    static qint64 next = 1000;
    rules::Finding made{.rule = "KPI-009", .score = score, .departments = std::move(departments)};
    made.subjects = {{"kpi", ++next, {}}};
    made.fingerprint = fingerprint.isEmpty() ? QString::number(next) : fingerprint;
    return made;
}

/// The scores of the first page in its order.
std::vector<double> page(std::vector<rules::Finding> findings)
{
    rules::placeOnFirstPage(findings);
    std::vector<double> scores;
    const rules::Findings all{.findings = std::move(findings)};
    for (const rules::Finding *each : rules::firstPage(all))
        scores.push_back(each->score);
    return scores;
}

/// The fingerprints of the first page in its order.
QStringList order(std::vector<rules::Finding> findings)
{
    rules::placeOnFirstPage(findings);
    QStringList prints;
    const rules::Findings all{.findings = std::move(findings)};
    for (const rules::Finding *each : rules::firstPage(all))
        prints << each->fingerprint;
    return prints;
}

using Scores = std::vector<double>;

/// A finding of \a rule about \a subject that has been there since \a month.
rules::Finding since(const char *rule, const rules::Subject &subject, int month, const QString &fingerprint)
{
    rules::Finding made{.rule = rule, .subjects = {subject}, .fingerprint = fingerprint};
    if (month > 0)
        made.firstSeen = {2026, month, 1};
    return made;
}

const rules::Subject HandOff1{"handOff", 1, {}};
const rules::Subject Kpi2{"kpi", 2, {}};
const rules::Subject Objective3{"objective", 3, {}};

/// The objective 3, which the hand-off 1 and the KPI 2 serve.
Plan aim()
{
    Plan plan;
    plan.replace(Table<Objective>({{.id = {3}, .title = u"Launch"_s}}));
    plan.replace(Table<HandOff>({{.id = {1}, .name = u"Feed"_s, .objective = {3}}}));
    plan.replace(Table<Kpi>({{.id = {2}, .name = u"Speed"_s, .objective = {3}}}));
    return plan;
}

/// "effect<cause" for each link.
QStringList links(std::vector<rules::Finding> findings)
{
    rules::linkCauses(aim(), findings);
    QStringList lines;
    for (const rules::Finding &each : findings) {
        for (const QString &cause : each.causes)
            lines << each.fingerprint + u'<' + cause;
    }
    return lines;
}

} // namespace

class TestFirstPage : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsTwelve()
    {
        std::vector<rules::Finding> findings;
        for (int each = 0; each < 15; ++each)
            findings.push_back(finding(each, {{each + 1}}));
        QCOMPARE(page(findings), (Scores{14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3}));
        findings.resize(5);
        QCOMPARE(page(findings), (Scores{4, 3, 2, 1, 0}));
        QCOMPARE(page({}), Scores());
    }

    void noDepartmentIsThereMoreThanThreeTimes()
    {
        QCOMPARE(page({finding(50, {{1}}), finding(49, {{1}, {2}}), finding(48, {{1}}), finding(47, {{3}, {1}}),
                       finding(1, {{2}})}),
                 (Scores{50, 49, 48, 1}));
        // Without a department nobody is on trial.
        QCOMPARE(page({finding(5, {}), finding(4, {{}}), finding(3, {}), finding(2, {{}}), finding(1, {{}})}),
                 (Scores{5, 4, 3, 2, 1}));
    }

    void whatIsLikeAnotherCountsForLess()
    {
        // 90 beside another of its department is worth 63.
        QCOMPARE(page({finding(100, {{1}}), finding(90, {{1}}), finding(64, {{2}}), finding(62, {{3}})}),
                 (Scores{100, 64, 90, 62}));
        rules::Finding first = finding(100, {{1}});
        rules::Finding second = finding(90, {{2}});
        rules::Finding third = finding(64, {{3}});
        first.story = second.story = {7};
        QCOMPARE(page({first, second, third}), (Scores{100, 64, 90}));
        second.story = {};
        QCOMPARE(page({first, second, third}), (Scores{100, 90, 64}));
        second.subjects = first.subjects;
        QCOMPARE(page({first, second, third}), (Scores{100, 64, 90}));
    }

    void errorsThatConcernAThirdOfTheAimsHaveTheirPlaces()
    {
        std::vector<rules::Finding> findings;
        for (int each = 0; each < 13; ++each)
            findings.push_back(finding(50 + each, {{each + 1}}));
        findings.push_back(finding(7, {{20}})); // far away
        findings.back().level = rules::Level::Error;
        findings.back().share = 0.29;
        QCOMPARE(page(findings).back(), 51.0);
        findings.back().share = 0.3;
        QCOMPARE(page(findings), (Scores{62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 7})); // in the place it is worth
        findings.back().level = rules::Level::Warning;
        QCOMPARE(page(findings).back(), 51.0);
        findings.back().level = rules::Level::Error;
        findings.back().departments = {{1}, {2}, {3}}; // whom others would have put on trial before
        for (rules::Finding &each : findings)
            each.departments.push_back({1});
        QCOMPARE(page(findings), (Scores{62, 61, 7}));
    }

    void whatIsDismissedIsNotOnIt()
    {
        std::vector<rules::Finding> findings{finding(2, {{1}}), finding(1, {{2}})};
        findings[0].state = rules::State::Waived;
        findings[0].place = 1; // of an earlier page
        QCOMPARE(page(findings), Scores{1});
    }

    void tiesAreSettledByLevelRuleAndFingerprint()
    {
        std::vector<rules::Finding> findings{finding(1, {{1}}, u"d"_s), finding(1, {{2}}, u"c"_s),
                                             finding(1, {{3}}, u"b"_s), finding(1, {{4}}, u"a"_s)};
        findings[1].rule = "KPI-001";
        findings[2].level = rules::Level::Error;
        QCOMPARE(order(findings), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
        std::ranges::reverse(findings);
        QCOMPARE(order(findings), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    }

    void aFindingFollowsFromWhatStandsBeforeItInTheOrderOfCauses()
    {
        // The aim from the hand-off that serves it, not the other way round.
        QCOMPARE(links({since("OBJ-003", Objective3, 6, u"aim"_s), since("DEP-003", HandOff1, 5, u"hand-off"_s)}),
                 QStringList{u"aim<hand-off"_s});
        QCOMPARE(links({since("OBJ-003", Objective3, 6, u"aim"_s), since("KPI-004", Kpi2, 6, u"number"_s)}),
                 QStringList{u"aim<number"_s}); // on the same day
        // Two numbers of one aim, or two findings of one family, do not make each other.
        QCOMPARE(links({since("DEP-003", HandOff1, 5, u"hand-off"_s), since("KPI-004", Kpi2, 6, u"number"_s)}),
                 QStringList());
        QCOMPARE(links({since("DEP-003", HandOff1, 5, u"a"_s), since("DEP-001", HandOff1, 6, u"b"_s)}), QStringList());
        QCOMPARE(links({since("DEC-001", HandOff1, 5, u"a"_s), since("OBJ-003", Objective3, 6, u"b"_s)}),
                 QStringList());
    }

    void whatCameLaterOrAtAnUnknownTimeIsNoCause()
    {
        QCOMPARE(links({since("OBJ-003", Objective3, 5, u"aim"_s), since("DEP-003", HandOff1, 6, u"hand-off"_s)}),
                 QStringList());
        QCOMPARE(links({since("OBJ-003", Objective3, 6, u"aim"_s), since("DEP-003", HandOff1, 0, u"hand-off"_s)}),
                 QStringList());
        QCOMPARE(links({since("OBJ-003", Objective3, 0, u"aim"_s), since("DEP-003", HandOff1, 5, u"hand-off"_s)}),
                 QStringList());
    }

    void evidenceThatQuotesTheRecordLinksAsWell()
    {
        rules::Finding capacity = since("CAP-006", {"department", 1, {}}, 4, u"capacity"_s);
        QCOMPARE(links({capacity, since("DEP-003", HandOff1, 5, u"hand-off"_s)}), QStringList());
        capacity.evidence = {{{}, {HandOff1}, {}}};
        QCOMPARE(links({capacity, since("DEP-003", HandOff1, 5, u"hand-off"_s)}), QStringList{u"hand-off<capacity"_s});
        rules::Finding number = since("KPI-001", {"kpi", 9, {}}, 6, u"number"_s);
        number.evidence = {{{}, {{"checkIn", 3, {}}}, {}}};
        QCOMPARE(links({number, since("OBJ-003", Objective3, 6, u"aim"_s)}), QStringList{u"aim<number"_s});
    }

    void whatTheNextReviewCanSettleIsHalfAsUrgent()
    {
        const QDate today(2026, 7, 8);
        const auto scoreAt = [&](const QDate &due) {
            rules::Finding made = finding(0, {{1}});
            made.due = due;
            return rules::scoreOf(made, 1, today);
        };
        QCOMPARE(scoreAt(today), 30.0); // a warning that no aim hangs on
        QCOMPARE(scoreAt(today.addDays(-40)), 30.0);
        QCOMPARE(scoreAt(today.addDays(91)), 15.0);
        QCOMPARE(scoreAt(today.addDays(182)), 7.5);
        QCOMPARE(scoreAt({}), 15.0);
    }

    void theMoreHangsOnItTheMoreItIsWorth()
    {
        Objective aim{.id = {3}, .title = u"Launch"_s, .level = Rank::Company};
        const auto scoreWith = [&](rules::Level level, double weight) {
            aim.weight = weight;
            Plan plan;
            plan.replace(Table<Objective>({aim}));
            rules::Finding made = finding(0, {{1}});
            made.level = level;
            made.subjects = {Objective3};
            made.share = rules::impactOnObjectives(rules::ObjectiveTree(plan), made);
            return rules::scoreOf(made, 1, {2026, 7, 8});
        };
        QCOMPARE(scoreWith(rules::Level::Warning, 0), 15.0); // undated
        QCOMPARE(scoreWith(rules::Level::Warning, 0.2), 18.0); // less than the severity, and it counts
        QCOMPARE(scoreWith(rules::Level::Note, 0.2), 6.0);
        QCOMPARE(scoreWith(rules::Level::Error, 0.2), 36.0);
        QCOMPARE(scoreWith(rules::Level::Error, 1), 50.0); // at most everything
    }

    void aCauseIsTheMoreCertainTheMoreFollowsFromIt()
    {
        std::vector<rules::Finding> findings{since("KPI-001", Kpi2, 5, u"number"_s),
                                             since("OBJ-003", Objective3, 6, u"aim"_s),
                                             since("OBJ-004", Objective3, 6, u"other aim"_s)};
        findings[0].confidence = 0.6;
        findings[1].confidence = 0.5;
        findings[2].confidence = 0.5;
        rules::linkCauses(aim(), findings);
        QCOMPARE(findings[0].confidence, 0.775); // 0.6, then a quarter of what is left, twice
        QCOMPARE(findings[1].confidence, 0.5);
    }

    void causeAndEffectAreLikeEachOtherOnTheFirstPage()
    {
        std::vector<rules::Finding> findings{finding(100, {{1}}, u"x"_s), finding(90, {{2}}), finding(64, {{3}})};
        findings[1].causes = {u"x"_s};
        QCOMPARE(page(findings), (Scores{100, 64, 90}));
    }

    void theSampleBeginsWithItsWorst()
    {
        const auto findings = rules::diagnose(exchange::samplePlan().value(), {}, QDate(2026, 7, 8));
        const auto first = rules::firstPage(findings);
        QVERIFY(first.size() <= rules::MostOnFirstPage);
        std::map<DepartmentId, int> counts;
        for (const rules::Finding *each : first) {
            for (const DepartmentId department : each->departments)
                ++counts[department];
        }
        for (const auto &[department, count] : counts)
            QVERIFY(count <= rules::MostOfDepartment);
        const auto worst = std::ranges::max_element(findings.findings, {}, &rules::Finding::score);
        QCOMPARE(first.front(), &*worst);
    }
};

QD_TEST_MAIN(TestFirstPage)
#include "tst_firstpage.moc"

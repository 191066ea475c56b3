// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a value is marked on its behaviour chart: rule by rule, with the numbers, and what the limits rest on.
#include "report/pointrules.h"
#include "support/ruleplan.h"
#include "support/testmain.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

/// Monthly values of one KPI up to June 2026.
Plan monthly(const std::vector<double> &actuals)
{
    std::vector<Observation> values;
    for (std::size_t index = 0; index < actuals.size(); ++index)
        values.push_back({.kpi = {1},
                          .start = QDate(2026, 6, 1).addMonths(int(index) + 1 - int(actuals.size())),
                          .actual = actuals[index]});
    return test::planOf(std::vector{Kpi{.id = {1}, .name = u"Orders"_s}}, values);
}

std::vector<double> steady(int count)
{
    std::vector<double> values;
    for (int index = 0; index < count; ++index)
        values.push_back(index % 2 == 0 ? 9.5 : 10.5);
    return values;
}

/// What is said of the month \a back months before June 2026.
QStringList said(const Plan &plan, int back)
{
    const report::Wording wording{FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Period period{Cadence::Month, QDate(2026, 6, 1).addMonths(-back)};
    return report::rulesAtPoint(plan, plan.table<Kpi>()[0], period, AsOf, wording);
}

} // namespace

class TestPointRules : public QObject
{
    Q_OBJECT

private slots:
    void aValueBeyondALimitIsSaidWithBoth()
    {
        std::vector<double> values = steady(30);
        values.back() = 20;
        const QStringList paragraphs = said(monthly(values), 0);
        QCOMPARE(paragraphs.size(), 2);
        QCOMPARE(paragraphs[0], u"Rule 1: 20.0 lies above the upper limit of 12.7."_s);
        values.back() = 1;
        QCOMPARE(said(monthly(values), 0)[0], u"Rule 1: 1.0 lies below the lower limit of 7.3."_s);
    }
    void aRunIsSaidWithItsPeriods()
    {
        std::vector<double> values = steady(30);
        for (std::size_t index = 22; index < 30; ++index)
            values[index] = 10.4;
        // The value before, 10.5, is on the same side.
        QVERIFY2(said(monthly(values), 3)[0].startsWith(
                     u"Rule 2: the values from October 2025 to June 2026 lie on one side of the mean of 10."_s),
                 qPrintable(said(monthly(values), 3).join(u'\n')));
    }
    void anUnmarkedValueIsSaidToComeFromTheProcess()
    {
        const QStringList paragraphs = said(monthly(steady(30)), 4);
        QCOMPARE(paragraphs[0], u"No rule marks February 2026: such a value comes from the process as it is."_s);
    }
    void limitsAreLockedOnceTheyComeFromTwentyFourValues()
    {
        QCOMPARE(said(monthly(steady(27)), 0)[1],
                 u"The limits, 7.3 to 12.7, come from the first 24 values since April 2024. They are locked: further "
                 "values do not move them, until a new baseline begins."_s);
        // Nine of 17 values are 9.5: their mean is 9.97, and 2.66 times their mean range of 1 lies on either side.
        QCOMPARE(said(monthly(steady(20)), 0)[1],
                 u"The limits, 7.3 to 12.6, come from the first 17 values since November 2024. Further values still "
                 "move them; they are locked once they come from 24."_s);
    }
    void aNewBaselineHasLimitsOfItsOwn()
    {
        std::vector<double> values = steady(40);
        for (std::size_t index = 20; index < 40; ++index)
            values[index] += 10;
        Plan plan = monthly(values);
        plan.replace(Table<Annotation>({Annotation{.id = {1},
                                                   .kpi = {1},
                                                   .happenedOn = QDate(2024, 11, 1),
                                                   .kind = AnnotationKind::Rebaseline,
                                                   .text = u"Second shift"_s}}));
        QVERIFY2(said(plan, 0)[1].startsWith(u"The limits, 17.3 to 22.6, come from the first 17 values since "
                                             "November 2024."_s),
                 qPrintable(said(plan, 0)[1]));
        QVERIFY2(
            said(plan, 30)[1].startsWith(u"The limits, 7.3 to 12.6, come from the first 17 values since March 2023."_s),
            qPrintable(said(plan, 30)[1]));
    }
    void withoutLimitsOrValueNothingIsSaid()
    {
        QCOMPARE(said(monthly(steady(7)), 0), QStringList());
        QCOMPARE(said(monthly(steady(30)), 40), QStringList());
        QVERIFY(said(monthly(steady(9)), 0)[0].contains(u"trial"_s));
    }
};

QD_TEST_MAIN(TestPointRules)
#include "tst_pointrules.moc"

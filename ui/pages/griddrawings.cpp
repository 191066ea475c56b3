// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/griddrawings.h"

#include "base/tr.h"
#include "report/assumptionladder.h"
#include "report/coveragechart.h"
#include "report/crosschart.h"
#include "report/frame.h"
#include "report/pairchart.h"

#include <array>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPairs = 60; ///< that a list can be chosen from

template<typename Spec>
DrawingPage::Content contentOf(Spec spec)
{
    report::DataTable data = report::dataOf(spec);
    return {std::move(spec), std::move(data)};
}

constexpr std::array Cuts{report::Cut::Department, report::Cut::Function, report::Cut::BusinessUnit,
                          report::Cut::Geography};

/// What columns can stand for, where the plan says it; the one that is read best comes first.
std::vector<DrawingPage::Choice> cutsOf(const ReviewPart &review)
{
    const QStringList names{Tr::tr("By department"), Tr::tr("By function"), Tr::tr("By business unit"),
                            Tr::tr("By geography")};
    const auto of = review.departments();
    const report::Cut best = report::fittingCut(review.whole().plan(), review.asOf(), report::MostCoverageColumns, of);
    std::vector<DrawingPage::Choice> choices;
    for (const report::Cut cut : Cuts) {
        const DrawingPage::Choice choice{names[int(cut)], QString::number(int(cut))};
        if (cut == best)
            choices.insert(choices.begin(), choice);
        else if (report::partsBy(review.whole().plan(), cut, review.asOf(), of).size() > 1)
            choices.push_back(choice);
    }
    return choices;
}

DrawingPage::Content coverageOf(const ReviewPart &review, const QString &address)
{
    const auto cut = Cuts.at(std::min(std::size_t(address.toInt()), Cuts.size() - 1));
    return contentOf(report::coverageChart(review.whole().plan(), review.asOf(), cut, review.departments()));
}

/// Those with the most trouble first.
std::vector<DrawingPage::Choice> pairsOf(const ReviewPart &review)
{
    const Plan &plan = review.plan();
    std::vector<DrawingPage::Choice> choices;
    for (const report::Pair &pair : report::pairsByTrouble(plan, review.findings())) {
        if (!review.isAbout(pair.one) && !review.isAbout(pair.other))
            continue;
        const QString name = Tr::tr("%1 and %2", "departments")
                                 .arg(report::departmentName(plan, pair.one), report::departmentName(plan, pair.other));
        choices.push_back({name, u"%1 %2"_s.arg(pair.one.value).arg(pair.other.value)});
        if (choices.size() == MostPairs)
            break;
    }
    return choices;
}

DrawingPage::Content pairOf(const ReviewPart &review, const QString &address)
{
    const report::Pair pair{{address.section(u' ', 0, 0).toLongLong()}, {address.section(u' ', 1).toLongLong()}};
    const ReviewPart &all = review.whole(); // the aims of the partner are no longer in the part
    if (!all.plan().find(pair.one) || !all.plan().find(pair.other))
        return {};
    return contentOf(report::pairChart(all.plan(), all.findings(), pair, review.wording()));
}

} // namespace

DrawingPage::Kind coverageDrawing()
{
    return {.name = Tr::tr("Coverage"),
            .nothing = Tr::tr("No objectives and no departments yet"),
            .help = Tr::tr("Import them; the drawing shows who carries which aim of the company."),
            .choices = DrawingPage::Choices{.label = Tr::tr("Columns"), .list = cutsOf, .make = coverageOf}};
}

DrawingPage::Kind crossDrawing()
{
    return {Tr::tr("X-matrix"),
            [](const ReviewPart &review) {
                return contentOf(report::crossChart(review.whole().plan(), review.departments()));
            },
            Tr::tr("No open objectives yet"),
            Tr::tr("Write them down, or import them; the drawing shows what belongs to what.")};
}

DrawingPage::Kind ladderDrawing()
{
    return {Tr::tr("Ladder"),
            [](const ReviewPart &review) {
                return contentOf(report::assumptionLadder(review.plan(), {}, review.asOf(), review.wording()));
            },
            Tr::tr("No assumptions yet"),
            Tr::tr("Write down what must hold for the plan; the drawing shows what is shaken.")};
}

DrawingPage::Kind pairDrawing()
{
    return {.name = Tr::tr("Pairs"),
            .nothing = Tr::tr("No hand-offs and no disconnects yet"),
            .help = Tr::tr("Enter what departments need from each other; the drawing brings two of them together."),
            .choices = DrawingPage::Choices{.label = Tr::tr("Departments"), .list = pairsOf, .make = pairOf}};
}

} // namespace qd::ui

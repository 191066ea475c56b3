// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/assumptionladder.h"

#include "base/tr.h"
#include "report/frame.h"
#include "rules/assumptions.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// What the plan reckons with; without it, the middle of the range. Nothing to divide by: nothing.
std::optional<double> baseOf(const Assumption &assumption)
{
    if (!rules::hasRange(assumption))
        return {};
    const double base = assumption.mode.value_or((*assumption.low + *assumption.high) / 2);
    return base == 0 ? std::nullopt : std::optional(base);
}

/// The result is missed within what is thought possible.
bool canTip(const Assumption &assumption)
{
    return rules::hasRange(assumption) && assumption.breakEven && *assumption.breakEven >= *assumption.low
        && *assumption.breakEven <= *assumption.high;
}

bool isShaken(const Assumption &assumption)
{
    return assumption.verdict == AssumptionVerdict::Weakening || assumption.verdict == AssumptionVerdict::Broken;
}

bool isOverdue(const Assumption &assumption, QDate asOf)
{
    return assumption.verdict == AssumptionVerdict::Untested && assumption.checkOn.isValid()
        && assumption.checkOn < asOf;
}

/// Reasons that its owner gives, and signals that departments have seen.
struct EvidenceCount
{
    int supporting = 0;
    int opposing = 0;
};

EvidenceCount evidenceFor(const Plan &plan, const Assumption &assumption)
{
    EvidenceCount count{assumption.because.isEmpty() ? 0 : 1, assumption.against.isEmpty() ? 0 : 1};
    for (const Signal &signal : plan.table<Signal>()) {
        if (signal.assumption != assumption.id)
            continue;
        count.supporting += signal.stance == Stance::Supports ? 1 : 0;
        count.opposing += signal.stance == Stance::Opposes ? 1 : 0;
    }
    return count;
}

class Ladder
{
public:
    Ladder(const Plan &plan, QDate asOf, const Wording &wording)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_wording(wording)
    {
    }

    BarSpec make(DepartmentId department)
    {
        m_spec.id = u"ladder"_s;
        for (const Assumption &assumption : m_plan.table<Assumption>()) {
            const bool isMeant = !department.isValid() || assumption.department == department;
            const bool isBroken = assumption.verdict == AssumptionVerdict::Broken;
            if (isMeant && (isBroken || rules::isBelieved(m_plan, assumption, m_asOf)))
                m_assumptions.push_back(&assumption);
        }
        if (m_assumptions.empty())
            return m_spec;
        m_hasRanges = std::ranges::any_of(m_assumptions, [](const Assumption *a) { return baseOf(*a).has_value(); });
        std::ranges::stable_sort(m_assumptions, std::ranges::greater(), [this](const Assumption *a) {
            return std::tuple(isShaken(*a) ? int(a->verdict) : 0, canTip(*a), isOverdue(*a, m_asOf), a->criticality);
        });
        fillTexts();
        for (const Assumption *assumption : m_assumptions) {
            if (m_spec.rows.size() < MostAssumptions)
                m_spec.rows.push_back(rowOf(*assumption));
        }
        describeRows(m_spec);
        fitScale(m_spec);
        if (!m_hasRanges)
            m_spec.to = 100;
        return std::move(m_spec);
    }

private:
    BarRow rowOf(const Assumption &assumption) const
    {
        BarRow row;
        row.name = assumption.statement;
        row.detail = assumption.department.isValid() ? departmentName(m_plan, assumption.department) : assumption.owner;
        row.mark = statusMark(assumption.verdict);
        row.words = wordsFor(assumption);
        if (m_hasRanges)
            addRange(row, assumption);
        else
            addCertainty(row, assumption);
        const QString what = row.label.isEmpty()
            ? wordFor(assumption.verdict)
            : Tr::tr("%1, %2", "state, range").arg(wordFor(assumption.verdict), row.label);
        row.reading = Tr::tr("%1 (%2): %3; %4.", "assumption, department, state, evidence")
                          .arg(row.name, row.detail, what, row.words);
        return row;
    }
    void addRange(BarRow &row, const Assumption &assumption) const
    {
        const auto base = baseOf(assumption);
        if (!base)
            return;
        const auto share = [&](double value) { return (value - *base) / std::abs(*base) * 100; };
        row.parts = {{share(*assumption.low), share(*assumption.high), BarFill::Forecast}};
        row.value = share(*assumption.low);
        if (assumption.breakEven)
            row.reference = share(*assumption.breakEven);
        const QString unit = assumption.unit.symbol.isEmpty() ? QString() : u' ' + assumption.unit.symbol;
        const std::array numbers{*assumption.low, *assumption.high};
        const int decimals = decimalsFor(numbers, assumption.unit);
        row.label = Tr::tr("%1 to %2", "low, high with unit")
                        .arg(m_wording.number(*assumption.low, assumption.unit, decimals),
                             m_wording.number(*assumption.high, assumption.unit, decimals) + unit);
    }
    void addCertainty(BarRow &row, const Assumption &assumption) const
    {
        if (!assumption.certainty)
            return;
        row.value = *assumption.certainty * 100;
        row.parts = {{0, *row.value, BarFill::Actual}};
        row.label = Tr::tr("%1 sure").arg(m_wording.quantity({*assumption.certainty, Unit{u"%"_s}}));
    }
    QString wordsFor(const Assumption &assumption) const
    {
        const EvidenceCount count = evidenceFor(m_plan, assumption);
        const QString evidence = count.supporting + count.opposing == 0
            ? Tr::tr("no evidence")
            : Tr::tr("%1 for, %2 against", "evidence").arg(count.supporting).arg(count.opposing);
        if (!assumption.checkOn.isValid())
            return Tr::tr("%1, no test day", "evidence").arg(evidence);
        const QString day = m_wording.shortDate(assumption.checkOn);
        return assumption.checkOn < m_asOf ? Tr::tr("%1, test was due %2", "evidence, day").arg(evidence, day)
                                           : Tr::tr("%1, test by %2", "evidence, day").arg(evidence, day);
    }

    int countOf(bool (*is)(const Assumption &)) const
    {
        return int(std::ranges::count_if(m_assumptions, [&](const Assumption *a) { return is(*a); }));
    }
    void fillTexts()
    {
        QStringList parts;
        const Assumption &worst = *m_assumptions.front();
        if (const int shaken = countOf(isShaken); shaken > 1)
            parts << Tr::tr("%n assumption(s) weaken or are broken", nullptr, shaken);
        else if (shaken == 1)
            parts << Tr::tr("%1: %2", "state, assumption").arg(wordFor(worst.verdict), worst.statement);
        if (const int tipping = countOf(canTip); tipping > 0)
            parts << Tr::tr("%n can miss the result within the range that is thought possible", "assumptions", tipping);
        const auto overdue =
            int(std::ranges::count_if(m_assumptions, [this](const Assumption *a) { return isOverdue(*a, m_asOf); }));
        if (overdue > 0)
            parts << Tr::tr("%n test(s) of an assumption are overdue", nullptr, overdue);
        m_spec.title =
            parts.isEmpty() ? Tr::tr("No assumption is shaken, and no test of one is overdue") : parts.join(u"; "_s);
        m_spec.subtitle = m_hasRanges
            ? Tr::tr(
                "From the low to the high value, in percent of what the plan reckons with. Tick: the result is just "
                "reached. Circle: holding. Triangle: weakening. Square: broken. Ring: not tested.")
            : Tr::tr("How sure their owners are; none gives a range. Circle: holding. Triangle: weakening. Square: "
                     "broken. Ring: not tested.");
        const auto without =
            std::ranges::count_if(m_assumptions, [](const Assumption *a) { return !baseOf(*a).has_value(); });
        if (m_hasRanges && without > 0)
            m_spec.subtitle += u' ' + Tr::tr("%1 of %2 give no range.").arg(without).arg(m_assumptions.size());
        if (m_assumptions.size() > MostAssumptions)
            m_spec.subtitle += u' '
                + Tr::tr("%1 of %2 shown: what is shaken, then what is more critical.")
                      .arg(MostAssumptions)
                      .arg(m_assumptions.size());
        m_spec.nameHeading = Tr::tr("Assumption");
        m_spec.detailHeading = Tr::tr("Department");
        m_spec.valueHeading = m_hasRanges ? Tr::tr("Low value, percent off the plan") : Tr::tr("Certainty in percent");
        m_spec.referenceHeading = m_hasRanges ? Tr::tr("Break-even, percent off the plan") : QString();
        m_spec.wordsHeading = Tr::tr("Evidence and test");
    }

    const Plan &m_plan;
    QDate m_asOf;
    const Wording &m_wording;
    std::vector<const Assumption *> m_assumptions;
    bool m_hasRanges = false;
    BarSpec m_spec;
};

} // namespace

BarSpec assumptionLadder(const Plan &plan, DepartmentId department, QDate asOf, const Wording &wording)
{
    return Ladder(plan, asOf, wording).make(department);
}

} // namespace qd::report

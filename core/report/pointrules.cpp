// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pointrules.h"

#include "base/tr.h"
#include "report/charttext.h"
#include "report/kpichart.h"
#include "rules/course.h"

#include <algorithm>

namespace qd::report {

namespace {

constexpr int LockedBaseline = 24; ///< values: further ones do not move the limits, see stats::baselineLength()

class PointRules
{
public:
    PointRules(const Plan &plan, const Kpi &kpi, QDate asOf, const Wording &wording, const Basis &basis)
        : m_kpi(kpi)
        , m_wording(wording)
        , m_course(rules::courseOf(plan, kpi, asOf, basis))
        , m_decimals(kpiChart(plan, kpi, asOf, wording, basis).decimals)
    {
    }

    QStringList at(const Period &period)
    {
        const auto found = std::ranges::find(m_course.periods, period);
        if (found == m_course.periods.end())
            return {};
        const auto place = std::size_t(found - m_course.periods.begin());
        findPhase(place);
        const bool isKnown = m_behaviour.hasLimits && m_behaviour.n >= FewestWithLimits && m_course.actuals[place];
        if (!isKnown)
            return {};
        QStringList paragraphs = m_behaviour.trial ? QStringList() : marks(place);
        if (m_behaviour.trial)
            paragraphs << Tr::tr("Limits from fewer than twelve values are a trial: no rule marks a value yet.");
        else if (paragraphs.isEmpty())
            paragraphs << Tr::tr("No rule marks %1: such a value comes from the process as it is.", "period")
                              .arg(m_wording.period(period));
        return paragraphs << ofTheLimits();
    }

private:
    /// The stretch with limits of its own that \a place lies in.
    void findPhase(std::size_t place)
    {
        std::vector<std::size_t> starts = m_course.earlierBaselines;
        starts.push_back(m_course.baselineStart);
        starts.push_back(m_course.periods.size());
        std::size_t phase = 0;
        while (phase + 2 < starts.size() && starts[phase + 1] <= place)
            ++phase;
        m_from = starts[phase];
        m_behaviour = rules::behaviourBetween(m_kpi, m_course, m_from, starts[phase + 1]);
    }
    const stats::BehaviourPoint &point(std::size_t place) const { return m_behaviour.points[place - m_from]; }
    bool has(std::size_t place, stats::Signal signal) const
    {
        return std::ranges::find(point(place).patterns, signal) != point(place).patterns.end();
    }
    QString number(double stored) const { return numberText(stored * m_kpi.unit.displayFactor(), m_decimals); }
    QString period(std::size_t place) const { return m_wording.period(m_course.periods[place]); }

    /// The first and the last of neighbouring values that \a signal is about.
    std::pair<std::size_t, std::size_t> reach(std::size_t place, stats::Signal signal) const
    {
        std::size_t first = place;
        while (first > m_from && has(first - 1, signal))
            --first;
        std::size_t last = place;
        while (last + 1 < m_from + m_behaviour.points.size() && has(last + 1, signal))
            ++last;
        return {first, last};
    }
    QStringList marks(std::size_t place) const
    {
        QStringList paragraphs;
        const double value = *m_course.actuals[place];
        if (has(place, stats::Signal::BeyondLimit)) {
            const bool isAbove = value > m_behaviour.centre;
            const QString words = isAbove ? Tr::tr("Rule 1: %1 lies above the upper limit of %2.", "value, limit")
                                          : Tr::tr("Rule 1: %1 lies below the lower limit of %2.", "value, limit");
            paragraphs << words.arg(number(value), number(isAbove ? m_behaviour.upper : m_behaviour.lower));
        }
        if (has(place, stats::Signal::Run)) {
            const auto [first, last] = reach(place, stats::Signal::Run);
            paragraphs << Tr::tr("Rule 2: the values from %1 to %2 lie on one side of the mean of %3. Eight in a row "
                                 "rarely do by chance.",
                                 "period, period, mean")
                              .arg(period(first), period(last), number(m_behaviour.centre));
        }
        if (has(place, stats::Signal::NearLimit))
            paragraphs << Tr::tr(
                              "Rule 3: three of four values in a row, this one among them, lie nearer to a limit than "
                              "to the mean of %1.",
                              "mean")
                              .arg(number(m_behaviour.centre));
        return paragraphs;
    }
    QString ofTheLimits() const
    {
        const QString limits = Tr::tr("The limits, %1 to %2, come from the first %3 values since %4.",
                                      "lower limit, upper limit, count, period")
                                   .arg(number(m_behaviour.lower), number(m_behaviour.upper))
                                   .arg(m_behaviour.baseline)
                                   .arg(period(m_from));
        return limits + u' '
            + (m_behaviour.baseline >= LockedBaseline
                   ? Tr::tr("They are locked: further values do not move them, until a new baseline begins.")
                   : Tr::tr("Further values still move them; they are locked once they come from 24."));
    }

    const Kpi &m_kpi;
    const Wording &m_wording;
    rules::Course m_course;
    int m_decimals;
    std::size_t m_from = 0; ///< of the phase
    stats::Behaviour m_behaviour; ///< of the phase, as stored
};

} // namespace

QStringList rulesAtPoint(const Plan &plan, const Kpi &kpi, const Period &period, QDate asOf, const Wording &wording,
                         const Basis &basis)
{
    return PointRules(plan, kpi, asOf, wording, basis).at(period);
}

} // namespace qd::report

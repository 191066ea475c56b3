// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kpifigures.h"

#include "base/tr.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString countOf(const Accumulated &value, const Wording &wording)
{
    const QString present = wording.locale().toString(value.present);
    switch (value.cadence) {
    case Cadence::Day:
        return Tr::tr("%1 of %Ln day(s)", nullptr, value.due).arg(present);
    case Cadence::Week:
        return Tr::tr("%1 of %Ln week(s)", nullptr, value.due).arg(present);
    case Cadence::Month:
        return Tr::tr("%1 of %Ln month(s)", nullptr, value.due).arg(present);
    case Cadence::Quarter:
        return Tr::tr("%1 of %Ln quarter(s)", nullptr, value.due).arg(present);
    case Cadence::Year:
        break;
    }
    return Tr::tr("%1 of %Ln year(s)", nullptr, value.due).arg(present);
}

class FiguresBuilder
{
public:
    FiguresBuilder(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis, const Wording &wording)
        : m_kpi(kpi)
        , m_asOf(asOf)
        , m_basis(basis)
        , m_wording(wording)
        , m_accumulator(plan, basis)
        , m_reporting(plan, {Money::Reporting, basis.comparatives})
        , m_rates(plan)
    {
    }

    KpiFigures build()
    {
        const ToDate block = sumsToDate(m_accumulator, m_kpi, m_asOf);
        m_figures.kpi = m_kpi.id;
        m_figures.day = block.day;
        m_figures.earlier = earlierValues(m_accumulator.plan(), m_kpi);
        m_figures.sent = sentToDate(m_accumulator.plan(), m_kpi, m_asOf);
        m_figures.sentTarget = sentToDate(m_accumulator.plan(), m_kpi, m_asOf, Figure::Target);
        m_figures.isForeign = m_rates.isForeign(m_kpi.unit);
        setDecimals(block);
        if (block.latest)
            add(u"latest"_s, m_wording.shortPeriod(m_wording.calendar().containing(block.day, m_kpi.cadence)),
                *block.latest);
        if (block.week && m_kpi.cadence == Cadence::Day)
            add(u"week"_s, Tr::tr("Last seven days"), *block.week);
        if (block.month)
            add(u"month"_s, Tr::tr("Month to date"), *block.month);
        if (block.quarter && m_kpi.cadence < Cadence::Quarter)
            add(u"quarter"_s, Tr::tr("Quarter to date"), *block.quarter);
        if (block.year && m_kpi.cadence < Cadence::Year)
            add(u"year"_s, Tr::tr("Year to date"), *block.year);
        m_figures.weekOnWeek = block.weekOnWeek;
        if (block.weekOnWeek && block.weekOnWeek->change)
            m_figures.notes << Tr::tr("On the week before: %1.", "change").arg(changeOf(*block.weekOnWeek));
        judge();
        noteMoney();
        noteGaps();
        noteSent();
        noteEarlier();
        return std::move(m_figures);
    }

private:
    void setDecimals(const ToDate &block)
    {
        std::vector<double> numbers;
        for (const auto *comparison : {&block.latest, &block.month}) {
            if (*comparison) {
                for (const auto &value : {(*comparison)->value.value, (*comparison)->before.value}) {
                    if (value)
                        numbers.push_back(*value);
                }
            }
        }
        m_decimals = decimalsFor(numbers, m_kpi.unit);
    }

    /// A mean needs one decimal more than what it is made of.
    int decimalsOf(std::initializer_list<const Accumulated *> values) const
    {
        std::vector<double> numbers;
        for (const Accumulated *value : values) {
            if (value->value)
                numbers.push_back(*value->value);
        }
        return std::clamp(decimalsFor(numbers, m_kpi.unit), m_decimals, m_decimals + 1);
    }

    QString amount(const Accumulated &value, int decimals) const
    {
        return value.value ? amount(*value.value, value.unit, decimals) : wordFor(value.reason);
    }
    QString amount(double value, const Unit &unit, int decimals) const
    {
        const QString text = m_wording.number(value, unit, decimals);
        return unit.symbol.isEmpty() ? text : text + QChar::Nbsp + unit.symbol;
    }

    QString changeOf(const Comparison &comparison) const
    {
        QStringList parts;
        if (comparison.change)
            parts << m_wording.difference(*comparison.change, Unit{u"%"_s}, 1) + QChar::Nbsp + u'%';
        if (comparison.basisPoints)
            parts << Tr::tr("%1 bp", "hundredths of a percent point")
                         .arg(m_wording.difference(*comparison.basisPoints, Unit{}, 0));
        return parts.join(u", "_s);
    }

    QString completenessOf(const Comparison &comparison) const
    {
        QStringList parts;
        if (!comparison.value.isComplete())
            parts << countOf(comparison.value, m_wording);
        if (!comparison.before.isComplete() && comparison.before.present > 0)
            parts << Tr::tr("year before %1", "5 of 9 days").arg(countOf(comparison.before, m_wording));
        return parts.join(u", "_s);
    }

    void add(const QString &id, const QString &name, const Comparison &comparison)
    {
        KpiFigure figure;
        figure.id = id;
        figure.name = name;
        const int decimals = decimalsOf({&comparison.value, &comparison.before});
        figure.value = amount(comparison.value, decimals);
        figure.before = amount(comparison.before, decimals);
        figure.change = changeOf(comparison);
        figure.completeness = completenessOf(comparison);
        figure.comparison = comparison;
        figure.agreed = targetOver(m_accumulator, m_kpi, comparison.days);
        if (figure.agreed.value)
            figure.target = amount(figure.agreed, decimals);
        if (isForeign()) {
            const Accumulated reported = m_reporting.over(m_kpi, comparison.days);
            figure.reporting = amount(reported, decimalsOf({&reported}));
        }
        m_figures.rows.push_back(std::move(figure));
    }

    void judge()
    {
        const KpiStatus status = statusOf(m_accumulator.plan(), m_kpi, m_asOf);
        m_figures.verdict = qd::judge(m_rates, status, m_basis.money);
        if (!isForeign() || status.verdict.outcome == Outcome::Undecidable)
            return;
        const Verdict reported = qd::judge(m_rates, status, Money::Reporting);
        if (reported.outcome != status.verdict.outcome && reported.reason == Reason::None)
            m_figures.notes << Tr::tr("In %1 the target is %2.", "currency, met or missed")
                                   .arg(m_rates.reportingCurrency(), wordFor(reported.outcome).toLower());
    }

    bool isForeign() const { return m_basis.money == Money::AsMeasured && m_rates.isForeign(m_kpi.unit); }

    void noteMoney()
    {
        if (m_basis.money == Money::Constant && m_rates.isForeign(m_kpi.unit))
            m_figures.notes << Tr::tr("At the budget rate throughout.");
        if (!isForeign())
            return;
        QStringList parts;
        for (const KpiFigure &row : m_figures.rows)
            parts << Tr::tr("%1: %2", "stretch of time, amount").arg(row.name, row.reporting);
        if (!parts.isEmpty())
            m_figures.notes
                << Tr::tr("In %1. %2.", "currency, amounts").arg(m_rates.reportingCurrency(), parts.join(u"; "_s));
    }

    void noteGaps()
    {
        for (const KpiFigure &row : m_figures.rows) {
            if (!row.completeness.isEmpty())
                m_figures.notes << Tr::tr("%1: %2.", "stretch of time, 5 of 9 days").arg(row.name, row.completeness);
        }
    }

    void noteSent()
    {
        noteSent(m_figures.sent, QT_TRANSLATE_NOOP("qd", "Sent year to date %1, the periods give %2."));
        noteSent(m_figures.sentTarget,
                 QT_TRANSLATE_NOOP("qd", "Sent target of the year to date %1, the periods' targets give %2."));
    }
    void noteSent(const std::optional<SentToDate> &sent, const char *sentence)
    {
        if (!sent || !sent->difference())
            return;
        const int decimals = decimalsOf({&sent->given});
        const double difference = std::abs(*sent->difference()) * m_kpi.unit.displayFactor();
        if (difference < 0.5 * std::pow(10.0, -decimals)) // nobody could see it
            return;
        m_figures.notes << Tr::tr(sentence).arg(amount(sent->sent, m_kpi.unit, decimals),
                                                amount(*sent->given.value, m_kpi.unit, decimals));
    }

    QString names(const std::vector<DepartmentId> &departments) const
    {
        QStringList list;
        for (const DepartmentId id : departments) {
            if (const Department *department = m_accumulator.plan().find(id))
                list << department->name;
        }
        return list.join(u", "_s);
    }

    void noteEarlier()
    {
        if (!m_figures.earlier || m_basis.comparatives == Comparatives::AsReported)
            return;
        const EarlierValues &earlier = *m_figures.earlier;
        static constexpr std::array<const char *, 3> ways{
            QT_TRANSLATE_NOOP("qd", "Before %1: shares of %2, added."),
            QT_TRANSLATE_NOOP("qd", "Before %1: mean of %2, weighted with their shares."),
            QT_TRANSLATE_NOOP("qd", "Before %1: the extreme of %2.")};
        std::vector<DepartmentId> sources;
        for (const KpiId id : earlier.sources) {
            if (const Kpi *source = m_accumulator.plan().find(id))
                sources.push_back(source->department);
        }
        if (!earlier.values.empty())
            m_figures.notes << Tr::tr(ways.at(size_t(earlier.how))).arg(m_wording.date(earlier.since), names(sources));
        if (!earlier.without.empty())
            m_figures.notes << Tr::tr("Without %1, where this KPI was not kept.").arg(names(earlier.without));
    }

    const Kpi &m_kpi;
    QDate m_asOf;
    Basis m_basis;
    const Wording &m_wording;
    Accumulator m_accumulator;
    Accumulator m_reporting;
    ExchangeRates m_rates;
    int m_decimals = 0;
    KpiFigures m_figures;
};

} // namespace

std::vector<const Observation *> closedValues(const Series &series, const FiscalCalendar &calendar, QDate asOf)
{
    std::vector<const Observation *> values;
    for (const Observation &value : series) {
        if (calendar.end(value.period()) <= asOf)
            values.push_back(&value);
    }
    return values;
}

int decimalsOf(std::span<const Observation *const> values, const Kpi &kpi)
{
    std::vector<double> numbers;
    for (const Observation *value : values.last(std::min<std::size_t>(values.size(), 13))) {
        for (const auto &number : {value->actual, value->target}) {
            if (number)
                numbers.push_back(*number);
        }
    }
    const int decimals = decimalsFor(numbers, kpi.unit);
    const Observation *last = values.empty() ? nullptr : values.back();
    return last && last->actual && last->target ? decimalsToTellApart(*last->actual, *last->target, kpi.unit, decimals)
                                                : decimals;
}

KpiFigures kpiFigures(const Plan &plan, const Kpi &kpi, QDate asOf, const Basis &basis, const Wording &wording)
{
    return FiguresBuilder(plan, kpi, asOf, basis, wording).build();
}

} // namespace qd::report

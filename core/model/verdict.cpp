// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict.h"

#include "base/tr.h"
#include "model/series.h"

#include <array>

namespace qd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 15> ReasonWords{"",
                                                   QT_TRANSLATE_NOOP("qd", "no target"),
                                                   QT_TRANSLATE_NOOP("qd", "no actual"),
                                                   QT_TRANSLATE_NOOP("qd", "no direction"),
                                                   QT_TRANSLATE_NOOP("qd", "no bounds"),
                                                   QT_TRANSLATE_NOOP("qd", "not due yet"),
                                                   QT_TRANSLATE_NOOP("qd", "preliminary"),
                                                   QT_TRANSLATE_NOOP("qd", "no forecast"),
                                                   QT_TRANSLATE_NOOP("qd", "no rate"),
                                                   QT_TRANSLATE_NOOP("qd", "units do not mix"),
                                                   QT_TRANSLATE_NOOP("qd", "no operand"),
                                                   QT_TRANSLATE_NOOP("qd", "division by zero"),
                                                   QT_TRANSLATE_NOOP("qd", "made of itself"),
                                                   QT_TRANSLATE_NOOP("qd", "not accumulated"),
                                                   QT_TRANSLATE_NOOP("qd", "periods missing")};

Verdict undecidable(Reason reason)
{
    return {Outcome::Undecidable, reason};
}

Verdict decided(bool met)
{
    return {met ? Outcome::Met : Outcome::Missed, Reason::None};
}

} // namespace

bool isPreliminary(const Observation &value)
{
    return value.state == ValueState::Estimate || value.state == ValueState::Provisional;
}

Verdict judge(const Kpi &kpi, const Observation &observation)
{
    if (!observation.actual)
        return undecidable(Reason::NoActual);
    if (isPreliminary(observation))
        return undecidable(Reason::Preliminary);
    const double actual = *observation.actual;
    switch (kpi.direction) {
    case Direction::None:
        return undecidable(observation.target ? Reason::NoDirection : Reason::NoTarget);
    case Direction::Range:
        if (!kpi.lower && !kpi.upper)
            return undecidable(Reason::NoBounds);
        return decided((!kpi.lower || actual >= *kpi.lower) && (!kpi.upper || actual <= *kpi.upper));
    case Direction::Increase:
    case Direction::Decrease:
    case Direction::HoldAbove:
    case Direction::HoldBelow:
        if (!observation.target)
            return undecidable(Reason::NoTarget);
        return decided(higherIsGood(kpi.direction).value() ? actual >= *observation.target
                                                           : actual <= *observation.target);
    }
    return {};
}

Verdict judge(const Milestone &milestone, QDate asOf)
{
    if (!milestone.due.isValid())
        return undecidable(Reason::NoTarget);
    if (milestone.doneOn.isValid() && milestone.doneOn <= asOf)
        return decided(milestone.doneOn <= milestone.due);
    return milestone.due < asOf ? decided(false) : undecidable(Reason::NotDueYet);
}

Verdict judge(const KeyResult &result, QDate due, QDate asOf)
{
    const auto target = result.target ? result.target : result.committed;
    if (!target)
        return undecidable(Reason::NoTarget);
    if (!result.current)
        return undecidable(Reason::NoActual);
    const auto higher = result.kind == KeyResultKind::Milestone && result.direction == Direction::None
        ? true
        : higherIsGood(result.direction);
    if (!higher)
        return undecidable(Reason::NoDirection);
    const bool isThere = *higher ? *result.current >= *target : *result.current <= *target;
    return isThere || (due.isValid() && due < asOf) ? decided(isThere) : undecidable(Reason::NotDueYet);
}

namespace {

KpiStatus statusOfSent(const Plan &plan, const Kpi &kpi, QDate asOf)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    KpiStatus status;
    status.kpi = &kpi;
    const auto values = plan.observations(kpi.id);
    const Observation *upcoming = nullptr;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        if (value->cadence != kpi.cadence || (!value->actual && !value->target))
            continue;
        if (calendar.end(value->period()) > asOf) {
            upcoming = &*value;
            continue;
        }
        status.period = value->period();
        status.observation = &*value;
        status.verdict = judge(kpi, *value);
        return status;
    }
    if (upcoming) {
        status.period = upcoming->period();
        status.observation = upcoming;
        status.verdict = undecidable(Reason::NotDueYet);
    }
    return status;
}

KpiStatus statusOfComputed(const Plan &plan, const Kpi &kpi, QDate asOf)
{
    KpiStatus status = statusOfSent(plan, kpi, asOf);
    const bool isDue = status.observation && status.verdict.reason != Reason::NotDueYet;
    const Accumulator accumulator(plan);
    const auto latest = accumulator.latestPeriod(kpi, asOf);
    // Without any period, the last one says what is wrong with the operands.
    const Period closed = latest ? *latest : accumulator.calendar().lastClosed(asOf, kpi.cadence);
    const Period period = isDue && (!latest || *status.period > *latest) ? *status.period : closed;
    const JudgedValue judged = judgedValue(accumulator, kpi, period);
    if (!isDue && !latest) {
        if (!status.observation)
            status.verdict.reason = judged.doubt;
        return status;
    }
    status.period = period;
    status.computed = std::make_shared<const Observation>(judged.value);
    status.observation = status.computed.get();
    status.verdict = judged.doubt == Reason::None ? judge(kpi, judged.value) : undecidable(judged.doubt);
    return status;
}

} // namespace

KpiStatus statusOf(const Plan &plan, const Kpi &kpi, QDate asOf)
{
    return kpi.computation == Computation::None ? statusOfSent(plan, kpi, asOf) : statusOfComputed(plan, kpi, asOf);
}

std::vector<KpiStatus> statusOfAll(const Plan &plan, QDate asOf)
{
    std::vector<KpiStatus> statuses;
    for (const Kpi &kpi : plan.table<Kpi>())
        statuses.push_back(statusOf(plan, kpi, asOf));
    const auto place = [&](const KpiStatus &status) {
        const Department *department = plan.find(status.kpi->department);
        return std::tuple(department ? department->position : 0, status.kpi->department, status.kpi->position,
                          status.kpi->id);
    };
    std::ranges::stable_sort(statuses, {}, place);
    return statuses;
}

Totals totals(std::span<const KpiStatus> statuses)
{
    Totals sum;
    for (const KpiStatus &status : statuses) {
        switch (status.verdict.outcome) {
        case Outcome::Met:
            ++sum.met;
            break;
        case Outcome::Missed:
            ++sum.missed;
            break;
        case Outcome::Undecidable:
            ++sum.undecidable;
            break;
        }
    }
    return sum;
}

Status statusMark(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        return Status::Ok;
    case Outcome::Missed:
        return Status::Off;
    case Outcome::Undecidable:
        break;
    }
    return Status::None;
}

QString tokenFor(Outcome outcome)
{
    static const std::array<QString, 3> words{u"met"_s, u"missed"_s, u"undecidable"_s};
    return words.at(size_t(outcome));
}

QString tokenFor(Reason reason)
{
    return QString::fromLatin1(ReasonWords.at(size_t(reason)));
}

QString wordFor(Outcome outcome)
{
    static constexpr std::array<const char *, 3> words{
        QT_TRANSLATE_NOOP("qd", "Met"), QT_TRANSLATE_NOOP("qd", "Missed"), QT_TRANSLATE_NOOP("qd", "Undecidable")};
    return Tr::tr(words.at(size_t(outcome)));
}

QString wordFor(Reason reason)
{
    return reason == Reason::None ? QString() : Tr::tr(ReasonWords.at(size_t(reason)));
}

} // namespace qd

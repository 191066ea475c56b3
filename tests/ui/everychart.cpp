// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everychart.h"

#include "cycle/agenda.h"
#include "cycle/phases.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "print/chartfile.h"
#include "rules/catalogue.h"
#include "shell/language.h"
#include "style/theme.h"
#include "support/world.h"

#include <QApplication>

namespace qd::test {

using namespace Qt::StringLiterals;

namespace {

/// The day a chart speaks of: the document's, or one that does not pass.
QDate dayOf(const Plan &plan)
{
    return plan.organisation().asOf.isValid() ? plan.organisation().asOf : QDate(2026, 7, 8);
}

/// What the sample has no reason to have yet: an agenda, and a KPI that drives another one.
Result<void> addToSample(Edit &edit, const World &world)
{
    const Plan &plan = edit.before();
    const auto kpi = [&](const QString &code) { return std::ranges::find(plan.table<Kpi>(), code, &Kpi::code)->id; };
    QD_CHECK(
        edit.put(KpiDriver{.kpi = kpi(u"cs-fcr"_s), .driver = kpi(u"cs-asa"_s), .effect = Effect::Opposite, .lag = 1}));
    const QDate day = dayOf(plan);
    const report::Wording wording(plan.organisation().fiscalCalendar(), QLocale());
    const cycle::Turn turn = cycle::proposeReview(
        plan, *cycle::currentCycle(plan, day), rules::diagnose(plan, {}, day), day,
        [&](const Message &message) { return wording.text(message); }, world.environment.ids);
    return turn.apply(edit);
}

Plan sampleIn(const QString &language)
{
    ui::installLanguage(*qApp, language);
    ui::Theme::apply(*qApp, ui::Appearance::Light);
    World world;
    const auto document = world.newDocument();
    const auto filled = exchange::replacePlan(*document, u"Fill"_s, exchange::samplePlan().value());
    const auto added = document->edit(u"Add"_s, [&](Edit &edit) { return addToSample(edit, world); });
    if (!filled || !added)
        qFatal("The sample cannot be made");
    return document->plan();
}

} // namespace

SampleCharts::SampleCharts(const QString &language)
    : m_plan(sampleIn(language))
    , m_asOf(dayOf(m_plan))
    , m_findings(rules::diagnose(m_plan, {}, m_asOf))
    , m_wording(m_plan.organisation().fiscalCalendar(), QLocale())
{
}

std::vector<SampleCharts::Subject> SampleCharts::subjects(const app::ChartKind &kind) const
{
    std::vector<Subject> list;
    if (kind.need != app::SubjectNeed::Necessary)
        list.emplace_back();
    for (const char *table : kind.subjects) {
        const RecordType &type = *recordType(QLatin1String(table));
        for (const void *record : recordsOf(m_plan, type))
            list.push_back(
                rules::Subject{type.table, std::get<qint64>(type.fields.front().get(record)), nameOf(type, record)});
    }
    return list;
}

Result<app::DrawnChart> SampleCharts::make(const app::ChartKind &kind, const Subject &subject,
                                           const charts::ChartTheme &theme) const
{
    return kind.make({m_plan, m_findings, m_asOf, m_wording, theme, subject});
}

Result<app::DrawnChart> SampleCharts::first(const app::ChartKind &kind, const charts::ChartTheme &theme) const
{
    Result<app::DrawnChart> chart = failure(ErrorCode::Invalid, QString());
    for (const Subject &subject : subjects(kind)) {
        chart = make(kind, subject, theme);
        if (chart)
            break;
    }
    return chart;
}

QByteArray svgOf(const app::DrawnChart &chart, const charts::ChartTheme &theme)
{
    const QSize size = charts::figureSize(chart.figure, chart.figure.natural, theme);
    return print::chartFile(u"svg"_s, {chart.figure, chart.data, theme, size, {}}).value();
}

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartkinds.h"

#include "chartmakers.h"

#include "base/tr.h"
#include "model/verdict.h"
#include "report/behaviourpanels.h"
#include "report/handoffgraph.h"
#include "report/promises.h"
#include "report/trendchart.h"

#include <QStringList>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> nothingToDraw(const QString &name)
{
    return failure(ErrorCode::Invalid,
                   Tr::tr("There is no chart of %1: no period with a value has ended by then. Import values, or choose "
                          "a later --as-of.")
                       .arg(name));
}

Result<DrawnChart> behaviour(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    report::PanelSpec spec = report::behaviourPanels(question.plan, *kpis.front(), question.asOf, question.wording);
    if (spec.panels.front().categories.empty())
        return nothingToDraw(question.subject->name);
    spec.source = footer(question, kpis);
    return DrawnChart{charts::figureOf(spec), report::dataOf(spec)};
}

Result<DrawnChart> trend(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    report::ChartSpec spec = report::trendChart(question.plan, *kpis.front(), question.asOf, question.wording);
    if (spec.categories.empty())
        return nothingToDraw(question.subject->name);
    spec.source = footer(question, kpis);
    return DrawnChart{charts::figureOf(spec), report::dataOf(spec)};
}

Result<DrawnChart> bullet(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    if (kpis.empty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 has no KPIs. Choose another department.").arg(question.subject->name));
    report::BulletSpec spec =
        report::bulletChart(question.plan, kpis, question.subject->name, question.asOf, question.wording);
    if (std::ranges::none_of(spec.rows, [](const report::BulletRow &row) { return row.value || row.target; }))
        return nothingToDraw(question.subject->name);
    spec.source = footer(question, kpis);
    return DrawnChart{charts::figureOf(spec, question.theme), report::dataOf(spec)};
}

Result<DrawnChart> heatmap(const ChartQuestion &question)
{
    const Kpis kpis = kpisOf(question);
    if (kpis.empty())
        return failure(ErrorCode::Invalid, Tr::tr("There are no KPIs to show. Import values first."));
    report::HeatmapSpec spec = report::heatmap(question.plan, kpis, question.asOf, question.wording);
    spec.source = footer(question, kpis);
    return DrawnChart{charts::figureOf(spec, question.theme), report::dataOf(spec)};
}

tl::unexpected<Error> noHandOffs()
{
    return failure(ErrorCode::Invalid, Tr::tr("There are no hand-offs to show. Import what departments need first."));
}

Result<DrawnChart> mapMatrix(const ChartQuestion &question)
{
    const report::HandOffMap map = report::handOffMap(question.plan, question.findings, question.wording);
    if (map.size() == 0)
        return noHandOffs();
    const bool many = map.size() > report::MostOfWholeMatrix;
    const auto groups = many ? report::groupsOf(map, question.plan) : std::vector<QString>();
    const report::HandOffMap shown = report::grouped(map, groups, {}, question.plan, question.order).map;
    report::MatrixSpec spec = report::matrixSpec(shown, question.plan, question.wording);
    if (!groups.empty())
        spec.subtitle = shown.sentence + u' ' + report::readingText(false) + u' ' + report::orderText(shown);
    return drawn(question, std::move(spec));
}

Result<DrawnChart> mapGraph(const ChartQuestion &question)
{
    const report::HandOffMap map = report::handOffMap(question.plan, question.findings, question.wording);
    if (map.size() == 0)
        return noHandOffs();
    std::optional<report::Surroundings> around;
    if (question.subject)
        around = report::Surroundings{{question.subject->id}, 1};
    else if (map.size() > report::MostOfWholeGraph)
        around = report::Surroundings{report::mostConnected(map), 1};
    return drawn(question, report::handOffGraph(map, question.plan, question.wording, around).spec);
}

Result<DrawnChart> mapDates(const ChartQuestion &question)
{
    const DepartmentId department{question.subject ? question.subject->id : 0};
    const report::HandOffList handOffs = report::datedHandOffs(question.plan, department);
    if (handOffs.empty())
        return noHandOffs();
    return drawn(question, report::promiseChart(question.plan, handOffs, question.asOf, question.wording).spec);
}

/// A record that could be meant, and how to name it.
struct Candidate
{
    rules::Subject subject;
    QString code;

    bool isCalled(const QString &word) const
    {
        return word == QString::number(subject.id) || (word == code && !code.isEmpty())
            || word.compare(subject.name, Qt::CaseInsensitive) == 0;
    }
    QString shown() const
    {
        return u"  %1  %2"_s.arg(code.isEmpty() ? QString::number(subject.id) : code, subject.name);
    }
};

std::vector<Candidate> candidates(const ChartKind &kind, const Plan &plan)
{
    std::vector<Candidate> list;
    for (const char *table : kind.subjects) {
        const RecordType &type = *recordType(QLatin1String(table));
        for (const void *record : recordsOf(plan, type)) {
            const Value id = type.fields.front().get(record);
            const Field *code = type.field(u"code"_s);
            const Value value = code ? code->get(record) : Value();
            list.push_back({{type.table, std::get<qint64>(id), nameOf(type, record)},
                            isNull(value) ? QString() : std::get<QString>(value)});
        }
    }
    return list;
}

QString listed(const std::vector<Candidate> &candidates)
{
    QString text;
    for (const Candidate &candidate : candidates)
        text += u'\n' + candidate.shown();
    return text;
}

tl::unexpected<Error> isElsewhere(const rules::Subject &subject, const report::Scope &scope)
{
    return failure(ErrorCode::Usage,
                   Tr::tr("%1 does not belong to %2. Choose another --subject, or leave the part of the company out.",
                          "record, part of the company")
                       .arg(subject.name, report::nameOf(scope)));
}

} // namespace

QString footer(const ChartQuestion &question, const Kpis &kpis)
{
    constexpr qsizetype Most = 3;
    QStringList files;
    for (const Kpi *kpi : kpis) {
        for (const Observation &value : question.plan.observations(kpi->id)) {
            if (const QString file = value.source.section(u',', 0, 0); !file.isEmpty() && !files.contains(file))
                files << file;
        }
    }
    const auto more = int(files.size() - Most);
    QString source = QStringList(files.first(std::min(Most, files.size()))).join(u", "_s);
    if (more > 0)
        source = Tr::tr("%1 and %n more", "files", more).arg(source);
    if (source.isEmpty())
        source = Tr::tr("entered in this document");
    return Tr::tr("Source: %1. %2, figures as of %3.", "files, organisation, date")
        .arg(source, question.plan.organisation().name, question.wording.date(question.asOf));
}

std::span<const ChartKind> chartKinds()
{
    static const std::vector<ChartKind> kinds{
        {"behaviour",
         QT_TRANSLATE_NOOP("qd", "Process behaviour chart: what is signal, what is noise"),
         SubjectNeed::Necessary,
         {"kpi"},
         behaviour},
        {"trend",
         QT_TRANSLATE_NOOP("qd", "Trend with targets, previous year and forecast"),
         SubjectNeed::Necessary,
         {"kpi"},
         trend},
        {"block",
         QT_TRANSLATE_NOOP("qd",
                           "Standard block: quarters, months and sums to date beside targets and the year before"),
         SubjectNeed::Necessary,
         {"kpi"},
         block},
        {"variance-time",
         QT_TRANSLATE_NOOP("qd", "Actual and target over time, with the differences below"),
         SubjectNeed::Necessary,
         {"kpi"},
         varianceInTime},
        {"bullet",
         QT_TRANSLATE_NOOP("qd", "Bullet graphs: latest values against targets and the usual range"),
         SubjectNeed::Necessary,
         {"kpi", "department"},
         bullet},
        {"tiles",
         QT_TRANSLATE_NOOP("qd", "Each KPI as a box: value, result, year before, and its last eight values"),
         SubjectNeed::Possible,
         {"department"},
         tiles},
        {"heatmap",
         QT_TRANSLATE_NOOP("qd", "Results of the last twelve periods, exceptions first"),
         SubjectNeed::Possible,
         {"department"},
         heatmap},
        {"map-matrix",
         QT_TRANSLATE_NOOP("qd", "Who needs what from whom, as a matrix"),
         SubjectNeed::None,
         {},
         mapMatrix},
        {"map-graph",
         QT_TRANSLATE_NOOP("qd", "Who needs what from whom, as boxes and arrows"),
         SubjectNeed::Possible,
         {"department"},
         mapGraph},
        {"map-dates",
         QT_TRANSLATE_NOOP("qd", "When hand-offs are needed and for when they are promised"),
         SubjectNeed::Possible,
         {"department"},
         mapDates},
        {"variance",
         QT_TRANSLATE_NOOP("qd", "How far latest values are from their targets, missed ones first"),
         SubjectNeed::Possible,
         {"department"},
         variance},
        {"bridge",
         QT_TRANSLATE_NOOP("qd", "What explains the difference between two departments' figures"),
         SubjectNeed::Possible,
         {"kpi"},
         bridge},
        {"mismatch",
         QT_TRANSLATE_NOOP("qd", "What two departments report for one measure"),
         SubjectNeed::Necessary,
         {"kpi"},
         mismatch},
        {"load",
         QT_TRANSLATE_NOOP("qd", "What departments have accepted beside what they have capacity for"),
         SubjectNeed::Possible,
         {"department"},
         load},
        {"capacity",
         QT_TRANSLATE_NOOP("qd", "When a department runs out of capacity, and what does not fit"),
         SubjectNeed::Possible,
         {"department"},
         capacity},
        {"ageing",
         QT_TRANSLATE_NOOP("qd", "Open promises by how late they are"),
         SubjectNeed::Possible,
         {"department"},
         ageing},
        {"agenda",
         QT_TRANSLATE_NOOP("qd", "Planned and used minutes of the review's agenda"),
         SubjectNeed::None,
         {},
         agenda},
        {"alignment",
         QT_TRANSLATE_NOOP("qd", "Which objective is measured by which KPI, and who answers for it"),
         SubjectNeed::Possible,
         {"department"},
         alignment},
        {"drivers",
         QT_TRANSLATE_NOOP("qd", "What drives a KPI, and what drives that"),
         SubjectNeed::Necessary,
         {"kpi"},
         drivers},
        {"bowling",
         QT_TRANSLATE_NOOP("qd", "Bowling chart: actual over target by month, longest misses first"),
         SubjectNeed::Possible,
         {"department"},
         bowling},
        {"coverage",
         QT_TRANSLATE_NOOP("qd", "Which department carries which aim of the company, and where none does"),
         SubjectNeed::None,
         {},
         coverage},
        {"cross",
         QT_TRANSLATE_NOOP("qd", "X-matrix: themes, objectives, initiatives and KPIs, and what belongs to what"),
         SubjectNeed::None,
         {},
         cross},
        {"ladder",
         QT_TRANSLATE_NOOP("qd", "Assumption ladder: what must hold, how far it may be off, and when to look again"),
         SubjectNeed::Possible,
         {"department"},
         ladder},
        {"wheel",
         QT_TRANSLATE_NOOP("qd", "Who needs what from whom, as a wheel of up to twelve departments"),
         SubjectNeed::None,
         {},
         wheel},
        {"pair",
         QT_TRANSLATE_NOOP("qd", "Two departments: what each needs from the other, and what both say"),
         SubjectNeed::Possible,
         {"department"},
         pair,
         true},
        {"swimlane",
         QT_TRANSLATE_NOOP("qd", "How work crosses departments, step by step, and where it waits"),
         SubjectNeed::Possible,
         {"workflow"},
         swimlane},
        {"timeline",
         QT_TRANSLATE_NOOP("qd", "Initiatives, milestones and hand-offs along time, and what waits for what"),
         SubjectNeed::Possible,
         {"department"},
         timeline},
        {"chain",
         QT_TRANSLATE_NOOP("qd", "What decides when an objective or an initiative can end"),
         SubjectNeed::Necessary,
         {"objective", "initiative"},
         chain},
    };
    return kinds;
}

Result<const ChartKind *> chartKind(const QString &id)
{
    QStringList ids;
    for (const ChartKind &kind : chartKinds()) {
        if (id == QLatin1String(kind.id))
            return &kind;
        ids << QLatin1String(kind.id);
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("\"%1\" is not a chart. Use --id with one of %2.").arg(id, ids.join(u", "_s)));
}

Result<rules::Subject> chartSubject(const ChartKind &kind, const Plan &plan, const QString &word)
{
    const std::vector<Candidate> all = candidates(kind, plan);
    std::vector<Candidate> meant;
    std::ranges::copy_if(all, std::back_inserter(meant),
                         [&](const Candidate &candidate) { return candidate.isCalled(word); });
    if (meant.size() == 1)
        return meant.front().subject;
    if (all.empty())
        return failure(ErrorCode::Invalid, Tr::tr("The document has nothing to draw yet. Import values first."));
    if (word.isEmpty())
        return failure(ErrorCode::Usage,
                       Tr::tr("Say what the chart is about. Use --subject with one of these:") + listed(all));
    return meant.empty()
        ? failure(ErrorCode::Usage,
                  Tr::tr("Nothing is called \"%1\". Use --subject with one of these:").arg(word) + listed(all))
        : failure(ErrorCode::Usage,
                  Tr::tr("More than one is called \"%1\". Use --subject with one of these:").arg(word) + listed(meant));
}

Result<DrawnChart> chartIn(const report::Scope &scope, const ChartKind &kind, const ChartQuestion &question)
{
    if (scope.isEverything())
        return kind.make(question);
    const auto departments = report::departmentsOf(question.plan, scope, question.asOf);
    if (question.subject && !report::standsIn(question.plan, *question.subject, departments))
        return isElsewhere(*question.subject, scope);
    const report::Narrowed part = question.subject ? report::Narrowed{question.plan, question.findings}
                                                   : report::narrowed(question.plan, question.findings, departments);
    auto made = kind.make({part.plan, part.findings, question.asOf, question.wording, question.theme, question.subject,
                           question.partner, departments, report::nameOf(scope), &question.plan, &question.findings,
                           question.order});
    if (!made) // there may be one of the company
        return failure(made.error().code, report::withScope(report::nameOf(scope), made.error().message));
    DrawnChart drawn = *std::move(made);
    drawn.figure.subtitle = report::withScope(report::nameOf(scope), drawn.figure.subtitle);
    drawn.figure.description = report::withScope(report::nameOf(scope), drawn.figure.description);
    return drawn;
}

} // namespace qd::app

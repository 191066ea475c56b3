// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reviewreport.h"

#include "base/tr.h"
#include "report/evidence.h"
#include "report/exhibits.h"
#include "report/handoffmap.h"
#include "report/promises.h"
#include "report/ruletext.h"
#include "report/scorecardtable.h"
#include "report/sincelast.h"
#include "rules/audience.h"
#include "rules/catalogue.h"
#include "rules/firstpage.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// The most findings that get a sheet of their own; the rest stand in the list.
constexpr std::size_t MostSheets = 40;
/// A matrix of more departments cannot be read on a page.
constexpr int MostOfPrintedMatrix = 30;
/// Rows of a promise dumbbell on the sheet of a finding.
constexpr std::size_t RowsOfSheet = 8;

/// The height in which the rows of a drawing are nearly as high as those of a table.
double promiseHeightMm(const PromiseSpec &spec)
{
    return 20 + 6.5 * double(spec.rows.size());
}

class ReviewBuilder
{
public:
    ReviewBuilder(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                  const ReviewOptions &options)
        : m_plan(plan)
        , m_findings(findings)
        , m_wording(wording)
        , m_options(options)
        , m_card(scorecard(plan, options.asOf, findings, wording))
    {
        m_open = std::size_t(std::ranges::count(findings.findings, rules::State::Open, &rules::Finding::state));
    }

    Report build()
    {
        m_report = framed(m_plan, m_wording, m_options, Tr::tr("Review report"), Tr::tr("All departments"));
        addCover();
        add(PageBreak{});
        add(Contents{Tr::tr("Contents")});
        add(PageBreak{});
        addSummary();
        addScorecard();
        addHandOffs();
        addFindings();
        addSources();
        return std::move(m_report);
    }

private:
    void add(Content content, Keep keep = {}) { m_report.blocks.push_back({std::move(content), keep}); }
    void heading(int level, const QString &text, const QString &anchor) { add(Heading{level, text, anchor, {}}); }
    void paragraph(const QString &text, Paragraph::Style style = Paragraph::Style::Body)
    {
        add(Paragraph{text, style});
    }

    QString openText() const
    {
        return m_open == 0 ? Tr::tr("no open disconnects") : Tr::tr("%n open disconnect(s)", nullptr, int(m_open));
    }

    std::vector<Fact> facts() const
    {
        const QLocale &locale = m_wording.locale();
        return {
            {Tr::tr("%1 of %2", "count").arg(locale.toString(m_card.totals.met), locale.toString(m_card.totals.all())),
             Tr::tr("KPIs met their target")},
            {locale.toString(m_card.totals.missed), Tr::tr("missed it")},
            {locale.toString(m_card.totals.undecidable), Tr::tr("cannot be decided")},
            {locale.toString(int(m_open)), Tr::tr("open disconnects")}};
    }

    void addCover() { add(Cover{m_plan.organisation().name, reviewName(m_wording, m_options.asOf), facts()}); }

    void addSummary()
    {
        heading(1, Tr::tr("Summary"), u"summary"_s);
        paragraph(Tr::tr("%1. The figures stand as of %2; there are %3.", "scorecard title, date, open disconnects")
                      .arg(m_card.title(), m_wording.date(m_options.asOf), openText()),
                  Paragraph::Style::Lead);
        add(FactStrip{facts()});
        if (const QString changes = sinceLast(m_findings, m_wording); !changes.isEmpty())
            paragraph(changes);
        if (const auto page = rules::firstPage(m_findings); !page.empty()) {
            heading(2, Tr::tr("What to talk about first"), u"first"_s);
            add(findingTable(page));
        }
        if (const auto reasons = undecidableReasons(); !reasons.empty()) {
            heading(2, Tr::tr("Why KPIs cannot be decided"), u"undecidable"_s);
            add(KeyValues{reasons});
        }
    }

    std::vector<KeyValue> undecidableReasons() const
    {
        std::vector<KeyValue> pairs;
        const auto statuses = statusOfAll(m_plan, m_options.asOf);
        for (int index = int(Reason::None) + 1; index <= int(Reason::Incomplete); ++index) {
            const auto reason = Reason(index);
            const auto count =
                std::ranges::count(statuses, reason, [](const KpiStatus &status) { return status.verdict.reason; });
            if (count > 0)
                pairs.push_back({wordFor(reason), Tr::tr("%n KPI(s)", nullptr, int(count))});
        }
        return pairs;
    }

    Table findingTable(std::span<const rules::Finding *const> listed) const
    {
        using Align = Column::Align;
        Table table{{{Tr::tr("Exhibit"), 1, Align::Start},
                     {Tr::tr("Disconnect"), 6, Align::Start},
                     {Tr::tr("Departments"), 4, Align::Start},
                     {QString(), 2, Align::End}},
                    {}};
        for (const rules::Finding *finding : listed)
            table.rows.push_back(
                {{{exhibit(std::size_t(finding - m_findings.findings.data())), {}, Cell::Emphasis::Quiet, {}},
                  {m_wording.text(finding->title), {}, {}, {}},
                  {departmentNames(m_plan, *finding), {}, Cell::Emphasis::Quiet, {}},
                  {m_wording.text(finding->number), {}, Cell::Emphasis::Strong, {}}},
                 Row::Kind::Data});
        return table;
    }

    void addScorecard()
    {
        if (m_card.rows.empty())
            return;
        add(PageBreak{});
        heading(1, m_card.title(), u"scorecard"_s);
        paragraph(Tr::tr("By department. The band of each line is the normal range of its last 27 values, its mark the "
                         "latest result."),
                  Paragraph::Style::Small);
        add(scorecardTable(m_card.rows, m_card.period, Grouping::ByDepartment));
    }

    void addFindings()
    {
        add(PageBreak{});
        const std::size_t count = m_findings.findings.size();
        heading(1,
                count == 0 ? Tr::tr("No disconnects found")
                           : Tr::tr("%n disconnect(s), most important first", nullptr, int(count)),
                u"disconnects"_s);
        for (std::size_t index = 0; index < std::min(count, MostSheets); ++index)
            add(sheet(index), {false, true});
        if (count > MostSheets) {
            heading(2, Tr::tr("All disconnects"), u"all"_s);
            std::vector<const rules::Finding *> all;
            for (const rules::Finding &finding : m_findings.findings)
                all.push_back(&finding);
            add(findingTable(all));
        }
        if (Table resolved = resolvedTable(m_findings); !resolved.rows.empty()) {
            heading(2, Tr::tr("Resolved since the last review"), u"resolved"_s);
            add(std::move(resolved));
        }
    }

    void addHandOffs()
    {
        const HandOffMap map = handOffMap(m_plan, m_findings, m_wording);
        if (map.size() == 0)
            return;
        add(PageBreak{});
        heading(1, map.title, u"hand-offs"_s);
        paragraph(map.sentence, Paragraph::Style::Lead);
        if (map.size() <= MostOfPrintedMatrix)
            add(Chart{matrixSpec(map, m_plan, m_wording), 30 + 6.8 * (map.size() + 1)});
        addNotAgreed();
    }

    void addNotAgreed()
    {
        PromiseSpec all = promiseChart(m_plan, openHandOffs(m_plan), m_options.asOf, m_wording).spec;
        if (all.rows.empty())
            return;
        heading(2, Tr::tr("Hand-offs that are not agreed"), u"not-agreed"_s);
        all.source = Tr::tr("Read a row: %1", "sentence").arg(all.rows.front().reading);
        const double height = promiseHeightMm(all);
        add(Chart{std::move(all), height});
    }

    Chart chartOf(Drawing drawing) const
    {
        if (auto *dates = std::get_if<PromiseSpec>(&drawing)) {
            dates->title = Tr::tr("Needed and promised dates");
            dates->subtitle.clear();
            return {drawing, promiseHeightMm(*dates)};
        }
        const bool isPlot = std::holds_alternative<ChartSpec>(drawing);
        return {std::move(drawing), isPlot ? 45.0 : 0};
    }

    /// The first two voices stand beside each other; anything else is a list.
    void addEvidence(FindingSheet &sheet, const rules::Finding &finding) const
    {
        const auto &evidence = finding.evidence;
        std::size_t quoted = 0;
        if (evidence.size() >= 2 && !(evidence[0].speaker == evidence[1].speaker)) {
            for (; quoted < 2; ++quoted)
                sheet.quotes[quoted] = {m_wording.text(evidence[quoted].speaker),
                                        m_wording.text(evidence[quoted].message), sourceOf(m_plan, evidence[quoted])};
        }
        for (const rules::Evidence &part : std::span(evidence).subspan(quoted))
            sheet.evidence.push_back(
                Tr::tr("%1: %2", "who, what").arg(m_wording.text(part.speaker), m_wording.text(part.message)));
    }

    FindingSheet sheet(std::size_t index) const
    {
        const rules::Finding &finding = m_findings.findings[index];
        const rules::Rule &rule = *rules::findRule(QLatin1String(finding.rule));
        FindingSheet sheet;
        sheet.severity = Severity(int(finding.level));
        sheet.exhibit = Tr::tr("Exhibit %1, %2: %3", "number, room title, departments")
                            .arg(exhibit(index), Tr::tr(rule.roomTitle), departmentNames(m_plan, finding));
        sheet.title = m_wording.text(finding.title);
        sheet.consequence = Tr::tr(rule.says);
        addEvidence(sheet, finding);
        for (Drawing &drawing : exhibitsOf(m_plan, m_findings, finding, m_options.asOf, m_wording, RowsOfSheet))
            sheet.charts.push_back(chartOf(std::move(drawing)));
        sheet.question = Tr::tr(rule.question);
        sheet.rule = Tr::tr("%1 %2", "rule, why shown").arg(QLatin1String(finding.rule), m_wording.text(finding.why));
        if (const QString causes = followsFrom(m_findings, finding); !causes.isEmpty())
            sheet.rule += u' ' + causes;
        if (const QString novelty = noveltyWord(finding.novelty); !novelty.isEmpty())
            sheet.rule += u' ' + Tr::tr("Since the last review: %1.", "new, updated or unchanged").arg(novelty);
        if (const Waiver *waiver = m_plan.find(finding.waiver))
            sheet.rule += u' ' + Tr::tr("Dismissed on %1: %2").arg(m_wording.date(waiver->waivedOn), waiver->reason);
        sheet.anchor = u"finding-"_s + finding.fingerprint;
        return sheet;
    }

    void addSources()
    {
        heading(2, Tr::tr("How to read this report"), u"reading"_s);
        std::vector<KeyValue> pairs{
            {Tr::tr("Met and missed"),
             Tr::tr("The actual value of the latest closed period against its target; equal is met.")},
            {Tr::tr("Undecidable"),
             Tr::tr("Something is missing to judge it. It counts neither as met nor as missed.")},
            {Tr::tr("Limits"),
             Tr::tr(
                 "Computed from the values themselves: mean plus and minus 2.66 times the mean moving range (Wheeler, "
                 "Making Sense of Data). A value inside them says nothing by itself; a value outside, or eight in a "
                 "row on one side of the mean, has a cause worth finding.")}};
        if (!m_findings.notEvaluated.empty()) {
            QStringList sentences{Tr::tr("%n; a check without data says nothing about health.", nullptr,
                                         int(m_findings.notEvaluated.size()))};
            for (const rules::UncheckedGroup &group : rules::uncheckedGroups(m_findings))
                sentences << uncheckedSentence(group, m_wording);
            pairs.push_back({Tr::tr("Checks that could not run"), sentences.join(u' ')});
        }
        if (const QString chance = chanceSentence(rules::falseSignals(m_plan, m_findings), m_wording);
            !chance.isEmpty())
            pairs.push_back({Tr::tr("False signals"), chance});
        add(KeyValues{pairs});
    }

    const Plan &m_plan;
    const rules::Findings &m_findings;
    const Wording &m_wording;
    const ReviewOptions &m_options;
    Scorecard m_card;
    std::size_t m_open = 0;
    Report m_report;
};

} // namespace

Report reviewReport(const Plan &plan, const rules::Findings &findings, const Wording &wording,
                    const ReviewOptions &options)
{
    return ReviewBuilder(plan, rules::forTheRoom(findings), wording, options).build();
}

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/preread.h"

#include "base/tr.h"
#include "cycle/heads.h"
#include "cycle/phases.h"
#include "report/departmentview.h"
#include "report/kpichart.h"
#include "report/pagebudget.h"
#include "report/scorecardtable.h"
#include "rules/audience.h"
#include "rules/catalogue.h"

namespace qd::report {

using namespace Qt::StringLiterals;
using Align = Column::Align;

namespace {

constexpr int LongestTitle = 110;
constexpr int LongestLead = 360;
constexpr double ChartHeight = 32;
constexpr std::size_t MostKpis = 8;

/// A heading with a table of which as many rows are printed as fit.
struct Section
{
    Heading heading;
    Table table;
    std::size_t first = 1; ///< rows that are wanted before any other section grows
    std::size_t shown = 0;
};

/// Fills a page: first what must stand there, then the first rows of each section, then their other rows in turn.
class PageFiller
{
public:
    void add(Content content, double height, Keep keep = {})
    {
        m_budget.take(std::min(height, m_budget.left()));
        m_blocks.push_back({std::move(content), keep});
    }
    /// The rows of a section stand where it was added.
    void add(Section section)
    {
        m_places.push_back(m_blocks.size());
        m_sections.push_back(std::move(section));
    }

    std::vector<Block> blocks()
    {
        for (Section &section : m_sections) {
            while (section.shown < section.first && grow(section)) { }
        }
        bool grown = true;
        while (grown) {
            grown = false;
            for (Section &section : m_sections)
                grown = grow(section) || grown;
        }
        std::vector<Block> all;
        for (std::size_t index = 0, section = 0; index <= m_blocks.size(); ++index) {
            for (; section < m_sections.size() && m_places[section] == index; ++section)
                append(all, m_sections[section]);
            if (index < m_blocks.size())
                all.push_back(std::move(m_blocks[index]));
        }
        return all;
    }

    /// Whether there was room for the section that was added last, if it has rows; valid after blocks().
    bool hasLast() const { return m_sections.back().shown > 0 || m_sections.back().table.rows.empty(); }

private:
    static Paragraph moreText(std::size_t count)
    {
        return {Tr::tr("+%n more in the packet", nullptr, int(count)), Paragraph::Style::Small};
    }

    bool grow(Section &section)
    {
        if (section.shown == section.table.rows.size())
            return false;
        const std::size_t count = section.table.rows.size();
        double height = rowHeight(section.table.columns, section.table.rows[section.shown]);
        if (section.shown == 0)
            height += heightOf(section.heading) + headHeight(section.table.columns) + (count > 1 ? moreHeight() : 0);
        else if (section.shown + 1 == count)
            height -= moreHeight(); // nothing is left to be counted
        if (!m_budget.take(height))
            return false;
        ++section.shown;
        return true;
    }

    static void append(std::vector<Block> &blocks, Section &section)
    {
        if (section.shown == 0)
            return;
        const std::size_t more = section.table.rows.size() - section.shown;
        section.table.rows.resize(section.shown);
        blocks.push_back({std::move(section.heading), {}});
        blocks.push_back({std::move(section.table), {}});
        if (more > 0)
            blocks.push_back({moreText(more), {}});
    }

    PageBudget m_budget;
    std::vector<Block> m_blocks;
    std::vector<Section> m_sections;
    std::vector<std::size_t> m_places;
};

class PreReadBuilder
{
public:
    PreReadBuilder(const DepartmentView &view)
        : m_view(view)
        , m_plan(view.plan)
        , m_wording(view.wording)
    {
    }

    std::vector<Block> build()
    {
        std::vector<Block> blocks = howItWent();
        blocks.push_back({PageBreak{}, {}});
        std::ranges::move(whatItNeeds(), std::back_inserter(blocks));
        blocks.push_back({PageBreak{}, {}});
        return blocks;
    }

private:
    Heading heading(int level, const QString &text, const char *anchor, const QString &aside = {}) const
    {
        return {level, text, u"preread-%1-%2"_s.arg(m_view.department.id.value).arg(QLatin1String(anchor)), aside};
    }

    std::vector<Block> howItWent()
    {
        PageFiller page;
        const Paragraph from{brief(fromText(), LongestTitle), Paragraph::Style::Small};
        page.add(from, heightOf(from), {true, false});
        const Heading title = heading(1, brief(titleText(), LongestTitle), "title");
        page.add(title, heightOf(title));
        const Paragraph lead{brief(leadText(), LongestLead), Paragraph::Style::Lead};
        page.add(lead, heightOf(lead));
        const FactStrip strip{facts()};
        page.add(strip, heightOf(strip));
        page.add(results());
        addChart(page);
        page.add(behind());
        page.add(promises());
        auto blocks = page.blocks();
        m_promisesTold = page.hasLast();
        return blocks;
    }

    std::vector<Block> whatItNeeds() const
    {
        PageFiller page;
        if (!m_promisesTold) // page one was too full for them
            page.add(promises());
        page.add(Section{heading(2, Tr::tr("Objectives"), "objectives"), objectiveTable(m_view)});
        page.add(Section{heading(2, Tr::tr("I need"), "needs"), handOffTable(m_view, Side::Receiver)});
        page.add(Section{heading(2, Tr::tr("I owe"), "owes"), handOffTable(m_view, Side::Giver)});
        page.add(Section{heading(2, Tr::tr("Decisions wanted"), "decisions"), decisionTable(m_view)});
        page.add(Section{heading(2, Tr::tr("Asked for"), "requests"), requestTable(m_view)});
        page.add(Section{heading(2, Tr::tr("What must hold"), "assumptions"), assumptionTable(m_view)});
        page.add(Section{heading(2, Tr::tr("Carried over"), "carried"), carriedTable(m_view)});
        std::vector<Block> blocks = page.blocks();
        if (blocks.empty())
            blocks.push_back({Paragraph{Tr::tr("Nothing is planned, promised or asked for yet."), {}}, {}});
        return blocks;
    }

    QString fromText() const
    {
        const QString head = cycle::headOf(m_plan, m_view.department.id);
        QStringList parts{head.isEmpty() ? Tr::tr("%1, no head named").arg(m_view.department.name) : head};
        const Cycle *quarter = cycle::currentCycle(m_plan, m_view.asOf);
        const Submission *input =
            quarter ? m_plan.table<Submission>().find(std::tuple(quarter->id, m_view.department.id)) : nullptr;
        if (input && input->acceptedOn.isValid())
            parts << Tr::tr("input accepted on %1").arg(m_wording.dayMonth(input->acceptedOn));
        else if (input && input->state == SubmissionState::Waived)
            parts << Tr::tr("no input asked for");
        else if (input && input->returnedOn.isValid())
            parts << Tr::tr("input returned on %1").arg(m_wording.dayMonth(input->returnedOn));
        else if (input)
            parts << Tr::tr("no input by %1").arg(m_wording.dayMonth(m_view.asOf));
        if (quarter && quarter->reviewOn.isValid())
            parts << Tr::tr("for the review on %1").arg(m_wording.date(quarter->reviewOn));
        return parts.join(u", "_s);
    }

    QString resultText() const
    {
        const Totals &sum = m_view.totals;
        if (sum.all() == 0)
            return Tr::tr("%1 has no KPIs yet", "department").arg(m_view.department.name);
        return Tr::tr("%1 met %2 of %n target(s)", "department, count", sum.all())
            .arg(m_view.department.name)
            .arg(sum.met);
    }

    /// The disconnect that comes first, or how it went.
    QString titleText() const
    {
        return m_view.findings.empty() ? resultText() : m_wording.text(m_view.findings.front().finding->title);
    }

    QString leadText() const
    {
        QStringList sentences{Tr::tr("%1; %2 missed, %3 undecidable.", "results of a department")
                                  .arg(resultText())
                                  .arg(m_view.totals.missed)
                                  .arg(m_view.totals.undecidable)};
        if (m_view.totals.missed > 0)
            sentences << (m_view.unusual == 0 ? Tr::tr("No miss is out of the ordinary for its process.")
                                              : Tr::tr("%n KPI(s) show a cause of their own or a target out of reach.",
                                                       nullptr, m_view.unusual));
        if (!m_view.department.priorities.isEmpty())
            sentences << Tr::tr("First: %1.", "priority").arg(brief(m_view.department.priorities, 90));
        if (!m_view.department.challenges.isEmpty())
            sentences << Tr::tr("In the way: %1.", "challenge").arg(brief(m_view.department.challenges, 90));
        return sentences.join(u' ');
    }

    std::vector<Fact> facts() const
    {
        const QLocale &locale = m_wording.locale();
        std::vector<Fact> facts{
            {Tr::tr("%1 of %2", "count").arg(locale.toString(m_view.totals.met), locale.toString(m_view.totals.all())),
             m_view.period ? Tr::tr("KPIs met in %1").arg(m_wording.period(*m_view.period)) : Tr::tr("KPIs met")}};
        if (const HandOff *late = m_view.latest())
            facts.push_back({Tr::tr("%n day(s)", nullptr, *daysLate(*late)),
                             Tr::tr("%1, need to promise", "hand-off").arg(brief(late->name, 40))});
        QStringList exhibits;
        for (const DepartmentFinding &finding : m_view.findings)
            exhibits << finding.exhibit;
        facts.push_back({locale.toString(int(m_view.findings.size())),
                         exhibits.empty() ? Tr::tr("open disconnects")
                                          : Tr::tr("open disconnects, %1").arg(brief(exhibits.join(u", "_s), 24))});
        facts.push_back({locale.toString(int(decisionTable(m_view).rows.size())), Tr::tr("decisions wanted, page 2")});
        return facts;
    }

    Section results() const
    {
        const std::size_t most = std::min(MostKpis, m_view.rows.size());
        Section section{heading(2,
                                m_view.totals.missed == 0
                                    ? Tr::tr("No target was missed")
                                    : Tr::tr("%n target(s) missed", nullptr, m_view.totals.missed),
                                "results"),
                        scorecardTable(std::span(m_view.rows).first(most), m_view.period, Grouping::None)};
        for (Row &row : section.table.rows)
            row.cells.front().text = brief(row.cells.front().text, 60);
        section.first = 4;
        return section;
    }

    void addChart(PageFiller &page) const
    {
        const Kpi *kpi = m_view.toChart();
        if (!kpi)
            return;
        ChartSpec spec = kpiChart(m_plan, *kpi, m_view.asOf, m_wording);
        const QString exhibit = m_view.exhibitOf(kpi->id);
        const Heading above = heading(2, brief(spec.title, 90), "chart",
                                      exhibit.isEmpty() ? QString() : Tr::tr("Exhibit %1", "number").arg(exhibit));
        spec.title.clear();
        spec.subtitle = brief(spec.subtitle, 120);
        const Chart chart{std::move(spec), ChartHeight};
        page.add(above, heightOf(above));
        page.add(chart, heightOf(chart));
    }

    Section behind() const { return {heading(2, Tr::tr("What lies behind each"), "behind"), behindTable(m_view)}; }

    Section promises() const
    {
        const auto kept = m_view.keepRate;
        return {heading(2, Tr::tr("%1 of %n promise(s) kept in time", "count", kept.due).arg(kept.kept), "promises"),
                promiseTable(m_view)};
    }

    const DepartmentView &m_view;
    const Plan &m_plan;
    const Wording &m_wording;
    bool m_promisesTold = false;
};

} // namespace

std::vector<Block> preReadBlocks(const Plan &plan, const Department &department, const rules::Findings &findings,
                                 const Wording &wording, QDate asOf)
{
    const rules::Findings seen = rules::forTheRoom(findings);
    const DepartmentView view(plan, department, seen, wording, asOf);
    return PreReadBuilder(view).build();
}

Report preRead(const Plan &plan, const Department &department, const rules::Findings &findings, const Wording &wording,
               const ReviewOptions &options)
{
    Report report = framed(plan, wording, options, Tr::tr("Department pre-read"), department.name);
    report.blocks = preReadBlocks(plan, department, findings, wording, options.asOf);
    return report;
}

} // namespace qd::report

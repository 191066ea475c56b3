// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplereport.h"

#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd::test {

namespace {

using namespace qd::report;

Metadata metadata()
{
    Metadata meta;
    meta.title = u"Quarterly review, Q1 2026/27"_s;
    meta.subtitle = u"Pre-read for the review on 22 July 2026"_s;
    meta.organisation = u"Fairwater"_s;
    meta.author = u"Office of the facilitator"_s;
    meta.headerLeft = u"Fairwater, Q1 2026/27 review"_s;
    meta.headerCentre = u"Consolidated packet"_s;
    meta.headerRight = u"All departments"_s;
    meta.confidentiality = u"Confidential: leaders"_s;
    meta.version = u"Version 3"_s;
    meta.contentHash = u"7c41 e09a"_s;
    meta.asOf = u"figures frozen on 8 July 2026"_s;
    meta.language = u"en-GB"_s;
    meta.created = QDateTime(QDate(2026, 7, 8), QTime(16, 30), Qt::UTC);
    return meta;
}

/// In the order of Status.
constexpr std::array words = {"Met", "At risk", "Missed", "No data"};

Status statusOf(int i, double difference)
{
    if (i % 17 == 8)
        return Status::None;
    return difference >= 0 ? Status::Ok : difference > -2 ? Status::Risk : Status::Off;
}

Sparkline sparkline(int seed, Status last)
{
    Sparkline result;
    for (int i = 0; i < 27; ++i)
        result.values.push_back(78 + 5 * std::sin(i * 1.7 + seed) + 2 * std::cos(i * 0.9 * (1 + seed % 3)));
    result.band = ChartBand{72, 84};
    const double latest = *result.values.back();
    result.target = last == Status::Ok ? latest - 2 : last == Status::Risk ? latest + 2 : latest + 8;
    result.last = last;
    return result;
}

Row scorecardRow(int i)
{
    constexpr std::array names = {
        "First-contact resolution, %", "Average speed of answer, s",
        "Customer satisfaction, of 5", "Requests closed in two working days, all channels and all customer groups, %",
        "Unplanned outages",           "Leaks repaired in 5 days, %"};
    const double target = 70 + i % 23;
    const double actual = target + std::sin(i) * 9;
    const double difference = actual - target;
    const Status status = statusOf(i, difference);
    const QString sign = difference < 0 ? QString(QChar(0x2212)) : u"+"_s;
    Row row;
    row.cells = {{QString::fromLatin1(names[size_t(i % 6)])},
                 {QString::number(actual, 'f', 1), {}, Cell::Emphasis::Strong},
                 {QString::number(target, 'f', 1)},
                 {sign + QString::number(std::abs(difference), 'f', 1)},
                 {QString::number(actual - std::cos(i) * 4, 'f', 1)},
                 {QString::fromLatin1(words[size_t(status)]), status},
                 {{}, {}, Cell::Emphasis::Normal, sparkline(i, status)}};
    return row;
}

Table scorecard()
{
    constexpr std::array departments = {"Customer Support", "Field Operations", "Finance",
                                        "People",           "Technology",       "Water Quality"};
    Table table;
    table.columns = {{u"KPI"_s, 164},
                     {u"June 2026"_s, 54, Column::Align::End},
                     {u"Target"_s, 40, Column::Align::End},
                     {u"Difference"_s, 58, Column::Align::End},
                     {u"June 2025"_s, 54, Column::Align::End},
                     {u"Result"_s, 74},
                     {u"27 months, band and target"_s, 142, Column::Align::End}};
    for (int i = 0; i < 120; ++i) {
        if (i % 20 == 0)
            table.rows.push_back({{{QString::fromLatin1(departments[size_t(i / 20)])}}, Row::Kind::Group});
        table.rows.push_back(scorecardRow(i));
    }
    return table;
}

Chart chart()
{
    Chart result;
    auto &spec = std::get<ChartSpec>(result.spec);
    spec.subtitle = u"First-contact resolution, percent of contacts, monthly, n = 27"_s;
    spec.source = u"Source: contact centre export, row 14, as of 8 July 2026"_s;
    spec.decimals = 1;
    ChartSeries series;
    for (const std::optional<double> &value : sparkline(3, Status::Off).values)
        series.values.push_back(value);
    spec.series = {series};
    spec.band = ChartBand{72, 84};
    spec.lines = {{ChartLine::Role::Target, 90, u"Target 90.0"_s}, {ChartLine::Role::Centre, 78, u"Mean 78.0"_s}};
    return result;
}

FindingSheet feedSheet()
{
    FindingSheet sheet;
    sheet.severity = Severity::High;
    sheet.exhibit = u"Exhibit E1"_s;
    sheet.title = u"Customer Support needs the feed 46 days before it is promised"_s;
    sheet.consequence =
        u"Leak Alert starts on 1 September. Without the customer feed the agents cannot see who was warned, "
        "so every call takes a second look-up."_s;
    sheet.quotes = {Quote{u"Customer Support"_s,
                          u"We need the customer feed by 15 August, two weeks before Leak Alert starts."_s,
                          u"support.xlsx, Hand-offs, row 7"_s},
                    Quote{u"Technology"_s, u"Customer feed in production: 30 September."_s,
                          u"technology.xlsx, Deliverables, row 12"_s}};
    sheet.question =
        u"Which part of the feed does Leak Alert need on day one, and who can deliver that part by 15\u00a0August?"_s;
    sheet.rule = u"Shown because the promise is later than the need and the hand-off is on the path of an objective."_s;
    sheet.anchor = u"E1"_s;
    return sheet;
}

FindingSheet ownerSheet()
{
    FindingSheet sheet;
    sheet.severity = Severity::Medium;
    sheet.exhibit = u"Exhibit E4"_s;
    sheet.title = u"Two departments plan with different launch dates"_s;
    sheet.consequence = u"Training ends after the launch that Field Operations prepares for."_s;
    sheet.evidence = {u"Field Operations staffs the launch from 1 September (field.xlsx, Milestones, row 3)."_s,
                      u"People plans the last training day for 12 September (people.xlsx, Milestones, row 9)."_s};
    sheet.question = u"Which of the two dates holds?"_s;
    sheet.rule = u"Shown because both name the same event and the dates differ by more than a week."_s;
    return sheet;
}

FindingSheet targetSheet()
{
    FindingSheet sheet;
    sheet.severity = Severity::Note;
    sheet.exhibit = u"Exhibit E9"_s;
    sheet.title = u"Stable at 78 percent: a target of 90 is beyond the process"_s;
    sheet.consequence = u"No single month is exceptional; limits run from 72.0 to 84.0."_s;
    sheet.charts = {chart()};
    sheet.question = u"What will change in the process, or which target can it reach?"_s;
    sheet.rule = u"Shown because the target lies outside the natural limits of a stable process."_s;
    return sheet;
}

void addSummary(Report &report)
{
    using Style = Paragraph::Style;
    report.blocks.push_back(
        {Paragraph{u"For discussion and decision, 22 July 2026"_s, Style::Small}, {.withNext = true}});
    report.blocks.push_back({Heading{1, u"Support needs the customer feed by 15 August"_s, u"summary"_s, {}}});
    report.blocks.push_back(
        {Paragraph{u"Support met one of the four June targets; two were missed and one cannot be judged. The process "
                   u"is stable, so neither "
                   "miss is a signal; the resolution target lies beyond what it can reach. Leak Alert starts on "
                   "1\u00a0September, but the "
                   "customer feed that agents need by 15\u00a0August is promised for 30\u00a0September."_s,
                   Style::Lead}});
    report.blocks.push_back({FactStrip{{{u"1 of 4"_s, u"KPIs met in June"_s},
                                        {u"46 days"_s, u"customer feed, need to promise"_s},
                                        {u"2"_s, u"open disconnects, E1 and E9"_s},
                                        {u"1"_s, u"decision wanted, page 2"_s}}}});
    report.blocks.push_back(
        {Heading{2, u"Stable at 78 percent: a target of 90 is beyond the process"_s, {}, u"Exhibit E9"_s}});
    report.blocks.push_back({chart()});
    report.blocks.push_back({Heading{2, u"What is asked of the meeting"_s, {}, {}}});
    report.blocks.push_back({KeyValues{{{u"Decision"_s,
                                         u"Bring the first part of the customer feed forward to 15 August, or "
                                         "start Leak Alert without it."_s},
                                        {u"Owner"_s, u"Head of Technology"_s},
                                        {u"Needed by"_s, u"24 July, when the sprint plan of August is closed"_s}}}});
}

} // namespace

Report samplePacket()
{
    Report report;
    report.meta = metadata();
    report.blocks.push_back({Cover{u"Quarterly review Q1\u00a02026/27"_s,
                                   u"Pre-read for the review on 22 July 2026. Reading time about 20 minutes."_s,
                                   {{u"9"_s, u"disconnects between departments"_s},
                                    {u"46 days"_s, u"largest gap, customer feed"_s},
                                    {u"48 of 70"_s, u"hand-offs agreed"_s},
                                    {u"3"_s, u"decisions wanted"_s}}}});
    report.blocks.push_back({Contents{u"Contents"_s}});
    report.blocks.push_back({PageBreak{}});
    addSummary(report);
    report.blocks.push_back({PageBreak{}});
    report.blocks.push_back({Heading{1, u"57 of 120 KPIs met their June target"_s, u"scorecard"_s, {}}});
    report.blocks.push_back(
        {Paragraph{u"By department. Actual in bold; the band is the normal range of the last 27 months."_s}});
    report.blocks.push_back({scorecard()});
    report.blocks.push_back({PageBreak{}});
    report.blocks.push_back({Heading{1, u"Three disconnects to resolve"_s, u"disconnects"_s, {}}});
    for (FindingSheet &sheet : std::array{feedSheet(), ownerSheet(), targetSheet()})
        report.blocks.push_back({std::move(sheet)});
    return report;
}

Table numberedTable(int count, int groupSize)
{
    Table table;
    table.columns = {{u"Record"_s, 2}, {u"What it says"_s, 5}, {u"Value"_s, 1, Column::Align::End}, {u"Result"_s, 2}};
    for (int i = 0; i < count; ++i) {
        if (groupSize > 0 && i % groupSize == 0)
            table.rows.push_back({{{u"Group %1"_s.arg(i / groupSize)}}, Row::Kind::Group});
        table.rows.push_back({{{u"Row %1"_s.arg(i)},
                               {u"Text of the record with number %1"_s.arg(i)},
                               {QString::number(i * 0.1, 'f', 1)},
                               {u"Met"_s, Status::Ok}}});
    }
    return table;
}

void paintSimpleChart(QPainter &painter, const QRectF &box, const Drawing &drawing)
{
    const auto &spec = std::get<ChartSpec>(drawing);
    const QRectF plot = box.adjusted(30, 8, -110, -20);
    const auto y = [&](double value) { return plot.bottom() - plot.height() * (value - 70) / 22; };
    QFont small;
    small.setFamilies({u"Noto Sans"_s});
    small.setPixelSize(11);
    painter.setFont(small);
    if (spec.band)
        painter.fillRect(
            QRectF(plot.left(), y(spec.band->upper), plot.width(), y(spec.band->lower) - y(spec.band->upper)),
            QColor(0xE8, 0xEC, 0xF0));
    for (const ChartLine &line : spec.lines) {
        painter.fillRect(
            QRectF(plot.left(), y(line.value) - 1, plot.width(), line.role == ChartLine::Role::Target ? 2.5 : 1),
            QColor(0x1A, 0x1F, 0x26));
        painter.drawText(QPointF(plot.right() + 8, y(line.value) + 4), line.label);
    }
    for (const ChartSeries &series : spec.series) {
        QPolygonF points;
        for (size_t i = 0; i < series.values.size(); ++i)
            points << QPointF(plot.left() + plot.width() * qreal(i) / qreal(series.values.size() - 1),
                              y(*series.values[i]));
        painter.setPen(QPen(QColor(0x2A, 0x31, 0x39), 1.5));
        painter.drawPolyline(points);
    }
}

} // namespace qd::test

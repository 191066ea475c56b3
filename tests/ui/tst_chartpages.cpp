// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on paper: sheets of A4, each row on exactly one of them, on one scale, with letters that can be read.
#include "chartkinds.h"
#include "charts/bardrawing.h"
#include "charts/promisedrawing.h"
#include "everychart.h"
#include "generate/generate.h"
#include "print/chartfile.h"
#include "print/chartpages.h"
#include "report/chartpieces.h"
#include "rules/catalogue.h"
#include "style/charttheme.h"
#include "support/paintrecord.h"
#include "support/testmain.h"

#include <QRegularExpression>

#include <map>

using namespace qd;
using namespace Qt::StringLiterals;
using report::RowToPlace;
using report::Stretch;
using test::PaintRecord;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi
const QDate Today(2026, 7, 8);

/// A company that was made up, and every chart of it.
class Company
{
public:
    explicit Company(int departments)
        : m_plan(generate::generate({.departments = departments, .seed = 7}).plan)
        , m_findings(rules::diagnose(m_plan, {}, Today))
        , m_wording(m_plan.organisation().fiscalCalendar(), QLocale())
    {
    }

    /// Of everything, or of the first record it can be about.
    Result<app::DrawnChart> make(const app::ChartKind &kind, const charts::ChartTheme &theme) const
    {
        if (kind.need != app::SubjectNeed::Necessary)
            return kind.make({m_plan, m_findings, Today, m_wording, theme, {}});
        Result<app::DrawnChart> chart = failure(ErrorCode::Invalid, QString());
        for (const char *table : kind.subjects) {
            const RecordType &type = *recordType(QLatin1String(table));
            for (const void *record : recordsOf(m_plan, type)) {
                const rules::Subject subject{type.table, std::get<qint64>(type.fields.front().get(record)),
                                             nameOf(type, record)};
                chart = kind.make({m_plan, m_findings, Today, m_wording, theme, subject});
                if (chart)
                    return chart;
            }
        }
        return chart;
    }
    const Plan &plan() const { return m_plan; }

private:
    Plan m_plan;
    rules::Findings m_findings;
    report::Wording m_wording;
};

charts::ChartTheme paper()
{
    return ui::paperChartTheme();
}

QString said(const PaintRecord::Text &text)
{
    return u"\"%1\" (%2, %3, %4 x %5)"_s.arg(text.text)
        .arg(text.ink.left(), 0, 'f', 1)
        .arg(text.ink.top(), 0, 'f', 1)
        .arg(text.ink.width(), 0, 'f', 1)
        .arg(text.ink.height(), 0, 'f', 1);
}

/// What is wrong with the letters on a page, a line each.
QStringList problems(const PaintRecord &record, const QSizeF &sheet)
{
    QStringList list;
    const QRectF printable = QRectF(QPointF(), sheet).adjusted(36, 36, -36, -36); // 10 mm, and letters that reach over
    const auto &texts = record.texts();
    for (size_t index = 0; index < texts.size(); ++index) {
        const PaintRecord::Text &text = texts[index];
        if (text.ink.isEmpty())
            continue;
        if (!printable.contains(text.ink))
            list << said(text) + u" leaves the page"_s;
        if (text.isCut)
            list << said(text) + u" is cut off"_s;
        if (text.px < LeastPrinted - 1e-6)
            list << said(text) + u" is too small"_s;
        for (size_t other = 0; other < index; ++other) {
            if (text.ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts[other].ink.adjusted(0.5, 0.5, -0.5, -0.5)))
                list << said(text) + u" overlaps "_s + said(texts[other]);
        }
    }
    return list;
}

QStringList rowsOf(const report::DataTable &table, const std::vector<QString> &headings)
{
    QStringList rows;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (size_t column = 0; column < row.size(); ++column) {
            if (std::ranges::find(headings, table.headings[column]) != headings.end())
                cells << row[column].text;
        }
        rows << cells.join(u" | "_s);
    }
    rows.sort();
    return rows;
}

/// The rows of all pages under the headings that the first one has: columns further right are on pages of their own.
QStringList rowsOf(const print::ChartPages &pages)
{
    QStringList rows;
    for (const charts::Piece &piece : pages.pieces) {
        if (piece.data.headings == pages.pieces.front().data.headings)
            rows += rowsOf(piece.data, piece.data.headings);
    }
    rows.sort();
    return rows;
}

QStringList textsOf(const PaintRecord &record)
{
    QStringList texts;
    for (const PaintRecord::Text &text : record.texts())
        texts << text.text;
    return texts;
}

std::vector<PaintRecord::Text> recordOf(const print::ChartPages &pages, size_t page, const charts::Figure &figure)
{
    PaintRecord record(print::sheetSize(pages).toSize());
    QPainter painter(&record);
    print::paintChartPage(painter, pages, page, figure, paper());
    painter.end();
    return record.texts();
}

/// What is wrong with \a chart on paper.
QStringList problemsOf(const app::DrawnChart &chart)
{
    QStringList all;
    const print::ChartPages pages = print::chartPages(chart.figure, paper());
    const QSizeF sheet = print::sheetSize(pages);
    for (size_t page = 0; page < pages.pieces.size(); ++page) {
        PaintRecord record(sheet.toSize());
        QPainter painter(&record);
        print::paintChartPage(painter, pages, page, chart.figure, paper());
        painter.end();
        for (const QString &problem : problems(record, sheet))
            all << u"page %1 of %2: %3"_s.arg(page + 1).arg(pages.pieces.size()).arg(problem);
        if (record.rasters() > 0)
            all << u"page %1: a picture made of dots"_s.arg(page + 1);
        const QStringList texts = textsOf(record);
        if (pages.pieces.size() > 1) {
            for (const QString &wanted : {u"%1 of %2"_s.arg(page + 1).arg(pages.pieces.size()),
                                          u"Page %1 of %2"_s.arg(page + 1).arg(pages.pieces.size())}) {
                if (!texts.contains(wanted))
                    all << u"page %1 does not say \"%2\""_s.arg(page + 1).arg(wanted);
            }
        }
        for (const QString &words : {chart.figure.title, chart.figure.subtitle, chart.figure.footer}) {
            const QString first = words.section(u' ', 0, 2);
            const bool isSaid = std::ranges::any_of(texts, [&](const QString &text) { return text.startsWith(first); });
            if (!words.isEmpty() && !isSaid)
                all << u"page %1 does not say \"%2\""_s.arg(page + 1).arg(words);
        }
    }
    if (rowsOf(pages) != rowsOf(chart.data, pages.pieces.front().data.headings))
        all << u"the rows of the pages are not those of the chart"_s;
    return all;
}

/// Who needs what from whom among \a count departments, a tenth of all cells.
report::MatrixSpec matrixOf(int count)
{
    report::MatrixSpec spec;
    spec.title = u"Departments need each other"_s;
    for (int index = 0; index < count; ++index) {
        spec.names.push_back(u"Department %1"_s.arg(index + 1));
        spec.headings.push_back(u"D%1"_s.arg(index + 1));
        spec.totals.push_back(index);
    }
    for (int cell = 0; cell < count * count; ++cell)
        spec.cells.push_back({cell % 10 == 3 ? cell % 7 + 1 : 0, Status(cell % 3), u"Cell %1"_s.arg(cell)});
    spec.totalsTitle = u"Asked of each"_s;
    spec.circles = {{20, 40, u"Circle of 40"_s}};
    return spec;
}

/// \a count steps by five departments in turn.
report::LaneSpec stepsOf(int count)
{
    report::LaneSpec spec;
    spec.line = report::LaneSpec::Line::Steps;
    spec.title = u"Work waits"_s;
    for (int lane = 0; lane < 5; ++lane)
        spec.lanes.push_back({.name = u"Department %1"_s.arg(lane + 1)});
    for (int step = 0; step < count; ++step) {
        spec.boxes.push_back({.name = u"Step %1"_s.arg(step + 1),
                              .detail = u"1 h of work"_s,
                              .lane = step % 5,
                              .from = double(step),
                              .to = step + 1.0});
        spec.links.push_back({.from = step - 1, .to = step, .label = u"%1 h"_s.arg(step)});
        spec.strip.push_back({u"Step %1"_s.arg(step + 1), 2, 1, u"3 h"_s});
    }
    spec.stripHeading = u"Dark: work"_s;
    return spec;
}

/// \a lanes with \a each boxes that overlap in time, every one waiting for the one before.
report::LaneSpec timeOf(int lanes, int each)
{
    report::LaneSpec spec;
    spec.title = u"Work is late"_s;
    spec.to = 100;
    spec.ticks = {{0, u"July"_s}, {50, u"August"_s}};
    spec.today = report::LaneTick{10, u"Today"_s};
    for (int lane = 0; lane < lanes; ++lane) {
        spec.lanes.push_back({.name = u"Department %1"_s.arg(lane + 1), .detail = u"busy"_s});
        for (int box = 0; box < each; ++box) {
            const int place = int(spec.boxes.size());
            spec.boxes.push_back(
                {.name = u"Work %1"_s.arg(place + 1), .lane = lane, .from = double(box % 20), .to = 60.0 + box % 20});
            if (place > 0)
                spec.links.push_back({.from = place - 1, .to = place});
        }
    }
    return spec;
}

report::GridSpec gridOf(int rows, int columns)
{
    report::GridSpec spec;
    spec.title = u"Aims are carried"_s;
    spec.rowHeading = u"Aim"_s;
    spec.groupHeading = u"Theme"_s;
    for (int row = 0; row < rows; ++row)
        spec.rows.push_back({.name = u"Aim %1"_s.arg(row + 1), .group = u"Theme %1"_s.arg(row / 7 + 1)});
    for (int column = 0; column < columns; ++column)
        spec.columns.push_back({.name = u"Department %1"_s.arg(column + 1)});
    for (int cell = 0; cell < rows * columns; ++cell)
        spec.cells.push_back({.text = cell % 5 == 0 ? u"leads"_s : QString()});
    spec.totalsHeading = u"All"_s;
    for (int row = 0; row < rows; ++row)
        spec.totals.push_back({.text = QString::number(row)});
    return spec;
}

std::vector<Stretch> stretches(const std::vector<RowToPlace> &rows, double room)
{
    return report::stretchesOf(rows, room);
}

} // namespace

class TestChartPages : public QObject
{
    Q_OBJECT

private slots:
    void aPageHoldsAsManyRowsAsHaveRoom()
    {
        const std::vector<RowToPlace> rows(10, RowToPlace{20});
        QCOMPARE(stretches(rows, 200), (std::vector<Stretch>{{0, 10}}));
        QCOMPARE(stretches(rows, 99), (std::vector<Stretch>{{0, 4}, {4, 4}, {8, 2}}));
        QCOMPARE(stretches(rows, 5).size(), 10U); // one at least
        QCOMPARE(stretches({}, 100).size(), 0U);
    }
    void noNearlyEmptyPageIsLeftAtTheEnd()
    {
        const std::vector<RowToPlace> rows(9, RowToPlace{20});
        QCOMPARE(stretches(rows, 160), (std::vector<Stretch>{{0, 4}, {4, 5}}));
        QCOMPARE(stretches(std::vector<RowToPlace>(22, RowToPlace{20}), 200),
                 (std::vector<Stretch>{{0, 10}, {10, 6}, {16, 6}}));
    }
    void aHeadingIsNeverAloneWithOneRowOfSeveral()
    {
        std::vector<RowToPlace> rows(8, RowToPlace{20, 30});
        rows[0].beginsGroup = rows[3].beginsGroup = true;
        // Heading, three rows, heading, one row: 30 + 60 + 30 + 20.
        QCOMPARE(stretches(rows, 140), (std::vector<Stretch>{{0, 3}, {3, 5}}));
        // A heading and two rows stay; the heading stands again above what goes on.
        QCOMPARE(stretches(rows, 160), (std::vector<Stretch>{{0, 5}, {5, 3}}));
        rows[4].beginsGroup = true; // a group of one may end a page
        QCOMPARE(stretches(rows, 140), (std::vector<Stretch>{{0, 4}, {4, 4}}));
    }

    void everyLinkOfAFlowStandsOnOnePage()
    {
        report::FlowSpec flow;
        flow.columns = {u"From"_s, u"To"_s};
        for (int column = 0; column < 2; ++column) {
            for (int node = 0; node < 10; ++node)
                flow.nodes.push_back(
                    {.name = u"%1%2"_s.arg(column == 0 ? u"a"_s : u"b"_s).arg(node), .column = column});
        }
        for (int node = 0; node < 6; ++node)
            flow.links.push_back({.from = node, .to = 10 + node / 3}); // a0 to a2 lead to b0, a3 to a5 to b1
        QStringList pages;
        for (const report::FlowSpec &piece : report::piecesOf(flow, 4)) {
            QStringList names;
            for (const report::FlowLink &link : piece.links)
                names << piece.nodes[size_t(link.from)].name + piece.nodes[size_t(link.to)].name;
            for (const auto &row : report::dataOf(piece).rows) {
                if (row[1].text.isEmpty())
                    names << row[0].text;
            }
            pages << names.join(u' ');
        }
        QCOMPARE(
            pages,
            (QStringList{u"a0b0 a1b0 a2b0"_s, u"a3b1 a4b1 a5b1 a6"_s, u"a7 a8 a9 b2 b3 b4 b5"_s, u"b6 b7 b8 b9"_s}));
    }
    void aBoxWithLinksOnSeveralPagesStandsOnEach()
    {
        report::FlowSpec flow;
        flow.columns = {u"From"_s, u"To"_s};
        for (int node = 0; node < 7; ++node)
            flow.nodes.push_back({.name = u"a%1"_s.arg(node), .column = 0});
        flow.nodes.push_back({.name = u"b"_s, .column = 1});
        for (int node = 0; node < 7; ++node)
            flow.links.push_back({.from = node, .to = 7});
        const std::vector<report::FlowSpec> pieces = report::piecesOf(flow, 3);
        QCOMPARE(pieces.size(), 3U);
        for (const report::FlowSpec &piece : pieces)
            QCOMPARE(piece.nodes.back().name, u"b"_s);
    }

    void everyArrowOfAGraphStandsOnOnePage()
    {
        report::GraphSpec graph;
        for (int node = 0; node < 9; ++node)
            graph.nodes.push_back({.name = QString::number(node), .centre = node == 4});
        for (int from = 0; from < 9; ++from) {
            for (int to = 0; to < 9; to += 2)
                graph.edges.push_back({.from = from, .to = to, .count = from * 10 + to});
        }
        std::vector<int> counts;
        for (const Stretch &nodes : {Stretch{0, 3}, Stretch{3, 4}, Stretch{7, 2}}) {
            const report::GraphSpec part = report::partOf(graph, nodes);
            for (const report::GraphEdge &edge : part.edges) {
                counts.push_back(edge.count);
                QCOMPARE(part.nodes[size_t(edge.from)].name.toInt() * 10 + part.nodes[size_t(edge.to)].name.toInt(),
                         edge.count);
            }
        }
        std::ranges::sort(counts);
        QCOMPARE(counts.size(), graph.edges.size());
        QVERIFY(std::ranges::adjacent_find(counts) == counts.end());
    }

    void everyChartOfTheSampleStandsOnSheets_data() { addKinds(); }
    void everyChartOfTheSampleStandsOnSheets()
    {
        QFETCH(int, kind);
        const app::ChartKind &it = app::chartKinds()[size_t(kind)];
        QStringList all;
        for (const auto &subject : m_sample->subjects(it)) {
            const auto chart = m_sample->make(it, subject, paper());
            if (!chart)
                continue;
            for (const QString &problem : problemsOf(*chart))
                all << (subject ? subject->name : u"all"_s) + u": "_s + problem;
        }
        QVERIFY2(all.isEmpty(),
                 qPrintable(u"%1 problems; the first:\n"_s.arg(all.size()) + all.mid(0, 12).join(u'\n')));
    }

    void everyChartOfALargeCompanyStandsOnSheets_data() { addKinds(); }
    void everyChartOfALargeCompanyStandsOnSheets()
    {
        QFETCH(int, kind);
        const app::ChartKind &it = app::chartKinds()[size_t(kind)];
        const auto chart = m_large->make(it, paper());
        if (!chart)
            QSKIP("It has no such records.");
        const QStringList all = problemsOf(*chart);
        QVERIFY2(all.isEmpty(),
                 qPrintable(u"%1 problems; the first:\n"_s.arg(all.size()) + all.mid(0, 12).join(u'\n')));
    }

    void whatIsLargerThanAnyPageIsCut_data()
    {
        QTest::addColumn<report::Drawing>("drawing");
        QTest::addColumn<int>("fewest");
        QTest::newRow("matrix of 100") << report::Drawing(matrixOf(100)) << 4;
        QTest::newRow("matrix of 40") << report::Drawing(matrixOf(40)) << 1;
        QTest::newRow("40 steps") << report::Drawing(stepsOf(40)) << 2;
        QTest::newRow("60 lanes") << report::Drawing(timeOf(60, 2)) << 3;
        QTest::newRow("a lane higher than a page") << report::Drawing(timeOf(3, 45)) << 4;
        QTest::newRow("grid") << report::Drawing(gridOf(100, 6)) << 2;
        QTest::newRow("grid wider than a page") << report::Drawing(gridOf(60, 40)) << 6;
    }
    void whatIsLargerThanAnyPageIsCut()
    {
        QFETCH(report::Drawing, drawing);
        QFETCH(int, fewest);
        const app::DrawnChart chart{charts::figureOf(drawing),
                                    std::visit([](const auto &spec) { return report::dataOf(spec); }, drawing)};
        const QStringList all = problemsOf(chart);
        QVERIFY2(all.isEmpty(),
                 qPrintable(u"%1 problems; the first:\n"_s.arg(all.size()) + all.mid(0, 12).join(u'\n')));
        const auto count = int(print::chartPages(chart.figure, paper()).pieces.size());
        QVERIFY2(count >= fewest, qPrintable(QString::number(count)));
        if (const QString folder = qEnvironmentVariable("QD_PICTURES"); !folder.isEmpty()) {
            QFile file(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u".pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(print::chartPdf(chart.figure, paper(), {}).value());
        }
    }
    void whatHasNoRowsStandsOnOneSheet()
    {
        const std::vector<report::Drawing> drawings{
            report::ChartSpec(), report::MatrixSpec(), report::GraphSpec(), report::PromiseSpec(), report::BarSpec(),
            report::FlowSpec(),  report::LaneSpec(),   report::GridSpec(),  report::CrossSpec(),   report::PanelSpec()};
        for (const report::Drawing &drawing : drawings)
            QCOMPARE(print::chartPages(charts::figureOf(drawing), paper()).pieces.size(), 1U);
        QCOMPARE(print::chartPages(charts::figureOf(report::BulletSpec(), paper()), paper()).pieces.size(), 1U);
        QCOMPARE(print::chartPages(charts::figureOf(report::HeatmapSpec(), paper()), paper()).pieces.size(), 1U);
        QVERIFY_RESULT(print::chartPdf(charts::figureOf(report::BarSpec()), paper(), {}));
    }
    void namesOfColumnsAndRowsStandOnEveryPageOfAGrid()
    {
        const report::GridSpec spec = gridOf(60, 40);
        const charts::Figure figure = charts::figureOf(spec);
        const print::ChartPages pages = print::chartPages(figure, paper());
        for (size_t page = 0; page < pages.pieces.size(); ++page) {
            const QStringList words = [&] {
                QStringList list;
                for (const PaintRecord::Text &text : recordOf(pages, page, figure))
                    list << text.text;
                return list;
            }();
            const QString column = pages.pieces[page].data.headings[2];
            QVERIFY2(words.contains(column), qPrintable(column));
            for (const auto &row : pages.pieces[page].data.rows)
                QVERIFY2(words.contains(row[1].text), qPrintable(row[1].text));
            QVERIFY(words.contains(pages.pieces[page].data.rows.front()[0].text)); // the heading of the group
        }
    }

    void pdfsArePagesOfA4_data() { addKinds(); }
    void pdfsArePagesOfA4()
    {
        QFETCH(int, kind);
        const auto chart = m_sample->first(app::chartKinds()[size_t(kind)], paper());
        QVERIFY_RESULT(chart);
        const QSize size = charts::figureSize(chart->figure, chart->figure.natural, paper());
        const auto pdf = print::chartFile(u"pdf"_s, {chart->figure, chart->data, paper(), size, {}});
        QVERIFY_RESULT(pdf);
        QVERIFY(!pdf->contains("/Subtype /Image"));
        static const QRegularExpression box(u"/MediaBox \\[ ?0 0 (\\d+)(?:\\.\\d+)? (\\d+)"_s);
        auto boxes = box.globalMatch(QString::fromLatin1(*pdf));
        size_t count = 0;
        for (; boxes.hasNext(); ++count) {
            const auto match = boxes.next();
            QCOMPARE((QStringList{match.captured(1), match.captured(2)}.contains(u"595"_s)), true);
            QCOMPARE((QStringList{match.captured(1), match.captured(2)}.contains(u"841"_s)
                      || QStringList{match.captured(1), match.captured(2)}.contains(u"842"_s)),
                     true);
        }
        QCOMPARE(count, print::chartPages(chart->figure, paper()).pieces.size());
        QCOMPARE(print::chartFile(u"pdf"_s, {chart->figure, chart->data, paper(), size, {}}).value(), *pdf);
    }

    void anotherSizeMakesOnePageSoLarge()
    {
        const auto chart = m_sample->first(*app::chartKind(u"variance"_s).value(), paper());
        QVERIFY_RESULT(chart);
        const auto pdf = print::chartFile(u"pdf"_s, {chart->figure, chart->data, paper(), QSize(1200, 1600), {}});
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdf->count("/MediaBox"), 1);
        static const QRegularExpression box(u"/MediaBox \\[ ?0 0 900(\\.0*)? 1200(\\.0*)? ?\\]"_s);
        QVERIFY(QString::fromLatin1(*pdf).contains(box));
    }

    void barsHaveTheScaleOfTheWholeOnEveryPage()
    {
        report::BarSpec bars;
        for (int row = 0; row < 90; ++row)
            bars.rows.push_back({.name = row == 70 ? u"A name that is longer than all others"_s : u"Row"_s,
                                 .parts = {{0, double(row)}},
                                 .label = row == 80 ? u"a long label"_s : u"+1"_s});
        report::fitScale(bars);
        const QRectF page(0, 0, 900, 900);
        const auto first = charts::layoutBars(page, report::partOf(bars, {0, 30}), paper(), &bars);
        const auto last = charts::layoutBars(page, report::partOf(bars, {60, 30}), paper(), &bars);
        QCOMPARE(first.x(0), last.x(0));
        QCOMPARE(first.x(50), last.x(50));
        QVERIFY(charts::layoutBars(page, report::partOf(bars, {0, 30}), paper()).x(0) != first.x(0));
    }

    void columnsStandAtTheSamePlaceOnEveryPage_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"variance", "load", "ageing", "map-dates", "heatmap"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void columnsStandAtTheSamePlaceOnEveryPage()
    {
        QFETCH(QString, kind);
        const auto chart = m_large->make(*app::chartKind(kind).value(), paper());
        QVERIFY_RESULT(chart);
        QStringList details; // of the rows, in the second column
        for (const auto &row : chart->data.rows)
            details << row[1].text;
        const print::ChartPages pages = print::chartPages(chart->figure, paper());
        QVERIFY(pages.pieces.size() > 5U);
        std::map<QString, double> places;
        int compared = 0;
        for (size_t page = 0; page < pages.pieces.size(); ++page) {
            for (const PaintRecord::Text &text : recordOf(pages, page, chart->figure)) {
                if (!details.contains(text.text))
                    continue;
                const auto [known, isNew] = places.try_emplace(text.text, text.ink.left());
                QCOMPARE(text.ink.left(), known->second);
                compared += isNew ? 0 : 1;
            }
        }
        QVERIFY(compared > 10);
    }

    void monthsStandAtTheSamePlaceOnEveryPage()
    {
        const auto chart = m_large->make(*app::chartKind(u"map-dates"_s).value(), paper());
        QVERIFY_RESULT(chart);
        const print::ChartPages pages = print::chartPages(chart->figure, paper());
        QVERIFY(pages.pieces.size() > 5U);
        std::map<QString, QPointF> places; // of the texts of the first page that stand on each
        static const QRegularExpression month(u"^(Jun|Jul|Aug|Sep|Oct)"_s);
        for (size_t page = 0; page < pages.pieces.size(); ++page) {
            int found = 0;
            for (const PaintRecord::Text &text : recordOf(pages, page, chart->figure)) {
                if (!month.match(text.text).hasMatch() || text.ink.top() > 220)
                    continue;
                const QPointF place = places.try_emplace(text.text, text.ink.topLeft()).first->second;
                QCOMPARE(text.ink.topLeft(), place);
                ++found;
            }
            QVERIFY2(found >= 2, qPrintable(QString::number(page)));
        }
    }

    void initTestCase()
    {
        m_sample = std::make_unique<test::SampleCharts>(u"en"_s);
        m_large = std::make_unique<Company>(100);
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; const app::ChartKind &each : app::chartKinds())
            QTest::newRow(each.id) << kind++;
    }

    std::unique_ptr<test::SampleCharts> m_sample;
    std::unique_ptr<Company> m_large;
};

QD_TEST_MAIN(TestChartPages)
#include "tst_chartpages.moc"

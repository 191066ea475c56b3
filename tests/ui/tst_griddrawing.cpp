// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grids, crosses and wheels, as they are drawn for screen and paper, and as views of their pages.
#include "charts/crossdrawing.h"
#include "charts/figure.h"
#include "charts/figureexport.h"
#include "charts/griddrawing.h"
#include "charts/wheeldrawing.h"
#include "pages/drawingpage.h"
#include "pages/mappage.h"
#include "pages/scorecardpage.h"
#include "pages/viewspage.h"
#include "samplewindow.h"
#include "style/charttheme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <cmath>

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;
using report::CrossSpec;
using report::GraphSpec;
using report::GridSpec;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi

GridSpec grid(std::size_t rows, std::size_t columns, bool hasProse = false)
{
    GridSpec spec;
    spec.title = u"What it says"_s;
    spec.rowHeading = u"KPI"_s;
    spec.totalsHeading = u"To date"_s;
    for (std::size_t column = 0; column < columns; ++column)
        spec.columns.push_back(
            {u"Manufact. %1"_s.arg(column), {}, u"Q%1 2026/27"_s.arg(column / 3), hasProse && column > 2});
    for (std::size_t row = 0; row < rows; ++row) {
        spec.rows.push_back({u"Share of calls that are resolved at the first contact, number %1"_s.arg(row),
                             row % 2 == 0 ? u"Customer Support, missed 27 times in a row"_s : QString(),
                             u"Aim number %1 of the company"_s.arg(row / 3)});
        for (std::size_t column = 0; column < columns; ++column) {
            report::GridCell cell;
            cell.text = hasProse && column > 2 ? u"We need it before the first of August, or the launch waits for it."_s
                                               : u"1,204.%1"_s.arg(row);
            if (!hasProse)
                cell.detail = u"1,300.0"_s;
            cell.reference = hasProse ? std::nullopt : std::optional(1300.0);
            cell.mark = (row + column) % 5 == 4 ? std::nullopt : std::optional(Status((row + column) % 5));
            cell.isGap = (row + column) % 7 == 0;
            cell.reading = u"Row %1, column %2."_s.arg(row).arg(column);
            spec.cells.push_back(cell);
        }
        if (!hasProse)
            spec.totals.push_back(spec.cells.back());
    }
    return spec;
}

CrossSpec cross(int items)
{
    CrossSpec spec;
    spec.title = u"What it says"_s;
    spec.headings = {u"Themes"_s, u"Objectives"_s, u"Initiatives"_s, u"KPIs"_s};
    for (std::size_t side = 0; side < 4; ++side) {
        for (int item = 0; item < items; ++item)
            spec.items[side].push_back({u"Meters and service on the promised day, number %1"_s.arg(item), item % 3 == 0,
                                        u"Side %1, item %2."_s.arg(side).arg(item)});
        for (int item = 0; item < items; ++item)
            spec.links.push_back({report::CrossSide(side), item, item * 5 % items, item % 2 == 0, u"They belong."_s});
    }
    return spec;
}

GraphSpec wheel(int nodes)
{
    GraphSpec spec;
    spec.shape = GraphSpec::Shape::Wheel;
    spec.title = u"What it says"_s;
    for (int node = 0; node < nodes; ++node)
        spec.nodes.push_back({u"Platform Engineering %1"_s.arg(node), u"Platform"_s, u"asked 20"_s, u"needs 5"_s,
                              u"Department %1."_s.arg(node)});
    for (int from = 0; from < nodes; ++from) {
        for (int step : {1, 3, 5}) {
            if (const int to = (from + step) % nodes; to != from)
                spec.edges.push_back({from, to, 1 + from * from % 7, Status((from + step) % 4), false, u"An edge."_s});
        }
    }
    spec.legend = {{report::LegendEntry::Mark::Ok, u"agreed"_s}, {report::LegendEntry::Mark::Off, u"late"_s}};
    return spec;
}

template<typename Layout>
void checkTexts(const Layout &layout, const QRectF &rect, const ChartTheme &theme)
{
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const Label &text = layout.texts[i];
        QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(text.box), qPrintable(text.text));
        QVERIFY(theme.px(text.style.size) >= LeastPrinted);
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!text.box.adjusted(0.5, 3, -0.5, -3).intersects(layout.texts[k].box.adjusted(0, 1, 0, -1)),
                     qPrintable(text.text + u" / "_s + layout.texts[k].text));
    }
}

void checkMarks(const std::vector<Label> &texts, const QPointF &mark, double size)
{
    const QRectF box(mark.x() - size / 2, mark.y() - size / 2, size, size);
    for (const Label &text : texts)
        QVERIFY2(!text.box.adjusted(0, 3, 0, -3).intersects(box), qPrintable(text.text));
}

struct Fixture : test::SampleWindow
{
    ui::DrawingPage &drawing(const char *page, const RecordType &type, const QString &view)
    {
        window->showPage(QLatin1String(page));
        auto *views = qobject_cast<ui::ViewsPage *>(window->pageOf(type));
        for (int index = 0; index < 9; ++index) {
            views->showView(index);
            QCoreApplication::processEvents();
            auto *drawn = qobject_cast<ui::DrawingPage *>(views->view(index));
            const auto *shown = drawn ? drawn->findChild<ui::DrawingView *>() : nullptr;
            if (shown && idOf(shown->drawing()) == view)
                return *drawn;
        }
        qFatal("no such view");
    }
    static QString idOf(const report::Drawing &drawing)
    {
        return std::visit([](const auto &spec) { return spec.id; }, drawing);
    }
    void picture(const char *name)
    {
        if (const QByteArray folder = qgetenv("QD_PICTURES"); !folder.isEmpty())
            window->grab().save(QString::fromLocal8Bit(folder) + u"/%1.png"_s.arg(QLatin1String(name)));
    }
};

} // namespace

class TestGridDrawing : public QObject
{
    Q_OBJECT

private slots:
    void textsOfAGridNeverOverlapAndStayInside()
    {
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            for (const bool hasProse : {false, true}) {
                for (const auto &[rows, columns] : {std::pair(1U, 4U), std::pair(5U, 5U), std::pair(14U, 12U)}) {
                    const GridSpec spec = grid(rows, columns, hasProse);
                    for (const double share : {1.0, 1.4, 0.7}) {
                        const QSizeF size = gridSize(spec, theme);
                        const QRectF rect(QPointF(13, 7), QSizeF(size.width() * share, size.height() * 3));
                        const GridLayout layout = layoutGrid(rect, spec, theme);
                        QCOMPARE(layout.cells.size(), rows * columns);
                        checkTexts(layout, rect, theme);
                        for (const GridLayout::Mark &mark : layout.marks)
                            checkMarks(layout.texts, mark.centre, theme.px(GridLayout::MarkSize) - 2);
                        if (share == 1.0)
                            QVERIFY(layout.rows.back().bottom() <= rect.top() + size.height() + 1);
                    }
                }
            }
        }
    }

    void spotsOfAGridAreItsCellsAndKnowTheirRows()
    {
        const GridSpec spec = grid(4, 5);
        const QRectF rect(QPointF(), gridSize(spec, ui::chartTheme()));
        const std::vector<Spot> spots = gridSpots(rect, spec, ui::chartTheme());
        QCOMPARE(spots.size(), 4U * 6U);
        QCOMPARE(spots[7].reading, u"Row 1, column 1."_s);
        QCOMPARE(gridRowOf(spec, 7), 1);
        QCOMPARE(gridRowOf(spec, 24), -1);
        QCOMPARE(gridRowOf(spec, 12), 2);
        for (std::size_t i = 0; i < spots.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!spots[i].box.adjusted(1, 1, -1, -1).intersects(spots[k].box));
        }
    }

    void aGapIsSeenWithoutColour()
    {
        GridSpec spec = grid(1, 1);
        spec.cells[0].mark.reset();
        const ChartTheme theme = ui::monoChartTheme();
        const auto painted = [&](bool isGap) {
            spec.cells[0].isGap = isGap;
            QImage image(gridSize(spec, theme).toSize(), QImage::Format_RGB32);
            image.fill(theme.page);
            QPainter painter(&image);
            paintGrid(painter, image.rect(), spec, theme);
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        QVERIFY(painted(true) != painted(false));
    }

    void textsOfACrossNeverOverlapAndStayInside()
    {
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            for (const int items : {0, 1, 5, 12}) {
                const CrossSpec spec = cross(items);
                for (const double share : {1.0, 1.3}) {
                    const QRectF rect(QPointF(13, 7), crossSize(spec, theme) * share);
                    const CrossLayout layout = layoutCross(rect, spec, theme);
                    checkTexts(layout, rect, theme);
                    QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(layout.whole));
                    for (const QPointF &mark : layout.marks)
                        checkMarks(layout.texts, mark, theme.px(7));
                }
            }
        }
    }

    void aLinkStandsWhereItsItemsMeet()
    {
        const CrossSpec spec = cross(6);
        const ChartTheme theme = ui::chartTheme();
        const CrossLayout layout = layoutCross(QRectF(QPointF(), crossSize(spec, theme)), spec, theme);
        for (std::size_t index = 0; index < spec.links.size(); ++index) {
            const report::CrossLink &link = spec.links[index];
            const auto side = std::size_t(link.side);
            const QPointF place = layout.links[index].center();
            QVERIFY(layout.bands[side][std::size_t(link.first)].contains(place));
            QVERIFY(layout.bands[(side + 1) % 4][std::size_t(link.second)].contains(place));
            QVERIFY(!layout.middle.contains(place));
        }
        QCOMPARE(crossSpots(QRectF(0, 0, 900, 700), spec, theme).size(), 24U + spec.links.size());
    }

    void namesAroundAWheelNeverOverlapAndStayInside()
    {
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            for (const int nodes : {2, 5, 12}) {
                for (const QSizeF size : {QSizeF(760, 640), QSizeF(768, 560), QSizeF(1100, 480)}) {
                    const QRectF rect(QPointF(13, 7), size);
                    const WheelLayout layout = layoutWheel(rect, wheel(nodes), theme);
                    checkTexts(layout, rect, theme);
                    const double outer = layout.radius + theme.px(12);
                    for (const Label &text : layout.texts) { // no word stands on the wheel
                        const QPointF nearest(std::clamp(layout.centre.x(), text.box.left(), text.box.right()),
                                              std::clamp(layout.centre.y(), text.box.top() + 3, text.box.bottom() - 3));
                        const QPointF way = nearest - layout.centre;
                        QVERIFY2(std::hypot(way.x(), way.y()) >= outer - 1, qPrintable(text.text));
                    }
                }
            }
        }
    }

    void anArcIsAsLongAsItsHandOffs()
    {
        GraphSpec spec = wheel(3);
        spec.edges = {{0, 1, 6, Status::Ok, false, {}}, {1, 2, 3, Status::Off, false, u"Late."_s}};
        const WheelLayout layout = layoutWheel(QRectF(0, 0, 760, 640), spec, ui::chartTheme());
        QCOMPARE(layout.marks.size(), 1U); // what is agreed needs none
        QCOMPARE(layout.marks[0].edge, 1U);
        const auto length = [&](std::size_t node) { return layout.arcs[node].length(); };
        QVERIFY(length(1) > length(0) && length(0) > length(2)); // 9, 6 and 3
        QCOMPARE(wheelSpots(QRectF(0, 0, 760, 640), spec, ui::chartTheme()).back().reading, u"Late."_s);
    }

    void filesHoldLinesAndLettersOnly()
    {
        const ChartTheme theme = ui::paperChartTheme();
        for (const report::Drawing &drawing :
             {report::Drawing(grid(4, 5)), report::Drawing(cross(5)), report::Drawing(wheel(7))}) {
            const Figure figure = figureOf(drawing);
            const QByteArray svg = figureAsSvg(figure, theme, figureSize(figure, figure.natural, theme));
            QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
        }
    }

    void everyNewDrawingIsAViewThatKeysGoThrough()
    {
        Fixture fixture;
        const std::array<std::tuple<const char *, const RecordType *, QString>, 4> places{
            {{"objectives", &describe<Objective>(), u"coverage"_s},
             {"objectives", &describe<Objective>(), u"cross"_s},
             {"signals", &describe<Assumption>(), u"ladder"_s},
             {"organisation", &describe<Department>(), u"pair"_s}}};
        for (const auto &[page, type, id] : places) {
            ui::DrawingPage &drawn = fixture.drawing(page, *type, id);
            auto &view = *drawn.findChild<ui::DrawingView *>();
            view.setFocus();
            fixture.picture(id.toLatin1());
            QTest::keyClick(&view, Qt::Key_Home);
            QVERIFY(!view.currentSentence().isEmpty());
            const QString first = view.currentSentence();
            QTest::keyClick(&view, Qt::Key_Down);
            QVERIFY2(view.currentSentence() != first, qPrintable(id));
            drawn.copy();
            QVERIFY(QApplication::clipboard()->text().count(u'\n') > 1);
        }
    }

    void theWheelOfTheMapShowsTheHandOffsOfWhatIsChosen()
    {
        Fixture fixture;
        fixture.window->action(u"map.wheel"_s)->trigger();
        QCoreApplication::processEvents();
        auto &map = *fixture.window->findChild<ui::MapPage *>();
        QCOMPARE(map.view(), ui::MapView::Wheel);
        const auto &spec = std::get<GraphSpec>(map.wheel().drawing());
        map.wheel().setFocus();
        fixture.picture("wheel");
        QTest::keyClick(&map.wheel(), Qt::Key_Home);
        QCOMPARE(map.wheel().currentSentence(), spec.nodes[0].reading);
        QTest::keyClick(&map.wheel(), Qt::Key_End); // a ribbon that needs talk
        const auto edge = std::ranges::find(spec.edges, map.wheel().currentSentence(), &report::GraphEdge::reading);
        QVERIFY(edge != spec.edges.end());
        const HandOff *handOff = fixture.plan().find(HandOffId{ui::recordIdAt(map.currentAddress())});
        QVERIFY(handOff);
        QCOMPARE(fixture.plan().find(handOff->giver)->name, spec.nodes[size_t(edge->from)].name);
        QCOMPARE(fixture.plan().find(handOff->receiver)->name, spec.nodes[size_t(edge->to)].name);
    }

    void theMonthsFollowTheKpiOfTheScorecard()
    {
        Fixture fixture;
        fixture.window->showPage(u"scorecard"_s);
        auto &page = *fixture.window->findChild<ui::ScorecardPage *>();
        const auto &kpis = fixture.plan().table<Kpi>();
        const auto kpi = std::ranges::find(kpis, u"cs-fcr"_s, &Kpi::code);
        page.showKpi(kpi->id);
        page.showView(ui::ScorecardPage::View::Months);
        auto &view = *fixture.find<ui::DrawingView>(u"months"_s);
        view.setFocus();
        QCoreApplication::processEvents();
        fixture.picture("months");
        QCOMPARE(page.currentKpi(), kpi->id);
        QVERIFY2(view.currentSentence().startsWith(kpi->name), qPrintable(view.currentSentence()));
        QTest::keyClick(&view, Qt::Key_Down);
        const KpiId next = page.currentKpi();
        QVERIFY(next.isValid() && next != kpi->id);
        page.showView(ui::ScorecardPage::View::Table);
        QCOMPARE(page.currentKpi(), next);
    }
};

QD_TEST_MAIN(TestGridDrawing)
#include "tst_griddrawing.moc"

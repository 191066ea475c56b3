// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figureexport.h"
#include "charts/graphdrawing.h"
#include "charts/matrixdrawing.h"
#include "charts/promisedrawing.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "pages/mappage.h"
#include "shell/mainwindow.h"
#include "style/charttheme.h"
#include "style/textlabel.h"
#include "support/world.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>

#include <set>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with the map of the sample, as a person meets it.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;
    MapPage *page = nullptr;

    explicit Fixture(const Plan &plan = exchange::samplePlan().value())
    {
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, plan); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->review().refreshNow();
        window->show();
        window->activateWindow();
        window->showPage(u"map"_s);
        QCoreApplication::processEvents();
        page = window->findChild<MapPage *>();
    }
    QString reading() const { return page->findChild<TextLabel *>(u"reading"_s)->text(); }
    bool panelSays(const QString &text) const
    {
        const auto labels = page->findChild<QWidget *>(u"mapInspector"_s)->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text() == text; });
    }
    void trigger(const char *action) { window->action(QLatin1String(action))->trigger(); }
    int nodeNamed(const QString &name) const
    {
        const auto &nodes = page->graph().spec().nodes;
        return int(std::ranges::find(nodes, name, &report::GraphNode::name) - nodes.begin());
    }
};

/// Departments that all ask their neighbour, and some others; nobody has answered.
Plan crowd(int count, int handOffs = 0)
{
    test::World world;
    auto document = world.newDocument();
    const auto made = document->edit(u"Build"_s, [&](Edit &edit) -> Result<void> {
        std::vector<DepartmentId> ids;
        for (int index = 0; index < count; ++index) {
            Department department;
            department.id = edit.nextId<Department>();
            department.name = u"Department number %1"_s.arg(index + 1);
            department.position = index;
            department.businessUnit = u"Unit %1"_s.arg(index / 7 + 1);
            ids.push_back(department.id);
            QD_CHECK(edit.put(department));
        }
        for (int index = 0; index < std::max(handOffs, count * 2); ++index) {
            HandOff handOff;
            handOff.id = edit.nextId<HandOff>();
            handOff.name = u"Hand-off %1"_s.arg(index);
            handOff.receiver = ids[size_t(index % count)];
            handOff.giver = ids[size_t((index * 7 + index / count + 1) % count)];
            if (handOff.receiver == handOff.giver)
                continue;
            handOff.neededBy = QDate(2026, 7, 1).addDays(index * 3);
            if (index % 3 == 0)
                handOff.committedBy = handOff.neededBy.addDays(index % 40 - 10);
            QD_CHECK(edit.put(handOff));
        }
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return document->plan();
}

struct Drawn
{
    report::HandOffMap map;
    report::MatrixSpec matrix;
    report::GraphSpec graph;
    report::PromiseSpec promises;
};

Drawn drawn(const Plan &plan)
{
    const QDate asOf(2026, 7, 8);
    const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English));
    Drawn result;
    result.map = report::handOffMap(plan, rules::diagnose(plan, {}, asOf), wording);
    result.matrix = report::matrixSpec(result.map, plan, wording);
    result.graph = report::handOffGraph(result.map, plan, wording).spec;
    result.promises = report::promiseChart(plan, report::datedHandOffs(plan), asOf, wording).spec;
    return result;
}

/// No two texts overlap, and all stand in \a paper.
void verifyTexts(const std::vector<charts::Label> &labels, const QRectF &paper, const char *what)
{
    for (size_t index = 0; index < labels.size(); ++index) {
        const QRectF box = labels[index].box;
        const QByteArray say = QByteArray(what) + ": " + labels[index].text.toUtf8();
        QVERIFY2(paper.adjusted(-1, -1, 1, 1).contains(box), say.constData());
        for (size_t other = 0; other < index; ++other)
            QVERIFY2(labels[index].text.isEmpty() || labels[other].text.isEmpty()
                         || !box.adjusted(0.5, 1.5, -0.5, -1.5).intersects(labels[other].box),
                     (say + " / " + labels[other].text.toUtf8()).constData());
    }
}

void append(std::vector<charts::Label> &to, const std::vector<charts::Label> &labels)
{
    to.insert(to.end(), labels.begin(), labels.end());
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsCopiedAsPictureAndRows()
    {
        Fixture fixture;
        QVERIFY(fixture.page->canCopy());
        QStringList rows;
        for (const MapView view : {MapView::Matrix, MapView::Graph, MapView::Dates, MapView::Wheel}) {
            fixture.page->setView(view);
            fixture.page->copy();
            const QMimeData *copied = QApplication::clipboard()->mimeData();
            QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
            QVERIFY(copied->hasImage());
            rows << copied->text().section(u'\n', 0, 0);
        }
        QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), 3); // graph and wheel say the same
    }

    void textsNeverOverlap_data()
    {
        QTest::addColumn<int>("departments"); // 0: the sample
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("paper");
        QTest::newRow("sample at 1366") << 0 << QSizeF(970, 520) << false;
        QTest::newRow("sample at 1920") << 0 << QSizeF(1370, 830) << false;
        QTest::newRow("sample on paper") << 0 << QSizeF(657, 420) << true;
        QTest::newRow("sample narrow") << 0 << QSizeF(560, 380) << false;
        QTest::newRow("two") << 2 << QSizeF(970, 520) << false;
        QTest::newRow("20") << 20 << QSizeF(970, 520) << false;
        QTest::newRow("30 on paper") << 30 << QSizeF(657, 700) << true;
    }

    void textsNeverOverlap()
    {
        QFETCH(int, departments);
        QFETCH(QSizeF, size);
        QFETCH(bool, paper);
        Theme::apply(*qApp, Appearance::Light);
        const charts::ChartTheme theme = paper ? paperChartTheme() : chartTheme();
        const Drawn all = drawn(departments == 0 ? exchange::samplePlan().value() : crowd(departments));
        const QRectF matrixRect(QPointF(), size.expandedTo(charts::leastMatrixSize(all.matrix, theme)));
        const auto matrix = charts::layoutMatrix(matrixRect, all.matrix, theme);
        std::vector<charts::Label> texts = matrix.legend.labels;
        for (const auto *labels : {&matrix.headings, &matrix.names, &matrix.texts})
            append(texts, *labels);
        for (const auto &[ground, label] : matrix.tags)
            texts.push_back(label);
        verifyTexts(texts, matrixRect, "matrix");

        const QRectF graphRect(QPointF(), size.expandedTo(charts::leastGraphSize(all.graph, theme)));
        const auto graph = charts::layoutGraph(graphRect, all.graph, theme);
        texts = graph.legend.labels;
        append(texts, graph.texts);
        for (int node = -1; node < int(graph.boxes.size()); ++node) { // nothing in focus, then every department
            std::vector<charts::Label> tagged = texts;
            for (const charts::GraphTag &tag : charts::graphTags(graph, all.graph, theme, {node, -1})) {
                tagged.push_back(tag.label);
                for (const QRectF &box : graph.boxes)
                    QVERIFY(!box.intersects(tag.box));
            }
            verifyTexts(tagged, graphRect, "graph");
        }

        const double height = charts::promiseHeight(all.promises, theme, size.width());
        const QRectF datesRect(0, 0, size.width(), height);
        const auto dates = charts::layoutPromises(datesRect, all.promises, theme);
        texts = dates.legend.labels;
        append(texts, dates.texts);
        verifyTexts(texts, datesRect, "dates");
    }

    void everyExceptionCarriesItsNumberInTheGraph()
    {
        Theme::apply(*qApp, Appearance::Light);
        const Drawn all = drawn(exchange::samplePlan().value());
        const auto layout = charts::layoutGraph(QRectF(0, 0, 970, 520), all.graph, chartTheme());
        const auto tags = charts::graphTags(layout, all.graph, chartTheme());
        for (int edge = 0; edge < int(all.graph.edges.size()); ++edge) {
            if (all.graph.edges[size_t(edge)].mark != Status::Ok)
                QVERIFY(std::ranges::find(tags, edge, &charts::GraphTag::edge) != tags.end());
        }
        // A circle cannot be drawn without an arrow that leads back, and its tag says so.
        const auto back = std::ranges::find_if(tags, [&](const charts::GraphTag &tag) {
            return all.graph.edges[size_t(tag.edge)].circle && layout.edges[size_t(tag.edge)].turned;
        });
        QVERIFY(back != tags.end());
        QVERIFY(back->label.text.contains(all.graph.circleWord));
        QCOMPARE(layout.edges[size_t(back->edge)].direction, -1);
    }

    void cellsGrowWithTheRoom()
    {
        Theme::apply(*qApp, Appearance::Light);
        const Drawn all = drawn(exchange::samplePlan().value());
        const auto small = charts::layoutMatrix(QRectF(0, 0, 970, 500), all.matrix, chartTheme());
        const auto large = charts::layoutMatrix(QRectF(0, 0, 1370, 830), all.matrix, chartTheme());
        QVERIFY(large.cell.width() > small.cell.width() && large.cell.height() > small.cell.height());
        QVERIFY(small.counts);
    }

    void drawingsAreVectorsAndTheSameEachTime()
    {
        Theme::apply(*qApp, Appearance::Light);
        const Drawn all = drawn(exchange::samplePlan().value());
        for (const report::Drawing &drawing :
             {report::Drawing(all.matrix), report::Drawing(all.graph), report::Drawing(all.promises)}) {
            const QByteArray svg = charts::figureAsSvg(charts::figureOf(drawing), paperChartTheme(), {900, 600});
            QVERIFY(svg.contains("<text") && !svg.contains("<image"));
            QCOMPARE(charts::figureAsSvg(charts::figureOf(drawing), paperChartTheme(), {900, 600}), svg);
            const QImage colour =
                QImage::fromData(charts::figureAsPng(charts::figureOf(drawing), monoChartTheme(), {900, 600}));
            bool coloured = false;
            for (int y = 0; y < colour.height(); ++y) {
                for (int x = 0; x < colour.width(); ++x) {
                    const QRgb pixel = colour.pixel(x, y);
                    const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
                    coloured = coloured || most - least > 40; // greys of the tokens are slightly blue
                }
            }
            QVERIFY(!coloured);
        }
    }

    void viewsAreReachedByKeyFromAnywhere()
    {
        Fixture fixture;
        fixture.window->showPage(u"home"_s);
        fixture.trigger("map.dates");
        QCOMPARE(fixture.window->currentPage(), u"map"_s);
        QCOMPARE(fixture.page->view(), MapView::Dates);
        QVERIFY(fixture.page->dates().isVisible());
        QVERIFY(!fixture.window->action(u"map.transpose"_s)->isEnabled());
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(fixture.page->view(), MapView::Matrix);
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(fixture.page->view(), MapView::Graph);
        QVERIFY(!fixture.page->matrix().isVisible());
    }

    void theMatrixIsTransposedAndOrderedByKey()
    {
        Fixture fixture;
        MatrixView &matrix = fixture.page->matrix();
        const QString sentence = matrix.currentSentence();
        const int row = matrix.currentRow();
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_T);
        QCOMPARE(matrix.currentColumn(), row);
        QCOMPARE(matrix.currentSentence(), sentence); // the same hand-offs
        QCOMPARE(fixture.reading(), sentence);
        QVERIFY(fixture.panelSays(u"Customer feed"_s));
        QTest::keyClick(&matrix, Qt::Key_T);
        const auto names = matrix.spec().names;
        QTest::keyClick(&matrix, Qt::Key_O);
        QVERIFY(matrix.spec().names != names || matrix.spec().circles.front().first == 0);
        QTest::keyClick(&matrix, Qt::Key_O);
        QVERIFY(matrix.spec().names == names);
    }

    void theGraphIsWalkedByKey()
    {
        Fixture fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        QVERIFY(fixture.panelSays(u"Customer feed"_s)); // starts with what needs talk most
        graph.setFocus();
        graph.setCurrent({fixture.nodeNamed(u"Data & IT"_s), -1});
        QVERIFY2(graph.accessibleDescription().contains(u"20"_s), qPrintable(graph.accessibleDescription()));
        QCOMPARE(fixture.reading(), graph.accessibleDescription());
        QTest::keyClick(&graph, Qt::Key_Right);
        QVERIFY(graph.current().node >= 0 && graph.current().node != fixture.nodeNamed(u"Data & IT"_s));
        graph.setCurrent({fixture.nodeNamed(u"Customer Support"_s), -1});
        QTest::keyClick(&graph, Qt::Key_PageDown);
        QVERIFY2(graph.currentSentence().contains(u"Customer feed"_s), qPrintable(graph.currentSentence()));
        QVERIFY(fixture.panelSays(u"“Feed is planned after the billing move, 30 September. We never saw an earlier "
                                  "date.”"_s));
        QTest::keyClick(&graph, Qt::Key_Return); // a hand-off opens its record
        QCOMPARE(fixture.window->currentPage(), u"handoffs"_s);
        fixture.trigger("map.graph");
        QTest::keyClick(&graph, Qt::Key_Escape);
        QVERIFY(graph.current().isEmpty());
        QCOMPARE(graph.accessibleDescription(), graph.spec().description);
    }

    void everyNodeIsReachedByArrowKeys()
    {
        Fixture fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        const int count = int(graph.spec().nodes.size());
        std::set<int> reached{0};
        std::vector<int> waiting{0};
        while (!waiting.empty()) {
            const int node = waiting.back();
            waiting.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                graph.setCurrent({node, -1});
                QTest::keyClick(&graph, key);
                if (reached.insert(graph.current().node).second)
                    waiting.push_back(graph.current().node);
            }
        }
        QCOMPARE(int(reached.size()), count);
    }

    void enterShowsSurroundingsAndBackspaceLeavesThem()
    {
        Fixture fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        graph.setFocus();
        QVERIFY(!fixture.page->isAround());
        graph.setCurrent({fixture.nodeNamed(u"Sales Asia-Pacific"_s), -1});
        QTest::keyClick(&graph, Qt::Key_Return);
        QVERIFY(fixture.page->isAround());
        const size_t near = graph.spec().nodes.size();
        QVERIFY(near < 12);
        QCOMPARE(graph.current().node, fixture.nodeNamed(u"Sales Asia-Pacific"_s)); // stays current
        QTest::keyClick(&graph, Qt::Key_BracketRight);
        QCOMPARE(fixture.page->hops(), 2);
        QVERIFY(graph.spec().nodes.size() > near);
        QTest::keyClick(&graph, Qt::Key_BracketLeft);
        QTest::keyClick(&graph, Qt::Key_BracketLeft); // no fewer than one
        QCOMPARE(fixture.page->hops(), 1);
        QCOMPARE(graph.spec().nodes.size(), near);
        QTest::keyClick(&graph, Qt::Key_Backspace);
        QVERIFY(!fixture.page->isAround());
        QCOMPARE(graph.spec().nodes.size(), 12U);
    }

    void manyDepartmentsAreShownAroundOne()
    {
        Fixture fixture(crowd(24));
        fixture.trigger("map.graph");
        QVERIFY(fixture.page->isAround());
        QVERIFY(fixture.page->graph().spec().nodes.size() < 24);
        QVERIFY(!fixture.page->department().isValid()); // the dates are still those of all
        fixture.trigger("map.dates");
        QVERIFY(fixture.page->dates().spec().rows.size() > 24);
    }

    void datesAreReadByKeyAndFiltered()
    {
        Fixture fixture;
        fixture.trigger("map.dates");
        PromiseView &dates = fixture.page->dates();
        dates.setFocus();
        QVERIFY2(dates.accessibleDescription().contains(u"46"_s), qPrintable(dates.accessibleDescription()));
        QCOMPARE(fixture.reading(), dates.currentSentence());
        QTest::keyClick(&dates, Qt::Key_Down);
        QCOMPARE(dates.currentRow(), 1);
        QTest::keyClick(&dates, Qt::Key_End);
        QCOMPARE(dates.currentRow(), int(dates.spec().rows.size()) - 1);
        QVERIFY(dates.visibleRegion().boundingRect().intersects(dates.currentRect())); // scrolled into view
        const size_t all = dates.spec().rows.size();
        auto *filter = fixture.page->findChild<QComboBox *>(u"mapDepartment"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(dates.spec().rows.size() < all);
        QVERIFY(fixture.window->action(u"map.all"_s)->isEnabled());
        fixture.trigger("map.all");
        QCOMPARE(dates.spec().rows.size(), all);
        QTest::keyClick(&dates, Qt::Key_Return);
        QCOMPARE(fixture.window->currentPage(), u"handoffs"_s);
    }

    void thePointerReadsWhatItIsOver()
    {
        Fixture fixture;
        fixture.trigger("map.graph");
        GraphView &graph = fixture.page->graph();
        const auto layout = charts::layoutGraph(graph.rect(), graph.spec(), chartTheme());
        const int node = fixture.nodeNamed(u"Finance & People"_s);
        const QPoint over = layout.boxes[size_t(node)].center().toPoint();
        QTest::mouseMove(&graph, over);
        QCOMPARE(fixture.reading(), graph.spec().nodes[size_t(node)].reading);
        QTest::mouseMove(&graph, QPoint(graph.width() - 2, graph.height() - 2));
        QCOMPARE(fixture.reading(), graph.currentSentence());
        QTest::mouseClick(&graph, Qt::LeftButton, {}, over);
        QCOMPARE(graph.current().node, node);
    }

    void fortyTwoDepartmentsCanBeReadOnScreenAndOnPaper()
    {
        Theme::apply(*qApp, Appearance::Light);
        const Drawn all = drawn(crowd(42, 1200));
        QCOMPARE(all.matrix.size(), 42);
        const charts::ChartTheme theme = paperChartTheme();
        const charts::Figure figure = charts::figureOf(report::Drawing(all.matrix));
        const QSizeF size = charts::figureSize(figure, figure.natural, theme);
        // A4 with margins of 10 mm, upright or across.
        const QSizeF page(190 * 96 / 25.4, 277 * 96 / 25.4);
        const double scale = std::max(std::min(page.width() / size.width(), page.height() / size.height()),
                                      std::min(page.height() / size.width(), page.width() / size.height()));
        const auto printed = charts::layoutMatrix(QRectF(QPointF(), figure.natural), all.matrix, theme);
        QVERIFY2(scale * std::min(printed.cell.width(), printed.cell.height()) >= 3 * 96 / 25.4, "cells under 3 mm");
        for (const auto *labels : {&printed.headings, &printed.names}) {
            for (const charts::Label &label : *labels) {
                QVERIFY2(scale * theme.px(label.style.size) >= 6.5 * 96 / 72, "letters under 6.5 pt");
                QVERIFY(label.text.contains(u"ber"_s) || label.text.startsWith(u"Departmen"_s)); // not cut to nothing
            }
        }
        const auto shown = charts::layoutMatrix(QRectF(QPointF(), charts::leastMatrixSize(all.matrix, chartTheme())),
                                                all.matrix, chartTheme());
        QVERIFY(shown.cell.width() >= 18 && shown.cell.height() >= 18); // it scrolls instead of shrinking
    }

    void manyDepartmentsStandInGroupsUntilSomebodyAsks()
    {
        Fixture fixture(crowd(70));
        MatrixView &matrix = fixture.page->matrix();
        QCOMPARE(matrix.spec().size(), 10);
        QCOMPARE(matrix.spec().names[0], u"Unit 1 (7)"_s);
        matrix.setFocus();
        matrix.setCurrent(0, 3);
        QTest::keyClick(&matrix, Qt::Key_Return);
        QCOMPARE(matrix.spec().size(), 22); // two groups of seven, and eight others
        QCOMPARE(matrix.spec().names[size_t(matrix.currentRow())], u"Department number 1"_s);
        QCOMPARE(matrix.spec().names[size_t(matrix.currentColumn())], u"Department number 22"_s);
        QTest::keyClick(&matrix, Qt::Key_Backspace);
        QCOMPARE(matrix.spec().size(), 10);
        QTest::keyClick(&matrix, Qt::Key_G);
        QCOMPARE(matrix.spec().size(), 70);
        QTest::keyClick(&matrix, Qt::Key_G);
        QCOMPARE(matrix.spec().size(), 10);
    }

    void theNameOfADepartmentInTheMatrixShowsWhatIsAroundIt()
    {
        Fixture fixture(crowd(70));
        MatrixView &matrix = fixture.page->matrix();
        matrix.setFocus();
        matrix.setCurrent(2, 5);
        QTest::keyClick(&matrix, Qt::Key_Return, Qt::ShiftModifier); // a group opens, and no other one
        QCOMPARE(matrix.spec().size(), 16);
        const int place = 2;
        QCOMPARE(matrix.spec().names[place], u"Department number 15"_s);
        const auto layout = charts::layoutCells(matrix.rect(), matrix.spec(), chartTheme());
        QTest::mouseDClick(&matrix, Qt::LeftButton, {},
                           QPointF(layout.left + 4, layout.cellRect(place, 0).center().y()).toPoint());
        QVERIFY(fixture.page->isAround());
        QCOMPARE(fixture.page->department(), fixture.window->review().plan().table<Department>()[14].id);
        fixture.trigger("map.matrix");
        QTest::mouseDClick(&matrix, Qt::LeftButton, {},
                           QPointF(layout.cellRect(0, place + 1).center().x(), layout.headingTop + 6).toPoint());
        QCOMPARE(fixture.page->department(), fixture.window->review().plan().table<Department>()[15].id);
    }

    void fewDepartmentsStandEachForItself()
    {
        Fixture fixture(crowd(24));
        MatrixView &matrix = fixture.page->matrix();
        QCOMPARE(matrix.spec().size(), 24);
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_G);
        QCOMPARE(matrix.spec().size(), 4);
    }

    void oneMoreArrowLeavesMostDepartmentsWhereTheyWere()
    {
        Theme::apply(*qApp, Appearance::Light);
        const charts::ChartTheme theme = chartTheme();
        int moved = 0;
        int arrows = 0;
        for (const int count : {12, 20, 30}) {
            const report::GraphSpec spec = drawn(crowd(count)).graph;
            const QRectF rect(QPointF(), charts::leastGraphSize(spec, theme).expandedTo({970, 520}));
            const charts::GraphLayout before = charts::layoutGraph(rect, spec, theme);
            charts::EarlierGraph earlier{{}, graph::Keep::Heights};
            for (size_t node = 0; node < before.boxes.size(); ++node)
                earlier.places.push_back(graph::EarlierPlace{before.boxes[node].center().y(), before.layers[node]});
            for (int from = 0; from < count; ++from, ++arrows) {
                report::GraphSpec more = spec;
                more.edges.push_back({from, (from * 5 + 3) % count, 1, Status::Ok, false, {}});
                const charts::GraphLayout after = charts::layoutGraph(rect, more, theme, earlier);
                std::vector<double> moves;
                for (size_t node = 0; node < before.boxes.size(); ++node)
                    moves.push_back(QLineF(before.boxes[node].center(), after.boxes[node].center()).length());
                std::ranges::sort(moves);
                const bool isFar = moves[moves.size() / 2] >= 10;
                QVERIFY2(!isFar || after.layers != before.layers, "departments moved without need");
                moved += isFar ? 1 : 0;
            }
        }
        QVERIFY2(moved * 10 <= arrows,
                 qPrintable(u"%1 of %2"_s.arg(moved).arg(arrows))); // those that need a layer more
    }

    void aHiddenMapWaitsUntilItIsShown()
    {
        Fixture fixture;
        const auto rename = [&](const QString &name) {
            QVERIFY_RESULT(fixture.window->review().document()->edit(u"Rename"_s, [&](Edit &edit) {
                Department department = edit.before().table<Department>()[0];
                department.name = name;
                return edit.put(department);
            }));
            fixture.window->review().refreshNow();
        };
        const auto shows = [&](const QString &name) {
            return std::ranges::count(fixture.page->matrix().spec().names, name) == 1;
        };
        rename(u"Seen"_s);
        QVERIFY(shows(u"Seen"_s));
        fixture.window->showPage(u"home"_s);
        rename(u"Unseen"_s);
        QVERIFY(shows(u"Seen"_s)); // nothing was drawn anew
        fixture.window->showPage(u"map"_s);
        QVERIFY(shows(u"Unseen"_s));
    }

    void anEmptyMapSaysWhatToDo()
    {
        test::World world;
        auto document = world.newDocument();
        Fixture fixture(document->plan());
        QVERIFY(!fixture.page->matrix().isVisible());
        for (const char *action : {"map.graph", "map.dates", "map.matrix"})
            fixture.trigger(action);
        QVERIFY(fixture.page->currentAddress().isEmpty());
    }
};

QD_TEST_MAIN(TestMap)
#include "tst_map.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Map as a whole: its views, the dates, and what leaves it.
#include "mapfixture.h"

#include "charts/figureexport.h"
#include "exchange/sample.h"
#include "style/charttheme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

class TestMap : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsCopiedAsPictureAndRows()
    {
        test::MapWindow fixture;
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
        const test::DrawnMap all =
            test::drawn(departments == 0 ? exchange::samplePlan().value() : test::crowd(departments));
        const QRectF matrixRect(QPointF(), size.expandedTo(charts::leastMatrixSize(all.matrix, theme)));
        const auto matrix = charts::layoutMatrix(matrixRect, all.matrix, theme);
        std::vector<charts::Label> texts = matrix.legend.labels;
        for (const auto *labels : {&matrix.headings, &matrix.names, &matrix.texts})
            test::append(texts, *labels);
        for (const auto &[ground, label] : matrix.tags)
            texts.push_back(label);
        test::verifyTexts(texts, matrixRect, "matrix");

        const QRectF graphRect(QPointF(), size.expandedTo(charts::leastGraphSize(all.graph, theme)));
        const auto graph = charts::layoutGraph(graphRect, all.graph, theme);
        texts = graph.legend.labels;
        test::append(texts, graph.texts);
        for (int node = -1; node < int(graph.boxes.size()); ++node) { // nothing in focus, then every department
            std::vector<charts::Label> tagged = texts;
            for (const charts::GraphTag &tag : charts::graphTags(graph, all.graph, theme, {node, -1})) {
                tagged.push_back(tag.label);
                for (const QRectF &box : graph.boxes)
                    QVERIFY(!box.intersects(tag.box));
            }
            test::verifyTexts(tagged, graphRect, "graph");
        }

        const double height = charts::promiseHeight(all.promises, theme, size.width());
        const QRectF datesRect(0, 0, size.width(), height);
        const auto dates = charts::layoutPromises(datesRect, all.promises, theme);
        texts = dates.legend.labels;
        test::append(texts, dates.texts);
        test::verifyTexts(texts, datesRect, "dates");
    }

    void drawingsAreVectorsAndTheSameEachTime()
    {
        Theme::apply(*qApp, Appearance::Light);
        const test::DrawnMap all = test::drawn(exchange::samplePlan().value());
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
        test::MapWindow fixture;
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

    void datesAreReadByKeyAndFiltered()
    {
        test::MapWindow fixture;
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

    void aHiddenMapWaitsUntilItIsShown()
    {
        test::MapWindow fixture;
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
        test::MapWindow fixture(document->plan());
        QVERIFY(!fixture.page->matrix().isVisible());
        for (const char *action : {"map.graph", "map.dates", "map.matrix"})
            fixture.trigger(action);
        QVERIFY(fixture.page->currentAddress().isEmpty());
    }
};

QD_TEST_MAIN(TestMap)
#include "tst_map.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of the map: its orders, groups, and what a cell leads to.
#include "mapfixture.h"

#include "charts/figure.h"
#include "exchange/sample.h"
#include "pages/legendbar.h"
#include "widgets/titlebar.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>

#include <set>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

class TestMapMatrix : public QObject
{
    Q_OBJECT

private slots:
    void cellsGrowWithTheRoom()
    {
        Theme::apply(*qApp, Appearance::Light);
        const test::DrawnMap all = test::drawn(exchange::samplePlan().value());
        const auto small = charts::layoutMatrix(QRectF(0, 0, 970, 500), all.matrix, chartTheme());
        const auto large = charts::layoutMatrix(QRectF(0, 0, 1370, 830), all.matrix, chartTheme());
        QVERIFY(large.cell.width() > small.cell.width() && large.cell.height() > small.cell.height());
        QVERIFY(small.counts);
    }

    void theMatrixIsTransposedAndOrderedByKey()
    {
        test::MapWindow fixture;
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
        for (int turn = 1; turn < report::MapOrders; ++turn)
            QTest::keyClick(&matrix, Qt::Key_O);
        QVERIFY(matrix.spec().names == names);
    }

    void fortyTwoDepartmentsCanBeReadOnScreenAndOnPaper()
    {
        Theme::apply(*qApp, Appearance::Light);
        const test::DrawnMap all = test::drawn(test::crowd(42, 1200));
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
                QVERIFY(label.text == all.matrix.totalsTitle || label.text.contains(u"ber"_s)
                        || label.text.startsWith(u"Departmen"_s)); // not cut to nothing
            }
        }
        const auto shown = charts::layoutMatrix(QRectF(QPointF(), charts::leastMatrixSize(all.matrix, chartTheme())),
                                                all.matrix, chartTheme());
        QVERIFY(shown.cell.width() >= 18 && shown.cell.height() >= 18); // it scrolls instead of shrinking
    }

    void manyDepartmentsStandInGroupsUntilSomebodyAsks()
    {
        test::MapWindow fixture(test::crowd(70));
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
        test::MapWindow fixture(test::crowd(70));
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
        test::MapWindow fixture(test::crowd(24));
        MatrixView &matrix = fixture.page->matrix();
        QCOMPARE(matrix.spec().size(), 24);
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_G);
        QCOMPARE(matrix.spec().size(), 4);
    }
    void ordersAreTakenInTurnAndTheSameCellStays()
    {
        test::MapWindow fixture;
        MatrixView &matrix = fixture.page->matrix();
        const QString sentence = matrix.currentSentence();
        matrix.setFocus();
        std::set<QStringList> orders;
        for (int turn = 0; turn < report::MapOrders; ++turn) {
            orders.insert(QStringList(matrix.spec().names.begin(), matrix.spec().names.end()));
            QCOMPARE(matrix.currentSentence(), sentence);
            QCOMPARE(fixture.page->tools().findChild<QComboBox *>(u"mapOrder"_s)->currentIndex(), turn);
            QTest::keyClick(&matrix, Qt::Key_O);
        }
        QCOMPARE(fixture.page->order(), report::MapOrder::CirclesFirst);
        QVERIFY(orders.size() >= 3); // clusters may happen to stand as another order
        fixture.page->setOrder(report::MapOrder::Sequence);
        QVERIFY(!matrix.spec().circles.empty()); // loops are outlined
    }

    void namesAndHeadingsStandAtTheEdgeOfWhatIsSeen()
    {
        Theme::apply(*qApp, Appearance::Light);
        const test::DrawnMap all = test::drawn(test::crowd(42));
        const charts::ChartTheme theme = chartTheme();
        const QRectF rect(QPointF(), charts::leastMatrixSize(all.matrix, theme));
        const auto whole = charts::layoutCells(rect, all.matrix, theme);
        const QRectF visible(whole.cellRect(10, 12).center(), QSizeF(500, 300));
        const auto part = charts::withTexts(charts::visiblePart(whole, visible), all.matrix, theme, {});
        QCOMPARE(part.nameRect(15).left(), visible.left());
        QCOMPARE(part.headingRect(20).top(), visible.top());
        QCOMPARE(part.cellRect(15, 20), whole.cellRect(15, 20)); // cells stay where they are
        const QRectF open = part.openCells() & visible;
        for (int row = 0; row < 42; ++row) {
            for (int column = 0; column < 42; ++column) {
                const bool isSeen = open.intersects(whole.cellRect(row, column).adjusted(1, 1, -1, -1));
                QVERIFY(!isSeen || part.window.holds(row, column));
            }
        }
        QVERIFY(part.names.size() < 20 && part.headings.size() < 30); // only what is seen is laid out
        QVERIFY(!part.cellAt(part.nameRect(20).center()).isCell()); // a name hides the cells behind it
        QCOMPARE(part.nameAt(part.nameRect(20).center()), (charts::MatrixCursor{20, -1}));
        QCOMPARE(part.nameAt(part.headingRect(25).center()), (charts::MatrixCursor{-1, 25}));
        QCOMPARE(part.cellAt(whole.cellRect(20, 25).center()), (charts::MatrixCursor{20, 25}));
        for (const charts::Label &name : part.names)
            QVERIFY(part.nameWidth >= name.box.width() && name.box.left() >= visible.left());
    }

    void aLargeMatrixOpensAtItsCurrentCell()
    {
        test::MapWindow fixture(test::crowd(42, 1200), {1100, 700});
        MatrixView &matrix = fixture.page->matrix();
        fixture.page->setView(MapView::Graph);
        matrix.setCurrent(40, 39);
        fixture.page->setView(MapView::Matrix);
        const QRect seen = matrix.visibleRegion().boundingRect();
        QVERIFY(seen.height() < matrix.height()); // it does scroll
        const QRect free = seen.adjusted(matrix.headingSize().width(), matrix.headingSize().height(), 0, 0);
        QVERIFY(free.contains(matrix.currentRect()));
        fixture.picture("dense");
        for (int step = 0; step < 45; ++step) {
            QTest::keyClick(&matrix, Qt::Key_Up);
            QTest::keyClick(&matrix, Qt::Key_Left);
        }
        QCOMPARE(matrix.currentRow(), 0);
        const QRect now = matrix.visibleRegion().boundingRect();
        QVERIFY(now.adjusted(matrix.headingSize().width(), matrix.headingSize().height(), 0, 0)
                    .contains(matrix.currentRect().center()));
    }

    void thePointerMovesTheCrosshairAndReads()
    {
        test::MapWindow fixture;
        MatrixView &matrix = fixture.page->matrix();
        const QString current = matrix.currentSentence();
        const auto cells = charts::layoutCells(matrix.rect(), matrix.spec(), chartTheme());
        const QImage before = matrix.grab().toImage();
        const QPointF place = cells.cellRect(3, 5).center();
        QMouseEvent move(QEvent::MouseMove, place, matrix.mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&matrix, &move);
        QCOMPARE(fixture.reading(), matrix.spec().cell(3, 5).reading);
        QVERIFY(matrix.grab().toImage() != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&matrix, &leave);
        QCOMPARE(fixture.reading(), current);
        QCOMPARE(matrix.grab().toImage(), before);
    }

    void theLegendStaysInSight()
    {
        test::MapWindow fixture(test::crowd(42), {1100, 700});
        auto *legend = fixture.page->findChild<LegendBar *>();
        QVERIFY(legend->isVisible());
        QCOMPARE(legend->entries().size(), 4U);
        for (const MapView view : {MapView::Matrix, MapView::Graph, MapView::Dates}) {
            fixture.page->setView(view);
            QCoreApplication::processEvents();
            QVERIFY(legend->isVisible() && legend->height() >= 20);
            QVERIFY(!legend->accessibleDescription().isEmpty());
        }
        fixture.page->setView(MapView::Links);
        QVERIFY(!legend->isVisible()); // a table has words
    }

    void twoDepartmentsStandOnOnePageAndBackspaceLeadsBack()
    {
        test::MapWindow fixture;
        MatrixView &matrix = fixture.page->matrix();
        matrix.setFocus();
        const QString sentence = matrix.currentSentence();
        QVERIFY(fixture.page->canShowBoth());
        QTest::keyClick(&matrix, Qt::Key_Return);
        DrawingView &both = fixture.page->both();
        QVERIFY(fixture.page->showsBoth() && both.isVisible() && both.hasFocus());
        QCOMPARE(fixture.page->view(), MapView::Matrix); // it belongs to a cell of it
        const auto &spec = std::get<report::GridSpec>(both.drawing());
        QVERIFY2(spec.title.startsWith(u"Customer Support and Data & IT"_s), qPrintable(spec.title));
        QVERIFY(!fixture.page->findChild<QWidget *>(u"mapInspector"_s)->isVisible()); // it would say the same
        QVERIFY(fixture.page->canCopy());
        QCOMPARE(fixture.page->currentAddress().section(u':', 1, 1), u"handOff"_s);
        fixture.picture("both");
        QTest::keyClick(&both, Qt::Key_Backspace);
        QVERIFY(!fixture.page->showsBoth() && matrix.isVisible() && matrix.hasFocus());
        QCOMPARE(matrix.currentSentence(), sentence);
        matrix.setCurrent(0, 0); // nobody is a pair alone
        QVERIFY(!fixture.page->canShowBoth());
    }

    void whatOneGroupGivesToAnotherIsAGraphOfBothSides()
    {
        test::MapWindow fixture(test::crowd(70));
        MatrixView &matrix = fixture.page->matrix();
        matrix.setFocus();
        int row = 0;
        int column = 1;
        while (matrix.spec().cell(row, column).count == 0 || row == column) {
            column = (column + 1) % matrix.spec().size();
            row += column == 0 ? 1 : 0;
        }
        matrix.setCurrent(row, column);
        const int count = matrix.spec().cell(row, column).count;
        const QString giver = matrix.spec().names[size_t(column)].section(u" ("_s, 0, 0);
        QTest::keyClick(&matrix, Qt::Key_B);
        QCOMPARE(fixture.page->view(), MapView::Graph);
        QVERIFY(fixture.page->showsBoth() && !fixture.page->isAround());
        int shown = 0;
        for (const report::GraphEdge &edge : fixture.page->graph().spec().edges)
            shown += edge.count;
        QCOMPARE(shown, count);
        const auto &layers = fixture.page->graph().arrangement().layers;
        QCOMPARE(*std::ranges::max_element(layers), 1); // givers left, takers right
        QVERIFY(fixture.page->findChild<TitleBar *>()->title().contains(giver));
        fixture.picture("groups");
        GraphView &graph = fixture.page->graph();
        graph.setFocus();
        QTest::keyClick(&graph, Qt::Key_Backspace);
        QCOMPARE(fixture.page->view(), MapView::Matrix);
        QCOMPARE(matrix.currentRow(), row);
        QCOMPARE(matrix.spec().size(), 10); // no group was opened
    }
};

QD_TEST_MAIN(TestMapMatrix)
#include "tst_mapmatrix.moc"

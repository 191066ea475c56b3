// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranked links of the map, and what is found on it by name.
#include "mapfixture.h"

#include "style/textlabel.h"
#include "widgets/titlebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

QLineEdit &searchOf(const test::MapWindow &fixture)
{
    return *fixture.page->findChild<QLineEdit *>(u"mapSearch"_s);
}

QString foundIn(const test::MapWindow &fixture)
{
    return fixture.page->findChild<TextLabel *>(u"mapMatches"_s)->text();
}

} // namespace

class TestMapLinks : public QObject
{
    Q_OBJECT

private slots:
    void theDatesAreATableOfTheirHandOffs()
    {
        test::MapWindow fixture;
        fixture.page->setView(MapView::Dates);
        auto *rows = fixture.page->findChild<MapLinks *>(u"dateRows"_s);
        QVERIFY(!rows->isVisible());
        fixture.page->toggleTable();
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->rowCount(), int(fixture.page->dates().spec().rows.size()));
        fixture.page->toggleTable();
        QVERIFY(!rows->isVisible() && fixture.page->dates().isVisible());
        fixture.page->toggleTable();
        fixture.page->setView(MapView::Matrix);
        QVERIFY(!rows->isVisible() && fixture.page->matrix().isVisible());
    }

    void theWorstLinkStandsFirstAndLeadsToItsHandOffs()
    {
        test::MapWindow fixture;
        fixture.trigger("map.links");
        MapLinks &links = fixture.page->links();
        QVERIFY(links.isVisible());
        const auto text = [&](int row, int column) {
            return links.table().model()->index(row, column).data().toString();
        };
        QCOMPARE(text(0, 0), u"Customer Support"_s);
        QCOMPARE(text(0, 1), u"Data & IT"_s);
        QVERIFY2(fixture.page->findChild<TitleBar *>()->title().contains(u"46 day"_s),
                 qPrintable(fixture.page->findChild<TitleBar *>()->title()));
        QVERIFY(fixture.panelSays(u"Customer feed"_s));
        QVERIFY2(fixture.reading().startsWith(u"Customer Support needs 3 hand-off"_s), qPrintable(fixture.reading()));
        links.setFocus();
        QTest::keyClick(&links.table(), Qt::Key_Down);
        QCOMPARE(links.currentRow(), 1);
        QVERIFY(!fixture.panelSays(u"Customer feed"_s));
        QTest::keyClick(&links.table(), Qt::Key_Return);
        QCOMPARE(fixture.window->currentPage(), u"handoffs"_s);
    }

    void theLinksAreTheTwinOfDrawingsOfThem()
    {
        test::MapWindow fixture;
        for (const MapView view : {MapView::Matrix, MapView::Graph, MapView::Wheel}) {
            fixture.page->setView(view);
            fixture.trigger("view.table");
            QCOMPARE(fixture.page->view(), MapView::Links);
            QVERIFY(fixture.page->links().table().hasFocus());
            fixture.trigger("view.table");
            QCOMPARE(fixture.page->view(), view);
        }
        // Its hand-offs are those of the matrix.
        int handOffs = 0;
        const auto *model = fixture.page->links().table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            handOffs += model->index(row, 2).data().toInt();
        QCOMPARE(handOffs, int(fixture.window->review().plan().table<HandOff>().size()));
        fixture.page->setView(MapView::Links);
        fixture.page->copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"Customer Support"_s));
    }

    void linksAreThoseOfADepartment()
    {
        test::MapWindow fixture;
        fixture.trigger("map.links");
        const int all = fixture.page->links().rowCount();
        fixture.page->setDepartment(fixture.window->review().plan().table<Department>()[0].id);
        QVERIFY(fixture.page->links().rowCount() < all);
        fixture.trigger("map.all");
        QCOMPARE(fixture.page->links().rowCount(), all);
    }

    void manyDepartmentsBeginWithTheirLinks()
    {
        test::MapWindow fixture(test::crowd(report::MostOfMatrix + 1));
        QCOMPARE(fixture.page->view(), MapView::Links);
        QVERIFY(fixture.page->links().isVisible());
        fixture.trigger("map.matrix"); // of groups
        QVERIFY(fixture.page->matrix().spec().size() < report::MostOfWholeMatrix);
        fixture.window->review().refreshNow(); // what was chosen stays
        QCOMPARE(fixture.page->view(), MapView::Matrix);
    }

    void theMatrixGoesToWhatIsFound()
    {
        test::MapWindow fixture;
        MatrixView &matrix = fixture.page->matrix();
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_F, Qt::ControlModifier);
        QLineEdit &search = searchOf(fixture);
        QVERIFY(search.isVisible() && search.hasFocus());
        QTest::keyClicks(&search, u"sales"_s);
        QCOMPARE(matrix.currentRow(), fixture.rowNamed(u"Sales Europe"_s));
        QVERIFY2(foundIn(fixture).startsWith(u"1 of "_s), qPrintable(foundIn(fixture)));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY2(foundIn(fixture).startsWith(u"2 of "_s), qPrintable(foundIn(fixture)));
        fixture.picture("search");
        QVERIFY(matrix.spec().names[size_t(matrix.currentRow())].startsWith(u"Sales"_s));
        QVERIFY(matrix.currentRow() != fixture.rowNamed(u"Sales Europe"_s));
        QTest::keyClick(&search, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(matrix.currentRow(), fixture.rowNamed(u"Sales Europe"_s));
        search.clear();
        QTest::keyClicks(&search, u"customer feed"_s); // a hand-off: the cell it stands in
        QCOMPARE(matrix.currentRow(), fixture.rowNamed(u"Customer Support"_s));
        QCOMPARE(matrix.currentColumn(), fixture.rowNamed(u"Data & IT"_s));
        QTest::keyClicks(&search, u"xyz"_s);
        QCOMPARE(foundIn(fixture), u"Nothing found"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!search.isVisible() && matrix.hasFocus());
    }

    void theGraphShowsWhatIsAroundADepartmentThatItDoesNotHold()
    {
        test::MapWindow fixture(test::crowd(24));
        fixture.trigger("map.graph");
        const int shown = int(fixture.page->graph().spec().nodes.size());
        fixture.trigger("map.find");
        QTest::keyClicks(&searchOf(fixture), u"number 1"_s);
        for (int match = 0; match < 12; ++match) { // some were shown and some were not
            GraphView &graph = fixture.page->graph();
            QVERIFY(graph.current().node >= 0);
            QVERIFY2(graph.spec().nodes[size_t(graph.current().node)].name.contains(u"number 1"_s),
                     qPrintable(graph.currentSentence()));
            QTest::keyClick(&searchOf(fixture), Qt::Key_Return);
        }
        QVERIFY(fixture.page->department().isValid());
        QVERIFY(shown < 24);
    }

    void groupsOpenForWhatIsFoundInThem()
    {
        test::MapWindow fixture(test::crowd(70));
        MatrixView &matrix = fixture.page->matrix();
        fixture.trigger("map.find");
        QTest::keyClicks(&searchOf(fixture), u"number 15"_s);
        QCOMPARE(matrix.spec().size(), 16); // one group of seven, and nine others
        QCOMPARE(matrix.spec().names[size_t(matrix.currentRow())], u"Department number 15"_s);
        searchOf(fixture).clear();
        QTest::keyClicks(&searchOf(fixture), u"number 69"_s);
        QCOMPARE(matrix.spec().size(), 16); // the one before has closed
        QCOMPARE(matrix.spec().names[size_t(matrix.currentRow())], u"Department number 69"_s);
    }

    void datesAndLinksGoToWhatIsFound()
    {
        test::MapWindow fixture;
        fixture.trigger("map.dates");
        fixture.page->dates().setCurrentRow(5);
        fixture.trigger("map.find");
        QTest::keyClicks(&searchOf(fixture), u"customer feed"_s);
        QVERIFY2(fixture.page->dates().currentSentence().contains(u"Customer feed"_s),
                 qPrintable(fixture.page->dates().currentSentence()));
        fixture.trigger("map.links");
        fixture.page->links().setCurrentRow(7);
        QTest::keyClick(&searchOf(fixture), Qt::Key_Return);
        QCOMPARE(fixture.page->links().currentRow(), 0);
        fixture.trigger("map.wheel");
        searchOf(fixture).clear();
        QTest::keyClicks(&searchOf(fixture), u"finance"_s);
        QVERIFY2(fixture.page->wheel().currentSentence().startsWith(u"Finance & People"_s),
                 qPrintable(fixture.page->wheel().currentSentence()));
    }
};

QD_TEST_MAIN(TestMapLinks)
#include "tst_maplinks.moc"

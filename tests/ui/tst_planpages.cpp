// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "exchange/xlsxwriter.h"
#include "models/recordsmodel.h"
#include "pages/disconnectspage.h"
#include "pages/mappage.h"
#include "pages/recordspage.h"
#include "report/home.h"
#include "shell/importdialog.h"
#include "shell/mainwindow.h"
#include "support/world.h"
#include "widgets/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with the sample, as a person meets it.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, exchange::samplePlan().value()); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    const Plan &plan() { return window->review().document()->plan(); }
    RecordsPage &records(const char *table)
    {
        for (RecordsPage *page : window->findChildren<RecordsPage *>()) {
            if (page->has(*recordType(QLatin1String(table))))
                return *page;
        }
        qFatal("no page for %s", table);
    }
    void settle() { window->review().refreshNow(); }
};

void inDialog(const std::function<void(QWidget &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        work(*dialog);
    });
}

} // namespace

class TestPlanPages : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordTypeHasAPageAndAFormForEachField()
    {
        Fixture fixture;
        AllRecords::forEach([&]<typename Record>() {
            const RecordType &type = describe<Record>();
            if (std::is_same_v<Record, Organisation> || std::is_same_v<Record, Observation>)
                return; // settings, and the scorecard
            RecordsPage &page = fixture.records(type.table);
            RecordsModel model(fixture.window->review(), type);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(model.rowCount(), int(fixture.plan().table<Record>().size()));
            QVERIFY2(model.columnCount() > 0, type.table);
            page.showRecord(type, 0);
        });
    }

    void aRecordIsAddedEditedAndDeletedAndAllOfItUndone()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.window->showPage(u"handoffs"_s);
        RecordsPage &page = fixture.records("handOff");
        page.showRecord(describe<HandOff>(), 0);
        inDialog([](QWidget &dialog) {
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Spare keys"_s);
            auto *receiver = dialog.findChild<QComboBox *>(u"receiver"_s);
            auto *giver = dialog.findChild<QComboBox *>(u"giver"_s);
            receiver->setCurrentIndex(0);
            giver->setCurrentIndex(0);
            QVERIFY(!accept->isEnabled()); // nobody needs something from itself
            giver->setCurrentIndex(1);
            QVERIFY(accept->isEnabled());
            accept->click();
        });
        page.add();
        QCOMPARE(fixture.plan().table<HandOff>().size(), 71U);
        fixture.settle();
        const auto &handOffs = fixture.plan().table<HandOff>();
        const HandOffId id = std::ranges::find(handOffs, u"Spare keys"_s, &HandOff::name)->id;
        page.showRecord(describe<HandOff>(), id.value);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"neededBy"_s)->setText(u"2026-08-01"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        page.editCurrent();
        QCOMPARE(fixture.plan().find(id)->neededBy, QDate(2026, 8, 1));
        fixture.settle();
        page.showRecord(describe<HandOff>(), id.value);
        page.deleteCurrent();
        QVERIFY(!fixture.plan().find(id));
        for (int step = 0; step < 3; ++step)
            fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void theSampleOpensOnItsStory()
    {
        Fixture fixture;
        QCOMPARE(fixture.window->currentPage(), u"home"_s);
        const auto home = report::home(fixture.plan(), fixture.window->review().findings(), QDate(2026, 7, 8),
                                       fixture.window->review().wording());
        QCOMPARE(home.title, u"7 of 9 disconnects belong to: Leak Alert launch"_s);
        QVERIFY2(home.sentence.startsWith(u"14 day"_s), qPrintable(home.sentence));
        QCOMPARE(home.results, u"48 KPIs: 31 met, 9 missed, 8 undecidable"_s);
        QCOMPARE(home.departments.size(), 12U);
        QCOMPARE(home.actions.size(), 2U);
        QVERIFY2(home.actions[0].detail.contains(u"22"_s), qPrintable(home.actions[0].detail));
        auto *list = fixture.window->findChild<QListView *>(u"firstFindings"_s);
        QCOMPARE(list->model()->rowCount(), 5);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(fixture.window->currentPage(), u"disconnects"_s);
    }

    void aTableOfHandOffsIsImportedWithItsProblems()
    {
        Fixture fixture;
        const QString path = fixture.world.path(u"needs.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Deliverable,Needed by department,Needed from,Needed by,Mood\n"
                   "Winter plan,Field Services,Manufacturing,2026-10-01,good\n"
                   "Spare parts list,Fields,Manufacturing,2026-10-01,\n"
                   "Night shift,Customer Support,Data & IT,1 October,\n");
        file.close();
        fixture.window->importTable(describe<HandOff>(), path);
        const auto &handOffs = fixture.plan().table<HandOff>();
        QCOMPARE(handOffs.size(), 71U); // one row is whole, two are left out
        QVERIFY(std::ranges::find(handOffs, u"Winter plan"_s, &HandOff::name) != handOffs.end());
        fixture.window->importTable(describe<HandOff>(), path); // again changes nothing
        QCOMPARE(fixture.plan().table<HandOff>().size(), 71U);
        fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(fixture.plan().table<HandOff>().size(), 70U);
    }

    void theTableOfAPageIsExported()
    {
        Fixture fixture;
        fixture.window->showPage(u"home"_s);
        QVERIFY(!fixture.window->action(u"file.exportTable"_s)->isEnabled());
        fixture.window->showPage(u"handoffs"_s);
        QVERIFY(fixture.window->action(u"file.exportTable"_s)->isEnabled());
        const QString path = fixture.world.path(u"handoffs.xlsx"_s);
        fixture.window->exportTo(path, fixture.records("handOff").tableShown());
        const QByteArray before = digest(fixture.plan());
        fixture.window->importTable(describe<HandOff>(), path);
        QCOMPARE(digest(fixture.plan()), before);
        fixture.window->exportTo(fixture.world.path(u"all.json"_s), nullptr);
        QVERIFY(QFileInfo::exists(fixture.world.path(u"all.json"_s)));
        fixture.window->exportTo(fixture.world.path(u"all.odt"_s), nullptr); // says why not
        QVERIFY(!QFileInfo::exists(fixture.world.path(u"all.odt"_s)));
    }

    void theSheetOfAWorkbookIsChosen()
    {
        using namespace exchange;
        const auto bytes =
            writeXlsx({BookSheet{u"Cover"_s, {headingRow({u"About"_s, u"this"_s})}},
                       BookSheet{u"June"_s,
                                 {headingRow({u"Department"_s, u"KPI"_s, u"Month"_s, u"Actual"_s}),
                                  {{u"Fields"_s}, {u"Visits"_s}, {u"2026-06"_s}, {12.5, CellKind::Number}}}}});
        QVERIFY_RESULT(bytes);
        test::World world;
        const Plan plan;
        ImportDialog dialog(*bytes, u"june.xlsx"_s, plan, world.ids);
        auto *sheets = dialog.findChild<QComboBox *>(u"sheets"_s);
        QVERIFY(sheets->isVisibleTo(&dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled()); // the cover holds no values
        QTest::keyClick(sheets, Qt::Key_Down);
        QCOMPARE(sheets->currentText(), u"June"_s);
        QCOMPARE(dialog.draft().observations.size(), size_t(1));
        QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
    }

    void typingFiltersTheRows()
    {
        Fixture fixture;
        fixture.window->showPage(u"handoffs"_s);
        RecordsPage &page = fixture.records("handOff");
        page.findChild<QLineEdit *>()->setText(u"SPARE parts"_s);
        QCOMPARE(page.findChild<QTableView *>(u"records"_s)->model()->rowCount(), 1);
    }

    void theMapIsReadByKey()
    {
        Fixture fixture;
        fixture.window->showPage(u"map"_s);
        auto &matrix = fixture.window->findChild<MapPage *>()->matrix();
        QVERIFY2(matrix.currentSentence().startsWith(u"Customer Support needs 3 hand-off"_s),
                 qPrintable(matrix.currentSentence()));
        QCOMPARE(matrix.accessibleDescription(), matrix.currentSentence());
        QTest::keyClick(&matrix, Qt::Key_Home);
        QCOMPARE(matrix.currentColumn(), 0);
        QTest::keyClick(&matrix, Qt::Key_Left); // stays inside
        QCOMPARE(matrix.currentColumn(), 0);
        QVERIFY(matrix.accessibleDescription().contains(u"Sales Europe"_s));
        QTest::keyClick(&matrix, Qt::Key_Down);
        QVERIFY(matrix.accessibleDescription().startsWith(u"Finance & People"_s));
    }

    void theMapCountsWhatTheRecordsSay()
    {
        Fixture fixture;
        const auto map =
            report::handOffMap(fixture.plan(), fixture.window->review().findings(), fixture.window->review().wording());
        QCOMPARE(map.size(), 12);
        size_t all = 0;
        for (const auto &cell : map.cells)
            all += cell.handOffs.size();
        QCOMPARE(all, fixture.plan().table<HandOff>().size());
        QCOMPARE(std::accumulate(map.askedOf.begin(), map.askedOf.end(), 0), 70);
        QCOMPARE(*std::ranges::max_element(map.askedOf), 20);
        QCOMPARE(map.circles.size(), 1U);
        QCOMPARE(map.circles[0].count, 3);
        QCOMPARE(map.sentence, u"70 hand-offs between 12 departments. 67 are agreed, 3 are not."_s);
    }

    void thePaletteFindsARecordAndGoesThere()
    {
        Fixture fixture;
        const auto entries = fixture.window->paletteEntries(u"customer feed"_s);
        QVERIFY(std::ranges::any_of(entries, [](const PaletteEntry &entry) {
            return entry.text == u"Customer feed" && entry.id.startsWith(u"record:handOff:"_s);
        }));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture fixture;
        for (const QString &page : pageNames()) {
            fixture.window->showPage(page);
            QCOMPARE(fixture.window->currentPage(), page);
            for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                    && !qobject_cast<const QMenuBar *>(widget))
                    QVERIFY2(named,
                             qPrintable(page + u": "_s + QLatin1String(widget->metaObject()->className()) + u' '
                                        + widget->objectName()));
            }
        }
    }
};

QD_TEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"

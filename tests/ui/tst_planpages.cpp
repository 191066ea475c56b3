// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "exchange/xlsxwriter.h"
#include "models/recordsmodel.h"
#include "pages/disconnectspage.h"
#include "pages/importassistant.h"
#include "pages/inputspage.h"
#include "pages/mappage.h"
#include "pages/recordspage.h"
#include "pages/viewspage.h"
#include "report/home.h"
#include "samplewindow.h"
#include "widgets/chip.h"
#include "widgets/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::SampleWindow
{
    RecordsPage &records(const char *table)
    {
        const RecordType &type = *recordType(QLatin1String(table));
        if (auto *views = qobject_cast<ViewsPage *>(window->pageOf(type)))
            views->view(views->count() - 1); // the tables
        for (RecordsPage *page : window->findChildren<RecordsPage *>()) {
            if (page->has(type))
                return *page;
        }
        qFatal("no page for %s", table);
    }
};

using test::inDialog;

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
        page.deleteChosen();
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
        QCOMPARE(home.title, u"9 of 14 disconnects belong to: Leak Alert launch"_s);
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

    void aDisconnectIsAcceptedAskedAboutAndUndoneByKey()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.window->showPage(u"disconnects"_s);
        auto *list = fixture.window->findChild<QListView *>(u"findings"_s);
        list->setFocus();
        inDialog([](QWidget &dialog) {
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            auto *department = dialog.findChild<QComboBox *>(u"department"_s);
            auto *owner = dialog.findChild<QLineEdit *>(u"owner"_s);
            QCOMPARE(owner->text(), u"Head of Data & IT"_s); // proposed from the roles
            department->setCurrentIndex(department->findText(u"Customer Support"_s));
            QCOMPARE(owner->text(), u"Head of Customer Support"_s);
            owner->clear();
            QVERIFY(accept->isEnabled()); // the department is named
            department->setCurrentIndex(0);
            QVERIFY(!accept->isEnabled());
            owner->setText(u"Chief of Staff"_s);
            accept->click();
        });
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(fixture.plan().table<Triage>().size(), 1U);
        QCOMPARE(fixture.plan().table<Triage>()[0].owner, u"Chief of Staff"_s);
        QCOMPARE(fixture.plan().table<Triage>()[0].acceptedOn, QDate(2026, 7, 8));
        fixture.settle();
        const auto chips = fixture.window->findChildren<Chip *>();
        QVERIFY(std::ranges::any_of(chips, [](const Chip *chip) { return chip->text() == u"Open, Chief of Staff"; }));
        list->setFocus();
        inDialog([](QWidget &dialog) { // once more: what was said is changed, not doubled
            dialog.findChild<QComboBox *>(u"state"_s)->setCurrentIndex(1);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(fixture.plan().table<Triage>().size(), 1U);
        QCOMPARE(fixture.plan().table<Triage>()[0].state, TriageState::Discussed);
        fixture.settle();
        inDialog([](QWidget &dialog) { dialog.findChild<QPushButton *>(u"accept"_s)->click(); });
        list->setFocus();
        QTest::keyClick(list, Qt::Key_B);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"To: Head of Data & IT"_s));
        fixture.undo(2);
        QCOMPARE(digest(fixture.plan()), before);
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
        const auto import = [&] {
            fixture.window->importFile(path, &describe<HandOff>());
            ImportAssistant &assistant = fixture.window->inputs().assistant();
            QTRY_VERIFY(assistant.isSettled());
            QCOMPARE(assistant.preview()->open(), 2); // two rows cannot be read
            auto *button = assistant.findChild<QPushButton *>(u"import"_s);
            if (button->isEnabled())
                button->click();
        };
        import();
        const auto &handOffs = fixture.plan().table<HandOff>();
        QCOMPARE(handOffs.size(), 71U); // one row is whole, two are left out
        QVERIFY(std::ranges::find(handOffs, u"Winter plan"_s, &HandOff::name) != handOffs.end());
        auto *list = fixture.window->findChild<QListView *>(u"problemList"_s);
        QCOMPARE(list->model()->rowCount(), 2); // a name and a date
        QVERIFY(!list->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_F8);
        QVERIFY(list->isVisible());
        QCOMPARE(fixture.window->height(), 768); // the page makes room for it
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_F8, Qt::ShiftModifier); // from the first to the last
        QVERIFY2(list->currentIndex().data().toString().contains(u"1 October"_s),
                 qPrintable(list->currentIndex().data().toString()));
        fixture.window->findChild<QPushButton *>(u"copyProblems"_s)->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        import(); // again changes nothing
        QCOMPARE(fixture.plan().table<HandOff>().size(), 71U);
        fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(fixture.plan().table<HandOff>().size(), 70U);
    }

    void rowsGoToASpreadsheetAndComeBack()
    {
        Fixture fixture;
        fixture.window->showPage(u"signals"_s);
        RecordsPage &page = fixture.records("signal");
        qobject_cast<ViewsPage *>(fixture.window->pageOf(describe<Signal>()))->showView(2); // behind the ladder
        QVERIFY(page.isVisible());
        page.showRecord(describe<Signal>(), 0);
        QAction *paste = fixture.window->action(u"edit.paste"_s);
        const auto known = fixture.plan().table<Signal>().size();
        QApplication::clipboard()->setText(u"Source\tText\tSeen on\tDepartment\n"
                                           "Market\tA rival bundles alerts\t2026-06-30\tMarketing\n"
                                           "customer\t\"Two utilities\nask for readings\"\t2026-07-01\tSupporters\n"_s);
        paste->trigger();
        // There is no department Supporters: all of it is shown, with the cell that needs attention.
        QCOMPARE(fixture.plan().table<Signal>().size(), known);
        QTRY_VERIFY(fixture.window->inputs().assistant().isSettled());
        QCOMPARE(fixture.window->inputs().assistant().preview()->type(), &describe<Signal>());
        QTest::keyClick(&fixture.window->inputs().assistant(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.plan().table<Signal>().size(), known + 1);
        fixture.window->showPage(u"signals"_s);
        const auto &all = fixture.plan().table<Signal>();
        QCOMPARE(std::ranges::find(all, u"A rival bundles alerts"_s, &Signal::text)->source, SignalSource::Market);
        fixture.settle();
        auto *table = page.findChild<QTableView *>(u"records"_s);
        table->selectAll();
        fixture.window->action(u"edit.copy"_s)->trigger();
        const QByteArray before = digest(fixture.plan());
        paste->trigger(); // what was copied is what is there
        QCOMPARE(digest(fixture.plan()), before);
        QString line = QApplication::clipboard()->text();
        QVERIFY2(line.contains(u"A rival bundles alerts\t2026-06-30\tMarket"_s), qPrintable(line));
        QApplication::clipboard()->setText(line.replace(u"A rival bundles"_s, u"Nobody bundles"_s) + u'\n');
        paste->trigger(); // without headings the columns count
        QCOMPARE(fixture.plan().table<Signal>().size(), known + 2);
        fixture.settle();
        table->selectAll();
        page.deleteChosen();
        QVERIFY(fixture.plan().table<Signal>().empty());
        for (int step = 0; step < 2; ++step)
            fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void theChartOfAPageIsExported_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("title"); ///< empty: there is no chart
        QTest::newRow("home") << u"page:home"_s << QString();
        QTest::newRow("map") << u"page:map"_s << u"wait in a circle; Customer feed"_s;
        QTest::newRow("dates") << u"action:map.dates"_s << u"hand-off"_s;
        QTest::newRow("links, a table") << u"action:map.links"_s << QString();
        QTest::newRow("drawing") << u"view:objectives:2"_s << u"Customer feed comes 46 day"_s;
        QTest::newRow("records") << u"view:objectives:5"_s << QString();
        QTest::newRow("KPI below the table") << u"view:scorecard:0"_s << u"Stable at"_s;
        QTest::newRow("heat map") << u"view:scorecard:1"_s << u"missed the latest target; all"_s;
        QTest::newRow("tiles") << u"view:scorecard:4"_s << u"met the latest target; 9 missed"_s;
    }

    void theChartOfAPageIsExported()
    {
        QFETCH(QString, address);
        QFETCH(QString, title);
        Fixture fixture;
        fixture.window->showPage(address.startsWith(u"action:map"_s) ? u"map"_s : u"home"_s);
        fixture.window->go(address);
        QCoreApplication::processEvents();
        const QString path = fixture.world.path(u"chart.svg"_s);
        fixture.window->exportChart(path);
        QFile file(path);
        QCOMPARE(file.open(QIODevice::ReadOnly), !title.isEmpty());
        if (title.isEmpty())
            return;
        const QString svg = QString::fromUtf8(file.readAll());
        const QString named = svg.section(u"<title>"_s, 1).section(u"</title>"_s, 0, 0);
        QVERIFY2(named.contains(title), qPrintable(named));
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
        fixture.window->importFile(path, &describe<HandOff>());
        QTRY_VERIFY(fixture.window->inputs().assistant().isSettled());
        QCOMPARE(fixture.window->inputs().assistant().preview()->title(), u"The document already holds all of it"_s);
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
        Fixture fixture;
        const QString path = fixture.world.path(u"june.xlsx"_s);
        QVERIFY_RESULT(replaceFile(path, *bytes));
        fixture.window->importFile(path);
        ImportAssistant &assistant = fixture.window->inputs().assistant();
        QTRY_VERIFY(assistant.isSettled());
        auto *sheets = assistant.findChild<QComboBox *>(u"sheets"_s);
        QVERIFY(sheets->isVisible());
        QVERIFY(!assistant.findChild<QPushButton *>(u"import"_s)->isEnabled()); // the cover holds no values
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_Down);
        QTRY_VERIFY(assistant.isSettled());
        QCOMPARE(sheets->currentText(), u"June"_s);
        QVERIFY(assistant.findChild<QPushButton *>(u"import"_s)->isEnabled());
        QCOMPARE(assistant.preview()->facts().at(0).value, u"12.5"_s);
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

    void noPageMakesTheWindowOfALaptopGrow()
    {
        Fixture fixture;
        fixture.window->resize(1366, 736);
        for (const bool inspector : {false, true}) {
            fixture.window->showInspector(inspector);
            for (const QString &page : pageNames()) {
                fixture.window->showPage(page);
                QCoreApplication::processEvents();
                QVERIFY2(
                    fixture.window->size() == QSize(1366, 736),
                    qPrintable(u"%1: %2 x %3"_s.arg(page).arg(fixture.window->width()).arg(fixture.window->height())));
            }
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture fixture;
        fixture.window->showInspector(true);
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

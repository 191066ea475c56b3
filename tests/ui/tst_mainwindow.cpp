// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"
#include "document/published.h"
#include "pages/disconnectspage.h"
#include "pages/drawingpage.h"
#include "pages/recorddialog.h"
#include "pages/scorecardpage.h"
#include "shell/autosave.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "support/world.h"
#include "widgets/commandpalette.h"
#include "widgets/sidebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList Example{u"Support > Resolution [%] increase: 0.9/0.91/met 0.9/0.8/met 0.9/0.78/met"_s,
                          u"Support > Speed [s] decrease: 45/40 45/41 45/42"_s,
                          u"Sales > Orders [] increase: 5/1 5/2 5/3 5/3 5/3 5/3"_s};

/// The window with a document, shown, as a person meets it.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        test::build(*document, Example);
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->review().refreshNow();
        window->showPage(u"scorecard"_s);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    Document &document() { return *window->review().document(); }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), key, modifiers); }
};

/// Runs \a work when the next modal dialog is open.
void inDialog(const std::function<void(QWidget &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        work(*dialog);
    });
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyActionIsDescribedOnceAndStandsInTheMenu()
    {
        Fixture fixture;
        QSet<QString> ids;
        QSet<QString> shortcuts;
        for (const ActionInfo &info : actionList()) {
            QVERIFY2(!ids.contains(QLatin1String(info.id)), info.id);
            ids.insert(QLatin1String(info.id));
            QVERIFY2(*info.text && QByteArray(info.help).endsWith('.'), info.id);
            const QAction *action = fixture.window->action(QLatin1String(info.id));
            QVERIFY2(!action->icon().isNull(), info.id);
            bool inMenu = false;
            for (const QAction *menu : fixture.window->menuBar()->actions())
                inMenu = inMenu || menu->menu()->actions().contains(action);
            QVERIFY2(inMenu, info.id);
            for (const QKeySequence &shortcut : shortcutsOf(info)) {
                // A letter may mean something else in another list, but never what works everywhere.
                const QString place =
                    info.reach == qd::ui::Reach::Window ? QString() : QString::number(int(info.reach));
                QVERIFY2(!shortcut.isEmpty() && !shortcuts.contains(place + shortcut.toString()), info.id);
                QVERIFY2(!shortcuts.contains(shortcut.toString()), info.id);
                shortcuts.insert(place + shortcut.toString());
            }
        }
    }

    void withoutADocumentOnlyWhatMakesSenseIsEnabled()
    {
        test::World world;
        MainWindow window(world.environment);
        QVERIFY(window.action(u"file.new"_s)->isEnabled());
        QVERIFY(window.action(u"file.open"_s)->isEnabled());
        for (const QString &id : {u"file.import"_s, u"file.report"_s, u"edit.undo"_s, u"edit.paste"_s,
                                  u"view.disconnects"_s, u"finding.dismiss"_s})
            QVERIFY2(!window.action(id)->isEnabled(), qPrintable(id));
    }

    void pagesAreReachedByKey()
    {
        Fixture fixture;
        QCOMPARE(fixture.window->currentPage(), u"scorecard"_s);
        fixture.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(fixture.window->currentPage(), u"home"_s);
        fixture.key(Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(fixture.window->currentPage(), u"disconnects"_s);
        fixture.key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.window->currentPage(), u"scorecard"_s);
    }

    void disconnectsAreTriagedFromTheKeyboard()
    {
        Fixture fixture;
        fixture.window->showPage(u"disconnects"_s);
        auto *list = fixture.find<QListView>(u"findings"_s);
        list->setFocus();
        const int first = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_J);
        QVERIFY(list->currentIndex().row() > first);
        QTest::keyClick(list, Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), first);
        inDialog([](QWidget &dialog) {
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            auto *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
            reason->setText(u"too short"_s);
            QVERIFY(!accept->isEnabled());
            reason->setText(u"Agreed with the owner"_s);
            QVERIFY(accept->isEnabled());
            QCOMPARE(dialog.findChild<QComboBox *>(u"decision"_s)->currentData().toLongLong(), 0);
            accept->click();
        });
        QTest::keyClick(list, Qt::Key_D);
        QCOMPARE(fixture.document().plan().table<Waiver>().size(), 1U);
        QCOMPARE(fixture.document().plan().table<Waiver>()[0].reason, u"Agreed with the owner"_s);
        fixture.window->activateWindow(); // the dialog had the keyboard
        QCoreApplication::processEvents();
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.document().plan().table<Waiver>().empty());
    }

    void disconnectsAreJudgedFromTheKeyboard()
    {
        Fixture fixture;
        fixture.window->showPage(u"disconnects"_s);
        auto *list = fixture.find<QListView>(u"findings"_s);
        list->setFocus();
        const auto verdicts = [&]() -> const Table<FindingVerdict> & {
            return fixture.document().plan().table<FindingVerdict>();
        };
        QTest::keyClick(list, Qt::Key_U);
        QCOMPARE(verdicts().size(), 1U);
        QCOMPARE(verdicts()[0].usefulness, Usefulness::Useful);
        QTest::keyClick(list, Qt::Key_N); // changed their mind
        QCOMPARE(verdicts().size(), 1U);
        QCOMPARE(verdicts()[0].usefulness, Usefulness::NotUseful);
        fixture.find<QPushButton>(u"known"_s)->click();
        QCOMPARE(verdicts()[0].usefulness, Usefulness::Known);
        fixture.window->review().refreshNow();
        QVERIFY(fixture.find<QPushButton>(u"known"_s)->isChecked());
        QVERIFY(!fixture.find<QPushButton>(u"useful"_s)->isChecked());
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(verdicts()[0].usefulness, Usefulness::NotUseful);
    }

    void cellsAreEditedInPlaceAndUndone()
    {
        Fixture fixture;
        auto *table = fixture.find<QTableView>(u"scorecard"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, ScorecardModel::Actual));
        const QString before = table->currentIndex().data().toString();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"95"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(table->model()->index(0, ScorecardModel::Actual).data().toString() != before);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->index(0, ScorecardModel::Actual).data().toString(), before);
    }

    void aBlockIsPastedFromASpreadsheet()
    {
        Fixture fixture;
        auto *table = fixture.find<QTableView>(u"scorecard"_s);
        table->setCurrentIndex(table->model()->index(0, ScorecardModel::Actual));
        const size_t steps = fixture.document().history().size();
        QApplication::clipboard()->setText(u"85\t90\n44\t45\n"_s);
        fixture.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(fixture.document().history().size(), steps + 1);
        QCOMPARE(fixture.document().undoLabel(), u"Paste 4 Cell(s)"_s);
    }

    void thePaletteFindsRecordsAndCommands()
    {
        Fixture fixture;
        const auto has = [&](const QString &typed, const QString &id) {
            return std::ranges::any_of(fixture.window->paletteEntries(typed),
                                       [&](const PaletteEntry &entry) { return entry.id.startsWith(id); });
        };
        QVERIFY(has(u"reso"_s, u"record:kpi:"_s));
        QVERIFY(has(u"stated"_s, u"finding:"_s));
        QVERIFY(has(u"disc"_s, u"action:view.disconnects"_s));
        QVERIFY(!has(u">disc"_s, u"record:kpi:"_s));
    }

    void thePaletteGoesToAViewOfAPage()
    {
        Fixture fixture;
        const auto goTo = [&](const QString &name) {
            const auto entries = fixture.window->paletteEntries(name);
            const auto entry = std::ranges::find_if(
                entries, [&](const PaletteEntry &each) { return each.text == name && each.id.startsWith(u"view:"_s); });
            if (entry != entries.end())
                fixture.window->go(entry->id);
            return fixture.window->currentPage();
        };
        QCOMPARE(goTo(u"Lanes"_s), u"processes"_s);
        QCOMPARE(goTo(u"Months"_s), u"scorecard"_s);
        QCOMPARE(fixture.window->findChild<ScorecardPage *>()->view(), ScorecardPage::View::Months);
        QCOMPARE(goTo(u"Coverage"_s), u"objectives"_s);
        const auto shown = fixture.window->findChildren<DrawingPage *>();
        QVERIFY(std::ranges::any_of(shown, [](const DrawingPage *page) { return page->isVisible(); }));
    }

    void editsReachTheFileInTheBackgroundAndOnClose()
    {
        Fixture fixture;
        const auto rename = [&](const QString &name) {
            return fixture.document().edit(u"Rename"_s, [&](Edit &edit) {
                Organisation organisation = edit.before().organisation();
                organisation.name = name;
                return edit.put(organisation);
            });
        };
        QVERIFY_RESULT(rename(u"In the background"_s));
        QVERIFY(!fixture.document().isPublished());
        fixture.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(fixture.document().isPublished());
        const QString path = fixture.document().path();
        QCOMPARE(readPublished(path, fixture.world.environment.dataFolder)->plan.organisation().name,
                 u"In the background"_s);
        QVERIFY_RESULT(rename(u"On close"_s));
        QVERIFY(fixture.window->close());
        QCOMPARE(readPublished(path, fixture.world.environment.dataFolder)->plan.organisation().name, u"On close"_s);
        QVERIFY(!QFileInfo::exists(WorkingCopy::fileFor(fixture.world.environment.dataFolder, path)));
    }

    void aCrashedSessionIsTakenUpAndSaid()
    {
        test::World world;
        {
            auto document = world.newDocument();
            test::build(*document, Example);
        } // neither closed nor published
        MainWindow window(world.environment);
        window.openDocument(world.path(u"review.qdeck"_s));
        QCOMPARE(window.review().document()->plan().table<Kpi>().size(), 3U);
        const auto labels = window.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
                                    [](const QLabel *label) { return label->text().contains(u"nothing was lost"_s); }));
    }

    void recordsAreEditedInAFormMadeFromTheirDescription()
    {
        Fixture fixture;
        inDialog([](QWidget &dialog) {
            auto *month = dialog.findChild<QLineEdit *>(u"fiscalStartMonth"_s);
            month->setText(u"13"_s);
            QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
            month->setText(u"7"_s);
            dialog.findChild<QComboBox *>(u"calendar"_s)->setCurrentIndex(1);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.window->action(u"file.organisation"_s)->trigger();
        QCOMPARE(fixture.document().plan().organisation().fiscalStartMonth, 7);
        QCOMPARE(fixture.document().plan().organisation().calendar, YearPattern::Weeks445);
        QCOMPARE(fixture.document().plan().organisation().asOf, QDate(2026, 7, 8)); // untouched fields stay
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture fixture;
        for (const QString &page : {u"scorecard"_s, u"disconnects"_s}) {
            fixture.window->showPage(page);
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

    void aChartReadsTheSameByKeyAndByPointer()
    {
        Fixture fixture;
        auto *chart = fixture.find<charts::ChartView>(u"kpiChart"_s);
        QVERIFY(chart && chart->isVisible());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        const int last = chart->currentPoint();
        QCOMPARE(last, int(chart->spec().categories.size()) - 1);
        QVERIFY2(chart->currentSentence().startsWith(u"June 2026: "_s), qPrintable(chart->currentSentence()));
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->currentPoint(), last - 1);
        QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
        QCOMPARE(QAccessible::queryAccessibleInterface(chart)->role(), QAccessible::Chart);
    }

    void thePseudoLocaleShowsNoBareEnglish()
    {
        installLanguage(*qApp, u"qps"_s);
        const auto restore = qScopeGuard([] { installLanguage(*qApp, u"en"_s); });
        Fixture fixture;
        for (const QString &page : {u"scorecard"_s, u"disconnects"_s}) {
            fixture.window->showPage(page);
            QCoreApplication::processEvents();
            for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (button && button->isVisible() && !button->text().isEmpty() && button->objectName() != u"cycle"_s)
                    QVERIFY2(isPseudo(button->text()) || isData(button->text()), qPrintable(button->text()));
                const auto *label = qobject_cast<const QLabel *>(widget);
                if (label && label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(isPseudo(label->text()) || isData(label->text()), qPrintable(label->text()));
            }
        }
        for (const QAction *menu : fixture.window->menuBar()->actions()) {
            QVERIFY2(isPseudo(menu->text()), qPrintable(menu->text()));
            for (const QAction *action : menu->menu()->actions())
                QVERIFY2(action->isSeparator() || isPseudo(action->text()), qPrintable(action->text()));
        }
        const auto *model = fixture.find<QTableView>(u"scorecard"_s)->model();
        for (const int column :
             {ScorecardModel::Name, ScorecardModel::UnitSymbol, ScorecardModel::Target, ScorecardModel::ResultWord})
            QVERIFY(isPseudo(model->headerData(column, Qt::Horizontal).toString()));
        QVERIFY(isPseudo(model->index(0, ScorecardModel::ResultWord).data().toString()));
    }

private:
    static bool isPseudo(const QString &text) { return text.contains(u'[') && text.contains(u'~'); }
    /// What people typed, file names, rules: data is not translated.
    static bool isData(const QString &text)
    {
        static const QStringList data{u"Fairwind"_s, u"Resolution"_s,   u"Support"_s, u"Speed"_s, u"Sales"_s,
                                      u"Orders"_s,   u"review.qdeck"_s, u"KPI-0"_s,   u"Ctrl+"_s, u"Jun 2026"_s};
        const bool isNumber = std::ranges::none_of(text, [](QChar character) { return character.isLetter(); });
        return isNumber || std::ranges::any_of(data, [&](const QString &word) { return text.contains(word); });
    }
};

QD_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

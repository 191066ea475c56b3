// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"
#include "model/verdict.h"
#include "pages/importassistant.h"
#include "pages/inputspage.h"
#include "shell/mainwindow.h"
#include "support/world.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with an empty document, as somebody meets it who tries it with a file of their own.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;
    int keys = 0; ///< strokes; a chord counts as one
    int clicks = 0; ///< a drop counts as one

    Fixture()
    {
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->review().refreshNow();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    const Plan &plan() { return window->review().document()->plan(); }
    ImportAssistant &assistant() { return window->inputs().assistant(); }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint centre = window->rect().center();
        QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(centre, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &drop);
        ++clicks;
        QTRY_VERIFY_WITH_TIMEOUT(assistant().isSettled(), 60'000);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        ++keys;
        QCoreApplication::processEvents();
    }

    /// Ctrl+Shift+O, the path, Enter.
    void openByKey(const QString &path)
    {
        QTimer::singleShot(0, qApp, [this, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(path); // as pasted
            QTest::keyClick(name, Qt::Key_Return);
            keys += 2;
        });
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        window->activateWindow(); // a window manager does it when the dialog closes
        QTRY_VERIFY_WITH_TIMEOUT(assistant().isSettled(), 60'000);
    }

    void click(const QString &name)
    {
        auto *button = assistant().findChild<QPushButton *>(name);
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        ++clicks;
    }

    /// Presses the first answer with \a text.
    void answer(const QString &text)
    {
        QCoreApplication::processEvents(); // lets the newest answers appear
        for (QPushButton *button : assistant().findChildren<QPushButton *>(u"answer"_s)) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                ++clicks;
                QTRY_VERIFY_WITH_TIMEOUT(assistant().isSettled(), 60'000);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QString fact(int index) { return assistant().preview()->facts().at(size_t(index)).value; }
};

/// What the values of one KPI add up to.
double mean(const Plan &plan, const QString &department, const QString &name, const QString &scope, size_t first)
{
    for (const Kpi &kpi : plan.table<Kpi>()) {
        if (kpi.name != name || kpi.scope != scope || plan.find(kpi.department)->name != department)
            continue;
        double sum = 0;
        for (const Observation &value : plan.observations(kpi.id).first(first))
            sum += *value.actual;
        return sum / double(first);
    }
    return 0;
}

} // namespace

class TestImportAssistant : public QObject
{
    Q_OBJECT

private slots:
    void serviceStandardsOfCanadaAreTakenInByMouse()
    {
        const QString path = test::sharedData(u"kpi-canada-service-standards/ss_2024.csv"_s);
        if (path.isEmpty())
            QSKIP("the data set kpi-canada-service-standards is not here");
        Fixture fixture;
        fixture.drop(path);
        QCOMPARE(fixture.fact(0), fixture.fact(1)); // their total is ours
        QCOMPARE(fixture.fact(3), u"1,815 of 1,815"_s);
        fixture.click(u"import"_s);
        QCOMPARE(fixture.window->currentPage(), u"home"_s);
        const Totals sum = totals(statusOfAll(fixture.plan(), fixture.window->review().asOf()));
        QCOMPARE(sum.met, 1'320); // 1,313 stated as met, and 7 with target 0 that nobody stated
        QCOMPARE(sum.missed, 470);
        QCOMPARE(sum.undecidable, 553);
        QCOMPARE(fixture.clicks, 2);
        QCOMPARE(fixture.plan().table<Department>().size(), 62U);
        fixture.window->action(u"edit.undo"_s)->trigger();
        QVERIFY(fixture.plan().table<Department>().empty());
    }

    void serviceStandardsOfCanadaAreTakenInByKey()
    {
        const QString path = test::sharedData(u"kpi-canada-service-standards/ss_2024.csv"_s);
        if (path.isEmpty())
            QSKIP("the data set kpi-canada-service-standards is not here");
        QByteArray byMouse;
        {
            Fixture mouse;
            mouse.drop(path);
            mouse.click(u"import"_s);
            byMouse = digest(mouse.plan());
        }
        Fixture fixture;
        fixture.openByKey(path);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"import"_s);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.keys, 4); // open, paste the path, Enter, import
        QCOMPARE(digest(fixture.plan()), byMouse);
    }

    void attendancesAreTakenInWithTheirPublishedMean()
    {
        const QString path = test::sharedData(u"kpi-nhs-ae-monthly/ae_attendances.csv"_s);
        if (path.isEmpty())
            QSKIP("the data set kpi-nhs-ae-monthly is not here");
        Fixture fixture;
        fixture.drop(path);
        QCOMPARE(fixture.fact(3), u"38,295 of 38,295"_s);
        fixture.answer(u"Keep"_s); // three columns are three KPIs
        QCOMPARE(fixture.assistant().preview()->open(), 1);
        fixture.click(u"import"_s);
        QCOMPARE(fixture.clicks, 3);
        QVERIFY(std::abs(mean(fixture.plan(), u"RQM"_s, u"Breaches"_s, u"1"_s, 24) - 1545.17) < 0.005);
    }

    void spendingIsTakenInAndStaffInsteadAfterOneChoice()
    {
        const QString path = test::sharedData(u"kpi-canada-service-standards/rbpo.csv"_s);
        if (path.isEmpty())
            QSKIP("the data set kpi-canada-service-standards is not here");
        Fixture fixture;
        fixture.drop(path);
        QCOMPARE(fixture.fact(0), u"2,422,041,045,302.6"_s); // as added up elsewhere
        QCOMPARE(fixture.fact(1), fixture.fact(0));
        // The column of actual full-time equivalents becomes the value; the planned ones become its target.
        const auto &columns = fixture.assistant().preview()->columns();
        const auto staff = std::ranges::find(columns, u"actual_ftes"_s, &exchange::PreviewColumn::heading);
        auto *box = fixture.assistant().findChild<QComboBox *>(u"column%1"_s.arg(staff - columns.begin()));
        box->setFocus();
        box->setCurrentIndex(box->findData(u"actual"_s));
        emit box->activated(box->currentIndex());
        ++fixture.clicks;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.assistant().isSettled(), 60'000);
        QCOMPARE(fixture.fact(0), u"2,057,504.17"_s);
        QCOMPARE(fixture.assistant().preview()->mapping().columns.value(u"target"_s).columns,
                 QStringList{u"planned_ftes_1"_s});
        fixture.answer(u"Lower"_s);
        fixture.click(u"import"_s);
        QCOMPARE(fixture.clicks, 4);
        QCOMPARE(fixture.plan().table<Observation>().size(), 8'405U);
        double planned = 0;
        for (const Observation &value : fixture.plan().table<Observation>())
            planned += value.target.value_or(0);
        QVERIFY(std::abs(planned - 2'833'947.59) < 0.005);
    }

    void aTableIsPastedFromTheClipboard()
    {
        Fixture fixture;
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(
            u"Department\tKPI\tMonth\tActual\tTarget\nSupport\tSpeed\t2026-06\t41\t40\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        QVERIFY(fixture.window->inputs().isImporting());
        fixture.press(Qt::Key_F8); // to the first question: which way is better
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY(fixture.assistant().isSettled());
        QCOMPARE(fixture.assistant().preview()->open(), 0);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.plan().table<Kpi>().size(), 1U);
        QCOMPARE(fixture.keys, 4);
    }

    void nothingIsStoredBeforeTheImportAndEscapeGivesUp()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(u"Department\tKPI\tMonth\tActual\nSupport\tSpeed\t2026-06\t41\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.window->inputs().isImporting());
        QCOMPARE(digest(fixture.plan()), before);
    }

    void aChoiceIsTakenBack()
    {
        Fixture fixture;
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(
            u"Department\tKPI\tMonth\tActual\tTarget\nSupport\tSpeed\t2026-06\t41\t40\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        fixture.answer(u"Lower"_s);
        QCOMPARE(fixture.assistant().preview()->open(), 0);
        fixture.click(u"takeBack"_s);
        QTRY_VERIFY(fixture.assistant().isSettled());
        QCOMPARE(fixture.assistant().preview()->open(), 1);
    }

    void aMappingIsKeptAndReadsTheNextFile()
    {
        Fixture fixture;
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(u"Team\tKPI\tMonth\tWert\nSupport\tSpeed\t2026-06\t41,5\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        QTimer::singleShot(0, qApp, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"Team numbers"_s);
            dialog->findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.assistant().findChild<QAction *>(u"keepMapping"_s)->trigger();
        QCOMPARE(fixture.plan().table<ImportMapping>().size(), 1U);
        fixture.window->review().refreshNow();
        fixture.window->activateWindow(); // a window manager does it when the dialog closes
        QTRY_VERIFY(fixture.assistant().isSettled());
        fixture.assistant().findChild<QTableView *>(u"importPreview"_s)->setFocus();
        QTRY_VERIFY(fixture.assistant().findChild<QPushButton *>(u"import"_s)->isEnabled());
        fixture.click(u"import"_s);
        QCOMPARE(fixture.plan().table<Kpi>().size(), 1U);

        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(u"Team\tKPI\tMonth\tWert\nSupport\tSpeed\t2026-07\t1.500\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        // Alone, 1.500 could be either; the sender's mapping says that it is fifteen hundred.
        QCOMPARE(fixture.assistant().preview()->mapping().decimal, u","_s);
        QCOMPARE(fixture.fact(0), u"1,500"_s);
        fixture.answer(u"Start Afresh"_s);
        QVERIFY(fixture.assistant().preview()->mapping().decimal.isEmpty());
    }

    void whatChangesIsSeenBeforeItIsStored()
    {
        Fixture fixture;
        fixture.window->showPage(u"inputs"_s);
        const QString file = u"Department\tKPI\tMonth\tActual\nSupport\tSpeed\t2026-06\t%1\n"_s;
        QApplication::clipboard()->setText(file.arg(41));
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(file.arg(43));
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        fixture.press(Qt::Key_F6);
        auto *changes = fixture.assistant().findChild<QTreeView *>(u"importChanges"_s);
        QVERIFY(changes->isVisible());
        const QAbstractItemModel &model = *changes->model();
        const QModelIndex value = model.index(0, 0, model.index(0, 0));
        QCOMPARE(value.data().toString(), u"Speed, June 2026"_s);
        QCOMPARE(model.index(0, 1, value).data().toString() + u" to "_s + model.index(0, 2, value).data().toString(),
                 u"41 to 43"_s);
        fixture.press(Qt::Key_F6);
        QVERIFY(!changes->isVisible());
        fixture.press(Qt::Key_Escape);
    }

    void anotherEncodingIsChosenWhereNamesLookGarbled()
    {
        Fixture fixture;
        const QString path = fixture.world.path(u"names.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Department;KPI;Month;Actual\nM\xe4rkte;Speed;2026-06;41\n");
        file.close();
        fixture.drop(path);
        QCOMPARE(fixture.assistant().preview()->sheet().encoding, u"windows-1252"_s);
        QAction *utf16 = nullptr;
        for (QAction *action : fixture.assistant().findChild<QPushButton *>(u"reading"_s)->menu()->actions())
            utf16 = action->text() == u"Comma" ? action : utf16;
        QVERIFY(utf16);
        utf16->trigger();
        QTRY_VERIFY(fixture.assistant().isSettled());
        QCOMPARE(fixture.assistant().preview()->columns().size(), 1U); // no commas there
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture fixture;
        fixture.window->showPage(u"inputs"_s);
        QApplication::clipboard()->setText(u"Department\tKPI\tMonth\tActual\nSupport\tSpeed\t2026-06\tsoon\n"_s);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(fixture.assistant().isSettled());
        for (const QWidget *widget : fixture.assistant().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QD_TEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"

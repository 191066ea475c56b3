// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/inputs.h"
#include "document/file.h"
#include "exchange/pairing.h"
#include "pages/importassistant.h"
#include "pages/inputspage.h"
#include "pages/inputtracker.h"
#include "pages/outlinetable.h"
#include "pages/pairingview.h"
#include "pages/returnview.h"
#include "pages/workbooksdialog.h"
#include "samplewindow.h"
#include "support/editedbook.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;
using test::edited;
using test::inDialog;
using test::Rows;
using test::setting;

namespace {

struct Fixture : test::SampleWindow
{
    explicit Fixture(QSize size = {1366, 768})
        : SampleWindow(size)
    {
        window->showPage(u"inputs"_s);
        QDir().mkpath(folder());
    }

    InputsPage &page() { return window->inputs(); }
    QString folder() const { return world.path(u"out"_s); }
    DepartmentId department(const QString &name)
    {
        return std::ranges::find(plan().table<Department>(), name, &Department::name)->id;
    }
    const Cycle &cycle() { return *cycle::currentCycle(plan(), window->review().asOf()); }
    Submission submission(const QString &name) { return cycle::submissionOf(plan(), cycle(), department(name)); }
    const HandOff *handOff(const QString &name)
    {
        const auto found = std::ranges::find(plan().table<HandOff>(), name, &HandOff::name);
        return found == plan().table<HandOff>().end() ? nullptr : &*found;
    }

    /// Chooses departments in the tracker, as a person does with Ctrl.
    void choose(const QStringList &names)
    {
        OutlineTable &table = page().tracker().table();
        table.clearSelection();
        for (const QString &name : names) {
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex index = table.model()->index(row, 0);
                if (index.data() == name)
                    table.selectionModel()->setCurrentIndex(index,
                                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        QCOMPARE(page().tracker().chosen().size(), size_t(names.size()));
        table.setFocus();
    }
    /// Writes the workbooks of \a names to the folder.
    void write(const QStringList &names)
    {
        choose(names);
        inDialog([this, &names](QWidget &dialog) {
            auto *whose = dialog.findChild<QComboBox *>(u"whose"_s);
            whose->setCurrentIndex(names.size() > 1 ? 0 : whose->findText(names.front(), Qt::MatchContains));
            dialog.findChild<QLineEdit *>(u"folder"_s)->setText(folder());
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        page().tracker().write();
        settle();
    }
    QStringList files() const { return QDir(folder()).entryList({u"*.xlsx"_s}); }
    /// Fills in the workbook of the department that \a name begins with.
    QString fill(const QString &name, const std::vector<std::function<void(QString &, Rows &)>> &changes)
    {
        const QString path = QDir(folder()).filePath(QDir(folder()).entryList({name + u'*'}).value(0));
        QByteArray book = readFile(path).value();
        for (const auto &change : changes)
            book = edited(book, change);
        if (!replaceFile(path, book))
            qFatal("%s", qPrintable(path));
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &event);
        settle();
    }
    QStringList verdicts()
    {
        QStringList list;
        for (const exchange::FieldEntry &entry : page().returns().choice().diff().entries)
            list << entry.heading + u' ' + exchange::tokenFor(entry.verdict);
        return list;
    }
};

std::function<void(QString &, Rows &)> adding(const QString &sheet, const std::vector<QString> &row)
{
    return [=](QString &title, Rows &rows) {
        if (title == sheet)
            rows.push_back(row);
    };
}

} // namespace

class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().clear(); }

    void theTrackerSaysWhatIsBackAndWhatIsNot()
    {
        Fixture fixture;
        OutlineTable &table = fixture.page().tracker().table();
        QCOMPARE(table.model()->rowCount(),
                 int(cycle::departmentsOn(fixture.plan(), fixture.window->review().asOf()).size()));
        const auto inputs = cycle::inputsOf(fixture.plan(), fixture.cycle(), fixture.window->review().asOf());
        const auto back = std::ranges::count_if(inputs, &cycle::Input::isBack);
        QVERIFY2(back == std::ssize(inputs) || table.outline().title.startsWith(QString::number(back)),
                 qPrintable(table.outline().title));
    }

    void workbooksGoOutAndOneStepNotesThat()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        const QStringList names{u"Customer Support"_s, u"Field Services"_s, u"Data & IT"_s};
        fixture.write(names);
        QCOMPARE(fixture.files().size(), 3);
        for (const QString &name : names) {
            const Submission sent = fixture.submission(name);
            QCOMPARE(sent.state, SubmissionState::Sent);
            QCOMPARE(sent.sentOn, QDate(2026, 7, 8));
            QCOMPARE(sent.due, QDate(2026, 7, 22)); // Collect has ended yesterday: two weeks from now
        }
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void aWorkbookThatIsThereIsNotOverwritten()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s});
        const QByteArray once = readFile(QDir(fixture.folder()).filePath(fixture.files().front())).value();
        fixture.choose({u"Customer Support"_s, u"Field Services"_s});
        inDialog([&](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"folder"_s)->setText(fixture.folder());
            QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
            dialog.findChild<QPushButton *>(u"cancel"_s)->click();
        });
        fixture.page().tracker().write();
        QCOMPARE(fixture.files().size(), 1);
        QCOMPARE(readFile(QDir(fixture.folder()).filePath(fixture.files().front())).value(), once);
    }

    void threeWorkbooksComeBackAreDecidedByKeyAndUndone()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s, u"Field Services"_s, u"Data & IT"_s});
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Meanwhile"_s, [&](Edit &edit) {
            HandOff ours = *fixture.handOff(u"Billing contact"_s);
            ours.neededBy = QDate(2026, 8, 30);
            return edit.put(ours);
        }));
        fixture.settle();
        const QByteArray before = digest(fixture.plan());
        const QStringList paths{
            fixture.fill(u"Customer Support"_s,
                         {setting(u"Needs"_s, u"Billing contact"_s, u"neededBy"_s, u"2026-08-20"_s),
                          setting(u"KPIs"_s, u"First-contact resolution"_s, u"actual"_s, u"79.1%"_s)}),
            fixture.fill(u"Field Services"_s, {}), fixture.fill(u"Data"_s, {})};
        fixture.drop(paths);
        ReturnView &view = fixture.page().returns();
        QVERIFY(view.isVisible());
        QCOMPARE(fixture.verdicts(), (QStringList{u"Actual taken"_s, u"Needed by conflict"_s}));
        QCOMPARE(digest(fixture.plan()), before); // nothing is stored before somebody says so
        auto *accept = fixture.find<QPushButton>(u"acceptReturn"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(&view.table(), Qt::Key_T); // the conflict is where it begins
        QVERIFY(accept->isEnabled());
        QTest::keyClick(&view.table(), Qt::Key_O); // a mind may change
        QTest::keyClick(&view.table(), Qt::Key_T);
        for (int file = 0; file < 3; ++file) {
            QVERIFY(view.isVisible());
            QTest::keyClick(&view.table(), Qt::Key_Return, Qt::ControlModifier);
            fixture.settle();
        }
        QVERIFY(fixture.page().isTracking());
        QCOMPARE(fixture.handOff(u"Billing contact"_s)->neededBy, QDate(2026, 8, 20));
        for (const QString &name : {u"Customer Support"_s, u"Field Services"_s, u"Data & IT"_s})
            QCOMPARE(fixture.submission(name).state, SubmissionState::Accepted);
        QCOMPARE(fixture.submission(u"Customer Support"_s).fileName, QFileInfo(paths.front()).fileName());
        fixture.undo(3);
        QCOMPARE(digest(fixture.plan()), before);
    }

    void oursStaysWhereAPersonSaysSo()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s});
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Meanwhile"_s, [&](Edit &edit) {
            HandOff ours = *fixture.handOff(u"Billing contact"_s);
            ours.neededBy = QDate(2026, 8, 30);
            return edit.put(ours);
        }));
        fixture.settle();
        fixture.drop({fixture.fill(u"Customer Support"_s,
                                   {setting(u"Needs"_s, u"Billing contact"_s, u"neededBy"_s, u"2026-08-20"_s)})});
        fixture.find<QPushButton>(u"allOurs"_s)->click();
        fixture.find<QPushButton>(u"acceptReturn"_s)->click();
        QCOMPARE(fixture.handOff(u"Billing contact"_s)->neededBy, QDate(2026, 8, 30));
        QCOMPARE(fixture.submission(u"Customer Support"_s).state, SubmissionState::Accepted);
    }

    void aHalfReviewedWorkbookIsGoneOnWithAfterARestart()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s});
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Meanwhile"_s, [&](Edit &edit) {
            HandOff ours = *fixture.handOff(u"Billing contact"_s);
            ours.neededBy = QDate(2026, 8, 30);
            return edit.put(ours);
        }));
        fixture.settle();
        fixture.drop({fixture.fill(u"Customer Support"_s,
                                   {setting(u"Needs"_s, u"Billing contact"_s, u"neededBy"_s, u"2026-08-20"_s)})});
        QTest::keyClick(&fixture.page().returns().table(), Qt::Key_T); // decided, and then the day was over
        QVERIFY(fixture.window->close());

        fixture.window = std::make_unique<MainWindow>(fixture.world.environment);
        QVERIFY(fixture.window->openDocument(fixture.world.path(u"review.qdeck"_s)));
        fixture.window->show();
        fixture.window->showPage(u"home"_s);
        QPushButton *line = nullptr;
        for (auto *each : fixture.find<QWidget>(u"whereYouStopped"_s)->findChildren<QPushButton *>(u"stoppedLine"_s)) {
            if (each->text().startsWith(u"Review of"_s))
                line = each;
        }
        QVERIFY(line);
        line->click();
        QVERIFY(fixture.page().returns().isVisible());
        QCOMPARE(fixture.page().returns().choice().openCount(), 0); // the decision is still there
        fixture.find<QPushButton>(u"acceptReturn"_s)->click();
        QCOMPARE(fixture.handOff(u"Billing contact"_s)->neededBy, QDate(2026, 8, 20));
    }

    void whatIsStoredWithoutBeingAcceptedWaitsInTheTracker()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s});
        const int waiting = cycle::returnedCount(fixture.plan(), fixture.cycle());
        fixture.drop({fixture.fill(u"Customer Support"_s, {})});
        fixture.find<QPushButton>(u"storeReturn"_s)->click();
        fixture.settle();
        QCOMPARE(fixture.submission(u"Customer Support"_s).state, SubmissionState::Returned);
        QCOMPARE(cycle::returnedCount(fixture.plan(), fixture.cycle()), waiting + 1);
        fixture.choose({u"Customer Support"_s});
        QTest::keyClick(&fixture.page().tracker().table(), Qt::Key_A);
        QCOMPARE(fixture.submission(u"Customer Support"_s).state, SubmissionState::Accepted);
        fixture.undo();
        QCOMPARE(fixture.submission(u"Customer Support"_s).state, SubmissionState::Returned);
        fixture.choose({u"Customer Support"_s});
        inDialog([](QWidget &dialog) {
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            QVERIFY(!accept->isEnabled());
            dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"Being reorganised."_s);
            accept->click();
        });
        QTest::keyClick(&fixture.page().tracker().table(), Qt::Key_W);
        QCOMPARE(fixture.submission(u"Customer Support"_s).state, SubmissionState::Waived);
        QCOMPARE(fixture.submission(u"Customer Support"_s).comment, u"Being reorganised."_s);
    }

    void aTableAmongWorkbooksIsNamedAndAloneItIsRead()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s});
        const QString table = fixture.world.path(u"values.csv"_s);
        QVERIFY_RESULT(replaceFile(table, "name,department\nSpare keys,Customer Support\n"));
        QSignalSpy noticed(&fixture.page(), &Page::noticed);
        fixture.drop({table, fixture.fill(u"Customer Support"_s, {})});
        QVERIFY(fixture.page().returns().isVisible());
        QCOMPARE(noticed.size(), 1);
        QVERIFY(noticed.front().front().toString().contains(u"values.csv"_s));
        fixture.drop({table});
        QVERIFY(fixture.page().isImporting());
        QTRY_VERIFY(fixture.page().assistant().isSettled());
    }

    void aNeedAndAnOfferWrittenApartRevealADisconnect()
    {
        Fixture fixture;
        fixture.write({u"Customer Support"_s, u"Data & IT"_s});
        fixture.drop(
            {fixture.fill(u"Customer Support"_s,
                          {adding(u"Needs"_s, {{}, u"Readings archive"_s, u"Data & IT"_s, u"2026-10-01"_s})}),
             fixture.fill(
                 u"Data"_s,
                 {adding(u"Offers"_s, {{}, u"Archive of readings"_s, u"Customer Support"_s, {}, u"2026-10-20"_s})})});
        for (int file = 0; file < 2; ++file) {
            fixture.find<QPushButton>(u"acceptReturn"_s)->click();
            fixture.settle();
        }
        const auto rulesOf = [&] {
            QStringList rules;
            for (const rules::Finding &finding : fixture.window->review().findings().findings)
                rules << QLatin1String(finding.rule);
            return rules;
        };
        const QStringList before = rulesOf();
        const QByteArray apart = digest(fixture.plan());
        fixture.window->action(u"inputs.pair"_s)->trigger();
        PairingView &view = fixture.page().pairs();
        QVERIFY(view.isVisible());
        const auto pairing = exchange::pairingOf(fixture.plan());
        QCOMPARE(pairing.rows(), 2 * pairing.joined.size() + pairing.unpaired.size() + pairing.rejected.size());
        QVERIFY(fixture.handOff(u"Readings archive"_s));
        const HandOffId need = fixture.handOff(u"Readings archive"_s)->id;
        QVERIFY(view.table().goTo([&](const report::OutlineRow &row) {
            return !row.isHeading && !row.type && row.cells[1].text == u"Readings archive"_s;
        }));
        QCOMPARE(view.current(), need);
        QTest::keyClick(&view.table(), Qt::Key_K);
        QCOMPARE(exchange::keptApart(fixture.plan()).size(), size_t(1));
        QCOMPARE(exchange::pairingOf(fixture.plan()).rows(), pairing.rows());
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), apart);
        QVERIFY(view.table().goTo([&](const report::OutlineRow &row) {
            return !row.isHeading && !row.type && row.cells[1].text == u"Readings archive"_s;
        }));
        QTest::keyClick(&view.table(), Qt::Key_J);
        fixture.settle();
        QVERIFY(!fixture.handOff(u"Archive of readings"_s));
        QCOMPARE(fixture.handOff(u"Readings archive"_s)->committedBy, QDate(2026, 10, 20));
        QCOMPARE(exchange::pairingOf(fixture.plan()).rows(), pairing.rows()); // joined, not lost
        // The offer is asked for now, and comes too late.
        QCOMPARE(rulesOf().count(u"DEP-015"_s), before.count(u"DEP-015"_s) - 1);
        QCOMPARE(rulesOf().count(u"DEP-003"_s), before.count(u"DEP-003"_s) + 1);
        QCOMPARE(rulesOf().size(), before.size());
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), apart);
    }

    void theCycleGoesOnWithAReason()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        QVERIFY(fixture.window->action(u"cycle.freeze"_s)->isEnabled() == !fixture.cycle().frozenOn.isValid());
        const PhaseKind phase = cycle::currentPhase(cycle::phasesOf(fixture.plan(), fixture.cycle()))->kind;
        const CycleId id = fixture.cycle().id;
        inDialog([](QWidget &dialog) {
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            QVERIFY(dialog.findChild<OutlineTable *>(u"gate"_s)->model()->rowCount() > 0);
            if (!accept->isEnabled())
                dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"The board meets earlier."_s);
            QVERIFY(accept->isEnabled());
            accept->click();
        });
        fixture.window->action(u"cycle.advance"_s)->trigger();
        const CyclePhase *left = fixture.plan().table<CyclePhase>().find(std::tuple(id, phase));
        QVERIFY(left && left->doneOn == QDate(2026, 7, 8));
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void aNewCycleBeginsWithTheDaysThatAPersonChose()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        inDialog([](QWidget &dialog) {
            auto *review = dialog.findChild<QLineEdit *>(u"reviewOn"_s);
            auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
            const QDate proposed = QDate::fromString(review->text(), Qt::ISODate);
            QVERIFY(proposed.isValid());
            review->setText(u"soon"_s);
            QVERIFY(!accept->isEnabled());
            review->setText(proposed.addDays(7).toString(Qt::ISODate));
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Autumn"_s);
            accept->click();
        });
        fixture.window->action(u"cycle.new"_s)->trigger();
        const auto made = std::ranges::find(fixture.plan().table<Cycle>(), u"Autumn"_s, &Cycle::name);
        QVERIFY(made != fixture.plan().table<Cycle>().end());
        const cycle::Phases phases = cycle::phasesOf(fixture.plan(), *made);
        QCOMPARE(phases.at(size_t(PhaseKind::Session)).startsOn, made->reviewOn);
        for (const Submission &submission : fixture.plan().table<Submission>()) {
            if (submission.cycle == made->id)
                QCOMPARE(submission.due, phases.at(size_t(PhaseKind::Collect)).due);
        }
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void withoutACycleTheWayToOneIsShown()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8"_s});
        QVERIFY_RESULT(document->close());
        document.reset();
        MainWindow window(world.environment);
        window.openDocument(world.path(u"review.qdeck"_s));
        window.show();
        window.showPage(u"inputs"_s);
        for (const QString &id : {u"cycle.advance"_s, u"cycle.freeze"_s, u"inputs.write"_s, u"inputs.accept"_s})
            QVERIFY2(!window.action(id)->isEnabled(), qPrintable(id));
        QVERIFY(window.action(u"cycle.new"_s)->isEnabled());
        QVERIFY(!window.inputs().tracker().table().isVisible());
    }

    void fileNamesAreSafeAndDifferent()
    {
        Plan plan;
        std::vector<Department> departments(3);
        const QStringList names{u"R/D: \"north\""_s, u"R-D north"_s, u"Café"_s};
        for (int index = 0; index < 3; ++index) {
            departments[size_t(index)].id = DepartmentId{index + 1};
            departments[size_t(index)].name = names[index];
        }
        plan.replace(Table<Department>(departments));
        Cycle cycle;
        cycle.name = u"Q1 2026/27"_s;
        const auto books = exchange::workbooksFor(plan, cycle, {DepartmentId{1}, DepartmentId{2}, DepartmentId{3}});
        QSet<QString> seen;
        for (const exchange::Workbook &book : books) {
            QVERIFY2(!book.fileName.contains(QRegularExpression(u"[\\\\/:*?\"<>|]"_s)), qPrintable(book.fileName));
            QVERIFY2(!seen.contains(book.fileName), qPrintable(book.fileName));
            seen.insert(book.fileName);
        }
        QVERIFY(books[2].fileName.startsWith(u"Café"_s));
    }

    void everythingThatTakesTheFocusHasANameAndFits()
    {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            Fixture fixture(size);
            const auto check = [&](const QString &where) {
                for (const QWidget *widget : fixture.page().findChildren<QWidget *>()) {
                    const auto *button = qobject_cast<const QAbstractButton *>(widget);
                    if (!widget->isVisible())
                        continue;
                    if (widget->focusPolicy() != Qt::NoFocus)
                        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                                 qPrintable(where + u": "_s + QLatin1String(widget->metaObject()->className())));
                    if (button)
                        QVERIFY2(button->width() >= button->minimumSizeHint().width()
                                     && fixture.page().rect().contains(
                                         QRect(button->mapTo(&fixture.page(), QPoint()), button->size())),
                                 qPrintable(where + u": "_s + button->text()));
                }
            };
            check(u"tracker"_s);
            fixture.write({u"Customer Support"_s});
            fixture.drop({fixture.fill(u"Customer Support"_s, {})});
            check(u"return"_s);
            fixture.page().showPairs();
            QCoreApplication::processEvents();
            check(u"pairs"_s);
        }
    }
};

QD_TEST_MAIN(TestInputs)
#include "tst_inputs.moc"

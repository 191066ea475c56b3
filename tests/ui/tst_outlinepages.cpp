// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow.h"
#include "models/outlinemodel.h"
#include "pages/commitmentspage.h"
#include "pages/objectivespage.h"
#include "pages/organisationpage.h"
#include "pages/processespage.h"
#include "pages/recordspage.h"
#include "pages/signalspage.h"
#include "pages/viewspage.h"
#include "report/objectiveoutline.h"
#include "samplewindow.h"
#include "style/roles.h"
#include "widgets/segmented.h"
#include "widgets/titlebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

template<typename PageType>
struct Fixture : test::SampleWindow
{
    explicit Fixture(const QString &name)
    {
        window->showPage(name);
        page = window->findChild<PageType *>();
        tree = page->template findChild<QTreeView *>(u"outline"_s);
        tree->setFocus();
    }
    QString currentText() const { return tree->currentIndex().siblingAtColumn(0).data().toString(); }
    QString title() const { return page->template findChild<TitleBar *>()->title(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(tree, Qt::Key(key), modifiers); }
    void choose(const char *table, qint64 id) { page->showRecord(*recordType(QLatin1String(table)), id); }

    PageType *page;
    QTreeView *tree;
};

ObjectiveId objective(const Plan &plan, const QString &code)
{
    return std::ranges::find(plan.table<Objective>(), code, &Objective::code)->id;
}

int rowsIn(const QAbstractItemModel &model, const QModelIndex &under = {})
{
    int rows = model.rowCount(under);
    for (int row = 0; row < model.rowCount(under); ++row)
        rows += rowsIn(model, model.index(row, 0, under));
    return rows;
}

} // namespace

class TestOutlinePages : public QObject
{
    Q_OBJECT

private slots:
    void theModelKeepsItsPromises()
    {
        test::SampleWindow sample;
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOutline(report::objectiveOutline(sample.plan(), sample.window->review().findings(),
                                                  sample.window->review().asOf(), sample.window->review().wording()));
        OutlineFilter filter(model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex index = model.indexOf(describe<Objective>(), objective(sample.plan(), u"d1"_s).value);
        QVERIFY(index.isValid());
        QCOMPARE(model.indexOf(model.pathOf(index)), index);
        const int all = rowsIn(filter);
        filter.setDepartments({sample.plan().find(objective(sample.plan(), u"d1"_s))->department});
        QVERIFY(filter.isActive() && rowsIn(filter) > 0 && rowsIn(filter) < all);
        model.setOutline({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void theTreeIsUnfoldedByKeyAndStaysSo()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        fixture.choose("objective", objective(fixture.plan(), u"u1"_s).value);
        QCOMPARE(fixture.currentText(), u"Customer feed live for Leak Alert"_s);
        QVERIFY(!fixture.tree->isExpanded(fixture.tree->currentIndex()));
        fixture.press(Qt::Key_Right);
        QVERIFY(fixture.tree->isExpanded(fixture.tree->currentIndex()));
        fixture.settle();
        QCOMPARE(fixture.currentText(), u"Customer feed live for Leak Alert"_s);
        QVERIFY(fixture.tree->isExpanded(fixture.tree->currentIndex()));
        fixture.press(Qt::Key_Left);
        fixture.settle();
        QVERIFY(!fixture.tree->isExpanded(fixture.tree->currentIndex()));
    }

    void anObjectiveIsAddedBeneathEditedDeletedAndAllOfItUndone()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        const QByteArray before = digest(fixture.plan());
        const ObjectiveId parent = objective(fixture.plan(), u"u5"_s);
        fixture.choose("objective", parent.value);
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Two pilots in Singapore"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.press(Qt::Key_Insert);
        fixture.settle();
        QCOMPARE(fixture.currentText(), u"Two pilots in Singapore"_s);
        const auto &links = fixture.plan().table<ObjectiveParent>();
        const Objective added =
            *std::ranges::find(fixture.plan().table<Objective>(), u"Two pilots in Singapore"_s, &Objective::title);
        QVERIFY(std::ranges::count(links, ObjectiveParent{added.id, parent}) == 1);
        QCOMPARE(added.department, fixture.plan().find(parent)->department);
        QVERIFY2(fixture.title().startsWith(u"1 of 34 "_s), qPrintable(fixture.title()));
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Three pilots"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.press(Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.currentText(), u"Three pilots"_s);
        fixture.press(Qt::Key_Delete);
        QVERIFY(!fixture.plan().find(added.id));
        fixture.undo(3);
        QCOMPARE(digest(fixture.plan()), before);
        QVERIFY2(fixture.title().startsWith(u"2 of 33 "_s), qPrintable(fixture.title()));
    }

    void aStepIsAddedToItsWorkflowAndASignalToItsAssumption()
    {
        Fixture<ProcessesPage> processes(u"processes"_s);
        const QByteArray before = digest(processes.plan());
        const WorkflowId workflow = processes.plan().table<Workflow>()[0].id;
        processes.choose("workflow", workflow.value);
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Send the bill"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        processes.press(Qt::Key_Insert);
        processes.settle();
        QCOMPARE(processes.currentText(), u"Send the bill"_s);
        const Flow flow = flowOf(processes.plan(), workflow);
        QCOMPARE(flow.steps.back()->name, u"Send the bill"_s);
        QVERIFY(!flow.activityRatio); // it does not say how long it takes
        processes.undo();
        QCOMPARE(digest(processes.plan()), before);

        Fixture<SignalsPage> heard(u"signals"_s);
        const AssumptionId assumption = heard.plan().table<Assumption>()[0].id;
        heard.choose("assumption", assumption.value);
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"text"_s)->setText(u"The order came"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        heard.press(Qt::Key_Insert);
        heard.settle();
        QCOMPARE(heard.currentText(), u"The order came"_s);
        const auto &all = heard.plan().table<qd::Signal>();
        QCOMPARE(std::ranges::find(all, u"The order came"_s, &qd::Signal::text)->assumption, assumption);
    }

    void aDepartmentSeesItsOwnAndWhatItServes()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        auto *whose = fixture.page->findChild<QComboBox *>();
        const int all = rowsIn(*fixture.tree->model());
        const int entry = whose->findText(u"Sales Asia-Pacific"_s);
        QVERIFY(entry > 0);
        whose->setCurrentIndex(entry);
        emit whose->activated(entry);
        const QModelIndex theme = fixture.tree->model()->index(0, 0);
        QCOMPARE(theme.data().toString(), u"Cloud growth"_s); // the themes without a part of theirs are left out
        QVERIFY(rowsIn(*fixture.tree->model()) < all);
        QVERIFY(fixture.tree->isExpanded(theme));
        whose->setCurrentIndex(0);
        emit whose->activated(0);
        QCOMPARE(rowsIn(*fixture.tree->model()), all);
    }

    void theDisconnectOfARowIsOneKeyAway()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        fixture.choose("objective", objective(fixture.plan(), u"u5"_s).value);
        fixture.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(fixture.window->currentPage(), u"disconnects"_s);
        QVERIFY(fixture.window->review().findings().findings.size() >= 9); // and notes
    }

    void theTablesStandBesideTheTree()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        fixture.choose("objective", objective(fixture.plan(), u"u5"_s).value);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto *choice = fixture.page->findChild<Segmented *>();
        choice->takeFocus();
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(fixture.window->focusWidget(), key);
            QCoreApplication::processEvents();
        };
        RecordsPage *tables = nullptr;
        for (int view = 0; view < 9 && !tables; ++view) {
            press(Qt::Key_Right); // the drawings between them show no record of their own
            tables = fixture.window->findChild<RecordsPage *>();
        }
        QVERIFY(tables && tables->isVisible());
        auto *table = tables->findChild<QTableView *>(u"records"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Cloud in Asia-Pacific"_s);
        QVERIFY(tables->findChild<Segmented *>()->holdsFocus());
        tables->findChild<QComboBox *>()->setCurrentIndex(4);
        QCOMPARE(table->model()->rowCount(), int(fixture.plan().table<CheckIn>().size()));
        for (int view = 0; view < 9 && !fixture.page->isVisible(); ++view)
            press(Qt::Key_Left);
        QVERIFY(fixture.page->isVisible());
        QCOMPARE(fixture.page->findChild<Segmented *>()->current(), 0);
    }

    void departmentsAreGroupedByKey()
    {
        Fixture<OrganisationPage> fixture(u"organisation"_s);
        QCOMPARE(fixture.tree->model()->index(0, 0).data().toString(), u"Meters"_s);
        const auto choices = fixture.page->findChildren<Segmented *>();
        const auto by =
            std::ranges::find(choices, u"Grouped by"_s, [](const Segmented *each) { return each->accessibleName(); });
        QVERIFY(by != choices.end());
        (*by)->takeFocus();
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Right);
        QCOMPARE(fixture.tree->model()->index(0, 0).data().toString(), u"Sales"_s);
        QCOMPARE(fixture.currentText(), u"Sales Europe"_s);
        const QModelIndex load = fixture.tree->currentIndex().siblingAtColumn(5);
        QVERIFY2(load.data(Qt::AccessibleTextRole).toString().startsWith(u"Gives: "_s),
                 qPrintable(load.data(Qt::AccessibleTextRole).toString()));
    }

    void anActionIsDoneAndOpenAgainByKey()
    {
        Fixture<CommitmentsPage> fixture(u"commitments"_s);
        const QByteArray before = digest(fixture.plan());
        QCOMPARE(fixture.currentText(), u"Agree one revenue cut-off day"_s);
        const ActionItemId id =
            std::ranges::find(fixture.plan().table<ActionItem>(), fixture.currentText(), &ActionItem::what)->id;
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.plan().find(id)->status, ActionStatus::Done);
        QCOMPARE(fixture.plan().find(id)->doneOn, QDate(2026, 7, 8));
        fixture.settle();
        QCOMPARE(fixture.currentText(), u"Agree one revenue cut-off day"_s); // it is followed into its new group
        QCOMPARE(fixture.tree->currentIndex().parent().data().toString(), u"Done or dropped"_s);
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.plan().find(id)->status, ActionStatus::Open);
        QVERIFY(!fixture.plan().find(id)->doneOn.isValid());
        QCOMPARE(digest(fixture.plan()), before);
        fixture.undo(2);
        QCOMPARE(digest(fixture.plan()), before);
    }

    void typingFindsARowWhereverItStands()
    {
        Fixture<ObjectivesPage> fixture(u"objectives"_s);
        QTest::keyClick(fixture.tree, Qt::Key_F, Qt::ControlModifier);
        auto *words = qobject_cast<QLineEdit *>(fixture.window->focusWidget());
        QVERIFY(words && words->accessibleName() == u"Filter"_s);
        QTest::keyClicks(words, u"first-contact"_s);
        QModelIndex index = fixture.tree->model()->index(0, 0);
        while (fixture.tree->model()->hasChildren(index)) {
            QVERIFY(fixture.tree->isExpanded(index));
            index = fixture.tree->model()->index(0, 0, index);
        }
        QCOMPARE(index.data().toString(), u"First-contact resolution"_s);
        QCOMPARE(index.data(DetailRole).toString(), u"Key result"_s);
    }
};

QD_TEST_MAIN(TestOutlinePages)
#include "tst_outlinepages.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back in the window: what changed, every step, earlier states.
#include "document/published.h"
#include "models/timeline.h"
#include "pages/outlinetable.h"
#include "pages/page.h"
#include "samplewindow.h"
#include "style/textlabel.h"
#include "widgets/momentstrip.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;
using test::inDialog;

namespace {

struct Fixture : test::SampleWindow
{
    Document &document() { return *window->review().document(); }
    Timeline &timeline() { return window->timeline(); }
    MomentStrip *strip() { return find<MomentStrip>(u"momentStrip"_s); }

    void rename(const QString &name)
    {
        const auto done = document().edit(u"Rename"_s, [&](Edit &edit) {
            Kpi kpi = edit.before().table<Kpi>()[0];
            kpi.name = name;
            return edit.put(kpi);
        });
        if (!done)
            qFatal("the edit failed");
        look();
    }
    void look()
    {
        settle();
        timeline().settle();
    }
    void name(const QString &point)
    {
        inDialog([point](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"reason"_s)->setText(point);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        window->action(u"file.restorePoint"_s)->trigger();
        look();
    }
    OutlineTable *table(const QString &name)
    {
        window->action(u"history."_s + name)->trigger();
        look();
        return find<OutlineTable>(name);
    }
};

QString textAt(const QAbstractItemModel &model, const QModelIndex &row, int column)
{
    return model.index(row.row(), column, row.parent()).data().toString();
}

} // namespace

class TestHistoryPages : public QObject
{
    Q_OBJECT

private slots:
    void aStripSaysOnEveryPageWhatHasChanged()
    {
        Fixture fixture;
        fixture.look();
        QVERIFY(fixture.strip()->isHidden()); // nothing has changed since it was opened
        fixture.rename(u"Another name"_s);
        fixture.window->showPage(u"scorecard"_s);
        QVERIFY(!fixture.strip()->isHidden());
        QVERIFY2(fixture.strip()->accessibleName().contains(u"1 record(s) changed, 1 of them on this page"_s),
                 qPrintable(fixture.strip()->accessibleName()));
        fixture.window->showPage(u"objectives"_s);
        QVERIFY(fixture.strip()->accessibleName().contains(u"0 of them on this page"_s));
        fixture.find<QPushButton>(u"stripChanges"_s)->click();
        QCOMPARE(fixture.window->currentPage(), u"history"_s);
        QVERIFY(fixture.strip()->isHidden()); // the page itself says it
        fixture.window->showPage(u"objectives"_s);
        fixture.undo();
        fixture.look();
        QVERIFY(fixture.strip()->isHidden());
    }

    void changesShowOldAndNewValuesUnderTheirRecord()
    {
        Fixture fixture;
        const QString before = fixture.document().plan().table<Kpi>()[0].name;
        fixture.rename(u"Another name"_s);
        OutlineTable *table = fixture.table(u"changes"_s);
        QVERIFY(table);
        const QAbstractItemModel &model = *table->model();
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex group = model.index(0, 0);
        QVERIFY(group.data().toString().startsWith(u"KPIs"_s));
        const QModelIndex record = model.index(0, 0, group);
        QCOMPARE(record.data().toString(), u"Another name"_s);
        const QModelIndex field = model.index(0, 0, record);
        QCOMPARE(textAt(model, field, 1), before);
        QCOMPARE(textAt(model, field, 2), u"Another name"_s);

        table->setCurrentIndex(record);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fixture.window->currentPage(), u"scorecard"_s);
    }

    void aRestorePointIsNamedComparedLookedAtAndRestored()
    {
        Fixture fixture;
        fixture.rename(u"At the board"_s);
        fixture.name(u"Before the board"_s);
        QCOMPARE(fixture.document().history().back().label, u"Before the board"_s);
        fixture.rename(u"After the board"_s);
        const QByteArray now = digest(fixture.document().plan());

        OutlineTable *steps = fixture.table(u"steps"_s);
        QVERIFY(steps->goTo([&](const report::OutlineRow &row) {
            return row.cells.size() > 1 && row.cells[1].text == u"Before the board"_s;
        }));
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_C);
        fixture.look();
        QVERIFY(fixture.timeline().base().name.contains(u"\"Before the board\""_s));
        QCOMPARE(fixture.timeline().changes().size(), std::size_t(1));

        QTest::keyClick(steps, Qt::Key_Return);
        fixture.look();
        QCOMPARE(fixture.window->review().plan().table<Kpi>()[0].name, u"At the board"_s);
        QCOMPARE(digest(fixture.document().plan()), now); // only what is shown is of then
        fixture.window->showPage(u"scorecard"_s);
        QVERIFY(fixture.strip()->accessibleName().contains(u"as it was"_s));
        const auto refused =
            fixture.document().edit(u"Edit"_s, [](Edit &edit) { return edit.put(edit.before().organisation()); });
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"Return to the present"_s));

        fixture.window->action(u"view.present"_s)->trigger();
        fixture.look();
        QCOMPARE(fixture.window->review().plan().table<Kpi>()[0].name, u"After the board"_s);

        fixture.window->action(u"history.steps"_s)->trigger();
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Return);
        fixture.find<QPushButton>(u"stripRestore"_s)->click();
        fixture.look();
        QCOMPARE(fixture.document().plan().table<Kpi>()[0].name, u"At the board"_s);
        QVERIFY(!fixture.timeline().shown());
        fixture.undo();
        QCOMPARE(digest(fixture.document().plan()), now);
    }

    void exportsAndReportsShowTheEarlierState()
    {
        Fixture fixture;
        fixture.rename(u"Then"_s);
        const qint64 then = fixture.document().tip();
        fixture.rename(u"Now"_s);
        fixture.timeline().show(then);
        fixture.window->exportTo(fixture.world.path(u"then.json"_s), &describe<Kpi>());
        QFile file(fixture.world.path(u"then.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("\"Then\""));
        QVERIFY(!json.contains("\"Now\""));
    }

    void aDayOfThePastIsShown()
    {
        Fixture fixture;
        fixture.rename(u"Then"_s);
        fixture.world.clock.advance(2 * 24 * 3600);
        fixture.rename(u"Now"_s);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QDateEdit *>(u"day"_s)->setDate(QDate(2026, 7, 9));
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.window->action(u"view.asOf"_s)->trigger();
        QCOMPARE(fixture.window->review().plan().table<Kpi>()[0].name, u"Then"_s);
        fixture.window->action(u"view.present"_s)->trigger();
        inDialog([](QWidget &dialog) {
            dialog.findChild<QDateEdit *>(u"day"_s)->setDate(QDate(2020, 1, 1));
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.window->action(u"view.asOf"_s)->trigger();
        QVERIFY(!fixture.timeline().shown()); // there was no document yet
    }

    void savingByHandLeavesOneRestorePoint()
    {
        Fixture fixture;
        fixture.rename(u"Another name"_s);
        const auto points = [&] {
            return std::ranges::count(fixture.document().history(), store::HistoryKind::RestorePoint,
                                      &store::HistoryEntry::kind);
        };
        fixture.window->action(u"file.save"_s)->trigger();
        fixture.window->action(u"file.save"_s)->trigger();
        QCOMPARE(points(), 1);
        QTRY_VERIFY(fixture.document().isPublished());
    }

    void homeTellsWhereYouStopped()
    {
        test::World world;
        {
            auto document = world.newDocument();
            test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8 0.9/0.7"_s});
            QVERIFY_RESULT(document->close());
        }
        {
            MainWindow window(world.environment);
            QVERIFY(window.openDocument(world.path(u"review.qdeck"_s)));
            window.show();
            const Plan &plan = window.review().document()->plan();
            window.go(recordAddress(describe<Kpi>(), plan.table<Kpi>()[0].id.value));
            QVERIFY(window.close());
        }
        world.clock.advance(24 * 3600);
        { // another machine has changed it meanwhile
            auto document = Document::open(world.path(u"review.qdeck"_s), world.environment);
            QVERIFY_RESULT(document);
            test::build(**document, {u"Sales > Orders [#] increase: 10/12"_s});
            QVERIFY_RESULT((*document)->close());
        }
        MainWindow window(world.environment);
        QVERIFY(window.openDocument(world.path(u"review.qdeck"_s)));
        window.show();
        window.showPage(u"home"_s);
        window.timeline().settle();
        auto *part = window.findChild<QWidget *>(u"whereYouStopped"_s);
        QVERIFY(part && !part->isHidden());
        QStringList lines;
        for (const auto *line : part->findChildren<QPushButton *>(u"stoppedLine"_s))
            lines << line->text();
        QVERIFY2(lines.contains(u"KPI: Resolution"_s), qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(u"3 record(s) changed"_s), qPrintable(lines.join(u'|')));
        part->findChildren<QPushButton *>(u"stoppedLine"_s).front()->click();
        QCOMPARE(window.currentPage(), u"scorecard"_s);
    }
};

QD_TEST_MAIN(TestHistoryPages)
#include "tst_historypages.moc"

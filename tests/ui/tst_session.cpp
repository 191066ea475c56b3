// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/gate.h"
#include "models/agendamodel.h"
#include "pages/audiencewindow.h"
#include "pages/sessionpage.h"
#include "pages/wallpicture.h"
#include "report/sessionreports.h"
#include "report/sessionview.h"
#include "samplewindow.h"
#include "widgets/chip.h"
#include "widgets/headerbar.h"
#include "widgets/stepper.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Minute = 60;

struct Fixture : test::SampleWindow
{
    explicit Fixture(QSize size = {1366, 768})
        : SampleWindow(size)
    {
        window->showPage(u"session"_s);
        page = window->findChild<SessionPage *>();
    }
    void trigger(const QString &id)
    {
        window->action(id)->trigger();
        settle();
    }
    void start()
    {
        trigger(u"session.propose"_s);
        trigger(u"session.start"_s);
        list()->setFocus();
    }
    const cycle::Agenda &agenda() { return window->desk().agenda(); }
    QTableView *table() { return find<QTableView>(u"agendaTable"_s); }
    QListView *list() { return find<QListView>(u"agendaList"_s); }
    QLineEdit *line() { return find<QLineEdit>(u"captureLine"_s); }
    /// A letter where no field has the keyboard, the words, Enter.
    void capture(Qt::Key letter, const QString &words)
    {
        list()->setFocus();
        QTest::keyClick(list(), letter);
        QVERIFY(line()->hasFocus());
        QTest::keyClicks(line(), words);
        QTest::keyClick(line(), Qt::Key_Return);
        settle();
    }
    QStringList chips()
    {
        QStringList texts;
        for (const Chip *chip : line()->parentWidget()->findChildren<Chip *>())
            texts << chip->text();
        return texts;
    }
    void pass(int seconds)
    {
        world.clock.advance(seconds);
        emit window->desk().ticked();
    }
    QString timeLeft() { return find<QLabel>(u"timeLeft"_s)->text(); }
    template<typename Record>
    int count()
    {
        return int(plan().table<Record>().size());
    }

    SessionPage *page;
};

/// Every text of \a report, to look for words in it.
QString textOf(const report::Report &report)
{
    QString all;
    const auto cells = [&](const report::Table &table) {
        for (const report::Row &row : table.rows) {
            for (const report::Cell &cell : row.cells)
                all += cell.text + u'\n';
        }
    };
    for (const auto &block : report.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block.content))
            cells(*table);
    }
    return all;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void anAgendaIsProposedInOneStep()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        QCOMPARE(fixture.table()->model()->rowCount(), 0);
        fixture.trigger(u"session.propose"_s);
        QVERIFY(fixture.agenda().size() > 4);
        QCOMPARE(fixture.table()->model()->rowCount(), int(fixture.agenda().size()));
        QVERIFY(cycle::clockOf(fixture.agenda(), fixture.world.clock.now()).plannedMinutes <= 120);
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
        QVERIFY(fixture.agenda().empty());
    }

    void itemsAreMovedAndChangedByKey()
    {
        Fixture fixture;
        fixture.trigger(u"session.propose"_s);
        const AgendaItemId first = fixture.agenda().front().id;
        fixture.table()->setFocus();
        fixture.table()->setCurrentIndex(fixture.table()->model()->index(0, AgendaModel::Title));
        QTest::keyClick(fixture.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fixture.agenda()[1].id, first);
        QCOMPARE(fixture.table()->currentIndex().row(), 1);
        QTest::keyClick(fixture.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(fixture.agenda()[0].id, first);
        auto &model = *fixture.table()->model();
        QVERIFY(model.setData(model.index(0, AgendaModel::Minutes), 25));
        QCOMPARE(fixture.agenda()[0].minutes, 25);
        const auto count = fixture.agenda().size();
        QTest::keyClick(fixture.table(), Qt::Key_Delete);
        QCOMPARE(fixture.agenda().size(), count - 1);
        fixture.undo(2);
        QCOMPARE(fixture.agenda()[0].minutes, 10);
        QCOMPARE(fixture.agenda()[0].id, first);
    }

    void aReviewIsHeldByKeyboard()
    {
        Fixture fixture;
        fixture.start();
        QCOMPARE(fixture.window->desk().running()->id, fixture.agenda().front().id);
        QTest::keyClick(fixture.list(), Qt::Key_PageDown);
        const AgendaItemId second = fixture.agenda()[1].id;
        QCOMPARE(fixture.window->desk().running()->id, second);

        const int decisions = fixture.count<Decision>();
        const int actions = fixture.count<ActionItem>();
        fixture.capture(Qt::Key_D, u"Launch stays on 1 September"_s);
        fixture.capture(Qt::Key_D, u"Alerts go first"_s);
        fixture.capture(Qt::Key_A, u"@Data & IT deliver alerts-only feed by 15 Aug"_s);
        fixture.capture(Qt::Key_A, u"@Customer Support plan the training by 20 Aug"_s);
        fixture.capture(Qt::Key_A, u"ask for a second instance"_s);
        QCOMPARE(fixture.count<Decision>(), decisions + 2);
        QCOMPARE(fixture.count<ActionItem>(), actions + 3);
        for (const ActionItem &action : fixture.plan().table<ActionItem>()) {
            if (action.what == u"deliver alerts-only feed") {
                QCOMPARE(action.agendaItem, second);
                QCOMPARE(action.due, QDate(2026, 8, 15));
                QVERIFY(action.department.isValid());
            }
        }
        fixture.trigger(u"session.next"_s);
        QCOMPARE(fixture.window->desk().running()->id, fixture.agenda()[2].id);
        fixture.trigger(u"session.stop"_s);
        QVERIFY(!fixture.window->desk().running());

        const Plan &plan = fixture.plan();
        const report::Wording &wording = fixture.window->review().wording();
        const QString minutes = textOf(
            report::minutes(plan, *fixture.window->desk().cycle(), wording, {.asOf = fixture.window->desk().asOf()}));
        for (const QString &words :
             {u"Launch stays on 1 September"_s, u"Alerts go first"_s, u"deliver alerts-only feed"_s,
              u"plan the training"_s, u"ask for a second instance"_s})
            QVERIFY2(minutes.contains(words), qPrintable(words));
        const auto loose = report::looseEnds(plan, fixture.agenda());
        QCOMPARE(loose.size(), 1UL);
        QCOMPARE(loose.front().text, u"ask for a second instance"_s);
    }

    void whatWasUnderstoodIsShownWhileTyping()
    {
        Fixture fixture;
        fixture.start();
        QTest::keyClick(fixture.list(), Qt::Key_A);
        QTest::keyClicks(fixture.line(), u"@Data & IT deliver alerts-only feed by 15 Aug"_s);
        const QStringList chips = fixture.chips();
        QCOMPARE(chips.front(), u"Action"_s);
        QVERIFY(chips.contains(u"deliver alerts-only feed"_s));
        QVERIFY(chips.contains(u"15 August 2026"_s));
        // Letters are text while the line has the keyboard.
        QVERIFY(fixture.line()->text().startsWith(u"A: @Data"_s));
        fixture.line()->setText(u"A: @Nobody does it"_s);
        QVERIFY(fixture.chips().isEmpty());
        const int actions = fixture.count<ActionItem>();
        QTest::keyClick(fixture.line(), Qt::Key_Return);
        QCOMPARE(fixture.count<ActionItem>(), actions);
        QCOMPARE(fixture.line()->text(), u"A: @Nobody does it"_s); // nothing typed is lost
    }

    void timeIsToldInWordsAndNeverStored()
    {
        Fixture fixture;
        fixture.start();
        const auto steps = fixture.window->review().document()->history().size();
        QCOMPARE(fixture.timeLeft(), u"10 min left"_s);
        fixture.pass(3 * Minute);
        QCOMPARE(fixture.timeLeft(), u"7 min left"_s);
        QCOMPARE(fixture.list()->model()->index(0, 0).data(AgendaModel::TimeRole).toString(), u"3 of 10 min"_s);
        fixture.pass(10 * Minute);
        QCOMPARE(fixture.timeLeft(), u"over by 3 min"_s);
        QCOMPARE(fixture.window->review().document()->history().size(), steps);
        fixture.trigger(u"session.next"_s);
        QCOMPARE(fixture.agenda().front().usedSeconds, 13 * Minute);
        fixture.undo();
        QVERIFY(!fixture.agenda().front().endedAt.isValid());
    }

    void aCapturedLineIsUndone()
    {
        Fixture fixture;
        fixture.start();
        const QByteArray before = digest(fixture.plan());
        fixture.capture(Qt::Key_P, u"Who pays for the second move?"_s);
        QVERIFY(digest(fixture.plan()) != before);
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void theRoomSeesNeitherNotesNorQuotesNorNames()
    {
        Fixture fixture;
        fixture.start();
        const cycle::Agenda items = fixture.agenda(); // each start makes another one
        for (const AgendaItem &item : items) {
            fixture.window->desk().start(item.id);
            fixture.settle();
            const report::WallSpec &wall = fixture.window->audience().wall().spec();
            QVERIFY(!wall.title.isEmpty());
            const bool isClosing = item.id == items.back().id; // nothing was decided yet
            QVERIFY2(isClosing || wall.picture.index() != 0, qPrintable(wall.title));
            QVERIFY2(!wall.description.contains(u" late"_s), qPrintable(wall.description));
            const rules::Finding *finding = report::findingOf(item, fixture.window->review().findings());
            if (!finding)
                continue;
            const auto *promises = std::get_if<report::PromiseSpec>(&wall.picture);
            for (const report::PromiseRow &row : promises ? promises->rows : std::vector<report::PromiseRow>())
                QVERIFY2(!row.words.contains(u"late"_s), qPrintable(row.words));
            for (const rules::Evidence &evidence : finding->evidence)
                QVERIFY(!wall.description.contains(fixture.window->review().wording().text(evidence.message)));
        }
        fixture.capture(Qt::Key_N, u"Both heads spoke on Monday"_s);
        fixture.capture(Qt::Key_D, u"@Head of Data & IT: The launch stays"_s);
        const report::WallSpec &wall = fixture.window->audience().wall().spec();
        QCOMPARE(wall.decision, u"The launch stays"_s);
        QVERIFY(!wall.description.contains(u"Monday"_s));
        for (const Person &person : fixture.plan().table<Person>())
            QVERIFY(!wall.description.contains(person.name));
        for (const QLabel *label : fixture.window->audience().findChildren<QLabel *>())
            QFAIL(qPrintable(label->text())); // all of it is one picture
    }

    void theRoomSeesAmountsBesideEachOther()
    {
        Fixture fixture;
        fixture.start();
        const cycle::Agenda items = fixture.agenda();
        QStringList seen;
        for (const AgendaItem &item : items) {
            fixture.window->desk().start(item.id);
            const report::WallSpec &wall = fixture.window->audience().wall().spec();
            if (const auto *bars = std::get_if<report::WallBars>(&wall.picture)) {
                for (const report::WallBars::Bar &bar : bars->bars)
                    seen << QString(bar.label + u' ' + bar.text).replace(QChar::Nbsp, u' ');
            }
            if (const auto *rows = std::get_if<report::WallRows>(&wall.picture))
                seen << rows->rows.front().text;
            if (const auto *circle = std::get_if<report::GraphSpec>(&wall.picture))
                QCOMPARE(circle->nodes.size(), 3U);
        }
        QCOMPARE(seen,
                 (QStringList{u"Agree one revenue cut-off day"_s, u"Accepted 260 person-days"_s,
                              u"Available 200 person-days"_s, u"Cloud in Asia-Pacific"_s, u"Sales Europe 104.9 M EUR"_s,
                              u"Finance & People 101.4 M EUR"_s,
                              u"Keep 90 and change the process, or 84 until live data are there."_s}));
    }

    void theRoomReadsTheDaysApart()
    {
        Fixture fixture;
        fixture.start();
        const auto &findings = fixture.window->review().findings().findings;
        const auto feed = std::ranges::find_if(
            findings, [](const rules::Finding &finding) { return qstrcmp(finding.rule, "DEP-003") == 0; });
        QVERIFY(feed != findings.end());
        AgendaItem item = fixture.agenda().front();
        item.link = u"finding:"_s + feed->fingerprint;
        fixture.window->desk().put(item, u"Link"_s);
        const auto *gap = std::get_if<report::WallGap>(&fixture.window->audience().wall().spec().picture);
        QVERIFY(gap);
        QVERIFY2(gap->apart.startsWith(u"46 day"_s) && gap->apart.endsWith(u"apart"_s), qPrintable(gap->apart));
        QCOMPARE(gap->needed.text, u"15 August"_s);
        QCOMPARE(gap->promised.text, u"30 September"_s);
    }

    void theAudienceWindowIsBlankedAndClosedByKey()
    {
        Fixture fixture;
        fixture.start();
        QVERIFY(!fixture.window->action(u"session.blank"_s)->isEnabled());
        fixture.trigger(u"session.audience"_s);
        AudienceWindow &audience = fixture.window->audience();
        QVERIFY(audience.isVisible());
        QVERIFY(fixture.window->action(u"session.blank"_s)->isEnabled());
        QTest::keyClick(&audience, Qt::Key_B);
        QVERIFY(audience.wall().isBlank());
        QVERIFY(fixture.page->findChild<WallPicture *>()->isBlank()); // the facilitator sees that it is
        QTest::keyClick(&audience, Qt::Key_B);
        QVERIFY(!audience.wall().isBlank());
        QTest::keyClick(&audience, Qt::Key_Escape);
        QVERIFY(!audience.isVisible());
    }

    void commandsAreEnabledOnlyWhenTheyMeanSomething()
    {
        Fixture fixture;
        const auto enabled = [&](const QString &id) { return fixture.window->action(id)->isEnabled(); };
        QVERIFY(enabled(u"session.propose"_s) && !enabled(u"session.start"_s) && !enabled(u"session.next"_s));
        fixture.trigger(u"session.propose"_s);
        QVERIFY(enabled(u"session.start"_s) && !enabled(u"session.stop"_s) && !enabled(u"session.decision"_s));
        fixture.trigger(u"session.start"_s);
        QVERIFY(!enabled(u"session.start"_s) && enabled(u"session.stop"_s) && enabled(u"session.decision"_s));
        QVERIFY(!enabled(u"session.propose"_s)); // what has begun is not replaced
        fixture.trigger(u"session.stop"_s);
        QVERIFY(enabled(u"session.start"_s)); // items are left
    }

    void startingHereTakesTheMarkedItem()
    {
        Fixture fixture;
        fixture.start();
        fixture.list()->setCurrentIndex(fixture.list()->model()->index(3, 0));
        fixture.window->action(u"session.startHere"_s)->trigger();
        QCOMPARE(fixture.window->desk().running()->id, fixture.agenda()[3].id);
    }

    void theStepsOfTheCycleLeadToTheirPages()
    {
        Fixture fixture({1920, 1080});
        fixture.settle();
        auto *stepper = fixture.window->findChild<Stepper *>();
        QVERIFY(stepper->isVisible());
        const auto steps = stepper->findChildren<QAbstractButton *>();
        QCOMPARE(steps.size(), 6);
        QVERIFY(steps[1]->accessibleName().startsWith(u"Collect, done"_s));
        QVERIFY2(steps[2]->accessibleName().startsWith(u"Analyse, now, due 14 Jul"_s),
                 qPrintable(steps[2]->accessibleName()));
        steps[5]->click();
        QCOMPARE(fixture.window->currentPage(), u"commitments"_s);
        fixture.window->resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY(steps[2]->isVisible() && !steps[0]->isVisible());
    }

    void homeSaysWhatThePhaseStillNeeds()
    {
        Fixture fixture;
        fixture.window->showPage(u"home"_s);
        const auto *line = fixture.find<QAbstractButton>(u"checklistLine"_s);
        QVERIFY(line);
        QVERIFY2(line->accessibleName().startsWith(u"Missing, The figures are frozen"_s),
                 qPrintable(line->accessibleName()));
        const auto lines = fixture.window->findChildren<QAbstractButton *>(u"checklistLine"_s);
        lines[1]->click();
        QCOMPARE(fixture.window->currentPage(), u"disconnects"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture fixture;
        fixture.start();
        fixture.capture(Qt::Key_D, u"The launch stays"_s);
        const auto check = [&] {
            for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                    && !qobject_cast<const QMenuBar *>(widget))
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                             widget->metaObject()->className());
            }
        };
        check();
        QCOMPARE(fixture.window->size(), QSize(1366, 768));
        fixture.trigger(u"session.stop"_s);
        check();
        QCOMPARE(fixture.window->size(), QSize(1366, 768));
    }
};

QD_TEST_MAIN(TestSession)
#include "tst_session.moc"

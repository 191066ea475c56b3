// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsteps.h"
#include "pages/disconnectspage.h"
#include "samplewindow.h"
#include "style/roles.h"
#include "support/testmain.h"
#include "widgets/segmented.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window on the page of disconnects, with the keyboard in the list.
struct Fixture : test::SampleWindow
{
    QListView *list = nullptr;

    Fixture()
    {
        window->showPage(u"disconnects"_s);
        list = find<QListView>(u"findings"_s);
        list->setFocus();
    }
    const rules::Finding &finding(const char *rule)
    {
        const auto &all = window->review().findings().findings;
        return *std::ranges::find_if(all, [&](const rules::Finding &each) { return qstrcmp(each.rule, rule) == 0; });
    }
    int openCount()
    {
        return int(
            std::ranges::count(window->review().findings().findings, rules::State::Open, &rules::Finding::state));
    }
    /// The most important one that the first page has no place for.
    const rules::Finding &beyondFirstPage()
    {
        return *std::ranges::find(window->review().findings().findings, 0, &rules::Finding::place);
    }
    /// Goes to the finding of \a rule.
    void choose(const char *rule)
    {
        auto *page = window->findChild<DisconnectsPage *>();
        page->showFinding(finding(rule).fingerprint);
    }
    void press(Qt::Key key)
    {
        list->setFocus();
        QTest::keyClick(list, key);
    }
    /// Where the finding that is chosen is, and its rule.
    QString address() { return window->findChild<DisconnectsPage *>()->currentAddress(); }
    QString current()
    {
        for (const rules::Finding &each : window->review().findings().findings) {
            if (address() == u"finding:"_s + each.fingerprint)
                return QLatin1String(each.rule);
        }
        return {};
    }
    bool isShown(const QString &button) { return find<QPushButton>(button)->isVisible(); }
};

} // namespace

class TestDisconnects : public QObject
{
    Q_OBJECT

private slots:
    void thePageOpensWithItsFirstPageAndAKeyShowsAll()
    {
        Fixture fixture;
        const auto *model = fixture.list->model();
        QCOMPARE(model->rowCount(), 13); // a heading and twelve
        QCOMPARE(model->index(0, 0).data(NumberRole).toString(), u"12 of %1"_s.arg(fixture.openCount()));
        QVERIFY(fixture.find<Segmented>(u"range"_s)->isVisible());
        fixture.choose("PAIR-004");
        fixture.press(Qt::Key_P);
        QVERIFY(model->rowCount() > fixture.openCount()); // and headings
        QCOMPARE(fixture.current(), u"PAIR-004"_s);
        fixture.press(Qt::Key_P);
        QCOMPARE(model->rowCount(), 13);
        QCOMPARE(fixture.current(), u"PAIR-004"_s);
    }

    void whichDisconnectsAreShownIsRememberedWhenTheyChange()
    {
        Fixture fixture;
        fixture.find<Segmented>(u"range"_s)->findChild<QAbstractButton *>(u"segment1"_s)->click();
        const int all = fixture.list->model()->rowCount();
        fixture.press(Qt::Key_U);
        fixture.settle();
        fixture.window->showPage(u"home"_s);
        fixture.window->showPage(u"disconnects"_s);
        QCOMPARE(fixture.list->model()->rowCount(), all);
    }

    void aDisconnectBeyondTheFirstPageIsOpenedAmongAll()
    {
        Fixture fixture;
        QCOMPARE(fixture.finding("KPI-001").place, 0);
        fixture.window->go(u"finding:"_s + fixture.finding("KPI-001").fingerprint);
        QCOMPARE(fixture.current(), u"KPI-001"_s);
        QCOMPARE(fixture.find<Segmented>(u"range"_s)->current(), 1);
        fixture.settle();
        QCOMPARE(fixture.current(), u"KPI-001"_s);
    }

    void whatIsOpenedBeforeTheFindingsAreThereIsGoneToWhenTheyAre()
    {
        Fixture fixture;
        const QString address = u"finding:"_s + fixture.beyondFirstPage().fingerprint;
        fixture.window->openDocument(fixture.world.path(u"review.qdeck"_s));
        QVERIFY(!fixture.window->review().isDiagnosed());
        fixture.window->go(address);
        const auto *title = fixture.window->findChild<DisconnectsPage *>()->findChild<QLabel *>(u"pageTitle"_s);
        QCOMPARE(title->text(), u"Looking for disconnects…"_s);
        QTRY_VERIFY(fixture.window->review().isDiagnosed());
        QCOMPARE(fixture.address(), address);
    }

    void whatIsDismissedOnTheFirstPageMakesRoomForTheNext()
    {
        Fixture fixture;
        fixture.choose("DEP-005");
        const int row = fixture.list->currentIndex().row();
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"They have agreed on an order of work."_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.press(Qt::Key_D);
        fixture.settle();
        QCOMPARE(fixture.finding("DEP-005").state, rules::State::Waived);
        QCOMPARE(fixture.list->currentIndex().row(), row);
        QVERIFY(fixture.current() != u"DEP-005"_s);
    }

    void theKeysBelowTheListStandThereWhole()
    {
        Fixture fixture;
        const auto *keys = fixture.find<QLabel>(u"keys"_s);
        QVERIFY(keys->height() >= keys->heightForWidth(keys->width()));
        const QStringList lines = keys->text().split(u"  "_s);
        QVERIFY(lines.size() >= 7);
        for (const QString &each : lines) // a key stays beside its word
            QVERIFY2(!each.contains(u' '), qPrintable(each));
    }

    void aVerdictIsOneKeyAndStaysPressed()
    {
        Fixture fixture;
        fixture.choose("DEP-003");
        fixture.press(Qt::Key_N);
        const QString fingerprint = fixture.finding("DEP-003").fingerprint;
        QCOMPARE(fixture.plan().table<FindingVerdict>().size(), 1U);
        const FindingVerdict verdict = fixture.plan().table<FindingVerdict>()[0];
        QCOMPARE(verdict.usefulness, Usefulness::NotUseful);
        QCOMPARE(verdict.rule, u"DEP-003"_s);
        QCOMPARE(verdict.fingerprint, fingerprint);
        QCOMPARE(verdict.judgedOn, QDate(2026, 7, 8));
        fixture.settle();
        QVERIFY(fixture.find<QPushButton>(u"notUseful"_s)->isChecked());
        fixture.press(Qt::Key_U); // the opinion changes: it is not counted twice
        QCOMPARE(fixture.plan().table<FindingVerdict>().size(), 1U);
        QCOMPARE(fixture.plan().table<FindingVerdict>()[0].usefulness, Usefulness::Useful);
        fixture.settle();
        fixture.press(Qt::Key_U); // the same again takes it back
        QVERIFY(fixture.plan().table<FindingVerdict>().empty());
        fixture.settle();
        QVERIFY(!fixture.find<QPushButton>(u"useful"_s)->isChecked());
    }

    void aClickOnAVerdictCountsOnce()
    {
        Fixture fixture;
        fixture.find<QPushButton>(u"known"_s)->click();
        QCOMPARE(fixture.plan().table<FindingVerdict>().size(), 1U);
        QCOMPARE(fixture.plan().table<FindingVerdict>()[0].usefulness, Usefulness::Known);
    }

    void everyStepIsTakenBackByUndo()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.choose("DEP-003");
        int steps = 0;
        for (const Qt::Key key : {Qt::Key_Y, Qt::Key_G, Qt::Key_T, Qt::Key_F}) {
            const QByteArray last = digest(fixture.plan());
            fixture.press(key);
            fixture.settle();
            QVERIFY2(digest(fixture.plan()) != last, qPrintable(QString(QChar(key))));
            ++steps;
        }
        fixture.undo(steps);
        QCOMPARE(digest(fixture.plan()), before);
    }

    void aDisconnectGoesOnTheAgendaOnce()
    {
        Fixture fixture;
        fixture.choose("KPI-001"); // a note, which no proposal has room for
        const std::size_t before = fixture.plan().table<AgendaItem>().size();
        fixture.press(Qt::Key_G);
        QCOMPARE(fixture.plan().table<AgendaItem>().size(), before + 1);
        fixture.settle();
        fixture.press(Qt::Key_G);
        QCOMPARE(fixture.plan().table<AgendaItem>().size(), before + 1);
    }

    void aDisconnectBecomesAnActionWithOwnerAndDay()
    {
        Fixture fixture;
        fixture.choose("DEP-007");
        const std::size_t before = fixture.plan().table<ActionItem>().size();
        fixture.press(Qt::Key_T);
        const auto &actions = fixture.plan().table<ActionItem>();
        QCOMPARE(actions.size(), before + 1);
        const auto made = std::ranges::find(actions, u"Disconnect DEP-007"_s, &ActionItem::origin);
        QVERIFY(made != actions.end());
        QCOMPARE(made->owner, u"Head of Data & IT"_s);
        QCOMPARE(made->due, QDate(2026, 7, 22));
    }

    void aFixToASubmittedNumberIsARequestToItsOwner()
    {
        Fixture fixture;
        fixture.choose("PAIR-004");
        QVERIFY(fixture.isShown(u"fix0"_s));
        const auto numbers = fixture.plan().table<Observation>();
        fixture.find<QPushButton>(u"fix0"_s)->click();
        QCOMPARE(fixture.plan().table<Observation>(), numbers);
        const auto &actions = fixture.plan().table<ActionItem>();
        QVERIFY(std::ranges::find(actions, u"Disconnect PAIR-004"_s, &ActionItem::origin) != actions.end());
        fixture.settle();
        QVERIFY(!fixture.window->findChild<QPushButton *>(u"fix0"_s)); // it is asked, once
        fixture.choose("DEP-007");
        QVERIFY(!fixture.window->findChild<QPushButton *>(u"fix0"_s));
    }

    void aDisconnectIsSeenAsWhatItIsAbout()
    {
        Fixture fixture;
        const auto seen = [&](const char *rule) {
            fixture.choose(rule);
            QStringList names;
            for (const QString &name :
                 {u"evidenceChart"_s, u"secondChart"_s, u"evidenceDrawing"_s, u"secondDrawing"_s, u"evidenceGraph"_s}) {
                if (fixture.find<QWidget>(name)->isVisible())
                    names << name;
            }
            return names;
        };
        QCOMPARE(seen("PAIR-004"), (QStringList{u"evidenceDrawing"_s, u"secondDrawing"_s}));
        QCOMPARE(seen("KPI-001"), QStringList{u"evidenceChart"_s});
        QCOMPARE(seen("DEP-005"), QStringList{u"evidenceGraph"_s});
        QCOMPARE(seen("FLOW-002"), QStringList{u"evidenceDrawing"_s});
        QCOMPARE(seen("OBJ-002"), QStringList());
    }

    void noDisconnectMakesTheWindowOfALaptopGrow()
    {
        Fixture fixture;
        fixture.window->resize(1366, 736);
        fixture.window->showInspector(true);
        for (const rules::Finding &each : fixture.window->review().findings().findings) {
            fixture.window->findChild<DisconnectsPage *>()->showFinding(each.fingerprint);
            QCoreApplication::processEvents();
            QVERIFY2(fixture.window->size() == QSize(1366, 736), each.rule);
        }
    }

    void theExpectedNumberOfFalseSignalsStandsBelowTheList()
    {
        Fixture fixture;
        const QString text = fixture.find<QLabel>(u"chance"_s)->text();
        QVERIFY2(text.contains(u"about 1.0 a quarter are to be expected by chance among 43 KPIs"_s), qPrintable(text));
    }

    void whatCouldNotRunIsReadInGroupsAndOneByOne()
    {
        Fixture fixture;
        test::inDialog([&](QWidget &dialog) {
            const auto *model = dialog.findChild<QAbstractItemView *>(u"unchecked"_s)->model();
            std::size_t records = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                records += std::size_t(std::max(1, model->rowCount(model->index(row, 0))));
            QCOMPARE(records, fixture.window->review().findings().notEvaluated.size());
            QVERIFY(model->rowCount() < 45);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.press(Qt::Key_C);
        QVERIFY(QApplication::clipboard()->text().contains(u"KPI-002 could not run on 48 KPIs"_s));
    }

    void theRuleIsExplainedWithItsOptions()
    {
        Fixture fixture;
        fixture.choose("DEP-001");
        test::inDialog([&](QWidget &dialog) {
            const QString text = dialog.findChild<QPlainTextEdit *>(u"explanation"_s)->toPlainText();
            QVERIFY(text.contains(u"workingDays = 10, as in the catalogue"_s));
            QVERIFY(text.contains(u"It finds 1 disconnect"_s));
            static_cast<QDialog &>(dialog).reject();
        });
        fixture.press(Qt::Key_E);
    }

    void everyDisconnectHasAPictureOfItsFamily()
    {
        Fixture fixture;
        const auto *model = fixture.list->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.flags() & Qt::ItemIsEnabled)
                QVERIFY2(index.data(GlyphRole).isValid(), qPrintable(index.data().toString()));
        }
    }
};

QD_TEST_MAIN(TestDisconnects)
#include "tst_disconnects.moc"

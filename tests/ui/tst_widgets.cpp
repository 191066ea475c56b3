// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/textlabel.h"
#include "style/theme.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/commandpalette.h"
#include "widgets/dialog.h"
#include "widgets/emptystate.h"
#include "widgets/headerbar.h"
#include "widgets/sidebar.h"
#include "widgets/titlebar.h"
#include "widgets/undonotice.h"
#include "widgets/workdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<PaletteEntry> threeEntries(const QString &)
{
    return {{u"e1"_s, u"unplug"_s, u"Customer feed: two dates"_s, u"Finding E1"_s, u"disconnect"_s},
            {u"k1"_s, u"table-2"_s, u"Feed requests on date"_s, u"KPI"_s, {}},
            {u"o1"_s, u"target"_s, u"Grow in Asia"_s, u"Objective"_s, {}}};
}

void fill(Sidebar &sidebar)
{
    sidebar.addPage(u"home"_s, u"house"_s, u"Home"_s);
    sidebar.addGroup(u"Prepare"_s);
    sidebar.addPage(u"inputs"_s, u"inbox"_s, u"Inputs"_s);
    sidebar.addPage(u"scorecard"_s, u"table-2"_s, u"Scorecard"_s);
}

/// Sends the event a pointer makes when it comes over \a widget; offscreen there is none.
void pointAt(QWidget &widget)
{
    widget.setAttribute(Qt::WA_UnderMouse);
    QEnterEvent event(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&widget, &event);
}

void pointAway(QWidget &widget)
{
    widget.setAttribute(Qt::WA_UnderMouse, false);
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // the offscreen platform
        Theme::setMotion(Motion::Reduced);
    }

    void theSidebarMovesWithTheKeys()
    {
        Sidebar sidebar;
        fill(sidebar);
        sidebar.show();
        QVERIFY(QTest::qWaitForWindowActive(&sidebar));
        QSignalSpy spy(&sidebar, &Sidebar::pageChosen);
        QCOMPARE(sidebar.currentPage(), u"home"_s);
        sidebar.findChild<QAbstractButton *>(u"page.home"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(sidebar.currentPage(), u"inputs"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(sidebar.currentPage(), u"scorecard"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(sidebar.currentPage(), u"inputs"_s);
        QCOMPARE(spy.last().first().toString(), u"inputs"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"page.inputs"_s);
    }

    void theSidebarSaysWhatWasClickedButNotWhatWasSet()
    {
        Sidebar sidebar;
        fill(sidebar);
        QSignalSpy spy(&sidebar, &Sidebar::pageChosen);
        sidebar.setCurrentPage(u"scorecard"_s);
        QCOMPARE(spy.count(), 0);
        QTest::mouseClick(sidebar.findChild<QAbstractButton *>(u"page.inputs"_s), Qt::LeftButton);
        QCOMPARE(spy.takeFirst().first().toString(), u"inputs"_s);
        QCOMPARE(sidebar.currentPage(), u"inputs"_s);
    }

    void aSidebarRowTellsItsBadge()
    {
        Sidebar sidebar;
        fill(sidebar);
        sidebar.setBadge(u"inputs"_s, 5);
        QVERIFY(sidebar.findChild<QWidget *>(u"page.inputs"_s)->accessibleName().contains(u'5'));
        sidebar.setDisplayWidth(Sidebar::Width::Collapsed);
        QCOMPARE(sidebar.width(), 48);
        QVERIFY(sidebar.findChild<QWidget *>(u"page.inputs"_s)->toolTip().contains(u"Inputs"));
    }

    void thePaletteFindsMovesAndReturnsTheFocus()
    {
        QWidget window;
        window.resize(1000, 700);
        QLineEdit before(&window);
        CommandPalette palette(threeEntries, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        QSignalSpy spy(&palette, &CommandPalette::chosen);
        palette.open();
        QWidget *field = QApplication::focusWidget();
        QCOMPARE(field->objectName(), u"paletteField"_s);
        QCOMPARE(palette.width(), 560);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"feed"_s);
        QCOMPARE(palette.findChild<QListView *>()->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), u"k1"_s); // what begins so comes first
        QVERIFY(palette.isHidden());
        QCOMPARE(QApplication::focusWidget(), &before);
    }

    void thePaletteFindsByKeywordAndSaysWhenThereIsNothing()
    {
        QWidget window;
        window.resize(1000, 700);
        CommandPalette palette(threeEntries, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        field->setText(u"DISCONNECT feed"_s);
        QCOMPARE(palette.findChild<QListView *>()->model()->rowCount(), 1);
        field->setText(u"zebra"_s);
        QVERIFY(palette.findChild<QLabel *>(u"paletteNothing"_s)->isVisible());
        QSignalSpy spy(&palette, &CommandPalette::chosen);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(spy.count(), 0);
        QVERIFY(palette.isHidden());
    }

    void theUndoNoticeLeavesByItself()
    {
        QWidget window;
        window.resize(600, 400);
        QLineEdit elsewhere(&window);
        UndoNotice notice(&window, 30ms);
        window.show();
        elsewhere.setFocus();
        notice.showMessage(u"E9 dismissed."_s);
        QVERIFY(notice.isVisible());
        QCOMPARE(notice.geometry().bottomLeft(), QPoint(16, 400 - 16 - 1));
        QTRY_VERIFY(notice.isHidden());
        Theme::setMotion(Motion::Full);
        notice.showMessage(u"E8 dismissed."_s);
        QTRY_VERIFY(notice.isHidden());
    }

    void theUndoNoticeWaitsWhileSomebodyIsThere()
    {
        QWidget window;
        window.resize(600, 400);
        UndoNotice notice(&window, 60ms);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        notice.showMessage(u"E9 dismissed."_s);
        pointAt(notice);
        QTest::qWait(120);
        QVERIFY(notice.isVisible());
        notice.findChild<QPushButton *>()->setFocus();
        pointAway(notice);
        QTest::qWait(120);
        QVERIFY(notice.isVisible());
        window.setFocus();
        QTRY_VERIFY(notice.isHidden());
    }

    void theUndoButtonAsksOnce()
    {
        QWidget window;
        UndoNotice notice(&window);
        window.show();
        notice.showMessage(u"E9 dismissed."_s);
        QSignalSpy spy(&notice, &UndoNotice::undoRequested);
        QTest::mouseClick(notice.findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QVERIFY(notice.isHidden());
    }

    void longWorkSaysHowFarItIsAndCanBeStopped()
    {
        QWidget window;
        window.show();
        WorkDialog dialog(u"Storing values.csv…"_s, &window);
        const WorkProgress progress = dialog.progress();
        QVERIFY(progress.report(1, 100));
        QVERIFY(!dialog.isVisible()); // short work is not worth a word
        QTest::qWait(WorkDialog::Patience);
        QVERIFY(progress.report(40, 100));
        QVERIFY(dialog.isVisible() && dialog.isModal());
        QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 400);
        bool timed = false;
        QTimer::singleShot(1, &window, [&timed] { timed = true; });
        QTest::qSleep(50);
        QVERIFY(progress.report(50, 100));
        QVERIFY(!timed); // nothing else goes on
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!progress.report(60, 100));
        QVERIFY(!dialog.isVisible());
    }

    void whatPeopleTypeIsNeverMarkup()
    {
        const TextLabel label(u"<b>Support</b> & <img src=x>"_s, {});
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text()));
    }

    void emptyStateAndBannerOfferOneButton()
    {
        EmptyState empty(u"radio"_s, u"No signals yet"_s, u"Write down what customers say."_s, u"Add Signal"_s);
        QSignalSpy asked(&empty, &EmptyState::actionRequested);
        QTest::mouseClick(empty.findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        Banner banner(Status::Risk, u"3 need attention."_s, u"Show"_s);
        QSignalSpy activated(&banner, &Banner::activated);
        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
        banner.setButtons({u"Merge"_s, u"Close"_s});
        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerButton2"_s), Qt::LeftButton);
        QCOMPARE(activated.last().front().toInt(), 1);
        QCOMPARE(banner.accessibleName(), u"3 need attention."_s);
        QCOMPARE(banner.height(), 40);
    }

    void aProblemIsShownBelowItsFieldAndHoldsTheDialog()
    {
        FormDialog dialog(u"Set the Date"_s, u"Set"_s);
        auto *field = new QLineEdit;
        field->setObjectName(u"date"_s);
        dialog.form().addField(u"&Needed by"_s, field, u"A day in the quarter."_s);
        dialog.show();
        QCOMPARE(field->accessibleName(), u"Needed by"_s);
        auto *line = dialog.findChild<QLabel *>(u"date.help"_s);
        QCOMPARE(line->text(), u"A day in the quarter."_s);
        dialog.form().setProblem(field, u"June has 30 days. Enter 30 June?"_s);
        dialog.updateButtons();
        QCOMPARE(line->text(), u"June has 30 days. Enter 30 June?"_s);
        QVERIFY(dialog.findChild<QWidget *>(u"problemMark"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
        dialog.form().setProblem(field, {});
        dialog.updateButtons();
        QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
    }

    void controlsHaveNamesAndLabelsArePlainText()
    {
        HeaderBar header;
        header.setCycle(u"Q1 2026/27"_s, u"Fairwater"_s);
        TitleBar title;
        title.setTitle(u"<b>Nine</b> open"_s);
        title.addButton(u"import"_s, u"Import…"_s, ButtonKind::Primary);
        Chip chip(u"High"_s);
        for (const QWidget *widget : std::initializer_list<const QWidget *>{&header, &title}) {
            for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
                QVERIFY(!button->objectName().isEmpty());
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            }
            for (const QLabel *label : widget->findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(chip.accessibleName(), u"High"_s);
        QSignalSpy spy(&header, &HeaderBar::searchRequested);
        QTest::mouseClick(header.findChild<QAbstractButton *>(u"search"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }

    void theBarsGrowWithTheZoom()
    {
        HeaderBar header;
        TitleBar title;
        Sidebar sidebar;
        fill(sidebar);
        header.show();
        title.show();
        Theme::apply(*qApp, Appearance::Dark, 150);
        sidebar.show(); // what was hidden looks again when it is shown
        QCOMPARE(header.height(), 72);
        QCOMPARE(title.height(), 96);
        QCOMPARE(sidebar.width(), 300);
        Theme::apply(*qApp, Appearance::Light);
        QCOMPARE(header.height(), 48);
    }
};

QD_TEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

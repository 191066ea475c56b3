// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspector.h"
#include "samplewindow.h"
#include "widgets/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::SampleWindow
{
    using SampleWindow::SampleWindow;

    Inspector *inspector() { return window->findChild<Inspector *>(); }
    bool isShown() { return inspector() && inspector()->isVisible(); }
    QString name() { return find<QLabel>(u"inspectorName"_s)->text(); }
    QPushButton *link(const QString &text)
    {
        for (QPushButton *button : inspector()->findChildren<QPushButton *>(u"sheetLink"_s)) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void toggle() { QTest::keyClick(window.get(), Qt::Key_F9); }
    Sidebar::Width sidebar() { return window->findChild<Sidebar *>()->displayWidth(); }
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings().remove(u"view/inspector"_s); }
    void cleanup() { QSettings().remove(u"view/inspector"_s); }

    void itFollowsWhatIsChosen()
    {
        Fixture fixture;
        fixture.window->showPage(u"handoffs"_s);
        fixture.toggle();
        QVERIFY(fixture.isShown());
        auto *table = fixture.window->findChild<QTableView *>(u"records"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(fixture.name(), table->currentIndex().data().toString());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(fixture.name(), table->model()->index(2, 0).data().toString());
        fixture.toggle();
        QVERIFY(!fixture.isShown());
    }

    void itMakesRoomInANarrowWindowAndIsRemembered()
    {
        Fixture fixture;
        fixture.window->showPage(u"handoffs"_s);
        QCOMPARE(fixture.sidebar(), Sidebar::Width::Full);
        fixture.toggle();
        QCOMPARE(fixture.sidebar(), Sidebar::Width::Collapsed);
        QVERIFY(QSettings().value(u"view/inspector"_s).toBool());
        fixture.window->resize(1600, 900);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.sidebar(), Sidebar::Width::Full);
        QVERIFY(fixture.isShown());
    }

    void itLeavesPagesAloneThatHaveNoRoomForIt()
    {
        Fixture fixture;
        fixture.window->showInspector(true);
        for (const auto &[page, shown] : {std::pair(u"map"_s, false), std::pair(u"home"_s, false),
                                          std::pair(u"disconnects"_s, false), std::pair(u"scorecard"_s, true)}) {
            fixture.window->showPage(page);
            QVERIFY2(fixture.isShown() == shown, qPrintable(page));
        }
        fixture.window->resize(1920, 1080);
        QCoreApplication::processEvents();
        fixture.window->showPage(u"disconnects"_s);
        QVERIFY(fixture.isShown());
        fixture.window->showPage(u"map"_s);
        QVERIFY2(!fixture.isShown(), "the map has an inspector of its own");
    }

    void aLinkIsFollowedByKey()
    {
        Fixture fixture;
        fixture.window->showInspector(true);
        fixture.window->go(u"record:handOff:%1"_s.arg(fixture.plan().table<HandOff>()[0].id.value));
        const Department &giver = *fixture.plan().find(fixture.plan().table<HandOff>()[0].giver);
        QPushButton *link = fixture.link(giver.name);
        QVERIFY(link && link->focusPolicy() != Qt::NoFocus);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(fixture.window->currentPage(), u"organisation"_s);
        QCOMPARE(fixture.name(), giver.name);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(fixture.link(giver.name) == nullptr); // a department does not refer to itself
    }

    void whatItShowsIsEditedAndShownAnew()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.window->showInspector(true);
        const HandOffId id = fixture.plan().table<HandOff>()[3].id;
        fixture.window->go(u"record:handOff:%1"_s.arg(id.value));
        test::inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Another name"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        fixture.find<QPushButton>(u"inspectorEdit"_s)->click();
        QCOMPARE(fixture.plan().find(id)->name, u"Another name"_s);
        fixture.settle();
        QVERIFY2(fixture.name() == u"Another name"_s, "the same record is still chosen");
        fixture.undo();
        QCOMPARE(digest(fixture.plan()), before);
        QVERIFY(fixture.name() != u"Another name"_s);
    }
};

QD_TEST_MAIN(TestInspector)
#include "tst_inspector.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes in which somebody decides: the sample tells its story, and what goes out follows what was entered.
// (The minutes in between, with a file of their own, are in tst_importassistant.)
#include "document/file.h"
#include "exchange/tablefile.h"
#include "models/findingsmodel.h"
#include "models/scorecardmodel.h"
#include "pages/packetspage.h"
#include "pages/scorecardpage.h"
#include "samplewindow.h"
#include "widgets/titlebar.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPdfDocument>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

struct Facilitator
{
    test::SampleWindow sample;
    int keys = 0; ///< strokes; a chord, or a pasted path, counts as one

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : sample.window.get(), key, modifiers);
        ++keys;
        QCoreApplication::processEvents();
    }
    /// Gives \a path to the file dialog that \a chord opens.
    void choose(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &path)
    {
        test::inDialog([&](QWidget &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
            keys += 2;
        });
        press(key, modifiers);
        sample.window->activateWindow();
    }
    QString text(const QByteArray &pdf)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text();
        return all;
    }
};

} // namespace

class TestTenMinutes : public QObject
{
    Q_OBJECT

private slots:
    void theFirstMinuteTellsTheStory()
    {
        Facilitator facilitator;
        QCOMPARE(facilitator.sample.window->currentPage(), u"home"_s);
        QVERIFY(facilitator.sample.find<TitleBar>({})->title().startsWith(
            u"9 of 14 disconnects belong to: Leak Alert launch"_s));
        // Down to the first disconnect, and into its evidence.
        auto *first = facilitator.sample.window->findChild<QListView *>(u"firstFindings"_s);
        QVERIFY(first);
        first->setFocus(Qt::TabFocusReason);
        facilitator.press(Qt::Key_Home);
        facilitator.press(Qt::Key_Return);
        QCOMPARE(facilitator.sample.window->currentPage(), u"disconnects"_s);
        QCOMPARE(facilitator.keys, 2);
    }

    void everythingGoesIntoOneWorkbookByThreeStrokes()
    {
        Facilitator facilitator;
        const QString path = facilitator.sample.world.path(u"everything.xlsx"_s);
        facilitator.choose(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, path);
        QCOMPARE(facilitator.keys, 3); // the command, the pasted path, Enter
        const auto bytes = readFile(path);
        QVERIFY_RESULT(bytes);
        const auto kpis = exchange::readSheet(*bytes, u"everything.xlsx"_s, {.choice = {{}, {u"kpi"_s, u"KPIs"_s}}});
        QVERIFY_RESULT(kpis);
        QCOMPARE(kpis->rows.size(), facilitator.sample.plan().table<Kpi>().size() + 1);
    }

    void thePacketFollowsANumber()
    {
        Facilitator facilitator;
        MainWindow &window = *facilitator.sample.window;
        window.showPage(u"packets"_s);
        auto *packets = window.findChild<PacketsPage *>();
        packets->settle();
        const QString before = facilitator.text(packets->pdf());
        QVERIFY(before.contains(u"31"_s) && before.contains(u"78.6"_s));
        facilitator.press(Qt::Key_3, Qt::ControlModifier); // the scorecard
        auto *table = window.findChild<QTableView *>(u"scorecard"_s);
        QVERIFY(table);
        table->setFocus(Qt::TabFocusReason);
        const auto row = [&] {
            for (int each = 0; each < table->model()->rowCount(); ++each) {
                if (table->model()->index(each, ScorecardModel::Name).data().toString() == u"First-contact resolution")
                    return each;
            }
            return -1;
        }();
        table->setCurrentIndex(table->model()->index(row, ScorecardModel::Actual));
        facilitator.press(Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"91.5"_s);
        facilitator.keys += 4;
        facilitator.press(Qt::Key_Return);
        facilitator.sample.settle();
        window.showPage(u"packets"_s);
        packets->settle();
        const QString after = facilitator.text(packets->pdf());
        QVERIFY(after.contains(u"91.5"_s));
        QVERIFY(!after.contains(u"78.6"_s));
        QCOMPARE(facilitator.keys, 7); // page, edit, four digits and a point, Enter
        facilitator.sample.undo();
        packets->settle();
        QCOMPARE(facilitator.text(packets->pdf()), before);
    }
};

QD_TEST_MAIN(TestTenMinutes)
#include "tst_tenminutes.moc"

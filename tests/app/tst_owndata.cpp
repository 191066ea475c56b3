// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes in which somebody decides, with files of their own: from an empty document, by keyboard alone.
#include "app/keyboard.h"
#include "document/file.h"
#include "exchange/pairing.h"
#include "models/scorecardmodel.h"
#include "pages/importassistant.h"
#include "pages/inputspage.h"
#include "pages/inputtracker.h"
#include "pages/outlinetable.h"
#include "pages/packetspage.h"
#include "pages/pairingview.h"
#include "shell/language.h"
#include "support/editedbook.h"
#include "support/world.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPdfDocument>
#include <QSettings>
#include <QTableView>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

struct Facilitator
{
    test::World world;
    test::Keyboard keyboard{{}, world.environment};

    const Plan &plan() { return keyboard.window().review().document()->plan(); }
    ImportAssistant &assistant() { return keyboard.window().inputs().assistant(); }
    /// What the part that \a work is takes.
    int strokes(const std::function<void()> &work)
    {
        const int before = keyboard.strokes();
        work();
        return keyboard.strokes() - before;
    }
    /// Ctrl+N, the path, Enter, and Enter again: name and calendar are right as they stand.
    void begin()
    {
        keyboard.answer(Qt::Key_N, Qt::ControlModifier, [this] {
            QTimer::singleShot(0, qApp, [this] { // when the second dialog is there
                QApplication::activeModalWidget()->activateWindow();
                QCoreApplication::processEvents();
                keyboard.press(Qt::Key_Return);
            });
            keyboard.paste(world.path(u"own.qdeck"_s));
        });
    }
    void open(const QString &path)
    {
        keyboard.choose(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier, path);
        QTRY_VERIFY_WITH_TIMEOUT(assistant().isSettled(), 60'000);
    }
    void import()
    {
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        keyboard.settle();
    }
    QString text(const QByteArray &pdf, int &pages)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        pages = document.pageCount();
        QString all;
        for (int page = 0; page < pages; ++page)
            all += document.getAllText(page).text();
        return all;
    }
};

std::function<void(QString &, test::Rows &)> adding(const QString &sheet, const std::vector<QString> &row)
{
    return [=](QString &title, test::Rows &rows) {
        if (title == sheet)
            rows.push_back(row);
    };
}

} // namespace

class TestOwnData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        installLanguage(*qApp, u"en"_s);
    }

    void fromAnEmptyDocumentToThePrintedPreRead()
    {
        const QString standards = test::sharedData(u"kpi-canada-service-standards/ss_2024.csv"_s);
        const QString spending = test::sharedData(u"kpi-canada-service-standards/rbpo.csv"_s);
        const QString attendances = test::sharedData(u"kpi-nhs-ae-monthly/ae_attendances.csv"_s);
        if (standards.isEmpty() || spending.isEmpty() || attendances.isEmpty())
            QSKIP("the data sets kpi-canada-service-standards and kpi-nhs-ae-monthly are not here");
        Facilitator one;
        test::Keyboard &keyboard = one.keyboard;
        QCOMPARE(one.strokes([&] { one.begin(); }), 4);
        QVERIFY(one.plan().table<Kpi>().empty());

        // Their own files: every guess is visible, totals equal theirs.
        QCOMPARE(one.strokes([&] {
            one.open(standards);
            one.import();
        }),
                 4);
        QCOMPARE(one.plan().table<Observation>().size(), 2'343U);
        QCOMPARE(one.strokes([&] {
            one.open(attendances);
            keyboard.press(Qt::Key_F8);
            keyboard.press(Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(one.assistant().isSettled(), 60'000);
            one.import();
        }),
                 6);
        QCOMPARE(one.plan().table<Observation>().size(), 2'343U + 38'295U);
        QCOMPARE(one.strokes([&] {
            one.open(spending);
            QCOMPARE(one.assistant().preview()->facts().at(0).value, u"2,422,041,045,302.6"_s);
            one.import();
        }),
                 4);
        QVERIFY(one.plan().table<Observation>().size() > 2'343U + 38'295U);

        // Two heads are asked, and say different days of the same thing.
        QCOMPARE(one.strokes([&] {
            keyboard.answer(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier,
                            [&] { keyboard.press(Qt::Key_Return); });
        }),
                 2);
        QDir().mkpath(one.world.path(u"out"_s));
        std::vector<DepartmentId> two;
        const int asked = one.strokes([&] {
            keyboard.press(Qt::Key_2, Qt::ControlModifier);
            keyboard.press(Qt::Key_Home, Qt::ControlModifier);
            keyboard.press(Qt::Key_Down, Qt::ShiftModifier);
            two = one.keyboard.window().inputs().tracker().chosen();
            QCOMPARE(two.size(), 2U);
            keyboard.answer(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier, [&] {
                auto *folder = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"folder"_s);
                folder->setText(one.world.path(u"out"_s)); // pasted
                keyboard.press(Qt::Key_Return);
            });
        });
        QCOMPARE(asked, 5);
        const QStringList books = QDir(one.world.path(u"out"_s)).entryList({u"*.xlsx"_s});
        QCOMPARE(books.size(), 2);
        const QString needs = one.plan().find(two[0])->name;
        const QString gives = one.plan().find(two[1])->name;
        for (const QString &book : books) {
            const QString path = QDir(one.world.path(u"out"_s)).filePath(book);
            const bool isNeed = book.startsWith(needs.left(10));
            const auto change = isNeed ? adding(u"Needs"_s, {{}, u"List of open permits"_s, gives, u"2026-08-15"_s})
                                       : adding(u"Offers"_s, {{}, u"Open permits list"_s, needs, {}, u"2026-09-30"_s});
            QVERIFY_RESULT(replaceFile(path, test::edited(readFile(path).value(), change)));
            QCOMPARE(one.strokes([&] {
                keyboard.choose(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier, path);
                keyboard.press(Qt::Key_Return, Qt::ControlModifier);
                keyboard.settle();
            }),
                     4);
        }
        QCOMPARE(one.plan().table<HandOff>().size(), 2U);
        const auto rules = [&] {
            QStringList list;
            for (const rules::Finding &finding : keyboard.window().review().findings().findings)
                list << QLatin1String(finding.rule);
            return list;
        };
        QVERIFY(!rules().contains(u"DEP-003"_s)); // no spreadsheet shows it
        QCOMPARE(one.strokes([&] {
            keyboard.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            keyboard.press(Qt::Key_J);
            keyboard.settle();
        }),
                 2);
        QCOMPARE(one.plan().table<HandOff>().size(), 1U);
        QVERIFY(rules().contains(u"DEP-003"_s)); // 46 days apart

        // Two pages for the one who waits, and they follow a number.
        PacketsPage *packets = nullptr;
        const int shown = one.strokes([&] {
            keyboard.find(u"Packets"_s);
            packets = keyboard.window().findChild<PacketsPage *>();
            keyboard.tabTo(u"kind"_s);
            keyboard.type(u"Dep"_s); // a list goes to what is typed
            keyboard.tabTo(u"department"_s);
            const auto *departments = qobject_cast<QComboBox *>(QApplication::focusWidget());
            for (int step = 0; step < departments->count() && departments->currentText() != needs; ++step)
                keyboard.press(Qt::Key_Down);
            QCOMPARE(departments->currentText(), needs);
        });
        packets->settle();
        int pages = 0;
        const QString before = one.text(packets->pdf(), pages);
        QCOMPARE(pages, 2);
        QVERIFY(before.contains(u"open permits"_s, Qt::CaseInsensitive));
        QCOMPARE(one.strokes([&] {
            keyboard.choose(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, one.world.path(u"all.xlsx"_s));
        }),
                 3);
        QVERIFY(QFileInfo(one.world.path(u"all.xlsx"_s)).size() > 1'000'000);
        const int changed = one.strokes([&] {
            keyboard.press(Qt::Key_5, Qt::ControlModifier); // the one hand-off is the current one
            keyboard.press(Qt::Key_Home, Qt::ControlModifier);
            keyboard.answer(Qt::Key_Return, {}, [&] {
                keyboard.tabTo(u"committedBy"_s);
                keyboard.press(Qt::Key_A, Qt::ControlModifier);
                keyboard.type(u"2026-10-14"_s);
                keyboard.press(Qt::Key_Return);
            });
        });
        keyboard.find(u"Packets"_s);
        packets->settle();
        const QString after = one.text(packets->pdf(), pages);
        QCOMPARE(pages, 2);
        QVERIFY(before.contains(u"30 Sep"_s) && !after.contains(u"30 Sep"_s) && after.contains(u"14 Oct"_s));
        qInfo("pre-read %d, another date %d, %d strokes in all", shown, changed, keyboard.strokes());
    }
};

QD_TEST_MAIN(TestOwnData)
#include "tst_owndata.moc"

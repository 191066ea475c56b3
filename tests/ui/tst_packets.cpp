// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of documents: what is seen is the file.
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "pages/packetspage.h"
#include "pages/pdfbuilder.h"
#include "pages/pdfthumbnails.h"
#include "pages/pdfview.h"
#include "print/pdfwriter.h"
#include "print/printer.h"
#include "report/reviewreport.h"
#include "shell/mainwindow.h"
#include "style/charttheme.h"
#include "support/world.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with \a plan on the page of documents.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;
    PacketsPage *page = nullptr;
    PdfView *view = nullptr;

    explicit Fixture(const Plan &plan)
    {
        QSettings().clear();
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, plan); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->review().refreshNow();
        window->showPage(u"packets"_s);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        page = window->findChild<PacketsPage *>();
        view = window->findChild<PdfView *>();
        page->settle();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return page->findChild<Widget *>(name);
    }
    /// The document as the command line makes it.
    QByteArray expected(report::Paper paper, report::Ink ink)
    {
        const Plan &plan = window->review().plan();
        report::ReviewOptions options;
        options.asOf = window->review().asOf();
        options.paper = paper;
        options.ink = ink;
        options.contentDigest = cycle::contentDigest(plan);
        options.created = world.clock.now();
        const auto report =
            report::reviewReport(plan, window->review().findings(), window->review().wording(), options);
        return print::renderPdf(report, ink == report::Ink::Mono ? paintMonoChart : paintPaperChart).value();
    }
};

int pageCount(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount();
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsTheFile()
    {
        Fixture fixture(exchange::samplePlan().value());
        QVERIFY(fixture.page->pdf().startsWith("%PDF-"));
        QVERIFY(fixture.page->pdf() == fixture.expected(report::Paper::A4, report::Ink::Colour));
        QCOMPARE(fixture.view->pageCount(), pageCount(fixture.page->pdf()));
        QCOMPARE(fixture.page->findChild<PdfThumbnails *>()->model()->rowCount(), fixture.view->pageCount());
        QVERIFY(fixture.view->pageCount() > 5);
        const auto *outline = fixture.find<QTreeView>(u"outline"_s)->model();
        QVERIFY(outline->rowCount() > 2);
        QCOMPARE(outline->index(0, 0).data().toString(), u"Summary"_s);
    }

    void savingWritesTheBytesThatAreShown()
    {
        Fixture fixture(exchange::samplePlan().value());
        const QString path = fixture.world.path(u"review.pdf"_s);
        fixture.page->savePdfAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == fixture.page->pdf());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QSignalSpy noticed(fixture.page, &Page::noticed);
        fixture.page->savePdfAs(fixture.world.path(u"nowhere/review.pdf"_s));
        QVERIFY(noticed.last().at(0).toString().contains(u"cannot be written"_s));
    }

    void paperAndInkMakeAnotherDocument()
    {
        Fixture fixture(exchange::samplePlan().value());
        const int pages = fixture.view->pageCount();
        fixture.find<QComboBox>(u"paper"_s)->setCurrentIndex(1);
        fixture.find<QComboBox>(u"ink"_s)->setCurrentIndex(1);
        fixture.page->settle();
        QVERIFY(fixture.page->pdf() == fixture.expected(report::Paper::Letter, report::Ink::Mono));
        QCOMPARE(fixture.view->pageCount(), pages); // A4 and Letter break alike
        Fixture next(exchange::samplePlan().value()); // clears what was remembered
        QCOMPARE(next.find<QComboBox>(u"paper"_s)->currentIndex(), 0);
    }

    void anEditIsSeenAndOnlyTheLatestOrderIsAnswered()
    {
        Fixture fixture(exchange::samplePlan().value());
        auto *builder = fixture.page->findChild<PdfBuilder *>();
        QSignalSpy built(builder, &PdfBuilder::built);
        for (const QString &name : {u"First"_s, u"Second"_s, u"Third"_s}) {
            QVERIFY_RESULT(fixture.window->review().document()->edit(name, [&](Edit &edit) {
                Organisation organisation = edit.before().organisation();
                organisation.name = name;
                return edit.put(organisation);
            }));
            fixture.window->review().refreshNow();
        }
        fixture.page->settle();
        QVERIFY(fixture.page->pdf() == fixture.expected(report::Paper::A4, report::Ink::Colour));
        QCOMPARE(built.last().at(0).toByteArray(), fixture.page->pdf());
        QCOMPARE(built.count(), 1);
        QVERIFY(fixture.view->accessibleDescription().contains(u"Third"_s));
    }

    void nothingIsMadeWhileThePageIsHidden()
    {
        Fixture fixture(exchange::samplePlan().value());
        auto *builder = fixture.page->findChild<PdfBuilder *>();
        fixture.window->showPage(u"home"_s);
        fixture.window->review().refreshNow();
        QVERIFY(!builder->isBusy());
        fixture.window->showPage(u"packets"_s);
        QVERIFY(builder->isBusy());
        fixture.page->settle();
        QVERIFY(!builder->isBusy());
    }

    void aSaveThatComesTooEarlyWaits()
    {
        Fixture fixture(exchange::samplePlan().value());
        fixture.window->review().refreshNow();
        const QString path = fixture.world.path(u"early.pdf"_s);
        fixture.page->savePdfAs(path);
        QVERIFY(!QFile::exists(path));
        fixture.page->settle();
        QVERIFY(QFile::exists(path));
    }

    void nothingOfOneDocumentIsSeenInAnother()
    {
        Fixture fixture(exchange::samplePlan().value());
        QVERIFY(fixture.view->pageCount() > 0);
        auto *builder = fixture.page->findChild<PdfBuilder *>();
        fixture.window->review().refreshNow();
        QVERIFY(builder->isBusy());
        fixture.window->action(u"file.close"_s)->trigger();
        QVERIFY(!builder->isBusy()); // what was on its way comes to nothing
        QTest::qWait(200);
        QVERIFY(fixture.page->pdf().isEmpty());
        QCOMPARE(fixture.view->pageCount(), 0);
        QCOMPARE(fixture.page->findChild<PdfThumbnails *>()->model()->rowCount(), 0);
    }

    void keysGoFromPageToPage()
    {
        Fixture fixture(exchange::samplePlan().value());
        PdfView &view = *fixture.view;
        view.setFocus();
        const int last = view.pageCount() - 1;
        QCOMPARE(view.currentPage(), 0);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 2);
        QCOMPARE(fixture.page->findChild<PdfThumbnails *>()->currentIndex().row(), 2);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.currentPage(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), last);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), last);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentPage(), 0);
        fixture.page->findChild<PdfThumbnails *>()->setCurrentIndex(
            fixture.page->findChild<PdfThumbnails *>()->model()->index(3, 0));
        QCOMPARE(view.currentPage(), 3);
        auto *outline = fixture.find<QTreeView>(u"outline"_s);
        outline->setCurrentIndex(outline->model()->index(0, 0));
        QCOMPARE(view.currentPage(), 2); // cover, contents, summary
    }

    void zoomKeysAreAboutThePageOnlyInTheView()
    {
        Fixture fixture(exchange::samplePlan().value());
        PdfView &view = *fixture.view;
        view.setFocus();
        const int before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > before);
        QCOMPARE(Theme::current().zoomPercent(), 100);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom() < before);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), before);
        fixture.find<QPushButton>(u"savePdf"_s)->setFocus();
        QTest::keyClick(fixture.window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(Theme::current().zoomPercent(), 110);
        Theme::apply(*qApp, Appearance::Light);
    }

    void thePrinterGetsTheSamePages()
    {
        Fixture fixture(exchange::samplePlan().value());
        const QString path = fixture.world.path(u"printed.pdf"_s);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        print::prepare(printer, report::Paper::A4);
        auto *builder = fixture.page->findChild<PdfBuilder *>();
        QVERIFY_RESULT(builder->print(printer));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(pageCount(file.readAll()), fixture.view->pageCount());
        printer.setFromTo(2, 3);
        QVERIFY_RESULT(builder->print(printer));
        QFile part(path);
        QVERIFY(part.open(QIODevice::ReadOnly));
        QCOMPARE(pageCount(part.readAll()), 2);
    }

    void anEmptyDocumentSaysWhatHelps()
    {
        Plan plan;
        plan.replace(Table<Organisation>().with(std::vector{test::fairwind()}, {}));
        Fixture fixture(plan);
        QVERIFY(fixture.page->pdf().isEmpty());
        QVERIFY(!fixture.find<QPushButton>(u"savePdf"_s)->isVisible());
        QVERIFY(!fixture.view->isVisible());
        QSignalSpy noticed(fixture.page, &Page::noticed);
        fixture.page->savePdf(); // asks for no file
        QCOMPARE(noticed.count(), 1);
    }

    void everythingThatTakesTheFocusHasANameAndFits()
    {
        Fixture fixture(exchange::samplePlan().value());
        for (const QSize size : {QSize(1366, 736), QSize(1920, 1080)}) {
            fixture.window->resize(size);
            QCoreApplication::processEvents();
            for (const QWidget *widget : fixture.page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
                const auto *button = qobject_cast<const QPushButton *>(widget);
                QVERIFY2(!button || button->width() >= button->minimumSizeHint().width(),
                         qPrintable(widget->objectName()));
            }
        }
    }
};

QD_TEST_MAIN(TestPackets)
#include "tst_packets.moc"

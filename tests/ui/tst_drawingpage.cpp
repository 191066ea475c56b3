// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings of the whole review as views of their pages, and what differs from its target on the scorecard.
#include "pages/drawingpage.h"
#include "pages/scorecardpage.h"
#include "pages/viewspage.h"
#include "samplewindow.h"
#include "style/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::SampleWindow
{
    /// The second view of the page of \a Record's.
    template<typename Record>
    DrawingPage &drawing(const QString &page)
    {
        window->showPage(page);
        auto *views = qobject_cast<ViewsPage *>(window->pageOf(describe<Record>()));
        views->showView(1);
        QCoreApplication::processEvents();
        return *qobject_cast<DrawingPage *>(views->view(1));
    }
    void addObjective()
    {
        QVERIFY_RESULT(window->review().document()->edit(u"Add"_s, [](Edit &edit) {
            Objective objective;
            objective.id = edit.nextId<Objective>();
            objective.title = u"Nobody measures this"_s;
            objective.department = edit.before().table<Department>()[0].id;
            return edit.put(objective);
        }));
    }
    void picture(const char *name)
    {
        if (const QByteArray folder = qgetenv("QD_PICTURES"); !folder.isEmpty())
            window->grab().save(QString::fromLocal8Bit(folder) + u"/%1.png"_s.arg(QLatin1String(name)));
    }
};

} // namespace

class TestDrawingPage : public QObject
{
    Q_OBJECT

private slots:
    void everyBoxIsReachedByArrowKeysAndReadsTheSameAsUnderThePointer()
    {
        Fixture fixture;
        auto &page = fixture.drawing<Objective>(u"objectives"_s);
        auto &view = *page.findChild<DrawingView *>();
        auto &reading = *page.findChild<TextLabel *>(u"reading"_s);
        view.setFocus();
        fixture.picture("alignment");
        const auto &spec = std::get<report::FlowSpec>(view.drawing());
        QSet<int> seen;
        const auto moves = [&](Qt::Key key) {
            const int before = view.current();
            QTest::keyClick(&view, key);
            return view.current() != before;
        };
        QTest::keyClick(&view, Qt::Key_Home);
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            while (moves(Qt::Key_Up)) { }
            do {
                seen.insert(view.current());
                QCOMPARE(view.currentSentence(), spec.nodes[size_t(view.current())].reading);
                QCOMPARE(reading.text(), view.currentSentence());
                QCOMPARE(view.accessibleDescription(), view.currentSentence());
            } while (moves(Qt::Key_Down));
            QTest::keyClick(&view, Qt::Key_Right);
        }
        QCOMPARE(seen.size(), qsizetype(spec.nodes.size()));
        const QString sentence = view.currentSentence();
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(reading.text() != sentence);
    }

    void aChartIsATableToo()
    {
        Fixture fixture;
        auto &page = fixture.drawing<Workflow>(u"processes"_s);
        auto &table = *page.findChild<QTableView *>(u"drawingTable"_s);
        fixture.picture("load");
        QVERIFY(!table.isVisible());
        fixture.window->action(u"view.table"_s)->trigger();
        QVERIFY(table.isVisible() && table.hasFocus());
        const auto &spec = std::get<report::BarSpec>(page.findChild<DrawingView *>()->drawing());
        QCOMPARE(table.model()->rowCount(), int(spec.rows.size()));
        QCOMPARE(table.model()->index(0, 0).data().toString(), spec.rows[0].name);
        fixture.window->action(u"view.table"_s)->trigger();
        QVERIFY(!table.isVisible());
    }

    void whenCapacityRunsOutIsAViewOfProcesses()
    {
        Fixture fixture;
        fixture.window->showPage(u"processes"_s);
        auto *views = qobject_cast<ViewsPage *>(fixture.window->pageOf(describe<Workflow>()));
        const report::PanelSpec *spec = nullptr;
        for (std::size_t index = 1; !spec && index < views->count(); ++index) {
            views->showView(index);
            QCoreApplication::processEvents();
            const auto *view = views->view(index)->findChild<DrawingView *>();
            spec = view ? std::get_if<report::PanelSpec>(&view->drawing()) : nullptr;
        }
        fixture.picture("capacity");
        QVERIFY(spec && spec->id == u"capacity");
        QCOMPARE(spec->title, u"Data & IT runs out of capacity in the week of 7 September 2026"_s);
        QCOMPARE(spec->totals.back().name, u"More than fits; due last"_s);
    }

    void itIsCopiedAsPictureAndRowsAndWrittenAsFiles()
    {
        Fixture fixture;
        auto &page = fixture.drawing<ActionItem>(u"commitments"_s);
        fixture.picture("ageing");
        QVERIFY(page.canCopy());
        page.copy();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        const auto &spec = std::get<report::BarSpec>(page.findChild<DrawingView *>()->drawing());
        QCOMPARE(lines.size(), qsizetype(spec.rows.size()) + 1);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        const auto drawn = QString::fromUtf8(copied->data(u"image/svg+xml"_s));
        QVERIFY(drawn.contains(spec.title) && drawn.contains(u"figures as of 8 July 2026"_s));
        QVERIFY(qvariant_cast<QImage>(copied->imageData()).width() > 1900);
        QVERIFY(!copied->hasHtml()); // a letter takes the picture
        page.toggleTable();
        page.copy(); // what is seen: the rows
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml() && !QApplication::clipboard()->mimeData()->hasImage());
        page.toggleTable();
        const std::map<QString, QByteArray> beginnings{
            {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}, {u"png"_s, "\x89PNG"}, {u"csv"_s, "\xEF\xBB\xBF"}};
        for (const auto &[format, beginning] : beginnings) {
            const QString path = fixture.world.path(u"chart."_s + format);
            page.exportTo(path);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray bytes = file.readAll();
            QVERIFY2(format == u"csv" || bytes.startsWith(beginning), bytes.left(20).constData());
            QVERIFY(bytes.size() > 100);
        }
        QSignalSpy noticed(&page, &Page::noticed);
        page.exportTo(fixture.world.path(u"chart.doc"_s));
        QVERIFY(!QFile::exists(fixture.world.path(u"chart.doc"_s)));
        QVERIFY(noticed[0][0].toString().contains(u".svg"_s));
    }

    void whatDiffersFollowsTheKpiOfTheScorecard()
    {
        Fixture fixture;
        fixture.window->showPage(u"scorecard"_s);
        auto &page = *fixture.window->findChild<ScorecardPage *>();
        const auto &kpis = fixture.plan().table<Kpi>();
        const auto kpi = std::ranges::find(kpis, u"cs-fcr"_s, &Kpi::code);
        page.showKpi(kpi->id);
        page.showView(ScorecardPage::View::Differences);
        auto &view = *fixture.find<DrawingView>(u"differences"_s);
        view.setFocus();
        fixture.picture("differences");
        QVERIFY(view.isVisible());
        QCOMPARE(page.currentKpi(), kpi->id);
        QVERIFY(view.currentSentence().startsWith(kpi->name));
        QTest::keyClick(&view, Qt::Key_Down);
        const KpiId next = page.currentKpi();
        QVERIFY(next != kpi->id && next.isValid());
        page.showView(ScorecardPage::View::Table);
        QCOMPARE(page.currentKpi(), next);
    }

    void aHiddenDrawingIsMadeWhenItIsShownNextAndOnce()
    {
        Fixture fixture;
        int made = 0;
        const auto make = [&](const ReviewPart & /*review*/) {
            ++made;
            return DrawingPage::Content();
        };
        DrawingPage page(fixture.window->review(), {u"Drawing"_s, make, {}, {}});
        QCOMPARE(made, 1);
        page.show();
        QCOMPARE(made, 1); // nothing has changed since
        const auto edit = [&] {
            fixture.addObjective();
            fixture.settle();
        };
        edit();
        QCOMPARE(made, 2);
        page.hide();
        edit();
        edit();
        QCOMPARE(made, 2);
        page.show();
        QCOMPARE(made, 3);
    }

    void hiddenDifferencesWaitUntilTheyAreShown()
    {
        Fixture fixture;
        fixture.window->showPage(u"scorecard"_s);
        auto &page = *fixture.window->findChild<ScorecardPage *>();
        page.showView(ScorecardPage::View::Differences);
        auto &view = *fixture.find<DrawingView>(u"differences"_s);
        const auto title = [&] { return charts::titleOf(view.drawing()); };
        const QString before = title();
        const auto rename = [&](const QString &name) {
            QVERIFY_RESULT(fixture.window->review().document()->edit(u"Rename"_s, [&](Edit &edit) {
                Organisation organisation = edit.before().organisation();
                organisation.name = name;
                return edit.put(organisation);
            }));
            fixture.settle();
        };
        rename(u"Seen"_s);
        const QString seen = title();
        QVERIFY2(seen != before && seen.contains(u"Seen"_s), qPrintable(seen));
        page.showView(ScorecardPage::View::Table);
        rename(u"Unseen"_s);
        QCOMPARE(title(), seen);
        page.showView(ScorecardPage::View::Differences);
        QVERIFY2(title().contains(u"Unseen"_s), qPrintable(title()));
    }

    void anEditShowsAtOnceAndUndoTakesItBack()
    {
        Fixture fixture;
        auto &page = fixture.drawing<Objective>(u"objectives"_s);
        auto &view = *page.findChild<DrawingView *>();
        const auto count = [&] { return std::get<report::FlowSpec>(view.drawing()).nodes.size(); };
        const std::size_t before = count();
        fixture.addObjective();
        fixture.settle();
        QCOMPARE(count(), before + 1);
        fixture.undo();
        fixture.settle();
        QCOMPARE(count(), before);
    }
};

QD_TEST_MAIN(TestDrawingPage)
#include "tst_drawingpage.moc"

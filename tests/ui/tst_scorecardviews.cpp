// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard as heat map, and one KPI as behaviour, trend, bullets and table.
#include "charts/bulletview.h"
#include "charts/chartview.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "models/datatablemodel.h"
#include "models/heatmapmodel.h"
#include "pages/drawingview.h"
#include "pages/heatmapview.h"
#include "pages/kpifiguresview.h"
#include "pages/kpipanel.h"
#include "pages/scorecardpage.h"
#include "report/datatable.h"
#include "shell/mainwindow.h"
#include "style/textlabel.h"
#include "support/world.h"
#include "widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with the sample on its scorecard, looking at one KPI.
struct Fixture
{
    test::World world;
    std::unique_ptr<MainWindow> window;
    ScorecardPage *page = nullptr;
    KpiPanel *panel = nullptr;
    charts::ChartView *chart = nullptr;

    explicit Fixture(const QString &code = u"cs-fcr"_s)
    {
        Theme::apply(*qApp, Appearance::Light);
        auto document = world.newDocument();
        if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, exchange::samplePlan().value()); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        if (const auto closed = document->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        document.reset();
        window = std::make_unique<MainWindow>(world.environment);
        window->openDocument(world.path(u"review.qdeck"_s));
        window->review().refreshNow();
        window->showPage(u"scorecard"_s);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        page = window->findChild<ScorecardPage *>();
        panel = window->findChild<KpiPanel *>();
        chart = window->findChild<charts::ChartView *>(u"kpiChart"_s);
        page->showKpi(kpi(code).id);
    }
    const Plan &plan() { return window->review().document()->plan(); }
    const Kpi &kpi(const QString &code) { return *std::ranges::find(plan().table<Kpi>(), code, &Kpi::code); }
    void settle() { window->review().refreshNow(); }
    /// For a person who wants to look, when a folder is named.
    void picture(const char *name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("QD_CHART_PICTURES"); !folder.isEmpty())
            window->grab().save(QDir(folder).filePath(QLatin1String(name) + u".png"_s));
    }
};

void inDialog(const std::function<void(QWidget &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        work(*dialog);
    });
}

} // namespace

class TestScorecardViews : public QObject
{
    Q_OBJECT

private slots:
    void aKpiIsShownAsBehaviourAsTrendAndAsTable()
    {
        Fixture fixture;
        QCOMPARE(fixture.chart->spec().id, u"behaviour"_s);
        fixture.panel->setView(KpiPanel::Trend);
        QCOMPARE(fixture.chart->spec().id, u"trend"_s);
        QVERIFY(fixture.chart->isVisible());
        fixture.picture("kpi-trend");
        fixture.panel->setView(KpiPanel::Table);
        auto *table = fixture.window->findChild<QTableView *>(u"kpiTable"_s);
        QVERIFY(table->isVisible() && !fixture.chart->isVisible());
        QCOMPARE(table->model()->rowCount(), int(fixture.chart->spec().categories.size()));
        QCOMPARE(table->model()->index(11, 1).data().toString(), u"78.6"_s); // of the trend: twelve months
        QVERIFY(!table->accessibleName().isEmpty());
        fixture.picture("kpi-table");
    }

    void whatDrivesAKpiIsDrawnOrSaidToBeMissing()
    {
        Fixture fixture;
        fixture.panel->setView(KpiPanel::Drivers);
        auto &plots = *fixture.window->findChild<DrawingView *>(u"kpiPanels"_s);
        const auto tree = [&] { return std::get<report::FlowSpec>(plots.drawing()); };
        QVERIFY(tree().nodes.empty());
        QVERIFY(tree().title.startsWith(u"No KPI"_s));
        const Kpi driven = *fixture.plan().find(fixture.page->currentKpi());
        const Kpi &driver = *std::ranges::find_if(fixture.plan().table<Kpi>(), [&](const Kpi &kpi) {
            return kpi.department == driven.department && kpi.id != driven.id;
        });
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Add Driver"_s, [&](Edit &edit) {
            return edit.put(KpiDriver{.kpi = driven.id, .driver = driver.id, .because = u"Fewer calls come back."_s});
        }));
        fixture.settle();
        QCOMPARE(tree().nodes.size(), std::size_t(2));
        QVERIFY2(tree().description.contains(driver.name), qPrintable(tree().description));
        fixture.panel->toggleTable();
        QVERIFY(fixture.window->findChild<QTableView *>(u"kpiTable"_s)->model()->rowCount() > 0);
    }

    void rangesBlockAndDifferencesAreReadByKeyAsATableAndAsAFile()
    {
        Fixture fixture;
        auto &plots = *fixture.window->findChild<DrawingView *>(u"kpiPanels"_s);
        auto &table = *fixture.window->findChild<QTableView *>(u"kpiTable"_s);
        QSignalSpy noticed(fixture.panel, &KpiPanel::noticed);
        for (const auto &[view, id] : {std::pair(KpiPanel::Ranges, u"behaviour"_s),
                                       {KpiPanel::Block, u"block"_s},
                                       {KpiPanel::Differences, u"variance-time"_s}}) {
            fixture.panel->setView(view);
            QCoreApplication::processEvents();
            fixture.picture(qPrintable(u"kpi-"_s + id));
            QVERIFY(plots.isVisible() && !fixture.chart->isVisible());
            const auto &spec = std::get<report::PanelSpec>(plots.drawing());
            QCOMPARE(spec.id, id);
            QVERIFY(spec.panels.size() > 1);
            plots.setFocus();
            QTest::keyClick(&plots, Qt::Key_Home);
            const QString first = plots.currentSentence();
            QTest::keyClick(&plots, Qt::Key_Right);
            QVERIFY(!first.isEmpty() && plots.currentSentence() != first);
            QCOMPARE(fixture.panel->findChild<TextLabel *>(u"kpiSentence"_s)->text(), plots.currentSentence());
            const report::DataTable rows = report::dataOf(spec);
            fixture.page->copy();
            QVERIFY(QApplication::clipboard()->text().startsWith(rows.headings.front()));
            const QString path = fixture.world.path(id + u".svg"_s);
            fixture.panel->exportTo(path);
            QVERIFY(QFile::exists(path) && noticed.takeLast().front().toString().contains(path));
            fixture.panel->toggleTable();
            QVERIFY(table.isVisible());
            QCOMPARE(table.model()->rowCount(), int(rows.rows.size()));
            fixture.panel->toggleTable();
            QCOMPARE(fixture.panel->view(), view);
        }
    }

    void aKpiSaysWhatItStandsAtToDate()
    {
        Fixture fixture;
        const auto *figures = fixture.window->findChild<KpiFiguresView *>();
        QVERIFY(figures->isVisible());
        const report::KpiFigures expected =
            report::kpiFigures(fixture.plan(), fixture.kpi(u"cs-fcr"_s), fixture.window->review().asOf(), {},
                               fixture.window->review().wording());
        QCOMPARE(expected.rows.size(), size_t(3)); // month, quarter, year
        QStringList texts;
        for (const auto *label : figures->findChildren<QLabel *>())
            texts << label->text();
        for (const report::KpiFigure &row : expected.rows) {
            QVERIFY2(texts.contains(row.name) && texts.contains(row.value), qPrintable(texts.join(u'|')));
            QVERIFY(figures->accessibleDescription().contains(row.name + u": "_s + row.value));
        }
        QVERIFY(!fixture.window->findChild<Segmented *>(u"comparatives"_s)->isVisible()); // came from no other
        fixture.picture("kpi-figures");
    }

    void earlierValuesAreRestatedByOneKey()
    {
        Fixture fixture;
        const Kpi kpi = fixture.kpi(u"cs-fcr"_s);
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Merge"_s, [&](Edit &edit) -> Result<void> {
            Department old{.id = edit.nextId<Department>(), .name = u"Old Support"_s};
            Department now = *edit.before().find(kpi.department);
            now.validFrom = QDate(2026, 1, 1);
            QD_CHECK(edit.put(old));
            QD_CHECK(edit.put(now));
            return edit.put(DepartmentPredecessor{now.id, old.id, 1});
        }));
        fixture.settle();
        auto *choice = fixture.window->findChild<Segmented *>(u"comparatives"_s);
        const auto *notes = fixture.window->findChild<QLabel *>(u"kpiFigureNotes"_s);
        QVERIFY(choice->isVisible());
        QVERIFY(!notes->text().contains(u"Old Support"_s));
        choice->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY2(notes->text().contains(u"Old Support"_s), qPrintable(notes->text()));
        fixture.picture("kpi-restated");
    }

    void amountsAreReadInConstantCurrencyByKeys()
    {
        Fixture fixture;
        auto *money = fixture.window->findChild<Segmented *>(u"money"_s);
        QVERIFY(!money->isVisible());
        QVERIFY_RESULT(fixture.window->review().document()->edit(u"Currency"_s, [&](Edit &edit) -> Result<void> {
            Organisation organisation = edit.before().organisation();
            organisation.reportingCurrency = u"EUR"_s;
            Kpi kpi = fixture.kpi(u"cs-fcr"_s);
            kpi.unit.symbol = u"USD"_s;
            QD_CHECK(edit.put(organisation));
            QD_CHECK(edit.put(kpi));
            for (const int year : {2022, 2023, 2024, 2025, 2026})
                QD_CHECK(edit.put(ExchangeRate{.id = edit.nextId<ExchangeRate>(),
                                               .currency = u"USD"_s,
                                               .kind = RateKind::Budget,
                                               .cadence = Cadence::Year,
                                               .start = QDate(year, 4, 1), // the fiscal year
                                               .rate = 0.5}));
            return {};
        }));
        fixture.settle();
        QVERIFY(money->isVisible());
        const auto before = fixture.chart->spec().series.front().values.back();
        QCOMPARE(fixture.chart->spec().unit, u"USD"_s);
        money->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(fixture.chart->spec().unit, u"EUR"_s);
        const auto after = fixture.chart->spec().series.front().values.back();
        QCOMPARE(after.value(), before.value() / 2);
        fixture.picture("kpi-constant-currency");
    }

    void aKpiStandsAmongThoseOfItsDepartmentAsBullets()
    {
        Fixture fixture;
        fixture.panel->setView(KpiPanel::Bullets);
        const auto *bullets = fixture.window->findChild<charts::BulletView *>();
        QVERIFY(bullets->isVisible() && !fixture.chart->isVisible());
        const Kpi &shown = fixture.kpi(u"cs-fcr"_s);
        const auto siblings = std::ranges::count(fixture.plan().table<Kpi>(), shown.department, &Kpi::department);
        QVERIFY(bullets->accessibleDescription().contains(shown.name));
        fixture.picture("kpi-bullets");
        fixture.panel->toggleTable();
        const auto *table = fixture.window->findChild<QTableView *>(u"kpiTable"_s);
        QCOMPARE(table->model()->rowCount(), int(siblings));
        fixture.panel->toggleTable();
        QCOMPARE(fixture.panel->view(), KpiPanel::Bullets);
    }

    void theTableTwinIsOneKeyAway()
    {
        Fixture fixture;
        fixture.panel->setView(KpiPanel::Trend);
        QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(fixture.panel->view(), KpiPanel::Table);
        QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(fixture.panel->view(), KpiPanel::Trend); // back to where it was
        fixture.window->showPage(u"home"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier); // nothing to change there
        QCOMPARE(fixture.panel->view(), KpiPanel::Trend);
    }

    void anAnnotationIsAboutTheChosenPointAndCanBeUndone()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.chart->setFocus();
        QTest::keyClick(fixture.chart, Qt::Key_End);
        QTest::keyClick(fixture.chart, Qt::Key_Left);
        QTest::keyClick(fixture.chart, Qt::Key_Left);
        auto *button = fixture.panel->findChild<QPushButton *>(u"annotate"_s);
        button->setFocus(); // the chart loses the focus, not the point
        QString day;
        inDialog([&](QWidget &dialog) {
            day = dialog.findChild<QLineEdit *>(u"happenedOn"_s)->text();
            dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Two agents were trained"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        button->click();
        QCOMPARE(day, u"2026-04-01"_s);
        fixture.settle();
        const auto &annotations = fixture.chart->spec().annotations;
        const auto added = std::ranges::find(annotations, u"Two agents were trained"_s, &report::ChartAnnotation::text);
        QVERIFY(added != annotations.end());
        QCOMPARE(fixture.chart->spec().categories[size_t(added->category)], u"April 2026"_s);
        fixture.picture("kpi-annotated");
        fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void withoutAPointAnAnnotationIsAboutTheLatestPeriod()
    {
        Fixture fixture;
        QString day;
        inDialog([&](QWidget &dialog) {
            day = dialog.findChild<QLineEdit *>(u"happenedOn"_s)->text();
            dialog.findChild<QPushButton *>(u"cancel"_s)->click();
        });
        const QByteArray before = digest(fixture.plan());
        fixture.panel->annotate();
        QCOMPARE(day, u"2026-06-01"_s);
        QCOMPARE(digest(fixture.plan()), before); // cancelled
    }

    void annotationsOfThePointAreChangedAndDeletedByKey()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        const auto chooseLast = [&] { // once a form has closed, and the chart was drawn anew
            fixture.settle();
            fixture.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
            fixture.chart->setFocus();
            QTest::keyClick(fixture.chart, Qt::Key_End);
        };
        chooseLast();
        inDialog([&](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Two agents were trained"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        QTest::keyClick(fixture.chart, Qt::Key_Insert);
        chooseLast();
        const auto written = [&](const QString &text) {
            return std::ranges::count(fixture.plan().table<Annotation>(), text, &Annotation::text) == 1;
        };
        QVERIFY(written(u"Two agents were trained"_s));

        QTest::keyClick(fixture.chart, Qt::Key_Return);
        auto *menu = fixture.panel->findChild<QMenu *>(u"annotationMenu"_s);
        QVERIFY(menu && menu->isVisible());
        if (const QString folder = qEnvironmentVariable("QD_CHART_PICTURES"); !folder.isEmpty())
            menu->grab().save(folder + u"/kpi-annotation-menu.png"_s);
        QStringList offered;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                offered << action->text();
        }
        QCOMPARE(offered,
                 (QStringList{u"Annotate June 2026…"_s, u"New Baseline from June 2026…"_s, u"Explain June 2026"_s,
                              u"Edit “Two agents were trained”…"_s, u"Delete “Two agents were trained”"_s}));
        inDialog([&](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Three agents were trained"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        menu->actions().at(4)->trigger();
        menu->close();
        chooseLast();
        QVERIFY(written(u"Three agents were trained"_s) && !written(u"Two agents were trained"_s));

        QTest::keyClick(fixture.chart, Qt::Key_Delete);
        fixture.settle();
        QVERIFY(!written(u"Three agents were trained"_s));
        for (int step = 0; step < 3; ++step)
            fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void thePointIsExplainedOnDemand()
    {
        Fixture fixture;
        fixture.chart->setFocus();
        QTest::keyClick(fixture.chart, Qt::Key_End);
        QTest::keyClick(fixture.chart, Qt::Key_Return);
        auto *menu = fixture.panel->findChild<QMenu *>(u"annotationMenu"_s);
        QString title;
        QString text;
        inDialog([&](QWidget &dialog) {
            title = dialog.windowTitle();
            text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
            if (const QString folder = qEnvironmentVariable("QD_CHART_PICTURES"); !folder.isEmpty())
                dialog.grab().save(folder + u"/kpi-explained.png"_s);
            dialog.findChild<QPushButton *>(u"cancel"_s)->click();
        });
        menu->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(title, u"First-contact resolution, June 2026"_s);
        QVERIFY2(text.startsWith(u"No rule marks June 2026"_s), qPrintable(text));
        QVERIFY2(text.contains(u"come from the first 24 values since April 2024. They are locked"_s), qPrintable(text));
    }

    void aPhaseBeginsAtTheChosenPointAndCanBeUndone()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        fixture.chart->setFocus();
        QTest::keyClick(fixture.chart, Qt::Key_End);
        for (int step = 0; step < 13; ++step)
            QTest::keyClick(fixture.chart, Qt::Key_Left);
        QTest::keyClick(fixture.chart, Qt::Key_Return);
        auto *menu = fixture.panel->findChild<QMenu *>(u"annotationMenu"_s);
        inDialog([&](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"A second shift"_s);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
        menu->actions().at(1)->trigger();
        menu->close();
        fixture.settle();
        const report::ChartSpec &spec = fixture.chart->spec();
        const auto begun = std::ranges::find(spec.annotations, true, &report::ChartAnnotation::newBaseline);
        QVERIFY(begun != spec.annotations.end());
        QCOMPARE(spec.band ? spec.band->from : -1, begun->category);
        fixture.window->action(u"edit.undo"_s)->trigger();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void theHeatMapFollowsTheKpiAndLeadsIt()
    {
        Fixture fixture;
        fixture.page->showView(ui::ScorecardPage::View::Heatmap);
        auto *map = fixture.window->findChild<HeatmapView *>();
        QVERIFY(map->isVisible());
        QCOMPARE(map->currentKpi(), fixture.kpi(u"cs-fcr"_s).id);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down);
        QVERIFY(map->currentKpi() != fixture.kpi(u"cs-fcr"_s).id);
        QCOMPARE(fixture.page->currentKpi(), map->currentKpi());
        const Kpi &chosen = *fixture.plan().find(map->currentKpi());
        QVERIFY(fixture.chart->spec().subtitle.startsWith(chosen.name));
        fixture.picture("heatmap");
        fixture.page->showView(ui::ScorecardPage::View::Table);
        QCOMPARE(fixture.page->currentKpi(), chosen.id);
        fixture.page->showView(ui::ScorecardPage::View::Heatmap);
        fixture.page->showKpi(fixture.kpi(u"cs-asa"_s).id); // from a finding or the palette: back to the table
        QVERIFY(!map->isVisible());
    }

    void theHeatMapIsATableForAScreenReader()
    {
        Fixture fixture;
        fixture.page->showView(ui::ScorecardPage::View::Heatmap);
        auto *map = fixture.window->findChild<HeatmapView *>();
        QAbstractItemModelTester tester(map->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(map->model()->rowCount(), 48);
        QCOMPARE(map->model()->columnCount(), 14);
        for (int row = 0; row < 48; ++row) {
            for (int column = 0; column < 14; ++column) {
                const QString text = map->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(!text.isEmpty(), qPrintable(u"%1, %2"_s.arg(row).arg(column)));
            }
        }
        const auto *model = qobject_cast<HeatmapModel *>(map->model());
        const int row = model->rowOf(fixture.kpi(u"cs-fcr"_s).id);
        QCOMPARE(model->index(row, 13).data(Qt::AccessibleTextRole).toString(),
                 u"First-contact resolution, June 2026: 78.6, target 90.0, Missed"_s);
    }

    void theHeatMapIsCopiedAndNeverPastedInto()
    {
        Fixture fixture;
        fixture.page->showView(ui::ScorecardPage::View::Heatmap);
        const QByteArray before = digest(fixture.plan());
        fixture.page->copy();
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\t'), 13);
        QVERIFY2(copied.endsWith(u"78.6"_s), qPrintable(copied));
        fixture.page->paste();
        QCOMPARE(digest(fixture.plan()), before);
    }

    void nothingIsCutOffInASmallWindow()
    {
        Fixture fixture;
        for (const QSize size : {QSize(1366, 736), QSize(1920, 1080)}) {
            fixture.window->resize(size);
            for (const bool heat : {false, true}) {
                fixture.page->showView(heat ? ui::ScorecardPage::View::Heatmap : ui::ScorecardPage::View::Table);
                QCoreApplication::processEvents();
                for (const QPushButton *button : fixture.page->findChildren<QPushButton *>()) {
                    if (button->isVisible())
                        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
                }
                if (auto *map = fixture.window->findChild<HeatmapView *>(); heat)
                    QVERIFY(map->columnWidth(0) >= 150);
            }
        }
    }
};

QD_TEST_MAIN(TestScorecardViews)
#include "tst_scorecardviews.moc"

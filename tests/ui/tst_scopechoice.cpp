// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the company in every chart of the window: chosen once, seen everywhere, said wherever it goes.
#include "pages/scopechoice.h"

#include "pages/drawingpage.h"
#include "pages/heatmapview.h"
#include "pages/kpipanel.h"
#include "pages/mappage.h"
#include "pages/scorecardpage.h"
#include "pages/viewspage.h"
#include "samplewindow.h"
#include "style/textlabel.h"
#include "widgets/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QTableView>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;
using report::Cut;
using report::Scope;

namespace {

const Scope Cloud{Cut::BusinessUnit, u"Cloud"_s};

struct Fixture : test::SampleWindow
{
    using SampleWindow::SampleWindow;
    Review &review() { return window->review(); }
    ScorecardPage &scorecard()
    {
        window->showPage(u"scorecard"_s);
        return *window->findChild<ScorecardPage *>();
    }
    DrawingPage &drawing(const RecordType &type, const QString &page, const QString &specId)
    {
        window->showPage(page);
        auto *views = qobject_cast<ViewsPage *>(window->pageOf(type));
        for (std::size_t index = 1; index < views->count(); ++index) {
            views->showView(index);
            QCoreApplication::processEvents();
            auto *drawn = qobject_cast<DrawingPage *>(views->view(index));
            auto *view = drawn ? drawn->findChild<DrawingView *>() : nullptr;
            if (view && std::visit([](const auto &spec) { return spec.id; }, view->drawing()) == specId)
                return *drawn;
        }
        qFatal("no such drawing");
    }
    ScopeChoice &choice()
    {
        for (ScopeChoice *each : window->findChildren<ScopeChoice *>()) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no choice is seen");
    }
    void choose(const QString &name)
    {
        ScopeChoice &list = choice();
        const int index = list.findText(name);
        QVERIFY2(index >= 0, qPrintable(name));
        list.setCurrentIndex(index);
        emit list.activated(index);
        QCoreApplication::processEvents();
    }
    QString titleOn(QWidget &page) { return page.findChild<TextLabel *>(u"pageTitle"_s)->text(); }
    QString sentenceOn(QWidget &page) { return page.findChild<TextLabel *>(u"pageSentence"_s)->text(); }
    void picture(const char *name)
    {
        QCoreApplication::processEvents();
        if (const QByteArray folder = qgetenv("QD_PICTURES"); !folder.isEmpty())
            window->grab().save(QString::fromLocal8Bit(folder) + u"/%1.png"_s.arg(QLatin1String(name)));
    }
};

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

} // namespace

class TestScopeChoice : public QObject
{
    Q_OBJECT

private slots:
    void theListSaysFunctionsUnitsAndGeographiesUnderTheirHeadings()
    {
        Fixture fixture;
        fixture.scorecard();
        ScopeChoice &list = fixture.choice();
        QCOMPARE(list.currentText(), u"All departments"_s);
        for (const QString &heading : {u"Function"_s, u"Business unit"_s, u"Geography"_s}) {
            const int place = list.findText(heading);
            QVERIFY(place > 0);
            QVERIFY(!(list.model()->index(place, 0).flags() & Qt::ItemIsEnabled)); // a heading is no choice
        }
        QVERIFY(list.findText(u"Cloud"_s) > list.findText(u"Business unit"_s));
        QVERIFY(list.findText(u"Cloud"_s) < list.findText(u"Geography"_s));
        QCOMPARE(list.itemData(list.findText(u"Cloud"_s), Qt::AccessibleTextRole).toString(), u"Business unit Cloud"_s);
    }

    void arrowsGoFromChoiceToChoicePastTheHeadings()
    {
        Fixture fixture;
        fixture.scorecard();
        ScopeChoice &list = fixture.choice();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(fixture.review().part().name(), u"Function Sales"_s);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(fixture.review().part().name(), u"Geography Global"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        QVERIFY(fixture.review().part().scope().isEverything());
    }

    void itIsNeverAWindowOfItsOwn()
    {
        Fixture fixture;
        const ScopeChoice alone(fixture.review());
        QVERIFY(!alone.isVisible());
    }

    void anAddressNamesAScope()
    {
        for (const Scope &scope : {Scope(), Cloud, Scope{Cut::Function, u"A: B"_s}, Scope{Cut::Geography, u"x"_s}})
            QVERIFY(scopeAt(scopeAddress(scope)) == scope);
    }

    void whatIsChosenOnOnePageIsChosenOnAll()
    {
        Fixture fixture;
        fixture.scorecard();
        fixture.choose(u"Cloud"_s);
        QVERIFY(fixture.review().part().scope() == Cloud);
        for (const auto &[type, page, id] : {std::tuple(&describe<Objective>(), u"objectives"_s, u"alignment"_s),
                                             std::tuple(&describe<Workflow>(), u"processes"_s, u"load"_s),
                                             std::tuple(&describe<ActionItem>(), u"commitments"_s, u"ageing"_s)}) {
            DrawingPage &drawn = fixture.drawing(*type, page, id);
            QCOMPARE(fixture.choice().currentText(), u"Cloud"_s);
            QVERIFY2(fixture.sentenceOn(drawn).startsWith(u"Business unit Cloud. "_s), qPrintable(id));
        }
        fixture.window->showPage(u"map"_s);
        QCOMPARE(fixture.choice().currentText(), u"Cloud"_s);
        fixture.choose(u"Europe"_s);
        fixture.scorecard();
        QCOMPARE(fixture.choice().currentText(), u"Europe"_s);
    }

    void theScorecardCountsItsScopeInEveryView()
    {
        Fixture fixture;
        ScorecardPage &page = fixture.scorecard();
        fixture.picture("scope-off");
        auto &table = *page.findChild<QTableView *>(u"scorecard"_s);
        const int all = table.model()->rowCount();
        fixture.choose(u"Cloud"_s);
        fixture.picture("scope-scorecard");
        const report::Scorecard &card = fixture.review().part().scorecard();
        const auto rows = int(card.rows.size());
        QVERIFY(rows > 0 && rows < all);
        QCOMPARE(table.model()->rowCount(), rows);
        QCOMPARE(fixture.titleOn(page), card.title());
        QVERIFY(fixture.sentenceOn(page).startsWith(u"Business unit Cloud. "_s));
        page.showView(ScorecardPage::View::Heatmap);
        fixture.picture("scope-heatmap");
        QCOMPARE(page.findChild<HeatmapView *>()->model()->rowCount(), rows);
        QVERIFY(fixture.sentenceOn(page).startsWith(u"Business unit Cloud. "_s));
        page.showView(ScorecardPage::View::Months);
        fixture.picture("scope-months");
        QVERIFY(fixture.sentenceOn(page).startsWith(u"Business unit Cloud. "_s));
        page.showView(ScorecardPage::View::Differences);
        fixture.picture("scope-differences");
        QVERIFY(fixture.sentenceOn(page).startsWith(u"Business unit Cloud. "_s));
        const auto &spec = std::get<report::BarSpec>(fixture.find<DrawingView>(u"differences"_s)->drawing());
        QVERIFY2(spec.title.startsWith(u"Business unit Cloud: "_s), qPrintable(spec.title)); // not the company
        QVERIFY(int(spec.rows.size()) <= rows);
        fixture.choose(u"All departments"_s);
        QVERIFY(!fixture.sentenceOn(page).contains(u"Cloud"_s));
        page.showView(ScorecardPage::View::Table);
        QCOMPARE(table.model()->rowCount(), all);
    }

    void thePanelBelowDoesNotKeepWhatIsNotInTheList()
    {
        Fixture fixture;
        ScorecardPage &page = fixture.scorecard();
        const auto &kpis = fixture.plan().table<Kpi>();
        page.showKpi(std::ranges::find(kpis, u"cs-fcr"_s, &Kpi::code)->id); // of Services
        fixture.choose(u"Cloud"_s);
        const Kpi *shown = fixture.plan().find(page.currentKpi());
        QVERIFY(shown && fixture.review().part().isAbout(shown->department));
    }

    void whoGoesToARecordOfAnotherPartSeesItAndTheWholeCompany()
    {
        Fixture fixture;
        ScorecardPage &page = fixture.scorecard();
        fixture.choose(u"Cloud"_s);
        const auto &kpis = fixture.plan().table<Kpi>();
        const KpiId other = std::ranges::find(kpis, u"cs-fcr"_s, &Kpi::code)->id;
        fixture.window->go(recordAddress(describe<Kpi>(), other.value));
        QCOMPARE(page.currentKpi(), other);
        QVERIFY(fixture.review().part().scope().isEverything());
        QCOMPARE(fixture.choice().currentText(), u"All departments"_s);
    }

    void tablesOfRecordsAndDisconnectsStayWhole()
    {
        Fixture fixture;
        const auto findings = fixture.review().findings().findings.size();
        fixture.review().setScope(Cloud);
        QCOMPARE(fixture.review().findings().findings.size(), findings);
        QVERIFY(fixture.review().part().findings().findings.size() < findings);
        const std::size_t handOffs = fixture.plan().table<HandOff>().size();
        QVERIFY(fixture.review().part().plan().table<HandOff>().size() < handOffs);
        const QString path = fixture.world.path(u"handoffs.json"_s);
        fixture.window->exportTo(path, &describe<HandOff>());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(std::size_t(file.readAll().count("\"giver\"")), handOffs);
    }

    void whatIsExportedAndCopiedSaysItsScope()
    {
        Fixture fixture;
        fixture.review().setScope(Cloud);
        DrawingPage &page = fixture.drawing(describe<Objective>(), u"objectives"_s, u"alignment"_s);
        fixture.picture("scope-alignment");
        page.copy();
        const auto drawn = QString::fromUtf8(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        QVERIFY(drawn.contains(u"Business unit Cloud"_s));
        const QString path = fixture.world.path(u"chart.svg"_s);
        page.exportTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Business unit Cloud"));
    }

    void theMapShowsWhatTouchesTheScope()
    {
        Fixture fixture;
        fixture.window->showPage(u"map"_s);
        auto &page = *fixture.window->findChild<MapPage *>();
        const int all = page.matrix().spec().size();
        const auto countAll = [&] {
            int count = 0;
            for (const report::MatrixCell &cell : page.matrix().spec().cells)
                count += cell.count;
            return count;
        };
        const int handOffs = countAll();
        fixture.choose(u"Asia-Pacific"_s);
        fixture.picture("scope-map");
        QVERIFY(page.matrix().spec().size() < all);
        QVERIFY(countAll() > 0 && countAll() < handOffs);
        QVERIFY2(fixture.sentenceOn(page).startsWith(u"Geography Asia-Pacific. "_s),
                 qPrintable(fixture.sentenceOn(page)));
        page.copy();
        const auto drawn = QString::fromUtf8(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        QVERIFY(drawn.contains(u"Geography Asia-Pacific"_s));
    }

    void itIsReachedByKeyAndFromThePalette()
    {
        Fixture fixture;
        fixture.window->showPage(u"home"_s);
        fixture.window->action(u"view.scope"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window->currentPage(), u"scorecard"_s); // the nearest page with charts
        QCOMPARE(fixture.window->focusWidget(), &fixture.choice());
        fixture.choice().hidePopup();
        const auto entries = fixture.window->paletteEntries(u"cloud"_s);
        const auto entry = std::ranges::find(entries, u"Business unit Cloud"_s, &PaletteEntry::text);
        QVERIFY(entry != entries.end());
        fixture.window->go(entry->id);
        QVERIFY(fixture.review().part().scope() == Cloud);
        fixture.window->go(scopeAddress({}));
        QVERIFY(fixture.review().part().scope().isEverything());
    }

    void itOutlivesAnEditAndFallsBackWhereThePlanHasNoSuchPart()
    {
        Fixture fixture;
        fixture.scorecard();
        fixture.choose(u"Cloud"_s);
        const auto rename = [&](const QString &from, const QString &to) {
            QVERIFY_RESULT(fixture.review().document()->edit(u"Rename"_s, [&](Edit &edit) -> Result<void> {
                for (Department department : edit.before().table<Department>()) {
                    department.businessUnit.replace(from, to);
                    QD_CHECK(edit.put(department));
                }
                return {};
            }));
            fixture.settle();
        };
        rename(u"Meters"_s, u"Devices"_s);
        QVERIFY(fixture.review().part().scope() == Cloud);
        QVERIFY(fixture.choice().findText(u"Devices"_s) > 0);
        rename(u"Cloud"_s, u"Sky"_s);
        QVERIFY(fixture.review().part().scope().isEverything());
        QCOMPARE(fixture.choice().currentText(), u"All departments"_s);
    }

    void aPlanWithoutPartsShowsNoChoice()
    {
        Fixture fixture;
        QVERIFY_RESULT(fixture.review().document()->edit(u"Clear"_s, [&](Edit &edit) -> Result<void> {
            for (Department department : edit.before().table<Department>()) {
                department.function.clear();
                department.businessUnit.clear();
                department.geography.clear();
                QD_CHECK(edit.put(department));
            }
            return {};
        }));
        fixture.settle();
        fixture.scorecard();
        for (const ScopeChoice *each : fixture.window->findChildren<ScopeChoice *>())
            QVERIFY(!each->isVisible());
        QVERIFY(!fixture.window->action(u"view.scope"_s)->isEnabled());
    }

    void aHiddenHeatMapIsMadeWhenItIsShownNext()
    {
        Fixture fixture;
        ScorecardPage &page = fixture.scorecard();
        page.showView(ScorecardPage::View::Heatmap);
        const auto &heat = *page.findChild<HeatmapView *>();
        const QStringList all = rowsOf(*heat.model());
        page.showView(ScorecardPage::View::Table);
        fixture.review().setScope(Cloud);
        QCOMPARE(rowsOf(*heat.model()), all); // nobody sees it
        page.showView(ScorecardPage::View::Heatmap);
        QVERIFY(rowsOf(*heat.model()).size() < all.size());
        QCOMPARE(fixture.titleOn(page), heat.title());
    }
};

QD_TEST_MAIN(TestScopeChoice)
#include "tst_scopechoice.moc"

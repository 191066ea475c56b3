// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes in lanes, as they are drawn for screen and paper, and as views of their pages.
#include "charts/drawing.h"
#include "charts/figure.h"
#include "charts/figureexport.h"
#include "charts/lanedrawing.h"
#include "charts/lanelayout.h"
#include "pages/drawingpage.h"
#include "pages/viewspage.h"
#include "samplewindow.h"
#include "style/charttheme.h"
#include "style/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;
using report::LaneSpec;
using ui::DrawingPage;
using ui::DrawingView;
using ui::TextLabel;
using ui::ViewsPage;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi

/// \a count boxes with long words in \a lanes lanes; each waits for the one before it, and some for earlier ones.
LaneSpec manyBoxes(LaneSpec::Line line, int count, int lanes)
{
    LaneSpec spec;
    spec.line = line;
    spec.title = u"Leak alert to repair waits 72 h before Book the visit"_s;
    spec.subtitle = u"Beside the arrows: how long a case waits."_s;
    spec.laneHeading = u"Department"_s;
    spec.whenHeading = u"When"_s;
    for (int lane = 0; lane < lanes; ++lane)
        spec.lanes.push_back({u"Customer Support and Services %1"_s.arg(lane),
                              lane % 2 ? u"1 check: 81 %"_s : QString(),
                              lane % 2 ? std::optional(Status::Risk) : std::nullopt, u"What was checked."_s});
    for (int place = 0; place < count; ++place) {
        report::LaneBox box;
        box.name = u"Check the address of the customer in the register, %1"_s.arg(place);
        box.detail = u"12.5 h of work, 98.1 % right"_s;
        box.tag = line == LaneSpec::Line::Steps && place % 3 == 0 ? u"Consolidate: In progress"_s : QString();
        box.lane = line == LaneSpec::Line::Steps ? place * 7 % lanes : place * lanes / count;
        box.from = line == LaneSpec::Line::Steps ? place : place * 17 % 300;
        box.to = line == LaneSpec::Line::Steps ? place + 1 : box.from + (place % 3) * 40;
        box.mark = place % 5 == 4 ? std::nullopt : std::optional(Status(place % 5));
        box.isCritical = place % 4 == 0;
        box.reading = u"Box %1."_s.arg(place);
        spec.boxes.push_back(box);
        spec.links.push_back({place - 1, place, place % 3 == 0 ? std::optional(Status::Off) : std::nullopt,
                              place % 4 == 0, u"1,271.6 h"_s, u"Link %1."_s.arg(place)});
    }
    if (line == LaneSpec::Line::Time) {
        spec.links.erase(spec.links.begin()); // nothing comes from outside
        spec.to = 380;
        for (int tick = 0; tick < 12; ++tick)
            spec.ticks.push_back({tick * 30.0, u"May"_s});
        spec.today = report::LaneTick{100, u"8 Jul"_s};
        spec.due = report::LaneTick{104, u"due 12 Jul"_s};
    } else {
        spec.to = count;
        spec.stripHeading = u"1,440 h to scale"_s;
        for (int place = 0; place < count; ++place)
            spec.strip.push_back({spec.boxes[size_t(place)].name, 10.0 * place, 4, u"72 h"_s});
    }
    return spec;
}

struct Fixture : test::SampleWindow
{
    /// The view called \a name of the page of \a Record's.
    template<typename Record>
    DrawingPage &drawing(const QString &page, std::size_t index)
    {
        window->showPage(page);
        auto *views = qobject_cast<ViewsPage *>(window->pageOf(describe<Record>()));
        views->showView(index);
        QCoreApplication::processEvents();
        return *qobject_cast<DrawingPage *>(views->view(index));
    }
    void picture(const char *name)
    {
        if (const QByteArray folder = qgetenv("QD_PICTURES"); !folder.isEmpty())
            window->grab().save(QString::fromLocal8Bit(folder) + u"/%1.png"_s.arg(QLatin1String(name)));
    }
};

} // namespace

class TestLaneDrawing : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsAndAllStaysInside_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("width");
        for (const int line : {0, 1}) {
            for (const int count : {1, 2, 7, 40}) {
                for (const double width : {700.0, 1100.0, 1600.0})
                    QTest::addRow("line %d, %d boxes, %g wide", line, count, width) << line << count << width;
            }
        }
    }

    void nothingOverlapsAndAllStaysInside()
    {
        QFETCH(int, line);
        QFETCH(int, count);
        QFETCH(double, width);
        const LaneSpec spec = manyBoxes(LaneSpec::Line(line), count, std::min(count, 6));
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            for (const double more : {0.0, 300.0}) {
                const QRectF rect(QPointF(13, 7), QSizeF(width, laneHeight(spec, theme, width) + more));
                const LaneLayout layout = layoutLane(rect, spec, theme);
                const QRectF inside = rect.adjusted(-1, -1, 1, 1);
                for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                    const Label &text = layout.texts[i];
                    QVERIFY2(inside.contains(text.box), qPrintable(text.text));
                    QVERIFY(theme.px(text.style.size) >= LeastPrinted);
                    for (std::size_t k = 0; k < i; ++k)
                        QVERIFY2(!text.box.adjusted(0.5, 2, -0.5, -2).intersects(layout.texts[k].box),
                                 qPrintable(text.text + u" / "_s + layout.texts[k].text));
                }
                for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
                    QVERIFY(inside.contains(layout.reaches[i]));
                    for (std::size_t k = 0; k < i; ++k)
                        QVERIFY(!layout.reaches[i].intersects(layout.reaches[k]));
                    QCOMPARE(layout.boxAt(layout.boxes[i].center()), int(i));
                }
            }
        }
    }

    void everyBoxIsNamedInItsLane()
    {
        for (const auto line : {LaneSpec::Line::Steps, LaneSpec::Line::Time}) {
            const LaneSpec spec = manyBoxes(line, 20, 4);
            const ChartTheme theme = ui::chartTheme();
            const QRectF rect(QPointF(), laneSize(spec, theme));
            const LaneLayout layout = layoutLane(rect, spec, theme);
            for (std::size_t place = 0; place < spec.boxes.size(); ++place) {
                const QPointF centre = layout.boxes[place].center();
                const auto lane = std::ranges::find_if(
                    layout.lanes, [&](const LaneLayout::Lane &each) { return each.box.contains(centre); });
                QVERIFY(lane != layout.lanes.end());
                QCOMPARE(lane->lane, spec.boxes[place].lane);
                QVERIFY(std::ranges::any_of(layout.texts, [&](const Label &label) {
                    return layout.reaches[place].adjusted(-1, -3, 1, 3).contains(label.box) && label.text.size() > 5;
                }));
            }
        }
    }

    /// A process that is too long for one line goes on below, with the names of its lanes.
    void stepsGoOnBelowAsATextDoes()
    {
        const LaneSpec spec = manyBoxes(LaneSpec::Line::Steps, 12, 3);
        const ChartTheme theme = ui::paperChartTheme();
        const LaneLayout wide = layoutLane({0, 0, 3000, 900}, spec, theme);
        const LaneLayout narrow = layoutLane({0, 0, 900, 900}, spec, theme);
        QCOMPARE(wide.lanes.size(), 3U);
        QVERIFY(narrow.lanes.size() > 3U);
        for (std::size_t place = 1; place < spec.boxes.size(); ++place) {
            QVERIFY(wide.boxes[place].left() > wide.boxes[place - 1].right());
            QVERIFY(narrow.boxes[place].left() > narrow.boxes[place - 1].right()
                    || narrow.boxes[place].top() > narrow.boxes[place - 1].bottom());
        }
        QVERIFY(laneHeight(spec, theme, 900) > laneHeight(spec, theme, 3000));
    }

    void linesLeadFromWhatGivesToWhatWaits()
    {
        for (const auto line : {LaneSpec::Line::Steps, LaneSpec::Line::Time}) {
            const LaneSpec spec = manyBoxes(line, 20, 4);
            const ChartTheme theme = ui::chartTheme();
            const LaneLayout layout = layoutLane(QRectF(QPointF(), laneSize(spec, theme)), spec, theme);
            std::vector<int> arrivals(spec.links.size(), 0);
            for (const LaneLayout::Way &way : layout.ways) {
                const report::LaneLink &link = spec.links[size_t(way.link)];
                const auto touches = [&](int box, const QPointF &end) {
                    return layout.boxes[size_t(box)].adjusted(-1, -1, 1, 1).contains(end);
                };
                if (way.hasHead)
                    QVERIFY(touches(link.to, way.points.last()));
                if (!way.hasHead || line == LaneSpec::Line::Time)
                    QVERIFY(touches(link.from, way.points.first()));
                arrivals[size_t(way.link)] += way.hasHead ? 1 : 0;
                for (qsizetype point = 1; point < way.points.size(); ++point)
                    QVERIFY(way.points[point].x() == way.points[point - 1].x()
                            || way.points[point].y() == way.points[point - 1].y());
            }
            QVERIFY(std::ranges::all_of(arrivals, [](int count) { return count == 1; }));
        }
    }

    /// A line that ran through another diamond would look joined with it.
    void linesPassBesideOtherMoments()
    {
        LaneSpec spec = manyBoxes(LaneSpec::Line::Time, 3, 3);
        for (report::LaneBox &box : spec.boxes)
            box.from = box.to = 100;
        spec.links = {{.from = 0, .to = 2}};
        const LaneLayout layout = layoutLane({0, 0, 1100, 300}, spec, ui::chartTheme());
        const QPolygonF &way = layout.ways[0].points;
        const QRectF other = layout.boxes[1];
        QVERIFY(way[0].y() < other.top() && way[1].y() > other.bottom());
        QVERIFY(std::abs(way[0].x() - other.center().x()) > 3);
        QVERIFY(layout.boxes[0].contains(way[0]));
    }

    void timeIsToScale()
    {
        LaneSpec spec = manyBoxes(LaneSpec::Line::Time, 3, 1);
        spec.boxes[0].from = 0;
        spec.boxes[0].to = 95;
        spec.boxes[1].from = 95;
        spec.boxes[1].to = 285;
        const LaneLayout layout = layoutLane({0, 0, 1100, 300}, spec, ui::paperChartTheme());
        QVERIFY(std::abs(layout.boxes[1].width() - 2 * layout.boxes[0].width()) <= 2);
        QVERIFY(std::abs(layout.boxes[0].right() - layout.boxes[1].left()) <= 1);
        QVERIFY(*layout.today > layout.boxes[1].left() && *layout.today < *layout.due);
    }

    void criticalIsSeenWithoutColour()
    {
        const ChartTheme theme = ui::monoChartTheme();
        for (const auto line : {LaneSpec::Line::Steps, LaneSpec::Line::Time}) {
            const auto painted = [&](bool isCritical, std::optional<Status> mark) {
                LaneSpec spec = manyBoxes(line, 2, 2);
                for (report::LaneBox &box : spec.boxes) {
                    box.isCritical = isCritical;
                    box.mark = mark;
                }
                QImage image(1100, 400, QImage::Format_Grayscale8);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintLane(painter, image.rect(), spec, theme);
                return image;
            };
            QVERIFY(painted(true, {}) != painted(false, {}));
            QVERIFY(painted(false, Status::Off) != painted(false, Status::Risk));
        }
    }

    void filesHoldLinesAndLettersOnly()
    {
        for (const auto line : {LaneSpec::Line::Steps, LaneSpec::Line::Time}) {
            const Figure figure = figureOf(report::Drawing(manyBoxes(line, 12, 4)));
            QVERIFY(figure.least.width() >= 700 && figure.least.height() >= figure.natural.height());
            const ChartTheme theme = ui::paperChartTheme();
            const QSize size = figureSize(figure, figure.natural, theme);
            const QByteArray svg = figureAsSvg(figure, theme, size);
            QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
            QCOMPARE(figureAsSvg(figure, theme, size), svg);
        }
    }

    // The window.

    void lanesFollowTheWorkflowAndSayTheSameForKeysAndPointer()
    {
        Fixture fixture;
        auto &page = fixture.drawing<Workflow>(u"processes"_s, 2);
        auto &view = *page.findChild<DrawingView *>();
        fixture.picture("lanes");
        const auto &spec = std::get<LaneSpec>(view.drawing());
        QVERIFY(!spec.boxes.empty());
        auto &reading = *page.findChild<TextLabel *>(u"reading"_s);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentSentence(), spec.boxes.front().reading);
        QSet<QString> read{view.currentSentence()};
        for (std::size_t step = 0; step < 2 * spec.boxes.size(); ++step) {
            QTest::keyClick(&view, Qt::Key_Right);
            read << view.currentSentence();
            QCOMPARE(reading.text(), view.currentSentence());
        }
        QVERIFY(read.contains(spec.boxes.back().reading));
        fixture.picture("lanes-pointed");
        QCOMPARE(page.findChild<QComboBox *>(u"drawingChoice"_s)->count(),
                 int(fixture.plan().table<Workflow>().size()));
    }

    void aTimelineIsChosenAndScrolls()
    {
        Fixture fixture;
        auto &page = fixture.drawing<Objective>(u"objectives"_s, 2);
        auto &view = *page.findChild<DrawingView *>();
        auto &choice = *page.findChild<QComboBox *>(u"drawingChoice"_s);
        fixture.picture("timeline");
        const auto title = [&] { return std::get<LaneSpec>(view.drawing()).title; };
        const QString all = title();
        QVERIFY(!all.isEmpty());
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_End);
        auto *scroll = page.findChild<QScrollArea *>();
        QVERIFY(scroll->viewport()->rect().intersects(
            view.currentRect().translated(view.mapTo(scroll->viewport(), QPoint()))));
        QVERIFY(view.height() >= view.heightForWidth(view.width()));
        const int feed = choice.findText(u"What decides"_s, Qt::MatchContains);
        QVERIFY(feed > 0);
        bool hasChain = false;
        for (int index = feed; index < choice.count() && !hasChain; ++index) {
            choice.setCurrentIndex(index);
            emit choice.activated(index);
            hasChain = !std::get<LaneSpec>(view.drawing()).boxes.empty();
        }
        QVERIFY(hasChain);
        fixture.picture("chain");
        QVERIFY(title().contains(u"cannot end before"_s));
        choice.setCurrentIndex(0);
        emit choice.activated(0);
        QCOMPARE(title(), all);
    }
};

QD_TEST_MAIN(TestLaneDrawing)
#include "tst_lanedrawing.moc"

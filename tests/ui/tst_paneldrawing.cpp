// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several plots under one head, and columns, pins and steps, as they are drawn for screen and paper.
#include "charts/chartpainter.h"
#include "charts/chartshapes.h"
#include "charts/figure.h"
#include "charts/figureexport.h"
#include "charts/paneldrawing.h"
#include "report/charttext.h"
#include "style/charttheme.h"
#include "support/testmain.h"

#include <QApplication>

#include <cmath>

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;
using report::ChartSeries;
using report::ChartSpec;
using report::PanelSpec;
using report::Scenario;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi
constexpr std::array Scenarios{Scenario::Actual, Scenario::PreviousYear, Scenario::Plan, Scenario::Forecast};
constexpr std::array Shapes{ChartSeries::Shape::Line, ChartSeries::Shape::Column, ChartSeries::Shape::Pin,
                            ChartSeries::Shape::Step};

ChartSeries series(Scenario scenario, ChartSeries::Shape shape, int count, double size = 1000)
{
    ChartSeries made{u"Series %1"_s.arg(int(scenario)), scenario, {}, {}, shape};
    for (int index = 0; index < count; ++index)
        made.values.emplace_back(size * (1 + 0.2 * std::sin(index)));
    return made;
}

ChartSpec plot(int count, const std::vector<ChartSeries> &all)
{
    ChartSpec spec;
    spec.title = u"Months"_s;
    spec.subtitle = u"thousand euros"_s;
    for (int index = 0; index < count; ++index) {
        spec.categories.push_back(u"Month %1"_s.arg(index));
        spec.tickLabels.push_back(u"Mon 20%1"_s.arg(index % 90 + 10));
    }
    spec.series = all;
    return spec;
}

/// Differences to both sides of zero, every one judged.
ChartSeries differences(ChartSeries::Shape shape, int count)
{
    ChartSeries made = series(Scenario::Actual, shape, count);
    for (int index = 0; index < count; ++index) {
        made.values[size_t(index)] = (index % 3 == 1 ? -1 : 1) * (5.0 + index);
        made.marks.emplace_back(index, Status(index % 4));
    }
    return made;
}

PanelSpec panels(bool isBeside, int count)
{
    using Shape = ChartSeries::Shape;
    PanelSpec spec;
    spec.title = u"Year to date 1,240: 3.1 % below target"_s;
    spec.isBeside = isBeside;
    spec.isOneScale = isBeside;
    spec.panels = {
        plot(isBeside ? 8 : count,
             {series(Scenario::PreviousYear, Shape::Column, count, 900), series(Scenario::Plan, Shape::Line, count),
              series(Scenario::Actual, Shape::Column, count)}),
        plot(count,
             {isBeside ? series(Scenario::Actual, Shape::Column, count, 300) : differences(Shape::Column, count)})};
    if (!isBeside)
        spec.panels.push_back(plot(count, {differences(Shape::Pin, count)}));
    for (const char *name : {"June 2026", "Quarter to date", "Year to date"})
        spec.totals.push_back(
            {QLatin1String(name),
             u"1,240 k EUR"_s,
             {{u"−3.1 % on target, worse"_s, Status::Off}, {u"+2.0 % on the year before, better"_s, {}}},
             u"%1 reads."_s.arg(QLatin1String(name))});
    spec.key = {u"1  beyond the limits"_s, u"2  eight or more in a row on one side of the mean"_s};
    spec.tags = {{2, u"1,2"_s}};
    return spec;
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint, const ChartTheme &theme)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.page);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage paintedChart(const ChartSpec &spec, const ChartTheme &theme)
{
    return painted(
        {600, 200}, [&](QPainter &painter) { paintChart(painter, QRectF(0, 0, 600, 200), spec, theme); }, theme);
}

} // namespace

class TestPanelDrawing : public QObject
{
    Q_OBJECT

private slots:
    void textsNeverOverlapAndStayInside_data()
    {
        QTest::addColumn<bool>("beside");
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        for (const bool beside : {true, false}) {
            for (const int count : {1, 12, 40}) {
                for (const QSizeF size : {QSizeF(1400, 600), QSizeF(968, 480), QSizeF(620, 440)})
                    QTest::addRow("%s, %d in %gx%g", beside ? "beside" : "below", count, size.width(), size.height())
                        << beside << count << size;
            }
        }
    }
    void textsNeverOverlapAndStayInside()
    {
        QFETCH(bool, beside);
        QFETCH(int, count);
        QFETCH(QSizeF, size);
        const QRectF rect(QPointF(13, 7), size);
        const PanelSpec spec = panels(beside, count);
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            const PanelLayout layout = layoutPanels(rect, spec, theme);
            std::vector<std::pair<QString, QRectF>> texts;
            for (const Label &label : layout.texts) {
                texts.emplace_back(label.text, label.box);
                QVERIFY(theme.px(label.style.size) >= LeastPrinted);
            }
            for (const ChartLayout &plot : layout.plots) {
                for (const PlacedText &text : plot.texts)
                    texts.emplace_back(text.text, text.box);
            }
            QVERIFY(theme.axisPx >= LeastPrinted);
            QVERIFY(texts.size() > 12);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                QVERIFY2(rect.adjusted(-2, -2, 2, 2).contains(texts[i].second), qPrintable(texts[i].first));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!texts[i].second.adjusted(0.5, 2, -0.5, -2).intersects(texts[k].second),
                             qPrintable(texts[i].first + u" / "_s + texts[k].first));
            }
        }
    }

    void plotsBelowEachOtherHaveOneTimeLine()
    {
        const PanelLayout layout = layoutPanels(QRectF(0, 0, 968, 500), panels(false, 12), ui::chartTheme());
        QCOMPARE(layout.plots.size(), 3U);
        for (int category = 0; category < 12; ++category) {
            QCOMPARE(layout.plots[1].x(category), layout.plots[0].x(category));
            QCOMPARE(layout.plots[2].x(category), layout.plots[0].x(category));
        }
        QVERIFY(layout.plots[0].plot.bottom() < layout.plots[1].plot.top());
        QVERIFY(layout.plots[0].plot.height() > layout.plots[1].plot.height()); // what it is about
    }

    void plotsBesideEachOtherHaveOneScale()
    {
        const PanelLayout layout = layoutPanels(QRectF(0, 0, 968, 400), panels(true, 12), ui::chartTheme());
        QCOMPARE(layout.plots[0].lower, 0.0);
        QCOMPARE(layout.plots[1].lower, layout.plots[0].lower);
        QCOMPARE(layout.plots[1].upper, layout.plots[0].upper);
        QCOMPARE(layout.plots[1].plot.bottom(), layout.plots[0].plot.bottom());
        QVERIFY(layout.plots[0].plot.right() < layout.plots[1].plot.left());
        QCOMPARE(layout.swatches.size(), 3U); // three names, whatever the plots they are in
    }

    void everyPeriodAndEveryTotalIsPointedAt()
    {
        const QRectF rect(0, 0, 968, 500);
        const PanelSpec below = panels(false, 12);
        const std::vector<Spot> spots = panelSpots(rect, below, ui::chartTheme());
        QCOMPARE(spots.size(), 15U);
        const PanelLayout layout = layoutPanels(rect, below, ui::chartTheme());
        QVERIFY(spots[4].box.contains(QPointF(layout.plots[2].x(4), layout.plots[2].plot.center().y())));
        QCOMPARE(spots[4].reading, report::pointSentence(below, 0, 4));
        QCOMPARE(spots[14].reading, u"Year to date reads."_s);
        for (std::size_t i = 0; i < spots.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!spots[i].box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(spots[k].box));
        }
        QCOMPARE(panelSpots(rect, panels(true, 12), ui::chartTheme()).size(), 8U + 12 + 3);
        const QImage plain = painted(
            {968, 500}, [&](QPainter &p) { paintPanel(p, rect, below, ui::chartTheme()); }, ui::chartTheme());
        for (const int current : {0, 11, 14})
            QVERIFY(painted(
                        {968, 500}, [&](QPainter &p) { paintPanel(p, rect, below, ui::chartTheme(), current); },
                        ui::chartTheme())
                    != plain);
    }

    void columnsStandOnZeroAndAreAsHighAsTheirValues()
    {
        const ChartSpec spec = plot(4, {series(Scenario::Actual, ChartSeries::Shape::Column, 4)});
        const ChartLayout layout = layoutChart(QRectF(0, 0, 600, 200), spec, ui::chartTheme());
        QCOMPARE(layout.lower, 0.0);
        const double unit = columnOf(layout, spec, spec.series[0], 0).height() / *spec.series[0].values[0];
        for (int category = 0; category < 4; ++category) {
            const QRectF column = columnOf(layout, spec, spec.series[0], category);
            QCOMPARE(column.bottom(), std::round(layout.y(0)));
            QVERIFY(std::abs(column.height() - unit * *spec.series[0].values[size_t(category)]) <= 1);
        }
    }

    void whatIsComparedWithStandsBehindToTheLeft()
    {
        const ChartSpec spec = plot(6,
                                    {series(Scenario::Plan, ChartSeries::Shape::Column, 6),
                                     series(Scenario::Actual, ChartSeries::Shape::Column, 6, 700)});
        const ChartTheme theme = ui::paperChartTheme();
        const ChartLayout layout = layoutChart(QRectF(0, 0, 600, 200), spec, theme);
        const QRectF target = columnOf(layout, spec, spec.series[0], 2);
        const QRectF actual = columnOf(layout, spec, spec.series[1], 2);
        QVERIFY(target.left() < actual.left() && target.right() < actual.right());
        QVERIFY(target.right() - actual.left() > actual.width() / 2);
        const QImage image = paintedChart(spec, theme);
        const QPoint overlap = QPointF((actual.left() + target.right()) / 2, actual.center().y()).toPoint();
        QCOMPARE(image.pixelColor(overlap).rgb(), theme.ac.rgb()); // actual in front
        QCOMPARE(image.pixelColor(QPoint(int(target.left()) + 3, int(actual.center().y()))).rgb(), theme.page.rgb());
    }

    void scenariosAreToldApartInEveryShapeWithoutColour()
    {
        const ChartTheme theme = ui::monoChartTheme();
        for (const ChartSeries::Shape shape : Shapes) {
            std::vector<QImage> images;
            for (const Scenario scenario : Scenarios) {
                ChartSpec spec = plot(5, {series(scenario, shape, 5)});
                spec.series[0].name.clear(); // no label at its end
                images.push_back(paintedChart(spec, theme).convertToFormat(QImage::Format_Grayscale8));
            }
            for (std::size_t i = 0; i < images.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(images[i] != images[k],
                             qPrintable(u"shape %1: %2 and %3"_s.arg(int(shape)).arg(i).arg(k)));
            }
        }
    }

    void hatchesStayInTheirColumns()
    {
        const ChartTheme theme = ui::paperChartTheme();
        const QRectF rect(20, 20, 17, 60);
        const QImage image = painted(
            {60, 100},
            [&](QPainter &painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                paintScenario(painter, rect, Scenario::Forecast, theme);
            },
            theme);
        int inked = 0;
        for (int x = 0; x < 60; ++x) {
            for (int y = 0; y < 100; ++y) {
                const bool isInk = image.pixelColor(x, y).rgb() != theme.page.rgb();
                inked += isInk ? 1 : 0;
                if (isInk)
                    QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(QPointF(x, y)),
                             qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(inked > 200 && inked < 17 * 60); // neither empty nor full
    }

    void filesHoldLinesAndLettersOnly()
    {
        const ChartTheme theme = ui::paperChartTheme();
        for (const bool beside : {true, false}) {
            PanelSpec spec = panels(beside, 12);
            spec.panels[0].series.push_back(series(Scenario::Forecast, ChartSeries::Shape::Column, 12));
            spec.panels[0].series.push_back(series(Scenario::Plan, ChartSeries::Shape::Step, 12));
            const Figure figure = figureOf(report::Drawing(spec));
            const QSize size = figureSize(figure, figure.natural, theme);
            const QByteArray svg = figureAsSvg(figure, theme, size);
            QVERIFY(svg.contains("<svg") && !svg.contains("<image") && !svg.contains("pattern"));
            QCOMPARE(figureAsSvg(figure, theme, size), svg);
        }
    }
};

QD_TEST_MAIN(TestPanelDrawing)
#include "tst_paneldrawing.moc"

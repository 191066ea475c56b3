// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlabels.h"
#include "charts/chartlayout.h"
#include "charts/chartpainter.h"
#include "charts/chartview.h"
#include "charts/figureexport.h"
#include "charts/qcpplot.h"
#include "charts/statusshape.h"
#include "report/charttext.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace qd;
using namespace qd::charts;
using namespace qd::report;
using namespace Qt::StringLiterals;

namespace {

ChartTheme lightTheme()
{
    ChartTheme theme;
    theme.page = u"#FFFFFF"_s;
    theme.text = u"#1A1F26"_s;
    theme.text2 = u"#47505C"_s;
    theme.text3 = u"#5E6875"_s;
    theme.line2 = u"#B5BDC7"_s;
    theme.ac = u"#2A3139"_s;
    theme.py = u"#87909D"_s;
    theme.band = u"#E8ECF0"_s;
    theme.accent = u"#0B6670"_s;
    theme.ok = u"#1D4E89"_s;
    theme.risk = u"#A65E00"_s;
    theme.off = u"#A4133C"_s;
    theme.none = u"#595959"_s;
    return theme;
}

ChartTheme darkTheme()
{
    ChartTheme theme;
    theme.page = u"#1C2026"_s;
    theme.text = u"#E7EAEE"_s;
    theme.text2 = u"#B9C1CB"_s;
    theme.text3 = u"#A0AAB5"_s;
    theme.line2 = u"#4B545F"_s;
    theme.ac = u"#DDE2E8"_s;
    theme.py = u"#66707C"_s;
    theme.band = u"#2A3139"_s;
    theme.accent = u"#5CC3CC"_s;
    theme.ok = u"#7FB2F0"_s;
    theme.risk = u"#F5B84F"_s;
    theme.off = u"#FF6E85"_s;
    theme.none = u"#A9B1BB"_s;
    return theme;
}

/// Months from April 2024 with a label at every April and October.
ChartSpec specOf(const std::vector<std::optional<double>> &values)
{
    static const QStringList months{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                    u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                    u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    ChartSpec spec;
    spec.title = u"Stable at 78 percent: a target of 90 is beyond the process"_s;
    spec.description = u"First-contact resolution, the latest 78.6."_s;
    spec.decimals = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int month = (static_cast<int>(i) + 3) % 12;
        const auto year = 2024 + (i + 3) / 12;
        spec.categories.push_back(u"%1 %2"_s.arg(months[month]).arg(year));
        spec.tickLabels.push_back(month == 3 ? u"Apr %1"_s.arg(year) : month == 9 ? u"Oct"_s : QString());
    }
    spec.series.push_back({.name = u"Actual"_s, .scenario = Scenario::Actual, .values = values, .marks = {}});
    for (const std::optional<double> &value : values)
        spec.lastValueLabel = value ? numberText(*value, 1) : spec.lastValueLabel;
    return spec;
}

ChartSpec resolution()
{
    ChartSpec spec = specOf({76.2, 77.7, 79.7, 77.4, 76.4, 75.3, 80.2, 78.3, 77.3, 76.5, 73.4, 78.9, 76.7, 78.6,
                             81.9, 77.9, 78.4, 80.8, 78.4, 79.0, 76.2, 76.8, 75.2, 81.0, 81.6, 77.8, 78.6});
    spec.lines = {{ChartLine::Role::Target, 90, u"Target 90.0"_s},
                  {ChartLine::Role::Limit, 84, u"Upper limit 84.0"_s},
                  {ChartLine::Role::Centre, 78, u"Mean 78.0"_s},
                  {ChartLine::Role::Limit, 72, u"Lower limit 72.0"_s}};
    spec.band = ChartBand{.lower = 72, .upper = 84};
    spec.gap = ChartGap{.from = 84, .to = 90, .label = u"6 points out of reach"_s};
    spec.notes.resize(27);
    return spec;
}

ChartSpec withSignals()
{
    ChartSpec spec = resolution();
    spec.series[0].values[10] = 66.0;
    spec.series[0].values[26] = 86.8;
    spec.series[0].values[17].reset();
    spec.series[0].marks = {
        {10, Status::Off}, {14, Status::Risk}, {20, Status::None}, {23, Status::Ok}, {26, Status::Risk}};
    spec.lastValueLabel = u"86.8"_s;
    spec.gap.reset();
    spec.lines[0] = {ChartLine::Role::Target, 83.2, u"Target 83.2"_s};
    spec.notes[26] = u"beyond the upper limit"_s;
    spec.series.push_back({.name = u"Previous year"_s, .scenario = Scenario::PreviousYear, .values = {}, .marks = {}});
    spec.series.push_back({.name = u"Plan"_s, .scenario = Scenario::Plan, .values = {}, .marks = {}});
    for (int i = 0; i < 27; ++i) {
        spec.series[1].values.emplace_back(74 + 2 * std::sin(i));
        spec.series[2].values.emplace_back(i > 20 ? std::optional(80 + 0.4 * (i - 20)) : std::nullopt);
    }
    return spec;
}

std::vector<std::optional<double>> wave(int count, double middle, double swing);

/// Every scenario in \a shape, the forecast after the last actual value; or differences, every one of them judged.
ChartSpec shaped(ChartSeries::Shape shape, bool isJudged)
{
    ChartSpec spec = specOf(wave(18, isJudged ? 0 : 1200, 300));
    spec.series[0].shape = shape;
    for (int index = 0; index < 18 && isJudged; ++index)
        spec.series[0].marks.emplace_back(index, Status(index % 4));
    if (isJudged)
        return spec;
    for (const Scenario scenario : {Scenario::PreviousYear, Scenario::Plan, Scenario::Forecast}) {
        spec.series.push_back({u"Series %1"_s.arg(int(scenario)), scenario, wave(18, 1100, 250), {}, shape});
        for (std::size_t index = 0; index < 18; ++index) {
            if ((scenario == Scenario::Forecast) == (index < 12))
                spec.series.back().values[index].reset();
        }
    }
    for (std::size_t index = 12; index < 18; ++index)
        spec.series[0].values[index].reset();
    return spec;
}

std::vector<std::optional<double>> wave(int count, double middle, double swing)
{
    std::vector<std::optional<double>> values;
    for (int i = 0; i < count; ++i)
        values.emplace_back(middle + swing * std::sin(i * 1.3));
    return values;
}

QString longLabel()
{
    return u"A target that somebody has described at great length and with care"_s;
}

QByteArray pdfOf(const ChartSpec &spec, const ChartTheme &theme)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    QPainter painter(&writer);
    paintChart(painter, QRectF(20, 20, 620, 240), spec, theme);
    painter.end();
    return buffer.data();
}

QImage imageOf(const ChartSpec &spec, const ChartTheme &theme, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.page);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)), spec, theme);
    return image;
}

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private:
    static void addCases()
    {
        QTest::addColumn<ChartSpec>("spec");
        const auto row = [](const char *name, const ChartSpec &spec) { QTest::newRow(name) << spec; };
        row("resolution", resolution());
        row("signals", withSignals());
        row("one point", specOf({5.0}));
        row("two points", specOf({5.0, 6.0}));
        row("all equal", specOf(std::vector<std::optional<double>>(12, 4.2)));
        row("all zero", specOf(std::vector<std::optional<double>>(12, 0.0)));
        row("sixty", specOf(wave(60, 50, 9)));
        row("gaps", specOf({1.0, {}, {}, 3.0, {}, 2.0, 4.0, {}}));
        row("huge", specOf(wave(24, 4e12, 2e11)));
        row("larger", specOf(wave(24, 3e150, 2e150)));
        row("tiny", specOf(wave(24, 0, 3e-9)));
        row("denormal", specOf({0.0, 5e-324, 0.0}));
        row("negative", specOf(wave(24, -1500, 300)));
        ChartSpec strange = specOf(
            {1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 2.0, 1e308});
        strange.lines = {{ChartLine::Role::Target, std::numeric_limits<double>::quiet_NaN(), u"Target"_s}};
        row("not numbers", strange);
        ChartSpec crowded = resolution();
        for (ChartLine &line : crowded.lines)
            line = {line.role, 78 + (line.value - 78) * 0.01, line.label + u' ' + longLabel()};
        crowded.tickLabels.assign(27, u"A long month"_s);
        crowded.lastValueLabel = u"1,234,567.89 tonnes"_s;
        row("crowded", crowded);
        row("columns", shaped(ChartSeries::Shape::Column, false));
        row("pins", shaped(ChartSeries::Shape::Pin, false));
        row("steps", shaped(ChartSeries::Shape::Step, false));
        row("judged columns", shaped(ChartSeries::Shape::Column, true));
        row("judged pins", shaped(ChartSeries::Shape::Pin, true));
        ChartSpec many = shaped(ChartSeries::Shape::Column, false);
        many.decimals = 3;
        row("columns with long numbers", many);
    }

private slots:
    void labelsThatWouldTouchMoveApart()
    {
        const std::vector<LabelWish> apart{{10, 16, 0}, {50, 16, 0}};
        QCOMPARE(placeLabels(apart, 0, 100), (std::vector<std::optional<double>>{10, 50}));
        const std::vector<LabelWish> together{{52, 16, 0}, {50, 16, 0}, {50, 16, 0}};
        const auto placed = placeLabels(together, 0, 100);
        QCOMPARE(*placed[1], 50.0 + 2.0 / 3 - 16);
        QCOMPARE(*placed[2] - *placed[1], 16.0);
        QCOMPARE(*placed[0] - *placed[2], 16.0);
        QCOMPARE(placeLabels(together, 0, 100).size(), std::size_t(3));
        const auto atTheEdge = placeLabels(std::vector<LabelWish>{{2, 16, 0}, {4, 16, 0}}, 0, 100);
        QCOMPARE(atTheEdge, (std::vector<std::optional<double>>{8, 24}));
        const auto noRoom = placeLabels(std::vector<LabelWish>{{5, 16, 1}, {6, 16, 3}, {7, 16, 2}}, 0, 40);
        QVERIFY(!noRoom[0] && noRoom[1] && noRoom[2]);
        QVERIFY(placeLabels({}, 0, 0).empty());
    }

    void tickLabelsStayInsideAndApart()
    {
        const std::vector<double> centres{8, 30, 60, 95};
        const std::vector<double> widths{40, 20, 20, 30};
        QCOMPARE(placeTicks(centres, widths, 0, 100, 8), (std::vector<std::optional<double>>{0, {}, 50, {}}));
        QCOMPARE(placeTicks(std::vector<double>{95}, std::vector<double>{30}, 0, 100, 8),
                 (std::vector<std::optional<double>>{70}));
    }

    void textsNeverOverlapOrLeaveTheChart_data() { addCases(); }
    void textsNeverOverlapOrLeaveTheChart()
    {
        QFETCH(ChartSpec, spec);
        for (const QSizeF size :
             {QSizeF(700, 240), QSizeF(420, 160), QSizeF(260, 120), QSizeF(160, 80), QSizeF(90, 40), QSizeF(20, 10)}) {
            const QRectF rect(QPointF(13, 7), size);
            const ChartLayout layout = layoutChart(rect, spec, lightTheme());
            for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                const PlacedText &text = layout.texts[i];
                QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(text.box), qPrintable(text.text));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!text.box.intersects(layout.texts[k].box),
                             qPrintable(text.text + u" / "_s + layout.texts[k].text));
            }
        }
    }

    void columnsBeginAtZeroAndLinesNeedNot()
    {
        const QRectF rect(0, 0, 700, 240);
        const ChartLayout columns = layoutChart(rect, shaped(ChartSeries::Shape::Column, false), lightTheme());
        QCOMPARE(columns.lower, 0.0);
        QVERIFY(layoutChart(rect, shaped(ChartSeries::Shape::Step, false), lightTheme()).lower > 0);
        const ChartLayout judged = layoutChart(rect, shaped(ChartSeries::Shape::Pin, true), lightTheme());
        QVERIFY(judged.lower < 0 && judged.upper > 0);
        QVERIFY(columns.columns(0, 0).left() >= columns.plot.left()); // the first column has room
    }

    void everyColumnSaysItsNumberWhereThereIsRoom()
    {
        const ChartSpec spec = shaped(ChartSeries::Shape::Column, false);
        const auto numbers = [](const ChartLayout &layout) {
            return std::ranges::count_if(layout.texts, [](const PlacedText &text) {
                return text.style == PlacedText::Style::Point || text.style == PlacedText::Style::Value;
            });
        };
        QCOMPARE(numbers(layoutChart(QRectF(0, 0, 1100, 300), spec, lightTheme())), 18); // actual and forecast
        const auto few = numbers(layoutChart(QRectF(0, 0, 500, 300), spec, lightTheme()));
        QVERIFY(few >= 4 && few < 18); // every second or third
        const ChartLayout judged =
            layoutChart(QRectF(0, 0, 1100, 300), shaped(ChartSeries::Shape::Column, true), lightTheme());
        QVERIFY(std::ranges::any_of(judged.texts, [](const PlacedText &text) { return text.text.startsWith(u'+'); }));
    }

    void everySpecPaintsOnScreenAndPaper_data() { addCases(); }
    void everySpecPaintsOnScreenAndPaper()
    {
        QFETCH(ChartSpec, spec);
        ChartTheme mono = lightTheme();
        mono.mono = true;
        for (const QSize size : {QSize(700, 240), QSize(160, 80), QSize(20, 10), QSize(1, 1)})
            QVERIFY(!imageOf(spec, darkTheme(), size).isNull());
        const QByteArray pdf = pdfOf(spec, mono);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), "a picture instead of lines");
        const QByteArray svg = figureAsSvg(charts::figureOf(spec), lightTheme(), {700, 240});
        QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
        if (const QString folder = qEnvironmentVariable("QD_CHART_PICTURES"); !folder.isEmpty()) {
            const QString name =
                QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
            imageOf(spec, lightTheme(), {700, 240}).save(name + u"-light.png"_s);
            imageOf(spec, darkTheme(), {700, 240}).save(name + u"-dark.png"_s);
            QFile file(name + u".pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) > 0);
        }
    }

    void anEmptySpecPaintsNothing()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage before = image.copy();
        for (const ChartSpec &spec : {ChartSpec(), specOf({}), specOf({{}, {}})}) {
            QPainter painter(&image);
            paintChart(painter, QRectF(0, 0, 200, 100), spec, lightTheme());
            painter.end();
            QCOMPARE(image, before);
        }
    }

    void aCurveGoesThroughTheMiddleOfItsPoints()
    {
        // The point below is painted by QPainter on the layout, the line by QCustomPlot: both must agree.
        ChartSpec spec = specOf({5.0, 5.0, 5.0});
        spec.lastValueLabel.clear();
        const ChartLayout layout = layoutChart(QRectF(0, 0, 200, 100), spec, lightTheme());
        const QImage image = imageOf(spec, lightTheme(), {200, 100});
        const int x = static_cast<int>((layout.x(0) + layout.x(1)) / 2);
        double weight = 0;
        double weighted = 0;
        for (int y = 0; y < static_cast<int>(layout.plot.bottom()) - 2; ++y) {
            const double ink = 255 - qGray(image.pixel(x, y));
            weight += ink;
            weighted += ink * (y + 0.5);
        }
        QVERIFY(weight > 0);
        QVERIFY2(std::abs(weighted / weight - layout.y(5)) < 0.6,
                 qPrintable(u"%1 for %2"_s.arg(weighted / weight).arg(layout.y(5))));
    }

    void aGapLeavesNoMarkAnywhere()
    {
        const QImage image = imageOf(specOf({1.0, {}, {}, 3.0}), lightTheme(), {200, 100});
        const ChartLayout layout = layoutChart(QRectF(0, 0, 200, 100), specOf({1.0, {}, {}, 3.0}), lightTheme());
        QCOMPARE(image.copy(QRect(layout.plot.topLeft().toPoint(), QSize(4, 4))), blank({4, 4}));
        const int left = static_cast<int>(layout.x(0)) + 8;
        const QRect between(left, 0, static_cast<int>(layout.x(3)) - 20 - left,
                            static_cast<int>(layout.plot.bottom()) - 2);
        QCOMPARE(image.copy(between), blank(between.size()));
    }

    void numbersOnTheAxisAreRound()
    {
        QCOMPARE(valueTicks(69.8, 92.2, 2), (std::vector<double>{70, 80, 90}));
        for (const double tick : valueTicks(-3.3, 4.1, 4))
            QVERIFY(tick >= -3.3 && tick <= 4.1);
    }

    void everyStatusHasItsOwnShape()
    {
        QList<QImage> pictures;
        for (const Status status : {Status::Ok, Status::Risk, Status::Off, Status::None}) {
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintStatus(painter, QRectF(5, 5, 10, 10), status, Qt::black);
            painter.end();
            QCOMPARE(image.pixel(4, 10), qRgb(255, 255, 255)); // nothing outside
            QVERIFY(image.pixel(10, 14) != qRgb(255, 255, 255));
            QVERIFY(!pictures.contains(image));
            pictures << image;
        }
    }

    void pointerAndKeyboardSayTheSame()
    {
        ChartView view;
        view.setTheme(lightTheme());
        view.setSpec(withSignals());
        view.resize(700, 240);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy activated(&view, &ChartView::pointActivated);
        QCOMPARE(view.currentSentence(), QString());

        QTest::keyClick(&view, Qt::Key_End);
        const QString byKeyboard = view.currentSentence();
        QCOMPARE(byKeyboard.section(u';', 0, 0), u"June 2026: 86.8, beyond the upper limit"_s);
        QCOMPARE(QToolTip::text(), byKeyboard);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentPoint(), 25);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);

        const ChartLayout layout = layoutChart(view.rect(), view.spec(), lightTheme());
        QTest::mouseMove(&view, QPointF(layout.x(26), layout.plot.top() + 20).toPoint());
        QCOMPARE(view.currentPoint(), 26);
        QCOMPARE(view.currentSentence(), byKeyboard);
        QCOMPARE(QToolTip::text(), byKeyboard);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPointF(layout.x(3), layout.plot.top() + 20).toPoint());
        QCOMPARE(activated.last().at(0).toInt(), 3);
        QTest::mouseMove(&view, QPoint(2, 2));
        QCOMPARE(view.currentPoint(), -1);
    }

    void theKeysStopAtTheEnds()
    {
        ChartView view;
        view.setSpec(specOf({1.0, 2.0}));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentPoint(), 0);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentPoint(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentPoint(), 1);
        view.setSpec({});
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Space})
            QTest::keyClick(&view, key);
        QCOMPARE(view.currentPoint(), -1);
    }

    void aScreenReaderFindsAChart()
    {
        ChartView view;
        view.setSpec(resolution());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), view.spec().title);
        QCOMPARE(face->text(QAccessible::Description), view.spec().description);
        view.setCurrentPoint(26);
        QCOMPARE(face->text(QAccessible::Value), u"June 2026: 78.6"_s);
    }
};

QD_TEST_MAIN(TestChart)
#include "tst_chart.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trends, bullet graphs and heat maps, as they are drawn for screen and paper.
#include "charts/bulletpainter.h"
#include "charts/chartlayout.h"
#include "charts/chartpainter.h"
#include "charts/figureexport.h"
#include "charts/heatmappainter.h"
#include "print/pdfwriter.h"
#include "style/charttheme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QRegularExpression>

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastPrinted = 6.5 * 96 / 72; // 6.5 pt in pixels at 96 dpi

/// A year with targets that step, a forecast, and \a annotations spread over it.
report::ChartSpec trend(int annotations)
{
    report::ChartSpec spec;
    spec.title = u"78.6 in June: target of 90.0 missed"_s;
    spec.description = u"What the chart says."_s;
    spec.decimals = 1;
    std::vector<std::optional<double>> actual;
    std::vector<std::optional<double>> before;
    std::vector<std::optional<double>> target;
    std::vector<std::optional<double>> forecast;
    for (int month = 0; month < 16; ++month) {
        spec.categories.push_back(u"Month %1"_s.arg(month + 1));
        spec.tickLabels.push_back(month % 3 == 0 ? u"M%1"_s.arg(month + 1) : QString());
        actual.push_back(month < 12 ? std::optional(75.0 + month % 5) : std::nullopt);
        before.emplace_back(72.0 + month % 4);
        target.emplace_back(month < 8 ? 90 : 85);
        forecast.push_back(month < 12 ? std::nullopt : std::optional(78.0 + month / 4.0));
    }
    using report::Scenario;
    spec.series = {{u"Actual"_s, Scenario::Actual, actual, {}},
                   {u"Previous year"_s, Scenario::PreviousYear, before, {}},
                   {u"Target"_s, Scenario::Plan, target, {}},
                   {u"Forecast"_s, Scenario::Forecast, forecast, {}}};
    spec.lastValueLabel = u"76.0"_s;
    for (int index = 0; index < annotations; ++index)
        spec.annotations.push_back({index * 15 / std::max(1, annotations - 1),
                                    u"Number %1: something happened that explains the value"_s.arg(index + 1),
                                    index == 1});
    return spec;
}

report::BulletRow bullet(double value, double target, bool reversed)
{
    report::BulletRow row;
    row.label = u"Average speed of answer in the evening"_s;
    row.unit = u"s"_s;
    row.from = 0;
    row.to = 60;
    row.reversed = reversed;
    row.bounds = {28, 54};
    row.value = value;
    row.target = target;
    row.before = 44;
    row.valueText = QString::number(value);
    row.targetText = u"Target %1"_s.arg(target);
    row.status = Status::Off;
    row.result = u"Missed"_s;
    return row;
}

report::BulletSpec bullets(int count)
{
    report::BulletSpec spec;
    spec.title = u"Support: 0 of %1 KPIs met the target"_s.arg(count);
    spec.subtitle = u"How to read it."_s;
    spec.source = u"Source: values.csv."_s;
    for (int index = 0; index < count; ++index)
        spec.rows.push_back(bullet(20 + index, 35, index % 2 == 1));
    return spec;
}

report::HeatmapSpec heat()
{
    report::HeatmapSpec spec;
    spec.title = u"1 of 3 KPIs missed the latest target"_s;
    spec.columns = {u"Apr 2026"_s, u"May 2026"_s, u"Jun 2026"_s};
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        spec.rows.push_back(
            {{}, name, u"Support"_s, u"%"_s, {{}, {Status::Ok, u"78.6"_s, 78.6}, {Status::Off, u"70.0"_s, 70}}});
    return spec;
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// How many pixels of \a image in the row \a y have exactly the colour \a colour.
int countIn(const QImage &image, int y, const QColor &colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfAnnotationsNeverTouchWordsOrLines_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        for (const int count : {1, 2, 4, 9, 16}) {
            for (const QSizeF size : {QSizeF(868, 300), QSizeF(700, 240), QSizeF(420, 160), QSizeF(240, 120)})
                QTest::addRow("%d in %gx%g", count, size.width(), size.height()) << count << size;
        }
    }

    void wordsOfAnnotationsNeverTouchWordsOrLines()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, size);
        const QRectF rect(QPointF(13, 7), size);
        const ChartLayout layout = layoutChart(rect, trend(count), ui::paperChartTheme());
        QCOMPARE(int(layout.annotations.size()), count); // each has its line, whatever the room
        for (size_t i = 0; i < layout.texts.size(); ++i) {
            const PlacedText &text = layout.texts[i];
            QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(text.box), qPrintable(text.text));
            for (size_t k = 0; k < i; ++k)
                QVERIFY2(!text.box.intersects(layout.texts[k].box),
                         qPrintable(text.text + u" / "_s + layout.texts[k].text));
            if (text.style != PlacedText::Style::Annotation)
                continue;
            QVERIFY(text.box.bottom() <= layout.plot.top());
            for (const PlacedAnnotation &annotation : layout.annotations) {
                const bool passes = annotation.top <= text.box.top() + 1;
                QVERIFY2(!passes || annotation.x <= text.box.left() || annotation.x >= text.box.right(),
                         qPrintable(text.text));
            }
        }
    }

    void twoAnnotationsAreWrittenInFull()
    {
        const report::ChartSpec spec = trend(2);
        const ChartLayout layout = layoutChart(QRectF(0, 0, 868, 300), spec, ui::paperChartTheme());
        for (const report::ChartAnnotation &annotation : spec.annotations)
            QVERIFY(std::ranges::find(layout.texts, annotation.text, &PlacedText::text) != layout.texts.end());
        QCOMPARE(layoutChart(QRectF(0, 0, 868, 300), trend(0), ui::paperChartTheme()).lane, 0.0);
    }

    void aTargetStepsWhereItChanges()
    {
        const report::ChartSpec spec = trend(0);
        const ChartTheme theme = ui::paperChartTheme();
        const ChartLayout layout = layoutChart(QRectF(0, 0, 868, 300), spec, theme);
        const QImage image =
            painted({868, 300}, [&](QPainter &painter) { paintChart(painter, QRectF(0, 0, 868, 300), spec, theme); });
        const auto inkAt = [&](double value, int from, int to) {
            const auto y = int(std::lround(layout.y(value) - theme.targetWidth / 2));
            int count = 0;
            for (int x = int(layout.x(from)); x < int(layout.x(to)); ++x)
                count += image.pixelColor(x, y).rgb() == theme.off.rgb() ? 1 : 0;
            return count;
        };
        QVERIFY(inkAt(90, 0, 7) > 200);
        QCOMPARE(inkAt(90, 8, 15), 0);
        QCOMPARE(inkAt(85, 0, 7), 0);
        QVERIFY(inkAt(85, 8, 15) > 200);
        const auto label = std::ranges::find(layout.texts, PlacedText::Style::Target, &PlacedText::style);
        QVERIFY(label != layout.texts.end());
        QCOMPARE(label->text, u"Target 85.0"_s);
    }

    void curvesRecordedBeforeAreThoseRecordedNow()
    {
        const report::ChartSpec spec = trend(3);
        const ChartTheme theme = ui::paperChartTheme();
        const QRectF rect(10, 10, 600, 220);
        const QPicture curves = curvesOf(rect, spec, theme);
        const auto direct = painted({640, 260}, [&](QPainter &painter) { paintChart(painter, rect, spec, theme); });
        const auto given =
            painted({640, 260}, [&](QPainter &painter) { paintChart(painter, rect, spec, theme, curves); });
        QCOMPARE(given, direct);
        QVERIFY(painted({640, 260}, [&](QPainter &painter) { paintChart(painter, rect, spec, theme, QPicture()); })
                != direct);
    }

    void textsOfABulletNeverTouch_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {leastBulletWidth(ui::paperChartTheme()), 700.0, 1200.0})
            QTest::addRow("%g", width) << width;
    }

    void textsOfABulletNeverTouch()
    {
        QFETCH(double, width);
        const ChartTheme theme = ui::paperChartTheme();
        for (const bool reversed : {false, true}) {
            const QRectF rect(5, 3, width, bulletHeight(theme));
            const BulletLayout layout = layoutBullet(rect, bullet(41, 35, reversed), theme);
            QVERIFY(layout.texts.size() >= 7U); // name, unit, two ticks at least, value, result, target
            for (size_t i = 0; i < layout.texts.size(); ++i) {
                QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(layout.texts[i].box), qPrintable(layout.texts[i].text));
                QVERIFY2(!layout.texts[i].box.intersects(layout.mark), qPrintable(layout.texts[i].text));
                for (size_t k = 0; k < i; ++k)
                    QVERIFY2(!layout.texts[i].box.intersects(layout.texts[k].box),
                             qPrintable(layout.texts[i].text + u" / "_s + layout.texts[k].text));
            }
        }
    }

    void lessIsBetterRunsFromRightToLeft()
    {
        const ChartTheme theme = ui::paperChartTheme();
        const QRectF rect(0, 0, 868, bulletHeight(theme));
        const report::BulletRow more = bullet(40, 35, false);
        const report::BulletRow less = bullet(40, 35, true);
        const BulletLayout forward = layoutBullet(rect, more, theme);
        const BulletLayout backward = layoutBullet(rect, less, theme);
        QVERIFY(forward.x(10, more) < forward.x(50, more));
        QVERIFY(backward.x(10, less) > backward.x(50, less));
        QCOMPARE(backward.x(0, less), backward.scale.right());
    }

    void rangesDifferInIntensityAloneAndTheWorstIsDarkest()
    {
        for (const ChartTheme &theme : {ui::paperChartTheme(), ui::monoChartTheme()}) {
            for (const bool reversed : {false, true}) {
                report::BulletSpec spec;
                spec.rows = {bullet(5, 6, reversed)};
                const QImage image = painted(
                    {868, 60}, [&](QPainter &painter) { paintBullets(painter, QRectF(0, 0, 868, 60), spec, theme); });
                const BulletLayout layout = layoutBullet(QRectF(0, 0, 868, bulletHeight(theme)), spec.rows[0], theme);
                const auto grey = [&](double value) {
                    return qGray(image.pixel(int(layout.x(value, spec.rows[0])), int(layout.scale.top()) + 1));
                };
                const int low = grey(20);
                const int middle = grey(40);
                const int high = grey(57);
                QVERIFY(std::abs(low - middle) > 12 && std::abs(middle - high) > 12);
                QCOMPARE(low < middle && middle < high, !reversed);
                QCOMPARE(low > middle && middle > high, reversed);
            }
        }
    }

    void aStatusIsReadWithoutColour()
    {
        const ChartTheme theme = ui::monoChartTheme();
        QList<QImage> pictures;
        for (const Status status : {Status::Ok, Status::Risk, Status::Off, Status::None}) {
            const report::HeatCell cell{status, QString(), {}};
            const QImage image = painted({60, 24}, [&](QPainter &painter) {
                                     paintHeatCell(painter, QRectF(0, 0, 60, 24), cell, theme);
                                 }).copy(0, 0, 20, 24);
            QVERIFY(image.isGrayscale() || theme.mono);
            QVERIFY(!pictures.contains(image));
            pictures << image;
        }
        const QImage empty =
            painted({60, 24}, [&](QPainter &painter) { paintHeatCell(painter, QRectF(0, 0, 60, 24), {}, theme); });
        QCOMPARE(countIn(empty, 12, Qt::white), 60); // an empty cell stays empty
    }

    void everyFigureIsVectorsAndTextInEveryTheme_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("word");
        const ChartTheme theme = ui::paperChartTheme();
        QTest::newRow("trend") << figureOf(trend(3)) << u"Forecast"_s;
        QTest::newRow("bullet") << figureOf(bullets(4), theme) << u"Missed"_s;
        QTest::newRow("heatmap") << figureOf(heat(), theme) << u"Jun 2026"_s;
    }

    void everyFigureIsVectorsAndTextInEveryTheme()
    {
        QFETCH(Figure, figure);
        QFETCH(QString, word);
        for (const ChartTheme &theme :
             {ui::paperChartTheme(), ui::chartThemeOf(ui::Appearance::Dark), ui::monoChartTheme()}) {
            const QSize size = figureSize(figure, figure.natural, theme);
            const QByteArray svg = figureAsSvg(figure, theme, size);
            QVERIFY(!svg.contains("<image"));
            QVERIFY(svg.contains(figure.title.toUtf8() + "</title>"));
            QVERIFY2(svg.contains(">" + word.toUtf8()), qPrintable(word));
            QVERIFY(svg.contains("font-family=\"Noto Sans\""));
            QCOMPARE(figureAsSvg(figure, theme, size), svg);
            const QImage image = QImage::fromData(figureAsPng(figure, theme, size));
            QCOMPARE(image.size(), size);
            QCOMPARE(image.pixelColor(0, 0).rgb(), theme.page.rgb());
        }
    }

    void nothingPrintedIsSmallerThanSixAndAHalfPoints()
    {
        const ChartTheme theme = ui::paperChartTheme();
        static const QRegularExpression sizes(u"font-size=\"([0-9.]+)\""_s);
        for (const Figure &figure : {figureOf(trend(3)), figureOf(bullets(2), theme), figureOf(heat(), theme)}) {
            const QString svg =
                QString::fromUtf8(figureAsSvg(figure, theme, figureSize(figure, figure.natural, theme)));
            // The group that Qt opens before anything is painted has the font of the application.
            auto match = sizes.globalMatch(svg, svg.indexOf(u"<text"_s));
            QVERIFY(match.hasNext());
            while (match.hasNext())
                QVERIFY2(match.next().captured(1).toDouble() >= leastPrinted, qPrintable(figure.title));
        }
    }

    void aPictureIsOnePageOfItsSizeWithTheSameBytes()
    {
        const ChartTheme theme = ui::paperChartTheme();
        const Figure figure = figureOf(bullets(3), theme);
        const QSize size = figureSize(figure, figure.natural, theme);
        report::Metadata meta;
        meta.title = figure.title;
        const auto paint = [&](QPainter &painter) { paintFigure(painter, QRectF(QPointF(), size), figure, theme); };
        const auto pdf = print::renderPicture(size, meta, paint);
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdf->count("/Type /Page\n") + pdf->count("/Type /Page "), 1);
        QVERIFY(!pdf->contains("/Subtype /Image"));
        QCOMPARE(*print::renderPicture(size, meta, paint), *pdf);
    }

    void whatIsTooMuchForTheRoomIsLeftOut()
    {
        const ChartTheme theme = ui::paperChartTheme();
        const QImage image = painted({868, int(bulletHeight(theme)) * 3}, [&](QPainter &painter) {
            paintBullets(painter, QRectF(0, 0, 868, bulletHeight(theme) * 1.5), bullets(3), theme);
        });
        const auto bar =
            int(layoutBullet(QRectF(0, 0, 868, bulletHeight(theme)), bullets(1).rows[0], theme).scale.center().y());
        QVERIFY(countIn(image, bar, theme.ac) > 0);
        QCOMPARE(countIn(image, bar + int(bulletHeight(theme)), Qt::white), image.width());
    }
};

QD_TEST_MAIN(TestFigures)
#include "tst_figures.moc"

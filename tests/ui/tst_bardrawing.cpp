// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of bars, as they are drawn for screen and paper.
#include "charts/bardrawing.h"
#include "charts/figure.h"
#include "charts/figureexport.h"
#include "charts/flowdrawing.h"
#include "style/charttheme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QRegularExpression>

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;
using report::BarFill;
using report::BarSpec;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi

/// Rows to both sides of zero, with long words, and \a lines across them.
BarSpec bars(BarSpec::Shape shape, int rows, int lines)
{
    BarSpec spec;
    spec.shape = shape;
    spec.title = u"Support: 3 KPIs missed the target"_s;
    spec.description = u"What the chart says."_s;
    spec.source = u"Source: values.csv."_s;
    for (int index = 0; index < rows; ++index) {
        const double value = (index % 3 == 1 ? -1 : 1) * (90.0 - 7 * index);
        report::BarRow row;
        row.name = u"Share of calls that are resolved at the first contact, number %1"_s.arg(index);
        row.detail = u"Customer Support"_s;
        row.parts = {{0, value, BarFill(index % 8)}};
        if (shape == BarSpec::Shape::Bar && index % 2 == 0)
            row.reference = 50;
        row.value = value;
        row.label = u"%1 %"_s.arg(value);
        row.words = u"78.6 instead of 90.0 %"_s;
        row.mark = Status(index % 4);
        row.total = index == 0;
        spec.rows.push_back(row);
    }
    for (int index = 0; index < lines; ++index)
        spec.lines.push_back({index * 3.0, u"line number %1"_s.arg(index)});
    fitScale(spec);
    return spec;
}

QImage painted(const QSize &size, const BarSpec &spec, const ChartTheme &theme)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.page);
    QPainter painter(&image);
    paintBars(painter, QRectF(QPointF(), QSizeF(size)), spec, theme);
    return image;
}

} // namespace

class TestBarDrawing : public QObject
{
    Q_OBJECT

private slots:
    void textsNeverOverlapAndStayInside_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QSizeF>("size");
        for (const int shape : {0, 1, 2}) {
            for (const int rows : {1, 5, 20}) {
                for (const QSizeF size : {QSizeF(968, 620), QSizeF(700, 400), QSizeF(420, 400)})
                    QTest::addRow("shape %d, %d rows in %gx%g", shape, rows, size.width(), size.height())
                        << shape << rows << size;
            }
        }
    }

    void textsNeverOverlapAndStayInside()
    {
        QFETCH(int, shape);
        QFETCH(int, rows);
        QFETCH(QSizeF, size);
        const QRectF rect(QPointF(13, 7), size);
        const BarSpec spec = bars(BarSpec::Shape(shape), rows, 3);
        for (const ChartTheme &theme : {ui::chartTheme(), ui::paperChartTheme()}) {
            const BarLayout layout = layoutBars(rect, spec, theme);
            QVERIFY(int(layout.texts.size()) >= 4 * rows);
            for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                const Label &text = layout.texts[i];
                QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(text.box), qPrintable(text.text));
                QVERIFY(theme.px(text.style.size) >= LeastPrinted);
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!text.box.adjusted(0.5, 3, -0.5, -3).intersects(layout.texts[k].box),
                             qPrintable(text.text + u" / "_s + layout.texts[k].text));
            }
            for (int row = 0; row < rows; ++row)
                QCOMPARE(layout.rowAt(layout.rowRect(row).center()), row);
            QCOMPARE(layout.rowAt(rect.topLeft() - QPointF(5, 5)), -1);
        }
    }

    void aBarReachesFromItsFirstNumberToItsLast()
    {
        BarSpec spec = bars(BarSpec::Shape::Bar, 1, 0);
        spec.rows[0].parts = {{20, 60, BarFill::Actual}};
        spec.rows[0].reference.reset();
        const ChartTheme theme = ui::paperChartTheme();
        const QImage image = painted({900, 60}, spec, theme);
        const BarLayout layout = layoutBars(QRectF(0, 0, 900, 60), spec, theme);
        const int middle = int(layout.rowRect(0).center().y());
        const auto inkAt = [&](double value) {
            return image.pixelColor(int(layout.x(value)), middle).rgb() == theme.ac.rgb();
        };
        QVERIFY(!inkAt(18) && inkAt(22) && inkAt(58) && !inkAt(62));
    }

    void scenariosAreToldApartWithoutColour()
    {
        const ChartTheme theme = ui::monoChartTheme();
        std::vector<QImage> images;
        for (const BarFill fill : {BarFill::Actual, BarFill::PreviousYear, BarFill::Plan, BarFill::Forecast}) {
            BarSpec spec = bars(BarSpec::Shape::Bar, 1, 0);
            spec.rows[0].parts[0].fill = fill;
            spec.rows[0].mark.reset();
            images.push_back(painted({900, 60}, spec, theme).convertToFormat(QImage::Format_Grayscale8));
        }
        for (std::size_t i = 0; i < images.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(images[i] != images[k]);
        }
    }

    void boxesOfAFlowNeverTouchAndHoldTheirWords()
    {
        for (const int nodes : {2, 9, 24}) {
            report::FlowSpec spec;
            spec.columns = {u"Objectives"_s, u"KPIs"_s, u"Departments"_s};
            for (int node = 0; node < 3 * nodes; ++node)
                spec.nodes.push_back({.name = u"A name that is as long as names of objectives are, %1"_s.arg(node),
                                      .detail = u"Customer Support"_s,
                                      .column = node / nodes,
                                      .mark = Status(node % 4),
                                      .isLoose = node % 5 == 0});
            for (int node = 0; node < 2 * nodes; ++node)
                spec.links.push_back(
                    {.from = node, .to = nodes * (node / nodes + 1) + node * 7 % nodes, .label = u"+"_s});
            const ChartTheme theme = ui::chartTheme();
            const QRectF rect(QPointF(5, 9), flowSize(spec, theme));
            const FlowLayout layout = layoutFlow(rect, spec, theme);
            for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
                QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(layout.boxes[i]));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!layout.boxes[i].intersects(layout.boxes[k]));
                QCOMPARE(layout.nodeAt(layout.boxes[i].center()), int(i));
            }
            for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(layout.texts[i].box), qPrintable(layout.texts[i].text));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY2(!layout.texts[i].box.adjusted(0, 2, 0, -2).intersects(layout.texts[k].box),
                             qPrintable(layout.texts[i].text + u" / "_s + layout.texts[k].text));
            }
        }
    }

    void filesHoldLinesAndLettersOnly()
    {
        BarSpec spec = bars(BarSpec::Shape::Bar, 8, 2);
        const Figure figure = figureOf(report::Drawing(spec));
        const ChartTheme theme = ui::paperChartTheme();
        const QSize size = figureSize(figure, figure.natural, theme);
        const QByteArray svg = figureAsSvg(figure, theme, size);
        QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
        QCOMPARE(figureAsSvg(figure, theme, size), svg);
    }
};

QD_TEST_MAIN(TestBarDrawing)
#include "tst_bardrawing.moc"

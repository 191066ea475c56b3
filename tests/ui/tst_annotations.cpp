// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a KPI can be read on every chart of it, however much it is: at its place while words have room
// there, else by letters whose words stand below.
#include "charts/chartannotations.h"
#include "charts/figure.h"
#include "charts/paneldrawing.h"
#include "style/charttheme.h"
#include "support/paintrecord.h"
#include "support/testmain.h"

using namespace qd;
using namespace qd::charts;
using namespace Qt::StringLiterals;
using test::PaintRecord;
using Style = PlacedText::Style;

namespace {

constexpr int Periods = 24;

/// Two years of values; \a places are the periods of what happened.
report::ChartSpec chart(const std::vector<int> &places)
{
    report::ChartSpec spec;
    spec.title = u"Stable at 78"_s;
    report::ChartSeries series{u"Actual"_s, report::Scenario::Actual, {}, {}};
    for (int period = 0; period < Periods; ++period) {
        spec.categories.push_back(u"Month %1"_s.arg(period + 1));
        spec.tickLabels.push_back(period % 4 == 0 ? u"M%1"_s.arg(period + 1) : QString());
        series.values.emplace_back(75.0 + period % 7);
    }
    spec.series.push_back(std::move(series));
    for (size_t index = 0; index < places.size(); ++index)
        spec.annotations.push_back(
            {places[index], u"Event %1 changed how we count what customers ask for"_s.arg(index + 1), index == 2});
    return spec;
}

QStringList textsOf(const ChartLayout &layout, Style style)
{
    QStringList texts;
    for (const PlacedText &text : layout.texts) {
        if (text.style == style)
            texts << text.text;
    }
    return texts;
}

/// The texts on a figure as large as it looks best in, and what is wrong with them.
struct Seen
{
    QString words;
    QStringList problems;
};

Seen seenOn(const Figure &figure)
{
    const QSize size = figureSize(figure, figure.natural, ui::paperChartTheme());
    PaintRecord record(size);
    QPainter painter(&record);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, ui::paperChartTheme());
    painter.end();
    Seen seen;
    const auto &texts = record.texts();
    for (size_t index = 0; index < texts.size(); ++index) {
        seen.words += texts[index].text + u' ';
        if (!QRectF(QPointF(), QSizeF(size)).contains(texts[index].ink))
            seen.problems << texts[index].text + u" leaves the picture"_s;
        for (size_t other = 0; other < index; ++other) {
            if (texts[index]
                    .ink.adjusted(0.5, 0.5, -0.5, -0.5)
                    .intersects(texts[other].ink.adjusted(0.5, 0.5, -0.5, -0.5)))
                seen.problems << texts[index].text + u" overlaps "_s + texts[other].text;
        }
    }
    return seen;
}

} // namespace

class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void wordsStandAtTheirPlacesWhileTheyHaveRoom()
    {
        const report::ChartSpec spec = chart({3, 18});
        const ChartLayout layout = layoutChart(QRectF(0, 0, 868, 300), spec, ui::paperChartTheme());
        QVERIFY(saysAll(layout, spec));
        QCOMPARE(textsOf(layout, Style::Letter), QStringList());
        QCOMPARE(chartSize(spec, ui::paperChartTheme()), QSizeF(868, 300));
    }

    void letteredWordsStandBelow()
    {
        // Three in one month, two in the next, one much later.
        const report::ChartSpec spec = chart({5, 5, 5, 6, 6, 20});
        const QSizeF size = chartSize(spec, ui::paperChartTheme());
        QVERIFY(size.height() > 300);
        const ChartLayout layout = layoutChart(QRectF(QPointF(), size), spec, ui::paperChartTheme());
        QCOMPARE(textsOf(layout, Style::Letter), (QStringList{u"A–C"_s, u"D, E"_s, u"F"_s}));
        const QString key = textsOf(layout, Style::Key).join(u' ');
        for (int index = 0; index < 6; ++index)
            QVERIFY2(key.contains(QChar(u'A' + index) + u' ' + spec.annotations[size_t(index)].text), qPrintable(key));
        QCOMPARE(layout.annotations.size(), 6U); // each has its line
        QCOMPARE(std::ranges::count(layout.annotations, true, &PlacedAnnotation::newBaseline), 1);
        for (const PlacedText &text : layout.texts) {
            if (text.style == Style::Key)
                QVERIFY(text.box.top() > layout.plot.bottom());
        }
    }

    void lettersWithoutRoomBesideEachOtherStandTogether()
    {
        report::ChartSpec spec = chart({8, 9, 10, 11});
        const ChartLayout narrow = layoutChart(QRectF(0, 0, 260, 300), spec, ui::paperChartTheme());
        const QStringList letters = textsOf(narrow, Style::Letter);
        QVERIFY(!letters.isEmpty() && letters.size() < 4);
        QVERIFY(letters.join(u' ').contains(u'D'));
    }

    void wherePlotAndWordsHaveNoRoomTheSentenceSaysIt()
    {
        const report::ChartSpec spec = chart({5, 5, 5, 6, 6, 20});
        const ChartLayout layout = layoutChart(QRectF(0, 0, 400, 130), spec, ui::paperChartTheme());
        QCOMPARE(textsOf(layout, Style::Key), QStringList());
        QCOMPARE(layout.annotations.size(), 6U);
    }

    void afterZComesAA()
    {
        report::ChartSpec spec = chart(std::vector<int>(28, 4));
        const QStringList words = letteredWords(spec, 0);
        QVERIFY(words[25].startsWith(u"Z "_s));
        QVERIFY(words[26].startsWith(u"AA "_s));
        QVERIFY(words[27].startsWith(u"AB "_s));
    }

    void figuresSayEverythingWithoutOverlap_data()
    {
        QTest::addColumn<report::Drawing>("drawing");
        QTest::addColumn<std::vector<int>>("places");
        const std::vector<std::vector<int>> all{{5, 5, 5, 6, 6, 20}, {23, 23, 23}, {0, 0, 0, 1, 2, 3, 4, 22, 23, 23}};
        for (const std::vector<int> &places : all) {
            const QByteArray name = QByteArray::number(int(places.size()));
            const report::ChartSpec one = chart(places);
            QTest::newRow(name + " on a chart") << report::Drawing(one) << places;
            report::PanelSpec below;
            below.panels = {one, chart({})};
            below.panels.front().title = u"Values"_s;
            below.key = {u"1 beyond the limits"_s};
            QTest::newRow(name + " on plots below each other") << report::Drawing(below) << places;
            report::PanelSpec beside = below;
            std::swap(beside.panels.front(), beside.panels.back());
            beside.isBeside = true;
            QTest::newRow(name + " on plots beside each other") << report::Drawing(beside) << places;
        }
    }
    void figuresSayEverythingWithoutOverlap()
    {
        QFETCH(report::Drawing, drawing);
        QFETCH(std::vector<int>, places);
        const Seen seen = seenOn(figureOf(drawing));
        QVERIFY2(seen.problems.isEmpty(), qPrintable(seen.problems.join(u'\n')));
        for (const report::ChartAnnotation &annotation : chart(places).annotations)
            QVERIFY2(seen.words.contains(annotation.text), qPrintable(annotation.text));
    }

    void lettersGoOnFromPlotToPlot()
    {
        report::PanelSpec spec;
        spec.isBeside = true;
        spec.panels = {chart({5, 5, 5, 5}), chart({7, 7, 7, 7})};
        const QSizeF size = panelSize(spec, ui::paperChartTheme());
        const PanelLayout layout = layoutPanels(QRectF(QPointF(), size), spec, ui::paperChartTheme());
        QCOMPARE(textsOf(layout.plots[0], Style::Letter), (QStringList{u"A–D"_s}));
        QCOMPARE(textsOf(layout.plots[1], Style::Letter), (QStringList{u"E–H"_s}));
        QCOMPARE(layout.plots[0].plot.top(), layout.plots[1].plot.top());
    }
};

QD_TEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"

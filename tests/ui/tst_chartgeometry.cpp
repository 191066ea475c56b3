// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart, about everything it can be about, can be read: in English and German, as large as it looks best
// and as wide as a page of the window is at 1366 pixels. Themes differ in colours alone, which tst_goldens holds.
#include "charts/label.h"
#include "everychart.h"
#include "print/pdfwriter.h"
#include "style/charttheme.h"
#include "support/paintrecord.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSvgGenerator>

using namespace qd;
using namespace Qt::StringLiterals;
using test::PaintRecord;

namespace {

constexpr double LeastPrinted = 6.5 * 96 / 72; ///< 6.5 pt in pixels at 96 dpi
constexpr double PaperWidth = 277 * 96 / 25.4; ///< of A4 across, with margins of 10 mm; longer charts go on over pages
constexpr double PageWidth = 1118; ///< of a page of the window at 1366: without the sidebar and margins

charts::ChartTheme light()
{
    return ui::chartThemeOf(ui::Appearance::Light);
}

std::vector<QSize> sizesOf(const charts::Figure &figure)
{
    const QSizeF page(std::max(PageWidth, figure.least.width()), figure.natural.height());
    return {charts::figureSize(figure, figure.natural, light()), charts::figureSize(figure, page, light())};
}

void paint(QPaintDevice &device, const charts::Figure &figure, const QSize &size)
{
    QPainter painter(&device);
    charts::paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, light());
}

/// What is wrong with the texts of a picture of \a size, a line each. Printed, it is as wide as the paper at most.
QStringList problems(const PaintRecord &record, const QSize &size)
{
    const double scale = std::min(1.0, PaperWidth / size.width());
    const QRectF paper(0, 0, size.width(), size.height());
    const auto said = [](const PaintRecord::Text &text) {
        return u"\"%1\" (%2, %3, %4 x %5)"_s.arg(text.text)
            .arg(text.ink.left(), 0, 'f', 1)
            .arg(text.ink.top(), 0, 'f', 1)
            .arg(text.ink.width(), 0, 'f', 1)
            .arg(text.ink.height(), 0, 'f', 1);
    };
    QStringList list;
    const auto &texts = record.texts();
    for (size_t index = 0; index < texts.size(); ++index) {
        const PaintRecord::Text &text = texts[index];
        if (text.ink.isEmpty())
            continue;
        if (!paper.contains(text.ink))
            list << said(text) + u" leaves the picture"_s;
        if (text.isCut)
            list << said(text) + u" is cut off"_s;
        if (text.px * scale < LeastPrinted)
            list << said(text) + u" is too small"_s;
        for (size_t other = 0; other < index; ++other) {
            // Boxes of letters are whole pixels.
            if (text.ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts[other].ink.adjusted(0.5, 0.5, -0.5, -0.5)))
                list << said(text) + u" overlaps "_s + said(texts[other]);
        }
    }
    return list;
}

} // namespace

class TestChartGeometry : public QObject
{
    Q_OBJECT

private slots:
    void textsNeverOverlapLeaveThePictureOrShrink_data() { addKinds({u"en"_s, u"de"_s}); }
    void textsNeverOverlapLeaveThePictureOrShrink()
    {
        QFETCH(QString, language);
        QFETCH(int, kind);
        const app::ChartKind &it = app::chartKinds()[size_t(kind)];
        QStringList all;
        int drawn = 0;
        for (const auto &subject : charts(language).subjects(it)) {
            const auto chart = charts(language).make(it, subject, light());
            if (!chart)
                continue;
            ++drawn;
            for (const QSize &size : sizesOf(chart->figure)) {
                PaintRecord record(size);
                paint(record, chart->figure, size);
                QVERIFY(record.texts().size() > 3U);
                for (const QString &problem : problems(record, size))
                    all << u"%1 in %2x%3: %4"_s.arg(subject ? subject->name : u"all"_s)
                               .arg(size.width())
                               .arg(size.height())
                               .arg(problem);
                if (record.rasters() > 0)
                    all << u"%1: a picture made of dots"_s.arg(subject ? subject->name : u"all"_s);
            }
        }
        QVERIFY2(drawn > 0, "there is no chart of the sample");
        QVERIFY2(all.isEmpty(),
                 qPrintable(u"%1 problems; the first:\n"_s.arg(all.size()) + all.mid(0, 12).join(u'\n')));
    }

    void filesHoldNoPictureMadeOfDots_data() { addKinds({u"en"_s}); }
    void filesHoldNoPictureMadeOfDots()
    {
        QFETCH(int, kind);
        for (const charts::ChartTheme &theme :
             {light(), ui::chartThemeOf(ui::Appearance::Dark), ui::monoChartTheme()}) {
            const auto chart = charts(u"en"_s).first(app::chartKinds()[size_t(kind)], theme);
            QVERIFY_RESULT(chart);
            QVERIFY(!test::svgOf(*chart, theme).contains("<image"));
            const QSize size = charts::figureSize(chart->figure, chart->figure.natural, theme);
            const auto pdf = print::renderPicture(size, {}, [&](QPainter &painter) {
                charts::paintFigure(painter, QRectF(QPointF(), QSizeF(size)), chart->figure, theme);
            });
            QVERIFY_RESULT(pdf);
            QVERIFY(!pdf->contains("/Subtype /Image"));
        }
    }

    void marksAreToldApartByTheirShapes()
    {
        const charts::ChartTheme mono = ui::monoChartTheme();
        QList<QImage> shapes;
        for (int mark = 0; mark <= int(report::LegendEntry::Mark::Circle); ++mark) {
            QImage image(40, 40, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            charts::paintMark(painter, report::LegendEntry::Mark(mark), {20, 20}, 16, Qt::black, mono);
            painter.end();
            QVERIFY2(!shapes.contains(image), qPrintable(QString::number(mark)));
            shapes << image;
        }
    }

private:
    static void addKinds(const QStringList &languages)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        for (const QString &language : languages) {
            for (int kind = 0; const app::ChartKind &each : app::chartKinds())
                QTest::addRow("%s, %s", each.id, qPrintable(language)) << language << kind++;
        }
    }
    const test::SampleCharts &charts(const QString &language)
    {
        if (m_language != language)
            m_charts = std::make_unique<test::SampleCharts>(language);
        m_language = language;
        return *m_charts;
    }

    QString m_language;
    std::unique_ptr<test::SampleCharts> m_charts;
};

QD_TEST_MAIN(TestChartGeometry)
#include "tst_chartgeometry.moc"

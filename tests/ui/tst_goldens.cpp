// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart looks as it was last accepted: tests/golden/KIND.svg is what the command writes for the sample,
// in the light theme, about the first record there is a chart of. To accept what has changed, look at it and run the
// test once with QD_ACCEPT_GOLDENS=1.
#include "everychart.h"
#include "style/charttheme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDir Goldens(QStringLiteral(QD_SOURCE_DIR "/tests/golden"));

QString acceptance()
{
    return u"look at the chart (quarterdeck chart DOC --id KIND -o x.svg), and when it is as it should be: "
           "QD_ACCEPT_GOLDENS=1 %1 %2:%3"_s.arg(QCoreApplication::applicationFilePath(),
                                                QLatin1String(QTest::currentTestFunction()),
                                                QLatin1String(QTest::currentDataTag()));
}

/// "line 7: expected …, drawn …" of the first line that differs.
QString firstDifference(const QByteArray &expected, const QByteArray &drawn)
{
    const auto before = expected.split('\n');
    const auto now = drawn.split('\n');
    qsizetype line = 0;
    while (line < std::min(before.size(), now.size()) && before[line] == now[line])
        ++line;
    const auto text = [line](const QList<QByteArray> &lines) {
        return QString::fromUtf8(line < lines.size() ? lines[line].left(300) : QByteArray("(no more lines)"));
    };
    return u"line %1:\n  expected %2\n  drawn    %3\n"_s.arg(line + 1).arg(text(before), text(now));
}

bool isAccepting()
{
    return qEnvironmentVariableIsSet("QD_ACCEPT_GOLDENS");
}

/// \a svg without colours and fills: where everything is, and what it says.
QByteArray geometryOf(const QByteArray &svg)
{
    static const QRegularExpression colours(u" (fill|stroke|fill-opacity|stroke-opacity)=\"[^\"]*\""_s);
    return QString::fromUtf8(svg).remove(colours).toUtf8();
}

/// The texts of \a svg with their fonts and places.
QByteArray textsOf(const QByteArray &svg)
{
    QByteArray texts;
    for (const QByteArray &line : geometryOf(svg).split('\n')) {
        if (line.contains("<text") || line.contains("font-"))
            texts += line + '\n';
    }
    return texts;
}

} // namespace

class TestGoldens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_charts = std::make_unique<test::SampleCharts>(u"en"_s); }

    void everyChartLooksAsAccepted_data() { addKinds(); }
    void everyChartLooksAsAccepted()
    {
        QFETCH(int, kind);
        const charts::ChartTheme theme = ui::chartThemeOf(ui::Appearance::Light);
        const auto chart = m_charts->first(app::chartKinds()[size_t(kind)], theme);
        QVERIFY_RESULT(chart);
        const QByteArray drawn = test::svgOf(*chart, theme);
        QCOMPARE(test::svgOf(*chart, theme), drawn); // the same each time
        QFile file(Goldens.filePath(QLatin1String(QTest::currentDataTag()) + u".svg"_s));
        if (isAccepting()) {
            QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(drawn) == drawn.size(), qPrintable(file.fileName()));
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(u"%1 is missing: %2"_s.arg(file.fileName(), acceptance())));
        const QByteArray expected = file.readAll();
        QVERIFY2(drawn == expected,
                 qPrintable(file.fileName() + u", "_s + firstDifference(expected, drawn) + acceptance()));
    }

    void noPictureIsLeftOfAChartThatIsGone()
    {
        QStringList names;
        for (const app::ChartKind &kind : app::chartKinds())
            names << QLatin1String(kind.id) + u".svg"_s;
        names.sort();
        QCOMPARE(Goldens.entryList({u"*.svg"_s}, QDir::Files, QDir::Name), names);
    }

    void darkDiffersInColourAlone_data() { addKinds(); }
    void darkDiffersInColourAlone()
    {
        QFETCH(int, kind);
        const QByteArray light = svg(kind, ui::chartThemeOf(ui::Appearance::Light));
        const QByteArray dark = svg(kind, ui::chartThemeOf(ui::Appearance::Dark));
        QVERIFY(light != dark);
        QVERIFY2(geometryOf(light) == geometryOf(dark),
                 qPrintable(firstDifference(geometryOf(light), geometryOf(dark))));
    }

    void monoSaysTheSameInTheSamePlaces_data() { addKinds(); }
    void monoSaysTheSameInTheSamePlaces()
    {
        QFETCH(int, kind);
        const QByteArray light = textsOf(svg(kind, ui::chartThemeOf(ui::Appearance::Light)));
        const QByteArray mono = textsOf(svg(kind, ui::monoChartTheme()));
        QVERIFY(light.count("<text") > 3);
        QVERIFY2(light == mono, qPrintable(firstDifference(light, mono)));
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; const app::ChartKind &each : app::chartKinds())
            QTest::newRow(each.id) << kind++;
    }
    QByteArray svg(int kind, const charts::ChartTheme &theme) const
    {
        const auto chart = m_charts->first(app::chartKinds()[size_t(kind)], theme);
        return chart ? test::svgOf(*chart, theme) : QByteArray();
    }

    std::unique_ptr<test::SampleCharts> m_charts;
};

QD_TEST_MAIN(TestGoldens)
#include "tst_goldens.moc"

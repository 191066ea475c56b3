// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statusshape.h"
#include "style/delegates.h"
#include "style/focusring.h"
#include "style/icon.h"
#include "style/statuspaint.h"
#include "style/stylesheet.h"
#include "style/theme.h"
#include "style/words.h"
#include "support/testmain.h"
#include "ui/gallery.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>

#include <cmath>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QImage shapeOf(Status status)
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    charts::paintStatus(painter, QRectF(5, 5, 10, 10), status, Qt::black);
    return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 128 ? 1 : 0;
    }
    return count;
}

constexpr std::array statuses{Status::Ok, Status::Risk, Status::Off, Status::None};

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // the offscreen platform
    }

    void cleanup()
    {
        if (Theme::current().appearance() != Appearance::Light || Theme::current().zoomPercent() != 100)
            Theme::apply(*qApp, Appearance::Light);
    }

    void textAndMarksCanBeReadOnThePage_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[theme, t] : {std::pair{"light", lightTokens}, {"dark", darkTokens}}) {
            const auto add = [theme = theme](const char *name, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s %s", theme, name) << ink << ground << least;
            };
            add("text", t.text, t.page, 4.5);
            add("text2", t.text2, t.page, 4.5);
            add("text3", t.text3, t.page, 4.5);
            add("text3 on sel", t.text3, t.sel, 4.5);
            add("text3 on window", t.text3, t.window, 4.5);
            add("text on hover", t.text, t.hover, 4.5);
            add("text on noneT", t.text, t.noneT, 4.5);
            add("accent", t.accent, t.page, 4.5);
            add("accent2", t.accent2, t.page, 4.5);
            add("onaccent", t.onaccent, t.accent, 4.5);
            add("onaccent, hover", t.onaccent, t.accent2, 4.5);
            add("off", t.off, t.page, 4.5);
            add("tooltip", t.ontip, t.tip, 4.5);
            add("ok", t.ok, t.page, 3);
            add("risk", t.risk, t.page, 3);
            add("risk on sel", t.risk, t.sel, 3);
            add("none", t.none, t.page, 3);
            add("ctrl", t.ctrl, t.page, 3);
            add("ac", t.ac, t.page, 3);
            add("py", t.py, t.page, 3);
        }
    }

    void textAndMarksCanBeReadOnThePage()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void thePaletteFollowsTheTokens()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            Theme::apply(*qApp, appearance);
            const Tokens &t = Theme::current().tokens();
            const QPalette palette = QApplication::palette();
            QCOMPARE(palette.color(QPalette::Window), t.window);
            QCOMPARE(palette.color(QPalette::Base), t.page);
            QCOMPARE(palette.color(QPalette::AlternateBase), t.sunken);
            QCOMPARE(palette.color(QPalette::PlaceholderText), t.text3);
            QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), t.sel);
            QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), t.noneT);
            QCOMPARE(palette.color(QPalette::HighlightedText), t.text);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), t.text3);
        }
    }

    void theFontsComeFromTheResources()
    {
        for (const QString &file : {u"NotoSans-Regular.ttf"_s, u"NotoSans-Bold.ttf"_s, u"NotoSansMath-Regular.ttf"_s})
            QVERIFY2(QFile::exists(u":/fonts/"_s + file), qPrintable(file));
        QCOMPARE(QApplication::font().pixelSize(), 13);
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Noto Sans"_s);
        QVERIFY(QFontDatabase::families().contains(u"Noto Sans Math"_s));
        QVERIFY(QFontInfo(Theme::current().font(20, Weight::Bold)).bold());
        const QFontMetrics fontSize(QApplication::font());
        QCOMPARE(fontSize.horizontalAdvance(u"1111"_s), fontSize.horizontalAdvance(u"8888"_s));
    }

    void everyIconIsPaintedInTheColourOfItsToken()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 36);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name == u"quarterdeck" || name.startsWith(u"arrow-"))
                continue;
            const QImage image = icon(name, &Tokens::accent).pixmap(16, 16).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
            }
            QVERIFY2(inked > 5, qPrintable(name));
        }
        QVERIFY(!applicationIcon().pixmap(16, 16).isNull());
    }

    void iconsFollowTheTheme()
    {
        const QIcon check = icon(u"check"_s, &Tokens::text);
        const QImage light = check.pixmap(24, 24).toImage();
        Theme::apply(*qApp, Appearance::Dark);
        QVERIFY(light != check.pixmap(24, 24).toImage());
    }

    void anUnknownIconIsReported()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named no-such-icon");
        QVERIFY(icon(u"no-such-icon"_s).isNull());
        iconPixmap(u"no-such-icon"_s, 16, Qt::black);
    }

    void fourStatusesHaveFourShapes()
    {
        for (const Status a : statuses) {
            for (const Status b : statuses) {
                if (a != b)
                    QVERIFY2(differingPixels(shapeOf(a), shapeOf(b)) >= 8, qPrintable(statusWord(a, Subject::Target)));
            }
        }
    }

    void everyStatusHasItsOwnWord()
    {
        for (const Subject subject : {Subject::Target, Subject::Plan, Subject::Request, Subject::Match}) {
            QSet<QString> words;
            for (const Status status : statuses)
                words.insert(statusWord(status, subject));
            QCOMPARE(words.size(), 4);
        }
    }

    void zoomScalesEverySize()
    {
        Theme::apply(*qApp, Appearance::Light, 200);
        QCOMPARE(px(28), 56);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QVERIFY(styleSheet(Theme::current()).contains(u"min-height: 56px"));
        Theme::apply(*qApp, Appearance::Light, 900);
        QCOMPARE(Theme::current().zoomPercent(), 200);
    }

    void theStyleSheetLeavesCellsToTheDelegates()
    {
        const QString sheet = styleSheet(Theme::current());
        QVERIFY(!sheet.contains(u"::item"));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(QRegularExpression(u"\\ddp"_s)));
    }

    void theFocusRingComesWithTheKeyboardOnly()
    {
        QWidget window;
        auto *ring = new FocusRing(&window);
        auto *first = new QPushButton(u"First"_s, &window);
        auto *second = new QPushButton(u"Second"_s, &window);
        first->setGeometry(20, 20, 80, 30);
        second->setGeometry(20, 70, 80, 30);
        window.resize(200, 150);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        second->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring->isVisible());
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->geometry(), QRect(16, 16, 88, 38));
        first->move(20, 30);
        QCOMPARE(ring->geometry(), QRect(16, 26, 88, 38));
        second->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ring->isVisible());
    }

    void aTablePaintsSelectionHairlinesAndTheCurrentCell()
    {
        QStandardItemModel model(3, 2);
        QTableView view;
        TableDelegate delegate;
        prepareTable(view, delegate);
        view.setModel(&model);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        view.setCurrentIndex(model.index(1, 1));
        QCOMPARE(view.rowHeight(0), 28);
        const Tokens &t = Theme::current().tokens();
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, 40), t.accent); // the bar of the selected row
        QCOMPARE(image.pixelColor(20, 40), t.sel);
        QCOMPARE(image.pixelColor(20, 10), t.page);
        QCOMPARE(image.pixelColor(20, 27), t.line);
        QCOMPARE(image.pixelColor(view.columnViewportPosition(1) + 1, 40), t.accent); // the frame of the current cell
    }

    void findingsHaveTwoLinesAndGroupsOne()
    {
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), true, GroupRole);
        FindingDelegate delegate;
        QCOMPARE(delegate.sizeHint({}, model.index(0, 0)).height(), 28);
        QCOMPARE(delegate.sizeHint({}, model.index(1, 0)).height(), 53);
    }

    /// Set QD_GALLERY to a file name to see the components in both themes.
    void gallery()
    {
        const QString path = qEnvironmentVariable("QD_GALLERY");
        if (path.isEmpty())
            QSKIP("QD_GALLERY is not set");
        QVERIFY(test::renderGallery().save(path));
    }
};

QD_TEST_MAIN(TestStyle)
#include "tst_style.moc"

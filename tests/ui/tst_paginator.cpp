// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pieces.h"
#include "print/pagepainter.h"
#include "print/paginator.h"
#include "print/textflow.h"
#include "samplereport.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

report::Report of(std::vector<report::Block> blocks)
{
    report::Report result;
    result.meta.headerLeft = u"Fairwater"_s;
    result.meta.headerCentre = u"Packet"_s;
    result.meta.headerRight = u"Everybody"_s;
    result.meta.confidentiality = u"Confidential"_s;
    result.meta.version = u"Version 1"_s;
    result.blocks = std::move(blocks);
    return result;
}

std::vector<print::TextItem> textsOf(const print::Page &page)
{
    std::vector<print::TextItem> result;
    for (const print::Item &item : page.items) {
        if (const auto *text = std::get_if<print::TextItem>(&item))
            result.push_back(*text);
    }
    return result;
}

/// What is wrong with where things stand on \a pages; empty: nothing.
QStringList geometryProblems(const print::Pages &pages)
{
    const QRectF content(0, 0, print::contentWidth, print::contentHeight);
    const QRectF header(0, -45, print::contentWidth, 45);
    const QRectF footer(0, print::contentHeight, print::contentWidth, 40);
    QStringList problems;
    for (size_t number = 0; number < pages.pages.size(); ++number) {
        const std::vector<print::TextItem> texts = textsOf(pages.pages[number]);
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF box = texts[i].box.adjusted(0.01, 0.01, -0.01, -0.01);
            if (!content.contains(box) && !header.contains(box) && !footer.contains(box))
                problems += u"outside on page %1: %2"_s.arg(number + 1).arg(texts[i].text);
            if (print::textWidth(texts[i].style, texts[i].text) > texts[i].box.width() + 0.01)
                problems += u"wider than its box on page %1: %2"_s.arg(number + 1).arg(texts[i].text);
            for (size_t j = i + 1; j < texts.size(); ++j) {
                if (box.intersects(texts[j].box.adjusted(0.01, 0.01, -0.01, -0.01)))
                    problems += u"overlap on page %1: %2 / %3"_s.arg(number + 1).arg(texts[i].text, texts[j].text);
            }
        }
    }
    return problems;
}

report::Table nastyTable()
{
    const QString word = QString(300, u'W');
    const QString sentence =
        u"A sentence that is much longer than any column of this table can show in four lines. "_s.repeated(12);
    report::Table table;
    table.columns = {{u"Name"_s, 1},
                     {u"A title far too long for such a narrow column"_s, 0.3, report::Column::Align::End},
                     {word, 1},
                     {u"Result"_s, 0.5}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back(
            {{{i % 2 ? sentence : word}, {u"123456789.12345"_s}, {sentence + word}, {word, Status::Risk}}});
    table.rows.push_back(
        {{{u"two\nlines\tand\ra third\u2029fourth\nfifth"_s}, {}, {QString(200'000, u'i')}, {{}, Status::Off}}});
    return table;
}

report::FindingSheet nastySheet()
{
    const QString flood = u"Words and words and "_s.repeated(200) + QString(400, u'M');
    report::FindingSheet sheet;
    sheet.exhibit = flood;
    sheet.title = flood;
    sheet.consequence = flood;
    sheet.quotes = {report::Quote{flood, flood, flood}, report::Quote{u"Short"_s, u"Short"_s, {}}};
    sheet.evidence = {flood, flood};
    sheet.question = flood;
    sheet.rule = flood;
    return sheet;
}

report::Report nastyReport()
{
    const QString flood = u"Words and words and "_s.repeated(300) + QString(400, u'M');
    report::Report report = of({{report::Cover{flood, flood, {{flood, flood}, {flood, flood}}}},
                                {report::Contents{flood}},
                                {report::Heading{1, flood, {}, flood}},
                                {report::FactStrip{std::vector<report::Fact>(7, {flood, flood})}},
                                {report::Heading{2, u"Short"_s, {}, u"Aside"_s}},
                                {report::Paragraph{flood, report::Paragraph::Style::Question}},
                                {report::Paragraph{flood}},
                                {nastyTable()},
                                {nastySheet()},
                                {report::KeyValues{{{flood, flood}, {u"k"_s, flood}}}}});
    report.meta.headerLeft = report.meta.headerCentre = report.meta.headerRight = flood;
    report.meta.organisation = report.meta.confidentiality = report.meta.version = flood;
    return report;
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private slots:
    void everyRowOfALongTableAppearsOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const print::Pages pages = print::paginate(of({{test::numberedTable(2343, 0)}}));
        const qint64 elapsed = timer.elapsed();
        QMap<int, int> seen;
        for (const print::Page &page : pages.pages) {
            for (const print::TextItem &text : textsOf(page)) {
                if (text.text.startsWith(u"Row "_s))
                    ++seen[text.text.mid(4).toInt()];
            }
        }
        QCOMPARE(seen.size(), 2343);
        QCOMPARE(*std::max_element(seen.begin(), seen.end()), 1);
        QVERIFY2(elapsed < 5000, qPrintable(u"%1 ms"_s.arg(elapsed)));
        QVERIFY(pages.pages.size() > 70 && pages.pages.size() < 100);
    }

    void theTableHeaderOpensEveryPage()
    {
        const std::vector<QString> texts = print::pageTexts(print::paginate(of({{test::numberedTable(200, 0)}})));
        QVERIFY(texts.size() > 5);
        for (const QString &text : texts)
            QVERIFY2(text.startsWith(u"Record\nWhat it says\nValue\nResult\nRow "_s), qPrintable(text.left(80)));
    }

    void aGroupGoesOnUnderItsName()
    {
        const std::vector<QString> texts = print::pageTexts(print::paginate(of({{test::numberedTable(200, 45)}})));
        static const QRegularExpression groupName(u"\nGroup (\\d+)( \\(continued\\))?\nRow (\\d+)\n"_s);
        for (size_t page = 0; page < texts.size(); ++page) {
            const QRegularExpressionMatch match = groupName.match(texts[page]);
            QVERIFY2(match.hasMatch(), qPrintable(texts[page].left(120)));
            const int row = match.captured(3).toInt();
            QCOMPARE(match.captured(1).toInt(), row / 45);
            QCOMPARE(match.captured(2).isEmpty(), row % 45 == 0);
        }
    }

    void nothingOverlapsOrLeavesThePage()
    {
        for (const report::Report &report : {test::samplePacket(), nastyReport()}) {
            const QStringList problems = geometryProblems(print::paginate(report));
            QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
        }
    }

    void manyColumnsStayInTheirPlaces()
    {
        report::Table table;
        for (int i = 0; i < 30; ++i)
            table.columns.push_back({u"Column %1"_s.arg(i), i % 7 == 0 ? 0.0 : 1.0});
        table.rows.push_back({std::vector<report::Cell>(30, {u"WWWWWW"_s, Status::Off})});
        QCOMPARE(geometryProblems(print::paginate(of({{table}}))), QStringList());
    }

    void longTextEndsInAnEllipsis()
    {
        const QStringList lines = print::wrap(print::TextStyle::Table, u"word "_s.repeated(100), 120, 4);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.back().endsWith(u'…'));
        QCOMPARE(print::wrap(print::TextStyle::Table, u"short"_s, 120, 4), QStringList(u"short"_s));
        QVERIFY(print::wrap(print::TextStyle::Table, QString(60, u'W'), 100).size() > 5);
        QCOMPARE(print::wrap(print::TextStyle::Table, QString(60, u'W'), 100).join(QString()), QString(60, u'W'));
    }

    void aHeadingKeepsWhatFollows()
    {
        for (int filler = 0; filler < 60; ++filler) {
            std::vector<report::Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.push_back({report::Paragraph{u"Line"_s}});
            blocks.push_back({report::Heading{2, u"The heading"_s, {}, {}}});
            blocks.push_back(filler % 2
                                 ? report::Block{test::numberedTable(30, 10)}
                                 : report::Block{report::Paragraph{u"body text of the section "_s.repeated(60)}});
            for (const print::Page &page : print::paginate(of(std::move(blocks))).pages) {
                int after = -1; // lines or rows below the heading
                for (const print::TextItem &text : textsOf(page)) {
                    if (text.text == u"The heading"_s)
                        after = 0;
                    else if (after >= 0 && (text.text.startsWith(u"Row "_s) || text.style == print::TextStyle::Body))
                        ++after;
                }
                QVERIFY2(after < 0 || after >= (filler % 2 ? 2 : 3), qPrintable(u"filler %1"_s.arg(filler)));
            }
        }
    }

    void aTotalIsNeverAlone()
    {
        for (int rows = 20; rows < 40; ++rows) {
            report::Table table = test::numberedTable(rows, 0);
            table.rows.push_back({{{u"Total"_s}}, report::Row::Kind::Total});
            const QString last = print::pageTexts(print::paginate(of({{table}}))).back();
            QVERIFY2(last.contains(u"Row %1\n"_s.arg(rows - 1)) && last.contains(u"\nTotal\n"_s), qPrintable(last));
        }
    }

    void aKeptTableMovesAsAWhole()
    {
        std::vector<report::Block> blocks(20, {report::Paragraph{u"Line"_s}});
        blocks.push_back({test::numberedTable(20, 0), {.together = true}});
        const print::Pages pages = print::paginate(of(std::move(blocks)));
        QCOMPARE(pages.pages.size(), size_t(2));
        QCOMPARE(pages.pages[1].blocks, std::vector<int>{20});
    }

    void a4AndLetterBreakAlike()
    {
        report::Report report = test::samplePacket();
        const std::vector<QString> a4 = print::pageTexts(print::paginate(report));
        report.paper = report::Paper::Letter;
        QCOMPARE(print::pageTexts(print::paginate(report)), a4);
        for (const report::Paper paper : {report::Paper::A4, report::Paper::Letter}) {
            QVERIFY(print::contentOrigin(paper).x() >= print::mm(17.9));
            QVERIFY(print::contentOrigin(paper).y() >= print::mm(17.9));
        }
    }

    void everyPageSaysWhichItIs()
    {
        const std::vector<QString> texts = print::pageTexts(print::paginate(test::samplePacket()));
        for (size_t i = 0; i < texts.size(); ++i) {
            QVERIFY(texts[i].endsWith(u"Page %1 of %2"_s.arg(i + 1).arg(texts.size())));
            QVERIFY(texts[i].contains(u"Version 3, content 7c41 e09a, figures frozen on 8 July 2026"_s));
            QVERIFY(texts[i].contains(u"Confidential: leaders"_s));
            QCOMPARE(texts[i].contains(u"Consolidated packet"_s), i != 0);
        }
    }

    void theContentsGiveThePageOfEachHeading()
    {
        const print::Pages pages = print::paginate(test::samplePacket());
        const std::vector<QString> texts = print::pageTexts(pages);
        for (const print::Destination &destination : pages.destinations) {
            QVERIFY(destination.page >= 0);
            QVERIFY2(texts[size_t(destination.page)].contains(destination.title), qPrintable(destination.title));
            QVERIFY(texts[1].contains(destination.title));
        }
        for (const print::TextItem &text : textsOf(pages.pages[1])) {
            if (text.text == u"Three disconnects to resolve"_s)
                QCOMPARE(pages.pages[1].blocks, std::vector<int>{1});
        }
    }

    void theSheetOnThePageIsWhatWasAskedFor()
    {
        const print::Pages pages = print::paginate(of({{report::Paragraph{u"first"_s}},
                                                       {report::PageBreak{}},
                                                       {report::PageBreak{}},
                                                       {report::Paragraph{u"second"_s}}}));
        QCOMPARE(pages.pages.size(), size_t(2));
        QCOMPARE(pages.pages[0].blocks, std::vector<int>{0});
        QCOMPARE(pages.pages[1].blocks, std::vector<int>{3});
        QCOMPARE(print::paginate(of({})).pages.size(), size_t(1));
    }

    void aChartHigherThanAPageGoesOnWithItsTitle()
    {
        report::PromiseSpec list;
        list.title = u"Promises do not fit"_s;
        list.subtitle = u"All of them"_s;
        list.source = u"Read a row"_s;
        list.months = {{QDate(2026, 7, 1), u"Jul"_s}, {QDate(2026, 8, 1), u"Aug"_s}, {QDate(2026, 9, 1), {}}};
        list.today = {QDate(2026, 7, 8), u"8 Jul"_s};
        for (int row = 0; row < 80; ++row)
            list.rows.push_back({.name = u"Promise %1"_s.arg(row + 1), .needed = QDate(2026, 7, 1).addDays(row % 50)});
        const print::Pages pages =
            print::paginate(of({{report::Heading{2, u"Not agreed"_s}}, {report::Chart{list, 20 + 6.5 * 80}}}));
        QCOMPARE(geometryProblems(pages), QStringList());
        QCOMPARE(pages.pages.size(), size_t(3));
        const std::vector<QString> texts = print::pageTexts(pages);
        std::size_t rows = 0;
        for (std::size_t page = 0; page < texts.size(); ++page) {
            QVERIFY(texts[page].contains(u"Promises do not fit\n"_s));
            QVERIFY(texts[page].contains(u"%1 of 3\n"_s.arg(page + 1)));
            for (const print::Item &item : pages.pages[page].items) {
                const auto *chart = std::get_if<print::ChartItem>(&item);
                if (!chart)
                    continue;
                QVERIFY(chart->piece);
                QVERIFY(chart->box.bottom() <= print::contentHeight);
                rows += chart->piece->data.rows.size();
            }
        }
        QCOMPARE(rows, list.rows.size());
        QVERIFY(texts[0].contains(u"Not agreed"_s)); // not alone on a page
    }

    void aPreviewShowsInk()
    {
        const print::Pages pages = print::paginate(test::samplePacket());
        const QImage image = print::renderPage(pages, 2, 0.5, test::paintSimpleChart);
        QCOMPARE(image.size(), QSize(397, 561));
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 20);
    }

    void monoUsesGreysOnly()
    {
        report::Report report = test::samplePacket();
        report.ink = report::Ink::Mono;
        report.blocks = {{test::numberedTable(10, 5)}};
        const QImage image = print::renderPage(print::paginate(report), 0, 1, {});
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(qIsGray(image.pixel(x, y)));
        }
    }
};

QD_TEST_MAIN(TestPaginator)
#include "tst_paginator.moc"

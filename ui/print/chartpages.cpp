// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/chartpages.h"

#include "base/tr.h"
#include "print/pdfwriter.h"

#include <algorithm>
#include <cmath>

namespace qd::print {

using charts::ChartTheme;
using charts::Figure;

namespace {

constexpr double margin = mm(10); // every printer reaches so far
constexpr double leastLetters = 6.5 * 96 / 72; // px
constexpr double largest = 1.3; // scale of what stands on one sheet
constexpr double closest = 0.85; // of the height that rows look best in
constexpr std::size_t mostPages = 999; // their numbers have room beside the title

QSizeF sheet(bool isWide)
{
    const QSizeF upright = paperSize(report::Paper::A4);
    return isWide ? upright.transposed() : upright;
}

QSizeF content(bool isWide)
{
    return sheet(isWide) - QSizeF(2 * margin, 2 * margin);
}

/// Rounded up, so that no letter falls short of it.
double leastScale(const ChartTheme &theme)
{
    return std::ceil(leastLetters / theme.axisPx * 1000) / 1000;
}

void number(Figure &figure, std::size_t index, std::size_t count, const QString &confidentiality)
{
    figure.place = Tr::tr("%1 of %2", "part of a chart").arg(index + 1).arg(count);
    const QString page = Tr::tr("Page %1 of %2").arg(index + 1).arg(count);
    figure.page = confidentiality.isEmpty()
        ? page
        : Tr::tr("%1. %2", "confidentiality, page of pages").arg(confidentiality, page);
}

/// The room for a picture, in px of the chart.
QSizeF roomOn(bool isWide, double scale, const Figure &figure, const ChartTheme &theme)
{
    const QSizeF page = content(isWide) / scale;
    return {std::floor(page.width()), std::floor(page.height() - wordsHeight(figure, page.width(), theme))};
}

std::vector<charts::Piece> piecesAt(double scale, double closeness, bool isWide, const Figure &figure,
                                    const ChartTheme &theme)
{
    const QSizeF room = roomOn(isWide, scale, figure, theme);
    std::vector<charts::Piece> whole = figure.pieces(room, theme, closeness);
    if (whole.size() == 1 && whole.front().size.height() <= room.height())
        return whole;
    if (whole.empty())
        return {{room, {}, figure.paint}};
    Figure numbered = figure;
    number(numbered, mostPages - 1, mostPages, {});
    return figure.pieces(roomOn(isWide, scale, numbered, theme), theme, closeness);
}

} // namespace

ChartPages chartPages(const Figure &figure, const ChartTheme &theme)
{
    const double least = leastScale(theme);
    const bool isHigh = figure.natural.height() > roomOn(true, least, figure, theme).height();
    const bool isUpright = isHigh && figure.narrowest <= std::floor(content(false).width() / least);
    const double fitting = content(!isUpright).width() / std::max(figure.natural.width(), figure.narrowest);
    ChartPages pages{!isUpright, std::clamp(fitting, least, largest), {}};
    pages.pieces = piecesAt(pages.scale, 1, pages.isWide, figure, theme);
    if (pages.pieces.size() > 1 && pages.scale > 1) {
        pages.scale = 1;
        pages.pieces = piecesAt(1, 1, pages.isWide, figure, theme);
    }
    // A little smaller or closer and on one page is easier to read than on two.
    for (const double closeness : {1.0, closest}) {
        if (pages.pieces.size() == 1)
            break;
        std::vector<charts::Piece> smaller = piecesAt(least, closeness, pages.isWide, figure, theme);
        if (smaller.size() == 1)
            pages = {pages.isWide, least, std::move(smaller)};
    }
    return pages;
}

QSizeF sheetSize(const ChartPages &pages)
{
    return sheet(pages.isWide);
}

void paintChartPage(QPainter &painter, const ChartPages &pages, std::size_t index, const Figure &figure,
                    const ChartTheme &theme, const QString &confidentiality)
{
    const charts::Piece &piece = pages.pieces[index];
    Figure page = figure;
    if (pages.pieces.size() > 1)
        number(page, index, pages.pieces.size(), confidentiality);
    page.paint = [&piece](QPainter &within, const QRectF &room, const ChartTheme &its) {
        piece.paint(within, QRectF(room.topLeft(), QSizeF(room.width(), piece.size.height())), its);
    };
    const double around = charts::figureMargin();
    painter.save();
    painter.fillRect(QRectF(QPointF(), sheet(pages.isWide)), theme.page);
    painter.translate(margin, margin);
    painter.scale(pages.scale, pages.scale);
    const QRectF area(QPointF(), content(pages.isWide) / pages.scale);
    paintFigure(painter, area.adjusted(-around, -around, around, around), page, theme);
    painter.restore();
}

Result<QByteArray> chartPdf(const Figure &figure, const ChartTheme &theme, const report::Metadata &meta)
{
    const ChartPages pages = chartPages(figure, theme);
    return renderSheets(pages.isWide, pages.pieces.size(), meta, [&](QPainter &painter, std::size_t page) {
        paintChartPage(painter, pages, page, figure, theme, meta.confidentiality);
    });
}

} // namespace qd::print

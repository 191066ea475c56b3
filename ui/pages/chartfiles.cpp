// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chartfiles.h"

#include "base/tr.h"
#include "charts/figureexport.h"
#include "document/file.h"
#include "models/clipboard.h"
#include "print/chartfile.h"
#include "style/charttheme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QString footer(const Review &review)
{
    return Tr::tr("%1, figures as of %2.", "organisation, date")
        .arg(review.plan().organisation().name, review.wording().date(review.asOf()));
}

} // namespace

QString askForChartFile(QWidget *parent)
{
    const QStringList filters{Tr::tr("Drawing (*.svg)"), Tr::tr("PDF (*.pdf)"), Tr::tr("Picture (*.png)"),
                              Tr::tr("CSV (*.csv)")};
    QString filter;
    QString path = QFileDialog::getSaveFileName(parent, Tr::tr("Export Chart"), {}, filters.join(u";;"_s), &filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += filter.isEmpty() ? u".svg"_s : filter.sliced(filter.indexOf(u'.')).chopped(1);
    return path;
}

QString writeChart(charts::Figure figure, const report::DataTable &rows, const Review &review, const QString &path)
{
    const QString format = QFileInfo(path).suffix().toLower();
    if (!print::chartFormats().contains(format))
        return Tr::tr("A chart is written as .svg, .pdf, .png or .csv, not as .%1. Choose one of these.").arg(format);
    const Organisation &organisation = review.plan().organisation();
    figure.footer = footer(review);
    const charts::ChartTheme theme = paperChartTheme();
    report::Metadata meta;
    meta.title = figure.title;
    meta.subtitle = figure.subtitle;
    meta.organisation = organisation.name;
    meta.author = organisation.name;
    meta.confidentiality = organisation.confidentiality;
    meta.language = QLocale().bcp47Name();
    meta.created = QDateTime(review.asOf(), QTime(0, 0));
    const QSize size = figureSize(figure, figure.natural, theme);
    const auto bytes = print::chartFile(format, {figure, rows, theme, size, meta});
    const auto written = bytes ? replaceFile(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    return written ? Tr::tr("Saved as %1.").arg(path) : written.error().message;
}

void copyChart(charts::Figure figure, const report::DataTable &rows, const Review &review)
{
    constexpr double Sharp = 2; // pixels of the picture for each: slides are larger than screens
    figure.footer = footer(review);
    const charts::ChartTheme theme = paperChartTheme();
    const QSize size = figureSize(figure, figure.natural, theme);
    auto *data = new QMimeData;
    data->setText(clipboardText(cellsOf(rows)));
    data->setData(u"image/svg+xml"_s, figureAsSvg(figure, theme, size));
    data->setImageData(QImage::fromData(figureAsPng(figure, theme, size, Sharp)));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace qd::ui

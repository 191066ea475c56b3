// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/paneldrawings.h"

#include "base/tr.h"
#include "document/file.h"
#include "print/chartfile.h"
#include "report/capacitychart.h"
#include "style/charttheme.h"

#include <QFileDialog>
#include <QFileInfo>

namespace qd::ui {

using namespace Qt::StringLiterals;

DrawingPage::Kind capacityDrawing()
{
    return {Tr::tr("Capacity"),
            [](const Review &review) {
                report::PanelSpec spec = report::capacityChart(review.plan(), {}, review.asOf(), review.wording());
                report::DataTable data = report::dataOf(spec);
                return DrawingPage::Content{std::move(spec), std::move(data)};
            },
            Tr::tr("No capacity is known"),
            Tr::tr("Enter the person-days that departments have; the drawing shows when the fullest runs out.")};
}

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
    figure.footer = Tr::tr("%1, figures as of %2.", "organisation, date")
                        .arg(organisation.name, review.wording().date(review.asOf()));
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

} // namespace qd::ui

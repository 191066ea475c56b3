// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdfwriter.h"

#include "base/tr.h"
#include "print/paginator.h"
#include "print/pdfstructure.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace qd::print {

namespace {

tl::unexpected<Error> notPainted(const QString &detail)
{
    return failure(ErrorCode::Internal,
                   Tr::tr("The report could not be made into a PDF. Nothing was written. "
                          "Close other programs to free memory and export again."),
                   detail);
}

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return failure(ErrorCode::Unwritable,
                   Tr::tr("The report was not saved as %1, because the file cannot be written. "
                          "Choose another folder, or free space and export again.")
                       .arg(QDir::toNativeSeparators(path)),
                   detail);
}

void setUp(QPdfWriter &writer, const report::Report &report)
{
    const bool a4 = report.paper == report::Paper::A4;
    writer.setResolution(96); // hatches and dashes collapse at higher resolutions
    writer.setPageLayout(
        QPageLayout(QPageSize(a4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(report.meta.title);
    writer.setCreator(u"Quarterdeck " QD_VERSION ""_s);
}

Result<QByteArray> paintPdf(const report::Report &report, const Pages &pages, const ChartPainter &chartPainter)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return notPainted(buffer.errorString());
    QPdfWriter writer(&buffer);
    setUp(writer, report);
    QPainter painter;
    if (!painter.begin(&writer))
        return notPainted(u"QPainter::begin failed on QPdfWriter"_s);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return notPainted(u"QPdfWriter::newPage failed at page %1"_s.arg(i + 1));
        paintPage(painter, pages, i, chartPainter);
    }
    if (!painter.end())
        return notPainted(u"QPainter::end failed on QPdfWriter"_s);
    return buffer.data();
}

} // namespace

Result<QByteArray> renderPdf(const report::Report &report, const ChartPainter &chartPainter)
{
    const Pages pages = paginate(report);
    QD_TRY(const QByteArray pdf, paintPdf(report, pages, chartPainter));
    return addStructure(pdf, pages, report.meta);
}

Result<void> writePdf(const report::Report &report, const QString &path, const ChartPainter &chartPainter)
{
    if (const QFileInfo present(path); present.exists() && !present.isFile())
        return notWritten(path,
                          u"not a regular file: a rename would put the report in the place of a device or folder"_s);
    QD_TRY(const QByteArray pdf, renderPdf(report, chartPainter));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten(path, file.errorString());
    if (file.write(pdf) != pdf.size())
        return notWritten(path, file.errorString());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace qd::print

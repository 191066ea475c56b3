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

void setUp(QPdfWriter &writer, const QPageLayout &sheet, const QString &title)
{
    writer.setResolution(96); // hatches and dashes collapse at higher resolutions
    writer.setPageLayout(sheet);
    writer.setTitle(title);
    writer.setCreator(u"Quarterdeck " QD_VERSION ""_s);
}

QPageLayout upright(const QPageSize &size)
{
    return {size, QPageLayout::Portrait, QMarginsF()};
}

/// \a count pages like \a sheet, painted one by one.
Result<QByteArray> paintPdf(const QPageLayout &sheet, const QString &title, size_t count,
                            const std::function<void(QPainter &, size_t)> &paint)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return notPainted(buffer.errorString());
    QPdfWriter writer(&buffer);
    setUp(writer, sheet, title);
    QPainter painter;
    if (!painter.begin(&writer))
        return notPainted(u"QPainter::begin failed on QPdfWriter"_s);
    for (size_t i = 0; i < count; ++i) {
        if (i > 0 && !writer.newPage())
            return notPainted(u"QPdfWriter::newPage failed at page %1"_s.arg(i + 1));
        paint(painter, i);
    }
    if (!painter.end())
        return notPainted(u"QPainter::end failed on QPdfWriter"_s);
    return buffer.data();
}

} // namespace

Result<QByteArray> renderPdf(const report::Report &report, const ChartPainter &chartPainter)
{
    return renderPdf(report, paginate(report), chartPainter);
}

Result<QByteArray> renderPdf(const report::Report &report, const Pages &pages, const ChartPainter &chartPainter)
{
    const QPageSize size(report.paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    QD_TRY(const QByteArray pdf,
           paintPdf(upright(size), report.meta.title, pages.pages.size(),
                    [&](QPainter &painter, size_t index) { paintPage(painter, pages, index, chartPainter); }));
    return addStructure(pdf, pages, report.meta);
}

Result<QByteArray> renderSheets(bool isWide, std::size_t count, const report::Metadata &meta,
                                const std::function<void(QPainter &, std::size_t page)> &paint)
{
    const QPageLayout sheet(QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
                            QMarginsF());
    QD_TRY(const QByteArray pdf, paintPdf(sheet, meta.title, count, paint));
    Pages pages;
    pages.pages.resize(count);
    return addStructure(pdf, pages, meta);
}

Result<QByteArray> renderPicture(const QSizeF &size, const report::Metadata &meta,
                                 const std::function<void(QPainter &)> &paint)
{
    const QPageSize sheet(size * 0.75, QPageSize::Point, meta.title, QPageSize::ExactMatch);
    QD_TRY(const QByteArray pdf,
           paintPdf(upright(sheet), meta.title, 1, [&](QPainter &painter, size_t) { paint(painter); }));
    Pages pages;
    pages.pages.resize(1);
    return addStructure(pdf, pages, meta);
}

Result<void> writePdf(const report::Report &report, const QString &path, const ChartPainter &chartPainter)
{
    QD_TRY(const QByteArray pdf, renderPdf(report, chartPainter));
    return writePdf(pdf, path);
}

Result<void> writePdf(const QByteArray &pdf, const QString &path)
{
    if (const QFileInfo present(path); present.exists() && !present.isFile())
        return notWritten(path,
                          u"not a regular file: a rename would put the report in the place of a device or folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten(path, file.errorString());
    if (file.write(pdf) != pdf.size() || !file.flush()) // commit() does not notice that the rest cannot be written
        return notWritten(path, file.errorString());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace qd::print

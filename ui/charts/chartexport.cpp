// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/drawing.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace qd::charts {

QByteArray chartAsSvg(const report::Drawing &drawing, const ChartTheme &theme, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(titleOf(drawing));
    generator.setDescription(descriptionOf(drawing));
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), theme.page);
    paintDrawing(painter, QRectF(QPointF(), QSizeF(size)), drawing, theme);
    painter.end();
    return buffer.data();
}

QByteArray chartAsPng(const report::Drawing &drawing, const ChartTheme &theme, const QSize &size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(theme.page);
    image.setText(QStringLiteral("Title"), titleOf(drawing));
    image.setText(QStringLiteral("Description"), descriptionOf(drawing));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, QRectF(QPointF(), QSizeF(size)), drawing, theme);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace qd::charts

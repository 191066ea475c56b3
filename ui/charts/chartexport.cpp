// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartpainter.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace qd::charts {

QByteArray chartAsSvg(const report::ChartSpec &spec, const ChartTheme &theme, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.description);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), theme.page);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)), spec, theme);
    painter.end();
    return buffer.data();
}

QByteArray chartAsPng(const report::ChartSpec &spec, const ChartTheme &theme, const QSize &size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(theme.page);
    image.setText(QStringLiteral("Title"), spec.title);
    image.setText(QStringLiteral("Description"), spec.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)), spec, theme);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace qd::charts

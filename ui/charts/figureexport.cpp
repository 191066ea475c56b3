// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figureexport.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace qd::charts {

QByteArray figureAsSvg(const Figure &figure, const ChartTheme &theme, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(figure.title);
    generator.setDescription(figure.description);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), theme.page);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, theme);
    painter.end();
    return buffer.data();
}

QByteArray figureAsPng(const Figure &figure, const ChartTheme &theme, const QSize &size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(theme.page);
    image.setText(QStringLiteral("Title"), figure.title);
    image.setText(QStringLiteral("Description"), figure.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, theme);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace qd::charts

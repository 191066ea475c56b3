// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/statusmark.h"

#include "charts/statusshape.h"
#include "print/printstyle.h"

namespace qd::print {

namespace {

QColor statusColour(Status status, report::Ink ink)
{
    if (ink == report::Ink::Mono)
        return colour(Tone::Text, ink);
    switch (status) {
    case Status::Ok:
        return QColor(0x1D, 0x4E, 0x89);
    case Status::Risk:
        return QColor(0xA6, 0x5E, 0x00);
    case Status::Off:
        return QColor(0xA4, 0x13, 0x3C);
    case Status::None:
        break;
    }
    return QColor(0x59, 0x59, 0x59);
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &box, Status status, report::Ink ink)
{
    charts::paintStatus(painter, box, status, statusColour(status, ink));
}

} // namespace qd::print

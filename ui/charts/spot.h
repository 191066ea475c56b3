// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace qd::charts {

/// Something on a drawing that can be pointed at, and what it says.
struct Spot
{
    QRectF box;
    QString reading;
};

} // namespace qd::charts

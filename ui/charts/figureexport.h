// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"

#include <QByteArray>

namespace qd::charts {

/// The figure on its page colour, \a size pixels at 96 dpi. Title and description of the file are those of the figure.
QByteArray figureAsSvg(const Figure &figure, const ChartTheme &theme, const QSize &size);

/// The same as PNG, with \a scale pixels of the picture for each pixel of \a size.
QByteArray figureAsPng(const Figure &figure, const ChartTheme &theme, const QSize &size, double scale = 1);

} // namespace qd::charts

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/drawing.h"

#include <QByteArray>
#include <QSize>

namespace qd::charts {

/// The drawing on its page colour, \a size pixels at 96 dpi. Title and description of the file are its own.
QByteArray chartAsSvg(const report::Drawing &drawing, const ChartTheme &theme, const QSize &size);

/// The same as PNG, with \a scale pixels of the picture for each pixel of \a size.
QByteArray chartAsPng(const report::Drawing &drawing, const ChartTheme &theme, const QSize &size, double scale = 1);

} // namespace qd::charts

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/bulletchart.h"

#include <QPainter>

namespace qd::charts {

/// A text of a bullet graph and where it stands; none touches another.
struct BulletText
{
    enum class Style : std::uint8_t { Name, Unit, Tick, Value, Result, Target };
    QString text;
    QRectF box;
    Style style = Style::Name;
};

/// Where everything of one bullet is.
struct BulletLayout
{
    QRectF scale; ///< the ranges
    std::vector<double> ticks; ///< x of the marks below the scale
    std::vector<BulletText> texts;
    QRectF mark; ///< the shape of the status

    double x(double value, const report::BulletRow &row) const;
};

/// Height of one bullet, and the narrowest picture that holds one.
double bulletHeight(const ChartTheme &theme);
double leastBulletWidth(const ChartTheme &theme);

BulletLayout layoutBullet(const QRectF &rect, const report::BulletRow &row, const ChartTheme &theme);
QFont bulletFont(const ChartTheme &theme, BulletText::Style style);

/// Paints the rows of \a spec from the top of \a rect on, as many as have room.
void paintBullets(QPainter &painter, const QRectF &rect, const report::BulletSpec &spec, const ChartTheme &theme);

} // namespace qd::charts

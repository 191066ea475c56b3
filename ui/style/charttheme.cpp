// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/charttheme.h"

namespace qd::ui {

namespace {

charts::ChartTheme themeOf(const Tokens &tokens)
{
    charts::ChartTheme theme;
    theme.page = tokens.page;
    theme.text = tokens.text;
    theme.text2 = tokens.text2;
    theme.text3 = tokens.text3;
    theme.line = tokens.line;
    theme.line2 = tokens.line2;
    theme.ac = tokens.ac;
    theme.py = tokens.py;
    theme.band = tokens.band;
    theme.accent = tokens.accent;
    theme.ok = tokens.ok;
    theme.risk = tokens.risk;
    theme.off = tokens.off;
    theme.none = tokens.none;
    theme.sel = tokens.sel;
    theme.riskT = tokens.riskT;
    theme.offT = tokens.offT;
    theme.noneT = tokens.noneT;
    return theme;
}

} // namespace

charts::ChartTheme chartTheme()
{
    charts::ChartTheme theme = themeOf(Theme::current().tokens());
    theme.axisPx = px(theme.axisPx);
    theme.labelPx = px(theme.labelPx);
    theme.titlePx = px(theme.titlePx);
    theme.targetWidth = px(2);
    return theme;
}

charts::ChartTheme chartThemeOf(Appearance appearance)
{
    return themeOf(appearance == Appearance::Light ? lightTokens : darkTokens);
}

charts::ChartTheme paperChartTheme()
{
    return chartThemeOf(Appearance::Light);
}

void paintPaperChart(QPainter &painter, const QRectF &rect, const report::Drawing &drawing)
{
    charts::paintDrawing(painter, rect, drawing, paperChartTheme());
}

charts::ChartTheme monoChartTheme()
{
    charts::ChartTheme theme = themeOf(lightTokens);
    for (QColor *colour : {&theme.ok, &theme.risk, &theme.off, &theme.none, &theme.accent})
        *colour = lightTokens.text;
    theme.riskT = theme.offT = theme.band;
    theme.mono = true;
    theme.targetWidth = 2.5;
    return theme;
}

void paintMonoChart(QPainter &painter, const QRectF &rect, const report::Drawing &drawing)
{
    charts::paintDrawing(painter, rect, drawing, monoChartTheme());
}

} // namespace qd::ui

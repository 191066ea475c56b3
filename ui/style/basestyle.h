// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace qd::ui {

/// Fusion without its dotted focus frames and gradients: what the style sheet must not touch (headers, menu bar).
class BaseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BaseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

/// Name of the dynamic property of a QHeaderView: left margin (px) of the text in its first section.
inline constexpr const char leadingMarginProperty[] = "leadingMargin";
/// Another: height (px at 100 %) of a header that is not the usual one.
inline constexpr const char headerHeightProperty[] = "headerHeight";

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/basestyle.h"
#include "style/metrics.h"
#include "style/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    for (const QString &file : {u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoSansMath-Regular"_s}) {
        if (QFontDatabase::addApplicationFont(u":/fonts/"_s + file + u".ttf"_s) < 0)
            qWarning("The font %s cannot be loaded from the resources", qPrintable(file));
    }
}

void setBaseStyle(QApplication &application)
{
    static bool set = false;
    if (set)
        return;
    set = true;
    application.setStyle(new BaseStyle); // the application owns its style
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

const Theme &Theme::current()
{
    return instance();
}

void Theme::setMotion(Motion motion)
{
    instance().m_motion = motion;
}

void Theme::apply(QApplication &application, Appearance appearance, int zoomPercent)
{
    Theme &theme = instance();
    theme.m_appearance = appearance;
    theme.m_zoomPercent = std::clamp(zoomPercent, 100, 200);
    loadFonts();
    setBaseStyle(application);
    application.setFont(theme.font(metrics::body));
    application.setPalette(theme.palette());
    QToolTip::setFont(theme.font(metrics::secondary));
    application.setStyleSheet(styleSheet(theme)); // last: its StyleChange comes after everything else has changed
}

bool isThemeChange(const QEvent &event)
{
    return event.type() == QEvent::StyleChange || event.type() == QEvent::Polish;
}

int Theme::px(int size) const
{
    return size <= 0 ? size : std::max(1, (size * m_zoomPercent + 50) / 100);
}

QFont Theme::font(int size, Weight weight) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Math"_s}); // the second has the minus sign and the arrows
    font.setPixelSize(px(size));
    font.setBold(weight == Weight::Bold);
    return font;
}

QPalette Theme::palette() const
{
    const Tokens &t = tokens();
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.page},
        {QPalette::AlternateBase, t.sunken},
        {QPalette::Text, t.text},
        {QPalette::Button, t.page},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onaccent},
        {QPalette::PlaceholderText, t.text3},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.text},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.tip},
        {QPalette::ToolTipText, t.ontip},
        {QPalette::Light, t.page},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.ctrl},
        {QPalette::Shadow, t.line2},
    };
    for (const auto &[role, value] : roles)
        palette.setColor(role, value);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.noneT);
    return palette;
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;
class QEvent;

namespace qd::ui {

enum class Appearance { Light, Dark };
enum class Weight { Regular, Bold };
enum class Motion { Full, Reduced };

/// The look the program has now: its colours, its zoom, its motion.
/// A widget with sizes or fonts of its own looks again at every event of which isThemeChange() is true.
class Theme
{
public:
    static const Theme &current();

    /// Gives \a application fonts, palette and style sheet; \a zoomPercent is held between 100 and 200.
    static void apply(QApplication &application, Appearance appearance, int zoomPercent = 100);
    static void setMotion(Motion motion);

    Appearance appearance() const { return m_appearance; }
    const Tokens &tokens() const { return m_appearance == Appearance::Light ? lightTokens : darkTokens; }
    const QColor &colour(Token token) const { return tokens().*token; }
    int zoomPercent() const { return m_zoomPercent; }
    Motion motion() const { return m_motion; }

    /// \a size (px at 100 %) at the zoom; never 0 for a positive size.
    int px(int size) const;
    /// Noto Sans at \a size px (see metrics.h) times the zoom.
    QFont font(int size, Weight weight = Weight::Regular) const;
    QPalette palette() const;

private:
    Theme() = default;
    static Theme &instance();

    Appearance m_appearance = Appearance::Light;
    Motion m_motion = Motion::Full;
    int m_zoomPercent = 100;
};

/// Whether \a event tells a widget that the look may be another one: after apply(), and before its first show,
/// because hidden widgets miss what apply() sends.
bool isThemeChange(const QEvent &event);

/// Shorthand for Theme::current().px(size).
inline int px(int size)
{
    return Theme::current().px(size);
}

} // namespace qd::ui

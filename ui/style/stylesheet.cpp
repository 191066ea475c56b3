// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylesheet.h"

#include "style/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

// @name is a token, 12dp a size at the zoom. A border of 2dp needs 1dp less padding, or things jump.
const char16_t *const buttonRules = uR"(
QPushButton { background: @page; color: @text; border: 1dp solid @ctrl; border-radius: 4dp;
    min-height: 28dp; padding: 0 12dp; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @sel; }
QPushButton:disabled { background: @sunken; color: @text3; border-color: @line2; }
QPushButton:checked { font-weight: bold; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: bold; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent2; border-color: @accent2; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @text3; border-color: @line2; }
QPushButton[kind="compact"] { min-height: 24dp; padding: 0 9dp; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"] { border-radius: 0; border-left: 0; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: 0; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:pressed { background: @sel; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent; min-height: 24dp;
    padding: 0 4dp; }
QPushButton[kind="inline"] { background: transparent; border: 0; padding: 0; min-height: 20dp; }
QPushButton[kind="link"]:hover { color: @accent2; background: @hover; }
QPushButton[kind="link"]:disabled { color: @text3; }
QPushButton::menu-indicator { image: url(@arrow); width: 14dp; height: 14dp; right: 8dp;
    subcontrol-origin: border; subcontrol-position: right center; }
)";

const char16_t *const fieldRules = uR"(
QLineEdit, QComboBox, QAbstractSpinBox { background: @page; color: @text; border: 1dp solid @ctrl;
    border-radius: 4dp; min-height: 28dp; padding: 0 7dp; selection-background-color: @accent;
    selection-color: @onaccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2dp solid @accent; min-height: 26dp; padding: 0 6dp; }
QLineEdit[problem="yes"], QComboBox[problem="yes"], QAbstractSpinBox[problem="yes"] { border: 2dp solid @off;
    min-height: 26dp; padding: 0 6dp; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @sunken; color: @text3;
    border-color: @line2; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: 0; padding: 0; background: transparent; min-height: 36dp; }
QLineEdit[kind="capture"] { min-height: 36dp; padding: 0 12dp; font-size: 15dp; }
QLineEdit[kind="capture"]:focus { min-height: 34dp; padding: 0 11dp; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24dp; subcontrol-origin: padding;
    subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@arrow); width: 14dp; height: 14dp; }
QComboBox QAbstractItemView { background: @page; border: 1dp solid @line2; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    border: 0; padding: 0; min-height: 0; background: transparent; }
)";

const char16_t *const frameRules = uR"(
QToolTip { background: @tip; color: @ontip; border: 1dp solid @tip; padding: 4dp 8dp; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1dp; }
QSplitter::handle:vertical { height: 1dp; }
QSplitter::handle:hover { background: @accent; }
QScrollBar:vertical { background: transparent; border: 0; width: 10dp; margin: 0; }
QScrollBar:horizontal { background: transparent; border: 0; height: 10dp; margin: 0; }
QScrollBar::handle { background: @ctrl; border: 2dp solid transparent; border-radius: 5dp; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 28dp; }
QScrollBar::handle:horizontal { min-width: 28dp; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString valueOf(const QString &name, const Theme &theme)
{
    if (name == u"arrow")
        return theme.appearance() == Appearance::Light ? u":/icons/arrow-light.svg"_s : u":/icons/arrow-dark.svg"_s;
    static const QHash<QString, Token> tokens{
        {u"page"_s, &Tokens::page},     {u"sunken"_s, &Tokens::sunken},   {u"hover"_s, &Tokens::hover},
        {u"sel"_s, &Tokens::sel},       {u"line"_s, &Tokens::line},       {u"line2"_s, &Tokens::line2},
        {u"ctrl"_s, &Tokens::ctrl},     {u"text"_s, &Tokens::text},       {u"text3"_s, &Tokens::text3},
        {u"accent"_s, &Tokens::accent}, {u"accent2"_s, &Tokens::accent2}, {u"onaccent"_s, &Tokens::onaccent},
        {u"off"_s, &Tokens::off},       {u"tip"_s, &Tokens::tip},         {u"ontip"_s, &Tokens::ontip},
    };
    Q_ASSERT(tokens.contains(name));
    return theme.colour(tokens.value(name, &Tokens::text)).name();
}

} // namespace

QString styleSheet(const Theme &theme)
{
    const QString rules =
        QString::fromUtf16(buttonRules) + QString::fromUtf16(fieldRules) + QString::fromUtf16(frameRules);
    static const QRegularExpression placeholder(uR"(@(\w+)|\b(\d+)dp\b)"_s);
    QString sheet;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(rules); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(rules).sliced(end, match.capturedStart() - end);
        sheet += match.hasCaptured(1) ? valueOf(match.captured(1), theme)
                                      : QString::number(theme.px(match.captured(2).toInt())) + u"px"_s;
        end = match.capturedEnd();
    }
    sheet += QStringView(rules).sliced(end);
    return sheet;
}

} // namespace qd::ui

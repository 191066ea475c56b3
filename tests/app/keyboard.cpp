// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard.h"

#include "models/review.h"
#include "style/theme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace qd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWay = 80; ///< Tabs that a page may take

/// What a dialog says, to understand why it does not close.
QString textsOf(const QWidget &dialog)
{
    QStringList texts;
    for (const QWidget *widget : dialog.findChildren<QWidget *>())
        texts << widget->objectName() + u' ' + widget->accessibleName() + u' ' + widget->property("text").toString();
    return texts.join(u'\n');
}

} // namespace

Keyboard::Keyboard(const QString &path, const Environment &environment)
{
    ui::Theme::apply(*qApp, ui::Appearance::Light);
    m_window = std::make_unique<ui::MainWindow>(environment);
    m_window->resize(1366, 768);
    if (!path.isEmpty() && !m_window->openDocument(path))
        qFatal("%s cannot be opened", qPrintable(path));
    m_window->show();
    settle();
}

void Keyboard::settle()
{
    m_window->review().refreshNow();
    m_window->activateWindow(); // a dialog may have had the keyboard
    QCoreApplication::processEvents();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    ++m_strokes;
    QCoreApplication::processEvents();
}

void Keyboard::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    m_strokes += int(text.size());
    QCoreApplication::processEvents();
}

void Keyboard::tabTo(const QString &name)
{
    QStringList way;
    for (int tabs = 0; tabs < LongestWay; ++tabs) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name && focus->isVisible())
            return;
        way << (focus ? QLatin1String(focus->metaObject()->className()) + u' ' + focus->objectName() : u"nothing"_s);
        press(Qt::Key_Tab);
    }
    qFatal("no Tab leads to %s: %s", qPrintable(name), qPrintable(way.join(u", "_s)));
}

void Keyboard::find(const QString &words)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(words);
    press(Qt::Key_Return);
    settle();
}

void Keyboard::answer(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void()> &work)
{
    bool answered = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        answered = dialog != nullptr;
        if (dialog) {
            dialog->activateWindow(); // as a window manager does
            QCoreApplication::processEvents();
            work();
        }
        if (dialog && dialog->isVisible())
            qFatal("%s is still open: %s", qPrintable(dialog->objectName()), qPrintable(textsOf(*dialog)));
    });
    press(key, modifiers);
    if (!answered)
        qFatal("no dialog opened");
    settle();
}

void Keyboard::paste(const QString &path)
{
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path); // at once: a completer would finish what is typed
    QTest::keyClick(name, Qt::Key_Return);
    m_strokes += 2;
}

void Keyboard::choose(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &path)
{
    answer(key, modifiers, [&] { paste(path); });
}

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"

#include <functional>

namespace qd::test {

/// The window, and nothing but its keyboard.
class Keyboard
{
public:
    /// The window with the document at \a path; empty: without one.
    Keyboard(const QString &path, const Environment &environment);

    ui::MainWindow &window() { return *m_window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Strokes so far; a chord, or a pasted path, counts as one.
    int strokes() const { return m_strokes; }
    /// Presses Tab until the widget called \a name has the keyboard.
    void tabTo(const QString &name);
    /// Finds a command or a page by its words.
    void find(const QString &words);
    /// Answers the dialog that \a chord opens.
    void answer(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void()> &work);
    /// Pastes \a path into the file dialog that has the keyboard.
    void paste(const QString &path);
    /// Gives \a path to the file dialog that \a chord opens.
    void choose(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &path);
    /// Lets the window compute what the last edit means.
    void settle();

private:
    std::unique_ptr<ui::MainWindow> m_window;
    int m_strokes = 0;
};

} // namespace qd::test

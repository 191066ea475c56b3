// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"
#include "support/world.h"

#include <functional>

namespace qd::test {

/// The window with the sample, as a person meets it.
struct SampleWindow
{
    World world;
    std::unique_ptr<ui::MainWindow> window;

    explicit SampleWindow(QSize size = {1366, 768});
    const Plan &plan() { return window->review().document()->plan(); }
    /// Computes what the last change means, as the worker would.
    void settle() { window->review().refreshNow(); }
    void undo(int steps = 1);
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }
};

/// Runs \a work when the next modal dialog is open.
void inDialog(const std::function<void(QWidget &dialog)> &work);

} // namespace qd::test

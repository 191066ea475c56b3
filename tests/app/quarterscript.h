// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyboard.h"

#include <functional>

/// One quarter of the sample, from the new cycle to the follow-up, step by step: each as a call of the program and as
/// keys in the window. A step is one edit, at its own minute and with its own ids, whoever takes it.
namespace qd::test {

struct QuarterStep
{
    const char *name;
    /// Puts what others send into \a folder; may be called again.
    std::function<void(const QString &folder)> before;
    /// What the program is called with, in \a folder.
    std::function<QStringList(const QString &folder)> command;
    std::function<void(Keyboard &keyboard, const QString &folder)> keys;
};

/// The document is quarter.qdeck in the folder of the quarter.
const std::vector<QuarterStep> &quarter();
QString quarterDocument(const QString &folder);
/// An empty place with the sample, and the folders that go with it.
void beginQuarter(const QString &folder, const Environment &environment);

/// When the step at \a index is taken, and what its ids begin with.
QDateTime timeOf(std::size_t index);
quint32 seedOf(std::size_t index);

} // namespace qd::test

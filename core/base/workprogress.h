// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>

namespace qd {

/// Tells how far long work has come, and asks whether it is to go on. By default it tells nobody and goes on.
class WorkProgress
{
public:
    /// \a done of \a all; false: the work is to stop and leave nothing behind.
    using Function = std::function<bool(qint64 done, qint64 all)>;

    WorkProgress() = default;
    explicit WorkProgress(Function function)
        : m_function(std::move(function))
    {
    }

    bool report(qint64 done, qint64 all) const { return !m_function || m_function(done, all); }
    /// The same for every row of a long table: asks now and then.
    bool step(qint64 done, qint64 all) const { return done % Stride != 0 || report(done, all); }

private:
    static constexpr qint64 Stride = 4096;

    Function m_function;
};

/// What work returns that was asked to stop.
tl::unexpected<Error> stopped();

} // namespace qd

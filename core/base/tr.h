// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qd {

/// The one translation context of the core and the user interface.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(qd)
};

} // namespace qd

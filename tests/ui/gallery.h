// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace qd::test {

/// The components of the visual system in their states, light beside dark.
QImage renderGallery();

} // namespace qd::test

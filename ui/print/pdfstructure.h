// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "print/page.h"

#include <QByteArray>

namespace qd::print {

/// \a pdf with what QPdfWriter cannot write: outline, links, language, author, fixed dates. The same pages give the
/// same bytes, whatever the process.
Result<QByteArray> addStructure(const QByteArray &pdf, const Pages &pages, const report::Metadata &meta);

} // namespace qd::print

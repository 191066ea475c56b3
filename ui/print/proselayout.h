// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/slab.h"

namespace qd::print {

std::vector<Slab> layOut(const report::Cover &cover, const report::Metadata &meta);
/// The page numbers are filled in when they are known.
std::vector<Slab> layOut(const report::Contents &contents, const std::vector<Destination> &entries);
std::vector<Slab> layOut(const report::Heading &heading);
std::vector<Slab> layOut(const report::Paragraph &paragraph);
std::vector<Slab> layOut(const report::FactStrip &strip);
std::vector<Slab> layOut(const report::KeyValues &keyValues);
std::vector<Slab> layOut(const report::Chart &chart);

/// The text of a question with its bar; what a reader must answer looks the same everywhere.
Slab questionSlab(const QString &text);

} // namespace qd::print

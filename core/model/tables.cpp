// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

namespace qd {

#define QD_TABLE(Record) template class Table<Record>;

QD_RECORDS(QD_TABLE)

} // namespace qd

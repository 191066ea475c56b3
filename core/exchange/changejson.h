// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"

#include <QJsonObject>

namespace qd::exchange {

/// {"changes":[{"table","kind","name","key":{…},"fields":[{"field","before","after"}]}]}, values as in the open form.
QJsonObject changesJson(const Plan &before, const Plan &after, const std::vector<RecordChange> &changes);

} // namespace qd::exchange

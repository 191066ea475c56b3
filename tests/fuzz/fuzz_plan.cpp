// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "fuzz.h"

using namespace qd;
using namespace qd::exchange;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto plan = planFromJson(fuzz::bytesOf(data, size));
    if (!plan)
        return 0;
    const auto again = planFromJson(planJson(*plan));
    fuzz::require(again.has_value(), "a plan that was read can be written and read again");
    fuzz::require(digest(*again) == digest(*plan), "a plan is read back equal");
    return 0;
}

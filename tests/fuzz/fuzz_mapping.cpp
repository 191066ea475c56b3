// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping.h"
#include "fuzz.h"

using namespace qd;
using namespace qd::exchange;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mapping = mappingFromJson(fuzz::bytesOf(data, size));
    if (!mapping)
        return 0;
    const auto again = mappingFromJson(mappingToJson(*mapping));
    fuzz::require(again.has_value(), "a mapping that was read can be written and read again");
    fuzz::require(*again == *mapping, "a mapping is read back equal");
    return 0;
}

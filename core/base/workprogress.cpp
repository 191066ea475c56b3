// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workprogress.h"

#include "base/tr.h"

namespace qd {

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Stopped, Tr::tr("Stopped; nothing was changed."));
}

} // namespace qd

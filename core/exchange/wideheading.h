// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping.h"

namespace qd::exchange {

/// A heading above the values of a period: "Jun-26 Target".
struct WideHeading
{
    QString period; ///< as it is written
    QString field; ///< which number stands below: "actual" unless a word says otherwise
};

inline WideHeading wideHeading(const Mapping &mapping, const QString &heading)
{
    const QString text = heading.simplified();
    for (auto word = mapping.wideFields.begin(); word != mapping.wideFields.end(); ++word) {
        if (text.startsWith(word.key() + u' ', Qt::CaseInsensitive))
            return {text.sliced(word.key().size() + 1), word.value()};
        if (text.endsWith(u' ' + word.key(), Qt::CaseInsensitive))
            return {text.chopped(word.key().size() + 1), word.value()};
    }
    return {text, QStringLiteral("actual")};
}

} // namespace qd::exchange

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulewishes.h"

#include <QLocale>

#include <optional>

class QWidget;

namespace qd::ui {

/// How a rule is to work somewhere, and why.
struct RuleDecision
{
    RulePlace place;
    RuleWishes wishes;
    QString reason;
};

/// Asks where \a rule is to work otherwise (one of \a places, which are not empty), and how: whether it speaks, its
/// level, its numbers. What is set there already stands in the fields; what is not shows what holds instead. Numbers
/// are typed and shown as \a locale writes them. Nothing when the person changed their mind.
std::optional<RuleDecision> askForRule(const rules::Rule &rule, const std::vector<RulePlace> &places, const Plan &plan,
                                       const QLocale &locale, QWidget *parent);

} // namespace qd::ui

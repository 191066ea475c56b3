// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/catalogue.h"
#include "rules/objectivetree.h"

/// What findings mean for the plan: how much is at stake, what belongs together, and in which order to talk about it.
namespace qd::rules {

/// Share of the company's objectives that suffers from a problem of \a finding's records, 0 to 1: one minus the product
/// over the top objectives above them of 1 - weight * 0.7^distance.
double impactOnObjectives(const ObjectiveTree &tree, const Finding &finding);

/// 100 * impact * certainty * urgency: an expected loss. Impact is 0.6 for an error, 0.3 for a warning and 0.1 for a
/// note, times one plus the share of the company's objectives that suffers, 1 at most. Certainty is \a precision, the
/// share of the rule's findings that are worth their time, times how complete and how certain this one is, the latter
/// at least 0.5. Urgency halves with every quarter until the finding is due, is 1 when it is overdue and 0.5 without a
/// date.
double scoreOf(const Finding &finding, double precision, QDate asOf);

/// The strategic theme that most of the finding's records belong to, first of its subjects, then of its evidence.
StrategicThemeId storyOf(const ObjectiveTree &tree, const Finding &finding);

/// Joins findings of different families on exactly the same records: the one of the higher level keeps its title and
/// takes the other's evidence.
void mergeSameCause(std::vector<Finding> &findings);

/// Takes the story from findings that are alone in it: one finding is no story.
void dropLonelyStories(std::vector<Finding> &findings);

/// By story, the story with the largest loss first, and within it by score, level, rule and fingerprint.
void rank(std::vector<Finding> &findings);

} // namespace qd::rules

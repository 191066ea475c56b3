// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/parts.h"
#include "generate/words.h"

namespace qd::generate {

using namespace Qt::StringLiterals;

namespace {

/// Steps of at most five departments, one after the other, each with its steps in a row.
void addSteps(Draft &draft, WorkflowId workflow, const std::vector<DepartmentId> &members, Chance &chance)
{
    const int count = chance.between(5, 12);
    const auto owners = std::min({members.size(), std::size_t(5), std::size_t(count / 2)});
    const std::size_t first = chance.below(members.size() - owners + 1);
    for (int place = 0; place < count; ++place) {
        const std::size_t owner = first + std::size_t(place) * owners / std::size_t(count);
        const double touch = std::round(chance.uniform(0.5, 4) * 10) / 10;
        const bool isProposed = chance.happens(0.1);
        const Step &step = draft.add(Step{.name = word(verbs(), std::size_t(place)) + u' ' + draft.uniqueCode('T'),
                                          .workflow = workflow,
                                          .department = members[owner],
                                          .processHours = touch,
                                          .leadHours = std::round(touch * chance.uniform(2, 5) * 10) / 10,
                                          .accurate = std::round(chance.uniform(0.88, 0.99) * 100) / 100,
                                          .remedy = isProposed ? Remedy::Automate : Remedy::None,
                                          .position = place});
        if (isProposed)
            draft.add(Improvement{.title = u"Automate "_s + step.name,
                                  .workflow = workflow,
                                  .step = step.id,
                                  .department = step.department,
                                  .remedy = Remedy::Automate,
                                  .state = ImprovementState::InProgress});
    }
}

} // namespace

void addWorkflows(Draft &draft)
{
    Chance chance(draft.recipe.seed, "workflows");
    const auto &departments = draft.rows<Department>();
    for (std::size_t place = 0; place < departments.size(); place += 3) {
        const Department &owner = departments[place];
        auto members = draft.unitOf(owner.id);
        if (members.size() > 2)
            members.pop_back(); // the last of a unit keeps to its own
        const QString code = draft.uniqueCode('W');
        const WorkflowId id = draft
                                  .add(Workflow{.name = word(objects(), place) + u' ' + code,
                                                .department = owner.id,
                                                .owner = owner.function + u" lead"_s,
                                                .volume = double(chance.between(50, 400)),
                                                .position = int(place)})
                                  .id;
        addSteps(draft, id, members, chance);
    }
}

} // namespace qd::generate

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/firstpage.h"

#include <map>
#include <set>
#include <tuple>

namespace qd::rules {

namespace {

constexpr double Likeness = 0.3; // of the score, that a finding loses beside one like it

bool shareRoot(const Finding &one, const Finding &other)
{
    const auto follows = [](const Finding &effect, const Finding &cause) {
        return std::ranges::binary_search(effect.causes, cause.fingerprint);
    };
    const bool sameStory = one.story.isValid() && one.story == other.story;
    return sameStory || follows(one, other) || follows(other, one)
        || std::ranges::any_of(one.subjects, [&](const Subject &subject) {
               return std::ranges::find(other.subjects, subject) != other.subjects.end();
           });
}

std::set<DepartmentId> departmentsOf(const Finding &finding)
{
    std::set<DepartmentId> departments(finding.departments.begin(), finding.departments.end());
    departments.erase(DepartmentId());
    return departments;
}

bool shareDepartment(const Finding &one, const Finding &other)
{
    const auto departments = departmentsOf(other);
    return std::ranges::any_of(departmentsOf(one), [&](DepartmentId each) { return departments.contains(each); });
}

/// Larger comes first.
auto worth(const Finding &finding, bool isLike)
{
    return std::tuple(finding.score * (isLike ? 1 - Likeness : 1), finding.level);
}

class Page
{
public:
    bool hasRoomFor(const Finding &finding) const
    {
        return finding.state == State::Open && finding.place == 0
            && std::ranges::none_of(departmentsOf(finding), [this](DepartmentId department) {
                   const auto found = m_counts.find(department);
                   return found != m_counts.end() && found->second >= MostOfDepartment;
               });
    }

    /// Whether \a finding goes before \a other.
    bool prefers(const Finding &finding, const Finding &other) const
    {
        const auto own = worth(finding, isLike(finding));
        const auto others = worth(other, isLike(other));
        if (own != others)
            return own > others;
        return std::tuple(QByteArray(finding.rule), finding.fingerprint)
            < std::tuple(QByteArray(other.rule), other.fingerprint);
    }

    void take(Finding &finding)
    {
        m_taken.push_back(&finding);
        finding.place = int(m_taken.size());
        for (const DepartmentId department : departmentsOf(finding))
            ++m_counts[department];
    }

private:
    bool isLike(const Finding &finding) const
    {
        return std::ranges::any_of(m_taken, [&](const Finding *taken) {
            return shareRoot(finding, *taken) || shareDepartment(finding, *taken);
        });
    }

    std::vector<const Finding *> m_taken;
    std::map<DepartmentId, int> m_counts;
};

} // namespace

void placeOnFirstPage(std::vector<Finding> &findings)
{
    for (Finding &finding : findings)
        finding.place = 0;
    Page page;
    for (std::size_t place = 0; place < MostOnFirstPage; ++place) {
        Finding *best = nullptr;
        for (Finding &finding : findings) {
            if (page.hasRoomFor(finding) && (!best || page.prefers(finding, *best)))
                best = &finding;
        }
        if (!best)
            return;
        page.take(*best);
    }
}

std::vector<const Finding *> firstPage(const Findings &findings)
{
    std::vector<const Finding *> page;
    for (const Finding &finding : findings.findings) {
        if (finding.place > 0)
            page.push_back(&finding);
    }
    std::ranges::sort(page, {}, &Finding::place);
    return page;
}

} // namespace qd::rules

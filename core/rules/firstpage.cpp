// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/firstpage.h"

#include <algorithm>
#include <map>
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

bool isHeavy(const Finding &finding)
{
    return finding.level == Level::Error && finding.share >= HeavyShare;
}

struct Candidate
{
    Finding *finding = nullptr;
    std::vector<DepartmentId> departments; ///< sorted, each once
    bool isLike = false; ///< like one that is on the page

    explicit Candidate(Finding &its)
        : finding(&its)
        , departments(its.departments)
    {
        std::erase(departments, DepartmentId());
        std::ranges::sort(departments);
        departments.erase(std::unique(departments.begin(), departments.end()), departments.end());
    }

    bool shareDepartment(const Candidate &other) const
    {
        return std::ranges::any_of(
            departments, [&](DepartmentId each) { return std::ranges::binary_search(other.departments, each); });
    }

    /// Larger comes first.
    auto worth() const { return std::tuple(finding->score * (isLike ? 1 - Likeness : 1), finding->level); }
    auto name() const { return std::tuple(QByteArrayView(finding->rule), QStringView(finding->fingerprint)); }
    bool goesBefore(const Candidate &other) const
    {
        return worth() != other.worth() ? worth() > other.worth() : name() < other.name();
    }
};

class Page
{
public:
    explicit Page(const std::vector<Finding *> &findings)
    {
        for (Finding *finding : findings)
            m_candidates.emplace_back(*finding);
    }

    /// Takes the best of those that \a may be there, one after the other, until the page is full or none has room.
    void fill(bool (*may)(const Finding &finding))
    {
        while (m_taken.size() < MostOnFirstPage) {
            const Candidate *best = nullptr;
            for (const Candidate &each : m_candidates) {
                if (may(*each.finding) && hasRoomFor(each) && (!best || each.goesBefore(*best)))
                    best = &each;
            }
            if (!best)
                return;
            take(*best);
        }
    }

    const std::vector<Finding *> &taken() const { return m_taken; }

private:
    bool hasRoomFor(const Candidate &candidate) const
    {
        return std::ranges::find(m_taken, candidate.finding) == m_taken.end()
            && std::ranges::none_of(candidate.departments, [this](DepartmentId department) {
                   const auto found = m_counts.find(department);
                   return found != m_counts.end() && found->second >= MostOfDepartment;
               });
    }

    void take(const Candidate &taken)
    {
        m_taken.push_back(taken.finding);
        for (const DepartmentId department : taken.departments)
            ++m_counts[department];
        for (Candidate &each : m_candidates)
            each.isLike |= shareRoot(*each.finding, *taken.finding) || each.shareDepartment(taken);
    }

    std::vector<Candidate> m_candidates;
    std::vector<Finding *> m_taken;
    std::map<DepartmentId, int> m_counts;
};

} // namespace

void placeOnFirstPage(std::vector<Finding> &findings)
{
    std::vector<Finding *> open;
    for (Finding &finding : findings) {
        finding.place = 0;
        if (finding.state == State::Open)
            open.push_back(&finding);
    }
    const auto any = [](const Finding & /*finding*/) { return true; };
    Page seats(open);
    seats.fill(isHeavy);
    seats.fill(any);
    Page page(seats.taken()); // in the order of what they are worth
    page.fill(any);
    int place = 0;
    for (Finding *finding : page.taken())
        finding->place = ++place;
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

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/crosschart.h"

#include "base/tr.h"
#include "model/progress.h"
#include "report/cut.h"
#include "report/frame.h"
#include "rules/objectivetree.h"

#include <QStringList>

#include <algorithm>

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

/// How one thing belongs to another: not, by way of what is between them, or as a record says.
enum class Bond : std::uint8_t { None, Weak, Strong };

struct Candidate
{
    QString name;
    QString owner; ///< the department, or the person
    DepartmentId department; ///< invalid: the company
    const StrategicTheme *theme = nullptr; ///< of the bottom: a theme
    ObjectiveId objective; ///< that it is, or that it serves
    int rank = 0; ///< lower ones come first
    std::array<int, 4> bonds{}; ///< with the things on each side
    QString want; ///< what it lacks; empty: it is not loose
};

using Candidates = std::vector<Candidate>;

class Cross
{
public:
    Cross(const Plan &plan, std::span<const DepartmentId> of)
        : m_plan(plan)
        , m_of(of)
        , m_tree(plan)
    {
    }

    CrossSpec make()
    {
        m_spec.id = u"cross"_s;
        collectAims();
        collectWork();
        if (m_all[std::size_t(CrossSide::Left)].empty())
            return m_spec;
        countBonds();
        judge();
        keepPart();
        if (m_all[std::size_t(CrossSide::Left)].empty())
            return m_spec;
        fillTexts();
        // Each side is chosen by what the sides before it show.
        for (const CrossSide side : {CrossSide::Left, CrossSide::Bottom, CrossSide::Top, CrossSide::Right}) {
            shorten(on(side));
            countBonds();
        }
        addItems();
        addLinks();
        describe();
        return std::move(m_spec);
    }

private:
    Candidates &on(CrossSide side) { return m_all[std::size_t(side)]; }

    void collectAims()
    {
        for (const StrategicTheme &theme : m_plan.table<StrategicTheme>())
            on(CrossSide::Bottom).push_back({theme.name, theme.owner, {}, &theme, {}, theme.position});
        m_hasThemes = !on(CrossSide::Bottom).empty();
        for (const Objective &objective : m_plan.table<Objective>()) {
            if (!isOpen(objective))
                continue;
            const bool isBottom = !m_hasThemes && objective.level == Rank::Company;
            on(isBottom ? CrossSide::Bottom : CrossSide::Left)
                .push_back({objective.title, departmentName(m_plan, objective.department), objective.department,
                            nullptr, objective.id, int(objective.level)});
        }
    }
    void collectWork()
    {
        for (const Initiative &initiative : m_plan.table<Initiative>()) {
            const bool isOver = initiative.status == Progress::Cancelled || initiative.status == Progress::Achieved
                || initiative.status == Progress::NotAchieved;
            if (!isOver)
                on(CrossSide::Top)
                    .push_back({initiative.title, departmentName(m_plan, initiative.department), initiative.department,
                                nullptr, openObjective(initiative.objective)});
        }
        for (const Kpi &kpi : m_plan.table<Kpi>())
            on(CrossSide::Right)
                .push_back({kpi.name, departmentName(m_plan, kpi.department), kpi.department, nullptr,
                            openObjective(objectiveOf(kpi))});
    }
    ObjectiveId openObjective(ObjectiveId id) const
    {
        const Objective *objective = m_plan.find(id);
        return objective && isOpen(*objective) ? id : ObjectiveId();
    }
    /// Its own, else that of a key result that it measures.
    ObjectiveId objectiveOf(const Kpi &kpi) const
    {
        if (m_plan.find(kpi.objective))
            return kpi.objective;
        const auto result = std::ranges::find(m_plan.table<KeyResult>(), kpi.id, &KeyResult::kpi);
        return result == m_plan.table<KeyResult>().end() ? ObjectiveId() : result->objective;
    }

    bool isAbove(ObjectiveId upper, ObjectiveId lower) const
    {
        return std::ranges::count(m_tree.above(lower), upper, &rules::ObjectiveTree::Served::objective) > 0;
    }
    /// Between things that name or are an objective.
    Bond between(const Candidate &a, const Candidate &b) const
    {
        if (!a.objective.isValid() || !b.objective.isValid())
            return Bond::None;
        if (a.objective == b.objective)
            return Bond::Strong;
        return isAbove(a.objective, b.objective) || isAbove(b.objective, a.objective) ? Bond::Weak : Bond::None;
    }
    Bond withBottom(const Candidate &bottom, const Candidate &other, CrossSide side) const
    {
        if (!other.objective.isValid())
            return Bond::None;
        if (bottom.theme) {
            if (m_plan.find(other.objective)->theme == bottom.theme->id)
                return Bond::Strong;
            return m_tree.themeOf(other.objective) == bottom.theme->id ? Bond::Weak : Bond::None;
        }
        const bool isNamed = side == CrossSide::Left
            ? m_plan.table<ObjectiveParent>().find({other.objective, bottom.objective}) != nullptr
            : other.objective == bottom.objective;
        return isNamed ? Bond::Strong : isAbove(bottom.objective, other.objective) ? Bond::Weak : Bond::None;
    }
    /// Of a thing on \a side with one on the next side clockwise.
    Bond bond(CrossSide side, const Candidate &first, const Candidate &second) const
    {
        switch (side) {
        case CrossSide::Bottom:
            return withBottom(first, second, CrossSide::Left);
        case CrossSide::Left:
            // An initiative serves what is above its objective, not what is below.
            return first.objective == second.objective || isAbove(first.objective, second.objective)
                ? between(first, second)
                : Bond::None;
        case CrossSide::Top:
            return between(first, second);
        case CrossSide::Right:
            break;
        }
        return withBottom(second, first, CrossSide::Right);
    }

    template<typename Visitor>
    void forEachBond(const Visitor &visit)
    {
        for (std::size_t side = 0; side < m_all.size(); ++side) {
            Candidates &firsts = m_all[side];
            Candidates &seconds = m_all[(side + 1) % m_all.size()];
            for (std::size_t first = 0; first < firsts.size(); ++first) {
                for (std::size_t second = 0; second < seconds.size(); ++second) {
                    const Bond kind = bond(CrossSide(side), firsts[first], seconds[second]);
                    if (kind != Bond::None)
                        visit(side, first, second, kind);
                }
            }
        }
    }
    void countBonds()
    {
        for (Candidates &side : m_all) {
            for (Candidate &each : side)
                each.bonds = {};
        }
        forEachBond([this](std::size_t side, std::size_t first, std::size_t second, Bond kind) {
            const std::size_t next = (side + 1) % m_all.size();
            m_all[side][first].bonds[next] += int(kind);
            m_all[next][second].bonds[side] += int(kind);
        });
    }

    void judge()
    {
        const auto lacks = [](const Candidate &each, CrossSide side) { return each.bonds[std::size_t(side)] == 0; };
        for (Candidate &each : on(CrossSide::Bottom)) {
            if (lacks(each, CrossSide::Left))
                each.want = Tr::tr("no objective serves it");
            else if (lacks(each, CrossSide::Right))
                each.want = Tr::tr("no KPI measures it");
        }
        for (Candidate &each : on(CrossSide::Left)) {
            if (lacks(each, CrossSide::Top))
                each.want = Tr::tr("no initiative works on it");
        }
        for (Candidate &each : on(CrossSide::Top)) {
            if (lacks(each, CrossSide::Left) && !each.objective.isValid())
                each.want = Tr::tr("it serves no objective");
            else if (lacks(each, CrossSide::Right))
                each.want = Tr::tr("it moves no KPI");
        }
        for (Candidate &each : on(CrossSide::Right)) {
            if (!each.objective.isValid())
                each.want = Tr::tr("it serves no objective");
        }
    }

    /// What others have is judged with everything and then left out, and so is what is the company's and has nothing
    /// that stays.
    void keepPart()
    {
        if (m_of.empty())
            return;
        const auto isOthers = [&](const Candidate &each) {
            return each.department.isValid() && !isAmong(m_of, each.department);
        };
        for (Candidates &side : m_all)
            std::erase_if(side, isOthers);
        countBonds();
        const auto have = [](const Candidate &each, CrossSide side) { return each.bonds[std::size_t(side)] > 0; };
        std::erase_if(on(CrossSide::Left), [&](const Candidate &each) {
            return !each.department.isValid() && !have(each, CrossSide::Top) && !have(each, CrossSide::Right);
        });
        countBonds();
        std::erase_if(on(CrossSide::Bottom), [&](const Candidate &each) {
            return !have(each, CrossSide::Left) && !have(each, CrossSide::Right);
        });
    }

    /// Those higher up first, then those with most links; in the order of the plan otherwise.
    static void shorten(Candidates &side)
    {
        std::ranges::stable_sort(side, {}, [](const Candidate &each) {
            return std::pair(each.rank, -(each.bonds[0] + each.bonds[1] + each.bonds[2] + each.bonds[3]));
        });
        if (side.size() > MostOnASide)
            side.resize(MostOnASide);
    }
    void addItems()
    {
        m_spec.headings = {m_hasThemes ? Tr::tr("Themes") : Tr::tr("Aims of the company"), Tr::tr("Objectives"),
                           Tr::tr("Initiatives"), Tr::tr("KPIs")};
        for (std::size_t side = 0; side < m_all.size(); ++side) {
            for (const Candidate &each : m_all[side]) {
                const bool isTwice = std::ranges::count(m_all[side], each.name, &Candidate::name) > 1;
                const QString who =
                    each.owner.isEmpty() ? each.name : Tr::tr("%1, %2", "what, whose").arg(each.name, each.owner);
                m_spec.items[side].push_back(
                    {isTwice ? who : each.name, !each.want.isEmpty(),
                     each.want.isEmpty() ? who + u'.' : Tr::tr("%1: %2.", "what, state").arg(who, each.want)});
            }
        }
    }
    void addLinks()
    {
        forEachBond([this](std::size_t side, std::size_t first, std::size_t second, Bond kind) {
            const QString &one = m_all[side][first].name;
            const QString &other = m_all[(side + 1) % m_all.size()][second].name;
            const bool isStrong = kind == Bond::Strong;
            m_spec.links.push_back(
                {CrossSide(side), int(first), int(second), isStrong,
                 isStrong ? Tr::tr("%1 and %2 belong together.").arg(one, other)
                          : Tr::tr("%1 and %2 belong together by way of what is between them.").arg(one, other)});
        });
    }

    int looseOn(CrossSide side)
    {
        return int(std::ranges::count_if(on(side), [](const Candidate &each) { return !each.want.isEmpty(); }));
    }
    void fillTexts()
    {
        QStringList parts;
        if (const int loose = looseOn(CrossSide::Bottom); loose > 0)
            parts << Tr::tr("%n theme(s) without an objective or a KPI", nullptr, loose);
        if (const int loose = looseOn(CrossSide::Left); loose > 0)
            parts << Tr::tr("%1 of %n objective(s) have no initiative", nullptr, int(on(CrossSide::Left).size()))
                         .arg(loose);
        if (const int loose = looseOn(CrossSide::Top); loose > 0)
            parts << Tr::tr("%n initiative(s) serve no objective or move no KPI", nullptr, loose);
        if (const int loose = looseOn(CrossSide::Right); loose > 0)
            parts << Tr::tr("%n KPI(s) serve no objective", nullptr, loose);
        m_spec.title = parts.isEmpty() ? Tr::tr("Everything hangs together, from the themes to the KPIs and back")
                                       : parts.join(u"; "_s);
        m_spec.subtitle = Tr::tr("Filled: one names the other. Ring: they belong together by way of objectives between "
                                 "them. Triangle: a loose end.");
        QStringList cuts;
        const std::array names{Tr::tr("themes"), Tr::tr("objectives"), Tr::tr("initiatives"), Tr::tr("KPIs")};
        for (std::size_t side = 0; side < m_all.size(); ++side) {
            if (m_all[side].size() > MostOnASide)
                cuts
                    << Tr::tr("%1 of %2 %3", "numbers, what").arg(MostOnASide).arg(m_all[side].size()).arg(names[side]);
        }
        if (!cuts.isEmpty())
            m_spec.subtitle += u' '
                + Tr::tr("%1 shown: those higher up, then those with most links.", "6 of 8 KPIs")
                      .arg(cuts.join(u", "_s));
    }
    void describe()
    {
        m_spec.description = m_spec.title + u'.';
        for (const auto &side : m_spec.items) {
            for (const CrossItem &item : side) {
                if (item.isLoose)
                    m_spec.description += u' ' + item.reading;
            }
        }
    }

    const Plan &m_plan;
    std::span<const DepartmentId> m_of; ///< empty: all
    rules::ObjectiveTree m_tree;
    bool m_hasThemes = false;
    std::array<Candidates, 4> m_all; ///< by side
    CrossSpec m_spec;
};

} // namespace

CrossSpec crossChart(const Plan &plan, std::span<const DepartmentId> of)
{
    return Cross(plan, of).make();
}

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/progress.h"
#include "rules/families.h"

#include <QRegularExpression>

#include <array>
#include <map>
#include <set>

namespace qd::rules {

namespace {

using Departments = std::set<DepartmentId>;

QString normalised(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// The parts of an enumeration: "Europe, Asia and Americas".
QStringList partsAt(const QString &text, const QRegularExpression &gap)
{
    QStringList parts;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.simplified();
    }
    return parts;
}

/// The names that departments are grouped by, and who goes by them.
class Places
{
public:
    Places(const Plan &plan, QDate asOf)
    {
        for (const Department &department : plan.table<Department>()) {
            if (department.validTo.isValid() && department.validTo < asOf)
                continue;
            if (isEverywhere(department.geography))
                m_everywhere.insert(department.id);
            if (!department.geography.trimmed().isEmpty())
                m_geographies.insert(normalised(department.geography));
            for (const QString &name : {department.businessUnit, department.function, department.geography})
                add(name, department.id);
        }
    }

    /// What \a scope lists, each once: names as they are written there.
    QStringList named(const QString &scope) const
    {
        static const QRegularExpression marks(QStringLiteral("[,;]"));
        static const QRegularExpression words(QStringLiteral("\\s(?:and|und)\\s|^(?:and|und)\\s"),
                                              QRegularExpression::CaseInsensitiveOption);
        QStringList names;
        for (const QString &part : partsAt(scope, marks)) {
            if (m_members.contains(normalised(part))) // "Finance and People" is one name
                names << part;
            else
                names << partsAt(part, words);
        }
        std::set<QString> seen;
        names.removeIf([&](const QString &name) { return !seen.insert(normalised(name)).second; });
        return names;
    }

    bool knows(const QString &name) const { return m_members.contains(normalised(name)); }
    const Departments &members(const QString &name) const { return m_members.at(normalised(name)); }
    /// Whether one of \a there belongs to \a name, or works in all geographies where it is one.
    bool isCovered(const QString &name, const Departments &there) const
    {
        const bool isGeography = m_geographies.contains(normalised(name));
        return std::ranges::any_of(there, [&](DepartmentId department) {
            return members(name).contains(department) || (isGeography && m_everywhere.contains(department));
        });
    }

private:
    static bool isEverywhere(const QString &geography)
    {
        static const std::set<QString> all{QStringLiteral("global"), QStringLiteral("worldwide"),
                                           QStringLiteral("weltweit"), QStringLiteral("all"), QStringLiteral("alle")};
        return all.contains(normalised(geography));
    }

    void add(const QString &name, DepartmentId department)
    {
        if (!name.trimmed().isEmpty())
            m_members[normalised(name)].insert(department);
    }

    std::map<QString, Departments> m_members;
    std::set<QString> m_geographies;
    Departments m_everywhere;
};

/// Which departments have something at each objective.
class Carriers
{
public:
    explicit Carriers(const Plan &plan)
    {
        for (const Objective &objective : plan.table<Objective>()) {
            if (isOpen(objective))
                m_own[objective.id].insert(objective.department);
        }
        for (const ObjectiveParent &link : plan.table<ObjectiveParent>()) {
            if (m_own.contains(link.objective))
                m_children[link.parent].push_back(link.objective);
        }
        for (const ObjectiveShare &share : plan.table<ObjectiveShare>())
            m_own[share.objective].insert(share.department);
        for (const Kpi &kpi : plan.table<Kpi>())
            m_own[kpi.objective].insert(kpi.department);
        for (const KeyResult &result : plan.table<KeyResult>()) {
            if (const Kpi *kpi = plan.find(result.kpi))
                m_own[result.objective].insert(kpi->department);
        }
        for (const Initiative &initiative : plan.table<Initiative>()) {
            if (initiative.status != Progress::Cancelled)
                m_own[initiative.objective].insert(initiative.department);
        }
    }

    /// Of \a objective and everything open beneath it.
    Departments beneath(ObjectiveId objective) const
    {
        Departments found;
        std::set<ObjectiveId> seen{objective};
        std::vector<ObjectiveId> waiting{objective};
        while (!waiting.empty()) {
            const ObjectiveId here = waiting.back();
            waiting.pop_back();
            if (const auto own = m_own.find(here); own != m_own.end())
                found.insert(own->second.begin(), own->second.end());
            const auto children = m_children.find(here);
            if (children == m_children.end())
                continue;
            for (const ObjectiveId child : children->second) {
                if (seen.insert(child).second)
                    waiting.push_back(child);
            }
        }
        return found;
    }

private:
    std::map<ObjectiveId, Departments> m_own;
    std::map<ObjectiveId, std::vector<ObjectiveId>> m_children;
};

/// An objective whose scope lists what departments are grouped by.
struct Scoped
{
    const Objective &objective;
    QStringList known;
    QStringList missing;
    int parts = 0;
};

void reportMissing(Context &context, const Scoped &scoped, const Places &places, const Departments &there)
{
    const Objective &objective = scoped.objective;
    const QString missing = scoped.missing.join(QStringLiteral(", "));
    Finding finding;
    finding.subjects = {subjectOf(objective)};
    finding.departments = {objective.department};
    finding.headline = message(QT_TRANSLATE_N_NOOP("qd", "%n part(s) of the scope without anything beneath"), {},
                               int(scoped.missing.size()));
    finding.title =
        message(QT_TRANSLATE_NOOP("qd", "%1 is for %2 too, and nothing of it is there"), {objective.title, missing});
    finding.number =
        message(QT_TRANSLATE_NOOP("qd", "%1 of %2"), {int(scoped.missing.size()), int(scoped.known.size())});
    finding.evidence = {{message(QT_TRANSLATE_NOOP("qd", "Its scope: %1."), {objective.scope}),
                         {subjectOf(objective)},
                         message(QT_TRANSLATE_NOOP("qd", "%1 writes"), {context.nameOf(objective.department)})}};
    for (const QString &name : scoped.known) {
        Evidence evidence{{}, {subjectOf(objective)}, message(QT_TRANSLATE_NOOP("qd", "The plan"))};
        QStringList names;
        for (const DepartmentId id : places.members(name)) {
            const Department &department = *context.plan.find(id);
            if (scoped.missing.contains(name)) {
                evidence.refs.push_back(subjectOf(department));
                if (std::ranges::find(finding.departments, id) == finding.departments.end())
                    finding.departments.push_back(id);
            } else if (there.contains(id)) {
                evidence.refs.push_back(subjectOf(department));
                names << department.name;
            }
        }
        evidence.message = scoped.missing.contains(name)
            ? message(QT_TRANSLATE_NOOP("qd", "%1: no objective, share, KPI or initiative beneath it."), {name})
            : names.isEmpty() ? message(QT_TRANSLATE_NOOP("qd", "%1: by departments that work everywhere."), {name})
                              : message(QT_TRANSLATE_NOOP("qd", "%1: %2."), {name, names.join(QStringLiteral(", "))});
        finding.evidence.push_back(std::move(evidence));
    }
    finding.why = message(QT_TRANSLATE_NOOP(
        "qd", "Shown because the scope names several, and beneath it is something of some of them only."));
    finding.due = objective.due;
    finding.firstSeen = objective.createdOn;
    finding.completeness = double(scoped.known.size()) / scoped.parts;
    context.report(std::move(finding));
}

void judge(Context &context, const Objective &objective, const Places &places, const Carriers &carriers)
{
    const QStringList parts = places.named(objective.scope);
    Scoped scoped{objective, {}, {}, int(parts.size())};
    for (const QString &part : parts) {
        if (places.knows(part))
            scoped.known << part;
    }
    if (scoped.known.isEmpty())
        return context.cannotEvaluate(
            subjectOf(objective),
            message(
                QT_TRANSLATE_NOOP("qd", "its scope names no business unit, geography or function of a department")));
    if (scoped.known.size() < 2) {
        if (parts.size() > 1)
            context.cannotEvaluate(
                subjectOf(objective),
                message(QT_TRANSLATE_NOOP("qd", "of the %1 parts of its scope only %2 is one of a department"),
                        {int(parts.size()), scoped.known.front()}));
        return;
    }
    const Departments there = carriers.beneath(objective.id);
    for (const QString &name : scoped.known) {
        if (!places.isCovered(name, there))
            scoped.missing << name;
    }
    if (!scoped.missing.isEmpty())
        reportMissing(context, scoped, places, there);
}

void missingPart(Context &context)
{
    const Places places(context.plan, context.asOf);
    const Carriers carriers(context.plan);
    bool scoped = context.plan.table<Objective>().empty();
    for (const Objective &objective : context.plan.table<Objective>()) {
        if (objective.scope.trimmed().isEmpty())
            continue;
        scoped = true;
        if (isOpen(objective))
            judge(context, objective, places, carriers);
    }
    const Organisation &organisation = context.plan.organisation();
    if (!scoped)
        context.cannotEvaluate(
            {"organisation", organisation.id.value, organisation.name},
            message(QT_TRANSLATE_NOOP("qd", "no objective says which part of the business it covers")));
}

const std::array<Rule, 1> Rules{
    {{.id = "OBJ-010",
      .title = QT_TRANSLATE_NOOP("qd", "Missing unit or geography"),
      .roomTitle = QT_TRANSLATE_NOOP("qd", "An aim for all, with some of them beneath"),
      .level = Level::Warning,
      .kind = Kind::Deterministic,
      .condition = QT_TRANSLATE_NOOP(
          "qd",
          "The scope of an objective lists two or more business units, geographies or functions of departments, "
          "separated by commas, semicolons or \"and\", and no department of one of them carries the objective or has "
          "an "
          "objective, share, KPI or initiative beneath it. A department that works worldwide is in every geography."),
      .says = QT_TRANSLATE_NOOP("qd",
                                "It is meant for several parts of the business, and some of them have no part in it."),
      .question = QT_TRANSLATE_NOOP("qd", "Who carries it there, or is it not meant for them?"),
      .needs =
          QT_TRANSLATE_NOOP("qd", "Objectives with their scope, and departments with unit, geography or function."),
      .silence = QT_TRANSLATE_NOOP("qd", "Enter what serves it there, or take the name out of its scope."),
      .source = QT_TRANSLATE_NOOP("qd", "Alignment analysis as practised with OKRs."),
      .options = {},
      .run = missingPart,
      .reads = tablesOf<Objective, ObjectiveParent, ObjectiveShare, Kpi, KeyResult, Initiative, Department>}}};

} // namespace

std::span<const Rule> scopeRules()
{
    return Rules;
}

} // namespace qd::rules

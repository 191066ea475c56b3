// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a plan belong to some of its departments, as the descriptions of the records say it.
#include "report/scope.h"

#include "model/references.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace qd::report {

namespace {

/// Whose a record is.
enum class Home : std::uint8_t { Nobodys, Others, Ours };

/// What is known of a type before its records are looked at.
struct Shape
{
    std::vector<ReferenceField> departments; ///< the members that name one
    std::vector<ReferenceField> owners; ///< the members that name what a record belongs to
    std::vector<ReferenceField> rest;
    bool isJoin = false; ///< its key names two records that are no departments
    /// It names nothing but its owner.
    bool isPart() const { return departments.empty() && owners.size() == 1 && rest.empty(); }
};

Shape shapeOf(const RecordType &type)
{
    const std::vector<ReferenceField> &all = referenceFields(type);
    // What a role is about says whose it is, not who holds it.
    const bool isAbout = std::ranges::any_of(all, [](const ReferenceField &each) { return !each.isInSchema(); });
    Shape shape;
    int ends = 0;
    for (const ReferenceField &each : all) {
        const bool isOwner = isAbout ? !each.isInSchema() : each.field->isKey() || each.field->isRequired();
        if (each.target == &describe<Department>())
            shape.departments.push_back(each);
        else
            (isOwner ? shape.owners : shape.rest).push_back(each);
        ends += each.target != &describe<Department>() && each.field->isKey() ? 1 : 0;
    }
    shape.isJoin = ends > 1;
    return shape;
}

class Narrowing
{
public:
    Narrowing(const Plan &plan, std::span<const DepartmentId> departments)
        : m_plan(plan)
    {
        for (const DepartmentId department : departments)
            m_ours.insert(department.value);
        AllRecords::forEach([&]<typename Record>() { m_shapes[&describe<Record>()] = shapeOf(describe<Record>()); });
        takeOperands();
    }

    Plan make()
    {
        AllRecords::forEach([&]<typename Record>() { nameWhatStays<Record>(); });
        Plan part = m_plan;
        AllRecords::forEach([&]<typename Record>() { narrowTable<Record>(part); });
        return part;
    }

    Home homeOf(const rules::Subject &subject)
    {
        const RecordType *type = recordType(QLatin1String(subject.table));
        return type ? homeOf(*type, subject.id) : Home::Nobodys;
    }
    bool isOurs(DepartmentId department) const { return m_ours.contains(department.value); }

private:
    /// Of a record that has an id. What is not there is nobody's.
    Home homeOf(const RecordType &type, qint64 id)
    {
        if (&type == &describe<Department>())
            return m_ours.contains(id) ? Home::Ours : Home::Others;
        QHash<qint64, Home> &known = m_homes[&type];
        if (const auto found = known.constFind(id); found != known.constEnd())
            return *found;
        known.insert(id, Home::Nobodys); // until it is known: records may name each other in a circle
        const void *record = findRecord(m_plan, type, id);
        const Home home = record ? homeOf(type, record) : Home::Nobodys;
        m_homes[&type].insert(id, home);
        return home;
    }

    Home homeOf(const RecordType &type, const void *record)
    {
        const Shape &shape = m_shapes.at(&type);
        if (shape.isJoin)
            return homeOfJoin(type, shape, record);
        Home home = Home::Nobodys;
        for (const auto *fields : {&shape.departments, &shape.owners, &shape.rest}) {
            if (fields == &shape.rest && home != Home::Nobodys)
                break;
            for (const ReferenceField &field : *fields) {
                if (const Reference reference = referenceIn(type, field, record))
                    home = std::max(home, homeOf(*reference.target, reference.id));
            }
            if (home == Home::Ours)
                break;
        }
        return home;
    }
    Home homeOfJoin(const RecordType &type, const Shape &shape, const void *record)
    {
        Home home = Home::Nobodys;
        for (const ReferenceField &field : shape.owners) {
            const Reference reference = referenceIn(type, field, record);
            const Home end = reference ? homeOf(*reference.target, reference.id) : Home::Nobodys;
            if (end == Home::Others)
                return end;
            home = std::max(home, end);
        }
        return home;
    }

    /// Without what it is made of a computed KPI would have no value.
    void takeOperands()
    {
        QHash<qint64, Home> &known = m_homes[&describe<Kpi>()];
        for (bool again = true; again;) {
            again = false;
            for (const KpiOperand &operand : m_plan.table<KpiOperand>()) {
                if (homeOf(describe<Kpi>(), operand.kpi.value) != Home::Ours
                    || homeOf(describe<Kpi>(), operand.operand.value) == Home::Ours)
                    continue;
                known.insert(operand.operand.value, Home::Ours);
                again = true;
            }
        }
    }

    /// Calls \a visit with each record and whose it is. Rows that stand side by side mostly belong to the same record.
    template<typename Record, typename Visitor>
    void forEachHome(const Visitor &visit)
    {
        const RecordType &type = describe<Record>();
        const Shape &shape = m_shapes.at(&type);
        Reference last;
        Home home = Home::Nobodys;
        for (const Record &record : m_plan.table<Record>()) {
            if constexpr (requires { record.id; }) {
                home = homeOf(type, record.id.value);
            } else if (shape.isPart()) {
                const Reference owner = referenceIn(type, shape.owners.front(), &record);
                if (!(owner == last))
                    home = owner ? homeOf(*owner.target, owner.id) : Home::Nobodys;
                last = owner;
            } else {
                home = homeOf(type, static_cast<const void *>(&record));
            }
            visit(record, home);
        }
    }

    template<typename Record>
    void nameWhatStays()
    {
        const RecordType &type = describe<Record>();
        if (m_shapes.at(&type).isPart())
            return; // its owner stays with it
        forEachHome<Record>([&](const Record &record, Home home) {
            if (home != Home::Others)
                nameAll(type, &record);
        });
    }
    void nameAll(const RecordType &type, const void *record)
    {
        for (const ReferenceField &field : referenceFields(type)) {
            const Reference reference = referenceIn(type, field, record);
            if (!reference || homeOf(*reference.target, reference.id) != Home::Others)
                continue;
            QSet<qint64> &named = m_named[reference.target];
            if (named.contains(reference.id))
                continue;
            named.insert(reference.id);
            if (const void *target = findRecord(m_plan, *reference.target, reference.id))
                nameAll(*reference.target, target);
        }
    }

    template<typename Record>
    void narrowTable(Plan &part)
    {
        const QSet<qint64> &named = m_named[&describe<Record>()];
        const std::size_t all = m_plan.table<Record>().size();
        std::vector<Record> kept;
        forEachHome<Record>([&](const Record &record, Home home) {
            bool stays = home != Home::Others;
            if constexpr (requires { record.id; })
                stays = stays || named.contains(record.id.value);
            if (stays)
                kept.push_back(record);
        });
        if (kept.size() < all)
            part.replace(Table<Record>(std::move(kept)));
    }

    const Plan &m_plan;
    QSet<qint64> m_ours;
    std::map<const RecordType *, Shape> m_shapes;
    std::map<const RecordType *, QHash<qint64, Home>> m_homes;
    std::map<const RecordType *, QSet<qint64>> m_named; ///< others' records that stay for their names
};

} // namespace

Narrowed narrowed(const Plan &plan, const rules::Findings &findings, std::span<const DepartmentId> departments)
{
    if (departments.empty())
        return {plan, findings};
    Narrowing narrowing(plan, departments);
    const auto stays = [&](const rules::Finding &finding) {
        Home home = Home::Nobodys;
        for (const DepartmentId department : finding.departments)
            home = std::max(home, narrowing.isOurs(department) ? Home::Ours : Home::Others);
        for (const rules::Subject &subject : finding.subjects)
            home = std::max(home, narrowing.homeOf(subject));
        return home != Home::Others;
    };
    rules::Findings part;
    std::ranges::copy_if(findings.findings, std::back_inserter(part.findings), stays);
    std::ranges::copy_if(findings.notEvaluated, std::back_inserter(part.notEvaluated),
                         [&](const auto &each) { return narrowing.homeOf(each.subject) != Home::Others; });
    part.asOf = findings.asOf;
    part.keptOn = findings.keptOn;
    return {narrowing.make(), std::move(part)};
}

bool standsIn(const Plan &plan, const rules::Subject &record, std::span<const DepartmentId> departments)
{
    return departments.empty() || Narrowing(plan, departments).homeOf(record) == Home::Ours;
}

} // namespace qd::report

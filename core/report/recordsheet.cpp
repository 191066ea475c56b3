// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordsheet.h"

#include "base/tr.h"
#include "report/evidence.h"
#include "report/scorecard.h"
#include "rules/catalogue.h"

#include <ranges>

namespace qd::report {

namespace {

constexpr std::size_t ShownOfGroup = 4;

bool hasIdentity(const RecordType &type)
{
    return type.fields.front().kind == FieldKind::Id;
}

bool isArrangement(const Field &field)
{
    return field.kind == FieldKind::Id || qstrcmp(field.name, "position") == 0;
}

/// The record that \a field of \a record refers to; it leads nowhere when the field is empty.
Link referred(const Plan &plan, const Field &field, const void *record)
{
    const Value value = field.get(record);
    const auto *id = std::get_if<qint64>(&value);
    const RecordType &target = *recordType(QLatin1String(field.target));
    const void *found = id ? findRecord(plan, target, *id) : nullptr;
    return found ? Link{nameOf(target, found), &target, *id, {}} : Link();
}

/// What a record without a name of its own is called: the records it joins, or its period.
Link joined(const Plan &plan, const RecordType &type, const void *record, const Field &except, const Wording &wording)
{
    QStringList words;
    for (const Field &field : type.fields) {
        if (!field.isKey() || &field == &except)
            continue;
        if (field.kind == FieldKind::Reference)
            return referred(plan, field, record);
        words << valueText(plan, field, field.get(record), wording);
    }
    return {words.join(QLatin1String(", ")), nullptr, 0, {}};
}

Link linkTo(const Plan &plan, const RecordType &type, const void *record, const Field &reference,
            const Wording &wording)
{
    if (!hasIdentity(type))
        return joined(plan, type, record, reference, wording);
    return {nameOf(type, record), &type, std::get<qint64>(type.fields.front().get(record)), {}};
}

/// How many fields of \a type refer to records of \a target.
std::ptrdiff_t references(const RecordType &type, const RecordType &target)
{
    return std::ranges::count_if(type.fields, [&](const Field &field) {
        return field.kind == FieldKind::Reference && qstrcmp(field.target, target.table) == 0;
    });
}

SheetGroup groupOf(const Plan &plan, const RecordType &type, const Field &reference, qint64 id, const Wording &wording)
{
    const RecordType &target = *recordType(QLatin1String(reference.target));
    SheetGroup group;
    group.heading = references(type, target) > 1
        ? Tr::tr("%1: %2", "records, the field that refers").arg(Tr::tr(type.plural), Tr::tr(reference.label))
        : Tr::tr(type.plural);
    auto records = recordsOf(plan, type);
    if (!hasIdentity(type)) // by period, and the newest is what matters
        std::ranges::reverse(records);
    for (const void *record : records) {
        if (reference.get(record) != Value(id))
            continue;
        ++group.count;
        if (group.first.size() < ShownOfGroup)
            group.first.push_back(linkTo(plan, type, record, reference, wording));
    }
    return group;
}

/// Who is what for the record: roles name it by table and identity, not by reference.
SheetGroup rolesOf(const Plan &plan, const RecordType &type, qint64 id)
{
    const RecordType &roles = describe<Role>();
    SheetGroup group{Tr::tr(roles.plural), 0, {}};
    for (const Role &role : plan.table<Role>()) {
        const Value subject = roles.field(QStringLiteral("subject"))->get(&role);
        if (role.record != id || std::get<QString>(subject) != QLatin1String(type.table))
            continue;
        ++group.count;
        const Person *person = plan.find(role.person);
        group.first.push_back(
            {Tr::tr("%1, %2", "person, role").arg(person ? person->name : QString(), wordFor(role.kind)),
             &describe<Person>(),
             role.person.value,
             {}});
    }
    return group;
}

/// What a finding names: values and check-ins belong to the record they are of.
std::pair<const RecordType *, qint64> owner(const rules::Subject &subject)
{
    const RecordType *type = recordType(QLatin1String(subject.table));
    if (type && !hasIdentity(*type))
        type = recordType(QLatin1String(type->fields.front().target));
    return {type, subject.id};
}

bool names(const rules::Finding &finding, const RecordType &type, qint64 id)
{
    const auto isIt = [&](const rules::Subject &subject) { return owner(subject) == std::pair(&type, id); };
    return std::ranges::any_of(finding.subjects, isIt)
        || std::ranges::any_of(finding.evidence,
                               [&](const rules::Evidence &e) { return std::ranges::any_of(e.refs, isIt); })
        || (&type == &describe<Department>() && std::ranges::count(finding.departments, DepartmentId{id}) > 0);
}

Link linkTo(const rules::Finding &finding, std::size_t rank, const Wording &wording)
{
    return {Tr::tr("%1 %2", "exhibit, title").arg(exhibit(rank), wording.text(finding.headline)), nullptr, 0,
            finding.fingerprint};
}

void addOnce(std::vector<Link> &links, const Plan &plan, const rules::Subject &subject)
{
    const auto [type, id] = owner(subject);
    const void *record = type ? findRecord(plan, *type, id) : nullptr;
    if (!record || std::ranges::any_of(links, [&](const Link &link) { return link.type == type && link.id == id; }))
        return;
    links.push_back({nameOf(*type, record), type, id, {}});
}

} // namespace

QString valueText(const Plan &plan, const Field &field, const Value &value, const Wording &wording)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Reference: {
        const RecordType &target = *recordType(QLatin1String(field.target));
        const void *record = findRecord(plan, target, std::get<qint64>(value));
        return record ? nameOf(target, record) : QString();
    }
    case FieldKind::Token:
        for (const Token &token : field.tokens) {
            if (std::get<QString>(value) == QLatin1String(token.token))
                return Tr::tr(token.label);
        }
        return {};
    case FieldKind::Number:
        return wording.quantity({std::get<double>(value), {}});
    case FieldKind::Integer:
        return wording.locale().toString(std::get<qint64>(value));
    case FieldKind::Date:
        return wording.date(QDate::fromJulianDay(std::get<qint64>(value)));
    default:
        return std::get<QString>(value);
    }
}

std::optional<RecordSheet> recordSheet(const Plan &plan, const RecordType &type, qint64 id,
                                       const rules::Findings &findings, const Wording &wording)
{
    const void *record = findRecord(plan, type, id);
    if (!record)
        return {};
    RecordSheet sheet{Tr::tr(type.label), nameOf(type, record), {}, {}, {}};
    for (const Field &field : type.fields) {
        const QString text = isArrangement(field) ? QString() : valueText(plan, field, field.get(record), wording);
        if (text.isEmpty() || text == sheet.name)
            continue;
        Link value = field.kind == FieldKind::Reference ? referred(plan, field, record) : Link();
        value.text = text;
        sheet.fields.push_back({Tr::tr(field.label), value});
    }
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &other = describe<Record>();
        for (const Field &field : other.fields) {
            if (field.kind == FieldKind::Reference && qstrcmp(field.target, type.table) == 0)
                sheet.groups.push_back(groupOf(plan, other, field, id, wording));
        }
    });
    sheet.groups.push_back(rolesOf(plan, type, id));
    std::erase_if(sheet.groups, [](const SheetGroup &group) { return group.count == 0; });
    for (std::size_t rank = 0; rank < findings.findings.size(); ++rank) {
        if (names(findings.findings[rank], type, id))
            sheet.disconnects.push_back(linkTo(findings.findings[rank], rank, wording));
    }
    return sheet;
}

std::optional<RecordSheet> findingSheet(const Plan &plan, const QString &fingerprint, const rules::Findings &findings,
                                        const Wording &wording)
{
    const auto found = std::ranges::find(findings.findings, fingerprint, &rules::Finding::fingerprint);
    if (found == findings.findings.end())
        return {};
    const auto rank = std::size_t(found - findings.findings.begin());
    const rules::Rule &rule = *rules::findRule(QLatin1String(found->rule));
    RecordSheet sheet{Tr::tr("Disconnect %1", "exhibit").arg(exhibit(rank)), wording.text(found->title), {}, {}, {}};
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            sheet.fields.push_back({label, {text, nullptr, 0, {}}});
    };
    add(Tr::tr("Rule"), Tr::tr("%1, %2", "title, identity").arg(Tr::tr(rule.roomTitle), QLatin1String(found->rule)));
    add(Tr::tr("Departments"), departmentNames(plan, *found));
    add(Tr::tr("Question"), Tr::tr(rule.question));
    if (found->due.isValid())
        add(Tr::tr("Act before"), wording.date(found->due));
    SheetGroup about{Tr::tr("It is about"), 0, {}};
    for (const rules::Subject &subject : found->subjects)
        addOnce(about.first, plan, subject);
    for (const rules::Evidence &evidence : found->evidence) {
        for (const rules::Subject &subject : evidence.refs)
            addOnce(about.first, plan, subject);
    }
    about.count = int(about.first.size());
    if (about.count > 0)
        sheet.groups.push_back(std::move(about));
    return sheet;
}

} // namespace qd::report

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QRegularExpression>

namespace qd::test {

using namespace Qt::StringLiterals;

Organisation fairwind()
{
    Organisation organisation;
    organisation.name = u"Fairwind"_s;
    organisation.fiscalStartMonth = 4;
    organisation.reportingCurrency = u"EUR"_s;
    organisation.confidentiality = u"Confidential: leaders"_s;
    organisation.asOf = QDate(2026, 7, 8);
    return organisation;
}

std::unique_ptr<Document> World::newDocument(const QString &name)
{
    auto document = Document::create(path(name), fairwind(), environment);
    if (!document)
        qFatal("%s", qPrintable(document.error().message + document.error().detail));
    return *std::move(document);
}

namespace {

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

DepartmentId departmentNamed(Edit &edit, std::vector<Department> &made, const QString &name)
{
    const auto found = std::ranges::find(made, name, &Department::name);
    if (found != made.end())
        return found->id;
    Department department;
    department.id = edit.nextId<Department>();
    department.name = name;
    department.position = int(made.size()) + 1;
    made.push_back(department);
    if (const auto put = edit.put(department); !put)
        qFatal("%s", qPrintable(put.error().message));
    return department.id;
}

Result<void> buildLine(Edit &edit, std::vector<Department> &departments, const QString &line, int position)
{
    static const QRegularExpression pattern(u"^(.+) > (.+) \\[(.*)\\] (\\w+):(.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        qFatal("not understood: %s", qPrintable(line));
    Kpi kpi;
    kpi.id = edit.nextId<Kpi>();
    kpi.department = departmentNamed(edit, departments, match.captured(1));
    kpi.name = match.captured(2);
    kpi.unit.symbol = match.captured(3);
    kpi.position = position;
    if (!describe<Kpi>().field(u"direction"_s)->set(&kpi, match.captured(4)))
        qFatal("no such direction: %s", qPrintable(line));
    QD_CHECK(edit.put(kpi));
    const QStringList values = match.captured(5).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < values.size(); ++index) {
        Observation value;
        value.kpi = kpi.id;
        value.start = QDate(2026, 6, 1).addMonths(int(index - values.size() + 1));
        value.target = number(values[index].section(u'/', 0, 0));
        value.actual = number(values[index].section(u'/', 1, 1));
        const QString stated = values[index].section(u'/', 2, 2);
        if (!stated.isEmpty())
            value.stated = stated == u"met" ? Stated::Met : Stated::Missed;
        QD_CHECK(edit.put(value));
    }
    return {};
}

template<typename Record>
const Record &any(const Table<Record> &table, QRandomGenerator &random)
{
    return table[random.bounded(quint32(table.size()))];
}

Result<void> randomChange(Edit &edit, QRandomGenerator &random)
{
    const Plan &plan = edit.before();
    const auto &departments = plan.table<Department>();
    const auto &kpis = plan.table<Kpi>();
    const int choice = random.bounded(100);
    if (departments.empty() || choice < 5) {
        Department department;
        department.id = edit.nextId<Department>();
        department.name = u"Department %1"_s.arg(random.bounded(1000));
        return edit.put(department);
    }
    if (kpis.empty() || choice < 20) {
        Kpi kpi;
        kpi.id = edit.nextId<Kpi>();
        kpi.department = any(departments, random).id;
        kpi.name = u"Measure %1 äß漢 ' \" ;"_s.arg(random.bounded(1000));
        kpi.direction = Direction(random.bounded(4));
        return edit.put(kpi);
    }
    if (choice < 24)
        return edit.remove(any(departments, random)); // takes its KPIs and their values along
    if (choice < 28)
        return edit.remove(any(kpis, random));
    if (choice < 34) {
        Waiver waiver;
        waiver.id = edit.nextId<Waiver>();
        waiver.rule = u"KPI-009"_s;
        waiver.fingerprint = QString::number(random.generate());
        waiver.reason = u"Agreed"_s;
        waiver.waivedOn = QDate(2026, 7, 1);
        return edit.put(waiver);
    }
    if (choice < 40) {
        Kpi kpi = any(kpis, random);
        kpi.name += u'x';
        kpi.upper = random.generateDouble();
        return edit.put(kpi);
    }
    for (int count = random.bounded(1, 20); count > 0; --count) { // a paste of several values
        Observation value;
        value.kpi = any(kpis, random).id;
        value.start = QDate(2020, 1, 1).addMonths(random.bounded(60));
        value.actual = random.generateDouble() * 1000 - 500;
        if (random.bounded(2))
            value.target = random.generateDouble();
        QD_CHECK(edit.put(value));
    }
    return {};
}

} // namespace

void build(Document &document, const QStringList &lines)
{
    const auto commit = document.edit(u"Build Example"_s, [&](Edit &edit) -> Result<void> {
        const auto &present = edit.before().table<Department>();
        std::vector<Department> departments(present.begin(), present.end());
        for (int position = 0; const QString &line : lines)
            QD_CHECK(buildLine(edit, departments, line, ++position));
        return {};
    });
    if (!commit)
        qFatal("%s", qPrintable(commit.error().message + commit.error().detail));
}

Result<Commit> randomEdit(Document &document, QRandomGenerator &random)
{
    return document.edit(u"Random Edit"_s, [&](Edit &edit) { return randomChange(edit, random); });
}

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "report/recordsheet.h"
#include "rules/catalogue.h"
#include "support/testmain.h"

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Plan plan = exchange::samplePlan().value();
    rules::Findings findings = rules::diagnose(plan, {}, plan.organisation().asOf);
    report::Wording wording{plan.organisation().fiscalCalendar(), QLocale::c()};

    template<typename Record>
    std::optional<report::RecordSheet> sheet(qint64 id) const
    {
        return report::recordSheet(plan, describe<Record>(), id, findings, wording);
    }
    template<typename Record>
    qint64 idOf(const QString &code) const
    {
        return std::ranges::find(plan.table<Record>(), code, &Record::code)->id.value;
    }
};

const report::SheetField *field(const report::RecordSheet &sheet, const QString &label)
{
    const auto found = std::ranges::find(sheet.fields, label, &report::SheetField::label);
    return found == sheet.fields.end() ? nullptr : &*found;
}

const report::SheetGroup *group(const report::RecordSheet &sheet, const QString &heading)
{
    const auto found = std::ranges::find(sheet.groups, heading, &report::SheetGroup::heading);
    return found == sheet.groups.end() ? nullptr : &*found;
}

} // namespace

class TestRecordSheet : public QObject
{
    Q_OBJECT

private slots:
    void aSheetLeadsToWhatTheRecordRefersTo()
    {
        const Sample sample;
        const auto sheet = sample.sheet<Objective>(sample.idOf<Objective>(u"u1"_s));
        QVERIFY(sheet);
        QCOMPARE(sheet->kind, u"Objective"_s);
        QCOMPARE(sheet->name, u"Customer feed live for Leak Alert"_s);
        const auto *department = field(*sheet, u"Department"_s);
        QVERIFY(department);
        QCOMPARE(department->value.text, u"Data & IT"_s);
        QCOMPARE(department->value.type, &describe<Department>());
        QVERIFY(sample.plan.find(DepartmentId{department->value.id}));
        QVERIFY2(!field(*sheet, u"Why"_s), "an empty field has no line");
        for (const auto &line : sheet->fields)
            QVERIFY2(!line.value.text.isEmpty(), qPrintable(line.label));
    }

    void aSheetCountsWhatRefersToTheRecord()
    {
        const Sample sample;
        const auto sheet = sample.sheet<Department>(sample.idOf<Department>(u"dit"_s));
        const auto &handOffs = sample.plan.table<HandOff>();
        const DepartmentId id{sample.idOf<Department>(u"dit"_s)};
        const auto *given = group(*sheet, u"Hand-offs: Needed from"_s);
        QVERIFY(given);
        QCOMPARE(given->count, int(std::ranges::count(handOffs, id, &HandOff::giver)));
        QCOMPARE(given->first.size(), 4U);
        QCOMPARE(given->first.front().type, &describe<HandOff>());
        QVERIFY2(group(*sheet, u"KPIs"_s), "one field refers, so its name is not needed");
        const auto *disconnect = sheet->disconnects.empty() ? nullptr : &sheet->disconnects.front();
        QVERIFY(disconnect && disconnect->text.startsWith(u"E1 "_s) && !disconnect->fingerprint.isEmpty());
    }

    void aRecordThatJoinsTwoIsCalledByTheOther()
    {
        const Sample sample;
        const auto sheet = sample.sheet<Objective>(sample.idOf<Objective>(u"c1"_s));
        const auto *parts = group(*sheet,
                                  u"%1: %2"_s.arg(QLatin1String(describe<ObjectiveParent>().plural),
                                                  QLatin1String(describe<ObjectiveParent>().fields[1].label)));
        QVERIFY(parts);
        QCOMPARE(parts->count, 4);
        QVERIFY(std::ranges::any_of(parts->first, [](const report::Link &link) {
            return link.text == u"Customer feed live for Leak Alert" && link.type == &describe<Objective>();
        }));
        const auto *checkIns = group(*sheet, QLatin1String(describe<CheckIn>().plural));
        QVERIFY(checkIns);
        QVERIFY2(checkIns->first.front().text.contains(u"June 2026"), "the newest period comes first");
        QVERIFY(!checkIns->first.front().leadsSomewhere());
    }

    void whoHoldsWhatIsNamed()
    {
        const Sample sample;
        const auto sheet = sample.sheet<Department>(sample.idOf<Department>(u"seu"_s));
        const auto *roles = group(*sheet, QLatin1String(describe<Role>().plural));
        QVERIFY(roles);
        QCOMPARE(roles->first.front().text, u"Head of Sales Europe, Accountable"_s);
    }

    void everyRecordHasASheetAndEveryLinkLeadsToOne()
    {
        const Sample sample;
        AllRecords::forEach([&]<typename Record>() {
            const RecordType &type = describe<Record>();
            if (type.fields.front().kind != FieldKind::Id)
                return;
            for (const Record &record : sample.plan.table<Record>()) {
                const auto sheet = sample.sheet<Record>(std::get<qint64>(type.fields.front().get(&record)));
                QVERIFY2(sheet, type.table);
                const auto leads = [&](const report::Link &link) {
                    return !link.type || findRecord(sample.plan, *link.type, link.id);
                };
                for (const auto &line : sheet->fields)
                    QVERIFY2(leads(line.value), type.table);
                for (const auto &part : sheet->groups)
                    QVERIFY2(part.count > 0 && std::ranges::all_of(part.first, leads), type.table);
            }
        });
        QVERIFY2(!sample.sheet<Objective>(4711), "no record, no sheet");
    }

    void aDisconnectNamesEachRecordOnce()
    {
        const Sample sample;
        for (const rules::Finding &finding : sample.findings.findings) {
            const auto sheet = report::findingSheet(sample.plan, finding.fingerprint, sample.findings, sample.wording);
            QVERIFY(sheet && !sheet->groups.empty());
            QCOMPARE(sheet->name, sample.wording.text(finding.title));
            std::set<std::pair<const RecordType *, qint64>> seen;
            for (const report::Link &link : sheet->groups.front().first)
                QVERIFY2(seen.insert({link.type, link.id}).second, qPrintable(link.text));
        }
        QVERIFY(!report::findingSheet(sample.plan, u"gone"_s, sample.findings, sample.wording));
    }
};

QD_TEST_MAIN(TestRecordSheet)
#include "tst_recordsheet.moc"

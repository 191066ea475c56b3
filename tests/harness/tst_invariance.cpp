// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must not change what the rules find: the order and the numbers of records, units, signs, the calendar.
#include "generate/chance.h"
#include "harness/figures.h"
#include "model/references.h"
#include "support/testmain.h"

#include <set>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const generate::Recipe &recipe()
{
    static const generate::Recipe made{
        .departments = 10, .seed = 3, .plants = *generate::plantOrders(u"all"_s, 10), .decoys = generate::Decoys::With};
    return made;
}

const Plan &company()
{
    static const Plan plan = generate::generate(recipe()).plan;
    return plan;
}

/// \a plan with \a change made in a copy of each record.
template<typename Change>
Plan changed(const Plan &plan, const Change &change)
{
    Plan result;
    AllRecords::forEach([&]<typename Record>() {
        std::vector<Record> rows(plan.table<Record>().begin(), plan.table<Record>().end());
        for (Record &row : rows)
            change(row);
        result.replace(Table<Record>(std::move(rows)));
    });
    return result;
}

using MapId = qint64 (*)(qint64);

qint64 sameId(qint64 id)
{
    return id;
}

/// Turns the order of all ids round; its own inverse.
qint64 otherId(qint64 id)
{
    return 10'000'000 - id;
}

/// One line a finding: rule, level and the records it is about, whatever their order.
QStringList findingsOf(const Plan &plan, QDate asOf, MapId back = sameId)
{
    QStringList lines;
    for (const rules::Finding &finding : rules::diagnose(plan, {}, asOf).findings) {
        QStringList subjects;
        for (const rules::Subject &subject : finding.subjects)
            subjects << QLatin1String(subject.table) + u' ' + QString::number(back(subject.id));
        subjects.sort();
        lines << QLatin1String(finding.rule) + u' ' + QString::number(int(finding.level)) + u": "_s
                + subjects.join(u", "_s);
    }
    lines.sort();
    return lines;
}

/// Lines of the one that the other has not, both ways.
QString difference(const QStringList &before, const QStringList &after)
{
    QString text;
    for (const QString &line : before)
        text += after.contains(line) ? QString() : u"- "_s + line + u'\n';
    for (const QString &line : after)
        text += before.contains(line) ? QString() : u"+ "_s + line + u'\n';
    return text;
}

void scale(std::optional<double> &value, double factor)
{
    if (value)
        *value *= factor;
}

/// Multiplies what every KPI that \a fits measures, and what key results and assumptions say of it.
template<typename Fits>
Plan scaled(const Plan &plan, double factor, const Fits &fits)
{
    const auto isOfOne = [&](KpiId kpi) { return kpi.isValid() && fits(*plan.find(kpi)); };
    return changed(plan, [&]<typename Record>(Record &row) {
        if constexpr (std::is_same_v<Record, Observation> || std::is_same_v<Record, ValueRevision>) {
            if (!isOfOne(row.kpi))
                return;
            scale(row.actual, factor);
            scale(row.target, factor);
            scale(row.forecast, factor);
        } else if constexpr (std::is_same_v<Record, KeyResult>) {
            if (!isOfOne(row.kpi))
                return;
            for (auto *value : {&row.baseline, &row.target, &row.current})
                scale(*value, factor);
        } else if constexpr (std::is_same_v<Record, Assumption>) {
            if (!isOfOne(row.kpi))
                return;
            for (auto *value : {&row.low, &row.mode, &row.high, &row.breakEven})
                scale(*value, factor);
            if (factor < 0)
                std::swap(row.low, row.high);
        }
    });
}

Direction opposite(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
        return Direction::Decrease;
    case Direction::Decrease:
        return Direction::Increase;
    case Direction::HoldAbove:
        return Direction::HoldBelow;
    case Direction::HoldBelow:
        return Direction::HoldAbove;
    default:
        return direction;
    }
}

template<typename Move>
Plan moved(const Plan &plan, const Move &move)
{
    return changed(plan, [&]<typename Record>(Record &row) {
        for (const Field &field : describe<Record>().fields) {
            const Value value = field.get(&row);
            if (field.kind == FieldKind::Date && std::holds_alternative<qint64>(value))
                field.set(&row, move(QDate::fromJulianDay(std::get<qint64>(value))).toJulianDay());
        }
    });
}

} // namespace

class TestInvariance : public QObject
{
    Q_OBJECT

private slots:
    void theCompanyHasSomethingToSay() { QVERIFY(findingsOf(company(), recipe().asOf).size() > 50); }

    void theSameGivesTheSame()
    {
        const rules::Findings once = rules::diagnose(company(), {}, recipe().asOf);
        const rules::Findings again = rules::diagnose(company(), {}, recipe().asOf);
        QCOMPARE(once.findings.size(), again.findings.size());
        for (std::size_t place = 0; place < once.findings.size(); ++place) {
            QCOMPARE(again.findings[place].fingerprint, once.findings[place].fingerprint);
            QCOMPARE(again.findings[place].score, once.findings[place].score);
            QVERIFY(again.findings[place].title == once.findings[place].title);
        }
    }

    void theOrderOfRowsSaysNothing()
    {
        Plan shuffled;
        generate::Chance chance(1, "rows");
        AllRecords::forEach([&]<typename Record>() {
            std::vector<Record> rows(company().table<Record>().begin(), company().table<Record>().end());
            chance.shuffle(rows);
            shuffled.replace(Table<Record>(std::move(rows)));
        });
        QCOMPARE(difference(findingsOf(company(), recipe().asOf), findingsOf(shuffled, recipe().asOf)), QString());
    }

    void idsSayNothing()
    {
        const Plan renamed = changed(company(), []<typename Record>(Record &row) {
            if constexpr (!std::is_same_v<Record, Organisation>) {
                const RecordType &type = describe<Record>();
                const Record before = row;
                for (const ReferenceField &each : referenceFields(type)) {
                    if (const Reference reference = referenceIn(type, each, &before))
                        each.field->set(&row, otherId(reference.id));
                }
                for (const Field &field : type.fields) {
                    if (field.kind == FieldKind::Id)
                        field.set(&row, otherId(std::get<qint64>(field.get(&before))));
                }
            }
        });
        QCOMPARE(difference(findingsOf(company(), recipe().asOf), findingsOf(renamed, recipe().asOf, otherId)),
                 QString());
    }

    void unitsSayNothing()
    {
        const Plan thousand =
            scaled(company(), 1000, [](const Kpi &kpi) { return !kpi.unit.isPercent(); }); // shares end at 100 %
        QCOMPARE(difference(findingsOf(company(), recipe().asOf), findingsOf(thousand, recipe().asOf)), QString());
    }

    void signsSayNothing()
    {
        const auto turns = [](const Kpi &kpi) { return !kpi.unit.isPercent(); };
        const Plan turned = changed(scaled(company(), -1, turns), [&]<typename Record>(Record &row) {
            if constexpr (std::is_same_v<Record, Kpi>) {
                if (turns(row))
                    row.direction = opposite(row.direction);
            } else if constexpr (std::is_same_v<Record, KeyResult> || std::is_same_v<Record, Incentive>) {
                if (row.kpi.isValid() && turns(*company().find(row.kpi)))
                    row.direction = opposite(row.direction);
            } else if constexpr (std::is_same_v<Record, KpiDriver>) {
                if (turns(*company().find(row.kpi)) != turns(*company().find(row.driver)))
                    row.effect = row.effect == Effect::Same ? Effect::Opposite : Effect::Same;
            }
        });
        QCOMPARE(difference(findingsOf(company(), recipe().asOf), findingsOf(turned, recipe().asOf)), QString());
    }

    /// After 28 years every day is the same day of the week again.
    void theYearSaysNothing()
    {
        constexpr int Years = 28;
        const Plan later = moved(company(), [](QDate day) { return day.addYears(Years); });
        QCOMPARE(difference(findingsOf(company(), recipe().asOf), findingsOf(later, recipe().asOf.addYears(Years))),
                 QString());
    }

    /// A quarter on, working days are others; the rules about values only know months.
    void theQuarterSaysNothingAboutValues()
    {
        const auto ofValues = [](const QStringList &lines) {
            return lines.filter(QRegularExpression(u"^(KPI-0(01|02|03|04|05|08|10)|PAIR|OBJ-005)"_s));
        };
        const Plan later = moved(company(), [](QDate day) { return day.addMonths(3); });
        const QStringList before = ofValues(findingsOf(company(), recipe().asOf));
        QVERIFY(before.size() > 8);
        QCOMPARE(difference(before, ofValues(findingsOf(later, recipe().asOf.addMonths(3)))), QString());
    }

    void aLittleNoiseChangesLittleOfTheFirstPage()
    {
        generate::Chance chance(1, "noise");
        const Plan noisy = changed(company(), [&]<typename Record>(Record &row) {
            if constexpr (std::is_same_v<Record, Observation>)
                scale(row.actual, 1 + 0.01 * chance.normal());
        });
        const auto firstTen = [&](const Plan &plan) {
            std::set<QString> fingerprints;
            for (const rules::Finding &finding : rules::diagnose(plan, {}, recipe().asOf).findings) {
                if (fingerprints.size() < 10)
                    fingerprints.insert(finding.fingerprint);
            }
            return fingerprints;
        };
        const auto before = firstTen(company());
        const auto after = firstTen(noisy);
        std::set<QString> both;
        std::ranges::set_intersection(before, after, std::inserter(both, both.end()));
        const double jaccard = double(both.size()) / double(before.size() + after.size() - both.size());
        QVERIFY2(jaccard >= 0.8, qPrintable(QString::number(jaccard)));
    }
};

QD_TEST_MAIN(TestInvariance)
#include "tst_invariance.moc"

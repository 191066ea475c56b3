// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "model/handoffstate.h"
#include "model/verdict.h"
#include "report/handoffmap.h"
#include "report/home.h"
#include "report/reviewreport.h"
#include "report/scorecard.h"
#include "rules/catalogue.h"
#include "rules/course.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

/// "DEP-003 error" for each finding at warning level and above.
QStringList found(const Plan &plan)
{
    QStringList lines;
    for (const rules::Finding &finding : rules::diagnose(plan, {}, AsOf).findings) {
        if (finding.level >= rules::Level::Warning)
            lines << QLatin1String(finding.rule) + (finding.level == rules::Level::Error ? u" error"_s : u" warning"_s);
    }
    lines.sort();
    return lines;
}

/// The rows of the table in PLANTS.md, by the column \a rule and \a level.
QStringList plants()
{
    QFile file(QStringLiteral(QD_SOURCE_DIR "/resources/samples/fairwater/PLANTS.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() > 4 && cells[1].trimmed().toInt() > 0)
            lines << cells[2].trimmed().section(u',', 0, 0) + u' ' + cells[3].trimmed();
    }
    lines.sort();
    return lines;
}

template<typename Record, typename Change>
Plan changed(const Plan &plan, const Change &change)
{
    Plan result = plan;
    std::vector<Record> rows;
    for (Record record : plan.table<Record>()) {
        if (change(record))
            rows.push_back(record);
    }
    result.replace(Table<Record>(std::move(rows)));
    return result;
}

/// The sample without one plant: what a department would do to settle it.
Plan without(const QString &rule)
{
    const auto handOff = [](const QString &name, const auto &change) {
        return changed<HandOff>(sample(), [&](HandOff &item) {
            if (item.name == name)
                change(item);
            return true;
        });
    };
    if (rule == u"DEP-003")
        return handOff(u"Customer feed"_s, [](HandOff &item) { item.committedBy = item.neededBy; });
    if (rule == u"DEP-001")
        return handOff(u"Installation forecast"_s, [](HandOff &item) { item.answeredOn = {2026, 7, 7}; });
    if (rule == u"DEP-004")
        return handOff(u"Alert rules"_s, [](HandOff &item) { item.queueRank = 0; });
    if (rule == u"DEP-005") {
        bool first = true;
        return changed<HandOffInput>(sample(), [&](HandOffInput &) { return !std::exchange(first, false); });
    }
    if (rule == u"DEP-007")
        return changed<Capacity>(sample(), [](Capacity &capacity) {
            capacity.available = std::max(*capacity.available, capacity.available == 200 ? 260.0 : 0.0);
            return true;
        });
    if (rule == u"OBJ-002")
        return changed<Initiative>(sample(), [](Initiative &initiative) {
            if (initiative.code == u"i7")
                initiative.objective = std::ranges::find(sample().table<Objective>(), u"u5"_s, &Objective::code)->id;
            return true;
        });
    if (rule == u"OBJ-003") {
        const auto launch = std::ranges::find(sample().table<Objective>(), u"c1"_s, &Objective::code)->id;
        return changed<CheckIn>(sample(), [&](CheckIn &checkIn) {
            if (checkIn.objective == launch)
                checkIn.status = Progress::OffTrack;
            return true;
        });
    }
    if (rule == u"KPI-004") {
        const auto kpi = std::ranges::find(sample().table<Kpi>(), u"cs-fcr"_s, &Kpi::code)->id;
        return changed<Observation>(sample(), [&](Observation &value) {
            if (value.kpi == kpi)
                value.target = 0.8;
            return true;
        });
    }
    const auto kpi = std::ranges::find(sample().table<Kpi>(), u"fin-rev"_s, &Kpi::code)->id;
    return changed<Observation>(sample(), [&](Observation &value) {
        if (value.kpi == kpi && value.start == QDate(2026, 4, 1))
            value.actual = 104.9;
        return true;
    });
}

const Kpi &kpi(const QString &code)
{
    return *std::ranges::find(sample().table<Kpi>(), code, &Kpi::code);
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheSameOnEveryMachine()
    {
        const auto again = exchange::samplePlan();
        QVERIFY_RESULT(again);
        QCOMPARE(digest(*again), digest(sample()));
        test::World world;
        auto document = world.newDocument();
        QVERIFY_RESULT(exchange::replacePlan(*document, u"Fill"_s, sample()));
        QCOMPARE(digest(document->plan()), digest(sample())); // every reference and every value is one a file can hold
    }

    void itHasTheSizeOfARealReview()
    {
        const auto &departments = sample().table<Department>();
        QCOMPARE(std::ranges::count_if(departments, [](const Department &d) { return !d.validTo.isValid(); }), 12);
        QVERIFY(std::ranges::all_of(departments, [](const Department &d) { return d.shortName.size() <= 9; }));
        QCOMPARE(sample().table<Kpi>().size(), 48U);
        QCOMPARE(sample().table<HandOff>().size(), 70U);
        const Totals sum = totals(statusOfAll(sample(), AsOf));
        QCOMPARE(std::tuple(sum.met, sum.missed, sum.undecidable), std::tuple(31, 9, 8));
        std::map<Reason, int> reasons;
        for (const KpiStatus &status : statusOfAll(sample(), AsOf))
            ++reasons[status.verdict.reason];
        QCOMPARE(reasons[Reason::NoTarget], 5);
        QCOMPARE(reasons[Reason::Preliminary], 2);
        QCOMPARE(reasons[Reason::NoBounds], 1);
        const auto agreed = std::ranges::count_if(
            sample().table<HandOff>(), [](const HandOff &item) { return agreementOf(item) == Agreement::Agreed; });
        QCOMPARE(agreed, 67);
    }

    void whatIsFoundIsWhatIsPlanted()
    {
        QCOMPARE(plants().size(), 9);
        QCOMPARE(found(sample()), plants());
    }

    void removingAPlantRemovesExactlyItsFinding_data()
    {
        QTest::addColumn<QString>("plant");
        for (const QString &plant : plants())
            QTest::newRow(qPrintable(plant)) << plant;
    }

    void removingAPlantRemovesExactlyItsFinding()
    {
        QFETCH(QString, plant);
        QStringList expected = plants();
        expected.removeOne(plant);
        QCOMPARE(found(without(plant.section(u' ', 0, 0))), expected);
    }

    void theLaunchIsOneStory()
    {
        const auto findings = rules::diagnose(sample(), {}, AsOf).findings;
        const auto launch = std::ranges::find(sample().table<StrategicTheme>(), u"launch"_s, &StrategicTheme::code)->id;
        int told = 0;
        for (const rules::Finding &finding : findings) {
            const bool other = QLatin1String(finding.rule) == u"KPI-004" || QLatin1String(finding.rule) == u"PAIR-004";
            if (finding.level < rules::Level::Warning)
                continue;
            QCOMPARE(finding.story == launch, !other);
            told += other ? 0 : 1;
        }
        QCOMPARE(told, 7);
        QVERIFY(findings.front().story == launch);
    }

    void everyEvidenceResolvesAndQuotesTwoVoices()
    {
        for (const rules::Finding &finding : rules::diagnose(sample(), {}, AsOf).findings) {
            if (finding.level < rules::Level::Warning)
                continue;
            QVERIFY2(finding.evidence.size() >= 2, finding.rule);
            QVERIFY2(finding.evidence[0].speaker.arguments != finding.evidence[1].speaker.arguments, finding.rule);
            for (const rules::Evidence &evidence : finding.evidence) {
                QVERIFY2(!evidence.refs.empty(), finding.rule);
                for (const rules::Subject &subject : evidence.refs) {
                    const RecordType *type = recordType(QLatin1String(subject.table));
                    QVERIFY2(type, subject.table);
                    // Records without an id are named by their owner's.
                    const char *owner = type->keyCount() == 1        ? subject.table
                        : qstrcmp(subject.table, "observation") == 0 ? "kpi"
                        : qstrcmp(subject.table, "checkIn") == 0     ? "objective"
                                                                     : "department";
                    QVERIFY2(findRecord(sample(), *recordType(QLatin1String(owner)), subject.id), subject.table);
                }
            }
        }
    }

    /// The scorecard on screen, the report on paper, Home, the map and the export are made from the same records.
    void everyNumberIsTheSameOnScreenInTheExportAndOnPaper()
    {
        const report::Wording wording(sample().organisation().fiscalCalendar(), QLocale(QLocale::English));
        const rules::Findings findings = rules::diagnose(sample(), {}, AsOf);
        const report::Scorecard card = report::scorecard(sample(), AsOf, findings, wording);
        report::ReviewOptions options;
        options.asOf = AsOf;
        QStringList printed;
        report::MatrixSpec matrix;
        for (const report::Block &block : report::reviewReport(sample(), findings, wording, options).blocks) {
            if (const auto *table = std::get_if<report::Table>(&block.content)) {
                for (const report::Row &row : table->rows) {
                    QStringList cells;
                    for (const report::Cell &cell : row.cells)
                        cells << cell.text;
                    printed << cells.join(u'|');
                }
            }
            if (const auto *sheet = std::get_if<report::FindingSheet>(&block.content))
                printed << sheet->title;
            const auto *chart = std::get_if<report::Chart>(&block.content);
            if (const auto *drawn = chart ? std::get_if<report::MatrixSpec>(&chart->spec) : nullptr)
                matrix = *drawn;
        }
        const auto exported = exchange::textTable(sample(), u"observation"_s);
        QVERIFY_RESULT(exported);
        QCOMPARE(card.rows.size(), 48U);
        for (const report::ScorecardRow &row : card.rows) {
            const Observation &value = *sample().observation(row.kpi, *row.at);
            QCOMPARE(row.actual, wording.number(*value.actual, sample().find(row.kpi)->unit, row.decimals));
            QVERIFY2(std::ranges::any_of(printed,
                                         [&](const QString &line) {
                                             return line.startsWith(row.name)
                                                 && line.contains(u'|' + row.actual + u'|' + row.target);
                                         }),
                     qPrintable(row.name));
            const QString number = QString::number(*value.actual, 'g', QLocale::FloatingPointShortest);
            QVERIFY2(std::ranges::any_of(exported->rows,
                                         [&](const auto &cells) {
                                             return cells[0] == QString::number(row.kpi.value)
                                                 && cells[2] == value.start.toString(Qt::ISODate) && cells[3] == number;
                                         }),
                     qPrintable(row.name));
        }
        for (const rules::Finding &finding : findings.findings)
            QVERIFY2(printed.contains(wording.text(finding.title)), finding.rule);
        const auto map = report::handOffMap(sample(), findings, wording);
        QCOMPARE(matrix.totals, map.askedOf);
        for (size_t place = 0; place < map.cells.size(); ++place)
            QCOMPARE(matrix.cells[place].count, int(map.cells[place].handOffs.size()));
        const report::Home home = report::home(sample(), findings, AsOf, wording);
        QCOMPARE(home.results,
                 u"48 KPIs: %1 met, %2 missed, %3 undecidable"_s.arg(card.totals.met)
                     .arg(card.totals.missed)
                     .arg(card.totals.undecidable));
    }

    void theNumbersOfThePlantsAreTrue()
    {
        const rules::Course course = rules::courseOf(sample(), kpi(u"cs-fcr"_s), AsOf);
        const stats::Behaviour behaviour = rules::behaviourOf(kpi(u"cs-fcr"_s), course);
        QCOMPARE(qRound(behaviour.centre * 1000), 780);
        QCOMPARE(qRound(behaviour.lower * 1000), 720);
        QCOMPARE(qRound(behaviour.upper * 1000), 840);
        double bridge = 0;
        for (const BridgeItem &item : sample().table<BridgeItem>())
            bridge += item.amount;
        QCOMPARE(bridge, 3.5);
        for (const KpiStatus &status : statusOfAll(sample(), AsOf)) {
            if (status.verdict.outcome != Outcome::Missed || status.kpi->code == u"cs-fcr")
                continue; // every other miss lies within what its process gives
            const rules::Course own = rules::courseOf(sample(), *status.kpi, AsOf);
            QVERIFY2(!rules::outOfReach(*status.kpi, own, rules::behaviourOf(*status.kpi, own)),
                     qPrintable(status.kpi->name));
        }
    }
};

QD_TEST_MAIN(TestSample)
#include "tst_sample.moc"

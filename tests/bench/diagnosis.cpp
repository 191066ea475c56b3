// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a diagnosis costs: of companies from 10 to 1,000 departments, from the start and after one edit, rule by rule,
// in memory, and beside a notebook that asks the same of pandas and networkx.
#include "rules/diagnosis.h"
#include "company.h"
#include "rules/linkedpairs.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Sizes{10, 30, 100, 300, 1000}; ///< departments
constexpr int DefaultRuns = 3;
constexpr std::size_t MostPairs = 20'000; ///< that Python is asked for
constexpr std::size_t RulesShown = 12;
constexpr double EditAllowance = 500; ///< ms
constexpr double MemoryAllowance = 400; ///< MB
constexpr double RatioAllowance = 1 / 20.0;
const std::map<int, double> ColdAllowances{{100, 300}, {1000, 5000}}; ///< ms, by departments

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Processor time of this process, in ms.
double spent()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

std::size_t recordsOf(const Plan &plan)
{
    std::size_t count = 0;
    AllRecords::forEach([&]<typename Record>() { count += plan.table<Record>().size(); });
    return count;
}

/// Processor milliseconds of an update, and of its parts by the ids of rules.
struct Cost
{
    double all = 0;
    std::map<std::string, double> parts;
};

Cost costOf(rules::Diagnosis &diagnosis, const Plan &plan)
{
    Cost cost;
    const double start = spent();
    std::string part = "what has changed";
    double before = 0;
    const auto next = [&](const rules::Rule *rule) {
        cost.all = spent() - start;
        cost.parts[part] += cost.all - before;
        before = cost.all;
        part = rule ? rule->id : "merging and ranking";
        return true;
    };
    const auto findings = diagnosis.update(plan, {}, bench::CompanyDay, next);
    next(nullptr);
    if (!findings || findings->findings.empty())
        std::exit(EXIT_FAILURE);
    return cost;
}

template<typename Record, typename Change>
Plan edited(const Plan &plan, std::size_t place, const Change &change)
{
    Record row = plan.table<Record>()[place % plan.table<Record>().size()];
    change(row);
    Plan result = plan;
    result.replace(plan.table<Record>().with({row}, {}));
    return result;
}

using Edit = std::pair<const char *, std::function<Plan(const Plan &, std::size_t)>>;
const std::array<Edit, 5> Edits{
    {{"value",
      [](const Plan &plan, std::size_t place) {
          return edited<Observation>(plan, place * 4177, [](Observation &value) { value.actual = 77.25; });
      }},
     {"KPI",
      [](const Plan &plan, std::size_t place) {
          return edited<Kpi>(plan, place * 71, [](Kpi &kpi) { kpi.name += u" new"_s; });
      }},
     {"hand-off",
      [](const Plan &plan, std::size_t place) {
          return edited<HandOff>(plan, place * 37, [](HandOff &item) { item.committedBy = item.neededBy.addDays(9); });
      }},
     {"objective",
      [](const Plan &plan, std::size_t place) {
          return edited<Objective>(plan, place * 37, [](Objective &item) { item.due = item.due.addDays(9); });
      }},
     {"action", [](const Plan &plan, std::size_t place) {
          return edited<ActionItem>(plan, place * 37, [](ActionItem &item) { item.carriedOver = 5; });
      }}}};

void printParts(const char *of, const Cost &cost)
{
    std::vector<std::pair<double, std::string>> parts;
    for (const auto &[name, milliseconds] : cost.parts)
        parts.emplace_back(milliseconds, name);
    std::ranges::sort(parts, std::greater());
    std::printf("# %s: %.0f ms, of which", of, cost.all);
    for (std::size_t place = 0; place < std::min(RulesShown, parts.size()); ++place)
        std::printf("%s %s %.0f", place ? "," : "", parts[place].second.c_str(), parts[place].first);
    std::printf("\n");
}

/// What one size costs.
struct Measured
{
    double size = 0; ///< records and pairs
    double cold = 0;
    double edit = 0; ///< the dearest kind
};

Measured measure(int departments, int runs)
{
    const Plan plan = bench::company(departments);
    const std::size_t pairs = rules::SignalContext(plan, bench::CompanyDay).pairs().candidates().size();
    Measured measured{.size = double(recordsOf(plan) + pairs)};
    std::vector<double> cold;
    std::map<const char *, std::vector<double>> edits;
    Cost first;
    std::map<const char *, Cost> last;
    for (int run = 0; run < runs; ++run) {
        rules::Diagnosis diagnosis;
        first = costOf(diagnosis, plan);
        cold.push_back(first.all);
        for (const auto &[name, edit] : Edits) {
            last[name] = costOf(diagnosis, edit(plan, std::size_t(run) + 1));
            edits[name].push_back(last[name].all);
            diagnosis.update(plan, {}, bench::CompanyDay);
        }
    }
    measured.cold = median(cold);
    std::printf("%d\t%zu\t%zu\t%zu\t%.1f", departments, recordsOf(plan), plan.table<HandOff>().size(), pairs,
                measured.cold);
    for (const auto &[name, edit] : Edits) {
        std::printf("\t%.1f", median(edits[name]));
        measured.edit = std::max(measured.edit, median(edits[name]));
    }
    std::printf("\n");
    if (departments == Sizes.back()) {
        printParts("from the start", first);
        for (const auto &[name, edit] : Edits)
            printParts(name, last[name]);
    }
    std::fflush(stdout);
    return measured;
}

/// The most memory that this process has had, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// Memory of a process of its own: of the records alone, and after diagnoses of them.
bool reportMemory(int departments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--once"_s, QString::number(departments)});
    if (!process.waitForFinished(-1) || process.exitCode() != EXIT_SUCCESS)
        return false;
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    std::printf("most memory, MB\t%s\tallowed\t%.0f\tof which the records\t%s\n", words.value(1).constData(),
                MemoryAllowance, words.value(0).constData());
    return words.value(1).toDouble() <= MemoryAllowance;
}

int once(int departments)
{
    const Plan plan = bench::company(departments);
    std::printf("%.0f ", peakMemory());
    rules::Diagnosis diagnosis;
    diagnosis.update(plan, {}, bench::CompanyDay);
    diagnosis.update(Edits.front().second(plan, 1), {}, bench::CompanyDay);
    std::printf("%.0f\n", peakMemory());
    return EXIT_SUCCESS;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(EXIT_FAILURE);
}

void writeTables(const QString &folder, const Plan &plan)
{
    const auto text = [](QDate day) { return day.toString(Qt::ISODate).toLatin1(); };
    QByteArray values = "kpi,month,actual\n";
    for (const Observation &value : plan.table<Observation>())
        values += QByteArray::number(value.kpi.value) + ',' + text(value.start) + ','
            + (value.actual ? QByteArray::number(*value.actual) : QByteArray()) + '\n';
    write(folder + u"/values.csv"_s, values);
    QByteArray handOffs = "receiver,giver,needed,committed\n";
    for (const HandOff &item : plan.table<HandOff>())
        handOffs += QByteArray::number(item.receiver.value) + ',' + QByteArray::number(item.giver.value) + ','
            + text(item.neededBy) + ',' + text(item.committedBy) + '\n';
    write(folder + u"/handoffs.csv"_s, handOffs);
    const rules::SignalContext context(plan, bench::CompanyDay);
    const auto isSent = [&](std::size_t place) { return !plan.observations(context.kpis()[place].kpi->id).empty(); };
    QByteArray pairs = "a,b\n";
    std::size_t count = 0;
    for (const rules::LinkedPair &pair : context.pairs().candidates()) {
        if (isSent(pair.a) && isSent(pair.b) && count++ < MostPairs)
            pairs += QByteArray::number(context.kpis()[pair.a].kpi->id.value) + ','
                + QByteArray::number(context.kpis()[pair.b].kpi->id.value) + '\n';
    }
    write(folder + u"/pairs.csv"_s, pairs);
}

bool compareWithPython(int departments, double ours)
{
    const QTemporaryDir folder;
    writeTables(folder.path(), bench::company(departments));
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(QD_BENCH_DIR "/diagnosis_reference.py"), folder.path()});
    if (!python.waitForFinished(-1) || python.exitCode() != EXIT_SUCCESS) {
        std::printf("# pandas and networkx are not here: %s\n",
                    python.readAllStandardError().trimmed().right(200).constData());
        return true;
    }
    double theirs = 0;
    std::printf("# Python:");
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n')) {
        std::printf(" %s", line.constData());
        theirs += line.split(' ').value(1).toDouble();
    }
    std::printf("\nall rules / pandas and networkx, five questions, %zu pairs\t%.0f ms\t%.0f ms\t%.4f\tallowed\t%.4f\n",
                MostPairs, ours, theirs, ours / theirs, RatioAllowance);
    return ours / theirs <= RatioAllowance;
}

/// The exponent of the cost in n log n of what was measured: one is as good as it gets.
double exponent(const std::vector<Measured> &measured)
{
    const auto work = [](const Measured &each) { return std::log(each.size * std::log2(each.size)); };
    return (std::log(measured.back().cold) - std::log(measured.front().cold))
        / (work(measured.back()) - work(measured.front()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--once")
        return once(arguments.value(2).toInt());
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : DefaultRuns;
    std::printf("departments\trecords\thand-offs\tpairs\tfrom the start, ms");
    for (const auto &[name, edit] : Edits)
        std::printf("\t%s", name);
    std::printf("\n");
    std::vector<Measured> measured;
    bool kept = true;
    for (const int departments : Sizes) {
        measured.push_back(measure(departments, runs));
        const auto allowance = ColdAllowances.find(departments);
        kept = kept && (allowance == ColdAllowances.end() || measured.back().cold <= allowance->second);
    }
    kept = kept && measured.back().edit <= EditAllowance;
    std::printf("growth: cost is (n log n)^%.2f in records and pairs, from %d to %d departments\n", exponent(measured),
                Sizes.front(), Sizes.back());
    kept = reportMemory(Sizes.back()) && kept;
    kept = compareWithPython(Sizes[2], measured[2].cold) && kept;
    return kept ? EXIT_SUCCESS : EXIT_FAILURE;
}

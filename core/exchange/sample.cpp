// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "exchange/csvreader.h"
#include "exchange/kpiimport.h"
#include "exchange/tableimport.h"

#include <QFile>
#include <QTimeZone>

static void initialiseResources() // outside the namespace: Q_INIT_RESOURCE declares a function
{
    Q_INIT_RESOURCE(qd_sample);
}

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 SampleSeed = 20260708;

Result<Sheet> sheetOf(const QString &table)
{
    QFile file(u":/samples/fairwater/%1.csv"_s.arg(table));
    if (!file.open(QIODevice::ReadOnly))
        return Sheet{}; // a type without records in the sample
    CsvOptions options;
    options.delimiter = u","_s;
    return readCsv(file.readAll(), table + u".csv"_s, options);
}

/// The first problem of a draft as an error: the sample ships with the program, so it must be clean.
Result<void> requireClean(const TableDraft &draft)
{
    if (draft.problems.empty())
        return {};
    const Problem &problem = draft.problems.front();
    return failure(ErrorCode::Internal,
                   u"%1:%2 %3: %4"_s.arg(problem.file).arg(problem.row).arg(problem.column, problem.problem));
}

/// values.csv holds one row a KPI, with the actuals under their periods: the first day of each.
Result<void> addValues(Plan &plan)
{
    QD_TRY(const Sheet sheet, sheetOf(u"values"_s));
    std::vector<Observation> values;
    for (size_t row = 1; row < sheet.rows.size(); ++row) {
        const auto &cells = sheet.rows[row];
        const auto kpi = std::ranges::find(plan.table<Kpi>(), cells.front(), &Kpi::code);
        if (kpi == plan.table<Kpi>().end())
            return failure(ErrorCode::Internal, u"values.csv: no KPI "_s + cells.front());
        for (size_t column = 2; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            Observation value;
            value.kpi = kpi->id;
            value.cadence = kpi->cadence;
            value.start = QDate::fromString(sheet.rows[0][column], Qt::ISODate);
            value.actual = cells[column].toDouble();
            if (!cells[1].isEmpty())
                value.target = cells[1].toDouble();
            value.source = u"values.csv"_s;
            value.sourceRow = int(row) + 1;
            values.push_back(value);
        }
    }
    plan.replace(plan.table<Observation>().with(values, {}));
    return {};
}

} // namespace

Result<Plan> samplePlan()
{
    initialiseResources();
    const FixedClock clock(QDateTime(QDate(2026, 7, 8), QTime(9, 0), QTimeZone::utc()));
    IdSource ids(clock, SampleSeed);
    Plan plan;
    Result<void> state;
    AllRecords::forEach([&]<typename Record>() {
        if (!state)
            return;
        state = [&]() -> Result<void> {
            if constexpr (std::is_same_v<Record, Observation>)
                QD_CHECK(addValues(plan));
            QD_TRY(const Sheet sheet, sheetOf(QLatin1String(describe<Record>().table)));
            if (sheet.rows.empty())
                return {};
            QD_TRY(TableDraft draft, draftTableImport(sheet, describe<Record>(), plan, ids));
            QD_CHECK(requireClean(draft));
            plan = std::move(draft.after);
            return {};
        }();
    });
    QD_CHECK(state);
    return plan;
}

} // namespace qd::exchange

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workprogress.h"
#include "exchange/mapping.h"
#include "exchange/sheet.h"
#include "model/records.h"

#include <array>
#include <memory>
#include <span>

namespace qd::exchange {

/// What one row of a file says about one KPI in one period. Values only: it is not yet known which records it meets.
struct KpiRow
{
    int row = 0; ///< line of the file
    int column = 0; ///< of the file, from 1: where the actual value stands; 0: it is not known
    int kpi = 0; ///< counts the KPIs of the file, see KpiReader::identity()
    QString department;
    QString code;
    QString name;
    QString category;
    QString scope;
    QString owner;
    QString definition;
    std::optional<Unit> unit; ///< nothing: the file does not say
    std::optional<Direction> direction;
    std::optional<Cadence> cadence;
    std::optional<Period> period;
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> forecast;
    std::optional<double> ytdActual;
    std::optional<double> ytdTarget;
    std::optional<ValueState> state;
    std::optional<Stated> stated;
    QString comment;

    /// The numbers of a row, in the order of percentSign.
    enum Number : std::uint8_t { Actual, Target, Forecast, Lower, Upper, YtdActual, YtdTarget };
    /// Whether they were written with a percent sign.
    static constexpr std::size_t NumberCount = 7;
    std::array<bool, NumberCount> percentSign{};
};

/// Reads a sheet by a complete mapping, and keeps no rows: what has to be known of all rows before the first of them
/// can be taken is found in a survey, then they are read again. \a sheet and \a mapping have to stay.
class KpiReader
{
public:
    /// A column that the mapping names and the file lacks refuses the file.
    static Result<KpiReader> open(const Sheet &sheet, const Mapping &mapping, const FiscalCalendar &calendar);
    KpiReader(KpiReader &&other) noexcept;
    ~KpiReader();

    /// What an accepted row of the file says: one entry, in a wide table one for each period.
    using Visitor = std::function<void(std::span<KpiRow> rows)>;
    /// Finds out which rows can be accepted; a value that cannot be read rejects its row and says why.
    /// Percentages are shown as written, see Percentages.
    Result<void> survey(const Visitor &visit, const WorkProgress &progress = {});
    /// Reads the rows that the survey has accepted.
    Result<void> read(const Visitor &visit, const WorkProgress &progress = {});

    const std::vector<Problem> &problems() const;
    int rowCount() const; ///< rows of the file below the headings
    int rejected() const; ///< of those
    /// The identity fields of a KPI, joined: equal for rows of the same one.
    const QString &identity(int kpi) const;
    /// Whether some value of the KPI carries a percent sign, which makes all of them percentages.
    bool hasPercentSign(int kpi) const;

private:
    class Reader;
    explicit KpiReader(std::unique_ptr<Reader> reader);

    std::unique_ptr<Reader> m_reader;
};

} // namespace qd::exchange

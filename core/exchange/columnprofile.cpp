// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnprofile.h"

#include "exchange/numberreader.h"

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Reading a period takes several attempts; a sample of the different texts tells enough.
constexpr int MostPeriodsTried = 200;

void inspect(ColumnProfile &profile, const FiscalCalendar &calendar)
{
    const qsizetype every = profile.values.size() / MostPeriodsTried + 1;
    qsizetype seen = 0;
    int triedCells = 0;
    int periodCells = 0;
    for (const auto &[text, count, hash] : profile.values.entries()) {
        profile.filled += count;
        if (readNumber(text, NumberFormat::Point) || readNumber(text, NumberFormat::Comma))
            profile.numbers += count;
        if (text.startsWith(u"http"))
            profile.links += count;
        if (text.contains(u' '))
            profile.spaced += count;
        if (seen++ % every == 0) {
            triedCells += count;
            periodCells += calendar.parse(text.toString()) ? count : 0;
        }
    }
    profile.periods = triedCells > 0 ? int(qint64(periodCells) * profile.filled / triedCells) : 0;
}

} // namespace

std::vector<ColumnProfile> profileColumns(const Sheet &sheet, const std::vector<QString> &headings,
                                          const std::vector<RowKind> &kinds, const QStringList &missing,
                                          const FiscalCalendar &calendar)
{
    std::vector<ColumnProfile> profiles(headings.size());
    for (size_t column = 0; column < headings.size(); ++column) {
        profiles[column].heading = headings[column];
        profiles[column].column = column;
    }
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        if (kinds[row] != RowKind::Data)
            continue;
        const Cells cells = sheet.rows[row];
        for (size_t column = 0; column < std::min(cells.size(), profiles.size()); ++column) {
            if (const QStringView text = cells.view(column).trimmed(); !text.isEmpty())
                profiles[column].values.add(text);
        }
    }
    for (ColumnProfile &profile : profiles) {
        profile.values.finish(missing);
        inspect(profile, calendar);
    }
    return profiles;
}

} // namespace qd::exchange

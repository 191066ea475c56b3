// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecardmodel.h"

#include "base/tr.h"
#include "exchange/numberreader.h"
#include "style/roles.h"

#include <QSet>

#include <array>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

enum SortRoles : int { ExceptionRole = Qt::UserRole + 1, SortRole };

constexpr std::array<const char *, ScorecardModel::ColumnCount> Headings{
    QT_TRANSLATE_NOOP("qd", "KPI"),
    QT_TRANSLATE_NOOP("qd", "Department"),
    QT_TRANSLATE_NOOP("qd", "Unit"),
    QT_TRANSLATE_NOOP("qd", "Period"),
    QT_TRANSLATE_NOOP("qd", "Actual"),
    QT_TRANSLATE_NOOP("qd", "Target"),
    QT_TRANSLATE_NOOP("qd", "Difference"),
    QT_TRANSLATE_NOOP("qd", "Year before"),
    QT_TRANSLATE_NOOP("qd", "Result"),
    QT_TRANSLATE_NOOP("qd", "Finding"),
    QT_TRANSLATE_NOOP("qd", "Course, normal range")};

bool isEditable(int column)
{
    return column == ScorecardModel::Name || column == ScorecardModel::UnitSymbol || column == ScorecardModel::Actual
        || column == ScorecardModel::Target;
}

bool isNumber(int column)
{
    return column >= ScorecardModel::Actual && column <= ScorecardModel::YearBefore;
}

Sparkline sparklineOf(const report::Sparkline &source)
{
    Sparkline line;
    for (const auto &value : source.values)
        line.values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    if (source.band) {
        line.lower = source.band->lower;
        line.upper = source.band->upper;
    }
    line.status = source.last.value_or(Status::None);
    return line;
}

/// Missed, then undecidable, then met.
int exceptionRank(Outcome outcome)
{
    return outcome == Outcome::Missed ? 0 : outcome == Outcome::Undecidable ? 1 : 2;
}

/// A number as typed into a cell of \a kpi: in a percent KPI "78.6" and "78.6%" mean the same.
std::optional<double> typedNumber(const QString &text, const Kpi &kpi)
{
    const bool comma = QLocale().decimalPoint() == u","_s;
    auto read = exchange::readNumber(text, comma ? exchange::NumberFormat::Comma : exchange::NumberFormat::Point);
    if (!read) // what another locale wrote, when it can only be read one way
        read = exchange::readNumber(text, comma ? exchange::NumberFormat::Point : exchange::NumberFormat::Comma);
    if (!read)
        return {};
    return kpi.unit.isPercent() && !read->percent ? read->value / 100 : read->value;
}

/// The records of one block edit: each KPI and each value is changed in memory first, and put once.
class BlockEdit
{
public:
    BlockEdit(const Plan &plan, QDate asOf)
        : m_plan(plan)
        , m_asOf(asOf)
    {
    }

    /// Why the cell cannot be written, or an empty string.
    QString set(const ScorecardModel::CellText &cell)
    {
        if (!isEditable(cell.column))
            return Tr::tr(
                "This column is computed and cannot be written. Paste into names, units, actual values or targets.");
        Kpi &kpi = kpiOf(cell.kpi);
        const QString text = cell.text.trimmed();
        if (cell.column == ScorecardModel::Name)
            return setText(kpi, u"name"_s, text);
        if (cell.column == ScorecardModel::UnitSymbol)
            return setText(kpi, u"unit"_s, text);
        const auto number = typedNumber(text, kpi);
        if (!text.isEmpty() && !number)
            return Tr::tr("\"%1\" is not a number. Enter a number like 78.6.").arg(text);
        auto &value = observationOf(kpi);
        (cell.column == ScorecardModel::Actual ? value.actual : value.target) = number;
        return {};
    }

    Result<void> put(Edit &edit) const
    {
        for (const Kpi &kpi : m_kpis)
            QD_CHECK(edit.put(kpi));
        for (const Observation &value : m_values)
            QD_CHECK(edit.put(value));
        return {};
    }

private:
    static QString setText(Kpi &kpi, const QString &name, const QString &text)
    {
        const Field &field = *describe<Kpi>().field(name);
        QString problem = problemWith(field, text);
        if (problem.isEmpty())
            field.set(&kpi, text);
        return problem;
    }

    Kpi &kpiOf(KpiId id)
    {
        const auto found = std::ranges::find(m_kpis, id, &Kpi::id);
        return found != m_kpis.end() ? *found : m_kpis.emplace_back(*m_plan.find(id));
    }

    Observation &observationOf(const Kpi &kpi)
    {
        const auto found = std::ranges::find(m_values, kpi.id, &Observation::kpi);
        if (found != m_values.end())
            return *found;
        const KpiStatus status = statusOf(m_plan, kpi, m_asOf);
        const Period period =
            status.period.value_or(m_plan.organisation().fiscalCalendar().lastClosed(m_asOf, kpi.cadence));
        // The row, not the status: what was computed must not be stored.
        if (const Observation *row = m_plan.observation(kpi.id, period))
            return m_values.emplace_back(*row);
        Observation value;
        value.kpi = kpi.id;
        value.cadence = kpi.cadence;
        value.start = period.start;
        return m_values.emplace_back(value);
    }

    const Plan &m_plan;
    QDate m_asOf;
    std::vector<Kpi> m_kpis;
    std::vector<Observation> m_values;
};

} // namespace

ScorecardModel::ScorecardModel(Review &review, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(review)
{
    connect(&review, &Review::refreshed, this, &ScorecardModel::synchronise);
    connect(&review, &Review::scopeChanged, this, &ScorecardModel::synchronise);
    synchronise();
}

/// Keeps selection and scroll position when the same KPIs are there; starts anew otherwise.
void ScorecardModel::synchronise()
{
    const auto &rows = m_review.part().scorecard().rows;
    const bool sameKpis = std::ranges::equal(rows, m_rows, {}, &report::ScorecardRow::kpi, &report::ScorecardRow::kpi);
    if (!sameKpis)
        beginResetModel();
    m_rows = rows;
    if (!sameKpis)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

KpiId ScorecardModel::kpiAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].kpi : KpiId{};
}

int ScorecardModel::rowOf(KpiId kpi) const
{
    const auto found = std::ranges::find(m_rows, kpi, &report::ScorecardRow::kpi);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant ScorecardModel::text(const report::ScorecardRow &row, int column) const
{
    const std::array<QString, ColumnCount> texts{row.name,   row.departmentName, row.unit,       row.period,
                                                 row.actual, row.target,         row.difference, row.yearBefore,
                                                 row.result, row.finding,        QString()};
    return texts.at(size_t(column));
}

QVariant ScorecardModel::editText(const report::ScorecardRow &row, int column) const
{
    if (column != Target)
        return text(row, column);
    // A range KPI shows its bounds in this column; what is edited is the target.
    const Observation *value = row.at ? m_review.plan().observation(row.kpi, *row.at) : nullptr;
    return value && value->target ? m_review.wording().number(*value->target, Unit{row.unit}, row.decimals) : QString();
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const report::ScorecardRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::ToolTipRole:
        return column == Name          ? row.name
            : column == DepartmentName ? row.departmentName
            : column == ResultWord     ? row.reason
                                       : QVariant();
    case Qt::AccessibleTextRole:
        return column == Course ? Tr::tr("Course of %1").arg(row.name) : text(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StatusRole:
        return column == ResultWord ? QVariant(int(statusMark(row.outcome))) : QVariant();
    case SparklineRole:
        return column == Course && row.sparkline.values.size() > 1 ? QVariant::fromValue(sparklineOf(row.sparkline))
                                                                   : QVariant();
    case SecondaryRole:
        return column == DepartmentName || column == UnitSymbol || column == PeriodName || column == Target
            || column == YearBefore;
    case EmphasisRole:
        return column == Actual;
    case ExceptionRole:
        return exceptionRank(row.outcome);
    case SortRole:
        return column == Actual && row.at ? QVariant(row.actual) : text(row, column);
    default:
        return {};
    }
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &common = m_review.part().scorecard().period;
    if (section == Actual && common)
        return m_review.wording().shortPeriod(*common);
    if (section == YearBefore && common)
        return m_review.wording().shortPeriod(m_review.wording().calendar().yearBefore(*common));
    return Tr::tr(Headings.at(size_t(section)));
}

Qt::ItemFlags ScorecardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool ScorecardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toString() == editText(m_rows[size_t(index.row())], index.column()).toString())
        return true; // nothing was typed: a rounded number must not replace the exact one
    const PasteResult result = write(Tr::tr("Edit %1").arg(headerData(index.column(), Qt::Horizontal).toString()),
                                     {{kpiAt(index.row()), Column(index.column()), value.toString(), 1}});
    if (!result.problems.empty())
        emit refused(result.problems.front().problem);
    return result.problems.empty();
}

PasteResult ScorecardModel::write(const QString &label, const std::vector<CellText> &cells)
{
    PasteResult result;
    Document *document = m_review.document();
    if (!document)
        return result;
    BlockEdit block(document->plan(), document->asOf());
    for (const CellText &cell : cells) {
        const QString problem =
            document->plan().find(cell.kpi) ? block.set(cell) : Tr::tr("The KPI does not exist any more.");
        if (problem.isEmpty())
            ++result.accepted;
        else
            result.problems.push_back({{},
                                       cell.row,
                                       Tr::tr(Headings.at(size_t(cell.column))),
                                       cell.text,
                                       problem,
                                       exchange::ProblemLevel::Error});
    }
    const auto commit = document->edit(label, [&](Edit &edit) { return block.put(edit); });
    if (!commit) {
        result.accepted = 0;
        result.problems = {{{}, 0, {}, {}, commit.error().message, exchange::ProblemLevel::Error}};
    }
    return result;
}

ScorecardOrder::ScorecardOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
}

void ScorecardOrder::setOrder(Order order)
{
    m_order = order;
    sort(ScorecardModel::Name);
    invalidate();
}

bool ScorecardOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto place = [this](const QModelIndex &index) {
        const int rank = m_order == Order::ExceptionsFirst ? index.data(ExceptionRole).toInt() : 0;
        return std::pair(rank, index.row());
    };
    return place(left) < place(right);
}

} // namespace qd::ui

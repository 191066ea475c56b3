// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

#include "base/tr.h"
#include "report/evidence.h"
#include "report/sincelast.h"
#include "rules/audience.h"
#include "rules/firstpage.h"
#include "style/roles.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// The picture of a kind of disconnect, or of its family, with the numbers that stand at the end of its row.
std::optional<Glyph> glyphOf(const rules::Finding &finding)
{
    static const QHash<QLatin1String, GlyphKind> kinds{
        {QLatin1String("DEP-001"), GlyphKind::Silence}, {QLatin1String("DEP-003"), GlyphKind::Dates},
        {QLatin1String("DEP-004"), GlyphKind::Queue},   {QLatin1String("DEP-005"), GlyphKind::Circle},
        {QLatin1String("DEP-007"), GlyphKind::Load},    {QLatin1String("OBJ-002"), GlyphKind::Beneath},
        {QLatin1String("OBJ-003"), GlyphKind::Parts},   {QLatin1String("PAIR-004"), GlyphKind::Figures},
        {QLatin1String("KPI-004"), GlyphKind::Beyond}};
    static const QHash<QString, GlyphKind> families{
        {u"ACT"_s, GlyphKind::Silence}, {u"ASM"_s, GlyphKind::Beneath},  {u"CAP"_s, GlyphKind::Load},
        {u"DEC"_s, GlyphKind::Silence}, {u"DEP"_s, GlyphKind::Dates},    {u"FLOW"_s, GlyphKind::Queue},
        {u"INI"_s, GlyphKind::Beneath}, {u"KPI"_s, GlyphKind::Beyond},   {u"NET"_s, GlyphKind::Circle},
        {u"OBJ"_s, GlyphKind::Parts},   {u"PAIR"_s, GlyphKind::Figures}, {u"SIG"_s, GlyphKind::Silence}};
    const auto kind = kinds.constFind(QLatin1String(finding.rule));
    const auto family = families.constFind(QString::fromLatin1(finding.rule).section(u'-', 0, 0));
    if (kind == kinds.constEnd() && family == families.constEnd())
        return {};
    Glyph glyph{kind != kinds.constEnd() ? *kind : *family};
    const auto &arguments = finding.number.arguments;
    if (const auto *share = arguments.empty() ? nullptr : std::get_if<Quantity>(&arguments.front()))
        glyph.share = share->value;
    if (arguments.size() == 2 && std::holds_alternative<int>(arguments[0])
        && std::holds_alternative<int>(arguments[1])) {
        glyph.part = std::get<int>(arguments[0]);
        glyph.whole = std::get<int>(arguments[1]);
    }
    return glyph;
}

int openCount(const rules::Findings &findings)
{
    return int(std::ranges::count(findings.findings, rules::State::Open, &rules::Finding::state));
}

} // namespace

FindingsModel::FindingsModel(Review &review, QObject *parent)
    : QAbstractListModel(parent)
    , m_review(review)
{
    connect(&review, &Review::refreshed, this, &FindingsModel::synchronise);
    synchronise();
}

void FindingsModel::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    synchronise();
}

bool FindingsModel::hasMore() const
{
    const auto &findings = m_review.findings().findings;
    return std::ranges::any_of(findings, [](const rules::Finding &finding) { return finding.place == 0; });
}

FindingsModel::Range FindingsModel::shownRange() const
{
    const auto &findings = m_review.findings().findings;
    const bool hasFirst =
        std::ranges::any_of(findings, [](const rules::Finding &finding) { return finding.place > 0; });
    return m_range == Range::FirstPage && hasFirst && hasMore() ? Range::FirstPage : Range::All;
}

void FindingsModel::synchronise()
{
    beginResetModel();
    m_rows.clear();
    if (shownRange() == Range::FirstPage)
        addFirstPage();
    else
        addAll();
    endResetModel();
}

void FindingsModel::addFirstPage()
{
    const auto &findings = m_review.findings().findings;
    const auto page = rules::firstPage(m_review.findings());
    m_rows.push_back({-1, Tr::tr("First page"), int(page.size()), openCount(m_review.findings())});
    for (const rules::Finding *finding : page)
        m_rows.push_back({int(finding - findings.data())});
}

void FindingsModel::addAll()
{
    const auto &findings = m_review.findings().findings;
    std::vector<StrategicThemeId> stories;
    for (const rules::Finding &finding : findings) {
        if (!rules::isForFacilitator(finding.rule) && std::ranges::find(stories, finding.story) == stories.end())
            stories.push_back(finding.story);
    }
    for (const StrategicThemeId story : stories) {
        const StrategicTheme *theme = m_review.plan().find(story);
        addGroup(theme                    ? theme->name
                     : stories.size() > 1 ? Tr::tr("Elsewhere")
                                          : Tr::tr("Open"),
                 [&](const rules::Finding &finding) {
                     return finding.state == rules::State::Open && finding.story == story
                         && !rules::isForFacilitator(finding.rule);
                 });
    }
    addGroup(Tr::tr("For the facilitator only"), [](const rules::Finding &finding) {
        return finding.state == rules::State::Open && rules::isForFacilitator(finding.rule);
    });
    addGroup(Tr::tr("Dismissed"), [](const rules::Finding &finding) { return finding.state == rules::State::Waived; });
}

void FindingsModel::addGroup(const QString &heading, const std::function<bool(const rules::Finding &)> &belongs)
{
    const auto &findings = m_review.findings().findings;
    const auto count = std::ranges::count_if(findings, belongs);
    if (count == 0)
        return;
    m_rows.push_back({-1, heading, int(count)});
    for (std::size_t index = 0; index < findings.size(); ++index) {
        if (belongs(findings[index]))
            m_rows.push_back({int(index)});
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const rules::Finding *FindingsModel::findingAt(int row) const
{
    const auto &findings = m_review.findings().findings;
    const int index = row >= 0 && row < rowCount() ? m_rows[size_t(row)].finding : -1;
    return index >= 0 && size_t(index) < findings.size() ? &findings[size_t(index)] : nullptr;
}

int FindingsModel::rowOf(const QString &fingerprint) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto *finding = findingAt(row); finding && finding->fingerprint == fingerprint)
            return row;
    }
    return -1;
}

QString FindingsModel::exhibitAt(int row) const
{
    return findingAt(row) ? report::exhibit(size_t(m_rows[size_t(row)].finding)) : QString();
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return findingAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                  : Qt::ItemNeverHasChildren;
}

QString FindingsModel::countIn(const Row &row) const
{
    const QLocale &locale = m_review.wording().locale();
    const QString count = locale.toString(row.count);
    return row.whole == 0 ? count : Tr::tr("%1 of %2", "count").arg(count, locale.toString(row.whole));
}

QVariant FindingsModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case NumberRole:
        return countIn(row);
    case GroupRole:
        return true;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.heading, countIn(row));
    default:
        return {};
    }
}

QString FindingsModel::whomIn(const rules::Finding &finding) const
{
    const QString departments = report::departmentNames(m_review.plan(), finding);
    return rules::isForFacilitator(finding.rule) ? Tr::tr("For the facilitator only") + u", "_s + departments
                                                 : departments;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const rules::Finding *finding = findingAt(index.row());
    if (!finding)
        return headingData(m_rows[size_t(index.row())], role);
    const report::Wording &wording = m_review.wording();
    switch (role) {
    case Qt::DisplayRole:
        return wording.text(finding->headline);
    case Qt::ToolTipRole:
        return wording.text(finding->title);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(exhibitAt(index.row()), wording.text(finding->title), whomIn(*finding));
    case SeverityRole:
        return int(finding->level) + 1;
    case ExhibitRole:
        return exhibitAt(index.row());
    case DetailRole:
        return (qstrcmp(finding->subjects.front().table, "kpi") == 0 && finding->departments.size() == 1
                    ? finding->subjects.front().name + u", "_s
                    : QString())
            + whomIn(*finding);
    case NumberRole:
        return wording.text(finding->number);
    case NoveltyRole:
        return report::noveltyWord(finding->novelty);
    case PlaceRole:
        return finding->place;
    case GlyphRole: {
        const auto glyph = glyphOf(*finding);
        return glyph ? QVariant::fromValue(*glyph) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette of the window finds: pages and commands, KPIs, departments, disconnects.
#include "base/tr.h"
#include "pages/disconnectspage.h"
#include "pages/recordspage.h"
#include "pages/scorecardpage.h"
#include "report/evidence.h"
#include "shell/mainwindow.h"
#include "widgets/commandpalette.h"

#include <QAction>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every record with a name of its own; KPIs have their place on the scorecard.
void addRecordEntries(const RecordsPage &page, const Plan &plan, std::vector<PaletteEntry> &entries)
{
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        if (!page.has(type) || std::is_same_v<Record, Kpi> || type.fields.front().kind != FieldKind::Id)
            return;
        for (const Record &record : plan.table<Record>()) {
            const auto id = std::get<qint64>(type.fields.front().get(&record));
            entries.push_back({u"record:%1:%2"_s.arg(QLatin1String(type.table)).arg(id),
                               u"file-plus"_s,
                               nameOf(type, &record),
                               Tr::tr(type.label),
                               {}});
        }
    });
}

} // namespace

std::vector<PaletteEntry> MainWindow::paletteEntries(const QString &typed) const
{
    std::vector<PaletteEntry> entries;
    const bool onlyCommands = typed.startsWith(u'>');
    const rules::Findings &findings = m_review->findings();
    const Plan &plan = m_review->plan();
    if (!onlyCommands && !typed.isEmpty()) {
        for (size_t index = 0; index < findings.findings.size(); ++index) {
            const rules::Finding &finding = findings.findings[index];
            entries.push_back({u"finding:"_s + finding.fingerprint, u"unplug"_s,
                               m_review->wording().text(finding.title),
                               Tr::tr("Disconnect %1", "exhibit").arg(report::exhibit(index)),
                               report::departmentNames(plan, finding) + u' ' + QLatin1String(finding.rule)});
        }
        for (const RecordsPage *page : m_records)
            addRecordEntries(*page, plan, entries);
        for (const Kpi &kpi : plan.table<Kpi>()) {
            const Department *department = plan.find(kpi.department);
            entries.push_back({u"kpi:"_s + QString::number(kpi.id.value), u"table-2"_s, kpi.name, Tr::tr("KPI"),
                               (department ? department->name : QString()) + u' ' + kpi.code});
        }
    }
    for (const ActionInfo &info : actionList()) {
        const QAction *command = action(QLatin1String(info.id));
        if (!command->isEnabled())
            continue;
        entries.push_back({u"action:"_s + QLatin1String(info.id), QLatin1String(info.icon), command->text(),
                           command->shortcut().toString(QKeySequence::NativeText),
                           Tr::tr(info.help) + (onlyCommands ? u" >"_s : QString())});
    }
    return entries;
}

void MainWindow::run(const QString &id)
{
    const QString what = id.section(u':', 0, 0);
    const QString which = id.section(u':', 1);
    if (what == u"action"_s) {
        action(which)->trigger();
    } else if (what == u"record"_s) {
        const RecordType &type = *recordType(which.section(u':', 0, 0));
        for (RecordsPage *page : m_records) {
            if (!page->has(type))
                continue;
            showPage(m_pages.key(page));
            page->showRecord(type, which.section(u':', 1).toLongLong());
        }
    } else if (what == u"kpi"_s) {
        showPage(u"scorecard"_s);
        m_scorecard->showKpi({which.toLongLong()});
    } else {
        showFinding(which);
    }
}

} // namespace qd::ui

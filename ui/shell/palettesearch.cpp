// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette of the window finds: pages and commands, KPIs, departments, disconnects.
#include "base/tr.h"
#include "pages/disconnectspage.h"
#include "pages/inputspage.h"
#include "pages/packetspage.h"
#include "pages/scopechoice.h"
#include "report/evidence.h"
#include "shell/mainwindow.h"
#include "widgets/commandpalette.h"

#include <QAction>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every record with a name of its own that a page \a shows.
void addRecordEntries(const std::function<bool(const RecordType &)> &shows, const Plan &plan,
                      std::vector<PaletteEntry> &entries)
{
    AllRecords::forEach([&]<typename Record>() {
        const RecordType &type = describe<Record>();
        if (type.fields.front().kind != FieldKind::Id || !shows(type))
            return;
        const Field *department = type.field(u"department"_s);
        const Field *code = type.field(u"code"_s);
        for (const Record &record : plan.table<Record>()) {
            const auto id = std::get<qint64>(type.fields.front().get(&record));
            const Value place = department ? department->get(&record) : Value();
            const auto *placeId = std::get_if<qint64>(&place);
            const Department *where = placeId ? plan.find(DepartmentId{*placeId}) : nullptr;
            entries.push_back({recordAddress(type, id), u"file-text"_s, nameOf(type, &record), Tr::tr(type.label),
                               (where ? where->name : QString()) + u' '
                                   + (code ? std::get<QString>(code->get(&record)) : QString())});
        }
    });
}

/// Every part of the company that charts can show, and all of it while they show a part.
void addScopeEntries(const Review &review, std::vector<PaletteEntry> &entries)
{
    for (const report::Scope &scope : review.scopes())
        entries.push_back({scopeAddress(scope), u"list-filter"_s, report::nameOf(scope), Tr::tr("Show in charts"), {}});
    if (!review.part().scope().isEverything())
        entries.push_back(
            {scopeAddress({}), u"list-filter"_s, Tr::tr("All departments"), Tr::tr("Show in charts"), {}});
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
        addRecordEntries([this](const RecordType &type) { return placeOf(type) != nullptr; }, plan, entries);
    }
    if (!onlyCommands && !typed.isEmpty()) {
        addScopeEntries(*m_review, entries);
        for (const Place &place : m_places) {
            for (int view = 0; view < int(place.views.size()); ++view)
                entries.push_back(
                    {u"view:%1:%2"_s.arg(place.id).arg(view), place.icon, place.views[view], place.text, {}});
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

void MainWindow::go(const QString &address)
{
    const QString what = address.section(u':', 0, 0);
    const QString which = address.section(u':', 1);
    if (what == u"page"_s) {
        showPage(which);
    } else if (what == u"view"_s) {
        showView(which.section(u':', 0, 0), which.section(u':', 1).toInt());
    } else if (what == u"packet"_s) {
        showPage(u"packets"_s);
        m_packets->choose(which);
    } else if (what == u"scope"_s) {
        m_review->setScope(scopeAt(address));
    } else if (what == u"action"_s) {
        action(which)->trigger();
    } else if (what == u"return"_s) {
        showPage(u"inputs"_s);
        m_inputs->receive({which}, m_stopped.returns);
    } else if (what == u"import"_s) {
        chooseImport(recordType(which));
    } else if (what == u"paste"_s) {
        showPage(u"inputs"_s);
        m_inputs->paste(recordType(which));
    } else if (what == u"finding"_s) {
        showPage(u"disconnects"_s);
        m_disconnects->showFinding(which);
    } else if (const RecordType *type = recordType(which.section(u':', 0, 0))) {
        const Place *place = placeOf(*type);
        if (!place)
            return;
        showPage(place->id);
        place->page->showRecord(*type, which.section(u':', 1).toLongLong());
    }
}

void MainWindow::chooseScope()
{
    const auto choiceOn = [](const Page *page) {
        const auto all = page ? page->findChildren<ScopeChoice *>() : QList<ScopeChoice *>();
        const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
        return seen == all.end() ? nullptr : *seen;
    };
    if (!choiceOn(shownPage()))
        showPage(u"scorecard"_s);
    if (ScopeChoice *choice = choiceOn(shownPage())) {
        choice->setFocus(Qt::ShortcutFocusReason);
        choice->showPopup();
    }
}

} // namespace qd::ui

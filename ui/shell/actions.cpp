// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "base/tr.h"

#include <array>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr bool AfterLine = true;

constexpr std::array<ActionInfo, 36> List{{
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("qd", "New…"), QT_TRANSLATE_NOOP("qd", "Make an empty document."),
     "file-plus", "Ctrl+N"},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("qd", "Open…"), QT_TRANSLATE_NOOP("qd", "Open a document."),
     "folder-open", "Ctrl+O"},
    {"file.save", Menu::File, QT_TRANSLATE_NOOP("qd", "Save Now"),
     QT_TRANSLATE_NOOP("qd", "Write the file now instead of in a few seconds."), "check", "Ctrl+S", Reach::Window,
     AfterLine},
    {"file.saveCopy", Menu::File, QT_TRANSLATE_NOOP("qd", "Save a Copy…"),
     QT_TRANSLATE_NOOP("qd", "Write the present state to another file."), "file-output", "Ctrl+Shift+S"},
    {"file.import", Menu::File, QT_TRANSLATE_NOOP("qd", "Import…"),
     QT_TRANSLATE_NOOP("qd", "Read KPI values from a workbook or CSV file."), "file-input", "Ctrl+Shift+O",
     Reach::Window, AfterLine},
    {"file.export", Menu::File, QT_TRANSLATE_NOOP("qd", "Export Everything…"),
     QT_TRANSLATE_NOOP("qd", "Write all records as a workbook or as JSON."), "file-output", "Ctrl+Shift+E"},
    {"file.exportTable", Menu::File, QT_TRANSLATE_NOOP("qd", "Export Table…"),
     QT_TRANSLATE_NOOP("qd", "Write the table of this page as a workbook, CSV or JSON."), "table-2", ""},
    {"file.report", Menu::File, QT_TRANSLATE_NOOP("qd", "Save Review Report…"),
     QT_TRANSLATE_NOOP("qd", "Write the review report as PDF."), "printer", "Ctrl+E"},
    {"file.organisation", Menu::File, QT_TRANSLATE_NOOP("qd", "Organisation Settings…"),
     QT_TRANSLATE_NOOP("qd", "Change name, calendar, currency and date of the review."), "settings", "Ctrl+,",
     Reach::Window, AfterLine},
    {"file.close", Menu::File, QT_TRANSLATE_NOOP("qd", "Close"),
     QT_TRANSLATE_NOOP("qd", "Save and close the document."), "x", "Ctrl+W", Reach::Window, AfterLine},
    {"file.quit", Menu::File, QT_TRANSLATE_NOOP("qd", "Quit"), QT_TRANSLATE_NOOP("qd", "Save, close and leave."), "x",
     "Ctrl+Q"},
    {"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Undo"), QT_TRANSLATE_NOOP("qd", "Take the last step back."),
     "undo-2", "Ctrl+Z"},
    {"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Redo"),
     QT_TRANSLATE_NOOP("qd", "Make the last undone step again."), "redo-2", "Ctrl+Shift+Z; Ctrl+Y"},
    {"edit.copy", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Copy"),
     QT_TRANSLATE_NOOP("qd", "Copy the selected rows for a spreadsheet."), "columns-3", "Ctrl+C", Reach::Window,
     AfterLine},
    {"edit.paste", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Paste"),
     QT_TRANSLATE_NOOP("qd", "Write cells from a spreadsheet from the current cell on."), "plus", "Ctrl+V"},
    {"edit.addDepartment", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Add Department…"),
     QT_TRANSLATE_NOOP("qd", "Enter a department by hand."), "network", "", Reach::Window, AfterLine},
    {"edit.addKpi", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Add KPI…"), QT_TRANSLATE_NOOP("qd", "Enter a KPI by hand."),
     "target", "Ctrl+Shift+K"},
    {"edit.kpi", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Edit KPI…"),
     QT_TRANSLATE_NOOP("qd", "Change every field of the current KPI."), "pencil", "Ctrl+Return"},
    {"edit.find", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Find Anything"),
     QT_TRANSLATE_NOOP("qd", "Go to a KPI, a disconnect or a command by typing."), "search", "Ctrl+K", Reach::Window,
     AfterLine},
    {"view.home", Menu::View, QT_TRANSLATE_NOOP("qd", "Home"), QT_TRANSLATE_NOOP("qd", "Show what to know first."),
     "house", "Ctrl+1"},
    {"view.scorecard", Menu::View, QT_TRANSLATE_NOOP("qd", "Scorecard"),
     QT_TRANSLATE_NOOP("qd", "Show the results of all KPIs."), "table-2", "Ctrl+2"},
    {"view.objectives", Menu::View, QT_TRANSLATE_NOOP("qd", "Objectives"),
     QT_TRANSLATE_NOOP("qd", "Show objectives, their parts, check-ins and initiatives."), "target", "Ctrl+3"},
    {"view.handoffs", Menu::View, QT_TRANSLATE_NOOP("qd", "Hand-offs"),
     QT_TRANSLATE_NOOP("qd", "Show what departments need from each other."), "workflow", "Ctrl+4"},
    {"view.organisation", Menu::View, QT_TRANSLATE_NOOP("qd", "Organisation"),
     QT_TRANSLATE_NOOP("qd", "Show departments, people, cycles and themes."), "network", "Ctrl+5"},
    {"view.map", Menu::View, QT_TRANSLATE_NOOP("qd", "Map"), QT_TRANSLATE_NOOP("qd", "Show who needs what from whom."),
     "grid-3x3", "Ctrl+6"},
    {"view.disconnects", Menu::View, QT_TRANSLATE_NOOP("qd", "Disconnects"),
     QT_TRANSLATE_NOOP("qd", "Show what contradicts itself, most important first."), "unplug", "Ctrl+7"},
    {"view.commitments", Menu::View, QT_TRANSLATE_NOOP("qd", "Commitments"),
     QT_TRANSLATE_NOOP("qd", "Show actions and decisions."), "list-checks", "Ctrl+8"},
    {"view.appearance", Menu::View, QT_TRANSLATE_NOOP("qd", "Light or Dark"),
     QT_TRANSLATE_NOOP("qd", "Change between the light and the dark look."), "moon", "Ctrl+Shift+L", Reach::Window,
     AfterLine},
    {"view.sidebar", Menu::View, QT_TRANSLATE_NOOP("qd", "Narrow Sidebar"),
     QT_TRANSLATE_NOOP("qd", "Make room by showing only the icons of the sidebar."), "columns-3", "Ctrl+\\"},
    {"view.zoomIn", Menu::View, QT_TRANSLATE_NOOP("qd", "Larger Text"),
     QT_TRANSLATE_NOOP("qd", "Show everything larger, up to 200 percent."), "plus", "Ctrl+=; Ctrl++", Reach::Window,
     AfterLine},
    {"view.zoomOut", Menu::View, QT_TRANSLATE_NOOP("qd", "Smaller Text"),
     QT_TRANSLATE_NOOP("qd", "Show everything smaller, down to 100 percent."), "search", "Ctrl+-"},
    {"finding.next", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Next Disconnect"),
     QT_TRANSLATE_NOOP("qd", "Go to the next disconnect of the list."), "chevron-down", "J", Reach::FindingList},
    {"finding.previous", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Previous Disconnect"),
     QT_TRANSLATE_NOOP("qd", "Go to the previous disconnect of the list."), "chevron-right", "K", Reach::FindingList},
    {"finding.dismiss", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Dismiss…"),
     QT_TRANSLATE_NOOP("qd", "Let the disconnect stand, with a reason."), "circle-slash", "D", Reach::FindingList,
     AfterLine},
    {"help.sample", Menu::Help, QT_TRANSLATE_NOOP("qd", "Open Sample…"),
     QT_TRANSLATE_NOOP("qd", "Make the document of the sample organisation Fairwater and open it."), "folder-open", ""},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("qd", "About Quarterdeck"),
     QT_TRANSLATE_NOOP("qd", "Show version and licence."), "info", "F1"},
}};

} // namespace

std::span<const ActionInfo> actionList()
{
    return List;
}

std::vector<QKeySequence> shortcutsOf(const ActionInfo &info)
{
    std::vector<QKeySequence> shortcuts;
    for (const QString &text : QString::fromLatin1(info.shortcuts).split(u"; "_s, Qt::SkipEmptyParts))
        shortcuts.emplace_back(text, QKeySequence::PortableText);
    return shortcuts;
}

QStringList pageNames()
{
    static const QStringList others{u"appearance"_s, u"sidebar"_s, u"zoomIn"_s, u"zoomOut"_s};
    QStringList names;
    for (const ActionInfo &info : List) {
        const QString id = QLatin1String(info.id);
        if (id.startsWith(u"view."_s) && !others.contains(id.sliced(5)))
            names << id.sliced(5);
    }
    return names;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return Tr::tr("&File");
    case Menu::Edit:
        return Tr::tr("&Edit");
    case Menu::View:
        return Tr::tr("&View");
    case Menu::Disconnects:
        return Tr::tr("&Disconnects");
    case Menu::Help:
        return Tr::tr("&Help");
    }
    return {};
}

} // namespace qd::ui

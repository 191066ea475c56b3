// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "base/tr.h"

#include <array>

#define NOOP(text) QT_TRANSLATE_NOOP("qd", text)

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr bool AfterLine = true;

constexpr std::array<ActionInfo, 27> List{{
    {"file.new", Menu::File, NOOP("New…"), NOOP("Make an empty document."), "file-plus", "Ctrl+N"},
    {"file.open", Menu::File, NOOP("Open…"), NOOP("Open a document."), "folder-open", "Ctrl+O"},
    {"file.save", Menu::File, NOOP("Save Now"), NOOP("Write the file now instead of in a few seconds."), "check",
     "Ctrl+S", Reach::Window, AfterLine},
    {"file.saveCopy", Menu::File, NOOP("Save a Copy…"), NOOP("Write the present state to another file."), "file-output",
     "Ctrl+Shift+S"},
    {"file.import", Menu::File, NOOP("Import…"), NOOP("Read KPI values from a CSV file."), "file-input", "Ctrl+Shift+O",
     Reach::Window, AfterLine},
    {"file.report", Menu::File, NOOP("Save Review Report…"), NOOP("Write the review report as PDF."), "printer",
     "Ctrl+E"},
    {"file.organisation", Menu::File, NOOP("Organisation Settings…"),
     NOOP("Change name, calendar, currency and date of the review."), "settings", "Ctrl+,", Reach::Window, AfterLine},
    {"file.close", Menu::File, NOOP("Close"), NOOP("Save and close the document."), "x", "Ctrl+W", Reach::Window,
     AfterLine},
    {"file.quit", Menu::File, NOOP("Quit"), NOOP("Save, close and leave."), "x", "Ctrl+Q"},
    {"edit.undo", Menu::Edit, NOOP("Undo"), NOOP("Take the last step back."), "undo-2", "Ctrl+Z"},
    {"edit.redo", Menu::Edit, NOOP("Redo"), NOOP("Make the last undone step again."), "redo-2", "Ctrl+Shift+Z; Ctrl+Y"},
    {"edit.copy", Menu::Edit, NOOP("Copy"), NOOP("Copy the selected rows for a spreadsheet."), "columns-3", "Ctrl+C",
     Reach::Window, AfterLine},
    {"edit.paste", Menu::Edit, NOOP("Paste"), NOOP("Write cells from a spreadsheet from the current cell on."), "plus",
     "Ctrl+V"},
    {"edit.addDepartment", Menu::Edit, NOOP("Add Department…"), NOOP("Enter a department by hand."), "network", "",
     Reach::Window, AfterLine},
    {"edit.addKpi", Menu::Edit, NOOP("Add KPI…"), NOOP("Enter a KPI by hand."), "target", "Ctrl+Shift+K"},
    {"edit.kpi", Menu::Edit, NOOP("Edit KPI…"), NOOP("Change every field of the current KPI."), "pencil",
     "Ctrl+Return"},
    {"edit.find", Menu::Edit, NOOP("Find Anything"), NOOP("Go to a KPI, a disconnect or a command by typing."),
     "search", "Ctrl+K", Reach::Window, AfterLine},
    {"view.scorecard", Menu::View, NOOP("Scorecard"), NOOP("Show the results of all KPIs."), "table-2", "Ctrl+1"},
    {"view.disconnects", Menu::View, NOOP("Disconnects"), NOOP("Show what contradicts itself, most important first."),
     "unplug", "Ctrl+2"},
    {"view.appearance", Menu::View, NOOP("Light or Dark"), NOOP("Change between the light and the dark look."), "moon",
     "Ctrl+Shift+L", Reach::Window, AfterLine},
    {"view.sidebar", Menu::View, NOOP("Narrow Sidebar"), NOOP("Make room by showing only the icons of the sidebar."),
     "columns-3", "Ctrl+\\"},
    {"view.zoomIn", Menu::View, NOOP("Larger Text"), NOOP("Show everything larger, up to 200 percent."), "plus",
     "Ctrl+=; Ctrl++", Reach::Window, AfterLine},
    {"view.zoomOut", Menu::View, NOOP("Smaller Text"), NOOP("Show everything smaller, down to 100 percent."), "search",
     "Ctrl+-"},
    {"finding.next", Menu::Disconnects, NOOP("Next Disconnect"), NOOP("Go to the next disconnect of the list."),
     "chevron-down", "J", Reach::FindingList},
    {"finding.previous", Menu::Disconnects, NOOP("Previous Disconnect"),
     NOOP("Go to the previous disconnect of the list."), "chevron-right", "K", Reach::FindingList},
    {"finding.dismiss", Menu::Disconnects, NOOP("Dismiss…"), NOOP("Let the disconnect stand, with a reason."),
     "circle-slash", "D", Reach::FindingList, AfterLine},
    {"help.about", Menu::Help, NOOP("About Quarterdeck"), NOOP("Show version and licence."), "info", "F1"},
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

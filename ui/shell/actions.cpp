// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "base/tr.h"

#include <array>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr bool AfterLine = true;

constexpr auto List = std::to_array<ActionInfo>({
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("qd", "New…"), QT_TRANSLATE_NOOP("qd", "Make an empty document."),
     "file-plus", "Ctrl+N"},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("qd", "Open…"), QT_TRANSLATE_NOOP("qd", "Open a document."),
     "folder-open", "Ctrl+O"},
    {"file.save", Menu::File, QT_TRANSLATE_NOOP("qd", "Save Now"),
     QT_TRANSLATE_NOOP("qd", "Write the file now instead of in a few seconds."), "check", "Ctrl+S", Reach::Window,
     AfterLine},
    {"file.restorePoint", Menu::File, QT_TRANSLATE_NOOP("qd", "Name This State…"),
     QT_TRANSLATE_NOOP("qd", "Make a restore point: a name to look at, to compare with and to return to."), "history",
     "Ctrl+Shift+S"},
    {"file.saveAs", Menu::File, QT_TRANSLATE_NOOP("qd", "Save Under Another Name…"),
     QT_TRANSLATE_NOOP("qd", "Go on in another file and leave the present one as it is."), "file-output", "Ctrl+Alt+S"},
    {"file.saveCopy", Menu::File, QT_TRANSLATE_NOOP("qd", "Save a Copy…"),
     QT_TRANSLATE_NOOP("qd", "Write the present state to another file, with its history."), "file-output", ""},
    {"file.cleanCopy", Menu::File, QT_TRANSLATE_NOOP("qd", "Save a Clean Copy…"),
     QT_TRANSLATE_NOOP("qd", "Write only what the document holds now, to hand it on: no history, no earlier text."),
     "file-output", ""},
    {"file.merge", Menu::File, QT_TRANSLATE_NOOP("qd", "Compare or Merge…"),
     QT_TRANSLATE_NOOP("qd", "Compare with another document and take over what it has."), "arrow-left-right",
     "Ctrl+Shift+M"},
    {"file.verify", Menu::File, QT_TRANSLATE_NOOP("qd", "Check Document"),
     QT_TRANSLATE_NOOP("qd", "Look for damage, broken references and contradictions in the file."), "check", ""},
    {"file.import", Menu::File, QT_TRANSLATE_NOOP("qd", "Import…"),
     QT_TRANSLATE_NOOP("qd", "Read a department's table: values, departments, objectives, hand-offs."), "file-input",
     "Ctrl+Shift+O", Reach::Window, AfterLine},
    {"file.export", Menu::File, QT_TRANSLATE_NOOP("qd", "Export Everything…"),
     QT_TRANSLATE_NOOP("qd", "Write all records as a workbook or as JSON."), "file-output", "Ctrl+Shift+E"},
    {"file.exportTable", Menu::File, QT_TRANSLATE_NOOP("qd", "Export Table…"),
     QT_TRANSLATE_NOOP("qd", "Write the table of this page as a workbook, CSV or JSON."), "table-2", ""},
    {"file.exportChart", Menu::File, QT_TRANSLATE_NOOP("qd", "Export Chart…"),
     QT_TRANSLATE_NOOP("qd", "Write the chart that is shown as SVG, PDF or PNG, or its numbers as CSV."), "file-output",
     "Ctrl+Alt+D"},
    {"file.report", Menu::File, QT_TRANSLATE_NOOP("qd", "Save PDF…"),
     QT_TRANSLATE_NOOP("qd", "Write the document of the page Packets as PDF."), "file-output", "Ctrl+E"},
    {"file.issue", Menu::File, QT_TRANSLATE_NOOP("qd", "Issue Documents…"),
     QT_TRANSLATE_NOOP("qd", "Write documents into a folder and note that they were issued with the cycle."),
     "file-output", "Ctrl+Alt+E"},
    {"file.print", Menu::File, QT_TRANSLATE_NOOP("qd", "Print…"),
     QT_TRANSLATE_NOOP("qd", "Print the document of the page Packets."), "printer", "Ctrl+P"},
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
    {"edit.nextProblem", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Next Problem"),
     QT_TRANSLATE_NOOP("qd", "Go to the next problem of the last import or paste."), "chevron-down", "F8; Ctrl+."},
    {"edit.previousProblem", Menu::Edit, QT_TRANSLATE_NOOP("qd", "Previous Problem"),
     QT_TRANSLATE_NOOP("qd", "Go to the previous problem of the last import or paste."), "chevron-right",
     "Shift+F8; Ctrl+Shift+."},
    {"view.home", Menu::View, QT_TRANSLATE_NOOP("qd", "Home"), QT_TRANSLATE_NOOP("qd", "Show what to know first."),
     "house", "Ctrl+1"},
    {"view.inputs", Menu::View, QT_TRANSLATE_NOOP("qd", "Inputs"),
     QT_TRANSLATE_NOOP("qd", "Show where departments' files come in."), "inbox", "Ctrl+2"},
    {"view.scorecard", Menu::View, QT_TRANSLATE_NOOP("qd", "Scorecard"),
     QT_TRANSLATE_NOOP("qd", "Show the results of all KPIs."), "table-2", "Ctrl+3"},
    {"view.objectives", Menu::View, QT_TRANSLATE_NOOP("qd", "Objectives"),
     QT_TRANSLATE_NOOP("qd", "Show objectives, their parts, check-ins and initiatives."), "target", "Ctrl+4"},
    {"view.handoffs", Menu::View, QT_TRANSLATE_NOOP("qd", "Hand-offs"),
     QT_TRANSLATE_NOOP("qd", "Show what departments need from each other."), "arrow-left-right", "Ctrl+5"},
    {"view.organisation", Menu::View, QT_TRANSLATE_NOOP("qd", "Organisation"),
     QT_TRANSLATE_NOOP("qd", "Show departments, people, cycles and themes."), "network", "Ctrl+6"},
    {"view.map", Menu::View, QT_TRANSLATE_NOOP("qd", "Map"), QT_TRANSLATE_NOOP("qd", "Show who needs what from whom."),
     "grid-3x3", "Ctrl+7"},
    {"view.disconnects", Menu::View, QT_TRANSLATE_NOOP("qd", "Disconnects"),
     QT_TRANSLATE_NOOP("qd", "Show what contradicts itself, most important first."), "unplug", "Ctrl+8"},
    {"view.processes", Menu::View, QT_TRANSLATE_NOOP("qd", "Processes"),
     QT_TRANSLATE_NOOP("qd", "Show how work runs through departments, checks, improvements and requests."), "workflow",
     "Ctrl+9"},
    {"view.signals", Menu::View, QT_TRANSLATE_NOOP("qd", "Signals"),
     QT_TRANSLATE_NOOP("qd", "Show assumptions, signals, ideas, issues and risks."), "radio", ""},
    {"view.session", Menu::View, QT_TRANSLATE_NOOP("qd", "Session"),
     QT_TRANSLATE_NOOP("qd", "Show the agenda of the review, and the review while it runs."), "presentation", ""},
    {"view.commitments", Menu::View, QT_TRANSLATE_NOOP("qd", "Commitments"),
     QT_TRANSLATE_NOOP("qd", "Show actions and decisions."), "list-checks", ""},
    {"view.packets", Menu::View, QT_TRANSLATE_NOOP("qd", "Packets"),
     QT_TRANSLATE_NOOP("qd", "Show documents as they will be printed, save and print them."), "file-text", ""},
    {"view.history", Menu::View, QT_TRANSLATE_NOOP("qd", "History"),
     QT_TRANSLATE_NOOP("qd", "Show what has changed since a moment, every step and the restore points."), "history",
     "Ctrl+H"},
    {"history.changes", Menu::View, QT_TRANSLATE_NOOP("qd", "What Changed"),
     QT_TRANSLATE_NOOP("qd", "Show every changed record with its old and new values."), "history", ""},
    {"history.steps", Menu::View, QT_TRANSLATE_NOOP("qd", "Steps and Restore Points"),
     QT_TRANSLATE_NOOP("qd", "Show every step of the document, to look at, compare with and return to."), "history",
     ""},
    {"view.asOf", Menu::View, QT_TRANSLATE_NOOP("qd", "As of a Day…"),
     QT_TRANSLATE_NOOP("qd", "Show every page, export and report as the document was at the end of a day."), "history",
     "Ctrl+Shift+H"},
    {"view.present", Menu::View, QT_TRANSLATE_NOOP("qd", "Back to the Present"),
     QT_TRANSLATE_NOOP("qd", "Leave an earlier state and show the document as it is now."), "history", "Alt+End",
     Reach::Window, AfterLine},
    {"view.scope", Menu::View, QT_TRANSLATE_NOOP("qd", "Part of the Company…"),
     QT_TRANSLATE_NOOP("qd", "Show charts of one function, business unit or geography, or of all departments again."),
     "list-filter", "Ctrl+Shift+G", Reach::Window, AfterLine},
    {"view.table", Menu::View, QT_TRANSLATE_NOOP("qd", "Chart or Table"),
     QT_TRANSLATE_NOOP("qd", "Change between a chart and the same as a table."), "table-2", "Ctrl+T"},
    {"view.appearance", Menu::View, QT_TRANSLATE_NOOP("qd", "Light or Dark"),
     QT_TRANSLATE_NOOP("qd", "Change between the light and the dark look."), "moon", "Ctrl+Shift+L", Reach::Window,
     AfterLine},
    {"view.sidebar", Menu::View, QT_TRANSLATE_NOOP("qd", "Narrow Sidebar"),
     QT_TRANSLATE_NOOP("qd", "Make room by showing only the icons of the sidebar."), "columns-3", "Ctrl+\\"},
    {"view.inspector", Menu::View, QT_TRANSLATE_NOOP("qd", "Inspector"),
     QT_TRANSLATE_NOOP("qd", "Show or hide all of what is chosen, with what belongs to it."), "info",
     "F9; Ctrl+Shift+I"},
    {"view.zoomIn", Menu::View, QT_TRANSLATE_NOOP("qd", "Larger Text"),
     QT_TRANSLATE_NOOP("qd", "Show everything larger, up to 200 percent."), "plus", "Ctrl+=; Ctrl++", Reach::Window,
     AfterLine},
    {"view.zoomOut", Menu::View, QT_TRANSLATE_NOOP("qd", "Smaller Text"),
     QT_TRANSLATE_NOOP("qd", "Show everything smaller, down to 100 percent."), "search", "Ctrl+-"},
    {"view.zoomReset", Menu::View, QT_TRANSLATE_NOOP("qd", "Usual Text Size"),
     QT_TRANSLATE_NOOP("qd", "Show everything at 100 percent."), "search", "Ctrl+0"},
    {"cycle.new", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "New Cycle…"),
     QT_TRANSLATE_NOOP("qd", "Begin the next quarter with the structure and the open promises of the last one."),
     "file-plus", "Ctrl+Shift+N"},
    {"cycle.advance", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Advance…"),
     QT_TRANSLATE_NOOP("qd", "Leave the present phase of the cycle; what is missing is shown first."), "check",
     "Ctrl+Shift+Right"},
    {"cycle.freeze", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Freeze Figures"),
     QT_TRANSLATE_NOOP("qd", "Note that the figures of the cycle do not change from today on."), "circle-slash",
     "Ctrl+Shift+F"},
    {"inputs.write", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Write Workbooks…"),
     QT_TRANSLATE_NOOP("qd", "Write a workbook for each department to fill in."), "file-output", "Ctrl+Shift+W",
     Reach::Window, AfterLine},
    {"inputs.accept", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Accept Input"),
     QT_TRANSLATE_NOOP("qd", "Note that the input of the chosen departments is complete."), "check", "A",
     Reach::Inputs},
    {"inputs.waive", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Waive Input…"),
     QT_TRANSLATE_NOOP("qd", "Let the review go without the input of the chosen departments, with a reason."),
     "circle-slash", "W", Reach::Inputs},
    {"inputs.pair", Menu::Cycle, QT_TRANSLATE_NOOP("qd", "Pair Needs and Offers…"),
     QT_TRANSLATE_NOOP("qd", "Bring together what two departments wrote down of the same hand-off."),
     "arrow-left-right", "Ctrl+Shift+P"},
    {"map.matrix", Menu::Map, QT_TRANSLATE_NOOP("qd", "Matrix"),
     QT_TRANSLATE_NOOP("qd", "Show the map as a matrix: a row needs from a column."), "grid-3x3", "Alt+1"},
    {"map.graph", Menu::Map, QT_TRANSLATE_NOOP("qd", "Graph"),
     QT_TRANSLATE_NOOP("qd", "Show the map as boxes and arrows: work flows to the right."), "workflow", "Alt+2"},
    {"map.dates", Menu::Map, QT_TRANSLATE_NOOP("qd", "Dates"),
     QT_TRANSLATE_NOOP("qd", "Show when hand-offs are needed and for when they are promised."), "list-checks", "Alt+3"},
    {"map.wheel", Menu::Map, QT_TRANSLATE_NOOP("qd", "Wheel"),
     QT_TRANSLATE_NOOP("qd", "Show the map as a wheel: a ribbon is as broad as its hand-offs."), "network", "Alt+4"},
    {"map.links", Menu::Map, QT_TRANSLATE_NOOP("qd", "Links"),
     QT_TRANSLATE_NOOP("qd", "Show the links between departments as a table, the worst first."), "table-2", "Alt+5"},
    {"map.find", Menu::Map, QT_TRANSLATE_NOOP("qd", "Find on the Map"),
     QT_TRANSLATE_NOOP("qd", "Go to a department or a hand-off by its name."), "search", "Ctrl+F", Reach::MapPage,
     AfterLine},
    {"map.both", Menu::Map, QT_TRANSLATE_NOOP("qd", "Show Both"),
     QT_TRANSLATE_NOOP("qd",
                       "Show the two departments of the current cell on one page, or what one group gives to the "
                       "other."),
     "arrow-left-right", "B", Reach::Map},
    {"map.order", Menu::Map, QT_TRANSLATE_NOOP("qd", "Change Order"),
     QT_TRANSLATE_NOOP("qd", "Order the matrix by circles, by department, by sequence or by cluster."), "list-filter",
     "O", Reach::Map, AfterLine},
    {"map.transpose", Menu::Map, QT_TRANSLATE_NOOP("qd", "Transpose"),
     QT_TRANSLATE_NOOP("qd", "Change rows and columns of the matrix."), "columns-3", "T", Reach::Map},
    {"map.group", Menu::Map, QT_TRANSLATE_NOOP("qd", "Group"),
     QT_TRANSLATE_NOOP("qd", "Show departments of one business unit as one in the matrix, or each for itself."),
     "network", "G", Reach::Map},
    {"map.fewerHops", Menu::Map, QT_TRANSLATE_NOOP("qd", "Nearer Surroundings"),
     QT_TRANSLATE_NOOP("qd", "Show less of what is around the department."), "search", "[", Reach::Map, AfterLine},
    {"map.moreHops", Menu::Map, QT_TRANSLATE_NOOP("qd", "Wider Surroundings"),
     QT_TRANSLATE_NOOP("qd", "Show more of what is around the department."), "plus", "]", Reach::Map},
    {"map.arrange", Menu::Map, QT_TRANSLATE_NOOP("qd", "Arrange Anew"),
     QT_TRANSLATE_NOOP("qd", "Lay the graph out anew; departments that are pinned stay."), "workflow", "R", Reach::Map},
    {"map.pin", Menu::Map, QT_TRANSLATE_NOOP("qd", "Pin"),
     QT_TRANSLATE_NOOP("qd", "Hold the current department of the graph where it stands, or let it go."), "target", "P",
     Reach::Map},
    {"map.all", Menu::Map, QT_TRANSLATE_NOOP("qd", "All Departments"),
     QT_TRANSLATE_NOOP("qd", "Show all departments again, not only one and what is around it; close groups."),
     "network", "Backspace", Reach::Map},
    {"finding.next", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Next Disconnect"),
     QT_TRANSLATE_NOOP("qd", "Go to the next disconnect of the list."), "chevron-down", "J", Reach::FindingList},
    {"finding.previous", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Previous Disconnect"),
     QT_TRANSLATE_NOOP("qd", "Go to the previous disconnect of the list."), "chevron-right", "K", Reach::FindingList},
    {"finding.range", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "First Page or All"),
     QT_TRANSLATE_NOOP("qd", "Change between the disconnects to talk about first and all of them."), "list-filter", "P",
     Reach::FindingList},
    {"finding.accept", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Accept and Assign…"),
     QT_TRANSLATE_NOOP("qd", "Say who settles the disconnect."), "check", "A", Reach::FindingList, AfterLine},
    {"finding.askBack", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Ask Back…"),
     QT_TRANSLATE_NOOP("qd", "Write a question to the departments and copy it."), "message-circle-question", "B",
     Reach::FindingList},
    {"finding.dismiss", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Dismiss…"),
     QT_TRANSLATE_NOOP("qd", "Let the disconnect stand, with a reason."), "circle-slash", "D", Reach::FindingList},
    {"finding.agenda", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Put on the Agenda"),
     QT_TRANSLATE_NOOP("qd", "Let the review discuss the disconnect."), "presentation", "G", Reach::FindingList,
     AfterLine},
    {"finding.action", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Make an Action"),
     QT_TRANSLATE_NOOP("qd", "Make an action of the disconnect for the head of its first department."), "list-checks",
     "T", Reach::FindingList},
    {"finding.fix", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Take the First Fix"),
     QT_TRANSLATE_NOOP("qd", "Change or ask what the first fix below the question says."), "pencil", "F",
     Reach::FindingList},
    {"finding.useful", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Useful"),
     QT_TRANSLATE_NOOP("qd", "Note that the disconnect was worth showing."), "check", "U", Reach::FindingList,
     AfterLine},
    {"finding.notUseful", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Not Useful"),
     QT_TRANSLATE_NOOP("qd", "Note that the disconnect was not worth showing."), "x", "N", Reach::FindingList},
    {"finding.known", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Already Known"),
     QT_TRANSLATE_NOOP("qd", "Note that the disconnect is true and was known before."), "history", "Y",
     Reach::FindingList},
    {"finding.explain", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "What This Rule Means…"),
     QT_TRANSLATE_NOOP("qd", "Read when the rule speaks, how sure it is, and which options hold."), "info", "E",
     Reach::FindingList, AfterLine},
    {"finding.changeRule", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Change This Rule…"),
     QT_TRANSLATE_NOOP("qd",
                       "Set for the company, a business unit or a department whether the rule speaks, its level "
                       "and its numbers."),
     "settings", "R", Reach::FindingList},
    {"finding.unchecked", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Checks That Could Not Run…"),
     QT_TRANSLATE_NOOP("qd", "Read what was not looked at, and which data is missing."), "circle-slash", "C",
     Reach::FindingList},
    {"finding.tidyUp", Menu::Disconnects, QT_TRANSLATE_NOOP("qd", "Tidy Up…"),
     QT_TRANSLATE_NOOP("qd",
                       "Decide about rules that people find useless too often, and remove dismissals and "
                       "settings that do nothing any more."),
     "list-checks", "O", Reach::FindingList},
    {"session.propose", Menu::Session, QT_TRANSLATE_NOOP("qd", "Propose Agenda"),
     QT_TRANSLATE_NOOP("qd", "Fill the agenda with what is worth most within the minutes of the review."),
     "list-checks", ""},
    {"session.start", Menu::Session, QT_TRANSLATE_NOOP("qd", "Start"),
     QT_TRANSLATE_NOOP("qd", "Start the review with the next item of its agenda."), "presentation", "F5", Reach::Window,
     AfterLine},
    {"session.startHere", Menu::Session, QT_TRANSLATE_NOOP("qd", "Start Here"),
     QT_TRANSLATE_NOOP("qd", "Start the marked item of the agenda."), "presentation", "Shift+F5"},
    {"session.next", Menu::Session, QT_TRANSLATE_NOOP("qd", "Next Item"),
     QT_TRANSLATE_NOOP("qd", "End the running item and start the one after it."), "chevron-right", "PgDown",
     Reach::Session},
    {"session.stop", Menu::Session, QT_TRANSLATE_NOOP("qd", "Stop"),
     QT_TRANSLATE_NOOP("qd", "End the running item and read back what was decided."), "x", "Ctrl+F5"},
    {"session.decision", Menu::Session, QT_TRANSLATE_NOOP("qd", "Write Down Decision"),
     QT_TRANSLATE_NOOP("qd", "Begin a decision in the capture line."), "check", "D", Reach::Session, AfterLine},
    {"session.action", Menu::Session, QT_TRANSLATE_NOOP("qd", "Write Down Action"),
     QT_TRANSLATE_NOOP("qd", "Begin an action in the capture line."), "list-checks", "A", Reach::Session},
    {"session.idea", Menu::Session, QT_TRANSLATE_NOOP("qd", "Write Down Idea"),
     QT_TRANSLATE_NOOP("qd", "Begin an idea in the capture line."), "plus", "I", Reach::Session},
    {"session.note", Menu::Session, QT_TRANSLATE_NOOP("qd", "Write Down Note"),
     QT_TRANSLATE_NOOP("qd", "Begin a note in the capture line."), "pencil", "N", Reach::Session},
    {"session.park", Menu::Session, QT_TRANSLATE_NOOP("qd", "Park"),
     QT_TRANSLATE_NOOP("qd", "Begin an item for the parking lot in the capture line."), "inbox", "P", Reach::Session},
    {"session.audience", Menu::Session, QT_TRANSLATE_NOOP("qd", "Audience Window"),
     QT_TRANSLATE_NOOP("qd", "Show the room title, chart, question and decision, on a second screen if there is one."),
     "presentation", "Ctrl+Shift+F5", Reach::Window, AfterLine},
    {"session.blank", Menu::Session, QT_TRANSLATE_NOOP("qd", "Blank"),
     QT_TRANSLATE_NOOP("qd", "Show the room an empty page, or the item again."), "circle-slash", "B", Reach::Session},
    {"help.sample", Menu::Help, QT_TRANSLATE_NOOP("qd", "Open Sample…"),
     QT_TRANSLATE_NOOP("qd", "Make the document of the sample organisation Fairwater and open it."), "folder-open", ""},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("qd", "About Quarterdeck"),
     QT_TRANSLATE_NOOP("qd", "Show version and licence."), "info", "F1"},
});

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
    static const QStringList others{u"appearance"_s, u"sidebar"_s,   u"inspector"_s, u"table"_s, u"zoomIn"_s,
                                    u"zoomOut"_s,    u"zoomReset"_s, u"present"_s,   u"asOf"_s,  u"scope"_s};
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
    case Menu::Cycle:
        return Tr::tr("&Cycle");
    case Menu::Map:
        return Tr::tr("&Map");
    case Menu::Disconnects:
        return Tr::tr("&Disconnects");
    case Menu::Session:
        return Tr::tr("&Session");
    case Menu::Help:
        return Tr::tr("&Help");
    }
    return {};
}

} // namespace qd::ui

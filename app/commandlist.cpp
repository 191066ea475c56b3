// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command with its arguments and options: what the parser, --help and the tests know of them.
#include "commandline.h"

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption valued(const QString &name, const QString &help, const QString &value)
{
    return {name, help, value};
}

QCommandLineOption flag(const QString &name, const QString &help)
{
    return {name, help};
}

} // namespace

const std::vector<Command> &commands()
{
    static const QCommandLineOption json = flag(u"json"_s, u"Machine-readable output."_s);
    static const QCommandLineOption asOf =
        valued(u"as-of"_s, u"The date for which everything is computed."_s, u"DATE"_s);
    static const QCommandLineOption state = valued(
        u"state"_s, u"The document as it was: a restore point, or what was there when a day began."_s, u"MOMENT"_s);
    static const QCommandLineOption output = valued(u"o"_s, u"The file to write."_s, u"FILE"_s);
    static const std::vector<Command> list{
        {"new",
         "OUT.qdeck [--from PREV.qdeck] [--cycle 2026-Q4] [--name NAME] [--fiscal-start MONTH] [--calendar "
         "months|4-4-5|4-5-4|5-4-4] [--as-of DATE]",
         "make an empty document, or one for the next cycle of another",
         1,
         1,
         {valued(u"from"_s, u"The document whose structure and open promises it carries on."_s, u"FILE"_s),
          valued(u"cycle"_s, u"The quarter it is for."_s, u"QUARTER"_s),
          valued(u"name"_s, u"Name of the organisation."_s, u"NAME"_s),
          valued(u"fiscal-start"_s, u"First month of the fiscal year."_s, u"MONTH"_s),
          valued(u"calendar"_s, u"How the fiscal year is cut."_s, u"PATTERN"_s), asOf},
         runNew},
        {"sample", "OUT.qdeck", "make the sample organisation", 1, 1, {}, runSample},
        {"import",
         "DOC FILE... [--mapping M.json] [--as kpis|plan|TABLE] [--sheet NAME] [--encoding NAME] [--dry-run] "
         "[--strict] "
         "[--json]",
         "read KPI values, or the records of one table, from CSV or XLSX files",
         2,
         1000,
         {valued(u"mapping"_s, u"How columns become fields."_s, u"FILE"_s),
          valued(u"as"_s, u"What the files hold."_s, u"KIND"_s),
          valued(u"sheet"_s, u"Which sheet of a workbook; usually the first."_s, u"NAME"_s),
          valued(u"encoding"_s, u"Of a CSV file; usually UTF-8 or windows-1252."_s, u"NAME"_s),
          flag(u"dry-run"_s, u"Say what would change, change nothing."_s),
          flag(u"strict"_s, u"Import all rows or none."_s), json},
         runImport},
        {"export",
         "DOC (--table NAME | --all) [--state MOMENT] [--format csv|json|xlsx] [-o FILE | -o FOLDER]",
         "write records as CSV, JSON or XLSX; everything as CSV goes to a folder, one file a table",
         1,
         1,
         {valued(u"table"_s, u"One table."_s, u"NAME"_s), flag(u"all"_s, u"The whole document."_s),
          valued(u"format"_s, u"csv, json or xlsx."_s, u"FORMAT"_s), state, output},
         runExport},
        {"template",
         "DOC --department NAME [--due DATE] [--as-of DATE] -o OUT.xlsx",
         "write the input workbook of a department",
         1,
         1,
         {valued(u"department"_s, u"Its name or code."_s, u"NAME"_s),
          valued(u"due"_s, u"The day by which it is to come back."_s, u"DATE"_s), asOf, output},
         runTemplate},
        {"merge",
         "DOC (RETURNED... | OTHER.qdeck) [--dry-run] [--accept] [--prefer ours|theirs|ask] [--as-of DATE] [--json]",
         "take in workbooks that departments have sent back, or what another document has changed",
         2,
         1000,
         {flag(u"dry-run"_s, u"Say what would change, change nothing."_s),
          flag(u"accept"_s, u"Accept the input of a workbook in which nothing is left to decide."_s),
          valued(u"prefer"_s, u"Who is right where both changed a value."_s, u"SIDE"_s), asOf, json},
         runMerge},
        {"status",
         "DOC [--as-of DATE] [--state MOMENT] [--json]",
         "say of every KPI whether it met its target",
         1,
         1,
         {asOf, state, json},
         runStatus},
        {"findings",
         "DOC [--as-of DATE] [--state MOMENT] [--min note|warning|error] [--format text|json] "
         "[--fail-on note|warning|error]",
         "list the disconnects, most important first",
         1,
         1,
         {asOf, state, valued(u"min"_s, u"Leave out what is below this level."_s, u"LEVEL"_s),
          valued(u"format"_s, u"text or json."_s, u"FORMAT"_s),
          valued(u"fail-on"_s, u"Exit with 4 at this level or above."_s, u"LEVEL"_s), json},
         runFindings},
        {"explain", "RULE", "say what a rule means", 1, 1, {}, runExplain},
        {"chart",
         "(--list | DOC --id CHART [--subject ID] [--theme light|dark|mono] [--size WxH] [--as-of DATE] "
         "[--state MOMENT] [--lang L] -o OUT.svg|pdf|png|csv)",
         "draw one chart, or write its numbers",
         0,
         1,
         {flag(u"list"_s, u"List the charts there are."_s), valued(u"id"_s, u"Which chart."_s, u"CHART"_s),
          valued(u"subject"_s, u"What it is about: id, code or name of a record."_s, u"ID"_s),
          valued(u"theme"_s, u"light, dark or mono."_s, u"THEME"_s),
          valued(u"size"_s, u"Width and height in pixels at 96 dpi."_s, u"SIZE"_s), asOf, state,
          valued(u"lang"_s, u"Language of the chart."_s, u"LANG"_s), output},
         runChart,
         true},
        {"report",
         "DOC [--kind review|packet|preread|minutes|followup|runsheet] [--department D | --all --to FOLDER] "
         "[--issue] [--paper a4|letter] [--mono] [--label TEXT] [--as-of DATE] [--state MOMENT] [--lang L] -o OUT.pdf",
         "write a report as PDF",
         1,
         1,
         {valued(u"kind"_s, u"Which report."_s, u"KIND"_s),
          valued(u"department"_s, u"Whose pre-read: name, short name or code."_s, u"NAME"_s),
          flag(u"all"_s, u"Of every department, into a folder."_s),
          valued(u"to"_s, u"The folder to write to."_s, u"FOLDER"_s),
          flag(u"issue"_s, u"Note in the document that it was issued."_s),
          valued(u"paper"_s, u"a4 or letter."_s, u"PAPER"_s), flag(u"mono"_s, u"For printers without colour."_s),
          valued(u"label"_s, u"Confidentiality label."_s, u"TEXT"_s), asOf, state,
          valued(u"lang"_s, u"Language of the report."_s, u"LANG"_s), output},
         runReport,
         true},
        {"cycle",
         "DOC (status | new [QUARTER] [--review DATE] | advance [--because TEXT] | freeze | compare A B) "
         "[--as-of DATE] [--json]",
         "say where the cycle stands, or take it further",
         2,
         4,
         {valued(u"review"_s, u"The day of the review; the other days follow from it."_s, u"DATE"_s),
          valued(u"because"_s, u"Why the phase is left although something is missing."_s, u"TEXT"_s), asOf, json},
         runCycle},
        {"inputs",
         "DOC (status | send [DEPARTMENT...] [--due DATE] --to FOLDER | accept DEPARTMENT... | waive DEPARTMENT... "
         "--because TEXT) [--as-of DATE] [--json]",
         "say how far the departments' inputs are, write their workbooks, accept or waive them",
         2,
         1000,
         {valued(u"due"_s, u"The day by which workbooks are to come back."_s, u"DATE"_s),
          valued(u"because"_s, u"Why the review goes without the input."_s, u"TEXT"_s), asOf, json,
          valued(u"to"_s, u"The folder to write to."_s, u"FOLDER"_s)},
         runInputs},
        {"session",
         "DOC (status | propose | start [ITEM] | next | stop) [--as-of DATE] [--json]",
         "fill the agenda of the review, and go through it",
         2,
         3,
         {asOf, json},
         runSession},
        {"capture",
         "DOC LINE... [--as-of DATE]",
         "record what a session decided, as typed: \"A: @Data & IT feed by 15 Aug\"",
         2,
         1000,
         {asOf},
         runCapture},
        {"history",
         "DOC [--since DATE] [--json]",
         "list who did what when",
         1,
         1,
         {valued(u"since"_s, u"Leave out what is older."_s, u"DATE"_s), json},
         runHistory},
        {"diff",
         "DOC (--since MOMENT | OTHER.qdeck) [--json]",
         "say which records are different, with old and new values",
         1,
         2,
         {valued(u"since"_s, u"Compare with a restore point, or with what was there when a day began."_s, u"MOMENT"_s),
          json},
         runDiff},
        {"mark", "DOC NAME", "make a restore point: a name for the present state", 2, 2, {}, runMark},
        {"restore",
         "DOC MOMENT",
         "make a document what it was at a restore point or when a day began, as one step",
         2,
         2,
         {},
         runRestore},
        {"copy",
         "DOC [--clean] -o OUT.qdeck",
         "write a copy, with --clean without history and without any earlier text",
         1,
         1,
         {flag(u"clean"_s, u"Only what the document holds now, to hand it on."_s), output},
         runCopy},
        {"verify",
         "DOC [--json]",
         "check that a document is whole, and say what a repair would do",
         1,
         1,
         {json},
         runVerify},
        {"recover",
         "DOC [--snapshot | --salvage] [--json] [-o NEW.qdeck]",
         "say what is left of a lost or damaged document, or write it to a new file",
         1,
         1,
         {flag(u"snapshot"_s, u"The newest snapshot whose seal is good."_s),
          flag(u"salvage"_s, u"What can still be read of the file."_s), json, output},
         runRecover},
        {"screenshot",
         "DOC --page PAGE [--exhibit E1] [--view VIEW] [--import FILE] [--since MOMENT] [--state MOMENT] [--inspector] "
         "[--size 1366x768] "
         "[--theme light|dark] [--scale 1] [--lang L] "
         "-o OUT.png",
         "draw a page of the window",
         1,
         1,
         {valued(u"page"_s, u"Which page, for example map."_s, u"PAGE"_s),
          valued(u"exhibit"_s, u"The disconnect to show."_s, u"NUMBER"_s),
          valued(u"view"_s, u"Of the map: matrix, graph or dates; of the history: changes or steps."_s, u"VIEW"_s),
          valued(u"since"_s, u"The moment to compare with."_s, u"MOMENT"_s), state,
          valued(u"import"_s, u"A file to show in the import assistant."_s, u"FILE"_s),
          flag(u"inspector"_s, u"With the inspector at its side."_s),
          valued(u"size"_s, u"Width and height."_s, u"SIZE"_s), valued(u"theme"_s, u"light or dark."_s, u"THEME"_s),
          valued(u"scale"_s, u"Zoom of the text, 1 to 2."_s, u"FACTOR"_s),
          valued(u"lang"_s, u"Language of the window."_s, u"LANG"_s), output},
         runScreenshot,
         true},
        {"actions", "", "list every command of the window with its shortcut", 0, 0, {}, runActions, true},
    };
    return list;
}

} // namespace qd::app

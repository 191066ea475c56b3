<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>qd</name>
    <message numerus="yes">
        <source>%1 has %n row(s), so row %2 cannot hold the headings. Correct &quot;headerRow&quot;.</source>
        <translation>
            <numerusform>%1 has %n row, so row %2 cannot hold the headings. Correct &quot;headerRow&quot;.</numerusform>
            <numerusform>%1 has %n rows, so row %2 cannot hold the headings. Correct &quot;headerRow&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open disconnect(s)</source>
        <translation>
            <numerusform>%n open disconnect</numerusform>
            <numerusform>%n open disconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s), most important first</source>
        <translation>
            <numerusform>%n disconnect, most important first</numerusform>
            <numerusform>%n disconnects, most important first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n; a check without data says nothing about health.</source>
        <translation>
            <numerusform>%n; a check without data says nothing about health.</numerusform>
            <numerusform>%n; a check without data says nothing about health.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s)</source>
        <translation>
            <numerusform>%n disconnect</numerusform>
            <numerusform>%n disconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not run</source>
        <translation>
            <numerusform>%n check could not run</numerusform>
            <numerusform>%n checks could not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of an earlier session are here again.</source>
        <translation>
            <numerusform>%n edit of an earlier session are here again.</numerusform>
            <numerusform>%n edits of an earlier session are here again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the target of %2</source>
        <translation>
            <numerusform>%L1 of %Ln KPI met the target of %2</numerusform>
            <numerusform>%L1 of %Ln KPIs met the target of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the latest target</source>
        <translation>
            <numerusform>%L1 of %Ln KPI met the latest target</numerusform>
            <numerusform>%L1 of %Ln KPIs met the latest target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason has at least %n character(s).</source>
        <translation>
            <numerusform>A reason has at least %n character.</numerusform>
            <numerusform>A reason has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Cell(s)</source>
        <translation>
            <numerusform>Paste %n Cell</numerusform>
            <numerusform>Paste %n Cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n need attention.</numerusform>
            <numerusform>%n need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended without saving. %n edit(s) are here again; nothing was lost.</source>
        <translation>
            <numerusform>The program ended without saving. %n edit are here again; nothing was lost.</numerusform>
            <numerusform>The program ended without saving. %n edits are here again; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>%1 is a page, %n how many things on it wait for the user</extracomment>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No value for %n period(s)</source>
        <translation>
            <numerusform>No value for %n period</numerusform>
            <numerusform>No value for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no value for %n period(s)</source>
        <translation>
            <numerusform>%1: no value for %n period</numerusform>
            <numerusform>%1: no value for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last value is of %1; since then %n period(s) have closed without one.</source>
        <translation>
            <numerusform>The last value is of %1; since then %n period have closed without one.</numerusform>
            <numerusform>The last value is of %1; since then %n periods have closed without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same value for %n period(s)</source>
        <translation>
            <numerusform>The same value for %n period</numerusform>
            <numerusform>The same value for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the same value for %n period(s)</source>
        <translation>
            <numerusform>%1: the same value for %n period</numerusform>
            <numerusform>%1: the same value for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s)</source>
        <translation>
            <numerusform>%n equal value</numerusform>
            <numerusform>%n equal values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) wait in a circle</source>
        <translation>
            <numerusform>%n department wait in a circle</numerusform>
            <numerusform>%n departments wait in a circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n hand-off(s) from %2</source>
        <translation>
            <numerusform>%1 needs %n hand-off from %2</numerusform>
            <numerusform>%1 needs %n hand-offs from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hand-off(s) without effort</source>
        <translation>
            <numerusform>%n accepted hand-off without effort</numerusform>
            <numerusform>%n accepted hand-offs without effort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked %2 for %3; no answer for %n working day(s)</source>
        <translation>
            <numerusform>%1 asked %2 for %3; no answer for %n working day</numerusform>
            <numerusform>%1 asked %2 for %3; no answer for %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n workday</numerusform>
            <numerusform>%n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2 %n day(s) before it is promised</source>
        <translation>
            <numerusform>%1 needs %2 %n day before it is promised</numerusform>
            <numerusform>%1 needs %2 %n days before it is promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because each waits for the next, with %n day(s) of work on the way round.</source>
        <translation>
            <numerusform>Shown because each waits for the next, with %n day of work on the way round.</numerusform>
            <numerusform>Shown because each waits for the next, with %n days of work on the way round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because it has stood for more than %n day(s) without support.</source>
        <translation>
            <numerusform>Shown because it has stood for more than %n day without support.</numerusform>
            <numerusform>Shown because it has stood for more than %n days without support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the stated status is better than that of the parts for %n period(s) in a row.</source>
        <translation>
            <numerusform>Shown because the stated status is better than that of the parts for %n period in a row.</numerusform>
            <numerusform>Shown because the stated status is better than that of the parts for %n periods in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The part ends %n day(s) after the whole</source>
        <translation>
            <numerusform>The part ends %n day after the whole</numerusform>
            <numerusform>The part ends %n days after the whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The part starts %n day(s) after the whole</source>
        <translation>
            <numerusform>The part starts %n day after the whole</numerusform>
            <numerusform>The part starts %n days after the whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends %n day(s) after the objective it serves</source>
        <translation>
            <numerusform>%1 ends %n day after the objective it serves</numerusform>
            <numerusform>%1 ends %n days after the objective it serves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n day(s) after the objective it serves is due</source>
        <translation>
            <numerusform>%1 starts %n day after the objective it serves is due</numerusform>
            <numerusform>%1 starts %n days after the objective it serves is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the limit is %n working day(s).</source>
        <translation>
            <numerusform>Shown because the limit is %n working day.</numerusform>
            <numerusform>Shown because the limit is %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation>
            <numerusform>%n day to spare</numerusform>
            <numerusform>%n days to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the review on %1.</source>
        <translation>
            <numerusform>%n day to the review on %1.</numerusform>
            <numerusform>%n days to the review on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) can be read</source>
        <translation>
            <numerusform>%Ln row can be read</numerusform>
            <numerusform>All %Ln rows can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) need your word</source>
        <translation>
            <numerusform>%n guess needs your word</numerusform>
            <numerusform>%n guesses need your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above them are not read</source>
        <translation>
            <numerusform>%n row above them is not read</numerusform>
            <numerusform>%n rows above them are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) and note(s) are not read</source>
        <translation>
            <numerusform>%n total or note is not read</numerusform>
            <numerusform>%n totals and notes are not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln KPI(s)</source>
        <translation>
            <numerusform>Import %Ln KPI</numerusform>
            <numerusform>Import %Ln KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Value(s)</source>
        <translation>
            <numerusform>Import %Ln Value</numerusform>
            <numerusform>Import %Ln Values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Import %Ln Row</numerusform>
            <numerusform>Import %Ln Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are KPIs of their own</source>
        <translation>
            <numerusform>%n column is a KPI of its own</numerusform>
            <numerusform>%n columns are KPIs of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 are no numbers</source>
        <translation>
            <numerusform>%Ln cell of %1 is no number</numerusform>
            <numerusform>%Ln cells of %1 are no numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1. As it is, their rows are left out.</source>
        <translation>
            <numerusform>%Ln cell of %1. As it is, its row is left out.</numerusform>
            <numerusform>%Ln cells of %1. As it is, their rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln KPI(s) met the target, %L3 missed</source>
        <comment>department</comment>
        <translation>
            <numerusform>%1: %L2 of %Ln KPI met the target, %L3 missed</numerusform>
            <numerusform>%1: %L2 of %Ln KPIs met the target, %L3 missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 promises kept so far; %n overdue</source>
        <translation>
            <numerusform>%1 of %2 promises kept so far; %n overdue</numerusform>
            <numerusform>%1 of %2 promises kept so far; %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open actions overdue</source>
        <translation>
            <numerusform>%n of %1 open actions overdue</numerusform>
            <numerusform>%n of %1 open actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s), none is overdue</source>
        <translation>
            <numerusform>%n open action, none is overdue</numerusform>
            <numerusform>%n open actions, none is overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>%n hand-off</numerusform>
            <numerusform>%n hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) missed the latest target</source>
        <translation>
            <numerusform>%L1 of %Ln KPI missed the latest target</numerusform>
            <numerusform>%L1 of %Ln KPIs missed the latest target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s) without an owner.</source>
        <translation>
            <numerusform>%n disconnect without an owner.</numerusform>
            <numerusform>%n disconnects without an owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s), none contradicts its parts</source>
        <translation>
            <numerusform>%n objective, none contradicts its parts</numerusform>
            <numerusform>%n objectives, none contradicts its parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 objectives contradict(s) what stands beneath</source>
        <translation>
            <numerusform>%n of %1 objectives contradicts what stands beneath</numerusform>
            <numerusform>%n of %1 objectives contradict what stands beneath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s), none accepted more than it can do</source>
        <translation>
            <numerusform>%n department, it has not accepted more than it can do</numerusform>
            <numerusform>%n departments, none accepted more than it can do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 departments accepted more than they can do</source>
        <translation>
            <numerusform>%n of %1 departments accepted more than it can do</numerusform>
            <numerusform>%n of %1 departments accepted more than they can do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a head.</source>
        <translation>
            <numerusform>%n without a head.</numerusform>
            <numerusform>%n without a head.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more in the packet</source>
        <translation>
            <numerusform>+%n more in the packet</numerusform>
            <numerusform>+%n more in the packet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 met %2 of %n target(s)</source>
        <comment>department, count</comment>
        <translation>
            <numerusform>%1 met %2 of %n target</numerusform>
            <numerusform>%1 met %2 of %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) show a cause of their own or a target out of reach.</source>
        <translation>
            <numerusform>%n KPI shows a cause of its own or a target out of reach.</numerusform>
            <numerusform>%n KPIs show a cause of their own or a target out of reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>%n target missed</numerusform>
            <numerusform>%n targets missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) kept in time</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 of %n promise kept in time</numerusform>
            <numerusform>%1 of %n promises kept in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) promised later than needed</source>
        <translation>
            <numerusform>%n hand-off promised later than needed</numerusform>
            <numerusform>%n hand-offs promised later than needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried %n time(s)</source>
        <translation>
            <numerusform>carried %n time</numerusform>
            <numerusform>carried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for the review of %1</source>
        <comment>cycle</comment>
        <translation>
            <numerusform>%n minute for the review of %1</numerusform>
            <numerusform>%n minutes for the review of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were left out.</source>
        <translation>
            <numerusform>%1: %n row was left out.</numerusform>
            <numerusform>%1: %n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as they will be printed. Figures as of %1.</source>
        <translation>
            <numerusform>%n page, as it will be printed. Figures as of %1.</numerusform>
            <numerusform>%n pages, as they will be printed. Figures as of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Row(s)</source>
        <translation>
            <numerusform>Delete %n Row</numerusform>
            <numerusform>Delete %n Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, review on %2: %n open action(s) carried over.</source>
        <translation>
            <numerusform>%1, review on %2: %n open action carried over.</numerusform>
            <numerusform>%1, review on %2: %n open actions carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) past their day: each is done, dropped, or has a new day and a reason.</source>
        <translation>
            <numerusform>%n action past its day: it is done, dropped, or has a new day and a reason.</numerusform>
            <numerusform>%n actions past their day: each is done, dropped, or has a new day and a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n is late</source>
        <translation>
            <numerusform>; %n is late</numerusform>
            <numerusform>; %n are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n waits to be accepted</source>
        <translation>
            <numerusform>; %n waits to be accepted</numerusform>
            <numerusform>; %n wait to be accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) proposed, %1 minutes.</source>
        <translation>
            <numerusform>%n item proposed, %1 minutes.</numerusform>
            <numerusform>%n items proposed, %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n file was not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written to %1.</source>
        <translation>
            <numerusform>%n workbook written to %1.</numerusform>
            <numerusform>%n workbooks written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 min</source>
        <translation>
            <numerusform>%n item, %1 min</numerusform>
            <numerusform>%n items, %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still without an owner or a day</source>
        <translation>
            <numerusform>%n action still without an owner or a day</numerusform>
            <numerusform>%n actions still without an owner or a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n open</source>
        <comment>date, requirements</comment>
        <translation>
            <numerusform>due %1, %n open</numerusform>
            <numerusform>due %1, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same hand-off</source>
        <translation>
            <numerusform>%n pair may be the same hand-off</numerusform>
            <numerusform>%n pairs may be the same hand-off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n Document(s)</source>
        <translation>
            <numerusform>Issue %n Document</numerusform>
            <numerusform>Issue %n Documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued, in %1.</source>
        <translation>
            <numerusform>%n document issued, in %1.</numerusform>
            <numerusform>%n documents issued, in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s)</source>
        <translation>
            <numerusform>%n hand-over</numerusform>
            <numerusform>%n hand-overs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hand-off(s)</source>
        <translation>
            <numerusform>%n accepted hand-off</numerusform>
            <numerusform>%n accepted hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without effort</source>
        <translation>
            <numerusform>%n without effort</numerusform>
            <numerusform>%n without effort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s)</source>
        <translation>
            <numerusform>%n workflow</numerusform>
            <numerusform>%n workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 assumptions no longer hold as they did</source>
        <translation>
            <numerusform>%n of %1 assumptions no longer holds as it did</numerusform>
            <numerusform>%n of %1 assumptions no longer hold as they did</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s), none shaken</source>
        <translation>
            <numerusform>%n assumption, not shaken</numerusform>
            <numerusform>%n assumptions, none shaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n untested</numerusform>
            <numerusform>%n untested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) past their day</source>
        <translation>
            <numerusform>%n test past its day</numerusform>
            <numerusform>%n tests past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without an answer</source>
        <translation>
            <numerusform>%n idea without an answer</numerusform>
            <numerusform>%n ideas without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ</source>
        <translation>
            <numerusform>%n record differs</numerusform>
            <numerusform>%n records differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold values that are not possible.</source>
        <translation>
            <numerusform>%n row holds values that are not possible.</numerusform>
            <numerusform>%n rows hold values that are not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could be saved.</source>
        <translation>
            <numerusform>%n record could be saved.</numerusform>
            <numerusform>%n records could be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because what they refer to is lost.</source>
        <translation>
            <numerusform>%n record was left out because what it refers to is lost.</numerusform>
            <numerusform>%n records were left out because what they refer to is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to lost records were emptied.</source>
        <translation>
            <numerusform>%n reference to lost records was emptied.</numerusform>
            <numerusform>%n references to lost records were emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more row(s) hold values that are not possible.</source>
        <translation>
            <numerusform>%1: %n more row holds values that are not possible.</numerusform>
            <numerusform>%1: %n more rows hold values that are not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history does not lead to the records: %n record(s) are different.</source>
        <translation>
            <numerusform>The history does not lead to the records: %n record is different.</numerusform>
            <numerusform>The history does not lead to the records: %n records are different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was removed there, but %n record(s) here refer to it and would lose it or go with it. Keep it, or remove it.</source>
        <translation>
            <numerusform>It was removed there, but %n record here refers to it and would lose it or go with it. Keep it, or remove it.</numerusform>
            <numerusform>It was removed there, but %n records here refer to it and would lose it or go with it. Keep it, or remove it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n record(s) changed</source>
        <translation>
            <numerusform>Since %1: %n record changed</numerusform>
            <numerusform>Since %1: %n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of theirs</source>
        <translation>
            <numerusform>%n change of theirs</numerusform>
            <numerusform>%n changes of theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s)</source>
        <translation>
            <numerusform>%n restore point</numerusform>
            <numerusform>%n restore points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What can still be read: %n record(s)</source>
        <translation>
            <numerusform>What can still be read: %n record</numerusform>
            <numerusform>What can still be read: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended without saving and the file was moved since. %n edit(s) are here again; nothing was lost.</source>
        <translation>
            <numerusform>The program ended without saving and the file was moved since. %n edit is here again; nothing was lost.</numerusform>
            <numerusform>The program ended without saving and the file was moved since. %n edits are here again; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean copy was saved as %1: without history, and none of %n earlier text(s) is in it.</source>
        <translation>
            <numerusform>A clean copy was saved as %1: without history, and %n earlier text is not in it.</numerusform>
            <numerusform>A clean copy was saved as %1: without history, and none of %n earlier texts is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: seal, tables, references, records and %n step(s) of history agree.</source>
        <translation>
            <numerusform>The file is whole: seal, tables, references, records and %n step of history agree.</numerusform>
            <numerusform>The file is whole: seal, tables, references, records and %n steps of history agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the file.</source>
        <translation>
            <numerusform>%n problem in the file.</numerusform>
            <numerusform>%n problems in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without history; none of %n earlier text(s) is in it.</source>
        <translation>
            <numerusform>Without history; %n earlier text is not in it.</numerusform>
            <numerusform>Without history; none of %n earlier texts is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole: seal, tables, references, records and %n step(s) of history agree.</source>
        <translation>
            <numerusform>Whole: seal, tables, references, records and %n step of history agree.</numerusform>
            <numerusform>Whole: seal, tables, references, records and %n steps of history agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s); nothing was changed.</source>
        <translation>
            <numerusform>%n problem; nothing was changed.</numerusform>
            <numerusform>%n problems; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s)</source>
        <translation>
            <numerusform>%1 of %Ln day</numerusform>
            <numerusform>%1 of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln week(s)</source>
        <translation>
            <numerusform>%1 of %Ln week</numerusform>
            <numerusform>%1 of %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <translation>
            <numerusform>%1 of %Ln month</numerusform>
            <numerusform>%1 of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln quarter(s)</source>
        <translation>
            <numerusform>%1 of %Ln quarter</numerusform>
            <numerusform>%1 of %Ln quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln year(s)</source>
        <translation>
            <numerusform>%1 of %Ln year</numerusform>
            <numerusform>%1 of %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sheet(s)</source>
        <translation>
            <numerusform>%1, %n sheet</numerusform>
            <numerusform>%1, %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n time(s).</source>
        <translation>
            <numerusform>Moved once.</numerusform>
            <numerusform>Moved %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are accountable</source>
        <translation>
            <numerusform>%n role is accountable</numerusform>
            <numerusform>%n roles are accountable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are accountable for %1</source>
        <translation>
            <numerusform>%n role is accountable for %1</numerusform>
            <numerusform>%n roles are accountable for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accountable</source>
        <translation>
            <numerusform>%n accountable</numerusform>
            <numerusform>%n accountable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the limit is %n.</source>
        <translation>
            <numerusform>Shown because the limit is %n.</numerusform>
            <numerusform>Shown because the limit is %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) at once</source>
        <translation>
            <numerusform>%n objective at once</numerusform>
            <numerusform>%n objectives at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carries %n objective(s) at once</source>
        <translation>
            <numerusform>%1 carries %n objective at once</numerusform>
            <numerusform>%1 carries %n objectives at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n day(s) after %2.</source>
        <translation>
            <numerusform>%1 takes %n day after %2.</numerusform>
            <numerusform>%1 takes %n days after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First broken link: %1 leaves %2 %n day(s) too little.</source>
        <translation>
            <numerusform>First broken link: %1 leaves %2 %n day too little.</numerusform>
            <numerusform>First broken link: %1 leaves %2 %n days too little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promises end %n day(s) after the aim is due</source>
        <translation>
            <numerusform>The promises end %n day after the aim is due</numerusform>
            <numerusform>The promises end %n days after the aim is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of promises for %1 ends %n day(s) after it is due</source>
        <translation>
            <numerusform>The chain of promises for %1 ends %n day after it is due</numerusform>
            <numerusform>The chain of promises for %1 ends %n days after it is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) are one block</source>
        <translation>
            <numerusform>%n hand-off is one block</numerusform>
            <numerusform>%n hand-offs are one block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) can only be planned together: %1</source>
        <translation>
            <numerusform>%n hand-off can only be planned together: %1</numerusform>
            <numerusform>%n hand-offs can only be planned together: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the order %1, %n wait(s) lead back.</source>
        <translation>
            <numerusform>In the order %1, %n wait leads back.</numerusform>
            <numerusform>In the order %1, %n waits lead back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over %n time(s).</source>
        <translation>
            <numerusform>Carried over %n time.</numerusform>
            <numerusform>Carried over %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An action is %n working day(s) overdue</source>
        <translation>
            <numerusform>An action is %n working day overdue</numerusform>
            <numerusform>An action is %n working days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s) overdue</source>
        <translation>
            <numerusform>%1: %n working day overdue</numerusform>
            <numerusform>%1: %n working days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because an action may be overdue by %n working day(s).</source>
        <translation>
            <numerusform>Shown because an action may be overdue by %n working day.</numerusform>
            <numerusform>Shown because an action may be overdue by %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An action is carried over %n time(s)</source>
        <translation>
            <numerusform>An action is carried over %n time</numerusform>
            <numerusform>An action is carried over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: carried over %n time(s)</source>
        <translation>
            <numerusform>%1: carried over %n time</numerusform>
            <numerusform>%1: carried over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown from %n time(s) on, whatever the reason.</source>
        <translation>
            <numerusform>Shown from %n time on, whatever the reason.</numerusform>
            <numerusform>Shown from %n times on, whatever the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open over %n review(s)</source>
        <translation>
            <numerusform>Open over %n review</numerusform>
            <numerusform>Open over %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: open over %n review(s)</source>
        <translation>
            <numerusform>%1: open over %n review</numerusform>
            <numerusform>%1: open over %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because it has not been resolved over %n review(s) or more.</source>
        <translation>
            <numerusform>Shown because it has not been resolved over %n review or more.</numerusform>
            <numerusform>Shown because it has not been resolved over %n reviews or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Decided; %n affected department(s) not told</source>
        <translation>
            <numerusform>%1 Decided; %n affected department not told</numerusform>
            <numerusform>%1 Decided; %n affected departments not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because a decision has a role, a day, and reaches all within %n working day(s).</source>
        <translation>
            <numerusform>Shown because a decision has a role, a day, and reaches all within %n working day.</numerusform>
            <numerusform>Shown because a decision has a role, a day, and reaches all within %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) on track, the whole is not</source>
        <translation>
            <numerusform>The one part on track, the whole is not</numerusform>
            <numerusform>All %n parts on track, the whole is not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is stated %2; all of its %n part(s) are on track</source>
        <translation>
            <numerusform>%1 is stated %2; its one part is on track</numerusform>
            <numerusform>%1 is stated %2; all of its %n parts are on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the whole is off track and no part is, for %n period(s) in a row.</source>
        <translation>
            <numerusform>Shown because the whole is off track and no part is, for %n period.</numerusform>
            <numerusform>Shown because the whole is off track and no part is, for %n periods in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hear the same</source>
        <translation>
            <numerusform>%n department hears the same</numerusform>
            <numerusform>%n departments hear the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hear: %1</source>
        <translation>
            <numerusform>%n department hears: %1</numerusform>
            <numerusform>%n departments hear: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a share that is complete and right</source>
        <translation>
            <numerusform>%n step without a share that is complete and right</numerusform>
            <numerusform>%n steps without a share that is complete and right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n step(s) to compare it with</source>
        <translation>
            <numerusform>only %n step to compare it with</numerusform>
            <numerusform>only %n steps to compare it with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked pair(s) with too few common values</source>
        <translation>
            <numerusform>%n linked pair with too few common values</numerusform>
            <numerusform>%n linked pairs with too few common values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between too many KPIs to say anything</source>
        <translation>
            <numerusform>%n link between too many KPIs to say anything</numerusform>
            <numerusform>%n links between too many KPIs to say anything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 meet in %n place(s) of the work and have no hand-off</source>
        <translation>
            <numerusform>%1 and %2 meet in %n place of the work and have no hand-off</numerusform>
            <numerusform>%1 and %2 meet in %n places of the work and have no hand-off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) hang on one department</source>
        <translation>
            <numerusform>%n aim hangs on one department</numerusform>
            <numerusform>%n aims hang on one department</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n aim(s) of the company are cut off from what they need</source>
        <translation>
            <numerusform>Without %1, %n aim of the company is cut off from what it needs</numerusform>
            <numerusform>Without %1, %n aims of the company are cut off from what they need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s)</source>
        <translation>
            <numerusform>%n aim</numerusform>
            <numerusform>%n aims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because it was accepted on %1, more than %n day(s) ago.</source>
        <translation>
            <numerusform>Shown because it was accepted on %1, more than %n day ago.</numerusform>
            <numerusform>Shown because it was accepted on %1, more than %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other need(s) are entered, and none for this.</source>
        <translation>
            <numerusform>%n other need is entered, and none for this.</numerusform>
            <numerusform>%n other needs are entered, and none for this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) on one side of the usual</source>
        <translation>
            <numerusform>%n value on one side of the usual</numerusform>
            <numerusform>%n values on one side of the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) in a row above the usual</source>
        <translation>
            <numerusform>%1: %n value in a row above the usual</numerusform>
            <numerusform>%1: %n values in a row above the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) in a row below the usual</source>
        <translation>
            <numerusform>%1: %n value in a row below the usual</numerusform>
            <numerusform>%1: %n values in a row below the usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no business unit beside others has %n department(s) and hand-offs</source>
        <translation>
            <numerusform>no business unit beside others has %n department and hand-offs</numerusform>
            <numerusform>no business unit beside others has %n departments and hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full for %n period(s), and nothing is asked for</source>
        <translation>
            <numerusform>Full for %n period, and nothing is asked for</numerusform>
            <numerusform>Full for %n periods, and nothing is asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is full for %n period(s) in a row and asks for nothing</source>
        <translation>
            <numerusform>%1 is full for %n period in a row and asks for nothing</numerusform>
            <numerusform>%1 is full for %n periods in a row and asks for nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal waits %n day(s) for a decision</source>
        <translation>
            <numerusform>A signal waits %n day for a decision</numerusform>
            <numerusform>A signal waits %n days for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal waits %n day(s) for an answer</source>
        <translation>
            <numerusform>A signal waits %n day for an answer</numerusform>
            <numerusform>A signal waits %n days for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no decision for %n day(s)</source>
        <translation>
            <numerusform>%1: no decision for %n day</numerusform>
            <numerusform>%1: no decision for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer for %n day(s)</source>
        <translation>
            <numerusform>%1: no answer for %n day</numerusform>
            <numerusform>%1: no answer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because a signal of its strength may stay in its state for %n day(s).</source>
        <translation>
            <numerusform>Shown because a signal of its strength may stay in its state for %n day.</numerusform>
            <numerusform>Shown because a signal of its strength may stay in its state for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A vital test is %n day(s) overdue</source>
        <translation>
            <numerusform>A vital test is %n day overdue</numerusform>
            <numerusform>A vital test is %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A vital test comes %n day(s) after the aim is due</source>
        <translation>
            <numerusform>A vital test comes %n day after the aim is due</numerusform>
            <numerusform>A vital test comes %n days after the aim is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were delivered for the cycles %1 and %2.</source>
        <translation>
            <numerusform>%n value was delivered for the cycles %1 and %2.</numerusform>
            <numerusform>%n values were delivered for the cycles %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statistical rules show %n signal(s); about %1 a quarter are to be expected by chance among %2 KPIs.</source>
        <translation>
            <numerusform>The statistical rules show %n signal; about %1 a quarter are to be expected by chance among %2 KPIs.</numerusform>
            <numerusform>The statistical rules show %n signals; about %1 a quarter are to be expected by chance among %2 KPIs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finds %n disconnect(s).</source>
        <translation>
            <numerusform>It finds %n disconnect.</numerusform>
            <numerusform>It finds %n disconnects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) differ on one driver</source>
        <translation>
            <numerusform>%n assumption differs on one driver</numerusform>
            <numerusform>%n assumptions differ on one driver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) on %1 do not agree: %2 to %3</source>
        <translation>
            <numerusform>%n assumption on %1 does not agree: %2 to %3</numerusform>
            <numerusform>%n assumptions on %1 do not agree: %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) on %1 do not agree: their ranges reach from %2 to %3</source>
        <translation>
            <numerusform>%n assumption on %1 does not agree: its range reaches from %2 to %3</numerusform>
            <numerusform>%n assumptions on %1 do not agree: their ranges reach from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 periods, what is new in one says nothing of what is new in the other %n period(s) later: rank correlation %2 (p-value %3).</source>
        <translation>
            <numerusform>Over %1 periods, what is new in one says nothing of what is new in the other %n period later: rank correlation %2 (p-value %3).</numerusform>
            <numerusform>Over %1 periods, what is new in one says nothing of what is new in the other %n periods later: rank correlation %2 (p-value %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approval</numerusform>
            <numerusform>%n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) without the share that is rejected</source>
        <translation>
            <numerusform>%n approval without the share that is rejected</numerusform>
            <numerusform>%n approvals without the share that is rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) without function, business unit and geography</source>
        <translation>
            <numerusform>%n department without function, business unit and geography</numerusform>
            <numerusform>%n departments without function, business unit and geography</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) from unit to unit without a volume</source>
        <translation>
            <numerusform>%n passage from unit to unit without a volume</numerusform>
            <numerusform>%n passages from unit to unit without a volume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) or initiative(s) without effort or days</source>
        <translation>
            <numerusform>%n hand-off or initiative without effort or days</numerusform>
            <numerusform>%n hand-offs or initiatives without effort or days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without stated odds: %n more input(s), taken as certain.</source>
        <translation>
            <numerusform>Without stated odds: %n more input, taken as certain.</numerusform>
            <numerusform>Without stated odds: %n more inputs, taken as certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) without stated odds</source>
        <translation>
            <numerusform>%n input without stated odds</numerusform>
            <numerusform>%n inputs without stated odds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) in time: odds of %1</source>
        <translation>
            <numerusform>%n input in time: odds of %1</numerusform>
            <numerusform>%n inputs in time: odds of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n input(s); all come in time with odds of %2</source>
        <translation>
            <numerusform>%1 waits for %n input, which comes in time with odds of %2</numerusform>
            <numerusform>%1 waits for %n inputs; all come in time with odds of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is sure of %n promise(s) at %2 on average; %3 of them were kept</source>
        <translation>
            <numerusform>%1 is sure of %n promise at %2; %3 of it was kept</numerusform>
            <numerusform>%1 is sure of %n promises at %2 on average; %3 of them were kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), sure at %1 on average.</source>
        <translation>
            <numerusform>%n promise, sure at %1 on average.</numerusform>
            <numerusform>%n promises, sure at %1 on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled promise(s) with a day and odds; %1 are needed</source>
        <translation>
            <numerusform>%n settled promise with a day and odds; %1 are needed</numerusform>
            <numerusform>%n settled promises with a day and odds; %1 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearly full for %n period(s), surges will wait</source>
        <translation>
            <numerusform>Nearly full for %n period, surges will wait</numerusform>
            <numerusform>Nearly full for %n periods, surges will wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 of its time taken from %3 on, for %n period(s)</source>
        <translation>
            <numerusform>%1 has %2 of its time taken from %3 on, for %n period</numerusform>
            <numerusform>%1 has %2 of its time taken from %3 on, for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the last %n value(s) lie outside, one after the other.</source>
        <translation>
            <numerusform>Shown because the last %n value lies outside.</numerusform>
            <numerusform>Shown because the last %n values lie outside, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) with a range that no KPI measures</source>
        <translation>
            <numerusform>%n assumption with a range that no KPI measures</numerusform>
            <numerusform>%n assumptions with a range that no KPI measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) speak against an assumption</source>
        <translation>
            <numerusform>%n source speaks against an assumption</numerusform>
            <numerusform>%n sources speak against an assumption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) speak against: %1</source>
        <translation>
            <numerusform>%n source speaks against: %1</numerusform>
            <numerusform>%n sources speak against: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) support it.</source>
        <translation>
            <numerusform>%n source supports it.</numerusform>
            <numerusform>%n sources support it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown from %n independent source(s) on, when they are more than support it.</source>
        <translation>
            <numerusform>Shown from %n independent source on, when they are more than support it.</numerusform>
            <numerusform>Shown from %n independent sources on, when they are more than support it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) do not say what they mean for it</source>
        <translation>
            <numerusform>%n signal does not say what it means for it</numerusform>
            <numerusform>%n signals do not say what they mean for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 on %3, after %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 on %3, after %n day.</numerusform>
            <numerusform>From %1 to %2 on %3, after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal passed on %n time(s)</source>
        <translation>
            <numerusform>A signal passed on %n time</numerusform>
            <numerusform>A signal passed on %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: passed on %n time(s) before a decision</source>
        <translation>
            <numerusform>%1: passed on %n time before a decision</numerusform>
            <numerusform>%1: passed on %n times before a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: passed on %n time(s), and no decision yet</source>
        <translation>
            <numerusform>%1: passed on %n time, and no decision yet</numerusform>
            <numerusform>%1: passed on %n times, and no decision yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because it passed %1 times from one department to another; the limit is %n time(s).</source>
        <translation>
            <numerusform>Shown because it passed %1 times from one department to another; the limit is %n time.</numerusform>
            <numerusform>Shown because it passed %1 times from one department to another; the limit is %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without stations</source>
        <translation>
            <numerusform>%n signal without stations</numerusform>
            <numerusform>%n signals without stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>demand of only %n period(s) in a row</source>
        <translation>
            <numerusform>demand of only %n period</numerusform>
            <numerusform>demand of only %n periods in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the scope without anything beneath</source>
        <translation>
            <numerusform>%n part of the scope without anything beneath</numerusform>
            <numerusform>%n parts of the scope without anything beneath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) before it can</source>
        <translation>
            <numerusform>Starts %n day before it can</numerusform>
            <numerusform>Starts %n days before it can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n day(s) too early to follow %2</source>
        <translation>
            <numerusform>%1 starts %n day too early to follow %2</numerusform>
            <numerusform>%1 starts %n days too early to follow %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The one follows the other; they may overlap by %n day(s).</source>
        <translation>
            <numerusform>The one follows the other; they may overlap by %n day.</numerusform>
            <numerusform>The one follows the other; they may overlap by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between the two lie %n day(s).</source>
        <translation>
            <numerusform>Between the two lies %n day.</numerusform>
            <numerusform>Between the two lie %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) before its input is there</source>
        <translation>
            <numerusform>Due %n day before its input is there</numerusform>
            <numerusform>Due %n days before its input is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is due %n day(s) too early to wait for %2</source>
        <translation>
            <numerusform>%1 is due %n day too early to wait for %2</numerusform>
            <numerusform>%1 is due %n days too early to wait for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without process time or lead time</source>
        <translation>
            <numerusform>%n step without process time or lead time</numerusform>
            <numerusform>%n steps without process time or lead time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) with an amount of one side only</source>
        <translation>
            <numerusform>%n hand-off with an amount of one side only</numerusform>
            <numerusform>%n hand-offs with an amount of one side only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) with a unit of one side only</source>
        <translation>
            <numerusform>%n hand-off with a unit of one side only</numerusform>
            <numerusform>%n hand-offs with a unit of one side only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vital hand-off(s) that the giver has not rated</source>
        <translation>
            <numerusform>%n vital hand-off that the giver has not rated</numerusform>
            <numerusform>%n vital hand-offs that the giver has not rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A promised day moved %n time(s)</source>
        <translation>
            <numerusform>A promised day moved %n time</numerusform>
            <numerusform>A promised day moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: first promised for %2, now for %3, moved %n time(s)</source>
        <translation>
            <numerusform>%1: first promised for %2, now for %3, moved %n time</numerusform>
            <numerusform>%1: first promised for %2, now for %3, moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the day moved back %1 times; the limit is %n time(s).</source>
        <translation>
            <numerusform>Shown because the day moved back %1 times; the limit is %n time.</numerusform>
            <numerusform>Shown because the day moved back %1 times; the limit is %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the agenda, %n minute(s) now.</source>
        <comment>exhibit</comment>
        <translation>
            <numerusform>%1 is on the agenda, %n minute now.</numerusform>
            <numerusform>%1 is on the agenda, %n minutes now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) could not run…</source>
        <translation>
            <numerusform>%Ln check could not run…</numerusform>
            <numerusform>%Ln checks could not run…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no place for %n more in this organisation.</source>
        <translation>
            <numerusform>%1: no place for %n more in this organisation.</numerusform>
            <numerusform>%1: no place for %n more in this organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without an objective</source>
        <translation>
            <numerusform>%n KPI without an objective</numerusform>
            <numerusform>%n KPIs without an objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n period(s)</source>
        <translation>
            <numerusform>after %n period</numerusform>
            <numerusform>after %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n driver(s)</source>
        <comment>KPI</comment>
        <translation>
            <numerusform>%1: %n driver</numerusform>
            <numerusform>%1: %n drivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n driver(s) do not move it as declared</source>
        <comment>KPI</comment>
        <translation>
            <numerusform>%1: %n driver does not move it as declared</numerusform>
            <numerusform>%1: %n drivers do not move it as declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) more is accepted than there is capacity for, at most %1</source>
        <comment>percent</comment>
        <translation>
            <numerusform>Once more is accepted than there is capacity for: %1</numerusform>
            <numerusform>%n times more is accepted than there is capacity for, at most %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried over %n time(s)</source>
        <translation>
            <numerusform>carried over once</numerusform>
            <numerusform>carried over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s) late, the oldest by %1 days</source>
        <translation>
            <numerusform>%n open promise late, by %1 days</numerusform>
            <numerusform>%n open promises late, the oldest by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPI(s) missed the target, the largest gap is %2</source>
        <comment>department or company</comment>
        <translation>
            <numerusform>%1: %n KPI missed the target, the largest gap is %2</numerusform>
            <numerusform>%1: %n KPIs missed the target, the largest gap is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <comment>dismissals and settings</comment>
        <translation>
            <numerusform>%n removed.</numerusform>
            <numerusform>%n removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to tidy up…</source>
        <translation>
            <numerusform>%Ln thing to tidy up…</numerusform>
            <numerusform>%Ln things to tidy up…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) weaken or are broken</source>
        <translation>
            <numerusform>%n assumption weakens or is broken</numerusform>
            <numerusform>%n assumptions weaken or are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can miss the result within the range that is thought possible</source>
        <comment>assumptions</comment>
        <translation>
            <numerusform>%n can miss the result within the range that is thought possible</numerusform>
            <numerusform>%n can miss the result within the range that is thought possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of an assumption are overdue</source>
        <translation>
            <numerusform>%n test of an assumption is overdue</numerusform>
            <numerusform>%n tests of assumptions are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, missed %n times in a row</source>
        <comment>department</comment>
        <translation>
            <numerusform>%1, missed %n time in a row</numerusform>
            <numerusform>%1, missed %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) missed three targets or more in a row, %1 %2</source>
        <comment>KPI, count</comment>
        <translation>
            <numerusform>%n KPI missed three targets or more in a row, %1 %2</numerusform>
            <numerusform>%n KPIs missed three targets or more in a row, %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) missed the latest target, none three times in a row</source>
        <translation>
            <numerusform>%n KPI missed the latest target, none three times in a row</numerusform>
            <numerusform>%n KPIs missed the latest target, none three times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in a row say the demand; a forecast takes %1.</source>
        <translation>
            <numerusform>%n period says the demand; a forecast takes %1 in a row.</numerusform>
            <numerusform>%n periods in a row say the demand; a forecast takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot end before %2: %n step(s) without slack</source>
        <comment>what, date</comment>
        <translation>
            <numerusform>%1 cannot end before %2: %n step without slack</numerusform>
            <numerusform>%1 cannot end before %2: %n steps without slack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) after it is due.</source>
        <translation>
            <numerusform>That is %n day after it is due.</numerusform>
            <numerusform>That is %n days after it is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is due on %1, %n day(s) later.</source>
        <comment>date</comment>
        <translation>
            <numerusform>It is due on %1, %n day later.</numerusform>
            <numerusform>It is due on %1, %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a promised day left out.</source>
        <translation>
            <numerusform>%n without a promised day left out.</numerusform>
            <numerusform>%n without a promised day left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) in a circle left out.</source>
        <translation>
            <numerusform>%n wait in a circle left out.</numerusform>
            <numerusform>%n waits in a circle left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) serve no aim of the company</source>
        <translation>
            <numerusform>%n department serves no aim of the company</numerusform>
            <numerusform>%n departments serve no aim of the company</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) rest on one department alone</source>
        <translation>
            <numerusform>%n aim rests on one department alone</numerusform>
            <numerusform>%n aims rest on one department alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) rest on one person alone</source>
        <translation>
            <numerusform>%n aim rests on one person alone</numerusform>
            <numerusform>%n aims rest on one person alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) carry an aim that they do not measure</source>
        <translation>
            <numerusform>%n department carries an aim that it does not measure</numerusform>
            <numerusform>%n departments carry an aim that they do not measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) without an objective or a KPI</source>
        <translation>
            <numerusform>%n theme without an objective or a KPI</numerusform>
            <numerusform>%n themes without an objective or a KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objective(s) have no initiative</source>
        <translation>
            <numerusform>%1 of %n objective has no initiative</numerusform>
            <numerusform>%1 of %n objectives have no initiative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) serve no objective or move no KPI</source>
        <translation>
            <numerusform>%n initiative serves no objective or moves no KPI</numerusform>
            <numerusform>%n initiatives serve no objective or move no KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) serve no objective</source>
        <translation>
            <numerusform>%n KPI serves no objective</numerusform>
            <numerusform>%n KPIs serve no objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A ribbon is as broad as its hand-offs; it touches the department that gives and stops short of the one that needs. %n hand-off(s).</source>
        <translation>
            <numerusform>A ribbon is as broad as its hand-offs; it touches the department that gives and stops short of the one that needs. %n hand-off.</numerusform>
            <numerusform>A ribbon is as broad as its hand-offs; it touches the department that gives and stops short of the one that needs. %n hand-offs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %1: %n hand-off(s)</source>
        <translation>
            <numerusform>Within %1: %n hand-off</numerusform>
            <numerusform>Within %1: %n hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): limits need at least eight</source>
        <translation>
            <numerusform>%n value: limits need at least eight</numerusform>
            <numerusform>%n values: limits need at least eight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) do not fit</source>
        <translation>
            <numerusform>%n promise does not fit</numerusform>
            <numerusform>%n promises do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n delivered hand-off(s) came by the promised day.</source>
        <translation>
            <numerusform>%1 of %n delivered hand-off came by the promised day.</numerusform>
            <numerusform>%1 of %n delivered hand-offs came by the promised day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): %1</source>
        <comment>share that was as promised</comment>
        <translation>
            <numerusform>%n check: %1</numerusform>
            <numerusform>%n checks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), %2</source>
        <comment>process, hand-overs</comment>
        <translation>
            <numerusform>%1: %n step, %2</numerusform>
            <numerusform>%1: %n steps, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>moved once</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes %n day(s) too late for %2.</source>
        <comment>what, who waits</comment>
        <translation>
            <numerusform>%1 comes %n day too late for %2.</numerusform>
            <numerusform>%1 comes %n days too late for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is overdue by %n day(s)</source>
        <translation>
            <numerusform>%1 is overdue by %n day</numerusform>
            <numerusform>%1 is overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead, none of them overdue</source>
        <translation>
            <numerusform>%n date ahead, not overdue</numerusform>
            <numerusform>%n dates ahead, none of them overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines to what waits are late.</source>
        <translation>
            <numerusform>%n of %1 lines to what waits is late.</numerusform>
            <numerusform>%n of %1 lines to what waits are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hand-off(s), less urgent</source>
        <translation>
            <numerusform>%n more hand-off, less urgent</numerusform>
            <numerusform>%n more hand-offs, less urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a KPI</source>
        <translation>
            <numerusform>%n objective without a KPI</numerusform>
            <numerusform>%n objectives without a KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits %n day(s) for %2</source>
        <comment>departments</comment>
        <translation>
            <numerusform>%1 waits %n day for %2</numerusform>
            <numerusform>%1 waits %n days for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) are not settled</source>
        <translation>
            <numerusform>%1 of %n link is not settled</numerusform>
            <numerusform>%1 of %n links are not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) have no answer</source>
        <translation>
            <numerusform>%1 of %n hand-off has no answer</numerusform>
            <numerusform>%1 of %n hand-offs have no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) have no agreed date</source>
        <translation>
            <numerusform>%1 of %n hand-off has no agreed date</numerusform>
            <numerusform>%1 of %n hand-offs have no agreed date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) are not agreed</source>
        <translation>
            <numerusform>%1 of %n hand-off is not agreed</numerusform>
            <numerusform>%1 of %n hand-offs are not agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the order of work, what needs nothing first: %1 of %n hand-off(s) come from further back.</source>
        <translation>
            <numerusform>In the order of work, what needs nothing first: %1 of %n hand-off comes from further back.</numerusform>
            <numerusform>In the order of work, what needs nothing first: %1 of %n hand-offs come from further back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those that work together stand together: %1 of %n hand-off(s) stay within their cluster.</source>
        <translation>
            <numerusform>Those that work together stand together: %1 of %n hand-off stays within its cluster.</numerusform>
            <numerusform>Those that work together stand together: %1 of %n hand-offs stay within their cluster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not agreed</source>
        <translation>
            <numerusform>%n of them not agreed</numerusform>
            <numerusform>%n of them not agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other way: %n hand-off(s).</source>
        <translation>
            <numerusform>The other way: %n hand-off.</numerusform>
            <numerusform>The other way: %n hand-offs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) with fewer hand-offs not shown.</source>
        <translation>
            <numerusform>%n department with fewer hand-offs is not shown.</numerusform>
            <numerusform>%n departments with fewer hand-offs are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>

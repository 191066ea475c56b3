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
        <source>%n value(s): limits need at least six</source>
        <translation>
            <numerusform>%n value: limits need at least six</numerusform>
            <numerusform>%n values: limits need at least six</numerusform>
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
        <source>Whole: seal, schema, records and %n step(s) of history agree.</source>
        <translation>
            <numerusform>Whole: seal, schema, records and %n step of history agree.</numerusform>
            <numerusform>Whole: seal, schema, records and %n steps of history agree.</numerusform>
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
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n value imported.</numerusform>
            <numerusform>%n values imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Value(s)</source>
        <translation>
            <numerusform>Import %n Value</numerusform>
            <numerusform>Import %n Values</numerusform>
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
        <source>%Ln check(s) could not run for lack of data.</source>
        <translation>
            <numerusform>%Ln check could not run for lack of data.</numerusform>
            <numerusform>%Ln checks could not run for lack of data.</numerusform>
        </translation>
    </message>
</context>
</TS>

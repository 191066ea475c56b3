<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>qd</name>
    <message>
        <source>%1 was changed by another program or on another machine, so it was not overwritten. Save a copy under another name; your edits are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this document itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB and is not read. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Copy it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Quarterdeck document. Choose a file that ends in .qdeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no seal at its end: it is incomplete, or another program wrote it. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its content differs from what was saved. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved. Check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file. Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in %2. Choose its true encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in an unknown encoding. Save it as UTF-8 and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 holds more than %L2 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %L1 columns. Check the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %L1 rows. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed. Close it, or double it inside a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Check that the right file was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter &quot;%1&quot; is not one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of %1 can be read two ways: is 1.500 one and a half or fifteen hundred? Say &quot;decimal&quot;: &quot;.&quot; or &quot;,&quot; in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s), so row %2 cannot hold the headings. Correct &quot;headerRow&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: there is no column &quot;%3&quot;. The columns are: %4. Correct the mapping or the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the heading &quot;%2&quot; is not a period. Correct &quot;wide&quot; in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no heading fits &quot;wide&quot;. The columns are: %2. Correct the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no column was found for &quot;%2&quot;. The columns are: %3. Name one in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has headings but no rows below them. Check that the right file was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Correct it, or name it under &quot;missing&quot; in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known word. Use one of: %2; or translate it under &quot;values&quot; in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write it like 2026-06, 2026/27 Q1 or 2026-06-30, or give a format in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value but no period. Enter the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same KPI and the same period. Keep one of them, or add a column to &quot;identity&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unit is % and its values exceed 2, so they are read as percent points: 78.6 is 78.6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not usable at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is needed, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed, like {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only columns, separator and format are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;columns&quot; names no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only columns and period are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular expression: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row number from 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use &quot;.&quot; or &quot;,&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one character is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use &quot;long&quot; or &quot;wide&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;csv&quot; is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such part. Use one of: %1, missing, columns, wide, values, aliases, identity, constants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed, like {&quot;columns&quot;: {…}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a possible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[%2].%3 cannot be read: %4. Correct it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not complete JSON: %1 at character %2. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a plan that this program has exported. Export all as JSON first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %L2 characters; the longest possible is %L3. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a damaged character. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): limits need at least six</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is beyond what the process usually gives</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level has moved away from %1</source>
        <comment>mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable at %1: a target of %2 is beyond the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around %1 so far; the limits are still a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. Latest value: %3. %4.</source>
        <comment>title, subtitle, value, limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 review</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open disconnect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs met their target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The figures stand as of %2; there are %3.</source>
        <comment>scorecard title, date, open disconnects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to talk about first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why KPIs cannot be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By department. The band of each line is the normal range of its last 27 values, its mark the latest result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>KPI, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process behaviour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are computed from the values themselves: mean plus and minus 2.66 times the mean moving range (Wheeler, Making Sense of Data). A value inside them says nothing by itself; a value outside, or eight in a row on one side of the mean, has a cause worth finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disconnects found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s), most important first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit %1, %2: %3</source>
        <comment>number, room title, departments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, why shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met and missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actual value of the latest closed period against its target; equal is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing to judge it. It counts neither as met nor as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n; a check without data says nothing about health.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No KPIs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter and year, as in Q1 2026/27</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded change does not fit the document; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document may not be written here. Save a copy in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed. Save a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the document. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Quarterdeck document. Choose a file that ends in .qdeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts another record; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be changed; nothing was lost. Restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be protected against a crash. Save a copy on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the document. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to save the document. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the history is damaged and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds a value that is not possible in %1, %2. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program. Choose a file that Quarterdeck has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has version %1; this program reads version %2. Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed by another program and is not opened. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in %1 refers to a record in %2 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts in a footer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline and the links could not be added to the PDF, so nothing was written. Export again; if it fails again, report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. Nothing was written. Close other programs to free memory and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved as %1, because the file cannot be written. Choose another folder, or free space and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written. Check where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2; edits of the last seconds may not be included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has edits that were not saved when the program ended. Open it in the window to include them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 2026-07-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number of arguments. Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck prepares, runs and follows up quarterly business reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 usage, 2 unreadable input, 3 problems in the input, 4 findings, 5 cannot write, 70 internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report. Use review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a paper. Use a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the report: -o OUT.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level. Use note, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met, %2 missed, %3 undecidable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. Use text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is no problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to export: either --all or --table NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is exported as json, one table as csv or json; &quot;%1&quot; is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whole: seal, schema, records and %n step(s) of history agree.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history does not lead to the records. Open a snapshot or an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Use a number from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments: %1 new. KPIs: %2 new, %3 changed. Values: %4 new, %5 changed. Rows that change nothing: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds the records of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of file. Use kpis or plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of an earlier session are here again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few values for limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known without limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial limits: fewer than twelve values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: some values have a cause of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable: common causes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target lies beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target lies on the safe side of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target lies within the limits: met by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the target of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the latest target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %L2 missed, %L3 undecidable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course, normal range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is computed and cannot be written. Paste into names, units, actual values or targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Enter a number like 78.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the numbers contradicts another. Checks that lack data are named in the review report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high, %2 medium. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dismissed.</source>
        <comment>exhibit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1, after the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &quot;%1&quot; can stand for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is shown again, if it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A reason has at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J next  K previous  D dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit %1, %2</source>
        <comment>number, room title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>exhibit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the values that departments sent, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest closed period of each KPI. Figures as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste here. Copy cells in a spreadsheet, choose a cell, and paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck documents (*.qdeck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The program ended without saving. %n edit(s) are here again; nothing was lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was changed elsewhere since. Edits that were not saved are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a document first, then import %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save Review Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Organisation Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Mapping File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The document already holds all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 departments, %2 KPIs, %3 values. Changed: %4 KPIs, %5 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n Value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use a Mapping File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new document or open one. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, saving soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <comment>exhibit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year has the months 1 to 12. Enter one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review cycle %1, %2</source>
        <extracomment>%1 is a period, %2 an organisation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>%1 is a page, %n how many things on it wait for the user</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size. Write it like 1366x768, from 640x480.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a theme. Use light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scale. Use a number from 1 to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which page: --page scorecard or --page disconnects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the picture: -o OUT.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written. Free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See quarterdeck --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks, 4-4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks, 4-5-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks, 5-4-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always 1: a document describes one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation, as printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the month, 1 to 12, in which the fiscal year starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fiscal year is cut: by calendar months, or into quarters of 13 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency in which amounts are reported, as its code of three letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed on every page, for example: Confidential, leaders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date for which everything is computed. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the department, the same in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the department, by which it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of the department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most nine characters, for narrow headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in lists, smallest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the KPI, the same in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the KPI, by which it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured, in the words of the department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department that answers for the KPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of KPIs that are read together, for example one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that explains the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure. With % values are stored as fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way is better; without it nothing can be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a value is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest good value of a KPI that must stay within a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest good value of a KPI that must stay within a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the number is computed, and from which source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department expects for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the value can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department itself says: met or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What explains the value, in the department&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and row from which the value was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the waiver, the same in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule whose finding is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which finding of that rule is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the finding can stand for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which the waiver holds. Empty: it does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No value for %n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no value for %n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because the last value is %1 periods old; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last value is of %1; since then %n period(s) have closed without one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 periods without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 periods without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because more than %1 of the last %2 periods have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 periods have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same value for %n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the same value for %n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because %1 values in a row are equal; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 every value is %2; before, the values differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closed period has an actual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as met; the numbers say missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as missed; the numbers say met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stated as met; the numbers say missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stated as missed; the numbers say met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the actual was %2 and the target %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because the stated result fits neither this period nor the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many periods may pass after the end of the last period with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many periods are searched for missing values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the searched periods that may be without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many equal values in a row are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale, flat or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that stopped moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value is older than maxAge periods; or more than maxMissing of the last window periods have no value; or the last flatRun values are equal although earlier ones differed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions would rest on an old or frozen number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who updates this number, and what keeps them from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one actual value of a closed period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a number that is due less often, set its cadence; otherwise dismiss the finding with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status contradicts numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated result and numbers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated result of the latest closed period differs from the one its numbers give, and from the one of the period before. Preliminary values are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated result does not follow from the numbers beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two should be read, the stated result or the numbers, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stated result, an actual value, a target and a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a value that will still change as provisional; otherwise dismiss the finding with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow, Keil and Wallace: The effects of optimistic and pessimistic biasing on software project status reporting. Information &amp; Management 44 (2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) could not run for lack of data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file now instead of in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the present state to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read KPI values from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Review Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the review report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, calendar, currency and date of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, close and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the last undone step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write cells from a spreadsheet from the current cell on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a department by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add KPI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a KPI by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit KPI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change every field of the current KPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a KPI, a disconnect or a command by typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results of all KPIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what contradicts itself, most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between the light and the dark look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room by showing only the icons of the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything larger, up to 200 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything smaller, down to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next disconnect of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous disconnect of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the disconnect stand, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Quarterdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

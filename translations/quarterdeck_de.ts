<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>qd</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>In %1 kann nichts geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Set Up Organisation</source>
        <translation>Organisation einrichten</translation>
    </message>
    <message>
        <source>%1 is this document itself. Choose another name.</source>
        <translation>%1 ist dieses Dokument selbst. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Ordner und freien Platz prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name.</source>
        <translation>%1 gibt es nicht. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 ist keine Datei. Eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB and is not read. Split it.</source>
        <translation>%1 ist größer als 1 GB und wird nicht gelesen. Die Datei teilen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Copy it to another disk.</source>
        <translation>%1 kann nicht gelesen werden: %2. Auf einen anderen Datenträger kopieren.</translation>
    </message>
    <message>
        <source>%1 is empty. Open a snapshot or an older copy.</source>
        <translation>%1 ist leer. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a Quarterdeck document. Choose a file that ends in .qdeck.</source>
        <translation>%1 ist kein Quarterdeck-Dokument. Eine Datei wählen, die auf .qdeck endet.</translation>
    </message>
    <message>
        <source>%1 has no seal at its end: it is incomplete, or another program wrote it. Open a snapshot or an older copy.</source>
        <translation>%1 hat kein Siegel am Ende: Die Datei ist unvollständig, oder ein anderes Programm hat sie geschrieben. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its content differs from what was saved. Open a snapshot or an older copy.</source>
        <translation>%1 ist beschädigt: Der Inhalt weicht von dem ab, was gespeichert wurde. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 cannot be moved. Check who may write there.</source>
        <translation>%1 kann nicht verschoben werden. Prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save it as CSV and import that.</source>
        <translation>%1 ist keine Textdatei. Als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>%1 is not written in %2. Choose its true encoding.</source>
        <translation>%1 ist nicht in %2 geschrieben. Die richtige Zeichenkodierung wählen.</translation>
    </message>
    <message>
        <source>%1 is in an unknown encoding. Save it as UTF-8 and import that.</source>
        <translation>%1 hat eine unbekannte Zeichenkodierung. Als UTF-8 speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>column %1 holds more than %L2 characters. Shorten it.</source>
        <translation>Spalte %1 enthält mehr als %L2 Zeichen. Den Text kürzen.</translation>
    </message>
    <message>
        <source>it has more than %L1 columns. Check the delimiter.</source>
        <translation>sie hat mehr als %L1 Spalten. Das Trennzeichen prüfen.</translation>
    </message>
    <message>
        <source>the file has more than %L1 rows. Split it.</source>
        <translation>die Datei hat mehr als %L1 Zeilen. Die Datei teilen.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed. Close it, or double it inside a text.</source>
        <translation>ein Anführungszeichen wird nie geschlossen. Es schließen oder im Text verdoppeln.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 is empty. Check that the right file was sent.</source>
        <translation>%1 ist leer. Prüfen, ob die richtige Datei gesendet wurde.</translation>
    </message>
    <message>
        <source>The delimiter &quot;%1&quot; is not one character.</source>
        <translation>Das Trennzeichen „%1“ ist nicht genau ein Zeichen.</translation>
    </message>
    <message>
        <source>The numbers of %1 can be read two ways: is 1.500 one and a half or fifteen hundred? Say &quot;decimal&quot;: &quot;.&quot; or &quot;,&quot; in the mapping.</source>
        <translation>Die Zahlen in %1 lassen sich auf zwei Arten lesen: Ist 1.500 eineinhalb oder fünfzehnhundert? In der Zuordnung &quot;decimal&quot;: &quot;.&quot; oder &quot;,&quot; angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s), so row %2 cannot hold the headings. Correct &quot;headerRow&quot;.</source>
        <translation>
            <numerusform>%1 hat %n Zeile, also kann Zeile %2 nicht die Überschriften enthalten. &quot;headerRow&quot; berichtigen.</numerusform>
            <numerusform>%1 hat %n Zeilen, also kann Zeile %2 nicht die Überschriften enthalten. &quot;headerRow&quot; berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1, row %2: there is no column &quot;%3&quot;. The columns are: %4. Correct the mapping or the file.</source>
        <translation>%1, Zeile %2: Es gibt keine Spalte „%3“. Die Spalten sind: %4. Die Zuordnung oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>%1: the heading &quot;%2&quot; is not a period. Correct &quot;wide&quot; in the mapping.</source>
        <translation>%1: Die Überschrift „%2“ ist kein Zeitraum. &quot;wide&quot; in der Zuordnung berichtigen.</translation>
    </message>
    <message>
        <source>%1: no heading fits &quot;wide&quot;. The columns are: %2. Correct the mapping.</source>
        <translation>%1: Keine Überschrift passt zu &quot;wide&quot;. Die Spalten sind: %2. Die Zuordnung berichtigen.</translation>
    </message>
    <message>
        <source>%1: no column was found for &quot;%2&quot;. The columns are: %3. Name one in a mapping.</source>
        <translation>%1: Für „%2“ wurde keine Spalte gefunden. Die Spalten sind: %3. Eine davon in einer Zuordnung nennen.</translation>
    </message>
    <message>
        <source>%1 has headings but no rows below them. Check that the right file was sent.</source>
        <translation>%1 hat Überschriften, aber keine Zeilen darunter. Prüfen, ob die richtige Datei gesendet wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Correct it, or name it under &quot;missing&quot; in the mapping.</source>
        <translation>„%1“ ist keine Zahl. Berichtigen oder in der Zuordnung unter &quot;missing&quot; nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known word. Use one of: %2; or translate it under &quot;values&quot; in the mapping.</source>
        <translation>„%1“ ist kein bekanntes Wort. Eines von diesen verwenden: %2; oder es in der Zuordnung unter &quot;values&quot; übersetzen.</translation>
    </message>
    <message>
        <source>It is empty. Enter a value.</source>
        <translation>Hier steht nichts. Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write it like 2026-06, 2026/27 Q1 or 2026-06-30, or give a format in the mapping.</source>
        <translation>„%1“ ist kein Zeitraum. Wie 2026-06, 2026/27 Q1 oder 2026-06-30 schreiben oder in der Zuordnung ein Format angeben.</translation>
    </message>
    <message>
        <source>There is a value but no period. Enter the period.</source>
        <translation>Es gibt einen Wert, aber keinen Zeitraum. Den Zeitraum eingeben.</translation>
    </message>
    <message>
        <source>Row %1 has the same KPI and the same period. Keep one of them, or add a column to &quot;identity&quot;.</source>
        <translation>Zeile %1 hat denselben KPI und denselben Zeitraum. Nur eine behalten oder &quot;identity&quot; um eine Spalte ergänzen.</translation>
    </message>
    <message>
        <source>Its unit is % and its values exceed 2, so they are read as percent points: 78.6 is 78.6 %.</source>
        <translation>Die Einheit ist % und die Werte sind größer als 2, also werden sie als Prozentpunkte gelesen: 78.6 ist 78.6 %.</translation>
    </message>
    <message>
        <source>The mapping is not usable at %1: %2</source>
        <translation>Die Zuordnung ist bei %1 nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;. Use one of: %2.</source>
        <translation>es gibt kein Feld „%1“. Eines von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>a text in quotation marks is needed.</source>
        <translation>ein Text in Anführungszeichen ist nötig.</translation>
    </message>
    <message>
        <source>a list of texts is needed, like [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>eine Liste von Texten ist nötig, wie [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>an object is needed, like {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>ein Objekt ist nötig, wie {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>only columns, separator and format are possible.</source>
        <translation>nur columns, separator und format sind möglich.</translation>
    </message>
    <message>
        <source>&quot;columns&quot; names no column.</source>
        <translation>&quot;columns&quot; nennt keine Spalte.</translation>
    </message>
    <message>
        <source>it is not a regular expression: %1.</source>
        <translation>es ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>a row number from 1 is needed.</source>
        <translation>eine Zeilennummer ab 1 ist nötig.</translation>
    </message>
    <message>
        <source>use &quot;.&quot; or &quot;,&quot;.</source>
        <translation>&quot;.&quot; oder &quot;,&quot; verwenden.</translation>
    </message>
    <message>
        <source>one character is needed.</source>
        <translation>ein Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>use &quot;long&quot; or &quot;wide&quot;.</source>
        <translation>&quot;long&quot; oder &quot;wide&quot; verwenden.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB.</source>
        <translation>sie ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>it is not JSON: %1.</source>
        <translation>es ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>ihrem Anfang</translation>
    </message>
    <message>
        <source>an object is needed, like {&quot;columns&quot;: {…}}.</source>
        <translation>ein Objekt ist nötig, wie {&quot;columns&quot;: {…}}.</translation>
    </message>
    <message>
        <source>it has another type</source>
        <translation>der Typ ist ein anderer</translation>
    </message>
    <message>
        <source>it is not a possible value</source>
        <translation>der Wert ist nicht möglich</translation>
    </message>
    <message>
        <source>%1[%2].%3 cannot be read: %4. Correct it and import again.</source>
        <translation>%1[%2].%3 kann nicht gelesen werden: %4. Berichtigen und noch einmal importieren.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Eine von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>The file is not complete JSON: %1 at character %2. Export it again.</source>
        <translation>Die Datei ist kein vollständiges JSON: %1 bei Zeichen %2. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The file is not a plan that this program has exported. Export all as JSON first.</source>
        <translation>Die Datei ist kein Plan, den dieses Programm exportiert hat. Zuerst alles als JSON exportieren.</translation>
    </message>
    <message>
        <source>%1 has %L2 characters; the longest possible is %L3. Shorten it.</source>
        <translation>%1 hat %L2 Zeichen; möglich sind höchstens %L3. Kürzen.</translation>
    </message>
    <message>
        <source>%1 contains a damaged character. Type it again.</source>
        <translation>%1 enthält ein beschädigtes Zeichen. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Use one of: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Eines von diesen verwenden: %3.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter a value.</source>
        <translation>%1 ist leer. Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation>%1 ist keine endliche Zahl. Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no actual</source>
        <translation>kein Ist-Wert</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>keine Richtung</translation>
    </message>
    <message>
        <source>no bounds</source>
        <translation>keine Grenzen</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation>Nicht entscheidbar</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>%1 is beyond what the process usually gives</source>
        <comment>period</comment>
        <translation>%1 liegt außerhalb dessen, was der Prozess gewöhnlich liefert</translation>
    </message>
    <message>
        <source>The level has moved away from %1</source>
        <comment>mean</comment>
        <translation>Das Niveau hat sich von %1 entfernt</translation>
    </message>
    <message>
        <source>Stable at %1: a target of %2 is beyond the process</source>
        <translation>Stabil bei %1: Ein Ziel von %2 liegt außerhalb des Prozesses</translation>
    </message>
    <message>
        <source>Around %1 so far; the limits are still a trial</source>
        <translation>Bisher um %1; die Grenzen sind noch vorläufig</translation>
    </message>
    <message>
        <source>Stable at %1</source>
        <translation>Stabil bei %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Upper limit %1</source>
        <translation>Obere Grenze %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>Lower limit %1</source>
        <translation>Untere Grenze %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 out of reach</source>
        <translation>%1 außer Reichweite</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>%1. %2. Latest value: %3. %4.</source>
        <comment>title, subtitle, value, limits</comment>
        <translation>%1. %2. Letzter Wert: %3. %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 review</source>
        <comment>period</comment>
        <translation>Review %1</translation>
    </message>
    <message>
        <source>no open disconnects</source>
        <translation>keine offenen Unstimmigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n open disconnect(s)</source>
        <translation>
            <numerusform>%n offene Unstimmigkeit</numerusform>
            <numerusform>%n offene Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Review-Bericht</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>figures as of %1</source>
        <translation>Stand der Zahlen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>KPIs met their target</source>
        <translation>KPIs haben ihr Ziel erreicht</translation>
    </message>
    <message>
        <source>missed it</source>
        <translation>haben es verfehlt</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>sind nicht entscheidbar</translation>
    </message>
    <message>
        <source>open disconnects</source>
        <translation>offene Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1. The figures stand as of %2; there are %3.</source>
        <comment>scorecard title, date, open disconnects</comment>
        <translation>%1. Die Zahlen haben den Stand %2; dazu: %3.</translation>
    </message>
    <message>
        <source>What to talk about first</source>
        <translation>Worüber zuerst zu sprechen ist</translation>
    </message>
    <message>
        <source>Why KPIs cannot be decided</source>
        <translation>Warum KPIs nicht entscheidbar sind</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Exponat</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Unstimmigkeit</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>By department. The band of each line is the normal range of its last 27 values, its mark the latest result.</source>
        <translation>Nach Abteilung. Das Band jeder Linie ist der normale Bereich ihrer letzten 27 Werte, ihr Zeichen das letzte Ergebnis.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>KPI, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No disconnects found</source>
        <translation>Keine Unstimmigkeiten gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s), most important first</source>
        <translation>
            <numerusform>%n Unstimmigkeit, die wichtigste zuerst</numerusform>
            <numerusform>%n Unstimmigkeiten, die wichtigste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>All disconnects</source>
        <translation>Alle Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Exhibit %1, %2: %3</source>
        <comment>number, room title, departments</comment>
        <translation>Exponat %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, why shown</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Zurückgestellt am %1: %2</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Wie dieser Bericht zu lesen ist</translation>
    </message>
    <message>
        <source>Met and missed</source>
        <translation>Erreicht und verfehlt</translation>
    </message>
    <message>
        <source>The actual value of the latest closed period against its target; equal is met.</source>
        <translation>Der Ist-Wert des letzten abgelaufenen Zeitraums gegen sein Ziel; gleich heißt erreicht.</translation>
    </message>
    <message>
        <source>Something is missing to judge it. It counts neither as met nor as missed.</source>
        <translation>Für ein Urteil fehlt etwas. Es zählt weder als erreicht noch als verfehlt.</translation>
    </message>
    <message>
        <source>Checks that could not run</source>
        <translation>Prüfungen, die nicht laufen konnten</translation>
    </message>
    <message numerus="yes">
        <source>%n; a check without data says nothing about health.</source>
        <translation>
            <numerusform>%n; eine Prüfung ohne Daten sagt nichts über die Lage.</numerusform>
            <numerusform>%n; eine Prüfung ohne Daten sagt nichts über die Lage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No KPIs yet</source>
        <translation>Noch keine KPIs</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter and year, as in Q1 2026/27</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The recorded change does not fit the document; nothing was changed.</source>
        <translation>Die aufgezeichnete Änderung passt nicht zum Dokument; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The document may not be written here. Save a copy in another folder.</source>
        <translation>Das Dokument darf hier nicht geschrieben werden. Eine Kopie in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed. Save a copy on another disk.</source>
        <translation>Der Datenträger meldet einen Fehler; nichts wurde geändert. Eine Kopie auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>The document cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Das Dokument kann nicht geöffnet werden. Prüfen, ob es existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Another program holds the document. Close it there and try again.</source>
        <translation>Ein anderes Programm hält das Dokument. Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The document is damaged. Open a snapshot or an older copy.</source>
        <translation>Das Dokument ist beschädigt. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>The file is not a Quarterdeck document. Choose a file that ends in .qdeck.</source>
        <translation>Die Datei ist kein Quarterdeck-Dokument. Eine Datei wählen, die auf .qdeck endet.</translation>
    </message>
    <message>
        <source>The change contradicts another record; nothing was changed.</source>
        <translation>Die Änderung widerspricht einem anderen Eintrag; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The document could not be changed; nothing was lost. Restart the program.</source>
        <translation>Das Dokument konnte nicht geändert werden; nichts ging verloren. Das Programm neu starten.</translation>
    </message>
    <message>
        <source>The document cannot be protected against a crash. Save a copy on another disk.</source>
        <translation>Das Dokument lässt sich nicht gegen einen Absturz schützen. Eine Kopie auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the document. Close other programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Dokument zu öffnen. Andere Programme schließen.</translation>
    </message>
    <message>
        <source>There is not enough memory to save the document. Close other programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Dokument zu speichern. Andere Programme schließen.</translation>
    </message>
    <message>
        <source>The document holds a value that is not possible in %1, %2. Open a snapshot or an older copy.</source>
        <translation>Das Dokument enthält in %1, %2 einen Wert, der nicht möglich ist. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>The file is a database of another program. Choose a file that Quarterdeck has written.</source>
        <translation>Die Datei ist eine Datenbank eines anderen Programms. Eine Datei wählen, die Quarterdeck geschrieben hat.</translation>
    </message>
    <message>
        <source>The document was changed by another program and is not opened. Open a snapshot or an older copy.</source>
        <translation>Das Dokument wurde von einem anderen Programm geändert und wird nicht geöffnet. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>A record in %1 refers to a record in %2 that does not exist.</source>
        <translation>Ein Eintrag in %1 verweist auf einen Eintrag in %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts in a footer</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The outline and the links could not be added to the PDF, so nothing was written. Export again; if it fails again, report it with the log.</source>
        <translation>Gliederung und Verweise konnten dem PDF nicht hinzugefügt werden, deshalb wurde nichts geschrieben. Noch einmal exportieren; wenn es wieder misslingt, mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. Nothing was written. Close other programs to free memory and export again.</source>
        <translation>Aus dem Bericht konnte kein PDF werden. Nichts wurde geschrieben. Andere Programme schließen, um Speicher freizugeben, und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The report was not saved as %1, because the file cannot be written. Choose another folder, or free space and export again.</source>
        <translation>Der Bericht wurde nicht als %1 gespeichert, weil die Datei nicht geschrieben werden kann. Einen anderen Ordner wählen oder Platz schaffen und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>The output cannot be written. Check where it goes.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden. Prüfen, wohin sie geht.</translation>
    </message>
    <message>
        <source>%1 is open in %2; edits of the last seconds may not be included.</source>
        <translation>%1 ist in %2 geöffnet; Änderungen der letzten Sekunden sind vielleicht nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 has edits that were not saved when the program ended. Open it in the window to include them.</source>
        <translation>%1 hat Änderungen, die beim Ende des Programms nicht gespeichert waren. Im Fenster öffnen, um sie einzubeziehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 2026-07-08.</source>
        <translation>„%1“ ist kein Datum. Wie 2026-07-08 schreiben.</translation>
    </message>
    <message>
        <source>As of today, %1.</source>
        <translation>Stand heute, %1.</translation>
    </message>
    <message>
        <source>Wrong number of arguments. Use: %1</source>
        <translation>Falsche Zahl von Argumenten. Aufruf: %1</translation>
    </message>
    <message>
        <source>Quarterdeck prepares, runs and follows up quarterly business reviews.</source>
        <translation>Quarterdeck bereitet vierteljährliche Reviews vor, begleitet sie und hält nach, was daraus wird.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 usage, 2 unreadable input, 3 problems in the input, 4 findings, 5 cannot write, 70 internal.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Aufruf, 2 unlesbare Eingabe, 3 Probleme in der Eingabe, 4 Befunde, 5 nicht schreibbar, 70 intern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a paper. Use a4 or letter.</source>
        <translation>„%1“ ist kein Papierformat. a4 oder letter verwenden.</translation>
    </message>
    <message>
        <source>Say where to write the report: -o OUT.pdf.</source>
        <translation>Angeben, wohin der Bericht geschrieben wird: -o OUT.pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level. Use note, warning or error.</source>
        <translation>„%1“ ist keine Stufe. note, warning oder error verwenden.</translation>
    </message>
    <message>
        <source>%1 met, %2 missed, %3 undecidable</source>
        <translation>%1 erreicht, %2 verfehlt, %3 nicht entscheidbar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s)</source>
        <translation>
            <numerusform>%n Unstimmigkeit</numerusform>
            <numerusform>%n Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not run</source>
        <translation>
            <numerusform>%n Prüfung konnte nicht laufen</numerusform>
            <numerusform>%n Prüfungen konnten nicht laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule %1. Use one of: %2.</source>
        <translation>Es gibt keine Regel %1. Eine von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In der Sitzung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>When it is no problem</source>
        <translation>Wann es kein Problem ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Say what to export: either --all or --table NAME.</source>
        <translation>Angeben, was exportiert wird: entweder --all oder --table NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Use a number from 1 to 12.</source>
        <translation>„%1“ ist kein Monat. Eine Zahl von 1 bis 12 verwenden.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4 (%5)</source>
        <translation>%1, Zeile %2, %3: %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 left out.</source>
        <translation>%1: %2 Zeilen gelesen, %3 angenommen, %4 weggelassen.</translation>
    </message>
    <message>
        <source>Departments: %1 new. KPIs: %2 new, %3 changed. Values: %4 new, %5 changed. Rows that change nothing: %6.</source>
        <translation>Abteilungen: %1 neu. KPIs: %2 neu, %3 geändert. Werte: %4 neu, %5 geändert. Zeilen, die nichts ändern: %6.</translation>
    </message>
    <message>
        <source>Import Plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>The document holds the records of %1.</source>
        <translation>Das Dokument enthält die Einträge von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of an earlier session are here again.</source>
        <translation>
            <numerusform>%n Änderung einer früheren Sitzung ist wieder da.</numerusform>
            <numerusform>%n Änderungen einer früheren Sitzung sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <translation>%1 ist keine Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Too few values for limits</source>
        <translation>Zu wenige Werte für Grenzen</translation>
    </message>
    <message>
        <source>Not known without limits</source>
        <translation>Ohne Grenzen nicht bekannt</translation>
    </message>
    <message>
        <source>Trial limits: fewer than twelve values</source>
        <translation>Vorläufige Grenzen: weniger als zwölf Werte</translation>
    </message>
    <message>
        <source>Signals: some values have a cause of their own</source>
        <translation>Signale: Manche Werte haben eine eigene Ursache</translation>
    </message>
    <message>
        <source>Stable: common causes only</source>
        <translation>Stabil: nur gewöhnliche Ursachen</translation>
    </message>
    <message>
        <source>No target to compare with</source>
        <translation>Kein Ziel zum Vergleichen</translation>
    </message>
    <message>
        <source>Target lies beyond the limits</source>
        <translation>Das Ziel liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Target lies on the safe side of the limits</source>
        <translation>Das Ziel liegt auf der sicheren Seite der Grenzen</translation>
    </message>
    <message>
        <source>Target lies within the limits: met by chance</source>
        <translation>Das Ziel liegt innerhalb der Grenzen: Es wird zufällig erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the target of %2</source>
        <translation>
            <numerusform>%L1 von %Ln KPI hat das Ziel für %2 erreicht</numerusform>
            <numerusform>%L1 von %Ln KPIs haben das Ziel für %2 erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) met the latest target</source>
        <translation>
            <numerusform>%L1 von %Ln KPI erreicht sein Ziel</numerusform>
            <numerusform>%L1 von %Ln KPIs erreichen ihr Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Course, normal range</source>
        <translation>Verlauf, normaler Bereich</translation>
    </message>
    <message>
        <source>This column is computed and cannot be written. Paste into names, units, actual values or targets.</source>
        <translation>Diese Spalte wird berechnet und kann nicht beschrieben werden. In Namen, Einheiten, Ist-Werte oder Ziele einfügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Enter a number like 78.6.</source>
        <translation>„%1“ ist keine Zahl. Eine Zahl wie 78,6 eingeben.</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>The KPI does not exist any more.</source>
        <translation>Den KPI gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing in the numbers contradicts another. Checks that lack data are named in the review report.</source>
        <translation>Nichts in den Zahlen widerspricht sich. Prüfungen, denen Daten fehlen, stehen im Review-Bericht.</translation>
    </message>
    <message>
        <source>Open Scorecard</source>
        <translation>Scorecard öffnen</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>No open disconnects</source>
        <translation>Keine offenen Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Dismiss Disconnect</source>
        <translation>Unstimmigkeit zurückstellen</translation>
    </message>
    <message>
        <source>%1 dismissed.</source>
        <comment>exhibit</comment>
        <translation>%1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Reopen Disconnect</source>
        <translation>Unstimmigkeit wieder öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until %1, after the next review</source>
        <translation>Bis %1, nach dem nächsten Review</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Why &quot;%1&quot; can stand for now.</source>
        <translation>Warum „%1“ vorerst bestehen bleiben kann.</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Gilt</translation>
    </message>
    <message>
        <source>Then it is shown again, if it is still there.</source>
        <translation>Danach wird sie wieder angezeigt, sofern sie noch besteht.</translation>
    </message>
    <message numerus="yes">
        <source>A reason has at least %n character(s).</source>
        <translation>
            <numerusform>Eine Begründung hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine Begründung hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open KPI</source>
        <translation>KPI öffnen</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>entered in this document</source>
        <translation>in diesem Dokument eingegeben</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Zielsicherheit</translation>
    </message>
    <message>
        <source>Open Finding</source>
        <translation>Befund öffnen</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>exhibit</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Import the values that departments sent, as CSV.</source>
        <translation>Die von den Abteilungen gesendeten Werte als CSV importieren.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Exceptions first</source>
        <translation>Ausnahmen zuerst</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>There is nothing to paste here. Copy cells in a spreadsheet, choose a cell, and paste.</source>
        <translation>Es ist nichts zum Einfügen vorhanden. Zellen in einer Tabellenkalkulation kopieren, eine Zelle wählen und einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Cell(s)</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n Zelle eingefügt.</numerusform>
            <numerusform>%n Zellen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n erfordert Aufmerksamkeit.</numerusform>
            <numerusform>%n erfordern Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Disconnects</source>
        <translation>&amp;Unstimmigkeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Quarterdeck documents (*.qdeck)</source>
        <translation>Quarterdeck-Dokumente (*.qdeck)</translation>
    </message>
    <message>
        <source>Quarterdeck %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Quarterdeck %1, freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended without saving. %n edit(s) are here again; nothing was lost.</source>
        <translation>
            <numerusform>Das Programm wurde ohne Speichern beendet. %n Änderung ist wiederhergestellt; nichts ging verloren.</numerusform>
            <numerusform>Das Programm wurde ohne Speichern beendet. %n Änderungen sind wiederhergestellt; nichts ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>New Document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open or make a document first, then import %1.</source>
        <translation>Zuerst ein Dokument öffnen oder anlegen, dann %1 importieren.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Organisation Settings</source>
        <translation>Organisationseinstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change Organisation Settings</source>
        <translation>Organisationseinstellungen ändern</translation>
    </message>
    <message>
        <source>Add Department</source>
        <translation>Abteilung hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation>KPI hinzufügen</translation>
    </message>
    <message>
        <source>Edit KPI</source>
        <translation>KPI bearbeiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Use a Mapping File</source>
        <translation>Zuordnungsdatei verwenden</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument geöffnet</translation>
    </message>
    <message>
        <source>Make a new document or open one. Everything stays in one file on this computer.</source>
        <translation>Ein neues Dokument anlegen oder eines öffnen. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>New Document…</source>
        <translation>Neues Dokument…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>step</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>step</comment>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Daten mit Stand %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Edited, saving soon</source>
        <translation>Geändert, wird in Kürze gespeichert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <comment>exhibit</comment>
        <translation>Unstimmigkeit %1</translation>
    </message>
    <message>
        <source>A year has the months 1 to 12. Enter one of them.</source>
        <translation>Ein Jahr hat die Monate 1 bis 12. Einen davon eingeben.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Nicht auf Kurs</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review cycle %1, %2</source>
        <extracomment>%1 is a period, %2 an organisation</extracomment>
        <translation>Review-Zyklus %1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>%1 is a page, %n how many things on it wait for the user</extracomment>
        <translation>
            <numerusform>%1, %n zu erledigen</numerusform>
            <numerusform>%1, %n zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size. Write it like 1366x768, from 640x480.</source>
        <translation>„%1“ ist keine Größe. Schreibweise wie 1366x768, ab 640x480.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a theme. Use light or dark.</source>
        <translation>„%1“ ist kein Farbschema. light oder dark verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scale. Use a number from 1 to 2.</source>
        <translation>„%1“ ist kein Skalierungsfaktor. Eine Zahl von 1 bis 2 verwenden.</translation>
    </message>
    <message>
        <source>Say where to write the picture: -o OUT.png.</source>
        <translation>Angeben, wohin das Bild geschrieben wird: -o OUT.png.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written. Free some space there.</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden. Dort Speicherplatz freigeben.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See quarterdeck --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe quarterdeck --help.</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Kalendermonate</translation>
    </message>
    <message>
        <source>Weeks, 4-4-5</source>
        <translation>Wochen, 4-4-5</translation>
    </message>
    <message>
        <source>Weeks, 4-5-4</source>
        <translation>Wochen, 4-5-4</translation>
    </message>
    <message>
        <source>Weeks, 5-4-4</source>
        <translation>Wochen, 5-4-4</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>Innerhalb eines Bereichs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Always 1: a document describes one organisation.</source>
        <translation>Immer 1: Ein Dokument beschreibt eine Organisation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the organisation, as printed on every page.</source>
        <translation>Name der Organisation, wie er auf jeder Seite gedruckt wird.</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Geschäftsjahr beginnt im Monat</translation>
    </message>
    <message>
        <source>Number of the month, 1 to 12, in which the fiscal year starts.</source>
        <translation>Nummer des Monats, 1 bis 12, in dem das Geschäftsjahr beginnt.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>How the fiscal year is cut: by calendar months, or into quarters of 13 weeks.</source>
        <translation>Wie das Geschäftsjahr geteilt wird: nach Kalendermonaten oder in Quartale von 13 Wochen.</translation>
    </message>
    <message>
        <source>Reporting currency</source>
        <translation>Berichtswährung</translation>
    </message>
    <message>
        <source>Currency in which amounts are reported, as its code of three letters.</source>
        <translation>Währung, in der Beträge berichtet werden, als Code aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Label printed on every page, for example: Confidential, leaders.</source>
        <translation>Vermerk auf jeder gedruckten Seite, zum Beispiel: Vertraulich, Leitung.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which everything is computed. Empty: today.</source>
        <translation>Datum, für das alles berechnet wird. Leer: heute.</translation>
    </message>
    <message>
        <source>Identity of the department, the same in every file.</source>
        <translation>Kennung der Abteilung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the department, by which it is found again.</source>
        <translation>Der Schlüssel des Absenders für die Abteilung, an dem sie wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Full name of the department.</source>
        <translation>Vollständiger Name der Abteilung.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>At most nine characters, for narrow headings.</source>
        <translation>Höchstens neun Zeichen, für schmale Überschriften.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place in lists, smallest first.</source>
        <translation>Platz in Listen, kleinste zuerst.</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Identity of the KPI, the same in every file.</source>
        <translation>Kennung des KPI, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the KPI, by which it is found again.</source>
        <translation>Der Schlüssel des Absenders für den KPI, an dem er wiedererkannt wird.</translation>
    </message>
    <message>
        <source>What is measured, in the words of the department.</source>
        <translation>Was gemessen wird, in den Worten der Abteilung.</translation>
    </message>
    <message>
        <source>The department that answers for the KPI.</source>
        <translation>Die Abteilung, die für den KPI einsteht.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group of KPIs that are read together, for example one service.</source>
        <translation>Gruppe von KPIs, die zusammen gelesen werden, zum Beispiel ein Dienst.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>The role that explains the number.</source>
        <translation>Die Rolle, die die Zahl erklärt.</translation>
    </message>
    <message>
        <source>Unit of measure. With % values are stored as fractions.</source>
        <translation>Maßeinheit. Mit % werden Werte als Anteile gespeichert.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which way is better; without it nothing can be judged.</source>
        <translation>Welche Richtung besser ist; ohne sie lässt sich nichts beurteilen.</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>How often a value is due.</source>
        <translation>Wie oft ein Wert fällig ist.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Smallest good value of a KPI that must stay within a range.</source>
        <translation>Kleinster guter Wert eines KPI, der in einem Bereich bleiben muss.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Largest good value of a KPI that must stay within a range.</source>
        <translation>Größter guter Wert eines KPI, der in einem Bereich bleiben muss.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>How the number is computed, and from which source.</source>
        <translation>Wie die Zahl berechnet wird und aus welcher Quelle.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The KPI that was measured.</source>
        <translation>Der KPI, der gemessen wurde.</translation>
    </message>
    <message>
        <source>Length of the period.</source>
        <translation>Länge des Zeitraums.</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Erster Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation>Was gemessen wurde.</translation>
    </message>
    <message>
        <source>What was agreed for this period.</source>
        <translation>Was für diesen Zeitraum vereinbart war.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What the department expects for this period.</source>
        <translation>Was die Abteilung für diesen Zeitraum erwartet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How much the value can be relied on.</source>
        <translation>Wie sehr man sich auf den Wert verlassen kann.</translation>
    </message>
    <message>
        <source>Stated result</source>
        <translation>Angegebenes Ergebnis</translation>
    </message>
    <message>
        <source>What the department itself says: met or missed.</source>
        <translation>Was die Abteilung selbst sagt: erreicht oder verfehlt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What explains the value, in the department&apos;s own words.</source>
        <translation>Was den Wert erklärt, in den Worten der Abteilung.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Zurückstellungen</translation>
    </message>
    <message>
        <source>Identity of the waiver, the same in every file.</source>
        <translation>Kennung der Zurückstellung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule whose finding is waived.</source>
        <translation>Die Regel, deren Befund zurückgestellt ist.</translation>
    </message>
    <message>
        <source>Which finding of that rule is waived.</source>
        <translation>Welcher Befund dieser Regel zurückgestellt ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the finding can stand for now.</source>
        <translation>Warum der Befund vorerst stehen bleiben kann.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Who decided it.</source>
        <translation>Wer es entschieden hat.</translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation>Zurückgestellt am</translation>
    </message>
    <message>
        <source>When it was decided.</source>
        <translation>Wann es entschieden wurde.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Last day on which the waiver holds. Empty: it does not expire.</source>
        <translation>Letzter Tag, an dem die Zurückstellung gilt. Leer: Sie läuft nicht ab.</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Die Werte</translation>
    </message>
    <message numerus="yes">
        <source>No value for %n period(s)</source>
        <translation>
            <numerusform>Kein Wert seit %n Zeitraum</numerusform>
            <numerusform>Kein Wert seit %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no value for %n period(s)</source>
        <translation>
            <numerusform>%1: kein Wert seit %n Zeitraum</numerusform>
            <numerusform>%1: kein Wert seit %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n Zeitraum</numerusform>
            <numerusform>%n Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because the last value is %1 periods old; the limit is %2.</source>
        <translation>Gezeigt, weil der letzte Wert %1 Zeiträume alt ist; die Grenze ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last value is of %1; since then %n period(s) have closed without one.</source>
        <translation>
            <numerusform>Der letzte Wert ist von %1; seitdem ist %n Zeitraum ohne Wert abgelaufen.</numerusform>
            <numerusform>Der letzte Wert ist von %1; seitdem sind %n Zeiträume ohne Wert abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 periods without a value</source>
        <translation>%1 von %2 Zeiträumen ohne Wert</translation>
    </message>
    <message>
        <source>%1: %2 of %3 periods without a value</source>
        <translation>%1: %2 von %3 Zeiträumen ohne Wert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shown because more than %1 of the last %2 periods have no value.</source>
        <translation>Gezeigt, weil mehr als %1 der letzten %2 Zeiträume keinen Wert haben.</translation>
    </message>
    <message>
        <source>%1 of the last %2 periods have no value.</source>
        <translation>%1 der letzten %2 Zeiträume haben keinen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>The same value for %n period(s)</source>
        <translation>
            <numerusform>Derselbe Wert in %n Zeitraum</numerusform>
            <numerusform>Derselbe Wert in %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the same value for %n period(s)</source>
        <translation>
            <numerusform>%1: derselbe Wert in %n Zeitraum</numerusform>
            <numerusform>%1: derselbe Wert in %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s)</source>
        <translation>
            <numerusform>%n gleicher Wert</numerusform>
            <numerusform>%n gleiche Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because %1 values in a row are equal; the limit is %2.</source>
        <translation>Gezeigt, weil %1 Werte hintereinander gleich sind; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Since %1 every value is %2; before, the values differed.</source>
        <translation>Seit %1 ist jeder Wert %2; davor waren die Werte verschieden.</translation>
    </message>
    <message>
        <source>no closed period has an actual value</source>
        <translation>kein abgelaufener Zeitraum hat einen Ist-Wert</translation>
    </message>
    <message>
        <source>Stated as met; the numbers say missed</source>
        <translation>Als erreicht angegeben; die Zahlen sagen verfehlt</translation>
    </message>
    <message>
        <source>Stated as missed; the numbers say met</source>
        <translation>Als verfehlt angegeben; die Zahlen sagen erreicht</translation>
    </message>
    <message>
        <source>%1 is stated as met; the numbers say missed</source>
        <translation>%1 ist als erreicht angegeben; die Zahlen sagen verfehlt</translation>
    </message>
    <message>
        <source>%1 is stated as missed; the numbers say met</source>
        <translation>%1 ist als verfehlt angegeben; die Zahlen sagen erreicht</translation>
    </message>
    <message>
        <source>In %1 the actual was %2 and the target %3.</source>
        <translation>Für %1 war der Ist-Wert %2 und das Ziel %3.</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>Das Ziel für %1 ist erreicht.</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>Das Ziel für %1 ist verfehlt.</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 gibt an</translation>
    </message>
    <message>
        <source>Shown because the stated result fits neither this period nor the one before.</source>
        <translation>Gezeigt, weil das angegebene Ergebnis weder zu diesem noch zum vorigen Zeitraum passt.</translation>
    </message>
    <message>
        <source>no result is stated</source>
        <translation>kein Ergebnis ist angegeben</translation>
    </message>
    <message>
        <source>the numbers cannot be judged</source>
        <translation>die Zahlen lassen sich nicht beurteilen</translation>
    </message>
    <message>
        <source>the value is preliminary</source>
        <translation>der Wert ist vorläufig</translation>
    </message>
    <message>
        <source>How many periods may pass after the end of the last period with a value.</source>
        <translation>Wie viele Zeiträume nach dem Ende des letzten Zeitraums mit Wert vergehen dürfen.</translation>
    </message>
    <message>
        <source>How many periods are searched for missing values.</source>
        <translation>Wie viele Zeiträume nach fehlenden Werten durchsucht werden.</translation>
    </message>
    <message>
        <source>Share of the searched periods that may be without a value.</source>
        <translation>Anteil der durchsuchten Zeiträume, der ohne Wert sein darf.</translation>
    </message>
    <message>
        <source>How many equal values in a row are too many.</source>
        <translation>Wie viele gleiche Werte hintereinander zu viele sind.</translation>
    </message>
    <message>
        <source>Stale, flat or missing</source>
        <translation>Veraltet, unverändert oder fehlend</translation>
    </message>
    <message>
        <source>A number that stopped moving</source>
        <translation>Eine Zahl, die sich nicht mehr bewegt</translation>
    </message>
    <message>
        <source>The last value is older than maxAge periods; or more than maxMissing of the last window periods have no value; or the last flatRun values are equal although earlier ones differed.</source>
        <translation>Der letzte Wert ist älter als maxAge Zeiträume; oder mehr als maxMissing der letzten window Zeiträume haben keinen Wert; oder die letzten flatRun Werte sind gleich, obwohl frühere verschieden waren.</translation>
    </message>
    <message>
        <source>Decisions would rest on an old or frozen number.</source>
        <translation>Entscheidungen würden auf einer alten oder eingefrorenen Zahl beruhen.</translation>
    </message>
    <message>
        <source>Who updates this number, and what keeps them from it?</source>
        <translation>Wer schreibt diese Zahl fort, und was hindert daran?</translation>
    </message>
    <message>
        <source>At least one actual value of a closed period.</source>
        <translation>Mindestens ein Ist-Wert eines abgelaufenen Zeitraums.</translation>
    </message>
    <message>
        <source>For a number that is due less often, set its cadence; otherwise dismiss the finding with a reason.</source>
        <translation>Für eine Zahl, die seltener fällig ist, den Takt setzen; sonst den Befund mit einem Grund zurückstellen.</translation>
    </message>
    <message>
        <source>Data quality practice.</source>
        <translation>Praxis der Datenqualität.</translation>
    </message>
    <message>
        <source>Status contradicts numbers</source>
        <translation>Status widerspricht den Zahlen</translation>
    </message>
    <message>
        <source>Stated result and numbers differ</source>
        <translation>Angegebenes Ergebnis und Zahlen weichen ab</translation>
    </message>
    <message>
        <source>The stated result of the latest closed period differs from the one its numbers give, and from the one of the period before. Preliminary values are left out.</source>
        <translation>Das angegebene Ergebnis des letzten abgelaufenen Zeitraums weicht von dem ab, das seine Zahlen ergeben, und auch von dem des Zeitraums davor. Vorläufige Werte bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>The stated result does not follow from the numbers beside it.</source>
        <translation>Das angegebene Ergebnis folgt nicht aus den Zahlen daneben.</translation>
    </message>
    <message>
        <source>Which of the two should be read, the stated result or the numbers, and why?</source>
        <translation>Was von beidem soll gelten, das angegebene Ergebnis oder die Zahlen, und warum?</translation>
    </message>
    <message>
        <source>A stated result, an actual value, a target and a direction.</source>
        <translation>Ein angegebenes Ergebnis, ein Ist-Wert, ein Ziel und eine Richtung.</translation>
    </message>
    <message>
        <source>Mark a value that will still change as provisional; otherwise dismiss the finding with a reason.</source>
        <translation>Einen Wert, der sich noch ändert, als vorläufig kennzeichnen; sonst den Befund mit einem Grund zurückstellen.</translation>
    </message>
    <message>
        <source>Snow, Keil and Wallace: The effects of optimistic and pessimistic biasing on software project status reporting. Information &amp; Management 44 (2007).</source>
        <translation>Snow, Keil und Wallace: The effects of optimistic and pessimistic biasing on software project status reporting. Information &amp; Management 44 (2007).</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Make an empty document.</source>
        <translation>Ein leeres Dokument anlegen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a document.</source>
        <translation>Ein Dokument öffnen.</translation>
    </message>
    <message>
        <source>Save Now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Write the file now instead of in a few seconds.</source>
        <translation>Die Datei jetzt schreiben statt in einigen Sekunden.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Organisation Settings…</source>
        <translation>Einstellungen der Organisation…</translation>
    </message>
    <message>
        <source>Change name, calendar, currency and date of the review.</source>
        <translation>Name, Kalender, Währung und Datum des Reviews ändern.</translation>
    </message>
    <message>
        <source>Save and close the document.</source>
        <translation>Das Dokument speichern und schließen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save, close and leave.</source>
        <translation>Speichern, schließen und beenden.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Make the last undone step again.</source>
        <translation>Den zuletzt zurückgenommenen Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet.</source>
        <translation>Die gewählten Zeilen für eine Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Write cells from a spreadsheet from the current cell on.</source>
        <translation>Zellen aus einer Tabellenkalkulation ab der aktuellen Zelle schreiben.</translation>
    </message>
    <message>
        <source>Add Department…</source>
        <translation>Abteilung hinzufügen…</translation>
    </message>
    <message>
        <source>Enter a department by hand.</source>
        <translation>Eine Abteilung von Hand eingeben.</translation>
    </message>
    <message>
        <source>Add KPI…</source>
        <translation>KPI hinzufügen…</translation>
    </message>
    <message>
        <source>Enter a KPI by hand.</source>
        <translation>Einen KPI von Hand eingeben.</translation>
    </message>
    <message>
        <source>Edit KPI…</source>
        <translation>KPI bearbeiten…</translation>
    </message>
    <message>
        <source>Change every field of the current KPI.</source>
        <translation>Jedes Feld des aktuellen KPI ändern.</translation>
    </message>
    <message>
        <source>Find Anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Go to a KPI, a disconnect or a command by typing.</source>
        <translation>Durch Tippen zu einem KPI, einer Unstimmigkeit oder einem Befehl gehen.</translation>
    </message>
    <message>
        <source>Show the results of all KPIs.</source>
        <translation>Die Ergebnisse aller KPIs zeigen.</translation>
    </message>
    <message>
        <source>Show what contradicts itself, most important first.</source>
        <translation>Zeigen, was sich widerspricht, das Wichtigste zuerst.</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between the light and the dark look.</source>
        <translation>Zwischen hellem und dunklem Aussehen wechseln.</translation>
    </message>
    <message>
        <source>Narrow Sidebar</source>
        <translation>Schmale Seitenleiste</translation>
    </message>
    <message>
        <source>Make room by showing only the icons of the sidebar.</source>
        <translation>Platz schaffen, indem nur die Symbole der Seitenleiste gezeigt werden.</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Show everything larger, up to 200 percent.</source>
        <translation>Alles größer zeigen, bis 200 Prozent.</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Show everything smaller, down to 100 percent.</source>
        <translation>Alles kleiner zeigen, bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Next Disconnect</source>
        <translation>Nächste Unstimmigkeit</translation>
    </message>
    <message>
        <source>Go to the next disconnect of the list.</source>
        <translation>Zur nächsten Unstimmigkeit der Liste gehen.</translation>
    </message>
    <message>
        <source>Previous Disconnect</source>
        <translation>Vorige Unstimmigkeit</translation>
    </message>
    <message>
        <source>Go to the previous disconnect of the list.</source>
        <translation>Zur vorigen Unstimmigkeit der Liste gehen.</translation>
    </message>
    <message>
        <source>Let the disconnect stand, with a reason.</source>
        <translation>Die Unstimmigkeit stehen lassen, mit einem Grund.</translation>
    </message>
    <message>
        <source>About Quarterdeck</source>
        <translation>Über Quarterdeck</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>Version und Lizenz zeigen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a period, %2 its value, %3 what is remarkable about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; %2 %3</source>
        <extracomment>%1 a sentence about the actual value, %2 another series (&quot;Previous year&quot;), %3 its value</extracomment>
        <translation>%1; %2 %3</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>&quot;columns&quot; is needed: a regular expression that fits the headings which are periods.</source>
        <translation>&quot;columns&quot; ist nötig: ein regulärer Ausdruck, auf den die Überschriften passen, die Zeiträume sind.</translation>
    </message>
    <message>
        <source>%1, byte %2,</source>
        <comment>file and place</comment>
        <translation>%1, Byte %2,</translation>
    </message>
    <message>
        <source>It is not UTF-8 and is read as windows-1252. Check names with umlauts and accents.</source>
        <translation>Die Datei ist nicht in UTF-8 und wird als windows-1252 gelesen. Namen mit Umlauten und Akzenten prüfen.</translation>
    </message>
    <message>
        <source>Some percentages of this KPI look like points (78.6), others like fractions (0.786). Write all of them with a percent sign.</source>
        <translation>Manche Prozentwerte dieses KPI sehen nach Punkten aus (78.6), andere nach Anteilen (0.786). Alle mit Prozentzeichen schreiben.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>file, problem, what follows</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Identity of the decision, the same in every file.</source>
        <translation>Kennung der Entscheidung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What had to be decided.</source>
        <translation>Was zu entscheiden war.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>What was chosen.</source>
        <translation>Was gewählt wurde.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why, and what is accepted for it.</source>
        <translation>Warum, und was dafür in Kauf genommen wird.</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>The role that decided.</source>
        <translation>Die Rolle, die entschied.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation>Tag der Entscheidung.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review am</translation>
    </message>
    <message>
        <source>Day on which it is looked at again.</source>
        <translation>Tag, an dem sie wieder angesehen wird.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether it stands.</source>
        <translation>Ob sie gilt.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>The cycle in which it was taken.</source>
        <translation>Der Zyklus, in dem sie fiel.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Identity of the action, the same in every file.</source>
        <translation>Kennung der Maßnahme, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is to be done, in one line.</source>
        <translation>Was zu tun ist, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department that does it.</source>
        <translation>Die Abteilung, die es tut.</translation>
    </message>
    <message>
        <source>The one role that does it.</source>
        <translation>Die eine Rolle, die es tut.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Day by which it is done.</source>
        <translation>Tag, bis zu dem es getan ist.</translation>
    </message>
    <message>
        <source>Whether it is done.</source>
        <translation>Ob es getan ist.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Day on which it was done.</source>
        <translation>Tag, an dem es getan war.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Decision, disconnect or agenda item it came from.</source>
        <translation>Entscheidung, Unstimmigkeit oder Tagesordnungspunkt, aus dem es kam.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>How many cycles it has been carried over.</source>
        <translation>Über wie viele Zyklen es übertragen wurde.</translation>
    </message>
    <message>
        <source>The cycle in which it was promised.</source>
        <translation>Der Zyklus, in dem es versprochen wurde.</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Identity of the hand-off, the same in every file.</source>
        <translation>Kennung der Übergabe, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the hand-off, by which it is found again.</source>
        <translation>Der eigene Schlüssel des Absenders für die Übergabe, an dem der Eintrag wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What is handed over.</source>
        <translation>Was übergeben wird.</translation>
    </message>
    <message>
        <source>Needed by department</source>
        <translation>Braucht es</translation>
    </message>
    <message>
        <source>The department that needs it.</source>
        <translation>Die Abteilung, die es braucht.</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>The department it is needed from.</source>
        <translation>Die Abteilung, von der es gebraucht wird.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The objective of the receiver that depends on it.</source>
        <translation>Das Ziel der empfangenden Abteilung, das davon abhängt.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Day by which the receiver needs it.</source>
        <translation>Tag, bis zu dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>Committed by</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Day for which the giver has promised it.</source>
        <translation>Tag, für den es zugesagt ist.</translation>
    </message>
    <message>
        <source>How far the two departments are.</source>
        <translation>Wie weit die beiden Abteilungen sind.</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Day on which it was asked for.</source>
        <translation>Tag, an dem darum gebeten wurde.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Day on which the giver answered. Empty: no answer yet.</source>
        <translation>Tag, an dem geantwortet wurde. Leer: noch keine Antwort.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>What a late delivery would do to the receiver.</source>
        <translation>Was eine späte Lieferung bedeutet.</translation>
    </message>
    <message>
        <source>Receiver&apos;s priority</source>
        <translation>Priorität beim Empfänger</translation>
    </message>
    <message>
        <source>Its place among what the receiver needs, 1 first.</source>
        <translation>Sein Platz unter allem, was die Abteilung braucht, 1 zuerst.</translation>
    </message>
    <message>
        <source>Queue rank</source>
        <translation>Platz in der Reihe</translation>
    </message>
    <message>
        <source>Its place in the giver&apos;s own queue, 1 first.</source>
        <translation>Sein Platz in der Reihe der liefernden Abteilung, 1 zuerst.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Work of the giver in person-days.</source>
        <translation>Arbeit der liefernden Abteilung in Personentagen.</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>How both sides will know that it is done.</source>
        <translation>Woran beide Seiten merken, dass es fertig ist.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much of it is needed.</source>
        <translation>Wie viel davon gebraucht wird.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>How often it is needed.</source>
        <translation>Wie oft es gebraucht wird.</translation>
    </message>
    <message>
        <source>Receiver says</source>
        <translation>Empfänger sagt</translation>
    </message>
    <message>
        <source>What the receiver wrote about it.</source>
        <translation>Was die empfangende Abteilung dazu schrieb.</translation>
    </message>
    <message>
        <source>Receiver&apos;s source</source>
        <translation>Quelle des Empfängers</translation>
    </message>
    <message>
        <source>File and row of the receiver&apos;s words.</source>
        <translation>Datei und Zeile dieser Worte.</translation>
    </message>
    <message>
        <source>Giver says</source>
        <translation>Geber sagt</translation>
    </message>
    <message>
        <source>What the giver wrote about it.</source>
        <translation>Was die liefernde Abteilung dazu schrieb.</translation>
    </message>
    <message>
        <source>Giver&apos;s source</source>
        <translation>Quelle des Gebers</translation>
    </message>
    <message>
        <source>File and row of the giver&apos;s words.</source>
        <translation>Datei und Zeile dieser Worte.</translation>
    </message>
    <message>
        <source>Input of a hand-off</source>
        <translation>Vorleistung</translation>
    </message>
    <message>
        <source>Inputs of hand-offs</source>
        <translation>Vorleistungen</translation>
    </message>
    <message>
        <source>The hand-off that waits.</source>
        <translation>Die Übergabe, die wartet.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>The hand-off that must come first.</source>
        <translation>Die Übergabe, die zuerst kommen muss.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Days of work between the two.</source>
        <translation>Tage Arbeit zwischen beiden.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>Kapazitäten</translation>
    </message>
    <message>
        <source>The department.</source>
        <translation>Die Abteilung.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Work that can be accepted, in person-days.</source>
        <translation>Annehmbare Arbeit in Personentagen.</translation>
    </message>
    <message>
        <source>How it was reckoned, in the department&apos;s own words.</source>
        <translation>Wie gerechnet wurde, in den Worten der Abteilung.</translation>
    </message>
    <message>
        <source>File and row from which it was read.</source>
        <translation>Datei und Zeile, aus der es gelesen wurde.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Identity of the annotation, the same in every file.</source>
        <translation>Kennung der Anmerkung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The KPI it is about.</source>
        <translation>Der KPI, um den es geht.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day on which it happened.</source>
        <translation>Tag, an dem es geschah.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A new baseline starts the limits of the chart afresh.</source>
        <translation>Eine neue Basis lässt die Grenzen des Diagramms neu beginnen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschah.</translation>
    </message>
    <message>
        <source>Bridge item</source>
        <translation>Überleitungsposten</translation>
    </message>
    <message>
        <source>Bridge items</source>
        <translation>Überleitungsposten</translation>
    </message>
    <message>
        <source>Identity of the bridge item, the same in every file.</source>
        <translation>Kennung des Überleitungspostens, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The figure the bridge starts from.</source>
        <translation>Die Zahl, von der die Überleitung ausgeht.</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>The figure the bridge ends at.</source>
        <translation>Die Zahl, bei der die Überleitung endet.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Why the two figures differ.</source>
        <translation>Warum sich die Zahlen unterscheiden.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Part of the difference, in the unit of the KPIs.</source>
        <translation>Teil des Unterschieds, in der Einheit der KPIs.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Identity of the person, the same in every file.</source>
        <translation>Kennung der Person, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the person, by which it is found again.</source>
        <translation>Der eigene Schlüssel des Absenders für die Person, an dem der Eintrag wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Name of the person or of the post they hold.</source>
        <translation>Name der Person oder ihrer Stelle.</translation>
    </message>
    <message>
        <source>The department the person belongs to.</source>
        <translation>Die Abteilung, zu der die Person gehört.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Identity of the role, the same in every file.</source>
        <translation>Kennung der Rolle, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Which kind of record the role is about.</source>
        <translation>Um welche Art von Eintrag es geht.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Id of the record the role is about.</source>
        <translation>Kennung des Eintrags, um den es geht.</translation>
    </message>
    <message>
        <source>Who holds the role.</source>
        <translation>Wer die Rolle hat.</translation>
    </message>
    <message>
        <source>What the person is for the record.</source>
        <translation>Was die Person für den Eintrag ist.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>First day on which this holds. Empty: always.</source>
        <translation>Erster Tag, an dem es gilt. Leer: immer.</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Last day on which this holds. Empty: still.</source>
        <translation>Letzter Tag, an dem es gilt. Leer: weiterhin.</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>The department there is now.</source>
        <translation>Die heutige Abteilung.</translation>
    </message>
    <message>
        <source>The department it came from.</source>
        <translation>Die Abteilung, aus der sie hervorging.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part of the predecessor that it took over; 1 is all of it.</source>
        <translation>Welchen Teil des Vorgängers sie übernahm; 1 ist alles.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Identity of the cycle, the same in every file.</source>
        <translation>Kennung des Zyklus, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Name of the cycle, for example Q1 2026/27.</source>
        <translation>Name des Zyklus, zum Beispiel Q1 2026/27.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of the quarter under review.</source>
        <translation>Erster Tag des besprochenen Quartals.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day of the quarter under review.</source>
        <translation>Letzter Tag des besprochenen Quartals.</translation>
    </message>
    <message>
        <source>Day of the review session.</source>
        <translation>Tag der Review-Sitzung.</translation>
    </message>
    <message>
        <source>How far the cycle is.</source>
        <translation>Wie weit der Zyklus ist.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Identity of the theme, the same in every file.</source>
        <translation>Kennung des Themas, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the theme, by which it is found again.</source>
        <translation>Der eigene Schlüssel des Absenders für das Thema, an dem der Eintrag wiedererkannt wird.</translation>
    </message>
    <message>
        <source>What the theme is called in the room.</source>
        <translation>Wie das Thema im Raum heißt.</translation>
    </message>
    <message>
        <source>The role that answers for the theme.</source>
        <translation>Die Rolle, die für das Thema einsteht.</translation>
    </message>
    <message>
        <source>Day on which it must be there, for example a launch.</source>
        <translation>Tag, an dem es da sein muss, zum Beispiel ein Marktstart.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Identity of the objective, the same in every file.</source>
        <translation>Kennung des Ziels, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the objective, by which it is found again.</source>
        <translation>Der eigene Schlüssel des Absenders für das Ziel, an dem der Eintrag wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is to be reached, in one line.</source>
        <translation>Was erreicht werden soll, in einer Zeile.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it matters.</source>
        <translation>Warum es wichtig ist.</translation>
    </message>
    <message>
        <source>The department that answers for the objective.</source>
        <translation>Die Abteilung, die für das Ziel einsteht.</translation>
    </message>
    <message>
        <source>The role that answers for the objective.</source>
        <translation>Die Rolle, die für das Ziel einsteht.</translation>
    </message>
    <message>
        <source>The theme it belongs to.</source>
        <translation>Das Thema, zu dem es gehört.</translation>
    </message>
    <message>
        <source>The cycle in which it was set.</source>
        <translation>Der Zyklus, in dem es gesetzt wurde.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>How high in the plan it stands.</source>
        <translation>Wie hoch im Plan es steht.</translation>
    </message>
    <message>
        <source>Committed: 100 percent is expected. Aspirational: 70 percent is good.</source>
        <translation>Zugesagt: 100 Prozent werden erwartet. Anspruchsvoll: 70 Prozent sind gut.</translation>
    </message>
    <message>
        <source>Where it is in its life.</source>
        <translation>Wo es in seinem Leben steht.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Local: it need not serve a higher objective.</source>
        <translation>Lokal: Es muss keinem höheren Ziel dienen.</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>Verdichtung</translation>
    </message>
    <message>
        <source>How its status follows from its parts.</source>
        <translation>Wie sein Status aus den Teilen folgt.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share of the company&apos;s attention, 0 to 1. Empty: the objectives of a level share equally.</source>
        <translation>Anteil an der Aufmerksamkeit des Unternehmens, 0 bis 1. Leer: Die Ziele einer Ebene teilen gleich.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>First day of work on it.</source>
        <translation>Erster Tag der Arbeit daran.</translation>
    </message>
    <message>
        <source>Day by which it is to be reached. Empty: evergreen.</source>
        <translation>Tag, bis zu dem es erreicht sein soll. Leer: dauerhaft.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Which part of the business it covers.</source>
        <translation>Welchen Teil des Geschäfts es umfasst.</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Gesetzt am</translation>
    </message>
    <message>
        <source>Day on which it was set.</source>
        <translation>Tag, an dem es gesetzt wurde.</translation>
    </message>
    <message>
        <source>Parent objective</source>
        <translation>Übergeordnetes Ziel</translation>
    </message>
    <message>
        <source>Parent objectives</source>
        <translation>Übergeordnete Ziele</translation>
    </message>
    <message>
        <source>The objective that serves.</source>
        <translation>Das dienende Ziel.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>The objective that it serves.</source>
        <translation>Das Ziel, dem es dient.</translation>
    </message>
    <message>
        <source>Its share in the roll-up of the parent.</source>
        <translation>Sein Anteil an der Verdichtung des übergeordneten Ziels.</translation>
    </message>
    <message>
        <source>Shared objective</source>
        <translation>Geteiltes Ziel</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Geteilte Ziele</translation>
    </message>
    <message>
        <source>The objective that is shared.</source>
        <translation>Das geteilte Ziel.</translation>
    </message>
    <message>
        <source>The department that shares it.</source>
        <translation>Die Abteilung, die es mitträgt.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Its place in that department&apos;s own list, 1 first.</source>
        <translation>Sein Platz in der eigenen Liste dieser Abteilung, 1 zuerst.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>Identity of the key result, the same in every file.</source>
        <translation>Kennung des Schlüsselergebnisses, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The objective it measures.</source>
        <translation>Das Ziel, das es misst.</translation>
    </message>
    <message>
        <source>What is measured.</source>
        <translation>Was gemessen wird.</translation>
    </message>
    <message>
        <source>How it is measured.</source>
        <translation>Wie gemessen wird.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Value at the start of the cycle.</source>
        <translation>Wert zu Beginn des Zyklus.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Value that is promised.</source>
        <translation>Zugesagter Wert.</translation>
    </message>
    <message>
        <source>Value that is aimed at.</source>
        <translation>Angestrebter Wert.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>Value that would be outstanding.</source>
        <translation>Wert, der herausragend wäre.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Latest value.</source>
        <translation>Jüngster Wert.</translation>
    </message>
    <message>
        <source>Share in the score of the objective, 0 to 1.</source>
        <translation>Anteil an der Bewertung des Ziels, 0 bis 1.</translation>
    </message>
    <message>
        <source>The KPI that delivers the number.</source>
        <translation>Der KPI, der die Zahl liefert.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Statusmeldungen</translation>
    </message>
    <message>
        <source>The objective it is about.</source>
        <translation>Das Ziel, um das es geht.</translation>
    </message>
    <message>
        <source>What the owner states.</source>
        <translation>Was die verantwortliche Rolle angibt.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Probability of reaching it, 0 to 1.</source>
        <translation>Wahrscheinlichkeit, es zu erreichen, 0 bis 1.</translation>
    </message>
    <message>
        <source>What changed and what is next, in the owner&apos;s own words.</source>
        <translation>Was sich geändert hat und was folgt, in eigenen Worten.</translation>
    </message>
    <message>
        <source>Recovery on</source>
        <translation>Wieder im Plan am</translation>
    </message>
    <message>
        <source>Day by which a planned recovery brings it back on track.</source>
        <translation>Tag, bis zu dem es nach Plan wieder im Plan liegt.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Identity of the initiative, the same in every file.</source>
        <translation>Kennung der Initiative, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own key of the initiative, by which it is found again.</source>
        <translation>Der eigene Schlüssel des Absenders für die Initiative, an dem der Eintrag wiedererkannt wird.</translation>
    </message>
    <message>
        <source>What is done, in one line.</source>
        <translation>Was getan wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>The role that answers for it.</source>
        <translation>Die Rolle, die dafür einsteht.</translation>
    </message>
    <message>
        <source>The objective it serves.</source>
        <translation>Das Ziel, dem es dient.</translation>
    </message>
    <message>
        <source>Work in person-days.</source>
        <translation>Arbeit in Personentagen.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What the department does, across units: Sales, Service, Finance.</source>
        <translation>Was die Abteilung tut, über Bereiche hinweg: Vertrieb, Service, Finanzen.</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>The business unit it belongs to.</source>
        <translation>Der Geschäftsbereich, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where it works.</source>
        <translation>Wo sie arbeitet.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>What matters most to it this quarter.</source>
        <translation>Was ihr in diesem Quartal am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>What stands in its way.</source>
        <translation>Was ihr im Weg steht.</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Anreize</translation>
    </message>
    <message>
        <source>What it is rewarded for.</source>
        <translation>Wofür sie belohnt wird.</translation>
    </message>
    <message>
        <source>Which part of the business the number covers. KPIs of one name and different scope do not contradict each other.</source>
        <translation>Welchen Teil des Geschäfts die Zahl umfasst. KPIs mit gleichem Namen und anderem Geltungsbereich widersprechen sich nicht.</translation>
    </message>
    <message>
        <source>The objective the number tells about.</source>
        <translation>Das Ziel, von dem die Zahl erzählt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Which decision the number is for.</source>
        <translation>Für welche Entscheidung die Zahl da ist.</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>The system the number is taken from.</source>
        <translation>Das System, aus dem die Zahl stammt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What is left out of the number.</source>
        <translation>Was die Zahl auslässt.</translation>
    </message>
    <message>
        <source>Date logic</source>
        <translation>Datumsregel</translation>
    </message>
    <message>
        <source>Which date decides the period of a case.</source>
        <translation>Welches Datum über den Zeitraum eines Falls entscheidet.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Verdichtung über Zeit</translation>
    </message>
    <message>
        <source>How values of shorter periods make one of a longer period.</source>
        <translation>Wie Werte kürzerer Zeiträume einen längeren ergeben.</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Other names of the number, separated by semicolons.</source>
        <translation>Andere Namen der Zahl, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>Mitverantwortlich</translation>
    </message>
    <message>
        <source>Data provider</source>
        <translation>Liefert Daten</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>In Planung</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>Anspruchsvoll</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Serves a higher objective</source>
        <translation>Dient einem höheren Ziel</translation>
    </message>
    <message>
        <source>Local: keeps the lights on</source>
        <translation>Lokal: hält den Betrieb am Laufen</translation>
    </message>
    <message>
        <source>Worst of the parts</source>
        <translation>Schlechtester Teil</translation>
    </message>
    <message>
        <source>Weighted mean of the parts</source>
        <translation>Gewichtetes Mittel der Teile</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>Neue Basis</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>Gegenvorschlag</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Strategic theme</source>
        <translation>Strategisches Thema</translation>
    </message>
    <message>
        <source>Strategic themes</source>
        <translation>Strategische Themen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be any of %2 records. Use its code.</source>
        <translation>&quot;%1&quot; kann jeder von %2 Einträgen sein. Den Code verwenden.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Import it first, or correct the name.</source>
        <translation>Es gibt keinen Eintrag %1 &quot;%2&quot;. Zuerst importieren oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>No field has this name; the column is not read.</source>
        <translation>Kein Feld heißt so; die Spalte wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Add it, or name the right kind of file.</source>
        <translation>%1 hat keine Spalte &quot;%2&quot;. Ergänzen oder die richtige Art der Datei nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a possible value. Correct it.</source>
        <translation>&quot;%1&quot; ist kein möglicher Wert. Berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) wait in a circle</source>
        <translation>
            <numerusform>%n Abteilung wartet im Kreis</numerusform>
            <numerusform>%n Abteilungen warten im Kreis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is promised %2</source>
        <comment>hand-off, how late</comment>
        <translation>%1 ist %2 zugesagt</translation>
    </message>
    <message>
        <source>Every hand-off is agreed</source>
        <translation>Jede Übergabe ist vereinbart</translation>
    </message>
    <message>
        <source>%1 hand-offs between %2 departments. %3 are agreed, %4 are not.</source>
        <translation>%1 Übergaben zwischen %2 Abteilungen. %3 sind vereinbart, %4 nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>date</comment>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>%1 needs nothing from %2.</source>
        <translation>%1 braucht nichts von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n hand-off(s) from %2</source>
        <translation>
            <numerusform>%1 braucht %n Übergabe von %2</numerusform>
            <numerusform>%1 braucht %n Übergaben von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 is part of a circle.</source>
        <comment>needs, hand-off</comment>
        <translation>%1; %2 ist Teil eines Kreises.</translation>
    </message>
    <message>
        <source>%1; all are agreed.</source>
        <comment>needs</comment>
        <translation>%1; alle sind vereinbart.</translation>
    </message>
    <message>
        <source>%1; %2: %3.</source>
        <comment>needs, hand-off, state</comment>
        <translation>%1; %2: %3.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>fewer than %1 values: no limits yet</source>
        <translation>weniger als %1 Werte: noch keine Grenzen</translation>
    </message>
    <message>
        <source>Target beyond what the process reaches</source>
        <translation>Zielwert jenseits des Prozesses</translation>
    </message>
    <message>
        <source>%1: the target of %2 is beyond the process</source>
        <translation>%1: Der Zielwert %2 liegt jenseits des Prozesses</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>The process has given %1 on average and at most %2; the target is %3.</source>
        <translation>Der Prozess gibt im Mittel %1 und höchstens %2; der Zielwert ist %3.</translation>
    </message>
    <message>
        <source>The process has given %1 on average and at least %2; the target is %3.</source>
        <translation>Der Prozess gibt im Mittel %1 und mindestens %2; der Zielwert ist %3.</translation>
    </message>
    <message>
        <source>Shown because the target lies %1 beyond the limit of %2 values.</source>
        <translation>Gezeigt, weil der Zielwert um %1 jenseits der Grenze aus %2 Werten liegt.</translation>
    </message>
    <message>
        <source>Target outside capability</source>
        <translation>Zielwert außerhalb der Prozessfähigkeit</translation>
    </message>
    <message>
        <source>A target beyond the process</source>
        <translation>Ein Zielwert jenseits des Prozesses</translation>
    </message>
    <message>
        <source>Without a change of the process this target is not reachable.</source>
        <translation>Ohne Änderung des Prozesses ist dieser Zielwert nicht erreichbar.</translation>
    </message>
    <message>
        <source>What will change in the process so that the target can be reached?</source>
        <translation>Was wird am Prozess geändert, damit der Zielwert erreichbar ist?</translation>
    </message>
    <message>
        <source>Twelve actual values, a target and a direction.</source>
        <translation>Zwölf Istwerte, ein Zielwert und eine Richtung.</translation>
    </message>
    <message>
        <source>Annotate a planned change of the process as a new baseline.</source>
        <translation>Eine geplante Änderung des Prozesses als neue Basis anmerken.</translation>
    </message>
    <message>
        <source>Wheeler: Making Sense of Data. SPC Press (2003).</source>
        <translation>Wheeler: Making Sense of Data. SPC Press (2003).</translation>
    </message>
    <message>
        <source>%1 hand-offs accepted for %2: %3 person-days of %4 there are.</source>
        <translation>%1 Übergaben für %2 zugesagt: %3 Personentage von %4 vorhandenen.</translation>
    </message>
    <message>
        <source>The promises</source>
        <translation>Die Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hand-off(s) without effort</source>
        <translation>
            <numerusform>%n zugesagte Übergabe ohne Aufwand</numerusform>
            <numerusform>%n zugesagte Übergaben ohne Aufwand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted %2 times its capacity</source>
        <translation>%1 sagte das %2-Fache der Kapazität zu</translation>
    </message>
    <message>
        <source>%1 has accepted %2 times its capacity</source>
        <translation>%1 hat das %2-Fache der Kapazität zugesagt</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Shown because %1 person-days are accepted and %2 are available.</source>
        <translation>Gezeigt, weil %1 Personentage zugesagt und %2 verfügbar sind.</translation>
    </message>
    <message>
        <source>%1 is asked by %2 departments</source>
        <translation>%1 wird von %2 Abteilungen gefragt</translation>
    </message>
    <message>
        <source>%1 departments need something from %2</source>
        <translation>%1 Abteilungen brauchen etwas von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hand-offs are asked of %2, by %3 departments.</source>
        <translation>%1 Übergaben werden von %2 erbeten, durch %3 Abteilungen.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Shown because more is accepted there than its capacity carries.</source>
        <translation>Gezeigt, weil dort mehr zugesagt ist, als die Kapazität trägt.</translation>
    </message>
    <message>
        <source>Shown because a department is asked for %1 hand-offs on average.</source>
        <translation>Gezeigt, weil eine Abteilung im Mittel um %1 Übergaben gebeten wird.</translation>
    </message>
    <message>
        <source>Above this share of its capacity the load is an error.</source>
        <translation>Über diesem Anteil der Kapazität ist die Last ein Fehler.</translation>
    </message>
    <message>
        <source>How improbable the number of requests must be, if all were asked alike (Poisson).</source>
        <translation>Wie unwahrscheinlich die Zahl der Anfragen sein muss, wenn alle gleich oft gefragt würden (Poisson).</translation>
    </message>
    <message>
        <source>Over-committed provider</source>
        <translation>Zu viel zugesagt</translation>
    </message>
    <message>
        <source>More accepted than fits</source>
        <translation>Mehr zugesagt, als passt</translation>
    </message>
    <message>
        <source>The effort of accepted hand-offs in a period exceeds the capacity of the giver. Error above errorLoad, otherwise a warning.</source>
        <translation>Der Aufwand zugesagter Übergaben eines Zeitraums übersteigt die Kapazität des Gebers. Fehler über errorLoad, sonst Warnung.</translation>
    </message>
    <message>
        <source>More is promised than can be delivered.</source>
        <translation>Es ist mehr versprochen, als geliefert werden kann.</translation>
    </message>
    <message>
        <source>Which of the requests are dropped, moved or helped?</source>
        <translation>Welche Anfragen entfallen, werden verschoben oder unterstützt?</translation>
    </message>
    <message>
        <source>Capacities, and hand-offs with effort and date.</source>
        <translation>Kapazitäten und Übergaben mit Aufwand und Datum.</translation>
    </message>
    <message>
        <source>Correct efforts or capacity.</source>
        <translation>Aufwände oder Kapazität berichtigen.</translation>
    </message>
    <message>
        <source>Hopp and Spearman: Factory Physics. McGraw-Hill (2008).</source>
        <translation>Hopp und Spearman: Factory Physics. McGraw-Hill (2008).</translation>
    </message>
    <message>
        <source>Over-depended department</source>
        <translation>Überlastete Abhängigkeit</translation>
    </message>
    <message>
        <source>Much runs through one department</source>
        <translation>Vieles läuft durch eine Abteilung</translation>
    </message>
    <message>
        <source>More is accepted than the capacity carries; or, without a declared capacity, far more is asked of the department than of others (significance) and most shortest paths run through it.</source>
        <translation>Es ist mehr zugesagt, als die Kapazität trägt; oder, ohne erklärte Kapazität, wird die Abteilung weit öfter gefragt als andere (significance) und die meisten kürzesten Wege laufen durch sie.</translation>
    </message>
    <message>
        <source>Much of the company&apos;s work runs through one department.</source>
        <translation>Viel Arbeit des Unternehmens läuft durch eine Abteilung.</translation>
    </message>
    <message>
        <source>What could the others do for themselves?</source>
        <translation>Was könnten die anderen selbst tun?</translation>
    </message>
    <message>
        <source>Hand-offs between departments.</source>
        <translation>Übergaben zwischen Abteilungen.</translation>
    </message>
    <message>
        <source>Enter the capacity of a shared service that is sized for it.</source>
        <translation>Die Kapazität eines dafür ausgelegten gemeinsamen Dienstes eintragen.</translation>
    </message>
    <message>
        <source>Brandes: A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25 (2001).</source>
        <translation>Brandes: A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25 (2001).</translation>
    </message>
    <message>
        <source>%1 needs</source>
        <translation>%1 braucht</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 bietet</translation>
    </message>
    <message>
        <source>%1 is needed by %2.</source>
        <translation>%1 wird bis %2 gebraucht.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 is promised for %2.</source>
        <translation>%1 ist für %2 zugesagt.</translation>
    </message>
    <message>
        <source>No date is given for %1.</source>
        <translation>Für %1 ist kein Datum genannt.</translation>
    </message>
    <message>
        <source>no day of the request</source>
        <translation>kein Tag der Anfrage</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked %2 for %3; no answer for %n working day(s)</source>
        <translation>
            <numerusform>%1 bat %2 um %3; seit %n Arbeitstag keine Antwort</numerusform>
            <numerusform>%1 bat %2 um %3; seit %n Arbeitstagen keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer to the request of %1.</source>
        <translation>Keine Antwort auf die Anfrage vom %1.</translation>
    </message>
    <message>
        <source>Shown because the request of %1 is %2 working days old; the limit is %3.</source>
        <translation>Gezeigt, weil die Anfrage vom %1 %2 Arbeitstage alt ist; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: %2 oder %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2 %n day(s) before it is promised</source>
        <translation>
            <numerusform>%1 braucht %2 %n Tag früher als zugesagt</numerusform>
            <numerusform>%1 braucht %2 %n Tage früher als zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because it is needed by %1 and promised for %2.</source>
        <translation>Gezeigt, weil es bis %1 gebraucht wird und für %2 zugesagt ist.</translation>
    </message>
    <message>
        <source>%1: item %2 of %3 in the queue</source>
        <translation>%1: Platz %2 von %3 in der Reihe</translation>
    </message>
    <message>
        <source>%1&apos;s first need is item %2 of %3 at %4</source>
        <translation>Was %1 zuerst braucht, ist Platz %2 von %3 bei %4</translation>
    </message>
    <message>
        <source>%1, urgent for %2, is item %3 of %4 at %5</source>
        <translation>%1, dringend für %2, ist Platz %3 von %4 bei %5</translation>
    </message>
    <message>
        <source>%1 is item %2 of %3.</source>
        <translation>%1 ist Platz %2 von %3.</translation>
    </message>
    <message>
        <source>The capacity of %1 carries the first %2 of %3 items.</source>
        <translation>Die Kapazität von %1 trägt die ersten %2 von %3 Plätzen.</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>Shown because it is high on one list and below the line that capacity carries on the other.</source>
        <translation>Gezeigt, weil es auf einer Liste oben steht und auf der anderen unter der Linie, die die Kapazität trägt.</translation>
    </message>
    <message>
        <source>Shown because it is high on one list and low on the other.</source>
        <translation>Gezeigt, weil es auf einer Liste oben und auf der anderen unten steht.</translation>
    </message>
    <message>
        <source>%1 from %2 comes first.</source>
        <translation>%1 von %2 kommt zuerst.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 wait for each other</source>
        <translation>%1 warten aufeinander</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because each waits for the next, with %n day(s) of work on the way round.</source>
        <translation>
            <numerusform>Gezeigt, weil jede auf die nächste wartet, mit %n Tag Arbeit im Kreis.</numerusform>
            <numerusform>Gezeigt, weil jede auf die nächste wartet, mit %n Tagen Arbeit im Kreis.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many working days a request may wait for an answer.</source>
        <translation>Wie viele Arbeitstage eine Anfrage auf Antwort warten darf.</translation>
    </message>
    <message>
        <source>How near the need must be for an error.</source>
        <translation>Wie nah der Bedarf für einen Fehler sein muss.</translation>
    </message>
    <message>
        <source>More days than this between need and promise are an error.</source>
        <translation>Mehr Tage zwischen Bedarf und Zusage sind ein Fehler.</translation>
    </message>
    <message>
        <source>How far the two places may lie apart, as shares of the two lists.</source>
        <translation>Wie weit die beiden Plätze auseinander liegen dürfen, als Anteile der Listen.</translation>
    </message>
    <message>
        <source>Unacknowledged request</source>
        <translation>Unbestätigte Anfrage</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>Eine Anfrage ohne Antwort</translation>
    </message>
    <message>
        <source>A request has had no answer for more than workingDays. Error when it is needed within nearDays.</source>
        <translation>Eine Anfrage ist länger als workingDays ohne Antwort. Fehler, wenn sie innerhalb von nearDays gebraucht wird.</translation>
    </message>
    <message>
        <source>One side plans with something the other side has not confirmed.</source>
        <translation>Eine Seite plant mit etwas, das die andere nicht bestätigt hat.</translation>
    </message>
    <message>
        <source>Is this in the plan of the other side?</source>
        <translation>Steht das im Plan der anderen Seite?</translation>
    </message>
    <message>
        <source>Hand-offs with the day of the request.</source>
        <translation>Übergaben mit dem Tag der Anfrage.</translation>
    </message>
    <message>
        <source>Enter the answer, or withdraw the request.</source>
        <translation>Die Antwort eintragen oder die Anfrage zurückziehen.</translation>
    </message>
    <message>
        <source>Sosa, Eppinger and Rowles: The misalignment of product architecture and organizational structure. Management Science 50 (2004).</source>
        <translation>Sosa, Eppinger und Rowles: The misalignment of product architecture and organizational structure. Management Science 50 (2004).</translation>
    </message>
    <message>
        <source>Date mismatch</source>
        <translation>Termine passen nicht</translation>
    </message>
    <message>
        <source>Two dates for one hand-off</source>
        <translation>Zwei Termine für eine Übergabe</translation>
    </message>
    <message>
        <source>A hand-off is promised for a later day than it is needed. A warning up to errorDays, unless an objective of the company waits for it.</source>
        <translation>Eine Übergabe ist für einen späteren Tag zugesagt, als sie gebraucht wird. Bis errorDays eine Warnung, außer ein Unternehmensziel wartet darauf.</translation>
    </message>
    <message>
        <source>It arrives after the day it is needed.</source>
        <translation>Es kommt nach dem Tag, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>Move the date, reduce the scope, or lend help?</source>
        <translation>Den Termin verschieben, den Umfang verringern oder helfen?</translation>
    </message>
    <message>
        <source>Hand-offs with both dates.</source>
        <translation>Übergaben mit beiden Terminen.</translation>
    </message>
    <message>
        <source>Split a partial delivery into two hand-offs.</source>
        <translation>Eine Teillieferung in zwei Übergaben teilen.</translation>
    </message>
    <message>
        <source>Slack of schedules.</source>
        <translation>Puffer in Zeitplänen.</translation>
    </message>
    <message>
        <source>Priority inversion</source>
        <translation>Prioritätsumkehr</translation>
    </message>
    <message>
        <source>First here, late there</source>
        <translation>Hier zuerst, dort spät</translation>
    </message>
    <message>
        <source>The place of a hand-off among the receiver&apos;s needs is higher by spread than in the giver&apos;s queue, or it is of high criticality and below the line that the giver&apos;s capacity carries. A warning above that line.</source>
        <translation>Der Platz einer Übergabe unter dem Bedarf des Empfängers ist um spread höher als in der Reihe des Gebers, oder sie ist sehr dringend und steht unter der Linie, die die Kapazität des Gebers trägt. Über dieser Linie eine Warnung.</translation>
    </message>
    <message>
        <source>Urgent for one side, low in the queue of the other.</source>
        <translation>Dringend für die eine Seite, weit hinten bei der anderen.</translation>
    </message>
    <message>
        <source>Who may change the order of the queue?</source>
        <translation>Wer darf die Reihenfolge ändern?</translation>
    </message>
    <message>
        <source>The receiver&apos;s priorities and the giver&apos;s queue.</source>
        <translation>Die Prioritäten des Empfängers und die Reihe des Gebers.</translation>
    </message>
    <message>
        <source>Bring both lists up to date.</source>
        <translation>Beide Listen aktualisieren.</translation>
    </message>
    <message>
        <source>Sha, Rajkumar and Lehoczky: Priority inheritance protocols. IEEE Transactions on Computers 39 (1990).</source>
        <translation>Sha, Rajkumar und Lehoczky: Priority inheritance protocols. IEEE Transactions on Computers 39 (1990).</translation>
    </message>
    <message>
        <source>Circular wait</source>
        <translation>Kreisförmiges Warten</translation>
    </message>
    <message>
        <source>Waiting in a circle</source>
        <translation>Warten im Kreis</translation>
    </message>
    <message>
        <source>Hand-offs wait for each other in a circle, with working time on the way round.</source>
        <translation>Übergaben warten im Kreis aufeinander, mit Arbeitszeit dazwischen.</translation>
    </message>
    <message>
        <source>Each waits for the other: no order of work exists.</source>
        <translation>Jede wartet auf die andere: Es gibt keine Reihenfolge der Arbeit.</translation>
    </message>
    <message>
        <source>What can one of them hand over early?</source>
        <translation>Was kann eine von ihnen früher übergeben?</translation>
    </message>
    <message>
        <source>Hand-offs and the inputs they wait for.</source>
        <translation>Übergaben und die Vorleistungen, auf die sie warten.</translation>
    </message>
    <message>
        <source>Split what can be handed over in part.</source>
        <translation>Teilen, was teilweise übergeben werden kann.</translation>
    </message>
    <message>
        <source>Steward: The design structure system. IEEE Transactions on Engineering Management 28 (1981).</source>
        <translation>Steward: The design structure system. IEEE Transactions on Engineering Management 28 (1981).</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Serves no higher objective</source>
        <translation>Dient keinem höheren Ziel</translation>
    </message>
    <message>
        <source>%1 serves no higher objective</source>
        <translation>%1 dient keinem höheren Ziel</translation>
    </message>
    <message>
        <source>0 above</source>
        <translation>0 darüber</translation>
    </message>
    <message>
        <source>No parent is entered, and it is not marked as local.</source>
        <translation>Kein übergeordnetes Ziel ist eingetragen, und es ist nicht als lokal gekennzeichnet.</translation>
    </message>
    <message>
        <source>Shown because only objectives of the company may have no parent.</source>
        <translation>Gezeigt, weil nur Unternehmensziele ohne übergeordnetes Ziel sein dürfen.</translation>
    </message>
    <message>
        <source>Nothing beneath %1</source>
        <translation>Nichts unter %1</translation>
    </message>
    <message>
        <source>Nothing in the plan works towards %1</source>
        <translation>Nichts im Plan arbeitet auf %1 hin</translation>
    </message>
    <message>
        <source>0 beneath</source>
        <translation>0 darunter</translation>
    </message>
    <message>
        <source>No objective, key result, initiative or KPI serves it.</source>
        <translation>Kein Ziel, Schlüsselergebnis, KPI und keine Initiative dient ihm.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because it has stood for more than %n day(s) without support.</source>
        <translation>
            <numerusform>Gezeigt, weil es seit mehr als %n Tag ohne Unterstützung steht.</numerusform>
            <numerusform>Gezeigt, weil es seit mehr als %n Tagen ohne Unterstützung steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stated %1; %2 of %3 parts are behind</source>
        <translation>Angegeben: %1; %2 von %3 Teilen zurück</translation>
    </message>
    <message>
        <source>%1 is stated %2; %3 of its %4 parts are behind</source>
        <translation>%1 ist als %2 angegeben; %3 von %4 Teilen liegen zurück</translation>
    </message>
    <message>
        <source>%1 of %2 behind</source>
        <translation>%1 von %2 zurück</translation>
    </message>
    <message>
        <source>In %1 it is %2.</source>
        <translation>Im %1 ist es %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Shown because the stated status is better than that of the parts for %n period(s) in a row.</source>
        <translation>
            <numerusform>Gezeigt, weil der angegebene Status %n Zeitraum lang besser ist als der der Teile.</numerusform>
            <numerusform>Gezeigt, weil der angegebene Status %n Zeiträume in Folge besser ist als der der Teile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The part ends %n day(s) after the whole</source>
        <translation>
            <numerusform>Der Teil endet %n Tag nach dem Ganzen</numerusform>
            <numerusform>Der Teil endet %n Tage nach dem Ganzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The part starts %n day(s) after the whole</source>
        <translation>
            <numerusform>Der Teil beginnt %n Tag nach dem Ganzen</numerusform>
            <numerusform>Der Teil beginnt %n Tage nach dem Ganzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends %n day(s) after the objective it serves</source>
        <translation>
            <numerusform>%1 endet %n Tag nach dem Ziel, dem es dient</numerusform>
            <numerusform>%1 endet %n Tage nach dem Ziel, dem es dient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n day(s) after the objective it serves is due</source>
        <translation>
            <numerusform>%1 beginnt %n Tag nach der Fälligkeit des Ziels, dem es dient</numerusform>
            <numerusform>%1 beginnt %n Tage nach der Fälligkeit des Ziels, dem es dient</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Fällig am %1.</translation>
    </message>
    <message>
        <source>Starts on %1.</source>
        <translation>Beginnt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because the limit is %n working day(s).</source>
        <translation>
            <numerusform>Gezeigt, weil die Grenze bei %n Arbeitstag liegt.</numerusform>
            <numerusform>Gezeigt, weil die Grenze bei %n Arbeitstagen liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many days a new objective may stand without support.</source>
        <translation>Wie viele Tage ein neues Ziel ohne Unterstützung stehen darf.</translation>
    </message>
    <message>
        <source>By how many steps the stated status must be better than the computed one.</source>
        <translation>Um wie viele Stufen der angegebene Status besser sein muss als der berechnete.</translation>
    </message>
    <message>
        <source>For how many periods in a row.</source>
        <translation>Wie viele Zeiträume in Folge.</translation>
    </message>
    <message>
        <source>How many parts must have a check-in of the same period.</source>
        <translation>Wie viele Teile eine Statusmeldung desselben Zeitraums haben müssen.</translation>
    </message>
    <message>
        <source>How many working days a part may end after the whole.</source>
        <translation>Wie viele Arbeitstage ein Teil nach dem Ganzen enden darf.</translation>
    </message>
    <message>
        <source>Orphan objective</source>
        <translation>Verwaistes Ziel</translation>
    </message>
    <message>
        <source>An aim that stands alone</source>
        <translation>Ein Ziel, das allein steht</translation>
    </message>
    <message>
        <source>An objective below the company&apos;s level has no parent and is not local.</source>
        <translation>Ein Ziel unterhalb der Unternehmensebene hat kein übergeordnetes Ziel und ist nicht lokal.</translation>
    </message>
    <message>
        <source>This work is not connected to any aim of the company.</source>
        <translation>Diese Arbeit ist mit keinem Unternehmensziel verbunden.</translation>
    </message>
    <message>
        <source>Which higher objective does this serve, or should it stop?</source>
        <translation>Welchem höheren Ziel dient das, oder sollte es enden?</translation>
    </message>
    <message>
        <source>Objectives with their levels and parents.</source>
        <translation>Ziele mit Ebenen und übergeordneten Zielen.</translation>
    </message>
    <message>
        <source>Mark work that keeps the lights on as local.</source>
        <translation>Arbeit, die den Betrieb am Laufen hält, als lokal kennzeichnen.</translation>
    </message>
    <message>
        <source>Alignment analysis as practised with OKRs.</source>
        <translation>Ausrichtungsanalyse, wie sie bei OKR üblich ist.</translation>
    </message>
    <message>
        <source>Unsupported objective</source>
        <translation>Ziel ohne Unterbau</translation>
    </message>
    <message>
        <source>An aim without work beneath it</source>
        <translation>Ein Ziel ohne Arbeit darunter</translation>
    </message>
    <message>
        <source>No objective, key result, initiative or KPI serves the objective, and it is older than graceDays. Error for the company and its business units, otherwise a warning.</source>
        <translation>Kein Ziel, Schlüsselergebnis, KPI und keine Initiative dient dem Ziel, und es ist älter als graceDays. Fehler bei Unternehmen und Geschäftsbereichen, sonst Warnung.</translation>
    </message>
    <message>
        <source>An aim that nobody in the plan is working on.</source>
        <translation>Ein Ziel, an dem im Plan niemand arbeitet.</translation>
    </message>
    <message>
        <source>Who will move it this quarter?</source>
        <translation>Wer bringt es in diesem Quartal voran?</translation>
    </message>
    <message>
        <source>Objectives and what serves them.</source>
        <translation>Ziele und was ihnen dient.</translation>
    </message>
    <message>
        <source>Enter what serves it, or close it.</source>
        <translation>Eintragen, was ihm dient, oder es schließen.</translation>
    </message>
    <message>
        <source>Watermelon</source>
        <translation>Wassermelone</translation>
    </message>
    <message>
        <source>The whole and its parts differ</source>
        <translation>Das Ganze und seine Teile unterscheiden sich</translation>
    </message>
    <message>
        <source>For periods check-ins in a row the stated status is better by gap steps or more than the declared roll-up of at least fewestParts parts. Error from two steps on, a note when a dated recovery is planned.</source>
        <translation>In periods Statusmeldungen in Folge ist der angegebene Status um gap Stufen oder mehr besser als die erklärte Verdichtung von mindestens fewestParts Teilen. Fehler ab zwei Stufen, Hinweis bei datierter Erholung.</translation>
    </message>
    <message>
        <source>The whole is stated better than its parts.</source>
        <translation>Das Ganze wird besser angegeben als seine Teile.</translation>
    </message>
    <message>
        <source>What is known here that the parts do not show?</source>
        <translation>Was ist hier bekannt, das die Teile nicht zeigen?</translation>
    </message>
    <message>
        <source>Check-ins of an objective and of its parts for the same periods.</source>
        <translation>Statusmeldungen eines Ziels und seiner Teile für dieselben Zeiträume.</translation>
    </message>
    <message>
        <source>Enter the day by which a planned recovery takes effect.</source>
        <translation>Den Tag eintragen, bis zu dem eine geplante Erholung wirkt.</translation>
    </message>
    <message>
        <source>Time inversion</source>
        <translation>Zeitumkehr</translation>
    </message>
    <message>
        <source>The part ends after the whole</source>
        <translation>Der Teil endet nach dem Ganzen</translation>
    </message>
    <message>
        <source>An objective is due more than slackDays working days after the one it serves, or starts after that one is due.</source>
        <translation>Ein Ziel ist mehr als slackDays Arbeitstage nach dem Ziel fällig, dem es dient, oder beginnt nach dessen Fälligkeit.</translation>
    </message>
    <message>
        <source>The part is finished after the whole is due.</source>
        <translation>Der Teil ist fertig, nachdem das Ganze fällig ist.</translation>
    </message>
    <message>
        <source>Which of the two dates is real?</source>
        <translation>Welcher der beiden Termine gilt?</translation>
    </message>
    <message>
        <source>Dates of objectives and their parents.</source>
        <translation>Termine von Zielen und ihren übergeordneten Zielen.</translation>
    </message>
    <message>
        <source>Leave the date of an evergreen objective empty.</source>
        <translation>Das Datum eines dauerhaften Ziels leer lassen.</translation>
    </message>
    <message>
        <source>Logic of schedules.</source>
        <translation>Logik von Zeitplänen.</translation>
    </message>
    <message>
        <source>One name, two definitions</source>
        <translation>Ein Name, zwei Definitionen</translation>
    </message>
    <message>
        <source>%1 means two things at %2 and %3</source>
        <translation>%1 bedeutet bei %2 und %3 zweierlei</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Zielwert %1.</translation>
    </message>
    <message>
        <source>%1 [%2], %3, %4</source>
        <translation>%1 [%2], %3, %4</translation>
    </message>
    <message>
        <source>%1 defines</source>
        <translation>%1 definiert</translation>
    </message>
    <message>
        <source>Shown because name and scope agree and something else differs.</source>
        <translation>Gezeigt, weil Name und Geltungsbereich gleich sind und anderes abweicht.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 im %2.</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 berichtet</translation>
    </message>
    <message>
        <source>Of %1 apart, %2 are explained (%3); %4 are not.</source>
        <translation>Von %1 Unterschied sind %2 erklärt (%3); %4 nicht.</translation>
    </message>
    <message>
        <source>The bridge</source>
        <translation>Die Überleitung</translation>
    </message>
    <message>
        <source>%1: two figures</source>
        <translation>%1: zwei Zahlen</translation>
    </message>
    <message>
        <source>%1 is %2 at %3 and %4 at %5</source>
        <translation>%1 ist %2 bei %3 und %4 bei %5</translation>
    </message>
    <message>
        <source>Shown because they differ by more than %1 in %2 of the last %3 periods.</source>
        <translation>Gezeigt, weil sie in %2 der letzten %3 Zeiträume um mehr als %1 abweichen.</translation>
    </message>
    <message>
        <source>How alike two names must be: Dice coefficient of their words.</source>
        <translation>Wie ähnlich zwei Namen sein müssen: Dice-Koeffizient ihrer Wörter.</translation>
    </message>
    <message>
        <source>Share by which two targets may differ.</source>
        <translation>Anteil, um den zwei Zielwerte abweichen dürfen.</translation>
    </message>
    <message>
        <source>Share by which two figures may differ.</source>
        <translation>Anteil, um den zwei Zahlen abweichen dürfen.</translation>
    </message>
    <message>
        <source>How many common periods are compared.</source>
        <translation>Wie viele gemeinsame Zeiträume verglichen werden.</translation>
    </message>
    <message>
        <source>In how many of them the figures must differ.</source>
        <translation>In wie vielen davon die Zahlen abweichen müssen.</translation>
    </message>
    <message>
        <source>Conflicting definition</source>
        <translation>Widersprüchliche Definition</translation>
    </message>
    <message>
        <source>One name for two measures</source>
        <translation>Ein Name für zwei Messgrößen</translation>
    </message>
    <message>
        <source>Two departments use one name for different things.</source>
        <translation>Zwei Abteilungen verwenden einen Namen für Verschiedenes.</translation>
    </message>
    <message>
        <source>One definition, or two names?</source>
        <translation>Eine Definition oder zwei Namen?</translation>
    </message>
    <message>
        <source>KPIs of several departments.</source>
        <translation>KPIs mehrerer Abteilungen.</translation>
    </message>
    <message>
        <source>Enter the scope of each, for example its region.</source>
        <translation>Den Geltungsbereich jedes KPI eintragen, zum Beispiel die Region.</translation>
    </message>
    <message>
        <source>Dice: Measures of the amount of ecologic association. Ecology 26 (1945).</source>
        <translation>Dice: Measures of the amount of ecologic association. Ecology 26 (1945).</translation>
    </message>
    <message>
        <source>Two books</source>
        <translation>Zwei Bücher</translation>
    </message>
    <message>
        <source>Two figures for one measure</source>
        <translation>Zwei Zahlen für eine Messgröße</translation>
    </message>
    <message>
        <source>Two departments bring two figures for one fact.</source>
        <translation>Zwei Abteilungen bringen zwei Zahlen für eine Tatsache.</translation>
    </message>
    <message>
        <source>Which source is the book of record?</source>
        <translation>Welche Quelle ist maßgeblich?</translation>
    </message>
    <message>
        <source>Two KPIs with the same definition and common periods.</source>
        <translation>Zwei KPIs mit gleicher Definition und gemeinsamen Zeiträumen.</translation>
    </message>
    <message>
        <source>Give the two different scopes, or correct one of them at its source.</source>
        <translation>Beiden verschiedene Geltungsbereiche geben oder einen an der Quelle berichtigen.</translation>
    </message>
    <message>
        <source>Practice of a single source of truth.</source>
        <translation>Praxis der einen maßgeblichen Quelle.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hand-offs yet</source>
        <translation>Noch keine Übergaben</translation>
    </message>
    <message>
        <source>Enter what departments need from each other; the map shows who waits for whom.</source>
        <translation>Eintragen, was Abteilungen voneinander brauchen; die Karte zeigt, wer auf wen wartet.</translation>
    </message>
    <message>
        <source>Open Hand-offs</source>
        <translation>Übergaben öffnen</translation>
    </message>
    <message>
        <source>late or impossible</source>
        <translation>spät oder unmöglich</translation>
    </message>
    <message>
        <source>%1 needs from</source>
        <comment>department</comment>
        <translation>%1 braucht von</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Gebraucht bis %1</translation>
    </message>
    <message>
        <source>Needed for %1</source>
        <translation>Gebraucht für %1</translation>
    </message>
    <message>
        <source>Ready when %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open Disconnect</source>
        <translation>Unstimmigkeit öffnen</translation>
    </message>
    <message>
        <source>Dependency matrix</source>
        <translation>Abhängigkeitsmatrix</translation>
    </message>
    <message>
        <source>Circle of %1</source>
        <translation>Kreis aus %1</translation>
    </message>
    <message>
        <source>Asked of each</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Both are the same. Choose two different ones.</source>
        <translation>Beide sind gleich. Zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>Import a table from a department, or add the first by hand.</source>
        <translation>Eine Tabelle einer Abteilung importieren oder den ersten Eintrag von Hand anlegen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>count, plural of a record</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a record</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a record</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a record</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Show objectives, their parts, check-ins and initiatives.</source>
        <translation>Ziele, ihre Teile, Statusmeldungen und Initiativen zeigen.</translation>
    </message>
    <message>
        <source>Show what departments need from each other.</source>
        <translation>Zeigen, was Abteilungen voneinander brauchen.</translation>
    </message>
    <message>
        <source>Show departments, people, cycles and themes.</source>
        <translation>Abteilungen, Personen, Zyklen und Themen zeigen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show who needs what from whom.</source>
        <translation>Zeigen, wer was von wem braucht.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Show actions and decisions.</source>
        <translation>Maßnahmen und Entscheidungen zeigen.</translation>
    </message>
    <message>
        <source>Open Sample…</source>
        <translation>Beispiel öffnen…</translation>
    </message>
    <message>
        <source>Make the document of the sample organisation Fairwater and open it.</source>
        <translation>Das Dokument der Beispielorganisation Fairwater anlegen und öffnen.</translation>
    </message>
    <message>
        <source>Make Sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>Fill with Sample</source>
        <translation>Mit Beispiel füllen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchführen</translation>
    </message>
    <message>
        <source>Say which page: --page with one of %1.</source>
        <translation>Seite nennen: --page mit einer von %1.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 new, %4 changed, %5 left out.</source>
        <translation>%1: %2 Zeilen gelesen, %3 neu, %4 geändert, %5 ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of file. Use kpis, plan or the name of a table, for example handOff.</source>
        <translation>&quot;%1&quot; ist keine Art von Datei. kpis, plan oder den Namen einer Tabelle verwenden, zum Beispiel handOff.</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation>
            <numerusform>%n Tag Puffer</numerusform>
            <numerusform>%n Tage Puffer</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>departments</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From</source>
        <comment>department</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Hand-offs that are not agreed</source>
        <translation>Nicht vereinbarte Übergaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Computed from the values themselves: mean plus and minus 2.66 times the mean moving range (Wheeler, Making Sense of Data). A value inside them says nothing by itself; a value outside, or eight in a row on one side of the mean, has a cause worth finding.</source>
        <translation>Aus den Werten selbst berechnet: Mittel plus und minus 2,66-mal die mittlere gleitende Spannweite (Wheeler, Making Sense of Data). Ein Wert innerhalb sagt für sich nichts; ein Wert außerhalb oder acht in Folge auf einer Seite des Mittels haben eine Ursache, die zu finden lohnt.</translation>
    </message>
    <message>
        <source>Needed and promised dates</source>
        <translation>Gebrauchte und zugesagte Termine</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>zugesagt für</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>gebraucht bis</translation>
    </message>
    <message>
        <source>%1 of %2 disconnects belong to: %3</source>
        <comment>count, count, theme</comment>
        <translation>%1 von %2 Unstimmigkeiten gehören zu: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the review on %1.</source>
        <translation>
            <numerusform>%n Tag bis zum Review am %1.</numerusform>
            <numerusform>%n Tage bis zum Review am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is set for the next review.</source>
        <translation>Für das nächste Review ist kein Tag gesetzt.</translation>
    </message>
    <message>
        <source>%1: %2 met, %3 missed, %4 undecidable</source>
        <comment>department and counts</comment>
        <translation>%1: %2 erreicht, %3 verfehlt, %4 nicht entscheidbar</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag überfällig</numerusform>
            <numerusform>Seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>date</comment>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>%1 KPIs: %2 met, %3 missed, %4 undecidable</source>
        <translation>%1 KPIs: %2 erreicht, %3 verfehlt, %4 nicht entscheidbar</translation>
    </message>
    <message>
        <source>Open Map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Triage Disconnects</source>
        <translation>Unstimmigkeiten durchgehen</translation>
    </message>
    <message>
        <source>First disconnects</source>
        <translation>Erste Unstimmigkeiten</translation>
    </message>
    <message>
        <source>First by expected loss</source>
        <translation>Zuerst nach erwartetem Verlust</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>None. Everything promised is done.</source>
        <translation>Keine. Alles Zugesagte ist getan.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Show what to know first.</source>
        <translation>Zeigen, was man zuerst wissen sollte.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, problem</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds, Delete deletes.</source>
        <translation>Eingabe bearbeitet, Einfg fügt hinzu, Entf löscht.</translation>
    </message>
    <message>
        <source>All of the difference of %1 is explained: %2.</source>
        <translation>Der ganze Unterschied von %1 ist erklärt: %2.</translation>
    </message>
    <message>
        <source>A decision, with its reason and the day on which it is looked at again.</source>
        <translation>Eine Entscheidung, mit Grund und dem Tag, an dem sie wieder angesehen wird.</translation>
    </message>
    <message>
        <source>What was promised last time</source>
        <translation>Was beim letzten Mal zugesagt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is done or has its day.</source>
        <translation>Jede ist erledigt oder hat ihren Tag.</translation>
    </message>
    <message>
        <source>Read back decisions and actions</source>
        <translation>Entscheidungen und Maßnahmen vorlesen</translation>
    </message>
    <message>
        <source>Every action has one owner and a day.</source>
        <translation>Jede Maßnahme hat eine verantwortliche Rolle und einen Tag.</translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation>Geparkter Punkt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>&quot;@%1&quot; could be %2. Write more of the name.</source>
        <translation>„@%1“ kann %2 sein. Mehr vom Namen schreiben.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;. Use the name of a department or person, for example @%2.</source>
        <translation>„%1“ gibt es nicht. Den Namen einer Abteilung oder Person verwenden, zum Beispiel @%2.</translation>
    </message>
    <message>
        <source>An action has one owner. Write a line for each of them.</source>
        <translation>Eine Maßnahme hat nur eine verantwortliche Rolle. Für jede eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>%1 is past. Name a day from today on.</source>
        <translation>%1 ist vorbei. Einen Tag ab heute nennen.</translation>
    </message>
    <message>
        <source>Begin with A: for an action, D: for a decision, P: to park, N: for a note or I: for an idea.</source>
        <translation>Mit A: für eine Maßnahme, D: für eine Entscheidung, P: zum Parken, N: für einen Hinweis oder I: für eine Idee beginnen.</translation>
    </message>
    <message>
        <source>The line says nothing yet. Write what it is about.</source>
        <translation>Die Zeile sagt noch nichts. Schreiben, worum es geht.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read two ways. Write the month as a word.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Den Monat als Wort schreiben.</translation>
    </message>
    <message>
        <source>KPIs met</source>
        <translation>KPIs erreicht</translation>
    </message>
    <message>
        <source>KPIs missed</source>
        <translation>KPIs verfehlt</translation>
    </message>
    <message>
        <source>KPIs undecidable</source>
        <translation>KPIs nicht entscheidbar</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Maßnahmen vereinbart</translation>
    </message>
    <message>
        <source>Actions carried over</source>
        <translation>Maßnahmen übertragen</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Pünktlich eingehalten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Verspätet eingehalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>The day of the review is set</source>
        <translation>Der Tag des Reviews steht fest</translation>
    </message>
    <message>
        <source>The departments are known</source>
        <translation>Die Abteilungen sind bekannt</translation>
    </message>
    <message>
        <source>%1 has KPIs and is asked for its input</source>
        <translation>%1 hat KPIs und ist um den Beitrag gebeten</translation>
    </message>
    <message>
        <source>The input of %1 is in</source>
        <translation>Der Beitrag von %1 liegt vor</translation>
    </message>
    <message>
        <source>The figures are frozen</source>
        <translation>Die Zahlen sind eingefroren</translation>
    </message>
    <message>
        <source>Disconnect E%1 has an owner, is on the agenda or dismissed</source>
        <translation>Unstimmigkeit E%1 ist zugewiesen, steht auf der Tagesordnung oder ist zurückgestellt</translation>
    </message>
    <message>
        <source>The packet is issued two days before the review</source>
        <translation>Die Unterlage ist zwei Tage vor dem Review ausgegeben</translation>
    </message>
    <message>
        <source>The pre-read of %1 is issued two days before the review</source>
        <translation>Die Vorablektüre von %1 ist zwei Tage vor dem Review ausgegeben</translation>
    </message>
    <message>
        <source>There is an agenda</source>
        <translation>Es gibt eine Tagesordnung</translation>
    </message>
    <message>
        <source>Something came of: %1</source>
        <translation>Etwas ist daraus geworden: %1</translation>
    </message>
    <message>
        <source>Has an owner and a day: %1</source>
        <translation>Hat eine verantwortliche Rolle und einen Tag: %1</translation>
    </message>
    <message>
        <source>The minutes are issued</source>
        <translation>Das Protokoll ist ausgegeben</translation>
    </message>
    <message>
        <source>The cycle is looked back on</source>
        <translation>Auf den Zyklus ist zurückgeblickt</translation>
    </message>
    <message>
        <source>Done, or with the reason why not: %1</source>
        <translation>Erledigt, oder mit Grund, warum nicht: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Final figure of %1</source>
        <translation>Endgültige Zahl von %1</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Heads of departments</source>
        <translation>Leitungen der Abteilungen</translation>
    </message>
    <message>
        <source>Owners of actions</source>
        <translation>Verantwortliche der Maßnahmen</translation>
    </message>
    <message>
        <source>No item of the agenda is running. Start one first.</source>
        <translation>Kein Punkt der Tagesordnung läuft. Zuerst einen beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n Minute zurück</numerusform>
            <numerusform>%n Minuten zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n Minute voraus</numerusform>
            <numerusform>%n Minuten voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>The item is not on this agenda. Choose one that is.</source>
        <translation>Der Punkt steht nicht auf dieser Tagesordnung. Einen wählen, der darauf steht.</translation>
    </message>
    <message>
        <source>%1 cannot be left: %2 of %3 are missing. %4. Complete them, or say why you go on.</source>
        <translation>%1 kann nicht verlassen werden: %2 von %3 fehlen. %4. Ergänzen oder sagen, warum es trotzdem weitergeht.</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen since %2. Nothing was changed.</source>
        <translation>Die Zahlen von %1 sind seit %2 eingefroren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a quarter. Write it like 2026-Q4.</source>
        <translation>„%1“ ist kein Quartal. Wie 2026-Q4 schreiben.</translation>
    </message>
    <message>
        <source>There is a cycle on %1 already. Nothing was changed.</source>
        <translation>Es gibt schon einen Zyklus zu %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Still open when %1 began.</source>
        <translation>Noch offen, als %1 begann.</translation>
    </message>
    <message>
        <source>most of its cells are words</source>
        <translation>die meisten Zellen sind Wörter</translation>
    </message>
    <message>
        <source>the usual words for no value</source>
        <translation>die üblichen Wörter für keinen Wert</translation>
    </message>
    <message>
        <source>the heading is a period</source>
        <translation>die Überschrift ist ein Zeitraum</translation>
    </message>
    <message>
        <source>the field&apos;s own word</source>
        <translation>das eigene Wort des Feldes</translation>
    </message>
    <message>
        <source>its cells are periods</source>
        <translation>die Zellen sind Zeiträume</translation>
    </message>
    <message>
        <source>known departments</source>
        <translation>bekannte Abteilungen</translation>
    </message>
    <message>
        <source>from the heading</source>
        <translation>aus der Überschrift</translation>
    </message>
    <message>
        <source>its cells are numbers</source>
        <translation>die Zellen sind Zahlen</translation>
    </message>
    <message>
        <source>each column of numbers is a KPI</source>
        <translation>jede Spalte mit Zahlen ist ein KPI</translation>
    </message>
    <message>
        <source>all numbers can be read so</source>
        <translation>alle Zahlen lassen sich so lesen</translation>
    </message>
    <message>
        <source>tells the rows apart</source>
        <translation>unterscheidet die Zeilen</translation>
    </message>
    <message>
        <source>together they tell the rows apart</source>
        <translation>zusammen unterscheiden sie die Zeilen</translation>
    </message>
    <message>
        <source>the values lie between 0 and 1</source>
        <translation>die Werte liegen zwischen 0 und 1</translation>
    </message>
    <message>
        <source>%L1 of %L2 stated results agree</source>
        <translation>%L1 von %L2 angegebenen Ergebnissen stimmen überein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <comment>reason</comment>
        <translation>Sicher: %1</translation>
    </message>
    <message>
        <source>Guess: %1</source>
        <comment>reason</comment>
        <translation>Vermutung: %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Sum in the file</source>
        <translation>Summe in der Datei</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>none, equal</source>
        <translation>keiner, gleich</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>values</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>count</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>not imported: above the headings</source>
        <translation>nicht importiert: über den Überschriften</translation>
    </message>
    <message>
        <source>the headings</source>
        <translation>die Überschriften</translation>
    </message>
    <message>
        <source>not imported: a total</source>
        <translation>nicht importiert: eine Summe</translation>
    </message>
    <message>
        <source>not imported: a note below the table</source>
        <translation>nicht importiert: eine Anmerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not a period</source>
        <translation>kein Zeitraum</translation>
    </message>
    <message>
        <source>not a known word</source>
        <translation>kein bekanntes Wort</translation>
    </message>
    <message>
        <source>Nothing can be read yet</source>
        <translation>Noch kann nichts gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) can be read</source>
        <translation>
            <numerusform>%Ln Zeile kann gelesen werden</numerusform>
            <numerusform>Alle %Ln Zeilen können gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 rows can be read</source>
        <translation>%L1 von %L2 Zeilen können gelesen werden</translation>
    </message>
    <message>
        <source>The document already holds all of it</source>
        <translation>Das Dokument enthält bereits alles</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows, guesses</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) need your word</source>
        <translation>
            <numerusform>%n Vermutung braucht Ihre Antwort</numerusform>
            <numerusform>%n Vermutungen brauchen Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>Überschriften in Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above them are not read</source>
        <translation>
            <numerusform>%n Zeile darüber wird nicht gelesen</numerusform>
            <numerusform>%n Zeilen darüber werden nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) and note(s) are not read</source>
        <translation>
            <numerusform>%n Summe oder Anmerkung wird nicht gelesen</numerusform>
            <numerusform>%n Summen und Anmerkungen werden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 values new, %L2 changed</source>
        <translation>%L1 Werte neu, %L2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln KPI(s)</source>
        <translation>
            <numerusform>%Ln KPI importieren</numerusform>
            <numerusform>%Ln KPIs importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Value(s)</source>
        <translation>
            <numerusform>%Ln Wert importieren</numerusform>
            <numerusform>%Ln Werte importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of a KPI named so</source>
        <translation>Werte eines KPI dieses Namens</translation>
    </message>
    <message>
        <source>Values of that period</source>
        <translation>Werte dieses Zeitraums</translation>
    </message>
    <message>
        <source>%1: there is no column &quot;%2&quot;. The columns are: %3. Correct &quot;measures&quot; in the mapping.</source>
        <translation>%1: Es gibt keine Spalte „%2“. Die Spalten sind: %3. &quot;measures&quot; in der Zuordnung berichtigen.</translation>
    </message>
    <message>
        <source>there is no such part. Use one of: %1, missing, columns, wide, measures, unread, values, aliases, identity, constants.</source>
        <translation>diesen Teil gibt es nicht. Einen von diesen verwenden: %1, missing, columns, wide, measures, unread, values, aliases, identity, constants.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Which column names the department?</source>
        <translation>Welche Spalte nennt die Abteilung?</translation>
    </message>
    <message>
        <source>Which column names the KPI?</source>
        <translation>Welche Spalte nennt den KPI?</translation>
    </message>
    <message>
        <source>Which column holds the values?</source>
        <translation>Welche Spalte enthält die Werte?</translation>
    </message>
    <message>
        <source>Which column holds the period?</source>
        <translation>Welche Spalte enthält den Zeitraum?</translation>
    </message>
    <message>
        <source>Nothing is imported without it. Choose a column, here or above the table.</source>
        <translation>Ohne sie wird nichts importiert. Eine Spalte wählen, hier oder über der Tabelle.</translation>
    </message>
    <message>
        <source>All from %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>Is 1.500 one and a half, or fifteen hundred?</source>
        <translation>Ist 1.500 eineinhalb oder fünfzehnhundert?</translation>
    </message>
    <message>
        <source>Every number of the file can be read both ways.</source>
        <translation>Jede Zahl der Datei lässt sich auf beide Arten lesen.</translation>
    </message>
    <message>
        <source>Point Before Decimals</source>
        <translation>Punkt vor Dezimalen</translation>
    </message>
    <message>
        <source>Comma Before Decimals</source>
        <translation>Komma vor Dezimalen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are KPIs of their own</source>
        <translation>
            <numerusform>%n Spalte ist ein eigener KPI</numerusform>
            <numerusform>%n Spalten sind eigene KPIs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each is named by its heading.</source>
        <translation>%1: Jeder heißt wie seine Überschrift.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>%1 tells KPIs apart</source>
        <comment>column</comment>
        <translation>%1 unterscheidet die KPIs</translation>
    </message>
    <message>
        <source>Without it, several rows would mean the same KPI in the same period.</source>
        <translation>Ohne diese Spalte würden mehrere Zeilen denselben KPI im selben Zeitraum meinen.</translation>
    </message>
    <message>
        <source>Do Not Read It</source>
        <translation>Nicht lesen</translation>
    </message>
    <message>
        <source>Which way is better?</source>
        <translation>Welche Richtung ist besser?</translation>
    </message>
    <message>
        <source>Without it, no result can be judged.</source>
        <translation>Ohne sie lässt sich kein Ergebnis beurteilen.</translation>
    </message>
    <message>
        <source>Which way is better stays open</source>
        <translation>Welche Richtung besser ist, bleibt offen</translation>
    </message>
    <message>
        <source>You have said so.</source>
        <translation>Sie haben es so gesagt.</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Leave Open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The values are percentages</source>
        <translation>Die Werte sind Prozente</translation>
    </message>
    <message>
        <source>The values are plain numbers</source>
        <translation>Die Werte sind einfache Zahlen</translation>
    </message>
    <message>
        <source>The values are in %1</source>
        <comment>unit</comment>
        <translation>Die Werte sind in %1</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Plain Numbers</source>
        <translation>Einfache Zahlen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>their word, our word</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Results are stated in words</source>
        <translation>Ergebnisse sind in Worten angegeben</translation>
    </message>
    <message>
        <source>%1 joined to %2</source>
        <translation>%1 mit %2 verbunden</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Is %1 the same as %2?</source>
        <translation>Ist %1 dasselbe wie %2?</translation>
    </message>
    <message>
        <source>There is no department of this name yet; without your word it becomes a new one.</source>
        <translation>Es gibt noch keine Abteilung dieses Namens; ohne Ihre Antwort wird es eine neue.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>New Department</source>
        <translation>Neue Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 are no numbers</source>
        <translation>
            <numerusform>%Ln Zelle von %1 ist keine Zahl</numerusform>
            <numerusform>%Ln Zellen von %1 sind keine Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. As it is, their rows are left out.</source>
        <translation>%1. So, wie es ist, werden ihre Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>Leave the Cells Empty</source>
        <translation>Zellen leer lassen</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Was bedeutet %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1. As it is, their rows are left out.</source>
        <translation>
            <numerusform>%Ln Zelle von %1. So, wie es ist, wird ihre Zeile ausgelassen.</numerusform>
            <numerusform>%Ln Zellen von %1. So, wie es ist, werden ihre Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>row, column</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <translation>
            <numerusform>Und %Ln weiteres</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the first ones right; the rest is probably alike.</source>
        <translation>Die ersten berichtigen; der Rest ist wahrscheinlich gleich.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>What could have been chosen, with what speaks for and against.</source>
        <translation>Was hätte gewählt werden können, mit dem, was dafür und dagegen spricht.</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>What is given up for it.</source>
        <translation>Was dafür aufgegeben wird.</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>Umkehrbarkeit</translation>
    </message>
    <message>
        <source>Whether it can be taken back.</source>
        <translation>Ob sie zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>What should change, by how much.</source>
        <translation>Was sich ändern soll und um wie viel.</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>Wirkung auf</translation>
    </message>
    <message>
        <source>The KPI on which the effect should be seen.</source>
        <translation>Der KPI, an dem die Wirkung zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Effect by</source>
        <translation>Wirkung bis</translation>
    </message>
    <message>
        <source>Day by which the effect should be seen.</source>
        <translation>Tag, bis zu dem die Wirkung zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Look again when</source>
        <translation>Wieder ansehen, wenn</translation>
    </message>
    <message>
        <source>What would open the question again.</source>
        <translation>Was die Frage wieder öffnen würde.</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>The decision that stands instead.</source>
        <translation>Die Entscheidung, die stattdessen gilt.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>The agenda item during which it was taken.</source>
        <translation>Der Tagesordnungspunkt, bei dem sie fiel.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What shows that it is done.</source>
        <translation>Was zeigt, dass es getan ist.</translation>
    </message>
    <message>
        <source>The agenda item during which it was agreed.</source>
        <translation>Der Tagesordnungspunkt, bei dem es vereinbart wurde.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Day on which it was agreed.</source>
        <translation>Tag, an dem es vereinbart wurde.</translation>
    </message>
    <message>
        <source>Carried over because</source>
        <translation>Übertragen, weil</translation>
    </message>
    <message>
        <source>Why it is still open.</source>
        <translation>Warum es noch offen ist.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The cycle it belongs to.</source>
        <translation>Der Zyklus, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Which phase it is.</source>
        <translation>Welche Phase es ist.</translation>
    </message>
    <message>
        <source>First day of the phase.</source>
        <translation>Erster Tag der Phase.</translation>
    </message>
    <message>
        <source>Last day of the phase.</source>
        <translation>Letzter Tag der Phase.</translation>
    </message>
    <message>
        <source>Day on which it was left. Empty: not yet.</source>
        <translation>Tag, an dem sie verlassen wurde. Leer: noch nicht.</translation>
    </message>
    <message>
        <source>Left with gaps because</source>
        <translation>Mit Lücken verlassen, weil</translation>
    </message>
    <message>
        <source>Why it was left although something was missing.</source>
        <translation>Warum sie verlassen wurde, obwohl etwas fehlte.</translation>
    </message>
    <message>
        <source>Input of a department</source>
        <translation>Beitrag einer Abteilung</translation>
    </message>
    <message>
        <source>Inputs of departments</source>
        <translation>Beiträge der Abteilungen</translation>
    </message>
    <message>
        <source>The department that is asked.</source>
        <translation>Die Abteilung, die gefragt wird.</translation>
    </message>
    <message>
        <source>How far it is.</source>
        <translation>Wie weit es ist.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Day on which the request went out.</source>
        <translation>Tag, an dem die Anfrage hinausging.</translation>
    </message>
    <message>
        <source>Day by which the input is to be back.</source>
        <translation>Tag, bis zu dem der Beitrag zurück sein soll.</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Day on which the input came back.</source>
        <translation>Tag, an dem der Beitrag zurückkam.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Day on which the facilitator accepted it.</source>
        <translation>Tag, an dem die Moderation ihn annahm.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name of the file that came back.</source>
        <translation>Name der Datei, die zurückkam.</translation>
    </message>
    <message>
        <source>What else should be known.</source>
        <translation>Was sonst noch zu wissen ist.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Identity of the packet, the same in every file.</source>
        <translation>Kennung der Unterlage, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What the document is called.</source>
        <translation>Wie das Dokument heißt.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es da ist.</translation>
    </message>
    <message>
        <source>The department it was made for. Empty: all.</source>
        <translation>Die Abteilung, für die es erstellt wurde. Leer: alle.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfängerkreis</translation>
    </message>
    <message>
        <source>Who may read it.</source>
        <translation>Wer es lesen darf.</translation>
    </message>
    <message>
        <source>Date of the figures in it.</source>
        <translation>Stand der Zahlen darin.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Day on which it went out.</source>
        <translation>Tag, an dem es hinausging.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Counts up with each issue.</source>
        <translation>Zählt mit jeder Ausgabe hoch.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Digest of the records it was made from.</source>
        <translation>Prüfsumme der Einträge, aus denen es erstellt wurde.</translation>
    </message>
    <message>
        <source>Name of the file.</source>
        <translation>Name der Datei.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>To whom it went.</source>
        <translation>An wen es ging.</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Retrospectives</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Identity of the retrospective, the same in every file.</source>
        <translation>Kennung des Rückblicks, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What it is about, in one line.</source>
        <translation>Worum es geht, in einer Zeile.</translation>
    </message>
    <message>
        <source>The cycle that is looked back on.</source>
        <translation>Der Zyklus, auf den zurückgeblickt wird.</translation>
    </message>
    <message>
        <source>The objective that is scored. Empty: the cycle as a whole.</source>
        <translation>Das Ziel, das bewertet wird. Leer: der Zyklus als Ganzes.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The events that counted.</source>
        <translation>Die Ereignisse, auf die es ankam.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>What went well.</source>
        <translation>Was gut lief.</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>What went wrong.</source>
        <translation>Was schlecht lief.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What should begin.</source>
        <translation>Was beginnen soll.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What should end.</source>
        <translation>Was enden soll.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>What should stay as it is.</source>
        <translation>Was bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>How far the objective was reached, 0 to 1.</source>
        <translation>Wie weit das Ziel erreicht wurde, 0 bis 1.</translation>
    </message>
    <message>
        <source>Why the score is what it is.</source>
        <translation>Warum die Bewertung so ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it like 2026-07-22T09:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt. Wie 2026-07-22T09:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Day on which it was delivered.</source>
        <translation>Tag, an dem geliefert wurde.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Identity of the assumption, the same in every file.</source>
        <translation>Kennung der Annahme, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>What is taken to be true, in one line.</source>
        <translation>Was für wahr gehalten wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department that relies on it most.</source>
        <translation>Die Abteilung, die sich am meisten darauf verlässt.</translation>
    </message>
    <message>
        <source>The objective that falls when it is wrong.</source>
        <translation>Das Ziel, das fällt, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>The role that watches it.</source>
        <translation>Die Rolle, die sie beobachtet.</translation>
    </message>
    <message>
        <source>How much of the plan hangs on it.</source>
        <translation>Wie viel vom Plan daran hängt.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>How sure its owner is, 0 to 1.</source>
        <translation>Wie sicher die verantwortliche Rolle ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>What speaks for it.</source>
        <translation>Was dafür spricht.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>What speaks against it.</source>
        <translation>Was dagegen spricht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>How it can be found out early.</source>
        <translation>Wie es sich früh herausfinden lässt.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>What would prove it wrong, with a number.</source>
        <translation>Was sie widerlegen würde, mit einer Zahl.</translation>
    </message>
    <message>
        <source>Check on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How it is doing.</source>
        <translation>Wie es um sie steht.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Identity of the signal, the same in every file.</source>
        <translation>Kennung des Signals, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What was heard or seen, in the words of its source.</source>
        <translation>Was gehört oder gesehen wurde, in den Worten der Quelle.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Day on which it was noticed.</source>
        <translation>Tag, an dem es bemerkt wurde.</translation>
    </message>
    <message>
        <source>Where it was heard.</source>
        <translation>Wo es gehört wurde.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Through which channel it came: visit, ticket, survey.</source>
        <translation>Über welchen Kanal es kam: Besuch, Ticket, Umfrage.</translation>
    </message>
    <message>
        <source>The department that heard it.</source>
        <translation>Die Abteilung, die es hörte.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much weight it carries.</source>
        <translation>Wie viel Gewicht es hat.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>How many times it was heard.</source>
        <translation>Wie oft es gehört wurde.</translation>
    </message>
    <message>
        <source>The assumption that it supports or shakes.</source>
        <translation>Die Annahme, die es stützt oder erschüttert.</translation>
    </message>
    <message>
        <source>The objective that it touches.</source>
        <translation>Das Ziel, das es berührt.</translation>
    </message>
    <message>
        <source>What is done about it.</source>
        <translation>Was damit geschieht.</translation>
    </message>
    <message>
        <source>Why it is treated so.</source>
        <translation>Warum so damit verfahren wird.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Identity of the idea, the same in every file.</source>
        <translation>Kennung der Idee, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The idea in one line.</source>
        <translation>Die Idee in einer Zeile.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>How it would work.</source>
        <translation>Wie sie wirken würde.</translation>
    </message>
    <message>
        <source>The role it came from.</source>
        <translation>Die Rolle, von der sie kam.</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Day on which it came in.</source>
        <translation>Tag, an dem sie einging.</translation>
    </message>
    <message>
        <source>Day of the first answer.</source>
        <translation>Tag der ersten Antwort.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>What it is worth when it works.</source>
        <translation>Was sie wert ist, wenn sie gelingt.</translation>
    </message>
    <message>
        <source>Why it was accepted or declined.</source>
        <translation>Warum sie angenommen oder abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The agenda item during which it came up.</source>
        <translation>Der Tagesordnungspunkt, bei dem sie aufkam.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Identity of the risk, the same in every file.</source>
        <translation>Kennung des Risikos, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What may happen, in one line.</source>
        <translation>Was geschehen kann, in einer Zeile.</translation>
    </message>
    <message>
        <source>Why it may happen.</source>
        <translation>Warum es geschehen kann.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What it would do to the plan.</source>
        <translation>Was es mit dem Plan machen würde.</translation>
    </message>
    <message>
        <source>The department that would feel it first.</source>
        <translation>Die Abteilung, die es zuerst spüren würde.</translation>
    </message>
    <message>
        <source>The objective it endangers.</source>
        <translation>Das Ziel, das es gefährdet.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How likely it is, 0 to 1.</source>
        <translation>Wie wahrscheinlich es ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How bad it would be.</source>
        <translation>Wie schlimm es wäre.</translation>
    </message>
    <message>
        <source>What was decided about it.</source>
        <translation>Was dazu entschieden wurde.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Identity of the issue, the same in every file.</source>
        <translation>Kennung des Problems, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The problem in one sentence.</source>
        <translation>Das Problem in einem Satz.</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>What lies beneath it.</source>
        <translation>Was darunter liegt.</translation>
    </message>
    <message>
        <source>The department that has to solve it.</source>
        <translation>Die Abteilung, die es zu lösen hat.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Vorgebracht von</translation>
    </message>
    <message>
        <source>The role that raised it.</source>
        <translation>Die Rolle, die es vorbrachte.</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Vorgebracht am</translation>
    </message>
    <message>
        <source>Day on which it was raised.</source>
        <translation>Tag, an dem es vorgebracht wurde.</translation>
    </message>
    <message>
        <source>How urgent it is.</source>
        <translation>Wie dringend es ist.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How it was solved.</source>
        <translation>Wie es gelöst wurde.</translation>
    </message>
    <message>
        <source>The cycle in which it was raised.</source>
        <translation>Der Zyklus, in dem es vorgebracht wurde.</translation>
    </message>
    <message>
        <source>Talent move</source>
        <translation>Personalwechsel</translation>
    </message>
    <message>
        <source>Talent moves</source>
        <translation>Personalwechsel</translation>
    </message>
    <message>
        <source>Identity of the move, the same in every file.</source>
        <translation>Kennung des Wechsels, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The role to be filled.</source>
        <translation>Die zu besetzende Rolle.</translation>
    </message>
    <message>
        <source>Who is to move. Empty: not named yet.</source>
        <translation>Wer wechseln soll. Leer: noch nicht benannt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The department that gives.</source>
        <translation>Die Abteilung, die abgibt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The department that receives.</source>
        <translation>Die Abteilung, die bekommt.</translation>
    </message>
    <message>
        <source>Why the move helps.</source>
        <translation>Warum der Wechsel hilft.</translation>
    </message>
    <message>
        <source>First day in the new place.</source>
        <translation>Erster Tag am neuen Platz.</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Day on which work on the cycle began.</source>
        <translation>Tag, an dem die Arbeit am Zyklus begann.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Day on which the cycle was closed.</source>
        <translation>Tag, an dem der Zyklus abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Figures frozen on</source>
        <translation>Zahlen eingefroren am</translation>
    </message>
    <message>
        <source>Day from which its figures no longer change.</source>
        <translation>Tag, ab dem sich seine Zahlen nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Plan locked on</source>
        <translation>Plan festgelegt am</translation>
    </message>
    <message>
        <source>Day on which its plan became the plan of record.</source>
        <translation>Tag, an dem sein Plan zum maßgeblichen Plan wurde.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Identity of the milestone, the same in every file.</source>
        <translation>Kennung des Meilensteins, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What must be there.</source>
        <translation>Was da sein muss.</translation>
    </message>
    <message>
        <source>The initiative it belongs to.</source>
        <translation>Die Initiative, zu der er gehört.</translation>
    </message>
    <message>
        <source>Day by which it must be there.</source>
        <translation>Tag, bis zu dem es da sein muss.</translation>
    </message>
    <message>
        <source>Day on which it was there.</source>
        <translation>Tag, an dem es da war.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>How many times its day was moved.</source>
        <translation>Wie oft sein Tag verschoben wurde.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Identity of the process, the same in every file.</source>
        <translation>Kennung des Prozesses, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What the process is called.</source>
        <translation>Wie der Prozess heißt.</translation>
    </message>
    <message>
        <source>The department that answers for the whole of it.</source>
        <translation>Die Abteilung, die für das Ganze einsteht.</translation>
    </message>
    <message>
        <source>What comes out of it and for whom.</source>
        <translation>Was dabei herauskommt und für wen.</translation>
    </message>
    <message>
        <source>How many times it runs in a month.</source>
        <translation>Wie oft er in einem Monat läuft.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Identity of the step, the same in every file.</source>
        <translation>Kennung des Schritts, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What is done in the step.</source>
        <translation>Was in dem Schritt getan wird.</translation>
    </message>
    <message>
        <source>The process it belongs to.</source>
        <translation>Der Prozess, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Process time, hours</source>
        <translation>Bearbeitungszeit, Stunden</translation>
    </message>
    <message>
        <source>Hours of work on one piece.</source>
        <translation>Stunden Arbeit an einem Stück.</translation>
    </message>
    <message>
        <source>Lead time, hours</source>
        <translation>Durchlaufzeit, Stunden</translation>
    </message>
    <message>
        <source>Hours from the arrival of a piece to its end, waiting included.</source>
        <translation>Stunden von der Ankunft eines Stücks bis zu seinem Ende, Warten eingeschlossen.</translation>
    </message>
    <message>
        <source>Complete and accurate</source>
        <translation>Vollständig und richtig</translation>
    </message>
    <message>
        <source>Share of pieces that arrive complete and right, 0 to 1.</source>
        <translation>Anteil der Stücke, die vollständig und richtig ankommen, 0 bis 1.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Which systems it uses.</source>
        <translation>Welche Systeme er verwendet.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>What is to become of it.</source>
        <translation>Was daraus werden soll.</translation>
    </message>
    <message>
        <source>Hand-off check</source>
        <translation>Übergabeprüfung</translation>
    </message>
    <message>
        <source>Hand-off checks</source>
        <translation>Übergabeprüfungen</translation>
    </message>
    <message>
        <source>Identity of the check, the same in every file.</source>
        <translation>Kennung der Prüfung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What was tried, in one line.</source>
        <translation>Was ausprobiert wurde, in einer Zeile.</translation>
    </message>
    <message>
        <source>The hand-off that was tried.</source>
        <translation>Die Übergabe, die ausprobiert wurde.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>The role that tried it.</source>
        <translation>Die Rolle, die es ausprobierte.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Day of the try-out.</source>
        <translation>Tag der Probe.</translation>
    </message>
    <message>
        <source>What should come, and when.</source>
        <translation>Was kommen sollte und wann.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>What came, and when.</source>
        <translation>Was kam und wann.</translation>
    </message>
    <message>
        <source>How far the time was kept, 0 to 1.</source>
        <translation>Wie weit die Zeit eingehalten wurde, 0 bis 1.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>How complete it was, 0 to 1.</source>
        <translation>Wie vollständig es war, 0 bis 1.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>How right it was, 0 to 1.</source>
        <translation>Wie richtig es war, 0 bis 1.</translation>
    </message>
    <message>
        <source>Courteous</source>
        <translation>Höflich</translation>
    </message>
    <message>
        <source>How one was treated, 0 to 1.</source>
        <translation>Wie man behandelt wurde, 0 bis 1.</translation>
    </message>
    <message>
        <source>Where it can be looked up.</source>
        <translation>Wo es nachzulesen ist.</translation>
    </message>
    <message>
        <source>The issue that came of it.</source>
        <translation>Das Problem, das daraus entstand.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Identity of the improvement, the same in every file.</source>
        <translation>Kennung der Verbesserung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What is to change, in one line.</source>
        <translation>Was sich ändern soll, in einer Zeile.</translation>
    </message>
    <message>
        <source>The step that changes.</source>
        <translation>Der Schritt, der sich ändert.</translation>
    </message>
    <message>
        <source>What is to become of the step.</source>
        <translation>Was aus dem Schritt werden soll.</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Gesparte Stunden</translation>
    </message>
    <message>
        <source>Hours of work that it saves in a month.</source>
        <translation>Stunden Arbeit, die sie in einem Monat spart.</translation>
    </message>
    <message>
        <source>Day by which it is to be done.</source>
        <translation>Tag, bis zu dem es getan sein soll.</translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation>Ressourcenanfrage</translation>
    </message>
    <message>
        <source>Resource requests</source>
        <translation>Ressourcenanfragen</translation>
    </message>
    <message>
        <source>Identity of the request, the same in every file.</source>
        <translation>Kennung der Anfrage, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What is asked for, in one line.</source>
        <translation>Worum gebeten wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department that asks.</source>
        <translation>Die Abteilung, die bittet.</translation>
    </message>
    <message>
        <source>What is asked for.</source>
        <translation>Worum gebeten wird.</translation>
    </message>
    <message>
        <source>How much: full-time equivalents, or money in the reporting currency.</source>
        <translation>Wie viel: Vollzeitstellen oder Geld in der Berichtswährung.</translation>
    </message>
    <message>
        <source>Which role it would fill.</source>
        <translation>Welche Rolle damit besetzt würde.</translation>
    </message>
    <message>
        <source>Where it would come from: a department, a budget, the market.</source>
        <translation>Woher es käme: aus einer Abteilung, einem Budget, vom Markt.</translation>
    </message>
    <message>
        <source>Why it is needed.</source>
        <translation>Warum es gebraucht wird.</translation>
    </message>
    <message>
        <source>Demand basis</source>
        <translation>Bedarfsgrundlage</translation>
    </message>
    <message>
        <source>The numbers that the need was computed from.</source>
        <translation>Die Zahlen, aus denen der Bedarf berechnet wurde.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Share of the amount that is kept as reserve, 0 to 1.</source>
        <translation>Anteil des Betrags, der als Reserve gehalten wird, 0 bis 1.</translation>
    </message>
    <message>
        <source>The objective it would unblock.</source>
        <translation>Das Ziel, das dadurch vorankäme.</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Was daraus wurde.</translation>
    </message>
    <message>
        <source>The decision about it.</source>
        <translation>Die Entscheidung darüber.</translation>
    </message>
    <message>
        <source>The cycle in which it was asked.</source>
        <translation>Der Zyklus, in dem darum gebeten wurde.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Identity of the session, the same in every file.</source>
        <translation>Kennung der Sitzung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What the session is called.</source>
        <translation>Wie die Sitzung heißt.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Day of the session.</source>
        <translation>Tag der Sitzung.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Wie lange es dauern darf.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Who is there, by role.</source>
        <translation>Wer da ist, nach Rolle.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What the room says of it, 1 to 10.</source>
        <translation>Was der Raum dazu sagt, 1 bis 10.</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Identity of the agenda item, the same in every file.</source>
        <translation>Kennung des Tagesordnungspunkts, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>The session it belongs to.</source>
        <translation>Die Sitzung, zu der er gehört.</translation>
    </message>
    <message>
        <source>What is expected of the room.</source>
        <translation>Was vom Raum erwartet wird.</translation>
    </message>
    <message>
        <source>The department that answers for it.</source>
        <translation>Die Abteilung, die dafür einsteht.</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Trägt vor</translation>
    </message>
    <message>
        <source>The role that opens it.</source>
        <translation>Die Rolle, die ihn eröffnet.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>What should be there at its end.</source>
        <translation>Was am Ende da sein soll.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>What is shown with it, as an address in the document.</source>
        <translation>Was dazu gezeigt wird, als Adresse im Dokument.</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>When the room came to it.</source>
        <translation>Wann der Raum dazu kam.</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>When the room left it.</source>
        <translation>Wann der Raum ihn verließ.</translation>
    </message>
    <message>
        <source>Used, seconds</source>
        <translation>Verwendet, Sekunden</translation>
    </message>
    <message>
        <source>How long the room has spent on it.</source>
        <translation>Wie lange der Raum damit verbracht hat.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>Was daraus wurde.</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Geparkte Punkte</translation>
    </message>
    <message>
        <source>Identity of the parked item, the same in every file.</source>
        <translation>Kennung des geparkten Punkts, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What came up, in one line.</source>
        <translation>Was aufkam, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department that raised it.</source>
        <translation>Die Abteilung, die ihn vorbrachte.</translation>
    </message>
    <message>
        <source>Parked on</source>
        <translation>Geparkt am</translation>
    </message>
    <message>
        <source>Day on which it was parked.</source>
        <translation>Tag, an dem er geparkt wurde.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Where it went from here.</source>
        <translation>Wohin es von hier ging.</translation>
    </message>
    <message>
        <source>Triage by</source>
        <translation>Einzuordnen bis</translation>
    </message>
    <message>
        <source>Day by which it must have its place.</source>
        <translation>Tag, bis zu dem es seinen Platz haben muss.</translation>
    </message>
    <message>
        <source>The cycle in which it was parked.</source>
        <translation>Der Zyklus, in dem er geparkt wurde.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Identity of the note, the same in every file.</source>
        <translation>Kennung des Hinweises, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What was said, in one line.</source>
        <translation>Was gesagt wurde, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department it is about.</source>
        <translation>Die Abteilung, um die es geht.</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <source>Day on which it was noted.</source>
        <translation>Tag, an dem es notiert wurde.</translation>
    </message>
    <message>
        <source>The cycle in which it was noted.</source>
        <translation>Der Zyklus, in dem es notiert wurde.</translation>
    </message>
    <message>
        <source>Catchball round</source>
        <translation>Catchball-Runde</translation>
    </message>
    <message>
        <source>Catchball rounds</source>
        <translation>Catchball-Runden</translation>
    </message>
    <message>
        <source>Identity of the round, the same in every file.</source>
        <translation>Kennung der Runde, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What is proposed, in one line.</source>
        <translation>Was vorgeschlagen wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>The hand-off it is about.</source>
        <translation>Die Übergabe, um die es geht.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Counts the throws about one thing.</source>
        <translation>Zählt die Würfe zu einer Sache.</translation>
    </message>
    <message>
        <source>The department that proposes.</source>
        <translation>Die Abteilung, die vorschlägt.</translation>
    </message>
    <message>
        <source>The department that answers.</source>
        <translation>Die Abteilung, die antwortet.</translation>
    </message>
    <message>
        <source>The number that is proposed.</source>
        <translation>Die Zahl, die vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>The day that is proposed.</source>
        <translation>Der Tag, der vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>How it is to be reached.</source>
        <translation>Wie es erreicht werden soll.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the other side says.</source>
        <translation>Was die andere Seite sagt.</translation>
    </message>
    <message>
        <source>Why it says so.</source>
        <translation>Warum sie das sagt.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Under which condition it agrees.</source>
        <translation>Unter welcher Bedingung sie zustimmt.</translation>
    </message>
    <message>
        <source>Day of the answer.</source>
        <translation>Tag der Antwort.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>The role that agreed.</source>
        <translation>Die Rolle, die zustimmte.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Wird schwächer</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Rolled on</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Eliminate</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>Automatisieren</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Einsammeln</translation>
    </message>
    <message>
        <source>Pre-read</source>
        <translation>Vorab lesen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachhalten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Department pre-read</source>
        <translation>Vorablektüre der Abteilung</translation>
    </message>
    <message>
        <source>Input request</source>
        <translation>Anfrage um Beitrag</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartals-Review</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>Monatliche Durchsicht</translation>
    </message>
    <message>
        <source>Catchball</source>
        <translation>Catchball</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Accepted disconnect</source>
        <translation>Angenommene Unstimmigkeit</translation>
    </message>
    <message>
        <source>Accepted disconnects</source>
        <translation>Angenommene Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Identity of the entry, the same in every file.</source>
        <translation>Kennung des Eintrags, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What it said when it was accepted.</source>
        <translation>Was sie sagte, als sie angenommen wurde.</translation>
    </message>
    <message>
        <source>Identity of the rule that found it.</source>
        <translation>Kennung der Regel, die sie fand.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Which disconnect of that rule it is.</source>
        <translation>Welche Unstimmigkeit dieser Regel es ist.</translation>
    </message>
    <message>
        <source>The department that settles it.</source>
        <translation>Die Abteilung, die sie klärt.</translation>
    </message>
    <message>
        <source>The person or role that settles it.</source>
        <translation>Die Person oder Rolle, die sie klärt.</translation>
    </message>
    <message>
        <source>Day on which it was accepted.</source>
        <translation>Tag, an dem sie angenommen wurde.</translation>
    </message>
    <message>
        <source>What was said about it.</source>
        <translation>Was dazu gesagt wurde.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exhibit, claim</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>This is what we read:</source>
        <translation>Das lesen wir:</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>speaker, words, source</comment>
        <translation>- %1: „%2“ (%3)</translation>
    </message>
    <message>
        <source>Please answer before the review on %1.</source>
        <translation>Bitte vor dem Review am %1 antworten.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>KPI, value, target or result</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %L2 of %Ln KPI(s) met the target, %L3 missed</source>
        <comment>department</comment>
        <translation>
            <numerusform>%1: %L2 von %Ln KPI hat das Ziel erreicht, %L3 verfehlt</numerusform>
            <numerusform>%1: %L2 von %Ln KPIs haben das Ziel erreicht, %L3 verfehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar or point: latest value. Thick mark: target. Thin mark: a year before. Shades: below, within and above the usual range. Right is better.</source>
        <translation>Balken oder Punkt: letzter Wert. Dicker Strich: Ziel. Dünner Strich: ein Jahr zuvor. Schattierungen: unter, in und über dem üblichen Bereich. Rechts ist besser.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>KPI, value, target, result</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentence, what happened</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Erledigt am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Review am %1</translation>
    </message>
    <message>
        <source>No review date</source>
        <translation>Kein Review-Termin</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Review ist fällig</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Entschieden am %1</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Ohne Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 promises kept so far; %n overdue</source>
        <translation>
            <numerusform>Bisher %1 von %2 Zusagen eingehalten; %n überfällig</numerusform>
            <numerusform>Bisher %1 von %2 Zusagen eingehalten; %n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open actions overdue</source>
        <translation>
            <numerusform>%n von %1 offenen Maßnahmen überfällig</numerusform>
            <numerusform>%n von %1 offenen Maßnahmen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s), none is overdue</source>
        <translation>
            <numerusform>%n offene Maßnahme, keine ist überfällig</numerusform>
            <numerusform>%n offene Maßnahmen, keine ist überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What was promised or decided.</source>
        <translation>Was zugesagt oder entschieden wurde.</translation>
    </message>
    <message>
        <source>The role that does it, or that decided.</source>
        <translation>Die Rolle, die es tut oder die entschied.</translation>
    </message>
    <message>
        <source>The day it is due, or looked at again.</source>
        <translation>Der Tag, an dem es fällig ist oder wieder angesehen wird.</translation>
    </message>
    <message>
        <source>Whether it is done, and how late.</source>
        <translation>Ob es erledigt ist und wie spät.</translation>
    </message>
    <message>
        <source>Where it was promised or decided.</source>
        <translation>Wo es zugesagt oder entschieden wurde.</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation>Erledigt oder fallen gelassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Undecidable: %1.</source>
        <comment>reason</comment>
        <translation>Nicht entscheidbar: %1.</translation>
    </message>
    <message>
        <source>Within its usual range</source>
        <translation>Im üblichen Bereich</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>What is needed to judge it?</source>
        <translation>Was braucht es, um das zu beurteilen?</translation>
    </message>
    <message>
        <source>Promised for %1, done on %2.</source>
        <translation>Zugesagt für %1, erledigt am %2.</translation>
    </message>
    <message>
        <source>Promised for %1. %2</source>
        <translation>Zugesagt für %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n Tag zu früh</numerusform>
            <numerusform>%n Tage zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>Keine Statusmeldung</translation>
    </message>
    <message>
        <source>For</source>
        <comment>department</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Wrong when: %1</source>
        <translation>Falsch, wenn: %1</translation>
    </message>
    <message>
        <source>figures frozen on %1</source>
        <translation>Zahlen eingefroren am %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>number of hand-offs</comment>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>number of hand-offs</comment>
        <translation>braucht: %1</translation>
    </message>
    <message>
        <source>%1 is asked for %2 and needs %3.</source>
        <comment>department, hand-offs, hand-offs</comment>
        <translation>%1 wird um %2 gebeten und braucht %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s)</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>An arrow leads from the department that gives to the one that needs.</source>
        <translation>Ein Pfeil führt von der Abteilung, die gibt, zu der, die braucht.</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>%1 of %2 departments, %3 around it. %4</source>
        <comment>numbers, steps, how to read</comment>
        <translation>%1 von %2 Abteilungen, %3 im Umkreis. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs of each</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>circle: each waits for the next</source>
        <translation>Kreis: jede wartet auf die nächste</translation>
    </message>
    <message>
        <source>Read a cell: %1</source>
        <comment>sentence</comment>
        <translation>Eine Zelle lesen: %1</translation>
    </message>
    <message>
        <source>Exceptions first; circle: met, square: missed, ring: undecidable. Empty: no value.</source>
        <translation>Ausnahmen zuerst; Kreis: erreicht, Quadrat: verfehlt, Ring: nicht entscheidbar. Leer: kein Wert.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>period, value, target, result</comment>
        <translation>%1: %2, Ziel %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>period, value, result</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln KPI(s) missed the latest target</source>
        <translation>
            <numerusform>%L1 von %Ln KPI verfehlt sein Ziel</numerusform>
            <numerusform>%L1 von %Ln KPIs verfehlen ihr Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all for three periods or more</source>
        <comment>how many missed</comment>
        <translation>%1; alle seit drei Zeiträumen oder länger</translation>
    </message>
    <message>
        <source>%1; %L2 for three periods or more</source>
        <comment>how many missed</comment>
        <translation>%1; %L2 seit drei Zeiträumen oder länger</translation>
    </message>
    <message>
        <source>%1, result</source>
        <comment>period</comment>
        <translation>%1, Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnect(s) without an owner.</source>
        <translation>
            <numerusform>%n Unstimmigkeit ohne Verantwortliche.</numerusform>
            <numerusform>%n Unstimmigkeiten ohne Verantwortliche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>average</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>New baseline: %1</source>
        <comment>what happened</comment>
        <translation>Neue Basis: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>other departments</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>also under %1</source>
        <translation>auch unter %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing beneath</source>
        <translation>Nichts darunter</translation>
    </message>
    <message>
        <source>%1 of %2 behind</source>
        <comment>parts</comment>
        <translation>%1 von %2 zurück</translation>
    </message>
    <message>
        <source>In %1, %2 of %3 parts were behind.</source>
        <translation>Im Zeitraum %1 lagen %2 von %3 Teilen zurück.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>present value, target</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s), none contradicts its parts</source>
        <translation>
            <numerusform>%n Ziel, keines widerspricht seinen Teilen</numerusform>
            <numerusform>%n Ziele, keines widerspricht seinen Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 objectives contradict(s) what stands beneath</source>
        <translation>
            <numerusform>%n von %1 Zielen widerspricht dem, was darunter steht</numerusform>
            <numerusform>%n von %1 Zielen widersprechen dem, was darunter steht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated better than the parts, %2 with nothing beneath.</source>
        <translation>%1 besser angegeben als die Teile, %2 mit nichts darunter.</translation>
    </message>
    <message>
        <source>What is to be reached, and what serves it.</source>
        <translation>Was erreicht werden soll und was dem dient.</translation>
    </message>
    <message>
        <source>Who owns it, and who carries it with them.</source>
        <translation>Wer dafür einsteht und wer es mitträgt.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>What its owner said in the last periods, the newest in words.</source>
        <translation>Was die verantwortliche Rolle in den letzten Zeiträumen angab, das neueste in Worten.</translation>
    </message>
    <message>
        <source>Parts say</source>
        <translation>Teile sagen</translation>
    </message>
    <message>
        <source>What the objectives beneath say together.</source>
        <translation>Was die Ziele darunter zusammen sagen.</translation>
    </message>
    <message>
        <source>Its share of the aims of its level, in percent.</source>
        <translation>Anteil an den Zielen der Ebene, in Prozent.</translation>
    </message>
    <message>
        <source>The day by which it is to be reached.</source>
        <translation>Der Tag, bis zu dem es erreicht sein soll.</translation>
    </message>
    <message>
        <source>The first disconnect about it.</source>
        <translation>Die erste Unstimmigkeit dazu.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>former departments</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>merged from %1 on %2</source>
        <translation>aus %1 vereint am %2</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <comment>former department, date</comment>
        <translation>aus %1 am %2</translation>
    </message>
    <message>
        <source>No KPIs</source>
        <translation>Keine KPIs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted, available</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 person-days are accepted for %3.</source>
        <translation>%1 von %2 Personentagen sind für %3 zugesagt.</translation>
    </message>
    <message>
        <source>Its name, and what it was before.</source>
        <translation>Ihr Name und was sie zuvor war.</translation>
    </message>
    <message>
        <source>As it stands in the matrix.</source>
        <translation>Wie sie in der Matrix steht.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Who is accountable for it.</source>
        <translation>Wer für sie verantwortlich ist.</translation>
    </message>
    <message>
        <source>One shape a KPI: met, missed, undecidable.</source>
        <translation>Je KPI eine Form: erreicht, verfehlt, nicht entscheidbar.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>How many hand-offs it needs from others.</source>
        <translation>Wie viele Übergaben sie von anderen braucht.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>How many hand-offs others need from it.</source>
        <translation>Wie viele Übergaben andere von ihr brauchen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Person-days accepted, of those that there are in its fullest period.</source>
        <translation>Zugesagte Personentage von den vorhandenen, in ihrem vollsten Zeitraum.</translation>
    </message>
    <message>
        <source>The open disconnects that name it.</source>
        <translation>Die offenen Unstimmigkeiten, die sie nennen.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>No head</source>
        <translation>Keine Leitung</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>Noch keine Abteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s), none accepted more than it can do</source>
        <translation>
            <numerusform>%n Abteilung, sie hat nicht mehr zugesagt, als sie kann</numerusform>
            <numerusform>%n Abteilungen, keine hat mehr zugesagt, als sie kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 departments accepted more than they can do</source>
        <translation>
            <numerusform>%n von %1 Abteilungen hat mehr zugesagt, als sie kann</numerusform>
            <numerusform>%n von %1 Abteilungen haben mehr zugesagt, als sie können</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has a head.</source>
        <translation>Jede hat eine Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a head.</source>
        <translation>
            <numerusform>%n ohne Leitung.</numerusform>
            <numerusform>%n ohne Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in time, by department</source>
        <translation>Pünktlich eingehalten, nach Abteilung</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>+%n more in the packet</source>
        <translation>
            <numerusform>+%n weiteres in der Unterlage</numerusform>
            <numerusform>+%n weitere in der Unterlage</numerusform>
        </translation>
    </message>
    <message>
        <source>I need</source>
        <translation>Ich brauche</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Ich schulde</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Nothing is planned, promised or asked for yet.</source>
        <translation>Noch ist nichts geplant, zugesagt oder erbeten.</translation>
    </message>
    <message>
        <source>%1, no head named</source>
        <translation>%1, keine Leitung benannt</translation>
    </message>
    <message>
        <source>input accepted on %1</source>
        <translation>Beitrag angenommen am %1</translation>
    </message>
    <message>
        <source>no input asked for</source>
        <translation>kein Beitrag erbeten</translation>
    </message>
    <message>
        <source>input returned on %1</source>
        <translation>Beitrag eingegangen am %1</translation>
    </message>
    <message>
        <source>no input by %1</source>
        <translation>kein Beitrag bis %1</translation>
    </message>
    <message>
        <source>for the review on %1</source>
        <translation>für das Review am %1</translation>
    </message>
    <message>
        <source>%1 has no KPIs yet</source>
        <comment>department</comment>
        <translation>%1 hat noch keine KPIs</translation>
    </message>
    <message numerus="yes">
        <source>%1 met %2 of %n target(s)</source>
        <comment>department, count</comment>
        <translation>
            <numerusform>%1 hat %2 von %n Ziel erreicht</numerusform>
            <numerusform>%1 hat %2 von %n Zielen erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 missed, %3 undecidable.</source>
        <comment>results of a department</comment>
        <translation>%1; %2 verfehlt, %3 nicht entscheidbar.</translation>
    </message>
    <message>
        <source>No miss is out of the ordinary for its process.</source>
        <translation>Kein Verfehlen ist für seinen Prozess ungewöhnlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) show a cause of their own or a target out of reach.</source>
        <translation>
            <numerusform>%n KPI zeigt eine eigene Ursache oder ein Ziel außer Reichweite.</numerusform>
            <numerusform>%n KPIs zeigen eine eigene Ursache oder ein Ziel außer Reichweite.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1.</source>
        <comment>priority</comment>
        <translation>Zuerst: %1.</translation>
    </message>
    <message>
        <source>In the way: %1.</source>
        <comment>challenge</comment>
        <translation>Hürden: %1.</translation>
    </message>
    <message>
        <source>KPIs met in %1</source>
        <translation>KPIs erreicht, %1</translation>
    </message>
    <message>
        <source>%1, need to promise</source>
        <comment>hand-off</comment>
        <translation>%1, von Bedarf bis Zusage</translation>
    </message>
    <message>
        <source>open disconnects, %1</source>
        <translation>offene Unstimmigkeiten, %1</translation>
    </message>
    <message>
        <source>decisions wanted, page 2</source>
        <translation>gewünschte Entscheidungen, Seite 2</translation>
    </message>
    <message>
        <source>No target was missed</source>
        <translation>Kein Ziel wurde verfehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) missed</source>
        <translation>
            <numerusform>%n Ziel verfehlt</numerusform>
            <numerusform>%n Ziele verfehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <comment>number</comment>
        <translation>Exponat %1</translation>
    </message>
    <message>
        <source>What lies behind each</source>
        <translation>Was jeweils dahintersteht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) kept in time</source>
        <comment>count</comment>
        <translation>
            <numerusform>%1 von %n Zusage pünktlich eingehalten</numerusform>
            <numerusform>%1 von %n Zusagen pünktlich eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hand-off, departments</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <comment>date</comment>
        <translation>gebraucht bis %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>date</comment>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what, state</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) promised later than needed</source>
        <translation>
            <numerusform>%n Übergabe später zugesagt als gebraucht</numerusform>
            <numerusform>%n Übergaben später zugesagt als gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hand-offs shown; %3 without an answer or a date.</source>
        <translation>%1 von %2 Übergaben gezeigt; %3 ohne Antwort oder Datum.</translation>
    </message>
    <message>
        <source>objective due</source>
        <translation>Ziel fällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, the field that refers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>exhibit, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, identity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>Handeln vor</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>The document has no cycle yet. Make one: quarterdeck cycle DOC new 2026-Q4.</source>
        <translation>Das Dokument hat noch keinen Zyklus. Einen anlegen: quarterdeck cycle DOC new 2026-Q4.</translation>
    </message>
    <message>
        <source>There is no department to write a pre-read for. Add departments first.</source>
        <translation>Es gibt keine Abteilung, für die eine Vorablektüre zu schreiben wäre. Zuerst Abteilungen hinzufügen.</translation>
    </message>
    <message>
        <source>Run sheet (private)</source>
        <translation>Ablaufplan (vertraulich)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a report. Use one of: %2.</source>
        <comment>word, list of words</comment>
        <translation>„%1“ ist kein Bericht. Einen von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>Read a row: %1</source>
        <comment>sentence</comment>
        <translation>Eine Zeile lesen: %1</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder angesehen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, choice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message numerus="yes">
        <source>carried %n time(s)</source>
        <translation>
            <numerusform>%n-mal übertragen</numerusform>
            <numerusform>%n-mal übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>Minutes of the review of %1</source>
        <comment>cycle</comment>
        <translation>Protokoll des Reviews zu %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Agreed to do</source>
        <translation>Vereinbarte Maßnahmen</translation>
    </message>
    <message>
        <source>Parked and noted</source>
        <translation>Geparkt und notiert</translation>
    </message>
    <message>
        <source>How the time was used</source>
        <translation>Wie die Zeit verwendet wurde</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Noch ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>For the leaders</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>promises whose day has come</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What was promised, and what became of it</source>
        <translation>Was zugesagt war und was daraus wurde</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>pünktlich eingehalten</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>open, not due yet</source>
        <translation>offen, noch nicht fällig</translation>
    </message>
    <message>
        <source>Carried over, not due yet</source>
        <translation>Übertragen, noch nicht fällig</translation>
    </message>
    <message>
        <source>Open, not due yet</source>
        <translation>Offen, noch nicht fällig</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Facilitator only</source>
        <translation>Nur für die Moderation</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for the review of %1</source>
        <comment>cycle</comment>
        <translation>
            <numerusform>%n Minute für das Review zu %1</numerusform>
            <numerusform>%n Minuten für das Review zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed; no agenda is in the document yet.</source>
        <translation>Vorgeschlagen; im Dokument steht noch keine Tagesordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>No value to judge yet</source>
        <translation>Noch kein Wert zu beurteilen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, period</comment>
        <translation>%1 im Zeitraum %2</translation>
    </message>
    <message>
        <source>%1: within its bounds</source>
        <translation>%1: innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1: outside its bounds</source>
        <translation>%1: außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1: target of %2 met</source>
        <translation>%1: Ziel %2 erreicht</translation>
    </message>
    <message>
        <source>%1: target of %2 missed</source>
        <translation>%1: Ziel %2 verfehlt</translation>
    </message>
    <message>
        <source>%1, %2 a year before</source>
        <translation>%1, %2 ein Jahr zuvor</translation>
    </message>
    <message>
        <source>%1 departments report it, each probably its own share</source>
        <translation>%1 Abteilungen berichten sie, jede wahrscheinlich ihren eigenen Anteil</translation>
    </message>
    <message>
        <source>With more departments than this, each reports its own.</source>
        <translation>Bei mehr Abteilungen als dieser Zahl berichtet jede ihren eigenen.</translation>
    </message>
    <message>
        <source>Names of two departments&apos; KPIs agree to at least similarity, their scope is the same, and unit, direction, cadence or definition differ, or the targets by more than targetTolerance. Error within one objective. What more than mostReporters departments report is each one&apos;s own.</source>
        <translation>Namen von KPIs zweier Abteilungen gleichen sich mindestens zu similarity, der Geltungsbereich ist gleich, und Einheit, Richtung, Takt oder Definition weichen ab, oder die Zielwerte um mehr als targetTolerance. Fehler innerhalb eines Ziels. Was mehr als mostReporters Abteilungen berichten, ist bei jeder das Eigene.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>KPI, sentence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <comment>KPI, period</comment>
        <translation>%1, %2: kein Wert</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <comment>heading of a column</comment>
        <translation>%1 wird gelesen als</translation>
    </message>
    <message>
        <source>Mark Done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Noch keine Zusagen</translation>
    </message>
    <message>
        <source>Write down who does what by when; what is overdue stands first.</source>
        <translation>Aufschreiben, wer was bis wann tut; was überfällig ist, steht zuerst.</translation>
    </message>
    <message>
        <source>Open Action Again</source>
        <translation>Maßnahme wieder öffnen</translation>
    </message>
    <message>
        <source>Mark Action Done</source>
        <translation>Maßnahme als erledigt markieren</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>Accept Disconnect</source>
        <translation>Unstimmigkeit annehmen</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <comment>exhibit</comment>
        <translation>%1 angenommen.</translation>
    </message>
    <message>
        <source>Accept and Assign…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Ask Back…</source>
        <translation>Rückfragen…</translation>
    </message>
    <message>
        <source>Exhibit %1, %2, since %3</source>
        <comment>number, room title, date</comment>
        <translation>Exponat %1, %2, seit %3</translation>
    </message>
    <message>
        <source>New, no owner</source>
        <translation>Neu, nicht zugewiesen</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, owner</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dependency graph</source>
        <translation>Abhängigkeitsgraph</translation>
    </message>
    <message>
        <source>Arrow keys move between departments, Page Up and Page Down between their arrows. Enter shows what is around a department.</source>
        <translation>Pfeiltasten gehen von Abteilung zu Abteilung, Bild auf und Bild ab zwischen ihren Pfeilen. Die Eingabetaste zeigt den Umkreis einer Abteilung.</translation>
    </message>
    <message>
        <source>Hand-offs of what is selected</source>
        <translation>Übergaben der Auswahl</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <comment>date</comment>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Values of KPIs</source>
        <translation>Werte von KPIs</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Zeile mit den Überschriften</translation>
    </message>
    <message>
        <source>Take Back Last Choice</source>
        <translation>Letzte Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>with headings in row</source>
        <translation>mit Überschriften in Zeile</translation>
    </message>
    <message>
        <source>The file as it will be read</source>
        <translation>Die Datei, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Store what is shown, as one step that can be undone (Ctrl+Return).</source>
        <translation>Das Gezeigte speichern, als ein Schritt, der sich zurücknehmen lässt (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <comment>file</comment>
        <translation>%1 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) were left out.</source>
        <translation>
            <numerusform>%1: %n Zeile wurde ausgelassen.</numerusform>
            <numerusform>%1: %n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Drop a department&apos;s file here</source>
        <translation>Die Datei einer Abteilung hier ablegen</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy rows with their headings first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Zuerst Zeilen mit ihren Überschriften kopieren.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see all of it here, with what belongs to it.</source>
        <translation>Eine Zeile wählen, um hier alles von ihr zu sehen, mit dem, was dazugehört.</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <comment>records, how many</comment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How to show the KPI</source>
        <translation>Wie der KPI gezeigt wird</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>course of a KPI</comment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anmerken…</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <comment>KPI</comment>
        <translation>Anmerkung zu %1</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Annotation added.</source>
        <translation>Anmerkung hinzugefügt.</translation>
    </message>
    <message>
        <source>No hand-off has a date yet. Enter when each is needed and for when it is promised.</source>
        <translation>Noch hat keine Übergabe ein Datum. Eintragen, bis wann jede gebraucht wird und für wann sie zugesagt ist.</translation>
    </message>
    <message>
        <source>Asked of it and needed by it</source>
        <translation>Von ihr erbeten und von ihr gebraucht</translation>
    </message>
    <message>
        <source>Choose a department or an arrow</source>
        <translation>Eine Abteilung oder einen Pfeil wählen</translation>
    </message>
    <message>
        <source>Order of the departments</source>
        <translation>Reihenfolge der Abteilungen</translation>
    </message>
    <message>
        <source>Order: circles first</source>
        <translation>Folge: Kreise zuerst</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>How far around the department</source>
        <translation>Wie weit um die Abteilung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Whose objectives</source>
        <translation>Wessen Ziele</translation>
    </message>
    <message>
        <source>Write down what is to be reached; what serves it stands beneath it.</source>
        <translation>Aufschreiben, was erreicht werden soll; was dem dient, steht darunter.</translation>
    </message>
    <message>
        <source>%1 (business unit)</source>
        <translation>%1 (Geschäftsbereich)</translation>
    </message>
    <message>
        <source>%1 (geography)</source>
        <translation>%1 (Region)</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>By Business Unit</source>
        <translation>Nach Geschäftsbereich</translation>
    </message>
    <message>
        <source>By Function</source>
        <translation>Nach Funktion</translation>
    </message>
    <message>
        <source>By Geography</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>Add the first by hand, or import a table of them from the Tables view.</source>
        <translation>Die erste von Hand hinzufügen oder in der Ansicht „Tabellen“ eine Tabelle davon importieren.</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message>
        <source>Import the values that departments sent; the review report is made from them.</source>
        <translation>Die Werte importieren, die Abteilungen gesendet haben; daraus entsteht der Review-Bericht.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>Schwarz und Grau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>What to show beside the pages</source>
        <translation>Was neben den Seiten gezeigt wird</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Seiten so breit wie die Ansicht</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Being made. Figures as of %1.</source>
        <translation>Wird erstellt. Zahlen mit Stand %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as they will be printed. Figures as of %1.</source>
        <translation>
            <numerusform>%n Seite, wie sie gedruckt wird. Zahlen mit Stand %1.</numerusform>
            <numerusform>%n Seiten, wie sie gedruckt werden. Zahlen mit Stand %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save yet. Import values first.</source>
        <translation>Noch gibt es nichts zu speichern. Zuerst Werte importieren.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>document</comment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 was saved as %2.</source>
        <comment>document, file</comment>
        <translation>%1 wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Page %L1</source>
        <translation>Seite %L1</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
        <source>F8 next</source>
        <comment>key and what it does</comment>
        <translation>F8 weiter</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>To decide: %1 of %2 left</source>
        <translation>Zu entscheiden: noch %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n Zeile gelöscht.</numerusform>
            <numerusform>%n Zeilen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste here. Copy rows in a spreadsheet and paste.</source>
        <translation>Es ist nichts zum Einfügen vorhanden. Zeilen in einer Tabellenkalkulation kopieren und einfügen.</translation>
    </message>
    <message>
        <source>How to show the results</source>
        <translation>Wie die Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>Accept and Assign</source>
        <translation>Annehmen und zuweisen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>Nobody is named. Choose a department or enter a role.</source>
        <translation>Niemand ist benannt. Eine Abteilung wählen oder eine Rolle eingeben.</translation>
    </message>
    <message>
        <source>Ask Back</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Change what you like, copy it, and send it as you usually do.</source>
        <translation>Nach Belieben ändern, kopieren und wie gewohnt senden.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The printer did not take the document. Check that it is on and has paper, or save the PDF and print that.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen. Prüfen, ob er eingeschaltet ist und Papier hat, oder das PDF speichern und dieses drucken.</translation>
    </message>
    <message>
        <source>Read a department&apos;s table: values, departments, objectives, hand-offs.</source>
        <translation>Die Tabelle einer Abteilung lesen: Werte, Abteilungen, Ziele, Übergaben.</translation>
    </message>
    <message>
        <source>Write the document of the page Packets as PDF.</source>
        <translation>Das Dokument der Seite „Unterlagen“ als PDF schreiben.</translation>
    </message>
    <message>
        <source>Print the document of the page Packets.</source>
        <translation>Das Dokument der Seite „Unterlagen“ drucken.</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem of the last import or paste.</source>
        <translation>Zum nächsten Problem des letzten Imports oder Einfügens gehen.</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the previous problem of the last import or paste.</source>
        <translation>Zum vorigen Problem des letzten Imports oder Einfügens gehen.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Show where departments&apos; files come in.</source>
        <translation>Zeigen, wo die Dateien der Abteilungen ankommen.</translation>
    </message>
    <message>
        <source>Show how work runs through departments, checks, improvements and requests.</source>
        <translation>Zeigen, wie Arbeit durch Abteilungen läuft, mit Prüfungen, Verbesserungen und Anfragen.</translation>
    </message>
    <message>
        <source>Show assumptions, signals, ideas, issues and risks.</source>
        <translation>Annahmen, Signale, Ideen, Probleme und Risiken zeigen.</translation>
    </message>
    <message>
        <source>Show documents as they will be printed, save and print them.</source>
        <translation>Dokumente zeigen, wie sie gedruckt werden, sie speichern und drucken.</translation>
    </message>
    <message>
        <source>Chart or Table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Change between a chart and the same as a table.</source>
        <translation>Zwischen einem Diagramm und demselben als Tabelle wechseln.</translation>
    </message>
    <message>
        <source>Show or hide all of what is chosen, with what belongs to it.</source>
        <translation>Alles vom Gewählten zeigen oder ausblenden, mit dem, was dazugehört.</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Show everything at 100 percent.</source>
        <translation>Alles mit 100 Prozent zeigen.</translation>
    </message>
    <message>
        <source>Show the map as a matrix: a row needs from a column.</source>
        <translation>Die Karte als Matrix zeigen: Eine Zeile braucht von einer Spalte.</translation>
    </message>
    <message>
        <source>Show the map as boxes and arrows: work flows to the right.</source>
        <translation>Die Karte als Kästen und Pfeile zeigen: Arbeit fließt nach rechts.</translation>
    </message>
    <message>
        <source>Show when hand-offs are needed and for when they are promised.</source>
        <translation>Zeigen, bis wann Übergaben gebraucht und für wann sie zugesagt sind.</translation>
    </message>
    <message>
        <source>Change Order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Change rows and columns of the matrix.</source>
        <translation>Zeilen und Spalten der Matrix vertauschen.</translation>
    </message>
    <message>
        <source>Nearer Surroundings</source>
        <translation>Engerer Umkreis</translation>
    </message>
    <message>
        <source>Show less of what is around the department.</source>
        <translation>Weniger vom Umkreis der Abteilung zeigen.</translation>
    </message>
    <message>
        <source>Wider Surroundings</source>
        <translation>Weiterer Umkreis</translation>
    </message>
    <message>
        <source>Show more of what is around the department.</source>
        <translation>Mehr vom Umkreis der Abteilung zeigen.</translation>
    </message>
    <message>
        <source>All Departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Say who settles the disconnect.</source>
        <translation>Sagen, wer die Unstimmigkeit klärt.</translation>
    </message>
    <message>
        <source>Write a question to the departments and copy it.</source>
        <translation>Eine Frage an die Abteilungen schreiben und kopieren.</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Import a Table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>The inspector is shown on pages with room beside them.</source>
        <translation>Der Inspektor wird auf Seiten gezeigt, neben denen Platz ist.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a theme. Use light, dark or mono.</source>
        <translation>„%1“ ist kein Farbschema. light, dark oder mono verwenden.</translation>
    </message>
    <message>
        <source>The chart does not fit into &quot;%1&quot;. Write a size like %2x%3 or larger, up to 8000x8000.</source>
        <translation>Das Diagramm passt nicht in „%1“. Eine Größe wie %2x%3 oder mehr schreiben, bis 8000x8000.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (wahlfrei)</translation>
    </message>
    <message>
        <source>The chart %1 is about everything. Leave --subject out.</source>
        <translation>Das Diagramm %1 handelt von allem. --subject weglassen.</translation>
    </message>
    <message>
        <source>Say which document, or --list for the charts there are.</source>
        <translation>Angeben, welches Dokument, oder --list für die vorhandenen Diagramme.</translation>
    </message>
    <message>
        <source>Say where to write the chart: -o OUT with the ending .svg, .pdf, .png or .csv.</source>
        <translation>Angeben, wohin das Diagramm geschrieben wird: -o OUT mit der Endung .svg, .pdf, .png oder .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1. %2, figures as of %3.</source>
        <comment>files, organisation, date</comment>
        <translation>Quelle: %1. %2, Stand der Zahlen: %3.</translation>
    </message>
    <message>
        <source>There is no chart of %1: no period with a value has ended by then. Import values, or choose a later --as-of.</source>
        <translation>Es gibt kein Diagramm von %1: Kein Zeitraum mit einem Wert ist bis dahin abgelaufen. Werte importieren oder ein späteres --as-of wählen.</translation>
    </message>
    <message>
        <source>%1 has no KPIs. Choose another department.</source>
        <translation>%1 hat keine KPIs. Eine andere Abteilung wählen.</translation>
    </message>
    <message>
        <source>There are no KPIs to show. Import values first.</source>
        <translation>Es gibt noch keine KPIs zu zeigen. Zuerst Werte importieren.</translation>
    </message>
    <message>
        <source>Process behaviour chart: what is signal, what is noise</source>
        <translation>Prozessverhaltensdiagramm: was Signal ist und was Rauschen</translation>
    </message>
    <message>
        <source>Trend with targets, previous year and forecast</source>
        <translation>Trend mit Zielen, Vorjahr und Prognose</translation>
    </message>
    <message>
        <source>Bullet graphs: latest values against targets and the usual range</source>
        <translation>Bullet-Diagramme: letzte Werte gegen Ziele und den üblichen Bereich</translation>
    </message>
    <message>
        <source>Results of the last twelve periods, exceptions first</source>
        <translation>Ergebnisse der letzten zwölf Zeiträume, Ausnahmen zuerst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chart. Use --id with one of %2.</source>
        <translation>„%1“ ist kein Diagramm. --id mit einem von %2 verwenden.</translation>
    </message>
    <message>
        <source>The document has nothing to draw yet. Import values first.</source>
        <translation>Das Dokument hat noch nichts zu zeichnen. Zuerst Werte importieren.</translation>
    </message>
    <message>
        <source>Say what the chart is about. Use --subject with one of these:</source>
        <translation>Angeben, wovon das Diagramm handelt. --subject mit einem von diesen verwenden:</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;. Use --subject with one of these:</source>
        <translation>Nichts heißt „%1“. --subject mit einem von diesen verwenden:</translation>
    </message>
    <message>
        <source>More than one is called &quot;%1&quot;. Use --subject with one of these:</source>
        <translation>Mehr als eines heißt „%1“. --subject mit einem von diesen verwenden:</translation>
    </message>
    <message>
        <source>There is no cycle &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keinen Zyklus „%1“. Einen von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>verlassen am %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>department</comment>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>Met again: %1</source>
        <translation>Wieder erreicht: %1</translation>
    </message>
    <message>
        <source>Not met any more: %1</source>
        <translation>Nicht mehr erreicht: %1</translation>
    </message>
    <message>
        <source>Name two cycles: quarterdeck cycle DOC compare A B.</source>
        <translation>Zwei Zyklen nennen: quarterdeck cycle DOC compare A B.</translation>
    </message>
    <message>
        <source>New Cycle</source>
        <translation>Neuer Zyklus</translation>
    </message>
    <message>
        <source>%1 is %2 to %3.</source>
        <comment>cycle, first and last day</comment>
        <translation>%1 geht vom %2 bis %3.</translation>
    </message>
    <message>
        <source>Advance Cycle</source>
        <translation>Zyklus weiterführen</translation>
    </message>
    <message>
        <source>%1 is closed. Make the next one: quarterdeck cycle DOC new.</source>
        <translation>%1 ist abgeschlossen. Den nächsten anlegen: quarterdeck cycle DOC new.</translation>
    </message>
    <message>
        <source>Freeze Figures</source>
        <translation>Zahlen einfrieren</translation>
    </message>
    <message>
        <source>Say whose pre-read: --department with one of %1.</source>
        <translation>Angeben, wessen Vorablektüre: --department mit einem von %1.</translation>
    </message>
    <message>
        <source>Carry On</source>
        <translation>Fortführen</translation>
    </message>
    <message numerus="yes">
        <source>%1, review on %2: %n open action(s) carried over.</source>
        <translation>
            <numerusform>%1, Review am %2: %n offene Maßnahme übertragen.</numerusform>
            <numerusform>%1, Review am %2: %n offene Maßnahmen übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned, minutes</source>
        <translation>Geplant, Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>time</comment>
        <translation>Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) past their day: each is done, dropped, or has a new day and a reason.</source>
        <translation>
            <numerusform>%n Maßnahme über ihren Tag hinaus: Sie ist erledigt, fallen gelassen oder hat einen neuen Tag und einen Grund.</numerusform>
            <numerusform>%n Maßnahmen über ihren Tag hinaus: Jede ist erledigt, fallen gelassen oder hat einen neuen Tag und einen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it like 15 Aug or 2026-08-15.</source>
        <translation>„%1“ ist kein Tag. Wie 15 Aug oder 2026-08-15 schreiben.</translation>
    </message>
    <message>
        <source>The workbook cannot be written. Check that there is room for temporary files.</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden. Prüfen, ob Platz für temporäre Dateien vorhanden ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for this. Use one of: %2.</source>
        <translation>„%1“ ist hierfür kein Format. Eines von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, content</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <comment>file, sheet</comment>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>heading of a column that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Input of %1</source>
        <comment>department</comment>
        <translation>Beitrag von %1</translation>
    </message>
    <message>
        <source>Please send this workbook back by %1.</source>
        <translation>Bitte diese Arbeitsmappe bis %1 zurücksenden.</translation>
    </message>
    <message>
        <source>It takes about thirty minutes. Fill in the coloured cells; the yellow ones, in columns with an asterisk, are needed for the review. Leave empty what you do not know.</source>
        <translation>Es dauert etwa dreißig Minuten. Die farbigen Zellen ausfüllen; die gelben, in Spalten mit Sternchen, werden für das Review gebraucht. Leer lassen, was Sie nicht wissen.</translation>
    </message>
    <message>
        <source>Correct what is wrong, and add rows where the sheet says so.</source>
        <translation>Berichtigen, was falsch ist, und Zeilen hinzufügen, wo das Blatt es sagt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sheet, what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no input workbook, or its first sheet is missing. Send the department a new one, or import its tables one by one.</source>
        <translation>%1 ist keine Arbeitsmappe für Beiträge, oder ihr erstes Blatt fehlt. Der Abteilung eine neue senden oder die Tabellen einzeln importieren.</translation>
    </message>
    <message>
        <source>The sheet is missing or has lost its hidden first row; nothing of it is read.</source>
        <translation>Das Blatt fehlt oder hat seine ausgeblendete erste Zeile verloren; nichts davon wird gelesen.</translation>
    </message>
    <message>
        <source>It is a copy of the sheet %1 and is not read.</source>
        <translation>Es ist eine Kopie des Blatts %1 und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The sheet is not part of the input and is not read.</source>
        <translation>Das Blatt gehört nicht zum Beitrag und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program. Send the department a new one.</source>
        <translation>%1 wurde von einer anderen Version dieses Programms erstellt. Der Abteilung eine neue Arbeitsmappe senden.</translation>
    </message>
    <message>
        <source>The column was added and is not read.</source>
        <translation>Die Spalte wurde hinzugefügt und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The results of the period that has just ended.</source>
        <translation>Die Ergebnisse des gerade beendeten Zeitraums.</translation>
    </message>
    <message>
        <source>Last actual</source>
        <translation>Letztes Ist</translation>
    </message>
    <message>
        <source>What your department needs from others. Add a row for each that is missing.</source>
        <translation>Was Ihre Abteilung von anderen braucht. Für alles, was fehlt, je eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What your department gives to others, and by when. Add a row for each that is missing.</source>
        <translation>Was Ihre Abteilung anderen gibt und bis wann. Für alles, was fehlt, je eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>How far your objectives are, and how sure you are of them.</source>
        <translation>Wie weit Ihre Ziele sind und wie sicher Sie sich dabei sind.</translation>
    </message>
    <message>
        <source>use &quot;csv&quot; or &quot;xlsx&quot;.</source>
        <translation>&quot;csv&quot; oder &quot;xlsx&quot; verwenden.</translation>
    </message>
    <message>
        <source>These two rows are not a need and an offer of the same departments. Choose others.</source>
        <translation>Diese zwei Zeilen sind nicht Bedarf und Angebot derselben Abteilungen. Andere wählen.</translation>
    </message>
    <message>
        <source>Join Need and Offer</source>
        <translation>Bedarf und Angebot verbinden</translation>
    </message>
    <message>
        <source>Keep Need and Offer Apart</source>
        <translation>Bedarf und Angebot getrennt halten</translation>
    </message>
    <message>
        <source>They are not the same hand-off.</source>
        <translation>Sie sind nicht dieselbe Übergabe.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be stored. Leave it out.</source>
        <translation>%1: „%2“ kann nicht gespeichert werden. Den Wert auslassen.</translation>
    </message>
    <message>
        <source>Merge Input of %1</source>
        <translation>Beitrag von %1 übernehmen</translation>
    </message>
    <message>
        <source>The record was removed from the document since the workbook was sent.</source>
        <translation>Der Eintrag wurde aus dem Dokument entfernt, seit die Arbeitsmappe versandt wurde.</translation>
    </message>
    <message>
        <source>The cell is only shown and cannot be changed here.</source>
        <translation>Die Zelle dient nur der Anzeige und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Is %1 meant as %1 %?</source>
        <translation>Ist %1 als %1 % gemeint?</translation>
    </message>
    <message>
        <source>The row stands twice in the sheet. Give the second one another name, or choose which counts.</source>
        <translation>Die Zeile steht zweimal im Blatt. Der zweiten einen anderen Namen geben oder wählen, welche gilt.</translation>
    </message>
    <message>
        <source>The row belongs to no record that was sent. Add it to the document by hand.</source>
        <translation>Die Zeile gehört zu keinem versandten Eintrag. Von Hand im Dokument anlegen.</translation>
    </message>
    <message>
        <source>%1 is empty, so the row cannot be stored.</source>
        <translation>%1 ist leer, deshalb kann die Zeile nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The row was taken out. Is it withdrawn?</source>
        <translation>Die Zeile wurde entfernt. Ist der Eintrag zurückgezogen?</translation>
    </message>
    <message>
        <source>The row was taken out; what was known of it stays.</source>
        <translation>Die Zeile wurde entfernt; was davon bekannt war, bleibt.</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <comment>file, sheet, row</comment>
        <translation>%1, %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save it without one and try again.</source>
        <translation>%1 ist mit einem Passwort geschützt. Ohne Passwort speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is a file of the old kind, as .xls is. Save it as .xlsx and import that.</source>
        <translation>%1 ist eine Datei der alten Art, wie .xls. Als .xlsx speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>%1 is no workbook and has no sheet &quot;%2&quot;.</source>
        <translation>%1 ist keine Arbeitsmappe und hat kein Blatt „%2“.</translation>
    </message>
    <message>
        <source>%1: the sheet %2 is empty. Check that the right file was sent, or name another sheet.</source>
        <translation>%1: Das Blatt %2 ist leer. Prüfen, ob die richtige Datei gesendet wurde, oder ein anderes Blatt nennen.</translation>
    </message>
    <message>
        <source>%1 holds more than %L2 characters of text. Split it.</source>
        <translation>%1 enthält mehr als %L2 Zeichen Text. Die Datei teilen.</translation>
    </message>
    <message>
        <source>%1: there is no row &quot;%2&quot;. Save the workbook again.</source>
        <translation>%1: Es gibt keine Zeile „%2“. Die Arbeitsmappe noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1: there is no cell &quot;%2&quot;. Save the workbook again.</source>
        <translation>%1: Es gibt keine Zelle „%2“. Die Arbeitsmappe noch einmal speichern.</translation>
    </message>
    <message>
        <source>its text is missing in the file. Save the workbook again.</source>
        <translation>ihr Text fehlt in der Datei. Die Arbeitsmappe noch einmal speichern.</translation>
    </message>
    <message>
        <source>it holds more than %L1 characters. Shorten it.</source>
        <translation>sie enthält mehr als %L1 Zeichen. Den Text kürzen.</translation>
    </message>
    <message>
        <source>a table has at most %L1 columns. Delete what stands beyond them.</source>
        <translation>eine Tabelle hat höchstens %L1 Spalten. Löschen, was dahinter steht.</translation>
    </message>
    <message>
        <source>the sheet has more than %L1 cells. Split it.</source>
        <translation>das Blatt hat mehr als %L1 Zellen. Das Blatt teilen.</translation>
    </message>
    <message>
        <source>%1, sheet %2, cell %3: %4</source>
        <comment>file, sheet, cell, problem</comment>
        <translation>%1, Blatt %2, Zelle %3: %4</translation>
    </message>
    <message>
        <source>%1: the sheet %2 has more than %L3 cells. Split it.</source>
        <translation>%1: Das Blatt %2 hat mehr als %L3 Zellen. Das Blatt teilen.</translation>
    </message>
    <message>
        <source>%1 is no workbook that can be read. Save the table as .xlsx or as CSV and import that.</source>
        <translation>%1 ist keine lesbare Arbeitsmappe. Die Tabelle als .xlsx oder als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Use one of: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Eines von diesen verwenden: %3.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1 is damaged. Save it again in the spreadsheet program, or ask for it once more.</source>
        <translation>%1 ist beschädigt. In der Tabellenkalkulation noch einmal speichern oder noch einmal anfordern.</translation>
    </message>
    <message>
        <source>%1 declares a document type, which no spreadsheet program writes. It is not read.</source>
        <translation>%1 gibt einen Dokumenttyp an, den keine Tabellenkalkulation schreibt. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 holds %L2 files; a workbook has a few dozen. It is not read.</source>
        <translation>%1 enthält %L2 Dateien; eine Arbeitsmappe hat einige Dutzend. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a workbook holds. It is not read.</source>
        <translation>%1 ist entpackt weit größer als eine Arbeitsmappe. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Departments are counted, people never. Space marks an action done, or open again.</source>
        <translation>Gezählt werden Abteilungen, nie Personen. Die Leertaste markiert eine Maßnahme als erledigt oder öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Before %1 can close</source>
        <comment>phase</comment>
        <translation>Bevor %1 schließen kann</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie versandt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All inputs are back</source>
        <translation>Alle Beiträge sind eingegangen</translation>
    </message>
    <message>
        <source>%1 of %2 inputs are back</source>
        <translation>%1 von %2 Beiträgen sind eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>; %n is late</source>
        <translation>
            <numerusform>; %n ist verspätet</numerusform>
            <numerusform>; %n sind verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n waits to be accepted</source>
        <translation>
            <numerusform>; %n wartet auf Annahme</numerusform>
            <numerusform>; %n warten auf Annahme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2. Drop the files that come back anywhere in the window.</source>
        <comment>cycle, day</comment>
        <translation>%1, fällig %2. Die eingegangenen Dateien irgendwo im Fenster ablegen.</translation>
    </message>
    <message>
        <source>How far its input is.</source>
        <translation>Wie weit ihr Beitrag ist.</translation>
    </message>
    <message>
        <source>What the file was called.</source>
        <translation>Wie die Datei hieß.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>What the department owes beside its input.</source>
        <translation>Was die Abteilung neben ihrem Beitrag schuldet.</translation>
    </message>
    <message>
        <source>over by %1 min</source>
        <translation>%1 min darüber</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>of the agenda</comment>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <comment>department</comment>
        <translation>%1 braucht es</translation>
    </message>
    <message>
        <source>%1 plans it</source>
        <comment>department</comment>
        <translation>%1 plant es</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>This item, %1</source>
        <comment>kind of item</comment>
        <translation>Dieser Punkt, %1</translation>
    </message>
    <message>
        <source>%1 of %2 min used</source>
        <translation>%1 von %2 min verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 take %2 minutes, %3 more than the review has.</source>
        <translation>%1: zusammen %2 Minuten, %3 mehr, als das Review hat.</translation>
    </message>
    <message>
        <source>%1 take all %2 minutes of the review.</source>
        <translation>%1: zusammen alle %2 Minuten des Reviews.</translation>
    </message>
    <message>
        <source>%1 take %2 of %3 minutes.</source>
        <translation>%1: zusammen %2 von %3 Minuten.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch nicht zugewiesen</translation>
    </message>
    <message>
        <source>No owner and no day yet</source>
        <translation>Noch nicht zugewiesen und kein Tag</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>cycle</comment>
        <translation>Review von %1</translation>
    </message>
    <message>
        <source>Item %1 of %2, %3</source>
        <comment>position, count, kind</comment>
        <translation>Punkt %1 von %2, %3</translation>
    </message>
    <message>
        <source>Figures frozen on %1</source>
        <translation>Zahlen eingefroren am %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>position, title, minutes</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, running</source>
        <comment>agenda item</comment>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>agenda item</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>giver, receiver</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Alike in words: %1 %.</source>
        <translation>In Worten ähnlich: %1 %.</translation>
    </message>
    <message>
        <source>No offer</source>
        <translation>Kein Angebot</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Getrennt gehalten</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>Ready when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Same as ours</source>
        <translation>Wie unser Stand</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Both sides changed it.</source>
        <translation>Beide Seiten haben es geändert.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unser Stand</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren Stand</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>sheet, row</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>It came back as it was sent</source>
        <translation>Es kam zurück, wie es versandt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the document does not hold already</source>
        <translation>Nichts, was nicht schon im Dokument steht</translation>
    </message>
    <message>
        <source>Propose Agenda</source>
        <translation>Tagesordnung vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) proposed, %1 minutes.</source>
        <translation>
            <numerusform>%n Punkt vorgeschlagen, %1 Minuten.</numerusform>
            <numerusform>%n Punkte vorgeschlagen, %1 Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Move Agenda Item</source>
        <translation>Tagesordnungspunkt verschieben</translation>
    </message>
    <message>
        <source>Start Agenda Item</source>
        <translation>Tagesordnungspunkt beginnen</translation>
    </message>
    <message>
        <source>Next Agenda Item</source>
        <translation>Nächster Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Start Review</source>
        <translation>Review beginnen</translation>
    </message>
    <message>
        <source>Stop Review</source>
        <translation>Review beenden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>Decision, Action…</comment>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <comment>kind, text</comment>
        <translation>%1 festgehalten: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>A review belongs to a cycle.</source>
        <translation>Ein Review gehört zu einem Zyklus.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Auf der Tagesordnung steht noch nichts.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Noch keine Tagesordnung</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Noch kein Zyklus</translation>
    </message>
    <message>
        <source>Let it be proposed, or add items one by one.</source>
        <translation>Vorschlagen lassen oder Punkte einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>Add one on the page Organisation.</source>
        <translation>Einen auf der Seite „Organisation“ hinzufügen.</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>window</comment>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>A: @department what, by day</source>
        <translation>A: @Abteilung was, bis Tag</translation>
    </message>
    <message>
        <source>Capture line</source>
        <translation>Zeile zum Festhalten</translation>
    </message>
    <message>
        <source>D decision  A action  I idea  N note  P park. Enter keeps the line.</source>
        <translation>D Entscheidung  A Maßnahme  I Idee  N Notiz  P parken. Die Eingabetaste hält die Zeile fest.</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>kind, text, detail</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What people call the quarter.</source>
        <translation>Wie das Quartal genannt wird.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>Any day of the quarter.</source>
        <translation>Ein beliebiger Tag des Quartals.</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Review am</translation>
    </message>
    <message>
        <source>The other days of the cycle follow from it.</source>
        <translation>Die anderen Tage des Zyklus ergeben sich daraus.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-21.</source>
        <translation>Den Tag wie 2026-10-21 schreiben.</translation>
    </message>
    <message>
        <source>The review is before the quarter begins.</source>
        <translation>Das Review liegt vor dem Beginn des Quartals.</translation>
    </message>
    <message>
        <source>Write the day like 2026-10-01.</source>
        <translation>Den Tag wie 2026-10-01 schreiben.</translation>
    </message>
    <message>
        <source>Leave %1 of %2</source>
        <comment>phase, cycle</comment>
        <translation>%1 in %2 verlassen</translation>
    </message>
    <message>
        <source>Leave with Gaps</source>
        <translation>Mit Lücken verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Bedingungen</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 von %2 sind erfüllt.</translation>
    </message>
    <message>
        <source>Why the cycle goes on without what is missing.</source>
        <translation>Warum der Zyklus ohne das Fehlende weitergeht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requirement, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 is the input of a department that this document does not have. Check that both belong together.</source>
        <translation>%1 ist der Beitrag einer Abteilung, die es in diesem Dokument nicht gibt. Prüfen, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>%1 is no workbook that was sent from here. Drop it alone to read it as a table.</source>
        <translation>%1 ist keine von hier versandte Arbeitsmappe. Einzeln hierher ziehen, um sie als Tabelle zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen.</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Workbooks…</source>
        <translation>Arbeitsmappen schreiben…</translation>
    </message>
    <message>
        <source>Inputs of the departments</source>
        <translation>Beiträge der Abteilungen</translation>
    </message>
    <message>
        <source>A spreadsheet or CSV file, as it was sent. You see how it will be read before anything is stored. Rows copied from a spreadsheet can be pasted. With a cycle, departments can be asked by workbook.</source>
        <translation>Eine Tabellenkalkulation oder CSV-Datei, so wie sie kam. Bevor etwas gespeichert wird, ist zu sehen, wie sie gelesen wird. Aus einer Tabellenkalkulation kopierte Zeilen lassen sich einfügen. Gibt es einen Zyklus, können Abteilungen per Arbeitsmappe gefragt werden.</translation>
    </message>
    <message>
        <source>New Cycle…</source>
        <translation>Neuer Zyklus…</translation>
    </message>
    <message>
        <source>The input is complete (A).</source>
        <translation>Der Beitrag ist vollständig (A).</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>The review goes without the input, with a reason (W).</source>
        <translation>Das Review findet ohne den Beitrag statt, mit Begründung (W).</translation>
    </message>
    <message>
        <source>Pair Needs and Offers…</source>
        <translation>Bedarf und Angebote zuordnen…</translation>
    </message>
    <message>
        <source>Bring together what two departments wrote down of the same hand-off.</source>
        <translation>Zusammenbringen, was zwei Abteilungen zur selben Übergabe notiert haben.</translation>
    </message>
    <message>
        <source>Needs and Offers…</source>
        <translation>Bedarf und Angebote…</translation>
    </message>
    <message>
        <source>Pair Needs and Offers (%1)…</source>
        <translation>Bedarf und Angebote zuordnen (%1)…</translation>
    </message>
    <message>
        <source>Accept Input</source>
        <translation>Beitrag annehmen</translation>
    </message>
    <message>
        <source>Input of %1 accepted.</source>
        <translation>Beitrag von %1 angenommen.</translation>
    </message>
    <message>
        <source>%1 inputs accepted.</source>
        <translation>%1 Beiträge angenommen.</translation>
    </message>
    <message>
        <source>Waive Input</source>
        <translation>Beitrag erlassen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Why the review goes without the input of %1.</source>
        <translation>Warum das Review ohne den Beitrag von %1 stattfindet.</translation>
    </message>
    <message>
        <source>Why the review goes without %1 inputs.</source>
        <translation>Warum das Review ohne %1 Beiträge stattfindet.</translation>
    </message>
    <message>
        <source>Input of %1 waived.</source>
        <translation>Beitrag von %1 erlassen.</translation>
    </message>
    <message>
        <source>%1 inputs waived.</source>
        <translation>%1 Beiträge erlassen.</translation>
    </message>
    <message>
        <source>Send Input Workbooks</source>
        <translation>Arbeitsmappen für Beiträge senden</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written to %1.</source>
        <translation>
            <numerusform>%n Arbeitsmappe nach %1 geschrieben.</numerusform>
            <numerusform>%n Arbeitsmappen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private notes, never on the wall</source>
        <translation>Private Notizen, nie auf der Leinwand</translation>
    </message>
    <message>
        <source>View of the map</source>
        <translation>Ansicht der Karte</translation>
    </message>
    <message>
        <source>Needs and offers</source>
        <translation>Bedarf und Angebote</translation>
    </message>
    <message>
        <source>Both mean the same hand-off (J).</source>
        <translation>Beide meinen dieselbe Übergabe (J).</translation>
    </message>
    <message>
        <source>They are different hand-offs (K).</source>
        <translation>Es sind verschiedene Übergaben (K).</translation>
    </message>
    <message>
        <source>Back to Inputs</source>
        <translation>Zurück zu den Eingängen</translation>
    </message>
    <message>
        <source>Show the departments again (Esc).</source>
        <translation>Wieder die Abteilungen zeigen (Esc).</translation>
    </message>
    <message>
        <source>The receiver wrote</source>
        <translation>Die empfangende Seite schrieb</translation>
    </message>
    <message>
        <source>The giver wrote</source>
        <translation>Die gebende Seite schrieb</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>%1 verbunden.</translation>
    </message>
    <message>
        <source>%1 kept apart.</source>
        <translation>%1 getrennt gelassen.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>plural of a record</comment>
        <translation>%1: noch keine</translation>
    </message>
    <message>
        <source>What came back, field by field</source>
        <translation>Was eingegangen ist, Feld für Feld</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Eingegangenes übernehmen</translation>
    </message>
    <message>
        <source>Store what came back (T).</source>
        <translation>Speichern, was eingegangen ist (T).</translation>
    </message>
    <message>
        <source>Keep Ours</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Leave the document as it is (O).</source>
        <translation>Das Dokument lassen, wie es ist (O).</translation>
    </message>
    <message>
        <source>Theirs for All Undecided</source>
        <translation>Eingegangenes für alles Offene</translation>
    </message>
    <message>
        <source>Store what came back wherever nobody has decided yet.</source>
        <translation>Speichern, was eingegangen ist, wo noch nichts entschieden ist.</translation>
    </message>
    <message>
        <source>Ours for All Undecided</source>
        <translation>Eigenes für alles Offene</translation>
    </message>
    <message>
        <source>Leave the document as it is wherever nobody has decided yet.</source>
        <translation>Das Dokument lassen, wie es ist, wo noch nichts entschieden ist.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Store nothing of this file (Esc).</source>
        <translation>Nichts aus dieser Datei speichern (Esc).</translation>
    </message>
    <message>
        <source>Store, Accept Later</source>
        <translation>Speichern, später annehmen</translation>
    </message>
    <message>
        <source>Store what is clear and keep the rest open: the input counts as returned.</source>
        <translation>Speichern, was klar ist, und den Rest offenlassen: Der Beitrag gilt als eingegangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, what came back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> File %1 of %2.</source>
        <translation> Datei %1 von %2.</translation>
    </message>
    <message>
        <source>%1, made for %2: %3 rows came back, %4 of them unchanged.%5</source>
        <translation>%1, erstellt für %2: %3 Zeilen eingegangen, %4 davon unverändert.%5</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Listed, all</source>
        <translation>Aufgeführt, alle</translation>
    </message>
    <message>
        <source>Accept: %1 to Decide</source>
        <translation>Übernehmen: %1 zu entscheiden</translation>
    </message>
    <message>
        <source>Decide whose value holds wherever both sides changed one (F8).</source>
        <translation>Entscheiden, wessen Wert gilt, wo beide Seiten einen geändert haben (F8).</translation>
    </message>
    <message>
        <source>Input of %1 stored.</source>
        <translation>Beitrag von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Captured in this review</source>
        <translation>In diesem Review festgehalten</translation>
    </message>
    <message>
        <source>Nothing yet. Press D for a decision, A for an action.</source>
        <translation>Noch nichts. D für eine Entscheidung drücken, A für eine Maßnahme.</translation>
    </message>
    <message>
        <source>Audience Window</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Next Item</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Auf der Leinwand</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 min</source>
        <translation>
            <numerusform>%n Punkt, %1 min</numerusform>
            <numerusform>%n Punkte, %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <source>showing item %1</source>
        <translation>zeigt Punkt %1</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Read back: decided</source>
        <translation>Vorlesen: entschieden</translation>
    </message>
    <message>
        <source>No decision was written down.</source>
        <translation>Es wurde keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>Actions without an owner or a day</source>
        <translation>Maßnahmen ohne Verantwortliche oder Tag</translation>
    </message>
    <message>
        <source>None. Every action has its owner and its day.</source>
        <translation>Keine. Jede Maßnahme hat eine verantwortliche Rolle und einen Tag.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Nothing else was written down.</source>
        <translation>Sonst wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Open Minutes</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Read the decisions back to the room</source>
        <translation>Die Entscheidungen der Runde vorlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still without an owner or a day</source>
        <translation>
            <numerusform>%n Maßnahme noch ohne Verantwortliche oder Tag</numerusform>
            <numerusform>%n Maßnahmen noch ohne Verantwortliche oder Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has stopped. %1 used.</source>
        <comment>22 of 120 min</comment>
        <translation>Das Review ist angehalten. %1 verbraucht.</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Endet gegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, time left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the wall: %1</source>
        <comment>title</comment>
        <translation>Auf der Leinwand: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>The chosen departments (%1)</source>
        <translation>Die gewählten Abteilungen (%1)</translation>
    </message>
    <message>
        <source>Departments that were not asked yet (%1)</source>
        <translation>Noch nicht gebetene Abteilungen (%1)</translation>
    </message>
    <message>
        <source>Departments whose input is not back (%1)</source>
        <translation>Abteilungen, deren Beitrag noch aussteht (%1)</translation>
    </message>
    <message>
        <source>All departments (%1)</source>
        <translation>Alle Abteilungen (%1)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>Diesen Ordner gibt es nicht. Einen auswählen.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Choose another one.</source>
        <translation>In den Ordner kann nicht geschrieben werden. Einen anderen auswählen.</translation>
    </message>
    <message>
        <source>%1 is there already and may have been filled in. Choose an empty folder.</source>
        <translation>%1 ist schon vorhanden und vielleicht bereits ausgefüllt. Einen leeren Ordner auswählen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name: department, cycle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write Workbooks</source>
        <translation>Arbeitsmappen schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Abteilungen</translation>
    </message>
    <message>
        <source>Each gets a workbook of its own.</source>
        <translation>Jede erhält eine eigene Arbeitsmappe.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Send the files as you usually do.</source>
        <translation>Die Dateien wie gewohnt versenden.</translation>
    </message>
    <message>
        <source>Export Everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Write all records as a workbook or as JSON.</source>
        <translation>Alle Einträge als Arbeitsmappe oder als JSON schreiben.</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Write the table of this page as a workbook, CSV or JSON.</source>
        <translation>Die Tabelle dieser Seite als Arbeitsmappe, CSV oder JSON schreiben.</translation>
    </message>
    <message>
        <source>Show the agenda of the review, and the review while it runs.</source>
        <translation>Die Tagesordnung des Reviews zeigen, und das Review, während es läuft.</translation>
    </message>
    <message>
        <source>Begin the next quarter with the structure and the open promises of the last one.</source>
        <translation>Das nächste Quartal mit der Struktur und den offenen Zusagen des letzten beginnen.</translation>
    </message>
    <message>
        <source>Advance…</source>
        <translation>Weiterführen…</translation>
    </message>
    <message>
        <source>Leave the present phase of the cycle; what is missing is shown first.</source>
        <translation>Die jetzige Phase des Zyklus verlassen; was fehlt, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Note that the figures of the cycle do not change from today on.</source>
        <translation>Vermerken, dass sich die Zahlen des Zyklus ab heute nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Write a workbook for each department to fill in.</source>
        <translation>Für jede Abteilung eine Arbeitsmappe zum Ausfüllen schreiben.</translation>
    </message>
    <message>
        <source>Note that the input of the chosen departments is complete.</source>
        <translation>Vermerken, dass der Beitrag der gewählten Abteilungen vollständig ist.</translation>
    </message>
    <message>
        <source>Waive Input…</source>
        <translation>Beitrag erlassen…</translation>
    </message>
    <message>
        <source>Let the review go without the input of the chosen departments, with a reason.</source>
        <translation>Das Review ohne den Beitrag der gewählten Abteilungen stattfinden lassen, mit Begründung.</translation>
    </message>
    <message>
        <source>Fill the agenda with what is worth most within the minutes of the review.</source>
        <translation>Die Tagesordnung mit dem füllen, was in den Minuten des Reviews am meisten wert ist.</translation>
    </message>
    <message>
        <source>Start the review with the next item of its agenda.</source>
        <translation>Das Review mit dem nächsten Punkt seiner Tagesordnung beginnen.</translation>
    </message>
    <message>
        <source>Start Here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Start the marked item of the agenda.</source>
        <translation>Den markierten Punkt der Tagesordnung beginnen.</translation>
    </message>
    <message>
        <source>End the running item and start the one after it.</source>
        <translation>Den laufenden Punkt beenden und den folgenden beginnen.</translation>
    </message>
    <message>
        <source>End the running item and read back what was decided.</source>
        <translation>Den laufenden Punkt beenden und vorlesen, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Write Down Decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Begin a decision in the capture line.</source>
        <translation>In der Erfassungszeile eine Entscheidung beginnen.</translation>
    </message>
    <message>
        <source>Write Down Action</source>
        <translation>Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Begin an action in the capture line.</source>
        <translation>In der Erfassungszeile eine Maßnahme beginnen.</translation>
    </message>
    <message>
        <source>Write Down Idea</source>
        <translation>Idee festhalten</translation>
    </message>
    <message>
        <source>Begin an idea in the capture line.</source>
        <translation>In der Erfassungszeile eine Idee beginnen.</translation>
    </message>
    <message>
        <source>Write Down Note</source>
        <translation>Notiz festhalten</translation>
    </message>
    <message>
        <source>Begin a note in the capture line.</source>
        <translation>In der Erfassungszeile eine Notiz beginnen.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Begin an item for the parking lot in the capture line.</source>
        <translation>In der Erfassungszeile einen Punkt zum Parken beginnen.</translation>
    </message>
    <message>
        <source>Show the room title, chart, question and decision, on a second screen if there is one.</source>
        <translation>Der Runde Titel, Diagramm, Frage und Entscheidung zeigen, auf einem zweiten Bildschirm, falls vorhanden.</translation>
    </message>
    <message>
        <source>Show the room an empty page, or the item again.</source>
        <translation>Der Runde eine leere Seite zeigen, oder wieder den Punkt.</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Zyklus</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <comment>cycle</comment>
        <translation>%1 hat begonnen.</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen.</source>
        <translation>Die Zahlen von %1 sind eingefroren.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Workbook, one sheet a table (*.xlsx)</source>
        <translation>Arbeitsmappe, ein Blatt je Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n open</source>
        <comment>date, requirements</comment>
        <translation>
            <numerusform>fällig %1, %n offen</numerusform>
            <numerusform>fällig %1, %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>step of the cycle</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step of the cycle</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <comment>step of the cycle</comment>
        <translation>später</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>step, state, detail</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>There are no hand-offs to show. Import what departments need first.</source>
        <translation>Es gibt noch keine Übergaben zu zeigen. Zuerst importieren, was Abteilungen brauchen.</translation>
    </message>
    <message>
        <source>%1 %2, figures as of %3.</source>
        <comment>reading, organisation, date</comment>
        <translation>%1 %2, Stand der Zahlen: %3.</translation>
    </message>
    <message>
        <source>Who needs what from whom, as a matrix</source>
        <translation>Wer was von wem braucht, als Matrix</translation>
    </message>
    <message>
        <source>Who needs what from whom, as boxes and arrows</source>
        <translation>Wer was von wem braucht, als Kästen und Pfeile</translation>
    </message>
    <message>
        <source>When hand-offs are needed and for when they are promised</source>
        <translation>Bis wann Übergaben gebraucht und für wann sie zugesagt sind</translation>
    </message>
    <message>
        <source>A cycle has no action &quot;%1&quot;. Use status, new, advance, freeze or compare.</source>
        <translation>Ein Zyklus kennt keine Aktion „%1“. status, new, advance, freeze oder compare verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a side. Use ours, theirs or ask.</source>
        <translation>„%1“ ist keine Seite. Eine von diesen verwenden: ours, theirs, ask.</translation>
    </message>
    <message>
        <source>sent &quot;%1&quot;, came back &quot;%2&quot;, by now &quot;%3&quot;</source>
        <translation>versandt „%1“, eingegangen „%2“, inzwischen „%3“</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>place, record, field, problem</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 is the input of a department that %2 does not have. Check that both belong together.</source>
        <translation>%1 ist der Beitrag einer Abteilung, die es in %2 nicht gibt. Prüfen, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>place, value, problem</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 rows came back, %3 unchanged; %4 values taken, %5 to decide.</source>
        <translation>%1: %2 Zeilen eingegangen, %3 unverändert; %4 Werte übernommen, %5 zu entscheiden.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>No need and offer look like the same</source>
        <translation>Kein Bedarf und kein Angebot sehen gleich aus</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same hand-off</source>
        <translation>
            <numerusform>%n Paar ist vielleicht dieselbe Übergabe</numerusform>
            <numerusform>%n Paare sind vielleicht dieselbe Übergabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1 = joined %2 (2 × %3) + unpaired %4 + kept apart %5</source>
        <translation>Zeilen %1 = verbunden %2 (2 × %3) + ohne Paar %4 + getrennt gehalten %5</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>How alike words and days are.</source>
        <translation>Wie ähnlich sich Worte und Tage sind.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What the receiver wrote, and by when it is needed.</source>
        <translation>Was der Empfänger geschrieben hat und bis wann er es braucht.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What the giver wrote, and for when it is promised.</source>
        <translation>Was der Geber geschrieben hat und für wann es zugesagt ist.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, an</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Whether the promise comes in time.</source>
        <translation>Ob die Zusage pünktlich kommt.</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Vielleicht gleich</translation>
    </message>
    <message>
        <source>Needs without an offer</source>
        <translation>Bedarf ohne Angebot</translation>
    </message>
    <message>
        <source>Offers without a need</source>
        <translation>Angebote ohne Bedarf</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie versandt</translation>
    </message>
    <message>
        <source>What the workbook said when it went out.</source>
        <translation>Was in der Arbeitsmappe beim Versand stand.</translation>
    </message>
    <message>
        <source>What stands in the file that came back.</source>
        <translation>Was in der eingegangenen Datei steht.</translation>
    </message>
    <message>
        <source>What the document holds by now.</source>
        <translation>Was inzwischen im Dokument steht.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Whose value the document will hold.</source>
        <translation>Wessen Wert im Dokument stehen wird.</translation>
    </message>
    <message>
        <source>Not part of the input</source>
        <translation>Nicht Teil des Beitrags</translation>
    </message>
    <message>
        <source>Bullets</source>
        <comment>bullet graphs</comment>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>Receive Input</source>
        <translation>Eingabe entgegennehmen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n Document(s)</source>
        <translation>
            <numerusform>%n Dokument ausgeben</numerusform>
            <numerusform>%n Dokumente ausgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already and may have been sent. Choose an empty folder.</source>
        <translation>%1 ist schon da und wurde vielleicht verschickt. Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Issue Documents</source>
        <translation>Dokumente ausgeben</translation>
    </message>
    <message>
        <source>The packet and all pre-reads (%1)</source>
        <translation>Das Paket und alle Vorablektüren (%1)</translation>
    </message>
    <message>
        <source>All pre-reads (%1)</source>
        <translation>Alle Vorablektüren (%1)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>Each is written as PDF, and noted with its day and version.</source>
        <translation>Jedes wird als PDF geschrieben und mit Tag und Fassung vermerkt.</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Documents are being made and written.</source>
        <translation>Dokumente werden erstellt und geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to issue yet. Import values first.</source>
        <translation>Es gibt noch nichts auszugeben. Zuerst Werte importieren.</translation>
    </message>
    <message>
        <source>Documents are issued with a cycle. Begin one first: Cycle, New Cycle.</source>
        <translation>Dokumente gehören zu einem Zyklus. Zuerst einen beginnen: Zyklus, Neuer Zyklus.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued, in %1.</source>
        <translation>
            <numerusform>%n Dokument ausgegeben, in %1.</numerusform>
            <numerusform>%n Dokumente ausgegeben, in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue Documents…</source>
        <translation>Dokumente ausgeben…</translation>
    </message>
    <message>
        <source>Write documents into a folder and note that they were issued with the cycle.</source>
        <translation>Dokumente in einen Ordner schreiben und im Zyklus vermerken, dass sie ausgegeben wurden.</translation>
    </message>
    <message>
        <source>Say where to write the reports: --to FOLDER.</source>
        <translation>Angeben, wohin die Berichte geschrieben werden: --to ORDNER.</translation>
    </message>
    <message>
        <source>Say which department.</source>
        <translation>Angeben, welche Abteilung.</translation>
    </message>
    <message>
        <source>Name at least one department.</source>
        <translation>Mindestens eine Abteilung nennen.</translation>
    </message>
    <message>
        <source>Every department has been asked already. Name those to ask again.</source>
        <translation>Alle Abteilungen sind schon gefragt. Die nennen, die noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>Say where to write the workbooks: --to FOLDER.</source>
        <translation>Angeben, wohin die Arbeitsmappen geschrieben werden: --to ORDNER.</translation>
    </message>
    <message>
        <source>Say why the review goes without the input: --because TEXT.</source>
        <translation>Angeben, warum der Review ohne die Eingabe auskommt: --because TEXT.</translation>
    </message>
    <message>
        <source>Inputs have no action &quot;%1&quot;. Use status, send, accept or waive.</source>
        <translation>Eingaben haben keine Aktion „%1“. Möglich sind status, send, accept und waive.</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>used, planned</comment>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>The review is running. Stop it before another agenda is proposed.</source>
        <translation>Der Review läuft. Erst beenden, dann eine andere Agenda vorschlagen lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place of the agenda. Use a number from 1 to %2.</source>
        <translation>„%1“ ist kein Platz der Agenda. Möglich sind Zahlen von 1 bis %2.</translation>
    </message>
    <message>
        <source>A session has no action &quot;%1&quot;. Use status, propose, start, next or stop.</source>
        <translation>Eine Sitzung hat keine Aktion „%1“. Möglich sind status, propose, start, next und stop.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>work, time that passes</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>noch keine Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s)</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 right at once</source>
        <translation>%1 auf Anhieb richtig</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Am langsamsten</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hand-off(s)</source>
        <translation>
            <numerusform>%n zugesagte Übergabe</numerusform>
            <numerusform>%n zugesagte Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without effort</source>
        <translation>
            <numerusform>%n ohne Aufwand</numerusform>
            <numerusform>%n ohne Aufwand</numerusform>
        </translation>
    </message>
    <message>
        <source>More than there is</source>
        <translation>Mehr als da ist</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>zugesagt: %1</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Gesehen am %1</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>spart %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s)</source>
        <translation>
            <numerusform>%n Arbeitsablauf</numerusform>
            <numerusform>%n Arbeitsabläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 work is done in %2 of the time that passes.</source>
        <translation>In %1 wird in %2 der Zeit, die vergeht, gearbeitet.</translation>
    </message>
    <message>
        <source>No workflow says yet how long its steps take.</source>
        <translation>Noch sagt kein Arbeitsablauf, wie lange seine Schritte dauern.</translation>
    </message>
    <message>
        <source>Workflow and step, capacity, check, improvement or request.</source>
        <translation>Arbeitsablauf und Schritt, Kapazität, Prüfung, Verbesserung oder Antrag.</translation>
    </message>
    <message>
        <source>Who does it, or whose it is.</source>
        <translation>Wer es tut, oder wessen es ist.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Hours of work in the time that passes, or what is accepted and observed.</source>
        <translation>Arbeitsstunden in der Zeit, die vergeht, oder was zugesagt und beobachtet ist.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Share that is right at once, or how a check judged.</source>
        <translation>Anteil, der auf Anhieb richtig ist, oder wie eine Prüfung urteilte.</translation>
    </message>
    <message>
        <source>What is proposed, and how far it is.</source>
        <translation>Was vorgeschlagen ist, und wie weit es ist.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Arbeitsabläufe</translation>
    </message>
    <message>
        <source>Requests for people and money</source>
        <translation>Anträge auf Leute und Geld</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>Test by %1</source>
        <comment>date</comment>
        <translation>Prüfen bis %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 likely</source>
        <translation>%1 wahrscheinlich</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 assumptions no longer hold as they did</source>
        <translation>
            <numerusform>%n von %1 Annahmen hält nicht mehr wie bisher</numerusform>
            <numerusform>%n von %1 Annahmen halten nicht mehr wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s), none shaken</source>
        <translation>
            <numerusform>%n Annahme, nicht erschüttert</numerusform>
            <numerusform>%n Annahmen, keine erschüttert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n ungeprüft</numerusform>
            <numerusform>%n ungeprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) past their day</source>
        <translation>
            <numerusform>%n Prüfung überfällig</numerusform>
            <numerusform>%n Prüfungen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) without an answer</source>
        <translation>
            <numerusform>%n Idee ohne Antwort</numerusform>
            <numerusform>%n Ideen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Assumption, signal, risk, issue or idea.</source>
        <translation>Annahme, Signal, Risiko, Problem oder Idee.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>Woher es kommt.</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>The objective it bears on, or what it is worth.</source>
        <translation>Das Ziel, das es betrifft, oder was es bringt.</translation>
    </message>
    <message>
        <source>When it was seen, or is tested.</source>
        <translation>Wann es gesehen wurde oder geprüft wird.</translation>
    </message>
    <message>
        <source>Signals that bear on no assumption</source>
        <translation>Signale, die keine Annahme betreffen</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>nothing beneath it</source>
        <translation>nichts darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>No processes yet</source>
        <translation>Noch keine Prozesse</translation>
    </message>
    <message>
        <source>Write down a workflow with its steps: who does what, how long it takes, how often it is right at once.</source>
        <translation>Einen Arbeitsablauf mit seinen Schritten aufschreiben: wer was tut, wie lange es dauert, wie oft es auf Anhieb richtig ist.</translation>
    </message>
    <message>
        <source>No signals yet</source>
        <translation>Noch keine Signale</translation>
    </message>
    <message>
        <source>Write down what customers, the market and people at work say, and which assumption it supports or shakes.</source>
        <translation>Aufschreiben, was Kunden, Markt und Leute bei der Arbeit sagen, und welche Annahme es stützt oder erschüttert.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n Tag auseinander</numerusform>
            <numerusform>%n Tage auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <comment>record</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>record</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>record</comment>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ</source>
        <translation>
            <numerusform>%n Eintrag ist anders</numerusform>
            <numerusform>%n Einträge sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The disk failed while the change was being stored, and cannot tell whether it was. Look when the disk works again; everything before the change is safe.</source>
        <translation>Der Datenträger hat versagt, während die Änderung gespeichert wurde, und gibt nicht preis, ob sie gespeichert ist. Nachsehen, sobald er wieder arbeitet; alles vor der Änderung ist sicher.</translation>
    </message>
    <message>
        <source>Clean Copy</source>
        <translation>Reine Kopie</translation>
    </message>
    <message>
        <source>The copy would still hold an earlier text, so it was not written. Report this; export everything as a workbook instead.</source>
        <translation>Die Kopie würde noch einen früheren Text enthalten und wurde deshalb nicht geschrieben. Bitte melden; stattdessen alles als Arbeitsmappe exportieren.</translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free. Free some space and try again; nothing was changed.</source>
        <translation>In %1 ist zu wenig Platz: %2 werden gebraucht, %3 sind frei. Platz schaffen und noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its records and its history do not agree.</source>
        <translation>Datensätze und Verlauf stimmen nicht überein.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), and saving would change only one of the two. Make a copy and open that.</source>
        <translation>%1 hat auf diesem Datenträger einen zweiten Namen (Hardlink), und Speichern würde nur einen der beiden ändern. Eine Kopie anlegen und diese öffnen.</translation>
    </message>
    <message>
        <source>%1 has no history. Open a snapshot or an older copy.</source>
        <translation>%1 hat keinen Verlauf. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>This is a read-only copy of %1. Save it under another name to change it.</source>
        <translation>Das ist eine schreibgeschützte Kopie von %1. Unter anderem Namen speichern, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was moved, renamed or deleted. Write it again here or save it under another name; your edits are safe.</source>
        <translation>%1 ist nicht mehr da: verschoben, umbenannt oder gelöscht. Hier neu schreiben oder unter anderem Namen speichern; die Änderungen sind sicher.</translation>
    </message>
    <message>
        <source>%1 was changed by another program or on another machine, so it was not overwritten. Merge with it, or save under another name; your edits are safe.</source>
        <translation>%1 wurde von einem anderen Programm oder auf einem anderen Rechner geändert und deshalb nicht überschrieben. Damit zusammenführen oder unter anderem Namen speichern; die Änderungen sind sicher.</translation>
    </message>
    <message>
        <source>%1 is read-only now. Save it under another name; your edits are safe.</source>
        <translation>%1 ist jetzt schreibgeschützt. Unter anderem Namen speichern; die Änderungen sind sicher.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of the history does not fit the steps before it. Open a snapshot or an older copy.</source>
        <translation>Der Schritt „%1“ des Verlaufs passt nicht zu den Schritten davor. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>Salvage Records</source>
        <translation>Datensätze retten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold values that are not possible.</source>
        <translation>
            <numerusform>%n Zeile enthält unmögliche Werte.</numerusform>
            <numerusform>%n Zeilen enthalten unmögliche Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Salvaged organisation</source>
        <translation>Gerettete Organisation</translation>
    </message>
    <message>
        <source>The month in which the fiscal year starts was not possible.</source>
        <translation>Der Monat, in dem das Geschäftsjahr beginnt, war unmöglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could be saved.</source>
        <translation>
            <numerusform>%n Datensatz konnte gerettet werden.</numerusform>
            <numerusform>%n Datensätze konnten gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read of: %1.</source>
        <translation>Nicht alles war lesbar von: %1.</translation>
    </message>
    <message>
        <source>Rebuilt from the history: %1.</source>
        <translation>Aus dem Verlauf wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>The settings of the organisation are lost; check them first.</source>
        <translation>Die Einstellungen der Organisation sind verloren; diese zuerst prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because what they refer to is lost.</source>
        <translation>
            <numerusform>%n Datensatz wurde ausgelassen, weil verloren ist, worauf er verweist.</numerusform>
            <numerusform>%n Datensätze wurden ausgelassen, weil verloren ist, worauf sie verweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to lost records were emptied.</source>
        <translation>
            <numerusform>%n Verweis auf verlorene Datensätze wurde geleert.</numerusform>
            <numerusform>%n Verweise auf verlorene Datensätze wurden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of a document could be read from the file. Open a snapshot or an older copy.</source>
        <translation>In der Datei war nichts von einem Dokument lesbar. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>while it was edited</source>
        <translation>beim Bearbeiten</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>vor einer großen Änderung</translation>
    </message>
    <message>
        <source>before it was brought to a new version</source>
        <translation>vor dem Wechsel auf eine neue Version</translation>
    </message>
    <message>
        <source>edits that did not fit the file</source>
        <translation>Änderungen, die nicht zur Datei passten</translation>
    </message>
    <message>
        <source>The table cannot be found in the file.</source>
        <translation>Die Tabelle ist in der Datei nicht zu finden.</translation>
    </message>
    <message>
        <source>The table has more rows than fit into the file: its tree runs in a circle.</source>
        <translation>Die Tabelle hat mehr Zeilen, als in die Datei passen: ihr Baum läuft im Kreis.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>If nothing else is wrong, saving the document again would seal it anew.</source>
        <translation>Wenn sonst nichts falsch ist, würde erneutes Speichern das Dokument neu versiegeln.</translation>
    </message>
    <message>
        <source>A salvage would save what can still be read, into a new document.</source>
        <translation>Eine Rettung würde in ein neues Dokument schreiben, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>The storage is damaged: %1.</source>
        <translation>Der Speicher ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>%1 refers to a record in %2 that does not exist.</source>
        <translation>%1 verweist auf einen Datensatz in %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A repair would empty the reference, or remove the record if it cannot be without.</source>
        <translation>Eine Reparatur würde den Verweis leeren, oder den Datensatz entfernen, wenn er nicht ohne sein kann.</translation>
    </message>
    <message>
        <source>%1 cannot be read to the end: %2</source>
        <translation>%1 ist nicht bis zum Ende lesbar: %2</translation>
    </message>
    <message>
        <source>%1, number %2, holds a value that is not possible in &quot;%3&quot;.</source>
        <translation>%1, Nummer %2, enthält in „%3“ einen unmöglichen Wert.</translation>
    </message>
    <message>
        <source>A salvage would leave this record out.</source>
        <translation>Eine Rettung würde diesen Datensatz auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more row(s) hold values that are not possible.</source>
        <translation>
            <numerusform>%1: %n weitere Zeile enthält unmögliche Werte.</numerusform>
            <numerusform>%1: %n weitere Zeilen enthalten unmögliche Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A salvage would leave these records out.</source>
        <translation>Eine Rettung würde diese Datensätze auslassen.</translation>
    </message>
    <message>
        <source>A copy without the history would keep the records as they are.</source>
        <translation>Eine Kopie ohne den Verlauf würde die Datensätze behalten, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>The history does not lead to the records: %n record(s) are different.</source>
        <translation>
            <numerusform>Der Verlauf führt nicht zu den Datensätzen: %n Datensatz ist anders.</numerusform>
            <numerusform>Der Verlauf führt nicht zu den Datensätzen: %n Datensätze sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there and try again, or look at a read-only copy.</source>
        <translation>%1 ist in %2 geöffnet. Dort schließen und noch einmal versuchen, oder eine schreibgeschützte Kopie ansehen.</translation>
    </message>
    <message>
        <source>%1 is about a record that is not there: %2, number %3.</source>
        <translation>%1 betrifft einen Datensatz, den es nicht gibt: %2, Nummer %3.</translation>
    </message>
    <message>
        <source>A repair would remove it.</source>
        <translation>Eine Reparatur würde ihn entfernen.</translation>
    </message>
    <message>
        <source>A repair would empty &quot;%1&quot;.</source>
        <translation>Eine Reparatur würde „%1“ leeren.</translation>
    </message>
    <message>
        <source>A waiver keeps two hand-offs apart of which one is not there: number %1.</source>
        <translation>Eine Ausnahme hält zwei Übergaben getrennt, von denen es eine nicht gibt: Nummer %1.</translation>
    </message>
    <message>
        <source>%1 leads to a record that is not there: %2.</source>
        <translation>%1 führt zu einem Datensatz, den es nicht gibt: %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3, which is not between %4 and %5.</source>
        <translation>%1: „%2“ ist %3, das liegt nicht zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>A repair would ask for the right day.</source>
        <translation>Eine Reparatur würde nach dem richtigen Tag fragen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; comes before &quot;%3&quot;.</source>
        <translation>%1: „%2“ liegt vor „%3“.</translation>
    </message>
    <message>
        <source>A repair would ask which of the two is right.</source>
        <translation>Eine Reparatur würde fragen, welches von beiden stimmt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is less than nothing, so it ends before it starts.</source>
        <translation>%1: „%2“ ist kleiner als null, es endet also, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A repair would set it to 0.</source>
        <translation>Eine Reparatur würde es auf 0 setzen.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same in: %3.</source>
        <translation>%1 und %2 sind gleich in: %3.</translation>
    </message>
    <message>
        <source>It was changed there and removed here. Bring it back, or leave it out.</source>
        <translation>Dort geändert, hier entfernt. Zurückholen oder weglassen.</translation>
    </message>
    <message>
        <source>It was removed there and changed here. Keep it, or remove it.</source>
        <translation>Dort entfernt, hier geändert. Behalten oder entfernen.</translation>
    </message>
    <message>
        <source>It refers to %1, which was removed here. Take it, and that record comes back, or leave it out.</source>
        <translation>Verweist auf %1, hier entfernt. Übernehmen, dann kommt dieser Datensatz zurück, oder weglassen.</translation>
    </message>
    <message numerus="yes">
        <source>It was removed there, but %n record(s) here refer to it and would lose it or go with it. Keep it, or remove it.</source>
        <translation>
            <numerusform>Dort entfernt, aber %n Datensatz hier verweist darauf und würde es verlieren oder mitgehen. Behalten oder entfernen.</numerusform>
            <numerusform>Dort entfernt, aber %n Datensätze hier verweisen darauf und würden es verlieren oder mitgehen. Behalten oder entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n Datensatz geändert</numerusform>
            <numerusform>%n Datensätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n record(s) changed</source>
        <translation>
            <numerusform>Seit %1: %n Datensatz geändert</numerusform>
            <numerusform>Seit %1: %n Datensätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them on this page.</source>
        <comment>sentence, count</comment>
        <translation>%1, davon %2 auf dieser Seite.</translation>
    </message>
    <message>
        <source>The history holds a step of an unknown kind. Open a snapshot or an older copy.</source>
        <translation>Der Verlauf enthält einen Schritt unbekannter Art. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of the history is damaged. Open a snapshot or an older copy.</source>
        <translation>Der Schritt „%1“ des Verlaufs ist beschädigt. Eine Sicherung oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>The document could not be brought to the present version; it was not changed. Report this with the number of the version.</source>
        <translation>Das Dokument konnte nicht auf die jetzige Version gebracht werden und wurde nicht geändert. Bitte mit der Nummer der Version melden.</translation>
    </message>
    <message>
        <source>A newer Quarterdeck wrote the document: it has version %1, this program reads up to %2. Install the newer program; nothing was changed.</source>
        <translation>Ein neueres Quarterdeck hat das Dokument geschrieben: es hat Version %1, dieses Programm liest bis %2. Das neuere Programm installieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The document has version %1 from before the first release; this program reads versions %2 to %3. Ask the sender for a copy from a released program.</source>
        <translation>Das Dokument hat Version %1 von vor der ersten Freigabe; dieses Programm liest die Versionen %2 bis %3. Den Absender um eine Kopie aus einem freigegebenen Programm bitten.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>record</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>there</source>
        <comment>record</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>Nothing that this document does not hold already</source>
        <translation>Nichts, was dieses Dokument nicht schon enthält</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of theirs</source>
        <translation>
            <numerusform>%n Änderung der anderen Seite</numerusform>
            <numerusform>%n Änderungen der anderen Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>What both documents held when they parted.</source>
        <translation>Was beide Dokumente enthielten, als sie sich trennten.</translation>
    </message>
    <message>
        <source>What the other document holds.</source>
        <translation>Was das andere Dokument enthält.</translation>
    </message>
    <message>
        <source>What this document holds.</source>
        <translation>Was dieses Dokument enthält.</translation>
    </message>
    <message>
        <source>Whose value this document will hold.</source>
        <translation>Wessen Wert dieses Dokument enthalten wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, when you opened it</source>
        <comment>time</comment>
        <translation>dem Öffnen um %1</translation>
    </message>
    <message>
        <source>the review of %1</source>
        <translation>dem Review vom %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You are looking at the document as it was: %1. Return to the present to change something.</source>
        <translation>Gezeigt wird das Dokument, wie es war: %1. Zum Ändern in die Gegenwart zurückkehren.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s)</source>
        <translation>
            <numerusform>%n Wiederherstellungspunkt</numerusform>
            <numerusform>%n Wiederherstellungspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>The moment to compare with.</source>
        <translation>Der Zeitpunkt, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Compare or Merge…</source>
        <translation>Vergleichen oder zusammenführen…</translation>
    </message>
    <message>
        <source>Compare with another document, and take over what it has.</source>
        <translation>Mit einem anderen Dokument vergleichen und übernehmen, was es hat.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit: %1.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since a day…</source>
        <translation>Seit einem Tag…</translation>
    </message>
    <message>
        <source>Changed Since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compares with the document as it was when this day began.</source>
        <translation>Vergleicht mit dem Dokument, wie es zu Beginn dieses Tages war.</translation>
    </message>
    <message>
        <source>Steps and restore points</source>
        <translation>Schritte und Wiederherstellungspunkte</translation>
    </message>
    <message>
        <source>Look at This State</source>
        <translation>Diesen Stand ansehen</translation>
    </message>
    <message>
        <source>Compare with It</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Show every page as it was just after this step (Enter).</source>
        <translation>Jede Seite zeigen, wie sie gleich nach diesem Schritt war (Eingabe).</translation>
    </message>
    <message>
        <source>Show what has changed since this step (C).</source>
        <translation>Zeigen, was sich seit diesem Schritt geändert hat (C).</translation>
    </message>
    <message>
        <source>Name This State…</source>
        <translation>Diesen Stand benennen…</translation>
    </message>
    <message>
        <source>Make a restore point: a name to come back to (Ctrl+Shift+S).</source>
        <translation>Einen Wiederherstellungspunkt anlegen: einen Namen, zu dem man zurückkann (Strg+Umschalt+S).</translation>
    </message>
    <message>
        <source>Every state can be looked at, compared with and restored; nothing is ever deleted.</source>
        <translation>Jeder Stand kann angesehen, verglichen und wiederhergestellt werden; nichts wird je gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation>Wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Durchsicht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>What the other document changes, field by field</source>
        <translation>Was das andere Dokument ändert, Feld für Feld</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Compare or Merge</source>
        <translation>Vergleichen oder zusammenführen</translation>
    </message>
    <message>
        <source>Store what the other document holds (T).</source>
        <translation>Speichern, was das andere Dokument enthält (T).</translation>
    </message>
    <message>
        <source>Leave this document as it is (O).</source>
        <translation>Dieses Dokument lassen, wie es ist (O).</translation>
    </message>
    <message>
        <source>Merge: %1 to Decide</source>
        <translation>Zusammenführen: %1 zu entscheiden</translation>
    </message>
    <message>
        <source>Store what is shown, as one step that can be undone.</source>
        <translation>Speichern, was gezeigt wird, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>%1 and this document were one until they parted. What only one side changed is taken over; where both did, you decide.</source>
        <translation>%1 und dieses Dokument waren eins, bis sie sich trennten. Was nur eine Seite geändert hat, wird übernommen; wo beide es taten, entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1 and this document were never one, so every difference is for you to decide.</source>
        <translation>%1 und dieses Dokument waren nie eins, über jeden Unterschied entscheiden deshalb Sie.</translation>
    </message>
    <message>
        <source>%1 holds nothing that this document does not hold already.</source>
        <translation>%1 enthält nichts, was dieses Dokument nicht schon enthält.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>Mit %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>The snapshot of %1, %2 (%3)</source>
        <comment>day, time, why</comment>
        <translation>Die Sicherung vom %1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <comment>file name</comment>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>The Document Is Damaged</source>
        <translation>Das Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>Write to a New File…</source>
        <translation>In eine neue Datei schreiben…</translation>
    </message>
    <message numerus="yes">
        <source>What can still be read: %n record(s)</source>
        <translation>
            <numerusform>Was noch lesbar ist: %n Datensatz</numerusform>
            <numerusform>Was noch lesbar ist: %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file stays as it is.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Go on with</source>
        <translation>&amp;Weiter mit</translation>
    </message>
    <message>
        <source>Rescue Document</source>
        <translation>Dokument retten</translation>
    </message>
    <message>
        <source>Make a restore point: a name to look at, to compare with and to return to.</source>
        <translation>Einen Wiederherstellungspunkt anlegen: zum Ansehen, Vergleichen und Zurückkehren.</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Go on in another file and leave the present one as it is.</source>
        <translation>In einer anderen Datei weitermachen und die jetzige lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Write the present state to another file, with its history.</source>
        <translation>Den jetzigen Stand mit seinem Verlauf in eine andere Datei schreiben.</translation>
    </message>
    <message>
        <source>Save a Clean Copy…</source>
        <translation>Reine Kopie speichern…</translation>
    </message>
    <message>
        <source>Write only what the document holds now, to hand it on: no history, no earlier text.</source>
        <translation>Nur schreiben, was das Dokument jetzt enthält, zum Weitergeben: kein Verlauf, kein früherer Text.</translation>
    </message>
    <message>
        <source>Compare with another document and take over what it has.</source>
        <translation>Mit einem anderen Dokument vergleichen und übernehmen, was es hat.</translation>
    </message>
    <message>
        <source>Check Document</source>
        <translation>Dokument prüfen</translation>
    </message>
    <message>
        <source>Look for damage, broken references and contradictions in the file.</source>
        <translation>In der Datei nach Schäden, gebrochenen Verweisen und Widersprüchen suchen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what has changed since a moment, every step and the restore points.</source>
        <translation>Zeigen, was sich seit einem Zeitpunkt geändert hat, jeden Schritt und die Wiederherstellungspunkte.</translation>
    </message>
    <message>
        <source>Back to the Present</source>
        <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>Leave an earlier state and show the document as it is now.</source>
        <translation>Einen früheren Stand verlassen und das Dokument zeigen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>you stopped, %1</source>
        <translation>Ihrem Aufhören, %1</translation>
    </message>
    <message>
        <source>Close, Keep Edits Here</source>
        <translation>Schließen, Änderungen hier behalten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Write It Again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open Read-Only Copy</source>
        <translation>Schreibgeschützte Kopie öffnen</translation>
    </message>
    <message>
        <source>The file was changed elsewhere while edits of the last session were not saved. They are kept aside; merge them to have both.</source>
        <translation>Die Datei wurde anderswo geändert, während Änderungen der letzten Sitzung nicht gespeichert waren. Sie sind beiseitegelegt; zusammenführen, um beides zu haben.</translation>
    </message>
    <message>
        <source>The file was gone. This is its last state on this computer; nothing was lost.</source>
        <translation>Die Datei war weg. Das ist ihr letzter Stand auf diesem Rechner; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Edits of the last session could not be read (%1). This is the file as it was saved.</source>
        <translation>Änderungen der letzten Sitzung waren nicht lesbar (%1). Das ist die Datei, wie sie gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended without saving and the file was moved since. %n edit(s) are here again; nothing was lost.</source>
        <translation>
            <numerusform>Das Programm endete, ohne zu speichern, und die Datei wurde seither verschoben. %n Änderung ist wieder da; nichts ging verloren.</numerusform>
            <numerusform>Das Programm endete, ohne zu speichern, und die Datei wurde seither verschoben. %n Änderungen sind wieder da; nichts ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The document is of an older version. It is saved in the present one with the next edit; a copy of the old file is kept.</source>
        <translation>Das Dokument hat eine ältere Version. Mit der nächsten Änderung wird es in der jetzigen gespeichert; eine Kopie der alten Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>No snapshot of this state could be kept: %1</source>
        <translation>Von diesem Stand konnte keine Sicherung aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>This is a read-only copy of %1.</source>
        <translation>Das ist eine schreibgeschützte Kopie von %1.</translation>
    </message>
    <message>
        <source>Save Under Another Name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>The document goes on as %1. The old file is as it was saved last.</source>
        <translation>Das Dokument geht als %1 weiter. Die alte Datei ist, wie sie zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>You see the document as it was: %1. Nothing can be changed here.</source>
        <translation>Gezeigt wird das Dokument, wie es war: %1. Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Name This State</source>
        <translation>Diesen Stand benennen</translation>
    </message>
    <message>
        <source>Make Restore Point</source>
        <translation>Wiederherstellungspunkt anlegen</translation>
    </message>
    <message>
        <source>For example &quot;Before the board&quot;. You can look at it and return to it.</source>
        <translation>Zum Beispiel „Vor dem Vorstand“. Man kann ihn ansehen und dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>Restore point &quot;%1&quot; made.</source>
        <translation>Wiederherstellungspunkt „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>restore point</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save a Clean Copy</source>
        <translation>Reine Kopie speichern</translation>
    </message>
    <message numerus="yes">
        <source>A clean copy was saved as %1: without history, and none of %n earlier text(s) is in it.</source>
        <translation>
            <numerusform>Eine reine Kopie wurde als %1 gespeichert: ohne Verlauf, und %n früherer Text ist nicht darin.</numerusform>
            <numerusform>Eine reine Kopie wurde als %1 gespeichert: ohne Verlauf, und keiner von %n früheren Texten ist darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: seal, tables, references, records and %n step(s) of history agree.</source>
        <translation>
            <numerusform>Die Datei ist heil: Siegel, Tabellen, Verweise, Datensätze und %n Schritt des Verlaufs stimmen überein.</numerusform>
            <numerusform>Die Datei ist heil: Siegel, Tabellen, Verweise, Datensätze und %n Schritte des Verlaufs stimmen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the file.</source>
        <translation>
            <numerusform>%n Problem in der Datei.</numerusform>
            <numerusform>%n Probleme in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Restore This State</source>
        <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Show every changed record with its old and new values.</source>
        <translation>Jeden geänderten Datensatz mit alten und neuen Werten zeigen.</translation>
    </message>
    <message>
        <source>Make the document what it was then, as one step that can be undone.</source>
        <translation>Das Dokument zu dem machen, was es damals war, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Show the document as it is now.</source>
        <translation>Das Dokument zeigen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>There is no restore point &quot;%1&quot;, and it is no date. Write 2026-07-08 or one of: %2.</source>
        <translation>Es gibt keinen Wiederherstellungspunkt „%1“, und ein Datum ist es nicht. 2026-07-08 schreiben oder eines von: %2.</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>restore points</comment>
        <translation>noch keinen</translation>
    </message>
    <message>
        <source>Say what to compare with: either --since MOMENT or another document.</source>
        <translation>Angeben, womit verglichen wird: entweder --since ZEITPUNKT oder ein anderes Dokument.</translation>
    </message>
    <message>
        <source>Say where to write the copy: -o OUT.qdeck.</source>
        <translation>Angeben, wohin die Kopie geschrieben wird: -o OUT.qdeck.</translation>
    </message>
    <message numerus="yes">
        <source>Without history; none of %n earlier text(s) is in it.</source>
        <translation>
            <numerusform>Ohne Verlauf; %n früherer Text ist nicht darin.</numerusform>
            <numerusform>Ohne Verlauf; keiner von %n früheren Texten ist darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole: seal, tables, references, records and %n step(s) of history agree.</source>
        <translation>
            <numerusform>Heil: Siegel, Tabellen, Verweise, Datensätze und %n Schritt des Verlaufs stimmen überein.</numerusform>
            <numerusform>Heil: Siegel, Tabellen, Verweise, Datensätze und %n Schritte des Verlaufs stimmen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s); nothing was changed.</source>
        <translation>
            <numerusform>%n Problem; nichts wurde geändert.</numerusform>
            <numerusform>%n Probleme; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest good snapshot is of %1.</source>
        <translation>Die neueste gute Sicherung ist von %1.</translation>
    </message>
    <message>
        <source>There is no good snapshot on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine gute Sicherung.</translation>
    </message>
    <message>
        <source>Nothing can be read of the file any more.</source>
        <translation>Von der Datei ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>Say what to write and where: either --snapshot or --salvage, and -o NEW.qdeck.</source>
        <translation>Angeben, was wohin geschrieben wird: entweder --snapshot oder --salvage, und -o NEU.qdeck.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no side. Use ours, theirs or ask.</source>
        <translation>„%1“ ist keine Seite. ours, theirs oder ask verwenden.</translation>
    </message>
    <message>
        <source>Steps and Restore Points</source>
        <translation>Schritte und Wiederherstellungspunkte</translation>
    </message>
    <message>
        <source>Show every step of the document, to look at, compare with and return to.</source>
        <translation>Jeden Schritt des Dokuments zeigen, zum Ansehen, Vergleichen und Zurückkehren.</translation>
    </message>
    <message>
        <source>As of a Day…</source>
        <translation>Stand eines Tages…</translation>
    </message>
    <message>
        <source>Show every page, export and report as the document was at the end of a day.</source>
        <translation>Jede Seite, jeden Export und jeden Bericht zeigen, wie das Dokument am Ende eines Tages war.</translation>
    </message>
    <message>
        <source>%1 has edits of a session that ended without saving. Nothing was lost.</source>
        <translation>%1 hat Änderungen einer Sitzung, die ohne Speichern endete. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>As of a Day</source>
        <translation>Stand eines Tages</translation>
    </message>
    <message>
        <source>Shows the document as it was when this day ended.</source>
        <translation>Zeigt das Dokument, wie es am Ende dieses Tages war.</translation>
    </message>
    <message>
        <source>The document did not exist yet on that day. It begins on %1.</source>
        <translation>An diesem Tag gab es das Dokument noch nicht. Es beginnt am %1.</translation>
    </message>
    <message>
        <source>Read-only copy</source>
        <translation>Schreibgeschützte Kopie</translation>
    </message>
    <message>
        <source>several days of one month</source>
        <translation>mehrere Tage eines Monats</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no numbers.</source>
        <translation>„%1“ enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>only columns, period and fields are possible.</source>
        <translation>nur columns, period und fields sind möglich.</translation>
    </message>
    <message>
        <source>use &quot;first&quot; or &quot;sum&quot;.</source>
        <translation>„first“ oder „sum“ verwenden.</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>People there were, in full-time equivalents.</source>
        <translation>Vorhandenes Personal in Vollzeitstellen.</translation>
    </message>
    <message>
        <source>Planned headcount</source>
        <translation>Geplantes Personal</translation>
    </message>
    <message>
        <source>People that were planned, in full-time equivalents.</source>
        <translation>Geplantes Personal in Vollzeitstellen.</translation>
    </message>
    <message>
        <source>Operand</source>
        <translation>Operand</translation>
    </message>
    <message>
        <source>Operands</source>
        <translation>Operanden</translation>
    </message>
    <message>
        <source>The computed KPI.</source>
        <translation>Die berechnete Kennzahl.</translation>
    </message>
    <message>
        <source>A KPI that it is made of.</source>
        <translation>Eine Kennzahl, aus der sie besteht.</translation>
    </message>
    <message>
        <source>Place among the operands: the first is divided by the second.</source>
        <translation>Platz unter den Operanden: Der erste wird durch den zweiten geteilt.</translation>
    </message>
    <message>
        <source>Earlier value</source>
        <translation>Früherer Wert</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Counts the earlier values of the period, oldest first.</source>
        <translation>Zählt die früheren Werte der Periode, der älteste zuerst.</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Actual from the start of the fiscal year, as it was sent.</source>
        <translation>Ist seit Beginn des Geschäftsjahres, wie es geschickt wurde.</translation>
    </message>
    <message>
        <source>Target, year to date</source>
        <translation>Ziel, kumuliert</translation>
    </message>
    <message>
        <source>What was agreed from the start of the fiscal year.</source>
        <translation>Was seit Beginn des Geschäftsjahres vereinbart ist.</translation>
    </message>
    <message>
        <source>File and sheet from which the value was read.</source>
        <translation>Datei und Blatt, aus denen der Wert gelesen wurde.</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>Zeile der Quelle</translation>
    </message>
    <message>
        <source>Row of the source, from 1; 0: not known.</source>
        <translation>Zeile der Quelle, ab 1; 0: nicht bekannt.</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Spalte der Quelle</translation>
    </message>
    <message>
        <source>Column of a workbook, from 1; 0: the whole row.</source>
        <translation>Spalte einer Arbeitsmappe, ab 1; 0: die ganze Zeile.</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Ersetzt am</translation>
    </message>
    <message>
        <source>Day on which a later file changed it.</source>
        <translation>Tag, an dem eine spätere Datei ihn geändert hat.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Identity of the rate, the same in every file.</source>
        <translation>Kennung des Kurses, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Code of three letters, as in a KPI&apos;s unit.</source>
        <translation>Code aus drei Buchstaben, wie in der Einheit einer Kennzahl.</translation>
    </message>
    <message>
        <source>Sums are converted at the average of the period, balances at its end; the budget rate is the one of the plan.</source>
        <translation>Summen werden zum Durchschnitt der Periode umgerechnet, Bestände zu ihrem Ende; der Budgetkurs ist der des Plans.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>What one unit of the currency is worth in the reporting currency.</source>
        <translation>Was eine Einheit der Währung in der Berichtswährung wert ist.</translation>
    </message>
    <message>
        <source>Who publishes the rate.</source>
        <translation>Wer den Kurs veröffentlicht.</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importzuordnung</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Importzuordnungen</translation>
    </message>
    <message>
        <source>Identity of the mapping, the same in every file.</source>
        <translation>Kennung der Zuordnung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What the files are called, for example: Monthly numbers of Sales.</source>
        <translation>Wie die Dateien heißen, zum Beispiel: Monatszahlen des Vertriebs.</translation>
    </message>
    <message>
        <source>What the rows are read as. Empty: values of KPIs.</source>
        <translation>Als was die Zeilen gelesen werden. Leer: Werte von Kennzahlen.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Headings by which the next file is recognised.</source>
        <translation>Überschriften, an denen die nächste Datei erkannt wird.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>How columns, words and numbers are read, as JSON.</source>
        <translation>Wie Spalten, Wörter und Zahlen gelesen werden, als JSON.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Day of the last import with it.</source>
        <translation>Tag des letzten Imports damit.</translation>
    </message>
    <message>
        <source>Department alias</source>
        <translation>Alias einer Abteilung</translation>
    </message>
    <message>
        <source>Department aliases</source>
        <translation>Aliasse der Abteilungen</translation>
    </message>
    <message>
        <source>Identity of the alias, the same in every file.</source>
        <translation>Kennung des Alias, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>What files call the department: another name, an abbreviation.</source>
        <translation>Wie Dateien die Abteilung nennen: ein anderer Name, eine Abkürzung.</translation>
    </message>
    <message>
        <source>The department that is meant.</source>
        <translation>Die gemeinte Abteilung.</translation>
    </message>
    <message>
        <source>Calendar since</source>
        <translation>Kalender seit</translation>
    </message>
    <message>
        <source>First day of this fiscal calendar when another one held before; the year that it cuts off is a short one. Empty: it always held.</source>
        <translation>Erster Tag dieses Geschäftskalenders, wenn vorher ein anderer galt; das abgeschnittene Jahr ist ein Rumpfjahr. Leer: Er galt immer.</translation>
    </message>
    <message>
        <source>Fiscal year before started in month</source>
        <translation>Geschäftsjahr davor begann im Monat</translation>
    </message>
    <message>
        <source>Number of the month in which the fiscal years of the calendar before started.</source>
        <translation>Nummer des Monats, in dem die Geschäftsjahre des früheren Kalenders begannen.</translation>
    </message>
    <message>
        <source>Calendar before</source>
        <translation>Kalender davor</translation>
    </message>
    <message>
        <source>How the fiscal year was cut before.</source>
        <translation>Wie das Geschäftsjahr davor geteilt war.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>How the number is made of other KPIs, its operands. Each is accumulated first: a ratio of sums, not a mean of ratios.</source>
        <translation>Wie die Zahl aus anderen Kennzahlen entsteht, ihren Operanden. Jeder wird zuerst kumuliert: ein Verhältnis von Summen, kein Mittel von Verhältnissen.</translation>
    </message>
    <message>
        <source>Actual from the start of the fiscal year to the end of this period, as it was sent. It is never mixed with the actual of the period.</source>
        <translation>Ist vom Beginn des Geschäftsjahres bis zum Ende dieser Periode, wie es geschickt wurde. Es wird nie mit dem Ist der Periode vermischt.</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <comment>file and sheet, cell</comment>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Hold at or above target</source>
        <translation>Mindestens am Ziel halten</translation>
    </message>
    <message>
        <source>Hold at or below target</source>
        <translation>Höchstens am Ziel halten</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Average of the period</source>
        <translation>Durchschnitt der Periode</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende der Periode</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 (short)</source>
        <comment>period cut by a change of calendar</comment>
        <translation>%1 (Rumpf)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The File</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>What Changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>How the columns are read: kept in this document, where the next file with these headings is read alike, or as a file.</source>
        <translation>Wie die Spalten gelesen werden: in diesem Dokument behalten, wo die nächste Datei mit diesen Überschriften ebenso gelesen wird, oder als Datei.</translation>
    </message>
    <message>
        <source>Keep in This Document…</source>
        <translation>In diesem Dokument behalten …</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Use a File…</source>
        <translation>Eine Datei verwenden …</translation>
    </message>
    <message>
        <source>The rows of the file, or what they change in the document (F6).</source>
        <translation>Die Zeilen der Datei, oder was sie im Dokument ändern (F6).</translation>
    </message>
    <message>
        <source>How the text was read. Choose otherwise where names look garbled or columns run together.</source>
        <translation>Wie der Text gelesen wurde. Anders wählen, wo Namen verstümmelt aussehen oder Spalten zusammenlaufen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Ermittelt</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <comment>encoding</comment>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Read like “%1”</source>
        <translation>Gelesen wie „%1“</translation>
    </message>
    <message>
        <source>Its headings are known; last used on %1.</source>
        <translation>Ihre Überschriften sind bekannt; zuletzt verwendet am %1.</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep Mapping</source>
        <translation>Zuordnung behalten</translation>
    </message>
    <message>
        <source>What the files of this sender are called. The next one with these headings is read alike. A name that is known is replaced.</source>
        <translation>Wie die Dateien dieses Absenders heißen. Die nächste mit diesen Überschriften wird ebenso gelesen. Ein bekannter Name wird ersetzt.</translation>
    </message>
    <message>
        <source>Keep Mapping %1</source>
        <translation>Zuordnung %1 behalten</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept.</source>
        <translation>Die Zuordnung „%1“ ist behalten.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 new, %4 changed.</source>
        <translation>%1: %2 Zeilen gelesen, %3 neu, %4 geändert.</translation>
    </message>
    <message>
        <source>%1 is read with the mapping &quot;%2&quot; of the document.</source>
        <translation>%1 wird mit der Zuordnung „%2“ des Dokuments gelesen.</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>units do not mix</source>
        <translation>Einheiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>no operand</source>
        <translation>Bestandteil fehlt</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>made of itself</source>
        <translation>aus sich selbst berechnet</translation>
    </message>
    <message>
        <source>not accumulated</source>
        <translation>nicht kumuliert</translation>
    </message>
    <message>
        <source>periods missing</source>
        <translation>Zeiträume fehlen</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Monat bisher</translation>
    </message>
    <message>
        <source>Quarter to date</source>
        <translation>Quartal bisher</translation>
    </message>
    <message>
        <source>%1 bp</source>
        <comment>hundredths of a percent point</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>year before %1</source>
        <comment>5 of 9 days</comment>
        <translation>Vorjahr %1</translation>
    </message>
    <message>
        <source>At the budget rate throughout.</source>
        <translation>Durchgehend zum Budgetkurs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stretch of time, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1. %2.</source>
        <comment>currency, amounts</comment>
        <translation>In %1. %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stretch of time, 5 of 9 days</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Sent year to date %1, the periods give %2.</source>
        <translation>Gesendet für das Jahr bisher: %1, die Zeiträume ergeben %2.</translation>
    </message>
    <message>
        <source>Before %1: shares of %2, added.</source>
        <translation>Vor dem %1: Anteile von %2, addiert.</translation>
    </message>
    <message>
        <source>Before %1: mean of %2, weighted with their shares.</source>
        <translation>Vor dem %1: Mittel von %2, mit ihren Anteilen gewichtet.</translation>
    </message>
    <message>
        <source>Before %1: the extreme of %2.</source>
        <translation>Vor dem %1: der äußerste Wert von %2.</translation>
    </message>
    <message>
        <source>Without %1, where this KPI was not kept.</source>
        <translation>Ohne %1, wo dieser KPI nicht geführt wurde.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie berichtet</translation>
    </message>
    <message>
        <source>Restated: with the values of the departments that this one came from.</source>
        <translation>Angepasst: mit den Werten der Abteilungen, aus denen diese entstanden ist.</translation>
    </message>
    <message>
        <source>To date, beside the year before</source>
        <translation>Bisher, neben dem Vorjahr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to convert. Use reported or constant.</source>
        <translation>„%1“ ist keine Art der Umrechnung. Verwenden Sie reported oder constant.</translation>
    </message>
    <message>
        <source>There is no KPI &quot;%1&quot;. Use its id, code or name.</source>
        <translation>Es gibt keinen KPI „%1“. Verwenden Sie seine Id, seinen Code oder seinen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s)</source>
        <translation>
            <numerusform>%1 von %Ln Tag</numerusform>
            <numerusform>%1 von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln week(s)</source>
        <translation>
            <numerusform>%1 von %Ln Woche</numerusform>
            <numerusform>%1 von %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <translation>
            <numerusform>%1 von %Ln Monat</numerusform>
            <numerusform>%1 von %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln quarter(s)</source>
        <translation>
            <numerusform>%1 von %Ln Quartal</numerusform>
            <numerusform>%1 von %Ln Quartalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln year(s)</source>
        <translation>
            <numerusform>%1 von %Ln Jahr</numerusform>
            <numerusform>%1 von %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 the target is %2.</source>
        <comment>currency, met or missed</comment>
        <translation>In %1 ist das Ziel %2.</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>of a stretch of time</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>The department came from %1.</source>
        <comment>others</comment>
        <translation>Die Abteilung ist aus %1 entstanden.</translation>
    </message>
    <message>
        <source>On the week before: %1.</source>
        <comment>change</comment>
        <translation>Zur Vorwoche: %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use one of: %2.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Eine von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %L2 characters. Split it.</source>
        <translation>%1 hat mehr als %L2 Zeichen. Die Datei teilen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the name and your permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Name und Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose an empty folder.</source>
        <translation>%1 gibt es schon. Einen leeren Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sheet(s)</source>
        <translation>
            <numerusform>%1, %n Blatt</numerusform>
            <numerusform>%1, %n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets with other headings are not read: %1. Read them by themselves.</source>
        <translation>Blätter mit anderen Überschriften werden nicht gelesen: %1. Sie einzeln lesen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>The document has a column that this version does not know.</source>
        <translation>Das Dokument hat eine Spalte, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>All sheets, each a department</source>
        <translation>Alle Blätter, jedes eine Abteilung</translation>
    </message>
    <message>
        <source>Say which folder the tables go to: -o FOLDER.</source>
        <translation>Den Ordner für die Tabellen nennen: -o FOLDER.</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>work, percent done</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>the sheet has more than %L1 characters. Split it.</source>
        <translation>das Blatt hat mehr als %L1 Zeichen. Es teilen.</translation>
    </message>
    <message>
        <source>Another change is being stored. Try again when it is done.</source>
        <translation>Eine andere Änderung wird gerade gespeichert. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Sent target of the year to date %1, the periods&apos; targets give %2.</source>
        <translation>Gesendetes Ziel des laufenden Jahres %1, die Ziele der Perioden ergeben %2.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n time(s).</source>
        <translation>
            <numerusform>%n-mal verschoben.</numerusform>
            <numerusform>%n-mal verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <comment>file</comment>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Berichtswährung</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Reporting: in the currency of the organisation, at the rates of each period. Constant: at the budget rate throughout, so that only the business moves the numbers.</source>
        <translation>Berichtswährung: in der Währung der Organisation, zu den Kursen jeder Periode. Konstant: durchgehend zum Budgetkurs, so dass nur das Geschäft die Zahlen bewegt.</translation>
    </message>
    <message>
        <source>Nothing is changed then (Escape).</source>
        <translation>Dann ändert sich nichts (Escape).</translation>
    </message>
    <message>
        <source>%1 is the deputy until %2.</source>
        <translation>%1 ist die Stellvertretung bis %2.</translation>
    </message>
    <message>
        <source>Accountable until %2: %1.</source>
        <translation>Verantwortlich bis %2: %1.</translation>
    </message>
    <message>
        <source>%1 is the deputy.</source>
        <translation>%1 ist die Stellvertretung.</translation>
    </message>
    <message>
        <source>Accountable: %1.</source>
        <translation>Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>The roles</source>
        <translation>Die Rollen</translation>
    </message>
    <message>
        <source>Nobody is entered who answers for it</source>
        <translation>Niemand ist eingetragen, der dafür einsteht</translation>
    </message>
    <message>
        <source>Nobody is entered who answers for %1</source>
        <translation>Niemand ist eingetragen, der für %1 einsteht</translation>
    </message>
    <message>
        <source>0 accountable</source>
        <translation>0 verantwortlich</translation>
    </message>
    <message>
        <source>Neither an owner nor a role is entered.</source>
        <translation>Weder ein Eigentümer noch eine Rolle ist eingetragen.</translation>
    </message>
    <message>
        <source>Shown because on %1 no accountable role holds.</source>
        <translation>Gezeigt, weil am %1 keine verantwortliche Rolle gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are accountable</source>
        <translation>
            <numerusform>%n Rolle ist verantwortlich</numerusform>
            <numerusform>%n Rollen sind verantwortlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are accountable for %1</source>
        <translation>
            <numerusform>%n Rolle ist für %1 verantwortlich</numerusform>
            <numerusform>%n Rollen sind für %1 verantwortlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accountable</source>
        <translation>
            <numerusform>%n verantwortlich</numerusform>
            <numerusform>%n verantwortlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because the limit is %n.</source>
        <translation>
            <numerusform>Gezeigt, weil die Grenze bei %n liegt.</numerusform>
            <numerusform>Gezeigt, weil die Grenze bei %n liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its department is closed</source>
        <translation>Die Abteilung ist geschlossen</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which closed on %3</source>
        <translation>%1 gehört zu %2; diese Abteilung wurde am %3 geschlossen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 closed on %2.</source>
        <translation>%1 wurde am %2 geschlossen.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>%1 is still to be reached.</source>
        <translation>%1 ist noch zu erreichen.</translation>
    </message>
    <message>
        <source>Shown because it is open after its department has closed.</source>
        <translation>Gezeigt, weil es offen ist, nachdem die Abteilung geschlossen wurde.</translation>
    </message>
    <message>
        <source>no objective has an owner or a role</source>
        <translation>kein Ziel hat einen Eigentümer oder eine Rolle</translation>
    </message>
    <message>
        <source>How many may be accountable for one objective.</source>
        <translation>Wie viele für ein Ziel verantwortlich sein dürfen.</translation>
    </message>
    <message>
        <source>Accountability gap</source>
        <translation>Lücke in der Verantwortung</translation>
    </message>
    <message>
        <source>Who gives the answer next quarter</source>
        <translation>Wer im nächsten Quartal antwortet</translation>
    </message>
    <message>
        <source>An objective has no owner and no accountable role that holds today, or more such roles than mostAccountable, or its department has closed. A note while a deputy stands in.</source>
        <translation>Ein Ziel hat keinen Eigentümer und keine heute gültige verantwortliche Rolle, oder mehr solche Rollen als mostAccountable, oder die Abteilung wurde geschlossen. Ein Hinweis, solange eine Stellvertretung einspringt.</translation>
    </message>
    <message>
        <source>Nobody answers for it, or more than one.</source>
        <translation>Niemand steht dafür ein, oder mehrere.</translation>
    </message>
    <message>
        <source>Who gives the answer next quarter?</source>
        <translation>Wer gibt im nächsten Quartal die Antwort?</translation>
    </message>
    <message>
        <source>Owners of objectives, or accountable roles with their dates.</source>
        <translation>Eigentümer von Zielen, oder verantwortliche Rollen mit ihren Daten.</translation>
    </message>
    <message>
        <source>Enter the role, end the one that no longer holds, or allow two.</source>
        <translation>Die Rolle eintragen, die nicht mehr gültige beenden oder zwei erlauben.</translation>
    </message>
    <message>
        <source>Practice of responsibility charts.</source>
        <translation>Praxis von Verantwortungstafeln.</translation>
    </message>
    <message>
        <source>Place %1 of %2 here, %3 of %4 there</source>
        <translation>Hier Platz %1 von %2, dort %3 von %4</translation>
    </message>
    <message>
        <source>%1 is in place %2 of %3 at %4 and %5 of %6 at %7</source>
        <translation>%1 steht auf Platz %2 von %3 bei %4 und %5 von %6 bei %7</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Place %1 of the %2 objectives it carries.</source>
        <translation>Platz %1 der %2 Ziele, die sie trägt.</translation>
    </message>
    <message>
        <source>The list of %1</source>
        <translation>Die Liste von %1</translation>
    </message>
    <message>
        <source>Shown because the two places lie %1 of a list apart; the limit is %2.</source>
        <translation>Gezeigt, weil die beiden Plätze %1 einer Liste auseinanderliegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>its place is known in %1 of the %2 departments that carry it</source>
        <translation>der Platz ist in %1 der %2 Abteilungen bekannt, die es tragen</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) at once</source>
        <translation>
            <numerusform>%n Ziel zugleich</numerusform>
            <numerusform>%n Ziele zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 carries %n objective(s) at once</source>
        <translation>
            <numerusform>%1 trägt %n Ziel</numerusform>
            <numerusform>%1 trägt %n Ziele zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because %1 objectives are active and the limit is %2.</source>
        <translation>Gezeigt, weil %1 Ziele aktiv sind und die Grenze %2 ist.</translation>
    </message>
    <message>
        <source>Shown because the three heaviest hold %1 of all weight; the limit is %2.</source>
        <translation>Gezeigt, weil die drei schwersten %1 des ganzen Gewichts haben; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>not every objective has a weight</source>
        <translation>nicht jedes Ziel hat ein Gewicht</translation>
    </message>
    <message>
        <source>Places in shorter lists than this say nothing.</source>
        <translation>Plätze in kürzeren Listen als dieser sagen nichts.</translation>
    </message>
    <message>
        <source>How many objectives a department may carry at once.</source>
        <translation>Wie viele Ziele eine Abteilung zugleich tragen darf.</translation>
    </message>
    <message>
        <source>The least share of all weight that three objectives must hold.</source>
        <translation>Der Anteil am ganzen Gewicht, den drei Ziele mindestens haben müssen.</translation>
    </message>
    <message>
        <source>Unequal weight on a shared objective</source>
        <translation>Ungleiches Gewicht eines geteilten Ziels</translation>
    </message>
    <message>
        <source>First on one list, far down another</source>
        <translation>Auf einer Liste vorn, auf der anderen weit hinten</translation>
    </message>
    <message>
        <source>The places of a shared objective in the lists of two departments lie spread of a list apart, or one is in the first fifth and the other in the second half. Lists shorter than shortestList do not count.</source>
        <translation>Die Plätze eines geteilten Ziels in den Listen zweier Abteilungen liegen um spread einer Liste auseinander, oder einer liegt im ersten Fünftel und der andere in der zweiten Hälfte. Listen kürzer als shortestList zählen nicht.</translation>
    </message>
    <message>
        <source>It is owned by several and comes first for only some of them.</source>
        <translation>Es gehört mehreren und steht nur bei einigen vorn.</translation>
    </message>
    <message>
        <source>Is it equally important to all who carry it?</source>
        <translation>Ist es allen, die es tragen, gleich wichtig?</translation>
    </message>
    <message>
        <source>Shared objectives with a priority from two departments.</source>
        <translation>Geteilte Ziele mit einer Priorität von zwei Abteilungen.</translation>
    </message>
    <message>
        <source>Bring the priorities up to date, or end the share of who is only consulted.</source>
        <translation>Die Prioritäten auf den Stand bringen, oder die Teilung mit dem beenden, der nur gefragt wird.</translation>
    </message>
    <message>
        <source>Practice of shared goals.</source>
        <translation>Praxis geteilter Ziele.</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>Many aims at once</source>
        <translation>Viele Ziele zugleich</translation>
    </message>
    <message>
        <source>A department carries more than most active objectives, or its three heaviest hold less than topShare of all weight.</source>
        <translation>Eine Abteilung trägt mehr als most aktive Ziele, oder ihre drei schwersten haben weniger als topShare des ganzen Gewichts.</translation>
    </message>
    <message>
        <source>There are more aims than attention.</source>
        <translation>Es gibt mehr Ziele als Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Which of them would be dropped first?</source>
        <translation>Welches würde zuerst wegfallen?</translation>
    </message>
    <message>
        <source>Objectives with departments, and weights.</source>
        <translation>Ziele mit Abteilungen, und Gewichte.</translation>
    </message>
    <message>
        <source>Close or join objectives, or raise the limit.</source>
        <translation>Ziele abschließen oder zusammenlegen, oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>Practice of objectives and key results: three to five.</source>
        <translation>Praxis von Zielen und Schlüsselergebnissen: drei bis fünf.</translation>
    </message>
    <message>
        <source>%1 came on %2.</source>
        <translation>%1 kam am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n day(s) after %2.</source>
        <translation>
            <numerusform>%1 braucht %n Tag nach %2.</numerusform>
            <numerusform>%1 braucht %n Tage nach %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First broken link: %1 leaves %2 %n day(s) too little.</source>
        <translation>
            <numerusform>Erstes gerissenes Glied: %1 lässt %2 %n Tag zu wenig.</numerusform>
            <numerusform>Erstes gerissenes Glied: %1 lässt %2 %n Tage zu wenig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Die Termine</translation>
    </message>
    <message numerus="yes">
        <source>The promises end %n day(s) after the aim is due</source>
        <translation>
            <numerusform>Die Zusagen enden %n Tag nach der Fälligkeit</numerusform>
            <numerusform>Die Zusagen enden %n Tage nach der Fälligkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain of promises for %1 ends %n day(s) after it is due</source>
        <translation>
            <numerusform>Die Kette der Zusagen für %1 endet %n Tag nach der Fälligkeit</numerusform>
            <numerusform>Die Kette der Zusagen für %1 endet %n Tage nach der Fälligkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because the chain ends on %1 and the objective is due on %2.</source>
        <translation>Gezeigt, weil die Kette am %1 endet und das Ziel am %2 fällig ist.</translation>
    </message>
    <message>
        <source>it has no due date</source>
        <translation>es hat keinen Fälligkeitstag</translation>
    </message>
    <message>
        <source>what it needs waits in a circle</source>
        <translation>was es braucht, wartet im Kreis</translation>
    </message>
    <message>
        <source>a promise that it needs has no date</source>
        <translation>eine Zusage, die es braucht, hat keinen Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) are one block</source>
        <translation>
            <numerusform>%n Übergabe ist ein Block</numerusform>
            <numerusform>%n Übergaben sind ein Block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) can only be planned together: %1</source>
        <translation>
            <numerusform>%n Übergabe lässt sich nur mit sich planen: %1</numerusform>
            <numerusform>%n Übergaben lassen sich nur gemeinsam planen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the order %1, %n wait(s) lead back.</source>
        <translation>
            <numerusform>In der Reihenfolge %1 führt %n Warten zurück.</numerusform>
            <numerusform>In der Reihenfolge %1 führt %n-mal Warten zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 wartet auf %2.</translation>
    </message>
    <message>
        <source>Shown because they wait for each other, without working time on the way round.</source>
        <translation>Gezeigt, weil sie aufeinander warten, ohne Arbeitszeit dazwischen.</translation>
    </message>
    <message>
        <source>no hand-off says what it waits for</source>
        <translation>keine Übergabe sagt, worauf sie wartet</translation>
    </message>
    <message>
        <source>From so many hand-offs on, a block is a warning.</source>
        <translation>Ab so vielen Übergaben ist ein Block eine Warnung.</translation>
    </message>
    <message>
        <source>It must lie across so many departments.</source>
        <translation>Er muss über so viele Abteilungen reichen.</translation>
    </message>
    <message>
        <source>Coupled block</source>
        <translation>Gekoppelter Block</translation>
    </message>
    <message>
        <source>To be planned together</source>
        <translation>Gemeinsam zu planen</translation>
    </message>
    <message>
        <source>Hand-offs wait for each other in a circle without working time on the way round. A warning from warningSize hand-offs across warningDepartments departments on.</source>
        <translation>Übergaben warten im Kreis aufeinander, ohne Arbeitszeit dazwischen. Eine Warnung ab warningSize Übergaben über warningDepartments Abteilungen.</translation>
    </message>
    <message>
        <source>They can only be planned together, or in rounds.</source>
        <translation>Sie lassen sich nur gemeinsam planen, oder in Runden.</translation>
    </message>
    <message>
        <source>Who holds this block together week by week?</source>
        <translation>Wer hält diesen Block Woche für Woche zusammen?</translation>
    </message>
    <message>
        <source>Take out inputs that are only reviews.</source>
        <translation>Eingänge herausnehmen, die nur Durchsichten sind.</translation>
    </message>
    <message>
        <source>Eppinger and Browning: Design Structure Matrix Methods and Applications. MIT Press (2012).</source>
        <translation>Eppinger und Browning: Design Structure Matrix Methods and Applications. MIT Press (2012).</translation>
    </message>
    <message>
        <source>Chain misses objective</source>
        <translation>Kette verfehlt das Ziel</translation>
    </message>
    <message>
        <source>The last promise comes after the aim is due</source>
        <translation>Die letzte Zusage kommt nach der Fälligkeit des Ziels</translation>
    </message>
    <message>
        <source>Promised dates and the days in between end later than the objective that the chain is for is due.</source>
        <translation>Zugesagte Termine und die Tage dazwischen enden später, als das Ziel fällig ist, dem die Kette dient.</translation>
    </message>
    <message>
        <source>The chain of promises ends after the objective is due.</source>
        <translation>Die Kette der Zusagen endet nach der Fälligkeit des Ziels.</translation>
    </message>
    <message>
        <source>Which link can be cut, split or started earlier?</source>
        <translation>Welches Glied lässt sich kürzen, teilen oder früher beginnen?</translation>
    </message>
    <message>
        <source>Objectives with a date, and hand-offs with promises and inputs.</source>
        <translation>Ziele mit einem Termin, und Übergaben mit Zusagen und Eingängen.</translation>
    </message>
    <message>
        <source>Enter how far two hand-offs overlap, as a negative number of days.</source>
        <translation>Eintragen, wie weit sich zwei Übergaben überlappen, als negative Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Kelley and Walker: Critical-path planning and scheduling. Eastern Joint Computer Conference (1959).</source>
        <translation>Kelley und Walker: Critical-path planning and scheduling. Eastern Joint Computer Conference (1959).</translation>
    </message>
    <message>
        <source>The list of open points</source>
        <translation>Die Liste der offenen Punkte</translation>
    </message>
    <message>
        <source>The record of it</source>
        <translation>Der Eintrag dazu</translation>
    </message>
    <message>
        <source>Its owner writes</source>
        <translation>Wer sie verantwortet, schreibt</translation>
    </message>
    <message>
        <source>Due on %1, and open on %2.</source>
        <translation>Fällig am %1 und am %2 noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>Carried over %n time(s).</source>
        <translation>
            <numerusform>%n Mal übertragen.</numerusform>
            <numerusform>%n Mal übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is still open is not written.</source>
        <translation>Warum sie noch offen ist, steht nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>An action is %n working day(s) overdue</source>
        <translation>
            <numerusform>Eine Maßnahme: %n Arbeitstag überfällig</numerusform>
            <numerusform>Eine Maßnahme: %n Arbeitstage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s) overdue</source>
        <translation>
            <numerusform>%1: %n Arbeitstag überfällig</numerusform>
            <numerusform>%1: %n Arbeitstage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown because an action may be overdue by %n working day(s).</source>
        <translation>
            <numerusform>Gezeigt, weil eine Maßnahme %n Arbeitstag überfällig sein darf.</numerusform>
            <numerusform>Gezeigt, weil eine Maßnahme %n Arbeitstage überfällig sein darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An action is carried over %n time(s)</source>
        <translation>
            <numerusform>Eine Maßnahme: %n Mal übertragen</numerusform>
            <numerusform>Eine Maßnahme: %n Mal übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: carried over %n time(s)</source>
        <translation>
            <numerusform>%1: %n Mal übertragen</numerusform>
            <numerusform>%1: %n Mal übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown from %n time(s) on, whatever the reason.</source>
        <translation>
            <numerusform>Ab %n Mal gezeigt, gleich aus welchem Grund.</numerusform>
            <numerusform>Ab %n Mal gezeigt, gleich aus welchem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>no day by which it is to be done</source>
        <translation>kein Tag, bis zu dem sie erledigt sein soll</translation>
    </message>
    <message numerus="yes">
        <source>Open over %n review(s)</source>
        <translation>
            <numerusform>Offen über %n Review</numerusform>
            <numerusform>Offen über %n Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: open over %n review(s)</source>
        <translation>
            <numerusform>%1: offen über %n Review</numerusform>
            <numerusform>%1: offen über %n Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Review</numerusform>
            <numerusform>%n Reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted on %1; the last review since then was on %2.</source>
        <translation>Angenommen am %1; das letzte Review seitdem war am %2.</translation>
    </message>
    <message>
        <source>No note says what was tried.</source>
        <translation>Keine Notiz sagt, was versucht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because it has not been resolved over %n review(s) or more.</source>
        <translation>
            <numerusform>Gezeigt, weil es über %n Review oder mehr nicht gelöst wurde.</numerusform>
            <numerusform>Gezeigt, weil es über %n Reviews oder mehr nicht gelöst wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>no day on which it was accepted</source>
        <translation>kein Tag, an dem sie angenommen wurde</translation>
    </message>
    <message>
        <source>How many working days an action may be overdue.</source>
        <translation>Wie viele Arbeitstage eine Maßnahme überfällig sein darf.</translation>
    </message>
    <message>
        <source>From how many times on an action that is carried over is shown.</source>
        <translation>Ab wie vielen Malen eine übertragene Maßnahme gezeigt wird.</translation>
    </message>
    <message>
        <source>From how many reviews on an open disconnect is shown.</source>
        <translation>Ab wie vielen Reviews eine offene Unstimmigkeit gezeigt wird.</translation>
    </message>
    <message>
        <source>Rolling action</source>
        <translation>Rollende Maßnahme</translation>
    </message>
    <message>
        <source>An action that keeps moving</source>
        <translation>Eine Maßnahme, die immer weiterrückt</translation>
    </message>
    <message>
        <source>An open action is more than workingDays overdue, or was carried over moves times or more. One that was carried over and says why is not called overdue.</source>
        <translation>Eine offene Maßnahme ist mehr als workingDays Arbeitstage überfällig oder wurde moves Mal oder öfter übertragen. Eine, die übertragen wurde und sagt, warum, gilt nicht als überfällig.</translation>
    </message>
    <message>
        <source>The remedy keeps moving.</source>
        <translation>Die Abhilfe rückt immer weiter.</translation>
    </message>
    <message>
        <source>Do it, drop it, or give it to somebody else?</source>
        <translation>Erledigen, streichen oder jemand anderem geben?</translation>
    </message>
    <message>
        <source>Actions with their due dates.</source>
        <translation>Maßnahmen mit ihren Fälligkeiten.</translation>
    </message>
    <message>
        <source>Close it, or write what it waits for when it is carried over.</source>
        <translation>Sie abschließen oder beim Übertragen schreiben, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Practice of reviews: what was promised is asked for.</source>
        <translation>Praxis von Reviews: Nach Zugesagtem wird gefragt.</translation>
    </message>
    <message>
        <source>Chronic finding</source>
        <translation>Chronischer Befund</translation>
    </message>
    <message>
        <source>A point that comes back each quarter</source>
        <translation>Ein Punkt, der jedes Quartal wiederkommt</translation>
    </message>
    <message>
        <source>A disconnect that was accepted has not been resolved although fewestReviews reviews or more have been held since, the one of that day among them.</source>
        <translation>Eine angenommene Unstimmigkeit ist nicht gelöst, obwohl seitdem fewestReviews Reviews oder mehr stattgefunden haben, das desselben Tages mitgezählt.</translation>
    </message>
    <message>
        <source>The same point has been open for several reviews.</source>
        <translation>Derselbe Punkt ist seit mehreren Reviews offen.</translation>
    </message>
    <message>
        <source>What was tried, and why did it not hold?</source>
        <translation>Was wurde versucht, und warum hielt es nicht?</translation>
    </message>
    <message>
        <source>Accepted disconnects, and cycles with the day of their review.</source>
        <translation>Angenommene Unstimmigkeiten und Zyklen mit dem Tag ihres Reviews.</translation>
    </message>
    <message>
        <source>Mark it as resolved, or dismiss the finding with the reason.</source>
        <translation>Als gelöst kennzeichnen oder den Befund mit dem Grund zurückstellen.</translation>
    </message>
    <message>
        <source>OASIS: Static Analysis Results Interchange Format 2.1.0 (2020), baselines.</source>
        <translation>OASIS: Static Analysis Results Interchange Format 2.1.0 (2020), Baselines.</translation>
    </message>
    <message>
        <source>The decision for %1</source>
        <translation>Die Entscheidung für %1</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>What was chosen is not written.</source>
        <translation>Was gewählt wurde, steht nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Decided; %n affected department(s) not told</source>
        <translation>
            <numerusform>%1 Entschieden; %n betroffene Abteilung weiß es nicht</numerusform>
            <numerusform>%1 Entschieden; %n betroffene Abteilungen wissen es nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Decided; no role answers for it</source>
        <translation>%1 Entschieden; keine Rolle steht dafür ein</translation>
    </message>
    <message>
        <source>%1 Decided; no day is given</source>
        <translation>%1 Entschieden; kein Tag ist angegeben</translation>
    </message>
    <message>
        <source>A decision has not arrived everywhere</source>
        <translation>Eine Entscheidung ist nicht überall angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of the decision</source>
        <translation>Der Eintrag der Entscheidung</translation>
    </message>
    <message>
        <source>No role is entered as its decider.</source>
        <translation>Keine Rolle ist als Entscheider eingetragen.</translation>
    </message>
    <message>
        <source>No day of the decision is entered.</source>
        <translation>Kein Tag der Entscheidung ist eingetragen.</translation>
    </message>
    <message>
        <source>Nothing issued since %1 was made for %2.</source>
        <translation>Seit dem %1 wurde nichts für %2 ausgegeben.</translation>
    </message>
    <message>
        <source>The issued documents</source>
        <translation>Die ausgegebenen Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>Shown because a decision has a role, a day, and reaches all within %n working day(s).</source>
        <translation>
            <numerusform>Gezeigt, weil eine Entscheidung eine Rolle und einen Tag hat und alle innerhalb von %n Arbeitstag erreicht.</numerusform>
            <numerusform>Gezeigt, weil eine Entscheidung eine Rolle und einen Tag hat und alle innerhalb von %n Arbeitstagen erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>no minutes or packets are issued here</source>
        <translation>hier werden keine Protokolle oder Unterlagen ausgegeben</translation>
    </message>
    <message>
        <source>The decision of %1</source>
        <translation>Die Entscheidung vom %1</translation>
    </message>
    <message>
        <source>One question, two decisions that stand</source>
        <translation>Eine Frage, zwei gültige Entscheidungen</translation>
    </message>
    <message>
        <source>%1 Two answers stand</source>
        <translation>%1 Zwei Antworten gelten</translation>
    </message>
    <message>
        <source>2 answers</source>
        <translation>2 Antworten</translation>
    </message>
    <message>
        <source>Shown because the questions have the same words, both stand, and the answers differ.</source>
        <translation>Gezeigt, weil die Fragen dieselben Wörter haben, beide Entscheidungen gelten und die Antworten verschieden sind.</translation>
    </message>
    <message>
        <source>what was chosen is not written</source>
        <translation>was gewählt wurde, steht nicht da</translation>
    </message>
    <message>
        <source>Within how many working days those who are affected are told.</source>
        <translation>Innerhalb wie vieler Arbeitstage die Betroffenen es erfahren.</translation>
    </message>
    <message>
        <source>Questions with fewer different words are not compared.</source>
        <translation>Fragen mit weniger verschiedenen Wörtern werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Decision not landed</source>
        <translation>Nicht angekommene Entscheidung</translation>
    </message>
    <message>
        <source>A decision on its way</source>
        <translation>Eine Entscheidung unterwegs</translation>
    </message>
    <message>
        <source>A decision that stands has no decider or no day, or nothing was issued to a department that it affects since it was taken, more than workingDays ago. Affected are the department that needs it, that of its KPI, and those with a part in the objective of that KPI. Minutes, follow-ups and packets tell.</source>
        <translation>Eine gültige Entscheidung hat keinen Entscheider oder keinen Tag, oder seit sie vor mehr als workingDays Arbeitstagen getroffen wurde, ging nichts an eine Abteilung, die sie betrifft. Betroffen sind die Abteilung, die sie braucht, die ihres KPI und jene, die am Ziel dieses KPI beteiligt sind. Mitteilungen sind Protokolle, Nachfassungen und Unterlagen.</translation>
    </message>
    <message>
        <source>It is decided, and those who act on it may not know.</source>
        <translation>Es ist entschieden, und wer danach handelt, weiß es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Who tells whom, by when?</source>
        <translation>Wer sagt es wem, bis wann?</translation>
    </message>
    <message>
        <source>Decisions, and minutes or packets that are issued from here.</source>
        <translation>Entscheidungen sowie Protokolle oder Unterlagen, die von hier ausgegeben werden.</translation>
    </message>
    <message>
        <source>Complete the decision, or issue the minutes.</source>
        <translation>Die Entscheidung vervollständigen oder das Protokoll ausgeben.</translation>
    </message>
    <message>
        <source>Practice of reviews: a decision ends with the day on which all know it.</source>
        <translation>Praxis von Reviews: Eine Entscheidung ist fertig, wenn alle sie kennen.</translation>
    </message>
    <message>
        <source>Contradicting decisions</source>
        <translation>Widersprüchliche Entscheidungen</translation>
    </message>
    <message>
        <source>Two answers to one question</source>
        <translation>Zwei Antworten auf eine Frage</translation>
    </message>
    <message>
        <source>Two decisions that stand answer a question of the same words, at least fewestWords, differently, none supersedes the other, and the later one was taken before the day on which the earlier is looked at again. Error within one department or on one KPI, otherwise a warning.</source>
        <translation>Zwei gültige Entscheidungen beantworten eine Frage mit denselben Wörtern, mindestens fewestWords, verschieden, keine ersetzt die andere, und die spätere fiel vor dem Tag, an dem die frühere wieder angesehen wird. Fehler innerhalb einer Abteilung oder bei einem KPI, sonst Warnung.</translation>
    </message>
    <message>
        <source>Two decisions that stand point in two directions.</source>
        <translation>Zwei gültige Entscheidungen weisen in zwei Richtungen.</translation>
    </message>
    <message>
        <source>Which of the two stands?</source>
        <translation>Welche der beiden gilt?</translation>
    </message>
    <message>
        <source>Decisions with their questions and what was chosen.</source>
        <translation>Entscheidungen mit ihren Fragen und dem, was gewählt wurde.</translation>
    </message>
    <message>
        <source>Enter which one supersedes the other, or until when the earlier one stands.</source>
        <translation>Eintragen, welche die andere ersetzt oder bis wann die frühere gilt.</translation>
    </message>
    <message>
        <source>Practice of keeping a log of decisions.</source>
        <translation>Praxis des Führens von Entscheidungslisten.</translation>
    </message>
    <message>
        <source>On its way across its line</source>
        <translation>Auf dem Weg über ihre Linie</translation>
    </message>
    <message>
        <source>%1 is on its way across %2 in %3</source>
        <translation>%1 ist auf dem Weg, im Zeitraum %3 über %2 hinauszugehen</translation>
    </message>
    <message>
        <source>The forecast for %1 is %2.</source>
        <translation>Die Prognose für %1 ist %2.</translation>
    </message>
    <message>
        <source>The line to hold is %1.</source>
        <translation>Zu halten ist %1.</translation>
    </message>
    <message>
        <source>Over %1 values it rises by %2 a period; without a trend, a row like this has a probability of at most %3.</source>
        <translation>Über %1 Werte steigt sie um %2 je Zeitraum; ohne Trend hat eine solche Reihe höchstens eine Wahrscheinlichkeit von %3.</translation>
    </message>
    <message>
        <source>Over %1 values it falls by %2 a period; without a trend, a row like this has a probability of at most %3.</source>
        <translation>Über %1 Werte fällt sie um %2 je Zeitraum; ohne Trend hat eine solche Reihe höchstens eine Wahrscheinlichkeit von %3.</translation>
    </message>
    <message>
        <source>Shown because the trend is beyond %1 in %2 with a probability of %3; the limit is %4.</source>
        <translation>Gezeigt, weil der Trend im Zeitraum %2 mit einer Wahrscheinlichkeit von %3 jenseits von %1 liegt; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>no further value falls into the cycle</source>
        <translation>in den Zyklus fällt kein weiterer Wert</translation>
    </message>
    <message>
        <source>How improbable the row must be without a trend.</source>
        <translation>Wie unwahrscheinlich die Reihe ohne Trend sein muss.</translation>
    </message>
    <message>
        <source>How probably the line is crossed by the end of the cycle.</source>
        <translation>Wie wahrscheinlich die Linie bis zum Ende des Zyklus überschritten ist.</translation>
    </message>
    <message>
        <source>From this probability on it is an error.</source>
        <translation>Ab dieser Wahrscheinlichkeit ist es ein Fehler.</translation>
    </message>
    <message>
        <source>Drifting to breach</source>
        <translation>Abdriften über die Grenze</translation>
    </message>
    <message>
        <source>A number moving towards its line</source>
        <translation>Eine Zahl, die sich ihrer Linie nähert</translation>
    </message>
    <message>
        <source>The values of the last three years have a trend towards the target or bound (Mann-Kendall, below significance, with and without the time of year), and the trend is beyond it by the end of the cycle with a probability of fewestOdds. From errorOdds on an error; a note when the department has a forecast for that period.</source>
        <translation>Die Werte der letzten drei Jahre haben einen Trend zum Zielwert oder zur Schranke hin (Mann-Kendall, unter significance, mit und ohne Jahreszeit), und der Trend liegt am Ende des Zyklus mit einer Wahrscheinlichkeit von fewestOdds jenseits davon. Ab errorOdds ein Fehler; ein Hinweis, wenn die Abteilung für diesen Zeitraum eine Prognose hat.</translation>
    </message>
    <message>
        <source>On its present slope the number crosses its target.</source>
        <translation>Bei der jetzigen Neigung geht die Zahl über ihr Ziel hinweg.</translation>
    </message>
    <message>
        <source>What bends it, and by when?</source>
        <translation>Was biegt sie um, und bis wann?</translation>
    </message>
    <message>
        <source>Final values of two years with the latest ones, and a target or bound.</source>
        <translation>Endgültige Werte aus zwei Jahren mit den letzten, und ein Zielwert oder eine Schranke.</translation>
    </message>
    <message>
        <source>Enter the forecast of a known ramp.</source>
        <translation>Die Prognose eines bekannten Anlaufs eintragen.</translation>
    </message>
    <message>
        <source>Sen: Estimates of the regression coefficient based on Kendall&apos;s tau. JASA 63 (1968).</source>
        <translation>Sen: Estimates of the regression coefficient based on Kendall&apos;s tau. JASA 63 (1968).</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) on track, the whole is not</source>
        <translation>
            <numerusform>Der eine Teil im Plan, das Ganze nicht</numerusform>
            <numerusform>Alle %n Teile im Plan, das Ganze nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is stated %2; all of its %n part(s) are on track</source>
        <translation>
            <numerusform>%1 ist angegeben als %2; der eine Teil ist im Plan</numerusform>
            <numerusform>%1 ist angegeben als %2; alle %n Teile sind im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1 behind</source>
        <translation>0 von %1 zurück</translation>
    </message>
    <message numerus="yes">
        <source>Shown because the whole is off track and no part is, for %n period(s) in a row.</source>
        <translation>
            <numerusform>Gezeigt, weil das Ganze nicht im Plan ist und jeder Teil es ist, seit %n Periode.</numerusform>
            <numerusform>Gezeigt, weil das Ganze nicht im Plan ist und jeder Teil es ist, %n Perioden in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>not every part says how it stands</source>
        <translation>nicht jeder Teil sagt, wie er steht</translation>
    </message>
    <message>
        <source>Parts %1, whole %2</source>
        <translation>Teile %1, Ganzes %2</translation>
    </message>
    <message>
        <source>If every part reaches its target, %1 is %2; its target is %3</source>
        <translation>Erreicht jeder Teil seinen Zielwert, ist %1 %2; der Zielwert ist %3</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>Shown because they lie %1 apart in %2; the limit is %3.</source>
        <translation>Gezeigt, weil sie in %2 um %1 auseinanderliegen; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>er hat keine Teile</translation>
    </message>
    <message>
        <source>it has no target of its own</source>
        <translation>er hat keinen eigenen Zielwert</translation>
    </message>
    <message>
        <source>not every part has a target in its unit for %1</source>
        <translation>nicht jeder Teil hat einen Zielwert in seiner Einheit für %1</translation>
    </message>
    <message>
        <source>its target is zero</source>
        <translation>sein Zielwert ist null</translation>
    </message>
    <message>
        <source>its parts give no number</source>
        <translation>seine Teile ergeben keine Zahl</translation>
    </message>
    <message>
        <source>How many parts it must have.</source>
        <translation>Wie viele Teile es haben muss.</translation>
    </message>
    <message>
        <source>The share of the target that rounding may explain.</source>
        <translation>Der Anteil am Zielwert, den Rundung erklären darf.</translation>
    </message>
    <message>
        <source>A larger share of the target than this is an error.</source>
        <translation>Ein größerer Anteil am Zielwert ist ein Fehler.</translation>
    </message>
    <message>
        <source>Reverse watermelon</source>
        <translation>Umgekehrte Wassermelone</translation>
    </message>
    <message>
        <source>Every part is on track, the whole is not</source>
        <translation>Jeder Teil ist im Plan, das Ganze nicht</translation>
    </message>
    <message>
        <source>For periods check-ins in a row an objective is off track while all of its open parts, at least fewestParts, are on track. A note when a dated recovery is planned.</source>
        <translation>In periods Statusmeldungen in Folge ist ein Ziel nicht im Plan, während alle seine offenen Teile, mindestens fewestParts, im Plan sind. Ein Hinweis, wenn eine Erholung mit Termin geplant ist.</translation>
    </message>
    <message>
        <source>Every part does what it should and the whole does not follow: something that drives it is missing here.</source>
        <translation>Jeder Teil tut, was er soll, und das Ganze folgt nicht: Etwas, das es treibt, fehlt hier.</translation>
    </message>
    <message>
        <source>What is missing among the parts?</source>
        <translation>Was fehlt unter den Teilen?</translation>
    </message>
    <message>
        <source>Enter the day by which a result that comes later will show.</source>
        <translation>Den Tag eintragen, an dem sich ein späteres Ergebnis zeigt.</translation>
    </message>
    <message>
        <source>Practice of balanced scorecards.</source>
        <translation>Praxis von Balanced Scorecards.</translation>
    </message>
    <message>
        <source>Target arithmetic gap</source>
        <translation>Zielwerte gehen nicht auf</translation>
    </message>
    <message>
        <source>Targets of the parts and of the whole</source>
        <translation>Zielwerte der Teile und des Ganzen</translation>
    </message>
    <message>
        <source>The targets of the KPIs that a computed KPI is made of give another target than its own, by more than tolerance of it. Error above error; a note when the parts reach up to that much more than is asked.</source>
        <translation>Die Zielwerte der KPIs, aus denen ein berechneter KPI besteht, ergeben einen anderen Zielwert als seinen eigenen, um mehr als den Anteil tolerance. Fehler über error; ein Hinweis, wenn die Teile um höchstens so viel mehr erreichen als verlangt.</translation>
    </message>
    <message>
        <source>If every part reaches its target, the whole still does not, or reaches more.</source>
        <translation>Erreicht jeder Teil seinen Zielwert, erreicht das Ganze ihn doch nicht, oder mehr.</translation>
    </message>
    <message>
        <source>Who takes the difference?</source>
        <translation>Wer übernimmt den Unterschied?</translation>
    </message>
    <message>
        <source>Computed KPIs with a target of their own, and targets of their parts.</source>
        <translation>Berechnete KPIs mit eigenem Zielwert, und Zielwerte ihrer Teile.</translation>
    </message>
    <message>
        <source>Enter a reserve as a part of its own.</source>
        <translation>Eine Reserve als eigenen Teil eintragen.</translation>
    </message>
    <message>
        <source>Practice of work breakdown: the parts make the whole.</source>
        <translation>Praxis der Arbeitsgliederung: Die Teile ergeben das Ganze.</translation>
    </message>
    <message>
        <source>its title has too few words to be compared</source>
        <translation>sein Titel hat zu wenige Wörter für einen Vergleich</translation>
    </message>
    <message>
        <source>%1 departments do it, each probably its own part</source>
        <translation>%1 Abteilungen tun es, jede wohl ihren eigenen Teil</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, bis zum %2.</translation>
    </message>
    <message>
        <source>%1, without a last day.</source>
        <translation>%1, ohne letzten Tag.</translation>
    </message>
    <message>
        <source>Two initiatives with nearly one title</source>
        <translation>Zwei Initiativen mit fast einem Titel</translation>
    </message>
    <message>
        <source>%1 and %2 may be one piece of work</source>
        <translation>%1 und %2 sind vielleicht dieselbe Arbeit</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 plant</translation>
    </message>
    <message>
        <source>Shown because the words of their titles agree to %1; the limit is %2.</source>
        <translation>Gezeigt, weil die Wörter ihrer Titel zu %1 übereinstimmen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>no day on which it was seen</source>
        <translation>kein Tag, an dem es bemerkt wurde</translation>
    </message>
    <message>
        <source>no department that heard it</source>
        <translation>keine Abteilung, die es gehört hat</translation>
    </message>
    <message>
        <source>%1 heard on %2</source>
        <translation>%1 hörte am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hear the same</source>
        <translation>
            <numerusform>%n Abteilung hört dasselbe</numerusform>
            <numerusform>%n Abteilungen hören dasselbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hear: %1</source>
        <translation>
            <numerusform>%n Abteilung hört: %1</numerusform>
            <numerusform>%n Abteilungen hören: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n Abteilung</numerusform>
            <numerusform>%n Abteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because their words are alike and nobody watches it for all.</source>
        <translation>Gezeigt, weil ihre Wörter sich gleichen und niemand es für alle beobachtet.</translation>
    </message>
    <message>
        <source>How alike two titles must be: Dice coefficient of their words.</source>
        <translation>Wie ähnlich zwei Titel sein müssen: Dice-Koeffizient ihrer Wörter.</translation>
    </message>
    <message>
        <source>Titles with fewer different words are not compared.</source>
        <translation>Titel mit weniger verschiedenen Wörtern werden nicht verglichen.</translation>
    </message>
    <message>
        <source>With more departments than this under one title, each does its own part.</source>
        <translation>Bei mehr Abteilungen als diesen unter einem Titel tut jede ihren eigenen Teil.</translation>
    </message>
    <message>
        <source>How alike two signals must be: Dice coefficient of their words.</source>
        <translation>Wie ähnlich zwei Signale sein müssen: Dice-Koeffizient ihrer Wörter.</translation>
    </message>
    <message>
        <source>How many days after the first they may have been seen.</source>
        <translation>Wie viele Tage nach dem ersten sie bemerkt sein dürfen.</translation>
    </message>
    <message>
        <source>How many departments must have heard it.</source>
        <translation>Wie viele Abteilungen es gehört haben müssen.</translation>
    </message>
    <message>
        <source>Duplicate effort</source>
        <translation>Doppelte Arbeit</translation>
    </message>
    <message>
        <source>Perhaps one piece of work, twice</source>
        <translation>Vielleicht dieselbe Arbeit, zweimal</translation>
    </message>
    <message>
        <source>Two open initiatives of two owners run at the same time, and their titles, of fewestWords or more, agree to at least similarity. What more than mostDepartments departments do under one title is each one&apos;s own part.</source>
        <translation>Zwei offene Initiativen mit zwei Verantwortlichen laufen zur selben Zeit, und ihre Titel, ab fewestWords Wörtern, stimmen mindestens zu similarity überein. Was mehr als mostDepartments Abteilungen unter einem Titel tun, ist jeweils der eigene Teil.</translation>
    </message>
    <message>
        <source>Two teams may be building one thing.</source>
        <translation>Vielleicht bauen zwei Teams dasselbe.</translation>
    </message>
    <message>
        <source>Merge, split by segment, or compete knowingly?</source>
        <translation>Zusammenlegen, nach Segment teilen oder bewusst im Wettbewerb?</translation>
    </message>
    <message>
        <source>Initiatives of several owners.</source>
        <translation>Initiativen mehrerer Verantwortlicher.</translation>
    </message>
    <message>
        <source>Name in the title what sets it apart: the region, the pilot.</source>
        <translation>Im Titel nennen, was sie unterscheidet: die Region, den Versuch.</translation>
    </message>
    <message>
        <source>Same signal in many places</source>
        <translation>Dasselbe Signal an vielen Stellen</translation>
    </message>
    <message>
        <source>Several departments hear the same</source>
        <translation>Mehrere Abteilungen hören dasselbe</translation>
    </message>
    <message>
        <source>Signals of fewestDepartments departments or more, seen at most daysApart days after the first, agree with it to at least similarity, and they do not all belong to one assumption that has an owner.</source>
        <translation>Signale von fewestDepartments Abteilungen oder mehr, höchstens daysApart Tage nach dem ersten bemerkt, stimmen mit ihm mindestens zu similarity überein, und sie gehören nicht alle zu einer Annahme, die jemand verantwortet.</translation>
    </message>
    <message>
        <source>Several departments see the same thing separately.</source>
        <translation>Mehrere Abteilungen sehen dasselbe, jede für sich.</translation>
    </message>
    <message>
        <source>Who takes it up for the company?</source>
        <translation>Wer nimmt es für das Unternehmen auf?</translation>
    </message>
    <message>
        <source>Signals with the day and the department that heard them.</source>
        <translation>Signale mit dem Tag und der Abteilung, die sie gehört hat.</translation>
    </message>
    <message>
        <source>Link the signals to one assumption that somebody watches.</source>
        <translation>Die Signale mit einer Annahme verknüpfen, die jemand beobachtet.</translation>
    </message>
    <message>
        <source>The process %1</source>
        <translation>Der Prozess %1</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>a time or a share of a step is out of range</source>
        <translation>eine Zeit oder ein Anteil eines Schritts liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>%1 of the rework comes about at one step</source>
        <translation>%1 der Nacharbeit entstehen an einem Schritt</translation>
    </message>
    <message>
        <source>%1: %2 complete and right, %3 of the rework of %4</source>
        <translation>%1: %2 vollständig und richtig, %3 der Nacharbeit von %4</translation>
    </message>
    <message>
        <source>%1 complete and right at %2.</source>
        <translation>%1 vollständig und richtig bei %2.</translation>
    </message>
    <message>
        <source>%1 of all pieces run through without a correction.</source>
        <translation>%1 aller Stücke laufen ohne Korrektur durch.</translation>
    </message>
    <message>
        <source>Shown because less than %1 are right there, and that explains more than %2 of the loss.</source>
        <translation>Gezeigt, weil dort weniger als %1 richtig sind und das mehr als %2 des Verlusts erklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a share that is complete and right</source>
        <translation>
            <numerusform>%n Schritt ohne Anteil, der vollständig und richtig ist</numerusform>
            <numerusform>%n Schritte ohne Anteil, der vollständig und richtig ist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hand-overs in %2 steps</source>
        <translation>%1 Wechsel in %2 Schritten</translation>
    </message>
    <message>
        <source>%1: %2 hand-overs in %3 steps</source>
        <translation>%1: %2 Wechsel in %3 Schritten</translation>
    </message>
    <message>
        <source>It runs through %1.</source>
        <translation>Er läuft durch %1.</translation>
    </message>
    <message>
        <source>Shown because it changes hands more than %1 times, and after most of its steps.</source>
        <translation>Gezeigt, weil er mehr als %1 Mal die Hände wechselt, und das nach den meisten seiner Schritte.</translation>
    </message>
    <message>
        <source>%1 a month in a step that may change</source>
        <translation>%1 im Monat in einem Schritt, der anders ginge</translation>
    </message>
    <message>
        <source>%1 takes %2 a month; the proposal is: %3</source>
        <translation>%1 braucht %2 im Monat; der Vorschlag ist: %3</translation>
    </message>
    <message>
        <source>The proposal is: %1.</source>
        <translation>Der Vorschlag ist: %1.</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 schlägt vor</translation>
    </message>
    <message>
        <source>Volume, times hours of work, with what is done again: %1.</source>
        <translation>Menge mal Arbeitsstunden, mit dem, was noch einmal getan wird: %1.</translation>
    </message>
    <message>
        <source>Shown because it takes more work than most of %1 steps, and no improvement changes it.</source>
        <translation>Gezeigt, weil er mehr Arbeit braucht als die meisten von %1 Schritten und keine Verbesserung ihn ändert.</translation>
    </message>
    <message>
        <source>no volume or no process time</source>
        <translation>keine Menge oder keine Bearbeitungszeit</translation>
    </message>
    <message numerus="yes">
        <source>only %n step(s) to compare it with</source>
        <translation>
            <numerusform>nur %n Schritt zum Vergleichen</numerusform>
            <numerusform>nur %n Schritte zum Vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Below this share that is complete and right a step is looked at.</source>
        <translation>Unter diesem Anteil, der vollständig und richtig ist, wird ein Schritt angesehen.</translation>
    </message>
    <message>
        <source>Share of the rework of the process above which it is a hotspot.</source>
        <translation>Anteil an der Nacharbeit des Prozesses, ab dem er ein Schwerpunkt ist.</translation>
    </message>
    <message>
        <source>How many times a process may change hands.</source>
        <translation>Wie viele Male ein Prozess die Hände wechseln darf.</translation>
    </message>
    <message>
        <source>The share of all steps, those with the most work, that is looked at.</source>
        <translation>Der Anteil aller Schritte, jener mit der meisten Arbeit, der angesehen wird.</translation>
    </message>
    <message>
        <source>How many steps must say how much work they are.</source>
        <translation>Wie viele Schritte sagen müssen, wie viel Arbeit sie sind.</translation>
    </message>
    <message>
        <source>Rework hotspot</source>
        <translation>Schwerpunkt der Nacharbeit</translation>
    </message>
    <message>
        <source>Where work comes back from</source>
        <translation>Woher Arbeit zurückkommt</translation>
    </message>
    <message>
        <source>Less than lowestAccuracy of what a step handles is complete and right, and the step explains more than lossShare of what the whole process loses: its part of the sum of logarithms.</source>
        <translation>Weniger als lowestAccuracy dessen, was ein Schritt behandelt, ist vollständig und richtig, und der Schritt erklärt mehr als lossShare dessen, was der ganze Prozess verliert: sein Teil an der Summe der Logarithmen.</translation>
    </message>
    <message>
        <source>Much of the rework comes about at one step.</source>
        <translation>Viel von der Nacharbeit entsteht an einem Schritt.</translation>
    </message>
    <message>
        <source>What is missing when it arrives?</source>
        <translation>Was fehlt, wenn es ankommt?</translation>
    </message>
    <message>
        <source>Processes whose steps all say what share is complete and right.</source>
        <translation>Prozesse, deren Schritte alle sagen, welcher Anteil vollständig und richtig ist.</translation>
    </message>
    <message>
        <source>Dismiss it with a date while a new product starts up.</source>
        <translation>Mit einem Datum zurückstellen, solange ein neues Produkt anläuft.</translation>
    </message>
    <message>
        <source>Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013).</source>
        <translation>Martin und Osterling: Value Stream Mapping. McGraw-Hill (2013).</translation>
    </message>
    <message>
        <source>Too many hands</source>
        <translation>Zu viele Hände</translation>
    </message>
    <message>
        <source>Many hands on one piece</source>
        <translation>Viele Hände an einem Stück</translation>
    </message>
    <message>
        <source>Automation or elimination candidate</source>
        <translation>Kandidat zum Automatisieren oder Streichen</translation>
    </message>
    <message>
        <source>Work that could go</source>
        <translation>Arbeit, die entfallen könnte</translation>
    </message>
    <message>
        <source>A step has a proposal, no improvement changes it, and its work in a month, with what is done again, puts it among the topShare of steps with the most work. There are fewestSteps steps or more to compare.</source>
        <translation>Ein Schritt hat einen Vorschlag, keine Verbesserung ändert ihn, und mit seiner Arbeit im Monat, samt dem, was noch einmal getan wird, gehört er zu den topShare der Schritte mit der meisten Arbeit. Zum Vergleich gibt es fewestSteps Schritte oder mehr.</translation>
    </message>
    <message>
        <source>Likely worth removing, merging or automating.</source>
        <translation>Wohl wert, gestrichen, zusammengelegt oder automatisiert zu werden.</translation>
    </message>
    <message>
        <source>What would happen if this were no longer done?</source>
        <translation>Was geschähe, wenn das nicht mehr getan würde?</translation>
    </message>
    <message>
        <source>Steps with volume, process time and a proposal.</source>
        <translation>Schritte mit Menge, Bearbeitungszeit und Vorschlag.</translation>
    </message>
    <message>
        <source>Enter the improvement, or take the proposal back.</source>
        <translation>Die Verbesserung eintragen oder den Vorschlag zurücknehmen.</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>Der Status ist %1.</translation>
    </message>
    <message>
        <source>Its status is %1, its effort %2 person-days.</source>
        <translation>Der Status ist %1, der Aufwand %2 Personentage.</translation>
    </message>
    <message>
        <source>neither a first day nor a status</source>
        <translation>weder ein erster Tag noch ein Status</translation>
    </message>
    <message>
        <source>Work that serves no objective</source>
        <translation>Arbeit, die keinem Ziel dient</translation>
    </message>
    <message>
        <source>%1 is under way and serves no objective</source>
        <translation>%1 läuft und dient keinem Ziel</translation>
    </message>
    <message>
        <source>0 objectives</source>
        <translation>0 Ziele</translation>
    </message>
    <message>
        <source>No objective is entered for it.</source>
        <translation>Dafür ist kein Ziel eingetragen.</translation>
    </message>
    <message>
        <source>Shown because work under way names the objective it serves.</source>
        <translation>Gezeigt, weil laufende Arbeit das Ziel nennt, dem sie dient.</translation>
    </message>
    <message>
        <source>Work that no number judges</source>
        <translation>Arbeit, die keine Zahl beurteilt</translation>
    </message>
    <message>
        <source>%1 is under way and nothing says when it is done</source>
        <translation>%1 läuft, und nichts sagt, wann es fertig ist</translation>
    </message>
    <message>
        <source>0 measures</source>
        <translation>0 Messgrößen</translation>
    </message>
    <message>
        <source>%1 and its parts have no key result and no KPI, %2 has no milestone.</source>
        <translation>%1 und seine Teile haben kein Schlüsselergebnis und keinen KPI, %2 hat keinen Meilenstein.</translation>
    </message>
    <message>
        <source>Shown because work under way is judged by a number of its objective or by a milestone of its own.</source>
        <translation>Gezeigt, weil laufende Arbeit an einer Zahl ihres Ziels oder an einem eigenen Meilenstein gemessen wird.</translation>
    </message>
    <message>
        <source>no effort is entered</source>
        <translation>kein Aufwand ist eingetragen</translation>
    </message>
    <message>
        <source>Under way with an effort of zero</source>
        <translation>Läuft mit einem Aufwand von null</translation>
    </message>
    <message>
        <source>%1 is under way with an effort of zero</source>
        <translation>%1 läuft mit einem Aufwand von null</translation>
    </message>
    <message>
        <source>0 person-days</source>
        <translation>0 Personentage</translation>
    </message>
    <message>
        <source>No person-day is planned for it.</source>
        <translation>Dafür ist kein Personentag geplant.</translation>
    </message>
    <message>
        <source>It is to serve %1.</source>
        <translation>Dienen soll es dem Ziel %1.</translation>
    </message>
    <message>
        <source>Shown because work that is under way takes somebody&apos;s time.</source>
        <translation>Gezeigt, weil laufende Arbeit jemandes Zeit braucht.</translation>
    </message>
    <message>
        <source>Initiative without aim or measure</source>
        <translation>Initiative ohne Ziel oder Maß</translation>
    </message>
    <message>
        <source>Work in search of its aim</source>
        <translation>Arbeit auf der Suche nach ihrem Ziel</translation>
    </message>
    <message>
        <source>An initiative is under way, and it serves no objective; a note when it serves one, but neither the objective nor one of its parts has a key result or a KPI, and the initiative has no milestone. Under way is what is so stated, or has begun.</source>
        <translation>Eine Initiative läuft und dient keinem Ziel; Hinweis, wenn sie einem dient, aber weder das Ziel noch einer seiner Teile ein Schlüsselergebnis oder einen KPI hat und die Initiative keinen Meilenstein. Es läuft, was so angegeben ist oder begonnen hat.</translation>
    </message>
    <message>
        <source>Effort that no aim asked for or no number can judge.</source>
        <translation>Aufwand, nach dem kein Ziel gefragt hat oder den keine Zahl beurteilen kann.</translation>
    </message>
    <message>
        <source>What changes in the numbers if it succeeds?</source>
        <translation>Was ändert sich an den Zahlen, wenn es gelingt?</translation>
    </message>
    <message>
        <source>Initiatives with their status or first day.</source>
        <translation>Initiativen mit Status oder erstem Tag.</translation>
    </message>
    <message>
        <source>Let work that must be done serve a local objective, and enter the milestone at which it is done.</source>
        <translation>Arbeit, die sein muss, einem lokalen Ziel zuordnen und den Meilenstein eintragen, an dem sie fertig ist.</translation>
    </message>
    <message>
        <source>Unfunded initiative</source>
        <translation>Initiative ohne Mittel</translation>
    </message>
    <message>
        <source>Agreed in words, not in days</source>
        <translation>Zugesagt in Worten, nicht in Tagen</translation>
    </message>
    <message>
        <source>An initiative is under way, and its effort is entered as zero.</source>
        <translation>Eine Initiative läuft, und ihr Aufwand ist mit null eingetragen.</translation>
    </message>
    <message>
        <source>Approved in words, not in hours.</source>
        <translation>Genehmigt in Worten, nicht in Stunden.</translation>
    </message>
    <message>
        <source>Whose hours, from which work?</source>
        <translation>Wessen Stunden, aus welcher Arbeit?</translation>
    </message>
    <message>
        <source>Initiatives with effort, and their status or first day.</source>
        <translation>Initiativen mit Aufwand und mit Status oder erstem Tag.</translation>
    </message>
    <message>
        <source>Enter the effort, also when another department carries it.</source>
        <translation>Den Aufwand eintragen, auch wenn eine andere Abteilung ihn trägt.</translation>
    </message>
    <message>
        <source>Practice of portfolios: no start without people.</source>
        <translation>Praxis von Portfolios: kein Beginn ohne Menschen.</translation>
    </message>
    <message>
        <source>no two KPIs are linked</source>
        <translation>keine zwei Kennzahlen hängen zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n linked pair(s) with too few common values</source>
        <translation>
            <numerusform>%n zusammenhängendes Paar mit zu wenigen gemeinsamen Werten</numerusform>
            <numerusform>%n zusammenhängende Paare mit zu wenigen gemeinsamen Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between too many KPIs to say anything</source>
        <translation>
            <numerusform>%n Zusammenhang zwischen zu vielen Kennzahlen, um etwas zu sagen</numerusform>
            <numerusform>%n Zusammenhänge zwischen zu vielen Kennzahlen, um etwas zu sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>They were compared because one is computed from the other.</source>
        <translation>Sie wurden verglichen, weil die eine aus der anderen berechnet wird.</translation>
    </message>
    <message>
        <source>They were compared because their definitions are the same.</source>
        <translation>Sie wurden verglichen, weil ihre Definitionen gleich sind.</translation>
    </message>
    <message>
        <source>They were compared because they serve one objective.</source>
        <translation>Sie wurden verglichen, weil sie einem Ziel dienen.</translation>
    </message>
    <message>
        <source>They were compared because their departments work for each other.</source>
        <translation>Sie wurden verglichen, weil ihre Abteilungen einander zuarbeiten.</translation>
    </message>
    <message>
        <source>Both carry %1.</source>
        <translation>Beide tragen %1.</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>%1 folgt auf %2.</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>Shared work, and no hand-off</source>
        <translation>Gemeinsame Arbeit, keine Übergabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 meet in %n place(s) of the work and have no hand-off</source>
        <translation>
            <numerusform>%1 und %2 treffen sich an %n Stelle der Arbeit und haben keine Übergabe</numerusform>
            <numerusform>%1 und %2 treffen sich an %n Stellen der Arbeit und haben keine Übergabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsam</numerusform>
            <numerusform>%n gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because they share %1; of all that share work, the heaviest share %2 or more.</source>
        <translation>Gezeigt, weil sie %1 teilen; von allen, die Arbeit teilen, teilen die schwersten %2 oder mehr.</translation>
    </message>
    <message>
        <source>no work is shared by departments in the plan</source>
        <translation>im Plan teilen Abteilungen keine Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) hang on one department</source>
        <translation>
            <numerusform>%n Ziel hängt an einer Abteilung</numerusform>
            <numerusform>%n Ziele hängen an einer Abteilung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n aim(s) of the company are cut off from what they need</source>
        <translation>
            <numerusform>Ohne %1 ist %n Unternehmensziel von dem abgeschnitten, was es braucht</numerusform>
            <numerusform>Ohne %1 sind %n Unternehmensziele von dem abgeschnitten, was sie brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>All ways between those who work on %1 lead through %2.</source>
        <translation>Alle Wege zwischen denen, die an %1 arbeiten, führen durch %2.</translation>
    </message>
    <message>
        <source>No deputy is entered for %1.</source>
        <translation>Für %1 ist keine Stellvertretung eingetragen.</translation>
    </message>
    <message>
        <source>Shown because they weigh %1 of all aims; the limit is %2.</source>
        <translation>Gezeigt, weil sie %1 aller Ziele wiegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>there are no aims of the company, or no hand-offs</source>
        <translation>es gibt keine Unternehmensziele, oder keine Übergaben</translation>
    </message>
    <message>
        <source>Which part of all pairs that share work is looked at, the heaviest.</source>
        <translation>Welcher Teil aller Paare mit gemeinsamer Arbeit betrachtet wird, die schwersten.</translation>
    </message>
    <message>
        <source>How much the aims that are cut off must weigh together.</source>
        <translation>Wie viel die abgeschnittenen Ziele zusammen wiegen müssen.</translation>
    </message>
    <message>
        <source>Phantom dependency</source>
        <translation>Unausgesprochene Abhängigkeit</translation>
    </message>
    <message>
        <source>Shared work without a hand-off</source>
        <translation>Gemeinsame Arbeit ohne Übergabe</translation>
    </message>
    <message>
        <source>They touch the same work and have no agreement about it.</source>
        <translation>Sie berühren dieselbe Arbeit und haben keine Absprache darüber.</translation>
    </message>
    <message>
        <source>Do the two need something from each other?</source>
        <translation>Brauchen die beiden etwas voneinander?</translation>
    </message>
    <message>
        <source>Shared objectives or workflows, and hand-offs.</source>
        <translation>Geteilte Ziele oder Abläufe, und Übergaben.</translation>
    </message>
    <message>
        <source>Cataldo, Herbsleb and Carley: Socio-technical congruence. Carnegie Mellon University (2008).</source>
        <translation>Cataldo, Herbsleb und Carley: Socio-technical congruence. Carnegie Mellon University (2008).</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Einzelne Schwachstelle</translation>
    </message>
    <message>
        <source>Much hangs on one department</source>
        <translation>Viel hängt an einer Abteilung</translation>
    </message>
    <message>
        <source>Without one department those who work on aims of the company, weight of all or more, are no longer joined by hand-offs, and it has no deputy.</source>
        <translation>Ohne eine Abteilung sind die, die an Unternehmenszielen vom Anteil weight oder mehr arbeiten, nicht mehr durch Übergaben verbunden, und sie hat keine Stellvertretung.</translation>
    </message>
    <message>
        <source>When one department is missing, these aims stop.</source>
        <translation>Fehlt eine Abteilung, stehen diese Ziele still.</translation>
    </message>
    <message>
        <source>Who is the second pair of hands?</source>
        <translation>Wer ist das zweite Paar Hände?</translation>
    </message>
    <message>
        <source>Aims of the company, what serves them, and hand-offs.</source>
        <translation>Unternehmensziele, was ihnen dient, und Übergaben.</translation>
    </message>
    <message>
        <source>Enter the deputy of the department.</source>
        <translation>Die Stellvertretung der Abteilung eintragen.</translation>
    </message>
    <message>
        <source>Hopcroft and Tarjan: Algorithm 447. Communications of the ACM 16 (1973).</source>
        <translation>Hopcroft und Tarjan: Algorithm 447. Communications of the ACM 16 (1973).</translation>
    </message>
    <message>
        <source>%1 was accepted on %2.</source>
        <translation>%1 wurde am %2 zugesagt.</translation>
    </message>
    <message>
        <source>%1 is accepted.</source>
        <translation>%1 ist zugesagt.</translation>
    </message>
    <message>
        <source>Accepted, and in no plan yet</source>
        <translation>Zugesagt, und noch in keinem Plan</translation>
    </message>
    <message>
        <source>%1 has accepted %2; nothing in its plan carries it</source>
        <translation>%1 hat %2 zugesagt; nichts im eigenen Plan trägt es</translation>
    </message>
    <message>
        <source>No effort, place in the queue, input or initiative of %1 stands for it.</source>
        <translation>Kein Aufwand, kein Platz in der Warteschlange, kein Eingang und keine Initiative von %1 steht dafür.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because it was accepted on %1, more than %n day(s) ago.</source>
        <translation>
            <numerusform>Gezeigt, weil sie am %1 zugesagt wurde, vor mehr als %n Tag.</numerusform>
            <numerusform>Gezeigt, weil sie am %1 zugesagt wurde, vor mehr als %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no day of the answer</source>
        <translation>kein Tag der Antwort</translation>
    </message>
    <message>
        <source>nothing of its plan is entered</source>
        <translation>von ihrem Plan ist nichts eingetragen</translation>
    </message>
    <message>
        <source>Offered, and no need is entered</source>
        <translation>Angeboten, und kein Bedarf ist eingetragen</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3, which has entered no need for it</source>
        <translation>%1 bietet %2 an für %3; dort ist kein Bedarf dafür eingetragen</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>kein Bedarf</translation>
    </message>
    <message numerus="yes">
        <source>%n other need(s) are entered, and none for this.</source>
        <translation>
            <numerusform>%n anderer Bedarf ist eingetragen, und keiner dafür.</numerusform>
            <numerusform>%n andere Bedarfe sind eingetragen, und keiner dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because only the giver has said something about it.</source>
        <translation>Gezeigt, weil nur die gebende Seite etwas dazu gesagt hat.</translation>
    </message>
    <message>
        <source>it has entered no needs at all</source>
        <translation>sie hat gar keinen Bedarf eingetragen</translation>
    </message>
    <message>
        <source>How many days a promise may stand before a plan carries it.</source>
        <translation>Wie viele Tage eine Zusage stehen darf, bevor ein Plan sie trägt.</translation>
    </message>
    <message>
        <source>Acknowledged but unplanned</source>
        <translation>Zugesagt, aber nicht geplant</translation>
    </message>
    <message>
        <source>Accepted, and not yet planned</source>
        <translation>Zugesagt und noch nicht geplant</translation>
    </message>
    <message>
        <source>A hand-off was accepted more than graceDays ago and is not begun, and the giver has entered no effort, place in the queue, input or initiative for it.</source>
        <translation>Eine Übergabe wurde vor mehr als graceDays Tagen zugesagt und ist nicht begonnen, und die gebende Seite hat keinen Aufwand, keinen Platz in der Warteschlange, keinen Eingang und keine Initiative dafür eingetragen.</translation>
    </message>
    <message>
        <source>It is accepted, and nothing in the giver&apos;s plan carries it.</source>
        <translation>Sie ist zugesagt, und nichts im Plan der gebenden Seite trägt sie.</translation>
    </message>
    <message>
        <source>Where does it stand in the plan of the giver?</source>
        <translation>Wo steht sie im Plan der gebenden Seite?</translation>
    </message>
    <message>
        <source>Accepted hand-offs, and efforts, queues or initiatives of their givers.</source>
        <translation>Zugesagte Übergaben, und Aufwände, Warteschlangen oder Initiativen der gebenden Seiten.</translation>
    </message>
    <message>
        <source>Enter its effort, its place in the queue or how often it is delivered.</source>
        <translation>Den Aufwand, den Platz in der Warteschlange oder die Häufigkeit eintragen.</translation>
    </message>
    <message>
        <source>Offer without a need</source>
        <translation>Angebot ohne Bedarf</translation>
    </message>
    <message>
        <source>Offered, not asked for</source>
        <translation>Angeboten, nicht erbeten</translation>
    </message>
    <message>
        <source>Only the giver has said something about a hand-off, and the receiver has entered other needs.</source>
        <translation>Nur die gebende Seite hat etwas zu einer Übergabe gesagt, und die empfangende hat anderen Bedarf eingetragen.</translation>
    </message>
    <message>
        <source>Something is being prepared that nobody has asked for.</source>
        <translation>Etwas wird vorbereitet, worum niemand gebeten hat.</translation>
    </message>
    <message>
        <source>Does the other side need this, and by when?</source>
        <translation>Braucht die andere Seite das, und bis wann?</translation>
    </message>
    <message>
        <source>Needs and offers of both sides.</source>
        <translation>Bedarf und Angebote beider Seiten.</translation>
    </message>
    <message>
        <source>Join it with the need it answers, or enter the day it is needed.</source>
        <translation>Mit dem Bedarf verbinden, dem es entspricht, oder den Tag eintragen, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>values of single days are not watched</source>
        <translation>Werte einzelner Tage werden nicht beobachtet</translation>
    </message>
    <message>
        <source>more than a fifth of the periods have no final value</source>
        <translation>mehr als ein Fünftel der Zeiträume hat keinen endgültigen Wert</translation>
    </message>
    <message>
        <source>the two latest periods have no final value</source>
        <translation>die beiden letzten Zeiträume haben keinen endgültigen Wert</translation>
    </message>
    <message>
        <source>the values do not vary</source>
        <translation>die Werte schwanken nicht</translation>
    </message>
    <message>
        <source>the values are too large to be compared</source>
        <translation>die Werte sind zu groß für einen Vergleich</translation>
    </message>
    <message>
        <source>too few final values (%1)</source>
        <translation>zu wenige endgültige Werte (%1)</translation>
    </message>
    <message>
        <source>%1 KPIs are watched; chance alone would make about %2 of them signal in a review window, and %3 do.</source>
        <translation>%1 Kennzahlen werden beobachtet; durch Zufall allein gäben etwa %2 davon im Rückblick ein Signal, und %3 tun es.</translation>
    </message>
    <message>
        <source>The odds</source>
        <translation>Der Zufall</translation>
    </message>
    <message>
        <source>A value beyond the usual range</source>
        <translation>Ein Wert außerhalb des Üblichen</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is beyond the usual range</source>
        <translation>%1: %2 im Zeitraum %3 liegt außerhalb des Üblichen</translation>
    </message>
    <message>
        <source>After trend and time of year, between %1 and %2 was to be expected.</source>
        <translation>Nach Trend und Jahreszeit war ein Wert zwischen %1 und %2 zu erwarten.</translation>
    </message>
    <message>
        <source>After the values before, between %1 and %2 was to be expected.</source>
        <translation>Nach den Werten davor war ein Wert zwischen %1 und %2 zu erwarten.</translation>
    </message>
    <message>
        <source>Shown because the value lies outside limits of three standard deviations from %1 values; %2 of a deviation is taken to carry over to the next.</source>
        <translation>Gezeigt, weil der Wert außerhalb der Grenzen von drei Standardabweichungen aus %1 Werten liegt; angenommen ist, dass sich von einer Abweichung das %2-Fache auf die nächste überträgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) on one side of the usual</source>
        <translation>
            <numerusform>%n Wert auf einer Seite des Üblichen</numerusform>
            <numerusform>%n Werte auf einer Seite des Üblichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) in a row above the usual</source>
        <translation>
            <numerusform>%1: %n Wert in Folge über dem Üblichen</numerusform>
            <numerusform>%1: %n Werte in Folge über dem Üblichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) in a row below the usual</source>
        <translation>
            <numerusform>%1: %n Wert in Folge unter dem Üblichen</numerusform>
            <numerusform>%1: %n Werte in Folge unter dem Üblichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 every value lies on one side of what trend and time of year lead one to expect.</source>
        <translation>Von %1 bis %2 liegt jeder Wert auf einer Seite dessen, was Trend und Jahreszeit erwarten lassen.</translation>
    </message>
    <message>
        <source>From %1 to %2 every value lies on one side of the mean of the values before.</source>
        <translation>Von %1 bis %2 liegt jeder Wert auf einer Seite des Mittels der Werte davor.</translation>
    </message>
    <message>
        <source>Shown because %1 values in a row lie on one side; where %2 of a deviation carries over to the next, %3 are needed.</source>
        <translation>Gezeigt, weil %1 Werte hintereinander auf einer Seite liegen; wo sich von einer Abweichung das %2-Fache auf die nächste überträgt, sind %3 nötig.</translation>
    </message>
    <message>
        <source>no value of a year before to compare with</source>
        <translation>kein Wert aus dem Jahr davor zum Vergleich</translation>
    </message>
    <message>
        <source>Higher than before, and it stayed</source>
        <translation>Höher als zuvor, und es blieb dabei</translation>
    </message>
    <message>
        <source>Lower than before, and it stayed</source>
        <translation>Niedriger als zuvor, und es blieb dabei</translation>
    </message>
    <message>
        <source>%1 averages %2 since %3, above the %4 to be expected</source>
        <translation>%1 liegt seit %3 im Mittel bei %2, über den zu erwartenden %4</translation>
    </message>
    <message>
        <source>%1 averages %2 since %3, below the %4 to be expected</source>
        <translation>%1 liegt seit %3 im Mittel bei %2, unter den zu erwartenden %4</translation>
    </message>
    <message>
        <source>The %1 values from %2 to %3 average %4.</source>
        <translation>Die %1 Werte von %2 bis %3 liegen im Mittel bei %4.</translation>
    </message>
    <message>
        <source>Level, trend and time of year of the %1 values before lead to %2; the distance is %3 standard deviations (q-value at most %4).</source>
        <translation>Niveau, Trend und Jahreszeit der %1 Werte davor führen zu %2; der Abstand beträgt %3 Standardabweichungen (q-Wert höchstens %4).</translation>
    </message>
    <message>
        <source>%1 KPIs were tested and %2 moved; of those, about %3 are to be expected by chance.</source>
        <translation>%1 Kennzahlen wurden geprüft und %2 haben sich verschoben; davon sind etwa %3 durch Zufall zu erwarten.</translation>
    </message>
    <message>
        <source>Shown because the level moved by %1 standard deviations; the limit is %2, at a q-value of up to %3.</source>
        <translation>Gezeigt, weil sich das Niveau um %1 Standardabweichungen verschoben hat; die Grenze ist %2, bei einem q-Wert bis %3.</translation>
    </message>
    <message>
        <source>Which share of the findings may be chance.</source>
        <translation>Welcher Anteil der Befunde Zufall sein darf.</translation>
    </message>
    <message>
        <source>Exceptional value</source>
        <translation>Außergewöhnlicher Wert</translation>
    </message>
    <message>
        <source>A value to ask about</source>
        <translation>Ein Wert, nach dem zu fragen ist</translation>
    </message>
    <message>
        <source>In the review window (a quarter), what trend and time of year leave of a final value lies beyond three standard deviations, or a long run of values on one side. Limits come from all values since the last new baseline and before the window, and allow for what carries over from one value to the next. On the good side, and with less than two years of values, a note; then the limits come from the first 12 to 24 values, and the value must also differ from that of a year before.</source>
        <translation>Im Rückblick (ein Quartal) liegt, was Trend und Jahreszeit von einem endgültigen Wert übrig lassen, jenseits von drei Standardabweichungen, oder eine lange Folge von Werten auf einer Seite. Die Grenzen kommen aus allen Werten seit der letzten neuen Basis und vor dem Rückblick und berücksichtigen, was sich von einem Wert auf den nächsten überträgt. Auf der guten Seite und bei weniger als zwei Jahren Werten ein Hinweis; dann kommen die Grenzen aus den ersten 12 bis 24 Werten, und der Wert muss sich auch von dem des Vorjahres unterscheiden.</translation>
    </message>
    <message>
        <source>This is more than the usual noise of this number.</source>
        <translation>Das ist mehr als das übliche Schwanken dieser Zahl.</translation>
    </message>
    <message>
        <source>What was different in this period?</source>
        <translation>Was war in diesem Zeitraum anders?</translation>
    </message>
    <message>
        <source>Twelve final values and at least as many as a year has, with the latest ones and no more than a fifth missing.</source>
        <translation>Zwölf endgültige Werte und mindestens so viele, wie ein Jahr hat, mit den letzten und ohne dass mehr als ein Fünftel fehlt.</translation>
    </message>
    <message>
        <source>Annotate what happened in that period.</source>
        <translation>Anmerken, was in diesem Zeitraum geschah.</translation>
    </message>
    <message>
        <source>Wheeler: Understanding Variation. SPC Press (2000).</source>
        <translation>Wheeler: Understanding Variation. SPC Press (2000).</translation>
    </message>
    <message>
        <source>Sustained shift</source>
        <translation>Bleibende Verschiebung</translation>
    </message>
    <message>
        <source>A level that moved and stayed</source>
        <translation>Ein Niveau, das sich verschob und blieb</translation>
    </message>
    <message>
        <source>The recent values (6 months, 13 weeks or 4 quarters) lie on average at least one standard deviation from where level, trend and time of year of all values before lead, one of them or a run of them signals, and of the findings at most falseDiscoveries are to be expected by chance (Benjamini-Hochberg). A note on the good side.</source>
        <translation>Die jüngsten Werte (6 Monate, 13 Wochen oder 4 Quartale) liegen im Mittel mindestens eine Standardabweichung von dem entfernt, wohin Niveau, Trend und Jahreszeit aller Werte davor führen, einer oder eine Folge von ihnen gibt ein Signal, und von den Befunden ist höchstens falseDiscoveries durch Zufall zu erwarten (Benjamini-Hochberg). Auf der guten Seite ein Hinweis.</translation>
    </message>
    <message>
        <source>The level moved and stayed.</source>
        <translation>Das Niveau hat sich verschoben und blieb.</translation>
    </message>
    <message>
        <source>Was this planned, and should it be the new baseline?</source>
        <translation>War das geplant, und soll es die neue Basis sein?</translation>
    </message>
    <message>
        <source>Final values of two years before the recent ones, at least 18, and four recent ones.</source>
        <translation>Endgültige Werte aus zwei Jahren vor den jüngsten, mindestens 18, und vier jüngste.</translation>
    </message>
    <message>
        <source>Annotate the change as a new baseline.</source>
        <translation>Die Änderung als neue Basis anmerken.</translation>
    </message>
    <message>
        <source>Benjamini and Hochberg: Controlling the false discovery rate. JRSS B 57 (1995).</source>
        <translation>Benjamini und Hochberg: Controlling the false discovery rate. JRSS B 57 (1995).</translation>
    </message>
    <message>
        <source>%1 ties inside, %2 to all others</source>
        <translation>%1 Verbindungen innen, %2 nach außen</translation>
    </message>
    <message>
        <source>%1 works almost only with itself: %2 ties inside, %3 to others</source>
        <translation>%1 arbeitet fast nur mit sich selbst: %2 Verbindungen innen, %3 nach außen</translation>
    </message>
    <message>
        <source>%1 of %2 inside</source>
        <translation>%1 von %2 innen</translation>
    </message>
    <message>
        <source>Ties to others less those inside, as a share: %1; if all were tied: %2.</source>
        <translation>Verbindungen nach außen weniger die inneren, als Anteil: %1; wären alle verbunden: %2.</translation>
    </message>
    <message>
        <source>%1 is carried together with others.</source>
        <translation>%1 wird mit anderen gemeinsam getragen.</translation>
    </message>
    <message>
        <source>Shown because chance alone gives so few ties to others with probability %1 (q = %2).</source>
        <translation>Gezeigt, weil Zufall allein so wenige Verbindungen nach außen mit Wahrscheinlichkeit %1 ergibt (q = %2).</translation>
    </message>
    <message numerus="yes">
        <source>no business unit beside others has %n department(s) and hand-offs</source>
        <translation>
            <numerusform>kein Geschäftsbereich neben anderen hat %n Abteilung und Übergaben</numerusform>
            <numerusform>kein Geschäftsbereich neben anderen hat %n Abteilungen und Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>How many departments a business unit must have.</source>
        <translation>Wie viele Abteilungen ein Geschäftsbereich haben muss.</translation>
    </message>
    <message>
        <source>How improbable so few ties to others must be by chance.</source>
        <translation>Wie unwahrscheinlich so wenige Verbindungen nach außen durch Zufall sein müssen.</translation>
    </message>
    <message>
        <source>Which part of such findings may be false alarms.</source>
        <translation>Welcher Teil solcher Befunde Fehlalarm sein darf.</translation>
    </message>
    <message>
        <source>A tie to others counts when it serves an aim that weighs so much.</source>
        <translation>Eine Verbindung nach außen zählt, wenn sie einem Ziel dient, das so viel wiegt.</translation>
    </message>
    <message>
        <source>Silo</source>
        <translation>Silo</translation>
    </message>
    <message>
        <source>Mostly among themselves</source>
        <translation>Meist unter sich</translation>
    </message>
    <message>
        <source>A business unit of fewestDepartments or more has so few ties to others that chance gives them with less than chance, at a false discovery rate below rate, and none of them serves an aim of the company that weighs weight. A warning when it carries an objective together with others.</source>
        <translation>Ein Geschäftsbereich mit fewestDepartments Abteilungen oder mehr hat so wenige Verbindungen nach außen, wie sie der Zufall seltener als chance ergibt, bei einer Fehlalarmrate unter rate, und keine davon dient einem Unternehmensziel vom Gewicht weight. Eine Warnung, wenn er ein Ziel mit anderen gemeinsam trägt.</translation>
    </message>
    <message>
        <source>These departments work almost only with each other.</source>
        <translation>Diese Abteilungen arbeiten fast nur miteinander.</translation>
    </message>
    <message>
        <source>With whom should they talk before next quarter?</source>
        <translation>Mit wem sollten sie vor dem nächsten Quartal sprechen?</translation>
    </message>
    <message>
        <source>Departments with business units, and hand-offs.</source>
        <translation>Abteilungen mit Geschäftsbereichen, und Übergaben.</translation>
    </message>
    <message>
        <source>Enter the hand-offs with others, or accept it where units are meant to be independent.</source>
        <translation>Die Übergaben mit anderen eintragen, oder es hinnehmen, wo Bereiche unabhängig sein sollen.</translation>
    </message>
    <message>
        <source>Krackhardt and Stern: Informal networks and organizational crises. Social Psychology Quarterly 51 (1988).</source>
        <translation>Krackhardt und Stern: Informal networks and organizational crises. Social Psychology Quarterly 51 (1988).</translation>
    </message>
    <message>
        <source>For %1 it has accepted %2 times its capacity.</source>
        <translation>Für %1 ist das %2-Fache der Kapazität zugesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Full for %n period(s), and nothing is asked for</source>
        <translation>
            <numerusform>Voll für %n Zeitraum, und nichts ist erbeten</numerusform>
            <numerusform>Voll für %n Zeiträume, und nichts ist erbeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is full for %n period(s) in a row and asks for nothing</source>
        <translation>
            <numerusform>%1 ist für %n Zeitraum voll und bittet um nichts</numerusform>
            <numerusform>%1 ist für %n Zeiträume in Folge voll und bittet um nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of %1 stands.</source>
        <translation>Von %1 gilt keine Anfrage.</translation>
    </message>
    <message>
        <source>The list of requests</source>
        <translation>Die Liste der Anfragen</translation>
    </message>
    <message>
        <source>Shown because in each of them more than %1 times the capacity is accepted.</source>
        <translation>Gezeigt, weil in jedem davon mehr als das %1-Fache der Kapazität zugesagt ist.</translation>
    </message>
    <message>
        <source>the capacity of its next period is not entered</source>
        <translation>die Kapazität des nächsten Zeitraums ist nicht eingetragen</translation>
    </message>
    <message>
        <source>Above this many times its capacity a department is full.</source>
        <translation>Über diesem Vielfachen ihrer Kapazität ist eine Abteilung voll.</translation>
    </message>
    <message>
        <source>Strained and unheard</source>
        <translation>Überlastet und ungehört</translation>
    </message>
    <message>
        <source>Full for long, and nothing asked for</source>
        <translation>Lange voll, und nichts erbeten</translation>
    </message>
    <message>
        <source>Somebody may need an advocate.</source>
        <translation>Vielleicht braucht jemand Fürsprache.</translation>
    </message>
    <message>
        <source>What is needed, and what stands in the way of asking?</source>
        <translation>Was wird gebraucht, und was steht dem Bitten im Weg?</translation>
    </message>
    <message>
        <source>Enter the request, also when it was made elsewhere.</source>
        <translation>Die Anfrage eintragen, auch wenn sie anderswo gestellt wurde.</translation>
    </message>
    <message>
        <source>Met, and not reliably so</source>
        <translation>Erreicht, aber nicht verlässlich</translation>
    </message>
    <message>
        <source>%1 meets %2 with a probability of %3 a period</source>
        <translation>%1 erreicht %2 je Zeitraum mit einer Wahrscheinlichkeit von %3</translation>
    </message>
    <message>
        <source>The latest value is %1, the target is %2.</source>
        <translation>Der letzte Wert ist %1, der Zielwert %2.</translation>
    </message>
    <message>
        <source>The process gives %1 on average, between %2 and %3; of the last %4 values, %5 reach the target.</source>
        <translation>Der Prozess ergibt im Mittel %1, zwischen %2 und %3; von den letzten %4 Werten erreichen %5 den Zielwert.</translation>
    </message>
    <message>
        <source>Shown because the target lies inside the limits and is met with a probability of %1; up to %2 that is near a coin toss.</source>
        <translation>Gezeigt, weil der Zielwert innerhalb der Grenzen liegt und mit einer Wahrscheinlichkeit von %1 erreicht wird; bis %2 gleicht das einem Münzwurf.</translation>
    </message>
    <message>
        <source>Values gather just past the target</source>
        <translation>Werte häufen sich knapp hinter dem Ziel</translation>
    </message>
    <message>
        <source>%1: of %2 values close to the target, %3 are just past it</source>
        <translation>%1: von %2 Werten nahe am Ziel liegen %3 knapp dahinter</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>Der Zielwert ist %1.</translation>
    </message>
    <message>
        <source>Within %1 of its target, %2 values met it and %3 missed it; of two equal sides so many are met with a probability of at most %4.</source>
        <translation>Im Abstand von bis zu %1 haben %2 Werte ihr Ziel erreicht und %3 verfehlt; bei zwei gleichen Seiten sind so viele höchstens mit einer Wahrscheinlichkeit von %4 erreicht.</translation>
    </message>
    <message>
        <source>Shown because that probability is below %1.</source>
        <translation>Gezeigt, weil diese Wahrscheinlichkeit unter %1 liegt.</translation>
    </message>
    <message>
        <source>the values are rounded too coarsely</source>
        <translation>die Werte sind zu grob gerundet</translation>
    </message>
    <message>
        <source>Up to this probability a target is met as by a coin toss.</source>
        <translation>Bis zu dieser Wahrscheinlichkeit wird ein Ziel wie durch Münzwurf erreicht.</translation>
    </message>
    <message>
        <source>How wide each side of the band is, in standard deviations.</source>
        <translation>Wie breit jede Seite des Bandes ist, in Standardabweichungen.</translation>
    </message>
    <message>
        <source>How improbable the gathering must be of two equal sides.</source>
        <translation>Wie unwahrscheinlich die Häufung bei zwei gleichen Seiten sein muss.</translation>
    </message>
    <message>
        <source>Green by luck</source>
        <translation>Grün durch Glück</translation>
    </message>
    <message>
        <source>A target met now and then</source>
        <translation>Ein Ziel, das mal erreicht wird, mal nicht</translation>
    </message>
    <message>
        <source>The target lies inside the natural process limits, the latest value meets it, the process meets it with a probability of up to mostOdds, and so many of the last twelve values did. Not while a signal of the review window says that the process is another one now.</source>
        <translation>Der Zielwert liegt innerhalb der natürlichen Prozessgrenzen, der letzte Wert erreicht ihn, der Prozess erreicht ihn mit einer Wahrscheinlichkeit bis mostOdds, und so viele der letzten zwölf Werte taten es. Nicht, solange ein Signal im Rückblick sagt, dass der Prozess jetzt ein anderer ist.</translation>
    </message>
    <message>
        <source>It was met this time; next time it may not be.</source>
        <translation>Diesmal wurde es erreicht; das nächste Mal vielleicht nicht.</translation>
    </message>
    <message>
        <source>What would make meeting it reliable?</source>
        <translation>Was würde das Erreichen verlässlich machen?</translation>
    </message>
    <message>
        <source>Twelve final values, a target and a direction.</source>
        <translation>Zwölf endgültige Werte, ein Zielwert und eine Richtung.</translation>
    </message>
    <message>
        <source>Mark the objective it serves as aspirational.</source>
        <translation>Das Ziel, dem sie dient, als ehrgeizig kennzeichnen.</translation>
    </message>
    <message>
        <source>Threshold hugging</source>
        <translation>Schmiegen an die Schwelle</translation>
    </message>
    <message>
        <source>Values close to the target</source>
        <translation>Werte nahe am Ziel</translation>
    </message>
    <message>
        <source>Of the last 24 final values, at least eight lie within width standard deviations of their targets, and more of them on the good side than two equal sides would give with a probability of significance.</source>
        <translation>Von den letzten 24 endgültigen Werten liegen mindestens acht höchstens width Standardabweichungen von ihrem Zielwert entfernt, und davon mehr auf der guten Seite, als zwei gleiche Seiten mit einer Wahrscheinlichkeit von significance ergäben.</translation>
    </message>
    <message>
        <source>Results gather just on the safe side of the target.</source>
        <translation>Ergebnisse häufen sich knapp auf der sicheren Seite des Ziels.</translation>
    </message>
    <message>
        <source>How is it measured when a period ends?</source>
        <translation>Wie wird am Ende eines Zeitraums gemessen?</translation>
    </message>
    <message>
        <source>Twelve final values with targets, and a direction.</source>
        <translation>Zwölf endgültige Werte mit Zielwerten, und eine Richtung.</translation>
    </message>
    <message>
        <source>Enter the values less rounded; otherwise dismiss the finding with a reason.</source>
        <translation>Die Werte weniger gerundet eintragen; sonst den Befund mit Begründung verwerfen.</translation>
    </message>
    <message>
        <source>Bunching tests of public economics.</source>
        <translation>Häufungstests der Finanzwissenschaft.</translation>
    </message>
    <message>
        <source>%1 averages %2 since %3 and %4 before.</source>
        <translation>%1 liegt seit %3 im Mittel bei %2, davor bei %4.</translation>
    </message>
    <message>
        <source>Two numbers came apart</source>
        <translation>Zwei Zahlen gehen auseinander</translation>
    </message>
    <message>
        <source>%1 and %2 moved together; since %3 they do not</source>
        <translation>%1 und %2 bewegten sich gemeinsam; seit %3 nicht mehr</translation>
    </message>
    <message>
        <source>%1 deviations</source>
        <translation>%1 Abweichungen</translation>
    </message>
    <message>
        <source>Without trend and time of year their correlation over %1 periods was %2; since then they lie %3 standard deviations further apart (q-value at most %4).</source>
        <translation>Ohne Trend und Jahreszeit war ihre Korrelation über %1 Zeiträume %2; seitdem liegen sie %3 Standardabweichungen weiter auseinander (q-Wert höchstens %4).</translation>
    </message>
    <message>
        <source>Shown because the distance between them moved by %1 standard deviations; the limit is %2, at a q-value of up to %3.</source>
        <translation>Gezeigt, weil sich der Abstand zwischen ihnen um %1 Standardabweichungen verschoben hat; die Grenze ist %2, bei einem q-Wert bis %3.</translation>
    </message>
    <message>
        <source>Two numbers stopped moving together</source>
        <translation>Zwei Zahlen folgen einander nicht mehr</translation>
    </message>
    <message>
        <source>%1 and %2 stopped moving together after %3</source>
        <translation>%1 und %2 bewegen sich nach %3 nicht mehr gemeinsam</translation>
    </message>
    <message>
        <source>The distance between them, without trend and time of year, varied by %1 standard deviations before and by %2 since (q-value at most %3).</source>
        <translation>Der Abstand zwischen ihnen schwankte ohne Trend und Jahreszeit davor um %1 Standardabweichungen und seitdem um %2 (q-Wert höchstens %3).</translation>
    </message>
    <message>
        <source>Shown because %1 of the last %2 distances lie more than %3 of the former deviations away; one alone would not be enough.</source>
        <translation>Gezeigt, weil %1 der letzten %2 Abstände mehr als %3 der früheren Abweichungen entfernt liegen; einer allein würde nicht genügen.</translation>
    </message>
    <message>
        <source>How many former deviations away a distance is outsized.</source>
        <translation>Ab wie vielen früheren Abweichungen ein Abstand übergroß ist.</translation>
    </message>
    <message>
        <source>Gap opened</source>
        <translation>Lücke aufgegangen</translation>
    </message>
    <message>
        <source>Two numbers that came apart</source>
        <translation>Zwei Zahlen, die auseinandergehen</translation>
    </message>
    <message>
        <source>One followed the other; now it does not.</source>
        <translation>Die eine folgte der anderen; jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>What changed between the two: a definition, a delay, the mix, the work?</source>
        <translation>Was hat sich zwischen beiden geändert: eine Definition, ein Verzug, die Mischung, die Arbeit?</translation>
    </message>
    <message>
        <source>Two linked KPIs of one cadence with two years of final values before the recent ones; three when the link is not declared.</source>
        <translation>Zwei zusammenhängende Kennzahlen eines Rhythmus mit endgültigen Werten aus zwei Jahren vor den jüngsten; aus drei, wenn der Zusammenhang nicht erklärt ist.</translation>
    </message>
    <message>
        <source>Annotate what explains it at one of the two.</source>
        <translation>Bei einer der beiden anmerken, was es erklärt.</translation>
    </message>
    <message>
        <source>Decoupled</source>
        <translation>Entkoppelt</translation>
    </message>
    <message>
        <source>Two numbers that go their own ways</source>
        <translation>Zwei Zahlen, die eigene Wege gehen</translation>
    </message>
    <message>
        <source>Two linked KPIs moved together, and in the recent periods (6 months or 13 weeks) the distance between them varies more than before (Brown-Forsythe); at least two of the distances lie more than outsized former deviations away, and of the findings at most falseDiscoveries are to be expected by chance.</source>
        <translation>Zwei zusammenhängende Kennzahlen bewegten sich gemeinsam, und in den jüngsten Zeiträumen (6 Monate oder 13 Wochen) schwankt der Abstand zwischen ihnen stärker als zuvor (Brown-Forsythe); mindestens zwei der Abstände liegen mehr als outsized frühere Abweichungen entfernt, und von den Befunden ist höchstens falseDiscoveries durch Zufall zu erwarten.</translation>
    </message>
    <message>
        <source>The two stopped moving together.</source>
        <translation>Die beiden bewegen sich nicht mehr gemeinsam.</translation>
    </message>
    <message>
        <source>Does the one still drive the other?</source>
        <translation>Treibt die eine noch die andere?</translation>
    </message>
    <message>
        <source>Brown and Forsythe: Robust tests for the equality of variances. JASA 69 (1974).</source>
        <translation>Brown und Forsythe: Robust tests for the equality of variances. JASA 69 (1974).</translation>
    </message>
    <message>
        <source>One gets better when the other gets worse</source>
        <translation>Die eine wird besser, wenn die andere schlechter wird</translation>
    </message>
    <message>
        <source>When %1 gets better, %2 tends to get worse</source>
        <translation>Wird %1 besser, wird %2 eher schlechter</translation>
    </message>
    <message>
        <source>%1: target %2.</source>
        <translation>%1: Zielwert %2.</translation>
    </message>
    <message>
        <source>Over %1 periods, what is new in one goes against what is new in the other: rank correlation %2 when better is up for both (q-value at most %3).</source>
        <translation>Über %1 Zeiträume läuft, was in der einen neu ist, gegen das, was in der anderen neu ist: Rangkorrelation %2, wenn besser bei beiden oben ist (q-Wert höchstens %3).</translation>
    </message>
    <message>
        <source>Shown because the rank correlation is %1; the limit is %2, at a q-value below %3.</source>
        <translation>Gezeigt, weil die Rangkorrelation %1 ist; die Grenze ist %2, bei einem q-Wert unter %3.</translation>
    </message>
    <message>
        <source>How strong the rank correlation must be at least.</source>
        <translation>Wie stark die Rangkorrelation mindestens sein muss.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Zielkonflikt</translation>
    </message>
    <message>
        <source>Two targets that pull apart</source>
        <translation>Zwei Ziele, die auseinanderziehen</translation>
    </message>
    <message>
        <source>Two departments have targets for KPIs that one objective or a hand-off links, and what is new in them each period goes against each other: rank correlation of leastCorrelation or more, of the findings less than falseDiscoveries to be expected by chance.</source>
        <translation>Zwei Abteilungen haben Zielwerte für Kennzahlen, die ein Ziel oder eine Übergabe verbindet, und was in ihnen je Zeitraum neu ist, läuft gegeneinander: Rangkorrelation von leastCorrelation oder mehr, von den Befunden weniger als falseDiscoveries durch Zufall zu erwarten.</translation>
    </message>
    <message>
        <source>What one department gains, the other tends to lose.</source>
        <translation>Was die eine Abteilung gewinnt, verliert eher die andere.</translation>
    </message>
    <message>
        <source>Who decides the balance between the two?</source>
        <translation>Wer entscheidet über den Ausgleich zwischen beiden?</translation>
    </message>
    <message>
        <source>Two linked KPIs of one cadence with targets and three years of final values.</source>
        <translation>Zwei zusammenhängende Kennzahlen eines Rhythmus mit Zielwerten und endgültigen Werten aus drei Jahren.</translation>
    </message>
    <message>
        <source>Enter the decision that weighs them, with its trade-offs and one of the KPIs.</source>
        <translation>Die Entscheidung eintragen, die beide abwägt, mit dem Abgewogenen und einer der Kennzahlen.</translation>
    </message>
    <message>
        <source>Goldratt and Cox: The Goal. North River Press (1984).</source>
        <translation>Goldratt und Cox: The Goal. North River Press (1984).</translation>
    </message>
    <message numerus="yes">
        <source>A signal waits %n day(s) for a decision</source>
        <translation>
            <numerusform>Ein Signal wartet %n Tag auf eine Entscheidung</numerusform>
            <numerusform>Ein Signal wartet %n Tage auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal waits %n day(s) for an answer</source>
        <translation>
            <numerusform>Ein Signal wartet %n Tag auf eine Antwort</numerusform>
            <numerusform>Ein Signal wartet %n Tage auf eine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no decision for %n day(s)</source>
        <translation>
            <numerusform>%1: keine Entscheidung seit %n Tag</numerusform>
            <numerusform>%1: keine Entscheidung seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer for %n day(s)</source>
        <translation>
            <numerusform>%1: keine Antwort seit %n Tag</numerusform>
            <numerusform>%1: keine Antwort seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard on %1</source>
        <translation>Gehört am %1</translation>
    </message>
    <message>
        <source>Its state is %1, its strength %2.</source>
        <translation>Der Stand ist %1, die Stärke %2.</translation>
    </message>
    <message>
        <source>The list of signals</source>
        <translation>Die Liste der Signale</translation>
    </message>
    <message numerus="yes">
        <source>Shown because a signal of its strength may stay in its state for %n day(s).</source>
        <translation>
            <numerusform>Gezeigt, weil ein Signal dieser Stärke %n Tag in seinem Stand bleiben darf.</numerusform>
            <numerusform>Gezeigt, weil ein Signal dieser Stärke %n Tage in seinem Stand bleiben darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much hangs on it and it is not tested: %1</source>
        <translation>Viel hängt daran, und es ist nicht geprüft: %1</translation>
    </message>
    <message>
        <source>The assumption</source>
        <translation>Die Annahme</translation>
    </message>
    <message>
        <source>%1 assumes</source>
        <translation>%1 nimmt an</translation>
    </message>
    <message>
        <source>Its test</source>
        <translation>Die Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>A vital test is %n day(s) overdue</source>
        <translation>
            <numerusform>Eine wichtige Prüfung: %n Tag überfällig</numerusform>
            <numerusform>Eine wichtige Prüfung: %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be looked at on %1; no verdict is entered.</source>
        <translation>Am %1 sollte sie angesehen werden; kein Urteil ist eingetragen.</translation>
    </message>
    <message>
        <source>Shown because its day of test has passed without a verdict.</source>
        <translation>Gezeigt, weil der Tag der Prüfung ohne Urteil verstrichen ist.</translation>
    </message>
    <message numerus="yes">
        <source>A vital test comes %n day(s) after the aim is due</source>
        <translation>
            <numerusform>Prüfung %n Tag nach Fälligkeit des Ziels</numerusform>
            <numerusform>Prüfung %n Tage nach Fälligkeit des Ziels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due on %2, the test on %3.</source>
        <translation>%1 ist am %2 fällig, die Prüfung am %3.</translation>
    </message>
    <message>
        <source>Shown because its day of test comes after the objective is due.</source>
        <translation>Gezeigt, weil der Tag der Prüfung nach der Fälligkeit des Ziels liegt.</translation>
    </message>
    <message>
        <source>Work goes on before the test has a day</source>
        <translation>Die Arbeit läuft, die Prüfung hat keinen Tag</translation>
    </message>
    <message>
        <source>%1 is under way, with %2 person-days planned.</source>
        <translation>%1 läuft, mit %2 geplanten Personentagen.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>Shown because work is under way and no day of test is entered.</source>
        <translation>Gezeigt, weil Arbeit läuft und kein Tag der Prüfung eingetragen ist.</translation>
    </message>
    <message>
        <source>no day on which it is looked at again</source>
        <translation>kein Tag, an dem sie wieder angesehen wird</translation>
    </message>
    <message>
        <source>How many days a signal may be new.</source>
        <translation>Wie viele Tage ein Signal neu sein darf.</translation>
    </message>
    <message>
        <source>How many days a signal may be watched or tested.</source>
        <translation>Wie viele Tage ein Signal beobachtet oder geprüft werden darf.</translation>
    </message>
    <message>
        <source>Signal unanswered</source>
        <translation>Signal ohne Antwort</translation>
    </message>
    <message>
        <source>Heard, and not yet answered</source>
        <translation>Gehört und noch nicht beantwortet</translation>
    </message>
    <message>
        <source>A signal of medium or strong weight has been new for more than triageDays since it was seen, or watched or tested for more than decisionDays. One with the same words that was answered answers it.</source>
        <translation>Ein Signal von mittlerem oder starkem Gewicht ist seit mehr als triageDays Tagen neu, gezählt vom Tag, an dem es bemerkt wurde, oder wird seit mehr als decisionDays Tagen beobachtet oder geprüft. Ein beantwortetes mit denselben Wörtern beantwortet es.</translation>
    </message>
    <message>
        <source>It was reported, and nothing came back.</source>
        <translation>Es wurde gemeldet, und nichts kam zurück.</translation>
    </message>
    <message>
        <source>Who answers, with what?</source>
        <translation>Wer antwortet, und womit?</translation>
    </message>
    <message>
        <source>Signals with the day on which they were seen.</source>
        <translation>Signale mit dem Tag, an dem sie bemerkt wurden.</translation>
    </message>
    <message>
        <source>Enter what is done about it, or why nothing is.</source>
        <translation>Eintragen, was damit geschieht oder warum nichts.</translation>
    </message>
    <message>
        <source>Practice of reviews: whoever reports something hears what came of it.</source>
        <translation>Praxis von Reviews: Wer etwas meldet, erfährt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Untested deal-killer</source>
        <translation>Ungeprüfte Schlüsselannahme</translation>
    </message>
    <message>
        <source>An assumption to test soon</source>
        <translation>Eine Annahme, die bald zu prüfen ist</translation>
    </message>
    <message>
        <source>An assumption on which much hangs is untested, and its day of test has passed, or lies after the objective is due, or there is none although work for the objective is under way.</source>
        <translation>Eine Annahme, an der viel hängt, ist ungeprüft, und der Tag ihrer Prüfung ist verstrichen oder liegt nach der Fälligkeit des Ziels, oder es gibt keinen, obwohl Arbeit für das Ziel läuft.</translation>
    </message>
    <message>
        <source>Work is spent before the belief is tested.</source>
        <translation>Arbeit wird aufgewendet, bevor die Annahme geprüft ist.</translation>
    </message>
    <message>
        <source>What is the cheapest test before more is spent?</source>
        <translation>Was ist die billigste Prüfung, bevor mehr aufgewendet wird?</translation>
    </message>
    <message>
        <source>Assumptions with criticality, verdict and day of test.</source>
        <translation>Annahmen mit Wichtigkeit, Urteil und Tag der Prüfung.</translation>
    </message>
    <message>
        <source>Enter the verdict of the test, or its day.</source>
        <translation>Das Urteil der Prüfung eintragen oder ihren Tag.</translation>
    </message>
    <message>
        <source>McGrath and MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995).</source>
        <translation>McGrath und MacMillan: Discovery-driven planning. Harvard Business Review 73 (1995).</translation>
    </message>
    <message>
        <source>Target changed inside the cycle</source>
        <translation>Zielwert mitten im Zyklus geändert</translation>
    </message>
    <message>
        <source>%1: the target of %2 went from %3 to %4</source>
        <translation>%1: der Zielwert für %2 ging von %3 auf %4</translation>
    </message>
    <message>
        <source>%1: the target of %2 was %3 and is gone</source>
        <translation>%1: der Zielwert für %2 war %3 und ist weg</translation>
    </message>
    <message>
        <source>Until %1 the target was %2.</source>
        <translation>Bis %1 war der Zielwert %2.</translation>
    </message>
    <message>
        <source>The values before</source>
        <translation>Die Werte davor</translation>
    </message>
    <message>
        <source>With either target the result reads the same: %1.</source>
        <translation>Mit beiden Zielwerten lautet das Ergebnis gleich: %1.</translation>
    </message>
    <message>
        <source>With the former target the result would read %1, now it reads %2.</source>
        <translation>Mit dem früheren Zielwert lautete das Ergebnis %1, jetzt lautet es %2.</translation>
    </message>
    <message>
        <source>Shown because the targets of %1 periods changed after the cycle had begun, and no decision since then names this KPI.</source>
        <translation>Gezeigt, weil sich die Zielwerte von %1 Zeiträumen nach Beginn des Zyklus geändert haben und keine Entscheidung seitdem diese Kennzahl nennt.</translation>
    </message>
    <message>
        <source>no cycle is open</source>
        <translation>kein Zyklus ist offen</translation>
    </message>
    <message>
        <source>fewer than two cycles have ended</source>
        <translation>weniger als zwei Zyklen sind beendet</translation>
    </message>
    <message>
        <source>not measured in both of the last two cycles</source>
        <translation>nicht in beiden letzten Zyklen gemessen</translation>
    </message>
    <message>
        <source>Measured, and nothing refers to it</source>
        <translation>Gemessen, und nichts bezieht sich darauf</translation>
    </message>
    <message>
        <source>%1 is measured, and nothing refers to it</source>
        <translation>%1 wird gemessen, und nichts bezieht sich darauf</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were delivered for the cycles %1 and %2.</source>
        <translation>
            <numerusform>%n Wert wurde für die Zyklen %1 und %2 geliefert.</numerusform>
            <numerusform>%n Werte wurden für die Zyklen %1 und %2 geliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective, key result, decision, bridge or other KPI refers to it, and its purpose is not stated.</source>
        <translation>Kein Ziel, Schlüsselergebnis, keine Entscheidung, Überleitung oder andere Kennzahl bezieht sich darauf, und ihr Zweck ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Shown because nothing has used it for two cycles.</source>
        <translation>Gezeigt, weil sie seit zwei Zyklen nicht genutzt wird.</translation>
    </message>
    <message>
        <source>Share of the target that rounding may change.</source>
        <translation>Anteil des Zielwerts, den Runden ändern darf.</translation>
    </message>
    <message>
        <source>Moved goalposts</source>
        <translation>Verschobene Torpfosten</translation>
    </message>
    <message>
        <source>A target that changed on the way</source>
        <translation>Ein Zielwert, der sich unterwegs änderte</translation>
    </message>
    <message>
        <source>The target of a period of an open cycle changed by more than leastChange, or went away, after the cycle had begun, and no active decision since then names the KPI. A first target that is agreed late is no change.</source>
        <translation>Der Zielwert eines Zeitraums eines offenen Zyklus hat sich nach Beginn des Zyklus um mehr als leastChange geändert oder ist weggefallen, und keine geltende Entscheidung seitdem nennt die Kennzahl. Ein spät vereinbarter erster Zielwert ist keine Änderung.</translation>
    </message>
    <message>
        <source>The target changed while it was being worked towards.</source>
        <translation>Der Zielwert änderte sich, während darauf hingearbeitet wurde.</translation>
    </message>
    <message>
        <source>Was this agreed, and by whom?</source>
        <translation>War das vereinbart, und von wem?</translation>
    </message>
    <message>
        <source>An open cycle, and targets that came with more than one file or edit.</source>
        <translation>Ein offener Zyklus und Zielwerte, die mit mehr als einer Datei oder Eingabe kamen.</translation>
    </message>
    <message>
        <source>Enter the decision with this KPI as the one it acts on.</source>
        <translation>Die Entscheidung eintragen, mit dieser Kennzahl als der, auf die sie wirkt.</translation>
    </message>
    <message>
        <source>Practice of governance.</source>
        <translation>Praxis der Unternehmensführung.</translation>
    </message>
    <message>
        <source>Unused KPI</source>
        <translation>Ungenutzte Kennzahl</translation>
    </message>
    <message>
        <source>A number nothing refers to</source>
        <translation>Eine Zahl, auf die sich nichts bezieht</translation>
    </message>
    <message>
        <source>It has values in each of the two latest cycles that have ended, no objective, key result, decision, bridge or other KPI refers to it, and its purpose is not stated.</source>
        <translation>Sie hat Werte in jedem der beiden letzten beendeten Zyklen, kein Ziel, Schlüsselergebnis, keine Entscheidung, Überleitung oder andere Kennzahl bezieht sich darauf, und ihr Zweck ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It is measured, and nothing in the plan is decided with it.</source>
        <translation>Sie wird gemessen, und im Plan wird nichts mit ihr entschieden.</translation>
    </message>
    <message>
        <source>Who would miss this number?</source>
        <translation>Wer würde diese Zahl vermissen?</translation>
    </message>
    <message>
        <source>Two cycles that have ended.</source>
        <translation>Zwei beendete Zyklen.</translation>
    </message>
    <message>
        <source>State its purpose, for example that a regulator asks for it.</source>
        <translation>Ihren Zweck angeben, zum Beispiel, dass eine Behörde sie verlangt.</translation>
    </message>
    <message>
        <source>Practice of lean reporting.</source>
        <translation>Praxis des schlanken Berichtswesens.</translation>
    </message>
    <message>
        <source>How sure the giver is of the day it has promised, 0 to 1.</source>
        <translation>Wie sicher sich der Gebende des zugesagten Tages ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Quantity needed</source>
        <translation>Benötigte Menge</translation>
    </message>
    <message>
        <source>How much the receiver needs.</source>
        <translation>Wie viel der Empfänger braucht.</translation>
    </message>
    <message>
        <source>Unit needed</source>
        <translation>Einheit des Bedarfs</translation>
    </message>
    <message>
        <source>Unit of the quantity that is needed.</source>
        <translation>Einheit der benötigten Menge.</translation>
    </message>
    <message>
        <source>Quantity promised</source>
        <translation>Zugesagte Menge</translation>
    </message>
    <message>
        <source>How much the giver has promised.</source>
        <translation>Wie viel der Gebende zugesagt hat.</translation>
    </message>
    <message>
        <source>Unit promised</source>
        <translation>Einheit der Zusage</translation>
    </message>
    <message>
        <source>Unit of the quantity that is promised.</source>
        <translation>Einheit der zugesagten Menge.</translation>
    </message>
    <message>
        <source>Giver&apos;s criticality</source>
        <translation>Wichtigkeit für den Gebenden</translation>
    </message>
    <message>
        <source>How much a late delivery matters to the giver. Empty: not rated.</source>
        <translation>Wie viel dem Gebenden eine späte Lieferung ausmacht. Leer: nicht bewertet.</translation>
    </message>
    <message>
        <source>Accuracy, stated</source>
        <translation>Genauigkeit, angegeben</translation>
    </message>
    <message>
        <source>Share that the giver says is complete and right, 0 to 1.</source>
        <translation>Anteil, der laut dem Gebenden vollständig und richtig ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Turnaround promised, days</source>
        <translation>Zugesagte Durchlaufzeit, Tage</translation>
    </message>
    <message>
        <source>Days from the request to the delivery, as the giver promises.</source>
        <translation>Tage von der Anfrage bis zur Lieferung, wie sie der Gebende zusagt.</translation>
    </message>
    <message>
        <source>Ready when, giver</source>
        <translation>Fertig wenn, Gebender</translation>
    </message>
    <message>
        <source>How the giver knows that it is done, in its own words.</source>
        <translation>Woran der Gebende erkennt, dass es fertig ist, in eigenen Worten.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Work that was asked for, in person-days.</source>
        <translation>Arbeit, die verlangt wurde, in Personentagen.</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>People who start in the period, in full-time equivalents.</source>
        <translation>Personen, die im Zeitraum anfangen, in Vollzeitstellen.</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>People who leave in the period, in full-time equivalents.</source>
        <translation>Personen, die im Zeitraum gehen, in Vollzeitstellen.</translation>
    </message>
    <message>
        <source>Overtime, approved</source>
        <translation>Überstunden, genehmigt</translation>
    </message>
    <message>
        <source>Approved work beyond what is available, in person-days.</source>
        <translation>Genehmigte Arbeit über das Verfügbare hinaus, in Personentagen.</translation>
    </message>
    <message>
        <source>Days within which a request is to be done.</source>
        <translation>Tage, in denen eine Anfrage erledigt sein soll.</translation>
    </message>
    <message>
        <source>Earlier promise</source>
        <translation>Frühere Zusage</translation>
    </message>
    <message>
        <source>Earlier promises</source>
        <translation>Frühere Zusagen</translation>
    </message>
    <message>
        <source>The hand-off that was promised.</source>
        <translation>Die Übergabe, die zugesagt war.</translation>
    </message>
    <message>
        <source>Day on which another day was promised instead.</source>
        <translation>Tag, an dem stattdessen ein anderer Tag zugesagt wurde.</translation>
    </message>
    <message>
        <source>The day that was promised before.</source>
        <translation>Der Tag, der zuvor zugesagt war.</translation>
    </message>
    <message>
        <source>The decision of both sides to plan anew. From it on the moves are counted again.</source>
        <translation>Der Beschluss beider Seiten, neu zu planen. Von da an wird neu gezählt.</translation>
    </message>
    <message>
        <source>Input of a milestone</source>
        <translation>Voraussetzung eines Meilensteins</translation>
    </message>
    <message>
        <source>Inputs of milestones</source>
        <translation>Voraussetzungen von Meilensteinen</translation>
    </message>
    <message>
        <source>The milestone that waits.</source>
        <translation>Der Meilenstein, der wartet.</translation>
    </message>
    <message>
        <source>The hand-off that must be there before.</source>
        <translation>Die Übergabe, die vorher da sein muss.</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Abmachung</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Abmachungen</translation>
    </message>
    <message>
        <source>One of the two departments.</source>
        <translation>Eine der beiden Abteilungen.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>The other department.</source>
        <translation>Die andere Abteilung.</translation>
    </message>
    <message>
        <source>How they stay in touch.</source>
        <translation>Wie sie in Verbindung bleiben.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>What it puts a number on: market growth, price of gas. The same word wherever the same thing is meant.</source>
        <translation>Wofür sie eine Zahl nennt: Marktwachstum, Gaspreis. Dasselbe Wort, wo dasselbe gemeint ist.</translation>
    </message>
    <message>
        <source>For which segment or region it holds. Empty: for everything.</source>
        <translation>Für welches Segment oder welche Region sie gilt. Leer: für alles.</translation>
    </message>
    <message>
        <source>First day of the time it speaks of.</source>
        <translation>Erster Tag der Zeit, von der sie spricht.</translation>
    </message>
    <message>
        <source>Last day of the time it speaks of.</source>
        <translation>Letzter Tag der Zeit, von der sie spricht.</translation>
    </message>
    <message>
        <source>Unit of its numbers.</source>
        <translation>Einheit ihrer Zahlen.</translation>
    </message>
    <message>
        <source>The value that is undercut in one case of ten.</source>
        <translation>Der Wert, der in einem von zehn Fällen unterschritten wird.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>The value the plan reckons with.</source>
        <translation>Der Wert, mit dem der Plan rechnet.</translation>
    </message>
    <message>
        <source>The value that is exceeded in one case of ten.</source>
        <translation>Der Wert, der in einem von zehn Fällen überschritten wird.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>The value at which the result is just reached.</source>
        <translation>Der Wert, bei dem das Ergebnis gerade noch erreicht wird.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>The KPI that shows how it is doing.</source>
        <translation>Der KPI, der zeigt, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>What it says about the assumption.</source>
        <translation>Was es über die Annahme sagt.</translation>
    </message>
    <message>
        <source>Use of an assumption</source>
        <translation>Verwendung einer Annahme</translation>
    </message>
    <message>
        <source>Uses of assumptions</source>
        <translation>Verwendungen von Annahmen</translation>
    </message>
    <message>
        <source>The assumption.</source>
        <translation>Die Annahme.</translation>
    </message>
    <message>
        <source>An objective that relies on it too.</source>
        <translation>Ein Ziel, das sich auch auf sie verlässt.</translation>
    </message>
    <message>
        <source>Station of a signal</source>
        <translation>Station eines Signals</translation>
    </message>
    <message>
        <source>Stations of signals</source>
        <translation>Stationen von Signalen</translation>
    </message>
    <message>
        <source>The signal.</source>
        <translation>Das Signal.</translation>
    </message>
    <message>
        <source>Place on its way, smallest first.</source>
        <translation>Platz auf dem Weg, kleinste zuerst.</translation>
    </message>
    <message>
        <source>The department that had it.</source>
        <translation>Die Abteilung, die es hatte.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Day on which it arrived there.</source>
        <translation>Tag, an dem es dort ankam.</translation>
    </message>
    <message>
        <source>What that desk was there for.</source>
        <translation>Wozu diese Stelle da war.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>The KPI that is moved.</source>
        <translation>Der KPI, der bewegt wird.</translation>
    </message>
    <message>
        <source>The KPI that moves it.</source>
        <translation>Der KPI, der ihn bewegt.</translation>
    </message>
    <message>
        <source>Which way it moves it.</source>
        <translation>In welche Richtung er ihn bewegt.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Periods of the KPI until the effect shows.</source>
        <translation>Zeiträume des KPI, bis die Wirkung sichtbar ist.</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Elastizität</translation>
    </message>
    <message>
        <source>Percent by which the KPI moves when the driver moves by one percent.</source>
        <translation>Um wie viel Prozent sich der KPI bewegt, wenn sich der Treiber um ein Prozent bewegt.</translation>
    </message>
    <message>
        <source>What made people believe it.</source>
        <translation>Was dafür spricht.</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Anreiz</translation>
    </message>
    <message>
        <source>Identity of the incentive, the same in every file.</source>
        <translation>Kennung des Anreizes, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What is rewarded, in one line.</source>
        <translation>Was belohnt wird, in einer Zeile.</translation>
    </message>
    <message>
        <source>The department for which it pays off.</source>
        <translation>Die Abteilung, für die es sich lohnt.</translation>
    </message>
    <message>
        <source>The KPI on which it depends.</source>
        <translation>Der KPI, von dem er abhängt.</translation>
    </message>
    <message>
        <source>Which way the KPI must go for it to pay off.</source>
        <translation>In welche Richtung der KPI gehen muss, damit es sich lohnt.</translation>
    </message>
    <message>
        <source>The initiative that waits.</source>
        <translation>Die Initiative, die wartet.</translation>
    </message>
    <message>
        <source>The initiative that must come first.</source>
        <translation>Die Initiative, die zuerst kommen muss.</translation>
    </message>
    <message>
        <source>Lag, days</source>
        <translation>Abstand, Tage</translation>
    </message>
    <message>
        <source>Days between the end of the one and the start of the other.</source>
        <translation>Tage zwischen dem Ende der einen und dem Anfang der anderen.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Share of the earlier one during which the later one may already run, 0 to 1.</source>
        <translation>Anteil der früheren, während dem die spätere schon laufen darf, 0 bis 1.</translation>
    </message>
    <message>
        <source>Lead time promised, hours</source>
        <translation>Zugesagte Durchlaufzeit, Stunden</translation>
    </message>
    <message>
        <source>Hours from start to end that were promised.</source>
        <translation>Stunden vom Anfang bis zum Ende, die zugesagt sind.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>The department that takes what comes out.</source>
        <translation>Die Abteilung, die das Ergebnis übernimmt.</translation>
    </message>
    <message>
        <source>Who outside the company takes what comes out.</source>
        <translation>Wer außerhalb der Firma das Ergebnis übernimmt.</translation>
    </message>
    <message>
        <source>What the step is there for.</source>
        <translation>Wozu der Schritt da ist.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the step hands on.</source>
        <translation>Was der Schritt weitergibt.</translation>
    </message>
    <message>
        <source>How the next step knows that it can work with it.</source>
        <translation>Woran der nächste Schritt erkennt, dass er damit arbeiten kann.</translation>
    </message>
    <message>
        <source>Share of pieces that the step before says it hands over complete and right, 0 to 1.</source>
        <translation>Anteil, den der Schritt davor nach eigener Angabe vollständig und richtig übergibt, 0 bis 1.</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Geprüfte Stücke</translation>
    </message>
    <message>
        <source>How many pieces the share of complete and accurate ones was counted on.</source>
        <translation>An wie vielen Stücken der Anteil vollständiger und richtiger gezählt wurde.</translation>
    </message>
    <message>
        <source>Required waiting, hours</source>
        <translation>Vorgeschriebenes Warten, Stunden</translation>
    </message>
    <message>
        <source>Hours of waiting that law or contract require.</source>
        <translation>Stunden des Wartens, die Gesetz oder Vertrag verlangen.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgeschickt</translation>
    </message>
    <message>
        <source>How many pieces a month it sends back to the step before.</source>
        <translation>Wie viele Stücke im Monat er an den Schritt davor zurückgibt.</translation>
    </message>
    <message>
        <source>Returns by design</source>
        <translation>Gewollte Rückläufe</translation>
    </message>
    <message>
        <source>Share of pieces that is meant to go back, 0 to 1.</source>
        <translation>Anteil der Stücke, der zurückgehen soll, 0 bis 1.</translation>
    </message>
    <message>
        <source>Share of pieces that an approval rejects, 0 to 1.</source>
        <translation>Anteil der Stücke, den eine Freigabe ablehnt, 0 bis 1.</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>Hours of work a month that one of its people has for it.</source>
        <translation>Arbeitsstunden im Monat, die eine der Personen dafür hat.</translation>
    </message>
    <message>
        <source>How many people do it side by side.</source>
        <translation>Wie viele Personen es nebeneinander tun.</translation>
    </message>
    <message>
        <source>Pieces waiting</source>
        <translation>Wartende Stücke</translation>
    </message>
    <message>
        <source>How many pieces are in the step at one time, waiting ones included.</source>
        <translation>Wie viele Stücke sich zugleich im Schritt befinden, wartende eingeschlossen.</translation>
    </message>
    <message>
        <source>On how many pieces the shares were counted.</source>
        <translation>An wie vielen Stücken die Anteile gezählt wurden.</translation>
    </message>
    <message>
        <source>Turnaround observed, days</source>
        <translation>Beobachtete Durchlaufzeit, Tage</translation>
    </message>
    <message>
        <source>Days from the request to the delivery, as observed.</source>
        <translation>Tage von der Anfrage bis zur Lieferung, wie beobachtet.</translation>
    </message>
    <message>
        <source>Days to add capacity</source>
        <translation>Tage bis mehr Kapazität</translation>
    </message>
    <message>
        <source>Days from the request to the day on which more capacity works, hiring and training included.</source>
        <translation>Tage vom Antrag bis zum Tag, an dem mehr Kapazität arbeitet, Einstellung und Einarbeitung eingeschlossen.</translation>
    </message>
    <message>
        <source>The decision that it rests on.</source>
        <translation>Die Entscheidung, auf der sie beruht.</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>Regelmäßiges Treffen</translation>
    </message>
    <message>
        <source>Named integrator</source>
        <translation>Benannter Vermittler</translation>
    </message>
    <message>
        <source>Informal is enough</source>
        <translation>Formlos genügt</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Required by law or contract</source>
        <translation>Gesetzlich oder vertraglich nötig</translation>
    </message>
    <message>
        <source>Moves with it</source>
        <translation>Bewegt sich mit</translation>
    </message>
    <message>
        <source>Moves against it</source>
        <translation>Bewegt sich entgegen</translation>
    </message>
    <message>
        <source>Says neither</source>
        <translation>Sagt weder noch</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>Stützt sie</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Is off</source>
        <translation>Ist aus</translation>
    </message>
    <message>
        <source>Verdict on a disconnect</source>
        <translation>Urteil über eine Unstimmigkeit</translation>
    </message>
    <message>
        <source>Verdicts on disconnects</source>
        <translation>Urteile über Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Identity of the verdict, the same in every file.</source>
        <translation>Kennung des Urteils, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>What was thought of it.</source>
        <translation>Was davon gehalten wurde.</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Geurteilt am</translation>
    </message>
    <message>
        <source>Day of the verdict.</source>
        <translation>Tag des Urteils.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Geurteilt von</translation>
    </message>
    <message>
        <source>The person or role that judged.</source>
        <translation>Die Person oder Rolle, die geurteilt hat.</translation>
    </message>
    <message>
        <source>Why it was judged so.</source>
        <translation>Warum so geurteilt wurde.</translation>
    </message>
    <message>
        <source>Earlier disconnect</source>
        <translation>Frühere Unstimmigkeit</translation>
    </message>
    <message>
        <source>Earlier disconnects</source>
        <translation>Frühere Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Day on which the list was kept.</source>
        <translation>Tag, an dem die Liste festgehalten wurde.</translation>
    </message>
    <message>
        <source>Which disconnect it was.</source>
        <translation>Welche Unstimmigkeit es war.</translation>
    </message>
    <message>
        <source>What it said then.</source>
        <translation>Was sie damals sagte.</translation>
    </message>
    <message>
        <source>How bad it was.</source>
        <translation>Wie schlimm sie war.</translation>
    </message>
    <message>
        <source>Its expected loss then, 0 to 100.</source>
        <translation>Ihr erwarteter Schaden damals, 0 bis 100.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Changes when the evidence changes.</source>
        <translation>Ändert sich, wenn sich die Belege ändern.</translation>
    </message>
    <message>
        <source>The cycle whose review it was.</source>
        <translation>Der Zyklus, dessen Review es war.</translation>
    </message>
    <message>
        <source>Rule setting</source>
        <translation>Regeleinstellung</translation>
    </message>
    <message>
        <source>Rule settings</source>
        <translation>Regeleinstellungen</translation>
    </message>
    <message>
        <source>Identity of the setting, the same in every file.</source>
        <translation>Kennung der Einstellung, in jeder Datei dieselbe.</translation>
    </message>
    <message>
        <source>Identity of a rule, or of a family with a star: KPI-*.</source>
        <translation>Kennung einer Regel oder einer Familie mit Stern: KPI-*.</translation>
    </message>
    <message>
        <source>Only for findings on this department. Empty: for all.</source>
        <translation>Nur für Befunde zu dieser Abteilung. Leer: für alle.</translation>
    </message>
    <message>
        <source>Only for findings on departments of this business unit. Empty: for all.</source>
        <translation>Nur für Befunde zu Abteilungen dieses Geschäftsbereichs. Leer: für alle.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Which of its numbers is changed.</source>
        <translation>Welche ihrer Zahlen geändert wird.</translation>
    </message>
    <message>
        <source>The number that holds instead.</source>
        <translation>Die Zahl, die stattdessen gilt.</translation>
    </message>
    <message>
        <source>The level of its findings. Empty: as by default.</source>
        <translation>Die Stufe ihrer Befunde. Leer: wie vorgegeben.</translation>
    </message>
    <message>
        <source>Whether it runs.</source>
        <translation>Ob sie läuft.</translation>
    </message>
    <message>
        <source>Why it is set so.</source>
        <translation>Warum es so eingestellt ist.</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Eingestellt am</translation>
    </message>
    <message>
        <source>It is on the agenda already.</source>
        <translation>Es steht schon auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Add to Agenda</source>
        <translation>Zur Tagesordnung</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <comment>rule</comment>
        <translation>Unstimmigkeit %1</translation>
    </message>
    <message>
        <source>Draft Request to %1</source>
        <translation>Anfrage an %1 entwerfen</translation>
    </message>
    <message>
        <source>An action for %1 until %2: %3</source>
        <translation>Eine Maßnahme für %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Look again at the target of %1: its parts make %2.</source>
        <translation>Das Ziel von %1 noch einmal ansehen: Seine Teile ergeben %2.</translation>
    </message>
    <message>
        <source>Set Target to %1</source>
        <translation>Ziel auf %1 setzen</translation>
    </message>
    <message>
        <source>The target of %1 in %2 becomes %3; it is %4.</source>
        <translation>Das Ziel von %1 in %2 wird %3; es ist %4.</translation>
    </message>
    <message>
        <source>Agree on one definition of %1 with %2, or give it another name.</source>
        <translation>Sich mit %2 auf eine Definition von %1 einigen oder einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Write the Unit as %1</source>
        <translation>Einheit als %1 schreiben</translation>
    </message>
    <message>
        <source>The unit of %1 is written %2, not %3; no number changes.</source>
        <translation>Die Einheit von %1 wird %2 geschrieben, nicht %3; keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>Answer the request for %1 with a day.</source>
        <translation>Die Anfrage nach %1 mit einem Tag beantworten.</translation>
    </message>
    <message>
        <source>Note as Answered</source>
        <translation>Als beantwortet vermerken</translation>
    </message>
    <message>
        <source>%1 is promised for %2: its state becomes Committed.</source>
        <translation>%1 ist für %2 zugesagt: Der Stand wird Zugesagt.</translation>
    </message>
    <message>
        <source>Look again at the day of %1: it is promised for %2 and needed by %3.</source>
        <translation>Den Tag von %1 noch einmal ansehen: zugesagt für %2, gebraucht bis %3.</translation>
    </message>
    <message>
        <source>Say whether and by when %1 is needed.</source>
        <translation>Sagen, ob und bis wann %1 gebraucht wird.</translation>
    </message>
    <message>
        <source>Say which source of %1 is the book of record.</source>
        <translation>Sagen, welche Quelle von %1 maßgeblich ist.</translation>
    </message>
    <message>
        <source>Look again at the stated result of %1: the numbers say another.</source>
        <translation>Das angegebene Ergebnis von %1 noch einmal ansehen: Die Zahlen sagen etwas anderes.</translation>
    </message>
    <message>
        <source>Send the values of %1 that are missing, or say why they do not move.</source>
        <translation>Die fehlenden Werte von %1 senden oder sagen, warum sie sich nicht bewegen.</translation>
    </message>
    <message>
        <source>Say why the target of %1 was changed.</source>
        <translation>Sagen, warum das Ziel von %1 geändert wurde.</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Maßnahme anlegen</translation>
    </message>
    <message>
        <source>Follows from %1.</source>
        <comment>exhibits</comment>
        <translation>Folgt aus %1.</translation>
    </message>
    <message>
        <source>Resolved since the last review</source>
        <translation>Erledigt seit dem letzten Review</translation>
    </message>
    <message>
        <source>Since the last review: %1.</source>
        <comment>new, updated or unchanged</comment>
        <translation>Seit dem letzten Review: %1.</translation>
    </message>
    <message>
        <source>False signals</source>
        <translation>Falsche Signale</translation>
    </message>
    <message>
        <source>%1 could not run: %2.</source>
        <comment>rule, reason</comment>
        <translation>%1 konnte nicht laufen: %2.</translation>
    </message>
    <message>
        <source>%1 could not run on %2: %3.</source>
        <comment>rule, records, reason</comment>
        <translation>%1 konnte nicht laufen bei %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The statistical rules show %n signal(s); about %1 a quarter are to be expected by chance among %2 KPIs.</source>
        <translation>
            <numerusform>Die statistischen Regeln zeigen %n Signal; etwa %1 im Quartal sind bei %2 Kennzahlen durch Zufall zu erwarten.</numerusform>
            <numerusform>Die statistischen Regeln zeigen %n Signale; etwa %1 im Quartal sind bei %2 Kennzahlen durch Zufall zu erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain: the same records always give the same findings.</source>
        <translation>Sicher: Dieselben Datensätze ergeben immer dieselben Befunde.</translation>
    </message>
    <message>
        <source>By likeness of names and words: before anybody has judged them, 8 of 10 findings count as right.</source>
        <translation>Nach Ähnlichkeit von Namen und Wörtern: Bevor jemand geurteilt hat, gelten 8 von 10 Befunden als richtig.</translation>
    </message>
    <message>
        <source>By odds: before anybody has judged them, 7 of 10 findings count as right.</source>
        <translation>Nach Wahrscheinlichkeit: Bevor jemand geurteilt hat, gelten 7 von 10 Befunden als richtig.</translation>
    </message>
    <message>
        <source>Of 1,000 KPIs in which nothing happens, %1 signal in a quarter with limits from 12 values, %2 with 24 and %3 with 36, half of them on the bad side (20,000 simulated series each).</source>
        <translation>Von 1.000 Kennzahlen, bei denen nichts geschieht, schlagen in einem Quartal %1 an, wenn die Grenzen aus 12 Werten stammen, %2 bei 24 und %3 bei 36, die Hälfte davon auf der schlechten Seite (je 20.000 simulierte Reihen).</translation>
    </message>
    <message>
        <source>Of what it finds, up to %1 % is to be expected by chance (falseDiscoveries).</source>
        <translation>Von dem, was sie findet, sind bis zu %1 % durch Zufall zu erwarten (falseDiscoveries).</translation>
    </message>
    <message>
        <source>%1 = %2, as in the catalogue</source>
        <comment>option, value</comment>
        <translation>%1 = %2, wie im Katalog</translation>
    </message>
    <message>
        <source>%1 = %2, not %3: %4</source>
        <comment>option, value, value of the catalogue, why</comment>
        <translation>%1 = %2, nicht %3: %4</translation>
    </message>
    <message>
        <source>set for this run</source>
        <translation>für diesen Lauf gesetzt</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher sie ist</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>It finds nothing.</source>
        <translation>Sie findet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>It finds %n disconnect(s).</source>
        <translation>
            <numerusform>Sie findet %n Unstimmigkeit.</numerusform>
            <numerusform>Sie findet %n Unstimmigkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this document, as of %1</source>
        <translation>In diesem Dokument, Stand %1</translation>
    </message>
    <message>
        <source>Disconnects since the last review</source>
        <translation>Unstimmigkeiten seit dem letzten Review</translation>
    </message>
    <message>
        <source>Resolved disconnects</source>
        <translation>Erledigte Unstimmigkeiten</translation>
    </message>
    <message>
        <source>new</source>
        <comment>disconnect</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>disconnect</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>disconnect</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Since %1: %2 new, %3 updated, %4 unchanged, %5 resolved.</source>
        <comment>date, counts of disconnects</comment>
        <translation>Seit %1: %2 neu, %3 geändert, %4 unverändert, %5 erledigt.</translation>
    </message>
    <message>
        <source>Dismissal of %1: %2.</source>
        <comment>rule, why it is not needed any more</comment>
        <translation>Zurückstellung von %1: %2.</translation>
    </message>
    <message>
        <source>Setting of %1: %2.</source>
        <comment>rule, why it changes nothing</comment>
        <translation>Einstellung von %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 verdicts are not useful. Proposed: %4.</source>
        <comment>rule, counts, level</comment>
        <translation>%1: %2 von %3 Urteilen lauten nicht nützlich. Vorgeschlagen: %4.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Resolved: %1 %2</source>
        <comment>rule, title</comment>
        <translation>Erledigt: %1 %2</translation>
    </message>
    <message>
        <source>No longer needed:</source>
        <translation>Nicht mehr nötig:</translation>
    </message>
    <message>
        <source>Rules that people find useless too often; nothing is changed unless somebody decides it:</source>
        <translation>Regeln, deren Unstimmigkeiten zu oft nicht nützlich sind; nichts ändert sich, solange es niemand entscheidet:</translation>
    </message>
    <message>
        <source>%1: between %2 and %3, most likely %4.</source>
        <translation>%1: zwischen %2 und %3, am wahrscheinlichsten %4.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <translation>%1: zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1: most likely %2.</source>
        <translation>%1: am wahrscheinlichsten %2.</translation>
    </message>
    <message>
        <source>%1: at least %2.</source>
        <translation>%1: mindestens %2.</translation>
    </message>
    <message>
        <source>%1: at most %2.</source>
        <translation>%1: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 stands on it.</source>
        <translation>%1 beruht darauf.</translation>
    </message>
    <message>
        <source>its low, most likely and high value are not in this order</source>
        <translation>ihr niedriger, wahrscheinlichster und hoher Wert stehen nicht in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>neither a most likely value nor a range</source>
        <translation>weder ein wahrscheinlichster Wert noch eine Spanne</translation>
    </message>
    <message>
        <source>no assumption names the driver it puts a number on</source>
        <translation>keine Annahme nennt die Größe, die sie beziffert</translation>
    </message>
    <message>
        <source>Shown because two most likely values lie %1 of the larger apart; the limit is %2.</source>
        <translation>Gezeigt, weil zwei wahrscheinlichste Werte um %1 des größeren auseinanderliegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Shown because two most likely values lie %1 half-ranges apart; the limit is %2.</source>
        <translation>Gezeigt, weil zwei wahrscheinlichste Werte um %1 halbe Spannen auseinanderliegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Shown because the ranges of two of them have no value in common.</source>
        <translation>Gezeigt, weil die Spannen von zweien keinen Wert gemeinsam haben.</translation>
    </message>
    <message>
        <source>%1 stands on two of them.</source>
        <translation>%1 beruht auf zweien davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) differ on one driver</source>
        <translation>
            <numerusform>%n Annahme weicht bei einer Größe ab</numerusform>
            <numerusform>%n Annahmen weichen bei einer Größe ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) on %1 do not agree: %2 to %3</source>
        <translation>
            <numerusform>%n Annahme zu %1 stimmt nicht überein: %2 bis %3</numerusform>
            <numerusform>%n Annahmen zu %1 stimmen nicht überein: %2 bis %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) on %1 do not agree: their ranges reach from %2 to %3</source>
        <translation>
            <numerusform>%n Annahme zu %1 stimmt nicht überein: ihre Spanne reicht von %2 bis %3</numerusform>
            <numerusform>%n Annahmen zu %1 stimmen nicht überein: ihre Spannen reichen von %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>another assumption counts its driver in another unit</source>
        <translation>eine andere Annahme zählt dieselbe Größe in einer anderen Einheit</translation>
    </message>
    <message>
        <source>By which share of the larger most likely values may differ.</source>
        <translation>Um welchen Anteil des größeren wahrscheinlichste Werte abweichen dürfen.</translation>
    </message>
    <message>
        <source>By how many of their half-ranges, averaged, they may differ.</source>
        <translation>Um wie viele ihrer halben Spannen, gemittelt, sie abweichen dürfen.</translation>
    </message>
    <message>
        <source>Contradicting assumptions</source>
        <translation>Widersprüchliche Annahmen</translation>
    </message>
    <message>
        <source>Two numbers for one future</source>
        <translation>Zwei Zahlen für eine Zukunft</translation>
    </message>
    <message>
        <source>Assumptions on one driver, with one scope and unit and for an overlapping time, have ranges without a common value, or most likely values that differ by more than modeShare of the larger or by more than halfRanges half-ranges. Error when one objective stands on both.</source>
        <translation>Annahmen zu einer Größe, mit gleichem Geltungsbereich, gleicher Einheit und sich überschneidender Zeit, haben Spannen ohne gemeinsamen Wert oder wahrscheinlichste Werte, die um mehr als modeShare des größeren oder um mehr als halfRanges halbe Spannen abweichen. Ein Fehler, wenn ein Ziel auf beiden beruht.</translation>
    </message>
    <message>
        <source>Two plans believe in different futures.</source>
        <translation>Zwei Pläne glauben an verschiedene Zukünfte.</translation>
    </message>
    <message>
        <source>Which number do we all plan with?</source>
        <translation>Mit welcher Zahl planen wir alle?</translation>
    </message>
    <message>
        <source>Assumptions with their driver and a most likely value or a range.</source>
        <translation>Annahmen mit ihrer Größe und einem wahrscheinlichsten Wert oder einer Spanne.</translation>
    </message>
    <message>
        <source>Enter the segment or the time for which each of them holds.</source>
        <translation>Tragen Sie das Segment oder die Zeit ein, für die jede gilt.</translation>
    </message>
    <message>
        <source>volume, process time, people or their hours are missing</source>
        <translation>Menge, Bearbeitungszeit, Personen oder ihre Stunden fehlen</translation>
    </message>
    <message>
        <source>%1 of work a month, and %2 there are; people: %3.</source>
        <translation>%1 Arbeit im Monat, und %2 gibt es; Personen: %3.</translation>
    </message>
    <message>
        <source>When %1 of the time is taken, a piece waits %2 on average.</source>
        <translation>Wenn %1 der Zeit belegt sind, wartet ein Stück im Mittel %2.</translation>
    </message>
    <message>
        <source>More arrives than is done: the queue grows.</source>
        <translation>Es kommt mehr an, als getan wird: Die Schlange wächst.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces lie here: %3 of them, for %4 of the work.</source>
        <translation>%1 von %2 Stücken liegen hier: %3 von ihnen, bei %4 der Arbeit.</translation>
    </message>
    <message>
        <source>%1 of the hours of one step are taken</source>
        <translation>%1 der Stunden eines Schritts sind belegt</translation>
    </message>
    <message>
        <source>%1 sets the pace of %2: %3 of its hours are taken</source>
        <translation>%1 bestimmt das Tempo von %2: %3 der Stunden sind belegt</translation>
    </message>
    <message>
        <source>Shown because from %1 on, in a team of %2, small surges become long waits.</source>
        <translation>Gezeigt, weil ab %1 in einem Team von %2 kleine Spitzen zu langem Warten werden.</translation>
    </message>
    <message>
        <source>%1 of all pieces wait at one step</source>
        <translation>%1 aller Stücke warten bei einem Schritt</translation>
    </message>
    <message>
        <source>%1 sets the pace of %2: %3 of its pieces lie there</source>
        <translation>%1 bestimmt das Tempo von %2: %3 der Stücke liegen dort</translation>
    </message>
    <message>
        <source>%1 of work on a piece at %2.</source>
        <translation>%1 Arbeit an einem Stück bei %2.</translation>
    </message>
    <message>
        <source>Shown because its share of the pieces is more than %1 times its share of the work.</source>
        <translation>Gezeigt, weil sein Anteil an den Stücken mehr als das %1-Fache seines Anteils an der Arbeit ist.</translation>
    </message>
    <message>
        <source>no step says its people and hours, or what lies there</source>
        <translation>kein Schritt nennt seine Personen und Stunden oder was dort liegt</translation>
    </message>
    <message>
        <source>not every step says what lies there and its process time</source>
        <translation>nicht jeder Schritt sagt, was dort liegt, und seine Bearbeitungszeit</translation>
    </message>
    <message>
        <source>How many times its share of the work a step&apos;s share of pieces may be.</source>
        <translation>Das Wievielfache seines Anteils an der Arbeit der Anteil eines Schritts an den Stücken sein darf.</translation>
    </message>
    <message>
        <source>Bottleneck step</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>The step that sets the pace</source>
        <translation>Der Schritt, der das Tempo bestimmt</translation>
    </message>
    <message>
        <source>The work of a step takes 80 % and more of the hours of one or two people, 85 % up to nine, 90 % from ten on; or more pieces than anywhere else lie there, and their share is more than pileFactor times its share of the process time.</source>
        <translation>Die Arbeit eines Schritts nimmt 80 % und mehr der Stunden von einer oder zwei Personen, 85 % bis neun, 90 % ab zehn; oder dort liegen mehr Stücke als anderswo, und ihr Anteil ist mehr als das pileFactor-Fache seines Anteils an der Bearbeitungszeit.</translation>
    </message>
    <message>
        <source>This step sets the pace for everyone.</source>
        <translation>Dieser Schritt bestimmt das Tempo für alle.</translation>
    </message>
    <message>
        <source>What could be moved off it?</source>
        <translation>Was könnte ihm abgenommen werden?</translation>
    </message>
    <message>
        <source>Steps with volume, process time, people and hours; or with the pieces that lie there.</source>
        <translation>Schritte mit Menge, Bearbeitungszeit, Personen und Stunden; oder mit den Stücken, die dort liegen.</translation>
    </message>
    <message>
        <source>Enter the people who help out; dismiss it where pieces are gathered on purpose.</source>
        <translation>Die Personen eintragen, die aushelfen; verwerfen, wo Stücke mit Absicht gesammelt werden.</translation>
    </message>
    <message>
        <source>Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977). Goldratt: The Goal (1984).</source>
        <translation>Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977). Goldratt: The Goal (1984).</translation>
    </message>
    <message>
        <source>A link that the numbers do not show</source>
        <translation>Ein Zusammenhang, den die Zahlen nicht zeigen</translation>
    </message>
    <message>
        <source>%1 is said to move %2; the numbers do not show it</source>
        <translation>%1 soll %2 bewegen; die Zahlen zeigen es nicht</translation>
    </message>
    <message>
        <source>%1 is said to move %2 the same way.</source>
        <translation>%1 soll %2 in dieselbe Richtung bewegen.</translation>
    </message>
    <message>
        <source>%1 is said to move %2 the opposite way.</source>
        <translation>%1 soll %2 in die Gegenrichtung bewegen.</translation>
    </message>
    <message>
        <source>Over %1 periods, what is new in one says nothing of what is new in the other: rank correlation %2 (p-value %3).</source>
        <translation>Über %1 Zeiträume sagt das Neue der einen nichts über das Neue der anderen: Rangkorrelation %2 (p-Wert %3).</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 periods, what is new in one says nothing of what is new in the other %n period(s) later: rank correlation %2 (p-value %3).</source>
        <translation>
            <numerusform>Über %1 Zeiträume sagt das Neue der einen nichts über das Neue der anderen %n Zeitraum später: Rangkorrelation %2 (p-Wert %3).</numerusform>
            <numerusform>Über %1 Zeiträume sagt das Neue der einen nichts über das Neue der anderen %n Zeiträume später: Rangkorrelation %2 (p-Wert %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>A correlation of %1 would have been seen with a probability of %2.</source>
        <translation>Eine Korrelation von %1 wäre mit einer Wahrscheinlichkeit von %2 gesehen worden.</translation>
    </message>
    <message>
        <source>Shown because the p-value is %1; up to %2 nothing is said, and below a power of %3.</source>
        <translation>Gezeigt, weil der p-Wert %1 ist; bis %2 und unter einer Teststärke von %3 wird nichts gesagt.</translation>
    </message>
    <message>
        <source>%1, which is said to move it, comes in another rhythm</source>
        <translation>%1, das sie bewegen soll, kommt in einem anderen Rhythmus</translation>
    </message>
    <message>
        <source>too few common values to see what %1 does to it (%2)</source>
        <translation>zu wenige gemeinsame Werte, um zu sehen, was %1 bewirkt (%2)</translation>
    </message>
    <message>
        <source>no KPI says what moves it</source>
        <translation>keine Kennzahl sagt, was sie bewegt</translation>
    </message>
    <message>
        <source>How many values both must have.</source>
        <translation>Wie viele Werte beide haben müssen.</translation>
    </message>
    <message>
        <source>Above which p-value there is no sign of a link.</source>
        <translation>Über welchem p-Wert es kein Anzeichen eines Zusammenhangs gibt.</translation>
    </message>
    <message>
        <source>Which correlation would have to be seen.</source>
        <translation>Welche Korrelation zu sehen sein müsste.</translation>
    </message>
    <message>
        <source>With which probability it would have to be seen.</source>
        <translation>Mit welcher Wahrscheinlichkeit sie zu sehen sein müsste.</translation>
    </message>
    <message>
        <source>Claimed driver without evidence</source>
        <translation>Behaupteter Treiber ohne Beleg</translation>
    </message>
    <message>
        <source>A link to look at again</source>
        <translation>Ein Zusammenhang, den wir uns wieder ansehen</translation>
    </message>
    <message>
        <source>One KPI is said to move another; both have at least fewest final values, and what is new in them each period, without trend, time of year and persistence, has no rank correlation at the lag that is entered: a p-value above pValue, where a correlation of correlation would be seen with a probability of at least power.</source>
        <translation>Eine Kennzahl soll eine andere bewegen; beide haben mindestens fewest endgültige Werte, und was in ihnen je Zeitraum neu ist, ohne Trend, Jahreszeit und Beharrung, hat bei der eingetragenen Verzögerung keine Rangkorrelation: ein p-Wert über pValue, wo eine Korrelation von correlation mit einer Wahrscheinlichkeit von mindestens power zu sehen wäre.</translation>
    </message>
    <message>
        <source>The plan leans on a link that the numbers do not show.</source>
        <translation>Der Plan stützt sich auf einen Zusammenhang, den die Zahlen nicht zeigen.</translation>
    </message>
    <message>
        <source>What made us believe in this link?</source>
        <translation>Was hat uns an diesen Zusammenhang glauben lassen?</translation>
    </message>
    <message>
        <source>KPIs with what moves them, of one cadence and with four years of monthly values.</source>
        <translation>Kennzahlen mit dem, was sie bewegt, im selben Rhythmus und mit vier Jahren Monatswerten.</translation>
    </message>
    <message>
        <source>Correct the lag, or end the link where the driver is full or fixed by policy.</source>
        <translation>Berichtigen Sie die Verzögerung, oder beenden Sie den Zusammenhang, wo der Treiber ausgeschöpft oder durch Vorgaben festgelegt ist.</translation>
    </message>
    <message>
        <source>Bonett and Wright: Sample size requirements for estimating correlations. Psychometrika 65 (2000).</source>
        <translation>Bonett and Wright: Sample size requirements for estimating correlations. Psychometrika 65 (2000).</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 endete am %2.</translation>
    </message>
    <message>
        <source>No such department is in the list.</source>
        <translation>In der Liste ist keine solche Abteilung.</translation>
    </message>
    <message>
        <source>Who takes the output no longer exists</source>
        <translation>Wer das Ergebnis nimmt, besteht nicht mehr</translation>
    </message>
    <message>
        <source>Nobody is named who takes the output</source>
        <translation>Niemand ist genannt, der das Ergebnis nimmt</translation>
    </message>
    <message>
        <source>%1 is for a department that no longer exists</source>
        <translation>%1 ist für eine Abteilung, die nicht mehr besteht</translation>
    </message>
    <message>
        <source>%1 ends with %2, and nobody is named who takes what comes out</source>
        <translation>%1 endet mit %2, und niemand ist genannt, der das Ergebnis nimmt</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>%1 is its last step.</source>
        <translation>%1 ist sein letzter Schritt.</translation>
    </message>
    <message>
        <source>%1 is its last step. It hands on: %2.</source>
        <translation>%1 ist sein letzter Schritt. Er gibt weiter: %2.</translation>
    </message>
    <message>
        <source>Neither a department nor a customer is entered that takes it.</source>
        <translation>Weder eine Abteilung noch ein Kunde ist eingetragen, der es nimmt.</translation>
    </message>
    <message>
        <source>Shown because a process ends with somebody who takes what comes out.</source>
        <translation>Gezeigt, weil ein Prozess mit jemandem endet, der das Ergebnis nimmt.</translation>
    </message>
    <message>
        <source>A step is done by nobody who still exists</source>
        <translation>Ein Schritt gehört niemandem, der noch besteht</translation>
    </message>
    <message>
        <source>%1, a step of %2, has no department that does it</source>
        <translation>%1, ein Schritt von %2, hat keine Abteilung, die ihn tut</translation>
    </message>
    <message>
        <source>%1 is one of its steps.</source>
        <translation>%1 ist einer seiner Schritte.</translation>
    </message>
    <message>
        <source>The list of departments</source>
        <translation>Die Liste der Abteilungen</translation>
    </message>
    <message>
        <source>Shown because a step needs a department that does it.</source>
        <translation>Gezeigt, weil ein Schritt eine Abteilung braucht, die ihn tut.</translation>
    </message>
    <message>
        <source>Handed on, and when it is ready is not said</source>
        <translation>Weitergegeben, und wann es fertig ist, fehlt</translation>
    </message>
    <message>
        <source>Handed on, and what it is is not said</source>
        <translation>Weitergegeben, und was es ist, fehlt</translation>
    </message>
    <message>
        <source>%1 hands on to %2, and when it is ready is not said</source>
        <translation>%1 gibt an %2 weiter, und wann es fertig ist, steht nirgends</translation>
    </message>
    <message>
        <source>%1 hands on to %2, and what it hands on is not said</source>
        <translation>%1 gibt an %2 weiter, und was es ist, steht nirgends</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>kein Kriterium</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>%1 hands on: %2.</source>
        <translation>%1 gibt weiter: %2.</translation>
    </message>
    <message>
        <source>What %1 hands on is not written.</source>
        <translation>Was %1 weitergibt, ist nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 is the next step, in another department.</source>
        <translation>%1 ist der nächste Schritt, in einer anderen Abteilung.</translation>
    </message>
    <message>
        <source>It is ready when: %1.</source>
        <translation>Es ist fertig, wenn: %1.</translation>
    </message>
    <message>
        <source>How the next step knows that it is ready is not written.</source>
        <translation>Woran der nächste Schritt erkennt, dass es fertig ist, ist nicht geschrieben.</translation>
    </message>
    <message>
        <source>Shown because what goes to another department needs a name and a sign that it is ready.</source>
        <translation>Gezeigt, weil das, was in eine andere Abteilung geht, einen Namen braucht und ein Zeichen, dass es fertig ist.</translation>
    </message>
    <message>
        <source>no process says who takes what comes out</source>
        <translation>kein Prozess sagt, wer das Ergebnis nimmt</translation>
    </message>
    <message>
        <source>no step says what it hands on</source>
        <translation>kein Schritt sagt, was er weitergibt</translation>
    </message>
    <message>
        <source>no step says when what it hands on is ready</source>
        <translation>kein Schritt sagt, wann fertig ist, was er weitergibt</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>Where work has no taker</source>
        <translation>Wo Arbeit keinen Abnehmer hat</translation>
    </message>
    <message>
        <source>A process names neither a department nor a customer that takes what comes out, or that department has ended; a step belongs to a department that has ended; or a step hands on to another department and does not say what, or when it is ready. A field that no process of the plan fills in is not asked for.</source>
        <translation>Ein Prozess nennt weder eine Abteilung noch einen Kunden, der das Ergebnis nimmt, oder diese Abteilung besteht nicht mehr; ein Schritt gehört einer Abteilung, die nicht mehr besteht; oder ein Schritt gibt an eine andere Abteilung weiter und sagt nicht, was oder wann es fertig ist. Nach einem Feld, das kein Prozess des Plans füllt, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>What comes out goes nowhere, or nobody knows when it is good.</source>
        <translation>Das Ergebnis geht nirgendwohin, oder niemand weiß, wann es gut ist.</translation>
    </message>
    <message>
        <source>Who receives it, and when is it done?</source>
        <translation>Wer bekommt es, und wann ist es fertig?</translation>
    </message>
    <message>
        <source>Processes with who takes the output, and steps with output and criterion.</source>
        <translation>Prozesse mit dem, der das Ergebnis nimmt, und Schritte mit Ergebnis und Kriterium.</translation>
    </message>
    <message>
        <source>Enter the customer where the output leaves the company.</source>
        <translation>Den Kunden eintragen, wo das Ergebnis das Unternehmen verlässt.</translation>
    </message>
    <message>
        <source>Pyzdek and Keller: The Six Sigma Handbook. McGraw-Hill (2014).</source>
        <translation>Pyzdek und Keller: The Six Sigma Handbook. McGraw-Hill (2014).</translation>
    </message>
    <message>
        <source>%1 is better when it is higher.</source>
        <translation>%1 ist besser, wenn es höher ist.</translation>
    </message>
    <message>
        <source>%1 is better when it is lower.</source>
        <translation>%1 ist besser, wenn es niedriger ist.</translation>
    </message>
    <message>
        <source>%1: it is to rise.</source>
        <translation>%1: soll steigen.</translation>
    </message>
    <message>
        <source>%1: it is to fall.</source>
        <translation>%1: soll sinken.</translation>
    </message>
    <message>
        <source>%1: it is to rise to %2.</source>
        <translation>%1: soll auf %2 steigen.</translation>
    </message>
    <message>
        <source>%1: it is to fall to %2.</source>
        <translation>%1: soll auf %2 sinken.</translation>
    </message>
    <message>
        <source>One number is pulled both ways</source>
        <translation>Eine Zahl wird in beide Richtungen gezogen</translation>
    </message>
    <message>
        <source>%1 is to rise for %2 and to fall for %3</source>
        <translation>%1 soll für %2 steigen und für %3 sinken</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 hinauf, %2 hinab</translation>
    </message>
    <message>
        <source>%1 was %2 in %3.</source>
        <translation>%1 war %2 in %3.</translation>
    </message>
    <message>
        <source>Shown because the stated directions are opposite.</source>
        <translation>Gezeigt, weil die genannten Richtungen entgegengesetzt sind.</translation>
    </message>
    <message>
        <source>Shown because the targets lie on both sides of the present value.</source>
        <translation>Gezeigt, weil die Zielwerte auf beiden Seiten des gegenwärtigen Werts liegen.</translation>
    </message>
    <message>
        <source>a key result says no direction, and there is no value to see its side</source>
        <translation>ein Schlüsselergebnis nennt keine Richtung, und kein Wert zeigt seine Seite</translation>
    </message>
    <message>
        <source>no key result of an open objective names a KPI</source>
        <translation>kein Schlüsselergebnis eines offenen Ziels nennt eine Kennzahl</translation>
    </message>
    <message>
        <source>Direction conflict</source>
        <translation>Richtungskonflikt</translation>
    </message>
    <message>
        <source>One number, two directions</source>
        <translation>Eine Zahl, zwei Richtungen</translation>
    </message>
    <message>
        <source>A key result of an open objective wants its KPI to go the opposite way of another key result or of the KPI&apos;s own direction; or, where one of them says no direction, the targets of two objectives lie on opposite sides of the KPI&apos;s present value. What is to stay in a range pulls to no side.</source>
        <translation>Ein Schlüsselergebnis eines offenen Ziels will seine Kennzahl in die Gegenrichtung eines anderen oder der eigenen Richtung der Kennzahl bewegen; oder, wo eines keine Richtung nennt, liegen die Zielwerte zweier Ziele auf verschiedenen Seiten des gegenwärtigen Werts. Was in einer Spanne bleiben soll, zieht zu keiner Seite.</translation>
    </message>
    <message>
        <source>The same number is pulled both ways.</source>
        <translation>Dieselbe Zahl wird in beide Richtungen gezogen.</translation>
    </message>
    <message>
        <source>Which outcome do we want together?</source>
        <translation>Welches Ergebnis wollen wir gemeinsam?</translation>
    </message>
    <message>
        <source>Key results with their KPI, and a direction or a target.</source>
        <translation>Schlüsselergebnisse mit ihrer Kennzahl und einer Richtung oder einem Zielwert.</translation>
    </message>
    <message>
        <source>Enter a range where the number is to stay between two bounds.</source>
        <translation>Tragen Sie eine Spanne ein, wo die Zahl zwischen zwei Grenzen bleiben soll.</translation>
    </message>
    <message>
        <source>Locke, Smith, Erez, Chah and Schaffer: The effects of intra-individual goal conflict on performance. Journal of Management 20 (1994).</source>
        <translation>Locke, Smith, Erez, Chah and Schaffer: The effects of intra-individual goal conflict on performance. Journal of Management 20 (1994).</translation>
    </message>
    <message>
        <source>%1 rejects %2 of the pieces.</source>
        <translation>%1 lehnt %2 der Stücke ab.</translation>
    </message>
    <message>
        <source>%1 approvals follow each other.</source>
        <translation>%1 Freigaben folgen aufeinander.</translation>
    </message>
    <message>
        <source>%1 approvals in a row, few refusals</source>
        <translation>%1 Freigaben in Folge, kaum Ablehnungen</translation>
    </message>
    <message>
        <source>%1: %2 approvals in a row, each rejects less than %3</source>
        <translation>%1: %2 Freigaben in Folge, jede lehnt weniger als %3 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n Freigabe</numerusform>
            <numerusform>%n Freigaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because %1 approvals and more follow each other, and hardly anything is rejected.</source>
        <translation>Gezeigt, weil %1 Freigaben und mehr aufeinander folgen und kaum etwas abgelehnt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) without the share that is rejected</source>
        <translation>
            <numerusform>%n Freigabe ohne den Anteil, der abgelehnt wird</numerusform>
            <numerusform>%n Freigaben ohne den Anteil, der abgelehnt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>From how many approvals in a row on it is asked what they reject.</source>
        <translation>Ab wie vielen Freigaben in Folge gefragt wird, was sie ablehnen.</translation>
    </message>
    <message>
        <source>Share of the pieces from which on an approval decides something.</source>
        <translation>Anteil der Stücke, ab dem eine Freigabe etwas entscheidet.</translation>
    </message>
    <message>
        <source>A process changes hands more than handOvers times, and more times than half of its steps; or as many approvals as in the option approvals follow each other, and each rejects less than the share rejected. Compliance steps do not count.</source>
        <translation>Ein Prozess wechselt mehr als handOvers Mal die Hände und öfter als die Hälfte seiner Schritte; oder so viele Freigaben, wie die Option approvals sagt, folgen aufeinander, und jede lehnt weniger als den Anteil rejected ab. Schritte der Regeltreue zählen nicht.</translation>
    </message>
    <message>
        <source>Many hands, little judgement.</source>
        <translation>Viele Hände, wenig Urteil.</translation>
    </message>
    <message>
        <source>Which hand-over could be left out, and which approval ever says no?</source>
        <translation>Welcher Wechsel könnte entfallen, und welche Freigabe sagt je Nein?</translation>
    </message>
    <message>
        <source>Processes with their steps and who does them; approvals with what they reject.</source>
        <translation>Prozesse mit ihren Schritten und wer sie tut; Freigaben mit dem, was sie ablehnen.</translation>
    </message>
    <message>
        <source>Mark a step as compliance where duties have to be kept apart.</source>
        <translation>Einen Schritt als Regeltreue kennzeichnen, wo Aufgaben getrennt sein müssen.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4. %5</source>
        <translation>%1: %2, vom %3 bis zum %4. %5</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 plans with</source>
        <translation>%1 plant mit</translation>
    </message>
    <message>
        <source>%1 here and %2 there</source>
        <translation>%1 hier und %2 dort</translation>
    </message>
    <message>
        <source>%1: %2 plans with %3, %4 with %5</source>
        <translation>%1: %2 plant mit %3, %4 mit %5</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 geht von %2 an %3.</translation>
    </message>
    <message>
        <source>The list of hand-offs</source>
        <translation>Die Liste der Übergaben</translation>
    </message>
    <message>
        <source>Shown because the two numbers differ by %1; the limit is %2.</source>
        <translation>Gezeigt, weil die zwei Zahlen um %1 auseinanderliegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>no most likely value</source>
        <translation>kein wahrscheinlichster Wert</translation>
    </message>
    <message>
        <source>its unit is another than that of: %1</source>
        <translation>die Einheit ist eine andere als die von: %1</translation>
    </message>
    <message>
        <source>no assumption names what it puts a number on</source>
        <translation>keine Annahme nennt, worauf sie eine Zahl setzt</translation>
    </message>
    <message>
        <source>By how much of the larger one the two numbers may differ.</source>
        <translation>Um welchen Anteil der größeren die zwei Zahlen auseinanderliegen dürfen.</translation>
    </message>
    <message>
        <source>Above this share of the larger one it is an error.</source>
        <translation>Über diesem Anteil der größeren ist es ein Fehler.</translation>
    </message>
    <message>
        <source>Two growth numbers</source>
        <translation>Zwei Wachstumszahlen</translation>
    </message>
    <message>
        <source>Two numbers for one driver</source>
        <translation>Zwei Zahlen für einen Treiber</translation>
    </message>
    <message>
        <source>Two departments, joined by a hand-off, assume most likely values for the same driver, scope and time that differ by more than warningShare of the larger one; an error above errorShare. Assumptions that are broken or whose time is over do not count.</source>
        <translation>Zwei Abteilungen, durch eine Übergabe verbunden, nehmen für denselben Treiber, Geltungsbereich und Zeitraum wahrscheinlichste Werte an, die um mehr als warningShare des größeren auseinanderliegen; ein Fehler über errorShare. Annahmen, die widerlegt sind oder deren Zeit vorbei ist, zählen nicht.</translation>
    </message>
    <message>
        <source>Two departments that need each other plan with different growth.</source>
        <translation>Zwei Abteilungen, die einander brauchen, planen mit verschiedenem Wachstum.</translation>
    </message>
    <message>
        <source>Which number are we staffing for?</source>
        <translation>Für welche Zahl stellen wir uns auf?</translation>
    </message>
    <message>
        <source>Assumptions with driver, scope, days, unit and most likely value.</source>
        <translation>Annahmen mit Treiber, Geltungsbereich, Tagen, Einheit und wahrscheinlichstem Wert.</translation>
    </message>
    <message>
        <source>Enter the scope where the two mean different things.</source>
        <translation>Den Geltungsbereich eintragen, wo beide Verschiedenes meinen.</translation>
    </message>
    <message>
        <source>Wallace and Stahl: Sales and Operations Planning. T. F. Wallace (2008).</source>
        <translation>Wallace und Stahl: Sales and Operations Planning. T. F. Wallace (2008).</translation>
    </message>
    <message>
        <source>For %1: %2 person-days of hand-offs and %3 of initiatives.</source>
        <translation>Für %1: %2 Personentage aus Übergaben und %3 aus Initiativen.</translation>
    </message>
    <message>
        <source>%1 people in %2; until then %3 start and %4 leave.</source>
        <translation>%1 Personen in %2; bis dahin beginnen %3 und gehen %4.</translation>
    </message>
    <message>
        <source>In %1, %2 productive people do %3 person-days, and %4 of overtime.</source>
        <translation>In %1 leisten %2 eingearbeitete Personen %3 Personentage und %4 in Überstunden.</translation>
    </message>
    <message>
        <source>In %1, %2 productive people do %3 person-days.</source>
        <translation>In %1 leisten %2 eingearbeitete Personen %3 Personentage.</translation>
    </message>
    <message>
        <source>Work for %1 people, and there are %2</source>
        <translation>Arbeit für %1 Personen, und es gibt %2</translation>
    </message>
    <message>
        <source>%1 has work for %2 people in %3 and %4 who are productive</source>
        <translation>%1 hat Arbeit für %2 Personen in %3 und %4 Eingearbeitete</translation>
    </message>
    <message>
        <source>Shown because one person has %1 productive days in it, and the work takes more.</source>
        <translation>Gezeigt, weil eine Person darin %1 produktive Tage hat und die Arbeit mehr braucht.</translation>
    </message>
    <message>
        <source>a number of people is out of range</source>
        <translation>eine Zahl von Personen ist unmöglich</translation>
    </message>
    <message>
        <source>no department says how many people it has</source>
        <translation>keine Abteilung sagt, wie viele Personen sie hat</translation>
    </message>
    <message>
        <source>no headcount is entered</source>
        <translation>kein Personal ist eingetragen</translation>
    </message>
    <message>
        <source>Days of a month that one person has for the plan, after leave, training and meetings.</source>
        <translation>Tage im Monat, die eine Person für den Plan hat, nach Urlaub, Schulung und Besprechungen.</translation>
    </message>
    <message>
        <source>How many months ahead people and work are compared.</source>
        <translation>Wie viele Monate voraus Personen und Arbeit verglichen werden.</translation>
    </message>
    <message>
        <source>Headcount does not add up</source>
        <translation>Das Personal geht nicht auf</translation>
    </message>
    <message>
        <source>Work for more people than there are</source>
        <translation>Arbeit für mehr Personen, als es gibt</translation>
    </message>
    <message>
        <source>In a period of the coming monthsAhead, initiatives and accepted hand-offs take more person-days than the people have: productiveDays a month each, with those who start (nothing in the first month, half in the second) and without those who leave, and with approved overtime.</source>
        <translation>In einem Zeitraum der kommenden monthsAhead brauchen Initiativen und zugesagte Übergaben mehr Personentage, als die Personen haben: je productiveDays im Monat, mit denen, die beginnen (nichts im ersten Monat, die Hälfte im zweiten), ohne die, die gehen, und mit genehmigten Überstunden.</translation>
    </message>
    <message>
        <source>The plan counts on people who are not hired, or not yet productive.</source>
        <translation>Der Plan zählt auf Personen, die nicht eingestellt oder noch nicht eingearbeitet sind.</translation>
    </message>
    <message>
        <source>Which roles come first, and what waits?</source>
        <translation>Welche Rollen kommen zuerst, und was wartet?</translation>
    </message>
    <message>
        <source>Headcount, hires and leavers by period, and work with effort and days.</source>
        <translation>Personal, Zugänge und Abgänge je Zeitraum, und Arbeit mit Aufwand und Tagen.</translation>
    </message>
    <message>
        <source>Enter contractors as people, or the overtime that is approved.</source>
        <translation>Fremdkräfte als Personal eintragen oder die Überstunden, die genehmigt sind.</translation>
    </message>
    <message>
        <source>%1, carried by several departments</source>
        <translation>%1, von mehreren Abteilungen getragen</translation>
    </message>
    <message>
        <source>What pays off goes against a shared aim</source>
        <translation>Was sich lohnt, läuft einem Ziel zuwider</translation>
    </message>
    <message>
        <source>What pays off makes a number worse</source>
        <translation>Was sich lohnt, verschlechtert eine Zahl</translation>
    </message>
    <message>
        <source>%1 pays off at %2 and works against %3</source>
        <translation>%1 lohnt sich bei %2 und wirkt gegen %3</translation>
    </message>
    <message>
        <source>%1 pays off at %2 when %3 gets worse</source>
        <translation>%1 lohnt sich bei %2, wenn %3 schlechter wird</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it pays off when %2 rises.</source>
        <translation>%1: lohnt sich, wenn %2 steigt.</translation>
    </message>
    <message>
        <source>%1: it pays off when %2 falls.</source>
        <translation>%1: lohnt sich, wenn %2 sinkt.</translation>
    </message>
    <message>
        <source>The incentives of %1</source>
        <translation>Die Anreize von %1</translation>
    </message>
    <message>
        <source>Shown to the facilitator alone, because the direction that pays off is the opposite.</source>
        <translation>Nur der Moderation gezeigt, weil sich die Gegenrichtung lohnt.</translation>
    </message>
    <message>
        <source>no incentive is entered with its KPI</source>
        <translation>kein Anreiz ist mit seiner Kennzahl eingetragen</translation>
    </message>
    <message>
        <source>it names no KPI</source>
        <translation>er nennt keine Kennzahl</translation>
    </message>
    <message>
        <source>it does not say which way its KPI must go</source>
        <translation>er sagt nicht, in welche Richtung seine Kennzahl gehen muss</translation>
    </message>
    <message>
        <source>Incentive against a shared aim</source>
        <translation>Anreiz gegen ein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>What pays off, and what we want together</source>
        <translation>Was sich lohnt, und was wir gemeinsam wollen</translation>
    </message>
    <message>
        <source>An incentive pays off when its KPI goes the opposite way of the KPI&apos;s own direction or of what an objective that several departments carry wants of it, or when the KPI is said to move one of such an objective the opposite way of what is wanted. Shown to the facilitator alone.</source>
        <translation>Ein Anreiz lohnt sich, wenn seine Kennzahl in die Gegenrichtung ihrer eigenen Richtung oder dessen geht, was ein von mehreren Abteilungen getragenes Ziel von ihr will, oder wenn sie eine Kennzahl eines solchen Ziels in die Gegenrichtung des Gewollten bewegen soll. Nur der Moderation gezeigt.</translation>
    </message>
    <message>
        <source>What pays off for one department works against what several want together.</source>
        <translation>Was sich für eine Abteilung lohnt, wirkt gegen das, was mehrere gemeinsam wollen.</translation>
    </message>
    <message>
        <source>What would have to pay off for the shared aim to be worth everybody&apos;s while?</source>
        <translation>Was müsste sich lohnen, damit das gemeinsame Ziel für alle die Mühe wert ist?</translation>
    </message>
    <message>
        <source>Incentives with their KPI and its direction, and objectives with their shares.</source>
        <translation>Anreize mit ihrer Kennzahl und deren Richtung, und Ziele mit ihren Beteiligten.</translation>
    </message>
    <message>
        <source>Correct the incentive&apos;s direction, or end what is no longer paid.</source>
        <translation>Berichtigen Sie die Richtung des Anreizes, oder beenden Sie, was nicht mehr gezahlt wird.</translation>
    </message>
    <message>
        <source>Kerr: On the folly of rewarding A, while hoping for B. Academy of Management Journal 18 (1975).</source>
        <translation>Kerr: On the folly of rewarding A, while hoping for B. Academy of Management Journal 18 (1975).</translation>
    </message>
    <message>
        <source>%1 follows %2, %3 times a month.</source>
        <translation>%1 folgt auf %2, %3-mal im Monat.</translation>
    </message>
    <message>
        <source>Much passes between two units without a tie</source>
        <translation>Viel geht zwischen unverbundenen Einheiten</translation>
    </message>
    <message>
        <source>%1 pieces a month pass between %2 and %3, and nothing ties them</source>
        <translation>%1 Stück im Monat gehen zwischen %2 und %3, und nichts verbindet sie</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Shown because %1 a month pass; the largest flows begin at %2.</source>
        <translation>Gezeigt, weil %1 im Monat hinübergehen; die größten Flüsse beginnen bei %2.</translation>
    </message>
    <message>
        <source>Two units share aims without a tie</source>
        <translation>Gemeinsame Ziele ohne Verbindung</translation>
    </message>
    <message>
        <source>%1 and %2 share aims that weigh %3, and nothing ties them</source>
        <translation>%1 und %2 teilen Ziele, die %3 wiegen, und nichts verbindet sie</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Shown because the shared aims weigh %1; the limit is %2.</source>
        <translation>Gezeigt, weil die gemeinsamen Ziele %1 wiegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>No hand-off, meeting, integrator or session between %1 and %2 is entered.</source>
        <translation>Zwischen %1 und %2 ist weder eine Übergabe noch ein Treffen, ein Integrator oder eine Sitzung eingetragen.</translation>
    </message>
    <message>
        <source>fewer than two units of function, business unit and geography</source>
        <translation>weniger als zwei Einheiten aus Funktion, Geschäftsbereich und Region</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) without function, business unit and geography</source>
        <translation>
            <numerusform>%n Abteilung ohne Funktion, Geschäftsbereich und Region</numerusform>
            <numerusform>%n Abteilungen ohne Funktion, Geschäftsbereich und Region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) from unit to unit without a volume</source>
        <translation>
            <numerusform>%n Übergang von Einheit zu Einheit ohne Menge</numerusform>
            <numerusform>%n Übergänge von Einheit zu Einheit ohne Menge</numerusform>
        </translation>
    </message>
    <message>
        <source>no objective and no workflow is shared by two units</source>
        <translation>kein Ziel und kein Ablauf ist zwei Einheiten gemeinsam</translation>
    </message>
    <message>
        <source>From which weight of shared aims on two units must be tied.</source>
        <translation>Ab welchem Gewicht gemeinsamer Ziele zwei Einheiten verbunden sein müssen.</translation>
    </message>
    <message>
        <source>Which part of all flows between units is looked at, the largest.</source>
        <translation>Welcher Teil aller Flüsse zwischen Einheiten betrachtet wird, die größten.</translation>
    </message>
    <message>
        <source>Unmatched interface</source>
        <translation>Unbesetzte Schnittstelle</translation>
    </message>
    <message>
        <source>Planned to meet, not tied</source>
        <translation>Treffen geplant, nicht verbunden</translation>
    </message>
    <message>
        <source>Two units (function, business unit and geography) share aims of the company of weight or more, or the flow between them is among the largest share, and no hand-off, meeting, integrator or joint session ties them. Reviews of the whole company are none.</source>
        <translation>Zwei Einheiten (Funktion, Geschäftsbereich und Region) teilen Unternehmensziele von weight oder mehr, oder der Fluss zwischen ihnen gehört zum größten share, und weder Übergabe noch Treffen, Integrator oder gemeinsame Sitzung verbindet sie. Reviews der ganzen Firma zählen nicht.</translation>
    </message>
    <message>
        <source>They are planned to meet and were never tied.</source>
        <translation>Sie sollen zusammentreffen und wurden nie verbunden.</translation>
    </message>
    <message>
        <source>Who owns this border?</source>
        <translation>Wem gehört diese Grenze?</translation>
    </message>
    <message>
        <source>Departments with function, business unit and geography, and shared objectives or workflows.</source>
        <translation>Abteilungen mit Funktion, Geschäftsbereich und Region und gemeinsame Ziele oder Abläufe.</translation>
    </message>
    <message>
        <source>Enter the hand-off, the meeting or the integrator that serves both.</source>
        <translation>Die Übergabe, das Treffen oder den Integrator eintragen, der beiden dient.</translation>
    </message>
    <message>
        <source>They were compared because one is said to move the other.</source>
        <translation>Sie wurden verglichen, weil die eine die andere bewegen soll.</translation>
    </message>
    <message>
        <source>%1 person-days of it are for: %2.</source>
        <translation>%1 Personentage davon sind für: %2.</translation>
    </message>
    <message>
        <source>%1 person-days of it are for no objective.</source>
        <translation>%1 Personentage davon sind für kein Ziel.</translation>
    </message>
    <message>
        <source>%1 person-days are planned, there are %2</source>
        <translation>%1 Personentage sind geplant, %2 gibt es</translation>
    </message>
    <message>
        <source>%1 plans %2 person-days for %3 and has %4</source>
        <translation>%1 plant %2 Personentage für %3 und hat %4</translation>
    </message>
    <message>
        <source>Shown because more than %1 of what there is in a period is planned.</source>
        <translation>Gezeigt, weil mehr als %1 dessen geplant ist, was es in einem Zeitraum gibt.</translation>
    </message>
    <message>
        <source>no department says what it can carry</source>
        <translation>keine Abteilung sagt, was sie tragen kann</translation>
    </message>
    <message>
        <source>there is work, and no capacity is entered</source>
        <translation>es gibt Arbeit, und keine Kapazität ist eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) or initiative(s) without effort or days</source>
        <translation>
            <numerusform>%n Übergabe oder Initiative ohne Aufwand oder Tage</numerusform>
            <numerusform>%n Übergaben oder Initiativen ohne Aufwand oder Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the capacity that is held back for what nobody has planned.</source>
        <translation>Anteil der Kapazität, der für Ungeplantes zurückgehalten wird.</translation>
    </message>
    <message>
        <source>1: the capacity is for all work. 0: it is what was left when initiatives already ran, those that began before the first period with a capacity.</source>
        <translation>1: Die Kapazität ist für alle Arbeit. 0: Sie ist, was blieb, als Initiativen schon liefen, nämlich solche, die vor dem ersten Zeitraum mit einer Kapazität begannen.</translation>
    </message>
    <message>
        <source>Plan exceeds capacity</source>
        <translation>Plan über der Kapazität</translation>
    </message>
    <message>
        <source>More planned than there is time for</source>
        <translation>Mehr geplant, als Zeit dafür da ist</translation>
    </message>
    <message>
        <source>In a period that has not ended, accepted hand-offs and initiatives, spread over their working days, are more than the available person-days with approved overtime, less the buffer. Error above errorLoad, otherwise a warning. Initiatives that began before the first period with a capacity count only with runningWork. Where promises alone are too much, the rule on promises says so.</source>
        <translation>In einem Zeitraum, der nicht vorbei ist, sind zugesagte Übergaben und Initiativen, über ihre Arbeitstage verteilt, mehr als die verfügbaren Personentage mit genehmigten Überstunden, ohne den Puffer buffer. Fehler über errorLoad, sonst Warnung. Initiativen, die vor dem ersten Zeitraum mit einer Kapazität begannen, zählen nur mit runningWork. Wo schon die Zusagen zu viel sind, sagt es deren Regel.</translation>
    </message>
    <message>
        <source>The plan needs more time than there is.</source>
        <translation>Der Plan braucht mehr Zeit, als es gibt.</translation>
    </message>
    <message>
        <source>What leaves the plan?</source>
        <translation>Was verlässt den Plan?</translation>
    </message>
    <message>
        <source>Capacities, hand-offs with effort and date, initiatives with effort and days.</source>
        <translation>Kapazitäten, Übergaben mit Aufwand und Tag, Initiativen mit Aufwand und Tagen.</translation>
    </message>
    <message>
        <source>Enter approved overtime in the capacity, or correct the efforts.</source>
        <translation>Genehmigte Überstunden bei der Kapazität eintragen oder die Aufwände berichtigen.</translation>
    </message>
    <message>
        <source>No hand-off and no arrangement between %1 and %2 is entered.</source>
        <translation>Zwischen %1 und %2 ist weder eine Übergabe noch eine Absprache eingetragen.</translation>
    </message>
    <message>
        <source>Two departments share objectives or follow each other in workflows, as much as the heaviest share of such pairs, and neither a hand-off in either direction nor an arrangement is entered.</source>
        <translation>Zwei Abteilungen teilen Ziele oder folgen in Abläufen aufeinander, so viel wie der schwerste share solcher Paare, und weder eine Übergabe in einer der Richtungen noch eine Absprache ist eingetragen.</translation>
    </message>
    <message>
        <source>Enter the hand-off or the arrangement, or end the share.</source>
        <translation>Die Übergabe oder die Absprache eintragen oder das Gemeinsame beenden.</translation>
    </message>
    <message>
        <source>no hand-off says how sure its giver is</source>
        <translation>keine Übergabe sagt, wie sicher sich der Geber ist</translation>
    </message>
    <message>
        <source>%1 comes in time with odds of %2.</source>
        <translation>%1 kommt mit einer Wahrscheinlichkeit von %2 rechtzeitig.</translation>
    </message>
    <message>
        <source>Multiplied, the odds are %1; with a correlation of %2 they are %3.</source>
        <translation>Multipliziert ist die Wahrscheinlichkeit %1; bei einer Korrelation von %2 ist sie %3.</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>Zusammengenommen</translation>
    </message>
    <message numerus="yes">
        <source>Without stated odds: %n more input(s), taken as certain.</source>
        <translation>
            <numerusform>Ohne angegebene Wahrscheinlichkeit: %n weiterer Beitrag, als sicher angenommen.</numerusform>
            <numerusform>Ohne angegebene Wahrscheinlichkeit: %n weitere Beiträge, als sicher angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) without stated odds</source>
        <translation>
            <numerusform>%n Beitrag ohne angegebene Wahrscheinlichkeit</numerusform>
            <numerusform>%n Beiträge ohne angegebene Wahrscheinlichkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) in time: odds of %1</source>
        <translation>
            <numerusform>%n Beitrag rechtzeitig: zu %1</numerusform>
            <numerusform>%n Beiträge rechtzeitig: zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n input(s); all come in time with odds of %2</source>
        <translation>
            <numerusform>%1 wartet auf %n Beitrag; er kommt zu %2 rechtzeitig</numerusform>
            <numerusform>%1 wartet auf %n Beiträge; alle kommen zu %2 rechtzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>Shown because the odds of all together are %1; the limit is %2, the correlation %3.</source>
        <translation>Gezeigt, weil die Wahrscheinlichkeit für alle zusammen %1 ist; die Grenze ist %2, die Korrelation %3.</translation>
    </message>
    <message>
        <source>Stated at %1 to %2: %3 of %4 were kept.</source>
        <translation>Mit %1 bis %2 angegeben: %3 von %4 wurden gehalten.</translation>
    </message>
    <message>
        <source>The promises of %1</source>
        <translation>Die Zusagen von %1</translation>
    </message>
    <message>
        <source>%1 was promised for %2 at %3 and delivered on %4.</source>
        <translation>%1 war mit %3 für %2 zugesagt und wurde am %4 geliefert.</translation>
    </message>
    <message>
        <source>%1 was promised for %2 at %3 and is not delivered.</source>
        <translation>%1 war mit %3 für %2 zugesagt und ist nicht geliefert.</translation>
    </message>
    <message>
        <source>Stated at %1, kept at %2</source>
        <translation>Mit %1 angegeben, zu %2 gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sure of %n promise(s) at %2 on average; %3 of them were kept</source>
        <translation>
            <numerusform>%1 ist sich bei %n Zusage im Mittel zu %2 sicher; %3 davon wurden gehalten</numerusform>
            <numerusform>%1 ist sich bei %n Zusagen im Mittel zu %2 sicher; %3 davon wurden gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), sure at %1 on average.</source>
        <translation>
            <numerusform>%n Zusage, im Mittel zu %1 sicher.</numerusform>
            <numerusform>%n Zusagen, im Mittel zu %1 sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because fewer came true than was stated, by %1 standard deviations; the limit is %2.</source>
        <translation>Gezeigt, weil um %1 Standardabweichungen weniger eintraf, als angegeben war; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Shown because all were stated as certain, and not all came true.</source>
        <translation>Gezeigt, weil alle als sicher angegeben waren und nicht alle eintrafen.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled promise(s) with a day and odds; %1 are needed</source>
        <translation>
            <numerusform>%n abgeschlossene Zusage mit Tag und Zuversicht; gebraucht werden %1</numerusform>
            <numerusform>%n abgeschlossene Zusagen mit Tag und Zuversicht; gebraucht werden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Below which odds of all together inputs are shown.</source>
        <translation>Unter welcher gemeinsamen Wahrscheinlichkeit Beiträge gezeigt werden.</translation>
    </message>
    <message>
        <source>How much a common cause moves all inputs: 0 not at all, 1 all at once.</source>
        <translation>Wie sehr eine gemeinsame Ursache alle Beiträge bewegt: 0 gar nicht, 1 alle auf einmal.</translation>
    </message>
    <message>
        <source>From how many inputs on their odds are looked at together.</source>
        <translation>Ab wie vielen Beiträgen ihre Wahrscheinlichkeiten zusammen betrachtet werden.</translation>
    </message>
    <message>
        <source>By how many standard deviations fewer promises must have been kept than was stated.</source>
        <translation>Um wie viele Standardabweichungen weniger Zusagen gehalten worden sein müssen, als angegeben war.</translation>
    </message>
    <message>
        <source>How many settled promises a department must have.</source>
        <translation>Wie viele abgeschlossene Zusagen eine Abteilung haben muss.</translation>
    </message>
    <message>
        <source>Weak joint odds</source>
        <translation>Geringe gemeinsame Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likely one by one, less so together</source>
        <translation>Einzeln wahrscheinlich, zusammen weniger</translation>
    </message>
    <message>
        <source>An objective or a hand-off waits for fewestInputs or more, and by the odds their givers state and the correlation between any two, all come in time with odds below limit.</source>
        <translation>Ein Ziel oder eine Übergabe wartet auf fewestInputs Beiträge oder mehr, und nach den Wahrscheinlichkeiten, die ihre Geber angeben, und der correlation zwischen je zweien kommen alle mit einer Wahrscheinlichkeit unter limit rechtzeitig.</translation>
    </message>
    <message>
        <source>Each is likely; all together are not.</source>
        <translation>Jeder ist wahrscheinlich; alle zusammen sind es nicht.</translation>
    </message>
    <message>
        <source>Which of the inputs gets a buffer?</source>
        <translation>Welcher der Beiträge bekommt einen Puffer?</translation>
    </message>
    <message>
        <source>Hand-offs with the confidence of their givers.</source>
        <translation>Übergaben mit der Zuversicht ihrer Geber.</translation>
    </message>
    <message>
        <source>Set the correlation higher where one cause moves all of them.</source>
        <translation>Die Korrelation höher setzen, wo eine Ursache alle bewegt.</translation>
    </message>
    <message>
        <source>Vasicek: Probability of loss on loan portfolio. KMV (1987); merge bias of PERT networks.</source>
        <translation>Vasicek: Probability of loss on loan portfolio. KMV (1987); Zusammenlauf in PERT-Netzen.</translation>
    </message>
    <message>
        <source>Over-confident committer</source>
        <translation>Zu zuversichtliche Zusagen</translation>
    </message>
    <message>
        <source>Odds that were stated, and what came</source>
        <translation>Was angegeben war und was kam</translation>
    </message>
    <message>
        <source>Of fewestPromises or more promises of a department, deviations standard deviations fewer were kept than its stated confidence says. A promise is kept when it is delivered by the day that was promised at first, or when both sides last planned it anew by a decision.</source>
        <translation>Von fewestPromises oder mehr Zusagen einer Abteilung wurden um deviations Standardabweichungen weniger gehalten, als ihre angegebene Zuversicht besagt. Eine Zusage ist gehalten, wenn bis zu dem Tag geliefert ist, der zuerst zugesagt war oder als beide Seiten zuletzt mit einem Beschluss neu geplant haben.</translation>
    </message>
    <message>
        <source>The confidence that is stated is higher than the record supports.</source>
        <translation>Die angegebene Zuversicht ist höher, als die Erfahrung trägt.</translation>
    </message>
    <message>
        <source>What would be a day with even odds?</source>
        <translation>Welcher Tag wäre so wahrscheinlich wie nicht?</translation>
    </message>
    <message>
        <source>Settled promises with their day, their confidence and the day of delivery.</source>
        <translation>Abgeschlossene Zusagen mit ihrem Tag, ihrer Zuversicht und dem Tag der Lieferung.</translation>
    </message>
    <message>
        <source>Enter the decision by which both sides planned anew, where something from outside moved the day.</source>
        <translation>Den Beschluss eintragen, mit dem beide Seiten neu geplant haben, wo etwas von außen den Tag verschoben hat.</translation>
    </message>
    <message>
        <source>Brier: Verification of forecasts expressed in terms of probability. Monthly Weather Review 78 (1950).</source>
        <translation>Brier: Verification of forecasts expressed in terms of probability. Monthly Weather Review 78 (1950).</translation>
    </message>
    <message>
        <source>%1 of %2 pieces arrived complete and right; of all, it is %3 to %4 with 95 % certainty.</source>
        <translation>%1 von %2 Stücken kamen vollständig und richtig an; von allen sind es mit 95 % Sicherheit %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 of what is handed over is complete and right.</source>
        <translation>%1 dessen, was übergeben wird, ist vollständig und richtig.</translation>
    </message>
    <message>
        <source>If it were as stated, so few would be right in at most %1 of cases.</source>
        <translation>Wäre es wie angegeben, wären so wenige richtig in höchstens %1 der Fälle.</translation>
    </message>
    <message>
        <source>%1 right for one side, %2 for the other</source>
        <translation>%1 richtig für die eine Seite, %2 für die andere</translation>
    </message>
    <message>
        <source>Shown as a note, because only %1 pieces were looked at.</source>
        <translation>Als Hinweis gezeigt, weil nur %1 Stücke angesehen wurden.</translation>
    </message>
    <message>
        <source>Shown because both differ by %1 or more, and chance explains it in less than %2 of cases.</source>
        <translation>Gezeigt, weil beide um %1 oder mehr auseinanderliegen und Zufall das in weniger als %2 der Fälle erklärt.</translation>
    </message>
    <message>
        <source>what arrives was not counted</source>
        <translation>was ankommt, wurde nicht gezählt</translation>
    </message>
    <message>
        <source>a share is not between 0 and 1</source>
        <translation>ein Anteil liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>The step before states</source>
        <translation>Der Schritt davor gibt an</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 zählte</translation>
    </message>
    <message>
        <source>%1: stated %2 complete and right, arrived %3 of %4</source>
        <translation>%1: angegeben %2 vollständig und richtig, angekommen %3 von %4</translation>
    </message>
    <message>
        <source>It takes %1 days.</source>
        <translation>Es dauert %1 Tage.</translation>
    </message>
    <message>
        <source>It took %1 days, the mean of %2 try-outs.</source>
        <translation>Es dauerte %1 Tage, im Mittel von %2 Versuchen.</translation>
    </message>
    <message>
        <source>%1 days promised, %2 observed</source>
        <translation>%1 Tage zugesagt, %2 beobachtet</translation>
    </message>
    <message>
        <source>%1: promised within %2 days, observed %3</source>
        <translation>%1: zugesagt binnen %2 Tagen, beobachtet %3</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Shown because it takes more than %1 times as long as promised.</source>
        <translation>Gezeigt, weil es mehr als das %1-Fache der zugesagten Zeit dauert.</translation>
    </message>
    <message>
        <source>Two descriptions of when it is ready</source>
        <translation>Zwei Beschreibungen, wann es fertig ist</translation>
    </message>
    <message>
        <source>%1: %2 and %3 describe in other words when it is ready</source>
        <translation>%1: %2 und %3 beschreiben verschieden, wann es fertig ist</translation>
    </message>
    <message>
        <source>two criteria</source>
        <translation>zwei Kriterien</translation>
    </message>
    <message>
        <source>Shown because less than %1 of the words of both are the same.</source>
        <translation>Gezeigt, weil weniger als %1 der Wörter beider gleich sind.</translation>
    </message>
    <message>
        <source>how long it takes was not observed</source>
        <translation>wie lange es dauert, wurde nicht beobachtet</translation>
    </message>
    <message>
        <source>nobody who hands over says how much of it is right, how fast, or when it is ready</source>
        <translation>niemand, der übergibt, sagt, wie viel davon richtig ist, wie schnell oder wann es fertig ist</translation>
    </message>
    <message>
        <source>How improbable so few right pieces must be if it were as stated (binomial).</source>
        <translation>Wie unwahrscheinlich so wenige richtige Stücke sein müssen, wäre es wie angegeben (Binomial).</translation>
    </message>
    <message>
        <source>The difference of the two shares from which on it matters.</source>
        <translation>Der Abstand der zwei Anteile, ab dem er zählt.</translation>
    </message>
    <message>
        <source>On fewer pieces it is only a note.</source>
        <translation>Bei weniger Stücken ist es nur ein Hinweis.</translation>
    </message>
    <message>
        <source>How many times as long as promised it may take.</source>
        <translation>Das Wievielfache der zugesagten Zeit es dauern darf.</translation>
    </message>
    <message>
        <source>Share of common words (Dice) below which two descriptions are not the same.</source>
        <translation>Anteil gemeinsamer Wörter (Dice), unter dem zwei Beschreibungen nicht dieselbe sind.</translation>
    </message>
    <message>
        <source>Hand-off perception gap</source>
        <translation>Wahrnehmungslücke bei der Übergabe</translation>
    </message>
    <message>
        <source>Two views of one hand-over</source>
        <translation>Zwei Sichten auf eine Übergabe</translation>
    </message>
    <message>
        <source>Of what a step or a department hands over, less is complete and right for the receiver than stated: by gap or more, and less than significance likely; or it takes more than turnaroundRatio times as long as promised; or both describe with a likeness below the limit when it is ready (a note). A note below fewestPieces, an error at a compliance step.</source>
        <translation>Von dem, was ein Schritt oder eine Abteilung übergibt, ist für den Empfänger weniger vollständig und richtig als angegeben: um gap oder mehr, und mit einer Wahrscheinlichkeit unter significance; oder es dauert mehr als das turnaroundRatio-Fache der zugesagten Zeit; oder beide beschreiben mit einer Ähnlichkeit unter likeness, wann es fertig ist (ein Hinweis). Ein Hinweis unter fewestPieces, ein Fehler bei einem Schritt der Regeltreue.</translation>
    </message>
    <message>
        <source>One side thinks it is right far more often than the other.</source>
        <translation>Eine Seite hält es viel öfter für richtig als die andere.</translation>
    </message>
    <message>
        <source>Shall we walk through one real case together?</source>
        <translation>Gehen wir einen wirklichen Fall zusammen durch?</translation>
    </message>
    <message>
        <source>What the giver states, and what the receiver counted on how many pieces.</source>
        <translation>Was der Geber angibt, und was der Empfänger an wie vielen Stücken zählte.</translation>
    </message>
    <message>
        <source>Count more pieces, or agree on one description of what is ready.</source>
        <translation>Mehr Stücke zählen oder sich auf eine Beschreibung einigen, was fertig ist.</translation>
    </message>
    <message>
        <source>Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013). Wilson: Probable inference. Journal of the American Statistical Association 22 (1927).</source>
        <translation>Martin und Osterling: Value Stream Mapping. McGraw-Hill (2013). Wilson: Probable inference. Journal of the American Statistical Association 22 (1927).</translation>
    </message>
    <message>
        <source>With %1 of the time taken and a team of %2, a request waits %3 days on average.</source>
        <translation>Wenn %1 der Zeit belegt sind, wartet eine Anfrage bei einem Team von %2 im Mittel %3 Tage.</translation>
    </message>
    <message>
        <source>A request is to be done within %1 days.</source>
        <translation>Eine Anfrage soll binnen %1 Tagen erledigt sein.</translation>
    </message>
    <message numerus="yes">
        <source>Nearly full for %n period(s), surges will wait</source>
        <translation>
            <numerusform>Fast voll für %n Zeitraum, Spitzen warten</numerusform>
            <numerusform>Fast voll für %n Zeiträume, Spitzen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 of its time taken from %3 on, for %n period(s)</source>
        <translation>
            <numerusform>%1 hat ab %3 für %n Zeitraum %2 der Zeit belegt</numerusform>
            <numerusform>%1 hat ab %3 für %n Zeiträume %2 der Zeit belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days of waiting, %2 promised in all</source>
        <translation>%1 Tage Warten, %2 insgesamt zugesagt</translation>
    </message>
    <message>
        <source>Requests to %1 will wait %2 days in %3; %4 are promised in all</source>
        <translation>Anfragen an %1 warten %2 Tage in %3; %4 sind insgesamt zugesagt</translation>
    </message>
    <message>
        <source>Shown because the wait alone is longer than the %1 days that are promised.</source>
        <translation>Gezeigt, weil schon das Warten länger ist als die %1 zugesagten Tage.</translation>
    </message>
    <message>
        <source>Queueing zone</source>
        <translation>Zone der Warteschlangen</translation>
    </message>
    <message>
        <source>So full that small surges wait</source>
        <translation>So voll, dass kleine Spitzen warten</translation>
    </message>
    <message>
        <source>In fewestPeriods periods in a row, hand-offs and initiatives take more than 80 % of the time of one or two people, 85 % up to nine, 90 % from ten on; or a request waits longer, on average, than the turnaround that is promised. Work counts as for the plan against capacity, with runningWork; what is above full is told there.</source>
        <translation>In fewestPeriods Zeiträumen in Folge nehmen Übergaben und Initiativen mehr als 80 % der Zeit von einer oder zwei Personen, 85 % bis neun, 90 % ab zehn; oder eine Anfrage wartet im Mittel länger als die zugesagte Durchlaufzeit. Arbeit zählt wie beim Plan über der Kapazität, mit runningWork; was mehr als voll ist, steht dort.</translation>
    </message>
    <message>
        <source>Full enough that small surges become long waits.</source>
        <translation>Voll genug, dass kleine Spitzen zu langem Warten werden.</translation>
    </message>
    <message>
        <source>A buffer, less variation, or a longer promise?</source>
        <translation>Ein Puffer, weniger Schwankung oder eine längere Zusage?</translation>
    </message>
    <message>
        <source>Capacities with headcount, and hand-offs and initiatives with effort.</source>
        <translation>Kapazitäten mit Personal, und Übergaben und Initiativen mit Aufwand.</translation>
    </message>
    <message>
        <source>Enter the size of the pool where a team works together with others.</source>
        <translation>Die Größe des Verbunds eintragen, wo ein Team mit anderen zusammen arbeitet.</translation>
    </message>
    <message>
        <source>Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977).</source>
        <translation>Kingman: The single server queue in heavy traffic (1961). Sakasegawa: An approximation formula (1977).</translation>
    </message>
    <message>
        <source>it has a KPI and no range</source>
        <translation>sie hat eine Kennzahl und keine Spanne</translation>
    </message>
    <message>
        <source>its range has no width</source>
        <translation>ihre Spanne hat keine Breite</translation>
    </message>
    <message>
        <source>its KPI is counted in another unit</source>
        <translation>ihre Kennzahl wird in einer anderen Einheit gezählt</translation>
    </message>
    <message>
        <source>Reality has left the assumed range</source>
        <translation>Die Wirklichkeit hat die Spanne verlassen</translation>
    </message>
    <message>
        <source>%1: %2 in %3, at most %4 was assumed</source>
        <translation>%1: %2 in %3, höchstens %4 war angenommen</translation>
    </message>
    <message>
        <source>%1: %2 in %3, at least %4 was assumed</source>
        <translation>%1: %2 in %3, mindestens %4 war angenommen</translation>
    </message>
    <message>
        <source>It is marked %1, and no decision about it is entered since.</source>
        <translation>Sie ist als %1 markiert, und seither ist keine Entscheidung dazu eingetragen.</translation>
    </message>
    <message>
        <source>Shown because the last value lies %1 half-ranges outside; the limit is %2.</source>
        <translation>Gezeigt, weil der letzte Wert %1 halbe Spannen außerhalb liegt; die Grenze ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because the last %n value(s) lie outside, one after the other.</source>
        <translation>
            <numerusform>Gezeigt, weil der letzte %n Wert außerhalb liegt.</numerusform>
            <numerusform>Gezeigt, weil die letzten %n Werte nacheinander außerhalb liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its KPI has no final value in its time</source>
        <translation>ihre Kennzahl hat in ihrer Zeit keinen endgültigen Wert</translation>
    </message>
    <message>
        <source>no assumption names the KPI that measures it</source>
        <translation>keine Annahme nennt die Kennzahl, die sie misst</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) with a range that no KPI measures</source>
        <translation>
            <numerusform>%n Annahme mit einer Spanne, die keine Kennzahl misst</numerusform>
            <numerusform>%n Annahmen mit einer Spanne, die keine Kennzahl misst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) speak against an assumption</source>
        <translation>
            <numerusform>%n Quelle spricht gegen eine Annahme</numerusform>
            <numerusform>%n Quellen sprechen gegen eine Annahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) speak against: %1</source>
        <translation>
            <numerusform>%n Quelle spricht dagegen: %1</numerusform>
            <numerusform>%n Quellen sprechen dagegen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 heard</source>
        <translation>%1 hörte</translation>
    </message>
    <message>
        <source>No source supports it.</source>
        <translation>Keine Quelle stützt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) support it.</source>
        <translation>
            <numerusform>%n Quelle stützt sie.</numerusform>
            <numerusform>%n Quellen stützen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown from %n independent source(s) on, when they are more than support it.</source>
        <translation>
            <numerusform>Gezeigt ab %n unabhängigen Quelle, wenn es mehr sind, als sie stützen.</numerusform>
            <numerusform>Gezeigt ab %n unabhängigen Quellen, wenn es mehr sind, als sie stützen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no signal says what it means for its assumption</source>
        <translation>kein Signal sagt, was es für seine Annahme bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) do not say what they mean for it</source>
        <translation>
            <numerusform>%n Signal sagt nicht, was es für sie bedeutet</numerusform>
            <numerusform>%n Signale sagen nicht, was sie für sie bedeuten</numerusform>
        </translation>
    </message>
    <message>
        <source>From how many half-ranges outside on a single value is enough.</source>
        <translation>Ab wie vielen halben Spannen außerhalb ein einzelner Wert genügt.</translation>
    </message>
    <message>
        <source>How many independent sources must speak against it at least.</source>
        <translation>Wie viele unabhängige Quellen mindestens dagegen sprechen müssen.</translation>
    </message>
    <message>
        <source>Falsified</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>What came, and what was assumed</source>
        <translation>Was kam, und was angenommen war</translation>
    </message>
    <message>
        <source>Of the KPI that measures an assumption, the last final value in its time lies more than halfRanges half-ranges outside the range, or the last two lie outside one after the other; the assumption is not marked as broken, and no decision about it or its KPI stands that was made since.</source>
        <translation>Von der Kennzahl, die eine Annahme misst, liegt der letzte endgültige Wert in ihrer Zeit mehr als halfRanges halbe Spannen außerhalb der Spanne, oder die letzten beiden liegen nacheinander außerhalb; die Annahme ist nicht als gebrochen markiert, und keine seither getroffene Entscheidung zu ihr oder ihrer Kennzahl gilt.</translation>
    </message>
    <message>
        <source>Reality has left the range that the plan stands on.</source>
        <translation>Die Wirklichkeit hat die Spanne verlassen, auf der der Plan beruht.</translation>
    </message>
    <message>
        <source>What changes further down if this stays so?</source>
        <translation>Was ändert sich weiter unten, wenn das so bleibt?</translation>
    </message>
    <message>
        <source>Assumptions with a range and the KPI that measures them, in one unit.</source>
        <translation>Annahmen mit einer Spanne und der Kennzahl, die sie misst, in einer Einheit.</translation>
    </message>
    <message>
        <source>Enter the verdict, or the decision that was made about it.</source>
        <translation>Tragen Sie das Urteil ein, oder die Entscheidung, die dazu getroffen wurde.</translation>
    </message>
    <message>
        <source>Signal contradicts plan</source>
        <translation>Signal widerspricht dem Plan</translation>
    </message>
    <message>
        <source>What we hear, and what we plan with</source>
        <translation>Was wir hören, und womit wir planen</translation>
    </message>
    <message>
        <source>Signals from at least fewest independent sources speak against one assumption, and more than support it. A channel of a department is one source; signals that are ignored do not count.</source>
        <translation>Signale aus mindestens fewest unabhängigen Quellen sprechen gegen eine Annahme, und mehr, als sie stützen. Ein Kanal einer Abteilung ist eine Quelle; nicht beachtete Signale zählen nicht.</translation>
    </message>
    <message>
        <source>What is heard contradicts what the plan stands on.</source>
        <translation>Was gehört wird, widerspricht dem, worauf der Plan beruht.</translation>
    </message>
    <message>
        <source>Which of the two do we believe, and why?</source>
        <translation>Welchem von beiden glauben wir, und warum?</translation>
    </message>
    <message>
        <source>Signals that name an assumption and say what they mean for it.</source>
        <translation>Signale, die eine Annahme nennen und sagen, was sie für sie bedeuten.</translation>
    </message>
    <message>
        <source>Enter the same channel for signals of one origin, or ignore them with a reason.</source>
        <translation>Tragen Sie für Signale gleicher Herkunft denselben Kanal ein, oder lassen Sie sie mit einem Grund außer Acht.</translation>
    </message>
    <message>
        <source>Day and Schoemaker: Peripheral Vision. Harvard Business School Press (2006).</source>
        <translation>Day and Schoemaker: Peripheral Vision. Harvard Business School Press (2006).</translation>
    </message>
    <message>
        <source>From %1 to %2, on a day that is not entered.</source>
        <translation>Von %1 an %2, an einem Tag, der nicht eingetragen ist.</translation>
    </message>
    <message>
        <source>From %1 to %2 on %3.</source>
        <translation>Von %1 an %2 am %3.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 on %3, after %n day(s).</source>
        <translation>
            <numerusform>Von %1 an %2 am %3, nach %n Tag.</numerusform>
            <numerusform>Von %1 an %2 am %3, nach %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal passed on %n time(s)</source>
        <translation>
            <numerusform>Ein Signal, %n-mal weitergegeben</numerusform>
            <numerusform>Ein Signal, %n-mal weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: passed on %n time(s) before a decision</source>
        <translation>
            <numerusform>%1: %n-mal weitergegeben bis zur Entscheidung</numerusform>
            <numerusform>%1: %n-mal weitergegeben bis zur Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: passed on %n time(s), and no decision yet</source>
        <translation>
            <numerusform>%1: %n-mal weitergegeben und noch keine Entscheidung</numerusform>
            <numerusform>%1: %n-mal weitergegeben und noch keine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message numerus="yes">
        <source>Shown because it passed %1 times from one department to another; the limit is %n time(s).</source>
        <translation>
            <numerusform>Gezeigt, weil es %1-mal von einer Abteilung zur anderen ging; die Grenze ist %n-mal.</numerusform>
            <numerusform>Gezeigt, weil es %1-mal von einer Abteilung zur anderen ging; die Grenze ist %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>no station of a signal is entered</source>
        <translation>keine Station eines Signals ist eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without stations</source>
        <translation>
            <numerusform>%n Signal ohne Stationen</numerusform>
            <numerusform>%n Signale ohne Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times a signal may pass from department to department.</source>
        <translation>Wie oft ein Signal von Abteilung zu Abteilung gehen darf.</translation>
    </message>
    <message>
        <source>Long chain</source>
        <translation>Lange Kette</translation>
    </message>
    <message>
        <source>News over many desks</source>
        <translation>Neues über viele Tische</translation>
    </message>
    <message>
        <source>A signal passed from one department to another more than handOvers times. Desks that law or contract require do not count.</source>
        <translation>Ein Signal ging öfter als handOvers-mal von einer Abteilung zur anderen. Stellen, die Gesetz oder Vertrag verlangen, zählen nicht.</translation>
    </message>
    <message>
        <source>News passes many desks before there is a decision.</source>
        <translation>Neues geht über viele Tische, bevor entschieden wird.</translation>
    </message>
    <message>
        <source>Which desk adds judgement?</source>
        <translation>Welche Stelle trägt ein Urteil bei?</translation>
    </message>
    <message>
        <source>Signals with the stations they passed.</source>
        <translation>Signale mit den Stationen, die sie durchliefen.</translation>
    </message>
    <message>
        <source>Mark the stations that law or contract require.</source>
        <translation>Die Stationen kennzeichnen, die Gesetz oder Vertrag verlangen.</translation>
    </message>
    <message>
        <source>Martin and Osterling: Value Stream Mapping. McGraw-Hill (2013), hand-offs.</source>
        <translation>Martin und Osterling: Value Stream Mapping. McGraw-Hill (2013), Übergaben.</translation>
    </message>
    <message>
        <source>A small miss undoes the result</source>
        <translation>Eine kleine Abweichung kostet das Ergebnis</translation>
    </message>
    <message>
        <source>%1: the result is just reached at %2, most likely is %3</source>
        <translation>%1: bei %2 wird das Ergebnis gerade erreicht, am wahrscheinlichsten ist %3</translation>
    </message>
    <message>
        <source>%1 headroom</source>
        <translation>%1 Spielraum</translation>
    </message>
    <message>
        <source>just reached at %1</source>
        <translation>gerade erreicht bei %1</translation>
    </message>
    <message>
        <source>At %1 the result is just reached; one case in two lies between %2 and %3.</source>
        <translation>Bei %1 wird das Ergebnis gerade erreicht; jeder zweite Fall liegt zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Shown because it is just reached at a value within the middle half of all cases.</source>
        <translation>Gezeigt, weil es bei einem Wert innerhalb der mittleren Hälfte aller Fälle gerade erreicht wird.</translation>
    </message>
    <message>
        <source>Shown because it is just reached at a value within the range, which eight of ten cases lie in.</source>
        <translation>Gezeigt, weil es bei einem Wert innerhalb der Spanne gerade erreicht wird, in der acht von zehn Fällen liegen.</translation>
    </message>
    <message>
        <source>low, most likely or high value is missing beside its break-even</source>
        <translation>niedriger, wahrscheinlichster oder hoher Wert fehlt neben der Gewinnschwelle</translation>
    </message>
    <message>
        <source>no assumption says at which value the result is just reached</source>
        <translation>keine Annahme sagt, bei welchem Wert das Ergebnis gerade erreicht wird</translation>
    </message>
    <message>
        <source>Many aims stand on one assumption</source>
        <translation>Viele Ziele beruhen auf einer Annahme</translation>
    </message>
    <message>
        <source>%1: aims of %2 of the company&apos;s weight stand on it</source>
        <translation>%1: Ziele mit %2 des Gewichts des Unternehmens beruhen darauf</translation>
    </message>
    <message>
        <source>%1 weighs %2.</source>
        <translation>%1 wiegt %2.</translation>
    </message>
    <message>
        <source>%1 looks at it again on %2.</source>
        <translation>%1 sieht sie sich am %2 wieder an.</translation>
    </message>
    <message>
        <source>No role and no day ahead are entered for looking at it again.</source>
        <translation>Rolle und künftiger Tag, um sie wieder anzusehen, sind nicht beide eingetragen.</translation>
    </message>
    <message>
        <source>Shown from %1 of the company&apos;s weight on.</source>
        <translation>Gezeigt ab %1 des Gewichts des Unternehmens.</translation>
    </message>
    <message>
        <source>no assumption names an open objective that stands on it</source>
        <translation>keine Annahme nennt ein offenes Ziel, das auf ihr beruht</translation>
    </message>
    <message>
        <source>the company has no open objective of its own</source>
        <translation>das Unternehmen hat kein eigenes offenes Ziel</translation>
    </message>
    <message>
        <source>From which share of the company&apos;s weight on.</source>
        <translation>Ab welchem Anteil des Gewichts des Unternehmens.</translation>
    </message>
    <message>
        <source>How many objectives must stand on it at least.</source>
        <translation>Wie viele Ziele mindestens darauf beruhen müssen.</translation>
    </message>
    <message>
        <source>Thin headroom</source>
        <translation>Knapper Spielraum</translation>
    </message>
    <message>
        <source>How far it may miss</source>
        <translation>Wie weit es verfehlen darf</translation>
    </message>
    <message>
        <source>The value of an assumption at which the result is just reached lies within its range from low to high, which one case in ten undercuts and one exceeds. Error when it lies within the middle half of all cases, by normal scores on each side of the most likely value.</source>
        <translation>Der Wert einer Annahme, bei dem das Ergebnis gerade erreicht wird, liegt in ihrer Spanne von niedrig bis hoch, die einer von zehn Fällen unterschreitet und einer überschreitet. Ein Fehler, wenn er in der mittleren Hälfte aller Fälle liegt, nach Normalwerten zu beiden Seiten des wahrscheinlichsten Werts.</translation>
    </message>
    <message>
        <source>A small miss on one belief undoes the result.</source>
        <translation>Eine kleine Abweichung bei einer Annahme kostet das Ergebnis.</translation>
    </message>
    <message>
        <source>What do we do when it comes to that value?</source>
        <translation>Was tun wir, wenn es zu diesem Wert kommt?</translation>
    </message>
    <message>
        <source>Assumptions with low, most likely and high value, and their break-even.</source>
        <translation>Annahmen mit niedrigem, wahrscheinlichstem und hohem Wert und ihrer Gewinnschwelle.</translation>
    </message>
    <message>
        <source>Ask again for the values that one case in ten undercuts and exceeds.</source>
        <translation>Fragen Sie noch einmal nach den Werten, die einer von zehn Fällen unter- und überschreitet.</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Gemeinsame Ursache</translation>
    </message>
    <message>
        <source>What many aims stand on</source>
        <translation>Worauf viele Ziele beruhen</translation>
    </message>
    <message>
        <source>At least fewest objectives stand on one assumption, directly or through those that serve them, and those of the company among them have a weight of at least weight together. A note when a role is to look at it again on a day ahead.</source>
        <translation>Mindestens fewest Ziele beruhen auf einer Annahme, unmittelbar oder durch die, die ihnen dienen, und die des Unternehmens darunter haben zusammen mindestens das Gewicht weight. Ein Hinweis, wenn eine Rolle sie an einem künftigen Tag wieder ansehen soll.</translation>
    </message>
    <message>
        <source>Many aims rest on one belief.</source>
        <translation>Viele Ziele ruhen auf einer Annahme.</translation>
    </message>
    <message>
        <source>Who watches it, and how often?</source>
        <translation>Wer beobachtet sie, und wie oft?</translation>
    </message>
    <message>
        <source>Assumptions and the objectives that stand on them.</source>
        <translation>Annahmen und die Ziele, die auf ihnen beruhen.</translation>
    </message>
    <message>
        <source>Enter who looks at it again, and on which day.</source>
        <translation>Tragen Sie ein, wer sie wieder ansieht, und an welchem Tag.</translation>
    </message>
    <message>
        <source>Vesely, Goldberg, Roberts and Haasl: Fault Tree Handbook. NUREG-0492 (1981).</source>
        <translation>Vesely, Goldberg, Roberts and Haasl: Fault Tree Handbook. NUREG-0492 (1981).</translation>
    </message>
    <message numerus="yes">
        <source>demand of only %n period(s) in a row</source>
        <translation>
            <numerusform>Nachfrage aus nur %n Zeitraum</numerusform>
            <numerusform>Nachfrage aus nur %n Zeiträumen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>its demand is not up to date</source>
        <translation>die Nachfrage ist nicht aktuell</translation>
    </message>
    <message>
        <source>how long it takes to add capacity is not entered</source>
        <translation>wie lange neue Kapazität braucht, ist nicht eingetragen</translation>
    </message>
    <message>
        <source>what is available is not entered</source>
        <translation>was verfügbar ist, ist nicht eingetragen</translation>
    </message>
    <message>
        <source>Demand went from %1 to %2 person-days between %3 and %4.</source>
        <translation>Die Nachfrage ging von %1 auf %2 Personentage zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>The forecast</source>
        <translation>Die Vorhersage</translation>
    </message>
    <message>
        <source>For %1 the forecast is %2 person-days, and %3 there are: exceeded in %4 of %5 possible courses.</source>
        <translation>Für %1 sind %2 Personentage vorhergesagt, und %3 gibt es: überschritten in %4 von %5 möglichen Verläufen.</translation>
    </message>
    <message>
        <source>Exceeded in %1 of them or more in %2.</source>
        <translation>Überschritten in %1 von ihnen oder mehr in %2.</translation>
    </message>
    <message>
        <source>Demand passes capacity before help is there</source>
        <translation>Nachfrage über Kapazität, bevor Hilfe da ist</translation>
    </message>
    <message>
        <source>Demand of %1 likely passes its capacity in %2, help is there on %3</source>
        <translation>Die Nachfrage an %1 übersteigt wohl die Kapazität in %2, Hilfe ist am %3 da</translation>
    </message>
    <message>
        <source>Demand of %1 may pass its capacity in %2, help is there on %3</source>
        <translation>Die Nachfrage an %1 übersteigt vielleicht die Kapazität in %2, Hilfe ist am %3 da</translation>
    </message>
    <message>
        <source>It takes %1 days until more capacity works: %2.</source>
        <translation>Es dauert %1 Tage, bis mehr Kapazität arbeitet: %2.</translation>
    </message>
    <message>
        <source>Shown because %1 begins before %2, with a probability of %3 or more.</source>
        <translation>Gezeigt, weil %1 vor dem %2 beginnt, mit einer Wahrscheinlichkeit von %3 oder mehr.</translation>
    </message>
    <message>
        <source>no department says how much is asked of it</source>
        <translation>keine Abteilung sagt, wie viel von ihr verlangt wird</translation>
    </message>
    <message>
        <source>How many periods in a row must say their demand.</source>
        <translation>Wie viele Zeiträume in Folge ihre Nachfrage sagen müssen.</translation>
    </message>
    <message>
        <source>Share of the capacity that is held back for surges.</source>
        <translation>Anteil der Kapazität, der für Spitzen zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Exhaustion before relief</source>
        <translation>Erschöpft vor der Entlastung</translation>
    </message>
    <message>
        <source>Full before help can be there</source>
        <translation>Voll, bevor Hilfe da sein kann</translation>
    </message>
    <message>
        <source>Demand of fewestPeriods or more, carried forward with a damped trend, passes the capacity less the buffer in a period that begins before capacity asked for today can work: in half of the possible courses an error, in one of five a warning.</source>
        <translation>Die Nachfrage aus fewestPeriods Zeiträumen oder mehr, mit gedämpftem Trend fortgeschrieben, übersteigt die Kapazität ohne den Puffer buffer in einem Zeitraum, der beginnt, bevor heute verlangte Kapazität arbeiten kann: in der Hälfte der möglichen Verläufe ein Fehler, in einem von fünf eine Warnung.</translation>
    </message>
    <message>
        <source>Demand passes capacity before help can arrive.</source>
        <translation>Die Nachfrage übersteigt die Kapazität, bevor Hilfe kommen kann.</translation>
    </message>
    <message>
        <source>What must be ordered, or who hired, now?</source>
        <translation>Was muss jetzt bestellt, wer jetzt eingestellt werden?</translation>
    </message>
    <message>
        <source>Demand and capacity by period, and the days it takes to add capacity.</source>
        <translation>Nachfrage und Kapazität je Zeitraum, und die Tage, die neue Kapazität braucht.</translation>
    </message>
    <message>
        <source>Enter the capacity that is planned for later periods.</source>
        <translation>Die Kapazität eintragen, die für spätere Zeiträume geplant ist.</translation>
    </message>
    <message>
        <source>Gardner and McKenzie: Forecasting trends in time series. Management Science 31 (1985). Makridakis, Spiliotis and Assimakopoulos: The M4 Competition. International Journal of Forecasting 36 (2020).</source>
        <translation>Gardner und McKenzie: Forecasting trends in time series. Management Science 31 (1985). Makridakis, Spiliotis und Assimakopoulos: The M4 Competition. International Journal of Forecasting 36 (2020).</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the scope without anything beneath</source>
        <translation>
            <numerusform>%n Teil des Bereichs ohne etwas darunter</numerusform>
            <numerusform>%n Teile des Bereichs ohne etwas darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is for %2 too, and nothing of it is there</source>
        <translation>%1 gilt auch für %2, und dort ist nichts davon</translation>
    </message>
    <message>
        <source>Its scope: %1.</source>
        <translation>Sein Geltungsbereich: %1.</translation>
    </message>
    <message>
        <source>%1: no objective, share, KPI or initiative beneath it.</source>
        <translation>%1: kein Ziel, keine Beteiligung, keine Kennzahl und keine Initiative darunter.</translation>
    </message>
    <message>
        <source>%1: by departments that work everywhere.</source>
        <translation>%1: durch Abteilungen, die überall arbeiten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Shown because the scope names several, and beneath it is something of some of them only.</source>
        <translation>Gezeigt, weil der Geltungsbereich mehrere nennt und darunter nur von einigen etwas ist.</translation>
    </message>
    <message>
        <source>its scope names no business unit, geography or function of a department</source>
        <translation>sein Geltungsbereich nennt weder Geschäftsbereich noch Region noch Funktion einer Abteilung</translation>
    </message>
    <message>
        <source>of the %1 parts of its scope only %2 is one of a department</source>
        <translation>von den %1 Teilen seines Geltungsbereichs ist nur %2 einer einer Abteilung</translation>
    </message>
    <message>
        <source>no objective says which part of the business it covers</source>
        <translation>kein Ziel sagt, welchen Teil des Geschäfts es umfasst</translation>
    </message>
    <message>
        <source>Missing unit or geography</source>
        <translation>Fehlender Bereich oder fehlende Region</translation>
    </message>
    <message>
        <source>An aim for all, with some of them beneath</source>
        <translation>Ein Ziel für alle, mit einigen darunter</translation>
    </message>
    <message>
        <source>The scope of an objective lists two or more business units, geographies or functions of departments, separated by commas, semicolons or &quot;and&quot;, and no department of one of them carries the objective or has an objective, share, KPI or initiative beneath it. A department that works worldwide is in every geography.</source>
        <translation>Der Geltungsbereich eines Ziels zählt zwei oder mehr Geschäftsbereiche, Regionen oder Funktionen von Abteilungen auf, getrennt durch Komma, Semikolon oder „und“, und von einem davon trägt keine Abteilung das Ziel oder hat darunter ein Ziel, eine Beteiligung, eine Kennzahl oder eine Initiative. Eine Abteilung, die weltweit arbeitet, ist in jeder Region.</translation>
    </message>
    <message>
        <source>It is meant for several parts of the business, and some of them have no part in it.</source>
        <translation>Es gilt für mehrere Teile des Geschäfts, und einige haben keinen Anteil daran.</translation>
    </message>
    <message>
        <source>Who carries it there, or is it not meant for them?</source>
        <translation>Wer trägt es dort, oder ist es nicht für sie gedacht?</translation>
    </message>
    <message>
        <source>Objectives with their scope, and departments with unit, geography or function.</source>
        <translation>Ziele mit ihrem Geltungsbereich, und Abteilungen mit Geschäftsbereich, Region oder Funktion.</translation>
    </message>
    <message>
        <source>Enter what serves it there, or take the name out of its scope.</source>
        <translation>Tragen Sie ein, was ihm dort dient, oder nehmen Sie den Namen aus dem Geltungsbereich.</translation>
    </message>
    <message>
        <source>%1 is to serve %2.</source>
        <translation>%1 soll %2 dienen.</translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) before it can</source>
        <translation>
            <numerusform>Beginnt %n Tag zu früh</numerusform>
            <numerusform>Beginnt %n Tage zu früh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts %n day(s) too early to follow %2</source>
        <translation>
            <numerusform>%1 beginnt %n Tag zu früh, um auf %2 zu folgen</numerusform>
            <numerusform>%1 beginnt %n Tage zu früh, um auf %2 zu folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts on %2.</source>
        <translation>%1 beginnt am %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 endet am %2.</translation>
    </message>
    <message>
        <source>The one follows the other.</source>
        <translation>Das eine folgt auf das andere.</translation>
    </message>
    <message numerus="yes">
        <source>The one follows the other; they may overlap by %n day(s).</source>
        <translation>
            <numerusform>Das eine folgt auf das andere; sie dürfen sich um %n Tag überschneiden.</numerusform>
            <numerusform>Das eine folgt auf das andere; sie dürfen sich um %n Tage überschneiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between the two lie %n day(s).</source>
        <translation>
            <numerusform>Dazwischen liegt %n Tag.</numerusform>
            <numerusform>Dazwischen liegen %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because it can start on %1 at the earliest.</source>
        <translation>Gezeigt, weil es frühestens am %1 beginnen kann.</translation>
    </message>
    <message>
        <source>it follows another one and has no first day</source>
        <translation>sie folgt auf eine andere und hat keinen ersten Tag</translation>
    </message>
    <message>
        <source>%1, which it follows, has no last day</source>
        <translation>%1, worauf sie folgt, hat keinen letzten Tag</translation>
    </message>
    <message>
        <source>%1, which it may overlap, has no first day</source>
        <translation>%1, womit sie sich überschneiden darf, hat keinen ersten Tag</translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) before its input is there</source>
        <translation>
            <numerusform>Fällig %n Tag vor seiner Voraussetzung</numerusform>
            <numerusform>Fällig %n Tage vor seiner Voraussetzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is due %n day(s) too early to wait for %2</source>
        <translation>
            <numerusform>%1 ist %n Tag zu früh fällig, um auf %2 zu warten</numerusform>
            <numerusform>%1 ist %n Tage zu früh fällig, um auf %2 zu warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 ist am %2 fällig.</translation>
    </message>
    <message>
        <source>%1 is asked for by %2, and not promised.</source>
        <translation>%1 ist bis %2 erbeten und nicht zugesagt.</translation>
    </message>
    <message>
        <source>Shown because it can be there on %1 at the earliest.</source>
        <translation>Gezeigt, weil es frühestens am %1 da sein kann.</translation>
    </message>
    <message>
        <source>%1, which it waits for, is no longer to come</source>
        <translation>%1, worauf er wartet, kommt nicht mehr</translation>
    </message>
    <message>
        <source>%1, which it waits for, has no day</source>
        <translation>%1, worauf er wartet, hat keinen Tag</translation>
    </message>
    <message>
        <source>no initiative says which one it follows</source>
        <translation>keine Initiative sagt, auf welche sie folgt</translation>
    </message>
    <message>
        <source>no milestone says which hand-off it waits for</source>
        <translation>kein Meilenstein sagt, auf welche Übergabe er wartet</translation>
    </message>
    <message>
        <source>Impossible sequence</source>
        <translation>Unmögliche Reihenfolge</translation>
    </message>
    <message>
        <source>What has to come first</source>
        <translation>Was zuerst kommen muss</translation>
    </message>
    <message>
        <source>An initiative starts before the one that it follows has ended and the days in between have passed, less the overlap that is allowed; or a milestone is due before the hand-off that it waits for is promised, or needed when nothing is promised, and the work in between is done. What is done does not count.</source>
        <translation>Eine Initiative beginnt, bevor die, auf die sie folgt, geendet hat und die Tage dazwischen vergangen sind, abzüglich der erlaubten Überschneidung; oder ein Meilenstein ist fällig, bevor die Übergabe, auf die er wartet, zugesagt oder, wenn nichts zugesagt ist, gebraucht wird und die Arbeit dazwischen getan ist. Erledigtes zählt nicht.</translation>
    </message>
    <message>
        <source>The plan starts it before its inputs exist.</source>
        <translation>Der Plan beginnt es, bevor seine Voraussetzungen da sind.</translation>
    </message>
    <message>
        <source>Do the two overlap on purpose, or does one of them move?</source>
        <translation>Überschneiden sich die beiden mit Absicht, oder verschiebt sich eines?</translation>
    </message>
    <message>
        <source>Initiatives with the ones they follow, milestones with what they wait for.</source>
        <translation>Initiativen mit denen, auf die sie folgen, Meilensteine mit dem, worauf sie warten.</translation>
    </message>
    <message>
        <source>Enter which share of the earlier one the later one may overlap.</source>
        <translation>Tragen Sie ein, welchen Anteil der früheren die spätere überschneiden darf.</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>set for %1: %2</source>
        <translation>festgelegt für %1: %2</translation>
    </message>
    <message>
        <source>set for %1 on %2: %3</source>
        <translation>festgelegt für %1 am %2: %3</translation>
    </message>
    <message>
        <source>set for %1 by %2 on %3: %4</source>
        <translation>festgelegt für %1 von %2 am %3: %4</translation>
    </message>
    <message>
        <source>given with this call</source>
        <translation>mit diesem Aufruf angegeben</translation>
    </message>
    <message>
        <source>switched off because: %1</source>
        <translation>ausgeschaltet, weil: %1</translation>
    </message>
    <message>
        <source>switched off on %1 because: %2</source>
        <translation>ausgeschaltet am %1, weil: %2</translation>
    </message>
    <message>
        <source>switched off by %1 on %2 because: %3</source>
        <translation>ausgeschaltet von %1 am %2, weil: %3</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>diese Regel gibt es nicht</translation>
    </message>
    <message>
        <source>no such rule has a number &quot;%1&quot;</source>
        <translation>keine solche Regel hat eine Zahl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>In fewestPeriods periods in a row, this one and those to come, a department has accepted and planned more than load times its capacity, or, where its headcount is entered, so much that surges wait; no request of it stands, and nobody has taken on the disconnect for it.</source>
        <translation>In fewestPeriods Zeiträumen in Folge, diesem und kommenden, hat eine Abteilung mehr als das load-Fache ihrer Kapazität zugesagt und geplant oder, wo ihr Personal eingetragen ist, so viel, dass Spitzen warten; keine Anfrage von ihr gilt, und niemand hat die Unstimmigkeit für sie übernommen.</translation>
    </message>
    <message>
        <source>Capacities of periods that follow each other, and hand-offs or initiatives with effort.</source>
        <translation>Kapazitäten von Zeiträumen, die aufeinander folgen, und Übergaben oder Initiativen mit Aufwand.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without process time or lead time</source>
        <translation>
            <numerusform>%n Schritt ohne Bearbeitungszeit oder Durchlaufzeit</numerusform>
            <numerusform>%n Schritte ohne Bearbeitungszeit oder Durchlaufzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>the required waiting is longer than the lead time</source>
        <translation>das vorgeschriebene Warten ist länger als die Durchlaufzeit</translation>
    </message>
    <message>
        <source>%1: %2 of waiting, %3 of work.</source>
        <translation>%1: %2 Warten, %3 Arbeit.</translation>
    </message>
    <message>
        <source>%1 of the time is work, the rest waiting</source>
        <translation>%1 der Zeit ist Arbeit, der Rest Warten</translation>
    </message>
    <message>
        <source>%1: %2 of work in %3 from start to end</source>
        <translation>%1: %2 Arbeit in %3 von Anfang bis Ende</translation>
    </message>
    <message>
        <source>%1 of work, %2 of required waiting, %3 in all.</source>
        <translation>%1 Arbeit, %2 vorgeschriebenes Warten, %3 insgesamt.</translation>
    </message>
    <message>
        <source>%1 of work, %2 in all.</source>
        <translation>%1 Arbeit, %2 insgesamt.</translation>
    </message>
    <message>
        <source>%1 are promised.</source>
        <translation>%1 sind zugesagt.</translation>
    </message>
    <message>
        <source>Shown because it takes longer than promised, and less than %1 of it is work.</source>
        <translation>Gezeigt, weil es länger dauert als zugesagt und weniger als %1 davon Arbeit ist.</translation>
    </message>
    <message>
        <source>Shown because less than %1 of the time is work. No time is promised.</source>
        <translation>Gezeigt, weil weniger als %1 der Zeit Arbeit ist. Keine Zeit ist zugesagt.</translation>
    </message>
    <message>
        <source>%1 of the pieces go back a step</source>
        <translation>%1 der Stücke gehen einen Schritt zurück</translation>
    </message>
    <message>
        <source>%1 sends %2 of the pieces back to %3</source>
        <translation>%1 schickt %2 der Stücke an %3 zurück</translation>
    </message>
    <message>
        <source>%1 sends %2 of the pieces back</source>
        <translation>%1 schickt %2 der Stücke zurück</translation>
    </message>
    <message>
        <source>%1 pieces a month go back, of %2 that arrive.</source>
        <translation>%1 Stücke im Monat gehen zurück, von %2, die ankommen.</translation>
    </message>
    <message>
        <source>%1 comes before %2.</source>
        <translation>%1 kommt vor %2.</translation>
    </message>
    <message>
        <source>%1 is the first step.</source>
        <translation>%1 ist der erste Schritt.</translation>
    </message>
    <message>
        <source>%1 are meant to go back.</source>
        <translation>%1 sollen zurückgehen.</translation>
    </message>
    <message>
        <source>Shown because more than %1 go back beyond what is meant to.</source>
        <translation>Gezeigt, weil mehr als %1 über das Gewollte hinaus zurückgehen.</translation>
    </message>
    <message>
        <source>no step says how much it sends back</source>
        <translation>kein Schritt sagt, wie viel er zurückschickt</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>Share of work in the time that passes, below which it is shown.</source>
        <translation>Anteil der Arbeit an der vergehenden Zeit, unter dem es gezeigt wird.</translation>
    </message>
    <message>
        <source>Share of the pieces that may go back beyond what is meant to.</source>
        <translation>Anteil der Stücke, der über das Gewollte hinaus zurückgehen darf.</translation>
    </message>
    <message>
        <source>Waiting dominates</source>
        <translation>Warten überwiegt</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <translation>Meist Warten</translation>
    </message>
    <message>
        <source>Work is less than activityRatio of the time from start to end, without waiting that law or contract require, and that time is longer than promised. A note where nothing is promised.</source>
        <translation>Arbeit ist weniger als activityRatio der Zeit von Anfang bis Ende, ohne das Warten, das Gesetz oder Vertrag verlangen, und diese Zeit ist länger als zugesagt. Ein Hinweis, wo nichts zugesagt ist.</translation>
    </message>
    <message>
        <source>Work waits for most of its life.</source>
        <translation>Arbeit wartet die meiste Zeit.</translation>
    </message>
    <message>
        <source>Where does it wait, and for whom?</source>
        <translation>Wo wartet sie, und auf wen?</translation>
    </message>
    <message>
        <source>Processes whose steps say process time and lead time.</source>
        <translation>Prozesse, deren Schritte Bearbeitungszeit und Durchlaufzeit sagen.</translation>
    </message>
    <message>
        <source>Enter the waiting that is required, or the time that was promised.</source>
        <translation>Das vorgeschriebene Warten eintragen oder die Zeit, die zugesagt war.</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Pingpong</translation>
    </message>
    <message>
        <source>Back and forth between two desks</source>
        <translation>Hin und her zwischen zwei Tischen</translation>
    </message>
    <message>
        <source>A step sends more than returnShare of its pieces back, beyond the share that is meant to go back.</source>
        <translation>Ein Schritt schickt mehr als returnShare seiner Stücke zurück, über den gewollten Anteil hinaus.</translation>
    </message>
    <message>
        <source>Cases bounce between two desks.</source>
        <translation>Fälle springen zwischen zwei Tischen.</translation>
    </message>
    <message>
        <source>What would let the first desk finish?</source>
        <translation>Was ließe den ersten Tisch fertig werden?</translation>
    </message>
    <message>
        <source>Steps with what they send back in a month, and their volume.</source>
        <translation>Schritte mit dem, was sie im Monat zurückschicken, und ihrer Menge.</translation>
    </message>
    <message>
        <source>Enter the share that goes back by design.</source>
        <translation>Den Anteil eintragen, der mit Absicht zurückgeht.</translation>
    </message>
    <message>
        <source>%1 calls it ready when</source>
        <translation>%1 nennt es fertig, wenn</translation>
    </message>
    <message>
        <source>Needed and promised amounts differ</source>
        <translation>Gebrauchte und zugesagte Menge weichen ab</translation>
    </message>
    <message>
        <source>Needed and promised units differ</source>
        <translation>Gebrauchte und zugesagte Einheit weichen ab</translation>
    </message>
    <message>
        <source>%1 needs %2 of %3; %4 promises %5</source>
        <translation>%1 braucht %2 von %3; %4 sagt %5 zu</translation>
    </message>
    <message>
        <source>%1 of %2 are needed.</source>
        <translation>%1 von %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>%1 of %2 are promised.</source>
        <translation>%1 von %2 sind zugesagt.</translation>
    </message>
    <message>
        <source>Shown because they lie %1 apart; the limit is %2.</source>
        <translation>Gezeigt, weil sie %1 auseinander liegen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht gebraucht</translation>
    </message>
    <message>
        <source>two units</source>
        <translation>zwei Einheiten</translation>
    </message>
    <message>
        <source>Shown because nothing of it is needed.</source>
        <translation>Gezeigt, weil nichts davon gebraucht wird.</translation>
    </message>
    <message>
        <source>Shown because the two units do not measure the same thing.</source>
        <translation>Gezeigt, weil die beiden Einheiten nicht dasselbe messen.</translation>
    </message>
    <message>
        <source>no hand-off says how much of it is needed</source>
        <translation>keine Übergabe sagt, wie viel davon gebraucht wird</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) with an amount of one side only</source>
        <translation>
            <numerusform>%n Übergabe mit der Menge nur einer Seite</numerusform>
            <numerusform>%n Übergaben mit der Menge nur einer Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) with a unit of one side only</source>
        <translation>
            <numerusform>%n Übergabe mit der Einheit nur einer Seite</numerusform>
            <numerusform>%n Übergaben mit der Einheit nur einer Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Vital to one side, minor to the other</source>
        <translation>Der einen Seite wichtig, der anderen nicht</translation>
    </message>
    <message>
        <source>%1 is vital to %2 and minor to %3</source>
        <translation>%1 ist wichtig für %2 und nebensächlich für %3</translation>
    </message>
    <message>
        <source>high and low</source>
        <translation>hoch und niedrig</translation>
    </message>
    <message>
        <source>%1 is rated: %2.</source>
        <translation>%1 ist eingestuft: %2.</translation>
    </message>
    <message>
        <source>Shown because the two ratings lie two steps apart.</source>
        <translation>Gezeigt, weil die beiden Einstufungen zwei Stufen auseinander liegen.</translation>
    </message>
    <message>
        <source>no giver has rated how much a hand-off matters</source>
        <translation>kein Geber hat eingestuft, wie wichtig eine Übergabe ist</translation>
    </message>
    <message numerus="yes">
        <source>%n vital hand-off(s) that the giver has not rated</source>
        <translation>
            <numerusform>%n wichtige Übergabe, die der Geber nicht eingestuft hat</numerusform>
            <numerusform>%n wichtige Übergaben, die der Geber nicht eingestuft hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A promised day moved %n time(s)</source>
        <translation>
            <numerusform>Ein zugesagter Tag rückte %n-mal</numerusform>
            <numerusform>Ein zugesagter Tag rückte %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: first promised for %2, now for %3, moved %n time(s)</source>
        <translation>
            <numerusform>%1: zuerst für %2 zugesagt, jetzt für %3, %n-mal verschoben</numerusform>
            <numerusform>%1: zuerst für %2 zugesagt, jetzt für %3, %n-mal verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 the day moved from %2 to %3.</source>
        <translation>Am %1 rückte der Tag von %2 auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>Shown because the day moved back %1 times; the limit is %n time(s).</source>
        <translation>
            <numerusform>Gezeigt, weil der Tag %1-mal nach hinten rückte; die Grenze ist %n-mal.</numerusform>
            <numerusform>Gezeigt, weil der Tag %1-mal nach hinten rückte; die Grenze ist %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because it moved by %1 of the %2 days there were at first; the limit is %3.</source>
        <translation>Gezeigt, weil es um %1 der anfangs %2 Tage verschoben wurde; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>no earlier promise is entered</source>
        <translation>keine frühere Zusage ist eingetragen</translation>
    </message>
    <message>
        <source>no day of the request before the promised day</source>
        <translation>kein Tag der Anfrage vor dem zugesagten Tag</translation>
    </message>
    <message>
        <source>By which share the promised amount may differ from the needed one.</source>
        <translation>Um welchen Anteil die zugesagte Menge von der gebrauchten abweichen darf.</translation>
    </message>
    <message>
        <source>From how many moves to a later day on a promise is shown.</source>
        <translation>Ab wie vielen Verschiebungen auf einen späteren Tag eine Zusage gezeigt wird.</translation>
    </message>
    <message>
        <source>By which share of the time there was at first a day may move.</source>
        <translation>Um welchen Anteil der anfänglichen Zeit ein Tag rücken darf.</translation>
    </message>
    <message>
        <source>Scope mismatch</source>
        <translation>Abweichender Umfang</translation>
    </message>
    <message>
        <source>Two amounts for one hand-off</source>
        <translation>Zwei Mengen für eine Übergabe</translation>
    </message>
    <message>
        <source>The promised amount of a hand-off differs from the needed one by more than share of it, after units are converted, or the two units measure different things.</source>
        <translation>Die zugesagte Menge einer Übergabe weicht nach Umrechnung der Einheiten um mehr als share von der gebrauchten ab, oder die beiden Einheiten messen Verschiedenes.</translation>
    </message>
    <message>
        <source>The day is agreed, the content is not.</source>
        <translation>Der Tag ist vereinbart, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>Do both sides have the same thing in mind?</source>
        <translation>Haben beide Seiten dasselbe vor Augen?</translation>
    </message>
    <message>
        <source>Hand-offs with the needed and the promised amount.</source>
        <translation>Übergaben mit der gebrauchten und der zugesagten Menge.</translation>
    </message>
    <message>
        <source>Write both units alike, or enter the amount that is agreed.</source>
        <translation>Beide Einheiten gleich schreiben oder die vereinbarte Menge eintragen.</translation>
    </message>
    <message>
        <source>Crowston: A taxonomy of organizational dependencies. MIT CCS TR 174 (1994).</source>
        <translation>Crowston: A taxonomy of organizational dependencies. MIT CCS TR 174 (1994).</translation>
    </message>
    <message>
        <source>Asymmetric criticality</source>
        <translation>Ungleiche Dringlichkeit</translation>
    </message>
    <message>
        <source>Vital here, minor there</source>
        <translation>Hier wichtig, dort nebensächlich</translation>
    </message>
    <message>
        <source>The receiver rates a hand-off as high, the giver as low. One that is not rated is not compared.</source>
        <translation>Der Empfänger stuft eine Übergabe hoch ein, der Geber niedrig. Was nicht eingestuft ist, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>It is vital to one side and minor to the other.</source>
        <translation>Es ist der einen Seite wichtig und der anderen nebensächlich.</translation>
    </message>
    <message>
        <source>Does the giver know what stops when it is late?</source>
        <translation>Weiß der Geber, was stillsteht, wenn es zu spät kommt?</translation>
    </message>
    <message>
        <source>Hand-offs that both sides have rated.</source>
        <translation>Übergaben, die beide Seiten eingestuft haben.</translation>
    </message>
    <message>
        <source>Clear the rating that nobody has chosen.</source>
        <translation>Die Einstufung leeren, die niemand gewählt hat.</translation>
    </message>
    <message>
        <source>Sull, Homkes and Sull: Why strategy execution unravels. Harvard Business Review (March 2015).</source>
        <translation>Sull, Homkes und Sull: Why strategy execution unravels. Harvard Business Review (März 2015).</translation>
    </message>
    <message>
        <source>Slipping commitment</source>
        <translation>Rutschende Zusage</translation>
    </message>
    <message>
        <source>A day that keeps moving</source>
        <translation>Ein Tag, der immer weiter rückt</translation>
    </message>
    <message>
        <source>The promised day of an open hand-off has moved to a later one moves times or more, or by more than share of the time from the request to the first day. A decision of both sides to plan anew starts the count again.</source>
        <translation>Der zugesagte Tag einer offenen Übergabe ist moves-mal oder öfter auf einen späteren gerückt, oder um mehr als share der Zeit von der Anfrage bis zum ersten Tag. Ein Beschluss beider Seiten, neu zu planen, lässt die Zählung neu beginnen.</translation>
    </message>
    <message>
        <source>The date keeps moving.</source>
        <translation>Der Termin rückt immer weiter.</translation>
    </message>
    <message>
        <source>What would make it firm?</source>
        <translation>Was würde ihn fest machen?</translation>
    </message>
    <message>
        <source>Hand-offs with the days that were promised before.</source>
        <translation>Übergaben mit den Tagen, die vorher zugesagt waren.</translation>
    </message>
    <message>
        <source>Enter the decision by which both sides planned anew.</source>
        <translation>Den Beschluss eintragen, mit dem beide Seiten neu geplant haben.</translation>
    </message>
    <message>
        <source>Milestone trend analysis (DIN 69900).</source>
        <translation>Meilenstein-Trendanalyse (DIN 69900).</translation>
    </message>
    <message>
        <source>Two linked KPIs moved together (correlation of at least 0.5 without trend and time of year), and in the recent periods (6 months, 13 weeks or 4 quarters) the distance between them moved by at least one standard deviation, with a signal among them; of the findings at most falseDiscoveries are to be expected by chance. Linked are KPIs of one definition or objective, of departments with a hand-off, a computed KPI with its parts, and one that is said to move another in the same period.</source>
        <translation>Zwei zusammenhängende Kennzahlen bewegten sich gemeinsam (Korrelation von mindestens 0,5 ohne Trend und Jahreszeit), und in den jüngsten Zeiträumen (6 Monate, 13 Wochen oder 4 Quartale) hat sich der Abstand zwischen ihnen um mindestens eine Standardabweichung verschoben, mit einem Signal darunter; von den Befunden ist höchstens falseDiscoveries durch Zufall zu erwarten. Zusammen hängen Kennzahlen einer Definition oder eines Ziels, von Abteilungen mit einer Übergabe, eine berechnete Kennzahl mit ihren Teilen, und eine, die eine andere in demselben Zeitraum bewegen soll.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>what it dismisses is not found any more</source>
        <translation>was sie zurückstellt, wird nicht mehr gefunden</translation>
    </message>
    <message>
        <source>For %1 there are %2 person-days, %3 of them approved overtime.</source>
        <translation>Für %1 gibt es %2 Personentage, %3 davon genehmigte Überstunden.</translation>
    </message>
    <message>
        <source>For %1 there are %2 person-days.</source>
        <translation>Für %1 gibt es %2 Personentage.</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>For the facilitator only</source>
        <translation>Nur für die Moderation</translation>
    </message>
    <message>
        <source>Action for %1, due %2.</source>
        <translation>Maßnahme für %1, fällig %2.</translation>
    </message>
    <message>
        <source>There is no cycle yet. Begin one in the menu Cycle.</source>
        <translation>Es gibt noch keinen Zyklus. Im Menü Zyklus einen beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the agenda, %n minute(s) now.</source>
        <comment>exhibit</comment>
        <translation>
            <numerusform>%1 steht auf der Tagesordnung, jetzt %n Minute.</numerusform>
            <numerusform>%1 steht auf der Tagesordnung, jetzt %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Verdict Back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Judge Disconnect</source>
        <translation>Unstimmigkeit beurteilen</translation>
    </message>
    <message>
        <source>%1 is not judged any more.</source>
        <comment>exhibit</comment>
        <translation>%1 ist nicht mehr beurteilt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exhibit, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 high, %2 medium, %3 as notes, %4 without an owner.</source>
        <translation>%1 hoch, %2 mittel, %3 als Hinweise, %4 ohne Zuständige.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) could not run…</source>
        <translation>
            <numerusform>%Ln Prüfung konnte nicht laufen…</numerusform>
            <numerusform>%Ln Prüfungen konnten nicht laufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>The decision by which it can stand, if there is one.</source>
        <translation>Die Entscheidung, nach der sie bestehen bleiben kann, sofern es eine gibt.</translation>
    </message>
    <message>
        <source>What this rule means…</source>
        <translation>Was diese Regel bedeutet…</translation>
    </message>
    <message>
        <source>Options: %1.</source>
        <translation>Einstellungen: %1.</translation>
    </message>
    <message>
        <source>Checks That Could Not Run</source>
        <translation>Prüfungen, die nicht laufen konnten</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>A check without data says nothing about health. Right opens a line, Left closes it.</source>
        <translation>Eine Prüfung ohne Daten sagt nichts über den Zustand. Rechts öffnet eine Zeile, Links schließt sie.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>id</comment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Was it worth showing?</source>
        <translation>War es zeigenswert?</translation>
    </message>
    <message>
        <source>Put on the Agenda</source>
        <translation>Auf die Tagesordnung</translation>
    </message>
    <message>
        <source>Let the review discuss the disconnect.</source>
        <translation>Die Unstimmigkeit im Review besprechen lassen.</translation>
    </message>
    <message>
        <source>Make an Action</source>
        <translation>Maßnahme daraus machen</translation>
    </message>
    <message>
        <source>Make an action of the disconnect for the head of its first department.</source>
        <translation>Aus der Unstimmigkeit eine Maßnahme für die Leitung der ersten Abteilung machen.</translation>
    </message>
    <message>
        <source>Take the First Fix</source>
        <translation>Erste Lösung nehmen</translation>
    </message>
    <message>
        <source>Change or ask what the first fix below the question says.</source>
        <translation>Ändern oder anfragen, was die erste Lösung unter der Frage sagt.</translation>
    </message>
    <message>
        <source>Note that the disconnect was worth showing.</source>
        <translation>Vermerken, dass die Unstimmigkeit zeigenswert war.</translation>
    </message>
    <message>
        <source>Not Useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Note that the disconnect was not worth showing.</source>
        <translation>Vermerken, dass die Unstimmigkeit nicht zeigenswert war.</translation>
    </message>
    <message>
        <source>Already Known</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Note that the disconnect is true and was known before.</source>
        <translation>Vermerken, dass die Unstimmigkeit stimmt und schon bekannt war.</translation>
    </message>
    <message>
        <source>What This Rule Means…</source>
        <translation>Was diese Regel bedeutet…</translation>
    </message>
    <message>
        <source>Read when the rule speaks, how sure it is, and which options hold.</source>
        <translation>Lesen, wann die Regel anschlägt, wie sicher sie ist und welche Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Checks That Could Not Run…</source>
        <translation>Prüfungen, die nicht laufen konnten…</translation>
    </message>
    <message>
        <source>Read what was not looked at, and which data is missing.</source>
        <translation>Lesen, was nicht geprüft wurde und welche Daten fehlen.</translation>
    </message>
    <message>
        <source>Follows from %1 %2</source>
        <comment>rule, title</comment>
        <translation>Folgt aus %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. Use text, json or sarif.</source>
        <translation>„%1“ ist kein Format. Möglich sind text, json und sarif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule that can be planted. Use all, none, or ids like DEP-003.</source>
        <translation>„%1“ ist keine Regel, die sich einpflanzen lässt. Möglich sind all, none oder Kennungen wie DEP-003.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say how many. Write it like DEP-003:2.</source>
        <translation>„%1“ sagt nicht, wie viele. Die Schreibweise ist zum Beispiel DEP-003:2.</translation>
    </message>
    <message>
        <source>The number of departments must be from 1 to %1.</source>
        <translation>Die Zahl der Abteilungen muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The number of months must be from %1 to %2.</source>
        <translation>Die Zahl der Monate muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The target lies beyond the natural process limit on its difficult side: mean plus or minus 2.66 times the mean moving range of at least 12 values, also without those that are so far from all others that they were mistyped.</source>
        <translation>Der Zielwert liegt auf der schwierigen Seite jenseits der natürlichen Prozessgrenze: Mittel plus oder minus 2,66-mal die mittlere gleitende Spannweite aus mindestens 12 Werten, auch ohne jene, die so weit von allen anderen liegen, dass sie vertippt sind.</translation>
    </message>
    <message>
        <source>Rests &amp;on</source>
        <translation>Beruht &amp;auf</translation>
    </message>
    <message>
        <source>Preceding initiative</source>
        <translation>Vorausgehende Initiative</translation>
    </message>
    <message>
        <source>Preceding initiatives</source>
        <translation>Vorausgehende Initiativen</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say how many departments and which seed: --departments 30 --seed 1.</source>
        <translation>Es fehlen die Zahl der Abteilungen und der Startwert: --departments 30 --seed 1.</translation>
    </message>
    <message>
        <source>Generate Organisation</source>
        <translation>Organisation erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>%1: no place for %n more in this organisation.</source>
        <translation>
            <numerusform>%1: In dieser Organisation ist kein Platz für %n weitere.</numerusform>
            <numerusform>%1: In dieser Organisation ist kein Platz für %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <comment>what, number, unit</comment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Both figures are cut: the scale begins at %1.</source>
        <comment>number</comment>
        <translation>Beide Werte sind abgeschnitten: die Skala beginnt bei %1.</translation>
    </message>
    <message>
        <source>%1: all of the difference of %2 is explained</source>
        <comment>KPI, amount</comment>
        <translation>%1: der ganze Unterschied von %2 ist erklärt</translation>
    </message>
    <message>
        <source>%1: %2 of the difference of %3 is not explained</source>
        <comment>KPI, amounts</comment>
        <translation>%1: %2 vom Unterschied von %3 sind nicht erklärt</translation>
    </message>
    <message>
        <source>From one department&apos;s figure to the other&apos;s, %1. Each bar begins where the one above ends.</source>
        <comment>period, unit</comment>
        <translation>Vom Wert der einen Abteilung zu dem der anderen, %1. Jeder Balken beginnt, wo der darüber endet.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4.</source>
        <comment>KPI, department, value, result</comment>
        <translation>%1, %2: %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2: no KPI measures it.</source>
        <comment>objective, department</comment>
        <translation>%1, %2: keine Kennzahl misst es.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>objective, department</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>department, KPIs</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 measures %2.</source>
        <comment>KPI, objective</comment>
        <translation>%1 misst %2.</translation>
    </message>
    <message>
        <source>Every objective is measured, and every KPI serves one</source>
        <translation>Jedes Ziel wird gemessen, und jede Kennzahl dient einem</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) without an objective</source>
        <translation>
            <numerusform>%n Kennzahl ohne Ziel</numerusform>
            <numerusform>%n Kennzahlen ohne Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message numerus="yes">
        <source>after %n period(s)</source>
        <translation>
            <numerusform>nach %n Zeitraum</numerusform>
            <numerusform>nach %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drives %2.</source>
        <comment>KPIs</comment>
        <translation>%1 treibt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n driver(s)</source>
        <comment>KPI</comment>
        <translation>
            <numerusform>%1: %n Treiber</numerusform>
            <numerusform>%1: %n Treiber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n driver(s) do not move it as declared</source>
        <comment>KPI</comment>
        <translation>
            <numerusform>%1: %n Treiber bewegt sie nicht wie erklärt</numerusform>
            <numerusform>%1: %n Treiber bewegen sie nicht wie erklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>What drives it, from left to right, with the latest values. Plus: it moves the same way. Minus: the opposite way.</source>
        <translation>Was sie treibt, von links nach rechts, mit den letzten Werten. Plus: sie bewegt sich gleich. Minus: entgegengesetzt.</translation>
    </message>
    <message>
        <source>Nobody has accepted more than there is capacity for</source>
        <translation>Niemand hat mehr angenommen, als Kapazität da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) more is accepted than there is capacity for, at most %1</source>
        <comment>percent</comment>
        <translation>
            <numerusform>%n-mal ist mehr angenommen, als Kapazität da ist, höchstens %1</numerusform>
            <numerusform>%n-mal ist mehr angenommen, als Kapazität da ist, höchstens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort of accepted hand-offs in percent of the available person-days, by department and period, n = %1.</source>
        <translation>Aufwand angenommener Übergaben in Prozent der verfügbaren Personentage, nach Abteilung und Zeitraum, n = %1.</translation>
    </message>
    <message>
        <source>Load in percent</source>
        <translation>Auslastung in Prozent</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two figures</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: both report %2.</source>
        <comment>period, figure</comment>
        <translation>%1: beide melden %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3 apart.</source>
        <comment>period, two figures, difference</comment>
        <translation>%1: %2, %3 auseinander.</translation>
    </message>
    <message>
        <source>%1: both figures agree in %2</source>
        <comment>KPI, period</comment>
        <translation>%1: beide Werte stimmen in %2 überein</translation>
    </message>
    <message>
        <source>%1: two figures, %2 apart in %3</source>
        <comment>KPI, difference, period</comment>
        <translation>%1: zwei Werte, %2 auseinander in %3</translation>
    </message>
    <message>
        <source>Filled: %1. Ring: %2. They differ in %3 of the last %4 periods. The scale does not begin at zero.</source>
        <comment>departments, counts</comment>
        <translation>Gefüllt: %1. Ring: %2. Sie unterscheiden sich in %3 der letzten %4 Zeiträume. Die Skala beginnt nicht bei null.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n Minute darüber</numerusform>
            <numerusform>%n Minuten darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in der Zeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>agenda item, minutes, state</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n Tag Zeit</numerusform>
            <numerusform>%n Tage Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried over %n time(s)</source>
        <translation>
            <numerusform>%n-mal übertragen</numerusform>
            <numerusform>%n-mal übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, due on %3: %4.</source>
        <comment>promise, owner, date, state</comment>
        <translation>%1, %2, fällig am %3: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 planned minutes are used</source>
        <comment>minutes</comment>
        <translation>%1 von %2 geplanten Minuten sind gebraucht</translation>
    </message>
    <message>
        <source>Minutes of each item. Outline: planned. Solid: used. n = %1.</source>
        <translation>Minuten jedes Punkts. Umriss: geplant. Gefüllt: gebraucht. n = %1.</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>Gebrauchte Minuten</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>No open promise is late</source>
        <translation>Keine offene Zusage ist überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s) late, the oldest by %1 days</source>
        <translation>
            <numerusform>%n offene Zusage ist überfällig, die älteste um %1 Tage</numerusform>
            <numerusform>%n offene Zusagen sind überfällig, die älteste um %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since actions and hand-offs were due; to the left those that have time. n = %1, %2 without a due date.</source>
        <translation>Tage, seit Maßnahmen und Übergaben fällig waren; links, was noch Zeit hat. n = %1, %2 ohne Termin.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>actual, target with unit</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5 from the target, %6.</source>
        <comment>KPI, department, period, numbers, percent, result</comment>
        <translation>%1, %2, %3: %4, %5 gegenüber dem Ziel, %6.</translation>
    </message>
    <message>
        <source>%1: every target is met</source>
        <comment>department or company</comment>
        <translation>%1: jedes Ziel ist erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n KPI(s) missed the target, the largest gap is %2</source>
        <comment>department or company</comment>
        <translation>
            <numerusform>%1: %n Kennzahl hat das Ziel verfehlt, die größte Lücke ist %2</numerusform>
            <numerusform>%1: %n Kennzahlen haben das Ziel verfehlt, die größte Lücke ist %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference between actual and target in percent of the target. Square: missed. Circle: met. %1 of %2 KPIs; the others have no target to divide by.</source>
        <translation>Unterschied zwischen Ist und Ziel in Prozent des Ziels. Quadrat: verfehlt. Kreis: erreicht. %1 von %2 Kennzahlen; die anderen haben kein Ziel, durch das zu teilen wäre.</translation>
    </message>
    <message>
        <source>Difference in percent</source>
        <translation>Unterschied in Prozent</translation>
    </message>
    <message>
        <source>Actual and target</source>
        <translation>Ist und Ziel</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>%1 is changed for %2.</source>
        <comment>rule, company, unit or department</comment>
        <translation>%1 ist für %2 geändert.</translation>
    </message>
    <message>
        <source>Follow Proposal</source>
        <translation>Vorschlag folgen</translation>
    </message>
    <message>
        <source>%1 has one level less.</source>
        <comment>rule</comment>
        <translation>%1 hat eine Stufe weniger.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <comment>rule</comment>
        <translation>%1 ist aus.</translation>
    </message>
    <message>
        <source>Leave Rule as It Is</source>
        <translation>Regel lassen, wie sie ist</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <comment>rule</comment>
        <translation>%1 bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Remove What Is Not Needed</source>
        <translation>Nicht mehr Nötiges entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <comment>dismissals and settings</comment>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnects shown</source>
        <translation>Gezeigte Unstimmigkeiten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Looking for disconnects…</source>
        <translation>Unstimmigkeiten werden gesucht…</translation>
    </message>
    <message>
        <source>Export Chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>As SVG, PDF or PNG, or its numbers as CSV.</source>
        <translation>Als SVG, PDF oder PNG, oder seine Zahlen als CSV.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>A chart is written as .svg, .pdf, .png or .csv, not as .%1. Choose one of these.</source>
        <translation>Ein Diagramm wird als .svg, .pdf, .png oder .csv geschrieben, nicht als .%1. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1, figures as of %2.</source>
        <comment>organisation, date</comment>
        <translation>%1, Stand der Zahlen %2.</translation>
    </message>
    <message>
        <source>Change this rule…</source>
        <translation>Diese Regel ändern…</translation>
    </message>
    <message>
        <source>J next  K previous  P first page or all  A accept  G agenda  T action  F fix  D dismiss</source>
        <translation>J nächste  K vorige  P erste Seite oder alle  A annehmen  G Tagesordnung  T Maßnahme  F Lösung  D zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to tidy up…</source>
        <translation>
            <numerusform>%Ln Sache aufzuräumen…</numerusform>
            <numerusform>%Ln Sachen aufzuräumen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>No objectives and no KPIs yet</source>
        <translation>Noch keine Ziele und keine Kennzahlen</translation>
    </message>
    <message>
        <source>Import them; the drawing shows which objective is measured by what.</source>
        <translation>Importieren Sie sie; die Zeichnung zeigt, was welches Ziel misst.</translation>
    </message>
    <message>
        <source>No capacity is known</source>
        <translation>Keine Kapazität ist bekannt</translation>
    </message>
    <message>
        <source>Enter the person-days that departments have; the drawing shows who has accepted more.</source>
        <translation>Erfassen Sie die Personentage der Abteilungen; die Zeichnung zeigt, wer mehr angenommen hat.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>No open promises with a due date</source>
        <translation>Keine offenen Zusagen mit Termin</translation>
    </message>
    <message>
        <source>Capture actions in the session; the drawing shows how late they are.</source>
        <translation>Erfassen Sie Maßnahmen in der Sitzung; die Zeichnung zeigt, wie spät sie sind.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a rule</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a rule</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not set here: %1</source>
        <comment>what holds instead</comment>
        <translation>Hier nicht festgelegt: %1</translation>
    </message>
    <message>
        <source>&amp;Holds for</source>
        <translation>&amp;Gilt für</translation>
    </message>
    <message>
        <source>What is set for a department is stronger than what is set for its business unit, and that stronger than what is set for the company.</source>
        <translation>Was für eine Abteilung festgelegt ist, geht vor dem, was für ihren Geschäftsbereich festgelegt ist, und dieses vor dem, was für das Unternehmen festgelegt ist.</translation>
    </message>
    <message>
        <source>Whether the rule speaks.</source>
        <translation>Ob die Regel sich meldet.</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>How bad everything is that it finds.</source>
        <translation>Wie schwer alles wiegt, was sie findet.</translation>
    </message>
    <message>
        <source>Why it is set so. It is shown with the rule.</source>
        <translation>Warum es so festgelegt ist. Die Begründung steht bei der Regel.</translation>
    </message>
    <message>
        <source>%1 In the catalogue: %2. Empty: not set here.</source>
        <comment>what the number means, its default</comment>
        <translation>%1 Im Katalog: %2. Leer: hier nicht festgelegt.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like %1.</source>
        <comment>number</comment>
        <translation>Das ist keine Zahl. Sie wird wie %1 geschrieben.</translation>
    </message>
    <message>
        <source>Change Rule %1: %2</source>
        <comment>id, title</comment>
        <translation>Regel %1 ändern: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Change This Rule…</source>
        <translation>Diese Regel ändern…</translation>
    </message>
    <message>
        <source>%1 Its reason: %2</source>
        <comment>what is not needed, reason</comment>
        <translation>%1 Begründung: %2</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>Rules that people find useless too often, and dismissals and settings that do nothing any more. Shift and Ctrl choose several of these.</source>
        <translation>Regeln, die zu oft als nutzlos gelten, und Zurückstellungen und Einstellungen, die nichts mehr bewirken. Mit Umschalt und Strg lassen sich von diesen mehrere wählen.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>A rule that is left as it is waits for new verdicts before it is asked about again.</source>
        <translation>Eine Regel, die bleibt, wie sie ist, steht erst nach neuen Urteilen wieder zur Entscheidung.</translation>
    </message>
    <message>
        <source>It is kept with the setting of the rule.</source>
        <translation>Sie steht bei der Einstellung der Regel.</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Dem Vorschlag folgen</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Die Regel lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 verdicts are not useful.</source>
        <comment>counts</comment>
        <translation>%1 von %2 Urteilen lauten: nicht nützlich.</translation>
    </message>
    <message>
        <source>A proposal is decided by itself. Choose one, or only what is not needed any more.</source>
        <translation>Über einen Vorschlag wird für sich entschieden. Einen Vorschlag wählen oder nur, was nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>First Page or All</source>
        <translation>Erste Seite oder alle</translation>
    </message>
    <message>
        <source>Change between the disconnects to talk about first and all of them.</source>
        <translation>Zwischen den Unstimmigkeiten, über die zuerst zu sprechen ist, und allen wechseln.</translation>
    </message>
    <message>
        <source>Set for the company, a business unit or a department whether the rule speaks, its level and its numbers.</source>
        <translation>Für das Unternehmen, einen Geschäftsbereich oder eine Abteilung festlegen, ob die Regel sich meldet, mit welcher Stufe und mit welchen Zahlen.</translation>
    </message>
    <message>
        <source>Tidy Up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Decide about rules that people find useless too often, and remove dismissals and settings that do nothing any more.</source>
        <translation>Über Regeln entscheiden, die zu oft als nutzlos gelten, und Zurückstellungen und Einstellungen entfernen, die nichts mehr bewirken.</translation>
    </message>
    <message>
        <source>Undoing %1…</source>
        <comment>step</comment>
        <translation>%1 wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Redoing %1…</source>
        <comment>step</comment>
        <translation>%1 wird wiederholt…</translation>
    </message>
    <message>
        <source>How far latest values are from their targets, missed ones first</source>
        <translation>Wie weit letzte Werte von ihren Zielen entfernt sind, verfehlte zuerst</translation>
    </message>
    <message>
        <source>What explains the difference between two departments&apos; figures</source>
        <translation>Was den Unterschied zwischen den Werten zweier Abteilungen erklärt</translation>
    </message>
    <message>
        <source>What two departments report for one measure</source>
        <translation>Was zwei Abteilungen für eine Größe melden</translation>
    </message>
    <message>
        <source>What departments have accepted beside what they have capacity for</source>
        <translation>Was Abteilungen angenommen haben, neben ihrer Kapazität</translation>
    </message>
    <message>
        <source>Open promises by how late they are</source>
        <translation>Offene Zusagen nach ihrer Verspätung</translation>
    </message>
    <message>
        <source>Planned and used minutes of the review&apos;s agenda</source>
        <translation>Geplante und gebrauchte Minuten der Tagesordnung</translation>
    </message>
    <message>
        <source>Which objective is measured by which KPI, and who answers for it</source>
        <translation>Welches Ziel welche Kennzahl misst und wer sie verantwortet</translation>
    </message>
    <message>
        <source>What drives a KPI, and what drives that</source>
        <translation>Was eine Kennzahl treibt, und was das wiederum treibt</translation>
    </message>
    <message>
        <source>No KPI of %1 has both a value and a target by then.</source>
        <translation>Keine Kennzahl von %1 hat bis dahin einen Wert und ein Ziel.</translation>
    </message>
    <message>
        <source>No bridge is recorded between two departments&apos; figures. Add what explains the difference as bridge items first.</source>
        <translation>Zwischen den Werten zweier Abteilungen ist keine Überleitung erfasst. Erfassen Sie zuerst, was den Unterschied erklärt.</translation>
    </message>
    <message>
        <source>No other department reports %1 in the same unit for the same periods.</source>
        <translation>Keine andere Abteilung meldet %1 in derselben Einheit für dieselben Zeiträume.</translation>
    </message>
    <message>
        <source>No capacity is known for a period that has not ended. Enter available person-days first.</source>
        <translation>Für keinen laufenden Zeitraum ist eine Kapazität bekannt. Erfassen Sie zuerst verfügbare Personentage.</translation>
    </message>
    <message>
        <source>There are no open promises with a due date.</source>
        <translation>Es gibt keine offenen Zusagen mit Termin.</translation>
    </message>
    <message>
        <source>There is no agenda yet. Build one on the page Agenda first.</source>
        <translation>Es gibt noch keine Tagesordnung. Stellen Sie sie zuerst auf der Seite Sitzung zusammen.</translation>
    </message>
    <message>
        <source>There are no objectives and no KPIs to show.</source>
        <translation>Es gibt keine Ziele und keine Kennzahlen.</translation>
    </message>
    <message>
        <source>Nothing is recorded that drives %1. Add KPI drivers, or what it is computed from, first.</source>
        <translation>Es ist nichts erfasst, was %1 treibt. Erfassen Sie zuerst Treiber oder woraus sie berechnet wird.</translation>
    </message>
    <message>
        <source>Which objective is measured by which KPI, and who answers for it. Dashed: a loose end. %1 objectives, %2 KPIs.</source>
        <translation>Welches Ziel welche Kennzahl misst und wer sie verantwortet. Gestrichelt: ein loses Ende. %1 Ziele, %2 Kennzahlen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3; %4.</source>
        <comment>assumption, department, state, evidence</comment>
        <translation>%1 (%2): %3; %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high with unit</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>keine Belege</translation>
    </message>
    <message>
        <source>%1 for, %2 against</source>
        <comment>evidence</comment>
        <translation>%1 dafür, %2 dagegen</translation>
    </message>
    <message>
        <source>%1, no test day</source>
        <comment>evidence</comment>
        <translation>%1, kein Prüftag</translation>
    </message>
    <message>
        <source>%1, test was due %2</source>
        <comment>evidence, day</comment>
        <translation>%1, Prüfung war fällig am %2</translation>
    </message>
    <message>
        <source>%1, test by %2</source>
        <comment>evidence, day</comment>
        <translation>%1, Prüfung bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) weaken or are broken</source>
        <translation>
            <numerusform>%n Annahme wankt oder ist gebrochen</numerusform>
            <numerusform>%n Annahmen wanken oder sind gebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, assumption</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n can miss the result within the range that is thought possible</source>
        <comment>assumptions</comment>
        <translation>
            <numerusform>%n kann das Ergebnis innerhalb der für möglich gehaltenen Spanne verfehlen</numerusform>
            <numerusform>%n können das Ergebnis innerhalb der für möglich gehaltenen Spanne verfehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) of an assumption are overdue</source>
        <translation>
            <numerusform>%n Prüfung einer Annahme ist überfällig</numerusform>
            <numerusform>%n Prüfungen von Annahmen sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No assumption is shaken, and no test of one is overdue</source>
        <translation>Keine Annahme wankt, und keine Prüfung ist überfällig</translation>
    </message>
    <message>
        <source>From the low to the high value, in percent of what the plan reckons with. Tick: the result is just reached. Circle: holding. Triangle: weakening. Square: broken. Ring: not tested.</source>
        <translation>Vom niedrigen bis zum hohen Wert, in Prozent dessen, womit der Plan rechnet. Strich: das Ergebnis wird gerade erreicht. Kreis: hält. Dreieck: wird schwächer. Quadrat: gebrochen. Ring: nicht geprüft.</translation>
    </message>
    <message>
        <source>How sure their owners are; none gives a range. Circle: holding. Triangle: weakening. Square: broken. Ring: not tested.</source>
        <translation>Wie sicher die Verantwortlichen sind; keine nennt eine Spanne. Kreis: hält. Dreieck: wird schwächer. Quadrat: gebrochen. Ring: nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 give no range.</source>
        <translation>%1 von %2 nennen keine Spanne.</translation>
    </message>
    <message>
        <source>%1 of %2 shown: what is shaken, then what is more critical.</source>
        <translation>%1 von %2 gezeigt: was wankt, dann was wichtiger ist.</translation>
    </message>
    <message>
        <source>Low value, percent off the plan</source>
        <translation>Niedriger Wert, Prozent vom Plan</translation>
    </message>
    <message>
        <source>Certainty in percent</source>
        <translation>Sicherheit in Prozent</translation>
    </message>
    <message>
        <source>Break-even, percent off the plan</source>
        <translation>Kipppunkt, Prozent vom Plan</translation>
    </message>
    <message>
        <source>Evidence and test</source>
        <translation>Belege und Prüfung</translation>
    </message>
    <message>
        <source>eight or more in a row on one side of the mean</source>
        <translation>acht oder mehr in Folge auf einer Seite des Mittelwerts</translation>
    </message>
    <message>
        <source>three of four nearer to a limit than to the mean</source>
        <translation>drei von vier näher an einer Grenze als am Mittelwert</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Upper range limit</source>
        <translation>Obere Grenze der Spannweite</translation>
    </message>
    <message>
        <source>Mean range</source>
        <translation>Mittlere Spannweite</translation>
    </message>
    <message>
        <source>Moving range</source>
        <translation>Gleitende Spannweite</translation>
    </message>
    <message>
        <source>from each value to the one before</source>
        <translation>von jedem Wert zum vorigen</translation>
    </message>
    <message>
        <source>a jump beyond what is usual</source>
        <translation>ein Sprung über das Übliche hinaus</translation>
    </message>
    <message>
        <source>%1, the last %2 of %3 periods</source>
        <comment>subtitle</comment>
        <translation>%1, die letzten %2 von %3 Zeiträumen</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of a KPI</comment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Seven days to %1</source>
        <comment>date</comment>
        <translation>Sieben Tage bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <comment>present, due</comment>
        <translation>%1 von %2 Werten</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percent</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 better than target</source>
        <translation>%1 besser als das Ziel</translation>
    </message>
    <message>
        <source>%1 worse than target</source>
        <translation>%1 schlechter als das Ziel</translation>
    </message>
    <message>
        <source>%1 above target</source>
        <translation>%1 über dem Ziel</translation>
    </message>
    <message>
        <source>%1 below target</source>
        <translation>%1 unter dem Ziel</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>wie das Ziel</translation>
    </message>
    <message>
        <source>%1 better than a year before</source>
        <translation>%1 besser als vor einem Jahr</translation>
    </message>
    <message>
        <source>%1 worse than a year before</source>
        <translation>%1 schlechter als vor einem Jahr</translation>
    </message>
    <message>
        <source>%1 above the year before</source>
        <translation>%1 über dem Vorjahr</translation>
    </message>
    <message>
        <source>%1 below the year before</source>
        <translation>%1 unter dem Vorjahr</translation>
    </message>
    <message>
        <source>as a year before</source>
        <translation>wie vor einem Jahr</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stretch of time, amount, difference</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, missed %n times in a row</source>
        <comment>department</comment>
        <translation>
            <numerusform>%1, %n-mal nacheinander verfehlt</numerusform>
            <numerusform>%1, %n-mal nacheinander verfehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: target %3, %4.</source>
        <comment>KPI, period, target, result</comment>
        <translation>%1, %2: Ziel %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3, target %4, %5.</source>
        <comment>KPI, period, value, target, result</comment>
        <translation>%1, %2: %3, Ziel %4, %5.</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4.</source>
        <comment>KPI, period, value, result</comment>
        <translation>%1, %2: %3, %4.</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>Jahr bis heute</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) missed three targets or more in a row, %1 %2</source>
        <comment>KPI, count</comment>
        <translation>
            <numerusform>%n KPI hat drei Ziele oder mehr nacheinander verfehlt, %1 %2</numerusform>
            <numerusform>%n KPIs haben drei Ziele oder mehr nacheinander verfehlt, %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) missed the latest target, none three times in a row</source>
        <translation>
            <numerusform>%n KPI hat das letzte Ziel verfehlt, keiner dreimal nacheinander</numerusform>
            <numerusform>%n KPIs haben das letzte Ziel verfehlt, keiner dreimal nacheinander</numerusform>
        </translation>
    </message>
    <message>
        <source>No latest target is missed</source>
        <translation>Kein letztes Ziel ist verfehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>Actual over target by month of %1, and the year so far. Square: missed. Circle: met. Ring: undecidable. %2 of %3 KPIs, those that missed most often in a row first.</source>
        <comment>fiscal year, numbers</comment>
        <translation>Ist über Ziel je Monat von %1 und das bisherige Jahr. Quadrat: verfehlt. Kreis: erreicht. Ring: nicht entscheidbar. %2 von %3 KPIs, zuerst die, die am häufigsten nacheinander verfehlt haben.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>demand against capacity</source>
        <translation>Bedarf und Kapazität</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Grey: %1 % of the capacity, held back for surges.</source>
        <translation>Grau: %1 % der Kapazität, für Spitzen zurückgehalten.</translation>
    </message>
    <message>
        <source>Demand and capacity</source>
        <translation>Bedarf und Kapazität</translation>
    </message>
    <message>
        <source>%1: demand passes capacity</source>
        <comment>period</comment>
        <translation>%1: Bedarf übersteigt Kapazität</translation>
    </message>
    <message>
        <source>%1: help can be there</source>
        <comment>date</comment>
        <translation>%1: Hilfe kann da sein</translation>
    </message>
    <message>
        <source>Demand of %1 has been above its capacity since %2</source>
        <comment>department, period</comment>
        <translation>Der Bedarf an %1 liegt seit %2 über der Kapazität</translation>
    </message>
    <message>
        <source>%1 runs out of capacity in %2</source>
        <comment>department, period</comment>
        <translation>%1: Die Kapazität reicht nicht mehr in %2</translation>
    </message>
    <message>
        <source>%1; help can be there on %2</source>
        <comment>sentence, date</comment>
        <translation>%1; Hilfe kann am %2 da sein</translation>
    </message>
    <message>
        <source>%1 has capacity for what is forecast up to %2</source>
        <comment>department, period</comment>
        <translation>%1: Die Kapazität reicht für die Prognose bis %2</translation>
    </message>
    <message>
        <source>Demand of %1 was within its capacity in %2</source>
        <comment>department, period</comment>
        <translation>Der Bedarf an %1 lag in %2 innerhalb der Kapazität</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>percent, person-days</comment>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>of nothing that is available</source>
        <translation>verfügbar ist nichts</translation>
    </message>
    <message>
        <source>Demand in %1</source>
        <comment>period</comment>
        <translation>Bedarf in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in a row say the demand; a forecast takes %1.</source>
        <translation>
            <numerusform>%n Zeitraum nennt den Bedarf; eine Prognose braucht %1 in Folge.</numerusform>
            <numerusform>%n Zeiträume in Folge nennen den Bedarf; eine Prognose braucht %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demand is not up to date; there is no forecast.</source>
        <translation>Der Bedarf ist nicht aktuell; es gibt keine Prognose.</translation>
    </message>
    <message>
        <source>Forecast for %1</source>
        <comment>period</comment>
        <translation>Prognose für %1</translation>
    </message>
    <message>
        <source>Due from then on</source>
        <translation>Von da an fällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, person-days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planned work and capacity</source>
        <translation>Geplante Arbeit und Kapazität</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Geplante Arbeit</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <comment>period</comment>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>More than fits; due last</source>
        <translation>Mehr, als hineinpasst; zuletzt fällig</translation>
    </message>
    <message>
        <source>%1: more than fits</source>
        <comment>period</comment>
        <translation>%1: mehr, als hineinpasst</translation>
    </message>
    <message>
        <source>%1 has capacity for all that is planned up to %2</source>
        <comment>department, period</comment>
        <translation>%1: Die Kapazität reicht für alles Geplante bis %2</translation>
    </message>
    <message>
        <source>planned work against capacity</source>
        <translation>geplante Arbeit und Kapazität</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <comment>date</comment>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 runs out of capacity in the week of %2</source>
        <comment>department, date</comment>
        <translation>%1: Die Kapazität ist in der Woche vom %2 ausgeschöpft</translation>
    </message>
    <message>
        <source>planned work, summed up week by week, against the capacity of %1</source>
        <comment>period</comment>
        <translation>geplante Arbeit, Woche für Woche summiert, und die Kapazität in %1</translation>
    </message>
    <message>
        <source>no slack</source>
        <translation>kein Spielraum</translation>
    </message>
    <message>
        <source>%1, %2: ends on %3 at the earliest, %4.</source>
        <comment>what, department, date, days to spare</comment>
        <translation>%1, %2: endet frühestens am %3, %4.</translation>
    </message>
    <message>
        <source>It is promised for %1.</source>
        <comment>date</comment>
        <translation>Zugesagt ist es für %1.</translation>
    </message>
    <message>
        <source>It is planned for %1.</source>
        <comment>date</comment>
        <translation>Geplant ist es für %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot end before %2: %n step(s) without slack</source>
        <comment>what, date</comment>
        <translation>
            <numerusform>%1 kann nicht vor dem %2 enden: %n Schritt ohne Spielraum</numerusform>
            <numerusform>%1 kann nicht vor dem %2 enden: %n Schritte ohne Spielraum</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due that day.</source>
        <translation>Es ist an diesem Tag fällig.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) after it is due.</source>
        <translation>
            <numerusform>Das ist %n Tag nach der Fälligkeit.</numerusform>
            <numerusform>Das sind %n Tage nach der Fälligkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is due on %1, %n day(s) later.</source>
        <comment>date</comment>
        <translation>
            <numerusform>Fällig ist es am %1, %n Tag später.</numerusform>
            <numerusform>Fällig ist es am %1, %n Tage später.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each ends at the earliest here. Heavy: what moves the end.</source>
        <translation>Jedes endet hier frühestmöglich. Kräftig: was das Ende verschiebt.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a promised day left out.</source>
        <translation>
            <numerusform>%n ohne zugesagten Tag ausgelassen.</numerusform>
            <numerusform>%n ohne zugesagten Tag ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) in a circle left out.</source>
        <translation>
            <numerusform>%n Warten im Kreis ausgelassen.</numerusform>
            <numerusform>%n Warten im Kreis ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown: those with the least slack.</source>
        <translation>%1 von %2 gezeigt: die mit dem kleinsten Spielraum.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, what is remarkable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>helps</source>
        <comment>a department with an objective</comment>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>serves</source>
        <comment>a department an objective</comment>
        <translation>fördert</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>a department an objective</comment>
        <translation>teilt</translation>
    </message>
    <message>
        <source>leads</source>
        <comment>a department an objective</comment>
        <translation>führt</translation>
    </message>
    <message>
        <source>The aim as a whole</source>
        <translation>Das Ziel als Ganzes</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>nichts wird gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n Initiative</numerusform>
            <numerusform>%n Initiativen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4. It measures nothing under it.</source>
        <comment>department, leads, objective, links</comment>
        <translation>%1 %2 %3: %4. Darunter misst sie nichts.</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4.</source>
        <comment>department, leads, objective, links</comment>
        <translation>%1 %2 %3: %4.</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>person</comment>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>%1: carried by %2.</source>
        <comment>objective, departments</comment>
        <translation>%1: getragen von %2.</translation>
    </message>
    <message>
        <source>If it fails, nobody else carries the aim.</source>
        <translation>Fällt sie aus, trägt niemand sonst das Ziel.</translation>
    </message>
    <message>
        <source>%1 alone owns everything below.</source>
        <comment>person</comment>
        <translation>%1 allein verantwortet alles darunter.</translation>
    </message>
    <message>
        <source>Company aims it serves</source>
        <translation>Unternehmensziele, denen sie dient</translation>
    </message>
    <message>
        <source>All aims</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no aims</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 serves no aim of the company.</source>
        <comment>department</comment>
        <translation>%1 dient keinem Ziel des Unternehmens.</translation>
    </message>
    <message>
        <source>%1 serves %2 of %3 aims of the company.</source>
        <comment>department</comment>
        <translation>%1 dient %2 von %3 Zielen des Unternehmens.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) serve no aim of the company</source>
        <translation>
            <numerusform>%n Abteilung dient keinem Ziel des Unternehmens</numerusform>
            <numerusform>%n Abteilungen dienen keinem Ziel des Unternehmens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serves no aim of the company</source>
        <comment>department</comment>
        <translation>%1 dient keinem Ziel des Unternehmens</translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) rest on one department alone</source>
        <translation>
            <numerusform>%n Ziel ruht auf einer Abteilung allein</numerusform>
            <numerusform>%n Ziele ruhen auf je einer Abteilung allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s) rest on one person alone</source>
        <translation>
            <numerusform>%n Ziel ruht auf einer Person allein</numerusform>
            <numerusform>%n Ziele ruhen auf je einer Person allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) carry an aim that they do not measure</source>
        <translation>
            <numerusform>%n Abteilung trägt ein Ziel, das sie nicht misst</numerusform>
            <numerusform>%n Abteilungen tragen Ziele, die sie nicht messen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 carries an aim that it does not measure</source>
        <comment>department</comment>
        <translation>%1 trägt ein Ziel, das sie nicht misst</translation>
    </message>
    <message>
        <source>Every department serves an aim of the company and measures what it carries</source>
        <translation>Jede Abteilung dient einem Ziel des Unternehmens und misst, was sie trägt</translation>
    </message>
    <message>
        <source>Departments stand together by function; the title counts each.</source>
        <translation>Abteilungen stehen nach Funktion zusammen; der Titel zählt jede.</translation>
    </message>
    <message>
        <source>Departments stand together by business unit; the title counts each.</source>
        <translation>Abteilungen stehen nach Geschäftsbereich zusammen; der Titel zählt jede.</translation>
    </message>
    <message>
        <source>Departments stand together by geography; the title counts each.</source>
        <translation>Abteilungen stehen nach Region zusammen; der Titel zählt jede.</translation>
    </message>
    <message>
        <source>Who leads, shares or serves an aim, or helps with it; below, how many KPIs, initiatives and hand-offs. Outlined: it carries the aim and measures nothing under it, or serves none.</source>
        <translation>Wer ein Ziel führt, teilt, fördert oder unterstützt; darunter, wie viele KPIs, Initiativen und Übergaben. Umrandet: sie trägt das Ziel und misst darunter nichts, oder sie dient keinem.</translation>
    </message>
    <message>
        <source>Only aims of the company are shown, not the objectives below.</source>
        <translation>Gezeigt sind nur Ziele des Unternehmens, nicht die Ziele darunter.</translation>
    </message>
    <message>
        <source>%1 of %2 departments shown: those without an aim, then those with most links.</source>
        <translation>%1 von %2 Abteilungen gezeigt: die ohne Ziel, dann die mit den meisten Verbindungen.</translation>
    </message>
    <message>
        <source>Aim of the company</source>
        <translation>Ziel des Unternehmens</translation>
    </message>
    <message>
        <source>no objective serves it</source>
        <translation>kein Ziel dient ihm</translation>
    </message>
    <message>
        <source>no KPI measures it</source>
        <translation>kein KPI misst es</translation>
    </message>
    <message>
        <source>no initiative works on it</source>
        <translation>keine Initiative arbeitet daran</translation>
    </message>
    <message>
        <source>it serves no objective</source>
        <translation>dient keinem Ziel</translation>
    </message>
    <message>
        <source>it moves no KPI</source>
        <translation>bewegt keinen KPI</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Aims of the company</source>
        <translation>Ziele des Unternehmens</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 belong together.</source>
        <translation>%1 und %2 gehören zusammen.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together by way of what is between them.</source>
        <translation>%1 und %2 gehören über das zusammen, was dazwischen liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) without an objective or a KPI</source>
        <translation>
            <numerusform>%n Thema ohne Ziel oder KPI</numerusform>
            <numerusform>%n Themen ohne Ziel oder KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objective(s) have no initiative</source>
        <translation>
            <numerusform>%1 von %n Ziel hat keine Initiative</numerusform>
            <numerusform>%1 von %n Zielen haben keine Initiative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) serve no objective or move no KPI</source>
        <translation>
            <numerusform>%n Initiative dient keinem Ziel oder bewegt keinen KPI</numerusform>
            <numerusform>%n Initiativen dienen keinem Ziel oder bewegen keinen KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) serve no objective</source>
        <translation>
            <numerusform>%n KPI dient keinem Ziel</numerusform>
            <numerusform>%n KPIs dienen keinem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything hangs together, from the themes to the KPIs and back</source>
        <translation>Alles hängt zusammen, von den Themen bis zu den KPIs und zurück</translation>
    </message>
    <message>
        <source>Filled: one names the other. Ring: they belong together by way of objectives between them. Triangle: a loose end.</source>
        <translation>Gefüllt: eines nennt das andere. Ring: sie gehören über Ziele dazwischen zusammen. Dreieck: ein loses Ende.</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>numbers, what</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 shown: those higher up, then those with most links.</source>
        <comment>6 of 8 KPIs</comment>
        <translation>%1 gezeigt: die weiter oben, dann die mit den meisten Verbindungen.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Kind of that</source>
        <translation>Art davon</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>by way of objectives between</source>
        <translation>über Ziele dazwischen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period or department, what of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>A ribbon is as broad as its hand-offs; it touches the department that gives and stops short of the one that needs. %n hand-off(s).</source>
        <translation>
            <numerusform>Ein Band ist so breit wie seine Übergaben; es berührt die Abteilung, die gibt, und endet kurz vor der, die braucht. %n Übergabe.</numerusform>
            <numerusform>Ein Band ist so breit wie seine Übergaben; es berührt die Abteilung, die gibt, und endet kurz vor der, die braucht. %n Übergaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 departments shown, those with most hand-offs, and what they have among themselves.</source>
        <translation>%1 von %2 Abteilungen gezeigt, die mit den meisten Übergaben, und was sie untereinander haben.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <comment>department</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of departments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Departments that belong together stand as one, with their number.</source>
        <translation>Abteilungen, die zusammengehören, stehen als eine, mit ihrer Anzahl.</translation>
    </message>
    <message numerus="yes">
        <source>Within %1: %n hand-off(s)</source>
        <translation>
            <numerusform>Innerhalb von %1: %n Übergabe</numerusform>
            <numerusform>Innerhalb von %1: %n Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s): limits need at least eight</source>
        <translation>
            <numerusform>%n Wert: Grenzen brauchen mindestens acht</numerusform>
            <numerusform>%n Werte: Grenzen brauchen mindestens acht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>department, what is said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>department</comment>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>%1 needs from %2</source>
        <comment>departments</comment>
        <translation>%1 braucht von %2</translation>
    </message>
    <message>
        <source>%1, %2: needed by %3, promised for %4, %5.</source>
        <comment>departments, hand-off, days, state</comment>
        <translation>%1, %2: gebraucht bis %3, zugesagt für %4, %5.</translation>
    </message>
    <message>
        <source>%1, %2: needed by %3, %4.</source>
        <comment>departments, hand-off, day, state</comment>
        <translation>%1, %2: gebraucht bis %3, %4.</translation>
    </message>
    <message>
        <source>%1, about %2: %3</source>
        <comment>department says, what, words</comment>
        <translation>%1, über %2: %3</translation>
    </message>
    <message>
        <source>leads it</source>
        <comment>a department an objective</comment>
        <translation>führt es</translation>
    </message>
    <message>
        <source>shares it</source>
        <comment>a department an objective</comment>
        <translation>teilt es</translation>
    </message>
    <message>
        <source>Both carry %1: %2 %3, %4 %5.</source>
        <comment>objective, department leads it, likewise</comment>
        <translation>Beide tragen %1: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>Aims that both carry</source>
        <translation>Ziele, die beide tragen</translation>
    </message>
    <message>
        <source>Disconnect: %1.</source>
        <comment>its claim</comment>
        <translation>Unstimmigkeit: %1.</translation>
    </message>
    <message>
        <source>Disconnects between them</source>
        <translation>Unstimmigkeiten zwischen ihnen</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) do not fit</source>
        <translation>
            <numerusform>%n Zusage passt nicht</numerusform>
            <numerusform>%n Zusagen passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is agreed</source>
        <translation>alles ist vereinbart</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>departments, finding</comment>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>What each needs from the other, and what both say. Square: late. Triangle: no date. Ring: no answer. Circle: agreed.</source>
        <translation>Was jede von der anderen braucht und was beide sagen. Quadrat: zu spät. Dreieck: kein Datum. Ring: keine Antwort. Kreis: vereinbart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n delivered hand-off(s) came by the promised day.</source>
        <translation>
            <numerusform>%1 von %n gelieferten Übergabe kam zum zugesagten Tag.</numerusform>
            <numerusform>%1 von %n gelieferten Übergaben kamen zum zugesagten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 disconnects shown, the worst.</source>
        <translation>%1 von %2 Unstimmigkeiten gezeigt, die schlimmsten.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Check of %1 (%2): %3 as promised. %4</source>
        <comment>hand-off, scenario, share, what was seen</comment>
        <translation>Prüfung von %1 (%2): %3 wie zugesagt. %4</translation>
    </message>
    <message>
        <source>%1 of work in %2</source>
        <comment>hours</comment>
        <translation>%1 Arbeit in %2</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <comment>hours</comment>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>hours</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>remedy, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Disconnect: %1.</source>
        <comment>finding</comment>
        <translation>Unstimmigkeit: %1.</translation>
    </message>
    <message>
        <source>%1 right</source>
        <comment>share</comment>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>Step %1, %2, %3: %4.</source>
        <comment>number, step, department, times</comment>
        <translation>Schritt %1, %2, %3: %4.</translation>
    </message>
    <message>
        <source>%1 right at once.</source>
        <comment>share</comment>
        <translation>%1 auf Anhieb richtig.</translation>
    </message>
    <message>
        <source>Proposal: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
    <message>
        <source>It waits %1 before %2, longer than before any other step.</source>
        <translation>Es wartet %1 vor %2, länger als vor jedem anderen Schritt.</translation>
    </message>
    <message>
        <source>It waits %1 before %2.</source>
        <translation>Es wartet %1 vor %2.</translation>
    </message>
    <message>
        <source>Law or contract require %1 of that.</source>
        <comment>hours</comment>
        <translation>Gesetz oder Vertrag verlangen davon %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): %1</source>
        <comment>share that was as promised</comment>
        <translation>
            <numerusform>%n Prüfung: %1</numerusform>
            <numerusform>%n Prüfungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, dark: work</source>
        <comment>hours</comment>
        <translation>%1, dunkel: Arbeit</translation>
    </message>
    <message>
        <source>%1 waits %2 before %3, of %4 in all</source>
        <translation>%1 wartet %2 vor %3, von insgesamt %4</translation>
    </message>
    <message>
        <source>%1 waits %2 before %3</source>
        <translation>%1 wartet %2 vor %3</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <comment>process, hours</comment>
        <translation>%1 dauert %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), %2</source>
        <comment>process, hand-overs</comment>
        <translation>
            <numerusform>%1: %n Schritt, %2</numerusform>
            <numerusform>%1: %n Schritte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it is work (%2).</source>
        <comment>hours, share</comment>
        <translation>%1 davon sind Arbeit (%2).</translation>
    </message>
    <message>
        <source>%1 are promised.</source>
        <comment>hours</comment>
        <translation>%1 sind zugesagt.</translation>
    </message>
    <message>
        <source>%1 run through without a correction.</source>
        <comment>share</comment>
        <translation>%1 laufen ohne Korrektur durch.</translation>
    </message>
    <message>
        <source>Beside the arrows: how long a case waits.</source>
        <translation>An den Pfeilen: wie lange ein Fall wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, department, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>%n-mal verschoben</numerusform>
            <numerusform>%n-mal verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>milestone of %1</source>
        <comment>initiative</comment>
        <translation>Meilenstein von %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>department</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>hand-off</comment>
        <translation>braucht: %1</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>wartet %n Tag</numerusform>
            <numerusform>wartet %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes %n day(s) too late for %2.</source>
        <comment>what, who waits</comment>
        <translation>
            <numerusform>%1 kommt %n Tag zu spät für %2.</numerusform>
            <numerusform>%1 kommt %n Tage zu spät für %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is overdue by %n day(s)</source>
        <translation>
            <numerusform>%1 ist %n Tag überfällig</numerusform>
            <numerusform>%1 ist %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) ahead, none of them overdue</source>
        <translation>
            <numerusform>%n Termin steht an, nicht überfällig</numerusform>
            <numerusform>%n Termine stehen an, keiner überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes too late for what waits for it</source>
        <translation>Nichts kommt zu spät für das, was darauf wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines to what waits are late.</source>
        <translation>
            <numerusform>%n von %1 Linien zu dem, was wartet, ist verspätet.</numerusform>
            <numerusform>%n von %1 Linien zu dem, was wartet, sind verspätet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown: what disconnects speak of, with neighbours, then initiatives.</source>
        <translation>%1 von %2 gezeigt: wovon Unstimmigkeiten handeln, mit Nachbarn, dann Initiativen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown: what ends next.</source>
        <translation>%1 von %2 gezeigt: was als Nächstes endet.</translation>
    </message>
    <message>
        <source>Diamonds: milestones, and hand-offs with who gives them.</source>
        <translation>Rauten: Meilensteine, und Übergaben bei denen, die sie leisten.</translation>
    </message>
    <message>
        <source>Target missed in none of %1 periods; last difference %2</source>
        <translation>Ziel in keinem von %1 Zeiträumen verfehlt; letzte Abweichung %2</translation>
    </message>
    <message>
        <source>Target missed in %1 of %2 periods; last difference %3</source>
        <translation>Ziel in %1 von %2 Zeiträumen verfehlt; letzte Abweichung %3</translation>
    </message>
    <message>
        <source>Difference to target</source>
        <translation>Abweichung vom Ziel</translation>
    </message>
    <message>
        <source>Difference in percent of target</source>
        <translation>Abweichung in Prozent des Ziels</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>Relative Abweichung</translation>
    </message>
    <message>
        <source>Square: missed. Circle: met. Ring: not judged.</source>
        <translation>Quadrat: verfehlt. Kreis: erreicht. Ring: nicht beurteilt.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>title, subtitle</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Two departments report the same measure (equal name, unit, scope, cadence and definition; a slip of the pen in the name counts as equal where the definition is in words), and their figures differ by more than tolerance in fewest of the last window periods, the latest among them. What more than mostReporters departments report is each one&apos;s own.</source>
        <translation>Zwei Abteilungen melden dieselbe Größe (gleicher Name, gleiche Einheit, gleicher Geltungsbereich, gleicher Rhythmus und gleiche Definition; ein Schreibfehler im Namen gilt als gleich, wo die Definition in Worten dasteht), und ihre Werte weichen in fewest der letzten window Zeiträume, darunter dem letzten, um mehr als tolerance voneinander ab. Was mehr als mostReporters Abteilungen melden, ist von jeder das Eigene.</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Nach Funktion</translation>
    </message>
    <message>
        <source>By business unit</source>
        <translation>Nach Geschäftsbereich</translation>
    </message>
    <message>
        <source>By geography</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>departments</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>No objectives and no departments yet</source>
        <translation>Noch keine Ziele und keine Abteilungen</translation>
    </message>
    <message>
        <source>Import them; the drawing shows who carries which aim of the company.</source>
        <translation>Importieren Sie sie; die Zeichnung zeigt, wer welches Ziel des Unternehmens trägt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>X-matrix</source>
        <translation>X-Matrix</translation>
    </message>
    <message>
        <source>No open objectives yet</source>
        <translation>Noch keine offenen Ziele</translation>
    </message>
    <message>
        <source>Write them down, or import them; the drawing shows what belongs to what.</source>
        <translation>Schreiben Sie sie auf oder importieren Sie sie; die Zeichnung zeigt, was wozu gehört.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>No assumptions yet</source>
        <translation>Noch keine Annahmen</translation>
    </message>
    <message>
        <source>Write down what must hold for the plan; the drawing shows what is shaken.</source>
        <translation>Schreiben Sie auf, was für den Plan halten muss; die Zeichnung zeigt, was wankt.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>No hand-offs and no disconnects yet</source>
        <translation>Noch keine Übergaben und keine Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Enter what departments need from each other; the drawing brings two of them together.</source>
        <translation>Tragen Sie ein, was Abteilungen voneinander brauchen; die Zeichnung bringt zwei von ihnen zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hand-off(s), less urgent</source>
        <translation>
            <numerusform>%n weitere Übergabe, weniger dringend</numerusform>
            <numerusform>%n weitere Übergaben, weniger dringend</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges</source>
        <comment>moving ranges of a KPI</comment>
        <translation>Spannweiten</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>standard block of a KPI</comment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>No value with a target yet</source>
        <translation>Noch kein Wert mit Ziel</translation>
    </message>
    <message>
        <source>What decides: %1</source>
        <comment>objective or initiative</comment>
        <translation>Was entscheidet: %1</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>No workflow with steps here</source>
        <translation>Hier ist kein Arbeitsablauf mit Schritten</translation>
    </message>
    <message>
        <source>Write down who does what and how long it takes; the drawing shows where the work waits.</source>
        <translation>Aufschreiben, wer was tut und wie lange es dauert; die Zeichnung zeigt, wo die Arbeit wartet.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nothing here has a day</source>
        <translation>Nichts hat hier einen Tag</translation>
    </message>
    <message>
        <source>Enter when initiatives and milestones are due, and for when hand-offs are promised.</source>
        <translation>Eintragen, wann Initiativen und Meilensteine fällig sind, und für wann Übergaben zugesagt sind.</translation>
    </message>
    <message>
        <source>Whose timeline</source>
        <translation>Wessen Zeitachse</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Departments of one business unit stand together as one. Enter opens them.</source>
        <translation>Abteilungen eines Geschäftsbereichs stehen zusammen als eine. Die Eingabetaste öffnet sie.</translation>
    </message>
    <message>
        <source>Enter the person-days that departments have; the drawing shows when the fullest runs out.</source>
        <translation>Geben Sie die Personentage ein, die Abteilungen haben; die Zeichnung zeigt, wann die vollste ausgeschöpft ist.</translation>
    </message>
    <message>
        <source>Show the map as a wheel: a ribbon is as broad as its hand-offs.</source>
        <translation>Die Karte als Rad zeigen: ein Band ist so breit wie seine Übergaben.</translation>
    </message>
    <message>
        <source>Show departments of one business unit as one in the matrix, or each for itself.</source>
        <translation>In der Matrix die Abteilungen eines Geschäftsbereichs als eine zeigen oder jede für sich.</translation>
    </message>
    <message>
        <source>Show all departments again, not only one and what is around it; close groups.</source>
        <translation>Wieder alle Abteilungen zeigen, nicht nur eine und was um sie herum ist; Gruppen schließen.</translation>
    </message>
    <message>
        <source>--with names the second of two. Use it beside --subject, for --id pair.</source>
        <translation>--with nennt die zweite von zweien. Verwenden Sie es neben --subject, für --id pair.</translation>
    </message>
    <message>
        <source>Standard block: quarters, months and sums to date beside targets and the year before</source>
        <translation>Standardblock: Quartale, Monate und Summen bis heute neben Zielen und Vorjahr</translation>
    </message>
    <message>
        <source>Actual and target over time, with the differences below</source>
        <translation>Ist und Ziel im Zeitverlauf, darunter die Abweichungen</translation>
    </message>
    <message>
        <source>When a department runs out of capacity, and what does not fit</source>
        <translation>Wann die Kapazität einer Abteilung ausgeht und was nicht hineinpasst</translation>
    </message>
    <message>
        <source>Bowling chart: actual over target by month, longest misses first</source>
        <translation>Bowling-Diagramm: Ist über Ziel je Monat, die längsten Verfehlungen zuerst</translation>
    </message>
    <message>
        <source>Which department carries which aim of the company, and where none does</source>
        <translation>Welche Abteilung welches Ziel des Unternehmens trägt, und wo keine</translation>
    </message>
    <message>
        <source>X-matrix: themes, objectives, initiatives and KPIs, and what belongs to what</source>
        <translation>X-Matrix: Themen, Ziele, Initiativen und KPIs, und was wozu gehört</translation>
    </message>
    <message>
        <source>Assumption ladder: what must hold, how far it may be off, and when to look again</source>
        <translation>Annahmenleiter: was halten muss, wie weit es daneben liegen darf und wann wieder nachzusehen ist</translation>
    </message>
    <message>
        <source>Who needs what from whom, as a wheel of up to twelve departments</source>
        <translation>Wer was von wem braucht, als Rad von bis zu zwölf Abteilungen</translation>
    </message>
    <message>
        <source>Two departments: what each needs from the other, and what both say</source>
        <translation>Zwei Abteilungen: was jede von der anderen braucht und was beide sagen</translation>
    </message>
    <message>
        <source>How work crosses departments, step by step, and where it waits</source>
        <translation>Wie Arbeit Schritt für Schritt durch Abteilungen geht, und wo sie wartet</translation>
    </message>
    <message>
        <source>Initiatives, milestones and hand-offs along time, and what waits for what</source>
        <translation>Initiativen, Meilensteine und Übergaben in der Zeit, und was worauf wartet</translation>
    </message>
    <message>
        <source>What decides when an objective or an initiative can end</source>
        <translation>Was entscheidet, wann ein Ziel oder eine Initiative enden kann</translation>
    </message>
    <message>
        <source>No KPI has a value or a target in the fiscal year of the last month that has ended. Import values, or choose another --as-of.</source>
        <translation>Kein KPI hat einen Wert oder ein Ziel im Geschäftsjahr des letzten abgeschlossenen Monats. Importieren Sie Werte oder wählen Sie ein anderes --as-of.</translation>
    </message>
    <message>
        <source>There are no open objectives, or no departments, to show. Import them first.</source>
        <translation>Es gibt keine offenen Ziele oder keine Abteilungen zu zeigen. Importieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There are no open objectives to show. Import them first.</source>
        <translation>Es gibt keine offenen Ziele zu zeigen. Importieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There are no assumptions that the plan stands on. Write them down on the page Signals.</source>
        <translation>Es gibt keine Annahmen, auf denen der Plan steht. Schreiben Sie sie auf der Seite Signale auf.</translation>
    </message>
    <message>
        <source>A department and itself are no pair. Use --with for another one.</source>
        <translation>Eine Abteilung und sie selbst sind kein Paar. Nennen Sie mit --with eine andere.</translation>
    </message>
    <message>
        <source>There is nothing between the two departments: no hand-off, no aim of both, no disconnect. Choose others with --subject and --with.</source>
        <translation>Zwischen den beiden Abteilungen gibt es nichts: keine Übergabe, kein gemeinsames Ziel, keine Unstimmigkeit. Wählen Sie andere mit --subject und --with.</translation>
    </message>
    <message>
        <source>There is no workflow with steps. Write down who does what, and how long it takes, on the page Processes first.</source>
        <translation>Es gibt keinen Arbeitsablauf mit Schritten. Zuerst auf der Seite Prozesse aufschreiben, wer was tut und wie lange es dauert.</translation>
    </message>
    <message>
        <source>%1 has no steps. Add who does what, and how long it takes, on the page Processes first.</source>
        <translation>%1 hat keine Schritte. Zuerst auf der Seite Prozesse ergänzen, wer was tut und wie lange es dauert.</translation>
    </message>
    <message>
        <source>No open initiative, milestone or hand-off has a day. Enter when they are due first.</source>
        <translation>Keine offene Initiative, kein Meilenstein und keine Übergabe hat einen Tag. Zuerst eintragen, wann sie fällig sind.</translation>
    </message>
    <message>
        <source>%1 waits for nothing that has a day. Enter the hand-offs and initiatives that it needs, and for when they are promised.</source>
        <translation>%1 wartet auf nichts, das einen Tag hat. Die Übergaben und Initiativen eintragen, die es braucht, und für wann sie zugesagt sind.</translation>
    </message>
    <message>
        <source>There is no standard block of %1: no month or quarter with a value has ended by then. Import values, or choose a later --as-of.</source>
        <translation>Es gibt keinen Standardblock von %1: Bis dahin ist kein Monat oder Quartal mit einem Wert zu Ende. Importieren Sie Werte, oder wählen Sie ein späteres --as-of.</translation>
    </message>
    <message>
        <source>No period of %1 that has ended has both a value and a target. Import targets, or choose a later --as-of.</source>
        <translation>Kein abgelaufener Zeitraum von %1 hat Wert und Ziel. Importieren Sie Ziele, oder wählen Sie ein späteres --as-of.</translation>
    </message>
    <message>
        <source>The last column counts all departments of the company.</source>
        <translation>Die letzte Spalte zählt alle Abteilungen des Unternehmens.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a KPI</source>
        <translation>
            <numerusform>%n Ziel ohne Kennzahl</numerusform>
            <numerusform>%n Ziele ohne Kennzahl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>objectives without a KPI, KPIs without an objective</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>KPIs stand together by department.</source>
        <translation>Kennzahlen stehen nach Abteilung zusammen.</translation>
    </message>
    <message>
        <source>Work flows to the right; what closes a circle leads back.</source>
        <translation>Die Arbeit fließt nach rechts; was einen Kreis schließt, führt zurück.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Worst state</source>
        <translation>Schlimmster Stand</translation>
    </message>
    <message>
        <source>In a circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>im Kreis</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits %n day(s) for %2</source>
        <comment>departments</comment>
        <translation>
            <numerusform>%1 wartet %n Tag auf %2</numerusform>
            <numerusform>%1 wartet %n Tage auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>every link is settled</source>
        <translation>jede Verbindung ist geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) are not settled</source>
        <translation>
            <numerusform>%1 von %n Verbindung ist nicht geklärt</numerusform>
            <numerusform>%1 von %n Verbindungen sind nicht geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) have no answer</source>
        <translation>
            <numerusform>%1 von %n Übergabe hat keine Antwort</numerusform>
            <numerusform>%1 von %n Übergaben haben keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) have no agreed date</source>
        <translation>
            <numerusform>%1 von %n Übergabe hat keinen vereinbarten Termin</numerusform>
            <numerusform>%1 von %n Übergaben haben keinen vereinbarten Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand-off(s) are not agreed</source>
        <translation>
            <numerusform>%1 von %n Übergabe ist nicht vereinbart</numerusform>
            <numerusform>%1 von %n Übergaben sind nicht vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop of %1</source>
        <comment>number of departments</comment>
        <translation>Schleife von %1</translation>
    </message>
    <message>
        <source>loop: all need each other</source>
        <translation>Schleife: alle brauchen einander</translation>
    </message>
    <message>
        <source>Cluster of %1</source>
        <comment>number of departments</comment>
        <translation>Verbund von %1</translation>
    </message>
    <message>
        <source>cluster: they work together most</source>
        <translation>Verbund: sie arbeiten am meisten zusammen</translation>
    </message>
    <message>
        <source>A column needs from a row.</source>
        <translation>Eine Spalte braucht etwas von einer Zeile.</translation>
    </message>
    <message>
        <source>A row needs from a column.</source>
        <translation>Eine Zeile braucht etwas von einer Spalte.</translation>
    </message>
    <message>
        <source>%1 A cell shows the number of hand-offs and their worst state. %2</source>
        <comment>how to read, order</comment>
        <translation>%1 Eine Zelle zeigt die Zahl der Übergaben und ihren schlimmsten Stand. %2</translation>
    </message>
    <message numerus="yes">
        <source>In the order of work, what needs nothing first: %1 of %n hand-off(s) come from further back.</source>
        <translation>
            <numerusform>In der Reihenfolge der Arbeit, was nichts braucht zuerst: %1 von %n Übergabe kommt von weiter hinten.</numerusform>
            <numerusform>In der Reihenfolge der Arbeit, was nichts braucht zuerst: %1 von %n Übergaben kommen von weiter hinten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those that work together stand together: %1 of %n hand-off(s) stay within their cluster.</source>
        <translation>
            <numerusform>Wer zusammenarbeitet, steht zusammen: %1 von %n Übergabe bleibt im eigenen Verbund.</numerusform>
            <numerusform>Wer zusammenarbeitet, steht zusammen: %1 von %n Übergaben bleiben im eigenen Verbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Departments that wait in a circle come first.</source>
        <translation>Abteilungen, die im Kreis warten, stehen zuerst.</translation>
    </message>
    <message>
        <source>In the order of the organisation.</source>
        <translation>In der Reihenfolge der Organisation.</translation>
    </message>
    <message>
        <source>gives %1</source>
        <comment>number of hand-offs</comment>
        <translation>gibt %1</translation>
    </message>
    <message>
        <source>%1 gives %2 to %3.</source>
        <comment>department, hand-offs, group</comment>
        <translation>%1 gibt %2 an %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 from %3.</source>
        <comment>department, hand-offs, group</comment>
        <translation>%1 braucht %2 von %3.</translation>
    </message>
    <message>
        <source>all are agreed</source>
        <translation>alle sind vereinbart</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not agreed</source>
        <translation>
            <numerusform>%n davon nicht vereinbart</numerusform>
            <numerusform>%n davon nicht vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that give stand left, those that need right.</source>
        <translation>Wer gibt, steht links, wer braucht, rechts.</translation>
    </message>
    <message numerus="yes">
        <source>The other way: %n hand-off(s).</source>
        <translation>
            <numerusform>In der Gegenrichtung: %n Übergabe.</numerusform>
            <numerusform>In der Gegenrichtung: %n Übergaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) with fewer hand-offs not shown.</source>
        <translation>
            <numerusform>%n Abteilung mit weniger Übergaben ist nicht gezeigt.</numerusform>
            <numerusform>%n Abteilungen mit weniger Übergaben sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <comment>person-days</comment>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>asks for %1 people</source>
        <comment>number</comment>
        <translation>bittet um %1 Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, hand-offs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 of what is available.</source>
        <comment>department, period, person-days, percent</comment>
        <translation>%1, %2: %3, %4 des Verfügbaren.</translation>
    </message>
    <message>
        <source>With the people asked for there would be %1 %.</source>
        <comment>percent</comment>
        <translation>Mit den erbetenen Personen wären es %1 %.</translation>
    </message>
    <message>
        <source>Upright mark: what there would be with the people asked for.</source>
        <translation>Senkrechte Marke: was es mit den erbetenen Personen gäbe.</translation>
    </message>
    <message>
        <source>With those asked for, percent</source>
        <translation>Mit den Erbetenen, Prozent</translation>
    </message>
    <message>
        <source>Period, hand-offs accepted</source>
        <translation>Zeitraum, angenommene Übergaben</translation>
    </message>
    <message>
        <source>Person-days accepted and available</source>
        <translation>Personentage, angenommen und verfügbar</translation>
    </message>
    <message>
        <source>Limits from fewer than twelve values are a trial: no rule marks a value yet.</source>
        <translation>Grenzen aus weniger als zwölf Werten sind vorläufig: Noch markiert keine Regel einen Wert.</translation>
    </message>
    <message>
        <source>No rule marks %1: such a value comes from the process as it is.</source>
        <comment>period</comment>
        <translation>Keine Regel markiert %1: Ein solcher Wert kommt aus dem Prozess, wie er ist.</translation>
    </message>
    <message>
        <source>Rule 1: %1 lies above the upper limit of %2.</source>
        <comment>value, limit</comment>
        <translation>Regel 1: %1 liegt über der oberen Grenze von %2.</translation>
    </message>
    <message>
        <source>Rule 1: %1 lies below the lower limit of %2.</source>
        <comment>value, limit</comment>
        <translation>Regel 1: %1 liegt unter der unteren Grenze von %2.</translation>
    </message>
    <message>
        <source>Rule 2: the values from %1 to %2 lie on one side of the mean of %3. Eight in a row rarely do by chance.</source>
        <comment>period, period, mean</comment>
        <translation>Regel 2: Die Werte von %1 bis %2 liegen auf einer Seite des Mittelwerts von %3. Acht in Folge tun das selten durch Zufall.</translation>
    </message>
    <message>
        <source>Rule 3: three of four values in a row, this one among them, lie nearer to a limit than to the mean of %1.</source>
        <comment>mean</comment>
        <translation>Regel 3: Drei von vier aufeinanderfolgenden Werten, dieser darunter, liegen näher an einer Grenze als am Mittelwert von %1.</translation>
    </message>
    <message>
        <source>The limits, %1 to %2, come from the first %3 values since %4.</source>
        <comment>lower limit, upper limit, count, period</comment>
        <translation>Die Grenzen, %1 bis %2, kommen aus den ersten %3 Werten seit %4.</translation>
    </message>
    <message>
        <source>They are locked: further values do not move them, until a new baseline begins.</source>
        <translation>Sie stehen fest: Weitere Werte verschieben sie nicht, bis eine neue Basis beginnt.</translation>
    </message>
    <message>
        <source>Further values still move them; they are locked once they come from 24.</source>
        <translation>Weitere Werte verschieben sie noch; sie stehen fest, sobald sie aus 24 kommen.</translation>
    </message>
    <message>
        <source>The departments have no functions that differ. Enter them on the page Organisation first.</source>
        <translation>Die Abteilungen haben keine Funktionen, die sich unterscheiden. Tragen Sie sie zuerst auf der Seite Organisation ein.</translation>
    </message>
    <message>
        <source>No function is called &quot;%1&quot;. There are: %2.</source>
        <comment>name, list</comment>
        <translation>Keine Funktion heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The departments have no business units that differ. Enter them on the page Organisation first.</source>
        <translation>Die Abteilungen haben keine Geschäftsbereiche, die sich unterscheiden. Tragen Sie sie zuerst auf der Seite Organisation ein.</translation>
    </message>
    <message>
        <source>No business unit is called &quot;%1&quot;. There are: %2.</source>
        <comment>name, list</comment>
        <translation>Kein Geschäftsbereich heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The departments have no geographies that differ. Enter them on the page Organisation first.</source>
        <translation>Die Abteilungen haben keine Regionen, die sich unterscheiden. Tragen Sie sie zuerst auf der Seite Organisation ein.</translation>
    </message>
    <message>
        <source>No geography is called &quot;%1&quot;. There are: %2.</source>
        <comment>name, list</comment>
        <translation>Keine Region heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Function %1</source>
        <comment>name</comment>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>Business unit %1</source>
        <comment>name</comment>
        <translation>Geschäftsbereich %1</translation>
    </message>
    <message>
        <source>Geography %1</source>
        <comment>name</comment>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it is about, text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%L1 missed, %L2 undecidable</source>
        <comment>numbers of KPIs</comment>
        <translation>%L1 verfehlt, %L2 nicht entscheidbar</translation>
    </message>
    <message>
        <source>Exhibit %1, %2</source>
        <comment>number, room title</comment>
        <translation>Exponat %1, %2</translation>
    </message>
    <message>
        <source>It is pinned where it stands.</source>
        <translation>Sie ist festgesteckt.</translation>
    </message>
    <message>
        <source>Edit Annotation</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Annotation saved.</source>
        <translation>Anmerkung gespeichert.</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>Annotation deleted.</source>
        <translation>Anmerkung gelöscht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>KPI, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are no limits yet: they need eight values, and a value here.</source>
        <translation>Es gibt noch keine Grenzen: Sie brauchen acht Werte, und hier einen Wert.</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Erklärung</translation>
    </message>
    <message>
        <source>Annotate %1…</source>
        <comment>period</comment>
        <translation>%1 anmerken…</translation>
    </message>
    <message>
        <source>New Baseline from %1…</source>
        <comment>period</comment>
        <translation>Neue Basis ab %1…</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <comment>period</comment>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <comment>what happened</comment>
        <translation>„%1“ bearbeiten…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>what happened</comment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Say what happened at the chosen point (Insert). It is marked on the chart. Enter on the chart changes and deletes what is there, and begins a new baseline.</source>
        <translation>Sagen, was am gewählten Punkt geschehen ist (Einfg). Es wird im Diagramm markiert. Mit der Eingabetaste im Diagramm lässt sich ändern und löschen, was dort steht, und eine neue Basis beginnen.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>There is nothing between %1 and %2: no hand-off, no aim of both, no disconnect.</source>
        <comment>departments</comment>
        <translation>Zwischen %1 und %2 ist nichts: keine Übergabe, kein gemeinsames Ziel, keine Unstimmigkeit.</translation>
    </message>
    <message>
        <source>Show What Is Between Them</source>
        <translation>Zeigen, was zwischen ihnen ist</translation>
    </message>
    <message>
        <source>Show Both on One Page</source>
        <translation>Beide auf einer Seite zeigen</translation>
    </message>
    <message>
        <source>Open the Groups</source>
        <translation>Gruppen öffnen</translation>
    </message>
    <message>
        <source>Show What Is Around %1</source>
        <comment>department</comment>
        <translation>Zeigen, was um %1 herum ist</translation>
    </message>
    <message>
        <source>Open the Hand-off</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Links between departments, the worst first</source>
        <translation>Verbindungen zwischen Abteilungen, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Order: by department</source>
        <translation>Folge: nach Abteilung</translation>
    </message>
    <message>
        <source>Order: by sequence</source>
        <translation>Folge: nach Ablauf</translation>
    </message>
    <message>
        <source>Order: by cluster</source>
        <translation>Folge: nach Verbund</translation>
    </message>
    <message>
        <source>Back to the Matrix</source>
        <translation>Zurück zur Matrix</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Department or hand-off</source>
        <translation>Abteilung oder Übergabe</translation>
    </message>
    <message>
        <source>Find a department or a hand-off on the map</source>
        <translation>Eine Abteilung oder eine Übergabe auf der Karte suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Part of the company in charts</source>
        <translation>Teil des Unternehmens in Diagrammen</translation>
    </message>
    <message>
        <source>The departments that charts and the scorecard show, on every page. Lists of records show all.</source>
        <translation>Die Abteilungen, die Diagramme und Scorecard zeigen, auf jeder Seite. Listen von Datensätzen zeigen alle.</translation>
    </message>
    <message>
        <source>Latest closed period of each KPI.</source>
        <translation>Letzter abgeschlossener Zeitraum je KPI.</translation>
    </message>
    <message>
        <source>Figures as of %1.</source>
        <comment>date</comment>
        <translation>Zahlen mit Stand %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part of a chart</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>confidentiality, page of pages</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Part of the Company…</source>
        <translation>Teil des Unternehmens …</translation>
    </message>
    <message>
        <source>Show charts of one function, business unit or geography, or of all departments again.</source>
        <translation>Diagramme einer Funktion, eines Geschäftsbereichs oder einer Region zeigen, oder wieder die aller Abteilungen.</translation>
    </message>
    <message>
        <source>Show the links between departments as a table, the worst first.</source>
        <translation>Die Verbindungen zwischen Abteilungen als Tabelle zeigen, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Find on the Map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Go to a department or a hand-off by its name.</source>
        <translation>Zu einer Abteilung oder einer Übergabe gehen, die so heißt.</translation>
    </message>
    <message>
        <source>Show Both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>Show the two departments of the current cell on one page, or what one group gives to the other.</source>
        <translation>Die beiden Abteilungen der aktuellen Zelle auf einer Seite zeigen, oder was eine Gruppe der anderen gibt.</translation>
    </message>
    <message>
        <source>Order the matrix by circles, by department, by sequence or by cluster.</source>
        <translation>Die Matrix nach Kreisen, Abteilungen, Ablauf oder Verbünden ordnen.</translation>
    </message>
    <message>
        <source>Arrange Anew</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Lay the graph out anew; departments that are pinned stay.</source>
        <translation>Den Graphen neu anordnen; festgesteckte Abteilungen bleiben.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Feststecken</translation>
    </message>
    <message>
        <source>Hold the current department of the graph where it stands, or let it go.</source>
        <translation>Die aktuelle Abteilung des Graphen dort halten, wo sie steht, oder loslassen.</translation>
    </message>
    <message>
        <source>Charts show %1</source>
        <comment>part of the company</comment>
        <translation>Diagramme zeigen: %1</translation>
    </message>
    <message>
        <source>Show in charts</source>
        <translation>In Diagrammen zeigen</translation>
    </message>
    <message>
        <source>A chart is of one part of the company. Use one of --function, --unit and --geography.</source>
        <translation>Ein Diagramm zeigt einen Teil des Unternehmens. Nehmen Sie eine der Angaben --function, --unit und --geography.</translation>
    </message>
    <message>
        <source>--order is for --id map-matrix.</source>
        <translation>--order ist für --id map-matrix.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order. Use circles, department, sequence or cluster.</source>
        <translation>„%1“ ist keine Reihenfolge. Möglich sind circles, department, sequence und cluster.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Choose another --subject, or leave the part of the company out.</source>
        <comment>record, part of the company</comment>
        <translation>%1 gehört nicht zu %2. Wählen Sie ein anderes --subject, oder lassen Sie den Teil des Unternehmens weg.</translation>
    </message>
    <message>
        <source>That page has only one view: leave out --view.</source>
        <translation>Diese Seite hat nur eine Ansicht: --view weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a view of that page. It has %2.</source>
        <translation>„%1“ ist keine Ansicht dieser Seite. Sie hat %2.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, target</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>result, difference, target</comment>
        <translation>%1: %2 zu %3</translation>
    </message>
    <message>
        <source>no value a year before</source>
        <translation>ein Jahr zuvor kein Wert</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>%1 ein Jahr zuvor</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5; %6.</source>
        <comment>KPI, department, period, value, result, year before</comment>
        <translation>%1, %2, %3: %4. %5; %6.</translation>
    </message>
    <message>
        <source>Latest closed period of each KPI, missed ones first. Line: the last eight values, in the normal range. Square: missed. Circle: met. Ring: undecidable.</source>
        <translation>Letzter abgeschlossener Zeitraum jeder Kennzahl, verfehlte zuerst. Linie: die letzten acht Werte, im üblichen Bereich. Quadrat: verfehlt. Kreis: erreicht. Ring: nicht entscheidbar.</translation>
    </message>
    <message>
        <source>No KPI is said to drive this one</source>
        <translation>Keine Kennzahl soll diese bewegen</translation>
    </message>
    <message>
        <source>Enter drivers on the page Organisation, Tables, or import them.</source>
        <translation>Treiber auf der Seite Organisation, Tabellen, eingeben oder importieren.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Each KPI as a box: value, result, year before, and its last eight values</source>
        <translation>Jede Kennzahl als Kachel: Wert, Ergebnis, Vorjahr und die letzten acht Werte</translation>
    </message>
    <message>
        <source>Write the chart that is shown as SVG, PDF or PNG, or its numbers as CSV.</source>
        <translation>Schreibt das gezeigte Diagramm als SVG, PDF oder PNG, oder seine Zahlen als CSV.</translation>
    </message>
    <message>
        <source>This page shows no chart. Go to one first, for example the map.</source>
        <translation>Diese Seite zeigt kein Diagramm. Erst zu einem gehen, zum Beispiel zur Karte.</translation>
    </message>
</context>
</TS>

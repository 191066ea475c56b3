// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/measures.h"

#include "base/tr.h"
#include "model/tokens.h"

namespace qd {

using member::field;
using K = FieldKind;
using enum Presence;

template<>
const RecordType &describe<Annotation>()
{
    using R = Annotation;
    static const RecordType type{
        "annotation",
        QT_TRANSLATE_NOOP("qd", "Annotation"),
        QT_TRANSLATE_NOOP("qd", "Annotations"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the annotation, the same in every file."), K::Id),
         field<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"), QT_TRANSLATE_NOOP("qd", "The KPI it is about."),
                        K::Reference, Required, "kpi"),
         field<&R::happenedOn>("happenedOn", QT_TRANSLATE_NOOP("qd", "Date"),
                               QT_TRANSLATE_NOOP("qd", "Day on which it happened."), K::Date, Required),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"),
                         QT_TRANSLATE_NOOP("qd", "A new baseline starts the limits of the chart afresh."), K::Token,
                         Required),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"), QT_TRANSLATE_NOOP("qd", "What happened."),
                         K::LongText, Required)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<BridgeItem>()
{
    using R = BridgeItem;
    static const RecordType type{
        "bridgeItem",
        QT_TRANSLATE_NOOP("qd", "Bridge item"),
        QT_TRANSLATE_NOOP("qd", "Bridge items"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the bridge item, the same in every file."), K::Id),
         field<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"),
                        QT_TRANSLATE_NOOP("qd", "The figure the bridge starts from."), K::Reference, Required, "kpi"),
         field<&R::counterpart>("counterpart", QT_TRANSLATE_NOOP("qd", "Counterpart"),
                                QT_TRANSLATE_NOOP("qd", "The figure the bridge ends at."), K::Reference, Required,
                                "kpi"),
         field<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                          QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date, Required),
         field<&R::cause>("cause", QT_TRANSLATE_NOOP("qd", "Cause"),
                          QT_TRANSLATE_NOOP("qd", "Why the two figures differ."), K::Text, Required),
         field<&R::amount>("amount", QT_TRANSLATE_NOOP("qd", "Amount"),
                           QT_TRANSLATE_NOOP("qd", "Part of the difference, in the unit of the KPIs."), K::Number,
                           Required),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "File and row from which it was read."), K::Text)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<KpiOperand>()
{
    using R = KpiOperand;
    static const RecordType type{
        "kpiOperand",
        QT_TRANSLATE_NOOP("qd", "Operand"),
        QT_TRANSLATE_NOOP("qd", "Operands"),
        {member::key<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"), QT_TRANSLATE_NOOP("qd", "The computed KPI."),
                              K::Reference, "kpi"),
         member::key<&R::operand>("operand", QT_TRANSLATE_NOOP("qd", "Operand"),
                                  QT_TRANSLATE_NOOP("qd", "A KPI that it is made of."), K::Reference, "kpi"),
         field<&R::position>("position", QT_TRANSLATE_NOOP("qd", "Position"),
                             QT_TRANSLATE_NOOP("qd", "Place among the operands: the first is divided by the second."),
                             K::Integer, Required)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<ValueRevision>()
{
    using R = ValueRevision;
    static const RecordType type{
        "valueRevision",
        QT_TRANSLATE_NOOP("qd", "Earlier value"),
        QT_TRANSLATE_NOOP("qd", "Earlier values"),
        {member::key<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"),
                              QT_TRANSLATE_NOOP("qd", "The KPI that was measured."), K::Reference, "kpi"),
         member::key<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                                  QT_TRANSLATE_NOOP("qd", "Length of the period."), K::Token),
         member::key<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                                QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date),
         member::key<&R::number>("number", QT_TRANSLATE_NOOP("qd", "Number"),
                                 QT_TRANSLATE_NOOP("qd", "Counts the earlier values of the period, oldest first."),
                                 K::Integer),
         field<&R::actual>("actual", QT_TRANSLATE_NOOP("qd", "Actual"), QT_TRANSLATE_NOOP("qd", "What was measured."),
                           K::Number),
         field<&R::target>("target", QT_TRANSLATE_NOOP("qd", "Target"),
                           QT_TRANSLATE_NOOP("qd", "What was agreed for this period."), K::Number),
         field<&R::forecast>("forecast", QT_TRANSLATE_NOOP("qd", "Forecast"),
                             QT_TRANSLATE_NOOP("qd", "What the department expects for this period."), K::Number),
         field<&R::ytdActual>("ytdActual", QT_TRANSLATE_NOOP("qd", "Year to date"),
                              QT_TRANSLATE_NOOP("qd", "Actual from the start of the fiscal year, as it was sent."),
                              K::Number),
         field<&R::ytdTarget>("ytdTarget", QT_TRANSLATE_NOOP("qd", "Target, year to date"),
                              QT_TRANSLATE_NOOP("qd", "What was agreed from the start of the fiscal year."), K::Number),
         field<&R::state>("state", QT_TRANSLATE_NOOP("qd", "State"),
                          QT_TRANSLATE_NOOP("qd", "How much the value can be relied on."), K::Token, Required),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "File and sheet from which the value was read."), K::Text),
         field<&R::sourceRow>("sourceRow", QT_TRANSLATE_NOOP("qd", "Source row"),
                              QT_TRANSLATE_NOOP("qd", "Row of the source, from 1; 0: not known."), K::Integer,
                              Required),
         field<&R::sourceColumn>("sourceColumn", QT_TRANSLATE_NOOP("qd", "Source column"),
                                 QT_TRANSLATE_NOOP("qd", "Column of a workbook, from 1; 0: the whole row."), K::Integer,
                                 Required),
         field<&R::replacedOn>("replacedOn", QT_TRANSLATE_NOOP("qd", "Replaced on"),
                               QT_TRANSLATE_NOOP("qd", "Day on which a later file changed it."), K::Date)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<ExchangeRate>()
{
    using R = ExchangeRate;
    static const RecordType type{
        "exchangeRate",
        QT_TRANSLATE_NOOP("qd", "Exchange rate"),
        QT_TRANSLATE_NOOP("qd", "Exchange rates"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the rate, the same in every file."), K::Id),
         field<&R::currency>("currency", QT_TRANSLATE_NOOP("qd", "Currency"),
                             QT_TRANSLATE_NOOP("qd", "Code of three letters, as in a KPI's unit."), K::Text, Required),
         field<&R::kind>("kind", QT_TRANSLATE_NOOP("qd", "Kind"),
                         QT_TRANSLATE_NOOP("qd",
                                           "Sums are converted at the average of the period, balances at its end; the "
                                           "budget rate is the one of the plan."),
                         K::Token, Required),
         field<&R::cadence>("cadence", QT_TRANSLATE_NOOP("qd", "Cadence"),
                            QT_TRANSLATE_NOOP("qd", "Length of the period."), K::Token, Required),
         field<&R::start>("start", QT_TRANSLATE_NOOP("qd", "Period"),
                          QT_TRANSLATE_NOOP("qd", "First day of the period."), K::Date, Required),
         field<&R::rate>("rate", QT_TRANSLATE_NOOP("qd", "Rate"),
                         QT_TRANSLATE_NOOP("qd", "What one unit of the currency is worth in the reporting currency."),
                         K::Number, Required),
         field<&R::source>("source", QT_TRANSLATE_NOOP("qd", "Source"),
                           QT_TRANSLATE_NOOP("qd", "Who publishes the rate."), K::Text)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<ImportMapping>()
{
    using R = ImportMapping;
    static const RecordType type{
        "importMapping",
        QT_TRANSLATE_NOOP("qd", "Import mapping"),
        QT_TRANSLATE_NOOP("qd", "Import mappings"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the mapping, the same in every file."), K::Id),
         field<&R::name>("name", QT_TRANSLATE_NOOP("qd", "Name"),
                         QT_TRANSLATE_NOOP("qd", "What the files are called, for example: Monthly numbers of Sales."),
                         K::Text, Required),
         field<&R::recordType>("recordType", QT_TRANSLATE_NOOP("qd", "Kind of record"),
                               QT_TRANSLATE_NOOP("qd", "What the rows are read as. Empty: values of KPIs."), K::Text),
         field<&R::headings>("headings", QT_TRANSLATE_NOOP("qd", "Headings"),
                             QT_TRANSLATE_NOOP("qd", "Headings by which the next file is recognised."), K::LongText),
         field<&R::mapping>("mapping", QT_TRANSLATE_NOOP("qd", "Mapping"),
                            QT_TRANSLATE_NOOP("qd", "How columns, words and numbers are read, as JSON."), K::LongText,
                            Required),
         field<&R::usedOn>("usedOn", QT_TRANSLATE_NOOP("qd", "Last used"),
                           QT_TRANSLATE_NOOP("qd", "Day of the last import with it."), K::Date)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<KpiDriver>()
{
    using R = KpiDriver;
    static const RecordType type{
        "kpiDriver",
        QT_TRANSLATE_NOOP("qd", "Driver"),
        QT_TRANSLATE_NOOP("qd", "Drivers"),
        {member::key<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"), QT_TRANSLATE_NOOP("qd", "The KPI that is moved."),
                              K::Reference, "kpi"),
         member::key<&R::driver>("driver", QT_TRANSLATE_NOOP("qd", "Driver"),
                                 QT_TRANSLATE_NOOP("qd", "The KPI that moves it."), K::Reference, "kpi"),
         field<&R::effect>("effect", QT_TRANSLATE_NOOP("qd", "Effect"),
                           QT_TRANSLATE_NOOP("qd", "Which way it moves it."), K::Token, Required),
         field<&R::lag>("lag", QT_TRANSLATE_NOOP("qd", "Lag"),
                        QT_TRANSLATE_NOOP("qd", "Periods of the KPI until the effect shows."), K::Integer, Required),
         field<&R::elasticity>(
             "elasticity", QT_TRANSLATE_NOOP("qd", "Elasticity"),
             QT_TRANSLATE_NOOP("qd", "Percent by which the KPI moves when the driver moves by one percent."),
             K::Number),
         field<&R::because>("because", QT_TRANSLATE_NOOP("qd", "Because"),
                            QT_TRANSLATE_NOOP("qd", "What made people believe it."), K::LongText)},
        Section::Organisation};
    return type;
}

template<>
const RecordType &describe<Incentive>()
{
    using R = Incentive;
    static const RecordType type{
        "incentive",
        QT_TRANSLATE_NOOP("qd", "Incentive"),
        QT_TRANSLATE_NOOP("qd", "Incentives"),
        {member::key<&R::id>("id", QT_TRANSLATE_NOOP("qd", "Id"),
                             QT_TRANSLATE_NOOP("qd", "Identity of the incentive, the same in every file."), K::Id),
         field<&R::text>("text", QT_TRANSLATE_NOOP("qd", "Text"),
                         QT_TRANSLATE_NOOP("qd", "What is rewarded, in one line."), K::Text, Required),
         field<&R::department>("department", QT_TRANSLATE_NOOP("qd", "Department"),
                               QT_TRANSLATE_NOOP("qd", "The department for which it pays off."), K::Reference, Required,
                               "department"),
         field<&R::kpi>("kpi", QT_TRANSLATE_NOOP("qd", "KPI"), QT_TRANSLATE_NOOP("qd", "The KPI on which it depends."),
                        K::Reference, Optional, "kpi"),
         field<&R::direction>("direction", QT_TRANSLATE_NOOP("qd", "Direction"),
                              QT_TRANSLATE_NOOP("qd", "Which way the KPI must go for it to pay off."), K::Token,
                              Required)},
        Section::Organisation};
    return type;
}

} // namespace qd

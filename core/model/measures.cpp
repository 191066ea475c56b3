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

} // namespace qd

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainview.h"

#include <QAbstractScrollArea>

namespace qd::ui {

void focusMainView(QWidget &area)
{
    QWidget *first = nullptr;
    for (QWidget *each = area.nextInFocusChain(); each != &area; each = each->nextInFocusChain()) {
        if (!area.isAncestorOf(each) || !each->isVisibleTo(&area) || !each->isEnabled()
            || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractScrollArea *>(each))
            return each->setFocus(Qt::OtherFocusReason);
        if (!first)
            first = each;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace qd::ui

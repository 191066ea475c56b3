// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrolled.h"

#include <QScrollArea>

namespace qd::ui {

QScrollArea *scrolled(QWidget *view)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(view);
    area->viewport()->setAutoFillBackground(false); // the ground is the page's
    view->setAutoFillBackground(false);
    return area;
}

} // namespace qd::ui

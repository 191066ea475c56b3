// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daydialog.h"

#include "base/tr.h"
#include "widgets/dialog.h"

#include <QDateEdit>

namespace qd::ui {

using namespace Qt::StringLiterals;

std::optional<QDate> askForDay(const QString &title, const QString &verb, const QString &help, QDate day,
                               QWidget *parent)
{
    FormDialog dialog(title, verb, parent);
    dialog.setObjectName(u"dayDialog"_s);
    auto *field = new QDateEdit(day);
    field->setObjectName(u"day"_s);
    field->setCalendarPopup(true);
    dialog.form().addField(Tr::tr("&Day"), field, help);
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return field->date();
}

} // namespace qd::ui

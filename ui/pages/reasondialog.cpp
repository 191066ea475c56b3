// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reasondialog.h"

#include "base/tr.h"
#include "widgets/dialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

std::optional<QString> askForReason(const QString &title, const QString &verb, const QString &help, QWidget *parent)
{
    FormDialog dialog(title, verb, parent);
    dialog.setObjectName(u"reasonDialog"_s);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    dialog.form().addField(Tr::tr("&Reason"), reason, help);
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto check = [&] { accept->setEnabled(!reason->text().trimmed().isEmpty()); };
    QObject::connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return reason->text().trimmed();
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reasondialog.h"

#include "base/tr.h"
#include "widgets/dialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

std::optional<QString> askForText(const QString &title, const QString &verb, const QString &label, const QString &help,
                                  QWidget *parent, const QString &text)
{
    FormDialog dialog(title, verb, parent);
    dialog.setObjectName(u"reasonDialog"_s);
    auto *line = new QLineEdit(text);
    line->setObjectName(u"reason"_s);
    dialog.form().addField(label, line, help);
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto check = [&] { accept->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, &dialog, check);
    check();
    line->setFocus();
    line->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return line->text().trimmed();
}

std::optional<QString> askForReason(const QString &title, const QString &verb, const QString &help, QWidget *parent)
{
    return askForText(title, verb, Tr::tr("&Reason"), help, parent);
}

} // namespace qd::ui

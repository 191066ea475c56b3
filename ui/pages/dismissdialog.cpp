// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dismissdialog.h"

#include "base/tr.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShortestReason = 10;
}

std::optional<Dismissal> askForDismissal(const QString &finding, QDate proposedEnd, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Dismiss Disconnect"), Tr::tr("Dismiss"), parent);
    dialog.setObjectName(u"dismissDialog"_s);
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    auto *until = new QComboBox;
    until->setObjectName(u"until"_s);
    until->addItem(Tr::tr("Until %1, after the next review")
                       .arg(QLocale().toString(proposedEnd, Tr::tr("d MMMM yyyy", "date format"))),
                   proposedEnd);
    until->addItem(Tr::tr("For good"), QDate());
    dialog.form().addField(Tr::tr("&Reason"), reason, Tr::tr("Why \"%1\" can stand for now.").arg(finding));
    dialog.form().addField(Tr::tr("&Holds"), until, Tr::tr("Then it is shown again, if it is still there."));
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto check = [&] {
        const bool enough = reason->text().trimmed().size() >= ShortestReason;
        dialog.form().setProblem(reason,
                                 enough || reason->text().isEmpty()
                                     ? QString()
                                     : Tr::tr("A reason has at least %n character(s).", nullptr, int(ShortestReason)));
        accept->setEnabled(enough);
    };
    QObject::connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return Dismissal{reason->text().trimmed(), until->currentData().toDate()};
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dismissdialog.h"

#include "base/tr.h"
#include "rules/waivers.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// No decision, then those that hold, the latest first.
void addDecisions(QComboBox &box, const Plan &plan)
{
    std::vector<const Decision *> decisions;
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.status != DecisionStatus::Proposed)
            decisions.push_back(&decision);
    }
    std::ranges::stable_sort(decisions, std::greater(), &Decision::decidedOn);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a question may be long
    box.setMinimumContentsLength(30);
    box.addItem(Tr::tr("No decision"), 0);
    for (const Decision *decision : decisions)
        box.addItem(decision->question, decision->id.value);
}

} // namespace

std::optional<Dismissal> askForDismissal(const QString &finding, QDate proposedEnd, const Plan &plan, QWidget *parent)
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
    auto *decision = new QComboBox;
    decision->setObjectName(u"decision"_s);
    addDecisions(*decision, plan);
    dialog.form().addField(Tr::tr("Rests &on"), decision,
                           Tr::tr("The decision by which it can stand, if there is one."));
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto check = [&] {
        const bool enough = reason->text().trimmed().size() >= rules::ShortestReason;
        dialog.form().setProblem(reason,
                                 enough || reason->text().isEmpty() ? QString()
                                                                    : Tr::tr("A reason has at least %n character(s).",
                                                                             nullptr, rules::ShortestReason));
        accept->setEnabled(enough);
    };
    QObject::connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return Dismissal{reason->text().trimmed(), until->currentData().toDate(),
                     DecisionId{decision->currentData().toLongLong()}};
}

} // namespace qd::ui

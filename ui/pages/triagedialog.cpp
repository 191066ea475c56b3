// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/triagedialog.h"

#include "base/tr.h"
#include "style/theme.h"
#include "widgets/dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuestionHeight = 240;

QComboBox *departmentChoice(const Plan &plan, DepartmentId chosen)
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"department"_s);
    choice->addItem(QString(), qint64(0));
    std::vector<const Department *> departments;
    for (const Department &department : plan.table<Department>())
        departments.push_back(&department);
    std::ranges::sort(departments, {}, [](const Department *d) { return std::tuple(d->position, d->id); });
    for (const Department *department : departments)
        choice->addItem(department->name, department->id.value);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen.value)));
    return choice;
}

QComboBox *stateChoice(TriageState chosen)
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"state"_s);
    for (const qd::Token &token : describe<Triage>().field(u"state"_s)->tokens)
        choice->addItem(Tr::tr(token.label));
    choice->setCurrentIndex(int(chosen));
    return choice;
}

} // namespace

std::optional<Triage> askForOwner(Triage triage, const Plan &plan, const std::function<QString(DepartmentId)> &headOf,
                                  QWidget *parent)
{
    FormDialog dialog(Tr::tr("Accept and Assign"), Tr::tr("Accept"), parent);
    dialog.setObjectName(u"assignDialog"_s);
    auto *department = departmentChoice(plan, triage.department);
    auto *owner = new QLineEdit(triage.owner);
    owner->setObjectName(u"owner"_s);
    auto *state = stateChoice(triage.state);
    auto *note = new QPlainTextEdit(triage.note);
    note->setObjectName(u"note"_s);
    note->setTabChangesFocus(true);
    note->setFixedHeight(px(64));
    dialog.form().addField(Tr::tr("&Department"), department, triage.title);
    dialog.form().addField(Tr::tr("&Owner"), owner, Tr::tr("The person or role that settles it."));
    dialog.form().addField(Tr::tr("&State"), state, Tr::tr("How far it is."));
    dialog.form().addField(Tr::tr("&Note"), note);
    const auto chosen = [department] { return DepartmentId{department->currentData().toLongLong()}; };
    const auto check = [&] {
        const bool named = chosen().isValid() || !owner->text().trimmed().isEmpty();
        dialog.form().setProblem(owner,
                                 named ? QString() : Tr::tr("Nobody is named. Choose a department or enter a role."));
        dialog.updateButtons();
    };
    QString proposed = owner->text();
    QObject::connect(department, &QComboBox::currentIndexChanged, &dialog, [&] {
        if (owner->text() == proposed) { // nobody has typed another name
            proposed = headOf(chosen());
            owner->setText(proposed);
        }
        check();
    });
    QObject::connect(owner, &QLineEdit::textChanged, &dialog, check);
    check();
    department->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    triage.department = chosen();
    triage.owner = owner->text().trimmed();
    triage.state = TriageState(state->currentIndex());
    triage.note = note->toPlainText().trimmed();
    return triage;
}

bool askBackInWords(const QString &text, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Ask Back"), Tr::tr("Copy"), parent);
    dialog.setObjectName(u"askBackDialog"_s);
    auto *question = new QPlainTextEdit(text);
    question->setObjectName(u"question"_s);
    question->setTabChangesFocus(true);
    question->setFixedHeight(px(QuestionHeight));
    dialog.form().addField(Tr::tr("&Question"), question,
                           Tr::tr("Change what you like, copy it, and send it as you usually do."));
    question->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QApplication::clipboard()->setText(question->toPlainText());
    return true;
}

} // namespace qd::ui

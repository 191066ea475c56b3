// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cycledialogs.h"

#include "base/tr.h"
#include "pages/outlinetable.h"
#include "style/theme.h"
#include "widgets/dialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;
using report::Outline; // lupdate takes a qualified return type for a class

namespace {

constexpr int GateHeight = 240;
constexpr int GateWidth = 440;

QLineEdit *dayField(const QString &name, QDate day)
{
    auto *field = new QLineEdit(day.toString(Qt::ISODate));
    field->setObjectName(name);
    return field;
}

QDate dayIn(const QLineEdit &field)
{
    return QDate::fromString(field.text().trimmed(), Qt::ISODate);
}

Outline gateOutline(const cycle::Gate &gate, const report::Wording &wording)
{
    report::Outline outline;
    outline.columns = {{Tr::tr("What it needs"), {}}, {Tr::tr("State"), {}}};
    for (const bool done : {false, true}) {
        for (const cycle::Requirement &requirement : gate.requirements) {
            if (requirement.done != done)
                continue;
            const QString detail = *requirement.detail.text ? wording.text(requirement.detail) : QString();
            outline.rows.push_back({nullptr, qint64(outline.rows.size()) + 1});
            outline.rows.back().cells = {
                {.text = wording.text(requirement.text), .detail = detail, .tip = detail},
                {.text = done ? Tr::tr("Done") : Tr::tr("Missing"), .shapes = {done ? Status::Ok : Status::Risk}}};
        }
    }
    return outline;
}

} // namespace

std::optional<cycle::Turn> askForCycle(const Plan &plan, QDate asOf, IdSource &ids, QWidget *parent)
{
    const FiscalCalendar calendar = plan.organisation().fiscalCalendar();
    const auto quarter = cycle::quarterNamed(plan, {}, asOf);
    auto turn = quarter ? cycle::nextCycle(plan, *quarter, asOf, ids)
                        : Result<cycle::Turn>(tl::unexpected<Error>(quarter.error()));
    if (!turn)
        return {};
    const auto made = [&]() -> const Cycle & { return turn->records<Cycle>().front(); };
    const auto review = [&] { return turn->records<CyclePhase>()[std::size_t(PhaseKind::Session)].startsOn; };
    FormDialog dialog(Tr::tr("New Cycle"), Tr::tr("Begin"), parent);
    dialog.setObjectName(u"cycleDialog"_s);
    auto *name = new QLineEdit(made().name);
    name->setObjectName(u"name"_s);
    auto *first = dayField(u"firstDay"_s, made().firstDay);
    auto *reviewOn = dayField(u"reviewOn"_s, review());
    dialog.form().addField(Tr::tr("&Name"), name, Tr::tr("What people call the quarter."));
    dialog.form().addField(Tr::tr("&First day"), first, Tr::tr("Any day of the quarter."));
    dialog.form().addField(Tr::tr("&Review on"), reviewOn, Tr::tr("The other days of the cycle follow from it."));
    const auto check = [&] {
        dialog.form().setProblem(name, name->text().trimmed().isEmpty() ? Tr::tr("The name is empty.") : QString());
        dialog.form().setProblem(first, turn ? QString() : turn.error().message);
        const QDate day = dayIn(*reviewOn);
        dialog.form().setProblem(reviewOn,
                                 !day.isValid() ? Tr::tr("Write the day like 2026-10-21.")
                                     : turn && day < made().firstDay
                                     ? Tr::tr("The review is before the quarter begins.")
                                     : QString());
        dialog.updateButtons();
    };
    QObject::connect(first, &QLineEdit::textChanged, &dialog, [&] {
        const QDate day = dayIn(*first);
        turn = day.isValid()
            ? cycle::nextCycle(plan, calendar.containing(day, Cadence::Quarter), asOf, ids)
            : Result<cycle::Turn>(failure(ErrorCode::Invalid, Tr::tr("Write the day like 2026-10-01.")));
        if (turn) { // another quarter has another name and review
            name->setText(made().name);
            reviewOn->setText(review().toString(Qt::ISODate));
        }
        check();
    });
    QObject::connect(name, &QLineEdit::textChanged, &dialog, check);
    QObject::connect(reviewOn, &QLineEdit::textChanged, &dialog, check);
    check();
    name->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    turn->records<Cycle>().front().name = name->text().trimmed();
    cycle::moveReview(*turn, dayIn(*reviewOn));
    return *turn;
}

std::optional<QString> askToAdvance(const Cycle &cycle, const cycle::Gate &gate, const report::Wording &wording,
                                    QWidget *parent)
{
    static constexpr std::array<OutlineTable::Column, 2> Columns{{{0}, {100}}};
    const auto missing = gate.requirements.size() - gate.done();
    FormDialog dialog(Tr::tr("Leave %1 of %2", "phase, cycle").arg(wordFor(gate.phase), cycle.name),
                      missing > 0 ? Tr::tr("Leave with Gaps") : Tr::tr("Leave"), parent);
    dialog.setObjectName(u"advanceDialog"_s);
    auto *list = new OutlineTable({}, Columns);
    list->setObjectName(u"gate"_s);
    list->setFixedHeight(px(GateHeight));
    list->setMinimumWidth(px(GateWidth));
    dialog.form().addField(Tr::tr("&Needs"), list,
                           Tr::tr("%1 of %2 are done.").arg(gate.done()).arg(gate.requirements.size()));
    list->setOutline(gateOutline(gate, wording));
    auto *reason = new QLineEdit;
    reason->setObjectName(u"reason"_s);
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    const auto check = [&] { accept->setEnabled(missing == 0 || !reason->text().trimmed().isEmpty()); };
    if (missing > 0) {
        dialog.form().addField(Tr::tr("&Reason"), reason, Tr::tr("Why the cycle goes on without what is missing."));
        reason->setFocus();
    } else {
        reason->setParent(&dialog);
        reason->hide();
        accept->setFocus();
    }
    QObject::connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return reason->text().trimmed();
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/commitmentspage.h"

#include "base/tr.h"
#include "pages/recordactions.h"
#include "report/commitmentoutline.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"
#include "widgets/treeview.h"

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of report::CommitmentColumn.
constexpr bool Dispensable = true;
constexpr std::array<OutlinePage::Column, 6> Columns{{{0}, {200}, {190}, {180}, {96}, {190, Dispensable}}};

} // namespace

CommitmentsPage::CommitmentsPage(Review &review, QWidget *parent)
    : OutlinePage(review, {&describe<ActionItem>(), &describe<Decision>()}, Columns, parent)
{
    auto *done = makeButton(u"toggleDone"_s, Tr::tr("Mark Done"), ButtonKind::Compact);
    tools().addControl(done);
    connect(done, &QPushButton::clicked, this, &CommitmentsPage::toggleDone);
    connect(this, &Page::currentChanged, this, [this, done] {
        const ActionItem *action = currentRecord<ActionItem>();
        done->setEnabled(action);
        done->setText(action && action->status != ActionStatus::Open ? Tr::tr("Open Again") : Tr::tr("Mark Done"));
        done->setAccessibleName(done->text());
    });
    key(Qt::Key_Space, [this] { toggleDone(); });
    tree().setAccessibleName(Tr::tr("Commitments"));
    empty().setTexts(Tr::tr("No commitments yet"),
                     Tr::tr("Write down who does what by when; what is overdue stands first."));
}

report::Outline CommitmentsPage::outline() const
{
    return report::commitmentOutline(review().plan(), review().asOf(), review().wording());
}

void CommitmentsPage::add()
{
    auto action = std::make_shared<ActionItem>();
    if (const ActionItem *beside = currentRecord<ActionItem>())
        action->department = beside->department;
    for (const Cycle &cycle : review().plan().table<Cycle>()) {
        if (cycle.firstDay <= review().asOf() && review().asOf() <= cycle.lastDay)
            action->cycle = cycle.id;
    }
    if (const qint64 id = addRecord(review(), describe<ActionItem>(), action, *this))
        chooseLater(describe<ActionItem>(), id);
}

void CommitmentsPage::toggleDone()
{
    const ActionItem *current = currentRecord<ActionItem>();
    if (!current || !review().document())
        return;
    ActionItem action = *current;
    const bool opens = action.status != ActionStatus::Open;
    action.status = opens ? ActionStatus::Open : ActionStatus::Done;
    action.doneOn = opens ? QDate() : review().asOf();
    chooseLater(describe<ActionItem>(), action.id.value); // it moves to another group
    const auto commit = review().document()->edit(opens ? Tr::tr("Open Action Again") : Tr::tr("Mark Action Done"),
                                                  [&](Edit &edit) { return edit.put(action); });
    if (!commit)
        emit noticed(commit.error().message, {});
    else
        emit edited(opens ? Tr::tr("%1 is open again.").arg(action.what) : Tr::tr("%1 is done.").arg(action.what));
}

} // namespace qd::ui

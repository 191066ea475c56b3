// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/signalspage.h"

#include "base/tr.h"
#include "report/signaloutline.h"
#include "widgets/emptystate.h"
#include "widgets/treeview.h"

namespace qd::ui {

namespace {

/// In the order of report::SignalColumn.
constexpr bool Dispensable = true;
constexpr std::array<OutlinePage::Column, 5> Columns{{{0}, {160}, {210, Dispensable}, {150}, {160}}};

} // namespace

SignalsPage::SignalsPage(Review &review, QWidget *parent)
    : OutlinePage(
        review,
        {&describe<Assumption>(), &describe<Signal>(), &describe<Risk>(), &describe<Issue>(), &describe<Idea>()},
        Columns, parent)
{
    tree().setAccessibleName(Tr::tr("Signals"));
    empty().setTexts(Tr::tr("No signals yet"),
                     Tr::tr("Write down what customers, the market and people at work say, and which assumption it "
                            "supports or shakes."));
}

report::Outline SignalsPage::outline() const
{
    return report::signalOutline(review().plan(), review().asOf(), review().wording());
}

void SignalsPage::add()
{
    if (currentRecord<Risk>())
        return addLike(Risk());
    if (currentRecord<Issue>())
        return addLike(Issue());
    if (currentRecord<Idea>())
        return addLike(Idea());
    Signal signal;
    signal.seenOn = review().asOf();
    if (const auto *assumption = currentRecord<Assumption>()) {
        signal.assumption = assumption->id;
        signal.objective = assumption->objective;
    }
    addLike(signal);
}

} // namespace qd::ui

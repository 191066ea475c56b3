// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fixlist.h"

#include "style/textlabel.h"
#include "widgets/button.h"

#include <QGridLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

FixList::FixList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(px(metrics::gap));
    m_grid->setColumnStretch(1, 1);
}

void FixList::setFixes(std::vector<cycle::Fix> fixes, const report::Wording &wording)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fixes = std::move(fixes);
    for (std::size_t index = 0; index < m_fixes.size(); ++index) {
        const cycle::Fix &fix = m_fixes[index];
        auto *button = makeButton(u"fix%1"_s.arg(index), wording.text(fix.name), ButtonKind::Compact);
        auto *change = new TextLabel(wording.text(fix.change), {metrics::secondary, Weight::Regular, &Tokens::text2});
        change->setOverflow(Overflow::Wrap);
        button->setAccessibleDescription(change->text());
        m_grid->addWidget(button, int(index), 0, Qt::AlignTop);
        m_grid->addWidget(change, int(index), 1);
        connect(button, &QPushButton::clicked, this, [this, index] { emit wanted(index); });
    }
    setVisible(!m_fixes.empty());
}

} // namespace qd::ui

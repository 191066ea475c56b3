// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/verdictbar.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"

#include <QHBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons{makeButton(u"useful"_s, Tr::tr("Useful"), ButtonKind::Compact),
                makeButton(u"notUseful"_s, Tr::tr("Not Useful"), ButtonKind::Compact),
                makeButton(u"known"_s, Tr::tr("Already Known"), ButtonKind::Compact)}
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(metrics::gap));
    layout->addWidget(
        new TextLabel(Tr::tr("Is it worth its time?"), {metrics::caption, Weight::Regular, &Tokens::text2}));
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        QPushButton *button = m_buttons[index];
        button->setCheckable(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, index] { emit judged(Usefulness(index)); });
    }
    layout->addStretch(1);
}

void VerdictBar::setVerdict(std::optional<Usefulness> given)
{
    for (std::size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setChecked(given && std::size_t(*given) == index);
}

} // namespace qd::ui

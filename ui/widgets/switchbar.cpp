// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switchbar.h"

#include "style/theme.h"
#include "widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace qd::ui {

SwitchBar::SwitchBar(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(4));
    for (const QString &choice : choices) {
        const auto index = int(m_buttons->buttons().size());
        QPushButton *button = makeButton(QStringLiteral("choice%1").arg(index), choice, ButtonKind::Compact);
        button->setAccessibleDescription(name);
        button->setCheckable(true);
        m_buttons->addButton(button, index);
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit currentChanged(index);
    });
}

int SwitchBar::current() const
{
    return m_buttons->checkedId();
}

void SwitchBar::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

} // namespace qd::ui

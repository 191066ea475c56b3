// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 11; // from an edge to the text
} // namespace

Segmented::Segmented(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (int index = 0; index < texts.size(); ++index) {
        auto *button = makeButton(u"segment"_s + QString::number(index), texts[index], ButtonKind::Compact, this);
        button->setProperty("segment", index == 0 ? u"first"_s : index + 1 < texts.size() ? u"middle"_s : u"last"_s);
        button->setAccessibleName(Tr::tr("%1: %2", "what is chosen, choice").arg(name, texts[index]));
        button->setCheckable(true);
        m_buttons->addButton(button, index);
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    adoptTheme();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit chosen(index);
    });
}

bool Segmented::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

/// The choice that is made is bold; no button may be too narrow for that.
void Segmented::adoptTheme()
{
    const QFontMetrics bold(Theme::current().font(metrics::body, Weight::Bold));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setMinimumWidth(bold.horizontalAdvance(button->text()) + px(2 * Side));
}

int Segmented::current() const
{
    return m_buttons->checkedId();
}

bool Segmented::holdsFocus() const
{
    return std::ranges::any_of(m_buttons->buttons(), &QWidget::hasFocus);
}

void Segmented::takeFocus()
{
    m_buttons->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void Segmented::setCurrent(int index)
{
    const QSignalBlocker quiet(m_buttons);
    m_buttons->button(index)->setChecked(true);
}

} // namespace qd::ui

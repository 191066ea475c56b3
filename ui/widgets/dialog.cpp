// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "base/tr.h"
#include "style/focusring.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qd::ui {

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_form(new Form(this))
    , m_accept(makeButton(u"accept"_s, verb, ButtonKind::Primary, this))
    , m_cancel(makeButton(u"cancel"_s, Tr::tr("Cancel"), ButtonKind::Plain, this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    auto *heading = new TextLabel(title, {metrics::title, Weight::Bold}, this);
    heading->setOverflow(Overflow::Wrap);
    heading->setObjectName(u"dialogTitle"_s);
    column->addWidget(heading);
    column->addWidget(m_form);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    new FocusRing(this); // the dialog owns it
    adoptTheme();
}

void FormDialog::updateButtons()
{
    m_accept->setDisabled(m_form->hasProblems());
}

bool FormDialog::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QDialog::event(event);
}

void FormDialog::adoptTheme()
{
    const int margin = px(metrics::pageMargin);
    QPalette colours = Theme::current().palette();
    colours.setColor(QPalette::Window, Theme::current().tokens().page);
    setPalette(colours);
    setMaximumSize(px(900), px(600));
    setMinimumWidth(px(420));
    layout()->setContentsMargins(margin, px(20), margin, px(20));
    layout()->setSpacing(px(16));
}

} // namespace qd::ui

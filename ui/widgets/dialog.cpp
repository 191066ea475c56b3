// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "base/tr.h"
#include "style/focusring.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace qd::ui {

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_form(new Form(this))
    , m_accept(makeButton(u"accept"_s, verb, ButtonKind::Primary, this))
    , m_cancel(makeButton(u"cancel"_s, Tr::tr("Cancel"), ButtonKind::Plain, this))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_accept->setDefault(true);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    auto *heading = new TextLabel(title, {metrics::title, Weight::Bold}, this);
    heading->setOverflow(Overflow::Wrap);
    heading->setObjectName(u"dialogTitle"_s);
    column->addWidget(heading);
    auto *scroll = new QScrollArea(this); // a record may have more fields than the screen has room for
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addLayout(m_buttons);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    new FocusRing(this); // the dialog owns it
    adoptTheme();
}

QPushButton *FormDialog::addButton(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text, ButtonKind::Plain, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
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

/// As wide and as high as the form needs, as long as the screen has the room; above that the form scrolls.
void FormDialog::showEvent(QShowEvent *event)
{
    const int others = sizeHint().height() - findChild<QScrollArea *>()->sizeHint().height();
    const int margins = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    const int width = std::min(
        std::max({minimumWidth(), sizeHint().width(), m_form->minimumSizeHint().width() + margins}), maximumWidth());
    const int inside = width - margins;
    const int form = m_form->hasHeightForWidth() ? m_form->heightForWidth(inside) : m_form->sizeHint().height();
    resize(width, std::min(others + form + px(4), maximumHeight()));
    QDialog::showEvent(event);
}

void FormDialog::adoptTheme()
{
    const int margin = px(metrics::pageMargin);
    QPalette colours = Theme::current().palette();
    colours.setColor(QPalette::Window, Theme::current().tokens().page);
    setPalette(colours);
    setMaximumSize(px(900), px(600));
    setMinimumWidth(px(620));
    layout()->setContentsMargins(margin, px(20), margin, px(20));
    layout()->setSpacing(px(16));
}

} // namespace qd::ui

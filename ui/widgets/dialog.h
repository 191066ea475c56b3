// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace qd::ui {

/// A dialog with a form: its accepting button carries a verb and waits until the form has no problem.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    Form &form() { return *m_form; }
    /// Adds a button at the left, for something else than to accept or to cancel.
    QPushButton *addButton(const QString &name, const QString &text);
    /// Enables the accepting button when the form has no problem; call it after the form was checked.
    void updateButtons();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void adoptTheme();

    Form *m_form;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form.h"

#include <QDialog>

class QPushButton;

namespace qd::ui {

/// A dialog with a form: its accepting button carries a verb and waits until the form has no problem.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    Form &form() { return *m_form; }
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
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QWidget>

class QPushButton;

namespace qd::ui {

class TextLabel;

/// One sentence that stays until it is settled, with the status at its edge and one button.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(Status status, const QString &text, const QString &buttonText, QWidget *parent = nullptr);

    void setMessage(Status status, const QString &text);
    void setButtonText(const QString &text);

signals:
    void activated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    Status m_status;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace qd::ui

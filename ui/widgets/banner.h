// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QWidget>

class QHBoxLayout;

namespace qd::ui {

class TextLabel;

/// One sentence that stays until it is settled, with the status at its edge and a button for each way to settle it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(Status status, const QString &text, const QString &buttonText, QWidget *parent = nullptr);

    void setMessage(Status status, const QString &text);
    /// One button a text, the last one for leaving it at that.
    void setButtons(const QStringList &texts);

signals:
    void activated(int button); ///< by its place, from 0

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    Status m_status;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QWidget>

namespace qd::ui {

/// A status shape with a sentence behind it, under a small heading.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const QString &heading, QWidget *parent = nullptr);

    void setStatus(Status status, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_heading;
    QString m_text;
    Status m_status = Status::None;
};

} // namespace qd::ui

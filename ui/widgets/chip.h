// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/roles.h"

#include <QWidget>

#include <optional>

namespace qd::ui {

/// A short word on a quiet ground, with bars or a shape before it. It cannot be pressed.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setSeverity(std::optional<Severity> severity);
    void setStatus(std::optional<Status> status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int markWidth() const;

    QString m_text;
    std::optional<Severity> m_severity;
    std::optional<Status> m_status;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace qd::ui {

/// Period over organisation, with an arrow: opens the choice of the cycle.
class CycleButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CycleButton(QWidget *parent = nullptr);

    void setCycle(const QString &period, const QString &organisation);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_organisation;
};

} // namespace qd::ui

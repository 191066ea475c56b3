// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace qd::ui {

/// A few ways to look at the same thing beside each other; one is chosen. The arrow keys go from one to the next.
class SwitchBar : public QWidget
{
    Q_OBJECT

public:
    /// \a name says what is switched, for a screen reader.
    SwitchBar(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_buttons;
};

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace qd::ui {

/// A choice of one of a few, all of them in sight. The arrow keys move it.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what is chosen, for those who do not see it.
    Segmented(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);
    bool holdsFocus() const;
    /// Gives the keyboard to the choice that is made.
    void takeFocus();

signals:
    void chosen(int index);

protected:
    bool event(QEvent *event) override;

private:
    void adoptTheme();

    QButtonGroup *m_buttons;
};

} // namespace qd::ui

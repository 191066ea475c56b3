// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sidebar.h"

#include <QAbstractButton>

namespace qd::ui {

/// One row of the Sidebar.
class SidebarItem : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarItem(const QString &id, const QString &icon, const QString &text, QWidget *parent);

    QString id() const { return m_id; }
    void setBadge(int count);
    void setDisplayWidth(Sidebar::Width width);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class FocusMark { Hidden, Shown };

    void describe();
    void paintWide(QPainter &painter) const;
    void paintNarrow(QPainter &painter) const;
    void paintBadge(QPainter &painter, const QRect &rect) const;

    QString m_id;
    QString m_icon;
    int m_badge = 0;
    Sidebar::Width m_width = Sidebar::Width::Full;
    FocusMark m_focusMark = FocusMark::Hidden;
};

} // namespace qd::ui

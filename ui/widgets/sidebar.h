// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace qd::ui {

class SidebarItem;
class TextLabel;

/// The list of pages at the left edge. Up, Down, Home and End move between pages as in a list.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Full, Collapsed };

    explicit Sidebar(QWidget *parent = nullptr);

    void addGroup(const QString &heading);
    void addPage(const QString &id, const QString &icon, const QString &text);
    /// Shows how many things on page \a id need this person; 0 shows nothing.
    void setBadge(const QString &id, int count);
    /// Marks page \a id without emitting pageChosen.
    void setCurrentPage(const QString &id);
    QString currentPage() const;
    void setDisplayWidth(Width width);
    Width displayWidth() const { return m_width; }

signals:
    void pageChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();
    void choose(size_t index, Qt::FocusReason reason);
    size_t currentIndex() const;

    QVBoxLayout *m_layout;
    std::vector<SidebarItem *> m_items;
    std::vector<TextLabel *> m_headings;
    Width m_width = Width::Full;
};

} // namespace qd::ui

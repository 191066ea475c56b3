// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace qd::ui {

/// Puts its widgets beside each other, and on another line when there is no room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap)
        : m_gap(gap)
    {
    }
    ~FlowLayout() override
    {
        for (QLayoutItem *item : m_items)
            delete item;
    }

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override
    {
        return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        if (index < 0 || index >= count())
            return nullptr;
        QLayoutItem *item = m_items[size_t(index)];
        m_items.erase(m_items.begin() + index);
        return item;
    }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, Only::Measure); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override
    {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        arrange(rect, Only::Move);
    }

private:
    enum class Only { Measure, Move };

    int arrange(const QRect &rect, Only only) const
    {
        int x = rect.left();
        int y = rect.top();
        int line = 0;
        for (QLayoutItem *item : m_items) {
            const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
            if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
                x = rect.left();
                y += line + m_gap;
                line = 0;
            }
            if (only == Only::Move)
                item->setGeometry({QPoint(x, y), size});
            x += size.width() + m_gap;
            line = std::max(line, size.height());
        }
        return y + line - rect.top();
    }

    int m_gap;
    std::vector<QLayoutItem *> m_items;
};

} // namespace qd::ui

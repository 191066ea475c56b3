// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "widgets/sidebaritem.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd::ui {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(Tr::tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    adoptTheme();
}

void Sidebar::addGroup(const QString &heading)
{
    auto *label = new TextLabel(heading, {metrics::caption, Weight::Regular, &Tokens::text3}, this);
    label->setObjectName(u"group."_s + heading);
    m_headings.push_back(label);
    m_layout->insertWidget(m_layout->count() - 1, label);
    adoptTheme();
}

void Sidebar::addPage(const QString &id, const QString &icon, const QString &text)
{
    auto *item = new SidebarItem(id, icon, text, this);
    item->setDisplayWidth(m_width);
    connect(item, &QAbstractButton::clicked, this, [this, item] {
        setCurrentPage(item->id());
        emit pageChosen(item->id());
    });
    m_items.push_back(item);
    m_layout->insertWidget(m_layout->count() - 1, item);
    if (m_items.size() == 1)
        setCurrentPage(id);
}

void Sidebar::setBadge(const QString &id, int count)
{
    for (SidebarItem *item : m_items) {
        if (item->id() == id)
            item->setBadge(count);
    }
}

void Sidebar::setCurrentPage(const QString &id)
{
    const auto found = std::ranges::find(m_items, id, &SidebarItem::id);
    if (found == m_items.end())
        return;
    (*found)->setChecked(true);
    for (SidebarItem *item : m_items)
        item->setFocusPolicy(item == *found ? Qt::StrongFocus : Qt::ClickFocus);
}

QString Sidebar::currentPage() const
{
    return m_items.empty() ? QString() : m_items[currentIndex()]->id();
}

size_t Sidebar::currentIndex() const
{
    const auto found = std::ranges::find_if(m_items, &SidebarItem::isChecked);
    return found == m_items.end() ? 0 : size_t(found - m_items.begin());
}

void Sidebar::setDisplayWidth(Width width)
{
    m_width = width;
    for (SidebarItem *item : m_items)
        item->setDisplayWidth(width);
    adoptTheme();
}

void Sidebar::choose(size_t index, Qt::FocusReason reason)
{
    m_items[index]->setFocus(reason);
    m_items[index]->click();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (m_items.empty())
        return;
    const size_t current = currentIndex();
    const size_t last = m_items.size() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        choose(current == 0 ? 0 : current - 1, Qt::BacktabFocusReason);
        break;
    case Qt::Key_Down:
        choose(std::min(current + 1, last), Qt::TabFocusReason);
        break;
    case Qt::Key_Home:
        choose(0, Qt::BacktabFocusReason);
        break;
    case Qt::Key_End:
        choose(last, Qt::TabFocusReason);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Sidebar::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void Sidebar::adoptTheme()
{
    const bool full = m_width == Width::Full;
    setFixedWidth(px(full ? metrics::sidebarWidth : metrics::sidebarCollapsedWidth));
    m_layout->setContentsMargins(0, px(metrics::gap), 0, px(metrics::gap));
    for (TextLabel *heading : m_headings) {
        heading->setFixedHeight(px(full ? 32 : 12));
        heading->setContentsMargins(px(16), px(full ? 10 : 0), 0, 0);
        heading->setTextStyle({full ? metrics::caption : 1, Weight::Regular, full ? &Tokens::text3 : &Tokens::window});
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(width() - 1, 0, 1, height(), t.line);
}

} // namespace qd::ui

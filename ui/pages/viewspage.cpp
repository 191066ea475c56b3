// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/viewspage.h"

#include "base/tr.h"
#include "widgets/segmented.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace qd::ui {

ViewsPage::ViewsPage(std::vector<View> views, QWidget *parent)
    : Page(parent)
    , m_views(std::move(views))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    showView(0);
}

Page *ViewsPage::view(size_t index)
{
    View &view = m_views[index];
    if (view.page)
        return view.page;
    view.page = view.make(m_stack);
    QStringList names;
    for (const View &each : m_views)
        names << each.name;
    view.choice = new Segmented(Tr::tr("View"), names);
    view.choice->setCurrent(int(index));
    const auto change = [this, index](int chosen) {
        const bool byKey = m_views[index].choice->holdsFocus();
        m_views[index].choice->setCurrent(int(index)); // it goes on naming its own view
        showView(size_t(chosen));
        if (byKey)
            m_views[size_t(chosen)].choice->takeFocus();
    };
    // Later, because an arrow key gives the focus to the choice only after it was made.
    connect(view.choice, &Segmented::chosen, this, change, Qt::QueuedConnection);
    view.page->addViewSwitch(view.choice);
    connect(view.page, &Page::requested, this, &Page::requested);
    connect(view.page, &Page::edited, this, &Page::edited);
    connect(view.page, &Page::noticed, this, &Page::noticed);
    connect(view.page, &Page::currentChanged, this, [this, page = view.page] {
        if (page == shown())
            emit currentChanged();
    });
    m_stack->addWidget(view.page);
    return view.page;
}

Page *ViewsPage::shown() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

/// What is chosen in one view is chosen in the next that has it; a view without records passes it on.
void ViewsPage::showView(size_t index)
{
    if (shown() && !shown()->currentAddress().isEmpty())
        m_address = shown()->currentAddress();
    Page *next = view(index);
    if (next == shown())
        return;
    m_stack->setCurrentWidget(next);
    const RecordType *type = recordTypeAt(m_address);
    if (type && next->has(*type))
        next->showRecord(*type, recordIdAt(m_address));
    emit currentChanged();
}

bool ViewsPage::has(const RecordType &type) const
{
    return std::ranges::any_of(m_views, [&](const View &view) { return std::ranges::count(view.types, &type) > 0; });
}

void ViewsPage::showRecord(const RecordType &type, qint64 id)
{
    if (!shown()->has(type)) {
        const auto found =
            std::ranges::find_if(m_views, [&](const View &view) { return std::ranges::count(view.types, &type) > 0; });
        if (found == m_views.end())
            return;
        showView(size_t(found - m_views.begin()));
    }
    shown()->showRecord(type, id);
}

QString ViewsPage::currentAddress() const
{
    return shown()->currentAddress();
}

int ViewsPage::widthBesideInspector() const
{
    return shown()->widthBesideInspector();
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypages.h"

#include "base/tr.h"
#include "pages/daydialog.h"
#include "pages/outlinetable.h"
#include "report/changeoutline.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of report::ChangeColumn.
constexpr std::array<OutlineTable::Column, 3> ChangeColumns{{{340}, {300}, {0}}};
/// In the order of HistoryColumn.
constexpr std::array<OutlineTable::Column, 3> StepColumns{{{130}, {0}, {240}}};

void lay(QWidget &page, std::initializer_list<QWidget *> fixed, QWidget *rest)
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget *widget : fixed)
        layout->addWidget(widget);
    layout->addWidget(rest, 1);
}

} // namespace

ChangesPage::ChangesPage(Review &review, Timeline &timeline, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_timeline(timeline)
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_since(new QComboBox)
    , m_table(new OutlineTable(Tr::tr("What has changed"), ChangeColumns))
{
    m_table->setObjectName(u"changes"_s);
    m_since->setObjectName(u"since"_s);
    m_since->setAccessibleName(Tr::tr("Changed since"));
    m_since->setToolTip(Tr::tr("The moment to compare with."));
    m_tools->addControl(m_since);
    auto *other = m_title->addButton(u"compareDocument"_s, Tr::tr("Compare or Merge…"));
    other->setToolTip(Tr::tr("Compare with another document, and take over what it has."));
    connect(other, &QPushButton::clicked, this, [this] { emit requested(u"action:file.merge"_s); });
    lay(*this, {m_title, m_tools}, m_table);
    m_table->key(Qt::Key_Return, [this] { openCurrent(); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ChangesPage::openCurrent);
    connect(m_table, &OutlineTable::rowChanged, this, &Page::currentChanged);
    connect(m_since, &QComboBox::activated, this, &ChangesPage::choose);
    connect(&timeline, &Timeline::changed, this, &ChangesPage::look);
    look();
}

void ChangesPage::addViewSwitch(QWidget *control)
{
    m_tools->addFirst(control);
}

QString ChangesPage::currentAddress() const
{
    const report::OutlineRow *row = m_table->current();
    return row && row->type ? recordAddress(*row->type, row->id) : QString();
}

void ChangesPage::openCurrent()
{
    if (const QString address = currentAddress(); !address.isEmpty())
        emit requested(address);
}

void ChangesPage::look()
{
    fillMoments();
    report::Outline outline =
        report::changeOutline(m_timeline.basePlan(), m_review.plan(), m_timeline.changes(), m_review.wording());
    m_title->setTitle(outline.title);
    m_title->setSentence(Tr::tr("Compared with %1.").arg(m_timeline.base().name));
    m_table->setOutline(std::move(outline));
}

void ChangesPage::fillMoments()
{
    m_moments = m_timeline.moments();
    if (std::ranges::find(m_moments, m_timeline.base()) == m_moments.end() && m_timeline.base().row != 0)
        m_moments.push_back(m_timeline.base());
    m_since->clear();
    for (const Moment &moment : m_moments)
        m_since->addItem(Tr::tr("Since %1").arg(moment.name));
    m_since->addItem(Tr::tr("Since a day…"));
    m_since->setCurrentIndex(int(std::ranges::find(m_moments, m_timeline.base()) - m_moments.begin()));
}

void ChangesPage::choose(int index)
{
    if (index < int(m_moments.size()))
        return m_timeline.compareWith(m_moments[std::size_t(index)]);
    const auto day =
        askForDay(Tr::tr("Changed Since"), Tr::tr("Compare"),
                  Tr::tr("Compares with the document as it was when this day began."), m_review.asOf(), this);
    if (day)
        m_timeline.compareWith(m_timeline.momentBefore(*day));
    look();
}

StepsPage::StepsPage(Review &review, Timeline &timeline, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_timeline(timeline)
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_table(new OutlineTable(Tr::tr("Steps and restore points"), StepColumns))
    , m_show(makeButton(u"showStep"_s, Tr::tr("Look at This State"), ButtonKind::Compact))
    , m_compare(makeButton(u"compareStep"_s, Tr::tr("Compare with It"), ButtonKind::Compact))
{
    m_table->setObjectName(u"steps"_s);
    m_show->setToolTip(Tr::tr("Show every page as it was just after this step (Enter)."));
    m_compare->setToolTip(Tr::tr("Show what has changed since this step (C)."));
    m_tools->addControl(m_show);
    m_tools->addControl(m_compare);
    auto *name = m_title->addButton(u"nameState"_s, Tr::tr("Name This State…"));
    name->setToolTip(Tr::tr("Make a restore point: a name to come back to (Ctrl+Shift+S)."));
    connect(name, &QPushButton::clicked, this, [this] { emit requested(u"action:file.restorePoint"_s); });
    lay(*this, {m_title, m_tools}, m_table);
    m_table->key(Qt::Key_Return, [this] { showCurrent(); });
    m_table->key(Qt::Key_C, [this] { compareCurrent(); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StepsPage::showCurrent);
    connect(m_show, &QPushButton::clicked, this, &StepsPage::showCurrent);
    connect(m_compare, &QPushButton::clicked, this, &StepsPage::compareCurrent);
    connect(m_table, &OutlineTable::rowChanged, this, &StepsPage::updateButtons);
    connect(&timeline, &Timeline::changed, this, &StepsPage::look);
    look();
}

void StepsPage::addViewSwitch(QWidget *control)
{
    m_tools->addFirst(control);
}

void StepsPage::look()
{
    const Document *document = m_review.document();
    report::Outline outline =
        historyOutline(document ? document->history() : std::vector<store::HistoryEntry>(), m_review.wording());
    m_title->setTitle(outline.title);
    m_title->setSentence(Tr::tr("Every state can be looked at, compared with and restored; nothing is ever deleted."));
    m_table->setOutline(std::move(outline));
    updateButtons();
}

qint64 StepsPage::current() const
{
    const report::OutlineRow *row = m_table->current();
    return row ? row->id : 0;
}

void StepsPage::updateButtons()
{
    m_show->setEnabled(current() != 0);
    m_compare->setEnabled(current() != 0);
}

void StepsPage::showCurrent()
{
    if (current() != 0)
        m_timeline.show(current());
}

void StepsPage::compareCurrent()
{
    if (current() == 0)
        return;
    m_timeline.compareWith({current(), m_timeline.nameOf(current())});
    emit requested(u"page:history"_s);
}

} // namespace qd::ui

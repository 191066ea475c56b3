// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outlinepage.h"

#include "base/tr.h"
#include "models/clipboard.h"
#include "pages/recordactions.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"
#include "widgets/treeview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int FilterWidth = 160;
constexpr int LeastNameWidth = 280;
constexpr int UnfoldedDepth = 2; ///< how deep rows are shown before anybody folds or unfolds
} // namespace

OutlinePage::OutlinePage(Review &review, std::vector<const RecordType *> types, std::span<const Column> columns,
                         QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_types(std::move(types))
    , m_columns(columns.begin(), columns.end())
    , m_model(new OutlineModel(this))
    , m_filter(new OutlineFilter(*m_model, this))
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_words(new QLineEdit)
    , m_tree(new TreeView)
    , m_empty(new EmptyState(u"file-plus"_s, {}, {}, Tr::tr("Add…")))
    , m_stack(new QStackedWidget)
{
    build();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { add(); });
    connect(&review, &Review::refreshed, this, &OutlinePage::refresh);
}

void OutlinePage::build()
{
    m_words->setPlaceholderText(Tr::tr("Filter"));
    m_words->setAccessibleName(Tr::tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(px(FilterWidth));
    m_tools->addControl(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(words);
        unfold();
    });
    m_tree->setObjectName(u"outline"_s);
    m_tree->setModel(m_filter);
    connect(m_title->addButton(u"edit"_s, Tr::tr("Edit…")), &QPushButton::clicked, this, &OutlinePage::editCurrent);
    connect(m_title->addButton(u"add"_s, Tr::tr("Add…"), ButtonKind::Primary), &QPushButton::clicked, this,
            [this] { add(); });
    connect(m_tree, &TreeView::activated, this, &OutlinePage::editCurrent);
    connect(m_tree, &TreeView::clicked, this, &OutlinePage::openDisconnect);
    connect(m_tree, &TreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(m_tree, &TreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_restoring)
            emit currentChanged();
    });
    key(Qt::Key_Insert, [this] { add(); });
    key(Qt::Key_Delete, [this] { deleteCurrent(); });
    key(Qt::SHIFT | Qt::Key_Return, [this] { openDisconnectOfRow(); });
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_words, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
}

void OutlinePage::key(const QKeySequence &keys, const std::function<void()> &work)
{
    connect(new QShortcut(keys, m_tree, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, work);
}

void OutlinePage::addViewSwitch(QWidget *control)
{
    m_tools->addFirst(control);
}

bool OutlinePage::has(const RecordType &type) const
{
    return std::ranges::count(m_types, &type) > 0;
}

void OutlinePage::showEvent(QShowEvent *event)
{
    if (m_stale)
        look();
    Page::showEvent(event);
}

bool OutlinePage::event(QEvent *event)
{
    if (isThemeChange(*event) || event->type() == QEvent::Resize)
        sizeColumns();
    return Page::event(event);
}

void OutlinePage::refresh()
{
    m_stale = true;
    if (isVisible())
        look();
}

void OutlinePage::look()
{
    m_stale = false;
    m_restoring = true;
    const QString chosen = m_model->pathOf(m_filter->mapToSource(m_tree->currentIndex().siblingAtColumn(0)));
    m_model->setOutline(outline());
    const report::Outline &shown = m_model->outline();
    m_title->setTitle(shown.title);
    m_title->setSentence(shown.sentence);
    m_stack->setCurrentIndex(shown.rows.empty() ? 1 : 0);
    sizeColumns();
    unfold();
    restore(chosen);
    m_restoring = false;
    emit currentChanged();
}

void OutlinePage::sizeColumns()
{
    int needed = LeastNameWidth;
    for (const Column &column : m_columns)
        needed += column.width;
    const bool crowded = width() < px(needed);
    QHeaderView *header = m_tree->header();
    for (int index = 0; index < std::min(header->count(), int(m_columns.size())); ++index) {
        const Column &column = m_columns[size_t(index)];
        header->setSectionResizeMode(index, column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        header->setSectionHidden(index, crowded && column.dispensable);
        if (column.width > 0)
            header->resizeSection(index, std::max(px(column.width), header->sectionSizeHint(index)));
    }
}

void OutlinePage::unfold(const QModelIndex &under, int depth)
{
    const bool restoring = std::exchange(m_restoring, true);
    for (int row = 0; row < m_filter->rowCount(under); ++row) {
        const QModelIndex here = m_filter->index(row, 0, under);
        m_tree->setFirstColumnSpanned(row, under, here.data(GroupRole).toBool());
        const QString path = m_model->pathOf(m_filter->mapToSource(here));
        const bool open =
            m_filter->isActive() || m_unfolded.contains(path) || (depth < UnfoldedDepth && !m_folded.contains(path));
        m_tree->setExpanded(here, open);
        unfold(here, depth + 1);
    }
    m_restoring = restoring;
}

void OutlinePage::remember(const QModelIndex &index, bool folded)
{
    if (m_restoring || m_filter->isActive())
        return;
    const QString path = m_model->pathOf(m_filter->mapToSource(index));
    (folded ? m_folded : m_unfolded).insert(path);
    (folded ? m_unfolded : m_folded).remove(path);
}

void OutlinePage::restore(const QString &chosen)
{
    const auto [type, id] = std::exchange(m_wanted, {});
    QModelIndex index = type ? m_filter->mapFromSource(m_model->indexOf(*type, id)) : QModelIndex();
    if (!index.isValid())
        index = m_filter->mapFromSource(m_model->indexOf(chosen));
    if (!index.isValid()) // the first row below the first heading
        index = m_filter->index(0, 0, m_filter->index(0, 0));
    m_tree->setCurrentIndex(index);
}

void OutlinePage::showRecord(const RecordType &type, qint64 id)
{
    m_words->clear();
    m_filter->setDepartments({});
    chooseLater(type, id);
    look();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void OutlinePage::chooseLater(const RecordType &type, qint64 id)
{
    m_wanted = {&type, id};
}

const report::OutlineRow *OutlinePage::current() const
{
    return m_model->rowAt(m_filter->mapToSource(m_tree->currentIndex().siblingAtColumn(0)));
}

QString OutlinePage::currentAddress() const
{
    const report::OutlineRow *row = current();
    return row && row->type ? recordAddress(*row->type, row->id) : QString();
}

void OutlinePage::openDisconnect(const QModelIndex &index)
{
    const report::OutlineCell *cell = m_model->cellAt(m_filter->mapToSource(index));
    if (cell && !cell->fingerprint.isEmpty())
        emit requested(u"finding:"_s + cell->fingerprint);
}

void OutlinePage::openDisconnectOfRow()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        openDisconnect(m_tree->currentIndex().siblingAtColumn(column));
}

bool OutlinePage::canCopy() const
{
    return m_tree->selectionModel() && m_tree->selectionModel()->hasSelection();
}

void OutlinePage::copy()
{
    std::vector<std::vector<QString>> cells;
    for (const QModelIndex &row : m_tree->selectionModel()->selectedRows()) {
        cells.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!m_tree->isColumnHidden(column))
                cells.back().push_back(row.siblingAtColumn(column).data().toString());
        }
    }
    copyCells(cells);
}

bool OutlinePage::canPaste() const
{
    return m_review.document() && !m_types.empty();
}

void OutlinePage::paste()
{
    emit requested(u"paste:"_s + QLatin1String(m_types.front()->table));
}

void OutlinePage::editCurrent()
{
    if (const report::OutlineRow *row = current(); row && row->type)
        changeRecord(m_review, *row->type, findRecord(m_review.plan(), *row->type, row->id), *this);
}

void OutlinePage::deleteCurrent()
{
    if (const report::OutlineRow *row = current(); row && row->type)
        deleteRecord(m_review, *row->type, findRecord(m_review.plan(), *row->type, row->id), *this);
}

} // namespace qd::ui

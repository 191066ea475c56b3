// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordspage.h"

#include "base/tr.h"
#include "exchange/tableimport.h"
#include "models/clipboard.h"
#include "pages/recordactions.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"
#include "widgets/toolrow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t ManyRows = 20; ///< a deletion that is worth a snapshot

constexpr int FilterWidth = 160;
constexpr int NameWidth = 260;
constexpr int WordWidth = 150;
constexpr int NumberWidth = 110;

} // namespace

RecordsPage::RecordsPage(Review &review, std::vector<const RecordType *> types, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_types(std::move(types))
    , m_title(new TitleBar)
    , m_tools(new ToolRow)
    , m_kinds(new QComboBox)
    , m_filter(new QLineEdit)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"file-plus"_s, {}, Tr::tr("Import a table from a department, or add the first by hand."),
                             Tr::tr("Add…")))
    , m_stack(new QStackedWidget)
{
    for (const RecordType *type : m_types) {
        m_models.push_back(new RecordsModel(review, *type, this));
        m_kinds->addItem(Tr::tr(type->plural));
    }
    m_kinds->setAccessibleName(Tr::tr("Kind of record"));
    m_filter->setPlaceholderText(Tr::tr("Filter"));
    m_filter->setAccessibleName(Tr::tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(px(FilterWidth));
    m_title->addControl(m_kinds);
    m_kinds->setVisible(m_types.size() > 1); // not before it has a parent, or it would be a window for a moment
    m_title->addControl(m_filter);
    auto *import = makeButton(u"importTable"_s, Tr::tr("Import…"), ButtonKind::Plain);
    m_title->addControl(import);
    connect(import, &QPushButton::clicked, this,
            [this] { emit requested(u"import:"_s + QLatin1String(type().table)); });
    connect(m_title->addButton(u"edit"_s, Tr::tr("Edit…")), &QPushButton::clicked, this, &RecordsPage::editCurrent);
    connect(m_title->addButton(u"add"_s, Tr::tr("Add…"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RecordsPage::add);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_tools);
    m_tools->hide(); // until something is in it
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionRequested, this, &RecordsPage::add);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) { choose(size_t(index)); });
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&review, &Review::refreshed, this, &RecordsPage::look);
    choose(0);
}

QWidget *RecordsPage::buildTable()
{
    m_proxy->setSortRole(RecordsModel::SortRole);
    m_proxy->setFilterKeyColumn(-1); // any column
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"records"_s);
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *delegate = new TableDelegate(m_table);
    delegate->setLeadingMargin(metrics::pageMargin);
    prepareTable(*m_table, *delegate);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table, &QTableView::activated, this, &RecordsPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::keepCurrent);
    const auto key = [this](const QKeySequence &keys, void (RecordsPage::*slot)()) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Delete, &RecordsPage::deleteChosen);
    key(Qt::Key_Insert, &RecordsPage::add);
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    return m_table;
}

void RecordsPage::choose(size_t index)
{
    m_chosen = index;
    m_currentId = 0;
    m_currentRow = 0;
    m_proxy->setSourceModel(m_models[index]);
    m_proxy->sort(-1);
    m_table->setAccessibleName(Tr::tr(type().plural));
    for (int column = 0; column < m_models[index]->columnCount(); ++column) {
        const int alignment = m_models[index]->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const int usual = column == 0 ? NameWidth : alignment & Qt::AlignRight ? NumberWidth : WordWidth;
        m_table->setColumnWidth(column, std::max(px(usual), m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    look();
}

void RecordsPage::look()
{
    const int count = m_models[m_chosen]->rowCount();
    m_title->setTitle(count == 0 ? Tr::tr("%1: none yet", "plural of a record").arg(Tr::tr(type().plural))
                                 : Tr::tr("%L1 %2", "count, plural of a record").arg(count).arg(Tr::tr(type().plural)));
    m_title->setSentence(Tr::tr("Enter edits, Insert adds, Delete deletes."));
    m_empty->setTexts(Tr::tr("%1: none yet", "plural of a record").arg(Tr::tr(type().plural)),
                      Tr::tr("Import a table from a department, or add the first by hand."));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    m_filter->setVisible(count > 0);
    restoreCurrent();
}

void RecordsPage::keepCurrent()
{
    if (const void *record = current()) {
        const Field &first = type().fields.front();
        m_currentId = first.kind == FieldKind::Id ? std::get<qint64>(first.get(record)) : 0;
        m_currentRow = m_table->currentIndex().row();
    }
    emit currentChanged();
}

void RecordsPage::restoreCurrent()
{
    if (m_table->currentIndex().isValid() || m_proxy->rowCount() == 0)
        return;
    const int row = m_models[m_chosen]->rowOf(m_currentId);
    const QModelIndex same = row >= 0 ? m_proxy->mapFromSource(m_models[m_chosen]->index(row, 0)) : QModelIndex();
    m_table->setCurrentIndex(same.isValid() ? same
                                            : m_proxy->index(std::min(m_currentRow, m_proxy->rowCount() - 1), 0));
}

bool RecordsPage::has(const RecordType &type) const
{
    return std::ranges::find(m_types, &type) != m_types.end();
}

void RecordsPage::showRecord(const RecordType &type, qint64 id)
{
    m_kinds->setCurrentIndex(int(std::ranges::find(m_types, &type) - m_types.begin()));
    m_filter->clear();
    const int row = m_models[m_chosen]->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_models[m_chosen]->index(row, 0)));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString RecordsPage::currentAddress() const
{
    const void *record = current();
    const Field &first = type().fields.front();
    return record && first.kind == FieldKind::Id ? recordAddress(type(), std::get<qint64>(first.get(record)))
                                                 : QString();
}

/// With a row of its own for the switch there is room for the other choices beside it.
void RecordsPage::addViewSwitch(QWidget *control)
{
    m_tools->addFirst(control);
    m_tools->addControl(m_kinds);
    m_tools->addControl(m_filter);
    m_tools->show();
}

const void *RecordsPage::current() const
{
    return m_models[m_chosen]->recordAt(m_proxy->mapToSource(m_table->currentIndex()).row());
}

void RecordsPage::add()
{
    if (const qint64 id = addRecord(m_review, type(), newRecord(type()), *this))
        m_currentId = id; // chosen as soon as the table has it
}

void RecordsPage::editCurrent()
{
    changeRecord(m_review, type(), current(), *this);
}

void RecordsPage::deleteChosen()
{
    const auto rows = chosenRows();
    if (rows.empty() || !m_review.document())
        return;
    if (rows.size() >= ManyRows) {
        if (const auto secured = m_review.document()->secure(); !secured)
            return emit noticed(secured.error().message, {});
    }
    const QString name = nameOf(type(), m_models[m_chosen]->recordAt(rows.front()));
    const QString label = rows.size() == 1 ? Tr::tr("Delete %1", "a record").arg(Tr::tr(type().label))
                                           : Tr::tr("Delete %n Row(s)", nullptr, int(rows.size()));
    const auto commit = m_review.document()->edit(label, [&](Edit &edit) -> Result<void> {
        for (const int row : rows)
            QD_CHECK(edit.remove(type(), m_models[m_chosen]->recordAt(row)));
        return {};
    });
    if (!commit)
        return emit noticed(commit.error().message, {});
    emit edited(rows.size() > 1 ? Tr::tr("%n row(s) deleted.", nullptr, int(rows.size()))
                                : Tr::tr("%1 deleted.").arg(name.isEmpty() ? Tr::tr(type().label) : name));
}

/// In the order of the table.
std::vector<int> RecordsPage::chosenRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    return rows;
}

bool RecordsPage::canCopy() const
{
    return m_table->selectionModel()->hasSelection();
}

void RecordsPage::copy()
{
    const RecordsModel &model = *m_models[m_chosen];
    std::vector<std::vector<QString>> cells;
    for (const int row : chosenRows()) {
        cells.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.back().push_back(model.index(row, column).data(Qt::EditRole).toString());
    }
    copyCells(cells);
}

bool RecordsPage::canPaste() const
{
    return m_review.document();
}

void RecordsPage::paste()
{
    auto rows = clipboardCells(QApplication::clipboard()->text());
    if (rows.empty())
        return emit noticed(Tr::tr("There is nothing to paste here. Copy rows in a spreadsheet and paste."), {});
    const RecordsModel &model = *m_models[m_chosen];
    const bool headed = std::ranges::all_of(
        rows.front(), [&](const QString &cell) { return cell.trimmed().isEmpty() || model.isHeading(cell); });
    std::vector<int> lines(rows.size());
    std::iota(lines.begin(), lines.end(), 1);
    if (!headed) {
        rows.insert(rows.begin(), model.headings());
        lines.insert(lines.begin(), 0);
    }
    const exchange::Sheet sheet{.name = Tr::tr("Clipboard"),
                                .encoding = {},
                                .rows = rows,
                                .lines = std::move(lines),
                                .sheetName = {},
                                .sheets = {}};
    Document &document = *m_review.document();
    const auto draft = exchange::draftTableImport(sheet, type(), document.plan(), document.ids());
    if (!draft)
        return emit noticed(draft.error().message, {});
    if (draft->rejected > 0) // shown beside what is asked: nothing that was pasted is lost
        return emit requested(u"paste:"_s + QLatin1String(type().table));
    if (const auto commit = exchange::applyTableImport(document, *draft); !commit)
        return emit noticed(commit.error().message, {});
    emit edited(Tr::tr("%1: %2 rows read, %3 new, %4 changed.")
                    .arg(sheet.name)
                    .arg(draft->read)
                    .arg(draft->created)
                    .arg(draft->updated));
}

} // namespace qd::ui

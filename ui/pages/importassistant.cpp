// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importassistant.h"

#include "base/tr.h"
#include "document/file.h"
#include "models/previewmodel.h"
#include "pages/columnheader.h"
#include "pages/previewdelegate.h"
#include "pages/questionlist.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/chip.h"
#include "widgets/titlebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QPointer>
#include <QSaveFile>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int QuestionsWidth = 326;
constexpr int BottomHeight = 64;
constexpr int KindWidth = 200;
constexpr int UnreadColumn = 112;
constexpr int NarrowColumn = 140;
constexpr int WideColumn = 190;
constexpr int WordyColumn = 260;
} // namespace

ImportAssistant::ImportAssistant(Review &review, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_environment(environment)
    , m_title(new TitleBar)
    , m_kind(new QComboBox)
    , m_sheets(new QComboBox)
    , m_headerRow(new QSpinBox)
    , m_back(nullptr)
    , m_model(new PreviewModel(this))
    , m_table(new QTableView)
    , m_header(new ColumnHeader(m_table))
    , m_questions(new QuestionList)
    , m_facts(new QGridLayout)
    , m_import(nullptr)
{
    setObjectName(u"importAssistant"_s);
    connect(m_title->addButton(u"useMapping"_s, Tr::tr("Use a Mapping File…")), &QPushButton::clicked, this,
            &ImportAssistant::useMapping);
    connect(m_title->addButton(u"saveMapping"_s, Tr::tr("Save Mapping…")), &QPushButton::clicked, this,
            &ImportAssistant::saveMapping);
    m_questions->setFixedWidth(px(QuestionsWidth));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildTools());
    left->addWidget(buildTable(), 1);
    left->addWidget(buildBottom());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(m_questions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(body, 1);
    connect(m_questions, &QuestionList::answered, this, &ImportAssistant::choose);
    connect(m_questions, &QuestionList::lineRequested, this, [this](int line) {
        if (const int row = m_model->rowOfLine(line); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    });
    connect(&review, &Review::refreshed, this, [this] {
        if (isVisible() && m_sheet)
            refresh(); // what is known has changed
    });
}

QWidget *ImportAssistant::buildTools()
{
    m_kind->addItem(Tr::tr("Values of KPIs"), QString());
    AllRecords::forEach([this]<typename Record>() {
        const RecordType &type = describe<Record>();
        if (&type != &describe<Organisation>() && &type != &describe<Observation>())
            m_kind->addItem(Tr::tr(type.plural), QLatin1String(type.table));
    });
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(Tr::tr("The rows are"));
    m_kind->setFixedWidth(px(KindWidth));
    m_sheets->setObjectName(u"sheets"_s);
    m_sheets->setAccessibleName(Tr::tr("Sheet of the workbook"));
    connect(m_sheets, &QComboBox::currentTextChanged, this, &ImportAssistant::sheetRequested);
    m_headerRow->setRange(1, 20);
    m_headerRow->setObjectName(u"headerRow"_s);
    m_headerRow->setAccessibleName(Tr::tr("Row with the headings"));
    m_headerRow->findChild<QLineEdit *>()->setAccessibleName(m_headerRow->accessibleName());
    m_headerRow->setFixedWidth(px(56));
    m_back = makeButton(u"takeBack"_s, Tr::tr("Take Back Last Choice"), ButtonKind::Compact);
    const TextStyle style{metrics::secondary, Weight::Regular, &Tokens::text2};
    auto *tools = new PageGround;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(6));
    layout->setSpacing(px(metrics::gap));
    layout->addWidget(new TextLabel(Tr::tr("The rows are"), style));
    layout->addWidget(m_kind);
    layout->addSpacing(px(8));
    layout->addWidget(m_sheets);
    layout->addWidget(new TextLabel(Tr::tr("with headings in row"), style));
    layout->addWidget(m_headerRow);
    layout->addStretch();
    layout->addWidget(m_back);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const QString table = m_kind->itemData(index).toString();
        m_type = table.isEmpty() ? nullptr : recordType(table);
        m_given = {};
        m_before.clear();
        m_sized = false;
        refresh();
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int row) {
        exchange::Mapping mapping; // other headings: nothing that was chosen holds
        mapping.headerRow = row;
        choose(mapping);
    });
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::takeBack);
    return tools;
}

QWidget *ImportAssistant::buildTable()
{
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(Tr::tr("The file as it will be read"));
    m_table->setHorizontalHeader(m_header);
    preparePreview(*m_table);
    m_table->setModel(m_model);
    connect(m_header, &ColumnHeader::chosen, this,
            [this](const QString &heading, const QString &choice) { choose(m_preview->choose(heading, choice)); });
    return m_table;
}

QWidget *ImportAssistant::buildBottom()
{
    auto *bottom = new PageGround(Qt::TopEdge);
    bottom->setFixedHeight(px(BottomHeight));
    m_facts->setHorizontalSpacing(px(28));
    m_facts->setVerticalSpacing(px(2));
    auto *cancel = makeButton(u"cancelImport"_s, Tr::tr("Cancel"), ButtonKind::Plain);
    m_import = makeButton(u"import"_s, Tr::tr("Import"), ButtonKind::Primary);
    m_import->setToolTip(Tr::tr("Store what is shown, as one step that can be undone (Ctrl+Return)."));
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout->setSpacing(px(metrics::gap));
    layout->addLayout(m_facts);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &ImportAssistant::stopReading);
    connect(cancel, &QPushButton::clicked, this, &ImportAssistant::finished);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::store);
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, slot);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { m_import->click(); });
    key(Qt::Key_Escape, [cancel] { cancel->click(); });
    return bottom;
}

ImportAssistant::~ImportAssistant()
{
    stopReading();
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportAssistant::start(exchange::Sheet sheet, std::optional<const RecordType *> type)
{
    m_sheet = std::make_shared<const exchange::Sheet>(std::move(sheet));
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const exchange::SheetName &each : m_sheet->sheets) {
        if (!each.hidden)
            m_sheets->addItem(each.name);
    }
    m_sheets->setCurrentText(m_sheet->sheetName);
    m_sheets->setVisible(m_sheets->count() > 1);
    m_given = {};
    m_before.clear();
    m_sized = false;
    m_type = type ? *type : exchange::guessType(*m_sheet, {});
    refresh();
}

void ImportAssistant::goToQuestion(int step)
{
    m_questions->go(step);
}

void ImportAssistant::choose(const exchange::Mapping &mapping)
{
    m_before.push_back(m_given);
    m_given = mapping;
    refresh();
}

void ImportAssistant::takeBack()
{
    if (m_before.empty())
        return;
    m_given = m_before.back();
    m_before.pop_back();
    refresh();
}

/// Reads the file on a worker; an answer to an older question is dropped.
void ImportAssistant::refresh()
{
    if (!m_review.document())
        return;
    stopReading();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    const WorkProgress progress([stopped = m_stopped](qint64, qint64) { return !*stopped; });
    const int generation = m_generation;
    ++m_pending;
    m_import->setEnabled(false);
    m_pool.start([self = QPointer(this), sheet = m_sheet, type = m_type, given = m_given,
                  plan = m_review.document()->snapshot(), ids = m_environment.ids, wording = m_review.wording(),
                  progress, generation] {
        auto preview =
            std::make_shared<const exchange::ImportPreview>(sheet, type, given, *plan, ids, wording, progress);
        QMetaObject::invokeMethod(
            qApp,
            [self, preview = std::move(preview), generation] {
                if (!self)
                    return;
                --self->m_pending;
                if (generation == self->m_generation)
                    self->show(preview);
            },
            Qt::QueuedConnection);
    });
}

/// Nobody waits any more for what is being read.
void ImportAssistant::stopReading()
{
    ++m_generation;
    if (m_stopped)
        *m_stopped = true;
}

void ImportAssistant::show(std::shared_ptr<const exchange::ImportPreview> preview)
{
    m_preview = std::move(preview);
    const bool begins = !m_sized;
    const QSignalBlocker quiet(m_headerRow);
    m_headerRow->setValue(std::max(1, m_preview->mapping().headerRow));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_type ? QLatin1String(m_type->table) : QString())));
    m_title->setTitle(m_preview->title());
    m_title->setSentence(m_preview->sentence());
    const int scrolled = m_table->horizontalScrollBar()->value();
    m_model->setPreview(m_preview);
    m_header->setPreview(m_preview);
    sizeColumns();
    m_table->horizontalScrollBar()->setValue(scrolled);
    m_questions->setQuestions(m_preview->questions(), m_preview->open());
    m_back->setVisible(!m_before.empty());
    showFacts();
    m_import->setText(m_preview->verb());
    m_import->setEnabled(m_preview->canImport());
    const QWidget *focus = focusWidget();
    if (begins || !focus || !focus->isVisible()) // the answer that was pressed is gone
        (m_import->isEnabled() ? static_cast<QWidget *>(m_import) : m_table)->setFocus(Qt::OtherFocusReason);
    emit settled();
}

void ImportAssistant::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    for (const exchange::PreviewFact &fact : m_preview->facts()) {
        m_facts->addWidget(new TextLabel(fact.caption, {metrics::caption, Weight::Regular, &Tokens::text2}), 0, column);
        auto *value = new TextLabel(fact.value, {metrics::quote, Weight::Bold, &Tokens::text});
        value->setAccessibleName(Tr::tr("%1: %2", "column, value").arg(fact.caption, fact.value));
        if (fact.status) {
            auto *marked = new QHBoxLayout;
            auto *box = new QWidget;
            box->setLayout(marked);
            marked->setContentsMargins({});
            marked->setSpacing(px(6));
            marked->addWidget(new StatusMark(*fact.status));
            marked->addWidget(value);
            m_facts->addWidget(box, 1, column++);
        } else {
            m_facts->addWidget(value, 1, column++);
        }
    }
}

/// Once a file: afterwards the widths are the person's.
void ImportAssistant::sizeColumns()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->columnCount() > 1 && m_model->index(row, 1).data(PreviewModel::NoteRole).isValid()
            && !m_model->index(row, 0).data(PreviewModel::NoteRole).toString().isEmpty()
            && m_model->index(row, 1).data().isNull())
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    if (std::exchange(m_sized, true))
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const exchange::PreviewColumn &shown = m_preview->columns()[size_t(column)];
        const bool wordy = shown.choice == u"name" || shown.choice == u"department";
        m_table->setColumnWidth(column,
                                px(shown.choice.isEmpty() ? UnreadColumn
                                       : wordy            ? WordyColumn
                                       : shown.isNumber   ? NarrowColumn
                                                          : WideColumn));
    }
}

void ImportAssistant::store()
{
    if (!m_preview || !m_import->isEnabled() || !m_review.document())
        return;
    const auto preview = m_preview;
    const auto commit = preview->store(*m_review.document(), m_environment.ids);
    if (!commit)
        return emit noticed(commit.error().message, {});
    m_sheet.reset();
    QStringList problems;
    for (const exchange::Problem &problem : preview->problems()) {
        if (problem.level == exchange::ProblemLevel::Error)
            problems << Tr::tr("Row %1, %2: %3", "row, column, problem")
                            .arg(problem.row)
                            .arg(problem.column, problem.problem);
    }
    emit finished();
    emit edited(Tr::tr("%1 imported.", "file").arg(preview->sheet().name));
    if (!problems.isEmpty())
        emit noticed(Tr::tr("%1: %n row(s) were left out.", nullptr, int(problems.size())).arg(preview->sheet().name),
                     problems);
}

void ImportAssistant::useMapping()
{
    const QString path =
        QFileDialog::getOpenFileName(this, Tr::tr("Use a Mapping File"), {}, Tr::tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const auto json = readFile(path);
    const auto mapping =
        json ? exchange::mappingFromJson(*json) : Result<exchange::Mapping>(tl::unexpected(json.error()));
    if (!mapping)
        return emit noticed(mapping.error().message, {});
    choose(*mapping);
}

void ImportAssistant::saveMapping()
{
    if (!m_preview)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, Tr::tr("Save Mapping"), u"mapping.json"_s, Tr::tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = exchange::mappingToJson(m_preview->mapping());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit())
        emit noticed(Tr::tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()), {});
}

} // namespace qd::ui

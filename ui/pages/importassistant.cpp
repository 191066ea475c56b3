// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importassistant.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/savedmappings.h"
#include "models/previewmodel.h"
#include "pages/columnheader.h"
#include "pages/outlinetable.h"
#include "pages/previewdelegate.h"
#include "pages/questionlist.h"
#include "pages/reasondialog.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/chip.h"
#include "widgets/segmented.h"
#include "widgets/titlebar.h"
#include "widgets/workdialog.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
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
/// In the order of report::ChangeColumn.
constexpr std::array<OutlineTable::Column, 3> ChangeColumns{{{420}, {200}, {0}}};
} // namespace

ImportAssistant::ImportAssistant(Review &review, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_environment(environment)
    , m_title(new TitleBar)
    , m_kind(new QComboBox)
    , m_sheets(new QComboBox)
    , m_reading(makeButton(u"reading"_s, {}, ButtonKind::Compact))
    , m_headerRow(new QSpinBox)
    , m_back(nullptr)
    , m_model(new PreviewModel(this))
    , m_view(new Segmented(Tr::tr("What is shown"), {Tr::tr("The File"), Tr::tr("What Changes")}))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_changes(new OutlineTable(Tr::tr("What the import changes"), ChangeColumns))
    , m_header(new ColumnHeader(m_table))
    , m_questions(new QuestionList)
    , m_facts(new QGridLayout)
    , m_import(nullptr)
{
    setObjectName(u"importAssistant"_s);
    auto *mapping = m_title->addButton(u"mapping"_s, Tr::tr("&Mapping"));
    mapping->setToolTip(
        Tr::tr("How the columns are read: kept in this document, where the next file with these headings "
               "is read alike, or as a file."));
    auto *menu = new QMenu(mapping);
    menu->addAction(Tr::tr("Keep in This Document…"), this, &ImportAssistant::keepMapping)
        ->setObjectName(u"keepMapping"_s);
    menu->addAction(Tr::tr("Save as File…"), this, &ImportAssistant::saveMapping)->setObjectName(u"saveMapping"_s);
    menu->addAction(Tr::tr("Use a File…"), this, &ImportAssistant::useMapping)->setObjectName(u"useMapping"_s);
    mapping->setMenu(menu);
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
    connect(m_sheets, &QComboBox::currentTextChanged, this, &ImportAssistant::reread);
    buildReading();
    m_headerRow->setRange(1, 20);
    m_headerRow->setObjectName(u"headerRow"_s);
    m_headerRow->setAccessibleName(Tr::tr("Row with the headings"));
    m_headerRow->findChild<QLineEdit *>()->setAccessibleName(m_headerRow->accessibleName());
    m_headerRow->setFixedWidth(px(56));
    m_back = makeButton(u"takeBack"_s, Tr::tr("Take Back Last Choice"), ButtonKind::Compact);
    const TextStyle style{metrics::secondary, Weight::Regular, &Tokens::text2};
    for (QWidget *later : std::initializer_list<QWidget *>{m_back, m_sheets, m_reading})
        later->hide(); // they must not widen the window before they are needed
    auto *tools = new PageGround;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(6));
    layout->setSpacing(px(metrics::gap));
    layout->addWidget(m_view);
    layout->addSpacing(px(8));
    layout->addWidget(m_kind);
    layout->addWidget(m_sheets);
    layout->addWidget(new TextLabel(Tr::tr("with headings in row"), style));
    layout->addWidget(m_headerRow);
    layout->addWidget(m_reading);
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
    m_changes->setObjectName(u"importChanges"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_changes);
    m_view->setObjectName(u"importView"_s);
    m_view->setToolTip(Tr::tr("The rows of the file, or what they change in the document (F6)."));
    connect(m_view, &Segmented::chosen, this, &ImportAssistant::showView);
    return m_stack;
}

void ImportAssistant::showView(int view)
{
    m_stack->setCurrentIndex(view);
    if (view == 1 && m_preview)
        m_changes->setOutline(m_preview->changes());
}

/// How a text file is read, where a person knows better than its bytes.
void ImportAssistant::buildReading()
{
    m_reading->setToolTip(
        Tr::tr("How the text was read. Choose otherwise where names look garbled or columns run together."));
    auto *menu = new QMenu(m_reading);
    const auto add = [&](QActionGroup *group, const QString &text, const QString &value,
                         QString exchange::CsvOptions::*part) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value, part] {
            m_text.*part = value;
            reread();
        });
    };
    auto *encodings = new QActionGroup(menu);
    menu->addSection(Tr::tr("Encoding"));
    add(encodings, Tr::tr("Found out"), {}, &exchange::CsvOptions::encoding);
    for (const QString &name : exchange::csvEncodings())
        add(encodings, name, name, &exchange::CsvOptions::encoding);
    auto *delimiters = new QActionGroup(menu);
    menu->addSection(Tr::tr("Between columns"));
    using Named = std::pair<QString, QString>;
    for (const auto &[name, sign] :
         {Named{Tr::tr("Found out"), {}}, Named{Tr::tr("Comma"), u","_s}, Named{Tr::tr("Semicolon"), u";"_s},
          Named{Tr::tr("Tab"), u"\t"_s}, Named{Tr::tr("Bar"), u"|"_s}})
        add(delimiters, name, sign, &exchange::CsvOptions::delimiter);
    connect(menu, &QMenu::aboutToShow, this, [this, encodings, delimiters] {
        for (QAction *action : encodings->actions())
            action->setChecked(action->data().toString() == m_text.encoding);
        for (QAction *action : delimiters->actions())
            action->setChecked(action->data().toString() == m_text.delimiter);
    });
    m_reading->setMenu(menu);
}

void ImportAssistant::reread()
{
    emit rereadRequested({m_text, {m_sheets->currentData().toString(), {}}});
}

void ImportAssistant::showReading()
{
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const exchange::SheetName &each : m_sheet->sheets) {
        if (!each.hidden)
            m_sheets->addItem(each.name, each.name);
    }
    if (m_sheets->count() > 1)
        m_sheets->addItem(Tr::tr("All sheets, each a department"), QLatin1String(exchange::AllSheets));
    m_sheets->setCurrentIndex(m_sheets->findData(m_sheet->sheetName));
    m_sheets->setVisible(m_sheets->count() > 1);
    m_reading->setText(Tr::tr("Text: %1", "encoding").arg(m_sheet->encoding));
    m_reading->setVisible(!m_sheet->encoding.isEmpty());
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
    key(Qt::Key_F6, [this] {
        m_view->setCurrent(1 - m_stack->currentIndex());
        showView(m_view->current());
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
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
    showReading();
    m_given = {};
    m_before.clear();
    m_sized = false;
    m_known.reset();
    const auto known =
        m_review.document() ? exchange::knownMapping(m_review.document()->plan(), *m_sheet) : std::nullopt;
    if (known && (!type || *type == known->type)) {
        m_known = *known->record;
        m_given = known->mapping;
        m_type = known->type;
    } else {
        m_type = type ? *type : exchange::guessType(*m_sheet, {});
    }
    m_view->setCurrent(0);
    showView(0);
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
    m_questions->setQuestions(questions(), m_preview->open());
    showView(m_stack->currentIndex());
    m_back->setVisible(!m_before.empty());
    showFacts();
    m_import->setText(m_preview->verb());
    m_import->setEnabled(m_preview->canImport());
    const QWidget *focus = focusWidget();
    if (begins || !focus || !focus->isVisible()) // the answer that was pressed is gone
        (m_import->isEnabled() ? static_cast<QWidget *>(m_import) : m_table)->setFocus(Qt::OtherFocusReason);
    emit settled();
}

std::vector<exchange::Question> ImportAssistant::questions() const
{
    std::vector<exchange::Question> list = m_preview->questions();
    if (m_known)
        list.push_back(
            {Tr::tr("Read like “%1”").arg(m_known->name),
             Tr::tr("Its headings are known; last used on %1.").arg(m_review.wording().date(m_known->usedOn)),
             Status::Ok,
             {{Tr::tr("Start Afresh"), {}}},
             0});
    return list;
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
    WorkDialog work(Tr::tr("Storing %1…", "file").arg(preview->sheet().name), this);
    const auto commit = preview->store(*m_review.document(), m_environment.ids, m_known, work.progress());
    work.hide();
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

void ImportAssistant::keepMapping()
{
    if (!m_preview || !m_review.document())
        return;
    const auto name = askForText(Tr::tr("Keep Mapping"), Tr::tr("Keep"), Tr::tr("&Name"),
                                 Tr::tr("What the files of this sender are called. The next one with these headings is "
                                        "read alike. A name that is known is replaced."),
                                 this, m_known ? m_known->name : m_sheet->name.section(u'.', 0, 0));
    if (!name)
        return;
    const auto known = exchange::knownMapping(m_review.document()->plan(), *name);
    const auto preview = m_preview;
    const auto commit = m_review.document()->edit(Tr::tr("Keep Mapping %1").arg(*name), [&](Edit &edit) {
        const ImportMappingId id = known ? known->record->id : edit.nextId<ImportMapping>();
        m_known = exchange::toKeep(id, *name, m_type, *m_sheet, m_given, preview->mapping(), edit.now().date());
        return edit.put(*m_known);
    });
    if (!commit)
        return emit noticed(commit.error().message, {});
    emit kept(Tr::tr("The mapping “%1” is kept.").arg(*name));
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

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importdialog.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/tablefile.h"
#include "style/delegates.h"
#include "style/roles.h"
#include "style/textlabel.h"
#include "style/words.h"
#include "widgets/button.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QTableWidget *makeTable(const QString &name, const QString &accessibleName, const QStringList &headings,
                        QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headings.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    prepareTable(*table, *new TableDelegate(table));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void addRow(QTableWidget &table, const QStringList &texts)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(texts[column]));
}

QString fieldLabel(const QString &field)
{
    for (const RecordType *type : {&describe<Observation>(), &describe<Kpi>()}) {
        if (const Field *description = type->field(field))
            return Tr::tr(description->label);
    }
    return field == u"period" ? Tr::tr("Period") : field;
}

} // namespace

ImportDialog::ImportDialog(QByteArray bytes, QString fileName, const Plan &plan, IdSource &ids, QWidget *parent)
    : QDialog(parent)
    , m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
    , m_plan(plan)
    , m_ids(ids)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(Tr::tr("Import %1").arg(m_fileName));
    build();
    read();
}

void ImportDialog::build()
{
    QPalette colours = Theme::current().palette();
    colours.setColor(QPalette::Window, Theme::current().tokens().page);
    setPalette(colours);
    auto *title = new TextLabel(windowTitle(), {metrics::title, Weight::Bold, &Tokens::text});
    title->setOverflow(Overflow::Elide);
    m_totals = new TextLabel({metrics::body, Weight::Regular, &Tokens::text});
    m_totals->setOverflow(Overflow::Wrap);
    m_totals->setObjectName(u"totals"_s);
    m_sheets = new QComboBox;
    m_sheets->setObjectName(u"sheets"_s);
    m_sheets->setAccessibleName(Tr::tr("Sheet of the workbook"));
    for (const exchange::SheetName &sheet : exchange::sheetsIn(m_bytes, m_fileName)) {
        if (!sheet.hidden)
            m_sheets->addItem(sheet.name);
    }
    m_sheets->setVisible(m_sheets->count() > 1);
    m_columns = makeTable(u"columns"_s, Tr::tr("How columns are understood"),
                          {Tr::tr("Our field"), Tr::tr("Their column"), Tr::tr("How sure")}, this);
    m_problemTitle = new TextLabel({metrics::body, Weight::Bold, &Tokens::text});
    m_problems =
        makeTable(u"problems"_s, Tr::tr("Problems"), {Tr::tr("Row"), Tr::tr("Column"), Tr::tr("Problem")}, this);
    m_columns->setColumnWidth(0, px(200));
    m_columns->setColumnWidth(1, px(320));
    m_problems->setColumnWidth(0, px(70));
    m_problems->setColumnWidth(1, px(120));
    auto *mapping = makeButton(u"mapping"_s, Tr::tr("Use a Mapping File…"), ButtonKind::Plain);
    auto *cancel = makeButton(u"cancel"_s, Tr::tr("Cancel"), ButtonKind::Plain);
    m_accept = makeButton(u"accept"_s, Tr::tr("Import"), ButtonKind::Primary);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(metrics::gap));
    buttons->addWidget(mapping);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{title, m_sheets, m_totals, m_columns, m_problemTitle, m_problems})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    resize(px(820), px(560));
    connect(mapping, &QPushButton::clicked, this, &ImportDialog::chooseMapping);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_given.sheet = m_sheets->currentText();
        read();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::read()
{
    auto draft = exchange::draftKpiImport(m_bytes, m_fileName, m_given, m_plan, m_ids);
    m_accept->setEnabled(draft && !draft->isEmpty());
    m_columns->setVisible(draft.has_value());
    if (!draft) {
        m_totals->setText(draft.error().message);
        m_problemTitle->hide();
        m_problems->hide();
        return;
    }
    m_draft = *std::move(draft);
    showTotals();
    showColumns();
    showProblems();
}

void ImportDialog::showTotals()
{
    const QString rows =
        Tr::tr("%n row(s) read", nullptr, m_draft.read) + u", "_s + Tr::tr("%n left out.", nullptr, m_draft.rejected);
    const QString what = m_draft.isEmpty()
        ? Tr::tr("The document already holds all of it.")
        : Tr::tr("New: %1 departments, %2 KPIs, %3 values. Changed: %4 KPIs, %5 values.")
              .arg(m_draft.departmentCount.created)
              .arg(m_draft.kpiCount.created)
              .arg(m_draft.observationCount.created)
              .arg(m_draft.kpiCount.updated)
              .arg(m_draft.observationCount.updated);
    m_totals->setText(rows + u' ' + what);
    m_accept->setText(Tr::tr("Import %n Value(s)", nullptr, int(m_draft.observations.size())));
}

void ImportDialog::showColumns()
{
    m_columns->setRowCount(0);
    const auto &mapping = m_draft.mapping;
    for (auto item = mapping.columns.begin(); item != mapping.columns.end(); ++item) {
        const auto guess = std::ranges::find(m_draft.guesses, item.key(), &exchange::Guess::field);
        const bool sure = guess == m_draft.guesses.end() || guess->sure;
        addRow(*m_columns,
               {fieldLabel(item.key()), item.value().columns.join(u", "_s),
                statusWord(sure ? Status::Ok : Status::Risk, Subject::Match)});
        m_columns->item(m_columns->rowCount() - 1, 2)->setData(StatusRole, int(sure ? Status::Ok : Status::Risk));
    }
}

void ImportDialog::showProblems()
{
    m_problems->setRowCount(0);
    for (const exchange::Problem &problem : m_draft.problems)
        addRow(*m_problems,
               {problem.row > 0 ? QString::number(problem.row) : QString(), problem.column, problem.problem});
    m_problemTitle->setText(Tr::tr("%n problem(s)", nullptr, int(m_draft.problems.size())));
    m_problemTitle->setVisible(!m_draft.problems.empty());
    m_problems->setVisible(!m_draft.problems.empty());
}

void ImportDialog::chooseMapping()
{
    const QString path =
        QFileDialog::getOpenFileName(this, Tr::tr("Use a Mapping File"), {}, Tr::tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const auto json = readFile(path);
    const auto mapping =
        json ? exchange::mappingFromJson(*json) : Result<exchange::Mapping>(tl::unexpected(json.error()));
    if (!mapping) {
        m_totals->setText(mapping.error().message);
        return;
    }
    m_given = *mapping;
    read();
}

} // namespace qd::ui

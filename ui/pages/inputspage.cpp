// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inputspage.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/tablefile.h"
#include "exchange/tableworkbook.h"
#include "pages/importassistant.h"
#include "widgets/emptystate.h"
#include "widgets/pagestack.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

InputsPage::InputsPage(Review &review, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_assistant(new ImportAssistant(review, environment))
    , m_stack(new PageStack)
{
    auto *empty = new EmptyState(
        u"inbox"_s, Tr::tr("Drop a department's file here"),
        Tr::tr("A spreadsheet or CSV file, as it was sent. You see how it will be read before anything is stored. "
               "Rows copied from a spreadsheet can be pasted."),
        Tr::tr("Choose a File…"));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_assistant);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"action:file.import"_s); });
    connect(m_assistant, &ImportAssistant::finished, this, [this] {
        m_stack->setCurrentIndex(0);
        emit currentChanged();
    });
    connect(m_assistant, &ImportAssistant::edited, this, [this](const QString &message) {
        emit requested(u"page:home"_s); // what the new numbers say
        emit edited(message);
    });
    connect(m_assistant, &ImportAssistant::sheetRequested, this, &InputsPage::start);
    connect(m_assistant, &ImportAssistant::noticed, this, &Page::noticed);
}

bool InputsPage::isImporting() const
{
    return m_stack->currentWidget() == m_assistant;
}

void InputsPage::goToProblem(int step)
{
    m_assistant->goToQuestion(step);
}

void InputsPage::importFile(const QString &path, std::optional<const RecordType *> type)
{
    auto bytes = readFile(path);
    if (!bytes)
        return emit noticed(bytes.error().message, {});
    m_bytes = *std::move(bytes);
    m_fileName = QFileInfo(path).fileName();
    m_type = type;
    start({});
}

void InputsPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return emit noticed(Tr::tr("There is no table on the clipboard. Copy rows with their headings first."), {});
    m_bytes = text.toUtf8();
    m_fileName = Tr::tr("Clipboard");
    m_type.reset();
    start({});
}

/// Shows \a sheet of the file; empty: the one that a person sees first.
void InputsPage::start(const QString &sheet)
{
    const QStringList preferred = m_type && *m_type ? exchange::sheetNamesFor(**m_type) : QStringList();
    auto read = exchange::readSheet(m_bytes, m_fileName, {.choice = {sheet, preferred}});
    if (!read)
        return emit noticed(read.error().message, {});
    m_stack->setCurrentWidget(m_assistant);
    emit currentChanged();
    m_assistant->start(*std::move(read), m_type);
}

} // namespace qd::ui

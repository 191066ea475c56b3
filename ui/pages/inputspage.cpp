// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inputspage.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/csvreader.h"
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
    const auto bytes = readFile(path);
    start(bytes ? exchange::readCsv(*bytes, QFileInfo(path).fileName())
                : Result<exchange::Sheet>(tl::unexpected(bytes.error())),
          type);
}

void InputsPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return emit noticed(Tr::tr("There is no table on the clipboard. Copy rows with their headings first."), {});
    start(exchange::readCsv(text.toUtf8(), Tr::tr("Clipboard")), {});
}

void InputsPage::start(Result<exchange::Sheet> sheet, std::optional<const RecordType *> type)
{
    if (!sheet)
        return emit noticed(sheet.error().message, {});
    m_stack->setCurrentWidget(m_assistant);
    emit currentChanged();
    m_assistant->start(*std::move(sheet), type);
}

} // namespace qd::ui

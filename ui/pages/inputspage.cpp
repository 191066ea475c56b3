// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inputspage.h"

#include "base/tr.h"
#include "document/file.h"
#include "exchange/headings.h"
#include "exchange/inputbook.h"
#include "exchange/tablefile.h"
#include "exchange/tableworkbook.h"
#include "pages/importassistant.h"
#include "pages/inputtracker.h"
#include "pages/outlinetable.h"
#include "pages/pairingview.h"
#include "pages/returnview.h"
#include "widgets/pagestack.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Workbooks are archives: a CSV file need not be read to know that it is none.
bool mayBeWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK");
}

QHash<QString, bool> decidedBefore(const std::vector<HalfReviewed> &half, const QString &path)
{
    const auto found = std::ranges::find(half, path, &HalfReviewed::path);
    return found == half.end() ? QHash<QString, bool>() : found->decided;
}

} // namespace

InputsPage::InputsPage(Review &review, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_tracker(new InputTracker(review))
    , m_assistant(new ImportAssistant(review, environment))
    , m_returns(new ReturnView(review))
    , m_pairs(new PairingView(review))
    , m_stack(new PageStack)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_tracker, m_assistant, m_returns, m_pairs})
        m_stack->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connectPart(m_tracker);
    connectPart(m_returns);
    connectPart(m_pairs);
    connect(m_tracker, &InputTracker::requested, this, &Page::requested);
    connect(m_returns, &ReturnView::finished, this, &InputsPage::showTracker);
    connect(m_pairs, &PairingView::finished, this, &InputsPage::showTracker);
    connect(m_assistant, &ImportAssistant::finished, this, &InputsPage::showTracker);
    connect(m_assistant, &ImportAssistant::edited, this, [this](const QString &message) {
        emit requested(u"page:home"_s); // what the new numbers say
        emit edited(message);
    });
    connect(m_assistant, &ImportAssistant::rereadRequested, this, &InputsPage::start);
    connect(m_assistant, &ImportAssistant::kept, this, &Page::edited);
    connect(m_assistant, &ImportAssistant::noticed, this, &Page::noticed);
}

template<typename Part>
void InputsPage::connectPart(Part *part)
{
    connect(part, &Part::edited, this, &Page::edited);
    connect(part, &Part::noticed, this, &Page::noticed);
    connect(part, &Part::currentChanged, this, &Page::currentChanged);
}

bool InputsPage::isImporting() const
{
    return m_stack->currentWidget() == m_assistant;
}

bool InputsPage::isTracking() const
{
    return m_stack->currentWidget() == m_tracker;
}

bool InputsPage::hasProblems() const
{
    return isImporting() || (m_stack->currentWidget() == m_returns && m_returns->choice().openCount() > 0);
}

void InputsPage::goToProblem(int step)
{
    if (isImporting())
        m_assistant->goToQuestion(step);
    else
        m_returns->goToOpen(step);
}

QString InputsPage::currentAddress() const
{
    if (isTracking() && m_tracker->current().isValid())
        return recordAddress(describe<Department>(), m_tracker->current().value);
    if (m_stack->currentWidget() == m_pairs && m_pairs->current().isValid())
        return recordAddress(describe<HandOff>(), m_pairs->current().value);
    return {};
}

void InputsPage::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    emit currentChanged();
}

void InputsPage::showTracker()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    showPart(m_tracker);
    if (hadFocus)
        m_tracker->table().setFocus(Qt::OtherFocusReason);
}

void InputsPage::showPairs()
{
    showPart(m_pairs);
}

void InputsPage::receive(const QStringList &paths, const std::vector<HalfReviewed> &half)
{
    std::vector<ReturnView::Waiting> books;
    QStringList tables;
    QStringList problems;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto bytes = readFile(path);
        if (!bytes) {
            problems << bytes.error().message;
            continue;
        }
        auto book = mayBeWorkbook(*bytes) ? exchange::readInputBook(*bytes, name) : failure(ErrorCode::Invalid, {});
        if (!book)
            tables << path;
        else if (!m_review.document()->plan().find(book->department))
            problems << Tr::tr("%1 is the input of a department that this document does not have. Check that both "
                               "belong together.")
                            .arg(name);
        else
            books.push_back({*std::move(book), path, decidedBefore(half, path)});
    }
    if (books.empty() && tables.size() == 1 && problems.empty())
        return importFile(tables.front());
    for (const QString &path : std::as_const(tables))
        problems << Tr::tr("%1 is no workbook that was sent from here. Drop it alone to read it as a table.")
                        .arg(QFileInfo(path).fileName());
    if (!books.empty()) {
        m_returns->add(std::move(books));
        showPart(m_returns);
    }
    if (problems.size() == 1)
        emit noticed(problems.front(), {});
    else if (!problems.empty())
        emit noticed(Tr::tr("%n file(s) were not taken in.", nullptr, int(problems.size())), problems);
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

void InputsPage::paste(std::optional<const RecordType *> type)
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return emit noticed(Tr::tr("There is no table on the clipboard. Copy rows with their headings first."), {});
    if (type && *type && !exchange::hasHeadings(**type, text.section(u'\n', 0, 0).split(u'\t'))) {
        QStringList headings;
        for (const Field *field : exchange::usualColumns(**type))
            headings << Tr::tr(field->label);
        text.prepend(headings.join(u'\t') + u'\n');
    }
    m_bytes = text.toUtf8();
    m_fileName = Tr::tr("Clipboard");
    m_type = type;
    start({});
}

/// Shows the file, read as \a options say; what they leave out is found out.
void InputsPage::start(exchange::TableOptions options)
{
    options.choice.preferred = m_type && *m_type ? exchange::sheetNamesFor(**m_type) : QStringList();
    auto read = exchange::readSheet(m_bytes, m_fileName, options);
    if (!read)
        return emit noticed(read.error().message, {});
    showPart(m_assistant);
    m_assistant->start(*std::move(read), m_type);
}

} // namespace qd::ui

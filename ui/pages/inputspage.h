// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "models/review.h"
#include "pages/page.h"

class QStackedWidget;

namespace qd::ui {

class ImportAssistant;

/// Where departments' files come in: dropped, pasted or chosen, and read by the assistant.
class InputsPage : public Page
{
    Q_OBJECT

public:
    InputsPage(Review &review, const Environment &environment, QWidget *parent = nullptr);

    /// Shows the table in \a path as records of \a type; nothing: of the kind that its headings tell.
    void importFile(const QString &path, std::optional<const RecordType *> type = {});
    /// Shows the table on the clipboard.
    bool canPaste() const override { return true; }
    void paste() override;
    bool hasProblems() const override { return isImporting(); }
    void goToProblem(int step) override;
    ImportAssistant &assistant() { return *m_assistant; }
    bool isImporting() const;

private:
    void start(const QString &sheet);

    QByteArray m_bytes; ///< of the file in the assistant
    QString m_fileName;
    std::optional<const RecordType *> m_type;
    ImportAssistant *m_assistant;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

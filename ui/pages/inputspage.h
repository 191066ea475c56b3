// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "exchange/tablefile.h"
#include "models/review.h"
#include "models/whereabouts.h"
#include "pages/page.h"

class QStackedWidget;

namespace qd::ui {

class ImportAssistant;
class InputTracker;
class PairingView;
class ReturnView;

/// Where departments' input is asked for and comes in: workbooks go out, are tracked, compared and accepted; needs and
/// offers are paired; other tables are read by the assistant.
class InputsPage : public Page
{
    Q_OBJECT

public:
    InputsPage(Review &review, const Environment &environment, QWidget *parent = nullptr);

    /// Takes in files as a person drops them: returned workbooks are compared, one other table is read as records.
    /// With \a half, decisions of an earlier session come along.
    void receive(const QStringList &paths, const std::vector<HalfReviewed> &half = {});
    /// Shows the table in \a path as records of \a type; nothing: of the kind that its headings tell.
    void importFile(const QString &path, std::optional<const RecordType *> type = {});
    /// Shows the needs and offers that may mean the same.
    void showPairs();
    /// Shows how far the departments are.
    void showTracker();
    /// Shows the table on the clipboard.
    bool canPaste() const override { return true; }
    void paste() override { paste({}); }
    /// Shows the rows on the clipboard as records of \a type; nothing: of the kind that their headings tell. Rows of a
    /// known kind may come without headings, in the order of its fields.
    void paste(std::optional<const RecordType *> type);
    bool hasProblems() const override;
    void goToProblem(int step) override;
    QString currentAddress() const override;
    ImportAssistant &assistant() { return *m_assistant; }
    InputTracker &tracker() { return *m_tracker; }
    ReturnView &returns() { return *m_returns; }
    PairingView &pairs() { return *m_pairs; }
    bool isImporting() const;
    bool isTracking() const;

private:
    void start(exchange::TableOptions options);
    void showPart(QWidget *part);
    template<typename Part>
    void connectPart(Part *part);

    Review &m_review;
    QByteArray m_bytes; ///< of the file in the assistant
    QString m_fileName;
    std::optional<const RecordType *> m_type;
    InputTracker *m_tracker;
    ImportAssistant *m_assistant;
    ReturnView *m_returns;
    PairingView *m_pairs;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

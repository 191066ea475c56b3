// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "exchange/tablefile.h"
#include "models/review.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>

class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class ColumnHeader;
class OutlineTable;
class QuestionList;
class PreviewModel;
class Segmented;
class TitleBar;

/// Shows a file as it will be read, asks what the file does not say, and stores it as one step. Nothing is stored
/// before.
class ImportAssistant : public QWidget
{
    Q_OBJECT

public:
    ImportAssistant(Review &review, const Environment &environment, QWidget *parent = nullptr);

    ~ImportAssistant() override;

    /// Shows \a sheet as records of \a type; nothing: of the kind that its headings tell.
    void start(exchange::Sheet sheet, std::optional<const RecordType *> type = {});
    const exchange::ImportPreview *preview() const { return m_preview.get(); }
    /// Whether the preview on screen answers the last choice.
    bool isSettled() const { return m_pending == 0; }
    /// Gives the focus to the next open question (\a step: 1) or the one before (-1).
    void goToQuestion(int step);

signals:
    void rereadRequested(const exchange::TableOptions &options); ///< another sheet, encoding or delimiter
    void finished(); ///< stored, or given up
    void edited(const QString &message);
    void kept(const QString &message); ///< the mapping, in the document
    void noticed(const QString &message, const QStringList &problems);
    void settled(); ///< isSettled() has become true

private:
    QWidget *buildTools();
    QWidget *buildTable();
    void buildReading();
    void reread();
    void showReading();
    void showView(int view);
    QWidget *buildBottom();
    void choose(const exchange::Mapping &mapping);
    void takeBack();
    void refresh();
    void stopReading();
    void show(std::shared_ptr<const exchange::ImportPreview> preview);
    void showFacts();
    void sizeColumns();
    void store();
    void useMapping();
    void keepMapping();
    void saveMapping();
    std::vector<exchange::Question> questions() const;

    Review &m_review;
    Environment m_environment;
    std::shared_ptr<const exchange::Sheet> m_sheet;
    const RecordType *m_type = nullptr;
    exchange::Mapping m_given;
    exchange::CsvOptions m_text; ///< what was chosen
    std::optional<ImportMapping> m_known; ///< kept in the document, and recognised
    std::vector<exchange::Mapping> m_before; ///< choices that can be taken back
    std::shared_ptr<const exchange::ImportPreview> m_preview;
    QThreadPool m_pool; ///< of its own: its work uses the clock, and must end before that does
    std::shared_ptr<std::atomic_bool> m_stopped; ///< of what is being read for the newest choice
    int m_generation = 0;
    int m_pending = 0;
    bool m_sized = false;

    TitleBar *m_title;
    QComboBox *m_kind;
    QComboBox *m_sheets;
    QPushButton *m_reading;
    QSpinBox *m_headerRow;
    QPushButton *m_back;
    PreviewModel *m_model;
    Segmented *m_view;
    QStackedWidget *m_stack;
    QTableView *m_table;
    OutlineTable *m_changes;
    ColumnHeader *m_header;
    QuestionList *m_questions;
    QGridLayout *m_facts;
    QPushButton *m_import;
};

} // namespace qd::ui

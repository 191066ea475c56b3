// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datatablemodel.h"
#include "models/review.h"
#include "pages/drawingview.h"
#include "pages/page.h"

#include <functional>
#include <optional>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace qd::ui {

class TextLabel;
class TitleBar;
class ToolRow;

/// One drawing of the whole review, with what it says as a table (Ctrl+T), to be copied or written to a file.
class DrawingPage : public Page
{
    Q_OBJECT

public:
    struct Content
    {
        report::Drawing drawing; ///< without rows or boxes: there is nothing to show
        report::DataTable data;
    };
    /// One of several drawings of a sort.
    struct Choice
    {
        QString name;
        QString address; ///< of the record that it is about; empty: of all
    };
    struct Choices
    {
        QString label; ///< what is chosen from: "Workflow"
        /// Of the part of the company that is shown. What is drawn of one record is drawn whole: see
        /// ReviewPart::whole().
        std::function<std::vector<Choice>(const ReviewPart &review)> list;
        std::function<Content(const ReviewPart &review, const QString &address)> make;
        std::vector<const RecordType *> types = {}; ///< of records that choose, when they are shown,
        std::function<QString(const ReviewPart &review, const QString &address)> follow = {}; ///< this choice
    };
    struct Kind
    {
        QString name; ///< on the switch between views
        std::function<Content(const ReviewPart &review)> make; ///< unless there are choices
        QString nothing; ///< said when there is nothing to show,
        QString help; ///< and what would help
        std::optional<Choices> choices = {};
    };
    DrawingPage(Review &review, Kind kind, QWidget *parent = nullptr);

    bool has(const RecordType &type) const override;
    /// Chooses the drawing that the record belongs to.
    void showRecord(const RecordType &type, qint64 id) override;
    void addViewSwitch(QWidget *control) override;
    void toggleTable() override;
    bool canCopy() const override;
    std::optional<ShownChart> chart() const override;
    void copy() override;

    /// Writes the chart to \a path, by its ending.
    void exportTo(const QString &path);

private:
    QWidget *buildViews();
    QWidget *buildTools();
    void look();
    void fillChoice();
    void drawChosen();
    void chooseExport();
    bool choose(const QString &address);

    Review &m_review;
    Kind m_kind;
    Content m_content;
    TitleBar *m_title;
    ToolRow *m_tools;
    QComboBox *m_choice = nullptr; ///< in it; nothing: there is only one drawing
    DrawingView *m_view;
    DataTableModel *m_data;
    QTableView *m_table;
    QStackedWidget *m_views; ///< drawing and table
    TextLabel *m_reading;
    QStackedWidget *m_stack; ///< these, or that there is nothing
};

} // namespace qd::ui

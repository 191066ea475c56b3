// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datatablemodel.h"
#include "models/review.h"
#include "pages/drawingview.h"
#include "pages/page.h"

#include <functional>

class QStackedWidget;
class QTableView;

namespace qd::ui {

class TextLabel;
class TitleBar;

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
    struct Kind
    {
        QString name; ///< on the switch between views
        std::function<Content(const Review &review)> make;
        QString nothing; ///< said when there is nothing to show,
        QString help; ///< and what would help
    };
    DrawingPage(Review &review, Kind kind, QWidget *parent = nullptr);

    void addViewSwitch(QWidget *control) override;
    void toggleTable() override;
    bool canCopy() const override;
    void copy() override;

    /// Writes the chart to \a path, by its ending.
    void exportTo(const QString &path);

private:
    QWidget *buildViews();
    void look();
    void chooseExport();

    Review &m_review;
    Kind m_kind;
    Content m_content;
    TitleBar *m_title;
    DrawingView *m_view;
    DataTableModel *m_data;
    QTableView *m_table;
    QStackedWidget *m_views; ///< drawing and table
    TextLabel *m_reading;
    QStackedWidget *m_stack; ///< these, or that there is nothing
};

} // namespace qd::ui

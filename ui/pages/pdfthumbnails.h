// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QPixmap>

class QPdfDocument;

namespace qd::ui {

/// Small pictures of the pages of a PDF; choosing one goes there.
class PdfThumbnails : public QListView
{
    Q_OBJECT

public:
    explicit PdfThumbnails(QPdfDocument &document, QWidget *parent = nullptr);

    /// Shows the document anew.
    void reload();
    void setCurrentPage(int page);

signals:
    void pageChosen(int page);

private:
    QAbstractListModel *m_model;
};

} // namespace qd::ui

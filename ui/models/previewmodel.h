// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QAbstractTableModel>

namespace qd::ui {

/// The rows of a file as they will be read: the data first, then what is not imported, with the reason.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WrittenRole = Qt::UserRole + 512, ///< what the file says, when we read something else
        NoteRole, ///< why the row is not imported
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const exchange::ImportPreview> preview);
    /// The row of the model that shows \a line of the file, or -1.
    int rowOfLine(int line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString joined(size_t row) const;

    std::shared_ptr<const exchange::ImportPreview> m_preview;
    std::vector<size_t> m_rows; ///< of the sheet
};

} // namespace qd::ui

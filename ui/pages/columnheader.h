// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QHeaderView>

class QComboBox;

namespace qd::ui {

/// The heading of each column of a file, where it stands, what it is read as (to be chosen), and how sure that is.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setPreview(std::shared_ptr<const exchange::ImportPreview> preview);

signals:
    void chosen(const QString &heading, const QString &choice);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QComboBox &box, size_t column);
    void place();
    /// Brings the column of a field that took the focus into view.
    void reveal(int section);

    std::shared_ptr<const exchange::ImportPreview> m_preview;
    std::vector<QComboBox *> m_boxes;
};

} // namespace qd::ui

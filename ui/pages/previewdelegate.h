// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/status.h"

#include <QWidget>

class QTableView;

namespace qd::ui {

/// Gives \a view the rows of an import preview: what the file says in grey, what is read in ink.
void preparePreview(QTableView &view);

/// The shape of a status, beside a text.
class StatusMark : public QWidget
{
public:
    explicit StatusMark(Status status, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};

} // namespace qd::ui

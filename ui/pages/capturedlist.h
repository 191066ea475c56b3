// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sessionview.h"

#include <QWidget>

class QVBoxLayout;

namespace qd::ui {

class TextLabel;

/// What was written down in the room, one below the other; each is a way to its record.
class CapturedList : public QWidget
{
    Q_OBJECT

public:
    CapturedList(const QString &title, const QString &none, QWidget *parent = nullptr);

    void setLines(const std::vector<report::CapturedLine> &lines);

signals:
    void requested(const QString &address);

private:
    QString m_none;
    TextLabel *m_count;
    QVBoxLayout *m_lines;
};

} // namespace qd::ui

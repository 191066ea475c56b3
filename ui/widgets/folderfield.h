// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace qd::ui {

/// A folder, to type or to choose. This machine remembers the last one under a key of the settings.
class FolderField : public QWidget
{
    Q_OBJECT

public:
    FolderField(const QString &key, const QString &title, QWidget *parent = nullptr);

    QString folder() const;
    void remember() const;

signals:
    void changed();

private:
    QString m_key;
    QLineEdit *m_line;
};

} // namespace qd::ui

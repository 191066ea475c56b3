// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/recordsheet.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace qd::ui {

class TextLabel;

/// The panel at the right edge of the window: the sheet of what is being looked at, with links to what belongs to it.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    /// Shows \a sheet of what stands at \a address; nothing: that nothing is chosen.
    void show(const std::optional<report::RecordSheet> &sheet, const QString &address);

signals:
    void requested(const QString &address);
    /// The person wants to change the record that is shown.
    void editRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();
    void fill();
    void fillSheet();
    QVBoxLayout *addSection(const QString &heading);
    void addFields();
    void addLinks(const QString &heading, const std::vector<report::Link> &links);

    std::optional<report::RecordSheet> m_sheet;
    QString m_address;
    QWidget *m_titleArea;
    TextLabel *m_kind;
    TextLabel *m_name;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< of the present sheet
};

} // namespace qd::ui

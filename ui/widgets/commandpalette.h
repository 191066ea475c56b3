// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace qd::ui {

class PaletteModel;
class TextLabel;

/// One thing that the palette can go to or do.
struct PaletteEntry
{
    QString id;
    QString icon; ///< a name for icon()
    QString text;
    QString detail; ///< what kind of thing it is, or its keys
    QString keywords; ///< other words that find it, never shown
};

/// Entries for what was typed, best first. The palette keeps those that contain every typed word.
using PaletteProvider = std::function<std::vector<PaletteEntry>(const QString &typed)>;

/// Finds anything by typing: a field over a list. Keeps the keyboard while it is open, and gives it back.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(PaletteProvider provider, QWidget *window);

    void open();
    void close();

signals:
    void chosen(const QString &id);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void adoptTheme();
    void search(const QString &typed);
    void place();
    void moveCurrent(int rows);
    void accept();
    void announce();
    bool handleKey(int key);

    PaletteProvider m_provider;
    PaletteModel *m_model;
    QLabel *m_icon;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    QPointer<QWidget> m_before; ///< who had the focus
};

} // namespace qd::ui

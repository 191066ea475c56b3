// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace qd::ui {

class CapturedList;
class EvidencePanel;
class QuestionBox;
class TextLabel;

/// What the running item is about: the evidence of a disconnect, or what is wanted and the actions that are open.
class ItemBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ItemBoard(SessionDesk &desk, QWidget *parent = nullptr);

    void setItem(const AgendaItem *item);

signals:
    void requested(const QString &address);

private:
    QWidget *buildPlain();
    QWidget *buildNotes();
    void showPlain(const AgendaItem &item);

    SessionDesk &m_desk;
    QStackedWidget *m_stack;
    EvidencePanel *m_evidence;
    QWidget *m_plain;
    TextLabel *m_title;
    QuestionBox *m_wanted;
    CapturedList *m_actions;
    QWidget *m_notes;
    TextLabel *m_note;
};

} // namespace qd::ui

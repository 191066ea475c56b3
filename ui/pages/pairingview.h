// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"
#include "models/review.h"

#include <QWidget>

class QPushButton;

namespace qd::ui {

class OutlineTable;
class TextLabel;
class TitleBar;

/// Needs and offers that two departments wrote down independently, side by side: joined or kept apart by a person.
class PairingView : public QWidget
{
    Q_OBJECT

public:
    explicit PairingView(Review &review, QWidget *parent = nullptr);

    OutlineTable &table() { return *m_table; }
    /// The hand-off that is looked at: of a pair the need.
    HandOffId current() const;
    void join();
    void keepApart();

signals:
    void finished();
    void edited(const QString &message);
    void noticed(const QString &message, const QStringList &problems);
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSides();
    void look();
    void showSides();
    const exchange::PairSuggestion *suggestion() const;
    /// Says what came of \a commit and goes on to the next pair.
    void conclude(const Result<Commit> &commit, const QString &message);

    Review &m_review;
    std::vector<exchange::PairSuggestion> m_suggestions;
    TitleBar *m_title;
    QPushButton *m_join = nullptr;
    QPushButton *m_apart = nullptr;
    OutlineTable *m_table;
    TextLabel *m_need;
    TextLabel *m_offer;
};

} // namespace qd::ui

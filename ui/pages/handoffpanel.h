// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include <QScrollArea>

class QVBoxLayout;

namespace qd::ui {

class TextLabel;

/// Hand-offs one below the other: state, dates, both sides' words, and the disconnects they are part of.
class HandOffPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit HandOffPanel(Review &review, QWidget *parent = nullptr);

    /// \a caption stands small above \a title; both may be empty.
    void setHandOffs(const QString &caption, const QString &title, const std::vector<HandOffId> &handOffs);

signals:
    void requested(const QString &address);

private:
    void add(const HandOff &handOff);
    void addFacts(const HandOff &handOff);
    void addFindings(const HandOff &handOff);

    Review &m_review;
    TextLabel *m_caption;
    TextLabel *m_title;
    QVBoxLayout *m_details;
};

} // namespace qd::ui

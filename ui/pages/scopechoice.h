// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"

#include <QComboBox>

namespace qd::ui {

/// The part of the company that charts show, beside the title of each page with charts: the same choice on all of them.
/// Hidden where the plan says no function, unit or geography.
class ScopeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeChoice(Review &review, QWidget *parent = nullptr);

private:
    void look();
    void fill(const std::vector<report::Scope> &scopes);

    Review &m_review;
    std::vector<report::Scope> m_scopes; ///< that the list shows
};

/// The address of \a scope: "scope:unit:Retail", "scope:" for the whole company.
QString scopeAddress(const report::Scope &scope);
/// The scope at such an address.
report::Scope scopeAt(const QString &address);

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/outlinepage.h"
#include "report/organisationoutline.h"

namespace qd::ui {

/// The departments by business unit, function or geography, with their results, hand-offs, load and disconnects.
class OrganisationPage : public OutlinePage
{
    Q_OBJECT

public:
    explicit OrganisationPage(Review &review, QWidget *parent = nullptr);

    /// Adds a department to the group of the one that is chosen.
    void add() override;

protected:
    report::Outline outline() const override;

private:
    report::GroupBy m_by = report::GroupBy::BusinessUnit;
};

} // namespace qd::ui

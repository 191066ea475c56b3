// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/outlinepage.h"

class QComboBox;

namespace qd::ui {

/// The objectives under their themes, with what they say of themselves beside what their parts say.
class ObjectivesPage : public OutlinePage
{
    Q_OBJECT

public:
    explicit ObjectivesPage(Review &review, QWidget *parent = nullptr);

    /// Adds an objective beneath the one, or the theme, that is chosen.
    void add() override;
    void showRecord(const RecordType &type, qint64 id) override;

protected:
    report::Outline outline() const override;

private:
    void fillChoices();
    void choose(int index);

    QComboBox *m_whose;
    std::vector<std::vector<DepartmentId>> m_choices; ///< one an entry of the box
};

} // namespace qd::ui

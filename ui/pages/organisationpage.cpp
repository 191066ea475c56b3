// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/organisationpage.h"

#include "base/tr.h"
#include "pages/recordactions.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/toolrow.h"
#include "widgets/treeview.h"

namespace qd::ui {

namespace {

/// In the order of report::DepartmentColumn.
constexpr bool Dispensable = true;
constexpr std::array<OutlinePage::Column, 8> Columns{
    {{0}, {90, Dispensable}, {200, Dispensable}, {140}, {60}, {60}, {180}, {110}}};

} // namespace

OrganisationPage::OrganisationPage(Review &review, QWidget *parent)
    : OutlinePage(review, {&describe<Department>()}, Columns, parent)
{
    auto *by = new Segmented(Tr::tr("Grouped by"),
                             {Tr::tr("By Business Unit"), Tr::tr("By Function"), Tr::tr("By Geography")});
    tools().addControl(by);
    connect(by, &Segmented::chosen, this, [this](int index) {
        m_by = report::GroupBy(index);
        refresh();
    });
    tree().setAccessibleName(Tr::tr("Departments"));
    empty().setTexts(Tr::tr("No departments yet"),
                     Tr::tr("Add the first by hand, or import a table of them from the Tables view."));
}

report::Outline OrganisationPage::outline() const
{
    return report::organisationOutline(review().plan(), m_by, review().findings(), review().asOf(), review().wording());
}

void OrganisationPage::add()
{
    auto department = std::make_shared<Department>();
    if (const Department *beside = currentRecord<Department>()) {
        if (m_by == report::GroupBy::BusinessUnit)
            department->businessUnit = beside->businessUnit;
        else if (m_by == report::GroupBy::Function)
            department->function = beside->function;
        else
            department->geography = beside->geography;
    }
    if (const qint64 id = addRecord(review(), describe<Department>(), department, *this))
        chooseLater(describe<Department>(), id);
}

} // namespace qd::ui

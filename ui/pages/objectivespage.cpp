// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/objectivespage.h"

#include "base/tr.h"
#include "pages/recordactions.h"
#include "report/objectiveoutline.h"
#include "widgets/emptystate.h"
#include "widgets/toolrow.h"
#include "widgets/treeview.h"

#include <QComboBox>

#include <map>

namespace qd::ui {

namespace {

/// In the order of report::AimColumn.
constexpr bool Dispensable = true;
constexpr std::array<OutlinePage::Column, 7> Columns{
    {{0}, {190}, {150}, {190}, {64, Dispensable}, {140, Dispensable}, {84}}};

} // namespace

ObjectivesPage::ObjectivesPage(Review &review, QWidget *parent)
    : OutlinePage(review,
                  {&describe<Objective>(), &describe<StrategicTheme>(), &describe<KeyResult>(), &describe<Kpi>(),
                   &describe<Initiative>(), &describe<Milestone>()},
                  Columns, parent)
    , m_whose(new QComboBox)
{
    m_whose->setAccessibleName(Tr::tr("Whose objectives"));
    tools().addControl(m_whose);
    tree().setAccessibleName(Tr::tr("Objectives"));
    empty().setTexts(Tr::tr("No objectives yet"),
                     Tr::tr("Write down what is to be reached; what serves it stands beneath it."));
    connect(m_whose, &QComboBox::activated, this, &ObjectivesPage::choose);
    connect(&review, &Review::refreshed, this, &ObjectivesPage::fillChoices);
    fillChoices();
}

report::Outline ObjectivesPage::outline() const
{
    return report::objectiveOutline(review().plan(), review().findings(), review().asOf(), review().wording());
}

/// Everyone, then business units and geographies, then departments.
void ObjectivesPage::fillChoices()
{
    const QString before = m_whose->currentText();
    std::map<QString, std::vector<DepartmentId>> units;
    std::map<QString, std::vector<DepartmentId>> places;
    std::vector<const Department *> departments;
    for (const Department &department : review().plan().table<Department>()) {
        departments.push_back(&department);
        if (!department.businessUnit.isEmpty())
            units[department.businessUnit].push_back(department.id);
        if (!department.geography.isEmpty())
            places[department.geography].push_back(department.id);
    }
    std::ranges::sort(departments, {}, [](const Department *d) { return std::tuple(d->position, d->id); });
    m_whose->clear();
    m_choices = {{}};
    m_whose->addItem(Tr::tr("All departments"));
    const auto add = [this](const QString &text, const std::vector<DepartmentId> &whose) {
        m_whose->addItem(text);
        m_choices.push_back(whose);
    };
    for (const auto &[unit, whose] : units)
        add(Tr::tr("%1 (business unit)").arg(unit), whose);
    for (const auto &[place, whose] : places)
        add(Tr::tr("%1 (geography)").arg(place), whose);
    for (const Department *department : departments)
        add(department->name, {department->id});
    m_whose->setCurrentIndex(std::max(0, m_whose->findText(before)));
    choose(m_whose->currentIndex());
}

void ObjectivesPage::choose(int index)
{
    filter().setDepartments(m_choices[size_t(index)]);
    unfold();
}

void ObjectivesPage::showRecord(const RecordType &type, qint64 id)
{
    m_whose->setCurrentIndex(0);
    OutlinePage::showRecord(type, id);
}

void ObjectivesPage::add()
{
    auto objective = std::make_shared<Objective>();
    const Objective *parent = currentRecord<Objective>();
    const StrategicTheme *theme = currentRecord<StrategicTheme>();
    if (parent) {
        objective->department = parent->department;
        objective->theme = parent->theme;
        objective->cycle = parent->cycle;
        objective->level = parent->level == Rank::Company ? Rank::Unit : Rank::Department;
    } else if (theme) {
        objective->theme = theme->id;
        objective->level = Rank::Company;
    }
    objective->createdOn = review().asOf();
    const ObjectiveId above = parent ? parent->id : ObjectiveId();
    const auto link = [&](Edit &edit) -> Result<void> {
        return above.isValid() ? edit.put(ObjectiveParent{objective->id, above}) : Result<void>();
    };
    if (const qint64 id = addRecord(review(), describe<Objective>(), objective, *this, link))
        chooseLater(describe<Objective>(), id);
}

} // namespace qd::ui

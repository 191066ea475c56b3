// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/maptools.h"

#include "base/tr.h"
#include "report/handoffgraph.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(const QString &name, const QString &accessible, const QStringList &items)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->addItems(items);
    return box;
}

QStringList hopTexts()
{
    QStringList texts;
    for (int count = 1; count <= report::MostHops; ++count)
        texts << Tr::tr("%n step(s)", nullptr, count);
    return texts;
}

} // namespace

MapTools::MapTools(QWidget *parent)
    : PageGround(Qt::BottomEdge, parent)
    , m_views(new Segmented(Tr::tr("View of the map"),
                            {Tr::tr("Matrix"), Tr::tr("Graph"), Tr::tr("Dates"), Tr::tr("Wheel")}))
    , m_order(choice(u"mapOrder"_s, Tr::tr("Order of the departments"),
                     {Tr::tr("Order: circles first"), Tr::tr("Order: as organised")}))
    , m_transpose(makeButton(u"transpose"_s, Tr::tr("Transpose"), ButtonKind::Plain))
    , m_groups(makeButton(u"mapGroups"_s, Tr::tr("Group"), ButtonKind::Plain))
    , m_departments(choice(u"mapDepartment"_s, Tr::tr("Department"), {}))
    , m_hops(choice(u"mapHops"_s, Tr::tr("How far around the department"), hopTexts()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(5), px(metrics::pageMargin), px(5));
    layout->setSpacing(px(metrics::gap)); // none beside tools that are hidden
    layout->addWidget(m_views);
    m_transpose->setCheckable(true);
    m_groups->setCheckable(true);
    m_groups->setToolTip(Tr::tr("Departments of one business unit stand together as one. Enter opens them."));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_order, m_transpose, m_groups, m_departments, m_hops})
        layout->addWidget(tool);
    layout->addStretch();
    connectTools();
}

void MapTools::connectTools()
{
    connect(m_views, &Segmented::chosen, this, [this](int view) { emit viewChosen(MapView(view)); });
    connect(m_order, &QComboBox::activated, this, [this](int index) { emit orderChosen(report::MapOrder(index)); });
    connect(m_transpose, &QPushButton::clicked, this, &MapTools::transposeChosen);
    connect(m_groups, &QPushButton::clicked, this, &MapTools::groupsChosen);
    connect(m_departments, &QComboBox::activated, this,
            [this] { emit departmentChosen({m_departments->currentData().toLongLong()}); });
    connect(m_hops, &QComboBox::activated, this, [this](int index) { emit hopsChosen(index + 1); });
}

void MapTools::setDepartments(const report::HandOffMap &map)
{
    m_departments->clear();
    m_departments->addItem(Tr::tr("All departments"), 0);
    for (int place = 0; place < map.size(); ++place)
        m_departments->addItem(map.names[size_t(place)], map.departments[size_t(place)].value);
}

void MapTools::setState(const MapState &state)
{
    const bool matrix = state.view == MapView::Matrix;
    m_views->setCurrent(int(state.view));
    m_order->setVisible(matrix);
    m_order->setCurrentIndex(int(state.order));
    m_transpose->setVisible(matrix);
    m_transpose->setChecked(state.transposed);
    m_groups->setVisible(matrix && state.canGroup);
    m_groups->setChecked(state.grouped);
    m_departments->setVisible(state.view == MapView::Graph || state.view == MapView::Dates);
    m_departments->setCurrentIndex(std::max(0, m_departments->findData(state.department.value)));
    m_hops->setVisible(state.around);
    m_hops->setCurrentIndex(state.hops - 1);
}

} // namespace qd::ui

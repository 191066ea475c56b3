// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/maptools.h"

#include "base/tr.h"
#include "report/handoffgraph.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

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

constexpr int SearchWidth = 220;
constexpr int MostOfLeastWidth = 700;
constexpr int MatchesWidth = 100;

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
                            {Tr::tr("Matrix"), Tr::tr("Graph"), Tr::tr("Dates"), Tr::tr("Wheel"), Tr::tr("Links")}))
    , m_order(choice(u"mapOrder"_s, Tr::tr("Order of the departments"),
                     {Tr::tr("Order: circles first"), Tr::tr("Order: by department"), Tr::tr("Order: by sequence"),
                      Tr::tr("Order: by cluster")}))
    , m_transpose(makeButton(u"transpose"_s, Tr::tr("Transpose"), ButtonKind::Plain))
    , m_groups(makeButton(u"mapGroups"_s, Tr::tr("Group"), ButtonKind::Plain))
    , m_departments(choice(u"mapDepartment"_s, Tr::tr("Department"), {}))
    , m_hops(choice(u"mapHops"_s, Tr::tr("How far around the department"), hopTexts()))
    , m_back(makeButton(u"mapBack"_s, Tr::tr("Back to the Matrix"), ButtonKind::Plain))
    , m_find(makeButton(u"mapFind"_s, Tr::tr("Find"), ButtonKind::Plain))
    , m_words(new QLineEdit)
    , m_matches(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(5), px(metrics::pageMargin), px(5));
    layout->setSpacing(px(metrics::gap)); // none beside tools that are hidden
    layout->addWidget(m_views);
    m_transpose->setCheckable(true);
    m_groups->setCheckable(true);
    m_groups->setToolTip(Tr::tr("Departments of one business unit stand together as one. Enter opens them."));
    m_words->setObjectName(u"mapSearch"_s);
    m_words->setPlaceholderText(Tr::tr("Department or hand-off"));
    m_words->setAccessibleName(Tr::tr("Find a department or a hand-off on the map"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(px(SearchWidth));
    m_words->installEventFilter(this);
    m_words->hide();
    m_matches->setObjectName(u"mapMatches"_s);
    m_matches->setMinimumWidth(px(MatchesWidth));
    m_matches->hide();
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_order, m_transpose, m_groups, m_departments, m_hops, m_back}) {
        layout->addWidget(tool);
        tool->hide(); // until there is a state to show
    }
    layout->addStretch();
    for (QWidget *tool : std::initializer_list<QWidget *>{m_matches, m_words, m_find})
        layout->addWidget(tool);
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
    connect(m_back, &QPushButton::clicked, this, &MapTools::backChosen);
    connect(m_find, &QPushButton::clicked, this, &MapTools::searchOpened);
    connect(m_words, &QLineEdit::textChanged, this, &MapTools::searched);
}

QSize MapTools::minimumSizeHint() const
{
    const QSize hint = PageGround::minimumSizeHint();
    return {std::min(hint.width(), px(MostOfLeastWidth)), hint.height()};
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
    m_state = state;
    showState();
}

void MapTools::showState()
{
    const MapState &state = m_state;
    const bool isFree = !isSearching() && !state.both; // nothing else is being done
    const bool matrix = state.view == MapView::Matrix && isFree;
    m_views->setCurrent(int(state.view));
    m_order->setVisible(matrix);
    m_order->setCurrentIndex(int(state.order));
    m_transpose->setVisible(matrix);
    m_transpose->setChecked(state.transposed);
    m_groups->setVisible(matrix && state.canGroup);
    m_groups->setChecked(state.grouped);
    m_departments->setVisible(isFree && state.view != MapView::Matrix && state.view != MapView::Wheel);
    m_departments->setCurrentIndex(std::max(0, m_departments->findData(state.department.value)));
    m_hops->setVisible(isFree && state.around);
    m_hops->setCurrentIndex(state.hops - 1);
    m_back->setVisible(state.both && !isSearching());
    m_find->setVisible(!isSearching());
}

bool MapTools::isSearching() const
{
    return m_words->isVisibleTo(this);
}

void MapTools::openSearch()
{
    m_words->show();
    m_matches->show();
    showState();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void MapTools::closeSearch()
{
    m_words->hide();
    m_matches->hide();
    m_words->clear();
    showState();
}

void MapTools::setMatches(int current, int count)
{
    m_matches->setText(m_words->text().isEmpty() ? QString()
                           : count == 0          ? Tr::tr("Nothing found")
                                                 : Tr::tr("%1 of %2", "found").arg(current + 1).arg(count));
    m_words->setAccessibleDescription(m_matches->text());
}

/// Return goes to the next, Shift+Return to the one before, Escape closes.
bool MapTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return PageGround::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn)
        emit nextSearched(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (key->key() == Qt::Key_Escape)
        emit searchClosed();
    return isReturn || key->key() == Qt::Key_Escape;
}

} // namespace qd::ui

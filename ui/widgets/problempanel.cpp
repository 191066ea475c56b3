// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problempanel.h"

#include "base/tr.h"
#include "style/delegates.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QListView>
#include <QShortcut>
#include <QStringListModel>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PanelHeight = 168;

/// The lines of the model, each with its text whole in the tooltip.
class Lines : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return QStringListModel::data(index, role == Qt::ToolTipRole ? int(Qt::DisplayRole) : role);
    }
    Qt::ItemFlags flags(const QModelIndex &) const override { return Qt::ItemIsEnabled | Qt::ItemIsSelectable; }
};

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : PageGround(Qt::TopEdge, parent)
    , m_about(new TextLabel({metrics::body, Weight::Bold, &Tokens::text}))
    , m_model(new Lines(this))
    , m_list(new QListView)
{
    setObjectName(u"problems"_s);
    m_about->setOverflow(Overflow::Elide);
    auto *copyAll = makeButton(u"copyProblems"_s, Tr::tr("Copy All"), ButtonKind::Compact);
    auto *close = makeButton(u"closeProblems"_s, Tr::tr("Close"), ButtonKind::Compact);
    connect(copyAll, &QPushButton::clicked, this, &ProblemPanel::copy);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &QWidget::hide);
    m_list->setObjectName(u"problemList"_s);
    m_list->setAccessibleName(Tr::tr("Problems"));
    m_list->setModel(m_model);
    auto *delegate = new TableDelegate(m_list);
    delegate->setLeadingMargin(metrics::pageMargin);
    prepareList(*m_list, *delegate);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(px(metrics::pageMargin), px(6), px(metrics::pageMargin), px(6));
    heading->setSpacing(px(metrics::gap));
    heading->addWidget(m_about, 1);
    heading->addWidget(copyAll);
    heading->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_list, 1);
    adoptTheme();
}

bool ProblemPanel::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return PageGround::event(event);
}

void ProblemPanel::adoptTheme()
{
    setFixedHeight(px(PanelHeight));
}

void ProblemPanel::setProblems(const QString &about, const QStringList &problems)
{
    m_about->setText(about);
    m_about->setToolTip(about);
    m_model->setStringList(problems);
    if (problems.isEmpty())
        hide();
}

bool ProblemPanel::hasProblems() const
{
    return m_model->rowCount() > 0;
}

void ProblemPanel::move(int step)
{
    if (!hasProblems())
        return;
    show();
    const int rows = m_model->rowCount();
    const int before = m_list->currentIndex().row();
    const int row = before < 0 ? (step > 0 ? 0 : rows - 1) : (before + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

/// Ready to be sent back to the department that the file came from.
void ProblemPanel::copy() const
{
    QApplication::clipboard()->setText(m_about->text() + u'\n' + m_model->stringList().join(u'\n') + u'\n');
}

} // namespace qd::ui

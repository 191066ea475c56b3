// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findingsfooter.h"

#include "base/tr.h"
#include "report/ruletext.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// More KPIs than these are judged elsewhere while the page goes on.
constexpr int MostAtOnce = 300;

/// The keys that are pressed most; the menu has all. A key never stands on another line than its word.
QString keys()
{
    const QString gap = u"  "_s;
    const QString all =
        Tr::tr("J next  K previous  P first page or all  A accept  G agenda  T action  F fix  D dismiss");
    QStringList pairs = all.split(gap, Qt::SkipEmptyParts);
    for (QString &pair : pairs)
        pair.replace(u' ', QChar::Nbsp);
    return pairs.join(gap);
}

} // namespace

FindingsFooter::FindingsFooter(Review &review, QWidget *parent)
    : PageGround(Qt::TopEdge, parent)
    , m_review(review)
    , m_chance(new TextLabel({metrics::caption, Weight::Regular, &Tokens::text2}))
    , m_leftOut(makeButton(u"leftOut"_s, {}, ButtonKind::Inline))
    , m_upkeep(makeButton(u"upkeep"_s, {}, ButtonKind::Inline))
{
    m_chance->setObjectName(u"chance"_s);
    m_chance->setOverflow(Overflow::Wrap);
    auto *line = new TextLabel(keys(), {metrics::caption, Weight::Regular, &Tokens::text2});
    line->setObjectName(u"keys"_s);
    line->setOverflow(Overflow::Wrap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(6), px(16), px(6));
    layout->setSpacing(px(2));
    layout->addWidget(m_chance);
    layout->addWidget(m_leftOut, 0, Qt::AlignLeft);
    layout->addWidget(m_upkeep, 0, Qt::AlignLeft);
    layout->addWidget(line);
    connect(m_leftOut, &QPushButton::clicked, this, &FindingsFooter::leftOutRequested);
    connect(m_upkeep, &QPushButton::clicked, this, &FindingsFooter::upkeepRequested);
}

void FindingsFooter::look()
{
    const auto left = int(m_review.findings().notEvaluated.size());
    m_leftOut->setText(Tr::tr("%Ln check(s) could not run…", nullptr, left));
    m_leftOut->setVisible(left > 0);
    const auto cases = int(m_review.findings().proposals.size() + m_review.findings().unneeded.size());
    m_upkeep->setText(Tr::tr("%Ln thing(s) to tidy up…", nullptr, cases));
    m_upkeep->setVisible(cases > 0);
    sayChance();
}

void FindingsFooter::showChance(const rules::FalseSignals &chance)
{
    m_chance->setText(report::chanceSentence(chance, m_review.wording()));
    m_chance->setVisible(!m_chance->text().isEmpty());
}

/// How many signals chance alone would make. Limits of many KPIs take a moment: then the line follows.
void FindingsFooter::sayChance()
{
    const int generation = ++m_generation;
    const auto plan = m_review.sharedPlan();
    if (int(plan->table<Kpi>().size()) <= MostAtOnce)
        return showChance(rules::falseSignals(*plan, m_review.findings()));
    QThreadPool::globalInstance()->start([self = QPointer(this), plan, findings = m_review.findings(), generation] {
        const rules::FalseSignals chance = rules::falseSignals(*plan, findings);
        QMetaObject::invokeMethod(
            qApp,
            [self, chance, generation] {
                if (self && self->m_generation == generation)
                    self->showChance(chance);
            },
            Qt::QueuedConnection);
    });
}

} // namespace qd::ui

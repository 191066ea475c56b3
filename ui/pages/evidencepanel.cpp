// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepanel.h"

#include "base/tr.h"
#include "charts/chartview.h"
#include "pages/promiseview.h"
#include "report/evidence.h"
#include "report/kpichart.h"
#include "report/promises.h"
#include "rules/audience.h"
#include "style/charttheme.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "style/words.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ActionBarHeight = 50;
constexpr int ChartHeight = 210;
constexpr std::size_t MostPromises = 6;
} // namespace

EvidencePanel::EvidencePanel(Review &review, Use use, QWidget *parent)
    : PageGround(use == Use::Triage ? Qt::Edges(Qt::LeftEdge) : Qt::Edges(), parent)
    , m_review(review)
    , m_severity(new Chip({}))
    , m_state(new Chip({}))
    , m_exhibit(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_rule(new TextLabel({metrics::caption, Weight::Regular, &Tokens::text3}))
    , m_claim(new TextLabel({metrics::title, Weight::Bold, &Tokens::text}))
    , m_consequence(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_chart(new charts::ChartView)
    , m_promises(new PromiseView)
    , m_quotes(new QGridLayout)
    , m_question(new QuestionBox)
    , m_why(new TextLabel({metrics::caption, Weight::Regular, &Tokens::text3}))
{
    setObjectName(u"evidence"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildTop());
    scroll->viewport()->setAutoFillBackground(false); // the ground is ours
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    QWidget *actions = buildActions();
    layout->addWidget(actions);
    actions->setVisible(use == Use::Triage);
}

QWidget *EvidencePanel::buildTop()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(px(metrics::gap));
    chips->addWidget(m_severity);
    chips->addWidget(m_state);
    m_exhibit->setOverflow(Overflow::Elide);
    chips->addWidget(m_exhibit, 1);
    chips->addWidget(m_rule);
    for (TextLabel *label : {m_claim, m_consequence, m_why})
        label->setOverflow(Overflow::Wrap);
    m_chart->setFixedHeight(px(ChartHeight));
    m_chart->setObjectName(u"evidenceChart"_s);
    m_quotes->setSpacing(px(16));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(metrics::pageMargin), px(14), px(metrics::pageMargin), px(14));
    layout->setSpacing(px(6));
    layout->addLayout(chips);
    layout->addWidget(m_claim);
    layout->addWidget(m_consequence);
    layout->addWidget(m_chart);
    layout->addWidget(m_promises);
    layout->addLayout(m_quotes);
    layout->addSpacing(px(4));
    layout->addWidget(m_question);
    layout->addSpacing(px(4));
    layout->addWidget(m_why);
    layout->addStretch(1); // the quotes would take the room otherwise
    return content;
}

QWidget *EvidencePanel::buildActions()
{
    auto *bar = new PageGround(Qt::TopEdge);
    bar->setFixedHeight(px(ActionBarHeight));
    m_accept = makeButton(u"accept"_s, Tr::tr("Accept and Assign…"), ButtonKind::Primary);
    m_askBack = makeButton(u"askBack"_s, Tr::tr("Ask Back…"), ButtonKind::Plain);
    m_openKpi = makeButton(u"openKpi"_s, Tr::tr("Open KPI"), ButtonKind::Plain);
    m_dismiss = makeButton(u"dismiss"_s, Tr::tr("Dismiss…"), ButtonKind::Plain);
    m_reopen = makeButton(u"reopen"_s, Tr::tr("Reopen"), ButtonKind::Plain);
    auto *keys = new TextLabel(Tr::tr("J next  K previous  A accept  B ask back  D dismiss"),
                               {metrics::caption, Weight::Regular, &Tokens::text2});
    keys->setOverflow(Overflow::Elide);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout->setSpacing(px(metrics::gap));
    for (QPushButton *button : {m_accept, m_askBack, m_openKpi, m_dismiss, m_reopen})
        layout->addWidget(button);
    layout->addWidget(keys, 1);
    connect(m_accept, &QPushButton::clicked, this, &EvidencePanel::acceptRequested);
    connect(m_askBack, &QPushButton::clicked, this, &EvidencePanel::askBackRequested);
    connect(m_openKpi, &QPushButton::clicked, this, [this] { emit kpiRequested(m_kpi); });
    connect(m_dismiss, &QPushButton::clicked, this, &EvidencePanel::dismissRequested);
    connect(m_reopen, &QPushButton::clicked, this, &EvidencePanel::reopenRequested);
    return bar;
}

void EvidencePanel::setFinding(const rules::Finding *finding, const QString &exhibit)
{
    setVisible(finding != nullptr);
    if (!finding)
        return;
    const report::Wording &wording = m_review.wording();
    const rules::Rule &rule = *rules::findRule(QLatin1String(finding->rule));
    const auto severity = Severity(int(finding->level) + 1);
    m_severity->setText(severityWord(severity));
    m_severity->setSeverity(severity);
    const bool waived = finding->state == rules::State::Waived;
    m_state->setText(stateText(*finding));
    const bool isPrivate = rules::isForFacilitator(finding->rule);
    m_exhibit->setText(Tr::tr("Exhibit %1, %2, since %3", "number, room title, date")
                           .arg(exhibit, Tr::tr(rule.roomTitle), wording.shortDate(finding->firstSeen))
                       + (isPrivate ? u", "_s + Tr::tr("For the facilitator only") : QString()));
    m_rule->setText(QLatin1String(finding->rule));
    m_claim->setText(wording.text(finding->title));
    m_consequence->setText(Tr::tr(rule.says));
    m_question->setQuestion(Tr::tr(rule.question));
    const Waiver *waiver = m_review.plan().find(finding->waiver);
    m_why->setText(wording.text(finding->why)
                   + (waiver ? u' ' + Tr::tr("Dismissed on %1: %2").arg(wording.date(waiver->waivedOn), waiver->reason)
                             : QString()));
    m_accept->setVisible(!waived);
    m_askBack->setVisible(!isPrivate); // a question to the department would tell it
    m_dismiss->setVisible(!waived);
    m_reopen->setVisible(waived);
    showEvidence(*finding);
    showChart(*finding);
}

QString EvidencePanel::stateText(const rules::Finding &finding) const
{
    if (finding.state == rules::State::Waived)
        return Tr::tr("Dismissed");
    const Triage *triage = triageOf(m_review.plan(), finding.fingerprint);
    if (!triage)
        return Tr::tr("New, no owner");
    const Department *department = m_review.plan().find(triage->department);
    const QString owner = !triage->owner.isEmpty() ? triage->owner : department ? department->name : Tr::tr("no owner");
    return Tr::tr("%1, %2", "state, owner").arg(wordFor(triage->state), owner);
}

void EvidencePanel::showEvidence(const rules::Finding &finding)
{
    while (QLayoutItem *item = m_quotes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int index = 0; const rules::Evidence &evidence : finding.evidence) {
        auto *card = new QuoteCard(m_review.wording().text(evidence.speaker), m_review.wording().text(evidence.message),
                                   report::sourceOf(m_review.plan(), evidence));
        m_quotes->addWidget(card, index / 2, index % 2);
        ++index;
    }
    m_quotes->setColumnStretch(0, 1);
    m_quotes->setColumnStretch(1, finding.evidence.size() > 1 ? 1 : 0);
}

void EvidencePanel::showChart(const rules::Finding &finding)
{
    const auto handOffs = report::handOffsOf(m_review.plan(), finding);
    m_promises->setSpec(
        report::promiseChart(m_review.plan(), handOffs, m_review.asOf(), m_review.wording(), MostPromises).spec);
    const Kpi *kpi = nullptr;
    for (const rules::Subject &subject : finding.subjects) {
        if (qstrcmp(subject.table, "kpi") == 0)
            kpi = m_review.plan().find(KpiId{subject.id});
    }
    m_openKpi->setVisible(kpi != nullptr);
    m_chart->setVisible(kpi != nullptr);
    if (!kpi)
        return;
    m_kpi = kpi->id;
    m_chart->setTheme(chartTheme());
    m_chart->setSpec(report::kpiChart(m_review.plan(), *kpi, m_review.asOf(), m_review.wording()));
}

bool EvidencePanel::event(QEvent *event)
{
    if (isThemeChange(*event))
        m_chart->setTheme(chartTheme());
    return PageGround::event(event);
}

} // namespace qd::ui

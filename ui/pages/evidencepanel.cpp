// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencepanel.h"

#include "base/tr.h"
#include "models/findingsteps.h"
#include "pages/exhibitsview.h"
#include "pages/fixlist.h"
#include "pages/verdictbar.h"
#include "report/evidence.h"
#include "report/exhibits.h"
#include "report/ruletext.h"
#include "rules/audience.h"
#include "rules/precision.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "style/words.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"

#include <QGridLayout>
#include <QScrollArea>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ActionBarHeight = 50;
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
    , m_exhibits(new ExhibitsView)
    , m_quotes(new QGridLayout)
    , m_question(new QuestionBox)
    , m_action(makeButton(u"toAction"_s, Tr::tr("Add Action"), ButtonKind::Compact))
    , m_fixes(new FixList)
    , m_why(new TextLabel({metrics::caption, Weight::Regular, &Tokens::text2}))
    , m_explain(makeButton(u"explain"_s, Tr::tr("What this rule means…"), ButtonKind::Inline))
    , m_changeRule(makeButton(u"changeRule"_s, Tr::tr("Change this rule…"), ButtonKind::Inline))
    , m_openKpi(makeButton(u"openKpi"_s, Tr::tr("Open KPI"), ButtonKind::Inline))
    , m_verdict(new VerdictBar)
    , m_use(use)
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
    m_quotes->setSpacing(px(16));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(metrics::pageMargin), px(14), px(metrics::pageMargin), px(14));
    layout->setSpacing(px(6));
    layout->addLayout(chips);
    layout->addWidget(m_claim);
    layout->addWidget(m_consequence);
    layout->addWidget(m_exhibits);
    layout->addLayout(m_quotes);
    layout->addSpacing(px(4));
    layout->addWidget(m_question);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addWidget(m_fixes);
    layout->addSpacing(px(4));
    layout->addWidget(m_why);
    auto *links = new QHBoxLayout;
    links->setSpacing(px(16));
    links->addWidget(m_explain);
    links->addWidget(m_changeRule);
    links->addWidget(m_openKpi);
    links->addStretch(1);
    layout->addLayout(links);
    layout->addWidget(m_verdict);
    layout->addStretch(1); // the quotes would take the room otherwise
    for (QWidget *part : std::initializer_list<QWidget *>{m_explain, m_changeRule, m_verdict})
        part->setVisible(m_use == Use::Triage);
    connect(m_fixes, &FixList::wanted, this, &EvidencePanel::fixRequested);
    connect(m_verdict, &VerdictBar::judged, this, &EvidencePanel::judged);
    connect(m_explain, &QPushButton::clicked, this, &EvidencePanel::explanationRequested);
    connect(m_changeRule, &QPushButton::clicked, this, &EvidencePanel::ruleChangeRequested);
    return content;
}

QWidget *EvidencePanel::buildActions()
{
    auto *bar = new PageGround(Qt::TopEdge);
    bar->setFixedHeight(px(ActionBarHeight));
    m_accept = makeButton(u"accept"_s, Tr::tr("Accept and Assign…"), ButtonKind::Primary);
    m_agenda = makeButton(u"toAgenda"_s, Tr::tr("Add to Agenda"), ButtonKind::Plain);
    m_askBack = makeButton(u"askBack"_s, Tr::tr("Ask Back…"), ButtonKind::Plain);
    m_dismiss = makeButton(u"dismiss"_s, Tr::tr("Dismiss…"), ButtonKind::Plain);
    m_reopen = makeButton(u"reopen"_s, Tr::tr("Reopen"), ButtonKind::Plain);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    layout->setSpacing(px(metrics::gap));
    for (QPushButton *button : {m_accept, m_agenda, m_askBack, m_dismiss, m_reopen})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_agenda, &QPushButton::clicked, this, &EvidencePanel::agendaRequested);
    connect(m_action, &QPushButton::clicked, this, &EvidencePanel::actionRequested);
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
    const QString title = Tr::tr(rule.roomTitle);
    m_exhibit->setText((finding->firstSeen.isValid()
                            ? Tr::tr("Exhibit %1, %2, since %3", "number, room title, date")
                                  .arg(exhibit, title, wording.shortDate(finding->firstSeen))
                            : Tr::tr("Exhibit %1, %2", "number, room title").arg(exhibit, title))
                       + (isPrivate ? u", "_s + Tr::tr("For the facilitator only") : QString()));
    m_rule->setText(QLatin1String(finding->rule));
    m_claim->setText(wording.text(finding->title));
    m_consequence->setText(Tr::tr(rule.says));
    m_question->setQuestion(Tr::tr(rule.question));
    m_why->setText(reasonsText(*finding, rule));
    m_agenda->setVisible(!waived && !isPrivate);
    m_action->setVisible(!waived && !isPrivate && m_use == Use::Triage);
    m_accept->setVisible(!waived);
    m_askBack->setVisible(!isPrivate); // a question to the department would tell it
    m_dismiss->setVisible(!waived);
    m_reopen->setVisible(waived);
    showEvidence(*finding);
    m_exhibits->setExhibits(
        report::exhibitsOf(m_review.plan(), m_review.findings(), *finding, m_review.asOf(), wording, MostPromises));
    showKpi(*finding);
    showSteps(*finding);
}

/// Why it is shown, what the options of its rule are, and why it is shown no longer.
QString EvidencePanel::reasonsText(const rules::Finding &finding, const rules::Rule &rule) const
{
    const report::Wording &wording = m_review.wording();
    QStringList parts{wording.text(finding.why)};
    if (const QStringList options = report::optionLines(rule, {}); m_use == Use::Triage && !options.isEmpty())
        parts << Tr::tr("Options: %1.").arg(options.join(u"; "_s));
    if (const Waiver *waiver = m_review.plan().find(finding.waiver))
        parts << Tr::tr("Dismissed on %1: %2").arg(wording.date(waiver->waivedOn), waiver->reason);
    return parts.join(u' ');
}

void EvidencePanel::showSteps(const rules::Finding &finding)
{
    const bool triage = m_use == Use::Triage && m_review.document() && !m_review.isPast();
    m_fixes->setFixes(triage ? fixesFor(m_review, finding) : std::vector<cycle::Fix>(), m_review.wording());
    const FindingVerdict *verdict = rules::lastVerdictOn(m_review.plan(), finding);
    m_verdict->setVerdict(verdict ? std::optional(verdict->usefulness) : std::nullopt);
}

const std::vector<cycle::Fix> &EvidencePanel::fixes() const
{
    return m_fixes->fixes();
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

void EvidencePanel::showKpi(const rules::Finding &finding)
{
    const auto kpi = std::ranges::find_if(
        finding.subjects, [](const rules::Subject &subject) { return qstrcmp(subject.table, "kpi") == 0; });
    m_kpi = kpi == finding.subjects.end() ? KpiId() : KpiId{kpi->id};
    m_openKpi->setVisible(m_review.plan().find(m_kpi) && m_use == Use::Triage);
}

} // namespace qd::ui

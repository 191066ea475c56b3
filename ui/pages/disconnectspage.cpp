// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/disconnectspage.h"

#include "base/tr.h"
#include "models/findingsteps.h"
#include "pages/evidencepanel.h"
#include "pages/findingsfooter.h"
#include "report/home.h"
#include "rules/audience.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/titlebar.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 404;
} // namespace

DisconnectsPage::DisconnectsPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_model(new FindingsModel(review, this))
    , m_title(new TitleBar)
    , m_list(new QListView)
    , m_evidence(new EvidencePanel(review))
    , m_footer(new FindingsFooter(review))
    , m_range(new Segmented(Tr::tr("Disconnects shown"), {Tr::tr("First page"), Tr::tr("All")}))
    , m_stack(new QStackedWidget)
{
    auto *empty = new EmptyState(
        u"unplug"_s, Tr::tr("No disconnects found"),
        Tr::tr("Nothing in the numbers contradicts another. Checks that lack data are named in the review report."),
        Tr::tr("Open Scorecard"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"page:scorecard"_s); });
    m_range->setObjectName(u"range"_s);
    m_title->addControl(m_range);
    m_model->setRange(FindingsModel::Range::FirstPage);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(empty);
    m_stack->addWidget(new PageGround(Qt::Edges())); // the title says that they are looked for
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    connect(m_range, &Segmented::chosen, this,
            [this](int index) { setRange(index == 0 ? FindingsModel::Range::FirstPage : FindingsModel::Range::All); });
    connect(&review, &Review::documentChanged, this, [this] { // nothing of another one is gone back to
        m_awaited.clear();
        m_currentFingerprint.clear();
        m_currentRow = 0;
    });
    connect(&review, &Review::refreshed, this, &DisconnectsPage::look);
    look();
}

QWidget *DisconnectsPage::buildBody()
{
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(Tr::tr("Disconnects"));
    m_list->setModel(m_model);
    m_list->setFixedWidth(px(ListWidth));
    prepareList(*m_list, *new FindingDelegate(m_list));
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_list, 1);
    m_footer->setFixedWidth(px(ListWidth));
    side->addWidget(m_footer);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addWidget(m_evidence, 1);
    connect(m_footer, &FindingsFooter::leftOutRequested, this, &DisconnectsPage::showLeftOut);
    connect(m_footer, &FindingsFooter::upkeepRequested, this, &DisconnectsPage::tidyUp);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DisconnectsPage::showCurrent);
    connectEvidence();
    return body;
}

void DisconnectsPage::connectEvidence()
{
    connect(m_evidence, &EvidencePanel::acceptRequested, this, &DisconnectsPage::acceptCurrent);
    connect(m_evidence, &EvidencePanel::agendaRequested, this, &DisconnectsPage::putOnAgenda);
    connect(m_evidence, &EvidencePanel::actionRequested, this, &DisconnectsPage::makeAction);
    connect(m_evidence, &EvidencePanel::judged, this, &DisconnectsPage::judgeCurrent);
    connect(m_evidence, &EvidencePanel::explanationRequested, this, &DisconnectsPage::explainCurrent);
    connect(m_evidence, &EvidencePanel::ruleChangeRequested, this, &DisconnectsPage::changeCurrentRule);
    connect(m_evidence, &EvidencePanel::askBackRequested, this, &DisconnectsPage::askBackCurrent);
    connect(m_evidence, &EvidencePanel::dismissRequested, this, &DisconnectsPage::dismissCurrent);
    connect(m_evidence, &EvidencePanel::reopenRequested, this, &DisconnectsPage::reopenCurrent);
    connect(m_evidence, &EvidencePanel::fixRequested, this, [this](std::size_t index) {
        const cycle::Fix fix = m_evidence->fixes().at(index); // the list is another one once it is taken
        say(takeFix(m_review, fix));
    });
    connect(m_evidence, &EvidencePanel::kpiRequested, this,
            [this](KpiId kpi) { emit requested(recordAddress(describe<Kpi>(), kpi.value)); });
}

void DisconnectsPage::look()
{
    const bool isDiagnosed = m_review.isDiagnosed();
    if (isDiagnosed) {
        lookAtOpen();
    } else { // nothing found yet is no health
        m_title->setTitle(Tr::tr("Looking for disconnects…"));
        m_title->setSentence({});
    }
    m_footer->look();
    m_range->setVisible(canChangeRange());
    m_stack->setCurrentIndex(!isDiagnosed ? 2 : m_review.findings().findings.empty() ? 1 : 0);
    if (!isDiagnosed)
        return;
    restoreCurrent();
    if (!m_awaited.isEmpty())
        showFinding(std::exchange(m_awaited, {}));
}

void DisconnectsPage::lookAtOpen()
{
    const auto &findings = m_review.findings().findings;
    const auto open = std::ranges::count(findings, rules::State::Open, &rules::Finding::state);
    const auto openOf = [&](rules::Level level) {
        return std::ranges::count_if(findings, [level](const rules::Finding &finding) {
            return finding.state == rules::State::Open && finding.level == level;
        });
    };
    m_title->setTitle(open == 0 ? Tr::tr("No open disconnects") : Tr::tr("%n open disconnect(s)", nullptr, int(open)));
    const int alone = report::withoutOwner(m_review.plan(), m_review.findings());
    m_title->setSentence(Tr::tr("%1 high, %2 medium, %3 as notes, %4 without an owner.")
                             .arg(openOf(rules::Level::Error))
                             .arg(openOf(rules::Level::Warning))
                             .arg(openOf(rules::Level::Note))
                             .arg(alone));
}

/// To the finding that was current before the list changed; where it is gone, to what stands in its place.
void DisconnectsPage::restoreCurrent()
{
    int row = m_model->rowOf(m_currentFingerprint);
    if (row < 0) {
        row = std::clamp(m_currentRow, 0, std::max(0, m_model->rowCount() - 1));
        if (!m_model->findingAt(row)) // below a heading there is one
            ++row;
    }
    if (row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void DisconnectsPage::setRange(FindingsModel::Range range)
{
    m_model->setRange(range);
    m_range->setCurrent(range == FindingsModel::Range::FirstPage ? 0 : 1);
    restoreCurrent();
}

void DisconnectsPage::changeRange()
{
    if (canChangeRange())
        setRange(m_model->range() == FindingsModel::Range::All ? FindingsModel::Range::FirstPage
                                                               : FindingsModel::Range::All);
}

void DisconnectsPage::showFinding(const QString &fingerprint)
{
    if (!m_review.isDiagnosed()) {
        m_awaited = fingerprint;
        return;
    }
    const auto &findings = m_review.findings().findings;
    const auto found = std::ranges::find(findings, fingerprint, &rules::Finding::fingerprint);
    if (found != findings.end() && m_model->rowOf(fingerprint) < 0)
        setRange(FindingsModel::Range::All);
    if (const int row = m_model->rowOf(fingerprint); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

const rules::Finding *DisconnectsPage::current() const
{
    return m_model->findingAt(m_list->currentIndex().row());
}

void DisconnectsPage::showCurrent()
{
    const rules::Finding *finding = current();
    if (finding) {
        m_currentFingerprint = finding->fingerprint;
        m_currentRow = m_list->currentIndex().row();
    }
    m_evidence->setFinding(finding, m_model->exhibitAt(m_list->currentIndex().row()));
    emit currentChanged();
}

QString DisconnectsPage::currentAddress() const
{
    const rules::Finding *finding = current();
    return finding ? u"finding:"_s + finding->fingerprint : QString();
}

/// Steps over headings.
void DisconnectsPage::move(int step)
{
    for (int row = m_list->currentIndex().row() + step; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->findingAt(row))
            return m_list->setCurrentIndex(m_model->index(row));
    }
}

void DisconnectsPage::next()
{
    move(1);
}

void DisconnectsPage::previous()
{
    move(-1);
}

/// What is for the facilitator alone is nothing to ask a department.
bool DisconnectsPage::canAskBack() const
{
    const rules::Finding *finding = current();
    return finding && !rules::isForFacilitator(finding->rule);
}

bool DisconnectsPage::canDismiss() const
{
    const rules::Finding *finding = current();
    return finding && finding->state == rules::State::Open;
}

bool DisconnectsPage::canReopen() const
{
    const rules::Finding *finding = current();
    return finding && finding->state == rules::State::Waived;
}

void DisconnectsPage::say(const Result<QString> &done)
{
    if (done)
        emit edited(*done);
    else
        emit noticed(done.error().message, {});
}

void DisconnectsPage::putOnAgenda()
{
    if (canDismiss() && canAskBack())
        say(addToAgenda(m_review, *current(), m_model->exhibitAt(m_list->currentIndex().row())));
}

void DisconnectsPage::makeAction()
{
    if (canDismiss() && canAskBack())
        say(turnIntoAction(m_review, *current()));
}

bool DisconnectsPage::canFix() const
{
    return canDismiss() && !m_evidence->fixes().empty();
}

void DisconnectsPage::fixCurrent()
{
    if (!canFix())
        return;
    const cycle::Fix fix = m_evidence->fixes().front();
    say(takeFix(m_review, fix));
}

} // namespace qd::ui

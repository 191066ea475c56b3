// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/disconnectspage.h"

#include "base/tr.h"
#include "pages/dismissdialog.h"
#include "pages/evidencepanel.h"
#include "pages/triagedialog.h"
#include "report/askback.h"
#include "report/home.h"
#include "rules/audience.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 404;
}

DisconnectsPage::DisconnectsPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_model(new FindingsModel(review, this))
    , m_title(new TitleBar)
    , m_list(new QListView)
    , m_evidence(new EvidencePanel(review))
    , m_stack(new QStackedWidget)
{
    auto *empty = new EmptyState(
        u"unplug"_s, Tr::tr("No disconnects found"),
        Tr::tr("Nothing in the numbers contradicts another. Checks that lack data are named in the review report."),
        Tr::tr("Open Scorecard"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"page:scorecard"_s); });
    m_stack->addWidget(buildBody());
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
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
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_evidence, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DisconnectsPage::showCurrent);
    connect(m_evidence, &EvidencePanel::acceptRequested, this, &DisconnectsPage::acceptCurrent);
    connect(m_evidence, &EvidencePanel::askBackRequested, this, &DisconnectsPage::askBackCurrent);
    connect(m_evidence, &EvidencePanel::dismissRequested, this, &DisconnectsPage::dismissCurrent);
    connect(m_evidence, &EvidencePanel::reopenRequested, this, &DisconnectsPage::reopenCurrent);
    connect(m_evidence, &EvidencePanel::kpiRequested, this,
            [this](KpiId kpi) { emit requested(recordAddress(describe<Kpi>(), kpi.value)); });
    return body;
}

void DisconnectsPage::look()
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
    const QString left =
        Tr::tr("%Ln check(s) could not run for lack of data.", nullptr, int(m_review.findings().notEvaluated.size()));
    m_title->setSentence(Tr::tr("%1 high, %2 medium, %3 as notes, %4 without an owner. %5")
                             .arg(openOf(rules::Level::Error))
                             .arg(openOf(rules::Level::Warning))
                             .arg(openOf(rules::Level::Note))
                             .arg(alone)
                             .arg(left));
    m_stack->setCurrentIndex(findings.empty() ? 1 : 0);
    const QString wanted = m_currentFingerprint;
    const int row = std::max(m_model->rowOf(wanted), m_model->rowCount() > 1 && m_model->rowOf(wanted) < 0 ? 1 : -1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void DisconnectsPage::showFinding(const QString &fingerprint)
{
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
    if (finding)
        m_currentFingerprint = finding->fingerprint;
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

void DisconnectsPage::acceptCurrent()
{
    if (!canDismiss())
        return;
    const rules::Finding finding = *current();
    const Plan plan = m_review.plan(); // the present one may be replaced while the dialog is open
    const auto headOf = [&](DepartmentId id) { return report::headOf(plan, id, m_review.asOf()); };
    const Triage *before = triageOf(plan, finding.fingerprint);
    Triage proposed = before ? *before : Triage();
    if (!before) {
        proposed.fingerprint = finding.fingerprint;
        proposed.rule = QLatin1String(finding.rule);
        proposed.title = m_review.wording().text(finding.title);
        proposed.acceptedOn = m_review.asOf();
        proposed.department = finding.departments.empty() ? DepartmentId() : finding.departments.front();
        proposed.owner = headOf(proposed.department);
    }
    const QString exhibit = m_model->exhibitAt(m_list->currentIndex().row());
    auto triage = askForOwner(proposed, plan, headOf, this);
    if (!triage)
        return;
    const auto commit = m_review.document()->edit(Tr::tr("Accept Disconnect"), [&](Edit &edit) {
        if (!triage->id.isValid())
            triage->id = edit.nextId<Triage>();
        return edit.put(*triage);
    });
    if (commit)
        emit edited(Tr::tr("%1 accepted.", "exhibit").arg(exhibit));
    else
        emit noticed(commit.error().message, {});
}

void DisconnectsPage::askBackCurrent()
{
    if (!canAskBack())
        return;
    askBackInWords(report::askBack(m_review.plan(), *current(), m_model->exhibitAt(m_list->currentIndex().row()),
                                   m_review.asOf(), m_review.wording()),
                   this);
}

Result<Commit> DisconnectsPage::waive(const rules::Finding &finding, const QString &reason, QDate expires)
{
    return m_review.document()->edit(Tr::tr("Dismiss Disconnect"), [&](Edit &edit) {
        Waiver waiver;
        waiver.id = edit.nextId<Waiver>();
        waiver.rule = QLatin1String(finding.rule);
        waiver.fingerprint = finding.fingerprint;
        waiver.reason = reason;
        waiver.author = edit.author();
        waiver.waivedOn = m_review.asOf();
        waiver.expires = expires;
        return edit.put(waiver);
    });
}

void DisconnectsPage::dismissCurrent()
{
    if (!canDismiss())
        return;
    const rules::Finding finding = *current();
    const QString exhibit = m_model->exhibitAt(m_list->currentIndex().row());
    const FiscalCalendar &calendar = m_review.wording().calendar();
    const QDate nextReview = calendar.end(calendar.next(calendar.containing(m_review.asOf(), Cadence::Quarter)));
    const auto dismissal = askForDismissal(m_review.wording().text(finding.title), nextReview, this);
    if (!dismissal)
        return;
    const auto commit = waive(finding, dismissal->reason, dismissal->expires);
    if (commit)
        emit edited(Tr::tr("%1 dismissed.", "exhibit").arg(exhibit));
    else
        emit noticed(commit.error().message, {});
}

void DisconnectsPage::reopenCurrent()
{
    if (!canReopen())
        return;
    const Waiver *waiver = m_review.plan().find(current()->waiver);
    if (!waiver)
        return;
    const auto commit =
        m_review.document()->edit(Tr::tr("Reopen Disconnect"), [&](Edit &edit) { return edit.remove(*waiver); });
    if (!commit)
        emit noticed(commit.error().message, {});
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/upkeepdialog.h"

#include "base/tr.h"
#include "report/sincelast.h"
#include "rules/waivers.h"
#include "style/theme.h"
#include "widgets/dialog.h"
#include "widgets/treeview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 640;
constexpr int ListHeight = 220;

/// Which dismissal or setting it is: there may be several of one rule.
QString reasonOf(const rules::Subject &subject, const Plan &plan)
{
    const Waiver *waiver = qstrcmp(subject.table, "waiver") == 0 ? plan.find(WaiverId{subject.id}) : nullptr;
    const RuleSetting *setting = waiver ? nullptr : plan.find(RuleSettingId{subject.id});
    return waiver ? waiver->reason : setting ? setting->reason : QString();
}

QString lineOf(const rules::Unneeded &unneeded, const Plan &plan, const report::Wording &wording)
{
    const QString text = report::unneededText(unneeded, wording);
    const QString reason = reasonOf(unneeded.subject, plan);
    return reason.isEmpty() ? text : Tr::tr("%1 Its reason: %2", "what is not needed, reason").arg(text, reason);
}

QStandardItem *itemOf(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

/// The list of the cases, and below it what can be decided about those that are chosen.
class UpkeepForm
{
public:
    UpkeepForm(FormDialog &dialog, const rules::Findings &findings, const Plan &plan, const report::Wording &wording);
    ~UpkeepForm() { m_list->setModel(nullptr); } // the model goes first

    UpkeepDecision decision() const;

private:
    void fill(const Plan &plan, const report::Wording &wording);
    void addFields();
    std::size_t proposals() const { return m_findings.proposals.size(); }
    /// The rows that are chosen, in their order.
    std::vector<std::size_t> chosen() const;
    bool isProposal() const;
    void showChosen();
    void proposeReason();
    void check();

    FormDialog &m_dialog;
    const rules::Findings &m_findings;
    QStandardItemModel m_model;
    TreeView *m_list;
    QComboBox *m_decision;
    QLineEdit *m_reason;
    QString m_proposed; ///< the reason that nobody has typed
};

UpkeepForm::UpkeepForm(FormDialog &dialog, const rules::Findings &findings, const Plan &plan,
                       const report::Wording &wording)
    : m_dialog(dialog)
    , m_findings(findings)
    , m_list(new TreeView)
    , m_decision(new QComboBox)
    , m_reason(new QLineEdit)
{
    fill(plan, wording);
    addFields();
    const auto select = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    m_list->setCurrentIndex(m_model.index(0, 0));
    const QModelIndex last = m_model.index(proposals() == 0 ? m_model.rowCount() - 1 : 0, 0);
    m_list->selectionModel()->select(QItemSelection(m_model.index(0, 0), last), select);
    showChosen();
    QObject::connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, &dialog,
                     [this] { showChosen(); });
    QObject::connect(m_decision, &QComboBox::currentIndexChanged, &dialog, [this] { proposeReason(); });
    QObject::connect(m_reason, &QLineEdit::textChanged, &dialog, [this] { check(); });
}

void UpkeepForm::fill(const Plan &plan, const report::Wording &wording)
{
    for (const rules::Proposal &each : m_findings.proposals)
        m_model.appendRow(itemOf(report::proposalText(each)));
    for (const rules::Unneeded &each : m_findings.unneeded)
        m_model.appendRow(itemOf(lineOf(each, plan, wording)));
    m_list->setObjectName(u"cases"_s);
    m_list->setModel(&m_model);
    m_list->setHeaderHidden(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumSize(px(ListWidth), px(ListHeight));
}

void UpkeepForm::addFields()
{
    m_decision->setObjectName(u"decision"_s);
    m_reason->setObjectName(u"reason"_s);
    m_dialog.form().addField(Tr::tr("&Cases"), m_list,
                             Tr::tr("Rules that people find useless too often, and dismissals and settings that do "
                                    "nothing any more. Shift and Ctrl choose several of these."));
    m_dialog.form().addField(
        Tr::tr("&Decision"), m_decision,
        Tr::tr("A rule that is left as it is waits for new verdicts before it is asked about again."));
    m_dialog.form().addField(Tr::tr("&Reason"), m_reason, Tr::tr("It is kept with the setting of the rule."));
}

std::vector<std::size_t> UpkeepForm::chosen() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(std::size_t(index.row()));
    std::ranges::sort(rows);
    return rows;
}

bool UpkeepForm::isProposal() const
{
    const auto rows = chosen();
    return !rows.empty() && rows.front() < proposals();
}

void UpkeepForm::showChosen()
{
    const bool proposal = isProposal();
    const QSignalBlocker quiet(m_decision);
    m_decision->clear();
    m_decision->addItems(proposal ? QStringList{Tr::tr("Follow the proposal"), Tr::tr("Leave the rule as it is")}
                                  : QStringList{Tr::tr("Remove")});
    m_reason->setEnabled(proposal);
    proposeReason();
}

/// The counts are the reason to follow a proposal. Why a rule is left as it is nobody knows but the person.
void UpkeepForm::proposeReason()
{
    const bool isTyped = m_reason->text() != m_proposed;
    m_proposed.clear();
    if (isProposal() && m_decision->currentIndex() == 0) {
        const rules::Proposal &proposal = m_findings.proposals[chosen().front()];
        m_proposed =
            Tr::tr("%1 of %2 verdicts are not useful.", "counts").arg(proposal.notUseful).arg(proposal.verdicts);
    }
    if (!isTyped || !isProposal())
        m_reason->setText(m_proposed);
    check();
}

void UpkeepForm::check()
{
    const auto rows = chosen();
    const bool proposal = isProposal();
    m_dialog.form().setProblem(m_list,
                               proposal && rows.size() > 1
                                   ? Tr::tr("A proposal is decided by itself. Choose one, or only what is not "
                                            "needed any more.")
                                   : QString());
    const QString reason = m_reason->text().trimmed();
    const bool enough = !proposal || reason.size() >= rules::ShortestReason;
    m_dialog.form().setProblem(m_reason,
                               enough || reason.isEmpty()
                                   ? QString()
                                   : Tr::tr("A reason has at least %n character(s).", nullptr, rules::ShortestReason));
    m_dialog.findChild<QPushButton *>(u"accept"_s)
        ->setEnabled(enough && !rows.empty() && !m_dialog.form().hasProblems());
}

UpkeepDecision UpkeepForm::decision() const
{
    using What = UpkeepDecision::What;
    const bool proposal = isProposal();
    UpkeepDecision decision{What::Remove, chosen(), m_reason->text().trimmed()};
    if (proposal)
        decision.what = m_decision->currentIndex() == 0 ? What::Follow : What::Leave;
    else
        std::ranges::for_each(decision.chosen, [this](std::size_t &row) { row -= proposals(); });
    return decision;
}

} // namespace

std::optional<UpkeepDecision> askForUpkeep(const rules::Findings &findings, const Plan &plan,
                                           const report::Wording &wording, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Tidy Up"), Tr::tr("Decide"), parent);
    dialog.setObjectName(u"upkeepDialog"_s);
    UpkeepForm form(dialog, findings, plan, wording);
    dialog.findChild<TreeView *>(u"cases"_s)->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return form.decision();
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handoffpanel.h"

#include "base/tr.h"
#include "report/handoffmap.h"
#include "style/textlabel.h"
#include "widgets/button.h"
#include "widgets/chip.h"

#include <QVBoxLayout>

#include <span>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

const TextStyle Caption{metrics::caption, Weight::Regular, &Tokens::text2};
const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};
const TextStyle Strong{metrics::body, Weight::Bold, &Tokens::text};

/// Two groups of departments may have hundreds between them; what needs talk comes first.
constexpr std::size_t MostShown = 25;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

TextLabel *wrapped(const QString &text, const TextStyle &style)
{
    auto *label = new TextLabel(text, style);
    label->setOverflow(Overflow::Wrap);
    return label;
}

} // namespace

HandOffPanel::HandOffPanel(Review &review, QWidget *parent)
    : QScrollArea(parent)
    , m_review(review)
    , m_caption(new TextLabel(Secondary))
    , m_title(wrapped({}, {metrics::quote, Weight::Bold, &Tokens::text}))
    , m_details(new QVBoxLayout)
{
    m_details->setSpacing(px(4));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(metrics::inspectorMargin), px(12), px(metrics::inspectorMargin), px(12));
    layout->setSpacing(px(4));
    layout->addWidget(m_caption);
    layout->addWidget(m_title);
    layout->addLayout(m_details);
    layout->addStretch();
    setObjectName(u"mapInspector"_s);
    setAccessibleName(Tr::tr("Hand-offs of what is selected"));
    setFixedWidth(px(metrics::inspectorWidth));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void HandOffPanel::setHandOffs(const QString &caption, const QString &title, const std::vector<HandOffId> &handOffs)
{
    clear(*m_details);
    m_caption->setText(caption);
    m_title->setText(title);
    const auto shown = std::min(handOffs.size(), MostShown);
    for (const HandOffId id : std::span(handOffs).first(shown)) {
        if (const HandOff *handOff = m_review.plan().find(id))
            add(*handOff);
    }
    if (shown == handOffs.size())
        return;
    m_details->addSpacing(px(12));
    m_details->addWidget(
        wrapped(Tr::tr("%n more hand-off(s), less urgent", nullptr, int(handOffs.size() - shown)), Secondary));
}

void HandOffPanel::add(const HandOff &handOff)
{
    m_details->addSpacing(px(12));
    m_details->addWidget(wrapped(handOff.name, Strong));
    auto *state = new Chip(report::agreementText(handOff, m_review.wording()));
    state->setStatus(statusMark(agreementOf(handOff)));
    m_details->addWidget(state, 0, Qt::AlignLeft);
    addFacts(handOff);
    for (const auto &[words, source] : {std::pair(handOff.statementReceiver, handOff.sourceReceiver),
                                        std::pair(handOff.statementGiver, handOff.sourceGiver)}) {
        if (words.isEmpty())
            continue;
        m_details->addWidget(wrapped(Tr::tr("“%1”", "somebody's words").arg(words), TextStyle{}));
        m_details->addWidget(wrapped(source, Caption));
    }
    addFindings(handOff);
}

void HandOffPanel::addFacts(const HandOff &handOff)
{
    const report::Wording &wording = m_review.wording();
    const auto line = [&](const QString &text) { m_details->addWidget(wrapped(text, Secondary)); };
    if (handOff.neededBy.isValid())
        line(Tr::tr("Needed by %1").arg(wording.date(handOff.neededBy)));
    if (handOff.committedBy.isValid())
        line(Tr::tr("Promised for %1", "date").arg(wording.date(handOff.committedBy)));
    if (const Objective *objective = m_review.plan().find(handOff.objective))
        line(Tr::tr("Needed for %1").arg(objective->title));
    if (!handOff.readyCriterion.isEmpty())
        line(Tr::tr("Ready when %1").arg(handOff.readyCriterion));
}

void HandOffPanel::addFindings(const HandOff &handOff)
{
    for (const rules::Finding &finding : m_review.findings().findings) {
        const bool about = std::ranges::any_of(finding.subjects, [&](const rules::Subject &subject) {
            return qstrcmp(subject.table, "handOff") == 0 && subject.id == handOff.id.value;
        });
        if (!about)
            continue;
        auto *open = makeButton(u"openFinding"_s, Tr::tr("Open Disconnect"), ButtonKind::Plain);
        connect(open, &QPushButton::clicked, this,
                [this, fingerprint = finding.fingerprint] { emit requested(u"finding:"_s + fingerprint); });
        m_details->addWidget(open, 0, Qt::AlignLeft);
    }
}

} // namespace qd::ui

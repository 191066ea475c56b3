// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mappage.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/titlebar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

const TextStyle Caption{metrics::caption, Weight::Regular, &Tokens::text2};
const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};
const TextStyle Strong{metrics::body, Weight::Bold, &Tokens::text};

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

MapPage::MapPage(Review &review, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_title(new TitleBar)
    , m_matrix(new MatrixView)
    , m_reading(new TextLabel(Secondary))
    , m_receiver(new TextLabel(Secondary))
    , m_giver(new TextLabel({metrics::quote, Weight::Bold, &Tokens::text}))
    , m_details(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(buildMatrix(), 1);
    columns->addWidget(buildInspector());
    auto *empty =
        new EmptyState(u"grid-3x3"_s, Tr::tr("No hand-offs yet"),
                       Tr::tr("Enter what departments need from each other; the map shows who waits for whom."),
                       Tr::tr("Open Hand-offs"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"page:handoffs"_s); });
    m_stack->addWidget(body);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    connect(m_matrix, &MatrixView::currentChanged, this, &MapPage::showCell);
    connect(m_matrix, &MatrixView::activated, this, [this] {
        const auto &cell = m_map.cell(m_matrix->currentRow(), m_matrix->currentColumn());
        if (!cell.handOffs.empty())
            emit requested(recordAddress(describe<HandOff>(), cell.handOffs.front().value));
    });
    connect(&review, &Review::refreshed, this, &MapPage::look);
    look();
}

QWidget *MapPage::buildMatrix()
{
    auto *legend = new QHBoxLayout;
    legend->setSpacing(px(8));
    legend->addWidget(new TextLabel(Tr::tr("A row needs from a column."), Secondary));
    legend->addStretch();
    for (const auto &[status, word] :
         {std::pair(Status::Ok, Tr::tr("agreed")), std::pair(Status::Risk, Tr::tr("no date")),
          std::pair(Status::Off, Tr::tr("late or impossible")), std::pair(Status::None, Tr::tr("no answer"))}) {
        auto *chip = new Chip(word);
        chip->setStatus(status);
        legend->addWidget(chip);
    }
    m_reading->setOverflow(Overflow::Wrap);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(px(metrics::pageMargin), px(10), px(metrics::pageMargin), px(10));
    layout->setSpacing(px(8));
    layout->addLayout(legend);
    layout->addWidget(m_matrix);
    layout->addWidget(m_reading);
    layout->addStretch();
    return area;
}

QWidget *MapPage::buildInspector()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(metrics::inspectorMargin), px(12), px(metrics::inspectorMargin), px(12));
    layout->setSpacing(px(4));
    layout->addWidget(m_receiver);
    layout->addWidget(m_giver);
    layout->addLayout(m_details);
    layout->addStretch();
    m_details->setSpacing(px(4));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"mapInspector"_s);
    scroll->setAccessibleName(Tr::tr("Hand-offs of the cell"));
    scroll->setFixedWidth(px(metrics::inspectorWidth));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void MapPage::look()
{
    const Plan &plan = m_review.plan();
    m_map = report::handOffMap(plan, m_review.findings(), m_review.wording());
    m_title->setTitle(m_map.title);
    m_title->setSentence(m_map.sentence);
    m_stack->setCurrentIndex(m_map.size() == 0 ? 1 : 0);
    std::vector<QString> sentences;
    int worst = -1;
    for (int place = 0; place < m_map.size() * m_map.size(); ++place) {
        sentences.push_back(
            report::readingOf(m_map, plan, m_review.wording(), place / m_map.size(), place % m_map.size()));
        const auto &cell = m_map.cells[size_t(place)];
        if (worst < 0 && cell.worst == Agreement::Late)
            worst = place;
    }
    const bool first = m_matrix->currentRow() == 0 && m_matrix->currentColumn() == 0;
    m_matrix->setMap(m_map, sentences);
    if (first && worst >= 0)
        m_matrix->setCurrent(worst / m_map.size(), worst % m_map.size());
    showCell();
}

void MapPage::showCell()
{
    clear(*m_details);
    if (m_map.size() == 0)
        return;
    m_reading->setText(m_matrix->currentSentence());
    const int row = m_matrix->currentRow();
    const int column = m_matrix->currentColumn();
    m_receiver->setText(row == column ? QString()
                                      : Tr::tr("%1 needs from", "department").arg(m_map.names[size_t(row)]));
    m_giver->setText(m_map.names[size_t(column)]);
    for (const HandOffId id : m_map.cell(row, column).handOffs) {
        if (const HandOff *handOff = m_review.plan().find(id))
            addHandOff(*handOff);
    }
}

void MapPage::addHandOff(const HandOff &handOff)
{
    const report::Wording &wording = m_review.wording();
    m_details->addSpacing(px(12));
    m_details->addWidget(wrapped(handOff.name, Strong));
    auto *state = new Chip(report::agreementText(handOff, wording));
    state->setStatus(statusMark(agreementOf(handOff)));
    m_details->addWidget(state, 0, Qt::AlignLeft);
    if (handOff.neededBy.isValid())
        m_details->addWidget(new TextLabel(Tr::tr("Needed by %1").arg(wording.date(handOff.neededBy)), Secondary));
    if (const Objective *objective = m_review.plan().find(handOff.objective))
        m_details->addWidget(wrapped(Tr::tr("Needed for %1").arg(objective->title), Secondary));
    if (!handOff.readyCriterion.isEmpty())
        m_details->addWidget(wrapped(Tr::tr("Ready when %1").arg(handOff.readyCriterion), Secondary));
    for (const auto &[words, source] : {std::pair(handOff.statementReceiver, handOff.sourceReceiver),
                                        std::pair(handOff.statementGiver, handOff.sourceGiver)}) {
        if (words.isEmpty())
            continue;
        m_details->addWidget(wrapped(Tr::tr("“%1”", "somebody's words").arg(words), TextStyle{}));
        m_details->addWidget(wrapped(source, Caption));
    }
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

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/questionlist.h"

#include "base/tr.h"
#include "pages/previewdelegate.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 44;
constexpr int MarkWidth = 20;

} // namespace

QuestionList::QuestionList(QWidget *parent)
    : PageGround(Qt::LeftEdge, parent)
    , m_title(new TextLabel({metrics::body, Weight::Bold, &Tokens::text}))
    , m_list(nullptr)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"questions"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), 0, px(20), 0);
    head->addWidget(m_title, 1);
    head->addWidget(
        new TextLabel(Tr::tr("F8 next", "key and what it does"), {metrics::caption, Weight::Regular, &Tokens::text2}));
    auto *headBox = new QWidget;
    headBox->setFixedHeight(px(HeadHeight));
    headBox->setLayout(head);
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_scroll, 1);
}

void QuestionList::setQuestions(const std::vector<exchange::Question> &questions, int open)
{
    while (m_list->count() > 1) {
        QLayoutItem *item = m_list->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may have been pressed
        delete item;
    }
    m_open.clear();
    m_next = 0;
    m_title->setText(questions.empty() ? Tr::tr("Nothing to decide")
                         : open == 0   ? Tr::tr("All decided")
                                       : Tr::tr("To decide: %1 of %2 left").arg(open).arg(questions.size()));
    for (const exchange::Question &question : questions)
        add(question);
}

void QuestionList::add(const exchange::Question &question)
{
    auto *box = new PageGround(Qt::TopEdge);
    auto *title = new TextLabel(question.title, {metrics::body, Weight::Bold, &Tokens::text});
    auto *text = new TextLabel(question.text, {metrics::secondary, Weight::Regular, &Tokens::text2});
    for (TextLabel *label : {title, text})
        label->setOverflow(Overflow::Wrap);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(title);
    words->addWidget(text);
    QWidget *first = nullptr;
    if (!question.answers.empty()) {
        auto *answers = new FlowLayout(px(metrics::gap));
        for (const exchange::Question::Answer &answer : question.answers) {
            auto *button = makeButton(u"answer"_s, answer.label, ButtonKind::Compact);
            button->setAccessibleDescription(question.title);
            connect(button, &QPushButton::clicked, this, [this, mapping = answer.mapping] { emit answered(mapping); });
            answers->addWidget(button);
            first = first ? first : button;
        }
        words->addSpacing(px(2));
        words->addLayout(answers);
    }
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(px(20), px(11), px(20), px(12));
    layout->setSpacing(0);
    auto *mark = new StatusMark(question.status);
    mark->setFixedWidth(px(MarkWidth));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_list->insertWidget(m_list->count() - 1, box);
    if (question.status != Status::Ok) {
        if (!first) { // nothing to answer here, but to be reached and read
            box->setFocusPolicy(Qt::TabFocus);
            box->setAccessibleName(question.title);
            box->setAccessibleDescription(question.text);
            first = box;
        }
        m_open.emplace_back(first, question.row);
    }
}

void QuestionList::next()
{
    if (m_open.empty())
        return;
    const auto &[widget, line] = m_open[m_next % m_open.size()];
    ++m_next;
    widget->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(widget);
    if (line > 0)
        emit lineRequested(line);
}

} // namespace qd::ui

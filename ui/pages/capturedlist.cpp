// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/capturedlist.h"

#include "base/tr.h"
#include "pages/page.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QScrollArea>
#include <QScrollBar>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

const TextStyle Strong{metrics::body, Weight::Bold, &Tokens::text};
const TextStyle Caption{metrics::caption, Weight::Regular, &Tokens::text2};

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CapturedList::CapturedList(const QString &title, const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_none(none)
    , m_count(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_lines(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, Strong), 1);
    head->addWidget(m_count);
    auto *content = new QWidget;
    m_lines->setContentsMargins(0, 0, px(4), 0);
    m_lines->setSpacing(px(2));
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins({});
    outer->addLayout(m_lines);
    outer->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the ground is that of the place
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(metrics::gap));
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

void CapturedList::setLines(const std::vector<report::CapturedLine> &lines)
{
    clear(*m_lines);
    m_count->setText(lines.empty() ? QString() : QString::number(lines.size()));
    if (lines.empty()) {
        auto *none = new TextLabel(m_none, {metrics::secondary, Weight::Regular, &Tokens::text2});
        none->setOverflow(Overflow::Wrap);
        m_lines->addWidget(none);
    }
    for (const report::CapturedLine &line : lines) {
        auto *open = new LinkButton(u"captured"_s, line.text);
        open->setAccessibleName(Tr::tr("%1: %2. %3", "kind, text, detail").arg(line.kind, line.text, line.detail));
        connect(open, &QPushButton::clicked, this,
                [this, address = recordAddress(*line.type, line.id)] { emit requested(address); });
        m_lines->addWidget(open);
        auto *detail = new TextLabel(Tr::tr("%1, %2", "kind, detail").arg(line.kind, line.detail), Caption);
        detail->setOverflow(Overflow::Wrap);
        m_lines->addWidget(detail);
        m_lines->addSpacing(px(6));
    }
}

} // namespace qd::ui

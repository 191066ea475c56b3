// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpifiguresview.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/segmented.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line as it is read out: "Year to date: 33, +10.0 %, year before 30".
QString sentenceOf(const report::KpiFigure &row)
{
    QStringList parts{Tr::tr("%1: %2", "stretch of time, amount").arg(row.name, row.value)};
    if (!row.target.isEmpty())
        parts << Tr::tr("target %1", "of a stretch of time").arg(row.target);
    if (!row.change.isEmpty())
        parts << row.change;
    if (row.comparison.before.value)
        parts << Tr::tr("year before %1", "5 of 9 days").arg(row.before);
    if (!row.completeness.isEmpty())
        parts << row.completeness;
    return parts.join(u", "_s);
}

} // namespace

KpiFiguresView::KpiFiguresView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(Tr::tr("To date, beside the year before"),
                              {metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_grid(new QGridLayout)
    , m_notes(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_comparatives(new Segmented(Tr::tr("Earlier values"), {Tr::tr("As reported"), Tr::tr("Restated")}))
    , m_money(new Segmented(Tr::tr("Currency"), {Tr::tr("As sent"), Tr::tr("Reporting"), Tr::tr("Constant")}))
{
    setObjectName(u"kpiFigures"_s);
    m_notes->setObjectName(u"kpiFigureNotes"_s);
    m_notes->setOverflow(Overflow::Wrap);
    m_comparatives->setObjectName(u"comparatives"_s);
    m_comparatives->setToolTip(Tr::tr("Restated: with the values of the departments that this one came from."));
    m_money->setObjectName(u"money"_s);
    m_money->setToolTip(Tr::tr("Reporting: in the currency of the organisation, at the rates of each period. Constant: "
                               "at the budget rate throughout, so that only the business moves the numbers."));
    m_grid->setHorizontalSpacing(px(metrics::gap));
    m_grid->setVerticalSpacing(px(2));
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(4));
    layout->addWidget(m_heading);
    layout->addWidget(m_comparatives, 0, Qt::AlignLeft);
    layout->addWidget(m_money, 0, Qt::AlignLeft);
    layout->addLayout(m_grid);
    layout->addWidget(m_notes);
    for (const Segmented *choice : {m_comparatives, m_money})
        connect(choice, &Segmented::chosen, this, &KpiFiguresView::basisChosen);
}

Basis KpiFiguresView::basis() const
{
    return {Money(m_money->current()), Comparatives(m_comparatives->current())};
}

std::array<TextLabel *, 3> KpiFiguresView::lineAt(std::size_t index)
{
    while (m_lines.size() <= index) {
        const std::array<TextLabel *, 3> line{
            new TextLabel({metrics::body, Weight::Regular, &Tokens::text2}),
            new TextLabel({metrics::body, Weight::Bold, &Tokens::text}),
            new TextLabel({metrics::body, Weight::Regular, &Tokens::text}),
        };
        const auto row = int(m_lines.size());
        line[0]->setOverflow(Overflow::Elide);
        for (int column = 0; column < 3; ++column)
            m_grid->addWidget(line.at(size_t(column)), row, column, column == 0 ? Qt::Alignment() : Qt::AlignRight);
        m_grid->setRowMinimumHeight(row, QFontMetrics(Theme::current().font(metrics::body)).height());
        m_lines.push_back(line);
    }
    return m_lines[index];
}

void KpiFiguresView::setFigures(const report::KpiFigures &figures)
{
    QStringList sentences;
    for (std::size_t index = 0; index < std::max(figures.rows.size(), m_lines.size()); ++index) {
        const auto line = lineAt(index);
        const bool isUsed = index < figures.rows.size();
        for (TextLabel *label : line)
            label->setVisible(isUsed);
        if (!isUsed)
            continue;
        const report::KpiFigure &row = figures.rows[index];
        line[0]->setText(row.name);
        line[1]->setText(row.value);
        line[2]->setText(row.change);
        line[0]->setAccessibleName(sentenceOf(row));
        for (TextLabel *label : line)
            label->setToolTip(sentenceOf(row));
        sentences << sentenceOf(row);
    }
    m_notes->setText(figures.notes.join(u'\n'));
    m_notes->setVisible(!figures.notes.isEmpty());
    // The choice says what the heading says, and there is not room for both.
    m_comparatives->setVisible(figures.earlier.has_value());
    m_heading->setVisible(!figures.earlier.has_value());
    m_money->setVisible(figures.isForeign);
    setVisible(!figures.rows.empty() || figures.earlier);
    setAccessibleName(Tr::tr("To date, beside the year before"));
    setAccessibleDescription((sentences + figures.notes).join(u". "_s));
}

} // namespace qd::ui

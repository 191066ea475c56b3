// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/findinglayout.h"

#include "base/tr.h"
#include "print/proselayout.h"

#include <algorithm>

namespace qd::print {

namespace {

constexpr qreal quoteGap = 24;
constexpr qreal quoteWidth = (contentWidth - quoteGap) / 2;

QString severityWord(report::Severity severity)
{
    switch (severity) {
    case report::Severity::High:
        return Tr::tr("High");
    case report::Severity::Medium:
        return Tr::tr("Medium");
    case report::Severity::Note:
        break;
    }
    return Tr::tr("Note");
}

Slab claimSlab(const report::FindingSheet &sheet)
{
    constexpr TextStyle small = TextStyle::Furniture;
    Slab slab;
    slab.before = 36;
    slab.after = 4;
    slab.bond = Bond::Hard;
    slab.addRule(2, Tone::Text);
    slab.height += 10;
    const qreal top = slab.height;
    slab.items.push_back(SeverityItem{QRectF(0, top, 14, 12), sheet.severity});
    constexpr qreal severityWidth = contentWidth / 5;
    const QRectF left(20, top, severityWidth - 20, 0);
    placeLines(slab.items, {fit(small, severityWord(sheet.severity), left.width())}, small, left, Tone::Text2,
               Align::Start);
    const QRectF right(severityWidth, top, contentWidth - severityWidth, 0);
    placeLines(slab.items, {fit(small, sheet.exhibit, right.width())}, small, right, Tone::Text2, Align::End);
    slab.height = top + leading(small) + 5;
    slab.addLines(wrap(TextStyle::Section, sheet.title, contentWidth, 4), TextStyle::Section, 0, contentWidth);
    slab.destination = Destination{-1, 2, printable(sheet.title), sheet.anchor, -1, 0};
    return slab;
}

qreal placeQuote(Slab &slab, const report::Quote &quote, qreal left, qreal top)
{
    const auto add = [&](TextStyle style, const QString &text, Tone tone, int lines) {
        top = placeLines(slab.items, wrap(style, text, quoteWidth, lines), style, QRectF(left, top, quoteWidth, 0),
                         tone, Align::Start);
    };
    add(TextStyle::TableStrong, quote.who, Tone::Text, 2);
    top += 3;
    if (!quote.text.isEmpty())
        add(TextStyle::Body, Tr::tr("“%1”").arg(quote.text), Tone::Text, 12);
    top += 3;
    add(TextStyle::Furniture, quote.source, Tone::Text2, 2);
    return top;
}

/// Both sides stand side by side with the same size.
Slab quotesSlab(const report::FindingSheet &sheet)
{
    Slab slab;
    slab.before = 14;
    slab.after = 12;
    const qreal left = placeQuote(slab, sheet.quotes[0], 0, 8);
    const qreal right = placeQuote(slab, sheet.quotes[1], quoteWidth + quoteGap, 8);
    slab.height = std::max(left, right) + 8;
    slab.items.push_back(RuleItem{QRectF(0, 0, quoteWidth, 1), Tone::Line2});
    slab.items.push_back(RuleItem{QRectF(quoteWidth + quoteGap, 0, quoteWidth, 1), Tone::Line2});
    return slab;
}

Slab evidenceSlab(const QString &sentence)
{
    Slab slab;
    slab.height = 6;
    slab.addLines(wrap(TextStyle::Table, sentence, contentWidth, 6), TextStyle::Table, 0, contentWidth);
    slab.height += 6;
    slab.addRule(1, Tone::Line);
    return slab;
}

Slab textSlab(const QString &text, TextStyle style, Tone tone, qreal after)
{
    Slab slab;
    slab.after = after;
    slab.addLines(wrap(style, text, contentWidth, 8), style, 0, contentWidth, tone);
    return slab;
}

bool isEmpty(const report::Quote &quote)
{
    return quote.who.isEmpty() && quote.text.isEmpty();
}

} // namespace

std::vector<Slab> layOut(const report::FindingSheet &sheet)
{
    std::vector<Slab> result = {claimSlab(sheet)};
    if (!sheet.consequence.isEmpty())
        result.push_back(textSlab(sheet.consequence, TextStyle::Body, Tone::Text, 10));
    if (!isEmpty(sheet.quotes[0]) || !isEmpty(sheet.quotes[1]))
        result.push_back(quotesSlab(sheet));
    for (const QString &sentence : sheet.evidence)
        result.push_back(evidenceSlab(sentence));
    for (const report::Chart &chart : sheet.charts)
        std::ranges::move(layOut(chart), std::back_inserter(result));
    if (!sheet.question.isEmpty())
        result.push_back(questionSlab(sheet.question));
    if (!sheet.rule.isEmpty())
        result.push_back(textSlab(sheet.rule, TextStyle::Furniture, Tone::Text2, 0));
    for (Slab &slab : result)
        slab.bond = std::max(slab.bond, Bond::Soft);
    result.back().bond = Bond::None;
    result.back().after = 24;
    return result;
}

} // namespace qd::print

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/slab.h"

namespace qd::print {

qreal placeLines(std::vector<Item> &items, const QStringList &lines, TextStyle style, const QRectF &column, Tone tone,
                 Align align)
{
    qreal y = column.top();
    for (const QString &line : lines) {
        const qreal width = textWidth(style, line);
        const qreal space = column.width() - width;
        const qreal indent = align == Align::Start ? 0 : align == Align::End ? space : space / 2;
        if (!line.isEmpty())
            items.push_back(TextItem{QRectF(column.left() + indent, y, width, leading(style)), line, style, tone});
        y += leading(style);
    }
    return y;
}

void Slab::addLines(const QStringList &lines, TextStyle style, qreal left, qreal width, Tone tone, Align align)
{
    height = placeLines(items, lines, style, QRectF(left, height, width, 0), tone, align);
}

void Slab::addRule(qreal thickness, Tone tone)
{
    items.push_back(RuleItem{QRectF(0, height, contentWidth, thickness), tone});
    height += thickness;
}

} // namespace qd::print

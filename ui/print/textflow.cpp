// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/textflow.h"

#include <QTextLayout>

namespace qd::print {

namespace {

/// No cell of four lines shows more; longer text is not worth measuring.
constexpr int charactersPerLine = 500;

QString oneLine(QString text)
{
    return text.replace(QChar::LineSeparator, QLatin1Char(' '));
}

QString trimmedEnd(const QString &line)
{
    qsizetype length = line.size();
    while (length > 0 && (line[length - 1].isSpace() || line[length - 1] == QChar::LineSeparator))
        --length;
    return line.left(length);
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n'))
            continue;
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator)
            result += QChar::LineSeparator;
        else if (c == QLatin1Char('\t'))
            result += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

qreal textWidth(TextStyle style, const QString &text)
{
    return metrics(style).horizontalAdvance(text) / fontScale;
}

QString fit(TextStyle style, const QString &text, qreal width)
{
    const QString line = oneLine(printable(text));
    if (textWidth(style, line) <= width)
        return line;
    const QString elided = metrics(style).elidedText(line.left(charactersPerLine), Qt::ElideRight, width * fontScale);
    return textWidth(style, elided) <= width ? elided : QString();
}

QStringList wrap(TextStyle style, const QString &text, qreal width, int maxLines)
{
    QString all = printable(text);
    if (all.isEmpty())
        return {};
    if (!all.contains(QChar::LineSeparator) && all.size() < charactersPerLine && textWidth(style, all) <= width)
        return {all};
    if (maxLines < anyLines && all.size() / charactersPerLine >= maxLines)
        all = all.left(qsizetype(maxLines) * charactersPerLine) + QChar(0x2026);

    QTextLayout layout(all, font(style));
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * fontScale);
        const bool last = lines.size() + 1 == maxLines;
        const QString rest = last ? all.mid(line.textStart()) : all.mid(line.textStart(), line.textLength());
        lines += fit(style, trimmedEnd(rest), width);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace qd::print

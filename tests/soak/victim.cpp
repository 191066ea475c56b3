// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/victim.h"
#include "document/published.h"

#include "soak/operations.h"

namespace qd::test {

using namespace Qt::StringLiterals;

QByteArray acknowledgement(const Document &document)
{
    return QByteArray::number(document.history().back().id) + ' ' + digest(document.plan());
}

Victim::Victim()
{
    const auto document = world.newDocument();
    acknowledged = acknowledgement(*document);
    if (const auto closed = document->close(); !closed)
        qFatal("%s", qPrintable(told(closed.error())));
}

void Victim::hear(const QByteArrayList &lines)
{
    if (!lines.isEmpty())
        acknowledged = lines.last();
    count += int(lines.size());
}

QString Victim::problem(bool closing)
{
    const auto opened = Document::open(path, environment);
    return opened ? problemWith(**opened, closing) : u"it does not open: "_s + told(opened.error());
}

QString Victim::problemWith(Document &document, bool closing)
{
    if (!document.opening().setAside.isEmpty() || !document.opening().damagedCopy.isEmpty())
        return u"its edits were set aside"_s;
    const auto &history = document.history();
    const qint64 last = acknowledged.split(' ').first().toLongLong();
    const auto found = std::ranges::find(history, last, &store::HistoryEntry::id);
    if (found == history.end())
        return u"an acknowledged edit is lost"_s;
    const auto more = history.end() - found - 1;
    if (more > 1)
        return u"%1 edits are there that were never acknowledged"_s.arg(more);
    if (more == 0 && acknowledgement(document) != acknowledged)
        return u"the records are not those that were acknowledged"_s;
    acknowledged = acknowledgement(document);
    if (const auto done = closing ? document.close() : document.publish(); !done)
        return told(done.error());
    if (const QString torn = closing ? problemWithExports(folder(), {}) : QString(); !torn.isEmpty())
        return torn; // a torn file stays torn until it is written again: it is enough to look now and then
    return problemWithPublished(path, {}, digest(document.plan()));
}

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world.h"

namespace qd::test {

/// What a worker says when a step is done: "history records".
QByteArray acknowledgement(const Document &document);

/// A document that workers are killed over, and what they have acknowledged.
struct Victim
{
    World world;
    QString path = world.path(QStringLiteral("review.qdeck"));
    SystemClock clock;
    IdSource ids{clock};
    Environment environment{clock, ids, world.environment.dataFolder, QStringLiteral("worker")};
    QByteArray acknowledged; ///< the last acknowledgement
    int count = 0; ///< of acknowledgements

    Victim();

    QString folder() const { return world.folder.path(); }
    /// Takes note of what a worker has said.
    void hear(const QByteArrayList &lines);
    /// Opens the document and says what is wrong with what is left; empty: nothing. Afterwards it is published, and
    /// with \a closing closed as well.
    QString problem(bool closing);

private:
    QString problemWith(Document &document, bool closing);
};

} // namespace qd::test

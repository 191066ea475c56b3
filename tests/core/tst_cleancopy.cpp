// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cleancopy.h"
#include "document/file.h"
#include "document/published.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

class TestCleanCopy : public QObject
{
    Q_OBJECT

private slots:
    void nothingEarlierIsInItsBytes()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8 0.9/0.7"_s});
        QRandomGenerator random(4);
        for (int step = 0; step < 300; ++step)
            QVERIFY_RESULT(test::randomEdit(*document, random));
        const QStringList secrets{u"Codename Osprey"_s, u"Plan B: close Łódź"_s, u"Severance 4 m"_s};
        for (const QString &secret : secrets) {
            QVERIFY_RESULT(document->edit(secret + u" (label)"_s, [&](Edit &edit) {
                Organisation organisation = edit.before().organisation();
                organisation.confidentiality = secret;
                return edit.put(organisation);
            }));
        }
        QVERIFY_RESULT(document->edit(u"Hide"_s, [](Edit &edit) { return edit.put(test::fairwind()); }));
        QVERIFY_RESULT(document->addRestorePoint(u"Before the takeover"_s));

        const auto copy = writeCleanCopy(world.path(u"clean.qdeck"_s), *document->past(), world.environment);
        QVERIFY_RESULT(copy);
        QVERIFY2(copy->textsLookedFor > int(secrets.size()), qPrintable(QString::number(copy->textsLookedFor)));
        const QByteArray bytes = *readFile(world.path(u"clean.qdeck"_s));
        for (const QString &secret : secrets + QStringList{u"Before the takeover"_s, u"Facilitator"_s, u"(label)"_s})
            QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
        const auto clean = readPublished(world.path(u"clean.qdeck"_s), {});
        QVERIFY_RESULT(clean);
        QCOMPARE(digest(clean->plan), digest(document->plan()));
        QCOMPARE(clean->history().size(), std::size_t(1));
        QVERIFY(*clean->past.after(0) == Plan()); // its one step leads to its records
        QVERIFY(clean->history().front().id != document->identity()); // a document of its own

        // The same search finds the texts where they still are.
        const QByteArray kept = document->past()->content();
        QVERIFY(!foundIn(kept, {u"Before the takeover"_s}).isEmpty());
    }

    void textsAreFoundAtEveryPlace()
    {
        const QSet<QString> texts{u"alpha"_s, u"beta beta"_s, u"Łódź"_s, u"abc"_s};
        const QStringList all = foundIn(QByteArray("alphabeta beta") + "Łódź", texts);
        QCOMPARE(QSet<QString>(all.begin(), all.end()), (QSet<QString>{u"alpha"_s, u"beta beta"_s, u"Łódź"_s}));
        QVERIFY(foundIn("alph", texts).isEmpty());
        QVERIFY(foundIn("abc", texts).isEmpty()); // too short to prove anything
    }

    void theCopyCanBeOpenedEditedAndUndone()
    {
        test::World world;
        auto document = world.newDocument();
        test::build(*document, {u"Support > Resolution [%] increase: 0.9/0.8"_s});
        QVERIFY_RESULT(writeCleanCopy(world.path(u"clean.qdeck"_s), *document->past(), world.environment));
        auto clean = Document::open(world.path(u"clean.qdeck"_s), world.environment);
        QVERIFY_RESULT(clean);
        QVERIFY((*clean)->undoLabel().isEmpty());
        QRandomGenerator random(4);
        QVERIFY_RESULT(test::randomEdit(**clean, random));
        QVERIFY_RESULT((*clean)->undo());
        QCOMPARE(digest((*clean)->plan()), digest(document->plan()));
    }
};

QD_TEST_MAIN(TestCleanCopy)
#include "tst_cleancopy.moc"

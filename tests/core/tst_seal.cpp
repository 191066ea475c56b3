// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file.h"
#include "document/seal.h"
#include "store/records.h"
#include "store/schema.h"
#include "support/world.h"

#include <QCryptographicHash>

using namespace qd;
using namespace Qt::StringLiterals;

class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void digestIsThatOfEveryOtherProgram()
    {
        QCOMPARE(seal::digestOf({}), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        const QByteArray content = QByteArray("Quarterdeck").repeated(12345);
        QCOMPARE(seal::digestOf(content), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

    void contentAndTrailerMakeASealedFile()
    {
        const test::World world;
        const QByteArray content = QByteArray("SQLite format 3").leftJustified(4096, 'x');
        const QByteArray trailer = seal::trailerFor(seal::digestOf(content));
        QCOMPARE(trailer.size(), seal::TrailerSize);
        QVERIFY_RESULT(replaceFile(world.path(u"a"_s), content, trailer));
        auto file = readFile(world.path(u"a"_s));
        QVERIFY_RESULT(file);
        QCOMPARE(*file, seal::sealed(content));
        QCOMPARE(seal::unsealed(*file, u"a"_s).value(), content);
        QCOMPARE(file->size(), content.size() + seal::TrailerSize); // a file that was not moved away stays whole
        const char *const bytes = file->constData();
        QVERIFY(seal::unsealed(*std::move(file), u"a"_s).value().constData() == bytes);
    }

    void bytesOfADatabaseAreThoseOfItsFile()
    {
        const test::World world;
        const QString path = world.path(u"store.sqlite"_s);
        auto database = store::Database::create(path);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database));
        for (int round = 0; round < 3; ++round) {
            QVERIFY_RESULT(database->execute("BEGIN"));
            QVERIFY_RESULT(store::setMetaValue(*database, u"round"_s, QString(round * 100000, u'x')));
            QVERIFY(!database->serialize()); // the file is behind
            QVERIFY_RESULT(database->execute(round == 1 ? "ROLLBACK" : "COMMIT"));
            const auto after = database->serialize();
            QVERIFY_RESULT(after);
            const auto copy = store::Database::fromBytes(*after);
            QVERIFY_RESULT(copy);
            QCOMPARE(store::metaValue(*copy, u"round"_s).value().size(), round == 2 ? 200000 : 0);
            QCOMPARE(copy->serialize().value(), *after);
        }
        const auto last = database->serialize();
        QVERIFY_RESULT(last);
        QVERIFY_RESULT(database->close());
        QCOMPARE(readFile(path).value(), *last);
    }

    void fileThatWasCutOffIsNoDatabase()
    {
        const test::World world;
        const QString path = world.path(u"store.sqlite"_s);
        auto database = store::Database::create(path);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(store::createSchema(*database));
        const auto whole = database->serialize();
        QVERIFY_RESULT(whole);
        QVERIFY(QFile::resize(path, whole->size() - 4096));
        QVERIFY(!database->serialize()); // not the last page as zeros
    }
};

QD_TEST_MAIN(TestSeal)
#include "tst_seal.moc"

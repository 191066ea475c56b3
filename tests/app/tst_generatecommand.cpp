// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command that makes up organisations.
#include "app/shell.h"

#include <QJsonArray>

using namespace qd;
using test::Answer;
using test::Shell;
using namespace Qt::StringLiterals;

class TestGenerateCommand : public QObject
{
    Q_OBJECT

private slots:
    void aMadeUpOrganisationIsADocumentLikeAnyOther()
    {
        const Shell shell;
        const QStringList recipe{u"--departments"_s,     u"10"_s,       u"--seed"_s,   u"5"_s,        u"--plant"_s,
                                 u"DEP-003:2,KPI-010"_s, u"--decoys"_s, u"--faults"_s, u"--months"_s, u"24"_s};
        QCOMPARE(shell.call(QStringList{u"generate"_s, u"a.qdeck"_s, u"--truth"_s, u"t.json"_s} + recipe).code, 0);
        QCOMPARE(shell.call(QStringList{u"generate"_s, u"b.qdeck"_s} + recipe).code, 0);
        const Answer verified = shell.call({u"verify"_s, u"a.qdeck"_s, u"--json"_s});
        QVERIFY2(verified.code == 0, verified.out.constData());
        const Answer same = shell.call({u"verify"_s, u"b.qdeck"_s, u"--json"_s});
        QCOMPARE(same.json().value(u"records"_s), verified.json().value(u"records"_s));
        const QJsonArray planted =
            QJsonDocument::fromJson(shell.read(u"t.json"_s)).object().value(u"planted"_s).toArray();
        QVERIFY(planted.size() >= 3); // one may have consequences
        const QByteArray found = shell.call({u"findings"_s, u"a.qdeck"_s}).out;
        QVERIFY2(found.count("DEP-003") >= 2 && found.contains("KPI-010"), found.constData());
        QCOMPARE(
            shell.call({u"export"_s, u"a.qdeck"_s, u"--all"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s}).code,
            0);
    }

    void whatCannotBeMadeUpIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no seed") << QStringList{u"--departments"_s, u"10"_s};
        QTest::newRow("no departments") << QStringList{u"--departments"_s, u"0"_s, u"--seed"_s, u"1"_s};
        QTest::newRow("too many") << QStringList{u"--departments"_s, u"5001"_s, u"--seed"_s, u"1"_s};
        QTest::newRow("no number") << QStringList{u"--departments"_s, u"ten"_s, u"--seed"_s, u"1"_s};
        QTest::newRow("short") << QStringList{u"--departments"_s, u"10"_s, u"--seed"_s, u"1"_s, u"--months"_s, u"11"_s};
        QTest::newRow("rule") << QStringList{u"--departments"_s, u"10"_s, u"--seed"_s, u"1"_s, u"--plant"_s, u"X-1"_s};
    }
    void whatCannotBeMadeUpIsSaid()
    {
        QFETCH(QStringList, options);
        const Shell shell;
        const Answer answer = shell.call(QStringList{u"generate"_s, u"a.qdeck"_s} + options);
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(shell.read(u"a.qdeck"_s).isEmpty());
    }
};

QD_TEST_MAIN(TestGenerateCommand)
#include "tst_generatecommand.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document holds is for its owner: the files by their permissions, whatever the umask, and nothing of it in a
// core dump or on standard error.
#include "document/published.h"
#include "soak/operations.h"

#include "document/file.h"

#include <QDirIterator>
#include <QProcess>

#include <sys/stat.h>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QString Canary = u"Zanzibarkanarie"_s;

/// Every file and folder below \a folder that anybody but the owner may touch.
QStringList openToOthers(const QString &folder)
{
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        if (const QString path = entries.next(); entries.fileInfo().permissions() & Others)
            found << path;
    return found;
}

/// The permissions that most machines give new files: everybody may read them.
struct OpenUmask
{
    mode_t before = ::umask(022);
    OpenUmask() = default;
    OpenUmask(const OpenUmask &) = delete;
    OpenUmask &operator=(const OpenUmask &) = delete;
    ~OpenUmask() { ::umask(before); }
};

#ifdef QD_PROGRAM
/// The program, with folders of its own for everything it keeps.
struct Program
{
    QTemporaryDir folder;
    QProcess process;

    QString path(const QString &name) const { return folder.filePath(name); }
    void start(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QString::fromLatin1(name), path(QString::fromLatin1(name).toLower()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(QD_PROGRAM), arguments);
    }
    /// What a whole run printed on standard error.
    QByteArray errorsOf(const QStringList &arguments)
    {
        start(arguments);
        if (!process.waitForFinished(120'000))
            qFatal("%s does not end", qPrintable(arguments.value(0)));
        return process.readAllStandardError();
    }
};
#endif

} // namespace

class TestConfidential : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsForItsOwnerOnly()
    {
        const OpenUmask umask;
        test::World world;
        const auto look = [&](const char *when) {
            const QStringList found = openToOthers(world.folder.path());
            if (!found.isEmpty())
                qWarning("%s: %s", when, qPrintable(found.join(u' ')));
            return found.isEmpty();
        };
        auto document = world.newDocument();
        QVERIFY(look("made"));
        QRandomGenerator random(1);
        for (const test::Operation operation : test::Operations)
            QVERIFY_RESULT(test::perform(operation, *document, world.folder.path(), random));
        QVERIFY(look("edited, published, exported, copied"));
        document.reset();
        auto again = Document::open(world.path(u"review.qdeck"_s), world.environment);
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(test::perform(test::Operation::Edit, **again, {}, random));
        QVERIFY(look("opened again and edited"));
        QVERIFY_RESULT((*again)->close());
        QVERIFY(look("closed"));
    }

#ifdef QD_PROGRAM
    void theProgramWritesFilesForTheirOwnerAndKeepsTheirTextToItself()
    {
        const OpenUmask umask;
        Program program;
        const QString document = program.path(u"review.qdeck"_s);
        const QString table = program.path(u"table.csv"_s);
        QVERIFY_RESULT(replaceFile(
            table,
            u"Department,KPI,Unit,Direction,Month,Actual,Target\n%1,%1 rate,,up,2026-06,1,2\n"_s.arg(Canary).toUtf8()));
        QByteArray errors;
        for (const QStringList &arguments : {QStringList{u"new"_s, document, u"--name"_s, Canary},
                                             {u"import"_s, document, table, u"--strict"_s},
                                             {u"import"_s, document, table},
                                             {u"export"_s, document, u"--all"_s, u"-o"_s, program.path(u"all.json"_s)}})
            errors += program.errorsOf(arguments);
        const auto published = readPublished(document, {});
        QVERIFY_RESULT(published);
        QCOMPARE(published->plan.organisation().name, Canary);
        QCOMPARE(openToOthers(program.folder.path()).filter(u"xdg_"_s)
                     + openToOthers(program.folder.path()).filter(u".qdeck"_s),
                 QStringList());
        QVERIFY2(!errors.contains(Canary.toUtf8()), errors.constData());
    }

    void theProgramLeavesNoCoreDump()
    {
        Program program;
        QCOMPARE(program.errorsOf({u"new"_s, program.path(u"review.qdeck"_s), u"--name"_s, Canary}), QByteArray());
        program.start({program.path(u"review.qdeck"_s)});
        QVERIFY(program.process.waitForStarted());
        const QString limits = u"/proc/%1/limits"_s.arg(program.process.processId());
        const auto coreSize = [&] {
            QFile file(limits);
            if (!file.open(QIODevice::ReadOnly))
                return QByteArray();
            for (const QByteArray &line : file.readAll().split('\n'))
                if (line.startsWith("Max core file size"))
                    return line.mid(26).simplified();
            return QByteArray();
        };
        QTRY_COMPARE(coreSize(), QByteArray("0 0 bytes"));
        program.process.kill();
        QVERIFY(program.process.waitForFinished());
        QVERIFY(!program.process.readAllStandardError().contains(Canary.toUtf8()));
    }
#endif
};

QD_TEST_MAIN(TestConfidential)
#include "tst_confidential.moc"

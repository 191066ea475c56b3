// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paginator.h"
#include "print/pdfwriter.h"
#include "samplereport.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#    include <sys/stat.h>

#    include <csignal>
#endif

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// A PDF opened again, as a reader program would.
class Reopened
{
public:
    explicit Reopened(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("reopened", m_bytes.constData(), size_t(m_bytes.size()));
    }

    QPDF &pdf() { return m_pdf; }
    std::vector<QPDFPageObjectHelper> sheets() { return QPDFPageDocumentHelper(m_pdf).getAllPages(); }
    QString information(const std::string &key)
    {
        QPDFObjectHandle value = m_pdf.getTrailer().getKey("/Info").getKey(key);
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    }
    int pageOf(const QPDFObjectHandle &destination)
    {
        const std::vector<QPDFPageObjectHelper> all = sheets();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].getObjectHandle().getObjGen() == destination.getObjGen())
                return int(i);
        }
        return -1;
    }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

QByteArray sampleBytes()
{
    static const QByteArray bytes =
        print::renderPdf(test::samplePacket(), test::paintSimpleChart).value_or(QByteArray());
    return bytes;
}

QStringList outlineLines(std::vector<QPDFOutlineObjectHelper> entries, Reopened &file, const QString &indent)
{
    QStringList result;
    for (QPDFOutlineObjectHelper &entry : entries) {
        result +=
            indent + QString::fromStdString(entry.getTitle()) + u" @%1"_s.arg(file.pageOf(entry.getDestPage()) + 1);
        result += outlineLines(entry.getKids(), file, indent + u"- "_s);
    }
    return result;
}

#ifdef Q_OS_UNIX
/// Writes the sample while no file may grow beyond \a bytes, as on a full disk.
Result<void> writeWithRoomFor(rlim_t bytes, const QString &path)
{
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight = {bytes, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    Result<void> result = print::writePdf(test::samplePacket(), path, test::paintSimpleChart);
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    return result;
}
#endif

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyPageOfTheLayoutIsASheet()
    {
        Reopened file(sampleBytes());
        QCOMPARE(file.sheets().size(), print::paginate(test::samplePacket()).pages.size());
    }

    void theOutlineHasTwoLevelsAndLeadsToItsPages()
    {
        Reopened file(sampleBytes());
        QPDFOutlineDocumentHelper outline(file.pdf());
        const QStringList lines = outlineLines(outline.getTopLevelOutlines(), file, {});
        QStringList expected;
        for (const print::Destination &destination : print::paginate(test::samplePacket()).destinations)
            expected += (destination.level == 1 ? QString() : u"- "_s) + destination.title
                + u" @%1"_s.arg(destination.page + 1);
        QVERIFY(expected.size() > 6);
        QCOMPARE(lines, expected);
        QVERIFY(file.pdf().getRoot().getKey("/PageMode").isNameAndEquals("/UseOutlines"));
    }

    void outlineTitlesAreUnicode()
    {
        report::Report report = test::samplePacket();
        report.blocks = {{report::Heading{1, u"Größe − Ω → 水"_s, {}, {}}}};
        const auto bytes = print::renderPdf(report, {});
        QVERIFY_RESULT(bytes);
        Reopened file(*bytes);
        QCOMPARE(QString::fromStdString(QPDFOutlineDocumentHelper(file.pdf()).getTopLevelOutlines().front().getTitle()),
                 u"Größe − Ω → 水"_s);
    }

    void everyLineOfTheContentsLeadsToItsHeading()
    {
        Reopened file(sampleBytes());
        QPDFOutlineDocumentHelper outline(file.pdf());
        size_t links = 0;
        for (QPDFPageObjectHelper &sheet : file.sheets()) {
            for (QPDFAnnotationObjectHelper &annotation : sheet.getAnnotations("/Link")) {
                QPDFObjectHandle target = outline.resolveNamedDest(annotation.getObjectHandle().getKey("/Dest"));
                QVERIFY(target.isArray());
                QVERIFY(file.pageOf(target.getArrayItem(0)) >= 2);
                ++links;
            }
        }
        QCOMPARE(links, print::paginate(test::samplePacket()).destinations.size());
    }

    void metadataSaysWhatTheFileIs()
    {
        Reopened file(sampleBytes());
        QCOMPARE(file.information("/Title"), u"Quarterly review, Q1 2026/27"_s);
        QCOMPARE(file.information("/Author"), u"Office of the facilitator"_s);
        QCOMPARE(file.information("/Keywords"), u"Confidential: leaders"_s);
        QCOMPARE(file.information("/CreationDate"), u"D:20260708163000Z"_s);
        QCOMPARE(file.information("/ModDate"), u"D:20260708163000Z"_s);
        QPDFObjectHandle root = file.pdf().getRoot();
        QCOMPARE(QString::fromStdString(root.getKey("/Lang").getUTF8Value()), u"en-GB"_s);
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    }

    void nothingIsARasterImageOrALinkOutside()
    {
        Reopened file(sampleBytes());
        for (QPDFObjectHandle &object : file.pdf().getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (!dictionary.isDictionary())
                continue;
            QVERIFY(!dictionary.getKey("/Subtype").isNameAndEquals("/Image"));
            QVERIFY(!dictionary.hasKey("/URI"));
            QVERIFY(!dictionary.hasKey("/EmbeddedFile"));
        }
    }

    void paperHasItsSize()
    {
        report::Report report = test::samplePacket();
        report.paper = report::Paper::Letter;
        const auto bytes = print::renderPdf(report, test::paintSimpleChart);
        QVERIFY_RESULT(bytes);
        Reopened letter(*bytes);
        Reopened a4(sampleBytes());
        QCOMPARE(letter.sheets().size(), a4.sheets().size());
        QCOMPARE(letter.sheets().front().getMediaBox().getArrayItem(2).getNumericValue(), 612.0);
        QCOMPARE(a4.sheets().front().getMediaBox().getArrayItem(2).getNumericValue(), 595.0);
    }

    void theSameReportGivesTheSameBytes()
    {
        const auto again = print::renderPdf(test::samplePacket(), test::paintSimpleChart);
        QVERIFY_RESULT(again);
        QCOMPARE(QCryptographicHash::hash(*again, QCryptographicHash::Sha256).toHex(),
                 QCryptographicHash::hash(sampleBytes(), QCryptographicHash::Sha256).toHex());
    }

    void anotherProcessGivesTheSameBytes()
    {
        const QTemporaryDir folder;
        for (int run = 0; run < 4; ++run) { // every process hashes with its own seed
            const QString path = folder.filePath(u"%1.pdf"_s.arg(run));
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QD_KEEP_PDF"_s, path);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {u"aWrittenFileIsReadableByItsOwnerAlone"_s});
            QVERIFY(process.waitForFinished(60'000));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
                     QCryptographicHash::hash(sampleBytes(), QCryptographicHash::Sha256).toHex());
        }
    }

    void textPeopleTypedIsPrintedAsTyped()
    {
        report::Report report;
        report.blocks = {{report::Paragraph{u"<b>x</b> & <img src=\"file:///etc/passwd\">"_s}}};
        QCOMPARE(print::pageTexts(print::paginate(report)).front().section(u'\n', 0, 0),
                 u"<b>x</b> & <img src=\"file:///etc/passwd\">"_s);
        const auto bytes = print::renderPdf(report, {});
        QVERIFY_RESULT(bytes);
        QVERIFY(!bytes->contains("file:///"));
    }

    void aWrittenFileIsReadableByItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"packet.pdf"_s);
        QVERIFY_RESULT(print::writePdf(test::samplePacket(), path, test::paintSimpleChart));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), sampleBytes());
        QCOMPARE(file.permissions() & ~QFileDevice::Permissions(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (const QString keep = qEnvironmentVariable("QD_KEEP_PDF"); !keep.isEmpty())
            QVERIFY_RESULT(print::writePdf(test::samplePacket(), keep, test::paintSimpleChart));
    }

    void aFailedExportSaysWhatToDo()
    {
        const QTemporaryDir folder;
        const QString blocked = folder.filePath(u"missing/packet.pdf"_s);
        const auto missing = print::writePdf(test::samplePacket(), blocked, test::paintSimpleChart);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Unwritable);
        QVERIFY(missing.error().message.contains(QDir::toNativeSeparators(blocked)));
        QVERIFY(missing.error().message.contains(u"Choose another folder"_s));
        QVERIFY(!missing.error().detail.isEmpty());
        QVERIFY(!QFileInfo::exists(blocked));
    }

    void aFailedWriteLeavesTheOldFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("limits the size of files as POSIX does");
#else
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"packet.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        const auto full = writeWithRoomFor(1000, path);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Unwritable);
        QVERIFY(full.error().message.contains(u"free space"_s));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"packet.pdf"_s));
#endif
    }

    void onlyARegularFileIsReplaced()
    {
        const QTemporaryDir folder;
        QVERIFY(!print::writePdf(test::samplePacket(), folder.path(), test::paintSimpleChart));
        QVERIFY(QFileInfo(folder.path()).isDir());
#ifdef Q_OS_UNIX
        const QString pipe = folder.filePath(u"pipe"_s); // stands for every special file
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const auto refused = print::writePdf(test::samplePacket(), pipe, test::paintSimpleChart);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unwritable);
        QVERIFY(!QFileInfo(pipe).isFile());
#endif
    }
};

QD_TEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/operations.h"
#include "document/published.h"

#include "document/file.h"
#include "exchange/exporting.h"
#include "exchange/kpiimport.h"
#include "exchange/openform.h"

namespace qd::test {

using namespace Qt::StringLiterals;

namespace {

/// A table of KPIs whose values differ every time.
QByteArray table(QRandomGenerator &random)
{
    QByteArray csv = "Department,KPI,Unit,Direction,Month,Actual,Target\n";
    for (int kpi = 0; kpi < 6; ++kpi)
        for (int month = 1; month <= 6; ++month)
            csv += "Imported " + QByteArray::number(kpi % 3) + ",Measure " + QByteArray::number(kpi) + ",,up,2026-0"
                + QByteArray::number(month) + ',' + QByteArray::number(random.bounded(100000)) + ",50000\n";
    return csv;
}

Result<void> importTable(Document &document, QRandomGenerator &random)
{
    QD_TRY(const exchange::ImportDraft draft,
           exchange::draftKpiImport(table(random), u"table.csv"_s, {}, document.plan(), document.ids()));
    QD_CHECK(exchange::applyImport(document, draft));
    return {};
}

} // namespace

const char *nameOf(Operation operation)
{
    static constexpr std::array names{"edit", "import", "publish", "undo", "redo", "export", "copy"};
    return names.at(std::size_t(operation));
}

Result<void> perform(Operation operation, Document &document, const QString &folder, QRandomGenerator &random)
{
    const auto plain = [](const Result<Commit> &commit) -> Result<void> {
        QD_CHECK(commit);
        return {};
    };
    switch (operation) {
    case Operation::Edit:
        return plain(randomEdit(document, random));
    case Operation::Import:
        return importTable(document, random);
    case Operation::Publish:
        return document.publish();
    case Operation::Undo:
        return plain(document.undo());
    case Operation::Redo:
        return plain(document.redo());
    case Operation::Export: {
        QD_TRY(const QByteArray json, exchange::exportedPlan(document.plan(), u"json"_s));
        return replaceFile(folder + u"/export.json"_s, json);
    }
    case Operation::SaveCopy:
        return document.saveCopy(folder + u"/copy.qdeck"_s);
    }
    return {};
}

QString problemWithExports(const QString &folder, const QString &dataFolder)
{
    if (const QString path = folder + u"/export.json"_s; QFile::exists(path)) {
        const auto json = readFile(path);
        if (!json)
            return told(json.error());
        if (const auto plan = exchange::planFromJson(*json); !plan)
            return u"the export is torn: "_s + told(plan.error());
    }
    const QString copy = folder + u"/copy.qdeck"_s;
    return QFile::exists(copy) ? problemWithPublished(copy, dataFolder) : QString();
}

QString problemWithPublished(const QString &path, const QString &dataFolder, const QByteArray &records)
{
    const auto published = readPublished(path, dataFolder);
    if (!published)
        return told(published.error());
    if (!records.isEmpty() && digest(published->plan) != records)
        return path + u" does not hold the records it should"_s;
    const auto before = published->past.after(0);
    if (!before)
        return told(before.error());
    return *before == Plan() ? QString() : path + u" is not what its history says"_s;
}

void useMemoryForFolders()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void forgetLock(const QString &path, const QString &dataFolder)
{
    QFile::remove(WorkingCopy::fileFor(dataFolder, path) + u".lock"_s);
}

void startAnew(const QString &path, const QString &dataFolder)
{
    QFile lock(WorkingCopy::fileFor(dataFolder, path) + u".lock"_s);
    if (!lock.open(QIODevice::ReadWrite))
        return;
    QByteArrayList lines = lock.readAll().split('\n'); // process, program, host, machine, run of the machine
    if (lines.size() < 5)
        return;
    lines[4].fill('0');
    lock.resize(0);
    lock.write(lines.join('\n'));
}

bool soaking()
{
    return qEnvironmentVariableIntValue("QD_SOAK") != 0;
}

int rounds(int usual, int soak)
{
    return soaking() ? soak : usual;
}

quint32 seed(quint32 usual)
{
    return qEnvironmentVariableIsSet("QD_SEED") ? qEnvironmentVariable("QD_SEED").toUInt() : usual;
}

QString told(const Error &error)
{
    return error.message + u" / "_s + error.detail;
}

} // namespace qd::test

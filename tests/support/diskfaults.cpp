// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/diskwatch.h"

#include <QDirIterator>
#include <QFile>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

namespace qd::test {

namespace {
std::atomic<DiskFaults::Watch *> active;
}

using Watch = DiskFaults::Watch;
using Action = Watch::Verdict::Action;

std::string pathOf(int descriptor)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    std::string result(path.data(), size > 0 ? std::size_t(size) : 0);
    if (const std::string gone = " (deleted)"; result.ends_with(gone))
        result.resize(result.size() - gone.size());
    return result;
}

Watch *Watch::current()
{
    return active.load(std::memory_order_acquire);
}

bool Watch::below(const char *path) const
{
    return std::string_view(path).starts_with(root) && (path[root.size()] == '/' || path[root.size()] == '\0');
}

QByteArray Watch::relative(const std::string &path) const
{
    return path.size() <= root.size() ? QByteArray() : QByteArray::fromStdString(path.substr(root.size() + 1));
}

Watch::Verdict Watch::next()
{
    ++count;
    if (at == 0 || count < at || (count > at && !forEver))
        return {};
    struck = true;
    if (kill)
        ::kill(::getpid(), SIGKILL);
    return verdict;
}

Watch::Verdict Watch::nextWrite(int descriptor, const std::string &path, std::size_t size, off_t offset)
{
    Verdict result = next();
    if (result.action == Action::Fail) {
        result.bytes = size / 2;
        return result;
    }
    if (!pretendedSuffix.empty() && path.ends_with(pretendedSuffix)) {
        struck = true;
        return {.action = Action::Pretend};
    }
    struct stat status = {};
    if (space < 0 || ::fstat(descriptor, &status) != 0)
        return result;
    const qint64 growth = std::max<qint64>(0, offset + qint64(size) - status.st_size);
    const qint64 missing = std::max<qint64>(0, growth - space);
    space -= growth - missing;
    if (missing > 0) {
        struck = true;
        const std::size_t fits = size - std::size_t(std::min<qint64>(missing, qint64(size)));
        // As the kernel does it: what fits is written, and only a write of which nothing fits is an error.
        return {.action = Action::Fail, .error = fits > 0 ? 0 : ENOSPC, .bytes = fits};
    }
    return result;
}

int Watch::numberOf(int descriptor, bool isNew)
{
    struct stat status = {};
    ::fstat(descriptor, &status);
    int &number = numbers[status.st_ino]; // a number of the file system is used again after a file is gone
    if (isNew || number == 0)
        number = ++lastNumber;
    return number;
}

void Watch::note(DiskEvent event)
{
    log->events.push_back(std::move(event));
}

void Watch::noteBefore(const std::string &folder)
{
    QDirIterator entries(QString::fromStdString(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray name = relative(path.toStdString());
        if (entries.fileInfo().isDir()) {
            log->foldersBefore.push_back(name);
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        log->before[name] = file.readAll();
        log->filesBefore[name] = numberOf(file.handle(), true);
    }
}

DiskFaults::DiskFaults(const QString &root)
    : m_watch(std::make_unique<Watch>())
{
    const QString canonical = QFileInfo(root).canonicalFilePath();
    m_watch->root = QFile::encodeName(canonical.isEmpty() ? root : canonical).toStdString();
    if (active.exchange(m_watch.get()) != nullptr)
        qFatal("there are disk faults already");
}

DiskFaults::~DiskFaults()
{
    end();
}

void DiskFaults::end()
{
    Watch *mine = m_watch.get();
    active.compare_exchange_strong(mine, nullptr);
}

void DiskFaults::countReads()
{
    m_watch->reads = true;
}

int DiskFaults::calls() const
{
    return m_watch->count;
}

bool DiskFaults::struck() const
{
    return m_watch->struck;
}

void DiskFaults::failAt(int call, int error, Repeat repeat)
{
    m_watch->at = call;
    m_watch->forEver = repeat == Repeat::ForEver;
    m_watch->verdict = {.action = Action::Fail, .error = error};
}

void DiskFaults::limitGrowth(qint64 bytes)
{
    m_watch->space = bytes;
}

void DiskFaults::killAt(int call)
{
    m_watch->at = call;
    m_watch->kill = true;
}

void DiskFaults::pretendAt(int call)
{
    m_watch->at = call;
    m_watch->verdict = {.action = Action::Pretend};
}

void DiskFaults::pretendWritesTo(const QString &suffix)
{
    m_watch->pretendedSuffix = suffix.toStdString();
}

void DiskFaults::record(DiskLog &log)
{
    active.store(nullptr); // reading what is there is not part of the story
    m_watch->log = &log;
    m_watch->noteBefore(m_watch->root);
    active.store(m_watch.get());
}

} // namespace qd::test

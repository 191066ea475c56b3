// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the C library that change files, in the place of the library's own. An executable's definitions come
// first for every shared library too; the sanitizers' come next, then the real ones.
#include "support/diskwatch.h"

#include <cerrno>
#include <cstdarg>
#include <mutex>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using Watch = qd::test::DiskFaults::Watch;
using Action = Watch::Verdict::Action;
using Kind = qd::test::DiskEvent::Kind;
using qd::test::pathOf;

template<typename Function>
Function *realOne(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// Does what the watch says to a call that is done or not: \a call does it, \a note writes it into the log.
template<typename Call, typename Note>
int judged(Watch &watch, const Call &call, const Note &note, bool canBePretended = true)
{
    const Watch::Verdict verdict = watch.next();
    if (verdict.action == Action::Pretend && canBePretended)
        return 0;
    if (verdict.action == Action::Fail) {
        errno = verdict.error;
        return -1;
    }
    const int result = call();
    if (watch.log && result >= 0) {
        const int before = errno;
        note(result);
        errno = before;
    }
    return result;
}

/// The same for a call on the file or folder \a path.
template<typename Call, typename Note>
int judgedPath(const char *path, const Call &call, const Note &note)
{
    Watch *watch = Watch::current();
    if (!watch || !watch->below(path))
        return call();
    const std::lock_guard lock(watch->mutex);
    return judged(*watch, call, [&](int) { note(*watch); });
}

template<typename Call, typename Note>
int judgedFile(int descriptor, const Call &call, const Note &note)
{
    Watch *watch = Watch::current();
    if (!watch)
        return call();
    const std::string path = pathOf(descriptor);
    if (!watch->below(path.c_str()))
        return call();
    const std::lock_guard lock(watch->mutex);
    return judged(*watch, call, [&](int) { note(*watch, path); });
}

int numberByName(Watch &watch, const char *path)
{
    struct stat status = {};
    return ::lstat(path, &status) == 0 ? watch.numbers[status.st_ino] : 0;
}

template<typename Call>
int opened(const char *path, int flags, const Call &call)
{
    Watch *watch = Watch::current();
    if (!watch || !watch->below(path))
        return call();
    const std::lock_guard lock(watch->mutex);
    struct stat status = {};
    const bool temporary = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = temporary || ((flags & O_CREAT) && ::lstat(path, &status) != 0);
    const auto note = [&](int descriptor) {
        if (isNew)
            watch->note({.kind = Kind::Create,
                         .file = watch->numberOf(descriptor, true),
                         .path = temporary ? QByteArray() : watch->relative(path),
                         .to = {},
                         .data = {}});
        else if (flags & O_TRUNC)
            watch->note(
                {.kind = Kind::Truncate, .file = watch->numberOf(descriptor, false), .path = {}, .to = {}, .data = {}});
    };
    return judged(*watch, call, note, false); // there must be a descriptor
}

template<typename Call>
ssize_t wasRead(int descriptor, const Call &call)
{
    Watch *watch = Watch::current();
    if (!watch || !watch->reads || !watch->below(pathOf(descriptor).c_str()))
        return call();
    const std::lock_guard lock(watch->mutex);
    const Watch::Verdict verdict = watch->next();
    if (verdict.action != Action::Fail)
        return call();
    errno = verdict.error;
    return -1;
}

/// \a call writes the given number of bytes.
template<typename Call>
ssize_t written(int descriptor, const void *bytes, std::size_t size, off_t offset, const Call &call)
{
    Watch *watch = Watch::current();
    const std::string path = watch ? pathOf(descriptor) : std::string();
    if (!watch || !watch->below(path.c_str()))
        return call(size);
    const std::lock_guard lock(watch->mutex);
    const Watch::Verdict verdict = watch->nextWrite(descriptor, path, size, offset);
    if (verdict.action == Action::Pretend)
        return ssize_t(size);
    const std::size_t wanted = verdict.action == Action::Fail ? verdict.bytes : size;
    const ssize_t result = wanted > 0 || size == 0 ? call(wanted) : 0;
    const int before = errno;
    if (watch->log && result > 0)
        watch->note({.kind = Kind::Write,
                     .file = watch->numberOf(descriptor, false),
                     .path = {},
                     .to = {},
                     .number = offset,
                     .data = QByteArray(static_cast<const char *>(bytes), result)});
    errno = verdict.action == Action::Fail && verdict.error ? verdict.error : before;
    return verdict.action == Action::Fail && verdict.error ? -1 : result;
}

template<typename Call>
int truncated(int descriptor, off_t size, const Call &call)
{
    struct stat status = {};
    if (Watch *watch = Watch::current();
        watch && watch->space >= 0 && ::fstat(descriptor, &status) == 0 && watch->below(pathOf(descriptor).c_str()))
        watch->space += std::max<off_t>(0, status.st_size - size);
    return judgedFile(descriptor, call, [&](Watch &watch, const std::string &) {
        watch.note({.kind = Kind::Truncate,
                    .file = watch.numberOf(descriptor, false),
                    .path = {},
                    .to = {},
                    .number = size,
                    .data = {}});
    });
}

template<typename Call>
int synchronised(int descriptor, const Call &call)
{
    return judgedFile(descriptor, call, [&](Watch &watch, const std::string &path) {
        struct stat status = {};
        ::fstat(descriptor, &status);
        if (S_ISDIR(status.st_mode))
            watch.note({.kind = Kind::SyncFolder, .path = watch.relative(path), .to = {}, .data = {}});
        else
            watch.note(
                {.kind = Kind::SyncFile, .file = watch.numberOf(descriptor, false), .path = {}, .to = {}, .data = {}});
    });
}

template<typename Call>
int named(Kind kind, const char *from, const char *to, const Call &call)
{
    Watch *watch = Watch::current();
    const int number = watch && watch->log && watch->below(to) && kind == Kind::Rename ? numberByName(*watch, from) : 0;
    return judgedPath(to, call, [&](Watch &seen) {
        if (kind == Kind::Rename)
            seen.note({.kind = kind, .file = number, .path = seen.relative(from), .to = seen.relative(to), .data = {}});
        else
            seen.note({.kind = kind, .file = numberByName(seen, to), .path = seen.relative(to), .to = {}, .data = {}});
    });
}

template<typename Call>
int removed(const char *path, const Call &call)
{
    return judgedPath(path, call, [&](Watch &watch) {
        watch.note({.kind = Kind::Unlink, .path = watch.relative(path), .to = {}, .data = {}});
    });
}

mode_t modeIn(int flags, va_list arguments)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

#define QD_OPEN(name)                                                                                                  \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        static auto *const real = realOne<int(const char *, int, ...)>(#name);                                         \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeIn(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return opened(path, flags, [&] { return real(path, flags, mode); });                                           \
    }
#define QD_OPENAT(name)                                                                                                \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        static auto *const real = realOne<int(int, const char *, int, ...)>(#name);                                    \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeIn(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        return opened(path, flags, [&] { return real(folder, path, flags, mode); });                                   \
    }
#define QD_PWRITE(name)                                                                                                \
    ssize_t name(int descriptor, const void *bytes, std::size_t size, off_t offset)                                    \
    {                                                                                                                  \
        static auto *const real = realOne<ssize_t(int, const void *, std::size_t, off_t)>(#name);                      \
        return written(descriptor, bytes, size, offset,                                                                \
                       [&](std::size_t count) { return real(descriptor, bytes, count, offset); });                     \
    }
#define QD_PREAD(name)                                                                                                 \
    ssize_t name(int descriptor, void *bytes, std::size_t size, off_t offset)                                          \
    {                                                                                                                  \
        static auto *const real = realOne<ssize_t(int, void *, std::size_t, off_t)>(#name);                            \
        return wasRead(descriptor, [&] { return real(descriptor, bytes, size, offset); });                             \
    }
#define QD_TRUNCATE(name)                                                                                              \
    int name(int descriptor, off_t size) noexcept                                                                      \
    {                                                                                                                  \
        static auto *const real = realOne<int(int, off_t)>(#name);                                                     \
        return truncated(descriptor, size, [&] { return real(descriptor, size); });                                    \
    }
#define QD_SYNC(name)                                                                                                  \
    int name(int descriptor)                                                                                           \
    {                                                                                                                  \
        static auto *const real = realOne<int(int)>(#name);                                                            \
        return synchronised(descriptor, [&] { return real(descriptor); });                                             \
    }

extern "C" {

QD_OPEN(open)
QD_OPEN(open64)
QD_OPENAT(openat)
QD_OPENAT(openat64)
QD_PWRITE(pwrite)
QD_PWRITE(pwrite64)
QD_PREAD(pread)
QD_PREAD(pread64)
QD_TRUNCATE(ftruncate)
QD_TRUNCATE(ftruncate64)
QD_SYNC(fsync)
QD_SYNC(fdatasync)

int creat(const char *path, mode_t mode)
{
    return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

ssize_t write(int descriptor, const void *bytes, std::size_t size)
{
    static auto *const real = realOne<ssize_t(int, const void *, std::size_t)>("write");
    const off_t offset = Watch::current() ? std::max<off_t>(0, ::lseek(descriptor, 0, SEEK_CUR)) : 0;
    return written(descriptor, bytes, size, offset, [&](std::size_t count) { return real(descriptor, bytes, count); });
}

ssize_t read(int descriptor, void *bytes, std::size_t size)
{
    static auto *const real = realOne<ssize_t(int, void *, std::size_t)>("read");
    return wasRead(descriptor, [&] { return real(descriptor, bytes, size); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = realOne<int(const char *)>("unlink");
    return removed(path, [&] { return real(path); });
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    static auto *const real = realOne<int(int, const char *, int)>("unlinkat");
    return removed(path, [&] { return real(folder, path, flags); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = realOne<int(const char *, const char *)>("rename");
    return named(Kind::Rename, from, to, [&] { return real(from, to); });
}

int renameat(int folder, const char *from, int target, const char *to) noexcept
{
    static auto *const real = realOne<int(int, const char *, int, const char *)>("renameat");
    return named(Kind::Rename, from, to, [&] { return real(folder, from, target, to); });
}

int renameat2(int folder, const char *from, int target, const char *to, unsigned flags) noexcept
{
    static auto *const real = realOne<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return named(Kind::Rename, from, to, [&] { return real(folder, from, target, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = realOne<int(const char *, const char *)>("link");
    return named(Kind::Link, from, to, [&] { return real(from, to); });
}

int linkat(int folder, const char *from, int target, const char *to, int flags) noexcept
{
    static auto *const real = realOne<int(int, const char *, int, const char *, int)>("linkat");
    return named(Kind::Link, from, to, [&] { return real(folder, from, target, to, flags); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = realOne<int(const char *, mode_t)>("mkdir");
    return judgedPath(
        path, [&] { return real(path, mode); },
        [&](Watch &watch) {
            watch.note({.kind = Kind::MakeFolder, .path = watch.relative(path), .to = {}, .data = {}});
        });
}

} // extern "C"

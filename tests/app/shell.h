// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/file.h"
#include "support/world.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace qd::test {

using namespace Qt::StringLiterals;

/// What a call of the program gave.
struct Answer
{
    int code = -1;
    QByteArray out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A folder of its own with a fixed clock, in which the program is called as from a shell without a display.
struct Shell
{
    QTemporaryDir folder;
    QString clock = u"2026-07-08T09:00:00Z"_s;
    quint32 seed = 1;

    Shell()
    {
        QDir(folder.path()).mkpath(u"runtime"_s);
        QFile::setPermissions(path(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    Answer call(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
        environment.insert(u"QD_CLOCK"_s, clock);
        environment.insert(u"QD_ID_SEED"_s, QString::number(seed));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(QD_PROGRAM), arguments);
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY_RESULT(replaceFile(path(name), content));
    }
    QByteArray read(const QString &name) const { return readFile(path(name)).value_or(QByteArray()); }

    /// A document with the demonstration of the project.
    void demo() const
    {
        QCOMPARE(call({u"new"_s, u"d.qdeck"_s, u"--name"_s, u"Harbour"_s, u"--as-of"_s, u"2026-07-08"_s}).code, 0);
        QCOMPARE(call({u"import"_s, u"d.qdeck"_s, QStringLiteral(QD_SOURCE_DIR "/resources/samples/demo.csv")}).code,
                 0);
    }
};

} // namespace qd::test

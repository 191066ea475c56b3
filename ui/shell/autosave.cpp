// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/autosave.h"

#include "document/seal.h"
#include "document/snapshots.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <chrono>

namespace qd::ui {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds QuietTime = 5s;
constexpr std::chrono::milliseconds LongestWait = 30s;
constexpr std::chrono::seconds SnapshotEvery = 10min;

/// Keeps a snapshot of what was just published. A disk without room for it is no reason to stop working.
void keepSnapshot(const QString &dataFolder, qint64 identity, const QByteArray &content, const QDateTime &now)
{
    (void)snapshots::Folder(dataFolder, identity).take(seal::sealed(content), snapshots::Reason::Edited, now);
}
} // namespace

Autosave::Autosave(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::start);
}

void Autosave::watch(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_timer.stop();
    m_oldestEdit.invalidate();
    m_running = false;
    ++m_generation;
    m_document = document;
    m_keptAt = m_environment.clock.now();
    if (!document || document->isReadOnly())
        return;
    connect(document, &Document::changed, this, &Autosave::schedule);
    if (!document->isPublished())
        schedule();
}

void Autosave::schedule()
{
    if (!m_oldestEdit.isValid())
        m_oldestEdit.start();
    const std::chrono::milliseconds waited(m_oldestEdit.elapsed());
    m_timer.start(std::clamp(LongestWait - waited, 0ms, QuietTime));
}

void Autosave::saveNow()
{
    m_timer.stop();
    start();
}

void Autosave::start()
{
    if (!m_document || m_running || m_document->isReadOnly())
        return;
    if (m_document->isPublished())
        return emit saved();
    auto publication = m_document->prepare();
    if (!publication)
        return emit failed(publication.error());
    const QDateTime now = m_environment.clock.now();
    const bool keeps = m_keptAt.secsTo(now) >= SnapshotEvery.count();
    if (keeps)
        m_keptAt = now;
    m_running = true;
    m_oldestEdit.invalidate();
    QThreadPool::globalInstance()->start([self = QPointer(this), publication = *std::move(publication),
                                          generation = m_generation, keeps, now, dataFolder = m_environment.dataFolder,
                                          identity = m_document->identity()] {
        auto file = publication.run();
        if (file && keeps)
            keepSnapshot(dataFolder, identity, publication.content, now);
        QMetaObject::invokeMethod(
            qApp,
            [self, publication, file = std::move(file), generation] {
                if (!self || generation != self->m_generation)
                    return;
                self->m_running = false;
                if (!file)
                    return emit self->failed(file.error());
                self->m_document->published(publication, *file);
                emit self->saved();
                if (!self->m_document->isPublished())
                    self->schedule();
            },
            Qt::QueuedConnection);
    });
}

void Autosave::check()
{
    if (!m_document || m_document->isReadOnly())
        return;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), path = m_document->path(), known = m_document->knownFile(), generation = m_generation] {
            const auto same = requireSame(path, known);
            if (same)
                return;
            QMetaObject::invokeMethod(
                qApp,
                [self, error = same.error(), known, generation] {
                    // Our own publication may have replaced the file while we looked.
                    if (self && generation == self->m_generation && known == self->m_document->knownFile()
                        && !self->m_running)
                        emit self->failed(error);
                },
                Qt::QueuedConnection);
        });
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/autosave.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <chrono>

namespace qd::ui {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds QuietTime = 5s;
constexpr std::chrono::milliseconds LongestWait = 30s;
} // namespace

Autosave::Autosave(QObject *parent)
    : QObject(parent)
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
    if (!document)
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
    if (!m_document || m_running)
        return;
    if (m_document->isPublished())
        return emit saved();
    auto publication = m_document->prepare();
    if (!publication)
        return emit failed(publication.error().message);
    m_running = true;
    m_oldestEdit.invalidate();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), publication = *std::move(publication), generation = m_generation] {
            auto digest = publication.run();
            QMetaObject::invokeMethod(
                qApp,
                [self, publication, digest = std::move(digest), generation] {
                    if (!self || generation != self->m_generation)
                        return;
                    self->m_running = false;
                    if (!digest)
                        return emit self->failed(digest.error().message);
                    self->m_document->published(publication, *digest);
                    emit self->saved();
                    if (!self->m_document->isPublished())
                        self->schedule();
                },
                Qt::QueuedConnection);
        });
}

} // namespace qd::ui

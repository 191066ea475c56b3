// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icon.h"

#include "style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qPrintable(name));
        return {};
    }
    return file.readAll();
}

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // size is in device pixels; the caller sets the ratio
        Q_UNUSED(scale)
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode));
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(u":/icons/"_s + m_name + u".svg"_s); }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        return Theme::current().colour(mode == QIcon::Disabled ? &Tokens::text3 : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token)); // QIcon owns its engine
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"qd-%1-%2-%3-%4"_s.arg(name, colour.name()).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(sourceOf(name).replace("currentColor", colour.name().toLatin1()));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const int size = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(name, size, colour, ratio));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/quarterdeck.svg"_s);
}

} // namespace qd::ui

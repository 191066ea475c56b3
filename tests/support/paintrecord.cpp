// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paintrecord.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPaintEngine>
#include <QPainterPath>

#include <cmath>

namespace qd::test {

class PaintRecord::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &change) override
    {
        if (change.state() & DirtyTransform)
            m_place = change.transform();
        if (!(change.state() & (DirtyClipRegion | DirtyClipPath | DirtyClipEnabled)))
            return;
        const QPainterPath clip = painter()->clipPath();
        m_clip = painter()->hasClipping() ? m_place.mapRect(clip.boundingRect()) : QRectF();
    }
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF letters = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(point);
        const double scale = std::sqrt(std::abs(m_place.determinant()));
        const double px = item.font().pixelSize() > 0 ? item.font().pixelSize() : item.font().pointSizeF() * 96 / 72;
        const QRectF ink = m_place.mapRect(letters);
        const bool isCut = !m_clip.isNull() && !m_clip.adjusted(-1, -1, 1, 1).contains(ink);
        const QPointF start = m_place.map(point);
        if (!texts.empty() && QLineF(start, m_end).length() < 0.5) { // goes on, in another script
            texts.back().text += item.text();
            texts.back().ink |= ink;
            texts.back().isCut = texts.back().isCut || isCut;
        } else {
            texts.push_back({item.text(), ink, px * scale, isCut});
        }
        m_end = m_place.map(point + QPointF(item.width(), 0));
    }
    void drawPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QRectF & /*from*/) override { ++rasters; }
    void drawTiledPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QPointF & /*from*/) override
    {
        ++rasters;
    }
    void drawImage(const QRectF & /*to*/, const QImage & /*image*/, const QRectF & /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
        ++rasters;
    }
    void drawPath(const QPainterPath & /*path*/) override { }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }

    std::vector<Text> texts;
    int rasters = 0;

private:
    QTransform m_place;
    QRectF m_clip; ///< null: none
    QPointF m_end; ///< of the last text
};

PaintRecord::PaintRecord(const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

PaintRecord::~PaintRecord() = default;

const std::vector<PaintRecord::Text> &PaintRecord::texts() const
{
    return m_engine->texts;
}

int PaintRecord::rasters() const
{
    return m_engine->rasters;
}

QPaintEngine *PaintRecord::paintEngine() const
{
    return m_engine.get();
}

int PaintRecord::metric(PaintDeviceMetric metric) const
{
    constexpr int Dpi = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / Dpi);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / Dpi);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return Dpi;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 1 << 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace qd::test

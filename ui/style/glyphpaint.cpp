// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/glyphpaint.h"

#include "style/statuspaint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qd::ui {

namespace {

/// Draws on a field of 120 x 24, whatever the zoom.
class GlyphPainter
{
public:
    GlyphPainter(QPainter &painter, const Tokens &tokens)
        : m_painter(painter)
        , m_tokens(tokens)
    {
    }

    /// Needed, and promised too late.
    void dates()
    {
        line(0, 120, 12, 1, m_tokens.line2);
        line(34, 94, 12, 4, m_tokens.off);
        diamond(34, m_tokens.ac);
        disc(94, m_tokens.ac);
    }

    /// Each waits for the next, the last for the first.
    void circle()
    {
        for (const qreal x : {18.0, 60.0, 102.0})
            ring(x, 8, m_tokens.ac);
        arrow(24, 53, 8, m_tokens.ac);
        arrow(66, 95, 8, m_tokens.ac);
        m_painter.setPen(QPen(m_tokens.off, 1.5));
        m_painter.drawPolyline(QPolygonF{{102, 14}, {102, 20}, {18, 20}, {18, 15}});
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.off);
        m_painter.drawPolygon(QPolygonF{{14.5, 19}, {21.5, 19}, {18, 13}});
    }

    /// \a load of what fits, and the mark of what does.
    void load(double load)
    {
        const qreal fits = 120 / std::max(load, 1.0) * 0.85;
        const qreal all = std::min(fits * load, 120.0);
        m_painter.fillRect(QRectF(0, 7, std::min(all, fits), 10), m_tokens.ac);
        m_painter.fillRect(QRectF(fits, 7, std::max(0.0, all - fits), 10), m_tokens.off);
        m_painter.fillRect(QRectF(fits - 0.5, 4, 1.5, 16), m_tokens.ac);
    }

    /// Item \a place of \a all.
    void queue(int place, int all)
    {
        const int shown = std::clamp(all, 1, 16);
        const qreal step = 120.0 / std::max(shown, 11);
        for (int item = 1; item <= shown; ++item) {
            const QRectF box((item - 1) * step, 5, step - 2, 14);
            if (item == std::min(place, shown))
                m_painter.fillRect(box, m_tokens.off);
            else if (item < place)
                m_painter.fillRect(box, m_tokens.py);
            else
                outline(box);
        }
    }

    /// Asked, and nothing came back.
    void silence()
    {
        diamond(8, m_tokens.ac);
        for (int tick = 0; tick < 20; ++tick)
            m_painter.fillRect(QRectF(20 + tick * 4, 9, 1.5, 6), m_tokens.py);
        ring(110, 12, m_tokens.none);
    }

    /// The whole stated well, \a behind of \a all parts not.
    void parts(int behind, int all)
    {
        mark(10, Status::Ok);
        line(20, 36, 12, 1, m_tokens.line2);
        const int shown = std::clamp(all, 1, 5);
        for (int part = 0; part < shown; ++part)
            mark(46 + part * 18, part < behind ? Status::Off : Status::Ok);
    }

    /// One measure, two values.
    void figures()
    {
        line(0, 120, 12, 1, m_tokens.line2);
        line(30, 86, 12, 4, m_tokens.off);
        ring(30, 12, m_tokens.ac);
        disc(86, m_tokens.ac);
    }

    /// What the process reaches, and the target beyond.
    void beyond()
    {
        m_painter.fillRect(QRectF(6, 7, 31, 10), m_tokens.py);
        m_painter.fillRect(QRectF(38, 7, 31, 10), m_tokens.py);
        line(70, 102, 12, 4, m_tokens.off);
        m_painter.fillRect(QRectF(101, 4, 2, 16), m_tokens.ac);
    }

    /// An aim with nothing under it.
    void beneath()
    {
        disc(60, m_tokens.ac, 6);
        m_painter.setPen(QPen(m_tokens.py, 1, Qt::DotLine));
        for (const qreal x : {36.0, 60.0, 84.0}) {
            m_painter.drawLine(QPointF(60, 9), QPointF(x, 16));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(QPointF(x, 19), 3, 3);
        }
    }

private:
    void line(qreal from, qreal to, qreal y, qreal width, const QColor &colour)
    {
        m_painter.fillRect(QRectF(from, y - width / 2, to - from, width), colour);
    }
    void disc(qreal x, const QColor &colour, qreal y = 12)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
    }
    void ring(qreal x, qreal y, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, 1.5));
        m_painter.setBrush(m_tokens.page);
        m_painter.drawEllipse(QPointF(x, y), 4, 4);
    }
    void diamond(qreal x, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF{{x - 5, 12}, {x, 7}, {x + 5, 12}, {x, 17}});
    }
    void arrow(qreal from, qreal to, qreal y, const QColor &colour)
    {
        line(from, to - 4, y, 1.5, colour);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF{{to - 5, y - 3.5}, {to, y}, {to - 5, y + 3.5}});
    }
    void outline(const QRectF &box)
    {
        m_painter.setPen(QPen(m_tokens.py, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    void mark(qreal x, Status status) { paintStatus(m_painter, QRectF(x - 5, 7, 10, 10), status, m_tokens); }

    QPainter &m_painter;
    const Tokens &m_tokens;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, const Glyph &glyph, const Tokens &tokens)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 120, rect.height() / 24);
    painter.setRenderHint(QPainter::Antialiasing);
    GlyphPainter drawing(painter, tokens);
    switch (glyph.kind) {
    case GlyphKind::Dates:
        drawing.dates();
        break;
    case GlyphKind::Circle:
        drawing.circle();
        break;
    case GlyphKind::Load:
        drawing.load(glyph.share);
        break;
    case GlyphKind::Queue:
        drawing.queue(glyph.part, glyph.whole);
        break;
    case GlyphKind::Silence:
        drawing.silence();
        break;
    case GlyphKind::Parts:
        drawing.parts(glyph.part, glyph.whole);
        break;
    case GlyphKind::Figures:
        drawing.figures();
        break;
    case GlyphKind::Beyond:
        drawing.beyond();
        break;
    case GlyphKind::Beneath:
        drawing.beneath();
        break;
    }
    painter.restore();
}

} // namespace qd::ui

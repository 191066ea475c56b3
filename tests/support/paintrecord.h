// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace qd::test {

/// Paper of pixels at 96 dpi that keeps what is written on it instead of showing it: texts with the places of their
/// letters, and how many pictures made of dots there were.
class PaintRecord : public QPaintDevice
{
public:
    explicit PaintRecord(const QSize &size);
    ~PaintRecord() override;

    struct Text
    {
        QString text;
        QRectF ink; ///< around the letters, not their line; empty: only spaces
        double px = 0; ///< size of the font
        bool isCut = false; ///< letters lie outside of what may be painted there
    };
    const std::vector<Text> &texts() const;
    int rasters() const;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace qd::test

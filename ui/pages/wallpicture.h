// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/wall.h"

#include <QWidget>

namespace qd::ui {

/// What stands on the wall, at any size in the same proportions: white in both looks, like a projector's page.
class WallPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { None, Line };

    explicit WallPicture(Edge edge = Edge::None, QWidget *parent = nullptr);

    void setSpec(const report::WallSpec &spec);
    const report::WallSpec &spec() const { return m_spec; }
    /// Nothing but a dark page.
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge;
    report::WallSpec m_spec;
    bool m_blank = false;
};

} // namespace qd::ui

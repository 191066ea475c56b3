// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bulletview.h"

#include "charts/bulletpainter.h"

namespace qd::charts {

BulletView::BulletView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus); // to be reached and read
}

void BulletView::setSpec(const report::BulletSpec &spec, const ChartTheme &theme)
{
    m_spec = spec;
    m_theme = theme;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.description);
    update();
}

void BulletView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBullets(painter, rect(), m_spec, m_theme);
}

} // namespace qd::charts

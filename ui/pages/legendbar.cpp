// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/legendbar.h"

#include "base/tr.h"
#include "charts/label.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"legend"_s);
    setAccessibleName(Tr::tr("Legend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LegendBar::setEntries(const std::vector<report::LegendEntry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const report::LegendEntry &entry : entries)
        words << entry.word;
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

int LegendBar::heightForWidth(int width) const
{
    return qRound(charts::layoutLegend(m_entries, QRectF(0, 0, width, 0), chartTheme()).height);
}

void LegendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    charts::paintLegend(painter, charts::layoutLegend(m_entries, rect(), chartTheme()), chartTheme());
}

void LegendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (heightForWidth(width()) != height())
        updateGeometry();
}

bool LegendBar::event(QEvent *event)
{
    if (isThemeChange(*event))
        updateGeometry();
    return QWidget::event(event);
}

} // namespace qd::ui

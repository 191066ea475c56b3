// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QWidget>

namespace qd::ui {

/// For a drawing whose legend stands beside it.
template<typename Spec>
Spec withoutLegend(Spec spec)
{
    spec.legend.clear();
    return spec;
}

/// What the marks of a drawing mean, where the drawing itself may scroll away. Without entries it takes no room.
class LegendBar : public QWidget
{
    Q_OBJECT

public:
    explicit LegendBar(QWidget *parent = nullptr);

    void setEntries(const std::vector<report::LegendEntry> &entries);
    const std::vector<report::LegendEntry> &entries() const { return m_entries; }

    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    int heightForWidth(int width) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<report::LegendEntry> m_entries;
};

} // namespace qd::ui

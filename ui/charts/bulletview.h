// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"
#include "report/bulletchart.h"

#include <QWidget>

namespace qd::charts {

/// Shows bullet graphs, one below the other, and says them to a screen reader.
class BulletView : public QWidget
{
    Q_OBJECT

public:
    explicit BulletView(QWidget *parent = nullptr);

    void setSpec(const report::BulletSpec &spec, const ChartTheme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::BulletSpec m_spec;
    ChartTheme m_theme;
};

} // namespace qd::charts

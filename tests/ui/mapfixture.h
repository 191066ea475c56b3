// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/graphdrawing.h"
#include "charts/matrixdrawing.h"
#include "charts/promisedrawing.h"
#include "pages/mappage.h"
#include "shell/mainwindow.h"
#include "style/charttheme.h"
#include "support/world.h"

/// The page Map with a plan, as a person meets it.
namespace qd::test {

struct MapWindow
{
    World world;
    std::unique_ptr<ui::MainWindow> window;
    ui::MapPage *page = nullptr;

    MapWindow(); ///< with the sample
    explicit MapWindow(const Plan &plan, QSize size = {});
    QString reading() const;
    bool panelSays(const QString &text) const;
    void trigger(const char *action) { window->action(QLatin1String(action))->trigger(); }
    /// Changes the plan, and shows what has become of it.
    void edit(const std::function<Result<void>(Edit &edit)> &change);
    /// Keeps what is seen, for somebody to look at, in the folder that QD_PICTURES names.
    void picture(const char *name) const;
    int nodeNamed(const QString &name) const;
    int rowNamed(const QString &name) const;
};

/// Departments that all ask their neighbour, and some others; nobody has answered but for every third.
Plan crowd(int count, int handOffs = 0);

struct DrawnMap
{
    report::HandOffMap map;
    report::MatrixSpec matrix;
    report::GraphSpec graph;
    report::PromiseSpec promises;
};
DrawnMap drawn(const Plan &plan, report::MapOrder order = report::MapOrder::CirclesFirst);

/// No two texts overlap, and all stand in \a paper.
void verifyTexts(const std::vector<charts::Label> &labels, const QRectF &paper, const char *what);
void append(std::vector<charts::Label> &to, const std::vector<charts::Label> &labels);

} // namespace qd::test

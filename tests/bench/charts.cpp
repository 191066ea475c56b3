// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What drawings cost and how good they are: layered layouts beside dot, orders and loops beside networkx, columns with
// thousands of links, and the map of a thousand departments.
#include "layouts.h"
#include "mapscale.h"
#include "style/theme.h"

#include <QApplication>

#include <cstdlib>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    qd::ui::Theme::apply(application, qd::ui::Appearance::Light);
    bool isAllowed = qd::bench::compareWithNetworkx();
    isAllowed = qd::bench::compareWithDot() && isAllowed;
    isAllowed = qd::bench::measureFlow() && isAllowed;
    isAllowed = qd::bench::measureMap() && isAllowed;
    return isAllowed ? EXIT_SUCCESS : EXIT_FAILURE;
}

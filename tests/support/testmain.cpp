// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace qd::test {

void prepare()
{
    QStandardPaths::setTestModeEnabled(true);
}

QString sharedData(const QString &relativePath)
{
    const QString path = QStringLiteral(QD_SOURCE_DIR "/../shared/data/") + relativePath;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace qd::test

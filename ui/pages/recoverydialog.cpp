// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverydialog.h"

#include "base/tr.h"
#include "document/rescue.h"
#include "report/wording.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QString snapshotText(const snapshots::Snapshot &snapshot)
{
    const QDateTime taken = snapshot.takenAt.toLocalTime();
    return Tr::tr("The snapshot of %1, %2 (%3)", "day, time, why")
        .arg(QLocale().toString(taken.date(), QLocale::ShortFormat), taken.toString(u"HH:mm"_s),
             snapshots::wordFor(snapshot.reason));
}

/// "review.qdeck" becomes "review (rescued).qdeck" beside it.
QString proposedName(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u'/' + Tr::tr("%1 (rescued)", "file name").arg(info.completeBaseName()) + u".qdeck"_s;
}

} // namespace

Result<QString> askForRecovery(const QString &path, const QString &problem, const Environment &environment,
                               QWidget *parent)
{
    const Rescue rescue = lookForRescue(path, environment);
    if (!rescue.snapshot && !rescue.salvaged)
        return QString();
    FormDialog dialog(Tr::tr("The Document Is Damaged"), Tr::tr("Write to a New File…"), parent);
    dialog.setObjectName(u"recoveryDialog"_s);
    auto *choice = new QComboBox;
    choice->setObjectName(u"rescue"_s);
    if (rescue.snapshot)
        choice->addItem(snapshotText(*rescue.snapshot));
    if (rescue.salvaged)
        choice->addItem(Tr::tr("What can still be read: %n record(s)", nullptr, rescue.salvaged->read()));
    QStringList help{problem, Tr::tr("The damaged file stays as it is.")};
    if (rescue.salvaged)
        help.insert(1, rescue.salvaged->summary());
    dialog.form().addField(Tr::tr("&Go on with"), choice, help.join(u'\n'));
    if (dialog.exec() != QDialog::Accepted)
        return QString();
    const QString to = QFileDialog::getSaveFileName(parent, Tr::tr("Rescue Document"), proposedName(path),
                                                    Tr::tr("Quarterdeck documents (*.qdeck)"));
    if (to.isEmpty())
        return QString();
    const bool fromSnapshot = rescue.snapshot && choice->currentIndex() == 0;
    QD_CHECK(fromSnapshot ? rescueSnapshot(*rescue.snapshot, to) : rescueSalvaged(*rescue.salvaged, to, environment));
    return to;
}

} // namespace qd::ui

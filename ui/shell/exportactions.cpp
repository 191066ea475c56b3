// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that write records for other programs.
#include "base/tr.h"
#include "document/file.h"
#include "exchange/exporting.h"
#include "pages/chartfiles.h"
#include "pages/page.h"
#include "shell/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// Asks for a file of one of \a filters ("XLSX (*.xlsx)"); a name without suffix gets that of the chosen filter.
QString chooseFile(QWidget *parent, const QString &title, const QString &name, const QStringList &filters)
{
    QString filter;
    const QString path = QFileDialog::getSaveFileName(parent, title, name, filters.join(u";;"_s), &filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    const QString chosen = filter.isEmpty() ? filters.front() : filter;
    return path + chosen.sliced(chosen.indexOf(u'.')).chopped(1);
}

} // namespace

void MainWindow::chooseExport()
{
    const QString name = QFileInfo(m_review->document()->path()).completeBaseName();
    const QString path = chooseFile(this, Tr::tr("Export Everything"), name,
                                    {Tr::tr("Workbook, one sheet a table (*.xlsx)"), Tr::tr("JSON (*.json)")});
    if (!path.isEmpty())
        exportTo(path, nullptr);
}

void MainWindow::chooseTableExport()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    const RecordType *type = page ? page->tableShown() : nullptr;
    if (!type)
        return;
    const QString plural = Tr::tr(type->plural);
    const QString path = chooseFile(this, Tr::tr("Export %1").arg(plural), plural,
                                    {Tr::tr("Workbook (*.xlsx)"), Tr::tr("CSV (*.csv)"), Tr::tr("JSON (*.json)")});
    if (!path.isEmpty())
        exportTo(path, type);
}

void MainWindow::exportChart(const QString &path)
{
    const auto chart = shownPage() ? shownPage()->chart() : std::nullopt;
    if (!chart)
        return notice(Tr::tr("This page shows no chart. Go to one first, for example the map."));
    const QString chosen = path.isEmpty() ? askForChartFile(this) : path;
    if (!chosen.isEmpty())
        notice(writeChart(chart->figure, chart->rows, *m_review, chosen));
}

void MainWindow::exportTo(const QString &path, const RecordType *type)
{
    const std::shared_ptr<const Plan> newest = m_review->newest();
    const Plan &plan = *newest;
    const QString format = QFileInfo(path).suffix().toLower();
    const auto bytes =
        type ? exchange::exportedTable(plan, QLatin1String(type->table), format) : exchange::exportedPlan(plan, format);
    if (!bytes)
        return fail(bytes.error().message);
    if (const auto written = replaceFile(path, *bytes); !written)
        return fail(written.error().message);
    notice(Tr::tr("Saved as %1.").arg(path));
}

} // namespace qd::ui

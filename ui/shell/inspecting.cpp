// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector at the side of a page, and the room that it needs.
#include "base/tr.h"
#include "models/sessiondesk.h"
#include "pages/inspector.h"
#include "pages/page.h"
#include "pages/recordactions.h"
#include "shell/mainwindow.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/sidebar.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStatusBar>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int NarrowWindow = 1200;
constexpr int RoomForPanel = 1500;
} // namespace

/// The sidebar makes room in a narrow window, and for the matrix or a page with the inspector at its side.
void MainWindow::sizeSidebar()
{
    const bool panel = currentPage() == u"map"_s || (currentPage() == u"session"_s && m_desk->running())
        || (m_inspector && m_inspector->isVisibleTo(this));
    m_sidebar->setDisplayWidth(width() < (panel ? RoomForPanel : NarrowWindow) ? Sidebar::Width::Collapsed
                                                                               : Sidebar::Width::Full);
}

bool MainWindow::hasRoomForInspector() const
{
    const int needed = shownPage() ? shownPage()->widthBesideInspector() : 0;
    return needed > 0 && width() >= px(needed + metrics::inspectorWidth + metrics::sidebarCollapsedWidth);
}

void MainWindow::showInspector(bool wanted)
{
    m_inspectorWanted = wanted;
    updateInspector();
}

void MainWindow::toggleInspector()
{
    showInspector(!m_inspectorWanted);
    QSettings().setValue(u"view/inspector"_s, m_inspectorWanted);
    if (m_inspectorWanted && !hasRoomForInspector())
        statusBar()->showMessage(Tr::tr("The inspector is shown on pages with room beside them."), 5000);
}

void MainWindow::updateInspector()
{
    const bool shown = m_inspectorWanted && m_review->document() && hasRoomForInspector();
    if (shown && !m_inspector) {
        m_inspector = new Inspector;
        m_body->addWidget(m_inspector);
        connect(m_inspector, &Inspector::requested, this, &MainWindow::go);
        connect(m_inspector, &Inspector::editRequested, this, &MainWindow::editInspected);
    }
    if (m_inspector)
        m_inspector->setVisible(shown);
    sizeSidebar();
    if (!shown)
        return;
    const QString address = shownPage()->currentAddress();
    m_inspector->show(sheetAt(address), address);
}

std::optional<report::RecordSheet> MainWindow::sheetAt(const QString &address) const
{
    const Plan &plan = m_review->plan();
    if (address.startsWith(u"finding:"_s))
        return report::findingSheet(plan, address.section(u':', 1), m_review->findings(), m_review->wording());
    const RecordType *type = recordTypeAt(address);
    if (!type)
        return {};
    return report::recordSheet(plan, *type, recordIdAt(address), m_review->findings(), m_review->wording());
}

void MainWindow::editInspected()
{
    Page *page = shownPage();
    const QString address = page->currentAddress();
    if (const RecordType *type = recordTypeAt(address))
        changeRecord(*m_review, *type, findRecord(m_review->plan(), *type, recordIdAt(address)), *page);
}

} // namespace qd::ui

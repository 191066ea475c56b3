// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workdialog.h"

#include "base/tr.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 420;
constexpr int Steps = 1000;
constexpr int LookEvery = 40; ///< ms

} // namespace

WorkDialog::WorkDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_bar(new QProgressBar)
{
    setObjectName(u"workDialog"_s);
    setWindowTitle(text);
    setAccessibleName(text);
    setModal(true);
    auto *stop = makeButton(u"stop"_s, Tr::tr("Stop"), ButtonKind::Plain);
    stop->setToolTip(Tr::tr("Nothing is changed then (Escape)."));
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_stopped = true; });
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(stop);
    auto *layout = new QVBoxLayout(this);
    const int margin = px(metrics::pageMargin);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(px(metrics::gap));
    auto *heading = new TextLabel(text, {metrics::title, Weight::Bold});
    heading->setOverflow(Overflow::Wrap);
    layout->addWidget(heading);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setFixedWidth(px(Width));
    QPalette colours = Theme::current().palette();
    colours.setColor(QPalette::Window, Theme::current().tokens().page);
    setPalette(colours);
    m_sinceStart.start();
}

WorkProgress WorkDialog::progress()
{
    return WorkProgress([this](qint64 done, qint64 all) { return report(done, all); });
}

void WorkDialog::closeEvent(QCloseEvent *event)
{
    reject();
    event->accept();
}

bool WorkDialog::report(qint64 done, qint64 all)
{
    if (m_stopped || m_sinceStart.elapsed() < Patience
        || (m_sinceLook.isValid() && m_sinceLook.elapsed() < LookEvery && done < all))
        return !m_stopped;
    m_sinceLook.start();
    m_bar->setValue(int(double(Steps) * double(done) / double(std::max<qint64>(all, 1))));
    if (!isVisible())
        show();
    // Nothing that a timer would start may happen in the middle of the work.
    QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers);
    return !m_stopped;
}

} // namespace qd::ui

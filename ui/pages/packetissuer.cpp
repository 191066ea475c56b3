// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/packetissuer.h"

#include "print/pdfwriter.h"

#include <QDir>

namespace qd::ui {

PacketIssuer::PacketIssuer(QObject *parent)
    : QObject(parent)
{
    connect(&m_builder, &PdfBuilder::built, this, &PacketIssuer::keep);
    connect(&m_builder, &PdfBuilder::failed, this, [this](const QString &message) {
        drop();
        emit failed(message);
    });
}

void PacketIssuer::start(const IssueOrder &order, const Cycle &cycle, const PdfBuilder::Order &common)
{
    drop();
    m_order = order;
    m_common = common;
    for (const report::Printout &one : order.printouts)
        m_names.push_back(report::fileNameOf(*common.plan, cycle, one));
    makeNext();
}

void PacketIssuer::drop()
{
    m_builder.drop();
    m_order = {};
    m_names.clear();
    m_made.clear();
}

void PacketIssuer::finish()
{
    while (isBusy())
        m_builder.finish();
}

void PacketIssuer::makeNext()
{
    const report::Printout &one = m_order.printouts[m_made.size()];
    PdfBuilder::Order order = *m_common;
    order.kind = one.kind;
    order.department = one.department;
    emit progressed(int(m_made.size()), int(m_order.printouts.size()));
    m_builder.start(std::move(order));
}

void PacketIssuer::keep(const QByteArray &pdf)
{
    m_made.push_back(pdf);
    if (m_made.size() < m_order.printouts.size())
        return makeNext();
    const auto written = write();
    const QString folder = m_order.folder;
    std::vector<cycle::Issue> issues;
    for (std::size_t index = 0; index < m_names.size(); ++index)
        issues.push_back(report::issueOf(*m_common->plan, m_order.printouts[index], m_names[index]));
    drop();
    if (written)
        emit finished(issues, folder);
    else
        emit failed(written.error().message);
}

Result<void> PacketIssuer::write() const
{
    for (std::size_t index = 0; index < m_names.size(); ++index)
        QD_CHECK(print::writePdf(m_made[index], QDir(m_order.folder).filePath(m_names[index])));
    return {};
}

} // namespace qd::ui

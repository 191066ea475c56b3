// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/issuedialog.h"
#include "pages/pdfbuilder.h"

namespace qd::ui {

/// Makes several documents one after the other without blocking the window, and writes them when all of them are made.
class PacketIssuer : public QObject
{
    Q_OBJECT

public:
    explicit PacketIssuer(QObject *parent = nullptr);

    /// Makes the printouts of \a order; \a common says of all of them from what and for which paper.
    void start(const IssueOrder &order, const Cycle &cycle, const PdfBuilder::Order &common);
    /// Writes nothing of what was begun.
    void drop();
    bool isBusy() const { return !m_order.printouts.empty(); }
    /// Returns when everything is written: for a test.
    void finish();

signals:
    void progressed(int made, int all);
    /// All files are in the folder. \a issues are to be noted.
    void finished(const std::vector<qd::cycle::Issue> &issues, const QString &folder);
    void failed(const QString &message);

private:
    void makeNext();
    void keep(const QByteArray &pdf);
    Result<void> write() const;

    PdfBuilder m_builder;
    std::optional<PdfBuilder::Order> m_common;
    IssueOrder m_order; ///< without printouts: nothing to do
    std::vector<QString> m_names;
    std::vector<QByteArray> m_made;
};

} // namespace qd::ui

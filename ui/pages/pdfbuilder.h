// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/pagepainter.h"
#include "print/paginator.h"
#include "report/reportkinds.h"

#include <QHash>
#include <QObject>
#include <QPicture>
#include <QThreadPool>

#include <memory>

class QPrinter;

namespace qd::ui {

/// Makes the bytes of a document without blocking the window. A worker writes and sets the report, the thread of the
/// window records the curves of its charts (they need a widget), the worker paints. Only the latest order is answered.
class PdfBuilder : public QObject
{
    Q_OBJECT

public:
    /// What to make, as values: nothing of it changes while it is made.
    struct Order
    {
        const report::ReportKind *kind = nullptr;
        std::shared_ptr<const Plan> plan;
        rules::Findings findings;
        report::Wording wording;
        report::ReviewOptions options; ///< the digest is filled in
        DepartmentId department = {}; ///< of kinds that are about one
    };

    explicit PdfBuilder(QObject *parent = nullptr);
    ~PdfBuilder() override;

    void start(Order order);
    /// Forgets the last order and what was made.
    void drop();
    bool isBusy() const { return m_busy; }
    /// Returns when the last order is answered: for a picture or a test.
    void finish();
    /// Paints the document that was built last on paper.
    Result<void> print(QPrinter &printer);

signals:
    void built(const QByteArray &pdf);
    void failed(const QString &message);

private:
    /// What a document is on its way from words to bytes.
    struct Draft
    {
        report::Report report;
        print::Pages pages;
        QHash<const report::ChartSpec *, QPicture> curves;
    };
    void refuse(const QString &message, int generation);
    void recordCurves(const std::shared_ptr<Draft> &draft, int generation);
    void accept(const std::shared_ptr<Draft> &draft, const Result<QByteArray> &pdf, int generation);
    static print::ChartPainter painterOf(const std::shared_ptr<const Draft> &draft);

    int m_generation = 0;
    bool m_busy = false;
    std::shared_ptr<const Draft> m_last;
    QThreadPool m_pool; ///< one thread: the fonts of paper belong to one at a time
};

} // namespace qd::ui

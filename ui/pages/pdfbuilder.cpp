// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdfbuilder.h"

#include "charts/chartpainter.h"
#include "charts/drawing.h"
#include "print/pdfwriter.h"
#include "print/printer.h"
#include "style/charttheme.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

charts::ChartTheme themeOf(report::Ink ink)
{
    return ink == report::Ink::Mono ? monoChartTheme() : paperChartTheme();
}

} // namespace

PdfBuilder::PdfBuilder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PdfBuilder::~PdfBuilder()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PdfBuilder::start(Order order)
{
    const int generation = ++m_generation;
    m_busy = true;
    m_pool.clear(); // what has not begun is out of date
    m_pool.start([this, order = std::move(order), generation]() mutable {
        order.options.contentDigest = cycle::contentDigest(*order.plan);
        auto draft = std::make_shared<Draft>();
        auto report = order.kind->build(
            {*order.plan, order.findings, order.wording, order.options, order.plan->find(order.department)});
        if (!report) {
            QMetaObject::invokeMethod(
                this, [this, message = report.error().message, generation] { refuse(message, generation); },
                Qt::QueuedConnection);
            return;
        }
        draft->report = *std::move(report);
        draft->pages = print::paginate(draft->report);
        QMetaObject::invokeMethod(
            this, [this, draft, generation] { recordCurves(draft, generation); }, Qt::QueuedConnection);
    });
}

void PdfBuilder::drop()
{
    ++m_generation;
    m_busy = false;
    m_pool.clear();
    m_last.reset();
}

void PdfBuilder::refuse(const QString &message, int generation)
{
    if (generation != m_generation)
        return;
    m_busy = false;
    m_last.reset();
    emit failed(message);
}

void PdfBuilder::recordCurves(const std::shared_ptr<Draft> &draft, int generation)
{
    if (generation != m_generation)
        return;
    const charts::ChartTheme theme = themeOf(draft->report.ink);
    for (const print::Page &page : draft->pages.pages) {
        for (const print::Item &item : page.items) {
            const auto *chart = std::get_if<print::ChartItem>(&item);
            if (const auto *spec = chart ? std::get_if<report::ChartSpec>(chart->spec.get()) : nullptr)
                draft->curves.insert(spec, charts::curvesOf(chart->box, *spec, theme));
        }
    }
    m_pool.start([this, draft, generation] {
        const auto pdf = print::renderPdf(draft->report, draft->pages, painterOf(draft));
        QMetaObject::invokeMethod(
            this, [this, draft, pdf, generation] { accept(draft, pdf, generation); }, Qt::QueuedConnection);
    });
}

void PdfBuilder::accept(const std::shared_ptr<Draft> &draft, const Result<QByteArray> &pdf, int generation)
{
    if (generation != m_generation)
        return; // the document, or what is wanted of it, has changed since
    m_busy = false;
    m_last = draft;
    if (pdf)
        emit built(*pdf);
    else
        emit failed(pdf.error().message);
}

print::ChartPainter PdfBuilder::painterOf(const std::shared_ptr<const Draft> &draft)
{
    return [draft, theme = themeOf(draft->report.ink)](QPainter &painter, const QRectF &rect,
                                                       const report::Drawing &drawing) {
        if (const auto *spec = std::get_if<report::ChartSpec>(&drawing))
            charts::paintChart(painter, rect, *spec, theme, draft->curves.value(spec));
        else
            charts::paintDrawing(painter, rect, drawing, theme);
    };
}

void PdfBuilder::finish()
{
    while (m_busy) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

Result<void> PdfBuilder::print(QPrinter &printer)
{
    finish();
    if (!m_last)
        return failure(ErrorCode::Internal, QStringLiteral("nothing was built"));
    return print::printPages(printer, m_last->pages, painterOf(m_last));
}

} // namespace qd::ui

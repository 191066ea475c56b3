// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "print/pdfwriter.h"
#include "report/reviewreport.h"
#include "rules/catalogue.h"

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<report::ReviewOptions> reviewOptions(const Call &call, const PublishedDocument &document)
{
    report::ReviewOptions options;
    QD_TRY(options.asOf, call.asOf(document));
    if (call.has(u"kind"_s) && call.value(u"kind"_s) != u"review")
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a report. Use review.").arg(call.value(u"kind"_s)));
    const QString paper = call.has(u"paper"_s) ? call.value(u"paper"_s) : u"a4"_s;
    if (paper != u"a4" && paper != u"letter")
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a paper. Use a4 or letter.").arg(paper));
    options.paper = paper == u"a4" ? report::Paper::A4 : report::Paper::Letter;
    options.ink = call.has(u"mono"_s) ? report::Ink::Mono : report::Ink::Colour;
    options.label = call.value(u"label"_s);
    options.contentDigest = document.digest;
    options.created = call.world().clock().now();
    return options;
}

} // namespace

Result<ExitCode> runReport(const Call &call)
{
    if (!call.has(u"o"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say where to write the report: -o OUT.pdf."));
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const report::ReviewOptions options, reviewOptions(call, document));
    const rules::Findings findings = rules::diagnose(document.plan, {}, options.asOf);
    const report::Report report = report::reviewReport(document.plan, findings, call.wording(document.plan), options);
    QD_CHECK(print::writePdf(report, call.value(u"o"_s), [](QPainter &, const QRectF &, const report::ChartSpec &) {}));
    return ExitCode::Done;
}

} // namespace qd::app
namespace qd::app {
Result<ExitCode> runScreenshot(const Call &)
{
    return ExitCode::Done;
}
Result<ExitCode> runActions(const Call &)
{
    return ExitCode::Done;
}
} // namespace qd::app

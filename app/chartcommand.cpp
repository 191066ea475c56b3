// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartkinds.h"
#include "commandline.h"

#include "base/tr.h"
#include "print/chartfile.h"
#include "rules/catalogue.h"
#include "style/charttheme.h"

#include <QFileInfo>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<charts::ChartTheme> themeFrom(const Call &call)
{
    const QString word = call.has(u"theme"_s) ? call.value(u"theme"_s) : u"light"_s;
    if (word == u"light")
        return ui::chartThemeOf(ui::Appearance::Light);
    if (word == u"dark")
        return ui::chartThemeOf(ui::Appearance::Dark);
    if (word == u"mono")
        return ui::monoChartTheme();
    return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a theme. Use light, dark or mono.").arg(word));
}

/// The size that --size names, else the one the chart looks best in.
Result<QSize> sizeFrom(const Call &call, const charts::Figure &figure, const charts::ChartTheme &theme)
{
    if (!call.has(u"size"_s))
        return figureSize(figure, figure.natural, theme);
    const QStringList parts = call.value(u"size"_s).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const double width = std::max(figure.least.width(), size.width() - 32.0);
    const QSize least = figureSize(figure, {width, figure.least.height()}, theme);
    if (parts.size() != 2 || size.width() < least.width() || size.height() < least.height() || size.width() > 8000
        || size.height() > 8000)
        return failure(ErrorCode::Usage,
                       Tr::tr("The chart does not fit into \"%1\". Write a size like %2x%3 or larger, up to 8000x8000.")
                           .arg(call.value(u"size"_s))
                           .arg(least.width())
                           .arg(least.height()));
    return size;
}

report::Metadata metadataOf(const Call &call, const PublishedDocument &document, const charts::Figure &figure)
{
    report::Metadata meta;
    meta.title = figure.title;
    meta.subtitle = figure.subtitle;
    meta.organisation = document.plan.organisation().name;
    meta.author = meta.organisation;
    meta.confidentiality = document.plan.organisation().confidentiality;
    meta.language = QLocale().bcp47Name();
    meta.created = call.world().clock().now();
    return meta;
}

Result<ExitCode> listCharts(const Call &call)
{
    QString text;
    for (const ChartKind &kind : chartKinds()) {
        QStringList subjects;
        for (const char *table : kind.subjects)
            subjects << QLatin1String(table);
        const QString subject = subjects.join(u'|');
        text += QStringList{QLatin1String(kind.id), Tr::tr(kind.title),
                            kind.need == SubjectNeed::Possible ? Tr::tr("%1 (optional)").arg(subject) : subject}
                    .join(u'\t')
            + u'\n';
    }
    QD_CHECK(call.output(text.toUtf8()));
    return ExitCode::Done;
}

/// The part of the company that --function, --unit or --geography names.
Result<report::Scope> scopeFrom(const Call &call, const Plan &plan, QDate asOf)
{
    report::Scope scope;
    for (const auto &[option, cut] :
         {std::pair(u"function"_s, report::Cut::Function), std::pair(u"unit"_s, report::Cut::BusinessUnit),
          std::pair(u"geography"_s, report::Cut::Geography)}) {
        if (!call.has(option))
            continue;
        if (!scope.isEverything())
            return failure(ErrorCode::Usage,
                           Tr::tr("A chart is of one part of the company. Use one of --function, --unit and "
                                  "--geography."));
        QD_TRY(scope, report::scopeCalled(plan, asOf, cut, call.value(option)));
    }
    return scope;
}

Result<std::optional<rules::Subject>> subjectFrom(const Call &call, const ChartKind &kind, const Plan &plan)
{
    const bool has = call.has(u"subject"_s);
    if (has && kind.need == SubjectNeed::None)
        return failure(ErrorCode::Usage,
                       Tr::tr("The chart %1 is about everything. Leave --subject out.").arg(QLatin1String(kind.id)));
    if (!has && kind.need != SubjectNeed::Necessary)
        return std::optional<rules::Subject>();
    QD_TRY(rules::Subject subject, chartSubject(kind, plan, call.value(u"subject"_s)));
    return std::optional(std::move(subject));
}

/// Who stands beside the subject of a chart of two.
Result<std::optional<rules::Subject>> partnerFrom(const Call &call, const ChartKind &kind, const Plan &plan)
{
    if (!call.has(u"with"_s))
        return std::optional<rules::Subject>();
    if (!kind.isOfTwo || !call.has(u"subject"_s))
        return failure(ErrorCode::Usage,
                       Tr::tr("--with names the second of two. Use it beside --subject, for --id pair."));
    QD_TRY(rules::Subject partner, chartSubject(kind, plan, call.value(u"with"_s)));
    return std::optional(std::move(partner));
}

/// The order of the matrix that --order names.
Result<report::MapOrder> orderFrom(const Call &call, const ChartKind &kind)
{
    if (!call.has(u"order"_s))
        return report::MapOrder::CirclesFirst;
    if (qstrcmp(kind.id, "map-matrix") != 0)
        return failure(ErrorCode::Usage, Tr::tr("--order is for --id map-matrix."));
    const QString word = call.value(u"order"_s);
    for (const auto &[name, order] :
         {std::pair(u"circles"_s, report::MapOrder::CirclesFirst),
          std::pair(u"department"_s, report::MapOrder::Department),
          std::pair(u"sequence"_s, report::MapOrder::Sequence), std::pair(u"cluster"_s, report::MapOrder::Cluster)}) {
        if (word == name)
            return order;
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("\"%1\" is not an order. Use circles, department, sequence or cluster.").arg(word));
}

} // namespace

Result<ExitCode> runChart(const Call &call)
{
    if (call.has(u"list"_s))
        return listCharts(call);
    if (call.arguments().isEmpty())
        return failure(ErrorCode::Usage, Tr::tr("Say which document, or --list for the charts there are."));
    QD_TRY(const ChartKind *kind, chartKind(call.value(u"id"_s)));
    const QString format = QFileInfo(call.value(u"o"_s)).suffix().toLower();
    if (!print::chartFormats().contains(format))
        return failure(ErrorCode::Usage,
                       Tr::tr("Say where to write the chart: -o OUT with the ending .svg, .pdf, .png or .csv."));
    QD_TRY(const charts::ChartTheme theme, themeFrom(call));
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const QDate asOf, call.asOf(document));
    QD_TRY(const auto subject, subjectFrom(call, *kind, document.plan));
    QD_TRY(const auto partner, partnerFrom(call, *kind, document.plan));
    QD_TRY(const report::MapOrder order, orderFrom(call, *kind));
    QD_TRY(const report::Scope scope, scopeFrom(call, document.plan, asOf));
    const rules::Findings findings = rules::diagnose(document.plan, {}, asOf);
    const report::Wording wording = call.wording(document.plan);
    ChartQuestion question{document.plan, findings, asOf, wording, theme, subject, partner};
    question.order = order;
    QD_TRY(const DrawnChart drawn, chartIn(scope, *kind, question));
    QD_TRY(const QSize size, sizeFrom(call, drawn.figure, theme));
    QD_TRY(const QByteArray data,
           print::chartFile(format, {drawn.figure, drawn.data, theme, size, metadataOf(call, document, drawn.figure)}));
    QD_CHECK(call.output(data));
    return ExitCode::Done;
}

} // namespace qd::app

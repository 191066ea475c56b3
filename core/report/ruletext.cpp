// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ruletext.h"

#include "base/tr.h"
#include "model/plan.h"
#include "rules/optionvalues.h"
#include "rules/settings.h"
#include "stats/signals.h"

namespace qd::report {

using namespace Qt::StringLiterals;

namespace {

QString plain(double value)
{
    return QString::number(value, 'g', 6);
}

/// Heading and indented content.
QString part(const QString &heading, const QString &content)
{
    return content.isEmpty() ? QString() : heading + u"\n    "_s + content + u'\n';
}

} // namespace

QString uncheckedSentence(const rules::UncheckedGroup &group, const Wording &wording)
{
    const rules::Subject &first = group.items.front()->subject;
    const QString rule = QLatin1String(group.rule);
    const QString reason = wording.text(group.reason);
    const RecordType *type = recordType(QLatin1String(first.table));
    if (type && type == &describe<Organisation>())
        return Tr::tr("%1 could not run: %2.", "rule, reason").arg(rule, reason);
    const QString place = group.items.size() == 1 || !type
        ? first.name
        : u"%1 %2"_s.arg(wording.locale().toString(int(group.items.size())), Tr::tr(type->plural));
    return Tr::tr("%1 could not run on %2: %3.", "rule, records, reason").arg(rule, place, reason);
}

QString chanceSentence(const rules::FalseSignals &chance, const Wording &wording)
{
    if (chance.watched == 0)
        return {};
    return Tr::tr("The statistical rules show %n signal(s); about %1 a quarter are to be expected by chance among %2 "
                  "KPIs.",
                  nullptr, chance.shown)
        .arg(wording.number(chance.expected, Unit{}, chance.expected < 10 ? 1 : 0),
             wording.locale().toString(chance.watched));
}

QString kindSentence(const rules::Rule &rule)
{
    switch (rule.kind) {
    case rules::Kind::Deterministic:
        return Tr::tr("Certain: the same records always give the same findings.");
    case rules::Kind::Fuzzy:
        return Tr::tr("By likeness of names and words: before anybody has judged them, 8 of 10 findings count as "
                      "right.");
    case rules::Kind::Statistical:
        break;
    }
    return Tr::tr("By odds: before anybody has judged them, 7 of 10 findings count as right.");
}

QString formulaOf(const rules::Rule &rule)
{
    static const QHash<QLatin1String, QString> formulas{
        {QLatin1String("KPI-001"),
         u"limits = mean \u00b1 3\u03c3, \u03c3 = mean moving range / 1.128379 / \u221a(1 \u2212 \u03c6); run of 1 + \u23087 ln 0.5 / ln(0.5 + asin(\u03c6) / \u03c0)\u2309"_s},
        {QLatin1String("KPI-002"),
         u"t = (mean of recent \u2212 mean of earlier residuals) / s\u221a((1 / n + 1 / m)(1 + \u03c6) / (1 \u2212 \u03c6)); q = Benjamini-Hochberg of p"_s},
        {QLatin1String("KPI-004"), u"limits = mean \u00b1 2.66 mean moving range"_s},
        {QLatin1String("KPI-005"),
         u"P(met) = \u03a6((mean \u2212 target) / \u03c3), \u03c3 = mean moving range / 1.128379"_s},
        {QLatin1String("KPI-008"), u"p = P(B \u2265 good), B binomial(good + bad, 0.5)"_s},
        {QLatin1String("PAIR-001"),
         u"gap = z(b) \u2212 sign \u00b7 z(a); t as of KPI-002 on the gap; q = Benjamini-Hochberg of p"_s},
        {QLatin1String("PAIR-002"),
         u"gap = z(b) \u2212 sign \u00b7 z(a), whitened by \u03c6; t of \u221a|gap \u2212 median| before and after (Brown-Forsythe)"_s},
        {QLatin1String("PAIR-005"),
         u"Spearman\u2019s \u03c1 of what trend, time of year and \u03c6 leave of both; q = Benjamini-Hochberg of p"_s}};
    return formulas.value(QLatin1String(rule.id));
}

QString falseSignalSentence(const rules::Rule &rule, const rules::RuleOptions &options, const Wording &wording)
{
    const auto thousand = [&](int baseline) {
        return wording.number(1000 * stats::falseSignalProbability(baseline, 3, stats::Sides::Both), Unit{}, 1);
    };
    switch (rules::chanceBasis(rule)) {
    case rules::ChanceBasis::Unknown:
        break;
    case rules::ChanceBasis::PerSeries:
        return Tr::tr("Of 1,000 KPIs in which nothing happens, %1 signal in a quarter with limits from 12 values, %2 "
                      "with 24 and %3 with 36, half of them on the bad side (20,000 simulated series each).")
            .arg(thousand(12), thousand(24), thousand(36));
    case rules::ChanceBasis::ShareOfFound:
        return Tr::tr("Of what it finds, up to %1 % is to be expected by chance (falseDiscoveries).")
            .arg(plain(100 * rules::optionValue(rule, "falseDiscoveries", options).value_or(0)));
    }
    return {};
}

OptionsInForce optionsInForce(const Plan &plan, const rules::Rule &rule, DepartmentId department,
                              const Wording &wording)
{
    OptionsInForce found;
    for (const rules::OptionInForce &each : rules::optionsInForce(plan, rule, department)) {
        const QString key = rules::keyOf(rule, each.name);
        found.options.values.insert(key, each.value);
        found.reasons.insert(key, wording.text(each.origin));
    }
    return found;
}

QStringList optionLines(const rules::Rule &rule, const rules::RuleOptions &options, const OptionReasons &reasons)
{
    QStringList lines;
    for (const rules::OptionValue &each : rules::optionValues(rule, options)) {
        const QString name = QLatin1String(each.option->name);
        const QString reason = reasons.value(QLatin1String(rule.id) + u'.' + name);
        lines << (!each.isChanged()
                      ? Tr::tr("%1 = %2, as in the catalogue", "option, value").arg(name, plain(each.value))
                      : Tr::tr("%1 = %2, not %3: %4", "option, value, value of the catalogue, why")
                            .arg(name, plain(each.value), plain(each.option->value),
                                 reason.isEmpty() ? Tr::tr("set for this run") : reason));
    }
    return lines;
}

QString explanation(const rules::Rule &rule, const rules::RuleOptions &options, const OptionReasons &reasons,
                    const Wording &wording)
{
    QString text = u"%1 %2\n%3: %4\n\n"_s.arg(QLatin1String(rule.id), Tr::tr(rule.title), Tr::tr("In the room"),
                                              Tr::tr(rule.roomTitle));
    text += part(Tr::tr("When"), Tr::tr(rule.condition));
    text += part(Tr::tr("What it says"), Tr::tr(rule.says));
    text += part(Tr::tr("What to ask"), Tr::tr(rule.question));
    text += part(Tr::tr("What it needs"), Tr::tr(rule.needs));
    text += part(Tr::tr("When it is no problem"), Tr::tr(rule.silence));
    text += part(Tr::tr("How sure it is"), kindSentence(rule));
    text += part(Tr::tr("Formula"), formulaOf(rule));
    text += part(Tr::tr("False signals"), falseSignalSentence(rule, options, wording));
    text += part(Tr::tr("Source"), Tr::tr(rule.source));
    const QStringList lines = optionLines(rule, options, reasons);
    for (qsizetype index = 0; index < lines.size(); ++index)
        text += part(lines[index], Tr::tr(rule.options[size_t(index)].help));
    return text;
}

QString explanationOf(const rules::Rule &rule, const rules::Findings &findings, const Wording &wording)
{
    const auto isOurs = [&](const char *id) { return qstrcmp(id, rule.id) == 0; };
    const auto count =
        std::ranges::count_if(findings.findings, [&](const rules::Finding &each) { return isOurs(each.rule); });
    QStringList lines{count == 0 ? Tr::tr("It finds nothing.")
                                 : Tr::tr("It finds %n disconnect(s).", nullptr, int(count))};
    for (const rules::Finding &finding : findings.findings) {
        if (isOurs(finding.rule))
            lines << wording.text(finding.title);
    }
    for (const rules::UncheckedGroup &group : rules::uncheckedGroups(findings)) {
        if (isOurs(group.rule))
            lines << uncheckedSentence(group, wording);
    }
    return u'\n' + part(Tr::tr("In this document, as of %1").arg(wording.date(findings.asOf)), lines.join(u"\n    "_s));
}

} // namespace qd::report

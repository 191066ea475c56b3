// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charttext.h"

#include "base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd::report {

namespace {

std::optional<double> valueAt(const ChartSeries &series, int category)
{
    const auto index = static_cast<std::size_t>(category);
    return index < series.values.size() ? series.values[index] : std::nullopt;
}

} // namespace

QString numberText(double value, int decimals)
{
    const int digits = std::clamp(decimals, 0, 15);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -digits);
    const bool isHuge = std::abs(value) >= 1e15;
    QString text = isHuge ? QLocale().toString(value, 'g', 4) : QLocale().toString(isZero ? 0.0 : value, 'f', digits);
    return text.replace(u'-', u'\u2212');
}

bool isDifference(const ChartSeries &series)
{
    const auto known = std::ranges::count_if(series.values, [](const auto &value) { return value.has_value(); });
    const bool isMeasuredFromZero =
        series.shape == ChartSeries::Shape::Column || series.shape == ChartSeries::Shape::Pin;
    return isMeasuredFromZero && known > 0 && known == std::ptrdiff_t(series.marks.size());
}

QString valueText(const ChartSeries &series, double value, int decimals)
{
    if (!isDifference(series))
        return numberText(value, decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -std::clamp(decimals, 0, 15));
    return isZero ? u"±"_s + numberText(0, decimals) : (value > 0 ? u"+"_s : QString()) + numberText(value, decimals);
}

const ChartSeries *actualSeries(const ChartSpec &spec)
{
    const auto found = std::ranges::find(spec.series, Scenario::Actual, &ChartSeries::scenario);
    return found == spec.series.end() ? nullptr : &*found;
}

QString pointSentence(const ChartSpec &spec, int category)
{
    const auto index = static_cast<std::size_t>(category);
    if (category < 0 || index >= spec.categories.size())
        return {};
    const ChartSeries *actual = actualSeries(spec);
    const bool isPlanned = !actual && !spec.series.empty();
    if (isPlanned) // the first series is what it is about
        actual = &spec.series.front();
    const std::optional<double> value = actual ? valueAt(*actual, category) : std::nullopt;
    QString number = value ? valueText(*actual, *value, spec.decimals) : Tr::tr("no value");
    if (isPlanned)
        number = Tr::tr("%1 %2", "name, value").arg(actual->name, number);
    const QString note = index < spec.notes.size() ? spec.notes[index] : QString();
    //: %1 a period, %2 its value, %3 what is remarkable about it
    QString sentence = note.isEmpty() ? Tr::tr("%1: %2").arg(spec.categories[index], number)
                                      : Tr::tr("%1: %2, %3").arg(spec.categories[index], number, note);
    for (const ChartSeries &series : spec.series) {
        const std::optional<double> other = valueAt(series, category);
        if (&series != actual && other) {
            //: %1 a sentence about the actual value, %2 another series ("Previous year"), %3 its value
            sentence = Tr::tr("%1; %2 %3").arg(sentence, series.name, valueText(series, *other, spec.decimals));
        }
    }
    for (const ChartAnnotation &annotation : spec.annotations) {
        if (annotation.category == category)
            sentence = Tr::tr("%1. %2", "sentence, what happened").arg(sentence, annotation.text);
    }
    return sentence;
}

QString pointSentence(const PanelSpec &spec, std::size_t panel, int category)
{
    if (panel >= spec.panels.size())
        return {};
    if (spec.isBeside)
        return pointSentence(spec.panels[panel], category);
    QString sentence = pointSentence(spec.panels.front(), category);
    for (std::size_t index = 1; index < spec.panels.size() && !sentence.isEmpty(); ++index) {
        const ChartSpec &plot = spec.panels[index];
        const ChartSeries *actual = actualSeries(plot);
        if (const auto value = actual ? valueAt(*actual, category) : std::nullopt)
            sentence = Tr::tr("%1; %2 %3").arg(sentence, actual->name, valueText(*actual, *value, plot.decimals));
        if (const QString note = plot.notes.empty() ? QString() : plot.notes[std::size_t(category)]; !note.isEmpty())
            sentence = Tr::tr("%1, %2", "sentence, what is remarkable").arg(sentence, note);
    }
    return sentence;
}

QStringList happenings(const ChartSpec &spec)
{
    QStringList list;
    for (const ChartAnnotation &annotation : spec.annotations)
        list << Tr::tr("%1: %2", "period, what happened")
                    .arg(spec.categories[std::size_t(annotation.category)], annotation.text);
    return list;
}

} // namespace qd::report

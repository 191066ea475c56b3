// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how right every rule is on made-up organisations, beside the last accepted figures.
#include "harness/figures.h"
#include "harness/simulations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

/// How many organisations of one size are made of each kind.
struct Sizes
{
    int departments = 0;
    int seeds = 0;
};

/// Reads "10:10,300:2", sizes and how many of each.
std::vector<Sizes> sizesIn(const QString &text)
{
    std::vector<Sizes> all;
    for (const QString &part : text.split(u','))
        all.push_back({part.section(u':', 0, 0).toInt(), std::max(1, part.section(u':', 1, 1).toInt())});
    return all;
}

void print(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

void printErrors(const generate::Recipe &recipe, const QString &organisation)
{
    const generate::Generated generated = generate::generate(recipe);
    for (const QString &line : harness::falseAlarms(generated, recipe.asOf))
        print(organisation + u": said "_s + line + u'\n');
    for (const QString &line : harness::missed(generated, recipe.asOf))
        print(organisation + u": missed "_s + line + u'\n');
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOption({u"departments"_s, u"Sizes of the organisations, and how many of each kind are made."_s,
                      u"N:SEEDS,..."_s, u"10:10,30:10,100:10,300:10"_s});
    parser.addOption(
        {u"first"_s, u"The first seed; others than 1 are companies that nothing was fitted to."_s, u"SEED"_s, u"1"_s});
    parser.addOption({u"months"_s, u"Of values."_s, u"N"_s, u"48"_s});
    parser.addOption({u"kind"_s, u"clean, planted or faulty; usually all three."_s, u"KIND"_s});
    parser.addOption({u"accepted"_s, u"The file with the accepted figures."_s, u"FILE"_s,
                      QStringLiteral(QD_SOURCE_DIR "/tests/harness/accepted.txt")});
    parser.addOption({u"accept"_s, u"Write the figures to that file."_s});
    parser.addOption(
        {u"simulations"_s,
         u"Print how right the methods are by themselves, and make no organisations. 1: in seconds; 20: with "
         "the series that the goals speak of."_s,
         u"EFFORT"_s});
    parser.addOption({u"alarms"_s, u"Name each false alarm and each miss of the rules that are no statistics."_s});
}

harness::Figures figuresFor(const QCommandLineParser &parser)
{
    harness::Figures figures;
    const int first = std::max(1, parser.value(u"first"_s).toInt());
    for (const harness::Kind kind : harness::kinds()) {
        if (parser.isSet(u"kind"_s) && parser.value(u"kind"_s) != harness::nameOf(kind))
            continue;
        for (const auto [departments, seeds] : sizesIn(parser.value(u"departments"_s))) {
            for (int seed = first; seed < first + seeds; ++seed) {
                auto recipe = harness::recipeFor(kind, departments, seed);
                recipe.months = parser.value(u"months"_s).toInt();
                figures[kind] += harness::measure(recipe);
                if (parser.isSet(u"alarms"_s))
                    printErrors(recipe, u"%1 %2 seed %3"_s.arg(harness::nameOf(kind)).arg(departments).arg(seed));
            }
        }
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"simulations"_s)) {
        print(harness::simulationsText(std::max(1, parser.value(u"simulations"_s).toInt())));
        return 0;
    }
    const harness::Figures figures = figuresFor(parser);
    QFile file(parser.value(u"accepted"_s));
    const harness::Accepted accepted =
        harness::readAccepted(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    file.close();
    print(harness::tableOf(figures, accepted));
    if (parser.isSet(u"accept"_s))
        return file.open(QIODevice::WriteOnly) && file.write(harness::acceptedText(figures).toUtf8()) >= 0 ? 0 : 1;
    const QStringList failures = harness::failuresOf(figures, accepted);
    for (const QString &failure : failures)
        print(failure + u'\n');
    return failures.isEmpty() ? 0 : 1;
}

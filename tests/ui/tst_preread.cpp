// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/phases.h"
#include "exchange/sample.h"
#include "model/handoffstate.h"
#include "print/paginator.h"
#include "report/packetreport.h"
#include "report/preread.h"
#include "report/sessionreports.h"
#include "rules/catalogue.h"
#include "support/world.h"

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);

const Plan &sample()
{
    static const Plan plan = exchange::samplePlan().value();
    return plan;
}

/// Every text of every record, made by \a write from the one that is there.
Plan withTexts(const Plan &plan, const std::function<QString(const QString &)> &write)
{
    Plan result = plan;
    AllRecords::forEach([&]<typename Record>() {
        std::vector<Record> records;
        for (Record record : plan.table<Record>()) {
            for (const Field &field : describe<Record>().fields) {
                if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
                    field.set(&record, Value(write(std::get<QString>(field.get(&record)))));
            }
            records.push_back(std::move(record));
        }
        result.replace(Table<Record>(std::move(records)));
    });
    return result;
}

/// Every record of \a Record three times, each with an id of its own.
template<typename Record>
void multiply(Plan &plan)
{
    std::vector<Record> records(plan.table<Record>().begin(), plan.table<Record>().end());
    const std::size_t count = records.size();
    for (qint64 copy = 1; copy <= 2; ++copy) {
        for (std::size_t index = 0; index < count; ++index) {
            Record record = records[index];
            record.id.value += copy << 50;
            records.push_back(std::move(record));
        }
    }
    plan.replace(Table<Record>(std::move(records)));
}

Plan crowded()
{
    Plan plan = sample();
    multiply<Objective>(plan);
    multiply<HandOff>(plan);
    multiply<Decision>(plan);
    multiply<ActionItem>(plan);
    multiply<Assumption>(plan);
    multiply<ResourceRequest>(plan);
    return plan;
}

Plan planNamed(const QString &name)
{
    if (name == u"as it is")
        return sample();
    if (name == u"crowded")
        return crowded();
    if (name == u"long words")
        return withTexts(crowded(), [](const QString &text) {
            return text + u' ' + QString(u"Wasserzählerablesung"_s).repeated(30);
        });
    if (name == u"many words")
        return withTexts(crowded(),
                         [](const QString &text) { return text + u' ' + QString(u"many words More "_s).repeated(60); });
    if (name == u"wide letters")
        return withTexts(crowded(), [](const QString &) { return QString(400, u'W'); });
    if (name == u"no spaces, wide script")
        return withTexts(crowded(), [](const QString &) { return QString(300, QChar(0x6F22)); });
    Plan bare; // a department and nothing else
    bare.replace(sample().table<Department>());
    return bare;
}

} // namespace

class TestPreRead : public QObject
{
    Q_OBJECT

private slots:
    void everyPreReadHasExactlyTwoPages_data()
    {
        QTest::addColumn<report::Paper>("paper");
        for (const char *plan :
             {"as it is", "crowded", "long words", "many words", "wide letters", "no spaces, wide script", "bare"}) {
            QTest::addRow("%s, A4", plan) << report::Paper::A4;
            QTest::addRow("%s, Letter", plan) << report::Paper::Letter;
        }
    }

    void everyPreReadHasExactlyTwoPages()
    {
        QFETCH(report::Paper, paper);
        const Plan plan = planNamed(QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, 0, -2));
        const report::Wording wording(plan.organisation().fiscalCalendar(), QLocale(QLocale::English));
        const rules::Findings findings = rules::diagnose(plan, {}, AsOf);
        report::ReviewOptions options;
        options.asOf = AsOf;
        options.paper = paper;
        const auto departments = cycle::departmentsOn(plan, AsOf);
        QVERIFY(!departments.empty());
        for (const Department *department : departments) {
            const auto pages = print::paginate(report::preRead(plan, *department, findings, wording, options));
            QVERIFY2(pages.pages.size() == 2,
                     qPrintable(department->name + u": "_s + QString::number(pages.pages.size())));
            for (const print::Page &page : pages.pages) // and nothing runs into the foot
                for (const print::Item &item : page.items)
                    if (const auto *chart = std::get_if<print::ChartItem>(&item))
                        QVERIFY(chart->box.bottom() <= print::contentHeight);
        }
    }

    void aPageIsUsed()
    {
        const report::Wording wording(sample().organisation().fiscalCalendar(), QLocale(QLocale::English));
        const rules::Findings findings = rules::diagnose(sample(), {}, AsOf);
        const Department &support = *std::ranges::find(sample().table<Department>(), u"cs"_s, &Department::code);
        report::ReviewOptions options;
        options.asOf = AsOf;
        const auto pages = print::paginate(report::preRead(sample(), support, findings, wording, options));
        auto texts = print::pageTexts(pages);
        for (QString &text : texts)
            text.replace(u'\n', u' ');
        for (const char *said : {"Customer Support needs Customer feed", "First-contact resolution",
                                 "Average speed of answer", "Requests closed in two days", "Exhibit E12",
                                 "What lies behind each", "input accepted on 3 July, for the review on 22 July 2026"})
            QVERIFY2(texts[0].contains(QLatin1String(said)), said);
        for (const char *said :
             {"2 of 2 promise", "Open the weekend line", "I need", "46 day", "I owe", "Six agents for the launch weeks",
              "Which target for first-contact resolution", "Calls about leaks stay below 300 a week"})
            QVERIFY2(texts[1].contains(QLatin1String(said)), said);
        for (const print::Page &page : pages.pages) {
            qreal lowest = 0;
            for (const print::Item &item : page.items) {
                if (const auto *rule = std::get_if<print::RuleItem>(&item);
                    rule && rule->box.top() < print::contentHeight)
                    lowest = std::max(lowest, rule->box.bottom());
            }
            QVERIFY2(lowest > print::contentHeight * 0.75, qPrintable(QString::number(lowest)));
        }
    }

    void whatDoesNotFitIsCounted()
    {
        const Plan plan = crowded();
        const report::Wording wording(plan.organisation().fiscalCalendar(), QLocale(QLocale::English));
        const Department &support = *std::ranges::find(plan.table<Department>(), u"cs"_s, &Department::code);
        report::ReviewOptions options;
        options.asOf = AsOf;
        const report::Report printed =
            report::preRead(plan, support, rules::diagnose(plan, {}, AsOf), wording, options);
        std::size_t rows = 0;
        int more = 0;
        bool needs = false;
        for (const report::Block &block : printed.blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block.content))
                needs = heading->text == u"I need"_s;
            if (const auto *table = std::get_if<report::Table>(&block.content); table && needs)
                rows = table->rows.size();
            if (const auto *text = std::get_if<report::Paragraph>(&block.content); text && needs)
                more = QStringView(text->text).sliced(1).left(text->text.indexOf(u' ') - 1).toInt();
        }
        const auto all = std::ranges::count_if(plan.table<HandOff>(), [&](const HandOff &handOff) {
            return handOff.receiver == support.id && isPending(handOff);
        });
        QVERIFY(rows > 0);
        QCOMPARE(qsizetype(rows) + more, all);
    }

    void thePacketHoldsEveryPreReadAndLinksAreUnique()
    {
        const report::Wording wording(sample().organisation().fiscalCalendar(), QLocale(QLocale::English));
        report::ReviewOptions options;
        options.asOf = AsOf;
        const report::Report packet = report::packet(sample(), rules::diagnose(sample(), {}, AsOf), wording, options);
        QStringList anchors;
        for (const print::Destination &destination : print::paginate(packet).destinations) {
            QVERIFY2(!anchors.contains(destination.anchor), qPrintable(destination.anchor));
            anchors << destination.anchor;
            // Contents name the department; its sections are for the bookmarks.
            if (destination.anchor.startsWith(u"preread-"_s) && !destination.anchor.endsWith(u"-title"_s))
                QCOMPARE(destination.level, 3);
            if (destination.anchor == u"preread-100-title"_s)
                QVERIFY2(destination.title.startsWith(u"Sales Europe: "_s), qPrintable(destination.title));
        }
        for (const Department *department : cycle::departmentsOn(sample(), AsOf))
            QVERIFY(anchors.contains(u"preread-%1-title"_s.arg(department->id.value)));
        QVERIFY(anchors.contains(u"agenda"_s) && anchors.contains(u"keep-rates"_s));
        QCOMPARE(anchors.last(), u"reading"_s);
    }

    void minutesSayWhatWasRecorded()
    {
        Plan plan = sample();
        const Cycle &quarter = *cycle::currentCycle(plan, AsOf);
        ActionItem action;
        action.id = {1};
        action.what = u"Deliver alerts-only feed"_s;
        action.cycle = quarter.id;
        plan.replace(plan.table<ActionItem>().with({action}, {}));
        Decision decision;
        decision.id = {2};
        decision.question = u"The launch stays on 1 September"_s;
        decision.status = DecisionStatus::Active;
        decision.cycle = quarter.id;
        plan.replace(plan.table<Decision>().with({decision}, {}));
        const report::Wording wording(plan.organisation().fiscalCalendar(), QLocale(QLocale::English));
        report::ReviewOptions options;
        options.asOf = AsOf;
        QString text;
        for (const QString &page : print::pageTexts(print::paginate(report::minutes(plan, quarter, wording, options))))
            text += page;
        for (const char *said : {"The launch stays", "Deliver alerts-only feed", "nobody yet", "no day", "Signed"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
        QVERIFY(!text.contains(u"Which number is the quarterly revenue"_s)); // proposed is not decided
    }
};

QD_TEST_MAIN(TestPreRead)
#include "tst_preread.moc"

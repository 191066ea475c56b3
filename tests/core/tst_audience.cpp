// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/agenda.h"
#include "cycle/phases.h"
#include "exchange/findingsjson.h"
#include "exchange/sample.h"
#include "report/packetreport.h"
#include "report/preread.h"
#include "report/reviewreport.h"
#include "report/sessionreports.h"
#include "report/wall.h"
#include "rules/audience.h"
#include "rules/catalogue.h"
#include "rules/ranking.h"
#include "support/world.h"

#include <QJsonDocument>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 7, 8);
const QString Secret = u"Calls that end quickly"_s;

template<typename Record>
void put(Plan &plan, const Record &record)
{
    std::vector<Record> rows(plan.table<Record>().begin(), plan.table<Record>().end());
    rows.push_back(record);
    plan.replace(Table(std::move(rows)));
}

/// The sample, where something pays off for Customer Support that works against an objective it shares with another
/// department.
const Plan &sample()
{
    static const Plan plan = [] {
        Plan made = exchange::samplePlan().value();
        const Kpi kpi = *std::ranges::find(made.table<Kpi>(), u"cs-fcr"_s, &Kpi::code);
        const auto giver = std::ranges::find(made.table<Department>(), u"plat"_s, &Department::code);
        put(made, ObjectiveShare{.objective = kpi.objective, .department = giver->id});
        put(made,
            Incentive{.id = {900},
                      .text = Secret,
                      .department = kpi.department,
                      .kpi = kpi.id,
                      .direction = Direction::Decrease});
        put(made, Incentive{.id = {901}, .text = Secret + u" too"_s, .department = kpi.department});
        return made;
    }();
    return plan;
}

const rules::Findings &findings()
{
    static const rules::Findings found = rules::diagnose(sample(), {}, AsOf);
    return found;
}

const report::Wording &wording()
{
    static const report::Wording words(FiscalCalendar(4), QLocale(QLocale::English, QLocale::UnitedKingdom));
    return words;
}

report::ReviewOptions options()
{
    report::ReviewOptions options;
    options.asOf = AsOf;
    return options;
}

/// Whatever a reader of \a block sees.
QString textOf(const report::Block &block)
{
    QStringList texts;
    if (const auto *heading = std::get_if<report::Heading>(&block.content))
        texts << heading->text;
    if (const auto *paragraph = std::get_if<report::Paragraph>(&block.content))
        texts << paragraph->text;
    if (const auto *sheet = std::get_if<report::FindingSheet>(&block.content)) {
        texts << sheet->title << sheet->consequence << sheet->question << sheet->rule;
        std::ranges::copy(sheet->evidence, std::back_inserter(texts));
        for (const report::Quote &quote : sheet->quotes)
            texts << quote.who << quote.text;
    }
    if (const auto *pairs = std::get_if<report::KeyValues>(&block.content)) {
        for (const report::KeyValue &pair : pairs->pairs)
            texts << pair.key << pair.value;
    }
    if (const auto *table = std::get_if<report::Table>(&block.content)) {
        for (const report::Row &row : table->rows) {
            for (const report::Cell &cell : row.cells)
                texts << cell.text;
        }
    }
    return texts.join(u'\n');
}

QString textOf(const std::vector<report::Block> &blocks)
{
    QString text;
    for (const report::Block &block : blocks)
        text += textOf(block) + u'\n';
    return text;
}

/// What an incentive is about, and the title of its finding.
bool tells(const QString &text)
{
    return text.contains(Secret) || text.contains(u"pays off"_s);
}

const rules::Finding &ofFacilitator()
{
    const auto found = std::ranges::find_if(
        findings().findings, [](const rules::Finding &finding) { return rules::isForFacilitator(finding.rule); });
    return *found;
}

rules::Finding made(const char *rule, qint64 subject, double score)
{
    rules::Finding finding;
    finding.rule = rule;
    finding.score = score;
    finding.subjects = {{"kpi", subject, u"K"_s}};
    finding.fingerprint = QLatin1String(rule);
    return finding;
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT

private slots:
    void whatPaysOffIsFound()
    {
        QCOMPARE(QByteArray(ofFacilitator().rule), QByteArray("OBJ-011"));
        QVERIFY(tells(wording().text(ofFacilitator().title)));
        QVERIFY(std::ranges::any_of(findings().notEvaluated, [](const rules::NotEvaluated &left) {
            return qstrcmp(left.rule, "OBJ-011") == 0 && left.subject.name.contains(Secret);
        }));
    }

    void nothingOfItIsLeftForTheRoom()
    {
        const rules::Findings room = rules::forTheRoom(findings());
        QCOMPARE(room.asOf, findings().asOf);
        const auto isPrivate = [](const auto &item) { return rules::isForFacilitator(item.rule); };
        QVERIFY(std::ranges::none_of(room.findings, isPrivate));
        QVERIFY(std::ranges::none_of(room.notEvaluated, isPrivate));
        QCOMPARE(int(room.findings.size()),
                 int(findings().findings.size() - std::ranges::count_if(findings().findings, isPrivate)));
        for (size_t index = 0; index < room.findings.size(); ++index) // every exhibit keeps its number
            QCOMPARE(room.findings[index].fingerprint, findings().findings[index].fingerprint);
    }

    void itBelongsToNoStoryAndComesLast()
    {
        QVERIFY(!ofFacilitator().story.isValid());
        std::vector<rules::Finding> all{made("OBJ-011", 1, 100), made("KPI-007", 2, 1), made("DEP-001", 3, 50)};
        rules::rank(all);
        QCOMPARE(QByteArray(all.back().rule), QByteArray("OBJ-011"));
    }

    void itIsNeverJoinedWithWhatTheRoomSees()
    {
        std::vector<rules::Finding> all{made("OBJ-011", 1, 100), made("KPI-007", 1, 1)};
        rules::mergeSameCause(all);
        QCOMPARE(all.size(), 2U);
        all = {made("DEP-001", 1, 100), made("KPI-007", 1, 1)};
        rules::mergeSameCause(all);
        QCOMPARE(all.size(), 1U);
    }

    void noReportTellsIt()
    {
        const Plan &plan = sample();
        QVERIFY(!tells(textOf(report::reviewReport(plan, findings(), wording(), options()).blocks)));
        QVERIFY(!tells(textOf(report::packet(plan, findings(), wording(), options()).blocks)));
        for (const Department &department : plan.table<Department>())
            QVERIFY2(!tells(textOf(report::preRead(plan, department, findings(), wording(), options()).blocks)),
                     qPrintable(department.name));
    }

    void noAgendaProposesIt()
    {
        const Cycle &cycle = *cycle::currentCycle(sample(), AsOf);
        test::World world;
        Session session;
        session.minutes = 1000;
        const auto proposal = cycle::proposeAgenda(
            sample(), session, findings(), AsOf, [](const Message &text) { return wording().text(text); }, world.ids);
        for (const AgendaItem &item : proposal.items)
            QVERIFY2(!tells(item.title), qPrintable(item.title));
        QVERIFY(proposal.leftOut.empty());
        for (const AgendaItem &item : report::agendaToShow(sample(), cycle, findings(), wording(), AsOf))
            QVERIFY2(!tells(item.title), qPrintable(item.title));
    }

    void theWallDoesNotShowItEvenWhenAnItemNamesIt()
    {
        const Cycle &cycle = *cycle::currentCycle(sample(), AsOf);
        const cycle::Agenda agenda{{.id = {1}, .title = u"One more thing"_s}};
        cycle::Agenda linked = agenda;
        linked.front().link = u"finding:"_s + ofFacilitator().fingerprint;
        const QDateTime now(AsOf, QTime(9, 0), QTimeZone::utc());
        const auto plain = report::wallOf(sample(), cycle, agenda, &agenda.front(), findings(), now, AsOf, wording());
        const auto wall = report::wallOf(sample(), cycle, linked, &linked.front(), findings(), now, AsOf, wording());
        QCOMPARE(wall.description, plain.description);
        QCOMPARE(wall.footLeft, plain.footLeft);
        QCOMPARE(wall.picture.index(), plain.picture.index());
    }

    void theExportSaysWhomItIsFor()
    {
        const QByteArray json =
            QJsonDocument(exchange::findingsJson(sample(), findings())).toJson(QJsonDocument::Compact);
        QCOMPARE(json.count("\"audience\":\"facilitator\""), 1);
        QVERIFY(json.contains("\"audience\":\"room\""));
    }
};

QD_TEST_MAIN(TestAudience)
#include "tst_audience.moc"

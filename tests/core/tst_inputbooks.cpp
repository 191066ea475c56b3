// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openform.h"
#include "exchange/pairing.h"
#include "exchange/returndiff.h"
#include "exchange/sample.h"
#include "exchange/tablefile.h"
#include "support/editedbook.h"
#include "support/world.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <ranges>

using namespace qd;
using namespace qd::exchange;
using test::edited;
using test::Rows;
using test::setting;
using namespace Qt::StringLiterals;

namespace {

constexpr DepartmentId Support{110};
const QDate AsOf(2026, 7, 8);

/// A document with the sample, and the workbook of Customer Support.
struct Fixture
{
    test::World world;
    std::unique_ptr<Document> document = world.newDocument();
    QByteArray sent;

    Fixture()
    {
        static const Plan sample = samplePlan().value();
        if (const auto filled = replacePlan(*document, u"Fill"_s, sample); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        sent = bookFor(Support);
    }

    const Plan &plan() const { return document->plan(); }
    QByteArray bookFor(DepartmentId id) const
    {
        return inputBook({plan(), *plan().find(id), AsOf}, QDate(2026, 7, 15)).value();
    }
    ReturnDiff diff(const QByteArray &returned) const
    {
        const auto book = readInputBook(returned, u"support.xlsx"_s);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        return mergeReturn(*book, plan());
    }
    /// Merges what came back as the command line does.
    ReturnDiff merge(const QByteArray &returned, Prefer prefer = Prefer::Ask)
    {
        const ReturnDiff made = diff(returned);
        if (const auto commit = applyReturn(*document, made, choicesFor(made, prefer)); !commit)
            qFatal("%s", qPrintable(commit.error().message));
        return made;
    }
    const HandOff &handOff(const QString &name) const
    {
        const auto &table = plan().table<HandOff>();
        const auto found = std::ranges::find(table, name, &HandOff::name);
        if (found == table.end())
            qFatal("no hand-off %s", qPrintable(name));
        return *found;
    }
};

std::vector<QString> verdicts(const ReturnDiff &diff)
{
    std::vector<QString> list;
    for (const FieldEntry &entry : diff.entries)
        list.push_back(diff.rows[entry.row].name + u' ' + entry.heading + u' ' + tokenFor(entry.verdict));
    return list;
}

} // namespace

class TestInputBooks : public QObject
{
    Q_OBJECT

private slots:
    void theWorkbookAsksForAFewThings()
    {
        const Fixture fixture;
        const auto sheets = sheetsIn(fixture.sent, u"book"_s);
        QCOMPARE(sheets,
                 (std::vector<SheetName>{{u"Start"_s}, {u"KPIs"_s}, {u"Needs"_s}, {u"Offers"_s}, {u"Objectives"_s}}));
        const Sheet kpis = readXlsx(fixture.sent, u"book"_s, {u"KPIs"_s, {}}).value();
        QCOMPARE(kpis.rows.size(), size_t(2 + 4));
        QCOMPARE(kpis.rows[2][1], u"First-contact resolution"_s);
        QCOMPARE(kpis.rows[2][4], u"77.6%"_s); // May, to compare with
        QCOMPARE(kpis.rows[2][5], u"78.6%"_s);
        QCOMPARE(kpis.rows[1][5], u"Actual *"_s);
        const Sheet start = readXlsx(fixture.sent, u"book"_s, {u"Start"_s, {}}).value();
        QCOMPARE(start.rows[4][1], u"Please send this workbook back by 2026-07-15."_s);
        QCOMPARE(fixture.bookFor(Support), fixture.sent);
    }

    void nothingOfOtherDepartmentsIsInIt()
    {
        Fixture fixture;
        // Words that only others have said.
        const HandOff &foreign = *std::ranges::find_if(fixture.plan().table<HandOff>(), [](const HandOff &handOff) {
            return handOff.giver != Support && handOff.receiver != Support && !handOff.statementGiver.isEmpty();
        });
        for (const SheetName &entry : sheetsIn(fixture.sent, u"book"_s)) {
            const Sheet sheet = readXlsx(fixture.sent, u"book"_s, {entry.name, {}}).value();
            for (const auto &row : sheet.rows)
                QVERIFY(std::ranges::find(row, foreign.statementGiver) == row.end());
        }
    }

    void whatComesBackUnchangedChangesNothing()
    {
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        for (const QByteArray &returned : {fixture.sent, edited(fixture.sent, [](QString &, Rows &) {})}) {
            const ReturnDiff diff = fixture.merge(returned);
            QCOMPARE(verdicts(diff), std::vector<QString>());
            QCOMPARE(problemsJson(diff.problems), QJsonArray());
            QCOMPARE(diff.unchanged, diff.read);
            QVERIFY(diff.read > 15);
        }
        QCOMPARE(digest(fixture.plan()), before);
    }

    void valuesOfEveryKindAreTaken()
    {
        Fixture fixture;
        QByteArray returned = fixture.sent;
        for (const auto &change :
             {setting(u"KPIs"_s, u"First-contact resolution"_s, u"actual"_s, u"79.1%"_s),
              setting(u"KPIs"_s, u"Average speed of answer"_s, u"comment"_s, u"Call-backs from July."_s),
              setting(u"Needs"_s, u"Billing contact"_s, u"neededBy"_s, u"2026-08-20"_s),
              setting(u"Needs"_s, u"Billing contact"_s, u"giver"_s, u"Data & IT"_s),
              setting(u"Offers"_s, u"Appointment calls"_s, u"status"_s, u"In progress"_s),
              setting(u"Offers"_s, u"Appointment calls"_s, u"effort"_s, u"12.5"_s),
              setting(u"Objectives"_s, u"Half-minute answers"_s, u"status"_s, u"off track"_s)})
            returned = edited(returned, change);
        const ReturnDiff diff = fixture.merge(returned);
        QCOMPARE(diff.count(FieldVerdict::Taken), 7);
        QCOMPARE(diff.entries.size(), size_t(7));
        QCOMPARE(diff.entries.front().place, u"KPIs, F3"_s);
        const Plan &plan = fixture.plan();
        const Kpi &kpi = *std::ranges::find(plan.table<Kpi>(), u"First-contact resolution"_s, &Kpi::name);
        const Observation &value = *plan.observation(kpi.id, {Cadence::Month, QDate(2026, 6, 1)});
        QCOMPARE(value.actual, std::optional(0.791));
        QCOMPARE(value.source, u"support.xlsx, KPIs, row 3"_s);
        QCOMPARE(value.stated, std::optional(Stated::Missed)); // nothing else of the record changes
        QCOMPARE(fixture.handOff(u"Billing contact"_s).neededBy, QDate(2026, 8, 20));
        QCOMPARE(plan.find(fixture.handOff(u"Billing contact"_s).giver)->name, u"Data & IT"_s);
        QCOMPARE(fixture.handOff(u"Appointment calls"_s).status, HandOffStatus::InProgress);
        QCOMPARE(fixture.handOff(u"Appointment calls"_s).effort, std::optional(12.5));
        QCOMPARE(fixture.document->undoLabel(), u"Merge Input of Customer Support"_s);
        QVERIFY_RESULT(fixture.document->undo());
        QCOMPARE(digest(fixture.plan()), digest(samplePlan().value())); // one step
    }

    void whatIsNotKnownYetIsLeftBlank()
    {
        Fixture fixture;
        fixture.sent = inputBook({fixture.plan(), *fixture.plan().find(Support), QDate(2026, 8, 5)}, {}).value();
        const Sheet kpis = readXlsx(fixture.sent, u"book"_s, {u"KPIs"_s, {}}).value();
        QCOMPARE(kpis.rows[2].texts(),
                 (std::vector<QString>{kpis.rows[2][0],
                                       u"First-contact resolution"_s,
                                       u"%"_s,
                                       u"2026-07"_s,
                                       u"78.6%"_s,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}}));
        QCOMPARE(fixture.merge(fixture.sent).entries.size(), size_t(0));
        const ReturnDiff diff = fixture.merge(
            edited(fixture.sent, setting(u"Objectives"_s, u"Half-minute answers"_s, u"status"_s, u"At risk"_s)));
        QCOMPARE(verdicts(diff), (std::vector<QString>{u"Half-minute answers Status taken"_s}));
        const CheckIn &made = *std::ranges::find(fixture.plan().table<CheckIn>(), QDate(2026, 7, 1), &CheckIn::start);
        QCOMPARE(made.status, Progress::AtRisk);
        QCOMPARE(made.source, u"support.xlsx, Objectives, row 6"_s);
    }

    void threeWaysDecide()
    {
        Fixture fixture;
        const HandOff before = fixture.handOff(u"Billing contact"_s);
        QVERIFY_RESULT(fixture.document->edit(u"Meanwhile"_s, [&](Edit &edit) {
            HandOff ours = before;
            ours.neededBy = QDate(2026, 8, 30);
            ours.volume = u"ten"_s;
            ours.readyCriterion = u"signed"_s;
            return edit.put(ours);
        }));
        QByteArray returned = edited(fixture.sent, setting(u"Needs"_s, before.name, u"neededBy"_s, u"2026-08-20"_s));
        returned = edited(returned, setting(u"Needs"_s, before.name, u"volume"_s, u"ten"_s));
        returned = edited(returned, setting(u"Needs"_s, before.name, u"frequency"_s, u"weekly"_s));
        const ReturnDiff diff = fixture.diff(returned);
        QCOMPARE(verdicts(diff),
                 (std::vector<QString>{u"Billing contact Needed by conflict"_s, u"Billing contact Volume equal"_s,
                                       u"Billing contact Frequency taken"_s}));
        QCOMPARE(openEntries(diff, choicesFor(diff, Prefer::Ask), Prefer::Ask).size(), size_t(1));
        QCOMPARE(openEntries(diff, choicesFor(diff, Prefer::Ours), Prefer::Ours).size(), size_t(0));
        fixture.merge(returned);
        QCOMPARE(fixture.handOff(before.name).neededBy, QDate(2026, 8, 30)); // ours until somebody decides
        QCOMPARE(fixture.handOff(before.name).readyCriterion, u"signed"_s);
        QCOMPARE(fixture.handOff(before.name).frequency, u"weekly"_s);
        fixture.merge(returned, Prefer::Theirs);
        QCOMPARE(fixture.handOff(before.name).neededBy, QDate(2026, 8, 20));
    }

    void mergingTwiceChangesNothingMore()
    {
        Fixture fixture;
        QByteArray returned = edited(fixture.sent, setting(u"Offers"_s, u"Pilot feedback"_s, u"queueRank"_s, u"2"_s));
        returned = edited(returned, [](QString &title, Rows &rows) {
            if (title == u"Needs")
                rows.push_back({{}, u"Winter rota"_s, u"Field Services"_s, u"2026-10-01"_s});
        });
        QCOMPARE(fixture.merge(returned).count(FieldVerdict::Taken), 4);
        const HandOff &made = fixture.handOff(u"Winter rota"_s);
        QCOMPARE(std::tuple(made.receiver, made.neededBy, made.status),
                 std::tuple(Support, QDate(2026, 10, 1), HandOffStatus::Requested));
        QCOMPARE(made.requestedOn, AsOf);
        const QByteArray once = digest(fixture.plan());
        const ReturnDiff again = fixture.merge(returned, Prefer::Theirs);
        QCOMPARE(again.count(FieldVerdict::Equal), 4);
        QCOMPARE(digest(fixture.plan()), once);
    }

    void disjointReturnsMergeInAnyOrder()
    {
        QByteArray digests[2];
        for (const bool swapped : {false, true}) {
            Fixture fixture;
            const DepartmentId other{111};
            const QByteArray otherBook = fixture.bookFor(other);
            const auto touch = [](QString &title, Rows &rows) {
                if (title == u"KPIs" || title == u"Objectives")
                    std::ranges::for_each(rows | std::views::drop(2), [](auto &row) { row.back() = u"looked at"_s; });
            };
            std::vector<QByteArray> returns{edited(fixture.sent, touch), edited(otherBook, touch)};
            if (swapped)
                std::ranges::reverse(returns);
            for (const QByteArray &returned : returns)
                QVERIFY(fixture.merge(returned).count(FieldVerdict::Taken) > 0);
            digests[swapped] = digest(fixture.plan());
        }
        QCOMPARE(digests[0], digests[1]);
    }

    void sortedRenamedAndWidenedWorkbooksAreRead()
    {
        Fixture fixture;
        QByteArray returned = edited(fixture.sent, setting(u"Needs"_s, u"Agent console"_s, u"priority"_s, u"1"_s));
        returned = edited(returned, [](QString &title, Rows &rows) {
            if (title != u"Needs")
                return;
            title = u"What we need"_s;
            std::ranges::sort(rows.begin() + 2, rows.end(), std::greater());
            for (size_t row = 0; row < rows.size(); ++row)
                rows[row].insert(rows[row].begin() + 2, row == 3 ? u"a remark"_s : QString());
        });
        const ReturnDiff diff = fixture.diff(returned);
        QCOMPARE(verdicts(diff), (std::vector<QString>{u"Agent console Receiver's priority taken"_s}));
        QVERIFY(diff.entries.front().place.startsWith(u"What we need, H"_s));
        QCOMPARE(diff.problems.size(), size_t(1));
        QCOMPARE(diff.problems.front().value, u"a remark"_s);
    }

    void copiedRowsAreNewOrAskedAbout()
    {
        Fixture fixture;
        const auto copying = [](const QString &sheet, const QString &name, size_t column, const QString &value) {
            return [=](QString &title, Rows &rows) {
                if (title != sheet)
                    return;
                auto copy =
                    *std::ranges::find_if(rows, [&](const auto &row) { return row.size() > 1 && row[1] == name; });
                copy[column] = value;
                rows.insert(rows.begin() + 2, copy); // above the row it was copied from
            };
        };
        const ReturnDiff made =
            fixture.merge(edited(fixture.sent, copying(u"Needs"_s, u"Agent console"_s, 1, u"Desk phones"_s)));
        QCOMPARE(made.count(FieldVerdict::Taken), int(made.entries.size()));
        QVERIFY(fixture.handOff(u"Desk phones"_s).id != fixture.handOff(u"Agent console"_s).id);
        QCOMPARE(fixture.handOff(u"Desk phones"_s).giver, fixture.handOff(u"Agent console"_s).giver);
        const ReturnDiff asked =
            fixture.diff(edited(fixture.sent, copying(u"KPIs"_s, u"Average speed of answer"_s, 5, u"39"_s)));
        QCOMPARE(verdicts(asked), (std::vector<QString>{u"Average speed of answer Actual question"_s}));
        QVERIFY(asked.entries.front().problem.contains(u"stands twice"_s));
    }

    void rowsThatWereTakenOutAreAskedAbout()
    {
        Fixture fixture;
        const auto without = [](const QString &sheet, const QString &name) {
            return [=](QString &title, Rows &rows) {
                if (title == sheet)
                    std::erase_if(rows, [&](const auto &row) { return row.size() > 1 && row[1] == name; });
            };
        };
        const QByteArray returned = edited(fixture.sent, without(u"Needs"_s, u"Agent console"_s));
        QCOMPARE(verdicts(fixture.merge(returned)), (std::vector<QString>{u"Agent console Status question"_s}));
        QCOMPARE(fixture.handOff(u"Agent console"_s).status, HandOffStatus::Committed);
        fixture.merge(returned, Prefer::Theirs);
        QCOMPARE(fixture.handOff(u"Agent console"_s).status, HandOffStatus::Withdrawn);
        const ReturnDiff kpis = fixture.diff(edited(fixture.sent, without(u"KPIs"_s, u"Average speed of answer"_s)));
        QCOMPARE(kpis.entries.size(), size_t(0));
        QCOMPARE(kpis.problems.size(), size_t(1));
        QCOMPARE(kpis.problems.front().value, u"Average speed of answer"_s);
    }

    void whatWasRemovedMeanwhileIsListed()
    {
        Fixture fixture;
        const auto &kpis = fixture.plan().table<Kpi>();
        const Kpi kpi = *std::ranges::find(kpis, u"Average speed of answer"_s, &Kpi::name);
        const HandOff handOff = fixture.handOff(u"Billing contact"_s);
        QVERIFY_RESULT(fixture.document->edit(u"Meanwhile"_s, [&](Edit &edit) -> Result<void> {
            QD_CHECK(edit.remove(kpi));
            return edit.remove(handOff);
        }));
        const QByteArray before = digest(fixture.plan());
        QByteArray returned = edited(fixture.sent, setting(u"KPIs"_s, kpi.name, u"actual"_s, u"39"_s));
        returned = edited(returned, setting(u"Needs"_s, handOff.name, u"volume"_s, u"ten"_s));
        const ReturnDiff diff = fixture.merge(returned, Prefer::Theirs);
        QCOMPARE(
            verdicts(diff),
            (std::vector<QString>{u"Average speed of answer Actual refused"_s, u"Billing contact Volume refused"_s}));
        QCOMPARE(digest(fixture.plan()), before);
    }

    void whatCannotBeStoredIsListed_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *sheet, const char *name, const char *column, const char *value,
                            const char *verdict, const char *problem) {
            QTest::addRow("%s %s", column, value)
                << QString::fromUtf8(sheet) << QString::fromUtf8(name) << QString::fromUtf8(column)
                << QString::fromUtf8(value) << QString::fromUtf8(verdict) << QString::fromUtf8(problem);
        };
        row("KPIs", "Average speed of answer", "actual", "about 40", "refused", "is not a number");
        row("KPIs", "First-contact resolution", "actual", "79.1", "question", "Is 79.1 meant as 79.1 %?");
        row("KPIs", "First-contact resolution", "shownLast", "80%", "refused", "is only shown");
        row("Needs", "Billing contact", "neededBy", "in August", "refused", "is not a date");
        row("Needs", "Billing contact", "giver", "Payroll", "refused", "There is no Department \"Payroll\"");
        row("Needs", "Billing contact", "name", "", "refused", "Deliverable is empty");
        row("Needs", "Billing contact", "status", "soon", "refused", "Status cannot be \"soon\"");
        row("Needs", "Billing contact", "status", "", "refused", "Status is empty");
    }

    void whatCannotBeStoredIsListed()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, problem);
        Fixture fixture;
        const QByteArray before = digest(fixture.plan());
        const ReturnDiff diff = fixture.merge(edited(fixture.sent, setting(sheet, row, column, value)));
        QCOMPARE(diff.entries.size(), size_t(1));
        QTEST(tokenFor(diff.entries.front().verdict), "verdict");
        QCOMPARE(diff.entries.front().written, value);
        const QJsonObject json = returnJson(diff, {false}, Prefer::Ask).value(u"entries"_s)[0].toObject();
        QCOMPARE(json.value(u"asSent"_s), json.value(u"ours"_s));
        QVERIFY2(diff.entries.front().problem.contains(problem), qPrintable(diff.entries.front().problem));
        QCOMPARE(digest(fixture.plan()), before);
    }

    void newRowsNeedWhatMakesARecord()
    {
        Fixture fixture;
        const auto adding = [](const QString &sheet, const std::vector<QString> &row) {
            return [=](QString &title, Rows &rows) {
                if (title == sheet)
                    rows.push_back(row);
            };
        };
        const ReturnDiff nameless = fixture.merge(edited(fixture.sent, adding(u"Needs"_s, {{}, {}, u"Data & IT"_s})));
        QCOMPARE(nameless.count(FieldVerdict::Refused), 1);
        const ReturnDiff wrong =
            fixture.merge(edited(fixture.sent, adding(u"Needs"_s, {{}, u"Desks"_s, u"Payroll"_s, u"2026-09-01"_s})));
        QCOMPARE(wrong.count(FieldVerdict::Refused), 3);
        const ReturnDiff kpi =
            fixture.merge(edited(fixture.sent, adding(u"KPIs"_s, {{}, u"Calls"_s, {}, {}, {}, u"12"_s})));
        QCOMPARE(kpi.count(FieldVerdict::Refused), 2);
        QCOMPARE(fixture.plan().table<HandOff>().size(), size_t(70));
    }

    void filesThatAreNoInputAreRefused()
    {
        const Fixture fixture;
        const auto message = [](const QByteArray &bytes) {
            const auto book = readInputBook(bytes, u"x.xlsx"_s);
            return book ? QString() : book.error().message;
        };
        QVERIFY(message("a,b\n1,2\n").contains(u"is no input workbook"_s));
        QVERIFY(message(writeXlsx({BookSheet{u"A"_s, {headingRow({u"B"_s})}}}).value()).contains(u"is no input"_s));
        const QByteArray older = edited(fixture.sent, [](QString &title, Rows &rows) {
            if (title == u"Start")
                rows[0][1] = u"0"_s;
        });
        QVERIFY(message(older).contains(u"another version"_s));
        const QByteArray torn = edited(fixture.sent, [](QString &title, Rows &rows) {
            if (title == u"Offers")
                rows.erase(rows.begin());
        });
        const auto problems = fixture.diff(torn).problems; // the sheet is no part of it, and the part is missing
        QCOMPARE(problems.size(), size_t(2));
        QVERIFY(problems.back().problem.contains(u"lost its hidden first row"_s));
    }

    void everyEditIsStoredOrListed();

    void needsAndOffersArePairedByWordsAndDates();
    void everyRowIsJoinedUnpairedOrRejected();
    void aJoinedPairIsOneHandOff();
};

/// Random edits with words and numbers that occur nowhere else: each is found in the document or in the lists.
void TestInputBooks::everyEditIsStoredOrListed()
{
    Fixture mine;
    const ReturnedBook sent = readInputBook(mine.sent, u"support.xlsx"_s).value();
    const QByteArray start = digest(mine.plan());
    QRandomGenerator random(11);
    for (int run = 0; run < 40; ++run) {
        ReturnedBook book = sent;
        QStringList marks;
        for (int edit = 0; edit < 12; ++edit) {
            auto &sheet = book.sheets[random.bounded(quint32(book.sheets.size()))];
            if (sheet.returned.empty())
                continue;
            const auto index = random.bounded(quint32(sheet.returned.size()));
            const auto &column = sheet.sheet->columns[random.bounded(quint32(sheet.sheet->columns.size()))];
            const Field *field = sheet.sheet->field(column);
            const int number = 7'000'000 + run * 100 + edit;
            const bool isNumber = field && (field->kind == FieldKind::Number || field->kind == FieldKind::Integer);
            const QString mark = isNumber ? QString::number(number) : u"edit %1"_s.arg(number);
            switch (random.bounded(6)) {
            case 0: // a copy
                sheet.returned.push_back(sheet.returned[index]);
                sheet.returned.back().cells.insert(QLatin1String(column.name), mark);
                marks << mark;
                break;
            case 1: { // a new row
                InputRow row{{}, 100 + edit, {{u"name"_s, mark}, {QString::fromLatin1(column.name), mark}}};
                if (random.bounded(2) && sheet.sheet->canGrow())
                    row.cells.insert(sheet.sheet->column(u"giver"_s) ? u"giver"_s : u"receiver"_s, u"Data & IT"_s);
                if (!sheet.sheet->canGrow())
                    row.cells.remove(u"name"_s);
                sheet.returned.push_back(row);
                marks << mark;
                break;
            }
            case 2:
                std::shuffle(sheet.returned.begin(), sheet.returned.end(), random);
                break;
            default:
                sheet.returned[index].cells.insert(QLatin1String(column.name), mark);
                marks << mark;
            }
        }
        // An edit that a later one replaced is none.
        marks.removeIf([&](const QString &mark) {
            return std::ranges::none_of(book.sheets, [&](const ReturnedSheet &sheet) {
                return std::ranges::any_of(sheet.returned,
                                           [&](const InputRow &row) { return row.cells.values().contains(mark); });
            });
        });
        QVERIFY_RESULT(mine.document->edit(u"Ours"_s, [&](Edit &change) -> Result<void> { // we work on, too
            for (HandOff handOff : change.before().table<HandOff>()) {
                handOff.volume = random.bounded(3) ? handOff.volume : u"ours"_s;
                handOff.priority = random.bounded(3) ? handOff.priority : std::optional(run);
                QD_CHECK(change.put(handOff));
            }
            return {};
        }));
        const ReturnDiff diff = mergeReturn(book, mine.plan());
        const auto prefer = Prefer(random.bounded(3));
        const auto choices = choicesFor(diff, prefer);
        QVERIFY_RESULT(applyReturn(*mine.document, diff, choices));
        const QString after = QString::fromUtf8(planJson(mine.plan()));
        QString listed = QString::fromUtf8(QJsonDocument(problemsJson(diff.problems)).toJson());
        for (size_t entry = 0; entry < diff.entries.size(); ++entry) {
            if (!choices[entry])
                listed += diff.entries[entry].written + u'\n';
        }
        QVERIFY(!marks.isEmpty());
        for (const QString &mark : std::as_const(marks))
            QVERIFY2(after.contains(mark) || listed.contains(mark), qPrintable(u"run %1: %2"_s.arg(run).arg(mark)));
        while (digest(mine.plan()) != start)
            QVERIFY_RESULT(mine.document->undo());
    }
}

void TestInputBooks::needsAndOffersArePairedByWordsAndDates()
{
    QCOMPARE(likeness(u"Order forecast for Europe"_s, u"europe: order forecasts"_s), 1.0);
    QCOMPARE(likeness(u"Order forecast"_s, u"Spare parts"_s), 0.0);
    QCOMPARE(likeness({}, {}), 0.0);
    const auto handOff = [](qint64 id, qint64 receiver, qint64 giver, const char *name) {
        HandOff row;
        row.id.value = id;
        row.receiver.value = receiver;
        row.giver.value = giver;
        row.name = QString::fromUtf8(name);
        return row;
    };
    HandOff need = handOff(1, 10, 20, "Customer data feed");
    need.neededBy = QDate(2026, 8, 15);
    HandOff late = handOff(2, 10, 20, "Feed of customer data");
    late.committedBy = QDate(2026, 9, 30);
    HandOff inTime = handOff(3, 10, 20, "Customer data feed");
    inTime.committedBy = QDate(2026, 8, 14);
    const HandOff elsewhere = handOff(4, 10, 30, "Customer data feed");
    const HandOff unlike = handOff(5, 10, 20, "Desk phones");
    const std::vector<const HandOff *> needs{&need};
    const std::vector<const HandOff *> offers{&late, &inTime, &elsewhere, &unlike};
    const auto suggestions = suggestPairs(needs, offers);
    QCOMPARE(suggestions.size(), size_t(2));
    QCOMPARE(suggestions[0].pair, (Pair{need.id, inTime.id}));
    QCOMPARE(suggestions[0].days, std::optional(1));
    QCOMPARE(suggestions[1].days, std::optional(-46));
    QVERIFY(suggestions[0].score > suggestions[1].score && suggestions[0].score <= 1);
    QCOMPARE(suggestPairs(needs, offers, {suggestions[0].pair}).size(), size_t(1));
}

void TestInputBooks::everyRowIsJoinedUnpairedOrRejected()
{
    QRandomGenerator random(5);
    static const QStringList words{u"order"_s, u"forecast"_s, u"data"_s, u"feed"_s, u"report"_s, u"parts"_s};
    int suggested = 0;
    for (int run = 0; run < 300; ++run) {
        std::vector<HandOff> rows(random.bounded(2, 30));
        std::vector<const HandOff *> needs;
        std::vector<const HandOff *> offers;
        for (qint64 id = 0; HandOff & row : rows) {
            row.id.value = ++id;
            row.receiver.value = random.bounded(1, 3);
            row.giver.value = random.bounded(1, 3);
            row.name = words[random.bounded(words.size())] + u' ' + words[random.bounded(words.size())];
            (random.bounded(2) ? needs : offers).push_back(&row);
        }
        const auto suggestions = suggestPairs(needs, offers);
        suggested += int(suggestions.size());
        std::vector<Pair> joined;
        std::vector<Pair> rejected;
        for (const PairSuggestion &suggestion : suggestions) {
            if (const int choice = random.bounded(3); choice < 2)
                (choice == 0 ? joined : rejected).push_back(suggestion.pair);
        }
        const Pairing pairing = pairUp(needs, offers, joined, rejected);
        QCOMPARE(pairing.rows(), rows.size());
        std::vector<qint64> ids;
        for (const Pair &pair : pairing.joined)
            ids.insert(ids.end(), {pair.need.value, pair.offer.value});
        for (const auto &list : {pairing.unpaired, pairing.rejected})
            std::ranges::transform(list, std::back_inserter(ids), &HandOffId::value);
        std::ranges::sort(ids);
        for (size_t index = 0; index < ids.size(); ++index)
            QCOMPARE(ids[index], qint64(index) + 1); // each exactly once
    }
    QVERIFY(suggested > 300);
}

void TestInputBooks::aJoinedPairIsOneHandOff()
{
    Fixture fixture;
    const QByteArray needs = edited(fixture.sent, [](QString &title, Rows &rows) {
        if (title == u"Needs")
            rows.push_back({{}, u"Readings archive"_s, u"Data & IT"_s, u"2026-10-01"_s});
    });
    const DepartmentId data = fixture.handOff(u"Customer feed"_s).giver;
    const QByteArray offers = edited(fixture.bookFor(data), [](QString &title, Rows &rows) {
        if (title == u"Offers")
            rows.push_back({{}, u"Archive of readings"_s, u"Customer Support"_s, {}, u"2026-10-20"_s});
    });
    fixture.merge(needs);
    fixture.merge(offers);
    QCOMPARE(fixture.plan().table<HandOff>().size(), size_t(72));
    const auto suggestions = suggestPairs(unpairedNeeds(fixture.plan()), unpairedOffers(fixture.plan()));
    const auto found = std::ranges::find(suggestions, fixture.handOff(u"Readings archive"_s).id,
                                         [](const PairSuggestion &suggestion) { return suggestion.pair.need; });
    QVERIFY(found != suggestions.end());
    QCOMPARE(found->pair.offer, fixture.handOff(u"Archive of readings"_s).id);
    QVERIFY_RESULT(joinPair(*fixture.document, found->pair));
    QCOMPARE(fixture.plan().table<HandOff>().size(), size_t(71));
    const HandOff &joined = fixture.handOff(u"Readings archive"_s);
    QCOMPARE(std::tuple(joined.neededBy, joined.committedBy, joined.status),
             std::tuple(QDate(2026, 10, 1), QDate(2026, 10, 20), HandOffStatus::Committed));
    QVERIFY(!joinPair(*fixture.document, {joined.id, joined.id}));
}

QD_TEST_MAIN(TestInputBooks)
#include "tst_inputbooks.moc"

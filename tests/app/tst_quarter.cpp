// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quarter from the new cycle to the follow-up, by the command line and by the keyboard: both lead to one document.
#include "app/quarterscript.h"
#include "app/shell.h"
#include "cycle/gate.h"
#include "document/published.h"
#include "exchange/openform.h"
#include "pages/commitmentspage.h"
#include "shell/language.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QJsonArray>
#include <QPdfDocument>
#include <QProcess>
#include <QSettings>

using namespace qd;
using namespace Qt::StringLiterals;
using test::quarter;

namespace {

/// The quarter by calls of the program; what each call printed.
struct ByCommand
{
    test::Shell shell;
    std::vector<test::Answer> answers;

    void begin()
    {
        FixedClock clock(test::timeOf(0));
        IdSource ids(clock, 1);
        test::beginQuarter(shell.folder.path(), {clock, ids, shell.path(u"data/Quarterdeck/quarterdeck"_s), {}});
    }
    void take(std::size_t index)
    {
        const test::QuarterStep &step = quarter()[index];
        step.before(shell.folder.path());
        shell.clock = test::timeOf(index).toString(Qt::ISODate);
        shell.seed = test::seedOf(index);
        answers.push_back(shell.call(step.command(shell.folder.path())));
        QVERIFY2(answers.back().code == 0,
                 qPrintable(QLatin1String(step.name) + u": "_s + answers.back().err
                            + QString::fromUtf8(answers.back().out)));
    }
    Plan plan() { return readPublished(test::quarterDocument(shell.folder.path()), {})->plan; }
};

/// The quarter in the window.
struct ByKeyboard
{
    test::World world;
    std::unique_ptr<test::Keyboard> keyboard;

    void begin()
    {
        QSettings().clear();
        world.clock.set(test::timeOf(0));
        test::beginQuarter(world.folder.path(), world.environment);
        keyboard = std::make_unique<test::Keyboard>(test::quarterDocument(world.folder.path()), world.environment);
    }
    void take(std::size_t index)
    {
        quarter()[index].before(world.folder.path());
        world.clock.set(test::timeOf(index));
        world.ids = IdSource(world.clock, test::seedOf(index));
        const Document &document = *keyboard->window().review().document();
        const auto edits = document.history().size();
        quarter()[index].keys(*keyboard, world.folder.path());
        keyboard->settle();
        QVERIFY2(document.history().size() == edits + 1, quarter()[index].name);
    }
    const Plan &plan() { return keyboard->window().review().document()->plan(); }
};

} // namespace

class TestQuarter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::installLanguage(*qApp, u"en"_s); } // as the program does

    void bothWaysLeadToOneDocument()
    {
        ByCommand command;
        ByKeyboard keyboard;
        command.begin();
        keyboard.begin();
        for (std::size_t index = 0; index < quarter().size(); ++index) {
            command.take(index);
            keyboard.take(index);
            if (QTest::currentTestFailed())
                return;
            explain(command.plan(), keyboard.plan(), quarter()[index].name);
        }
        QCOMPARE(digest(keyboard.plan()), digest(command.plan()));
        QCOMPARE(command.shell.call({u"verify"_s, u"quarter.qdeck"_s}).code, 0);
        followUp(command, keyboard);
    }

    void aGateThatIsNotOpenSaysWhatIsMissing()
    {
        ByCommand command;
        command.begin();
        for (std::size_t index = 0; index < 2; ++index)
            command.take(index);
        const test::Answer answer = command.shell.call({u"cycle"_s, u"quarter.qdeck"_s, u"advance"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"Set up cannot be left: 12 of 14 are missing"_s), qPrintable(answer.err));
        QVERIFY(answer.err.contains(u"Sales Europe has KPIs and is asked for its input"_s));
    }

    /// The window is killed at every step, and the quarter goes on with what is there: the document at the end is the
    /// one of a quarter in which nothing happened.
    void noStepThatWasShownIsLostInThirtyKills()
    {
        ByCommand undisturbed;
        undisturbed.begin();
        for (std::size_t index = 0; index < quarter().size(); ++index)
            undisturbed.take(index);
        test::World world;
        test::beginQuarter(world.folder.path(), world.environment);
        QRandomGenerator random(20261125);
        std::size_t done = 0;
        std::size_t edits = 0;
        for (int kill = 0; kill < 30; ++kill) {
            const bool early = kill % 5 == 4; // before anything is shown, maybe in the middle of a step
            const qint64 shown = runAndKill(world, done, early ? random.bounded(300, 900) : -1, random.bounded(60));
            auto document = Document::open(test::quarterDocument(world.folder.path()), world.environment);
            QVERIFY_RESULT(document);
            const auto &history = (*document)->history();
            QVERIFY2(history.back().id >= shown,
                     qPrintable(u"kill %1: %2 was shown, %3 is there"_s.arg(kill).arg(shown).arg(history.back().id)));
            if (kill == 0)
                edits = history.size() - (shown > 1 ? 1 : 0);
            QVERIFY(history.size() >= edits + done);
            done = history.size() - edits;
            if (kill % 3 == 0)
                QVERIFY_RESULT((*document)->close());
        }
        while (done < quarter().size()) // what the early kills have cost
            runAndKill(world, done++, -1, 0);
        const auto document = Document::open(test::quarterDocument(world.folder.path()), world.environment);
        QVERIFY_RESULT(document);
        explain(undisturbed.plan(), (*document)->plan(), "after the kills");
        QCOMPARE(digest((*document)->plan()), digest(undisturbed.plan()));
    }

private:
    /// Lets the worker take the step at \a index. Kills it \a early milliseconds after it began, or \a late ones
    /// after it has shown the step. \return the history id it has shown; 0: none.
    static qint64 runAndKill(const test::World &world, std::size_t index, int early, int late)
    {
        QProcess worker;
        worker.start(QStringLiteral(QD_QUARTER_WORKER),
                     {world.folder.path(), world.environment.dataFolder, QString::number(index)});
        if (early >= 0)
            QTest::qSleep(early);
        else if (!worker.waitForReadyRead(60'000))
            qFatal("%s: the worker said nothing: %s", index < quarter().size() ? quarter()[index].name : "the end",
                   worker.readAllStandardError().constData());
        QTest::qSleep(early >= 0 ? 0 : late);
        worker.kill();
        worker.waitForFinished();
        return worker.readAllStandardOutput().trimmed().toLongLong();
    }

    static void addTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            texts << index.data().toString();
            addTexts(model, index, texts);
        }
    }

    /// The three actions of the review stand in the list that is printed and on the page.
    static void followUp(ByCommand &command, ByKeyboard &keyboard)
    {
        const test::Answer list = command.shell.call(
            {u"report"_s, u"quarter.qdeck"_s, u"--kind"_s, u"followup"_s, u"-o"_s, u"followup.pdf"_s});
        QCOMPARE(list.code, 0);
        QBuffer buffer;
        buffer.setData(command.shell.read(u"followup.pdf"_s));
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument pdf;
        pdf.load(&buffer);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text().simplified() + u' ';
        keyboard.keyboard->find(u"Commitments"_s);
        const auto *page = keyboard.keyboard->window().findChild<ui::CommitmentsPage *>();
        QVERIFY(page);
        QStringList shown;
        addTexts(*page->findChild<QAbstractItemView *>(u"outline"_s)->model(), {}, shown);
        for (const QString &action :
             {u"deliver the alerts-only feed"_s, u"plan the training"_s, u"answer the forecast"_s}) {
            QVERIFY2(text.contains(action), qPrintable(text));
            QVERIFY2(shown.contains(action), qPrintable(shown.join(u", "_s)));
        }
    }

    /// Fails with the first record that differs.
    static void explain(const Plan &a, const Plan &b, const char *step)
    {
        if (digest(a) == digest(b))
            return;
        const auto tables = [](const Plan &plan) { return QJsonDocument::fromJson(exchange::planJson(plan)).object(); };
        const QJsonObject one = tables(a);
        const QJsonObject other = tables(b);
        for (const QString &table : one.keys()) {
            const QJsonArray rows = one.value(table).toArray();
            const QJsonArray others = other.value(table).toArray();
            for (qsizetype row = 0; row < std::max(rows.size(), others.size()); ++row) {
                if (rows.at(row) != others.at(row))
                    QFAIL(qPrintable(u"%1, %2:\n%3\n%4"_s.arg(
                        QLatin1String(step), table,
                        QString::fromUtf8(QJsonDocument(rows.at(row).toObject()).toJson(QJsonDocument::Compact)),
                        QString::fromUtf8(QJsonDocument(others.at(row).toObject()).toJson(QJsonDocument::Compact)))));
            }
        }
    }
};

QD_TEST_MAIN(TestQuarter)
#include "tst_quarter.moc"

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quarterscript.h"

#include "document/file.h"
#include "exchange/openform.h"
#include "exchange/sample.h"
#include "support/editedbook.h"
#include "support/testmain.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QTimeZone>

namespace qd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWay = 80; ///< Tabs that a page may take
const QString DocumentName = u"quarter.qdeck"_s;
const QString Waived = u"Nothing has changed"_s;
const QString Reason = u"The room has agreed"_s;
const QString Line = u"Billing contact"_s; ///< the hand-off about which both sides change their mind

/// The workbook of the department that \a name begins with, as it came back with \a changes.
void fill(const QString &folder, const QString &name,
          const std::vector<std::function<void(QString &, Rows &)>> &changes)
{
    const QDir out(folder + u"/out"_s);
    const QString file = out.entryList({name + u'*'}).value(0);
    const QString back = folder + u"/back/"_s + file;
    if (QFile::exists(back))
        return;
    QByteArray book = readFile(out.filePath(file)).value();
    for (const auto &change : changes)
        book = edited(book, change);
    if (!replaceFile(back, book))
        qFatal("%s", qPrintable(back));
}

QString returned(const QString &folder, const QString &name)
{
    return u"back/"_s + QDir(folder + u"/back"_s).entryList({name + u'*'}).value(0);
}

void write(const QString &folder, const QString &name, const QString &content)
{
    if (!replaceFile(QDir(folder).filePath(name), content.toUtf8()))
        qFatal("%s", qPrintable(name));
}

/// Down, until the current row of the table with the keyboard is called \a name.
void downTo(Keyboard &keyboard, const QString &name)
{
    keyboard.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < LongestWay * 2; ++row) {
        const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        if (view && view->currentIndex().siblingAtColumn(0).data().toString() == name)
            return;
        keyboard.press(Qt::Key_Down);
    }
    qFatal("there is no row %s", qPrintable(name));
}

QuarterStep step(
    const char *name, std::function<QStringList(const QString &)> command,
    std::function<void(Keyboard &, const QString &)> keys,
    std::function<void(const QString &)> before = [](const QString &) {})
{
    return {name, std::move(before), std::move(command), std::move(keys)};
}

/// The phase is left; with \a because when the gate does not open by itself.
QuarterStep advance(const char *name, const QString &because = {})
{
    return step(
        name,
        [because](const QString &) {
            const QStringList call{u"cycle"_s, DocumentName, u"advance"_s};
            return because.isEmpty() ? call : call + QStringList{u"--because"_s, because};
        },
        [because](Keyboard &keyboard, const QString &) {
            keyboard.answer(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, [&] {
                if (!because.isEmpty())
                    keyboard.type(because);
                keyboard.press(Qt::Key_Return);
            });
        });
}

/// A workbook that came back is taken in and accepted; \a theirs where both sides changed something.
QuarterStep receive(const char *name, const QString &whose, bool theirs,
                    std::vector<std::function<void(QString &, Rows &)>> changes)
{
    return step(
        name,
        [=](const QString &folder) {
            return QStringList{u"merge"_s,    DocumentName,  returned(folder, whose),
                               u"--accept"_s, u"--prefer"_s, theirs ? u"theirs"_s : u"ask"_s};
        },
        [=](Keyboard &keyboard, const QString &folder) {
            keyboard.choose(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier,
                            QDir(folder).filePath(returned(folder, whose)));
            if (theirs)
                keyboard.press(Qt::Key_T); // the conflict is where it begins
            keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        },
        [=](const QString &folder) { fill(folder, whose, changes); });
}

/// The document that the page of documents shows leaves the house.
QuarterStep issue(const char *name, const QString &kind, const QString &title)
{
    return step(
        name,
        [=](const QString &) {
            return QStringList{u"report"_s,
                               DocumentName,
                               u"--kind"_s,
                               kind,
                               u"--issue"_s,
                               u"-o"_s,
                               u"read/%1, Q2 2026-27.pdf"_s.arg(title)};
        },
        [=](Keyboard &keyboard, const QString &folder) {
            keyboard.find(u"Packets"_s);
            keyboard.tabTo(u"kind"_s);
            keyboard.type(title.first(4)); // a list goes to what is typed
            keyboard.settle();
            keyboard.answer(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier, [&] {
                keyboard.press(Qt::Key_A, Qt::ControlModifier);
                keyboard.type(folder + u"/read"_s);
                keyboard.press(Qt::Key_Return);
            });
            keyboard.window().settle();
        });
}

QuarterStep session(const char *name, const QString &word, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return step(
        name,
        [word](const QString &) {
            return QStringList{u"session"_s, DocumentName, word};
        },
        [=](Keyboard &keyboard, const QString &) {
            keyboard.find(u"Session"_s);
            keyboard.press(key, modifiers);
        });
}

QuarterStep capture(const char *name, QChar letter, const QString &words)
{
    return step(
        name,
        [=](const QString &) {
            return QStringList{u"capture"_s, DocumentName, u"%1: %2"_s.arg(letter).arg(words)};
        },
        [=](Keyboard &keyboard, const QString &) {
            keyboard.find(u"Session"_s);
            keyboard.tabTo(u"agendaList"_s); // letters are commands where nothing is typed
            keyboard.press(Qt::Key(letter.unicode()));
            keyboard.type(words);
            keyboard.press(Qt::Key_Return);
        });
}

std::vector<QuarterStep> begin()
{
    return {
        step(
            "the day is set",
            [](const QString &) {
                return QStringList{u"import"_s, DocumentName, u"day.csv"_s, u"--as"_s, u"organisation"_s};
            },
            [](Keyboard &keyboard, const QString &) {
                keyboard.answer(Qt::Key_Comma, Qt::ControlModifier, [&] {
                    keyboard.tabTo(u"asOf"_s);
                    keyboard.press(Qt::Key_A, Qt::ControlModifier);
                    keyboard.type(u"2026-09-30"_s);
                    keyboard.press(Qt::Key_Return);
                });
            },
            [](const QString &folder) { write(folder, u"day.csv"_s, u"id,name,asOf\n1,Fairwater,2026-09-30\n"_s); }),
        step(
            "a new cycle",
            [](const QString &) {
                return QStringList{u"cycle"_s, DocumentName, u"new"_s};
            },
            [](Keyboard &keyboard, const QString &) {
                keyboard.answer(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier,
                                [&] { keyboard.press(Qt::Key_Return); });
            }),
        step(
            "workbooks go out",
            [](const QString &) {
                return QStringList{u"inputs"_s, DocumentName, u"send"_s, u"--to"_s, u"out"_s};
            },
            [](Keyboard &keyboard, const QString &folder) {
                keyboard.answer(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier, [&] {
                    keyboard.press(Qt::Key_A, Qt::ControlModifier);
                    keyboard.type(folder + u"/out"_s);
                    keyboard.press(Qt::Key_Return);
                });
            }),
        advance("Set up is left"),
    };
}

std::vector<QuarterStep> collect()
{
    const QStringList others{u"Sales Europe"_s,  u"Sales Americas"_s, u"Sales Asia-Pacific"_s,
                             u"Marketing"_s,     u"Cloud Product"_s,  u"Platform Engineering"_s,
                             u"Manufacturing"_s, u"Supply Chain"_s,   u"Finance & People"_s};
    return {
        step(
            "a date changes meanwhile",
            [](const QString &) {
                return QStringList{u"import"_s, DocumentName, u"meanwhile.csv"_s, u"--as"_s, u"handOff"_s};
            },
            [](Keyboard &keyboard, const QString &) {
                keyboard.press(Qt::Key_5, Qt::ControlModifier);
                keyboard.tabTo(u"records"_s);
                downTo(keyboard, Line);
                keyboard.answer(Qt::Key_Return, {}, [&] {
                    keyboard.tabTo(u"neededBy"_s);
                    keyboard.press(Qt::Key_A, Qt::ControlModifier);
                    keyboard.type(u"2026-10-30"_s);
                    keyboard.press(Qt::Key_Return);
                });
            },
            [](const QString &folder) {
                const auto plan = exchange::samplePlan().value();
                const auto line = std::ranges::find(plan.table<HandOff>(), Line, &HandOff::name);
                write(folder, u"meanwhile.csv"_s,
                      u"id,name,receiver,giver,neededBy\n%1,%2,%3,%4,2026-10-30\n"_s.arg(line->id.value)
                          .arg(line->name)
                          .arg(line->receiver.value)
                          .arg(line->giver.value));
            }),
        receive("an input with a number comes back", u"Field Services"_s, false, {}),
        receive("an input with a new need comes back", u"Data"_s, false, {[](QString &title, Rows &rows) {
                    if (title == u"Needs")
                        rows.push_back({{}, u"Alert volumes by region"_s, u"Customer Support"_s, u"2026-11-15"_s});
                }}),
        receive("an input with a conflict comes back", u"Customer Support"_s, true,
                {setting(u"Needs"_s, Line, u"neededBy"_s, u"2026-10-20"_s)}),
        step(
            "the others are waived",
            [others](const QString &) {
                return QStringList{u"inputs"_s, DocumentName, u"waive"_s, u"--because"_s, Waived} + others;
            },
            [](Keyboard &keyboard, const QString &) {
                keyboard.press(Qt::Key_2, Qt::ControlModifier);
                keyboard.tabTo(u"inputs"_s);
                keyboard.press(Qt::Key_A, Qt::ControlModifier);
                keyboard.answer(Qt::Key_W, {}, [&] {
                    keyboard.type(Waived);
                    keyboard.press(Qt::Key_Return);
                });
            }),
        advance("Collect is left"),
    };
}

std::vector<QuarterStep> analyse()
{
    return {
        step(
            "the figures are frozen",
            [](const QString &) {
                return QStringList{u"cycle"_s, DocumentName, u"freeze"_s};
            },
            [](Keyboard &keyboard, const QString &) {
                keyboard.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            }),
        step(
            "an agenda is proposed",
            [](const QString &) {
                return QStringList{u"session"_s, DocumentName, u"propose"_s};
            },
            [](Keyboard &keyboard, const QString &) { keyboard.find(u"Propose Agenda"_s); }),
        advance("Analyse is left", u"The board sets the last one"_s),
        issue("the packet is issued", u"packet"_s, u"Packet"_s),
        step(
            "the pre-reads are issued",
            [](const QString &) {
                return QStringList{u"report"_s, DocumentName, u"--kind"_s, u"preread"_s,
                                   u"--all"_s,  u"--issue"_s, u"--to"_s,   u"read"_s};
            },
            [](Keyboard &keyboard, const QString &folder) {
                keyboard.answer(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier, [&] {
                    keyboard.press(Qt::Key_A, Qt::ControlModifier);
                    keyboard.type(folder + u"/read"_s);
                    keyboard.tabTo(u"what"_s);
                    keyboard.press(Qt::Key_End);
                    keyboard.tabTo(u"accept"_s);
                    keyboard.press(Qt::Key_Return);
                });
                keyboard.window().settle();
            }),
        advance("Pre-read is left"),
    };
}

std::vector<QuarterStep> meet()
{
    return {
        session("the review starts", u"start"_s, Qt::Key_F5),
        session("the second item", u"next"_s, Qt::Key_PageDown),
        capture("a decision", u'D', u"@Data & IT drops the second dashboard"_s),
        capture("an action", u'A', u"@Data & IT deliver the alerts-only feed by 15 Oct"_s),
        capture("a second action", u'A', u"@Customer Support plan the training by 20 Oct"_s),
        session("the third item", u"next"_s, Qt::Key_PageDown),
        capture("a second decision", u'D', u"Alerts go to Europe first"_s),
        capture("a third action", u'A', u"@Sales Americas answer the forecast by friday"_s),
        capture("something is parked", u'P', u"Price of the second tariff by 30 Nov"_s),
        session("the review stops", u"stop"_s, Qt::Key_F5, Qt::ControlModifier),
        advance("Session is left", Reason),
        issue("the minutes are issued", u"minutes"_s, u"Minutes"_s),
    };
}

} // namespace

const std::vector<QuarterStep> &quarter()
{
    static const std::vector<QuarterStep> steps = [] {
        std::vector<QuarterStep> all;
        for (auto part : {begin(), collect(), analyse(), meet()})
            std::ranges::move(part, std::back_inserter(all));
        return all;
    }();
    return steps;
}

QString quarterDocument(const QString &folder)
{
    return QDir(folder).filePath(DocumentName);
}

void beginQuarter(const QString &folder, const Environment &environment)
{
    for (const QString &name : {u"out"_s, u"back"_s, u"read"_s})
        QDir(folder).mkpath(name);
    const Plan plan = exchange::samplePlan().value();
    const auto document = Document::create(quarterDocument(folder), plan.organisation(), environment);
    if (!document || !exchange::replacePlan(**document, u"Fill"_s, plan) || !(*document)->close())
        qFatal("no document");
}

QDateTime timeOf(std::size_t index)
{
    return QDateTime(QDate(2026, 9, 30), QTime(9, 0), QTimeZone::utc()).addSecs(60 * qint64(index));
}

quint32 seedOf(std::size_t index)
{
    return 1000 * (quint32(index) + 1);
}

} // namespace qd::test

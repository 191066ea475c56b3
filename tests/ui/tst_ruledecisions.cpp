// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulesteps.h"
#include "pages/disconnectspage.h"
#include "samplewindow.h"
#include "support/testmain.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace qd;
using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace {

const QString Because = u"Agreed in the steering group."_s;

/// The dialog that changes a rule, or the one that tidies up, as a person fills it in.
struct Dialog
{
    QWidget &widget;

    template<typename Field>
    Field *field(const QString &name)
    {
        return widget.findChild<Field *>(name);
    }
    void choose(const QString &name, const QString &text) { field<QComboBox>(name)->setCurrentText(text); }
    void write(const QString &name, const QString &text) { field<QLineEdit>(name)->setText(text); }
    QString written(const QString &name) { return field<QLineEdit>(name)->text(); }
    QString insteadOf(const QString &name) { return field<QLineEdit>(name)->placeholderText(); }
    bool canAccept() { return field<QPushButton>(u"accept"_s)->isEnabled(); }
    void accept() { field<QPushButton>(u"accept"_s)->click(); }
    void cancel() { field<QPushButton>(u"cancel"_s)->click(); }
};

struct Fixture : test::SampleWindow
{
    QListView *list = nullptr;

    Fixture()
    {
        window->showPage(u"disconnects"_s);
        list = find<QListView>(u"findings"_s);
    }
    bool isFound(const char *rule)
    {
        return std::ranges::any_of(window->review().findings().findings,
                                   [&](const rules::Finding &each) { return qstrcmp(each.rule, rule) == 0; });
    }
    void choose(const char *rule)
    {
        const auto &all = window->review().findings().findings;
        const auto found =
            std::ranges::find_if(all, [&](const rules::Finding &each) { return qstrcmp(each.rule, rule) == 0; });
        window->findChild<DisconnectsPage *>()->showFinding(found->fingerprint);
    }
    /// Presses \a key in the list and does \a work in the dialog that opens.
    void press(Qt::Key key, const std::function<void(Dialog dialog)> &work)
    {
        bool isDone = false;
        test::inDialog([&](QWidget &dialog) {
            work(Dialog{dialog});
            isDone = true;
        });
        list->setFocus();
        QTest::keyClick(list, key);
        QVERIFY(isDone);
        settle();
    }
    const Table<RuleSetting> &settings() { return plan().table<RuleSetting>(); }
    template<typename Record>
    void store(std::vector<Record> records)
    {
        QVERIFY_RESULT(window->review().document()->edit(u"Fill"_s, [&](Edit &edit) -> Result<void> {
            for (Record &record : records) {
                record.id = edit.nextId<Record>();
                QD_CHECK(edit.put(record));
            }
            return {};
        }));
        settle();
    }
    /// Twenty people find the rule useless.
    void judgeUseless(const QString &rule, QDate day = {2026, 7, 8})
    {
        std::vector<FindingVerdict> verdicts(20);
        for (std::size_t index = 0; index < verdicts.size(); ++index) {
            verdicts[index].rule = rule;
            verdicts[index].fingerprint = day.toString(Qt::ISODate) + QString::number(index);
            verdicts[index].usefulness = Usefulness::NotUseful;
            verdicts[index].judgedOn = day;
        }
        store(verdicts);
    }
    /// A dismissal that ended a week ago.
    void dismissUntilPast(const QString &reason)
    {
        Waiver waiver;
        waiver.rule = u"DEP-003"_s;
        waiver.fingerprint = reason; // any
        waiver.reason = reason;
        waiver.waivedOn = QDate(2026, 6, 1);
        waiver.expires = QDate(2026, 7, 1);
        store(std::vector{waiver});
    }
};

} // namespace

class TestRuleDecisions : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsSwitchedOffForADepartmentAndOnAgainByUndo()
    {
        Fixture fixture;
        fixture.choose("DEP-007");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            dialog.choose(u"place"_s, u"Data & IT"_s);
            dialog.choose(u"state"_s, u"Off"_s);
            dialog.write(u"reason"_s, Because);
            dialog.accept();
        });
        QCOMPARE(fixture.settings().size(), 1U);
        const RuleSetting setting = fixture.settings()[0];
        QCOMPARE(setting.rule, u"DEP-007"_s);
        QCOMPARE(nameOf(RulePlace{setting.department, setting.businessUnit}, fixture.plan()), u"Data & IT"_s);
        QCOMPARE(setting.state, RuleState::Off);
        QCOMPARE(setting.reason, Because);
        QCOMPARE(setting.setOn, QDate(2026, 7, 8));
        QVERIFY(!fixture.isFound("DEP-007"));
        fixture.undo();
        QVERIFY(fixture.settings().empty());
        QVERIFY(fixture.isFound("DEP-007"));
    }

    void levelAndNumberTogetherAreOneStep()
    {
        Fixture fixture;
        fixture.choose("DEP-001");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            dialog.choose(u"level"_s, u"High"_s);
            dialog.write(u"workingDays"_s, u"5"_s);
            dialog.write(u"reason"_s, Because);
            dialog.accept();
        });
        QCOMPARE(fixture.settings().size(), 2U); // each says one thing
        QCOMPARE(fixture.settings()[0].level, std::optional(qd::Severity::Error));
        QCOMPARE(fixture.settings()[1].option, u"workingDays"_s);
        QCOMPARE(fixture.settings()[1].value, std::optional(5.0));
        fixture.undo();
        QVERIFY(fixture.settings().empty());
    }

    void theFieldsShowWhatIsSetAndWhatHoldsInstead()
    {
        Fixture fixture;
        fixture.choose("DEP-001");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            QCOMPARE(dialog.field<QComboBox>(u"place"_s)->currentText(), u"Fairwater"_s);
            QCOMPARE(dialog.field<QComboBox>(u"level"_s)->currentText(), u"Not set here: Medium"_s);
            QCOMPARE(dialog.insteadOf(u"workingDays"_s), u"10"_s);
            dialog.write(u"workingDays"_s, u"5"_s);
            dialog.write(u"reason"_s, Because);
            dialog.accept();
        });
        fixture.choose("DEP-001");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            QCOMPARE(dialog.written(u"workingDays"_s), u"5"_s);
            QCOMPARE(dialog.insteadOf(u"workingDays"_s), u"10"_s);
            dialog.choose(u"place"_s, u"Field Services"_s);
            QCOMPARE(dialog.written(u"workingDays"_s), QString());
            QCOMPARE(dialog.insteadOf(u"workingDays"_s), u"5"_s); // the company's
            dialog.cancel();
        });
    }

    void anEmptiedFieldTakesItsSettingBackAndLeavesTheOthers()
    {
        Fixture fixture;
        RuleSetting both; // as a table may hold it: two things at once
        both.rule = u"DEP-001"_s;
        both.level = qd::Severity::Error;
        both.option = u"workingDays"_s;
        both.value = 5;
        both.reason = u"Said long ago."_s;
        fixture.store(std::vector{both});
        fixture.choose("DEP-001");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            dialog.write(u"workingDays"_s, {});
            dialog.write(u"reason"_s, Because);
            dialog.accept();
        });
        QCOMPARE(fixture.settings().size(), 1U);
        QVERIFY(fixture.settings()[0].option.isEmpty());
        QCOMPARE(fixture.settings()[0].level, std::optional(qd::Severity::Error));
        QCOMPARE(fixture.settings()[0].reason, u"Said long ago."_s);
    }

    void nothingIsChangedWithoutAReasonOrWithoutADifference()
    {
        Fixture fixture;
        fixture.choose("DEP-001");
        fixture.press(Qt::Key_R, [](Dialog dialog) {
            dialog.write(u"reason"_s, Because);
            QVERIFY(!dialog.canAccept());
            dialog.write(u"workingDays"_s, u"soon"_s);
            QVERIFY(!dialog.canAccept());
            dialog.write(u"workingDays"_s, u"5"_s);
            QVERIFY(dialog.canAccept());
            dialog.write(u"reason"_s, u"Because."_s);
            QVERIFY(!dialog.canAccept());
            dialog.cancel();
        });
    }

    void businessUnitsAndDepartmentsOfTheDisconnectComeFirst()
    {
        Fixture fixture;
        const auto &all = fixture.window->review().findings().findings;
        const auto found =
            std::ranges::find_if(all, [](const rules::Finding &each) { return qstrcmp(each.rule, "DEP-007") == 0; });
        const auto places = placesFor(fixture.plan(), *found);
        QCOMPARE(places[0], RulePlace());
        const Department &own = *fixture.plan().find(found->departments.front());
        const auto department = std::ranges::find(places, own.id, &RulePlace::department);
        QVERIFY(department - places.begin() <= 2);
        QVERIFY(places.size() > fixture.plan().table<Department>().size()); // and the others
    }

    void theExplanationLeadsToTheChange()
    {
        Fixture fixture;
        fixture.choose("DEP-001");
        QString next;
        fixture.press(Qt::Key_E, [&](Dialog dialog) {
            test::inDialog([&](QWidget &second) {
                next = second.objectName();
                Dialog{second}.cancel();
            });
            dialog.field<QPushButton>(u"changeRule"_s)->click();
        });
        QCOMPARE(next, u"ruleDialog"_s);
    }

    void aProposalIsFollowedAndTakenBackByUndo()
    {
        Fixture fixture;
        QVERIFY(!fixture.find<QPushButton>(u"upkeep"_s)->isVisible());
        fixture.judgeUseless(u"KPI-005"_s);
        QVERIFY(fixture.find<QPushButton>(u"upkeep"_s)->text().startsWith(u"1 thing"_s));
        QVERIFY(fixture.isFound("KPI-005"));
        fixture.press(Qt::Key_O, [](Dialog dialog) {
            QCOMPARE(dialog.written(u"reason"_s), u"20 of 20 verdicts are not useful."_s);
            dialog.accept();
        });
        QCOMPARE(fixture.settings().size(), 1U);
        QCOMPARE(fixture.settings()[0].state, RuleState::Off);
        QVERIFY(!fixture.isFound("KPI-005"));
        QVERIFY(!fixture.find<QPushButton>(u"upkeep"_s)->isVisible());
        fixture.undo();
        QVERIFY(fixture.isFound("KPI-005"));
    }

    void aRuleThatIsLeftAsItIsIsAskedAboutOnlyAfterNewVerdicts()
    {
        Fixture fixture;
        fixture.judgeUseless(u"KPI-005"_s);
        const auto before = fixture.window->review().findings().findings.size();
        fixture.press(Qt::Key_O, [](Dialog dialog) {
            dialog.choose(u"decision"_s, u"Leave the rule as it is"_s);
            QVERIFY(!dialog.canAccept()); // why, only the person knows
            dialog.write(u"reason"_s, Because);
            dialog.accept();
        });
        QCOMPARE(fixture.window->review().findings().findings.size(), before);
        QVERIFY(fixture.window->review().findings().proposals.empty());
        fixture.judgeUseless(u"KPI-005"_s, QDate(2026, 7, 9));
        QCOMPARE(fixture.window->review().findings().proposals.size(), 1U);
    }

    void dismissalsThatAreNotNeededAreRemovedTogetherAndComeBackByUndo()
    {
        Fixture fixture;
        fixture.dismissUntilPast(u"The feed is on its way."_s);
        fixture.dismissUntilPast(u"They have agreed on a date."_s);
        fixture.press(Qt::Key_O, [](Dialog dialog) {
            const auto *cases = dialog.field<QAbstractItemView>(u"cases"_s)->model();
            QCOMPARE(cases->rowCount(), 2);
            QVERIFY(cases->index(1, 0).data().toString().contains(u"They have agreed on a date."_s));
            dialog.accept();
        });
        QVERIFY(fixture.plan().table<Waiver>().empty());
        fixture.undo();
        QCOMPARE(fixture.plan().table<Waiver>().size(), 2U);
    }

    void aProposalIsDecidedByItself()
    {
        Fixture fixture;
        fixture.judgeUseless(u"KPI-005"_s);
        fixture.dismissUntilPast(u"The feed is on its way."_s);
        fixture.press(Qt::Key_O, [](Dialog dialog) {
            QVERIFY(dialog.canAccept()); // the proposal alone
            auto *cases = dialog.field<QAbstractItemView>(u"cases"_s);
            cases->selectAll();
            QVERIFY(!dialog.canAccept());
            dialog.cancel();
        });
    }
};

QD_TEST_MAIN(TestRuleDecisions)
#include "tst_ruledecisions.moc"

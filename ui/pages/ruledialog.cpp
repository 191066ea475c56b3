// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ruledialog.h"

#include "base/tr.h"
#include "rules/waivers.h"
#include "style/roles.h"
#include "style/words.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <cmath>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array States{RuleState::On, RuleState::Off};
constexpr std::array Levels{rules::Level::Note, rules::Level::Warning, rules::Level::Error};

QString wordOf(RuleState state)
{
    return state == RuleState::On ? Tr::tr("On", "a rule") : Tr::tr("Off", "a rule");
}

QString wordOf(rules::Level level)
{
    return severityWord(Severity(int(level) + 1));
}

/// "Not set here: Medium", then every value there is.
template<typename Value, std::size_t Count>
void fill(QComboBox &box, const std::array<Value, Count> &values, const std::optional<Value> &own, Value inherited)
{
    box.clear();
    box.addItem(Tr::tr("Not set here: %1", "what holds instead").arg(wordOf(inherited)));
    for (const Value value : values) {
        box.addItem(wordOf(value));
        if (own == value)
            box.setCurrentIndex(box.count() - 1);
    }
}

template<typename Value, std::size_t Count>
std::optional<Value> chosenIn(const QComboBox &box, const std::array<Value, Count> &values)
{
    return box.currentIndex() > 0 ? std::optional(values.at(std::size_t(box.currentIndex() - 1))) : std::nullopt;
}

/// The fields of the dialog and what they say.
class RuleForm
{
public:
    RuleForm(FormDialog &dialog, const rules::Rule &rule, const std::vector<RulePlace> &places, const Plan &plan,
             const QLocale &locale);

    RuleDecision decision() const;

private:
    template<typename Field>
    Field *add(const QString &name, const QString &label, const QString &help);
    void addOptions();
    const RulePlace &place() const { return m_places[std::size_t(m_place->currentIndex())]; }
    QString written(double value) const { return m_locale.toString(value, 'g', 10); }
    /// Nothing for an empty field, not a number for one that cannot be read.
    std::optional<double> numberIn(const QLineEdit &field) const;
    void showPlace();
    void check();

    FormDialog &m_dialog;
    const rules::Rule &m_rule;
    const std::vector<RulePlace> &m_places;
    const Plan &m_plan;
    QLocale m_locale;
    QComboBox *m_place;
    QComboBox *m_state;
    QComboBox *m_level;
    std::vector<QLineEdit *> m_values;
    QLineEdit *m_reason = nullptr;
};

RuleForm::RuleForm(FormDialog &dialog, const rules::Rule &rule, const std::vector<RulePlace> &places, const Plan &plan,
                   const QLocale &locale)
    : m_dialog(dialog)
    , m_rule(rule)
    , m_places(places)
    , m_plan(plan)
    , m_locale(locale)
    , m_place(
          add<QComboBox>(u"place"_s, Tr::tr("&Holds for"),
                         Tr::tr("What is set for a department is stronger than what is set for its business unit, and "
                                "that stronger than what is set for the company.")))
    , m_state(add<QComboBox>(u"state"_s, Tr::tr("&State"), Tr::tr("Whether the rule speaks.")))
    , m_level(add<QComboBox>(u"level"_s, Tr::tr("&Level"), Tr::tr("How bad everything is that it finds.")))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    addOptions();
    m_reason = add<QLineEdit>(u"reason"_s, Tr::tr("&Reason"), Tr::tr("Why it is set so. It is shown with the rule."));
    for (const RulePlace &each : places)
        m_place->addItem(nameOf(each, plan));
    showPlace();
    QObject::connect(m_place, &QComboBox::currentIndexChanged, &dialog, [this] { showPlace(); });
    for (QComboBox *box : {m_state, m_level})
        QObject::connect(box, &QComboBox::currentIndexChanged, &dialog, [this] { check(); });
    QObject::connect(m_reason, &QLineEdit::textChanged, &dialog, [this] { check(); });
}

template<typename Field>
Field *RuleForm::add(const QString &name, const QString &label, const QString &help)
{
    auto *field = new Field;
    field->setObjectName(name);
    m_dialog.form().addField(label, field, help);
    return field;
}

void RuleForm::addOptions()
{
    for (const rules::Option &option : m_rule.options) {
        const QString name = QLatin1String(option.name);
        const QString help =
            Tr::tr("%1 In the catalogue: %2. Empty: not set here.", "what the number means, its default")
                .arg(Tr::tr(option.help), written(option.value));
        m_values.push_back(add<QLineEdit>(name, name, help));
        QObject::connect(m_values.back(), &QLineEdit::textChanged, &m_dialog, [this] { check(); });
    }
}

std::optional<double> RuleForm::numberIn(const QLineEdit &field) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const double value = m_locale.toDouble(text, &isNumber);
    return isNumber && std::isfinite(value) ? value : std::nan("");
}

void RuleForm::showPlace()
{
    const RuleWishes own = wishesAt(m_plan, m_rule, place());
    const RuleWishes inherited = inheritedAt(m_plan, m_rule, place());
    fill(*m_state, States, own.state, *inherited.state);
    fill(*m_level, Levels, own.level, *inherited.level);
    for (std::size_t index = 0; index < m_values.size(); ++index) {
        m_values[index]->setPlaceholderText(written(*inherited.values[index]));
        m_values[index]->setText(own.values[index] ? written(*own.values[index]) : QString());
    }
    check();
}

RuleDecision RuleForm::decision() const
{
    RuleDecision decision{
        place(), {chosenIn(*m_state, States), chosenIn(*m_level, Levels), {}}, m_reason->text().trimmed()};
    for (const QLineEdit *field : m_values)
        decision.wishes.values.push_back(numberIn(*field));
    return decision;
}

/// Enough when something is said otherwise than now, every number can be read, and there is a reason.
void RuleForm::check()
{
    const RuleDecision now = decision();
    for (std::size_t index = 0; index < m_values.size(); ++index) {
        const bool isWrong = now.wishes.values[index] && std::isnan(*now.wishes.values[index]);
        m_dialog.form().setProblem(
            m_values[index],
            isWrong
                ? Tr::tr("This is not a number. Write it like %1.", "number").arg(written(m_rule.options[index].value))
                : QString());
    }
    const bool enough = now.reason.size() >= rules::ShortestReason;
    m_dialog.form().setProblem(m_reason,
                               enough || now.reason.isEmpty()
                                   ? QString()
                                   : Tr::tr("A reason has at least %n character(s).", nullptr, rules::ShortestReason));
    m_dialog.findChild<QPushButton *>(u"accept"_s)
        ->setEnabled(enough && !m_dialog.form().hasProblems() && now.wishes != wishesAt(m_plan, m_rule, place()));
}

} // namespace

std::optional<RuleDecision> askForRule(const rules::Rule &rule, const std::vector<RulePlace> &places, const Plan &plan,
                                       const QLocale &locale, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Change Rule %1: %2", "id, title").arg(QLatin1String(rule.id), Tr::tr(rule.roomTitle)),
                      Tr::tr("Change"), parent);
    dialog.setObjectName(u"ruleDialog"_s);
    RuleForm form(dialog, rule, places, plan, locale);
    dialog.findChild<QComboBox *>(u"place"_s)->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return form.decision();
}

} // namespace qd::ui

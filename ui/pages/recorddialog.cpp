// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recorddialog.h"

#include "base/tr.h"
#include "exchange/numberreader.h"
#include "widgets/dialog.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// The records a reference can point to, by name.
std::vector<std::pair<QString, qint64>> choices(const Plan &plan, const char *target)
{
    std::vector<std::pair<QString, qint64>> list;
    const RecordType &type = *recordType(QLatin1String(target));
    for (const void *record : recordsOf(plan, type))
        list.emplace_back(nameOf(type, record), std::get<qint64>(type.fields.front().get(record)));
    std::ranges::sort(list, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return list;
}

/// One field of the form: its editor, and how a Value goes in and out.
struct Editor
{
    const Field *field;
    QWidget *widget;
    QComboBox *combo = nullptr;
    QLineEdit *line = nullptr;
    QPlainTextEdit *text = nullptr;

    QString typed() const { return line ? line->text().trimmed() : text ? text->toPlainText() : QString(); }
    /// The value, or nothing when what was typed is no value of this kind.
    std::optional<Value> value() const;
};

QString shown(const Field &field, const Value &value)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Number: // as exact as it is stored
        return QLocale().toString(std::get<double>(value), 'g', QLocale::FloatingPointShortest);
    case FieldKind::Integer:
        return QLocale().toString(std::get<qint64>(value));
    case FieldKind::Date:
        return QDate::fromJulianDay(std::get<qint64>(value)).toString(Qt::ISODate);
    default:
        return std::get<QString>(value);
    }
}

std::optional<Value> Editor::value() const
{
    if (combo)
        return field->kind == FieldKind::Reference
            ? (combo->currentData().isNull() ? Value() : Value(combo->currentData().toLongLong()))
            : combo->currentData().toString().isEmpty() ? Value()
                                                        : Value(combo->currentData().toString());
    const QString entered = typed();
    const auto format =
        QLocale().decimalPoint() == u","_s ? exchange::NumberFormat::Comma : exchange::NumberFormat::Point;
    switch (field->kind) {
    case FieldKind::Number:
    case FieldKind::Integer: {
        if (entered.isEmpty())
            return Value();
        const auto number = exchange::readNumber(entered, format);
        if (!number)
            return {};
        return field->kind == FieldKind::Number ? Value(number->value) : Value(qint64(number->value));
    }
    case FieldKind::Date: {
        const QDate date = QDate::fromString(entered, Qt::ISODate);
        return entered.isEmpty() ? std::optional(Value())
            : date.isValid()     ? std::optional(Value(qint64(date.toJulianDay())))
                                 : std::nullopt;
    }
    case FieldKind::Instant:
        return entered.isEmpty() ? Value() : Value(entered);
    default:
        return Value(entered);
    }
}

class RecordForm
{
public:
    RecordForm(const RecordType &type, void *record, const Plan &plan, FormDialog &dialog)
        : m_type(type)
        , m_record(record)
        , m_plan(plan)
        , m_dialog(dialog)
    {
        for (const Field &field : type.fields) {
            if (field.kind != FieldKind::Id && qstrcmp(field.name, "position") != 0)
                add(field);
        }
        check();
        QWidget *before = nullptr;
        for (const Editor &editor : m_editors) {
            if (before)
                QWidget::setTabOrder(before, editor.widget);
            before = editor.widget;
        }
        for (const QString &button : {u"cancel"_s, u"accept"_s}) {
            QWidget::setTabOrder(before, dialog.findChild<QPushButton *>(button));
            before = dialog.findChild<QPushButton *>(button);
        }
        m_editors.front().widget->setFocus();
    }

    void store()
    {
        for (const Editor &editor : m_editors)
            editor.field->set(m_record, *editor.value());
    }

private:
    void add(const Field &field)
    {
        Editor editor{&field, nullptr};
        const Value value = field.get(m_record);
        if (field.kind == FieldKind::Token || field.kind == FieldKind::Reference)
            editor.widget = editor.combo = makeCombo(field, value);
        else if (field.kind == FieldKind::LongText)
            editor.widget = editor.text = new QPlainTextEdit(shown(field, value));
        else
            editor.widget = editor.line = new QLineEdit(shown(field, value));
        if (editor.text) {
            editor.text->setTabChangesFocus(true);
            editor.text->setFixedHeight(64);
            QObject::connect(editor.text, &QPlainTextEdit::textChanged, &m_dialog, [this] { check(); });
        }
        if (editor.line)
            QObject::connect(editor.line, &QLineEdit::textChanged, &m_dialog, [this] { check(); });
        if (editor.combo)
            QObject::connect(editor.combo, &QComboBox::currentIndexChanged, &m_dialog, [this] { check(); });
        editor.widget->setObjectName(QLatin1String(field.name));
        m_dialog.form().addField(Tr::tr(field.label), editor.widget, Tr::tr(field.help));
        m_editors.push_back(editor);
    }

    QComboBox *makeCombo(const Field &field, const Value &value) const
    {
        auto *combo = new QComboBox;
        if (field.kind == FieldKind::Reference) {
            if (!field.isRequired())
                combo->addItem(QString());
            for (const auto &[name, id] : choices(m_plan, field.target))
                combo->addItem(name, id);
            combo->setCurrentIndex(isNull(value) ? 0 : combo->findData(std::get<qint64>(value)));
        } else {
            if (!field.isRequired())
                combo->addItem(QString(), QString());
            for (const Token &token : field.tokens)
                combo->addItem(Tr::tr(token.label), QString::fromLatin1(token.token));
            combo->setCurrentIndex(isNull(value) ? 0 : combo->findData(std::get<QString>(value)));
        }
        return combo;
    }

    QString problemOf(const Editor &editor) const
    {
        const auto value = editor.value();
        if (!value)
            return editor.field->kind == FieldKind::Date
                ? Tr::tr("\"%1\" is not a date. Write it like 2026-07-08.").arg(editor.typed())
                : Tr::tr("\"%1\" is not a number. Enter a number like 78.6.").arg(editor.typed());
        if (qstrcmp(editor.field->name, "fiscalStartMonth") == 0) {
            const auto *month = std::get_if<qint64>(&*value);
            if (!month || *month < 1 || *month > 12)
                return Tr::tr("A year has the months 1 to 12. Enter one of them.");
        }
        const QString problem = problemWith(*editor.field, *value);
        return problem.isEmpty() && isItsOwnCounterpart(editor)
            ? Tr::tr("Both are the same. Choose two different ones.")
            : problem;
    }

    /// Nothing needs itself: two required references to one kind of record name different ones.
    bool isItsOwnCounterpart(const Editor &editor) const
    {
        const Field &field = *editor.field;
        if (field.kind != FieldKind::Reference || !field.isRequired())
            return false;
        return std::ranges::any_of(m_editors, [&](const Editor &other) {
            return &other != &editor && other.field->kind == FieldKind::Reference && other.field->isRequired()
                && qstrcmp(other.field->target, field.target) == 0 && other.value() == editor.value();
        });
    }

    void check()
    {
        for (const Editor &editor : m_editors)
            m_dialog.form().setProblem(editor.widget, problemOf(editor));
        m_dialog.updateButtons();
    }

    const RecordType &m_type;
    void *m_record;
    const Plan &m_plan;
    FormDialog &m_dialog;
    std::vector<Editor> m_editors;
};

} // namespace

bool editRecord(const RecordType &type, void *record, const Plan &plan, const QString &title, const QString &verb,
                QWidget *parent)
{
    FormDialog dialog(title, verb, parent);
    dialog.setObjectName(u"recordDialog"_s);
    RecordForm form(type, record, plan, dialog);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    form.store();
    return true;
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form.h"

#include "style/statuspaint.h"
#include "style/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd::ui {

/// The square at the right end of a field that has a problem.
class ProblemMark : public QWidget
{
public:
    explicit ProblemMark(QWidget *field)
        : QWidget(field)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"problemMark"_s);
        field->installEventFilter(this);
        hide();
    }

    void place()
    {
        const int size = px(metrics::statusShape);
        setGeometry(parentWidget()->width() - px(20), (parentWidget()->height() - size) / 2, size, size);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStatus(painter, rect(), Status::Off, Theme::current().tokens());
    }
};

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"form"_s);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    adoptTheme();
}

void Form::addField(const QString &label, QWidget *field, const QString &help)
{
    const int at = int(m_rows.size()) * 2;
    auto *name = new TextLabel(label, {metrics::body, Weight::Regular, &Tokens::text2}, this);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *line = new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text3}, this);
    line->setObjectName(field->objectName() + u".help"_s);
    line->setOverflow(Overflow::Wrap);
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(field, at, 1);
    m_grid->addWidget(line, at + 1, 1);
    m_rows.push_back({field, name, line, new ProblemMark(field), help, {}});
    refresh(m_rows.back());
}

void Form::setProblem(QWidget *field, const QString &sentence)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    Q_ASSERT(row != m_rows.end());
    row->problem = sentence;
    refresh(*row);
}

QString Form::problem(const QWidget *field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? QString() : row->problem;
}

bool Form::hasProblems() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.problem.isEmpty(); });
}

void Form::refresh(Row &row)
{
    const bool wrong = !row.problem.isEmpty();
    row.field->setProperty("problem", wrong ? u"yes"_s : u"no"_s);
    row.field->style()->unpolish(row.field); // the style sheet asks for properties only when it polishes
    row.field->style()->polish(row.field);
    row.field->setAccessibleDescription(wrong ? row.problem : row.help);
    row.line->setText(wrong ? row.problem : row.help);
    row.line->setTextStyle({metrics::secondary, Weight::Regular, wrong ? &Tokens::off : &Tokens::text3});
    row.line->setHidden(row.line->text().isEmpty());
    row.mark->place();
    row.mark->setVisible(wrong);
}

bool Form::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void Form::adoptTheme()
{
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(4));
    for (Row &row : m_rows) {
        row.line->setContentsMargins(0, 0, 0, px(metrics::gap));
        row.mark->place();
    }
}

} // namespace qd::ui

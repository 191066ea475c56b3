// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace qd::ui {

class ProblemMark;
class TextLabel;

/// Fields one below the other: label at the left, and below each field what helps or what is wrong.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Adds \a field under \a label; the form owns it. \a label may have a mnemonic and names the field for people.
    void addField(const QString &label, QWidget *field, const QString &help = {});
    /// Says what is wrong with \a field, with a proposal; an empty \a sentence says that nothing is.
    void setProblem(QWidget *field, const QString &sentence);
    QString problem(const QWidget *field) const;
    bool hasProblems() const;

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QWidget *field;
        TextLabel *label;
        TextLabel *line; ///< help, or the problem
        ProblemMark *mark;
        QString help;
        QString problem;
    };

    void adoptTheme();
    void refresh(Row &row);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace qd::ui

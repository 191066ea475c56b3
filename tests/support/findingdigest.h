// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QCryptographicHash>
#include <QStringList>

namespace qd::test {

/// Everything that a diagnosis says, a line each, numbers to the last bit: equal lines are equal findings.
class FindingLines
{
public:
    explicit FindingLines(const rules::Findings &findings)
    {
        m_lines << findings.asOf.toString(Qt::ISODate);
        for (const rules::Finding &finding : findings.findings)
            m_lines << lineOf(finding);
        for (const rules::NotEvaluated &left : findings.notEvaluated)
            m_lines << QLatin1String(left.rule) + QStringLiteral(" ? ") + textOf(left.subject) + textOf(left.reason);
    }
    const QStringList &lines() const { return m_lines; }
    QByteArray digest() const
    {
        return QCryptographicHash::hash(m_lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    }

private:
    static QString textOf(double number) { return QString::number(number, 'g', 17); }
    static QString textOf(const rules::Subject &subject)
    {
        return QLatin1Char('[') + QLatin1String(subject.table) + QLatin1Char(' ') + QString::number(subject.id)
            + QLatin1Char(' ') + subject.name + QLatin1Char(']');
    }
    static QString textOf(const Message &message)
    {
        QString text = QLatin1Char('"') + QLatin1String(message.text);
        for (const Message::Argument &argument : message.arguments)
            text += QLatin1Char('|') + std::visit([](const auto &value) { return argumentText(value); }, argument);
        if (message.count)
            text += QLatin1Char('#') + QString::number(*message.count);
        return text + QLatin1Char('"');
    }
    static QString argumentText(const QString &value) { return value; }
    static QString argumentText(const Quantity &value) { return textOf(value.value) + value.unit.symbol; }
    static QString argumentText(const QDate &value) { return value.toString(Qt::ISODate); }
    static QString argumentText(const DayMonth &value) { return value.date.toString(Qt::ISODate); }
    static QString argumentText(const Period &value)
    {
        return value.start.toString(Qt::ISODate) + QString::number(int(value.cadence));
    }
    static QString argumentText(int value) { return QString::number(value); }

    static QString lineOf(const rules::Finding &finding)
    {
        QString line = QLatin1String(finding.rule) + QLatin1Char(' ') + QString::number(int(finding.level))
            + QLatin1Char(' ') + textOf(finding.score) + QLatin1Char(' ') + finding.fingerprint;
        for (const Message *message : {&finding.headline, &finding.title, &finding.number, &finding.why})
            line += textOf(*message);
        for (const DepartmentId department : finding.departments)
            line += QStringLiteral(" d%1").arg(department.value);
        for (const rules::Subject &subject : finding.subjects)
            line += textOf(subject);
        for (const rules::Evidence &evidence : finding.evidence) {
            line += QLatin1Char('{') + textOf(evidence.message) + textOf(evidence.speaker) + evidence.source;
            for (const rules::Subject &subject : evidence.refs)
                line += textOf(subject);
            line += QLatin1Char('}');
        }
        for (const char *rule : finding.merged)
            line += QLatin1Char('+') + QLatin1String(rule);
        return line
            + QStringLiteral(" due %1 seen %2 story %3 state %4 waiver %5")
                  .arg(finding.due.toString(Qt::ISODate), finding.firstSeen.toString(Qt::ISODate))
                  .arg(finding.story.value)
                  .arg(int(finding.state))
                  .arg(finding.waiver.value);
    }

    QStringList m_lines;
};

} // namespace qd::test

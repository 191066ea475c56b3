// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle/capture.h"

#include "base/tr.h"
#include "cycle/capturedates.h"
#include "cycle/heads.h"
#include "cycle/phases.h"

#include <QRegularExpression>

namespace qd::cycle {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestName = 3;

struct Prefix
{
    CaptureKind kind;
    QChar letter;
    const char *word;
};
constexpr std::array<Prefix, 5> Prefixes{{{CaptureKind::Action, u'a', QT_TRANSLATE_NOOP("qd", "Action")},
                                          {CaptureKind::Decision, u'd', QT_TRANSLATE_NOOP("qd", "Decision")},
                                          {CaptureKind::Park, u'p', QT_TRANSLATE_NOOP("qd", "Parked item")},
                                          {CaptureKind::Note, u'n', QT_TRANSLATE_NOOP("qd", "Note")},
                                          {CaptureKind::Idea, u'i', QT_TRANSLATE_NOOP("qd", "Idea")}}};

std::optional<CaptureKind> kindNamed(const QString &word)
{
    for (const Prefix &prefix : Prefixes) {
        const bool letter = word.size() == 1 && word.front().toLower() == prefix.letter;
        if (letter || word.compare(QLatin1String(prefix.word), Qt::CaseInsensitive) == 0
            || word.compare(Tr::tr(prefix.word), Qt::CaseInsensitive) == 0)
            return prefix.kind;
    }
    return {};
}

/// Somebody who can stand behind an @.
struct Owner
{
    QString name;
    DepartmentId department;
    QString person; ///< empty: the department's head
};

std::vector<Owner> ownersOf(const Plan &plan, QDate asOf)
{
    std::vector<Owner> owners;
    for (const Department *department : departmentsOn(plan, asOf)) {
        const QString head = headOf(plan, department->id);
        for (const QString &name : {department->name, department->shortName, department->code}) {
            if (!name.isEmpty())
                owners.push_back({name, department->id, head});
        }
    }
    for (const Person &person : plan.table<Person>())
        owners.push_back({person.name, person.department, person.name});
    return owners;
}

struct Mention
{
    qsizetype length = 0; ///< of the name, behind the @
    Owner owner;
};

/// Whether \a text goes on with \a name as a whole word.
bool beginsWith(QStringView text, const QString &name)
{
    return text.startsWith(name, Qt::CaseInsensitive)
        && (text.size() == name.size() || !text[name.size()].isLetterOrNumber());
}

Result<Mention> mentionAt(const std::vector<Owner> &owners, QStringView text)
{
    Mention longest;
    for (const Owner &owner : owners) {
        if (owner.name.size() > longest.length && beginsWith(text, owner.name))
            longest = {owner.name.size(), owner};
    }
    if (longest.length > 0)
        return longest;
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'-'))
        ++end;
    const QStringView word = text.first(end);
    QStringList could;
    for (const Owner &owner : owners) {
        if (word.size() < ShortestName || !owner.name.startsWith(word, Qt::CaseInsensitive))
            continue;
        const bool same =
            longest.length > 0 && longest.owner.department == owner.department && longest.owner.person == owner.person;
        if (!same)
            could << owner.name;
        if (longest.length == 0)
            longest = {end, owner};
    }
    if (could.size() > 1)
        return failure(ErrorCode::Invalid,
                       Tr::tr("\"@%1\" could be %2. Write more of the name.")
                           .arg(word, could.join(Tr::tr(" or ", "between names"))));
    if (could.empty())
        return failure(
            ErrorCode::Invalid,
            Tr::tr("There is nobody called \"%1\". Use the name of a department or person, for example @%2.")
                .arg(word.isEmpty() ? text.left(12) : word, owners.empty() ? QString() : owners.front().name));
    return longest;
}

/// Where an @ begins a name, from \a from on; -1: nowhere. The @ of a mail address is inside a word.
qsizetype findAt(const QString &text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'@', from); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

/// Takes the first @name out of the text.
Result<void> takeOwner(Capture &capture, const Plan &plan, QDate asOf)
{
    const qsizetype at = findAt(capture.text, 0);
    if (at < 0)
        return {};
    const auto owners = ownersOf(plan, asOf);
    QD_TRY(const Mention mention, mentionAt(owners, QStringView(capture.text).sliced(at + 1)));
    capture.department = mention.owner.department;
    capture.owner = mention.owner.person;
    // A decision or a note is a sentence about the department; who was behind it is not for everybody to read.
    const bool isSubject = (capture.kind == CaptureKind::Decision || capture.kind == CaptureKind::Note)
        && mention.owner.name != mention.owner.person;
    capture.text.replace(at, mention.length + 1, isSubject ? plan.find(capture.department)->name : QString());
    if (capture.kind == CaptureKind::Action && findAt(capture.text, 0) >= 0)
        return failure(ErrorCode::Invalid, Tr::tr("An action has one owner. Write a line for each of them."));
    return {};
}

/// Takes "by DAY" off the end of the text.
Result<void> takeDay(Capture &capture, const Plan &plan, QDate asOf)
{
    if (capture.kind != CaptureKind::Action && capture.kind != CaptureKind::Park)
        return {};
    static const QRegularExpression before(u"(?:^|\\s)(?:(?:by|until|due|bis)\\s+|(?=\\+\\d))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (auto found = before.globalMatch(capture.text); found.hasNext();) {
        const auto match = found.next();
        const QString tail = capture.text.sliced(match.capturedEnd()).trimmed();
        QD_TRY(const auto day, dayMeant(tail, asOf, plan.organisation().fiscalCalendar()));
        if (!day)
            continue;
        if (*day < asOf)
            return failure(ErrorCode::Invalid, Tr::tr("%1 is past. Name a day from today on.").arg(tail));
        capture.due = *day;
        capture.text.truncate(match.capturedStart());
        return {};
    }
    return {};
}

} // namespace

Result<Capture> parseCapture(const Plan &plan, const QString &line, QDate asOf)
{
    const qsizetype colon = line.indexOf(u':');
    const auto kind = colon < 0 ? std::nullopt : kindNamed(line.first(colon).trimmed());
    if (!kind)
        return failure(
            ErrorCode::Invalid,
            Tr::tr("Begin with A: for an action, D: for a decision, P: to park, N: for a note or I: for an idea."));
    Capture capture{*kind, line.sliced(colon + 1).simplified(), {}, {}, {}};
    QD_CHECK(takeOwner(capture, plan, asOf));
    capture.text = capture.text.simplified();
    QD_CHECK(takeDay(capture, plan, asOf));
    static const QRegularExpression edges(u"^[\\s,;:-]+|[\\s,;:-]+$"_s);
    capture.text = capture.text.remove(edges);
    if (capture.text.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("The line says nothing yet. Write what it is about."));
    return capture;
}

Turn keep(const Capture &capture, AgendaItemId item, CycleId cycle, QDate asOf, IdSource &ids)
{
    Turn turn(Tr::tr("Keep %1", "Decision, Action…").arg(wordFor(capture.kind)));
    const auto begin = [&]<typename Record>(Record record) {
        record.id = Id<Record>{ids.next()};
        record.department = capture.department;
        record.agendaItem = item;
        return record;
    };
    switch (capture.kind) {
    case CaptureKind::Action: {
        auto action = begin(ActionItem());
        action.what = capture.text;
        action.owner = capture.owner;
        action.due = capture.due;
        action.cycle = cycle;
        action.agreedOn = asOf;
        turn.put(action);
        break;
    }
    case CaptureKind::Decision: {
        auto decision = begin(Decision());
        decision.question = capture.text;
        decision.chosen = capture.text;
        decision.decider = capture.owner;
        decision.decidedOn = asOf;
        decision.status = DecisionStatus::Active;
        decision.cycle = cycle;
        turn.put(decision);
        break;
    }
    case CaptureKind::Park: {
        auto parked = begin(ParkingLotItem());
        parked.text = capture.text;
        parked.raisedBy = capture.owner;
        parked.parkedOn = asOf;
        parked.triageBy = capture.due;
        parked.cycle = cycle;
        turn.put(parked);
        break;
    }
    case CaptureKind::Idea: {
        auto idea = begin(Idea());
        idea.text = capture.text;
        idea.author = capture.owner;
        idea.submittedOn = asOf;
        turn.put(idea);
        break;
    }
    case CaptureKind::Note: {
        auto note = begin(Note());
        note.text = capture.text;
        note.notedOn = asOf;
        note.cycle = cycle;
        turn.put(note);
        break;
    }
    }
    return turn;
}

QString wordFor(CaptureKind kind)
{
    return Tr::tr(std::ranges::find(Prefixes, kind, &Prefix::kind)->word);
}

} // namespace qd::cycle

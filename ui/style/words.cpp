// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/words.h"

#include "base/tr.h"

namespace qd::ui {

namespace {

QString targetWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Tr::tr("Met");
    case Status::Risk:
        return Tr::tr("At risk");
    case Status::Off:
        return Tr::tr("Missed");
    case Status::None:
        break;
    }
    return Tr::tr("Undecidable");
}

QString planWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Tr::tr("On track");
    case Status::Risk:
        return Tr::tr("At risk");
    case Status::Off:
        return Tr::tr("Off track");
    case Status::None:
        break;
    }
    return Tr::tr("No data");
}

QString requestWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Tr::tr("Agreed");
    case Status::Risk:
        return Tr::tr("No date");
    case Status::Off:
        return Tr::tr("Late");
    case Status::None:
        break;
    }
    return Tr::tr("No answer");
}

QString matchWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Tr::tr("Sure");
    case Status::Risk:
        return Tr::tr("Guess");
    case Status::Off:
        return Tr::tr("Wrong");
    case Status::None:
        break;
    }
    return Tr::tr("Not matched");
}

} // namespace

QString statusWord(Status status, Subject subject)
{
    switch (subject) {
    case Subject::Target:
        return targetWord(status);
    case Subject::Plan:
        return planWord(status);
    case Subject::Request:
        return requestWord(status);
    case Subject::Match:
        break;
    }
    return matchWord(status);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Tr::tr("High");
    case Severity::Medium:
        return Tr::tr("Medium");
    case Severity::Note:
        break;
    }
    return Tr::tr("Note");
}

} // namespace qd::ui

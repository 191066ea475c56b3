// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "pages/shownchart.h"
#include "widgets/pageground.h"

namespace qd::ui {

/// A page of the window. The window knows no more of it than this: where it wants to go, what it has to say, and which
/// record is being looked at.
///
/// An address names a place: "page:map", "finding:<fingerprint>", "record:<table>:<id>", "action:<command>",
/// "import:<table>", "paste:<table>", "packet:<kind>", "scope:<cut>:<name>".
class Page : public PageGround
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr)
        : PageGround({}, parent)
    {
    }

    /// Whether the page shows records of \a type one by one.
    virtual bool has(const RecordType &type) const
    {
        Q_UNUSED(type)
        return false;
    }
    /// The records that fill the page, when they are of one type.
    virtual const RecordType *tableShown() const { return nullptr; }
    /// Brings the record of \a type with identity \a id into view; only of types that the page has.
    virtual void showRecord(const RecordType &type, qint64 id)
    {
        Q_UNUSED(type)
        Q_UNUSED(id)
    }
    /// From a chart to the same as a table, and back; nothing on a page without charts.
    virtual void toggleTable() { }
    /// Returns when the page shows all it has to: for a picture or a test.
    virtual void settle() { }
    /// The address of what is being looked at; empty: nothing.
    virtual QString currentAddress() const { return {}; }
    /// Puts what is chosen on the clipboard, as a spreadsheet takes it.
    virtual bool canCopy() const { return false; }
    virtual void copy() { }
    /// The chart that is looked at, to be written to a file.
    virtual std::optional<ShownChart> chart() const { return {}; }
    /// Takes in what a spreadsheet has put on the clipboard.
    virtual bool canPaste() const { return false; }
    virtual void paste() { }
    /// The least width in px at 100 % that the page needs beside the inspector of the window; 0: it has one of its own,
    /// or nothing to inspect.
    virtual int widthBesideInspector() const { return 600; }

    /// Takes in \a control, which switches between this page and other views of the same records.
    virtual void addViewSwitch(QWidget *control) { Q_UNUSED(control) }

    /// Whether the page itself asks or refuses something, and the way from one to the next (\a step: 1 or -1).
    virtual bool hasProblems() const { return false; }
    virtual void goToProblem(int step) { Q_UNUSED(step) }

signals:
    /// The person asked to go to \a address.
    void requested(const QString &address);
    /// currentAddress() is another one.
    void currentChanged();
    /// Something was stored, which can be undone.
    void edited(const QString &message);
    /// Something was refused or needs attention; \a problems may be empty.
    void noticed(const QString &message, const QStringList &problems);
};

/// The address of a record.
inline QString recordAddress(const RecordType &type, qint64 id)
{
    return QStringLiteral("record:%1:%2").arg(QLatin1String(type.table)).arg(id);
}

/// The type of the record at \a address; nothing when it names none.
inline const RecordType *recordTypeAt(const QString &address)
{
    return address.startsWith(QLatin1String("record:")) ? recordType(address.section(u':', 1, 1)) : nullptr;
}

inline qint64 recordIdAt(const QString &address)
{
    return address.section(u':', 2).toLongLong();
}

} // namespace qd::ui

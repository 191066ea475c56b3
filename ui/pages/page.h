// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "widgets/pageground.h"

namespace qd::ui {

/// A page of the window. The window knows no more of it than this: where it wants to go, what it has to say, and which
/// record is being looked at.
///
/// An address names a place: "page:map", "finding:<fingerprint>", "record:<table>:<id>", "action:<command>",
/// "import:<table>".
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
    /// The address of what is being looked at; empty: nothing.
    virtual QString currentAddress() const { return {}; }

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

} // namespace qd::ui

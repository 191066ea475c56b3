// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellformat.h"
#include "exchange/sheet.h"
#include "exchange/xmlreader.h"
#include "exchange/zipfile.h"

/// The parts of a workbook beside its sheets.
namespace qd::exchange {

/// A reference from one part of a workbook to another.
struct Relationship
{
    QString id;
    QString type; ///< last word of its address: "worksheet"
    QString target; ///< path in the archive
};

/// What \a part refers to; nothing when it has no relationships. \a part is empty for the archive itself.
Result<std::vector<Relationship>> readRelationships(const ZipFile &zip, const QString &part, const QString &fileName);

struct WorkbookSheet
{
    SheetName name;
    QString relationship; ///< id
};

struct Workbook
{
    std::vector<WorkbookSheet> sheets;
    DateSystem dates = DateSystem::From1900;
    bool found = false; ///< the part is a workbook at all
};
Result<Workbook> readWorkbook(const ZipFile &zip, const QString &part, const QString &fileName);

/// The format of each cell style, in order.
Result<std::vector<CellFormat>> readStyles(const ZipFile &zip, const QString &part, const QString &fileName);
Result<std::vector<QString>> readSharedStrings(const ZipFile &zip, const QString &part, const QString &fileName);

/// Hands \a part to \a reader.
Result<void> readXml(const ZipFile &zip, const QString &part, XmlReader &reader);

/// The text of one string item, which may consist of formatted runs. What is to be spoken (phonetic runs) is not part
/// of it.
class TextItem
{
public:
    void start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);
    void add(QByteArrayView utf8);
    /// Adds a whole piece that has been read elsewhere.
    void append(QByteArrayView utf8);
    bool isIdle() const { return !m_inPiece && m_phonetic == 0; }
    QString take() { return std::exchange(m_text, {}); }

private:
    QString m_text;
    std::string m_piece;
    bool m_inPiece = false;
    bool m_keepSpace = false;
    int m_phonetic = 0;
};

/// \a text with its escapes (_x000D_) resolved.
QString unescaped(const QString &text);

} // namespace qd::exchange

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookparts.h"

#include "base/tr.h"
#include "base/workprogress.h"
#include "exchange/csvreader.h"
#include "exchange/readahead.h"

#include <QDir>
#include <QRegularExpression>

#include <thread>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSharedLength = 100'000'000;
constexpr std::size_t MaxStyles = 100'000;
constexpr std::size_t MaxSheets = 1'000;
constexpr qint64 Large = 1'000'000; ///< from here on a second thread is worth its start

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// "../media/a.png" seen from "xl/worksheets/" is "xl/media/a.png"; targets with a leading slash are absolute.
QString resolved(QString target, const QString &folder)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : u'/' + folder + target;
    return QDir::cleanPath(path).sliced(1);
}

class RelationshipReader : public XmlReader
{
public:
    RelationshipReader(const QString &fileName, QString folder)
        : XmlReader(fileName)
        , m_folder(std::move(folder))
    {
    }
    std::vector<Relationship> relationships;

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relationships.push_back({attributes.text("Id"), type.sliced(type.lastIndexOf(u'/') + 1),
                                 resolved(attributes.text("Target"), m_folder)});
    }
    void endElement(std::string_view) override { }
    void characters(QByteArrayView) override { }

    QString m_folder;
};

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

class WorkbookReader : public XmlReader
{
public:
    explicit WorkbookReader(const QString &fileName)
        : XmlReader(fileName)
    {
    }
    Workbook workbook;

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (depth() == 1)
            workbook.found = name == "workbook";
        else if (name == "workbookPr" && isTrue(attributes.value("date1904")))
            workbook.dates = DateSystem::From1904;
        else if (name == "sheet" && workbook.sheets.size() < MaxSheets)
            workbook.sheets.push_back(
                {{attributes.text("name"), attributes.value("state").ends_with("idden")}, attributes.text("id")});
    }
    void endElement(std::string_view) override { }
    void characters(QByteArrayView) override { }
};

class StylesReader : public XmlReader
{
public:
    explicit StylesReader(const QString &fileName)
        : XmlReader(fileName)
    {
    }
    std::vector<CellFormat> formats;

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && m_codes.size() < qsizetype(MaxStyles)) {
            m_codes.insert(attributes.text("numFmtId").toInt(), formatOf(attributes.text("formatCode")));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells && formats.size() < MaxStyles) {
            const int id = attributes.text("numFmtId").toInt();
            formats.push_back(m_codes.contains(id) ? m_codes.value(id) : builtInFormat(id));
        }
    }
    void endElement(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }
    void characters(QByteArrayView) override { }

    QHash<int, CellFormat> m_codes;
    bool m_inCells = false;
};

class SharedStringsReader : public XmlReader
{
public:
    explicit SharedStringsReader(const QString &fileName)
        : XmlReader(fileName)
    {
    }
    std::vector<QString> strings;

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        m_item.start(name, attributes);
    }

    void endElement(std::string_view name) override
    {
        m_item.end(name);
        if (name != "si")
            return;
        strings.push_back(m_item.take());
        m_length += strings.back().size() + 1;
        if (m_length > MaxSharedLength)
            refuse(Tr::tr("%1 holds more than %L2 characters of text. Split it.").arg(fileName()).arg(MaxSharedLength));
    }

    void characters(QByteArrayView utf8) override { m_item.add(utf8); }

    TextItem m_item;
    qsizetype m_length = 0;
};

/// Unpacks on a thread of its own while this one reads: in a large sheet each takes its time.
Result<void> readLargeXml(const ZipFile &zip, const QString &part, XmlReader &reader)
{
    ReadAhead pieces;
    Result<void> unpacked;
    std::thread unpacking([&] {
        unpacked = zip.read(part, [&](QByteArrayView piece) { return pieces.put(piece) ? Result<void>() : stopped(); });
        pieces.end();
    });
    Result<void> read;
    while (const auto piece = pieces.take()) {
        read = reader.feed(*piece);
        if (!read) {
            pieces.refuse();
            break;
        }
    }
    unpacking.join();
    QD_CHECK(read);
    QD_CHECK(unpacked);
    return reader.finish();
}

} // namespace

Result<void> readXml(const ZipFile &zip, const QString &part, XmlReader &reader)
{
    if (zip.statedSize(part) > Large)
        return readLargeXml(zip, part, reader);
    QD_CHECK(zip.read(part, [&](QByteArrayView piece) { return reader.feed(piece); }));
    return reader.finish();
}

Result<std::vector<Relationship>> readRelationships(const ZipFile &zip, const QString &part, const QString &fileName)
{
    const QString folder = folderOf(part);
    const QString path = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    RelationshipReader reader(fileName, folder);
    if (zip.contains(path))
        QD_CHECK(readXml(zip, path, reader));
    return std::move(reader.relationships);
}

Result<Workbook> readWorkbook(const ZipFile &zip, const QString &part, const QString &fileName)
{
    WorkbookReader reader(fileName);
    QD_CHECK(readXml(zip, part, reader));
    return std::move(reader.workbook);
}

Result<std::vector<CellFormat>> readStyles(const ZipFile &zip, const QString &part, const QString &fileName)
{
    StylesReader reader(fileName);
    QD_CHECK(readXml(zip, part, reader));
    return std::move(reader.formats);
}

Result<std::vector<QString>> readSharedStrings(const ZipFile &zip, const QString &part, const QString &fileName)
{
    SharedStringsReader reader(fileName);
    QD_CHECK(readXml(zip, part, reader));
    return std::move(reader.strings);
}

void TextItem::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "t" && m_phonetic == 0) {
        m_inPiece = true;
        m_keepSpace = attributes.value("space") == "preserve";
    }
}

void TextItem::end(std::string_view name)
{
    if (name == "rPh") {
        --m_phonetic;
    } else if (name == "t" && m_inPiece) {
        m_inPiece = false;
        const QByteArrayView piece(m_piece);
        append(m_keepSpace ? piece : piece.trimmed());
        m_piece.clear();
    }
}

void TextItem::add(QByteArrayView utf8)
{
    if (m_inPiece && m_text.size() + qsizetype(m_piece.size()) <= 4 * MaxCellLength)
        m_piece.append(utf8.data(), std::size_t(utf8.size()));
}

void TextItem::append(QByteArrayView utf8)
{
    m_text += unescaped(QString::fromUtf8(utf8));
}

QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype last = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QChar character(char16_t(match.capturedView(1).toUShort(nullptr, 16)));
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += character.isNull() ? match.captured() : QString(character);
        last = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(last));
}

} // namespace qd::exchange

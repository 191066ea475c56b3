// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlreader.h"

#include "base/tr.h"

#include <expat.h>

#include <cstring>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In one pass: names are short, and every cell has several.
std::string_view localName(const char *name)
{
    const char *start = name;
    const char *end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            start = end + 1;
    }
    return {start, std::size_t(end - start)};
}

/// Whether an attribute only says what a prefix stands for.
bool isDeclaration(const char *name)
{
    return std::strncmp(name, "xmlns", 5) == 0;
}

Error damaged(const QString &fileName, const QString &detail)
{
    return {ErrorCode::Unreadable,
            Tr::tr("%1 is damaged. Save it again in the spreadsheet program, or ask for it once more.").arg(fileName),
            detail};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name && !isDeclaration(pair[0]))
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view utf8 = value(name);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// What expat calls; its user data is the reader.
struct XmlReader::Callbacks
{
    static void start(void *data, const char *name, const char **pairs)
    {
        auto &reader = *static_cast<XmlReader *>(data);
        if (++reader.m_depth > MaxDepth)
            return reader.stop(damaged(reader.m_fileName, u"elements are nested too deep"_s));
        reader.startElement(localName(name), XmlAttributes(pairs));
    }

    static void end(void *data, const char *name)
    {
        auto &reader = *static_cast<XmlReader *>(data);
        if (!reader.m_result) // expat still closes an empty element after it was stopped
            return;
        reader.endElement(localName(name));
        --reader.m_depth;
    }

    static void text(void *data, const char *utf8, int length)
    {
        static_cast<XmlReader *>(data)->characters(QByteArrayView(utf8, length));
    }

    static void startVerbatim(void *data) { static_cast<XmlReader *>(data)->m_isVerbatim = true; }
    static void endVerbatim(void *data) { static_cast<XmlReader *>(data)->m_isVerbatim = false; }

    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        auto &reader = *static_cast<XmlReader *>(data);
        reader.stop({ErrorCode::Unreadable,
                     Tr::tr("%1 declares a document type, which no spreadsheet program writes. It is not read.")
                         .arg(reader.m_fileName),
                     {}});
    }
};

void XmlReader::Closer::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlReader::XmlReader(QString fileName)
    : m_fileName(std::move(fileName))
    , m_parser(XML_ParserCreate(nullptr)) // resolving namespaces would take as long as the rest
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), &Callbacks::text);
    XML_SetCdataSectionHandler(m_parser.get(), &Callbacks::startVerbatim, &Callbacks::endVerbatim);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::doctype);
}

XmlReader::~XmlReader() = default;

Result<void> XmlReader::feed(QByteArrayView piece)
{
    return parse(piece, false);
}

Result<void> XmlReader::finish()
{
    return parse({}, true);
}

Result<void> XmlReader::parse(QByteArrayView piece, bool last)
{
    const XML_Status status = XML_Parse(m_parser.get(), piece.data(), int(piece.size()), last ? 1 : 0);
    m_fed += piece.size();
    if (m_result && status != XML_STATUS_OK)
        m_result = tl::unexpected<Error>(
            damaged(m_fileName,
                    u"line %1: %2"_s.arg(XML_GetCurrentLineNumber(m_parser.get()))
                        .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))))));
    const XML_Index read = XML_GetCurrentByteIndex(m_parser.get());
    m_unread = read < 0 ? 0 : m_fed - read; // negative: the parser has never had to keep anything for later
    // A tag without end would be read again with every piece.
    if (m_result && m_unread > MaxToken)
        m_result = tl::unexpected<Error>(damaged(m_fileName, u"a tag does not end"_s));
    return m_result;
}

void XmlReader::refuse(const QString &message)
{
    stop({ErrorCode::Unreadable, message, {}});
}

void XmlReader::stop(Error error)
{
    if (m_result)
        m_result = tl::unexpected<Error>(std::move(error));
    XML_StopParser(m_parser.get(), XML_FALSE);
}

} // namespace qd::exchange

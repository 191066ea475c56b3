// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace qd::exchange {

/// Names of elements and attributes without their namespace: prefixes and the strict variants do not matter.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// The value of \a name in UTF-8, or an empty one.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// The values of attributes with names of one letter, by these \a letters, in one pass.
    template<std::size_t N>
    std::array<std::string_view, N> values(const std::array<char, N> &letters) const
    {
        std::array<std::string_view, N> found;
        for (const char **pair = m_pairs; *pair; pair += 2) {
            for (std::size_t index = 0; index < N && pair[0][1] == '\0'; ++index) {
                if (pair[0][0] == letters[index])
                    found[index] = pair[1];
            }
        }
        return found;
    }

private:
    const char **m_pairs;
};

/// Reads XML while it arrives. Derived classes look at the elements. Document type declarations are refused, and with
/// them every entity of their own; so are elements nested deeper than any workbook has them.
class XmlReader
{
public:
    virtual ~XmlReader();

    /// Reads the next \a piece, which may end anywhere.
    virtual Result<void> feed(QByteArrayView piece);
    Result<void> finish();

    static constexpr int MaxDepth = 64;
    static constexpr qint64 MaxToken = 1'000'000; ///< bytes of one tag

protected:
    explicit XmlReader(QString fileName);

    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(QByteArrayView utf8) = 0;
    /// Ends the reading with \a message.
    void refuse(const QString &message);
    const QString &fileName() const { return m_fileName; }
    const Result<void> &result() const { return m_result; }
    /// How many elements are open around the present one.
    int depth() const { return m_depth; }
    /// Whether what comes next stands between two tags: all before it has been read, and it is no character data that
    /// only looks like tags.
    bool isBetweenTags() const { return m_result && m_unread == 0 && !m_isVerbatim; }

private:
    struct Callbacks;
    struct Closer
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    Result<void> parse(QByteArrayView piece, bool last);
    void stop(Error error);

    QString m_fileName;
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
    int m_depth = 0;
    qint64 m_fed = 0;
    qint64 m_unread = 0; ///< bytes of a tag that has not ended yet
    bool m_isVerbatim = false; ///< inside a CDATA section
    Result<void> m_result;
};

} // namespace qd::exchange

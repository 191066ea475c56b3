// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "base/tr.h"

#include <QStringDecoder>

#include <array>
#include <cctype>
#include <cstring>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Decoded
{
    QString text;
    QString encoding;
};

/// Bytes from the start of \a bytes that are whole UTF-8, and whether they hold a character of more than one byte.
struct Utf8Prefix
{
    qsizetype length = 0;
    bool beyondAscii = false;
};

Utf8Prefix utf8Prefix(const QByteArray &bytes)
{
    Utf8Prefix prefix;
    while (prefix.length < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[prefix.length]);
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString character = decoder(bytes.sliced(prefix.length, std::min(length, bytes.size() - prefix.length)));
        if (decoder.hasError() || character.contains(QChar::ReplacementCharacter))
            return prefix;
        prefix.beyondAscii = prefix.beyondAscii || length > 1;
        prefix.length += length;
    }
    return prefix;
}

tl::unexpected<Error> notIn(const QString &encoding, const QString &fileName, qsizetype offset = -1)
{
    const QString place =
        offset < 0 ? fileName : Tr::tr("%1, byte %2,", "file and place").arg(fileName).arg(offset + 1);
    return failure(ErrorCode::Unreadable,
                   Tr::tr("%1 is not written in %2. Choose its true encoding.").arg(place, encoding));
}

tl::unexpected<Error> notAText(const QString &fileName)
{
    return failure(ErrorCode::Unreadable,
                   Tr::tr("%1 is not a text file. Save it as CSV and import that.").arg(fileName));
}

/// Bytes of the smallest unit of \a encoding.
qsizetype unitOf(const QString &encoding)
{
    return encoding.startsWith(u"UTF-32") ? 4 : encoding.startsWith(u"UTF-16") ? 2 : 1;
}

/// The text of \a bytes; nothing when they are not whole in the encoding of \a decoder.
std::optional<QString> wholeText(QStringDecoder &decoder, const QByteArray &bytes)
{
    const qsizetype unit = unitOf(QString::fromLatin1(decoder.name()));
    if (bytes.size() % unit != 0)
        return {};
    QString text = decoder(bytes);
    // A character that the end cuts off is an error only once another one follows.
    const QString after = unit == 1 ? decoder(QByteArrayView("\n")) : QString();
    if (decoder.hasError() || (unit == 1 && after != u"\n"))
        return {};
    return text;
}

Result<Decoded> decode(const QByteArray &bytes, const QString &fileName, const QString &encoding)
{
    if (!encoding.isEmpty() && !QStringDecoder(encoding.toLatin1().constData()).isValid())
        return failure(
            ErrorCode::Usage,
            Tr::tr("The encoding \"%1\" is not known. Use one of: %2.").arg(encoding, csvEncodings().join(u", "_s)));
    const auto marked = QStringConverter::encodingForData(bytes); // a mark leaves no doubt, whatever was chosen
    QStringDecoder decoder = marked || encoding.isEmpty() ? QStringDecoder(marked.value_or(QStringConverter::Utf8))
                                                          : QStringDecoder(encoding.toLatin1().constData());
    const QString name = QString::fromLatin1(decoder.name());
    if (unitOf(name) == 1 && bytes.contains('\0'))
        return notAText(fileName);
    if (const auto text = wholeText(decoder, bytes))
        return text->contains(QChar::Null) ? Result<Decoded>(notAText(fileName)) : Decoded{*text, name};
    const bool utf8 = name == u"UTF-8";
    const Utf8Prefix whole = utf8 ? utf8Prefix(bytes) : Utf8Prefix{};
    if (!encoding.isEmpty() || marked || whole.beyondAscii) // UTF-8 that breaks off is damage, not another encoding
        return notIn(name, fileName, utf8 ? whole.length : -1);
    QStringDecoder western("windows-1252");
    const auto text = wholeText(western, bytes);
    if (!text)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 is in an unknown encoding. Save it as UTF-8 and import that.").arg(fileName));
    return Decoded{*text, u"windows-1252"_s};
}

/// How well a delimiter fits lines in which it stands \a counts times: it stands in the first line and equally often in
/// most others, or makes a wide table below a title.
double fitOf(const std::vector<int> &counts)
{
    constexpr int FewestBelowTitle = 3; // "1,234,567" is one number
    if (counts.empty())
        return 0;
    int usual = counts.front();
    auto alike = std::ranges::count(counts, usual);
    for (const int count : counts) {
        if (counts.front() == 0 && count >= FewestBelowTitle
            && (usual == 0 || std::ranges::count(counts, count) > alike)) {
            usual = count;
            alike = std::ranges::count(counts, count);
        }
    }
    return usual == 0 ? 0 : double(alike) / double(counts.size()) * 10 + std::min(usual, 5);
}

/// The delimiter that fits the first lines best, outside quotes.
QChar guessDelimiter(QStringView text)
{
    static constexpr std::array<char16_t, 4> candidates{u';', u'\t', u'|', u','}; // in doubt, a comma is a decimal sign
    std::array<std::vector<int>, 4> counts;
    std::array<int, 4> line{};
    bool quoted = false;
    int lines = 0;
    for (qsizetype index = 0; index < text.size() && lines < 20; ++index) {
        const QChar character = text[index];
        if (character == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        for (size_t candidate = 0; candidate < candidates.size(); ++candidate)
            line[candidate] += character == candidates[candidate] ? 1 : 0;
        if (character == u'\n' || index + 1 == text.size()) {
            for (size_t candidate = 0; candidate < candidates.size(); ++candidate)
                counts[candidate].push_back(std::exchange(line[candidate], 0));
            ++lines;
        }
    }
    size_t best = 0;
    double bestScore = 0;
    for (size_t candidate = 0; candidate < candidates.size(); ++candidate) {
        const double score = fitOf(counts[candidate]);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return candidates[best];
}

/// Walks over the text once. What the cells hold moves to its beginning, where everything has been read already.
class Parser
{
public:
    Parser(QString text, QChar delimiter, QString fileName)
        : m_buffer(std::move(text))
        , m_cells(m_buffer.data())
        , m_text(m_buffer)
        , m_delimiter(delimiter)
        , m_file(std::move(fileName))
    {
    }

    Result<Sheet> parse()
    {
        m_sheet.name = m_file;
        while (m_position < m_text.size()) {
            m_rowLine = m_line;
            QD_CHECK(parseRow());
        }
        m_buffer.truncate(m_written);
        m_sheet.rows = SheetRows(std::move(m_buffer), std::move(m_ends), std::move(m_rowEnds));
        return std::move(m_sheet);
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_position] == u'\n' || m_text[m_position] == u'\r'; }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        if (m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n')
            ++m_position;
        ++m_position;
        ++m_line;
    }

    Result<void> parseRow()
    {
        const std::size_t first = m_ends.size();
        const qsizetype rowStart = m_written;
        for (;;) {
            const qsizetype start = m_written;
            QD_CHECK(parseCell());
            const std::size_t column = m_ends.size() - first;
            if (m_written - start > MaxCellLength)
                return problem(
                    Tr::tr("column %1 holds more than %L2 characters. Shorten it.").arg(column + 1).arg(MaxCellLength));
            m_ends.push_back(SheetRows::Offset(m_written));
            if (column >= std::size_t(MaxColumns))
                return problem(Tr::tr("it has more than %L1 columns. Check the delimiter.").arg(MaxColumns));
            if (atLineEnd())
                break;
            ++m_position; // the delimiter
        }
        skipLineEnd();
        if (m_ends.size() == first + 1 && m_written == rowStart) {
            m_ends.pop_back();
            return {}; // an empty line
        }
        m_rowEnds.push_back(SheetRows::Offset(m_ends.size()));
        m_sheet.lines.push_back(m_rowLine);
        if (m_rowEnds.size() > std::size_t(MaxRows))
            return problem(Tr::tr("the file has more than %L1 rows. Split it.").arg(MaxRows));
        return {};
    }

    Result<void> parseCell()
    {
        if (!atEnd() && m_text[m_position] == u'"')
            return parseQuoted();
        write(toDelimiter());
        return {};
    }

    Result<void> parseQuoted()
    {
        qsizetype start = ++m_position;
        for (; !atEnd(); ++m_position) {
            const QChar character = m_text[m_position];
            if (character == u'\n')
                ++m_line;
            if (character != u'"')
                continue;
            write(m_text.sliced(start, m_position - start));
            ++m_position;
            if (atEnd() || m_text[m_position] != u'"') {
                // What stands between a closing quote and the delimiter belongs to the text, as spreadsheets read it.
                if (const QStringView rest = toDelimiter(); !rest.trimmed().isEmpty())
                    write(rest);
                return {};
            }
            start = m_position; // the second of two quotes is kept
        }
        return problem(Tr::tr("a quotation mark is never closed. Close it, or double it inside a text."));
    }

    QStringView toDelimiter()
    {
        const qsizetype start = m_position;
        while (!atLineEnd() && m_text[m_position] != m_delimiter)
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    void write(QStringView text)
    {
        std::memmove(m_cells + m_written, text.data(), std::size_t(text.size()) * sizeof(QChar));
        m_written += text.size();
    }

    Result<void> problem(const QString &what) const
    {
        return failure(ErrorCode::Unreadable, Tr::tr("%1, row %2: %3").arg(m_file).arg(m_rowLine).arg(what));
    }

    QString m_buffer;
    QChar *m_cells;
    QStringView m_text; ///< the same characters; those from m_position on are as they were read
    QChar m_delimiter;
    QString m_file;
    Sheet m_sheet;
    std::vector<SheetRows::Offset> m_ends;
    std::vector<SheetRows::Offset> m_rowEnds;
    qsizetype m_position = 0;
    qsizetype m_written = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

} // namespace

QStringList csvEncodings()
{
    QStringList known;
    for (const char *name :
         {"UTF-8",       "UTF-16",       "UTF-16LE",     "UTF-16BE",     "UTF-32",       "ISO-8859-1",   "ISO-8859-2",
          "ISO-8859-15", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1257",
          "macintosh",   "IBM850",       "KOI8-R",       "Shift_JIS",    "EUC-KR",       "GB18030",      "Big5"}) {
        if (QStringDecoder(name).isValid()) // Qt without ICU knows the first few only
            known << QLatin1String(name);
    }
    return known;
}

Result<Sheet> readCsv(const QByteArray &bytes, const QString &fileName, const CsvOptions &options)
{
    if (std::ranges::all_of(bytes, [](char byte) { return std::isspace(static_cast<unsigned char>(byte)); }))
        return failure(ErrorCode::Unreadable, Tr::tr("%1 is empty. Check that the right file was sent.").arg(fileName));
    QD_TRY(Decoded decoded, decode(bytes, fileName, options.encoding));
    if (decoded.text.size() > SheetRows::MaxLength)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1 has more than %L2 characters. Split it.").arg(fileName).arg(SheetRows::MaxLength));
    if (options.delimiter.size() > 1)
        return failure(ErrorCode::Usage, Tr::tr("The delimiter \"%1\" is not one character.").arg(options.delimiter));
    const QChar delimiter = options.delimiter.isEmpty() ? guessDelimiter(decoded.text) : options.delimiter.front();
    QD_TRY(Sheet sheet, Parser(std::move(decoded.text), delimiter, fileName).parse());
    sheet.encoding = decoded.encoding;
    return sheet;
}

} // namespace qd::exchange

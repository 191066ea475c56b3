// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreader.h"

#include "base/tr.h"
#include "exchange/csvreader.h"
#include "exchange/plaincell.h"
#include "exchange/workbookparts.h"
#include "exchange/xlsxreader.h"

#include <QHash>

#include <array>
#include <charconv>
#include <numeric>
#include <optional>

namespace qd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastRow = 1'048'576;
constexpr std::size_t LastColumn = 16'384;
constexpr qsizetype MostMoments = 10'000; ///< that are remembered

/// Row, from 1, and column, from 0, of "D6"; nothing for anything else.
std::optional<std::pair<int, std::size_t>> placeIn(std::string_view address)
{
    std::size_t column = 0;
    std::size_t index = 0;
    for (; index < address.size() && std::isalpha(static_cast<unsigned char>(address[index])); ++index) {
        column = column * 26 + std::size_t((address[index] | 0x20) - 'a' + 1);
        if (column > LastColumn)
            return {};
    }
    int row = 0;
    const std::size_t digits = index;
    for (; index < address.size() && std::isdigit(static_cast<unsigned char>(address[index])); ++index) {
        row = row * 10 + (address[index] - '0');
        if (row > LastRow)
            return {};
    }
    if (digits == 0 || index == digits || index < address.size() || row == 0)
        return {};
    return std::pair(row, column - 1);
}

class SheetReader : public XmlReader
{
public:
    SheetReader(const QString &fileName, const SharedParts &shared, Sheet &sheet)
        : XmlReader(fileName)
        , m_shared(shared)
        , m_sheet(sheet)
    {
    }

    /// Reads plain cells itself, which takes a fraction of the time, and leaves everything else to the parser.
    Result<void> feed(QByteArrayView piece) override;
    /// Sorts the rows and makes them equally long.
    Result<void> complete();

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(QByteArrayView utf8) override;
    bool mayTakePlainCell() const;
    void readPlainCell(const PlainCell &cell);
    void startRow(const XmlAttributes &attributes);
    void startCell(std::string_view address, std::string_view type, std::string_view style);
    void endCell();
    QString cellValue();
    QString numberValue();
    QString sharedValue();
    void place(QString text);
    void endRow();
    void refuseCell(const QString &what);

    const SharedParts &m_shared;
    Sheet &m_sheet;
    std::optional<bool> m_hasAscii; ///< whether the encoding contains ASCII; nothing before the first piece
    bool m_inData = false;
    bool m_inValue = false;
    int m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0;
    std::string m_type;
    CellFormat m_format = CellFormat::Number;
    std::string m_value;
    TextItem m_inline;
    std::array<QHash<double, QString>, 6> m_moments; ///< by format: days and times come again and again
    std::vector<QString> m_present; ///< the cells of the row that is being read
    std::size_t m_cells = 0;
    qsizetype m_characters = 0;
};

/// Whether \a document, of which the beginning will do, has an encoding that contains ASCII. In UTF-16 it begins with a
/// mark or with a character of which one byte is 0.
bool containsAscii(QByteArrayView document)
{
    return document.size() >= 2 && std::ranges::none_of(document.first(2), [](char byte) {
               return byte == '\0' || byte == '\xFE' || byte == '\xFF';
           });
}

Result<void> SheetReader::feed(QByteArrayView piece)
{
    if (!m_hasAscii)
        m_hasAscii = containsAscii(piece);
    std::string_view rest(piece.data(), std::size_t(piece.size()));
    while (!rest.empty() && result()) {
        const auto [before, xml, cell] = nextPlainCell(rest);
        rest.remove_prefix(before.size() + xml.size());
        if (!before.empty())
            QD_CHECK(XmlReader::feed(before));
        if (xml.empty())
            break;
        if (mayTakePlainCell())
            readPlainCell(cell);
        else
            QD_CHECK(XmlReader::feed(xml));
    }
    return result();
}

/// Whether the parser would report an element next, and the cell has no part in what is being read.
bool SheetReader::mayTakePlainCell() const
{
    return *m_hasAscii && m_inData && !m_inValue && m_inline.isIdle() && isBetweenTags() && depth() + 3 <= MaxDepth;
}

/// Does what the parser would have done.
void SheetReader::readPlainCell(const PlainCell &cell)
{
    startCell(cell.address, cell.type, cell.style);
    m_value = cell.value;
    if (!cell.inlineText.empty())
        m_inline.append(QByteArrayView(cell.inlineText).trimmed());
    endCell();
}

void SheetReader::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheetData") {
        m_inData = true;
    } else if (!m_inData) {
        return;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "c") {
        const auto [address, type, style] = attributes.values(std::array{'r', 't', 's'});
        startCell(address, type, style);
    } else if (name == "v") {
        m_inValue = true;
    } else {
        m_inline.start(name, attributes);
    }
}

void SheetReader::endElement(std::string_view name)
{
    if (name == "sheetData")
        m_inData = false;
    else if (!m_inData)
        return;
    else if (name == "c")
        endCell();
    else if (name == "v")
        m_inValue = false;
    else
        m_inline.end(name);
}

void SheetReader::characters(QByteArrayView utf8)
{
    if (m_inValue && qsizetype(m_value.size()) <= 4 * MaxCellLength)
        m_value.append(utf8.data(), std::size_t(utf8.size()));
    else if (m_inData)
        m_inline.add(utf8);
}

void SheetReader::startRow(const XmlAttributes &attributes)
{
    const std::string_view written = attributes.value("r");
    m_row = written.empty() ? m_row + 1 : QByteArrayView(written.data(), qsizetype(written.size())).toInt();
    m_nextColumn = 0;
    if (m_row < 1 || m_row > LastRow)
        refuse(Tr::tr("%1: there is no row \"%2\". Save the workbook again.").arg(fileName(), attributes.text("r")));
}

void SheetReader::startCell(std::string_view address, std::string_view type, std::string_view style)
{
    m_column = m_nextColumn;
    if (!address.empty()) {
        const auto place = placeIn(address);
        if (!place)
            return refuse(Tr::tr("%1: there is no cell \"%2\". Save the workbook again.")
                              .arg(fileName(), QString::fromUtf8(address.data(), qsizetype(address.size()))));
        std::tie(m_row, m_column) = *place;
    }
    m_nextColumn = m_column + 1;
    m_type = type;
    std::size_t format = 0;
    std::from_chars(style.data(), style.data() + style.size(), format);
    m_format = format < m_shared.formats.size() ? m_shared.formats[format] : CellFormat::Number;
    m_value.clear();
    m_inline.take();
}

void SheetReader::endCell()
{
    if (QString text = cellValue(); !text.isEmpty())
        place(std::move(text));
}

QString SheetReader::cellValue()
{
    if (m_type == "s")
        return sharedValue();
    const QString within = m_inline.take();
    const QByteArrayView written = QByteArrayView(m_value).trimmed();
    if (m_type == "inlineStr" && !within.isEmpty())
        return within;
    if (m_type == "str" || m_type == "inlineStr")
        return unescaped(QString::fromStdString(m_value));
    if (m_type == "b")
        return written.isEmpty() ? QString() : written == "0" ? u"FALSE"_s : u"TRUE"_s;
    if (m_type == "d") {
        QString moment = QString::fromUtf8(written);
        return moment.endsWith(u"T00:00:00") ? moment.chopped(9) : moment;
    }
    return m_type == "e" ? QString::fromUtf8(written) : numberValue();
}

QString SheetReader::numberValue()
{
    const QByteArrayView written = QByteArrayView(m_value).trimmed();
    double value = 0;
    const auto [end, error] = std::from_chars(written.begin(), written.end(), value);
    if (error != std::errc() || end != written.end()) {
        bool ok = false;
        value = written.toDouble(&ok); // "+5", or smaller than a double can be
        if (!ok)
            return QString::fromUtf8(written);
    }
    if (m_format == CellFormat::Number)
        return spreadsheetText(value, m_format, m_shared.dates);
    auto &known = m_moments[std::size_t(m_format)];
    if (known.size() > MostMoments)
        known.clear();
    auto found = known.find(value);
    if (found == known.end())
        found = known.insert(value, spreadsheetText(value, m_format, m_shared.dates));
    return *found;
}

QString SheetReader::sharedValue()
{
    const QByteArrayView written = QByteArrayView(m_value).trimmed();
    if (written.isEmpty())
        return {};
    bool ok = false;
    const auto index = written.toULongLong(&ok);
    if (ok && index < m_shared.strings.size())
        return m_shared.strings[index];
    refuseCell(Tr::tr("its text is missing in the file. Save the workbook again."));
    return {};
}

void SheetReader::place(QString text)
{
    if (text.size() > MaxCellLength)
        return refuseCell(Tr::tr("it holds more than %L1 characters. Shorten it.").arg(MaxCellLength));
    if (m_column >= std::size_t(MaxColumns))
        return refuseCell(Tr::tr("a table has at most %L1 columns. Delete what stands beyond them.").arg(MaxColumns));
    if (m_sheet.lines.empty() || m_sheet.lines.back() != m_row) {
        endRow();
        m_sheet.lines.push_back(m_row);
    }
    if (m_present.size() <= m_column) {
        m_cells += m_column + 1 - m_present.size();
        if (m_cells > MaxCells)
            return refuseCell(Tr::tr("the sheet has more than %L1 cells. Split it.").arg(qulonglong(MaxCells)));
        m_present.resize(m_column + 1);
    }
    m_characters += text.size();
    if (m_characters > MaxCharacters)
        return refuseCell(Tr::tr("the sheet has more than %L1 characters. Split it.").arg(MaxCharacters));
    m_present[m_column] = std::move(text);
}

void SheetReader::endRow()
{
    if (!m_sheet.lines.empty())
        m_sheet.rows.append(m_present);
    m_present.clear();
}

void SheetReader::refuseCell(const QString &what)
{
    refuse(Tr::tr("%1, sheet %2, cell %3: %4", "file, sheet, cell, problem")
               .arg(fileName(), m_sheet.sheetName, cellAddress(m_row, m_column), what));
}

/// Rows in the order of their lines; what was written in several pieces becomes one row.
Sheet inOrder(const Sheet &sheet)
{
    std::vector<std::size_t> order(sheet.rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return sheet.lines[index]; });
    Sheet sorted{sheet.name, sheet.encoding, {}, {}, sheet.sheetName, sheet.sheets};
    std::vector<QString> present;
    for (auto next = order.begin(); next != order.end();) {
        const int line = sheet.lines[*next];
        present.clear();
        for (; next != order.end() && sheet.lines[*next] == line; ++next) {
            const Cells piece = sheet.rows[*next];
            present.resize(std::max(present.size(), piece.size()));
            for (std::size_t column = 0; column < piece.size(); ++column) {
                if (!piece.view(column).isEmpty())
                    present[column] = piece[column];
            }
        }
        sorted.rows.append(present);
        sorted.lines.push_back(line);
    }
    return sorted;
}

Result<void> SheetReader::complete()
{
    endRow();
    if (std::ranges::adjacent_find(m_sheet.lines, std::greater_equal()) != m_sheet.lines.end())
        m_sheet = inOrder(m_sheet);
    std::size_t width = 0;
    for (const Cells &row : m_sheet.rows)
        width = std::max(width, row.size());
    if (width * m_sheet.rows.size() > MaxCells)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("%1: the sheet %2 has more than %L3 cells. Split it.")
                           .arg(fileName(), m_sheet.sheetName)
                           .arg(qulonglong(MaxCells)));
    m_sheet.rows.widen(width);
    return {};
}

} // namespace

Result<void> readSheetPart(const ZipFile &zip, const QString &part, const QString &fileName, const SharedParts &shared,
                           Sheet &sheet)
{
    SheetReader reader(fileName, shared, sheet);
    QD_CHECK(readXml(zip, part, reader));
    return reader.complete();
}

} // namespace qd::exchange

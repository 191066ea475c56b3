// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdfstructure.h"

#include "base/tr.h"
#include "print/pagepainter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace qd::print {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

Object name(const std::string &value)
{
    return Object::newName(value);
}

/// PDF counts in points from the bottom of the sheet.
class SheetCoordinates
{
public:
    explicit SheetCoordinates(report::Paper paper)
        : m_height(paperSize(paper).height())
        , m_origin(contentOrigin(paper))
    {
    }

    Object x(qreal value) const { return Object::newReal((m_origin.x() + value) * 0.75, 2); }
    Object y(qreal value) const { return Object::newReal((m_height - m_origin.y() - value) * 0.75, 2); }

private:
    qreal m_height;
    QPointF m_origin;
};

/// Adds to one file, in one go.
class Structure
{
public:
    Structure(QPDF &pdf, const Pages &pages)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_coordinates(pages.paper)
    {
        if (m_sheets.size() != pages.pages.size())
            throw std::runtime_error("the number of pages differs from the layout");
    }

    void addDestinations();
    void addOutline();
    void addLinks();
    void addCatalogue(const report::Metadata &meta);
    void addInformation(const report::Metadata &meta);
    void removeRandomness();

private:
    struct Entry
    {
        Object object;
        std::vector<Entry> children;
    };

    std::vector<Entry> outlineEntries();
    int chain(Object parent, std::vector<Entry> &entries);
    void renameFontSubsets();

    QPDF &m_pdf;
    const Pages &m_pages;
    std::vector<QPDFPageObjectHelper> m_sheets;
    SheetCoordinates m_coordinates;
};

/// Named destinations, so that other documents can point to an exhibit.
void Structure::addDestinations()
{
    std::map<std::string, Object> named; // a name tree is sorted
    for (const Destination &destination : m_pages.destinations) {
        if (destination.page < 0)
            continue;
        named[destination.anchor.toStdString()] =
            Object::newArray({m_sheets[size_t(destination.page)].getObjectHandle(), name("/XYZ"), Object::newNull(),
                              m_coordinates.y(destination.y - 8), Object::newNull()});
    }
    Object names = Object::newArray();
    for (const auto &[key, target] : named) {
        names.appendItem(Object::newString(key));
        names.appendItem(target);
    }
    Object tree = Object::newDictionary({{"/Names", names}});
    m_pdf.getRoot().replaceKey("/Names", Object::newDictionary({{"/Dests", m_pdf.makeIndirectObject(tree)}}));
}

std::vector<Structure::Entry> Structure::outlineEntries()
{
    std::vector<Entry> result;
    for (const Destination &destination : m_pages.destinations) {
        if (destination.level > 2 || destination.page < 0)
            continue;
        Object item = m_pdf.makeIndirectObject(Object::newDictionary(
            {{"/Title", text(destination.title)}, {"/Dest", Object::newString(destination.anchor.toStdString())}}));
        if (destination.level == 1 || result.empty())
            result.push_back({item, {}});
        else
            result.back().children.push_back({item, {}});
    }
    return result;
}

/// Links the entries with each other and with \a parent; returns how many lines they make when open.
int Structure::chain(Object parent, std::vector<Entry> &entries)
{
    int lines = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        Object &item = entries[i].object;
        item.replaceKey("/Parent", parent);
        if (i > 0)
            item.replaceKey("/Prev", entries[i - 1].object);
        if (i + 1 < entries.size())
            item.replaceKey("/Next", entries[i + 1].object);
        lines += 1 + chain(item, entries[i].children);
    }
    if (!entries.empty()) {
        parent.replaceKey("/First", entries.front().object);
        parent.replaceKey("/Last", entries.back().object);
        parent.replaceKey("/Count", Object::newInteger(lines));
    }
    return lines;
}

void Structure::addOutline()
{
    std::vector<Entry> entries = outlineEntries();
    if (entries.empty())
        return;
    const Object outline = m_pdf.makeIndirectObject(Object::newDictionary({{"/Type", name("/Outlines")}}));
    chain(outline, entries);
    m_pdf.getRoot().replaceKey("/Outlines", outline);
    m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void Structure::addLinks()
{
    std::map<int, std::string> anchors;
    for (const Destination &destination : m_pages.destinations)
        anchors[destination.block] = destination.anchor.toStdString();
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        Object annotations = Object::newArray();
        for (const Item &item : m_pages.pages[i].items) {
            const auto *link = std::get_if<LinkItem>(&item);
            if (!link || anchors.count(link->target) == 0)
                continue;
            const QRectF &box = link->box;
            const Object rectangle = Object::newArray({m_coordinates.x(box.left()), m_coordinates.y(box.bottom()),
                                                       m_coordinates.x(box.right()), m_coordinates.y(box.top())});
            const Object none = Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)});
            annotations.appendItem(
                m_pdf.makeIndirectObject(Object::newDictionary({{"/Type", name("/Annot")},
                                                                {"/Subtype", name("/Link")},
                                                                {"/Rect", rectangle},
                                                                {"/Border", none},
                                                                {"/F", Object::newInteger(4)},
                                                                {"/Dest", Object::newString(anchors[link->target])}})));
        }
        Object sheet = m_sheets[i].getObjectHandle();
        sheet.removeKey("/Annots");
        if (annotations.getArrayNItems() > 0)
            sheet.replaceKey("/Annots", annotations);
    }
}

void Structure::addCatalogue(const report::Metadata &meta)
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/ViewerPreferences", Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
    if (!meta.language.isEmpty())
        root.replaceKey("/Lang", text(meta.language));
    root.removeKey("/Metadata"); // carries a random identifier and the time of the export
}

void Structure::addInformation(const report::Metadata &meta)
{
    const QString date = meta.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    const std::array<std::pair<const char *, QString>, 7> entries = {{
        {"/Title", meta.title},
        {"/Subject", meta.subtitle},
        {"/Author", meta.author},
        {"/Keywords", meta.confidentiality},
        {"/Creator", u"Quarterdeck " QD_VERSION ""_s},
        {"/CreationDate", date},
        {"/ModDate", date},
    }};
    Object information = Object::newDictionary();
    for (const auto &[key, value] : entries) {
        if (!value.isEmpty())
            information.replaceKey(key, text(value));
    }
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));
}

/// Qt draws six random letters before the name of an embedded font and keeps the fonts in a hash: count by name
/// instead.
void Structure::renameFontSubsets()
{
    constexpr size_t prefix = 8; // "/ABCDEF+"
    std::multimap<std::string, Object> subsets;
    for (Object &object : m_pdf.getAllObjects()) {
        Object value = object.isDictionary() ? object.getKey("/FontName") : Object::newNull();
        if (value.isName() && value.getName().size() > prefix && value.getName()[prefix - 1] == '+')
            subsets.emplace(value.getName().substr(prefix), object);
    }
    int count = 0;
    for (auto &[face, descriptor] : subsets) {
        std::string tag = "/AAAAAA+";
        size_t letter = prefix - 2;
        for (int rest = count++; rest > 0; rest /= 26)
            tag[letter--] = char('A' + rest % 26);
        descriptor.replaceKey("/FontName", name(tag + face));
    }
}

void Structure::removeRandomness()
{
    renameFontSubsets();
    m_pdf.getTrailer().removeKey("/ID");
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setObjectStreamMode(qpdf_o_disable); // they would keep the order of Qt's object numbers, which is random
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> addStructure(const QByteArray &pdf, const Pages &pages, const report::Metadata &meta)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        Structure structure(document, pages);
        structure.addDestinations();
        structure.addOutline();
        structure.addLinks();
        structure.addCatalogue(meta);
        structure.addInformation(meta);
        structure.removeRandomness();
        return written(document);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::Internal,
                       Tr::tr("The outline and the links could not be added to the PDF, so nothing was written. "
                              "Export again; if it fails again, report it with the log."),
                       QString::fromLocal8Bit(exception.what()));
    }
}

} // namespace qd::print

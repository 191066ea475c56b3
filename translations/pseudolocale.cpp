// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a translation that nobody speaks: every text in brackets, with accents, a third longer. A window in it shows
// at once which text was never translated and which does not fit.
//   pseudolocale IN.ts OUT.ts
#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar character)
{
    static const QString plain = u"aceinosuyzACEINOSUYZ"_s;
    static const QString accents = u"áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ"_s;
    const qsizetype index = plain.indexOf(character);
    return index < 0 ? character : accents[index];
}

/// Place holders (%1, %L2, %n), line ends and accelerators stay as they are.
QString pseudo(const QString &source)
{
    QString text;
    for (qsizetype index = 0; index < source.size(); ++index) {
        const bool marker = source[index] == u'%' && index + 1 < source.size();
        text += marker ? source[index] : accented(source[index]);
        if (marker) {
            text += source[++index];
            if (source[index] == u'L' && index + 1 < source.size())
                text += source[++index];
        }
    }
    return u'[' + text + QString(source.size() / 3, u'~') + u']';
}

/// Date formats are read by Qt, not by people.
bool isFormat(const QString &comment)
{
    return comment == u"date format";
}

void writeTranslation(QXmlStreamWriter &out, const QString &text, bool plural)
{
    out.writeStartElement(u"translation"_s);
    if (plural) {
        out.writeTextElement(u"numerusform"_s, text);
        out.writeTextElement(u"numerusform"_s, text);
    } else {
        out.writeCharacters(text);
    }
    out.writeEndElement();
}

} // namespace

int main(int argc, char **argv)
{
    QFile in(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    QFile file(QString::fromLocal8Bit(argc == 3 ? argv[2] : ""));
    if (!in.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) {
        std::fputs("pseudolocale IN.ts OUT.ts\n", stderr);
        return 1;
    }
    QXmlStreamReader reader(&in);
    QXmlStreamWriter out(&file);
    QString source;
    QString comment;
    bool plural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"TS") {
            out.writeStartElement(u"TS"_s);
            out.writeAttribute(u"version"_s, u"2.1"_s);
            out.writeAttribute(u"language"_s, u"en"_s);
        } else if (reader.isStartElement() && reader.name() == u"message") {
            plural = reader.attributes().value("numerus"_L1) == u"yes";
            comment.clear();
            out.writeCurrentToken(reader);
        } else if (reader.isStartElement() && reader.name() == u"source") {
            source = reader.readElementText();
            out.writeTextElement(u"source"_s, source);
        } else if (reader.isStartElement() && reader.name() == u"comment") {
            comment = reader.readElementText();
            out.writeTextElement(u"comment"_s, comment);
        } else if (reader.isStartElement() && reader.name() == u"translation") {
            reader.skipCurrentElement();
            writeTranslation(out, isFormat(comment) ? source : pseudo(source), plural);
        } else if (!reader.isDTD()) {
            out.writeCurrentToken(reader);
        }
    }
    return reader.hasError() ? 1 : 0;
}

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/wallpicture.h"

#include "base/tr.h"
#include "charts/drawing.h"
#include "charts/label.h"
#include "style/charttheme.h"
#include "style/metrics.h"
#include "style/statuspaint.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace qd::ui {

using namespace Qt::StringLiterals;
using report::WallGap;
using report::WallSpec;

namespace {

/// The page everything is measured in.
constexpr QSizeF Page{1920, 1080};
constexpr double Margin = 96;
constexpr double TitleTop = 72;
constexpr int TitleSize = 60;
constexpr int QuestionSize = 40;
constexpr int DecisionSize = 36;
constexpr int FootSize = 24;
constexpr double FootLine = 1004;
constexpr double DecisionHeight = 92;
constexpr int ChartZoom = 3; ///< letters of a chart can be read from the back

constexpr const Tokens &Ink = lightTokens;

QFont font(int size, Weight weight = Weight::Regular)
{
    QFont font = Theme::current().font(metrics::body, weight);
    font.setPixelSize(size); // the wall knows no zoom
    return font;
}

/// Paints \a text in at most \a most lines at \a place and returns the height it takes. The last line is elided.
double paintLines(QPainter &painter, const QPointF &place, double width, const QString &text, const QFont &font,
                  const QColor &colour, int most)
{
    const QFontMetricsF size(font);
    painter.setFont(font);
    painter.setPen(colour);
    QTextLayout layout(text, font);
    layout.beginLayout();
    double y = place.y();
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        const QString shown =
            number == most ? size.elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength());
        painter.drawText(QRectF(place.x(), y, width, size.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        y += size.height() * 0.95;
    }
    layout.endLayout();
    return y - place.y();
}

charts::ChartTheme wallTheme()
{
    charts::ChartTheme theme = chartThemeOf(Appearance::Light);
    theme.axisPx *= ChartZoom;
    theme.labelPx = theme.labelPx * ChartZoom * 2 / 3;
    theme.axisPx = theme.axisPx * 2 / 3;
    theme.titlePx *= ChartZoom;
    theme.targetWidth *= ChartZoom;
    return theme;
}

/// The line of time with a need and a promise on it.
class GapPainter
{
public:
    GapPainter(QPainter &painter, const QRectF &room, const WallGap &gap)
        : m_painter(painter)
        , m_room(room)
        , m_gap(gap)
        , m_middle(std::round(room.center().y()))
    {
    }

    void paint()
    {
        const double left = x(m_gap.needed.date);
        const double right = x(m_gap.promised.date);
        m_painter.fillRect(QRectF(m_room.left(), m_middle - 1, m_room.width(), 2), Ink.line2);
        m_painter.fillRect(QRectF(left, m_middle - 10, right - left, 20), Ink.off);
        if (m_gap.due.date.isValid() && x(m_gap.due.date) >= m_room.left() && x(m_gap.due.date) <= m_room.right())
            paintDue(x(m_gap.due.date));
        const auto theme = wallTheme();
        charts::paintMark(m_painter, report::LegendEntry::Mark::Needed, {left, m_middle}, 40, Ink.ac, theme);
        charts::paintMark(m_painter, report::LegendEntry::Mark::Promised, {right, m_middle}, 40, Ink.ac, theme);
        paintEnd(left, m_gap.needed.text, m_gap.neededBy);
        paintEnd(right, m_gap.promised.text, m_gap.promisedBy);
        write(apartAt(left, right), m_middle - 76, m_gap.apart, font(40, Weight::Bold), Ink.off);
    }

private:
    /// The gap takes the middle half, so that there is room for words at both ends.
    double x(QDate date) const
    {
        const double days = std::max<double>(1, double(m_gap.needed.date.daysTo(m_gap.promised.date)));
        return m_room.left() + m_room.width() * (0.26 + 0.5 * double(m_gap.needed.date.daysTo(date)) / days);
    }

    /// Beside the line of what it is for, when that would cross the words.
    double apartAt(double left, double right) const
    {
        const double middle = (left + right) / 2;
        const double due = m_gap.due.date.isValid() ? x(m_gap.due.date) : -1;
        if (due < left || due > right)
            return middle;
        return due <= middle ? (due + right) / 2 : (left + due) / 2;
    }

    void write(double centre, double y, const QString &text, const QFont &font, const QColor &colour)
    {
        const QFontMetricsF size(font);
        const double width = std::min(size.horizontalAdvance(text) + 2, m_room.width());
        const double left = std::clamp(centre - width / 2, m_room.left(), m_room.right() - width);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(left, y, width, size.height()), Qt::AlignCenter, text);
    }

    void paintDue(double at)
    {
        m_painter.fillRect(QRectF(std::round(at) - 1, m_middle - 100, 3, 250), Ink.text);
        write(at, m_middle - 148, m_gap.due.text, font(28), Ink.text);
    }

    void paintEnd(double at, const QString &day, const QString &who)
    {
        write(at, m_middle + 34, day, font(36, Weight::Bold), Ink.text);
        write(at, m_middle + 86, who, font(28), Ink.text2);
    }

    QPainter &m_painter;
    QRectF m_room;
    const WallGap &m_gap;
    double m_middle;
};

/// One bar below the other, all from one zero.
void paintBars(QPainter &painter, const QRectF &room, const report::WallBars &picture)
{
    const double row = std::min(150.0, room.height() / double(picture.bars.size()));
    const QFont words = font(32);
    const QFont figures = font(36, Weight::Bold);
    double most = 0;
    double label = 0;
    double text = 0;
    for (const report::WallBars::Bar &bar : picture.bars) {
        most = std::max(most, bar.value);
        label = std::max(label, QFontMetricsF(words).horizontalAdvance(bar.label) + 32);
        text = std::max(text, QFontMetricsF(figures).horizontalAdvance(bar.text) + 32);
    }
    const double width = room.width() - label - text;
    double top = room.center().y() - row * double(picture.bars.size()) / 2;
    for (const report::WallBars::Bar &bar : picture.bars) {
        const QRectF box(room.left() + label, top + row * 0.2, most > 0 ? width * bar.value / most : 0, row * 0.6);
        painter.fillRect(box, bar.isOver ? Ink.off : Ink.ac);
        painter.setPen(Ink.text2);
        painter.setFont(words);
        painter.drawText(QRectF(room.left(), top, label, row), Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        painter.setPen(Ink.text);
        painter.setFont(figures);
        painter.drawText(QRectF(box.right() + 32, top, text, row), Qt::AlignLeft | Qt::AlignVCenter, bar.text);
        top += row;
    }
}

void paintRows(QPainter &painter, const QRectF &room, const report::WallRows &picture)
{
    const double row = std::min(92.0, room.height() / double(picture.rows.size()));
    const QFont words = font(int(std::min(36.0, row * 0.5)));
    const QFont quiet = font(int(std::min(28.0, row * 0.4)));
    const bool marked = std::ranges::any_of(picture.rows, [](const auto &each) { return each.mark.has_value(); });
    const double left = room.left() + (marked ? 56 : 0);
    double top = room.top();
    for (const report::WallRows::Row &line : picture.rows) {
        painter.fillRect(QRectF(room.left(), top + row - 2, room.width(), 2), Ink.line);
        if (line.mark)
            paintStatus(painter, QRectF(room.left(), top + row / 2 - 16, 32, 32), *line.mark, Ink);
        const double detail = line.detail.isEmpty() ? 0 : QFontMetricsF(quiet).horizontalAdvance(line.detail) + 40;
        const QRectF place(left, top, room.right() - left - detail, row);
        painter.setPen(Ink.text);
        painter.setFont(words);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(words).elidedText(line.text, Qt::ElideRight, place.width()));
        painter.setPen(Ink.text2);
        painter.setFont(quiet);
        painter.drawText(QRectF(room.right() - detail, top, detail, row), Qt::AlignRight | Qt::AlignVCenter,
                         line.detail);
        top += row;
    }
}

void paintPicture(QPainter &painter, const QRectF &room, const WallSpec &spec)
{
    if (const auto *gap = std::get_if<WallGap>(&spec.picture))
        GapPainter(painter, room, *gap).paint();
    else if (const auto *bars = std::get_if<report::WallBars>(&spec.picture))
        paintBars(painter, room, *bars);
    else if (const auto *rows = std::get_if<report::WallRows>(&spec.picture))
        paintRows(painter, room, *rows);
    else if (const auto *graph = std::get_if<report::GraphSpec>(&spec.picture))
        charts::paintDrawing(painter, room, *graph, wallTheme());
    else if (const auto *promises = std::get_if<report::PromiseSpec>(&spec.picture))
        charts::paintDrawing(painter, room, *promises, wallTheme());
    else if (const auto *chart = std::get_if<report::ChartSpec>(&spec.picture))
        charts::paintDrawing(painter, room, *chart, wallTheme());
}

void paintDecision(QPainter &painter, const QRectF &box, const QString &decision)
{
    painter.fillRect(box, Ink.sel);
    painter.fillRect(QRectF(box.left(), box.top(), 8, box.height()), Ink.accent);
    const QString word = Tr::tr("Decision");
    const QFont bold = font(DecisionSize, Weight::Bold);
    const QFont plain = font(DecisionSize);
    const double left = box.left() + 44;
    const double gap = QFontMetricsF(bold).horizontalAdvance(word) + 20;
    painter.setPen(Ink.text);
    painter.setFont(bold);
    painter.drawText(QRectF(left, box.top(), gap, box.height()), Qt::AlignVCenter, word);
    painter.setFont(plain);
    const QRectF rest(left + gap, box.top(), box.width() - 88 - gap, box.height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(plain).elidedText(decision, Qt::ElideRight, rest.width()));
}

void paintFoot(QPainter &painter, const WallSpec &spec)
{
    painter.fillRect(QRectF(Margin, FootLine, Page.width() - 2 * Margin, 2), Ink.line);
    painter.setFont(font(FootSize));
    painter.setPen(Ink.text2);
    const QRectF line(Margin, FootLine + 18, Page.width() - 2 * Margin, 40);
    const QString gap(8, QChar::Nbsp);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, spec.footLeft.join(gap));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, spec.footRight.join(gap));
}

void paintWall(QPainter &painter, const WallSpec &spec)
{
    const double width = Page.width() - 2 * Margin;
    const double title =
        paintLines(painter, {Margin, TitleTop}, width * 0.8, spec.title, font(TitleSize, Weight::Bold), Ink.text, 2);
    const bool decided = !spec.decision.isEmpty();
    const double bottom = FootLine - 116;
    const QFont question = font(QuestionSize);
    const bool isPicture = spec.picture.index() != 0;
    const double lines = std::ceil(QFontMetricsF(question).horizontalAdvance(spec.question) / width);
    const double questionTop =
        isPicture ? bottom - DecisionHeight - 30 - std::clamp(lines, 1.0, 2.0) * 56 : TitleTop + title + 72;
    if (isPicture)
        paintPicture(painter, {Margin, TitleTop + title + 40, width, questionTop - 40 - (TitleTop + title + 40)}, spec);
    paintLines(painter, {Margin, questionTop}, width, spec.question, question, Ink.text, isPicture ? 2 : 5);
    if (decided)
        paintDecision(painter, {Margin, bottom - DecisionHeight, width, DecisionHeight}, spec.decision);
    paintFoot(painter, spec);
}

} // namespace

WallPicture::WallPicture(Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
{
    setObjectName(u"wall"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WallPicture::setSpec(const WallSpec &spec)
{
    m_spec = spec;
    setAccessibleName(Tr::tr("On the wall: %1", "title").arg(spec.title));
    setAccessibleDescription(m_blank ? Tr::tr("Blank") : spec.description);
    update();
}

void WallPicture::setBlank(bool blank)
{
    m_blank = blank;
    setAccessibleDescription(m_blank ? Tr::tr("Blank") : m_spec.description);
    update();
}

void WallPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_edge == Edge::Line ? Theme::current().colour(&Tokens::line2)
                         : m_blank        ? darkTokens.window
                                          : Ink.page);
    if (m_edge == Edge::Line)
        painter.fillRect(rect().adjusted(1, 1, -1, -1), m_blank ? darkTokens.window : Ink.page);
    if (m_blank)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = std::min(width() / Page.width(), height() / Page.height());
    painter.translate((width() - Page.width() * scale) / 2, (height() - Page.height() * scale) / 2);
    painter.scale(scale, scale);
    paintWall(painter, m_spec);
}

} // namespace qd::ui

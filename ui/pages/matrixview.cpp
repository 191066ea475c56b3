// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixview.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 154;
constexpr int HeadingHeight = 30;
constexpr int WidestCell = 68;
constexpr int NarrowestCell = 40;
constexpr int TallestRow = 34;
constexpr int LowestRow = 22;
constexpr int DotSize = 7;

const QColor &colour(Token token)
{
    return Theme::current().colour(token);
}

Token tintOf(Status status)
{
    static constexpr std::array<Token, 4> tints{&Tokens::okT, &Tokens::riskT, &Tokens::offT, &Tokens::noneT};
    return tints.at(size_t(status));
}

} // namespace

MatrixView::MatrixView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setObjectName(u"matrix"_s);
    setAccessibleName(Tr::tr("Dependency matrix"));
}

void MatrixView::setMap(const report::HandOffMap &map, const std::vector<QString> &sentences)
{
    m_map = map;
    m_sentences = sentences;
    updateGeometry();
    setCurrent(std::clamp(m_row, 0, std::max(0, map.size() - 1)), std::clamp(m_column, 0, std::max(0, map.size() - 1)));
}

void MatrixView::setCurrent(int row, int column)
{
    if (row < 0 || column < 0 || row >= m_map.size() || column >= m_map.size())
        return;
    m_row = row;
    m_column = column;
    setAccessibleDescription(currentSentence());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
    emit currentChanged();
}

QString MatrixView::currentSentence() const
{
    const auto index = size_t(m_row * m_map.size() + m_column);
    return index < m_sentences.size() ? m_sentences[index] : QString();
}

QSize MatrixView::sizeHint() const
{
    return {px(LabelWidth + m_map.size() * WidestCell), px(HeadingHeight + (m_map.size() + 1) * TallestRow) + 2};
}

QSize MatrixView::minimumSizeHint() const
{
    return {px(LabelWidth + m_map.size() * NarrowestCell), px(HeadingHeight + (m_map.size() + 1) * LowestRow) + 2};
}

int MatrixView::columnWidth() const
{
    const int count = std::max(1, m_map.size());
    return std::clamp((width() - px(LabelWidth)) / count, px(NarrowestCell), px(WidestCell));
}

int MatrixView::rowHeight() const
{
    return std::clamp((height() - px(HeadingHeight) - 2) / (m_map.size() + 1), px(LowestRow), px(TallestRow));
}

QRect MatrixView::cellRect(int row, int column) const
{
    return {px(LabelWidth) + column * columnWidth(), px(HeadingHeight) + row * rowHeight(), columnWidth(), rowHeight()};
}

void MatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect column = cellRect(0, m_column).united(cellRect(m_map.size() - 1, m_column));
    QColor crosshair = colour(&Tokens::sel);
    crosshair.setAlphaF(0.5F);
    if (m_map.size() > 0) {
        painter.fillRect(column.adjusted(0, -px(HeadingHeight), 0, 0), crosshair);
        painter.fillRect(QRect(0, cellRect(m_row, 0).top(), column.right() + 1, rowHeight()), crosshair);
    }
    for (int row = 0; row < m_map.size(); ++row) {
        for (int place = 0; place < m_map.size(); ++place)
            paintCell(painter, row, place);
    }
    paintGrid(painter);
    paintHeadings(painter);
    paintCircles(painter);
    paintTotals(painter);
    if (m_map.size() == 0)
        return;
    const QRect current = cellRect(m_row, m_column);
    painter.setPen(QPen(colour(&Tokens::accent), px(2)));
    painter.drawRect(current.adjusted(1, 1, -1, -1));
}

void MatrixView::paintHeadings(QPainter &painter) const
{
    for (int place = 0; place < m_map.size(); ++place) {
        painter.setPen(colour(&Tokens::text));
        painter.setFont(Theme::current().font(metrics::secondary, place == m_column ? Weight::Bold : Weight::Regular));
        const QRect heading(cellRect(0, place).left(), 0, columnWidth(), px(HeadingHeight));
        const QString text =
            painter.fontMetrics().elidedText(m_map.shortNames[size_t(place)], Qt::ElideRight, heading.width() - px(4));
        painter.drawText(heading, Qt::AlignCenter, text);
        painter.setFont(Theme::current().font(metrics::secondary, place == m_row ? Weight::Bold : Weight::Regular));
        const QRect label(px(metrics::cellPadding), cellRect(place, 0).top(), px(LabelWidth - 2 * metrics::cellPadding),
                          rowHeight());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_map.names[size_t(place)], Qt::ElideRight, label.width()));
    }
}

void MatrixView::paintCell(QPainter &painter, int row, int column) const
{
    const QRect rect = cellRect(row, column);
    if (row == column)
        return painter.fillRect(rect, colour(&Tokens::noneT));
    const report::MapCell &cell = m_map.cell(row, column);
    if (cell.handOffs.empty())
        return;
    const Status status = report::markOf(cell);
    const bool exception = status != Status::Ok;
    if (exception && status != Status::None)
        painter.fillRect(rect, colour(tintOf(status)));
    const int size = px(exception ? 12 : DotSize);
    const QPoint centre = rect.center();
    const QRectF shape(centre.x() - px(12) - size / 2.0, centre.y() - size / 2.0 + 0.5, size, size);
    paintStatus(painter, shape, status, Theme::current().tokens());
    painter.setPen(colour(exception ? &Tokens::text : &Tokens::text2));
    painter.setFont(Theme::current().font(metrics::secondary, exception ? Weight::Bold : Weight::Regular));
    painter.drawText(QRect(centre.x(), rect.top(), rect.right() - centre.x() - px(6), rect.height()),
                     Qt::AlignVCenter | Qt::AlignHCenter, locale().toString(int(cell.handOffs.size())));
}

void MatrixView::paintGrid(QPainter &painter) const
{
    if (m_map.size() == 0)
        return;
    const QRect last = cellRect(m_map.size() - 1, m_map.size() - 1);
    for (int place = 0; place <= m_map.size(); ++place) {
        const QRect corner = cellRect(place, place);
        painter.fillRect(QRect(0, corner.top(), last.right() + 1, 1), colour(&Tokens::line));
        painter.fillRect(QRect(corner.left(), 0, 1, last.bottom() + 1), colour(&Tokens::line));
    }
}

/// A block of departments that wait for each other, with its tag.
void MatrixView::paintCircles(QPainter &painter) const
{
    for (const auto &circle : m_map.circles) {
        const QRect block = cellRect(circle.first, circle.first)
                                .united(cellRect(circle.first + circle.count - 1, circle.first + circle.count - 1));
        painter.setPen(QPen(colour(&Tokens::text), px(2)));
        painter.drawRect(block);
        painter.setFont(Theme::current().font(metrics::caption));
        const QString text = Tr::tr("Circle of %1").arg(circle.count);
        const QRect tag(block.right() + 1, block.top() - 1, painter.fontMetrics().horizontalAdvance(text) + px(16),
                        px(18));
        if (tag.right() > width())
            continue;
        painter.fillRect(tag, colour(&Tokens::tip));
        painter.setPen(colour(&Tokens::ontip));
        painter.drawText(tag, Qt::AlignCenter, text);
    }
}

void MatrixView::paintTotals(QPainter &painter) const
{
    if (m_map.askedOf.empty())
        return;
    const int most = std::max(1, *std::ranges::max_element(m_map.askedOf));
    const QRect label(px(metrics::cellPadding), cellRect(m_map.size(), 0).top(), px(LabelWidth), rowHeight());
    painter.setFont(Theme::current().font(metrics::secondary));
    painter.setPen(colour(&Tokens::text2));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, Tr::tr("Asked of each"));
    for (int place = 0; place < m_map.size(); ++place) {
        const int asked = m_map.askedOf[size_t(place)];
        const QRect rect = cellRect(m_map.size(), place);
        painter.setFont(Theme::current().font(metrics::secondary, asked == most ? Weight::Bold : Weight::Regular));
        painter.setPen(colour(&Tokens::text));
        painter.drawText(QRect(rect.left(), rect.top(), px(24), rect.height()), Qt::AlignVCenter | Qt::AlignRight,
                         locale().toString(asked));
        const int length = (rect.width() - px(32)) * asked / most;
        painter.fillRect(QRect(rect.left() + px(28), rect.center().y() - px(5), length, px(10)),
                         colour(asked == most ? &Tokens::ac : &Tokens::py));
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + 1);
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_Home:
        return setCurrent(m_row, 0);
    case Qt::Key_End:
        return setCurrent(m_row, m_map.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit activated();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    for (int row = 0; row < m_map.size(); ++row) {
        for (int column = 0; column < m_map.size(); ++column) {
            if (cellRect(row, column).contains(at))
                return setCurrent(row, column);
        }
    }
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *)
{
    emit activated();
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int place = 0; place < m_map.size() * m_map.size(); ++place) {
            const int row = place / m_map.size();
            const int column = place % m_map.size();
            if (cellRect(row, column).contains(help->pos()))
                QToolTip::showText(help->globalPos(), m_sentences[size_t(place)], this);
        }
        return true;
    }
    if (isThemeChange(*event))
        updateGeometry();
    return QWidget::event(event);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/columnheader.h"

#include "base/tr.h"
#include "style/basestyle.h"
#include "style/cellpaint.h"
#include "style/metrics.h"
#include "style/statuspaint.h"
#include "style/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int Height = 104;
constexpr int Inset = 8;
constexpr int HeadingTop = 8;
constexpr int AddressTop = 26;
constexpr int BoxTop = 46;
constexpr int ReasonTop = 80;
constexpr int LineHeight = 18;
} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setObjectName(u"columnHeader"_s);
    setProperty(headerHeightProperty, Height);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
}

void ColumnHeader::setPreview(std::shared_ptr<const exchange::ImportPreview> preview)
{
    m_preview = std::move(preview);
    const size_t count = m_preview ? m_preview->columns().size() : 0;
    while (m_boxes.size() > count) {
        delete m_boxes.back();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < count) {
        auto *box = new QComboBox(viewport());
        const int section = int(m_boxes.size());
        box->setObjectName(u"column%1"_s.arg(section));
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, box, section](int index) {
            emit chosen(m_preview->columns()[size_t(section)].heading, box->itemData(index).toString());
        });
        m_boxes.push_back(box);
    }
    for (size_t column = 0; column < count; ++column)
        fill(*m_boxes[column], column);
    place();
    viewport()->update();
}

void ColumnHeader::fill(QComboBox &box, size_t column)
{
    const exchange::PreviewColumn &shown = m_preview->columns()[column];
    const QSignalBlocker quiet(box);
    box.clear();
    for (const exchange::FieldChoice &choice : m_preview->choices())
        box.addItem(choice.label, choice.token);
    box.setCurrentIndex(std::max(0, box.findData(shown.choice)));
    box.view()->setMinimumWidth(px(200));
    box.setAccessibleName(Tr::tr("%1 is read as", "heading of a column").arg(shown.heading));
    box.setAccessibleDescription(shown.reason);
    box.setToolTip(shown.heading);
}

void ColumnHeader::place()
{
    for (size_t column = 0; column < m_boxes.size(); ++column) {
        const int section = int(column);
        m_boxes[column]->setGeometry(sectionViewportPosition(section) + px(Inset), px(BoxTop),
                                     std::max(0, sectionSize(section) - 2 * px(Inset)), px(metrics::rowButton));
        m_boxes[column]->show();
    }
}

void ColumnHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto box = std::ranges::find(m_boxes, watched);
        if (box != m_boxes.end())
            reveal(int(box - m_boxes.begin()));
    } else if (event->type() == QEvent::Wheel) {
        return true; // scrolling past must not choose
    }
    return QHeaderView::eventFilter(watched, event);
}

void ColumnHeader::reveal(int section)
{
    auto *table = qobject_cast<QTableView *>(parentWidget());
    if (table && table->model() && table->model()->rowCount() > 0)
        table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), section));
    place();
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const Tokens &tokens = theme.tokens();
    painter->fillRect(rect, tokens.sunken);
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), tokens.line);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line2);
    if (!m_preview || size_t(section) >= m_preview->columns().size())
        return;
    const exchange::PreviewColumn &column = m_preview->columns()[size_t(section)];
    const auto line = [&](int top) {
        return QRect(rect.left() + px(Inset), rect.top() + px(top), rect.width() - 2 * px(Inset), px(LineHeight));
    };
    paintText(*painter, line(HeadingTop), column.heading, theme.font(metrics::secondary, Weight::Bold), tokens.text);
    paintText(*painter, line(AddressTop), column.address, theme.font(metrics::caption), tokens.text3);
    QRect reason = line(ReasonTop);
    if (!column.choice.isEmpty()) {
        const int size = px(8);
        paintStatus(*painter, QRectF(reason.left(), reason.center().y() - size / 2.0 + 1, size, size), column.status,
                    tokens);
        reason.setLeft(reason.left() + size + px(6));
    }
    paintText(*painter, reason, column.reason, theme.font(metrics::caption), tokens.text2);
}

} // namespace qd::ui

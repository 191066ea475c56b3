// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/promiseview.h"

#include "base/tr.h"
#include "charts/promisedrawing.h"
#include "style/charttheme.h"
#include "style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastWidth = 560;
constexpr int RowsOfPage = 10; ///< that Page Up and Page Down move
} // namespace

PromiseView::PromiseView(Use use, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
{
    setObjectName(u"promises"_s);
    setAccessibleName(Tr::tr("Needed and promised dates"));
    if (use == Use::Picture)
        return;
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PromiseView::setSpec(const report::PromiseSpec &spec)
{
    m_spec = spec;
    measure();
    setAccessibleDescription(spec.description);
    setVisible(!spec.rows.empty());
    updateGeometry();
    update();
    if (m_use == Use::Browse)
        setCurrentRow(std::clamp(m_row, 0, std::max(0, int(spec.rows.size()) - 1)));
}

void PromiseView::setCurrentRow(int row)
{
    if (row < 0 || row >= int(m_spec.rows.size()))
        return;
    m_row = row;
    setAccessibleDescription(currentSentence());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
    emit currentChanged();
    emit readingChanged(currentSentence());
}

QString PromiseView::currentSentence() const
{
    const bool known = m_row >= 0 && m_row < int(m_spec.rows.size());
    return known ? m_spec.rows[size_t(m_row)].reading : QString();
}

QRect PromiseView::currentRect() const
{
    const charts::PromiseScene nothing{m_widths, QRectF(0, -1, 1, 0)};
    const auto layout = charts::layoutPromises(rect(), m_spec, chartTheme(), -1, &nothing);
    return layout.rowRect(std::max(0, m_row)).toAlignedRect();
}

void PromiseView::measure()
{
    m_widths = charts::measurePromises(m_spec, chartTheme());
}

QSize PromiseView::sizeHint() const
{
    const int least = px(LeastWidth);
    return {least, int(std::ceil(charts::promiseHeight(m_spec, chartTheme(), std::max(width(), least))))};
}

void PromiseView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const charts::PromiseScene seen{m_widths, event->rect()};
    charts::paintPromises(painter, rect(), m_spec, chartTheme(), m_use == Use::Browse ? m_row : -1, &seen);
}

int PromiseView::rowAt(const QPointF &place) const
{
    const charts::PromiseScene nothing{m_widths, QRectF(0, -1, 1, 0)};
    return charts::layoutPromises(rect(), m_spec, chartTheme(), -1, &nothing).rowAt(place);
}

void PromiseView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_spec.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_row - 1);
    case Qt::Key_Down:
        return setCurrentRow(m_row + 1);
    case Qt::Key_PageUp:
        return setCurrentRow(std::max(0, m_row - RowsOfPage));
    case Qt::Key_PageDown:
        return setCurrentRow(std::min(last, m_row + RowsOfPage));
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit activated();
    default:
        QWidget::keyPressEvent(event);
    }
}

void PromiseView::mousePressEvent(QMouseEvent *event)
{
    if (m_use == Use::Browse)
        setCurrentRow(rowAt(event->position()));
}

void PromiseView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    emit readingChanged(row < 0 ? currentSentence() : m_spec.rows[size_t(row)].reading);
}

void PromiseView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_use == Use::Browse && rowAt(event->position()) >= 0)
        emit activated();
}

void PromiseView::leaveEvent(QEvent *)
{
    emit readingChanged(currentSentence());
}

bool PromiseView::event(QEvent *event)
{
    if (isThemeChange(*event)) {
        measure();
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdfview.h"

#include "base/tr.h"
#include "style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {

constexpr int Margin = 16; // around and between pages
constexpr int MostPictures = 12;
constexpr int LeastPercent = 25;
constexpr int MostPercent = 400;
constexpr int WidestFit = 130; // larger letters than these are no easier to read
constexpr double PixelsPerPoint = 96.0 / 72.0;

/// The sizes that plus and minus go through.
constexpr std::array Steps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};

bool isZoomKey(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ControlModifier
        && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal || event.key() == Qt::Key_Minus
            || event.key() == Qt::Key_0);
}

} // namespace

PdfView::PdfView(QPdfDocument &document, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_pictures(MostPictures)
{
    setObjectName(QStringLiteral("pdfView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(Tr::tr("Pages"));
    verticalScrollBar()->setSingleStep(40);
}

int PdfView::pageCount() const
{
    return int(m_sizes.size());
}

int PdfView::currentPage() const
{
    return m_current;
}

void PdfView::reload()
{
    m_sizes.clear();
    for (int page = 0; page < m_document.pageCount(); ++page)
        m_sizes.push_back(m_document.pagePointSize(page));
    m_pictures.clear();
    const int kept = m_current;
    m_current = -1;
    layOut();
    if (kept >= pageCount())
        goTo(pageCount() - 1);
    notice();
}

double PdfView::scale() const
{
    if (m_percent > 0)
        return PixelsPerPoint * px(m_percent) / 100;
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    const double fitting = (viewport()->width() - 2 * px(Margin)) / widest;
    return std::clamp(fitting, PixelsPerPoint * LeastPercent / 100, PixelsPerPoint * px(WidestFit) / 100);
}

int PdfView::zoom() const
{
    return int(std::lround(scale() / PixelsPerPoint * 100 * 100 / Theme::current().zoomPercent()));
}

void PdfView::setZoom(int percent)
{
    m_percent = percent == 0 ? 0 : std::clamp(percent, LeastPercent, MostPercent);
    const QScrollBar &bar = *verticalScrollBar();
    const double place = bar.maximum() > 0 ? double(bar.value()) / (bar.maximum() + bar.pageStep()) : 0;
    m_pictures.clear();
    layOut();
    verticalScrollBar()->setValue(int(place * (bar.maximum() + bar.pageStep())));
    emit zoomChanged(zoom());
}

/// Where the pages are, and how far one can scroll.
void PdfView::layOut()
{
    const double factor = scale();
    m_tops.assign(1, px(Margin));
    m_width = 0;
    for (const QSizeF &size : m_sizes) {
        m_tops.push_back(m_tops.back() + int(std::lround(size.height() * factor)) + px(Margin));
        m_width = std::max(m_width, int(std::lround(size.width() * factor)));
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_width + 2 * px(Margin) - viewport()->width()));
    viewport()->update();
}

QRect PdfView::pageRect(int page) const
{
    const QSize size = (m_sizes[size_t(page)] * scale()).toSize();
    const int middle = std::max(viewport()->width(), m_width + 2 * px(Margin)) / 2;
    return {middle - size.width() / 2 - horizontalScrollBar()->value(),
            m_tops[size_t(page)] - verticalScrollBar()->value(), size.width(), size.height()};
}

QPixmap PdfView::picture(int page, const QSize &size)
{
    if (const QPixmap *known = m_pictures.object(page); known && known->deviceIndependentSize().toSize() == size)
        return *known;
    QPixmap picture(size * devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(0, 0, m_document.render(page, picture.size()));
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictures.insert(page, new QPixmap(picture));
    return picture;
}

void PdfView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = Theme::current().tokens();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens.window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place.adjusted(-1, -1, 1, 1), tokens.line2);
        painter.drawPixmap(place.topLeft(), picture(page, place.size()));
    }
}

void PdfView::goTo(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_tops[size_t(page)] - px(Margin) / 2);
    m_current = page; // the last one may be too short to reach the top
    setAccessibleDescription(m_document.getAllText(page).text());
    emit currentPageChanged(page);
}

/// The page that fills most of the view is the current one.
void PdfView::notice()
{
    int most = 0;
    int current = -1;
    for (int page = 0; page < pageCount(); ++page) {
        const int visible = (pageRect(page) & viewport()->rect()).height();
        if (visible > most) {
            most = visible;
            current = page;
        }
    }
    if (current == m_current)
        return;
    m_current = current;
    setAccessibleDescription(current < 0 ? QString() : m_document.getAllText(current).text());
    emit currentPageChanged(m_current);
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    notice();
}

void PdfView::step(int direction)
{
    const int now = zoom();
    auto next = std::ranges::upper_bound(Steps, now);
    if (direction < 0) {
        next = std::ranges::lower_bound(Steps, now);
        next = next == Steps.begin() ? next : std::prev(next);
    } else if (next == Steps.end()) {
        next = std::prev(next);
    }
    setZoom(*next);
}

bool PdfView::event(QEvent *event)
{
    // While the view has the focus, these keys are about the page, not about the window.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    if (isThemeChange(*event)) {
        m_pictures.clear();
        layOut();
    }
    return QAbstractScrollArea::event(event);
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    if (isZoomKey(*event)) {
        if (event->key() == Qt::Key_0)
            return setZoom(0);
        return step(event->key() == Qt::Key_Minus ? -1 : 1);
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(std::min(m_current + 1, pageCount() - 1));
    case Qt::Key_PageUp:
        return goTo(std::max(m_current - 1, 0));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    step(event->angleDelta().y() > 0 ? 1 : -1);
}

void PdfView::resizeEvent(QResizeEvent *)
{
    if (m_percent == 0)
        m_pictures.clear();
    layOut();
    notice();
    emit zoomChanged(zoom());
}

} // namespace qd::ui

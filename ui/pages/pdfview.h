// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

class QPdfDocument;

namespace qd::ui {

/// The pages of a PDF below each other, as the file will be seen everywhere. Page Up and Page Down go from page to
/// page, Home and End to the first and last; Ctrl with plus, minus or 0 changes the size of the page, not of the
/// program.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QPdfDocument &document, QWidget *parent = nullptr);

    /// Shows the document anew, at the same page.
    void reload();
    int pageCount() const;
    int currentPage() const; ///< from 0; -1: none
    void goTo(int page);

    /// Of 96 dpi; 0: as wide as the view.
    void setZoom(int percent);
    int zoom() const; ///< as it is now, in percent
    /// To the next larger (1) or smaller (-1) size.
    void step(int direction);

signals:
    void currentPageChanged(int page);
    void zoomChanged(int percent);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    void layOut();
    QRect pageRect(int page) const; ///< in the viewport
    QPixmap picture(int page, const QSize &size);
    void notice();

    QPdfDocument &m_document;
    std::vector<QSizeF> m_sizes; ///< of the pages, in points
    std::vector<int> m_tops; ///< of the pages, and below the last one
    int m_width = 0;
    int m_percent = 0;
    int m_current = -1;
    QCache<int, QPixmap> m_pictures; ///< at the present size; a page costs about 4 MB
};

} // namespace qd::ui

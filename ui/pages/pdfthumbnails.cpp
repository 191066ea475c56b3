// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdfthumbnails.h"

#include "base/tr.h"
#include "style/delegates.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QPainter>
#include <QPdfDocument>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace qd::ui {

namespace {

constexpr int PictureWidth = 104;
constexpr int Space = 10;

class PageModel : public QAbstractListModel
{
public:
    PageModel(QPdfDocument &document, QObject *parent)
        : QAbstractListModel(parent)
        , m_document(document)
    {
    }

    void reload()
    {
        beginResetModel();
        m_count = m_document.pageCount();
        m_pictures.clear();
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return Tr::tr("Page %L1").arg(index.row() + 1);
        return role == Qt::DecorationRole ? QVariant(picture(index.row())) : QVariant();
    }

    QSize sizeOf(int page) const
    {
        const QSizeF points = m_document.pagePointSize(page);
        return {px(PictureWidth), int(px(PictureWidth) * points.height() / std::max(1.0, points.width()))};
    }

private:
    /// Rendered when it is first seen.
    QPixmap picture(int page) const
    {
        QPixmap &known = m_pictures[page];
        if (known.size() != sizeOf(page)) {
            known = QPixmap(sizeOf(page));
            known.fill(Qt::white);
            QPainter(&known).drawImage(0, 0, m_document.render(page, known.size()));
        }
        return known;
    }

    QPdfDocument &m_document;
    int m_count = 0;
    mutable QHash<int, QPixmap> m_pictures;
};

class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(const PageModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Tokens &tokens = theme.tokens();
        const bool selected = option.state & QStyle::State_Selected;
        const bool lit = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, selected ? tokens.sel : lit ? tokens.hover : tokens.window);
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(px(metrics::selectionBar), option.rect.height())),
                              tokens.accent);
        const QPixmap picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const QPoint corner(option.rect.center().x() - picture.width() / 2, option.rect.top() + px(Space));
        painter->fillRect(QRect(corner, picture.size()).adjusted(-1, -1, 1, 1), tokens.line2);
        painter->drawPixmap(corner, picture);
        painter->setFont(theme.font(metrics::caption, selected ? Weight::Bold : Weight::Regular));
        painter->setPen(tokens.text2);
        painter->drawText(option.rect.adjusted(0, 0, 0, -px(4)), Qt::AlignHCenter | Qt::AlignBottom,
                          QLocale().toString(index.row() + 1));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return m_model.sizeOf(index.row()) + QSize(2 * px(Space), px(Space) + px(24));
    }

private:
    const PageModel &m_model;
};

} // namespace

PdfThumbnails::PdfThumbnails(QPdfDocument &document, QWidget *parent)
    : QListView(parent)
{
    auto *model = new PageModel(document, this);
    m_model = model;
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(Tr::tr("Small pictures of the pages"));
    setModel(model);
    prepareList(*this, *new PageDelegate(*model, this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            emit pageChosen(current.row());
    });
}

void PdfThumbnails::reload()
{
    static_cast<PageModel *>(m_model)->reload();
}

void PdfThumbnails::setCurrentPage(int page)
{
    if (page == currentIndex().row())
        return;
    const QSignalBlocker quiet(this); // the view is there already
    setCurrentIndex(m_model->index(page));
    scrollTo(currentIndex());
}

} // namespace qd::ui

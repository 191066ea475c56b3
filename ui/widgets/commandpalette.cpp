// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandpalette.h"

#include "base/tr.h"
#include "style/icon.h"
#include "style/textlabel.h"
#include "widgets/floating.h"
#include "widgets/palettemodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qd::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteTop = 96;
constexpr int fieldHeight = 36;
constexpr int mostRows = 8;
constexpr int bottomMargin = 5; // the round corners

} // namespace

CommandPalette::CommandPalette(PaletteProvider provider, QWidget *window)
    : QWidget(window)
    , m_provider(std::move(provider))
    , m_model(new PaletteModel(this))
    , m_icon(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(Tr::tr("Nothing has this name."), {metrics::body, Weight::Regular, &Tokens::text3}, this))
{
    hide();
    build();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    adoptTheme();
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(Tr::tr("Find anything"));
    m_icon->setTextFormat(Qt::PlainText);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(Tr::tr("Find anything"));
    m_field->setPlaceholderText(Tr::tr("Find anything"));
    m_field->setProperty("kind", u"bare"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(Tr::tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"paletteNothing"_s);

    auto *top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addWidget(m_field, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    search({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
    hide();
    emit closed();
}

void CommandPalette::search(const QString &typed)
{
    m_model->setEntries(matching(m_provider(typed), typed));
    const bool empty = m_model->rowCount() == 0;
    m_list->setHidden(empty);
    m_nothing->setHidden(!empty);
    if (!empty)
        m_list->setCurrentIndex(m_model->index(0));
    announce();
    place();
}

void CommandPalette::announce()
{
    const QModelIndex index = m_list->currentIndex();
    m_field->setAccessibleDescription(index.isValid() ? index.data().toString() : m_nothing->text());
}

void CommandPalette::place()
{
    const int margin = px(metrics::inspectorMargin);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const QSize room = parentWidget()->size();
    const int width = std::min(px(paletteWidth), room.width() - 2 * margin);
    const int top = std::min(px(paletteTop), std::max(0, room.height() / 8));
    const int height =
        std::min(px(fieldHeight) + rows * px(metrics::paletteRow) + 2 + px(bottomMargin), room.height() - top - margin);
    setGeometry((room.width() - width) / 2, top, width, height);
}

void CommandPalette::moveCurrent(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1)));
    announce();
}

void CommandPalette::accept()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = m_model->entry(index.row()).id;
    close();
    emit chosen(id);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-mostRows);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return key == Qt::Key_Tab || key == Qt::Key_Backtab; // the keyboard stays here
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_before = nullptr; // the pointer has chosen where to go on
        close();
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::event(QEvent *event)
{
    if (isThemeChange(*event))
        adoptTheme();
    return QWidget::event(event);
}

void CommandPalette::adoptTheme()
{
    const int size = px(metrics::iconInline);
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *top = column->itemAt(0)->layout();
    column->setContentsMargins(1, 1, 1, px(bottomMargin));
    top->setContentsMargins(px(12), 0, px(12), 1);
    top->setSpacing(px(10));
    m_icon->setPixmap(iconPixmap(u"search"_s, size, Theme::current().tokens().text2, devicePixelRatioF()));
    m_field->setFixedHeight(px(fieldHeight));
    m_nothing->setFixedHeight(px(metrics::paletteRow));
    m_nothing->setContentsMargins(px(38), 0, px(12), 0);
    place();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingGround(painter, rect(), metrics::dialogRadius);
    painter.fillRect(1, px(fieldHeight) + 1, width() - 2, 1, Theme::current().tokens().line);
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "style/delegates.h"
#include "style/focusring.h"
#include "style/icon.h"
#include "style/roles.h"
#include "style/statuspaint.h"
#include "style/textlabel.h"
#include "style/words.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/commandpalette.h"
#include "widgets/emptystate.h"
#include "widgets/floating.h"
#include "widgets/form.h"
#include "widgets/headerbar.h"
#include "widgets/sidebar.h"
#include "widgets/titlebar.h"
#include "widgets/undonotice.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace qd::ui;
using namespace Qt::StringLiterals;

namespace qd::test {

namespace {

constexpr int columnWidth = 683;
constexpr int barsHeight = 140;

class Sheet : public QWidget
{
public:
    void caption(int y, const QString &text)
    {
        auto *label = new TextLabel(text, {metrics::caption, Weight::Regular, &Tokens::text3}, this);
        label->setGeometry(24, y, 600, 16);
    }

    QWidget *put(QWidget *widget, int x, int y, QSize size = {})
    {
        widget->setParent(this);
        widget->move(x, y);
        widget->resize(size.isValid() ? size : widget->sizeHint());
        return widget;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::current().tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.page);
        int x = 24;
        for (const Status status : {Status::Ok, Status::Risk, Status::Off, Status::None}) {
            paintStatus(painter, QRect(x, 182, 10, 10), status, t);
            painter.setPen(t.text);
            painter.setFont(Theme::current().font(metrics::body));
            painter.drawText(x + 16, 192, statusWord(status, Subject::Target));
            x += 24 + 16 + painter.fontMetrics().horizontalAdvance(statusWord(status, Subject::Target)) - 12;
        }
    }
};

void addButtons(Sheet &sheet)
{
    sheet.caption(18, u"Buttons: primary, plain, compact, quiet, link, disabled"_s);
    int x = 24;
    const std::initializer_list<std::pair<QString, ButtonKind>> buttons{
        {u"Import 18 Values"_s, ButtonKind::Primary},
        {u"Add"_s, ButtonKind::Plain},
        {u"Show"_s, ButtonKind::Compact},
        {u"Dismiss…"_s, ButtonKind::Quiet},
        {u"Show all nine"_s, ButtonKind::Link},
        {u"Focus"_s, ButtonKind::Plain},
        {u"Disabled"_s, ButtonKind::Plain},
    };
    for (const auto &[text, kind] : buttons) {
        QPushButton *button = makeButton(text, text, kind);
        button->setDisabled(text == u"Disabled");
        sheet.put(button, x, 40);
        x += button->width() + 10;
    }
}

void addFields(Sheet &sheet)
{
    sheet.caption(82, u"Fields at rest, with a problem, disabled; date and choice"_s);
    auto *date = new QLineEdit(u"30 September"_s);
    sheet.put(date, 24, 104, {110, 30});
    auto *form = new Form;
    auto *wrong = new QLineEdit(u"31 June"_s);
    form->addField({}, wrong);
    form->setProblem(wrong, u"June has 30 days. Enter 30 June?"_s);
    sheet.put(form, 124, 104, {208, 58});
    auto *frozen = new QLineEdit(u"Frozen 8 July"_s);
    frozen->setEnabled(false);
    sheet.put(frozen, 340, 104, {98, 30});
    auto *choice = new QComboBox;
    choice->addItems({u"Expected loss"_s});
    sheet.put(choice, 446, 104, {128, 30});
    auto *day = new QDateEdit(QDate(2026, 8, 15));
    day->setCalendarPopup(true);
    sheet.put(day, 580, 104, {103, 30});
}

void addChips(Sheet &sheet)
{
    sheet.caption(158, u"Result, severity"_s);
    int x = 340;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Note}) {
        auto *chip = new Chip(severityWord(severity));
        chip->setSeverity(severity);
        sheet.put(chip, x, 177);
        x += chip->width() + 14;
    }
}

QStandardItem *cell(const QString &text, std::initializer_list<std::pair<int, QVariant>> data = {})
{
    auto *item = new QStandardItem(text);
    for (const auto &[role, value] : data)
        item->setData(value, role);
    return item;
}

void addTable(Sheet &sheet)
{
    sheet.caption(204, u"Rows at rest, hover, selected"_s);
    auto *model = new QStandardItemModel(0, 5, &sheet);
    model->setHorizontalHeaderLabels({u"KPI"_s, u"Department"_s, u"June 2026"_s, u"Result"_s, u"27 months"_s});
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QStringList names{u"Component availability"_s, u"On-time shipment"_s, u"First-contact resolution"_s,
                            u"Billing runs on time"_s};
    for (int row = 0; row < 4; ++row) {
        const Status status = row == 3 ? Status::Ok : Status::Off;
        Sparkline sparkline{{}, 40, 60, status};
        for (int i = 0; i < 27; ++i)
            sparkline.values.push_back(50 + ((i * 7 + row * 5) % 11 - 5) * 1.8);
        model->appendRow(
            {cell(names[row]), cell(u"Customer Support"_s, {{SecondaryRole, true}}),
             cell(QString::number(93.1 - row), {{EmphasisRole, true}, {Qt::TextAlignmentRole, int(Qt::AlignRight)}}),
             cell(statusWord(status, Subject::Target), {{StatusRole, int(status)}}),
             cell({}, {{SparklineRole, QVariant::fromValue(sparkline)}})});
    }
    auto *table = new QTableView;
    auto *delegate = new TableDelegate(table);
    prepareTable(*table, *delegate);
    table->setModel(model);
    table->setColumnWidth(0, 180);
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(2);
    delegate->setHoveredRow(model->index(1, 0));
    sheet.put(table, 24, 224, {635, 144});
}

void addNotices(Sheet &sheet)
{
    sheet.put(new Banner(Status::Risk, u"42 values pasted, 3 need attention."_s, u"Show"_s), 24, 378, {635, 40});
    auto *place = new QWidget;
    sheet.put(place, 8, 408, {380, 72});
    auto *notice = new UndoNotice(place);
    notice->showMessage(u"E9 dismissed."_s);
}

void addFindings(Sheet &sheet)
{
    auto *model = new QStandardItemModel(&sheet);
    model->appendRow(cell(u"Leak Alert launch"_s, {{GroupRole, true}, {NumberRole, u"7"_s}}));
    model->appendRow(cell(u"Customer feed: 15 August or 30 September"_s,
                          {{SeverityRole, int(Severity::High)},
                           {ExhibitRole, u"E1"_s},
                           {DetailRole, u"Customer Support, Data & IT"_s},
                           {NumberRole, u"46 days"_s}}));
    model->appendRow(cell(u"Installation forecast without an answer"_s,
                          {{SeverityRole, int(Severity::Medium)},
                           {ExhibitRole, u"E5"_s},
                           {DetailRole, u"Field Services, Sales Americas"_s},
                           {NumberRole, u"26 workdays"_s}}));
    auto *list = new QListView;
    prepareList(*list, *new FindingDelegate(list));
    list->setModel(model);
    list->setCurrentIndex(model->index(1, 0));
    sheet.put(list, 24, 474, {404, 135});
}

void addSidebar(Sheet &sheet)
{
    auto *sidebar = new Sidebar;
    sidebar->addPage(u"home"_s, u"house"_s, u"Home"_s);
    sidebar->addGroup(u"Prepare"_s);
    sidebar->addPage(u"inputs"_s, u"inbox"_s, u"Inputs"_s);
    sidebar->addPage(u"scorecard"_s, u"table-2"_s, u"Scorecard"_s);
    sidebar->setBadge(u"inputs"_s, 1);
    sheet.put(sidebar, 434, 432, {200, 160});
    auto *narrow = new Sidebar;
    narrow->addPage(u"home"_s, u"house"_s, u"Home"_s);
    narrow->addPage(u"inputs"_s, u"inbox"_s, u"Inputs"_s);
    narrow->setBadge(u"inputs"_s, 12);
    narrow->setDisplayWidth(Sidebar::Width::Collapsed);
    sheet.put(narrow, 635, 432, {48, 160});
}

std::vector<PaletteEntry> entries(const QString &)
{
    return {{u"e1"_s, u"unplug"_s, u"Customer feed: two dates"_s, u"Finding E1"_s, {}},
            {u"h"_s, u"grid-3x3"_s, u"Customer feed, Support from Data & IT"_s, u"Hand-off"_s, {}},
            {u"a"_s, u"plus"_s, u"Create action “feed”"_s, u"Ctrl+Shift+A"_s, {}}};
}

void addPalette(Sheet &sheet)
{
    auto *place = new QWidget;
    sheet.put(place, 8, 600, {432, 184});
    auto *palette = new CommandPalette(entries, place);
    palette->open();
    palette->findChild<QLineEdit *>()->setText(u"feed"_s);
    auto *empty = new EmptyState(u"radio"_s, u"No signals yet"_s, u"Write down what customers and the field say."_s,
                                 u"Add Signal"_s);
    sheet.put(empty, 440, 600, {219, 168});
}

QImage renderSheet()
{
    Sheet sheet;
    sheet.resize(columnWidth, 784);
    auto *ring = new FocusRing(&sheet);
    addButtons(sheet);
    addFields(sheet);
    addChips(sheet);
    addTable(sheet);
    addNotices(sheet);
    addFindings(sheet);
    addSidebar(sheet);
    addPalette(sheet);
    sheet.show();
    (void)QTest::qWaitForWindowActive(&sheet);
    sheet.findChild<QPushButton *>(u"Focus"_s)->setFocus(Qt::TabFocusReason);
    Q_ASSERT(ring->isVisible());
    return sheet.grab().toImage();
}

void addMenus(QWidget &window)
{
    auto *bar = new QMenuBar(&window);
    QMenu *file = bar->addMenu(u"&File"_s);
    file->addAction(icon(u"folder-open"_s), u"Open…"_s, QKeySequence::Open);
    file->addAction(icon(u"file-input"_s), u"Import Values…"_s);
    file->addSeparator();
    file->addAction(u"Quit"_s)->setDisabled(true);
    for (const QString &title : {u"&Edit"_s, u"&View"_s, u"&Cycle"_s, u"&Help"_s})
        bar->addMenu(title);
    bar->setGeometry(0, 0, 1366, 28);
    file->popup({});
    QTest::keyClick(file, Qt::Key_Down);
    QTest::keyClick(file, Qt::Key_Down);
    auto *picture = new QLabel(&window);
    picture->setPixmap(file->grab());
    picture->move(700, 0);
    picture->adjustSize();
    file->hide();
    int x = 920;
    for (const int size : {16, 24, 32, 64}) {
        auto *mark = new QLabel(&window);
        mark->setPixmap(applicationIcon().pixmap(size));
        mark->setGeometry(x, 8, size, size);
        x += size + 8;
    }
}

QImage renderBars()
{
    QWidget window;
    window.resize(1366, barsHeight);
    auto *header = new HeaderBar(&window);
    header->setCycle(u"Q1 2026/27"_s, u"Fairwater"_s);
    header->setGeometry(0, 28, 1366, 48);
    auto *title = new TitleBar(&window);
    title->setTitle(u"31 of 48 KPIs met their June target; 9 missed, 8 undecidable"_s);
    title->setSentence(u"Last closed month, exceptions first. Figures frozen on 8 July; two are still provisional."_s);
    title->addButton(u"columns"_s, u"Columns"_s);
    title->addButton(u"import"_s, u"Import…"_s, ButtonKind::Primary);
    title->setGeometry(0, 76, 1366, 64);
    addMenus(window);
    window.show();
    return window.grab().toImage();
}

} // namespace

QImage renderGallery()
{
    QImage image(2 * columnWidth, 784 + 2 * barsHeight, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    int column = 0;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::apply(*qApp, appearance);
        painter.drawImage(column * columnWidth, 0, renderSheet());
        painter.drawImage(0, 784 + column * barsHeight, renderBars());
        ++column;
    }
    return image;
}

} // namespace qd::test

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspector.h"

#include "base/tr.h"
#include "pages/page.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyWidth = 92;
constexpr int LineHeight = 20;

const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};
const TextStyle Strong{metrics::secondary, Weight::Bold, &Tokens::text};
const TextStyle Plain{metrics::secondary, Weight::Regular, &Tokens::text};

TextLabel *wrapped(const QString &text, const TextStyle &style)
{
    auto *label = new TextLabel(text, style);
    label->setOverflow(Overflow::Wrap);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QString addressOf(const report::Link &link)
{
    return link.type ? recordAddress(*link.type, link.id) : u"finding:"_s + link.fingerprint;
}

/// A part of the inspector below a hairline.
class Section : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, Theme::current().tokens().line);
    }
};

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_titleArea(new QWidget)
    , m_kind(new TextLabel(Secondary))
    , m_name(new TextLabel({metrics::quote, Weight::Bold, &Tokens::text}))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"inspector"_s);
    m_name->setObjectName(u"inspectorName"_s);
    for (TextLabel *label : {m_kind, m_name})
        label->setOverflow(Overflow::Elide);
    auto *title = new QVBoxLayout(m_titleArea);
    title->setSpacing(0);
    title->addStretch();
    title->addWidget(m_kind);
    title->addWidget(m_name);
    title->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(Tr::tr("Inspector"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_titleArea);
    layout->addWidget(m_scroll, 1);
    adoptTheme();
}

void Inspector::adoptTheme()
{
    setFixedWidth(px(metrics::inspectorWidth));
    m_titleArea->setFixedHeight(px(metrics::titleBarHeight));
    m_titleArea->layout()->setContentsMargins(px(metrics::inspectorMargin), 0, px(metrics::inspectorMargin), 0);
}

bool Inspector::event(QEvent *event)
{
    if (isThemeChange(*event)) {
        adoptTheme();
        fill();
    }
    return QWidget::event(event);
}

void Inspector::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(0, 0, 1, height(), tokens.line);
}

void Inspector::show(const std::optional<report::RecordSheet> &sheet, const QString &address)
{
    const bool same = address == m_address;
    m_sheet = sheet;
    m_address = address;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    fill();
    m_scroll->verticalScrollBar()->setValue(same ? scrolled : 0);
}

void Inspector::fill()
{
    m_kind->setText(m_sheet ? m_sheet->kind : Tr::tr("Inspector"));
    m_name->setText(m_sheet ? m_sheet->name : Tr::tr("Nothing is chosen"));
    m_name->setToolTip(m_name->text());
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // a link in it may be what asked for this
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    if (m_sheet)
        fillSheet();
    else
        addSection({})->addWidget(
            wrapped(Tr::tr("Choose a row to see all of it here, with what belongs to it."), Secondary));
    m_column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switches it on
}

void Inspector::fillSheet()
{
    addFields();
    for (const report::SheetGroup &group : m_sheet->groups)
        addLinks(Tr::tr("%1, %L2", "records, how many").arg(group.heading).arg(group.count), group.first);
    if (!m_sheet->disconnects.empty())
        addLinks(Tr::tr("Disconnects"), m_sheet->disconnects);
}

QVBoxLayout *Inspector::addSection(const QString &heading)
{
    auto *section = new Section;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(px(metrics::inspectorMargin), px(10), px(metrics::inspectorMargin), px(10));
    layout->setSpacing(px(2));
    if (!heading.isEmpty())
        layout->addWidget(wrapped(heading, Strong));
    m_column->addWidget(section);
    return layout;
}

void Inspector::addFields()
{
    QVBoxLayout *section = addSection({});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(metrics::gap));
    grid->setVerticalSpacing(px(2));
    grid->setColumnMinimumWidth(0, px(KeyWidth));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const report::SheetField &field : m_sheet->fields) {
        auto *label = wrapped(field.label, Secondary);
        label->setFixedWidth(px(KeyWidth));
        label->setMinimumHeight(px(LineHeight));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        if (field.value.leadsSomewhere()) {
            auto *link = new LinkButton(u"sheetLink"_s, field.value.text);
            link->setAccessibleName(Tr::tr("%1: %2", "field, value").arg(field.label, field.value.text));
            connect(link, &QPushButton::clicked, this,
                    [this, address = addressOf(field.value)] { emit requested(address); });
            grid->addWidget(link, row, 1, Qt::AlignTop);
        } else {
            grid->addWidget(wrapped(field.value.text, Plain), row, 1);
        }
        ++row;
    }
    section->addLayout(grid);
    if (!m_address.startsWith(u"record:"_s))
        return;
    section->addSpacing(px(metrics::gap));
    auto *edit = makeButton(u"inspectorEdit"_s, Tr::tr("Edit…"), ButtonKind::Plain);
    connect(edit, &QPushButton::clicked, this, &Inspector::editRequested);
    section->addWidget(edit, 0, Qt::AlignLeft);
}

void Inspector::addLinks(const QString &heading, const std::vector<report::Link> &links)
{
    QVBoxLayout *section = addSection(heading);
    for (const report::Link &link : links) {
        if (!link.leadsSomewhere()) {
            section->addWidget(wrapped(link.text, Plain));
            continue;
        }
        auto *button = new LinkButton(u"sheetLink"_s, link.text);
        connect(button, &QPushButton::clicked, this, [this, address = addressOf(link)] { emit requested(address); });
        section->addWidget(button);
    }
}

} // namespace qd::ui

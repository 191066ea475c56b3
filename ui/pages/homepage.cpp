// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/homepage.h"

#include "base/tr.h"
#include "models/timeline.h"
#include "style/cellpaint.h"
#include "style/delegates.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/statuspaint.h"
#include "style/textlabel.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/titlebar.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QSortFilterProxyModel>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstFindings = 5;
constexpr int SideWidth = 340;
constexpr int DotStep = 18;
constexpr int Columns = 3;
constexpr std::size_t MostLines = 7; ///< of the checklist

const TextStyle Strong{metrics::body, Weight::Bold, &Tokens::text};
const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};

/// The first findings of the list, without its headings.
class FirstOnly : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString exhibit = sourceModel()->index(row, 0, parent).data(ExhibitRole).toString();
        return !exhibit.isEmpty() && exhibit.mid(1).toInt() <= FirstFindings;
    }
};

/// A department with one shape a KPI.
class ResultLine : public QWidget
{
public:
    explicit ResultLine(const report::DepartmentResults &results)
        : m_results(results)
    {
        setFixedHeight(px(26));
        setAccessibleName(results.description);
        setToolTip(results.description);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        const int dots = px(DotStep) * int(m_results.results.size());
        painter.setFont(theme.font(metrics::secondary));
        painter.setPen(theme.colour(&Tokens::text));
        const QRect name(0, 0, width() - dots - px(4), height());
        painter.drawText(name, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_results.name, Qt::ElideRight, name.width()));
        int x = width() - dots;
        for (const Status status : m_results.results) {
            const int size = px(metrics::statusShape);
            paintStatus(painter, QRectF(x + (px(DotStep) - size) / 2.0, (height() - size) / 2.0, size, size), status,
                        theme.tokens());
            x += px(DotStep);
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(&Tokens::line));
    }

private:
    report::DepartmentResults m_results;
};

/// A line of the checklist: a check or a square, and a way to where it is done.
class CheckRow : public QAbstractButton
{
public:
    explicit CheckRow(const report::ChecklistLine &line)
        : m_line(line)
    {
        setObjectName(u"checklistLine"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(px(line.detail.isEmpty() ? 30 : 46));
        const QString text =
            line.detail.isEmpty() ? line.text : Tr::tr("%1: %2.", "what, state").arg(line.text, line.detail);
        setAccessibleName(
            Tr::tr("%1, %2", "requirement, state").arg(line.done ? Tr::tr("Done") : Tr::tr("Missing"), text));
        setToolTip(text);
    }

    QSize sizeHint() const override { return {px(SideWidth) - px(40), height()}; }
    QSize minimumSizeHint() const override { return {px(SideWidth) / 2, height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        const Tokens &t = theme.tokens();
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), t.hover);
        const int left = px(metrics::iconInline + 10);
        const QRect first(left, px(m_line.detail.isEmpty() ? 6 : 5), width() - left, px(18));
        const int size = px(m_line.done ? metrics::iconInline : metrics::statusShape);
        const QRect mark((px(metrics::iconInline) - size) / 2, first.center().y() - size / 2, size, size);
        if (m_line.done)
            paintIcon(painter, mark, u"check"_s, t.accent);
        else
            paintStatus(painter, mark, Status::Off, t);
        paintText(painter, first, m_line.text, theme.font(metrics::body), m_line.done ? t.text2 : t.text);
        paintText(painter, {left, px(23), width() - left, px(16)}, m_line.detail, theme.font(metrics::secondary),
                  t.text2);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    }

private:
    report::ChecklistLine m_line;
};

/// The record the person was looking at, by name; empty: there was none, or it is gone.
QString recordAt(const QString &address, const Plan &plan)
{
    const RecordType *type = recordTypeAt(address);
    const void *record = type ? findRecord(plan, *type, recordIdAt(address)) : nullptr;
    return record ? Tr::tr("%1: %2", "kind, name").arg(Tr::tr(type->label), nameOf(*type, record)) : QString();
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HomePage::HomePage(Review &review, Timeline &timeline, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_timeline(timeline)
    , m_stoppedPart(new QWidget)
    , m_stoppedLines(new QVBoxLayout)
    , m_model(new FindingsModel(review, this))
    , m_title(new TitleBar)
    , m_list(new QListView)
    , m_results(new TextLabel(Strong))
    , m_departments(new QGridLayout)
    , m_actions(new QVBoxLayout)
    , m_phase(new QWidget)
    , m_phaseTitle(new TextLabel(Strong))
    , m_phaseCount(new TextLabel(Secondary))
    , m_checklist(new QVBoxLayout)
{
    connect(m_title->addButton(u"openMap"_s, Tr::tr("Open Map")), &QPushButton::clicked, this,
            [this] { emit requested(u"page:map"_s); });
    connect(m_title->addButton(u"triage"_s, Tr::tr("Triage Disconnects"), ButtonKind::Primary), &QPushButton::clicked,
            this, [this] { emit requested(u"page:disconnects"_s); });
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildMain(), 1);
    body->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(body, 1);
    connect(&review, &Review::refreshed, this, &HomePage::look);
    connect(&timeline, &Timeline::changed, this, &HomePage::fillStopped);
    look();
}

QWidget *HomePage::buildMain()
{
    auto *first = new FirstOnly(this);
    first->setSourceModel(m_model);
    m_list->setObjectName(u"firstFindings"_s);
    m_list->setAccessibleName(Tr::tr("First disconnects"));
    m_list->setModel(first);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prepareList(*m_list, *new FindingDelegate(m_list));
    const auto open = [this] {
        if (current())
            emit requested(currentAddress());
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::currentChanged);
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, px(16), 0, px(16));
    layout->setSpacing(px(8));
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(px(metrics::pageMargin), 0, px(metrics::pageMargin), 0);
    inset->addWidget(new TextLabel(Tr::tr("First by expected loss"), Strong));
    layout->addLayout(inset);
    layout->addWidget(m_list);
    auto *results = new QVBoxLayout;
    results->setContentsMargins(px(metrics::pageMargin), px(8), px(metrics::pageMargin), 0);
    results->setSpacing(px(8));
    results->addWidget(m_results);
    m_departments->setHorizontalSpacing(px(32));
    m_departments->setVerticalSpacing(0);
    results->addLayout(m_departments);
    layout->addLayout(results);
    layout->addStretch();
    auto *scroll = new QScrollArea; // a low window must not grow with the page
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(main);
    scroll->viewport()->setAutoFillBackground(false); // the ground is ours
    main->setAutoFillBackground(false);
    return scroll;
}

QWidget *HomePage::buildSide()
{
    auto *side = new PageGround(Qt::LeftEdge);
    side->setFixedWidth(px(SideWidth));
    auto *content = new QWidget;
    auto *scroll = new QScrollArea; // a long checklist must not make the window grow
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the ground is ours
    content->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(side);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(4));
    auto *stopped = new QVBoxLayout(m_stoppedPart);
    stopped->setContentsMargins(0, 0, 0, px(16));
    stopped->setSpacing(px(4));
    stopped->addWidget(new TextLabel(Tr::tr("Where you stopped"), Strong));
    m_stoppedLines->setSpacing(px(2));
    stopped->addLayout(m_stoppedLines);
    m_stoppedPart->setObjectName(u"whereYouStopped"_s);
    layout->addWidget(m_stoppedPart);
    auto *phase = new QVBoxLayout(m_phase);
    phase->setContentsMargins(0, 0, 0, px(16));
    phase->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_phaseTitle, 1);
    head->addWidget(m_phaseCount);
    phase->addLayout(head);
    phase->addSpacing(px(6));
    m_checklist->setSpacing(0);
    phase->addLayout(m_checklist);
    layout->addWidget(m_phase);
    layout->addWidget(new TextLabel(Tr::tr("Open actions"), Strong));
    m_actions->setSpacing(px(4));
    layout->addLayout(m_actions);
    layout->addStretch();
    return side;
}

void HomePage::look()
{
    const report::Home home = report::home(m_review.plan(), m_review.findings(), m_review.asOf(), m_review.wording());
    const bool isDiagnosed = m_review.isDiagnosed(); // until then nothing found means nothing
    m_title->setTitle(isDiagnosed ? home.title : Tr::tr("Looking for disconnects…"));
    m_title->setSentence(isDiagnosed ? home.sentence : QString());
    m_list->setFixedHeight(px(metrics::findingRow) * std::max(1, m_list->model()->rowCount()));
    m_list->setVisible(m_list->model()->rowCount() > 0);
    fillStopped();
    fillResults(home);
    fillActions(home);
    fillChecklist(isDiagnosed ? home : report::Home());
}

void HomePage::setStopped(const Whereabouts &stopped, const QString &pageName)
{
    m_stopped = stopped;
    m_stoppedPage = pageName;
    fillStopped();
}

void HomePage::addStoppedLine(const QString &text, const QString &detail, const QString &address)
{
    auto *line = new LinkButton(u"stoppedLine"_s, text);
    connect(line, &QPushButton::clicked, this, [this, address] { emit requested(address); });
    m_stoppedLines->addWidget(line);
    if (!detail.isEmpty())
        m_stoppedLines->addWidget(new TextLabel(detail, Secondary));
}

/// The last record, returned workbooks that were half reviewed, and what has changed since.
void HomePage::fillStopped()
{
    clear(*m_stoppedLines);
    const QString record = recordAt(m_stopped.address, m_review.plan());
    if (const QString &name = record.isEmpty() ? m_stoppedPage : record; !name.isEmpty()) {
        const QDateTime at = m_stopped.at.toLocalTime();
        addStoppedLine(name,
                       Tr::tr("%1, %2", "day, time").arg(m_review.wording().date(at.date()), at.toString(u"HH:mm"_s)),
                       record.isEmpty() ? u"page:"_s + m_stopped.page : m_stopped.address);
    }
    for (const HalfReviewed &half : m_stopped.returns)
        addStoppedLine(Tr::tr("Review of %1").arg(QFileInfo(half.path).fileName()),
                       Tr::tr("%n to decide", nullptr, half.open), u"return:"_s + half.path);
    if (const int changes = int(m_timeline.changes().size()); changes > 0)
        addStoppedLine(Tr::tr("%n record(s) changed", nullptr, changes), Tr::tr("since %1").arg(m_timeline.base().name),
                       u"page:history"_s);
    m_stoppedPart->setVisible(m_stopped.at.isValid() && m_stoppedLines->count() > 0);
}

const rules::Finding *HomePage::current() const
{
    const auto *first = static_cast<const QAbstractProxyModel *>(m_list->model());
    return m_model->findingAt(first->mapToSource(m_list->currentIndex()).row());
}

QString HomePage::currentAddress() const
{
    return current() ? u"finding:"_s + current()->fingerprint : QString();
}

void HomePage::fillResults(const report::Home &home)
{
    m_results->setText(home.results);
    clear(*m_departments);
    const int rows = (int(home.departments.size()) + Columns - 1) / Columns;
    for (int index = 0; index < int(home.departments.size()); ++index)
        m_departments->addWidget(new ResultLine(home.departments[size_t(index)]), index % rows, index / rows);
}

void HomePage::fillChecklist(const report::Home &home)
{
    clear(*m_checklist);
    m_phase->setVisible(!home.phase.isEmpty());
    m_phaseTitle->setText(home.phase);
    m_phaseCount->setText(home.phaseCount);
    for (const report::ChecklistLine &line :
         std::span(home.checklist).first(std::min(home.checklist.size(), MostLines))) {
        auto *row = new CheckRow(line);
        connect(row, &QAbstractButton::clicked, this, [this, address = line.address] { emit requested(address); });
        m_checklist->addWidget(row);
    }
    if (const std::size_t more = home.checklist.size() - std::min(home.checklist.size(), MostLines); more > 0)
        m_checklist->addWidget(new TextLabel(Tr::tr("and %n more", nullptr, int(more)), Secondary));
}

void HomePage::fillActions(const report::Home &home)
{
    clear(*m_actions);
    if (home.actions.empty())
        m_actions->addWidget(new TextLabel(Tr::tr("None. Everything promised is done."), Secondary));
    for (const report::OpenAction &action : home.actions) {
        auto *open = makeButton(u"openAction"_s, action.what, ButtonKind::Link);
        connect(open, &QPushButton::clicked, this,
                [this, id = action.id] { emit requested(recordAddress(describe<ActionItem>(), id.value)); });
        m_actions->addWidget(open, 0, Qt::AlignLeft);
        auto *detail = new Chip(action.detail);
        detail->setStatus(action.status);
        m_actions->addWidget(detail, 0, Qt::AlignLeft);
        m_actions->addSpacing(px(8));
    }
}

} // namespace qd::ui

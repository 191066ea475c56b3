// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/packetspage.h"

#include "base/tr.h"
#include "cycle/phases.h"
#include "pages/packetissuer.h"
#include "pages/pdfthumbnails.h"
#include "pages/pdfview.h"
#include "print/pdfwriter.h"
#include "print/printer.h"
#include "style/metrics.h"
#include "style/textlabel.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/titlebar.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContentsWidth = 196;
const TextStyle Secondary{metrics::secondary, Weight::Regular, &Tokens::text2};

QComboBox *makeChoice(const QString &name, const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItems(choices);
    return box;
}

/// A choice that this machine remembers, whatever the document.
void remember(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(std::clamp(QSettings().value(key).toInt(), 0, box.count() - 1));
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box,
                     [key](int index) { QSettings().setValue(key, index); });
}

} // namespace

PacketsPage::PacketsPage(Review &review, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_review(review)
    , m_clock(clock)
    , m_builder(new PdfBuilder(this))
    , m_issuer(new PacketIssuer(this))
    , m_document(new QPdfDocument(this))
    , m_title(new TitleBar)
    , m_view(new PdfView(*m_document))
    , m_thumbnails(new PdfThumbnails(*m_document))
    , m_outline(new QTreeView)
    , m_place(new TextLabel(Secondary))
    , m_zoom(new TextLabel(Secondary))
    , m_stack(new QStackedWidget)
{
    buildTitle();
    auto *empty = new EmptyState(
        u"file-text"_s, Tr::tr("Nothing to print yet"),
        Tr::tr("Import the values that departments sent; the review report is made from them."), Tr::tr("Import…"));
    connect(empty, &EmptyState::actionRequested, this, [this] { emit requested(u"action:file.import"_s); });
    m_stack->addWidget(buildBody());
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    connect(&review, &Review::refreshed, this, &PacketsPage::look);
    connect(&review, &Review::documentChanged, this, &PacketsPage::forget);
    connect(m_builder, &PdfBuilder::built, this, &PacketsPage::showPdf);
    connect(m_builder, &PdfBuilder::failed, this, [this](const QString &message) {
        m_pending.clear();
        m_document->close();
        m_pdf.clear();
        m_view->reload();
        m_thumbnails->reload();
        sayWhere();
        emit noticed(message, {});
    });
    connect(m_issuer, &PacketIssuer::progressed, this, &PacketsPage::sayWhere);
    connect(m_issuer, &PacketIssuer::finished, this, &PacketsPage::noteIssue);
    connect(m_issuer, &PacketIssuer::failed, this, [this](const QString &message) {
        sayWhere();
        emit noticed(message, {});
    });
    look();
}

PacketsPage::~PacketsPage()
{
    m_document->close(); // before its bytes go
}

void PacketsPage::choose(const QString &id)
{
    const auto kinds = report::reportKinds();
    const auto kind =
        std::ranges::find(kinds, id, [](const report::ReportKind &each) { return QLatin1String(each.id); });
    if (kind != kinds.end())
        m_kinds->setCurrentIndex(int(kind - kinds.begin()));
}

void PacketsPage::buildTitle()
{
    QStringList titles;
    for (const report::ReportKind &kind : report::reportKinds())
        titles << Tr::tr(kind.title);
    m_kinds = makeChoice(u"kind"_s, Tr::tr("Document"), titles);
    m_papers = makeChoice(u"paper"_s, Tr::tr("Paper"), {Tr::tr("A4"), Tr::tr("Letter", "paper size")});
    m_inks = makeChoice(u"ink"_s, Tr::tr("Ink"), {Tr::tr("Colour"), Tr::tr("Black and grey")});
    remember(*m_papers, u"packets/paper"_s);
    remember(*m_inks, u"packets/ink"_s);
    m_departments = makeChoice(u"department"_s, Tr::tr("Department"), {});
    for (QComboBox *box : {m_inks, m_papers, m_departments, m_kinds}) { // each goes before the one added last
        m_title->addControl(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PacketsPage::look);
    }
    connect(m_title->addButton(u"print"_s, Tr::tr("Print…")), &QPushButton::clicked, this, &PacketsPage::print);
    connect(m_title->addButton(u"issue"_s, Tr::tr("Issue…")), &QPushButton::clicked, this, &PacketsPage::issue);
    connect(m_title->addButton(u"savePdf"_s, Tr::tr("Save PDF…"), ButtonKind::Primary), &QPushButton::clicked, this,
            &PacketsPage::savePdf);
}

QWidget *PacketsPage::buildBody()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTools());
    right->addWidget(m_view, 1);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildContents());
    layout->addLayout(right, 1);
    connect(m_view, &PdfView::currentPageChanged, m_thumbnails, &PdfThumbnails::setCurrentPage);
    connect(m_view, &PdfView::currentPageChanged, this, &PacketsPage::sayWhere);
    connect(m_view, &PdfView::zoomChanged, this, &PacketsPage::sayWhere);
    connect(m_thumbnails, &PdfThumbnails::pageChosen, m_view, &PdfView::goTo);
    return body;
}

/// The pages as small pictures, or the outline of the file.
QWidget *PacketsPage::buildContents()
{
    auto *bookmarks = new QPdfBookmarkModel(this);
    bookmarks->setDocument(m_document);
    m_outline->setObjectName(u"outline"_s);
    m_outline->setAccessibleName(Tr::tr("Outline"));
    m_outline->setModel(bookmarks);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->setIndentation(px(14));
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_view->goTo(current.data(int(QPdfBookmarkModel::Role::Page)).toInt());
            });
    auto *views = new QStackedWidget;
    views->addWidget(m_thumbnails);
    views->addWidget(m_outline);
    auto *choice = new Segmented(Tr::tr("What to show beside the pages"), {Tr::tr("Pages"), Tr::tr("Outline")});
    connect(choice, &Segmented::chosen, views, &QStackedWidget::setCurrentIndex);
    auto *contents = new PageGround(Qt::RightEdge);
    contents->setFixedWidth(px(ContentsWidth));
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, px(7), 1, 0);
    layout->setSpacing(px(7));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(metrics::inspectorMargin), 0, 0, 0);
    row->addWidget(choice, 0, Qt::AlignLeft);
    layout->addLayout(row);
    layout->addWidget(views, 1);
    return contents;
}

QWidget *PacketsPage::buildTools()
{
    auto *tools = new PageGround(Qt::BottomEdge);
    tools->setFixedHeight(px(metrics::toolRowHeight));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(px(metrics::inspectorMargin), 0, px(metrics::inspectorMargin), 0);
    layout->setSpacing(px(metrics::gap));
    const auto add = [&](const QString &name, const QString &text, const QString &help, auto slot) {
        QPushButton *button = makeButton(name, text, ButtonKind::Compact);
        button->setAccessibleName(help);
        button->setToolTip(help);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(u"previousPage"_s, Tr::tr("Previous"), Tr::tr("Previous page"),
        [this] { m_view->goTo(std::max(0, m_view->currentPage() - 1)); });
    layout->addWidget(m_place);
    add(u"nextPage"_s, Tr::tr("Next"), Tr::tr("Next page"), [this] { m_view->goTo(m_view->currentPage() + 1); });
    layout->addStretch();
    add(u"smaller"_s, u"\u2212"_s, Tr::tr("Smaller pages"), [this] { m_view->step(-1); });
    layout->addWidget(m_zoom);
    add(u"larger"_s, u"+"_s, Tr::tr("Larger pages"), [this] { m_view->step(1); });
    add(u"fitWidth"_s, Tr::tr("Fit Width"), Tr::tr("Pages as wide as the view"), [this] { m_view->setZoom(0); });
    return tools;
}

report::Paper PacketsPage::paper() const
{
    return m_papers->currentIndex() == 0 ? report::Paper::A4 : report::Paper::Letter;
}

report::Ink PacketsPage::ink() const
{
    return m_inks->currentIndex() == 0 ? report::Ink::Colour : report::Ink::Mono;
}

const report::ReportKind &PacketsPage::kind() const
{
    return report::reportKinds()[size_t(std::max(0, m_kinds->currentIndex()))];
}

/// The departments of the day; the chosen one stays.
void PacketsPage::listDepartments()
{
    const QSignalBlocker quiet(m_departments);
    const QVariant chosen = m_departments->currentData();
    m_departments->clear();
    for (const Department *department : cycle::departmentsOn(m_review.plan(), m_review.asOf()))
        m_departments->addItem(department->name, department->id.value);
    m_departments->setCurrentIndex(std::max(0, m_departments->findData(chosen)));
}

void PacketsPage::look()
{
    const bool empty = m_review.plan().table<Kpi>().empty() && m_review.plan().table<HandOff>().empty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    for (QWidget *control : m_title->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<QComboBox *>(control) || qobject_cast<QPushButton *>(control))
            control->setVisible(!empty);
    }
    listDepartments();
    m_departments->setVisible(!empty && kind().ofDepartment);
    m_stale = true;
    m_title->setTitle(kind().ofDepartment && m_departments->count() > 0
                          ? Tr::tr("%1: %2", "column, value").arg(m_kinds->currentText(), m_departments->currentText())
                          : m_kinds->currentText());
    sayWhere();
    if (isVisible() && !empty)
        build();
}

/// What is shown, as it would be made now.
PdfBuilder::Order PacketsPage::order() const
{
    report::ReviewOptions options;
    options.asOf = m_review.asOf();
    options.paper = paper();
    options.ink = ink();
    options.created = m_clock.now();
    return {&kind(),
            m_review.sharedPlan(),
            m_review.findings(),
            m_review.wording(),
            options,
            kind().ofDepartment ? DepartmentId{m_departments->currentData().toLongLong()} : DepartmentId()};
}

void PacketsPage::build()
{
    m_stale = !m_review.isDiagnosed(); // it is made when the findings are there
    if (!m_stale)
        m_builder->start(order());
    sayWhere();
}

void PacketsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_stack->currentIndex() == 0)
        build();
}

void PacketsPage::showPdf(const QByteArray &pdf)
{
    m_document->close(); // it reads from the bytes that are replaced now
    m_pdf = pdf;
    m_bytes = std::make_unique<QBuffer>(&m_pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document->load(m_bytes.get());
    m_view->reload();
    m_thumbnails->reload();
    m_thumbnails->setCurrentPage(m_view->currentPage());
    m_outline->expandAll();
    sayWhere();
    writePending();
}

/// Nothing of one document is seen, or written, while another one is open.
void PacketsPage::forget()
{
    m_builder->drop();
    m_issuer->drop();
    m_pending.clear();
    m_document->close();
    m_pdf.clear();
    m_view->reload();
    m_thumbnails->reload();
    look();
}

void PacketsPage::sayWhere()
{
    const int count = m_view->pageCount();
    m_place->setText(count == 0 ? QString() : Tr::tr("Page %L1 of %L2").arg(m_view->currentPage() + 1).arg(count));
    m_zoom->setText(Tr::tr("%1 %", "zoom").arg(m_view->zoom()));
    const QString date = m_review.wording().date(m_review.asOf());
    m_title->setSentence(
        m_stack->currentIndex() == 1 ? QString()
            : m_issuer->isBusy()     ? Tr::tr("Documents are being made and written.")
            : m_builder->isBusy()
            ? Tr::tr("Being made. Figures as of %1.").arg(date)
            : Tr::tr("%n page(s), as they will be printed. Figures as of %1.", nullptr, count).arg(date));
}

void PacketsPage::settle()
{
    m_issuer->finish();
    m_builder->finish();
}

void PacketsPage::savePdf()
{
    if (m_stack->currentIndex() == 1)
        return emit noticed(Tr::tr("There is nothing to save yet. Import values first."), {});
    const QString chosen = QFileDialog::getSaveFileName(this, Tr::tr("Save %1", "document").arg(m_kinds->currentText()),
                                                        {}, Tr::tr("PDF (*.pdf)"));
    if (!chosen.isEmpty())
        savePdfAs(chosen.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? chosen : chosen + u".pdf"_s);
}

void PacketsPage::savePdfAs(const QString &path)
{
    m_pending = path;
    if (!m_builder->isBusy())
        writePending();
}

void PacketsPage::writePending()
{
    if (m_pending.isEmpty() || m_pdf.isEmpty())
        return;
    const QString path = std::exchange(m_pending, QString());
    const auto written = print::writePdf(m_pdf, path);
    emit noticed(written ? Tr::tr("%1 was saved as %2.", "document, file").arg(m_kinds->currentText(), path)
                         : written.error().message,
                 {});
}

void PacketsPage::issue()
{
    if (m_stack->currentIndex() == 1)
        return emit noticed(Tr::tr("There is nothing to issue yet. Import values first."), {});
    if (!m_review.isDiagnosed())
        m_review.refreshNow(); // the documents are made of the findings
    const Plan &plan = m_review.plan();
    const Cycle *cycle = cycle::currentCycle(plan, m_review.asOf());
    if (!cycle)
        return emit noticed(Tr::tr("Documents are issued with a cycle. Begin one first: Cycle, New Cycle."), {});
    const PdfBuilder::Order shown = order();
    if (const auto wanted = askForIssue(plan, *cycle, {shown.kind, shown.department}, m_review.asOf(), this))
        m_issuer->start(*wanted, *cycle, shown);
}

void PacketsPage::noteIssue(const std::vector<cycle::Issue> &issues, const QString &folder)
{
    Document &document = *m_review.document();
    const QDate day = document.asOf();
    const Cycle *cycle = cycle::currentCycle(document.plan(), day);
    if (!cycle)
        return;
    const cycle::Turn turn = cycle::issue(document.plan(), *cycle, issues, day, document.ids());
    const auto commit = document.edit(turn.label(), [&](Edit &edit) -> Result<void> { return turn.apply(edit); });
    if (!commit)
        return emit noticed(commit.error().message, {});
    emit edited(Tr::tr("%n document(s) issued, in %1.", nullptr, int(issues.size())).arg(folder));
}

void PacketsPage::print()
{
    if (m_pdf.isEmpty())
        return;
    QPrinter printer;
    print::prepare(printer, paper());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_view->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    print::prepare(printer, paper()); // the dialog may have changed the resolution
    if (const auto printed = m_builder->print(printer); !printed)
        emit noticed(printed.error().message, {});
}

} // namespace qd::ui

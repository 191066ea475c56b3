// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/tr.h"
#include "cycle/phases.h"
#include "document/file.h"
#include "models/timeline.h"
#include "pages/audiencewindow.h"
#include "pages/importassistant.h"
#include "pages/inputspage.h"
#include "print/pdfwriter.h"
#include "report/reportkinds.h"
#include "rules/catalogue.h"
#include "shell/mainwindow.h"
#include "style/charttheme.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

#include <array>

namespace qd::app {

using namespace Qt::StringLiterals;

namespace {

Result<report::ReviewOptions> reviewOptions(const Call &call, const PublishedDocument &document)
{
    report::ReviewOptions options;
    QD_TRY(options.asOf, call.asOf(document));
    const QString paper = call.has(u"paper"_s) ? call.value(u"paper"_s) : u"a4"_s;
    if (paper != u"a4" && paper != u"letter")
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a paper. Use a4 or letter.").arg(paper));
    options.paper = paper == u"a4" ? report::Paper::A4 : report::Paper::Letter;
    options.ink = call.has(u"mono"_s) ? report::Ink::Mono : report::Ink::Colour;
    options.label = call.value(u"label"_s);
    options.contentDigest = cycle::contentDigest(document.plan);
    options.created = call.world().clock().now();
    return options;
}

Result<const Department *> departmentNamed(const Plan &plan, const QString &name, QDate asOf)
{
    QStringList names;
    for (const Department *department : cycle::departmentsOn(plan, asOf)) {
        for (const QString &own : {department->name, department->shortName, department->code}) {
            if (!own.isEmpty() && own.compare(name, Qt::CaseInsensitive) == 0)
                return department;
        }
        names << department->name;
    }
    return failure(ErrorCode::Usage,
                   Tr::tr("Say whose pre-read: --department with one of %1.").arg(names.join(u", "_s)));
}

/// The documents of \a kind that the call asks for: one, or one a department.
Result<std::vector<report::Printout>> printoutsWanted(const Call &call, const Plan &plan,
                                                      const report::ReportKind &kind, QDate asOf)
{
    if (!kind.ofDepartment)
        return std::vector<report::Printout>{{&kind}};
    if (call.has(u"all"_s)) {
        if (const QString problem = problemWithFolder(call.value(u"to"_s)); !problem.isEmpty())
            return failure(ErrorCode::Unwritable, problem);
        return report::preReads(plan, asOf);
    }
    QD_TRY(const Department *const department, departmentNamed(plan, call.value(u"department"_s), asOf));
    return std::vector<report::Printout>{{&kind, department->id}};
}

/// Not a page of the window: what the room sees.
const QString Audience = u"audience"_s;

struct Picture
{
    QSize size{1366, 768};
    ui::Appearance appearance = ui::Appearance::Light;
    int zoomPercent = 100;
};

Result<Picture> pictureOptions(const Call &call)
{
    Picture picture;
    if (call.has(u"size"_s)) {
        const QStringList parts = call.value(u"size"_s).split(u'x');
        picture.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (picture.size.width() < 640 || picture.size.height() < 480 || picture.size.width() > 8000
            || picture.size.height() > 8000)
            return failure(
                ErrorCode::Usage,
                Tr::tr("\"%1\" is not a size. Write it like 1366x768, from 640x480.").arg(call.value(u"size"_s)));
    }
    const QString theme = call.has(u"theme"_s) ? call.value(u"theme"_s) : u"light"_s;
    if (theme != u"light" && theme != u"dark")
        return failure(ErrorCode::Usage, Tr::tr("\"%1\" is not a theme. Use light or dark.").arg(theme));
    picture.appearance = theme == u"dark" ? ui::Appearance::Dark : ui::Appearance::Light;
    if (call.has(u"scale"_s)) {
        picture.zoomPercent = qRound(call.value(u"scale"_s).toDouble() * 100);
        if (picture.zoomPercent < 100 || picture.zoomPercent > 200)
            return failure(ErrorCode::Usage,
                           Tr::tr("\"%1\" is not a scale. Use a number from 1 to 2.").arg(call.value(u"scale"_s)));
    }
    return picture;
}

/// The moment that is compared with, and the one that is shown.
Result<void> chooseMoments(const Call &call, ui::MainWindow &window)
{
    ui::Timeline &timeline = window.timeline();
    const auto &history = window.review().document()->history();
    if (call.has(u"since"_s)) {
        QD_TRY(const qint64 row, call.momentIn(history, call.value(u"since"_s)));
        timeline.compareWith({row, timeline.nameOf(row)});
    }
    if (call.has(u"state"_s)) {
        QD_TRY(const qint64 row, call.momentIn(history, call.value(u"state"_s)));
        timeline.show(row);
    }
    timeline.settle();
    return {};
}

/// The buttons of the switches between views that are seen.
QList<QAbstractButton *> viewButtons(const ui::MainWindow &window)
{
    QList<QAbstractButton *> buttons;
    for (const ui::Segmented *choice : window.findChildren<ui::Segmented *>()) {
        if (choice->isVisibleTo(&window))
            buttons += choice->findChildren<QAbstractButton *>();
    }
    return buttons;
}

/// The view of the page that --view names: by the word on its switch, or by its place there.
Result<void> chooseView(const Call &call, const ui::MainWindow &window, const QString &page)
{
    if (!call.has(u"view"_s))
        return {};
    const QString wanted = call.value(u"view"_s);
    if (page == u"inputs" && wanted == u"pair") {
        window.action(u"inputs.pair"_s)->trigger();
        return {};
    }
    const QList<QAbstractButton *> buttons = viewButtons(window);
    QStringList words;
    for (QAbstractButton *button : buttons) {
        words << button->text().remove(u'&');
        if (words.back().compare(wanted, Qt::CaseInsensitive) != 0 && wanted != QString::number(words.size()))
            continue;
        button->click();
        QCoreApplication::processEvents(); // a switch changes the page when it is done itself
        return {};
    }
    return failure(ErrorCode::Usage,
                   words.isEmpty()
                       ? Tr::tr("That page has only one view: leave out --view.")
                       : Tr::tr("\"%1\" is not a view of that page. It has %2.").arg(wanted, words.join(u", "_s)));
}

} // namespace

Result<ExitCode> runReport(const Call &call)
{
    const bool all = call.has(u"all"_s);
    if (!call.has(all ? u"to"_s : u"o"_s))
        return failure(ErrorCode::Usage,
                       all ? Tr::tr("Say where to write the reports: --to FOLDER.")
                           : Tr::tr("Say where to write the report: -o OUT.pdf."));
    QD_TRY(const report::ReportKind *const kind,
           report::reportKind(call.has(u"kind"_s) ? call.value(u"kind"_s) : u"review"_s));
    QD_TRY(const PublishedDocument document, call.readDocument());
    QD_TRY(const report::ReviewOptions options, reviewOptions(call, document));
    QD_TRY(const auto wanted, printoutsWanted(call, document.plan, *kind, options.asOf));
    const Cycle *cycle = cycle::currentCycle(document.plan, options.asOf);
    if (all || call.has(u"issue"_s))
        QD_CHECK(currentCycle(document.plan, options.asOf));
    const rules::Findings findings = rules::diagnose(document.plan, {}, options.asOf);
    const report::Wording wording = call.wording(document.plan);
    std::vector<cycle::Issue> issues;
    for (const report::Printout &one : wanted) {
        const QString path = all ? QDir(call.value(u"to"_s)).filePath(report::fileNameOf(document.plan, *cycle, one))
                                 : call.value(u"o"_s);
        QD_TRY(const report::Report report,
               kind->build({document.plan, findings, wording, options, document.plan.find(one.department)}));
        QD_CHECK(
            print::writePdf(report, path, options.ink == report::Ink::Mono ? ui::paintMonoChart : ui::paintPaperChart));
        issues.push_back(report::issueOf(document.plan, one, QFileInfo(path).fileName()));
    }
    if (call.has(u"issue"_s))
        QD_CHECK(call.take([&](const Plan &plan, QDate asOf) -> Result<cycle::Turn> {
            return cycle::issue(plan, *cycle, issues, asOf, call.world().environment().ids);
        }));
    return ExitCode::Done;
}

Result<ExitCode> runScreenshot(const Call &call)
{
    const QString page = call.value(u"page"_s);
    const QStringList pages = ui::pageNames() << Audience;
    if (!pages.contains(page))
        return failure(ErrorCode::Usage, Tr::tr("Say which page: --page with one of %1.").arg(pages.join(u", "_s)));
    if (!call.has(u"o"_s))
        return failure(ErrorCode::Usage, Tr::tr("Say where to write the picture: -o OUT.png."));
    QD_TRY(const Picture picture, pictureOptions(call));
    QD_CHECK(call.readDocument());
    // The window works on a copy, so a picture never touches the document.
    QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(call.arguments().front()).fileName());
    if (!folder.isValid() || !QFile::copy(call.arguments().front(), copy))
        return failure(ErrorCode::Unwritable,
                       Tr::tr("The folder for temporary files cannot be written. Free some space there."));
    Environment environment = call.world().environment();
    environment.dataFolder = folder.filePath(u"data"_s);
    ui::Theme::apply(*qApp, picture.appearance, picture.zoomPercent);
    ui::MainWindow window(environment);
    window.resize(picture.size);
    window.openDocument(copy);
    window.showInspector(call.has(u"inspector"_s));
    QD_CHECK(chooseMoments(call, window));
    window.review().refreshNow();
    if (page != Audience)
        window.showPage(page);
    QD_CHECK(chooseView(call, window, page));
    const auto &findings = window.review().findings().findings;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        if (report::exhibit(index) == call.value(u"exhibit"_s))
            window.go(u"finding:"_s + findings[index].fingerprint);
    }
    if (call.has(u"import"_s)) {
        window.importFile(call.value(u"import"_s));
        while (!window.inputs().assistant().isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QWidget &shown = page == Audience ? static_cast<QWidget &>(window.audience()) : window;
    shown.resize(picture.size);
    shown.show();
    QCoreApplication::processEvents();
    shown.activateWindow(); // as a person would see it
    QCoreApplication::processEvents();
    window.settle();
    QCoreApplication::processEvents();
    QByteArray png;
    QBuffer buffer(&png);
    shown.grab().save(&buffer, "PNG");
    QD_CHECK(call.output(png));
    return ExitCode::Done;
}

Result<ExitCode> runActions(const Call &call)
{
    QString text = u"id\tmenu\ttext\tshortcuts\thelp\n"_s;
    for (const ui::ActionInfo &info : ui::actionList()) {
        text += QStringList{QLatin1String(info.id), ui::menuTitle(info.menu).remove(u'&'), Tr::tr(info.text),
                            QLatin1String(info.shortcuts), Tr::tr(info.help)}
                    .join(u'\t')
            + u'\n';
    }
    QD_CHECK(call.output(text.toUtf8()));
    return ExitCode::Done;
}

} // namespace qd::app

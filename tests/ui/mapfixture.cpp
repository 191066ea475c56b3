// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapfixture.h"

#include "exchange/openform.h"
#include "exchange/sample.h"
#include "style/textlabel.h"

#include <QApplication>

namespace qd::test {

using namespace ui;
using namespace Qt::StringLiterals;

MapWindow::MapWindow()
    : MapWindow(exchange::samplePlan().value())
{
}

MapWindow::MapWindow(const Plan &plan, QSize size)
{
    Theme::apply(*qApp, Appearance::Light);
    auto document = world.newDocument();
    if (const auto filled = exchange::replacePlan(*document, u"Fill"_s, plan); !filled)
        qFatal("%s", qPrintable(filled.error().message));
    if (const auto closed = document->close(); !closed)
        qFatal("%s", qPrintable(closed.error().message));
    document.reset();
    window = std::make_unique<MainWindow>(world.environment);
    if (size.isValid())
        window->resize(size);
    window->openDocument(world.path(u"review.qdeck"_s));
    window->review().refreshNow();
    window->show();
    window->activateWindow();
    window->showPage(u"map"_s);
    QCoreApplication::processEvents();
    page = window->findChild<MapPage *>();
}

QString MapWindow::reading() const
{
    return page->findChild<TextLabel *>(u"reading"_s)->text();
}

bool MapWindow::panelSays(const QString &text) const
{
    const auto labels = page->findChild<QWidget *>(u"mapInspector"_s)->findChildren<TextLabel *>();
    return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text() == text; });
}

void MapWindow::edit(const std::function<Result<void>(Edit &edit)> &change)
{
    QVERIFY_RESULT(window->review().document()->edit(u"Change"_s, change));
    window->review().refreshNow();
    QCoreApplication::processEvents();
}

void MapWindow::picture(const char *name) const
{
    if (const QByteArray folder = qgetenv("QD_PICTURES"); !folder.isEmpty())
        window->grab().save(QString::fromLocal8Bit(folder) + u"/%1.png"_s.arg(QLatin1String(name)));
}

int MapWindow::nodeNamed(const QString &name) const
{
    const auto &nodes = page->graph().spec().nodes;
    return int(std::ranges::find(nodes, name, &report::GraphNode::name) - nodes.begin());
}

int MapWindow::rowNamed(const QString &name) const
{
    const auto &names = page->matrix().spec().names;
    return int(std::ranges::find(names, name) - names.begin());
}

Plan crowd(int count, int handOffs)
{
    World world;
    auto document = world.newDocument();
    const auto made = document->edit(u"Build"_s, [&](Edit &edit) -> Result<void> {
        std::vector<DepartmentId> ids;
        for (int index = 0; index < count; ++index) {
            Department department;
            department.id = edit.nextId<Department>();
            department.name = u"Department number %1"_s.arg(index + 1);
            department.position = index;
            department.businessUnit = u"Unit %1"_s.arg(index / 7 + 1);
            ids.push_back(department.id);
            QD_CHECK(edit.put(department));
        }
        for (int index = 0; index < std::max(handOffs, count * 2); ++index) {
            HandOff handOff;
            handOff.id = edit.nextId<HandOff>();
            handOff.name = u"Hand-off %1"_s.arg(index);
            handOff.receiver = ids[size_t(index % count)];
            handOff.giver = ids[size_t((index * 7 + index / count + 1) % count)];
            if (handOff.receiver == handOff.giver)
                continue;
            handOff.neededBy = QDate(2026, 7, 1).addDays(index * 3);
            if (index % 3 == 0)
                handOff.committedBy = handOff.neededBy.addDays(index % 40 - 10);
            QD_CHECK(edit.put(handOff));
        }
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return document->plan();
}

DrawnMap drawn(const Plan &plan, report::MapOrder order)
{
    const QDate asOf(2026, 7, 8);
    const report::Wording wording(FiscalCalendar(4), QLocale(QLocale::English));
    DrawnMap result;
    result.map = report::handOffMap(plan, rules::diagnose(plan, {}, asOf), wording, order);
    result.matrix = report::matrixSpec(result.map, plan, wording);
    result.graph = report::handOffGraph(result.map, plan, wording).spec;
    result.promises = report::promiseChart(plan, report::datedHandOffs(plan), asOf, wording).spec;
    return result;
}

void verifyTexts(const std::vector<charts::Label> &labels, const QRectF &paper, const char *what)
{
    for (size_t index = 0; index < labels.size(); ++index) {
        const QRectF box = labels[index].box;
        const QByteArray say = QByteArray(what) + ": " + labels[index].text.toUtf8();
        QVERIFY2(paper.adjusted(-1, -1, 1, 1).contains(box), say.constData());
        for (size_t other = 0; other < index; ++other)
            QVERIFY2(labels[index].text.isEmpty() || labels[other].text.isEmpty()
                         || !box.adjusted(0.5, 1.5, -0.5, -1.5).intersects(labels[other].box),
                     (say + " / " + labels[other].text.toUtf8()).constData());
    }
}

void append(std::vector<charts::Label> &to, const std::vector<charts::Label> &labels)
{
    to.insert(to.end(), labels.begin(), labels.end());
}

} // namespace qd::test

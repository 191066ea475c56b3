// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpiannotations.h"

#include "base/tr.h"
#include "pages/recorddialog.h"
#include "report/pointrules.h"
#include "style/theme.h"
#include "widgets/dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextWidth = 480;
constexpr int TextHeight = 150;

/// Short enough for a menu; no letter of it becomes a key.
QString shortened(const QString &text)
{
    constexpr qsizetype Most = 40;
    QString words = text.simplified();
    if (words.size() > Most)
        words = words.first(Most - 1).trimmed() + u'…';
    return words.replace(u'&', u"&&"_s);
}

} // namespace

KpiAnnotations::KpiAnnotations(Review &review, QWidget *window)
    : QObject(window)
    , m_review(review)
    , m_window(window)
{
}

void KpiAnnotations::setKpi(KpiId kpi, const Basis &basis)
{
    m_kpi = kpi;
    m_basis = basis;
}

std::vector<Annotation> KpiAnnotations::in(const Period &period) const
{
    const QDate last = m_review.wording().calendar().end(period);
    std::vector<Annotation> found;
    for (const Annotation &annotation : m_review.plan().table<Annotation>()) {
        if (annotation.kpi == m_kpi && period.start <= annotation.happenedOn && annotation.happenedOn <= last)
            found.push_back(annotation);
    }
    return found;
}

void KpiAnnotations::store(const QString &label, const QString &message, const EditFunction &edit)
{
    const auto commit = m_review.document()->edit(label, edit);
    if (commit)
        emit stored(message);
    else
        emit refused(commit.error().message);
}

void KpiAnnotations::add(QDate day, AnnotationKind kind)
{
    const Kpi *kpi = m_review.plan().find(m_kpi);
    if (!kpi || !m_review.document())
        return;
    Annotation annotation;
    annotation.kpi = m_kpi;
    annotation.happenedOn = day;
    annotation.kind = kind;
    const QString label = Tr::tr("Annotate %1", "KPI").arg(kpi->name);
    auto filled = edited(annotation, m_review.document()->plan(), label, Tr::tr("Annotate"), m_window);
    if (!filled)
        return;
    store(label, Tr::tr("Annotation added."), [&](Edit &edit) {
        filled->id = edit.nextId<Annotation>();
        return edit.put(*filled);
    });
}

void KpiAnnotations::change(AnnotationId id)
{
    const Annotation *annotation = m_review.plan().find(id);
    if (!annotation || !m_review.document())
        return;
    const QString label = Tr::tr("Edit Annotation");
    const auto filled = edited(*annotation, m_review.document()->plan(), label, Tr::tr("Save"), m_window);
    if (filled)
        store(label, Tr::tr("Annotation saved."), [&](Edit &edit) { return edit.put(*filled); });
}

void KpiAnnotations::remove(AnnotationId id)
{
    const Annotation *annotation = m_review.plan().find(id);
    if (!annotation || !m_review.document())
        return;
    const Annotation gone = *annotation; // the plan it stands in is replaced
    store(Tr::tr("Delete Annotation"), Tr::tr("Annotation deleted."),
          [&](Edit &edit) { return edit.remove(describe<Annotation>(), &gone); });
}

void KpiAnnotations::explain(const Period &period)
{
    const Kpi *kpi = m_review.plan().find(m_kpi);
    if (!kpi)
        return;
    const QStringList paragraphs =
        report::rulesAtPoint(m_review.plan(), *kpi, period, m_review.asOf(), m_review.wording(), m_basis);
    const QString when = m_review.wording().period(period);
    FormDialog dialog(Tr::tr("%1, %2", "KPI, period").arg(kpi->name, when), Tr::tr("Copy"), m_window);
    dialog.setObjectName(u"pointExplanation"_s);
    auto *text = new QPlainTextEdit(paragraphs.isEmpty()
                                        ? Tr::tr("There are no limits yet: they need eight values, and a value here.")
                                        : paragraphs.join(u"\n\n"_s));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumSize(px(TextWidth), px(TextHeight));
    dialog.form().addField(Tr::tr("&Explanation"), text);
    text->setFocus();
    if (dialog.exec() == QDialog::Accepted)
        QApplication::clipboard()->setText(text->toPlainText() + u'\n');
}

void KpiAnnotations::offerOn(QWidget *picture, const std::function<Period()> &chosen)
{
    const auto show = [this, chosen](const QPoint &place) {
        QMenu *menu = menuOf(chosen());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(place);
    };
    const auto showInMiddle = [picture, show] { show(picture->mapToGlobal(picture->rect().center())); };
    picture->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(picture, &QWidget::customContextMenuRequested, this,
            [picture, show](const QPoint &place) { show(picture->mapToGlobal(place)); });
    const auto onKey = [&](Qt::Key key, const std::function<void()> &work) {
        auto *shortcut = new QShortcut(key, picture, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    onKey(Qt::Key_Insert, [this, chosen] { add(chosen().start); });
    onKey(Qt::Key_Return, showInMiddle);
    onKey(Qt::Key_Delete, [this, chosen, showInMiddle] {
        const std::vector<Annotation> annotations = in(chosen());
        if (annotations.size() == 1)
            remove(annotations.front().id);
        else if (!annotations.empty())
            showInMiddle(); // which of them
    });
}

QMenu *KpiAnnotations::menuOf(const Period &period)
{
    const QDate day = period.start;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"annotationMenu"_s);
    const QString when = m_review.wording().period(period);
    menu->addAction(Tr::tr("Annotate %1…", "period").arg(when), Qt::Key_Insert, this, [this, day] { add(day); });
    menu->addAction(Tr::tr("New Baseline from %1…", "period").arg(when), this,
                    [this, day] { add(day, AnnotationKind::Rebaseline); });
    menu->addAction(Tr::tr("Explain %1", "period").arg(when), this, [this, period] { explain(period); });
    for (const Annotation &annotation : in(period)) {
        const QString words = shortened(annotation.text);
        menu->addSeparator();
        menu->addAction(Tr::tr("Edit “%1”…", "what happened").arg(words), this,
                        [this, id = annotation.id] { change(id); });
        menu->addAction(Tr::tr("Delete “%1”", "what happened").arg(words), this,
                        [this, id = annotation.id] { remove(id); });
    }
    return menu;
}

} // namespace qd::ui

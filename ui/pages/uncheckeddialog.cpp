// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/uncheckeddialog.h"

#include "base/tr.h"
#include "report/ruletext.h"
#include "style/theme.h"
#include "widgets/dialog.h"
#include "widgets/treeview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 640;
constexpr int ListHeight = 400;
constexpr int ToChange = QDialog::Accepted + 1; // another way to end a dialog

QStandardItem *itemOf(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

void fill(QStandardItemModel &model, const rules::Findings &findings, const report::Wording &wording)
{
    for (const rules::UncheckedGroup &group : rules::uncheckedGroups(findings)) {
        QStandardItem *line = itemOf(report::uncheckedSentence(group, wording));
        if (group.items.size() > 1) {
            for (const rules::NotEvaluated *each : group.items)
                line->appendRow(itemOf(u"%1: %2"_s.arg(each->subject.name, wording.text(each->reason))));
        }
        model.appendRow(line);
    }
}

QString textOf(const QStandardItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.item(row)->text();
    return lines.join(u'\n') + u'\n';
}

} // namespace

void showUnchecked(const rules::Findings &findings, const report::Wording &wording, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Checks That Could Not Run"), Tr::tr("Copy"), parent);
    dialog.setObjectName(u"uncheckedDialog"_s);
    QStandardItemModel model;
    fill(model, findings, wording);
    auto *list = new TreeView;
    list->setObjectName(u"unchecked"_s);
    list->setModel(&model);
    list->setHeaderHidden(true);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    list->setMinimumSize(px(ListWidth), px(ListHeight));
    list->setCurrentIndex(model.index(0, 0));
    dialog.form().addField(
        Tr::tr("&Checks"), list,
        Tr::tr("A check without data says nothing about health. Right opens a line, Left closes it."));
    list->setFocus();
    if (dialog.exec() == QDialog::Accepted)
        QApplication::clipboard()->setText(textOf(model));
    list->setModel(nullptr); // the model goes first
}

AfterReading showExplanation(const rules::Rule &rule, const QString &text, QWidget *parent)
{
    FormDialog dialog(Tr::tr("Rule %1", "id").arg(QLatin1String(rule.id)), Tr::tr("Copy"), parent);
    dialog.setObjectName(u"explanationDialog"_s);
    auto *reading = new QPlainTextEdit(text);
    reading->setObjectName(u"explanation"_s);
    reading->setReadOnly(true);
    reading->setTabChangesFocus(true);
    reading->setMinimumSize(px(ListWidth), px(ListHeight));
    dialog.form().addField(Tr::tr("&Text"), reading);
    QPushButton *change = dialog.addButton(u"changeRule"_s, Tr::tr("Change This Rule…"));
    QObject::connect(change, &QPushButton::clicked, &dialog, [&dialog] { dialog.done(ToChange); });
    reading->setFocus();
    const int end = dialog.exec();
    if (end == QDialog::Accepted)
        QApplication::clipboard()->setText(text);
    return end == ToChange ? AfterReading::ChangeRule : AfterReading::Nothing;
}

} // namespace qd::ui

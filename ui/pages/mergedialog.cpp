// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mergedialog.h"

#include "base/tr.h"
#include "document/published.h"
#include "pages/outlinetable.h"
#include "style/focusring.h"
#include "style/textlabel.h"
#include "widgets/button.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of MergeColumn.
constexpr std::array<OutlineTable::Column, 6> Columns{{{0}, {150, true}, {170}, {170}, {170}, {90}}};

} // namespace

MergeDialog::MergeDialog(MergeChoice &choice, const Plan &ours, const Plan &theirs, const report::Wording &wording,
                         const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_ours(ours)
    , m_theirs(theirs)
    , m_wording(wording)
    , m_title(new TextLabel({metrics::title, Weight::Bold}, this))
    , m_table(new OutlineTable(Tr::tr("What the other document changes, field by field"), Columns, this))
    , m_takeTheirs(makeButton(u"takeTheirs"_s, Tr::tr("Take Theirs"), ButtonKind::Compact, this))
    , m_keepOurs(makeButton(u"keepOurs"_s, Tr::tr("Keep Ours"), ButtonKind::Compact, this))
    , m_allTheirs(makeButton(u"allTheirs"_s, Tr::tr("Theirs for All Undecided"), ButtonKind::Compact, this))
    , m_allOurs(makeButton(u"allOurs"_s, Tr::tr("Ours for All Undecided"), ButtonKind::Compact, this))
    , m_merge(makeButton(u"accept"_s, Tr::tr("Merge"), ButtonKind::Primary, this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(Tr::tr("Compare or Merge"));
    setAccessibleName(windowTitle());
    build(sentence);
    m_takeTheirs->setToolTip(Tr::tr("Store what the other document holds (T)."));
    m_keepOurs->setToolTip(Tr::tr("Leave this document as it is (O)."));
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_keepOurs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseOpen(true); });
    connect(m_allOurs, &QPushButton::clicked, this, [this] { chooseOpen(false); });
    m_table->key(Qt::Key_T, [this] { choose(true); });
    m_table->key(Qt::Key_O, [this] { choose(false); });
    m_table->key(Qt::Key_F8, [this] { goToOpen(); });
    connect(m_table, &OutlineTable::rowChanged, this, [this] {
        m_takeTheirs->setEnabled(current().has_value());
        m_keepOurs->setEnabled(current().has_value());
    });
    look();
    goToOpen();
}

void MergeDialog::build(const QString &sentence)
{
    auto *cancel = makeButton(u"cancel"_s, Tr::tr("Cancel"), ButtonKind::Plain, this);
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_takeTheirs, m_keepOurs, m_allTheirs, m_allOurs}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    auto *about = new TextLabel(sentence, {metrics::body, Weight::Regular, &Tokens::text2}, this);
    about->setOverflow(Overflow::Wrap);
    auto *column = new QVBoxLayout(this);
    const int margin = px(metrics::pageMargin);
    column->setContentsMargins(margin, px(20), margin, px(20));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(about);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPalette colours = Theme::current().palette();
    colours.setColor(QPalette::Window, Theme::current().tokens().page);
    setPalette(colours);
    resize(px(1160), px(620));
    new FocusRing(this); // the dialog owns it
    m_table->setFocus();
}

void MergeDialog::look()
{
    report::Outline outline = mergeOutline(m_choice, m_ours, m_theirs, m_wording);
    m_title->setText(outline.title);
    m_table->setOutline(std::move(outline));
    const int open = m_choice.openCount();
    m_allTheirs->setEnabled(open > 0);
    m_allOurs->setEnabled(open > 0);
    m_merge->setEnabled(open == 0);
    m_merge->setText(open > 0 ? Tr::tr("Merge: %1 to Decide").arg(open) : Tr::tr("Merge"));
    m_merge->setToolTip(open > 0 ? Tr::tr("Decide whose value holds wherever both sides changed one (F8).")
                                 : Tr::tr("Store what is shown, as one step that can be undone."));
}

std::optional<std::size_t> MergeDialog::current() const
{
    const report::OutlineRow *row = m_table->current();
    return row && row->id > 0 ? std::optional(std::size_t(row->id) - 1) : std::nullopt;
}

void MergeDialog::goToOpen()
{
    m_table->goTo(
        [this](const report::OutlineRow &row) { return row.id > 0 && m_choice.isOpen(std::size_t(row.id) - 1); });
}

void MergeDialog::choose(bool theirs)
{
    const auto entry = current();
    if (!entry)
        return;
    const bool wasOpen = m_choice.isOpen(*entry);
    m_choice.choose(*entry, theirs);
    look();
    if (wasOpen)
        goToOpen();
}

void MergeDialog::chooseOpen(bool theirs)
{
    m_choice.chooseOpen(theirs);
    look();
}

namespace {

QString sentenceFor(const QString &path, const std::optional<Plan> &base)
{
    const QString name = QFileInfo(path).fileName();
    return base ? Tr::tr("%1 and this document were one until they parted. What only one side changed is taken over; "
                         "where both did, you decide.")
                      .arg(name)
                : Tr::tr("%1 and this document were never one, so every difference is for you to decide.").arg(name);
}

} // namespace

Result<QString> askForMerge(const QString &path, Review &review, const Environment &environment, QWidget *parent)
{
    Document &document = *review.document();
    QD_TRY(const PublishedDocument other, readPublished(path, environment.dataFolder));
    QD_TRY(const std::optional<Plan> base, commonState(document, other));
    const QString name = QFileInfo(path).fileName();
    const bool isOwnFile = canonicalPath(path) == document.path();
    MergeChoice choice(mergeEntries(base, document.plan(), other.plan));
    if (choice.entries().empty()) {
        if (isOwnFile)
            document.accept(other.known);
        return Tr::tr("%1 holds nothing that this document does not hold already.").arg(name);
    }
    MergeDialog dialog(choice, document.plan(), other.plan, review.wording(), sentenceFor(path, base), parent);
    if (dialog.exec() != QDialog::Accepted)
        return QString();
    QD_CHECK(document.secure());
    QD_CHECK(document.edit(Tr::tr("Merge with %1").arg(name), [&](Edit &edit) -> Result<void> {
        return applyMerge(edit, other.plan, choice.entries(), choice.choices());
    }));
    if (isOwnFile)
        document.accept(other.known);
    return Tr::tr("Merged with %1.").arg(name);
}

} // namespace qd::ui

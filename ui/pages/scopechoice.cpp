// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scopechoice.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include <array>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastLength = 16; ///< characters; what is longer is seen whole in the list

/// In the order of report::Cut.
const std::array<QString, 4> &words()
{
    static const std::array<QString, 4> list{u"department"_s, u"function"_s, u"unit"_s, u"geography"_s};
    return list;
}

QString headingOf(report::Cut cut)
{
    return cut == report::Cut::Function    ? Tr::tr("Function")
        : cut == report::Cut::BusinessUnit ? Tr::tr("Business unit")
                                           : Tr::tr("Geography");
}

} // namespace

ScopeChoice::ScopeChoice(Review &review, QWidget *parent)
    : QComboBox(parent)
    , m_review(review)
{
    setObjectName(u"scope"_s);
    setAccessibleName(Tr::tr("Part of the company in charts"));
    setToolTip(Tr::tr("The departments that charts and the scorecard show, on every page. Lists of records show all."));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(LeastLength);
    setMaxVisibleItems(30);
    connect(this, &QComboBox::activated, this, [this] { m_review.setScope(scopeAt(currentData().toString())); });
    connect(&review, &Review::refreshed, this, &ScopeChoice::look);
    connect(&review, &Review::scopeChanged, this, &ScopeChoice::look);
    look();
}

void ScopeChoice::look()
{
    std::vector<report::Scope> scopes = m_review.scopes();
    if (count() == 0 || scopes != m_scopes)
        fill(scopes);
    m_scopes = std::move(scopes);
    setCurrentIndex(std::max(0, findData(scopeAddress(m_review.part().scope()))));
    if (m_scopes.empty())
        hide();
    else if (parentWidget()) // before that it would be a window of its own
        show();
}

void ScopeChoice::fill(const std::vector<report::Scope> &scopes)
{
    clear();
    addItem(Tr::tr("All departments"), scopeAddress({}));
    const report::Scope *before = nullptr;
    for (const report::Scope &scope : scopes) {
        if (!before || before->cut != scope.cut) {
            insertSeparator(count());
            addItem(headingOf(scope.cut));
            auto *heading = qobject_cast<QStandardItemModel *>(model())->item(count() - 1);
            heading->setFlags(Qt::NoItemFlags);
        }
        addItem(scope.name, scopeAddress(scope));
        setItemData(count() - 1, report::nameOf(scope), Qt::AccessibleTextRole);
        before = &scope;
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + px(2 * metrics::gap));
}

QString scopeAddress(const report::Scope &scope)
{
    return scope.isEverything() ? u"scope:"_s : u"scope:%1:%2"_s.arg(words().at(std::size_t(scope.cut)), scope.name);
}

report::Scope scopeAt(const QString &address)
{
    const auto word = std::ranges::find(words(), address.section(u':', 1, 1));
    return word == words().end() ? report::Scope()
                                 : report::Scope{report::Cut(word - words().begin()), address.section(u':', 2)};
}

} // namespace qd::ui

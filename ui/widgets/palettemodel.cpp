// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palettemodel.h"

#include "style/cellpaint.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/roles.h"
#include "style/theme.h"

#include <QPainter>

namespace qd::ui {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return shown.detail;
    case ExhibitRole:
        return shown.icon;
    default:
        return {};
    }
}

std::vector<PaletteEntry> matching(std::vector<PaletteEntry> entries, const QString &typed)
{
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(entries, [&words](const PaletteEntry &entry) {
        const QString all = entry.text + QLatin1Char(' ') + entry.detail + QLatin1Char(' ') + entry.keywords;
        return !std::ranges::all_of(words,
                                    [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    });
    // What is called so comes before what begins so, and that before what only mentions it.
    const QString whole = words.join(QLatin1Char(' '));
    const auto begins = [&whole](const PaletteEntry &entry) {
        return entry.text.startsWith(whole, Qt::CaseInsensitive);
    };
    const auto equals = [&whole](const PaletteEntry &entry) {
        return entry.text.compare(whole, Qt::CaseInsensitive) == 0;
    };
    if (!whole.isEmpty()) {
        std::ranges::stable_partition(entries, begins);
        std::ranges::stable_partition(entries, equals);
    }
    return entries;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Tokens &t = theme.tokens();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.hover);
    const int size = px(metrics::iconInline);
    const QRect iconBox(option.rect.left() + px(12), option.rect.center().y() - size / 2 + 1, size, size);
    if (const QString icon = index.data(ExhibitRole).toString(); !icon.isEmpty())
        paintIcon(*painter, iconBox, icon, t.text2);
    const QRect inner = option.rect.adjusted(px(38), 0, -px(12), 0);
    const int used = paintText(*painter, inner, index.data(DetailRole).toString(), theme.font(metrics::caption),
                               t.text3, Qt::AlignRight);
    paintText(*painter, inner.adjusted(0, 0, -used - px(metrics::gap), 0), index.data(Qt::DisplayRole).toString(),
              theme.font(metrics::body), t.text);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), px(metrics::paletteRow)};
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/folderfield.h"

#include "base/tr.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "widgets/button.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace qd::ui {

using namespace Qt::StringLiterals;

FolderField::FolderField(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_line(new QLineEdit(QSettings().value(key).toString()))
{
    m_line->setObjectName(u"folder"_s);
    m_line->setAccessibleName(Tr::tr("Folder"));
    auto *choose = makeButton(u"chooseFolder"_s, Tr::tr("Choose…"), ButtonKind::Plain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(metrics::gap));
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(choose, &QPushButton::clicked, this, [this, title] {
        const QString path = QFileDialog::getExistingDirectory(window(), title, m_line->text());
        if (!path.isEmpty())
            m_line->setText(QDir::toNativeSeparators(path));
    });
}

QString FolderField::folder() const
{
    return m_line->text().trimmed();
}

void FolderField::remember() const
{
    QSettings().setValue(m_key, folder());
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

QLocale localeFor(const QString &language)
{
    if (language == u"qps"_s)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // The C locale writes numbers for machines: people get the English of the sources.
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QString own = language == u"qps"_s ? language : locale.language() == QLocale::German ? u"de"_s : u"en"_s;
    auto *qt = new QTranslator(&application);
    if (own == u"de"_s && qt->load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    auto *texts = new QTranslator(&application);
    if (texts->load(u":/i18n/quarterdeck_"_s + own))
        application.installTranslator(texts);
}

} // namespace qd::ui

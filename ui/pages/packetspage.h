// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review.h"
#include "pages/page.h"
#include "pages/pdfbuilder.h"

class QBuffer;
class QComboBox;
class QPdfDocument;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace qd::ui {

class PacketIssuer;
class PdfThumbnails;
class PdfView;
class TextLabel;
class TitleBar;

/// Documents as they will be printed: what is seen here is the file itself, and saving writes those bytes.
class PacketsPage : public Page
{
    Q_OBJECT

public:
    PacketsPage(Review &review, const Clock &clock, QWidget *parent = nullptr);
    ~PacketsPage() override;

    void settle() override;
    /// Shows the document of the kind called \a id.
    void choose(const QString &id);
    /// The bytes that are shown; empty while the first document is being made.
    const QByteArray &pdf() const { return m_pdf; }
    /// Asks where to, and writes the document there, as soon as it is made.
    void savePdf();
    void savePdfAs(const QString &path);
    /// Asks which documents leave the house and where to, writes them and notes it with the cycle.
    void issue();
    /// Asks for a printer, and prints.
    void print();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTitle();
    QWidget *buildBody();
    QWidget *buildContents();
    QWidget *buildTools();
    void look();
    void build();
    PdfBuilder::Order order() const;
    void noteIssue(const std::vector<cycle::Issue> &issues, const QString &folder);
    void showPdf(const QByteArray &pdf);
    void writePending();
    void forget();
    void sayWhere();
    const report::ReportKind &kind() const;
    void listDepartments();
    report::Paper paper() const;
    report::Ink ink() const;

    Review &m_review;
    const Clock &m_clock;
    PdfBuilder *m_builder;
    PacketIssuer *m_issuer;
    QByteArray m_pdf;
    QString m_pending; ///< where to write the document that is being made
    bool m_stale = true; ///< what is shown is not what would be made now
    std::unique_ptr<QBuffer> m_bytes; ///< what m_document reads from
    QPdfDocument *m_document;
    TitleBar *m_title;
    QComboBox *m_kinds;
    QComboBox *m_departments;
    QComboBox *m_papers;
    QComboBox *m_inks;
    PdfView *m_view;
    PdfThumbnails *m_thumbnails;
    QTreeView *m_outline;
    TextLabel *m_place;
    TextLabel *m_zoom;
    QStackedWidget *m_stack;
};

} // namespace qd::ui

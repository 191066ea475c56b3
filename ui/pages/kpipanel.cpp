// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpipanel.h"

#include "base/tr.h"
#include "charts/chartview.h"
#include "report/kpichart.h"
#include "style/charttheme.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "widgets/button.h"
#include "widgets/statusline.h"

#include <QEvent>
#include <QVBoxLayout>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ReadingWidth = 250;
}

KpiPanel::KpiPanel(Review &review, QWidget *parent)
    : PageGround(Qt::TopEdge, parent)
    , m_review(review)
    , m_title(new TextLabel({metrics::quote, Weight::Bold, &Tokens::text}))
    , m_subtitle(new TextLabel({metrics::secondary, Weight::Regular, &Tokens::text2}))
    , m_chart(new charts::ChartView)
    , m_variation(new StatusLine(Tr::tr("Variation")))
    , m_assurance(new StatusLine(Tr::tr("Assurance")))
    , m_question(new TextLabel({metrics::body, Weight::Regular, &Tokens::text}))
    , m_openFinding(makeButton(u"openFinding"_s, Tr::tr("Open Finding"), ButtonKind::Compact))
{
    setObjectName(u"kpiPanel"_s);
    m_title->setOverflow(Overflow::Elide);
    m_subtitle->setOverflow(Overflow::Elide);
    m_chart->setObjectName(u"kpiChart"_s);
    m_chart->setMinimumHeight(px(120));
    auto *left = new QVBoxLayout;
    left->setSpacing(px(2));
    left->addWidget(m_title);
    left->addWidget(m_subtitle);
    left->addSpacing(px(6));
    left->addWidget(m_chart, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(metrics::pageMargin), px(12), px(metrics::pageMargin), px(12));
    layout->setSpacing(px(metrics::pageMargin));
    layout->addLayout(left, 1);
    layout->addWidget(buildReading());
    connect(&review, &Review::refreshed, this, &KpiPanel::look);
    connect(m_openFinding, &QPushButton::clicked, this, [this] { emit findingRequested(m_fingerprint); });
}

QWidget *KpiPanel::buildReading()
{
    auto *reading = new QWidget;
    reading->setFixedWidth(px(ReadingWidth));
    m_question->setOverflow(Overflow::Wrap);
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, px(4), 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_variation);
    layout->addWidget(m_assurance);
    layout->addWidget(m_question);
    layout->addWidget(m_openFinding, 0, Qt::AlignLeft);
    layout->addStretch();
    return reading;
}

void KpiPanel::setKpi(KpiId kpi)
{
    m_kpi = kpi;
    look();
}

void KpiPanel::look()
{
    const Kpi *kpi = m_review.plan().find(m_kpi);
    setVisible(kpi != nullptr);
    if (!kpi)
        return;
    const auto spec = report::kpiChart(m_review.plan(), *kpi, m_review.asOf(), m_review.wording());
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_subtitle->setToolTip(kpi->name);
    m_chart->setTheme(chartTheme());
    m_chart->setSpec(spec);
    const auto reading = report::kpiReading(m_review.plan(), *kpi, m_review.asOf());
    m_variation->setStatus(reading.variation, reading.variationText);
    m_assurance->setStatus(reading.assurance, reading.assuranceText);
    lookAtFinding();
}

void KpiPanel::lookAtFinding()
{
    const auto &findings = m_review.findings().findings;
    const auto found = std::ranges::find_if(findings, [this](const rules::Finding &finding) {
        return std::ranges::any_of(finding.subjects, [this](const rules::Subject &subject) {
            return qstrcmp(subject.table, "kpi") == 0 && subject.id == m_kpi.value;
        });
    });
    const bool has = found != findings.end();
    m_question->setVisible(has);
    m_openFinding->setVisible(has);
    if (!has)
        return;
    m_fingerprint = found->fingerprint;
    m_question->setText(Tr::tr("Ask: %1").arg(Tr::tr(rules::findRule(QLatin1String(found->rule))->question)));
    m_openFinding->setText(Tr::tr("Open %1", "exhibit").arg(report::exhibit(size_t(found - findings.begin()))));
}

bool KpiPanel::event(QEvent *event)
{
    if (isThemeChange(*event))
        m_chart->setTheme(chartTheme());
    return PageGround::event(event);
}

} // namespace qd::ui

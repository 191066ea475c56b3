// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/accumulation.h"
#include "models/review.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace qd::ui {

/// What happened to a KPI: added, changed and removed at the period that is looked at, each in one step that can be
/// undone.
class KpiAnnotations : public QObject
{
    Q_OBJECT

public:
    KpiAnnotations(Review &review, QWidget *window);
    /// \a basis: how the numbers are asked for.
    void setKpi(KpiId kpi, const Basis &basis);

    /// Those of \a period, in the order of the chart.
    std::vector<Annotation> in(const Period &period) const;
    /// Asks what happened, and stores it.
    void add(QDate day, AnnotationKind kind = AnnotationKind::Event);
    void change(AnnotationId id);
    void remove(AnnotationId id);
    /// Says which rules mark the value of \a period, and what the limits rest on.
    void explain(const Period &period);
    /// A menu and keys on \a picture: Insert adds at the period that \a chosen gives, Delete removes, Enter offers
    /// both, and to change what is there.
    void offerOn(QWidget *picture, const std::function<Period()> &chosen);
    /// What can be done at \a period. The caller owns it.
    QMenu *menuOf(const Period &period);

signals:
    /// Something was stored, which can be undone.
    void stored(const QString &message);
    void refused(const QString &message);

private:
    void store(const QString &label, const QString &message, const EditFunction &edit);

    Review &m_review;
    QWidget *m_window;
    KpiId m_kpi;
    Basis m_basis;
};

} // namespace qd::ui

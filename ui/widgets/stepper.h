// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace qd::ui {

/// One step of a road.
struct Step
{
    enum class State { Done, Now, Later };
    QString text; ///< "Collect"
    QString detail; ///< "due 10 Jul, 2 open"
    State state = State::Later;
    friend bool operator==(const Step &, const Step &) = default;
};

/// The steps of a cycle in their order, the present one as a pill. Where there is no room, the pill stands alone.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    /// Without steps it is hidden.
    void setSteps(const std::vector<Step> &steps);

    QSize minimumSizeHint() const override;

signals:
    void chosen(int step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<Step> m_steps;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace qd::ui

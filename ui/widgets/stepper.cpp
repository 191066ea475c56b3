// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepper.h"

#include "base/tr.h"
#include "style/cellpaint.h"
#include "style/icon.h"
#include "style/metrics.h"
#include "style/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include <numeric>

namespace qd::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Ring = 18;
constexpr int Pill = 30;
constexpr int Side = 8; ///< inside the pill
constexpr int LeastLine = 12; ///< between two steps
constexpr int LongestLine = 36;

QString spoken(const Step &step)
{
    const QString state = step.state == Step::State::Done ? Tr::tr("done", "step of the cycle")
        : step.state == Step::State::Now                  ? Tr::tr("now", "step of the cycle")
                                                          : Tr::tr("later", "step of the cycle");
    return step.detail.isEmpty() ? Tr::tr("%1, %2", "step, state").arg(step.text, state)
                                 : Tr::tr("%1, %2, %3", "step, state, detail").arg(step.text, state, step.detail);
}

class StepButton : public QAbstractButton
{
public:
    StepButton(const Step &step, int number, QWidget *parent)
        : QAbstractButton(parent)
        , m_step(step)
        , m_number(number)
    {
        setObjectName(u"step%1"_s.arg(number));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(spoken(step));
        setToolTip(spoken(step));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics detail(Theme::current().font(metrics::caption));
        int width = px(Ring + 6) + QFontMetrics(textFont()).horizontalAdvance(m_step.text) + 1;
        if (!m_step.detail.isEmpty())
            width += px(metrics::gap) + detail.horizontalAdvance(m_step.detail) + 1;
        return {width + (isNow() ? px(2 * Side) : 0), px(Pill)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        const Tokens &t = theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isNow() || underMouse()) {
            painter.setPen(isNow() ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(isNow() ? t.page : t.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(metrics::radius),
                                    px(metrics::radius));
        }
        const int left = isNow() ? px(Side) : 0;
        paintRing(painter, QRectF(left, (height() - px(Ring)) / 2.0, px(Ring), px(Ring)));
        QRect text(left + px(Ring + 6), (height() - px(18)) / 2, width(), px(18));
        const int used = paintText(painter, text, m_step.text, textFont(), isNow() ? t.text : t.text2);
        text.setLeft(text.left() + used + px(metrics::gap));
        paintText(painter, text, m_step.detail, theme.font(metrics::caption), isNow() ? t.text2 : t.text3);
    }

private:
    bool isNow() const { return m_step.state == Step::State::Now; }
    QFont textFont() const
    {
        return Theme::current().font(metrics::secondary, isNow() ? Weight::Bold : Weight::Regular);
    }

    void paintRing(QPainter &painter, const QRectF &ring) const
    {
        const Theme &theme = Theme::current();
        const Tokens &t = theme.tokens();
        const bool later = m_step.state == Step::State::Later;
        painter.setPen(QPen(later ? t.ctrl : t.accent, px(1) * 1.25));
        painter.setBrush(isNow() ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
        if (m_step.state == Step::State::Done) {
            const int size = px(12);
            paintIcon(
                painter,
                QRect(QPoint(), QSize(size, size)).translated((ring.center() - QPointF(size, size) / 2).toPoint()),
                u"check"_s, t.accent);
            return;
        }
        painter.setFont(theme.font(metrics::caption, isNow() ? Weight::Bold : Weight::Regular));
        painter.setPen(isNow() ? t.onaccent : t.text2);
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }

    Step m_step;
    int m_number;
};

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepper"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    hide();
}

void Stepper::setSteps(const std::vector<Step> &steps)
{
    setVisible(!steps.empty());
    if (steps == m_steps) // a button with the focus keeps it
        return;
    m_steps = steps;
    for (QAbstractButton *button : std::exchange(m_buttons, {}))
        delete button;
    for (int index = 0; index < int(steps.size()); ++index) {
        auto *button = new StepButton(steps[size_t(index)], index + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, index] { emit chosen(index); });
        m_buttons.push_back(button);
    }
    arrange();
}

QSize Stepper::minimumSizeHint() const
{
    return {px(LeastLine), px(Pill)};
}

bool Stepper::event(QEvent *event)
{
    if (isThemeChange(*event))
        arrange();
    return QWidget::event(event);
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Stepper::arrange()
{
    if (m_buttons.empty())
        return;
    const auto wide = [](int sum, const QAbstractButton *button) { return sum + button->sizeHint().width(); };
    const int words = std::accumulate(m_buttons.begin(), m_buttons.end(), 0, wide);
    const int gaps = int(m_buttons.size()) - 1;
    const int line = std::min(px(LongestLine), (width() - words) / std::max(1, gaps) - px(2 * metrics::gap));
    const bool all = line >= px(LeastLine);
    int x = 0;
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        QAbstractButton &button = *m_buttons[index];
        const QSize size = button.sizeHint();
        const bool shown = all || m_steps[index].state == Step::State::Now;
        button.setVisible(shown);
        if (!shown)
            continue;
        button.setGeometry(x, (height() - size.height()) / 2, std::min(size.width(), width() - x), size.height());
        x += size.width() + line + px(2 * metrics::gap);
    }
    update();
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QAbstractButton *before = nullptr;
    for (const QAbstractButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        if (before) {
            const int left = before->geometry().right() + 1 + px(metrics::gap);
            painter.fillRect(left, height() / 2, button->x() - px(metrics::gap) - left, 1,
                             Theme::current().colour(&Tokens::line2));
        }
        before = button;
    }
}

} // namespace qd::ui

// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <functional>
#include <vector>

class QStackedWidget;

namespace qd::ui {

class Segmented;

/// Several views of the same records behind one entry of the sidebar, with a switch between them.
/// A view is built when it is first shown.
class ViewsPage : public Page
{
    Q_OBJECT

public:
    struct View
    {
        QString name; ///< on the switch
        std::vector<const RecordType *> types; ///< whose records it shows one by one
        std::function<Page *(QWidget *parent)> make;
        Page *page = nullptr;
        Segmented *choice = nullptr; ///< each view has a switch of its own
    };
    explicit ViewsPage(std::vector<View> views, QWidget *parent = nullptr);

    /// The view at \a index, built if need be.
    Page *view(size_t index);
    void showView(size_t index);
    size_t count() const { return m_views.size(); }

    bool has(const RecordType &type) const override;
    /// In the present view when that has the record, else in the first that does.
    void showRecord(const RecordType &type, qint64 id) override;
    QString currentAddress() const override;
    int widthBesideInspector() const override;
    const RecordType *tableShown() const override { return shown()->tableShown(); }
    bool canCopy() const override { return shown()->canCopy(); }
    void copy() override { shown()->copy(); }
    std::optional<ShownChart> chart() const override { return shown()->chart(); }
    bool canPaste() const override { return shown()->canPaste(); }
    void paste() override { shown()->paste(); }
    void toggleTable() override { shown()->toggleTable(); }
    void settle() override { shown()->settle(); }

private:
    Page *shown() const;

    std::vector<View> m_views;
    QString m_address; ///< of what was chosen last
    QStackedWidget *m_stack;
};

} // namespace qd::ui

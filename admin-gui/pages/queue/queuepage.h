// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queue.h"
#include "pages/page.h"

class QLabel;

namespace Widgets {
class CommandLabel;
class Faces;
class TableView;
} // namespace Widgets

namespace Pages {

/// What the spooler counts of the mail that leaves.
class QueuePage : public Page
{
    Q_OBJECT
public:
    QueuePage(Models::Backend &backend, QWidget *parent);

    void activate() override { m_model.start(); }
    void deactivate() override { m_model.stop(); }
    void refresh() override { m_model.refresh(); }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }

private:
    void tell();

    Models::Queue m_model;
    Widgets::TableView *m_table;
    Widgets::Faces *m_faces;
    QLabel *m_state;
    Widgets::CommandLabel *m_command;
};

} // namespace Pages

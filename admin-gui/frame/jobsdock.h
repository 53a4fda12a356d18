// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobsmodel.h"

#include <QDockWidget>

namespace Widgets {
class MessageBar;
class TableView;
}

namespace Frame {

/// The jobs of the server, with Cancel. Shows itself when one is started here; what has ended is said.
class JobsDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit JobsDock(Models::Backend &backend, QWidget *parent = nullptr);

    /// A job was started here.
    void watch(qint64 id);

Q_SIGNALS:
    void ended(const Rpc::Job &job);

private:
    void cancelChosen();

    Models::JobsModel m_model;
    Widgets::MessageBar *m_messages;
    Widgets::TableView *m_view;
};

} // namespace Frame

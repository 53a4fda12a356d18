// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/own.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;

namespace Widgets {
class Faces;
}

namespace Pages {

/// What users may know of their own account: the quota as a bar, and the rest as lines.
class AccountPane : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPane(Models::Backend &backend, QWidget *parent = nullptr);

    Models::OwnAccount &model() { return m_model; }
    Widgets::Faces *faces() const { return m_faces; }

private:
    void fill();

    Models::OwnAccount m_model;
    Widgets::Faces *m_faces = nullptr;
    QLabel *m_icon;
    QLabel *m_quota;
    QProgressBar *m_bar;
    QFormLayout *m_facts;
};

} // namespace Pages

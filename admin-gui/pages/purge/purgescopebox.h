// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purge.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Pages {

/// Chooses what a purge is about: the whole server, a company, a store. Asks for names when they are needed.
class PurgeScopeBox : public QWidget
{
    Q_OBJECT
public:
    explicit PurgeScopeBox(Models::Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Not complete while no name is chosen.
    void chosen(const Models::PurgePart &part);

private:
    void askCompanies();
    void chooseKind();
    void tell();
    QComboBox *makeNames(const char *name);

    Models::Backend &m_backend;
    Models::StoresModel m_stores;
    QComboBox *m_kind;
    QComboBox *m_company;
    QComboBox *m_store;
    QLabel *m_which;
};

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/purge/purgescopebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Pages {

using Models::PurgePart;

PurgeScopeBox::PurgeScopeBox(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_stores(backend)
    , m_kind(new QComboBox(this))
    , m_company(makeNames("purgeCompany"))
    , m_store(makeNames("purgeStore"))
    , m_which(new QLabel(tr("&Which one:"), this))
{
    m_kind->setObjectName(QStringLiteral("purgeKind"));
    m_kind->addItem(tr("The whole server"), PurgePart::Server);
    m_kind->addItem(tr("One store"), PurgePart::Store);
    m_store->setModel(&m_stores);
    auto *what = new QLabel(tr("&Purge:"), this);
    what->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("What is purged"));
    m_company->setAccessibleName(tr("Company"));
    m_company->lineEdit()->setAccessibleName(tr("Company"));
    m_store->setAccessibleName(tr("Store"));
    m_store->lineEdit()->setAccessibleName(tr("Store"));
    auto *names = new QVBoxLayout;
    names->addWidget(m_company);
    names->addWidget(m_store);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(what, m_kind);
    form->addRow(m_which, names);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PurgeScopeBox::chooseKind);
    for (QComboBox *box : {m_company, m_store})
        connect(box, &QComboBox::currentIndexChanged, this, &PurgeScopeBox::tell);
    askCompanies();
    chooseKind();
}

QComboBox *PurgeScopeBox::makeNames(const char *name)
{
    auto *names = new QComboBox(this);
    names->setObjectName(QLatin1String(name));
    names->setEditable(true);
    names->setInsertPolicy(QComboBox::NoInsert);
    names->completer()->setFilterMode(Qt::MatchContains);
    names->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // What stands there is what is purged: an unfinished name goes back to the one that is chosen.
    connect(names->lineEdit(), &QLineEdit::editingFinished, names, [names] {
        const int row = names->findText(names->currentText(), Qt::MatchFixedString);
        if (row >= 0)
            names->setCurrentIndex(row);
        names->setEditText(names->itemText(names->currentIndex()));
    });
    return names;
}

/// Where there are none, nobody is asked about them.
void PurgeScopeBox::askCompanies()
{
    m_backend.ask<Rpc::ListCompanies>({}, this, [this](const Base::Result<Rpc::ListCompaniesReply> &reply) {
        if (!reply || reply->companies.isEmpty())
            return;
        for (const Base::Company &company : reply->companies)
            m_company->addItem(company.name);
        m_kind->insertItem(1, tr("One company"), PurgePart::Company);
    });
}

void PurgeScopeBox::chooseKind()
{
    const auto kind = PurgePart::Kind(m_kind->currentData().toInt());
    m_company->setVisible(kind == PurgePart::Company);
    m_store->setVisible(kind == PurgePart::Store);
    m_which->setVisible(kind != PurgePart::Server);
    m_which->setBuddy(kind == PurgePart::Company ? m_company : m_store);
    if (kind == PurgePart::Store && m_stores.rowCount() == 0)
        m_stores.refresh();
    tell();
}

void PurgeScopeBox::tell()
{
    PurgePart part;
    part.kind = PurgePart::Kind(m_kind->currentData().toInt());
    if (part.kind == PurgePart::Company && m_company->currentIndex() >= 0)
        part = PurgePart::ofCompany(m_company->currentText());
    if (const int row = m_store->currentIndex();
        part.kind == PurgePart::Store && row >= 0 && row < m_stores.rowCount())
        part = PurgePart::ofStore(m_stores.at(row));
    Q_EMIT chosen(part);
}

} // namespace Pages

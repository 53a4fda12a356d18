// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own/sharingpane.h"

#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Pages {

using Models::Severity;
using Models::SharingModel;
using Widgets::Icon;

SharingPane::SharingPane(Models::Backend &backend, QWidget *parent) : QWidget(parent), m_model(backend)
{
    m_table = new Widgets::TableView(QStringLiteral("sharing"), tr("Shared folders"), this);
    m_table->setSource(&m_model);
    m_table->sortByColumn(SharingModel::Folder, Qt::AscendingOrder);
    m_table->setColumnWidth(SharingModel::Folder, fontMetrics().averageCharWidth() * 34);
    m_table->setColumnWidth(SharingModel::Name, fontMetrics().averageCharWidth() * 28);
    m_faces = new Widgets::Faces(m_table, this);
    m_faces->setEmpty(
        {tr("You share no folder with anybody yet.\nChoose a folder and a name below."), {}, {}});
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { m_model.refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces, 1);
    layout->addWidget(makeEditor());
    connect(m_model.load(), &Models::Load::changed, this, &SharingPane::fillFolders);
    connect(m_table, &Widgets::TableView::selectionMade, this, &SharingPane::takeCurrent);
    connect(&m_model, &SharingModel::refused, this,
        [this](const QString &why) { m_faces->messages()->show(Severity::Critical, why); });
    connect(&m_model, &SharingModel::written, this,
        [this](const QString &what, const SharingModel::Change &reverse) {
            m_faces->messages()->clear();
            const QPointer<SharingPane> self(this);
            Q_EMIT done(what, [self, reverse] {
                if (self)
                    self->m_model.apply(reverse);
            });
        });
    update();
}

QWidget *SharingPane::makeEditor()
{
    auto *group = new QGroupBox(tr("Share a folder"), this);
    m_folder = new QComboBox(group);
    m_name = new QLineEdit(group);
    m_name->setPlaceholderText(tr("login, group or Everyone"));
    m_rights = new QComboBox(group);
    for (const Models::RightsChoice &choice : Models::rightsChoices())
        m_rights->addItem(choice.title, choice.grants);
    m_rights->setCurrentIndex(m_rights->findText(Models::rightsText(Base::GrantVisible | Base::GrantRead)));
    m_set = new QPushButton(Widgets::icon(Icon::Add), tr("S&hare"), group);
    m_set->setObjectName(QStringLiteral("share"));
    m_remove = new QPushButton(Widgets::icon(Icon::Remove), tr("Share no &longer"), group);
    m_remove->setObjectName(QStringLiteral("unshare"));
    for (QPushButton *button : {m_set, m_remove})
        Widgets::changesServer(button);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("&With:"), m_name);
    form->addRow(tr("&May:"), m_rights);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_set);
    auto *layout = new QVBoxLayout(group);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SharingPane::update);
    connect(m_folder, &QComboBox::currentIndexChanged, this, &SharingPane::update);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_model.set({m_folder->currentData().toLongLong()}, m_name->text(), m_rights->currentData().toUInt());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_table->selectedSourceRows()); });
    return group;
}

void SharingPane::fillFolders()
{
    if (m_folder->count() != m_model.places().size()) {
        const QVariant chosen = m_folder->currentData();
        const QSignalBlocker quiet(m_folder);
        m_folder->clear();
        for (const SharingModel::Place &place : m_model.places())
            m_folder->addItem(place.title, place.folder.value);
        m_folder->setCurrentIndex(std::max(0, m_folder->findData(chosen)));
    }
    update();
}

/// An entry that is chosen is there to be changed.
void SharingPane::takeCurrent()
{
    const QList<int> rows = m_table->selectedSourceRows();
    if (rows.size() == 1) {
        const Rpc::FolderGrant &grant = m_model.at(rows.first()).grant;
        m_folder->setCurrentIndex(m_folder->findData(grant.folder.value));
        m_name->setText(grant.name);
        if (const int choice = m_rights->findData(grant.grants); choice >= 0)
            m_rights->setCurrentIndex(choice);
    }
    update();
}

void SharingPane::update()
{
    m_set->setEnabled(m_folder->currentIndex() >= 0 && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_table->selectedSourceRows().isEmpty());
}

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/peoplepage.h"

#include "pages/people/importdialog.h"
#include "pages/people/newpersondialog.h"
#include "pages/people/orphansdialog.h"
#include "pages/people/userpane.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace Pages {

using namespace Base;
using namespace std::chrono_literals;
using Models::PeopleModel;
using Models::Person;
using Models::Severity;

PeoplePage::PeoplePage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_model(backend)
    , m_view(new Widgets::TableView(QStringLiteral("people"), tr("Users, groups and companies")))
    , m_pane(new UserPane(backend))
{
    m_view->setSource(&m_model);
    m_view->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    m_view->setColumnWidth(PeopleModel::Kind, fontMetrics().averageCharWidth() * 22);
    m_view->setColumnWidth(PeopleModel::Store, fontMetrics().averageCharWidth() * 24);
    m_view->setColumnWidth(PeopleModel::FullName, fontMetrics().averageCharWidth() * 24);
    m_view->setColumnWidth(PeopleModel::Email, fontMetrics().averageCharWidth() * 28);
    connect(m_view, &Widgets::TableView::selectionMade, this, &PeoplePage::selected);
    connect(m_pane, &UserPane::done, this, [this](const QString &what, const std::function<void()> &undo) {
        Q_EMIT done(what, undo);
        refresh();
    });
    connect(m_pane, &UserPane::leads, this, &PeoplePage::leads);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_faces = new Widgets::Faces(splitter);
    m_faces->setEmpty({tr("There are no users yet."), tr("New user…"), [this] { create(); }});
    m_faces->follow(m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(bar());
    layout->addWidget(m_faces, 1);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_wanted.isEmpty())
            open(m_wanted);
    });
}

QWidget *PeoplePage::bar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in users, groups and companies"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_view, &Widgets::TableView::setFilterText);
    layout->addWidget(m_search, 1);
    const auto add = [this, layout](Widgets::Icon icon, const QString &text, auto work) {
        auto *button = new QPushButton(Widgets::icon(icon), text);
        connect(button, &QPushButton::clicked, this, work);
        layout->addWidget(button);
        return button;
    };
    Widgets::changesServer(add(Widgets::Icon::Add, tr("New…"), [this] { create(); }));
    m_remove = add(Widgets::Icon::Remove, tr("Delete…"), [this] { removeChosen(); });
    m_remove->setEnabled(false);
    Widgets::changesServer(m_remove);
    Widgets::changesServer(add(Widgets::Icon::Import, tr("Import CSV…"), [this] { importUsers(); }));
    QPushButton *orphans = add(Widgets::Icon::Folder, tr("Orphaned stores…"), [this] { showOrphans(); });
    QPushButton *sync = add(Widgets::Icon::Refresh, tr("Synchronize"), [this] { synchronize(); });
    sync->setToolTip(tr("Takes over what has changed in LDAP or the system's accounts (kopano-admin --sync)."));
    Widgets::changesServer(sync);
    for (QPushButton *button : {orphans, sync}) {
        button->setEnabled(m_backend.identity().isSystemAdministrator());
        if (!button->isEnabled())
            button->setToolTip(tr("Only for system administrators."));
    }
    return bar;
}

void PeoplePage::activate()
{
    m_model.start();
}

void PeoplePage::deactivate()
{
    m_model.stop();
}

void PeoplePage::refresh()
{
    m_model.refresh();
}

void PeoplePage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

QWidget *PeoplePage::details() const
{
    return m_pane;
}

void PeoplePage::open(const QString &argument)
{
    m_wanted = argument;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).name.compare(argument, Qt::CaseInsensitive) != 0)
            continue;
        m_wanted.clear();
        m_search->clear();
        const QModelIndex index = m_view->proxy()->mapFromSource(m_model.index(row, 0));
        m_view->selectRow(index.row());
        m_view->scrollTo(index);
        return;
    }
}

bool PeoplePage::hasUnsaved() const
{
    return m_pane->hasUnsaved();
}

void PeoplePage::saveState(QSettings &settings) const
{
    m_view->saveState(settings);
}

void PeoplePage::restoreState(QSettings &settings)
{
    m_view->restoreState(settings);
}

void PeoplePage::selected()
{
    const QList<int> rows = m_view->selectedSourceRows();
    m_remove->setEnabled(rows.size() == 1);
    if (rows.size() != 1)
        return m_pane->clear();
    const Person &person = m_model.at(rows.constFirst());
    m_pane->open(person);
}

void PeoplePage::create()
{
    auto *dialog = new NewPersonDialog(m_backend, this);
    connect(dialog, &NewPersonDialog::created, this, [this](const QString &name) {
        Q_EMIT done(tr("%1 was made.").arg(name), {});
        m_wanted = name;
        refresh();
    });
    dialog->open();
}

void PeoplePage::tell(const Error &error)
{
    m_faces->messages()->show(Severity::Warning, error.detail);
}

void PeoplePage::removeChosen()
{
    const QList<int> rows = m_view->selectedSourceRows();
    if (rows.size() != 1)
        return;
    const Person person = m_model.at(rows.constFirst());
    const QString text = person.kind == Person::Kind::User
        ? tr("Delete the user %1? The store stays as an orphan and can be given to somebody else.").arg(person.name)
        : tr("Delete %1?").arg(person.name);
    m_faces->messages()->show(
        Severity::Warning, text, {tr("Delete %1").arg(person.name), [this, person] { remove(person); }});
}

void PeoplePage::remove(const Person &person)
{
    const auto answered = [this, name = person.name](const Result<Rpc::Empty> &reply) {
        if (!reply)
            return tell(reply.error());
        Q_EMIT done(tr("%1 was deleted.").arg(name), {});
        refresh();
    };
    switch (person.kind) {
    case Person::Kind::User:
        m_backend.ask<Rpc::DeleteUser>({person.name}, this, answered);
        return;
    case Person::Kind::Group:
        m_backend.ask<Rpc::DeleteGroup>({person.name}, this, answered);
        return;
    case Person::Kind::Company:
        m_backend.ask<Rpc::DeleteCompany>({person.name}, this, answered);
        return;
    }
}

void PeoplePage::importUsers()
{
    auto *dialog = new ImportDialog(m_backend, this);
    connect(dialog, &ImportDialog::imported, this, [this](int count) {
        Q_EMIT done(tr("%n user(s) were made.", nullptr, count), {});
        refresh();
    });
    dialog->open();
}

void PeoplePage::showOrphans()
{
    auto *dialog = new OrphansDialog(m_backend, this);
    connect(dialog, &OrphansDialog::changed, this, &PeoplePage::refresh);
    dialog->open();
}

void PeoplePage::synchronize()
{
    m_backend.ask<Rpc::SyncUsers>({}, this, [this](const Result<Rpc::SyncUsers::Reply> &reply) {
        if (!reply)
            return tell(reply.error());
        Q_EMIT done(tr("Users were synchronized."), {});
        refresh();
    }, std::chrono::minutes(10));
}

} // namespace Pages

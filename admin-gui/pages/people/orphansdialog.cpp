// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/orphansdialog.h"

#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using Models::Severity;

OrphansDialog::OrphansDialog(Models::Backend &backend, QWidget *parent)
    : QDialog(parent)
    , m_model(backend)
    , m_view(new Widgets::TableView(QStringLiteral("orphans"), tr("Orphaned stores")))
    , m_login(new QLineEdit)
    , m_hook(new QPushButton(Widgets::icon(Widgets::Icon::Link), tr("Give to this user")))
    , m_remove(new QPushButton(Widgets::icon(Widgets::Icon::Remove), tr("Remove by the next purge…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Orphaned stores"));
    m_view->setSource(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_faces = new Widgets::Faces(m_view);
    m_faces->setEmpty({tr("Every store belongs to somebody."), {}, {}});
    m_faces->follow(m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { m_model.refresh(); });
    m_login->setPlaceholderText(tr("Login"));
    m_login->setAccessibleName(tr("Login of the user who gets the store"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_login, 1);
    row->addWidget(m_hook);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces, 1);
    layout->addLayout(row);
    const auto enable = [this] {
        const bool chosen = !m_view->selectedSourceRows().isEmpty();
        m_hook->setEnabled(chosen && !m_login->text().trimmed().isEmpty());
        m_remove->setEnabled(chosen);
    };
    connect(m_view, &Widgets::TableView::selectionMade, this, enable);
    connect(m_login, &QLineEdit::textChanged, this, enable);
    connect(m_hook, &QPushButton::clicked, this, &OrphansDialog::hookChosen);
    connect(m_remove, &QPushButton::clicked, this, &OrphansDialog::removeChosen);
    for (QPushButton *button : {m_hook, m_remove})
        Widgets::changesServer(button);
    enable();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);
    m_model.refresh();
}

void OrphansDialog::answered(const Base::Result<void> &done)
{
    if (!done)
        m_faces->messages()->show(Severity::Warning, done.error().detail);
    m_model.refresh();
    Q_EMIT changed();
}

void OrphansDialog::hookChosen()
{
    const QByteArray guid = m_model.at(m_view->selectedSourceRows().constFirst()).guid;
    m_model.hook(guid, m_login->text().trimmed(), this, [this](const Base::Result<void> &done) { answered(done); });
}

void OrphansDialog::removeChosen()
{
    const Rpc::StoreInfo store = m_model.at(m_view->selectedSourceRows().constFirst());
    m_faces->messages()->show(Severity::Warning,
        tr("The next purge removes the store of %1 with %n item(s); nobody can bring it back then.", nullptr,
            int(store.items))
            .arg(store.name),
        {tr("Remove it"), [this, guid = store.guid] {
             m_model.removeStore(guid, this, [this](const Base::Result<void> &done) { answered(done); });
         }});
}

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/recoverablepane.h"

#include "pages/purge/purgedialog.h"
#include "pages/recoverable/itemsview.h"
#include "pages/recoverable/previewpane.h"
#include "pages/recoverable/restoreflow.h"
#include "widgets/celldelegate.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace Pages {

using Models::RecoverableTree;

namespace {

/// A folder that is deleted itself is struck through, and says so in its tooltip.
class OriginDelegate : public Widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.column() == RecoverableTree::Name && index.data(RecoverableTree::DeletedRole).toBool())
            option->font.setStrikeOut(true);
    }
};

} // namespace

RecoverablePane::RecoverablePane(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_model(backend)
    , m_splitter(new QSplitter(this))
    , m_faces(new Widgets::Faces(m_splitter, this))
    , m_items(new ItemsView(m_model, this))
    , m_preview(new PreviewPane(backend, this))
{
    const int letter = fontMetrics().averageCharWidth();
    m_splitter->addWidget(makeTree());
    m_splitter->addWidget(m_items);
    m_splitter->addWidget(m_preview);
    m_splitter->setSizes({letter * 46, letter * 92, letter * 44});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces);
    connect(m_model.load(), &Models::Load::changed, this, &RecoverablePane::tellEmpty);
    connect(m_items, &ItemsView::chosenChanged, this, &RecoverablePane::showPreview);
    makeFlow(backend);
    tellEmpty();
}

QWidget *RecoverablePane::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("origins"));
    m_tree->setAccessibleName(tr("Folders that items were deleted from"));
    m_tree->setModel(m_model.tree());
    m_tree->setItemDelegate(new OriginDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 38); // else long titles leave no room for the folders
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Items, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Size, QHeaderView::ResizeToContents);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RecoverablePane::chooseFolder);
    connect(m_model.tree(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        m_tree->expand(above);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model.tree()->index(0, 0));
    });
    return m_tree;
}

void RecoverablePane::makeFlow(Models::Backend &backend)
{
    m_flow = new RestoreFlow(backend, m_faces->messages(), this);
    connect(m_flow, &RestoreFlow::done, this, &RecoverablePane::done);
    connect(m_flow, &RestoreFlow::jobStarted, this, &RecoverablePane::jobStarted);
    connect(m_flow, &RestoreFlow::storeChanged, this, &RecoverablePane::refresh);
    connect(m_flow, &RestoreFlow::busyChanged, this,
        [this] { m_items->setBusy(m_flow->isRestoring(), m_flow->isExporting()); });
    connect(m_items, &ItemsView::restoreWanted, this,
        [this] { m_flow->restore(m_model.store(), m_login, m_items->chosen()); });
    connect(m_items, &ItemsView::folderWanted, this, &RecoverablePane::restoreFolder);
    connect(m_items, &ItemsView::exportWanted, this, &RecoverablePane::exportChosen);
    connect(m_items, &ItemsView::purgeWanted, this, &RecoverablePane::purgeChosen);
}

void RecoverablePane::setStore(Base::StoreId store, const QString &login)
{
    m_login = login;
    if (store == m_model.store())
        return;
    m_faces->messages()->clear();
    m_model.setStore(store);
}

void RecoverablePane::refresh()
{
    m_items->setMayPurge(m_backend.identity().isSystemAdministrator());
    m_preview->forget();
    m_model.refresh();
}

void RecoverablePane::find()
{
    m_items->find();
}

QWidget *RecoverablePane::details() const
{
    return m_preview;
}

void RecoverablePane::chooseFolder()
{
    const QModelIndex folder = m_tree->currentIndex();
    m_items->setFolder(folder.data(RecoverableTree::PathRole).toStringList(),
        folder.data(RecoverableTree::ObjectRole).toLongLong() != 0);
}

void RecoverablePane::tellEmpty()
{
    QString text = tr("Nothing in this store is deleted that could be restored.");
    if (const auto days = m_model.lifetime(); days && *days > 0)
        text += QLatin1Char('\n')
            + tr("The server removes what was deleted for good after %n days.", nullptr, int(*days));
    m_faces->setEmpty({text, tr("Look again"), [this] { refresh(); }});
}

void RecoverablePane::showPreview()
{
    const QList<Base::RecoverableObject> chosen = m_items->chosen();
    if (chosen.size() != 1) {
        m_shown = 0;
        m_preview->clear(chosen.isEmpty() ? tr("Choose an item to look into it.")
                                          : tr("%n items are chosen.", nullptr, int(chosen.size())));
        return;
    }
    const Base::RecoverableObject &object = chosen.constFirst();
    if (std::exchange(m_shown, object.id.value) != object.id.value)
        m_preview->show(m_model.store(), object, m_model.ordinalOf(m_model.rowOf(object.id.value)));
}

void RecoverablePane::restoreFolder()
{
    const qint64 id = m_tree->currentIndex().data(RecoverableTree::ObjectRole).toLongLong();
    if (const auto object = m_model.find(id))
        m_flow->restore(m_model.store(), m_login, {*object});
}

void RecoverablePane::exportChosen()
{
    QList<Models::RecoverableExport::Item> items;
    for (const Base::RecoverableObject &object : m_items->chosen())
        items.append({object, m_model.ordinalOf(m_model.rowOf(object.id.value))});
    m_flow->exportItems(m_model.store(), items);
}

void RecoverablePane::purgeChosen()
{
    QList<Base::ObjectId> ids;
    for (const Base::RecoverableObject &object : m_items->chosen())
        ids.append(object.id);
    if (ids.isEmpty())
        return;
    auto *dialog =
        new PurgeDialog(m_backend, Models::PurgePart::ofItems(m_model.store(), m_login, ids), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurgeDialog::jobStarted, this, &RecoverablePane::jobStarted);
    connect(dialog, &QDialog::finished, this, &RecoverablePane::refresh);
    dialog->open();
}

void RecoverablePane::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("recoverable/panes"), m_splitter->saveState());
    m_items->saveState(settings);
}

void RecoverablePane::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("recoverable/panes")).toByteArray());
    m_items->restoreState(settings);
}

} // namespace Pages

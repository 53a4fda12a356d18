// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/recoverablepane.h"

#include "models/format.h"
#include "pages/recoverable/filterbar.h"
#include "pages/recoverable/previewpane.h"
#include "pages/recoverable/restoredialog.h"
#include "pages/recoverable/resultsdialog.h"
#include "widgets/celldelegate.h"
#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace Pages {

using Models::RecoverableModel;
using Models::RecoverableTree;
using Models::Severity;
using Widgets::Icon;

namespace {

/// A folder that is deleted itself is struck through (and says so in its tooltip).
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
    , m_model(backend)
    , m_filter(m_model)
    , m_restore(backend)
    , m_undo(backend)
    , m_splitter(new QSplitter(this))
{
    m_preview = new PreviewPane(backend, this);
    m_splitter->addWidget(makeTree());
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(m_preview);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 32, fontMetrics().averageCharWidth() * 90,
        fontMetrics().averageCharWidth() * 44});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_faces = new Widgets::Faces(m_splitter, this);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces);
    connectRestore();
    connect(m_model.load(), &Models::Load::changed, this, &RecoverablePane::tellEmpty);
    tellEmpty();
    selectionMade();
}

QWidget *RecoverablePane::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("origins"));
    m_tree->setAccessibleName(tr("Folders that items were deleted from"));
    m_tree->setModel(m_model.tree());
    m_tree->setItemDelegate(new OriginDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Items, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(RecoverableTree::Size, QHeaderView::ResizeToContents);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecoverablePane::search);
    connect(m_model.tree(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        m_tree->expand(parent);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model.tree()->index(0, 0));
    });
    return m_tree;
}

QWidget *RecoverablePane::makeTable()
{
    auto *middle = new QWidget(this);
    m_bar = new FilterBar(middle);
    m_table = new Widgets::TableView(QStringLiteral("recoverable"), tr("Deleted items"), middle);
    m_table->setSource(&m_filter);
    m_table->sortByColumn(RecoverableModel::Deleted, Qt::DescendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RecoverableModel::Subject, letter * 34);
    m_table->setColumnWidth(RecoverableModel::From, letter * 24);
    for (const int column :
        {RecoverableModel::Deleted, RecoverableModel::Received, RecoverableModel::Expires})
        m_table->setColumnWidth(column, letter * 19);
    m_table->setColumnWidth(RecoverableModel::Folder, letter * 22);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    connect(m_bar, &FilterBar::changed, this, &RecoverablePane::search);
    connect(m_table, &Widgets::TableView::selectionMade, this, &RecoverablePane::selectionMade);
    connect(m_table, &QAbstractItemView::activated, this, &RecoverablePane::restoreSelected);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &RecoverablePane::selectionMade);
    return middle;
}

QWidget *RecoverablePane::makeButtons()
{
    auto *row = new QWidget(this);
    m_chosen = new QLabel(row);
    m_chosen->setWordWrap(true);
    m_all = new QPushButton(row);
    m_wholeFolder = new QPushButton(Widgets::icon(Icon::Folder), tr("Restore this &folder…"), row);
    m_wholeFolder->setObjectName(QStringLiteral("restoreFolder"));
    m_start = new QPushButton(Widgets::icon(Icon::Restore), tr("&Restore…"), row);
    m_start->setObjectName(QStringLiteral("restoreSelected"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_chosen, 1);
    layout->addWidget(m_all);
    layout->addWidget(m_wholeFolder);
    layout->addWidget(m_start);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
    connect(m_start, &QPushButton::clicked, this, &RecoverablePane::restoreSelected);
    connect(m_wholeFolder, &QPushButton::clicked, this, &RecoverablePane::restoreFolder);
    return row;
}

void RecoverablePane::connectRestore()
{
    connect(&m_restore, &Models::Restore::prepared, this, [this] {
        if (std::exchange(m_dialogWanted, false))
            openDialog();
    });
    connect(&m_restore, &Models::Restore::jobStarted, this, &RecoverablePane::jobStarted);
    connect(&m_restore, &Models::Restore::finished, this, &RecoverablePane::restored);
    const auto refused = [this](const QString &why) {
        m_dialogWanted = false;
        m_faces->messages()->show(Severity::Critical, why);
        selectionMade();
        refresh();
    };
    connect(&m_restore, &Models::Restore::refused, this, refused);
    connect(&m_undo, &Models::RestoreUndo::refused, this, refused);
    connect(&m_undo, &Models::RestoreUndo::finished, this, [this](quint64 deleted) {
        m_faces->messages()->showForMoment(
            Severity::Good, tr("%n restored items are deleted again.", nullptr, int(deleted)));
        refresh();
    });
}

void RecoverablePane::setStore(Base::StoreId store, const QString &login)
{
    m_login = login;
    m_preview->clear(tr("Choose an item to look into it."));
    m_faces->messages()->clear();
    m_model.setStore(store);
}

void RecoverablePane::refresh()
{
    m_preview->forget();
    m_model.refresh();
}

void RecoverablePane::find()
{
    m_bar->focusText();
}

void RecoverablePane::search()
{
    Models::RecoverableQuery query = m_bar->query();
    query.folder = m_tree->currentIndex().data(RecoverableTree::PathRole).toStringList();
    m_filter.setQuery(query);
    selectionMade();
}

void RecoverablePane::tellEmpty()
{
    QString text = tr("Nothing in this store is deleted that could be restored.");
    if (const auto days = m_model.lifetime(); days && *days > 0)
        text += QLatin1Char('\n')
            + tr("The server removes what was deleted for good after %n days.", nullptr, int(*days));
    m_faces->setEmpty({text, tr("Look again"), [this] { refresh(); }});
    selectionMade();
}

void RecoverablePane::selectionMade()
{
    if (!m_start)
        return;
    const QList<int> rows = m_table->selectedSourceRows();
    quint64 size = 0;
    for (const int row : rows)
        size += m_filter.objectAt(row).size;
    const QLocale locale;
    QString text;
    if (!rows.isEmpty())
        text = tr("%n items are chosen (%1).", nullptr, int(rows.size())).arg(Models::sizeText(size));
    else if (m_filter.rowCount() == 0)
        text =
            m_filter.query().isSearch() ? tr("Nothing matches.") : tr("Nothing in this folder is deleted.");
    if (m_model.isCut())
        text +=
            QLatin1Char(' ') + tr("Only the first %1 items are shown.").arg(locale.toString(m_model.most));
    m_chosen->setText(text.trimmed());
    m_all->setText(m_filter.query().isEmpty()
            ? tr("Select &all %1").arg(locale.toString(m_filter.rowCount()))
            : tr("Select &all %1 matching").arg(locale.toString(m_filter.rowCount())));
    m_all->setEnabled(m_filter.rowCount() > 0);
    const bool busy = m_restore.isRunning();
    m_start->setEnabled(!rows.isEmpty() && !busy);
    m_start->setToolTip(busy ? tr("A restore is running.") : QString());
    m_wholeFolder->setVisible(m_tree->currentIndex().data(RecoverableTree::ObjectRole).toLongLong() != 0);
    m_wholeFolder->setEnabled(!busy);
    showPreview();
}

void RecoverablePane::showPreview()
{
    const QList<int> rows = m_table->selectedSourceRows();
    if (rows.size() != 1) {
        m_shown = 0;
        return m_preview->clear(rows.isEmpty() ? tr("Choose an item to look into it.")
                                               : tr("%n items are chosen.", nullptr, int(rows.size())));
    }
    const Base::RecoverableObject &object = m_filter.objectAt(rows.first());
    if (std::exchange(m_shown, object.id.value) != object.id.value)
        m_preview->show(m_model.store(), object, m_model.ordinalOf(m_model.rowOf(object.id.value)));
}

void RecoverablePane::restoreSelected()
{
    if (m_start->isEnabled())
        restore(m_filter.objects(m_table->selectedSourceRows()));
}

void RecoverablePane::restoreFolder()
{
    if (const auto object =
            m_model.find(m_tree->currentIndex().data(RecoverableTree::ObjectRole).toLongLong()))
        restore({*object});
}

void RecoverablePane::restore(const QList<Base::RecoverableObject> &objects)
{
    m_dialogWanted = true;
    m_restore.prepare(m_model.store(), m_login, objects);
}

void RecoverablePane::openDialog()
{
    auto *dialog = new RestoreDialog(m_restore, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_restore.start(dialog->target());
        selectionMade();
    });
    dialog->open();
}

void RecoverablePane::restored()
{
    const QLocale locale;
    const QString text = m_restore.failed() == 0
        ? tr("%n items were restored.", nullptr, int(m_restore.restored()))
        : tr("%1 items were restored, %2 were not.")
              .arg(locale.toString(m_restore.restored()), locale.toString(m_restore.failed()));
    m_faces->messages()->show(m_restore.failed() == 0 ? Severity::Good : Severity::Warning, text,
        {tr("Show each"), [this] { showResults(); }});
    if (!m_restore.undo().isEmpty()) {
        const QPointer<RecoverablePane> self(this);
        Q_EMIT done(text, [self, plan = m_restore.undo()] {
            if (self)
                self->m_undo.run(plan);
        });
    }
    selectionMade();
    refresh();
}

void RecoverablePane::showResults()
{
    auto *dialog = new ResultsDialog(m_restore, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecoverablePane::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("recoverable/panes"), m_splitter->saveState());
    m_table->saveState(settings);
}

void RecoverablePane::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("recoverable/panes")).toByteArray());
    m_table->restoreState(settings);
}

} // namespace Pages

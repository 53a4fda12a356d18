// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together.
#include "pages/configuration/configurationpage.h"
#include "pages/configuration/historypane.h"
#include "pages/configuration/optionpane.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Pages {

using Models::Configuration;

QWidget *ConfigurationPage::makeOptions()
{
    m_table->setSource(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(Configuration::Name, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Configuration::Name, letter * 30);
    m_table->setColumnWidth(Configuration::Value, letter * 28);
    m_table->setColumnWidth(Configuration::Applies, letter * 26);
    m_table->setColumnHidden(Configuration::Stored, true);
    m_table->setColumnHidden(Configuration::Default, true);
    auto *split = new QSplitter;
    split->addWidget(m_table);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void ConfigurationPage::makeLayout(QWidget *options)
{
    m_filter->setPlaceholderText(tr("Search options"));
    m_filter->setAccessibleName(tr("Search options by any text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Widgets::icon(Widgets::Icon::Search), QLineEdit::LeadingPosition);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setTextFormat(Qt::PlainText);
    m_review->setObjectName(QStringLiteral("review"));
    m_discard->setObjectName(QStringLiteral("discard"));
    auto *label = new QLabel(tr("&Service:"), this);
    label->setBuddy(m_service);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_service);
    top->addStretch();
    top->addWidget(m_filter);
    m_faces = new Widgets::Faces(options, this);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    m_faces->setEmpty({tr("This service has no options."), {}, {}});
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_discard);
    bottom->addWidget(m_review);
    auto *first = new QWidget;
    auto *column = new QVBoxLayout(first);
    column->addWidget(m_faces, 1);
    column->addLayout(bottom);
    m_tabs->setAccessibleName(tr("Options and history"));
    m_tabs->addTab(first, tr("&Options"));
    m_tabs->addTab(m_historyPane, tr("&History"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
}

void ConfigurationPage::connectAll()
{
    connect(m_service, &QComboBox::textActivated, this, &ConfigurationPage::setService);
    connect(m_filter, &QLineEdit::textChanged, m_table, &Widgets::TableView::setFilterText);
    connect(m_services.load(), &Models::Load::changed, this, [this] {
        if (m_services.load()->hasData())
            listServices();
        else if (!m_services.load()->error().isEmpty() && m_model.service().isEmpty())
            m_model.load()->fail({m_services.load()->code(), m_services.load()->error()});
    });
    connect(m_model.load(), &Models::Load::changed, this, [this] {
        if (!m_model.load()->isLoading())
            tellState();
    });
    connect(&m_model, &Models::Configuration::changesChanged, this, &ConfigurationPage::tellChanges);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConfigurationPage::choose);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_model.revertAll();
        m_pane->show(m_pane->key());
    });
    connect(m_review, &QPushButton::clicked, this, &ConfigurationPage::review);
    connect(m_historyPane, &HistoryPane::restoreWanted, this, &ConfigurationPage::restore);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_active && m_tabs->currentWidget() == m_historyPane)
            m_history.refresh();
    });
}

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together.
#include "pages/services/servicespage.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/logview.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace Pages {

using Models::ServiceLog;
using Models::Services;

QWidget *ServicesPage::makeLog()
{
    for (const quint8 level : {1, 2, 3, 4, 5, 6})
        m_level->addItem(Models::levelText(level), level);
    m_level->addItem(tr("Everything"), 15);
    m_level->setCurrentIndex(m_level->count() - 1);
    m_follow->setChecked(true);
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log; Enter goes to the next line"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Widgets::icon(Widgets::Icon::Search), QLineEdit::LeadingPosition);
    auto *label = new QLabel(tr("Log, from this &level on:"));
    label->setBuddy(m_level);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_level);
    top->addWidget(m_follow);
    top->addStretch();
    top->addWidget(m_search);
    m_lines->setSource(&m_log);
    m_lines->setColumnWidth(ServiceLog::Time, fontMetrics().averageCharWidth() * 30);
    m_lines->setColumnWidth(ServiceLog::Level, fontMetrics().averageCharWidth() * 14);
    m_logFaces = new Widgets::Faces(m_lines);
    m_logFaces->follow(
        m_log.load(), [this] { return m_log.rowCount() == 0; }, [this] { m_log.refresh(); });
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_logFaces, 1);
    return pane;
}

void ServicesPage::makeLayout()
{
    m_table->setSource(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(Services::Service, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Services::Service, letter * 20);
    m_table->setColumnWidth(Services::State, letter * 30);
    m_table->setColumnWidth(Services::Running, letter * 18);
    m_table->setColumnWidth(Services::Listening, letter * 36);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    m_faces->setEmpty({tr("There are no services."), {}, {}});
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_faces);
    split->addWidget(makeLog());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(split, 1);
    layout->addWidget(m_command);
}

void ServicesPage::connectAll()
{
    connect(m_model.load(), &Models::Load::changed, this, [this] {
        if (m_model.load()->isLoading())
            return;
        choose();
        updateActions();
    });
    connect(m_table, &Widgets::TableView::selectionMade, this, &ServicesPage::updateActions);
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this] { m_log.setLevel(quint8(m_level->currentData().toInt())); });
    connect(m_follow, &QCheckBox::toggled, &m_log, &ServiceLog::setFollow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().isEmpty() && !m_lines->findNext(m_search->text()))
            m_faces->messages()->showForMoment(
                Models::Severity::Notice, tr("No line of the log has this text."));
    });
}

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
// How the connection window is laid out; what it does is in connectwindow.cpp.
#include "frame/connectwindow.h"
#include "frame/keyring.h"
#include "widgets/icon.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Frame {

using Models::ConnectionAttempt;
using Models::LoginMethod;

QWidget *ConnectWindow::list()
{
    auto *box = new QWidget;
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search in the saved servers"));
    search->setClearButtonEnabled(true);
    m_view = new Widgets::TableView(QStringLiteral("servers"), tr("Saved servers"));
    m_view->setSource(&m_servers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(search, &QLineEdit::textChanged, m_view, &Widgets::TableView::setFilterText);
    connect(m_view, &Widgets::TableView::selectionMade, this, [this] {
        const QList<int> rows = m_view->selectedSourceRows();
        if (!rows.isEmpty())
            show(m_servers.at(rows.constFirst()));
    });
    connect(m_view, &QTableView::activated, this, [this] { begin(false); });
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](Widgets::Icon icon, const QString &text, auto work) {
        auto *button = new QPushButton(Widgets::icon(icon), text);
        connect(button, &QPushButton::clicked, this, work);
        buttons->addWidget(button);
    };
    add(Widgets::Icon::Add, tr("New"), [this] {
        m_view->clearSelection();
        show({});
        m_name->setFocus();
    });
    add(Widgets::Icon::Copy, tr("Duplicate"), [this] {
        Models::ServerEntry entry = shown();
        entry.id.clear();
        entry.name = tr("%1 (copy)").arg(entry.name);
        show(entry);
        saveShown();
    });
    add(Widgets::Icon::Remove, tr("Remove"), [this] { removeChosen(); });
    add(Widgets::Icon::Import, tr("Import…"), [this] { importList(); });
    add(Widgets::Icon::Export, tr("Export…"), [this] { exportList(); });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(search);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    return box;
}

QWidget *ConnectWindow::form()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_fields = new QFormLayout;
    addFields(m_fields);
    layout->addLayout(m_fields);
    m_connect = new QPushButton(Widgets::icon(Widgets::Icon::Link), tr("Connect"));
    m_connect->setDefault(true);
    m_test = new QPushButton(tr("Test"));
    auto *save = new QPushButton(tr("Save"));
    connect(m_connect, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_test, &QPushButton::clicked, this, [this] { begin(true); });
    connect(save, &QPushButton::clicked, this, &ConnectWindow::saveShown);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_test);
    buttons->addWidget(save);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(steps());
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + fontMetrics().averageCharWidth() * 4);
    return scroll;
}

void ConnectWindow::addFields(QFormLayout *fields)
{
    const auto line = [this, fields](const QString &label, const char *name, const QString &hint = {}) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::returnPressed, this, [this] { begin(false); });
        fields->addRow(label, edit);
        return edit;
    };
    m_name = line(tr("&Name:"), "name");
    m_url = line(tr("&Address:"), "url", QStringLiteral("https://mail.example.com:237/"));
    m_url->setToolTip(tr("file:///run/kopano/server.sock, https://host:237/ or default:"));
    m_method = new QComboBox;
    m_method->addItem(tr("Password"), QVariant::fromValue(LoginMethod::Password));
    m_method->addItem(tr("Client certificate"), QVariant::fromValue(LoginMethod::Certificate));
    m_method->addItem(tr("Account of this computer (local socket)"), QVariant::fromValue(LoginMethod::LocalSocket));
    connect(m_method, &QComboBox::currentIndexChanged, this, &ConnectWindow::methodChanged);
    fields->addRow(tr("&Login by:"), m_method);
    m_user = line(tr("&User:"), "user");
    m_password = line(tr("&Password:"), "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("&Remember in the keyring of the system"));
    if (!Keyring::isAvailable())
        m_remember->setToolTip(tr("There is no keyring here: the password is asked for each time."));
    fields->addRow(QString(), m_remember);
    m_keyFile = line(tr("&Key and certificate:"), "keyFile", tr("PEM file"));
    m_caFile = line(tr("Trusted aut&horities:"), "caFile", tr("PEM file; empty: those of the system"));
    m_color = line(tr("&Color tag:"), "color", QStringLiteral("#c01c28"));
    m_readOnly = new QCheckBox(tr("Change nothing on this ser&ver"));
    fields->addRow(QString(), m_readOnly);
    m_pin = new QLabel;
    m_pin->setWordWrap(true);
    m_pin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_forgetPin = new QPushButton(tr("Forget the pin"));
    connect(m_forgetPin, &QPushButton::clicked, this, [this] {
        Models::ServerEntry entry = shown();
        entry.pin.clear();
        show(entry);
        saveShown();
    });
    fields->addRow(tr("Pinned certificate:"), m_pin);
    fields->addRow(QString(), m_forgetPin);
}

QWidget *ConnectWindow::steps()
{
    auto *box = new QGroupBox(tr("Steps"));
    auto *layout = new QVBoxLayout(box);
    for (int step = 0; step < ConnectionAttempt::StepCount; ++step) {
        auto *label = new QLabel;
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        m_marks.append(label);
    }
    attemptChanged();
    return box;
}

} // namespace Frame

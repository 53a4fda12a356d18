// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/commandpalette.h"

#include "widgets/icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Frame {

using namespace Base;

static constexpr int mostListed = 50;

int fit(QStringView pattern, QStringView text)
{
    int gaps = 0;
    qsizetype place = -1;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        qsizetype next = place + 1;
        while (next < text.size() && text.at(next).toCaseFolded() != letter.toCaseFolded())
            ++next;
        if (next == text.size())
            return -1;
        gaps += int(next - place - 1);
        place = next;
    }
    return gaps;
}

CommandPalette::CommandPalette(QList<Command> commands, Models::Backend &backend, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_backend(backend)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to…"));
    m_text->setPlaceholderText(tr("A page, an action, a user, an option or a filter"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runChosen);
    askServer();
    list();
}

void CommandPalette::askServer()
{
    if (!m_backend.isReady() || !m_backend.identity().isAdministrator())
        return;
    m_backend.ask<Rpc::ListUsers>({}, this, [this](const Result<Rpc::ListUsersReply> &reply) {
        if (!reply)
            return; // the pages say what is wrong; here there are only fewer things to find
        for (const User &user : reply->users) {
            m_commands.append({user.login + QStringLiteral(" – ") + user.fullName, tr("User"),
                Widgets::icon(Widgets::Icon::People),
                [this, login = user.login] { Q_EMIT leads(QStringLiteral("people"), login); }});
        }
        list();
    });
    m_backend.ask<Rpc::ListServices>({}, this, [this](const Result<Rpc::ListServicesReply> &reply) {
        if (reply)
            askOptions(reply->services);
    });
}

void CommandPalette::askOptions(const QList<Rpc::ServiceInfo> &services)
{
    for (const Rpc::ServiceInfo &service : services) {
        m_backend.ask<Rpc::ReadConfiguration>(
            {service.service}, this, [this, name = service.service](const Result<Rpc::ReadConfigurationReply> &reply) {
                if (!reply)
                    return;
                for (const Rpc::OptionState &option : reply->state.options) {
                    m_commands.append({option.key + QStringLiteral(" – ") + option.summary, tr("Option of %1").arg(name),
                        Widgets::icon(Widgets::Icon::Configuration), [this, name, key = option.key] {
                            Q_EMIT leads(QStringLiteral("configuration"), name + QLatin1Char('/') + key);
                        }});
                }
                list();
            });
    }
}

void CommandPalette::list()
{
    QList<std::pair<int, int>> found; // how well, which
    for (int place = 0; place < m_commands.size(); ++place) {
        const int well = fit(m_text->text(), m_commands.at(place).text);
        if (well >= 0)
            found.append({well, place});
    }
    std::stable_sort(found.begin(), found.end(), [](auto one, auto other) { return one.first < other.first; });
    m_list->clear();
    m_listed.clear();
    for (const auto &[well, place] : std::as_const(found)) {
        if (m_listed.size() == mostListed)
            break;
        const Command &command = m_commands.at(place);
        auto *item = new QListWidgetItem(command.icon, tr("%1 (%2)").arg(command.text, command.kind));
        item->setToolTip(command.text);
        m_list->addItem(item);
        m_listed.append(place);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_listed.size())
        return;
    const auto work = m_commands.at(m_listed.at(row)).work;
    work();
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) { // the list moves while one goes on typing
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Frame

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assistant.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace Models {

using namespace Base;

namespace {

const auto loginKey = QLatin1String("assistant/login");
const auto companyKey = QLatin1String("assistant/company");
const auto doneKey = QLatin1String("assistant/done");

/// Steps whose outcome the server does not know.
constexpr std::array keptSteps{
    std::pair{Assistant::Step::Message, "message"},
    std::pair{Assistant::Step::Imap, "imap"},
    std::pair{Assistant::Step::Backup, "backup"},
};

/// "*:993 tls", "[::1]:143": how a service names what it listens to. None for a local socket.
std::optional<Assistant::ImapPlace> placeFrom(const QString &listener, const QString &host)
{
    const bool tls = listener.endsWith(QLatin1String(" tls"));
    const QString endpoint = listener.section(QLatin1Char(' '), 0, 0);
    const qsizetype colon = endpoint.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const quint16 port = QStringView(endpoint).mid(colon + 1).toUShort(&isNumber);
    if (colon < 0 || !isNumber || endpoint.startsWith(QLatin1String("unix:")))
        return {};
    return Assistant::ImapPlace{host, port, tls};
}

} // namespace

QString shellWord(const QString &text)
{
    const bool plain = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringView(u"@%+=:,./_-").contains(letter);
    });
    if (plain)
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''"))
        + QLatin1Char('\'');
}

Assistant::Assistant(Backend &backend, QString host, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_host(host.isEmpty() ? QStringLiteral("localhost") : std::move(host))
    , m_imap{m_host, 143, false}
{
}

QList<Assistant::Step> Assistant::steps() const
{
    QList<Step> steps{Step::User, Step::PublicStore, Step::Message, Step::Imap, Step::Backup};
    if (m_hosted)
        steps.prepend(Step::Company);
    return steps;
}

Assistant::State Assistant::state(Step step) const
{
    return m_progress.value(step).state;
}

QString Assistant::text(Step step) const
{
    return m_progress.value(step).text;
}

int Assistant::done() const
{
    const QList<Step> all = steps();
    return int(
        std::count_if(all.cbegin(), all.cend(), [this](Step step) { return state(step) == State::Done; }));
}

void Assistant::set(Step step, State state, const QString &text)
{
    m_progress[step] = {state, text};
    Q_EMIT changed();
}

void Assistant::begin(Step step)
{
    set(step, State::Running);
}

void Assistant::finish(Step step, const QString &text)
{
    set(step, State::Done, text);
}

void Assistant::fail(Step step, const QString &text)
{
    set(step, State::Failed, text);
}

void Assistant::setLogin(const QString &login)
{
    if (std::exchange(m_login, login) == login)
        return;
    m_messagesBefore.reset(); // another inbox
    Q_EMIT changed();
}

void Assistant::refresh()
{
    m_backend.ask<Rpc::CountUsers>({}, this, [this](const Result<Rpc::CountUsersReply> &reply) {
        if (!reply)
            return fail(Step::User, reply.error().detail);
        if (reply->companies > 0)
            finish(Step::Company, tr("There are %n company(ies).", nullptr, int(reply->companies)));
        if (reply->active > 0)
            finish(Step::User, tr("There are %n user(s).", nullptr, int(reply->active)));
    });
    askHosted();
    askPublicStore();
    askServices();
}

void Assistant::askHosted()
{
    m_backend.ask<Rpc::ReadConfiguration>(
        {QStringLiteral("server")}, this, [this](const Result<Rpc::ReadConfigurationReply> &reply) {
            if (!reply)
                return; // as a server without companies
            for (const Rpc::OptionState &option : reply->state.options) {
                if (option.key == QLatin1String("enable_hosted_kopano"))
                    m_hosted = option.value == QLatin1String("yes") || option.value == QLatin1String("true");
            }
            Q_EMIT changed();
        });
}

void Assistant::askPublicStore()
{
    Rpc::OpenStore request;
    request.company = m_company;
    m_backend.ask(request, this, [this](const Result<Rpc::SharedStoreReply> &reply) {
        if (reply && state(Step::PublicStore) != State::Done)
            finish(Step::PublicStore, tr("There is a public store."));
    });
}

/// What a mail program is told to use: with encryption from the first byte where there is that.
void Assistant::askServices()
{
    m_backend.ask<Rpc::ListServices>({}, this, [this](const Result<Rpc::ListServicesReply> &reply) {
        if (!reply)
            return;
        std::optional<ImapPlace> found;
        for (const Rpc::ServiceInfo &service : reply->services) {
            if (service.service != QLatin1String("gateway"))
                continue;
            for (const QString &listener : service.listeners) {
                const auto place = placeFrom(listener, m_host);
                const bool isImap = place && place->port % 1000 != 995 && place->port % 1000 != 110; // POP3
                if (isImap && (!found || (place->tls && !found->tls)))
                    found = place;
            }
        }
        if (found)
            m_imap = *found;
        Q_EMIT changed();
    });
}

void Assistant::makeCompany(const QString &name)
{
    if (name.isEmpty())
        return fail(Step::Company, tr("The name is empty."));
    begin(Step::Company);
    Rpc::CreateCompany request;
    request.company.name = name;
    m_backend.ask(request, this, [this, name](const Result<Rpc::CompanyReply> &reply) {
        if (!reply)
            return fail(Step::Company, reply.error().detail);
        m_company = name;
        finish(Step::Company, tr("The company %1 was made.").arg(name));
    });
}

void Assistant::makeUser(const User &user, const QByteArray &password)
{
    if (user.login.isEmpty() || password.isEmpty())
        return fail(Step::User, tr("A user needs a login and a password."));
    begin(Step::User);
    Rpc::CreateUser request;
    request.user = user;
    request.user.companyName = m_company;
    request.password = password;
    m_backend.ask(request, this, [this, login = user.login](const Result<Rpc::UserReply> &reply) {
        if (!reply)
            return fail(Step::User, reply.error().detail);
        setLogin(reply->user.login.isEmpty() ? login : reply->user.login);
        finish(Step::User, tr("The user %1 was made.").arg(m_login));
    });
}

void Assistant::makePublicStore()
{
    begin(Step::PublicStore);
    m_backend.ask<Rpc::CreatePublicStore>(
        {m_company}, this, [this](const Result<Rpc::SharedStoreReply> &reply) {
            if (!reply && reply.error().code != Code::Conflict)
                return fail(Step::PublicStore, reply.error().detail);
            finish(
                Step::PublicStore, reply ? tr("The public store was made.") : tr("There is a public store."));
        });
}

void Assistant::countMessages()
{
    if (m_login.isEmpty())
        return fail(Step::Message, tr("Name the user whose inbox is looked at."));
    begin(Step::Message);
    m_backend.ask<Rpc::GetUserDetails>({m_login}, this, [this](const Result<Rpc::UserDetailsReply> &user) {
        if (!user)
            return fail(Step::Message, user.error().detail);
        m_backend.ask<Rpc::ListFolders>(
            {user->user.store}, this, [this](const Result<Rpc::ListFoldersReply> &reply) {
                if (!reply)
                    return fail(Step::Message, reply.error().detail);
                for (const Folder &folder : reply->folders) {
                    if (folder.use == FolderUse::Inbox)
                        return counted(folder.messages);
                }
                fail(Step::Message, tr("This user has no inbox."));
            });
    });
}

void Assistant::counted(quint32 messages)
{
    const int number = int(messages);
    if (!m_messagesBefore || messages < *m_messagesBefore) {
        m_messagesBefore = messages;
        return set(Step::Message, State::Open,
            tr("There are %n message(s) in the inbox. Run the command on the server now, then look again.",
                nullptr, number));
    }
    if (messages > *m_messagesBefore)
        return finish(
            Step::Message, tr("A message came: there are %n message(s) in the inbox now.", nullptr, number));
    set(Step::Message, State::Open,
        tr("Nothing has come yet: there are still %n message(s) in the inbox.", nullptr, number));
}

void Assistant::readFrom(const QSettings &settings)
{
    m_login = settings.value(loginKey).toString();
    m_company = settings.value(companyKey).toString();
    const QStringList done = settings.value(doneKey).toStringList();
    for (const auto &[step, name] : keptSteps) {
        if (done.contains(QLatin1String(name)))
            m_progress[step] = {State::Done, tr("Done before.")};
    }
    Q_EMIT changed();
}

void Assistant::writeTo(QSettings &settings) const
{
    QStringList done;
    for (const auto &[step, name] : keptSteps) {
        if (state(step) == State::Done)
            done.append(QLatin1String(name));
    }
    settings.setValue(loginKey, m_login);
    settings.setValue(companyKey, m_company);
    settings.setValue(doneKey, done);
}

} // namespace Models

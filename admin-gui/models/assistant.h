// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <optional>

class QSettings;

namespace Models {

/// Leads from an empty server to one that takes mail: what is there already, what each step makes, how far
/// one is. What the server knows is asked of it; what only people know (a backup is made) is kept in the
/// settings. Main thread.
class Assistant : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Company, ///< only of a server with companies
        User,
        PublicStore,
        Message, ///< arrives in the user's inbox
        Imap, ///< the user logs in
        Backup,
    };
    Q_ENUM(Step)
    enum class State { Open, Running, Done, Failed };
    Q_ENUM(State)
    /// Where mail programs find the server.
    struct ImapPlace
    {
        QString host;
        quint16 port = 143;
        bool tls = false; ///< from the first byte on
        friend bool operator==(const ImapPlace &, const ImapPlace &) = default;
    };

    /// \a host: by which the server is reached from here; empty = it is this computer.
    Assistant(Backend &backend, QString host, QObject *parent = nullptr);

    /// Asks what there is.
    void refresh();
    /// The steps of this server, in order.
    QList<Step> steps() const;
    State state(Step step) const;
    /// What came of it, in a sentence; empty while it is open.
    QString text(Step step) const;
    /// How many of steps() are done.
    int done() const;

    /// The company and the user that the later steps are about.
    const QString &company() const { return m_company; }
    const QString &login() const { return m_login; }
    void setLogin(const QString &login);
    const ImapPlace &imap() const { return m_imap; }

    void makeCompany(const QString &name);
    void makeUser(const Base::User &user, const QByteArray &password);
    void makePublicStore();
    /// Counts the user's inbox: the first time to know, then to see whether a message came.
    void countMessages();
    /// The outcome of a step that is not the server's.
    void begin(Step step);
    void finish(Step step, const QString &text);
    void fail(Step step, const QString &text);
    void reopen(Step step) { set(step, State::Open); }

    /// The step as a command, with what was typed so far.
    QString companyCommand(const QString &name) const;
    QString userCommand(const Base::User &user) const;
    QString publicStoreCommand() const;
    QString messageCommand() const;
    QString imapCommand(const ImapPlace &place) const;
    QString backupCommand() const;

    void readFrom(const QSettings &settings);
    void writeTo(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    struct Progress
    {
        State state = State::Open;
        QString text;
    };
    void set(Step step, State state, const QString &text = {});
    void askHosted();
    void askPublicStore();
    void askServices();
    void counted(quint32 messages);

    Backend &m_backend;
    const QString m_host;
    ImapPlace m_imap;
    QHash<Step, Progress> m_progress;
    QString m_company;
    QString m_login;
    std::optional<quint32> m_messagesBefore;
    bool m_hosted = false;
};

/// A word of a command line for a POSIX shell: between quotes where it needs them.
QString shellWord(const QString &text);

} // namespace Models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/userscripts.h"

#include "base/ownthread.h"
#include "base/text.h"
#include "options/serverlogin.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/storetable.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <array>
#include <csignal>
#include <unistd.h>
#include <utility>

namespace Program {

using namespace Base;
namespace Option = Options::Server;

namespace {

Q_LOGGING_CATEGORY(lcScripts, "kopano.scripts")

/// What happened, who is told of it, and how the program finds out about whom.
struct Subject
{
    const char *action;
    const Config::Option<QString> &option;
    const char *name; ///< variable with the login name or the name
    const char *number; ///< variable with our number for it; null = none
};

const std::array<Subject, 6> subjects{{{"user.create", Option::createUserScript, "KOPANO_USER", nullptr},
    {"user.delete", Option::deleteUserScript, "KOPANO_USER", nullptr},
    {"group.create", Option::createGroupScript, "KOPANO_GROUP", "KOPANO_GROUPID"},
    {"group.delete", Option::deleteGroupScript, "KOPANO_GROUP", "KOPANO_GROUPID"},
    {"company.create", Option::createCompanyScript, "KOPANO_COMPANY", "KOPANO_COMPANYID"},
    {"company.delete", Option::deleteCompanyScript, "KOPANO_COMPANY", "KOPANO_COMPANYID"}}};

const Subject *subjectOf(const QString &action)
{
    for (const Subject &subject : subjects) {
        if (action == QLatin1String(subject.action))
            return &subject;
    }
    return nullptr;
}

/// Of our own environment only what programs need to find others and us.
QProcessEnvironment environment(const QHash<QString, QString> &variables)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const char *name : {"PATH", "HOME", "LANG", "LC_ALL", "TZ", "KOPANO_SOCKET", "KOPANO_CONFIG_PATH"}) {
        const QString variable = QString::fromLatin1(name);
        if (own.contains(variable))
            result.insert(variable, own.value(variable));
    }
    if (!result.contains(QStringLiteral("PATH")))
        result.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace

UserScripts::UserScripts(Audit::Sink *next) : m_next(next)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        ::setpgid(0, 0); // so that all it starts can be ended with it
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &UserScripts::killAll);
    connect(&m_process, &QProcess::readyRead, this, &UserScripts::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (m_late)
            ended(QStringLiteral("it took longer than %1 s").arg(patience.count()));
        else if (how == QProcess::CrashExit)
            ended(QStringLiteral("it crashed"));
        else
            ended(status == 0 ? QString() : QStringLiteral("exit status %1").arg(status));
    });
}

UserScripts::~UserScripts()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        killAll();
}

QStringList UserScripts::configure(const Config::Snapshot &config)
{
    ASSERT_OWN_THREAD();
    QStringList problems;
    m_programs.clear();
    for (const Subject &subject : subjects) {
        const QString program = config.get(subject.option);
        if (program.isEmpty() || program == QStringLiteral("internal")) // stores are made without any
            continue;
        if (!program.startsWith(u'/'))
            problems.append(QStringLiteral("%1 is no absolute path").arg(escaped(program)));
        else
            m_programs.insert(QLatin1String(subject.action), program);
        if (program.startsWith(u'/') && !QFileInfo(program).isExecutable())
            problems.append(QStringLiteral("%1 is no program").arg(escaped(program)));
    }
    return problems;
}

void UserScripts::write(const Audit::Event &event)
{
    if (m_next)
        m_next->write(event);
    if (event.kind == Audit::Kind::Administration && event.allowed && subjectOf(event.action))
        QMetaObject::invokeMethod(
            this, [this, event] { add(event); }, Qt::QueuedConnection);
}

void UserScripts::add(const Audit::Event &event)
{
    ASSERT_OWN_THREAD();
    const Subject *subject = subjectOf(event.action);
    const QString program = m_programs.value(event.action);
    if (program.isEmpty() || m_stopped)
        return;
    if (m_waiting.size() >= mostWaiting) {
        if (m_dropped++ == 0)
            qCCritical(lcScripts, "too many programs wait: from now on some are not run");
        return;
    }
    Waiting waiting{event.action, program, {}, event.store};
    waiting.variables.insert(QLatin1String(subject->name), event.target);
    if (subject->number && event.number > 0)
        waiting.variables.insert(QLatin1String(subject->number), QString::number(event.number));
    m_waiting.push_back(std::move(waiting));
    runNext();
}

void UserScripts::runNext()
{
    if (m_busy || m_stopped || m_waiting.empty())
        return;
    if (m_dropped > 0 && m_waiting.size() < mostWaiting / 2) {
        qCCritical(lcScripts, "programs not run times=%llu", qulonglong(m_dropped));
        m_dropped = 0;
    }
    m_busy = true;
    if (m_waiting.front().store && m_database)
        findStore();
    else
        run();
}

/// The GUID of the store is what other tools know it by. It stays when its user goes.
void UserScripts::findStore()
{
    const auto queued =
        m_database->read([this, id = m_waiting.front().store](Storage::Connection &connection) {
            const auto store = Storage::StoreTable::find(connection, id);
            const QByteArray guid = store && *store ? (*store)->guid.toHex() : QByteArray();
            QMetaObject::invokeMethod(
                this,
                [this, guid] {
                    m_waiting.front().variables.insert(
                        QStringLiteral("KOPANO_STOREID"), QString::fromLatin1(guid));
                    run();
                },
                Qt::QueuedConnection);
        });
    if (!queued)
        run();
}

void UserScripts::run()
{
    ASSERT_OWN_THREAD();
    if (m_stopped)
        return;
    const Waiting &waiting = m_waiting.front();
    m_output.clear();
    m_late = false;
    m_process.setProcessEnvironment(environment(waiting.variables));
    m_process.setProgram(waiting.program);
    m_limit.start(patience);
    m_process.start(QIODevice::ReadOnly);
}

void UserScripts::readOutput()
{
    const QByteArray bytes = m_process.readAll();
    m_output += bytes.left(mostOutput - m_output.size());
}

void UserScripts::killAll()
{
    m_late = true;
    if (const qint64 process = m_process.processId(); process > 0)
        ::kill(-pid_t(process), SIGKILL);
    m_process.kill();
}

void UserScripts::ended(const QString &problem)
{
    ASSERT_OWN_THREAD();
    readOutput();
    m_limit.stop();
    const Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto name = waiting.variables.value(QLatin1String(subjectOf(waiting.action)->name));
    if (problem.isEmpty()) {
        qCInfo(lcScripts, "program run event=%s name='%s' program=%s", qUtf8Printable(waiting.action),
            qUtf8Printable(escaped(name)), qUtf8Printable(escaped(waiting.program)));
    } else {
        qCWarning(lcScripts, "program failed event=%s name='%s' program=%s reason=\"%s\" output=\"%s\"",
            qUtf8Printable(waiting.action), qUtf8Printable(escaped(name)),
            qUtf8Printable(escaped(waiting.program)), qUtf8Printable(escaped(problem)),
            qUtf8Printable(escaped(QString::fromUtf8(m_output.trimmed()), mostOutput)));
    }
    m_busy = false;
    // Not from here: the process is still telling of its end.
    QMetaObject::invokeMethod(this, &UserScripts::runNext, Qt::QueuedConnection);
}

void UserScripts::stop()
{
    ASSERT_OWN_THREAD();
    m_stopped = true;
    const size_t left = m_waiting.size() - (m_busy ? 1 : 0);
    if (left > 0)
        qCWarning(lcScripts, "the server ends before all programs were run left=%zu", left);
}

} // namespace Program

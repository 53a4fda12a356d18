// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/own.h"

#include "models/format.h"

namespace Models {

using namespace Base;

namespace {

/// The one that stops something; 0 without any.
quint64 limitOf(const Quota &quota)
{
    return quota.hard != 0 ? quota.hard : quota.soft != 0 ? quota.soft : quota.warn;
}

QString listText(const QStringList &names)
{
    return names.isEmpty() ? OwnAccount::tr("nobody") : names.join(QStringLiteral(", "));
}

} // namespace

OwnAccount::OwnAccount(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
}

void OwnAccount::ask()
{
    const QString login = m_backend.identity().login;
    if (login.isEmpty()) // SYSTEM has no account
        return m_refresher.reset();
    m_refresher.ask(
        Rpc::GetUserDetails{login}, [this](const Rpc::UserDetailsReply &reply) {
            m_details = reply;
            m_refresher.finish();
        });
}

QList<OwnAccount::Fact> OwnAccount::facts() const
{
    const User &user = m_details.user;
    const auto limit = [](quint64 bytes) { return bytes == 0 ? tr("none") : sizeText(bytes); };
    QStringList delegates;
    for (const Rpc::Delegate &delegate : m_details.delegates)
        delegates.append(delegate.fullName.isEmpty() ? delegate.login : delegate.fullName);
    return {
        {tr("Login"), user.login},
        {tr("Name"), user.fullName},
        {tr("Address"), user.emailAddress},
        {tr("Quota warning at"), limit(m_details.effective.warn)},
        {tr("No more sending at"), limit(m_details.effective.soft)},
        {tr("No more receiving at"), limit(m_details.effective.hard)},
        {tr("Last login"), timeText(user.lastLogon)},
        {tr("Last logout"), timeText(user.lastLogoff)},
        {tr("Groups"), m_details.groups.isEmpty() ? tr("none") : m_details.groups.join(QStringLiteral(", "))},
        {tr("May write as you"), listText(m_details.sendAs)},
        {tr("Delegates"), listText(delegates)},
    };
}

QString OwnAccount::quotaText() const
{
    const quint64 limit = limitOf(m_details.effective);
    const QString used = sizeText(m_details.user.storeSize);
    return limit == 0 ? tr("%1, without a limit").arg(used) : tr("%1 of %2").arg(used, sizeText(limit));
}

std::optional<double> OwnAccount::quotaShare() const
{
    const quint64 limit = limitOf(m_details.effective);
    return limit == 0 ? std::nullopt : std::optional(double(m_details.user.storeSize) / double(limit));
}

Severity OwnAccount::quotaSeverity() const
{
    switch (m_details.level) {
    case Rpc::QuotaLevel::Below:
        return Severity::Good;
    case Rpc::QuotaLevel::Warn:
        return Severity::Warning;
    case Rpc::QuotaLevel::Soft:
    case Rpc::QuotaLevel::Hard:
        return Severity::Critical;
    }
    return Severity::None;
}

} // namespace Models

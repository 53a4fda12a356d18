// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "directory/ldapsettings.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

struct ldap;

namespace Directory {

/// One entry with the attributes that were asked for.
struct LdapEntry
{
    QByteArray dn; ///< as the server writes it
    QHash<QByteArray, QList<QByteArray>> attributes; ///< names in lower case

    /// The first value; empty if there is none.
    QByteArray value(const QByteArray &attribute) const;
    QList<QByteArray> values(const QByteArray &attribute) const;
};

/// What is looked for.
struct LdapSearch
{
    QByteArray filter; ///< RFC 4515
    QList<QByteArray> attributes;
    qsizetype most = 0; ///< TooBig beyond, 0 = no bound
    QByteArray base; ///< DN; empty = the settings' search base
};

/// A connection to an LDAP server (RFC 4511), with TLS if the settings say so. One thread at a time; its
/// calls wait for the server, each at most LdapSettings::timeout. Busy = it cannot be reached.
class LdapClient
{
public:
    using EntryFunction = std::function<Base::Result<void>(const LdapEntry &)>;

    /// Connects, changes to TLS, binds as the settings' user.
    static Base::Result<std::unique_ptr<LdapClient>> open(const LdapSettings &settings);
    /// Whether the server accepts the password; an empty one never (RFC 4513 section 5.1.2: that would be a
    /// bind without a check). On a connection of its own.
    static Base::Result<bool> checkPassword(
        const LdapSettings &settings, const QByteArray &dn, const Base::Secret &password);
    ~LdapClient();
    Q_DISABLE_COPY_MOVE(LdapClient)

    /// Calls \a entry for every entry found, page by page (RFC 2696); its error ends the search. Invalid for
    /// a filter or a base that cannot be used.
    Base::Result<void> search(const LdapSearch &search, const EntryFunction &entry);
    /// The connection is of no more use.
    bool isBroken() const { return m_broken; }

    /// A DN in the form in which equal ones are equal bytes; empty if \a dn is none.
    static QByteArray normalDn(const QByteArray &dn);
    /// The DN of the entry above, normalDn() of it; empty if there is none.
    static QByteArray parentDn(const QByteArray &dn);

private:
    explicit LdapClient(const LdapSettings &settings) : m_settings(settings) { }
    static Base::Result<std::unique_ptr<LdapClient>> openUncounted(const LdapSettings &settings);
    Base::Result<void> connect();
    Base::Result<void> setOptions();
    Base::Result<void> bind(const QByteArray &dn, const Base::Secret &password);
    Base::Error failure(const char *what, int code);
    struct Page;
    Base::Result<Page> fetchPage(const LdapSearch &search, const QByteArray &cookie);
    Base::Result<qsizetype> readPage(const Page &page, const EntryFunction &entry);

    const LdapSettings m_settings;
    ldap *m_ldap = nullptr;
    bool m_broken = false;
};

} // namespace Directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ldapclient.h"

#include <QScopeGuard>

#include <chrono>

#include <ldap.h>
#include <sys/time.h>
#include <vector>

namespace Directory {

using namespace Base;

namespace {

bool isConnectionLost(int code)
{
    switch (code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
    case LDAP_TIMEOUT:
    case LDAP_UNAVAILABLE:
    case LDAP_BUSY:
    case LDAP_LOCAL_ERROR:
    case LDAP_ENCODING_ERROR:
    case LDAP_DECODING_ERROR:
        return true;
    default:
        return false;
    }
}

/// The counters of one kind of exchange with the server.
struct Step
{
    Statistics::Counter &count;
    Statistics::Counter &failures;
    Statistics::Counter &time;
    Statistics::Counter &most;
};

bool succeeded(const Result<bool> &result)
{
    return result && *result;
}

template <class T> bool succeeded(const Result<T> &result)
{
    return result.has_value();
}

/// Does \a work, and counts it.
template <class Work> auto counted(const Step &step, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    auto result = work();
    const auto spent =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    step.count.add();
    step.time.add(spent.count());
    step.most.raise(spent.count());
    if (!succeeded(result))
        step.failures.add();
    return result;
}

timeval timeOf(std::chrono::seconds time)
{
    return {time.count(), 0};
}

LdapEntry entryOf(LDAP *ldap, LDAPMessage *message)
{
    LdapEntry entry;
    if (char *dn = ldap_get_dn(ldap, message)) {
        entry.dn = dn;
        ldap_memfree(dn);
    }
    BerElement *position = nullptr;
    for (char *name = ldap_first_attribute(ldap, message, &position); name;
         name = ldap_next_attribute(ldap, message, position)) {
        if (berval **values = ldap_get_values_len(ldap, message, name)) {
            QList<QByteArray> &list = entry.attributes[QByteArray(name).toLower()];
            for (berval **value = values; *value; ++value)
                list.append(QByteArray((*value)->bv_val, qsizetype((*value)->bv_len)));
            ldap_value_free_len(values);
        }
        ldap_memfree(name);
    }
    ber_free(position, 0);
    return entry;
}

} // namespace

/// One answer of the server, and where the next begins.
struct LdapClient::Page
{
    std::shared_ptr<LDAPMessage> message;
    QByteArray cookie; ///< empty: it was the last
};

QByteArray LdapEntry::value(const QByteArray &attribute) const
{
    return values(attribute).value(0);
}

QList<QByteArray> LdapEntry::values(const QByteArray &attribute) const
{
    return attributes.value(attribute.toLower());
}

LdapClient::~LdapClient()
{
    if (m_ldap)
        ldap_unbind_ext_s(m_ldap, nullptr, nullptr);
}

Error LdapClient::failure(const char *what, int code)
{
    const bool lost = isConnectionLost(code);
    m_broken = m_broken || lost;
    QString detail = QStringLiteral("LDAP: %1: %2")
                         .arg(QLatin1String(what), QString::fromLocal8Bit(ldap_err2string(code)));
    char *text = nullptr;
    if (m_ldap && ldap_get_option(m_ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &text) == LDAP_OPT_SUCCESS && text) {
        if (*text)
            detail += QStringLiteral(" (%1)").arg(QString::fromUtf8(text).left(200));
        ldap_memfree(text);
    }
    if (code == LDAP_FILTER_ERROR || code == LDAP_INVALID_DN_SYNTAX || code == LDAP_NO_SUCH_OBJECT)
        return {Code::Invalid, detail};
    return {lost ? Code::Busy : Code::Io, detail};
}

Result<void> LdapClient::setOptions()
{
    const int version = LDAP_VERSION3;
    const timeval time = timeOf(m_settings.timeout);
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    bool ok = ldap_set_option(m_ldap, LDAP_OPT_PROTOCOL_VERSION, &version) == LDAP_OPT_SUCCESS
        && ldap_set_option(m_ldap, LDAP_OPT_NETWORK_TIMEOUT, &time) == LDAP_OPT_SUCCESS
        && ldap_set_option(m_ldap, LDAP_OPT_TIMEOUT, &time) == LDAP_OPT_SUCCESS
        // Whoever answers must not be able to send our password elsewhere.
        && ldap_set_option(m_ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF) == LDAP_OPT_SUCCESS
        && ldap_set_option(m_ldap, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) == LDAP_OPT_SUCCESS;
    if (ok && !m_settings.caFile.isEmpty()) {
        const QByteArray file = m_settings.caFile.toLocal8Bit();
        ok = ldap_set_option(m_ldap, LDAP_OPT_X_TLS_CACERTFILE, file.constData()) == LDAP_OPT_SUCCESS;
    }
    const int client = 0;
    ok = ok && ldap_set_option(m_ldap, LDAP_OPT_X_TLS_NEWCTX, &client) == LDAP_OPT_SUCCESS;
    if (!ok)
        return {Code::Invalid,
            QStringLiteral("LDAP: the options for TLS cannot be used; is ldap_tls_ca_file right?")};
    return {};
}

Result<void> LdapClient::connect()
{
    if (const int code = ldap_initialize(&m_ldap, m_settings.uri.toUtf8().constData()); code != LDAP_SUCCESS)
        return {Code::Invalid,
            QStringLiteral("ldap_uri '%1': %2")
                .arg(m_settings.uri, QString::fromLocal8Bit(ldap_err2string(code)))};
    TRY(setOptions());
    if (!m_settings.startTls || m_settings.uri.startsWith(QLatin1String("ldaps:"), Qt::CaseInsensitive)
        || m_settings.uri.startsWith(QLatin1String("ldapi:"), Qt::CaseInsensitive))
        return {};
    if (const int code = ldap_start_tls_s(m_ldap, nullptr, nullptr); code != LDAP_SUCCESS) {
        Error error = failure("StartTLS", code);
        error.code = Code::Busy; // never goes on without
        return error;
    }
    return {};
}

Result<void> LdapClient::bind(const QByteArray &dn, const Secret &password)
{
    berval credentials{};
    const QByteArray bytes = password.reveal();
    credentials.bv_len = ber_len_t(bytes.size());
    credentials.bv_val = const_cast<char *>(bytes.constData());
    const int code = ldap_sasl_bind_s(m_ldap, dn.isEmpty() ? nullptr : dn.constData(), LDAP_SASL_SIMPLE,
        &credentials, nullptr, nullptr, nullptr);
    if (code == LDAP_SUCCESS)
        return {};
    Error error = failure("bind", code);
    if (code == LDAP_INVALID_CREDENTIALS || code == LDAP_INAPPROPRIATE_AUTH || code == LDAP_NO_SUCH_OBJECT
        || code == LDAP_UNWILLING_TO_PERFORM || code == LDAP_CONSTRAINT_VIOLATION)
        error.code = Code::Denied;
    return error;
}

Result<std::unique_ptr<LdapClient>> LdapClient::open(const LdapSettings &settings)
{
    auto &c = *settings.counters;
    return counted(Step{c.connects, c.connectFailures, c.connectTime, c.connectMost},
        [&] { return openUncounted(settings); });
}

Result<std::unique_ptr<LdapClient>> LdapClient::openUncounted(const LdapSettings &settings)
{
    std::unique_ptr<LdapClient> client(new LdapClient(settings));
    TRY(client->connect());
    if (const auto bound = client->bind(settings.bindUser.toUtf8(), settings.bindPassword); !bound) {
        // Our own password is wrong: that is not the caller's.
        const bool denied = bound.error().code == Code::Denied;
        return {denied ? Code::Io : bound.error().code, bound.error().detail};
    }
    return client;
}

Result<bool> LdapClient::checkPassword(
    const LdapSettings &settings, const QByteArray &dn, const Secret &password)
{
    if (dn.isEmpty() || password.reveal().isEmpty())
        return false;
    auto &c = *settings.counters;
    const Step step{c.authentications, c.authenticationFailures, c.authenticationTime, c.authenticationMost};
    return counted(step, [&]() -> Result<bool> {
        std::unique_ptr<LdapClient> client(new LdapClient(settings));
        TRY(client->connect());
        const auto bound = client->bind(dn, password);
        if (!bound && bound.error().code != Code::Denied)
            return bound.error();
        return bool(bound);
    });
}

Result<LdapClient::Page> LdapClient::fetchPage(const LdapSearch &search, const QByteArray &cookie)
{
    std::vector<char *> names;
    for (const QByteArray &name : search.attributes)
        names.push_back(const_cast<char *>(name.constData()));
    names.push_back(nullptr);
    berval position{ber_len_t(cookie.size()), const_cast<char *>(cookie.constData())};
    LDAPControl *control = nullptr;
    int code = ldap_create_page_control(m_ldap, ber_int_t(m_settings.pageSize), &position, 0, &control);
    if (code != LDAP_SUCCESS)
        return failure("page control", code);
    const auto freeControl = qScopeGuard([control] { ldap_control_free(control); });
    LDAPControl *controls[]{control, nullptr};
    timeval time = timeOf(m_settings.timeout);
    LDAPMessage *message = nullptr;
    const QByteArray base = search.base.isEmpty() ? m_settings.searchBase.toUtf8() : search.base;
    code = ldap_search_ext_s(m_ldap, base.constData(), LDAP_SCOPE_SUBTREE, search.filter.constData(),
        names.data(), 0, controls, nullptr, &time, LDAP_NO_LIMIT, &message);
    Page page;
    page.message.reset(message, [](LDAPMessage *gone) { ldap_msgfree(gone); });
    if (code != LDAP_SUCCESS)
        return failure("search", code);
    LDAPControl **answers = nullptr;
    int status = LDAP_SUCCESS;
    code = ldap_parse_result(m_ldap, message, &status, nullptr, nullptr, nullptr, &answers, 0);
    const auto freeAnswers = qScopeGuard([&answers] { ldap_controls_free(answers); });
    if (code != LDAP_SUCCESS || status != LDAP_SUCCESS)
        return failure("search", code != LDAP_SUCCESS ? code : status);
    if (LDAPControl *answer = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, answers, nullptr)) {
        berval next{};
        ber_int_t estimate = 0;
        code = ldap_parse_pageresponse_control(m_ldap, answer, &estimate, &next);
        if (code != LDAP_SUCCESS) // not the last page: what follows has not vanished
            return failure("page control", code);
        page.cookie = QByteArray(next.bv_val, qsizetype(next.bv_len));
        ber_memfree(next.bv_val);
    }
    return page;
}

Result<qsizetype> LdapClient::readPage(const Page &page, const EntryFunction &entry)
{
    qsizetype count = 0;
    for (LDAPMessage *message = ldap_first_entry(m_ldap, page.message.get()); message;
         message = ldap_next_entry(m_ldap, message)) {
        TRY(entry(entryOf(m_ldap, message)));
        ++count;
    }
    return count;
}

Result<void> LdapClient::search(const LdapSearch &search, const EntryFunction &entry)
{
    QByteArray cookie;
    qsizetype count = 0;
    do {
        auto &c = *m_settings.counters;
        const Page page = TRY(counted(Step{c.searches, c.searchFailures, c.searchTime, c.searchMost},
            [&] { return fetchPage(search, cookie); }));
        count += TRY(readPage(page, entry));
        if (search.most > 0 && count > search.most)
            return {Code::TooBig, QStringLiteral("LDAP: more than %1 entries").arg(search.most)};
        cookie = page.cookie;
    } while (!cookie.isEmpty());
    return {};
}

/// The part of \a dn that is left without the first \a skipped RDNs, in its normal form; empty if there is
/// none.
static QByteArray dnWithout(const QByteArray &dn, int skipped)
{
    LDAPDN parsed = nullptr;
    if (dn.isEmpty() || ldap_str2dn(dn.constData(), &parsed, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS
        || !parsed)
        return {};
    const auto freeDn = qScopeGuard([parsed] { ldap_dnfree(parsed); });
    LDAPDN rest = parsed;
    for (; skipped > 0 && *rest; --skipped)
        ++rest;
    char *text = nullptr;
    if (!*rest || ldap_dn2str(rest, &text, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS || !text)
        return {};
    // Directories compare names of people and places without case; those that do not are rare.
    const QByteArray normal = QString::fromUtf8(text).toCaseFolded().toUtf8();
    ldap_memfree(text);
    return normal;
}

QByteArray LdapClient::normalDn(const QByteArray &dn)
{
    return dnWithout(dn, 0);
}

QByteArray LdapClient::parentDn(const QByteArray &dn)
{
    return dnWithout(dn, 1);
}

} // namespace Directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/kerberos.h"

#include "base/text.h"

#include <QScopeGuard>

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_krb5.h>
#include <krb5.h>
#include <optional>
#include <utility>

namespace Directory {

using namespace Base;

namespace {

constexpr qsizetype maxToken = 64 * 1024;
constexpr char noSecurityLayer = 1; // RFC 4752 section 3.3

QString reasonOf(OM_uint32 major, OM_uint32 minor)
{
    QString text;
    for (const auto &[code, kind] : {std::pair{major, GSS_C_GSS_CODE}, std::pair{minor, GSS_C_MECH_CODE}}) {
        OM_uint32 ignored = 0;
        OM_uint32 context = 0;
        gss_buffer_desc message = GSS_C_EMPTY_BUFFER;
        if (gss_display_status(&ignored, code, kind, GSS_C_NO_OID, &context, &message) != GSS_S_COMPLETE)
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral(": "))
            + QString::fromUtf8(static_cast<const char *>(message.value), qsizetype(message.length));
        gss_release_buffer(&ignored, &message);
    }
    return text;
}

gss_buffer_desc bufferOf(const QByteArray &bytes)
{
    return {size_t(bytes.size()), const_cast<char *>(bytes.constData())};
}

QByteArray taken(gss_buffer_desc &buffer)
{
    OM_uint32 ignored = 0;
    const QByteArray bytes(static_cast<const char *>(buffer.value), qsizetype(buffer.length));
    gss_release_buffer(&ignored, &buffer);
    return bytes;
}

/// The local account of a principal; nothing if krb5.conf maps it to none, as it does with other realms.
std::optional<QString> accountOf(const QByteArray &principal)
{
    krb5_context context = nullptr;
    if (krb5_init_context(&context) != 0)
        return std::nullopt;
    const auto freeContext = qScopeGuard([context] { krb5_free_context(context); });
    krb5_principal parsed = nullptr;
    if (krb5_parse_name(context, principal.constData(), &parsed) != 0)
        return std::nullopt;
    char name[256]{};
    const auto mapped = krb5_aname_to_localname(context, parsed, int(sizeof name - 1), name);
    krb5_free_principal(context, parsed);
    return mapped == 0 ? decodeUtf8(name) : std::nullopt;
}

} // namespace

/// What the library gave us.
struct KerberosExchange::Parts
{
    gss_cred_id_t key = GSS_C_NO_CREDENTIAL;
    gss_ctx_id_t context = GSS_C_NO_CONTEXT;
    gss_name_t client = GSS_C_NO_NAME;

    Parts() = default;
    ~Parts()
    {
        OM_uint32 ignored = 0;
        gss_release_name(&ignored, &client);
        gss_delete_sec_context(&ignored, &context, GSS_C_NO_BUFFER);
        gss_release_cred(&ignored, &key);
    }
    Q_DISABLE_COPY_MOVE(Parts)
};

KerberosExchange::KerberosExchange(const QString &service, const QString &host)
    : m_service(service)
    , m_host(host)
    , m_parts(std::make_unique<Parts>())
{
}

KerberosExchange::~KerberosExchange() = default;

Result<KerberosExchange::Step> KerberosExchange::step(const QByteArray &message)
{
    const State state = std::exchange(m_state, State::Over);
    if (message.size() > maxToken)
        return {Code::Denied, QStringLiteral("a GSS-API message of more than %1 bytes").arg(maxToken)};
    switch (state) {
    case State::Context:
        return accept(message);
    case State::BeforeOffer:
        if (!message.isEmpty())
            return {Code::Denied, QStringLiteral("an empty GSS-API message was expected")};
        return offer();
    case State::Choice:
        return choose(message);
    case State::Over:
        break;
    }
    return {Code::Denied, QStringLiteral("the GSS-API exchange is over")};
}

Result<void> KerberosExchange::acquire()
{
    const QByteArray text = (m_service + u'@' + m_host).toUtf8();
    gss_buffer_desc buffer = bufferOf(text);
    gss_name_t name = GSS_C_NO_NAME;
    OM_uint32 minor = 0;
    OM_uint32 major = gss_import_name(&minor, &buffer, GSS_C_NT_HOSTBASED_SERVICE, &name);
    if (!GSS_ERROR(major)) {
        gss_OID_set_desc kerberos{1, const_cast<gss_OID>(gss_mech_krb5)};
        major = gss_acquire_cred(
            &minor, name, GSS_C_INDEFINITE, &kerberos, GSS_C_ACCEPT, &m_parts->key, nullptr, nullptr);
        OM_uint32 ignored = 0;
        gss_release_name(&ignored, &name);
    }
    if (GSS_ERROR(major)) {
        return {Code::Io,
            QStringLiteral("no key for %1 in the keytab: %2")
                .arg(QString::fromUtf8(text), reasonOf(major, minor))};
    }
    return {};
}

Result<KerberosExchange::Step> KerberosExchange::accept(const QByteArray &token)
{
    if (m_parts->key == GSS_C_NO_CREDENTIAL)
        TRY(acquire());
    gss_buffer_desc input = bufferOf(token);
    gss_buffer_desc output = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    OM_uint32 ignored = 0;
    gss_release_name(&ignored, &m_parts->client);
    const OM_uint32 major = gss_accept_sec_context(&minor, &m_parts->context, m_parts->key, &input,
        GSS_C_NO_CHANNEL_BINDINGS, &m_parts->client, nullptr, &output, nullptr, nullptr, nullptr);
    const QByteArray reply = taken(output);
    if (GSS_ERROR(major))
        return {Code::Denied, QStringLiteral("Kerberos: %1").arg(reasonOf(major, minor))};
    if (major & GSS_S_CONTINUE_NEEDED) {
        m_state = State::Context;
        return Step{false, reply};
    }
    if (reply.isEmpty())
        return offer();
    m_state = State::BeforeOffer;
    return Step{false, reply};
}

Result<KerberosExchange::Step> KerberosExchange::offer()
{
    const QByteArray layers = QByteArray(1, noSecurityLayer) + QByteArray(3, '\0');
    gss_buffer_desc input = bufferOf(layers);
    gss_buffer_desc output = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    const OM_uint32 major =
        gss_wrap(&minor, m_parts->context, 0, GSS_C_QOP_DEFAULT, &input, nullptr, &output);
    const QByteArray reply = taken(output);
    if (GSS_ERROR(major))
        return {Code::Denied, QStringLiteral("Kerberos: %1").arg(reasonOf(major, minor))};
    m_state = State::Choice;
    return Step{false, reply};
}

Result<KerberosExchange::Step> KerberosExchange::choose(const QByteArray &message)
{
    gss_buffer_desc input = bufferOf(message);
    gss_buffer_desc output = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    const OM_uint32 major = gss_unwrap(&minor, m_parts->context, &input, &output, nullptr, nullptr);
    const QByteArray choice = taken(output);
    if (GSS_ERROR(major))
        return {Code::Denied, QStringLiteral("Kerberos: %1").arg(reasonOf(major, minor))};
    const auto wanted = choice.size() >= 4 ? decodeUtf8(QByteArrayView(choice).sliced(4)) : std::nullopt;
    if (!wanted || choice.front() != noSecurityLayer)
        return {Code::Denied, QStringLiteral("malformed choice of a security layer")};
    m_authorizationId = *wanted;
    TRY(readName());
    return Step{true, {}};
}

Result<void> KerberosExchange::readName()
{
    gss_buffer_desc name = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    const OM_uint32 major = gss_display_name(&minor, m_parts->client, &name, nullptr);
    const QByteArray principal = taken(name);
    if (GSS_ERROR(major) || principal.isEmpty() || principal.contains('\0'))
        return {Code::Denied, QStringLiteral("Kerberos: a principal without a name")};
    const auto account = accountOf(principal);
    m_hasAccount = account && !account->isEmpty();
    m_login = m_hasAccount ? *account : QString::fromUtf8(principal);
    return {};
}

} // namespace Directory

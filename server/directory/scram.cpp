// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/scram.h"

#include "base/quoting.h"
#include "base/random.h"
#include "base/text.h"

#include <QMessageAuthenticationCode>

#include <cstdlib>
#include <gsasl.h>

namespace Directory {

using namespace Base;

namespace {

constexpr qsizetype maxMessage = 4096;
constexpr quint32 decoyIterations = 10'000; // as makePasswordKeys()

/// Called by the library while gsasl_step() runs, on the same thread.
int answer(Gsasl *, Gsasl_session *session, Gsasl_property property)
{
    switch (property) {
    case GSASL_SCRAM_ITER:
    case GSASL_SCRAM_SALT:
    case GSASL_SCRAM_STOREDKEY:
    case GSASL_SCRAM_SERVERKEY: {
        auto *exchange = static_cast<ScramExchange *>(gsasl_session_hook_get(session));
        return exchange && exchange->provideKeys() ? GSASL_OK : GSASL_NO_CALLBACK;
    }
    default:
        return GSASL_NO_CALLBACK;
    }
}

QString textOf(const char *utf8)
{
    return utf8 ? decodeUtf8(utf8).value_or(QString()) : QString();
}

} // namespace

ScramExchange::ScramExchange(Gsasl *context, QByteArray decoySecret) : m_decoySecret(std::move(decoySecret))
{
    if (gsasl_server_start(context, "SCRAM-SHA-256", &m_session) == GSASL_OK)
        gsasl_session_hook_set(m_session, this);
    else
        m_session = nullptr;
}

ScramExchange::~ScramExchange()
{
    if (m_session)
        gsasl_finish(m_session);
}

bool ScramExchange::provideKeys()
{
    if (m_keysProvided)
        return false;
    const char *const sent = gsasl_property_fast(m_session, GSASL_AUTHID);
    m_login = fromBytes(sent ? QByteArrayView(sent) : QByteArrayView());
    m_authorizationId = textOf(gsasl_property_fast(m_session, GSASL_AUTHZID));
    std::optional<PasswordKeys> keys;
    if (m_lookup && !textOf(sent).isEmpty()) // what is no UTF-8 is only for the log
        keys = (*m_lookup)(m_login);
    if (!keys || keys->scramStoredKey.isEmpty()) {
        // The same name always gets the same salt, as a real user would.
        const QByteArray hash =
            QMessageAuthenticationCode::hash(m_login.toUtf8(), m_decoySecret, QCryptographicHash::Sha256);
        keys = PasswordKeys{{}, hash.left(16), decoyIterations, randomBytes(32), randomBytes(32)};
    }
    gsasl_property_set(m_session, GSASL_SCRAM_ITER, QByteArray::number(keys->scramIterations).constData());
    gsasl_property_set(m_session, GSASL_SCRAM_SALT, keys->scramSalt.toBase64().constData());
    gsasl_property_set(m_session, GSASL_SCRAM_STOREDKEY, keys->scramStoredKey.toBase64().constData());
    gsasl_property_set(m_session, GSASL_SCRAM_SERVERKEY, keys->scramServerKey.toBase64().constData());
    m_keysProvided = true;
    return true;
}

Result<ScramExchange::Step> ScramExchange::step(const QByteArray &message, const KeyLookup &lookup)
{
    if (!m_session)
        return {Code::Internal, QStringLiteral("the SASL library offers no SCRAM-SHA-256")};
    if (message.isEmpty() || message.size() > maxMessage || message.contains('\0'))
        return {Code::Denied, QStringLiteral("malformed SCRAM message")};
    // RFC 5802 section 6: binding to a channel was not offered; the library would let it pass.
    if (!m_keysProvided && message.startsWith('p'))
        return {Code::Denied, QStringLiteral("SCRAM with channel binding")};
    m_lookup = &lookup;
    char *out = nullptr;
    size_t outSize = 0;
    const int rc = gsasl_step(m_session, message.constData(), size_t(message.size()), &out, &outSize);
    m_lookup = nullptr;
    Step step{rc == GSASL_OK, out ? QByteArray(out, qsizetype(outSize)) : QByteArray()};
    gsasl_free(out);
    if (rc != GSASL_OK && rc != GSASL_NEEDS_MORE)
        return {Code::Denied, QStringLiteral("SCRAM: %1").arg(QLatin1String(gsasl_strerror(rc)))};
    if (step.done && !m_keysProvided)
        return {Code::Internal, QStringLiteral("SCRAM ended without asking for keys")};
    return step;
}

Scram::Scram() : m_decoySecret(randomBytes(32))
{
    if (gsasl_init(&m_context) == GSASL_OK)
        gsasl_callback_set(m_context, &answer);
    else
        m_context = nullptr;
}

Scram::~Scram()
{
    if (m_context)
        gsasl_done(m_context);
}

std::unique_ptr<ScramExchange> Scram::start() const
{
    return std::make_unique<ScramExchange>(m_context, m_decoySecret);
}

} // namespace Directory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/systemaccounts.h"

#include <cstdlib>
#include <cstring>
#include <security/pam_appl.h>

namespace Directory {

using namespace Base;

namespace {

/// Answers every question without echo with the password; PAM frees what it gets.
int converse(int count, const pam_message **messages, pam_response **responses, void *data)
{
    if (count <= 0 || count > PAM_MAX_NUM_MSG)
        return PAM_CONV_ERR;
    if (!responses) // some modules only want to say something
        return PAM_SUCCESS;
    auto *answers = static_cast<pam_response *>(std::calloc(size_t(count), sizeof(pam_response)));
    if (!answers)
        return PAM_BUF_ERR;
    for (int i = 0; i < count; ++i) {
        if (messages[i]->msg_style == PAM_PROMPT_ECHO_OFF)
            answers[i].resp = ::strdup(static_cast<const char *>(data));
    }
    *responses = answers;
    return PAM_SUCCESS;
}

} // namespace

Result<bool> checkWithPam(const QString &service, const QString &login, const Secret &password)
{
    const QByteArray secret = password.reveal();
    const QByteArray name = login.toUtf8();
    if (secret.isEmpty() || secret.contains('\0') || name.contains('\0'))
        return false;
    const pam_conv conversation{&converse, const_cast<char *>(secret.constData())};
    pam_handle_t *handle = nullptr;
    int status = pam_start(service.toUtf8().constData(), name.constData(), &conversation, &handle);
    if (status != PAM_SUCCESS)
        return {Code::Busy, QStringLiteral("PAM cannot be used for the service %1").arg(service)};
    status = pam_authenticate(handle, PAM_DISALLOW_NULL_AUTHTOK);
    // An expired or locked account has the right password, too.
    if (status == PAM_SUCCESS)
        status = pam_acct_mgmt(handle, PAM_DISALLOW_NULL_AUTHTOK);
    const QString reason = QString::fromLocal8Bit(pam_strerror(handle, status));
    pam_end(handle, status);
    switch (status) {
    case PAM_SUCCESS:
        return true;
    case PAM_AUTHINFO_UNAVAIL:
    case PAM_SYSTEM_ERR:
    case PAM_BUF_ERR:
    case PAM_ABORT:
    case PAM_OPEN_ERR:
    case PAM_SYMBOL_ERR:
        return {Code::Busy, QStringLiteral("PAM: %1").arg(reason)};
    default:
        return false;
    }
}

} // namespace Directory

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/caller.h"
#include "tools/verbs.h"

namespace Tools {

/// Sends \a request; when it is done, the verb prints \a sentence.
template <class Request>
void callAndSay(Caller &caller, const Request &request, const QString &sentence, Done done)
{
    caller.ask(
        request, [sentence, done](const auto &) { done(QString(sentence + u'\n')); }, done);
}

/// Sends \a request; when it is done, the verb prints what \a show makes of the reply.
template <class Request, class Show>
void callAndShow(Caller &caller, const Request &request, Show show, Done done)
{
    caller.ask(
        request, [show, done](const typename Request::Reply &reply) { done(show(reply)); }, done);
}

/// Sends \a request; when it is done, the verb prints what \a text makes of the reply or, with --json, \a
/// json.
template <class Request, class Json, class Text>
void callAndShow(
    Caller &caller, const Request &request, const CommandLine &line, Json json, Text text, Done done)
{
    const auto show = [asJson = line.has("json"), json, text](
                          const typename Request::Reply &reply) -> QString {
        return asJson ? json(reply) : text(reply);
    };
    callAndShow(caller, request, show, std::move(done));
}

/// Prints what was done, and ends the verb with \a error because of what was not.
void sayAndFail(const QString &text, const Base::Error &error, const Done &done);

/// The server does not take this computer's account, or the key of admin.cfg, for an administrator's.
bool isLoggedOut(const Base::Error &error);

/// Invalid unless the switch \a name, which the help calls \a shown, was given.
Base::Result<void> need(const CommandLine &line, const char *name, const char *shown);
/// y or n, nothing without the switch; Invalid.
Base::Result<std::optional<bool>> yesOrNo(const CommandLine &line, const char *name);
/// A number of MiB as bytes, nothing without the switch; Invalid.
Base::Result<std::optional<quint64>> mebibytes(const CommandLine &line, const char *name);
/// A GUID's 16 bytes; Invalid.
Base::Result<QByteArray> guidOf(const QString &text);

} // namespace Tools

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/caller.h"
#include "tools/verbs.h"

namespace Tools {

/// Sends \a request; when it is done, the verb prints \a sentence.
template <class Request>
void callAndSay(Caller &caller, const Request &request, const QString &sentence, Done done)
{
    caller.call(
        request, [sentence, done = std::move(done)](const Base::Result<typename Request::Reply> &reply) {
            if (reply)
                done(QString(sentence + u'\n'));
            else
                done(reply.error());
        });
}

/// Sends \a request; when it is done, the verb prints what \a show makes of the reply.
template <class Request, class Show>
void callAndShow(Caller &caller, const Request &request, Show show, Done done)
{
    caller.call(request, [show, done = std::move(done)](const Base::Result<typename Request::Reply> &reply) {
        if (reply)
            done(show(*reply));
        else
            done(reply.error());
    });
}

/// Invalid unless the switch \a name, which the help calls \a shown, was given.
Base::Result<void> need(const CommandLine &line, const char *name, const char *shown);
/// y or n, nothing without the switch; Invalid.
Base::Result<std::optional<bool>> yesOrNo(const CommandLine &line, const char *name);
/// A number of MiB as bytes, nothing without the switch; Invalid.
Base::Result<std::optional<quint64>> mebibytes(const CommandLine &line, const char *name);
/// A GUID's 16 bytes; Invalid.
Base::Result<QByteArray> guidOf(const QString &text);

} // namespace Tools

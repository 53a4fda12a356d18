// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an RPC stream: frames are cut, and every payload is decoded as every message there is. What
// decodes must decode to the same value again after encoding.
#include "rpc/codec.h"
#include "rpc/frame.h"
#include "rpc/messages.h"

#include <cstdlib>
#include <type_traits>

using namespace Rpc;

template <class Message> static void tryMessage(const QByteArray &payload)
{
    const auto message = decode<Message>(payload);
    if (!message)
        return;
    const auto again = decode<Message>(encode(*message));
    if (!again || !(*again == *message))
        std::abort();
}

template <class... Rows>
static void tryAll(const QByteArray &payload, std::type_identity<std::tuple<Rows...>>)
{
    const auto one = [&payload]<class Message>(std::type_identity<Message>) {
        tryMessage<Message>(payload);
        if constexpr (requires { typename Message::Reply; })
            tryMessage<typename Message::Reply>(payload);
    };
    (one(std::type_identity<typename Rows::type>()), ...);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    FrameReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += 97) {
        reader.append(bytes.sliced(at, std::min<qsizetype>(97, bytes.size() - at)).toByteArray());
        for (;;) {
            const auto next = reader.next();
            if (std::holds_alternative<Base::Error>(next))
                at = bytes.size();
            const auto *frame = std::get_if<Frame>(&next);
            if (!frame)
                break;
            tryAll(frame->payload, std::type_identity<MessageTable>());
            errorFromPayload(frame->payload);
        }
    }
    tryAll(bytes.toByteArray(), std::type_identity<MessageTable>());
    return 0;
}

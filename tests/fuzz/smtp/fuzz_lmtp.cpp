// SPDX-License-Identifier: GPL-3.0-or-later
// The whole LMTP server session. Byte 0 of the input chooses where the rest is cut and when lookups are
// answered; the outcome must not depend on either.
#include "protocol/lmtp/fakedelivery.h"
#include "smtp/lmtpsession.h"

#include <cstdlib>

namespace {

struct Result
{
    QByteArray output;
    QByteArrayList stored;
    friend bool operator==(const Result &, const Result &) = default;
};

Result play(QByteArrayView input, qsizetype step, bool atOnce, Smtp::BareNewline bareNewline)
{
    const Base::ManualClock clock;
    Smtp::MemoryBudget budget(100'000);
    FakeDelivery delivery;
    delivery.atOnce = atOnce;
    delivery.users = {{QStringLiteral("anna"), {1}},
        {QStringLiteral("bernd"), {2, Smtp::Outcome::Accepted, Smtp::Outcome::OverQuota}}};
    Smtp::LmtpSettings settings;
    settings.maxMessageSize = 2000;
    settings.maxRecipients = 3;
    settings.maxLine = 300;
    settings.bareNewline = bareNewline;
    Result result;
    Smtp::LmtpSession session(settings, delivery, budget, clock, [] {});
    while (!input.isEmpty()) {
        const qsizetype length = std::min(step, input.size());
        session.feed(input.first(length));
        input = input.sliced(length);
        while (delivery.answer()) { }
        result.output += session.takeOutput();
    }
    for (const Smtp::IncomingMessage &message : delivery.stored) {
        if (bareNewline == Smtp::BareNewline::Keep && message.raw.size() > message.contentOffset + 2000)
            std::abort();
        result.stored += message.raw;
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const auto bareNewline = Smtp::BareNewline((data[0] >> 6) % 3);
    const QByteArrayView input(data + 1, qsizetype(size - 1));
    const Result whole = play(input, std::max<qsizetype>(1, input.size()), true, bareNewline);
    if (!(play(input, (data[0] & 15) + 1, data[0] & 16, bareNewline) == whole))
        std::abort();
    return 0;
}

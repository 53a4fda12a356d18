// SPDX-License-Identifier: GPL-3.0-or-later
// A client's bytes through the request parser. Byte 0 of the input chooses login state and cuts; the steps
// must not depend on the cuts. What was parsed is written and parsed again where that is defined.
#include "imap/commandtable.h"
#include "imap/date.h"
#include "imap/mailboxname.h"
#include "imap/requestparser.h"
#include "imap/writer.h"

#include <cstdlib>

using namespace Imap;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Limits smallLimits()
{
    Limits limits;
    limits.line = 4096;
    limits.lineBeforeLogin = 512;
    limits.literalBeforeLogin = 64;
    limits.messageLiteral = 2048;
    limits.literal = 256;
    limits.literalsTotal = 1024;
    limits.rawLine = 512;
    limits.drain = 128;
    limits.discard = 8192;
    limits.arguments = 200;
    limits.nesting = 20;
    limits.sequenceRanges = 100;
    return limits;
}

QList<Step> run(QByteArrayView bytes, bool authenticated, qsizetype piece)
{
    RequestParser parser(smallLimits());
    parser.setAuthenticated(authenticated);
    QList<Step> steps;
    while (!bytes.isEmpty()) {
        const qsizetype length = std::min(piece, bytes.size());
        QByteArrayView in = bytes.first(length);
        bytes = bytes.sliced(length);
        for (;;) {
            Step step = parser.feed(in);
            if (std::holds_alternative<NeedMore>(step))
                break;
            if (const auto *request = std::get_if<Request>(&step)) {
                if (std::holds_alternative<Idle>(request->command)
                    || std::holds_alternative<Authenticate>(request->command))
                    parser.expectLine();
            }
            steps.append(std::move(step));
        }
        require(in.isEmpty());
    }
    return steps;
}

void checkMailbox(const QString &name)
{
    const auto again = readMailboxName(encodeModifiedUtf7(name));
    require(again && *again == name);
    const ListPattern pattern(name);
    require(name.contains(u'*') || name.contains(u'%') || pattern.matches(name));
    QByteArray line = listReply("LIST", ListHasChildren, name);
    require(line.endsWith("\r\n") && !line.chopped(2).contains('\n'));
}

void checkPattern(const QString &text)
{
    const ListPattern pattern(text);
    for (const char16_t *name : {u"INBOX", u"INBOX/a/b", u"a", u"a/b/c", u"abcabcabc"}) {
        const QString folder = QString::fromUtf16(name);
        if (pattern.matches(folder + QLatin1String("/x")))
            require(pattern.matchesBelow(folder));
    }
}

void checkSet(const SequenceSet &set)
{
    require(SequenceSet::parse(set.toText()) == set);
    const Base::UidSet resolved = set.resolve(1000);
    require(normalised(resolved) == resolved);
    require(set.resolve(0).isEmpty());
    for (const auto &range : resolved)
        require(range.first >= 1 && range.first <= range.last && range.last <= 1000
            && contains(resolved, range.last));
}

struct Checker
{
    void operator()(const Select &command) const { checkMailbox(command.mailbox); }
    void operator()(const Create &command) const { checkMailbox(command.mailbox); }
    void operator()(const Rename &command) const
    {
        checkMailbox(command.from);
        checkMailbox(command.to);
    }
    void operator()(const Status &command) const
    {
        checkMailbox(command.mailbox);
        require(command.items != 0);
    }
    void operator()(const List &command) const
    {
        for (const QString &pattern : command.patterns)
            checkPattern(pattern);
    }
    void operator()(const Lsub &command) const { checkPattern(command.pattern); }
    void operator()(const Append &command) const
    {
        require(!command.message.isEmpty());
        require(!flagsText(command.flags.flags, command.flags.keywords).contains('\n'));
        if (command.internalDate)
            require(parseDateTime(writeDateTime(*command.internalDate)).has_value());
    }
    void operator()(const Search &command) const
    {
        forEachSequence(command.root, checkSet);
        SearchContext context;
        context.resolve = [](const SequenceSet &set, bool) { return set.resolve(50); };
        lowered(command.root, context);
    }
    void operator()(const Fetch &command) const
    {
        checkSet(command.set);
        require(!command.items.isEmpty());
        for (const FetchItem &item : command.items) {
            const QByteArray label = sectionLabel(item);
            for (const char c : label)
                require(c >= 0x20 && c < 0x7f);
        }
    }
    void operator()(const Store &command) const { checkSet(command.set); }
    void operator()(const Copy &command) const { checkSet(command.set); }
    void operator()(const Move &command) const { checkSet(command.set); }
    template <class Other> void operator()(const Other &) const { }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    const bool authenticated = data[0] & 1;
    const QList<Step> steps = run(input, authenticated, input.size() + 1);
    require(run(input, authenticated, 1 + (data[0] >> 1) % 16) == steps);
    for (const Step &step : steps) {
        if (const auto *request = std::get_if<Request>(&step)) {
            require(request->row && !request->tag.isEmpty());
            std::visit(Checker(), request->command);
        } else if (const auto *error = std::get_if<SyntaxError>(&step)) {
            require(!error->text.isEmpty() && !error->text.contains('\n'));
        }
    }
    return 0;
}

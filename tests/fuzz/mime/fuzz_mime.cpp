// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/digest.h"
#include "mime/headers.h"
#include "mime/parser.h"

#include <cstdlib>

static void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Every section of any message lies inside it, and the stored tree reads back as it was.
static void checkTree(const Mime::PartTree &tree, QByteArrayView raw)
{
    const auto again = Mime::PartTree::fromBytes(tree.toBytes());
    require(again && *again == tree && tree.messageSize() == raw.size());
    for (const char *section :
        {"", "HEADER", "TEXT", "1", "1.MIME", "2.HEADER", "1.1", "2.1.TEXT", "1.2.3", "9.9", "1."}) {
        if (const auto range = tree.find(section))
            require(range->offset >= 0 && range->size >= 0 && range->offset + range->size <= raw.size());
    }
    for (const Mime::Part &part : tree.parts())
        require(
            part.headerBegin >= 0 && part.headerSize >= 0 && part.bodySize >= 0 && part.end() <= raw.size());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView raw(data, qsizetype(size));
    checkTree(Mime::parse(raw), raw);
    Mime::Limits tight;
    tight.depth = 2, tight.parts = 5, tight.oneHeader = 60, tight.allHeaders = 300, tight.bodyText = 50;
    checkTree(Mime::parse(raw, tight), raw);
    require(Mime::digest(raw, tight).bodyText.size() <= tight.bodyText);
    const Base::MessageDigest digest = Mime::digest(raw);
    const QByteArrayView header = raw.first(qsizetype(digest.headerSize));
    require(Mime::selectFields(header, {"subject", "x"}, true).size() <= header.size() + 4);
    (void)Mime::PartTree::fromBytes(raw);
    return 0;
}

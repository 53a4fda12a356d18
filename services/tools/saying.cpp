// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/saying.h"

#include "base/text.h"
#include "tools/render.h"

namespace Tools {

void sayAndFail(const QString &text, const Base::Error &error, const Done &done)
{
    putOut(text); // if it cannot be written, the status is the same
    done(error);
}

bool isLoggedOut(const Base::Error &error)
{
    return error.code == Base::Code::Denied && error.detail == QLatin1String("log in first");
}

Base::Result<void> need(const CommandLine &line, const char *name, const char *shown)
{
    if (!line.has(name))
        return {Base::Code::Invalid, Admin::tr("%1 is missing; see --help").arg(QLatin1String(shown))};
    return {};
}

Base::Result<std::optional<bool>> yesOrNo(const CommandLine &line, const char *name)
{
    if (!line.has(name))
        return std::optional<bool>();
    const QString value = line.value(name).toLower();
    if (value == QLatin1String("y") || value == QLatin1String("yes") || value == QLatin1String("1"))
        return std::optional(true);
    if (value == QLatin1String("n") || value == QLatin1String("no") || value == QLatin1String("0"))
        return std::optional(false);
    return {Base::Code::Invalid, Admin::tr("--%1 must be y or n, or 1 or 0").arg(QLatin1String(name))};
}

Base::Result<std::optional<quint64>> mebibytes(const CommandLine &line, const char *name)
{
    if (!line.has(name))
        return std::optional<quint64>();
    constexpr quint64 most = quint64(1) << 40; // an exbibyte; the product stays in range
    const auto number = Base::parseNumber(line.value(name).toUtf8(), most);
    if (!number) {
        return {Base::Code::Invalid, Admin::tr("--%1 must be a number of MiB").arg(QLatin1String(name))};
    }
    return std::optional<quint64>(*number * 1024 * 1024);
}

Base::Result<QByteArray> guidOf(const QString &text)
{
    const QByteArray hex = text.toLatin1();
    const QByteArray guid = QByteArray::fromHex(hex);
    if (guid.size() != 16 || guid.toHex() != hex.toLower())
        return {Base::Code::Invalid, Admin::tr("a GUID has 32 hexadecimal digits")};
    return guid;
}

} // namespace Tools

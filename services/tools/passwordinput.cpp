// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/passwordinput.h"

#include "base/text.h"

#include <QFile>

#include <cstdio>
#include <optional>

namespace Tools {

namespace {

constexpr qint64 longest = 4096;

Base::Result<Base::Secret> firstLine(QFile &file)
{
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Base::Secret(line);
}

Base::Result<void> opened(QFile &file, const QString &path)
{
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return {Base::Code::Io, QString(path + QLatin1String(": ") + file.errorString())};
    return {};
}

Base::Result<Base::Secret> fromTerminal()
{
    const EchoOff echo;
    if (!echo.isTerminal()) {
        return {Base::Code::Invalid,
            Admin::tr("-P asks on a terminal, and the standard input is none; use --password-file FILE "
                      "(- is the standard input)")};
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {Base::Code::Io, input.errorString()};
    const auto ask = [&](const QString &prompt) {
        std::fputs(qUtf8Printable(prompt), stderr);
        auto answer = firstLine(input);
        std::fputc('\n', stderr);
        return answer;
    };
    Base::Secret first = TRY(ask(Admin::tr("New password: ")));
    if (!(TRY(ask(Admin::tr("Once more: "))) == first))
        return {Base::Code::Invalid, Admin::tr("the two passwords differ")};
    return first;
}

} // namespace

Base::Result<Base::Secret> readFirstLine(const QString &path)
{
    std::optional<EchoOff> echo;
    if (path == QLatin1String("-"))
        echo.emplace();
    QFile file(path);
    TRY(opened(file, path));
    return firstLine(file);
}

Base::Result<QString> readTextFile(const QString &path, qint64 most)
{
    QFile file(path);
    TRY(opened(file, path));
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return {Base::Code::TooBig, Admin::tr("%1 has more than %2 bytes").arg(path, QString::number(most))};
    auto text = Base::decodeUtf8(bytes);
    if (!text)
        return {Base::Code::Invalid, Admin::tr("%1 is not valid UTF-8").arg(path)};
    return *std::move(text);
}

Base::Result<Base::Secret> readPassword(const CommandLine &line)
{
    Base::Secret password;
    if (line.has("password-prompt"))
        password = TRY(fromTerminal());
    else if (line.has("password-file"))
        password = TRY(readFirstLine(line.value("password-file")));
    else
        password = Base::Secret(line.value("password").toUtf8());
    if (password.isEmpty())
        return {Base::Code::Invalid, Admin::tr("the password is empty")};
    return password;
}

} // namespace Tools

// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/value.h"

#include "base/text.h"

namespace Config {

namespace {

using Base::Code;
using Base::Error;
using Base::Result;

Error invalid(const QString &sentence)
{
    return {Code::Invalid, sentence};
}

constexpr qint64 detailBits = 0xff0000; // of a level

/// The leading decimal digits of \a text as a number; the rest without blanks stays in \a text.
std::optional<qint64> takeNumber(QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] >= u'0' && text[length] <= u'9')
        ++length;
    const auto number = Base::parseNumber(
        QStringView(text).first(length).toUtf8(), quint64(std::numeric_limits<qint64>::max()));
    text = text.sliced(length).trimmed().toLower();
    return number ? std::optional<qint64>(qint64(*number)) : std::nullopt;
}

Result<qint64> parseInteger(const Row &row, const QString &text)
{
    if ((row.flags & Hexadecimal) && text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        bool ok = false;
        const QStringView digits = QStringView(text).sliced(2);
        const bool plain =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const qint64 number = digits.toLongLong(&ok, 16);
        if (ok && plain)
            return number;
        return invalid(QStringLiteral("\"%1\" is not a hexadecimal number").arg(text));
    }
    const bool negative = row.range.minimum < 0 && text.startsWith(u'-');
    QString digits = negative ? text.sliced(1) : text;
    const auto number = takeNumber(digits);
    if (!number || !digits.isEmpty())
        return invalid(QStringLiteral("\"%1\" is not a whole number").arg(text));
    return negative ? -*number : *number;
}

Result<qint64> parseSize(const QString &text)
{
    QString suffix = text;
    const auto number = takeNumber(suffix);
    if (suffix.endsWith(QLatin1String("ib")))
        suffix.chop(2);
    const qsizetype power = suffix.isEmpty() ? 0 : 1 + QStringView(u"kmgt").indexOf(suffix);
    if (!number || suffix.size() > 1 || (power == 0 && !suffix.isEmpty()))
        return invalid(QStringLiteral("\"%1\" is not a size such as 500, 64k, 20m or 1g").arg(text));
    const int shift = int(power) * 10;
    if (*number > (std::numeric_limits<qint64>::max() >> shift))
        return invalid(QStringLiteral("\"%1\" is too large").arg(text));
    return *number << shift;
}

Result<qint64> parseDuration(const Row &row, const QString &text)
{
    static constexpr std::array<std::pair<std::string_view, qint64>, 9> suffixes{
        {{"ms", 1}, {"s", 1000}, {"sec", 1000}, {"m", 60000}, {"min", 60000}, {"h", 3600000}, {"d", 86400000},
            {"w", 604800000}, {"", 0}}};
    QString suffix = text;
    const auto number = takeNumber(suffix);
    const QByteArray name = suffix.toUtf8();
    const auto unit = std::find_if(suffixes.begin(), suffixes.end(), [&name](const auto &entry) {
        return entry.first == std::string_view(name.constData(), std::size_t(name.size()));
    });
    if (!number || unit == suffixes.end())
        return invalid(QStringLiteral("\"%1\" is not a duration such as 300, 90s, 5m, 2h or 7d").arg(text));
    if (suffix.isEmpty())
        return *number;
    if (*number > std::numeric_limits<qint64>::max() / unit->second)
        return invalid(QStringLiteral("\"%1\" is too large").arg(text));
    const qint64 milliseconds = *number * unit->second;
    if (milliseconds % row.unitMilliseconds != 0)
        return invalid(QStringLiteral("\"%1\" is not a multiple of the option's unit").arg(text));
    return milliseconds / row.unitMilliseconds;
}

/// What the range of an option is about: of one that may be hexadecimal the number without its detail bits.
qint64 counted(const Row &row, qint64 number)
{
    return row.flags & Hexadecimal ? number & ~detailBits : number;
}

Result<Value> checkedRange(const Row &row, qint64 number, QString *warning)
{
    if (number < row.range.minimum && (row.flags & RaiseToMinimum)) {
        *warning = QStringLiteral("%1 is raised to %2").arg(number).arg(row.range.minimum);
        return Value(row.range.minimum);
    }
    if (counted(row, number) >= row.range.minimum && counted(row, number) <= row.range.maximum)
        return Value(number);
    if (row.range.maximum == Range().maximum)
        return invalid(QStringLiteral("%1 is smaller than %2").arg(number).arg(row.range.minimum));
    return invalid(QStringLiteral("%1 is not in the range %2 to %3")
                       .arg(formatValue(row, number), formatValue(row, row.range.minimum),
                           formatValue(row, row.range.maximum)));
}

Result<Value> parseBoolean(const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1"))
        return Value(true);
    if (word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0"))
        return Value(false);
    return invalid(QStringLiteral("\"%1\" is neither yes nor no").arg(text));
}

Result<Value> parseChoice(const Row &row, const QString &text)
{
    QStringList names;
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        names.append(toQString(row.choices[i]));
        if (names.last().compare(text, Qt::CaseInsensitive) == 0)
            return Value(qint64(i));
    }
    return invalid(QStringLiteral("\"%1\" is not one of: %2").arg(text, names.join(QLatin1String(", "))));
}

QStringList words(const QString &text)
{
    return QString(text).replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts);
}

Result<Value> parseListen(const QString &text)
{
    constexpr qsizetype most = 64;
    ListenAddresses addresses;
    for (const QString &word : words(text))
        addresses.append(TRY(parseListenAddress(word)));
    if (addresses.size() > most)
        return invalid(QStringLiteral("more than %1 addresses").arg(most));
    return Value(addresses);
}

QString formatSize(qint64 number)
{
    static constexpr std::array<std::pair<int, char>, 3> suffixes{{{30, 'G'}, {20, 'M'}, {10, 'K'}}};
    for (const auto &[shift, suffix] : suffixes) {
        if (number > 0 && number % (qint64(1) << shift) == 0)
            return QString::number(number >> shift) + QLatin1Char(suffix);
    }
    return QString::number(number);
}

} // namespace

Result<Value> parseValue(const Row &row, const QString &text, QString *warning)
{
    if ((row.flags & NonEmpty) && text.isEmpty())
        return invalid(QStringLiteral("the value must not be empty"));
    switch (row.kind) {
    case Kind::Boolean:
        return parseBoolean(text);
    case Kind::Integer:
        return checkedRange(row, TRY(parseInteger(row, text)), warning);
    case Kind::Size:
        return checkedRange(row, TRY(parseSize(text)), warning);
    case Kind::Duration:
        return checkedRange(row, TRY(parseDuration(row, text)), warning);
    case Kind::Choice:
        return parseChoice(row, text);
    case Kind::Text:
        return Value(text);
    case Kind::TextList:
        return Value(words(text));
    case Kind::Password:
        return Value(Base::Secret(text.toUtf8()));
    case Kind::Listen:
        return parseListen(text);
    case Kind::Heading:
    case Kind::Obsolete:
    case Kind::Renamed:
        break;
    }
    return Error{Code::Internal, QStringLiteral("a row without a value")};
}

QString formatValue(const Row &row, const Value &value)
{
    switch (row.kind) {
    case Kind::Boolean:
        return std::get<bool>(value) ? QStringLiteral("yes") : QStringLiteral("no");
    case Kind::Integer:
        if ((row.flags & Hexadecimal) && (std::get<qint64>(value) & detailBits) != 0)
            return QStringLiteral("0x") + QString::number(std::get<qint64>(value), 16);
        return QString::number(std::get<qint64>(value));
    case Kind::Duration:
        return QString::number(std::get<qint64>(value));
    case Kind::Size:
        return formatSize(std::get<qint64>(value));
    case Kind::Choice:
        return toQString(row.choices[std::size_t(std::get<qint64>(value))]);
    case Kind::Text:
        return std::get<QString>(value);
    case Kind::TextList:
        return std::get<QStringList>(value).join(u' ');
    case Kind::Password:
        return std::get<Base::Secret>(value).isEmpty() ? QString() : QStringLiteral("******");
    case Kind::Listen: {
        QStringList texts;
        for (const ListenAddress &address : std::get<ListenAddresses>(value))
            texts.append(address.toString());
        return texts.join(u' ');
    }
    case Kind::Heading:
    case Kind::Obsolete:
    case Kind::Renamed:
        break;
    }
    return {};
}

} // namespace Config

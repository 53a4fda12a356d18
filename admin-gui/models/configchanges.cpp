// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configchanges.h"

#include "config/types.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace Models {

namespace {

struct ConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(Models::Configuration)
};

Config::Kind kindOf(const Rpc::OptionState &option)
{
    return Config::Kind(option.kind);
}

bool hasRange(const Rpc::OptionState &option)
{
    return option.minimum != 0 || option.maximum != 0;
}

int sizeShift(const QString &suffix)
{
    const QString letter = suffix.endsWith(QLatin1String("ib")) ? suffix.chopped(2) : suffix;
    if (letter.isEmpty())
        return 0;
    const qsizetype place = letter.size() == 1 ? QStringView(u"kmgt").indexOf(letter) : -1;
    return place < 0 ? -1 : int(place + 1) * 10;
}

constexpr std::pair<const char *, qint64> durationSuffixes[]{{"ms", 1}, {"s", 1000}, {"sec", 1000},
    {"m", 60'000}, {"min", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}, {"w", 604'800'000}};

/// Of an option whose kind in words says what its unit is.
qint64 unitOf(const Rpc::OptionState &option)
{
    constexpr std::pair<const char *, qint64> units[]{{"milliseconds", 1}, {"seconds", 1000},
        {"minutes", 60'000}, {"hours", 3'600'000}, {"days", 86'400'000}};
    for (const auto &[word, milliseconds] : units) {
        if (option.type.startsWith(QLatin1String("duration in ") + QLatin1String(word)))
            return milliseconds;
    }
    return 1000;
}

/// A duration's milliseconds or a size's bytes; a number as it is. Nothing: it cannot be read.
std::optional<qint64> amountOf(const Rpc::OptionState &option, const QString &text)
{
    if (kindOf(option) == Config::Kind::Integer) {
        bool ok = false;
        const bool hexadecimal = text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
        const qint64 number = hexadecimal ? text.sliced(2).toLongLong(&ok, 16) : text.toLongLong(&ok, 10);
        return ok ? std::optional(number) : std::nullopt;
    }
    const auto measure = measureOf(text);
    if (!measure)
        return {};
    qint64 factor = -1;
    if (kindOf(option) == Config::Kind::Size) {
        const int shift = sizeShift(measure->suffix);
        factor = shift < 0 ? -1 : qint64(1) << shift;
    } else if (measure->suffix.isEmpty()) {
        factor = unitOf(option);
    } else {
        for (const auto &[suffix, milliseconds] : durationSuffixes) {
            if (measure->suffix == QLatin1String(suffix))
                factor = milliseconds;
        }
    }
    if (factor <= 0 || measure->number > std::numeric_limits<qint64>::max() / factor)
        return {};
    return measure->number * factor;
}

QString checkAmount(const Rpc::OptionState &option, const QString &value)
{
    const auto amount = amountOf(option, value);
    const bool isDuration = kindOf(option) == Config::Kind::Duration;
    if (!amount) {
        return isDuration ? ConfigWords::tr("This is no duration such as 300, 90s, 5m, 2h or 7d.")
            : kindOf(option) == Config::Kind::Size
            ? ConfigWords::tr("This is no size such as 500, 64k, 20m or 1g.")
            : ConfigWords::tr("This is not a whole number.");
    }
    const qint64 unit = isDuration ? unitOf(option) : 1;
    if (*amount % unit != 0)
        return ConfigWords::tr("This is finer than the unit of the option.");
    const qint64 number = *amount / unit;
    const bool hexadecimal = value.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    if (!hasRange(option) || hexadecimal)
        return {};
    const QLocale locale;
    if (number < option.minimum)
        return ConfigWords::tr("The smallest value is %1.").arg(locale.toString(option.minimum));
    if (number > option.maximum)
        return ConfigWords::tr("The largest value is %1.").arg(locale.toString(option.maximum));
    return {};
}

/// "true" for every word that means it, "" for what is neither.
QString booleanOf(const QString &text)
{
    const QString word = text.toLower();
    for (const char *yes : {"yes", "true", "1"}) {
        if (word == QLatin1String(yes))
            return QStringLiteral("yes");
    }
    for (const char *no : {"no", "false", "0"}) {
        if (word == QLatin1String(no))
            return QStringLiteral("no");
    }
    return {};
}

bool isAmount(const Rpc::OptionState &option)
{
    const Config::Kind kind = kindOf(option);
    return kind == Config::Kind::Integer || kind == Config::Kind::Size || kind == Config::Kind::Duration;
}

} // namespace

std::optional<Measure> measureOf(const QString &text)
{
    const QString word = text.trimmed();
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9')
        ++digits;
    bool ok = false;
    Measure measure;
    measure.number = word.first(digits).toLongLong(&ok);
    measure.suffix = word.sliced(digits).trimmed().toLower();
    return ok ? std::optional(measure) : std::nullopt;
}

QString checkOption(const Rpc::OptionState &option, const QString &value)
{
    if (value.contains(u'\n') || value.contains(u'\r'))
        return ConfigWords::tr("A value is one line.");
    if (value.isEmpty() && option.nonEmpty)
        return ConfigWords::tr("This option needs a value.");
    switch (kindOf(option)) {
    case Config::Kind::Boolean:
        return booleanOf(value).isEmpty() ? ConfigWords::tr("This must be yes or no.") : QString();
    case Config::Kind::Integer:
    case Config::Kind::Size:
    case Config::Kind::Duration:
        return checkAmount(option, value);
    case Config::Kind::Choice:
        if (option.choices.isEmpty() || option.choices.contains(value, Qt::CaseInsensitive))
            return {};
        return ConfigWords::tr("This must be one of: %1.").arg(option.choices.join(QLatin1String(", ")));
    case Config::Kind::Text:
    case Config::Kind::TextList:
    case Config::Kind::Password:
    case Config::Kind::Listen:
    case Config::Kind::Heading:
    case Config::Kind::Obsolete:
    case Config::Kind::Renamed:
        break;
    }
    return {};
}

bool isSameValue(const Rpc::OptionState &option, const QString &left, const QString &right)
{
    if (left == right)
        return true;
    if (kindOf(option) == Config::Kind::Boolean)
        return !booleanOf(left).isEmpty() && booleanOf(left) == booleanOf(right);
    if (isAmount(option)) {
        const auto amount = amountOf(option, left);
        return amount && amount == amountOf(option, right);
    }
    return kindOf(option) == Config::Kind::Choice && left.compare(right, Qt::CaseInsensitive) == 0;
}

QString kindText(const Rpc::OptionState &option)
{
    if (!isAmount(option) || !hasRange(option))
        return option.type;
    const QLocale locale;
    if (option.maximum == std::numeric_limits<qint64>::max())
        return ConfigWords::tr("%1, at least %2").arg(option.type, locale.toString(option.minimum));
    return ConfigWords::tr("%1, from %2 to %3")
        .arg(option.type, locale.toString(option.minimum), locale.toString(option.maximum));
}

QString problemText(const Rpc::ConfigProblem &problem)
{
    if (problem.file.isEmpty())
        return problem.text;
    return QStringLiteral("%1:%2: %3").arg(problem.file, QString::number(problem.line), problem.text);
}

QString reportText(const Rpc::ReloadReport &report)
{
    QStringList lines;
    if (!report.changed.isEmpty())
        lines.append(ConfigWords::tr("In force now: %1.").arg(report.changed.join(QLatin1String(", "))));
    if (!report.needRestart.isEmpty())
        lines.append(
            ConfigWords::tr("Waiting for a restart: %1.").arg(report.needRestart.join(QLatin1String(", "))));
    for (const Rpc::ConfigProblem &warning : report.warnings)
        lines.append(ConfigWords::tr("Warning: %1").arg(problemText(warning)));
    return lines.join(u'\n');
}

} // namespace Models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/optioneditor.h"

#include "config/types.h"
#include "models/configchanges.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace Widgets {

namespace {

bool fitsSpinBox(const Rpc::OptionState &option, const QString &value)
{
    bool ok = false;
    value.toInt(&ok);
    return ok && option.minimum >= std::numeric_limits<int>::min();
}

bool fitsMeasure(const QString &value, const QStringList &suffixes)
{
    const auto measure = Models::measureOf(value);
    return measure && measure->number <= std::numeric_limits<int>::max()
        && suffixes.contains(measure->suffix);
}

const QStringList &sizeSuffixes()
{
    static const QStringList suffixes{
        QString(), QStringLiteral("k"), QStringLiteral("m"), QStringLiteral("g")};
    return suffixes;
}

const QStringList &durationSuffixes()
{
    static const QStringList suffixes{
        QString(), QStringLiteral("s"), QStringLiteral("m"), QStringLiteral("h"), QStringLiteral("d")};
    return suffixes;
}

/// "duration in minutes, or …": minutes.
QString ownUnit(const Rpc::OptionState &option)
{
    if (option.type.contains(QLatin1String("milliseconds")))
        return OptionEditor::tr("milliseconds (as it is)");
    if (option.type.contains(QLatin1String("in minutes")))
        return OptionEditor::tr("minutes (as it is)");
    if (option.type.contains(QLatin1String("in hours")))
        return OptionEditor::tr("hours (as it is)");
    if (option.type.contains(QLatin1String("in days")))
        return OptionEditor::tr("days (as it is)");
    return OptionEditor::tr("seconds (as it is)");
}

} // namespace

OptionEditor::OptionEditor(const Rpc::OptionState &option, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_name(option.key)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    make(option, value);
    setValue(value);
}

void OptionEditor::make(const Rpc::OptionState &option, const QString &value)
{
    switch (Config::Kind(option.kind)) {
    case Config::Kind::Boolean:
        return makeChoice({QStringLiteral("yes"), QStringLiteral("no")});
    case Config::Kind::Choice:
        return makeChoice(option.choices);
    case Config::Kind::Integer:
        return fitsSpinBox(option, value) ? makeNumber(option) : makeLine();
    case Config::Kind::Size:
        if (!fitsMeasure(value, sizeSuffixes()))
            return makeLine();
        return makeMeasure(sizeSuffixes(), {tr("bytes"), tr("KiB"), tr("MiB"), tr("GiB")});
    case Config::Kind::Duration:
        if (!fitsMeasure(value, durationSuffixes()))
            return makeLine();
        return makeMeasure(
            durationSuffixes(), {ownUnit(option), tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    case Config::Kind::TextList:
    case Config::Kind::Listen:
        return makeList();
    case Config::Kind::Password:
        return makeSecret();
    case Config::Kind::Text:
    case Config::Kind::Heading:
    case Config::Kind::Obsolete:
    case Config::Kind::Renamed:
        break;
    }
    makeLine();
}

void OptionEditor::put(QWidget *widget)
{
    widget->setAccessibleName(tr("Value of %1").arg(m_name));
    layout()->addWidget(widget);
    if (!focusProxy())
        setFocusProxy(widget);
}

void OptionEditor::tell()
{
    if (!m_quiet)
        Q_EMIT edited(value());
}

void OptionEditor::setValue(const QString &value)
{
    m_quiet = true;
    m_write(value);
    m_quiet = false;
}

void OptionEditor::makeChoice(const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    put(box);
    m_read = [box] { return box->currentText(); };
    m_write = [box](const QString &value) {
        int index = box->findText(value, Qt::MatchFixedString);
        if (index < 0 && value == QLatin1String("true"))
            index = 0;
        box->setCurrentIndex(index);
    };
    connect(box, &QComboBox::currentIndexChanged, this, &OptionEditor::tell);
}

void OptionEditor::makeNumber(const Rpc::OptionState &option)
{
    auto *box = new QSpinBox(this);
    const bool ranged = option.minimum != 0 || option.maximum != 0;
    const qint64 largest = std::numeric_limits<int>::max();
    box->setRange(
        int(ranged ? option.minimum : 0), int(ranged ? std::min(option.maximum, largest) : largest));
    put(box);
    m_read = [box] { return QString::number(box->value()); };
    m_write = [box](const QString &value) { box->setValue(value.toInt()); };
    connect(box, &QSpinBox::valueChanged, this, &OptionEditor::tell);
}

void OptionEditor::makeMeasure(const QStringList &suffixes, const QStringList &words)
{
    auto *number = new QSpinBox(this);
    number->setRange(0, std::numeric_limits<int>::max());
    auto *unit = new QComboBox(this);
    unit->addItems(words);
    put(number);
    put(unit);
    unit->setAccessibleName(tr("Unit of %1").arg(m_name));
    m_read = [number, unit, suffixes] {
        return QString(QString::number(number->value()) + suffixes.value(unit->currentIndex()));
    };
    m_write = [number, unit, suffixes](const QString &value) {
        const auto measure = Models::measureOf(value).value_or(Models::Measure());
        number->setValue(int(measure.number));
        unit->setCurrentIndex(int(std::max<qsizetype>(0, suffixes.indexOf(measure.suffix))));
    };
    connect(number, &QSpinBox::valueChanged, this, &OptionEditor::tell);
    connect(unit, &QComboBox::currentIndexChanged, this, &OptionEditor::tell);
}

void OptionEditor::makeList()
{
    constexpr int visibleLines = 4;
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * (visibleLines + 1));
    text->setPlaceholderText(tr("One entry in each line"));
    put(text);
    m_read = [text] { return text->toPlainText().simplified(); };
    m_write = [text](const QString &value) { text->setPlainText(value.simplified().replace(u' ', u'\n')); };
    connect(text, &QPlainTextEdit::textChanged, this, &OptionEditor::tell);
}

void OptionEditor::makeSecret()
{
    auto *line = new QLineEdit(this);
    line->setEchoMode(QLineEdit::Password);
    line->setPlaceholderText(tr("Unchanged; type a new secret"));
    put(line);
    m_read = [line] { return line->text(); };
    m_write = [line](const QString &value) {
        const bool stars = value.count(u'*') == value.size();
        line->setText(stars ? QString() : value);
    };
    connect(line, &QLineEdit::textEdited, this, &OptionEditor::tell);
}

void OptionEditor::makeLine()
{
    auto *line = new QLineEdit(this);
    put(line);
    m_read = [line] { return line->text().trimmed(); };
    m_write = [line](const QString &value) { line->setText(value); };
    connect(line, &QLineEdit::textEdited, this, &OptionEditor::tell);
}

} // namespace Widgets

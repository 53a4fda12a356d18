// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilterquery.h"

#include "base/quoting.h"
#include "models/auditfilterwords.h"

#include <algorithm>

namespace Models {

namespace {

constexpr qsizetype mostTerms = 11; // the server takes 12; one is for the event
constexpr qsizetype shortestText = 3; // a shorter one is no help to the server's index
constexpr qsizetype mostRequests = 6;

/// What the server calls the key; nothing for those that are not stored as such.
std::optional<Rpc::AuditTag> tagOf(AuditKey key)
{
    switch (key) {
    case AuditKey::User:
        return Rpc::AuditTag::User;
    case AuditKey::Requested:
        return Rpc::AuditTag::Requested;
    case AuditKey::Impersonator:
        return Rpc::AuditTag::Impersonator;
    case AuditKey::Owner:
        return Rpc::AuditTag::OwnerName;
    case AuditKey::From:
        return Rpc::AuditTag::From;
    case AuditKey::Program:
        return Rpc::AuditTag::Program;
    case AuditKey::Method:
        return Rpc::AuditTag::Method;
    case AuditKey::Rights:
        return Rpc::AuditTag::Rights;
    case AuditKey::Type:
        return Rpc::AuditTag::Type;
    case AuditKey::Object:
        return Rpc::AuditTag::Path;
    case AuditKey::Action:
        return Rpc::AuditTag::Action;
    case AuditKey::Target:
        return Rpc::AuditTag::Target;
    case AuditKey::Detail:
        return Rpc::AuditTag::Detail;
    case AuditKey::Uid:
        return Rpc::AuditTag::Uid;
    case AuditKey::Signal:
        return Rpc::AuditTag::Signal;
    case AuditKey::Session:
        return Rpc::AuditTag::Session;
    case AuditKey::Event:
    case AuditKey::Result:
    case AuditKey::Since:
    case AuditKey::Until:
    case AuditKey::Text:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isNumber(const QString &value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](QChar letter) { return letter.isDigit(); });
}

/// As it stands in the log.
QString stored(AuditKey key, const QString &value)
{
    if (key == AuditKey::Object)
        return isNumber(value) ? value : QString::fromUtf8(Base::quotedPath(value));
    if (key == AuditKey::Text) // paths have their backslashes
        return value.contains(QLatin1Char('"')) || value.contains(QLatin1Char('\''))
            ? QString::fromUtf8(Base::quoted(value))
            : value;
    if (key == AuditKey::Type)
        return FilterWords::objectType(value) ? QString::number(FilterWords::objectType(value)) : value;
    return QString::fromUtf8(Base::quoted(value));
}

QRegularExpression patternOf(const QString &value)
{
    QStringList pieces = value.split(QLatin1Char('*'));
    for (QString &piece : pieces)
        piece = QRegularExpression::escape(piece);
    return QRegularExpression(QRegularExpression::anchoredPattern(pieces.join(QStringLiteral(".*"))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

/// The longest piece that has to occur; for the server's index.
QString certainPiece(const QString &value)
{
    const QStringList pieces = value.split(QLatin1Char('*'));
    return *std::max_element(
        pieces.begin(), pieces.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

/// Whether an event of this name, "access denied", can be meant by an event: or result: condition.
bool eventFits(const AuditCondition &condition, const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '));
    const bool isResult = condition.key == AuditKey::Result;
    const QString subject = isResult ? (words.size() > 1 ? words.at(1) : QString()) : words.first();
    const bool fits =
        std::any_of(condition.values.begin(), condition.values.end(), [&](const QString &value) {
            if (condition.part)
                return (isResult ? subject : name).contains(value, Qt::CaseInsensitive);
            if (value.contains(QLatin1Char('*')))
                return patternOf(value).match(isResult ? subject : name).hasMatch();
            return value.compare(subject, Qt::CaseInsensitive) == 0
                || (!isResult && value.compare(name, Qt::CaseInsensitive) == 0);
        });
    return fits != condition.negated;
}

QString shellQuoted(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+-]+$"));
    if (plain.match(value).hasMatch())
        return value;
    QString inner = value;
    return QLatin1Char('\'') + inner.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString commandName(Rpc::AuditTag tag)
{
    static constexpr std::array<const char *, 19> names{"", "event", "user", "requested", "from", "method",
        "program", "impersonator", "ownername", "rights", "type", "action", "target", "path", "detail",
        "objectid", "uid", "sig", "session"};
    return QLatin1String(names.at(size_t(tag)));
}

} // namespace

AuditQuery AuditQuery::of(const AuditFilter &filter, const QDateTime &now)
{
    AuditQuery query;
    for (const AuditCondition &condition : filter.conditions)
        query.add(condition, now);
    query.chooseEvents(filter.conditions);
    return query;
}

AuditQuery AuditQuery::around(qint64 number)
{
    AuditQuery query;
    query.m_wide.before = number + 1;
    query.m_requests = {query.m_wide};
    return query;
}

void AuditQuery::add(const AuditCondition &condition, const QDateTime &now)
{
    switch (condition.key) {
    case AuditKey::Since:
        m_wide.from = FilterWords::timeOf(condition.values.first(), now).toMSecsSinceEpoch() * 1000;
        return;
    case AuditKey::Until:
        m_wide.until = FilterWords::timeOf(condition.values.first(), now).toMSecsSinceEpoch() * 1000;
        return;
    case AuditKey::Event:
    case AuditKey::Result:
        return addCheck(condition); // and by kind, by chooseEvents()
    case AuditKey::Text:
        if (!condition.negated && condition.values.size() == 1 && m_wide.text.isEmpty())
            m_wide.text = stored(AuditKey::Text, condition.values.first());
        else
            addCheck(condition);
        return;
    default:
        if (!addTerm(condition))
            addCheck(condition);
        return;
    }
}

/// Whether the server can do it.
bool AuditQuery::addTerm(const AuditCondition &condition)
{
    const auto tag = tagOf(condition.key);
    const QString value = condition.values.first();
    const bool isNetwork =
        condition.key == AuditKey::From && value.contains(QLatin1Char('/')) && AddressRange::parse(value);
    if (!tag || condition.negated || condition.part || condition.values.size() > 1 || isNetwork
        || value.contains(QLatin1Char('*')) || m_wide.terms.size() >= mostTerms)
        return false;
    const bool isId = condition.key == AuditKey::Object && isNumber(value);
    // The server escapes values itself; a type is a number there.
    m_wide.terms.append({isId ? Rpc::AuditTag::ObjectId : *tag,
        condition.key == AuditKey::Type ? stored(AuditKey::Type, value) : value});
    return true;
}

void AuditQuery::addCheck(const AuditCondition &condition)
{
    Check check;
    check.key = condition.key;
    check.negated = condition.negated;
    check.part = condition.part || condition.key == AuditKey::Text;
    for (const QString &value : condition.values) {
        const auto network = condition.key == AuditKey::From && value.contains(QLatin1Char('/'))
            ? AddressRange::parse(value)
            : std::nullopt;
        if (network)
            check.networks.append(*network);
        else if (!check.part && value.contains(QLatin1Char('*')))
            check.patterns.append(
                patternOf(value == QLatin1String("*") ? QStringLiteral("*") : stored(condition.key, value)));
        else
            check.values.append(stored(condition.key, value));
    }
    const bool hasOne = !condition.negated && condition.values.size() == 1 && check.networks.isEmpty();
    if (hasOne && condition.key != AuditKey::Event && condition.key != AuditKey::Result
        && condition.key != AuditKey::Type && condition.key != AuditKey::Session)
        addText(certainPiece(stored(condition.key, condition.values.first())));
    m_checks.append(check);
}

/// What has to occur in any case helps the server to find less.
void AuditQuery::addText(const QString &text)
{
    if (m_wide.text.isEmpty() && text.size() >= shortestText && !isNumber(text))
        m_wide.text = text;
}

void AuditQuery::chooseEvents(const QList<AuditCondition> &conditions)
{
    QStringList possible = FilterWords::eventNames();
    const qsizetype all = possible.size();
    for (const AuditCondition &condition : conditions) {
        if (condition.key == AuditKey::Event || condition.key == AuditKey::Result)
            possible.removeIf([&](const QString &name) { return !eventFits(condition, name); });
    }
    if (possible.isEmpty()) // "event:access result:failed": what never occurs is answered at once
        possible.append(QStringLiteral("-"));
    if (possible.size() == all || possible.size() > mostRequests) {
        m_requests = {m_wide};
        return;
    }
    for (const QString &name : std::as_const(possible)) {
        Rpc::QueryAudit request = m_wide;
        request.terms.append({Rpc::AuditTag::Event, name});
        m_requests.append(request);
    }
    if (m_requests.size() == 1)
        m_wide = m_requests.first();
}

bool AuditQuery::fits(const Check &check, const QString &value)
{
    const auto same = [&](const QString &wanted) {
        return check.part ? value.contains(wanted, Qt::CaseInsensitive) : value == wanted;
    };
    return std::any_of(check.values.begin(), check.values.end(), same)
        || (!value.isEmpty()
            && std::any_of(check.patterns.begin(), check.patterns.end(),
                [&](const QRegularExpression &pattern) { return pattern.match(value).hasMatch(); }))
        || std::any_of(check.networks.begin(), check.networks.end(),
            [&](const AddressRange &network) { return network.contains(value); });
}

bool AuditQuery::matches(const Rpc::AuditRecord &record) const
{
    return std::all_of(m_checks.begin(), m_checks.end(), [&](const Check &check) {
        if (check.key == AuditKey::Event || check.key == AuditKey::Result) {
            AuditCondition condition;
            condition.key = check.key;
            condition.negated = check.negated;
            condition.part = check.part;
            condition.values = check.values;
            if (check.patterns.isEmpty())
                return eventFits(condition, record.event);
        }
        bool found = false;
        if (check.key == AuditKey::Text) {
            for (int key = 0; key <= int(AuditKey::Detail) && !found; ++key)
                found = fits(check, valueOf(record, AuditKey(key)));
        } else {
            found = fits(check, valueOf(record, check.key))
                || (check.key == AuditKey::Object && fits(check, QString::number(record.objectId)));
        }
        return found != check.negated;
    });
}

bool AuditQuery::isCheckedHere() const
{
    const auto isEvent = [](const Check &check) {
        return check.key == AuditKey::Event || check.key == AuditKey::Result;
    };
    const bool byServer = m_requests.size() == 1 && !m_requests.first().terms.isEmpty()
        && m_requests.first().terms.last().tag == Rpc::AuditTag::Event;
    return std::any_of(
        m_checks.begin(), m_checks.end(), [&](const Check &check) { return !isEvent(check) || !byServer; });
}

QString AuditQuery::command() const
{
    QStringList words{QStringLiteral("kopano-admin --query-audit")};
    const Rpc::QueryAudit &query = m_requests.size() == 1 ? m_requests.first() : m_wide;
    for (const Rpc::AuditTerm &term : query.terms)
        words.append(
            QStringLiteral("--tag ") + shellQuoted(commandName(term.tag) + QLatin1Char('=') + term.value));
    const auto time = [](qint64 microseconds) {
        return QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toUTC().toString(Qt::ISODate);
    };
    if (query.from)
        words.append(QStringLiteral("--since ") + time(query.from));
    if (query.until)
        words.append(QStringLiteral("--until ") + time(query.until));
    if (!query.text.isEmpty())
        words.append(QStringLiteral("--text ") + shellQuoted(query.text));
    return words.join(QLatin1Char(' '));
}

QString resultOf(const Rpc::AuditRecord &record)
{
    const qsizetype blank = record.event.indexOf(QLatin1Char(' '));
    return blank < 0 ? QString() : record.event.mid(blank + 1);
}

QString valueOf(const Rpc::AuditRecord &record, AuditKey key)
{
    switch (key) {
    case AuditKey::User:
        return record.user;
    case AuditKey::Requested:
        return record.requested;
    case AuditKey::Impersonator:
        return record.impersonator;
    case AuditKey::Owner:
        return record.ownerName;
    case AuditKey::From:
        return record.from;
    case AuditKey::Program:
        return record.program;
    case AuditKey::Method:
        return record.method;
    case AuditKey::Event:
        return record.event;
    case AuditKey::Result:
        return resultOf(record);
    case AuditKey::Rights:
        return record.rights;
    case AuditKey::Type:
        return record.objectType ? QString::number(record.objectType) : QString();
    case AuditKey::Object:
        return record.path;
    case AuditKey::Action:
        return record.action;
    case AuditKey::Target:
        return record.target;
    case AuditKey::Detail:
        return record.detail;
    case AuditKey::Uid:
        return record.event == QLatin1String("startup") ? QString::number(record.number) : QString();
    case AuditKey::Signal:
        return record.event == QLatin1String("signal") ? QString::number(record.number) : QString();
    case AuditKey::Session:
        return record.session;
    case AuditKey::Since:
    case AuditKey::Until:
    case AuditKey::Text:
        break;
    }
    return {};
}

} // namespace Models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

/// The language that records of the security log are asked for in. Pure; any thread.
///
///     filter    = *( blank / condition / text )          every condition has to hold
///     condition = [ "-" ] key ( ":" / "~" ) value *( "," value )    "-": must not hold; ",": one of them
///     value     = 1*( any but blank, comma, quote ) / quote *( any / "\" quote ) quote
///     key       = one of auditKeys()
///     text      = [ "-" ] value                           part of any value of the record
///
/// "user:john" is the whole value with its case, with * for any characters in any case; "user~jo" is a part
/// of it in any case; "user:*" is that there is one. "since:" and "until:" take a date, date and time, a time
/// of today, "now", or an age such as -24h (s, m, h, d, w). "from:10.0.0.0/8" is a network.
namespace Models {

/// What a condition is about.
enum class AuditKey {
    User,
    Requested,
    Impersonator,
    Owner,
    From,
    Program,
    Method,
    Event,
    Result,
    Rights,
    Type,
    Object,
    Action,
    Target,
    Detail,
    Uid, ///< who started the server
    Signal, ///< its number
    Session,
    Since,
    Until,
    Text,
};

/// One condition, and where it stands in the text.
struct AuditCondition
{
    AuditKey key = AuditKey::Text;
    bool negated = false;
    bool part = false; ///< "~": a part of the value is enough
    QStringList values; ///< without their quotes; one of them has to fit
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// What is wrong, in a sentence, and where.
struct AuditMistake
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString text;
};

/// A filter as it was understood. What has mistakes is not asked for.
struct AuditFilter
{
    Q_DECLARE_TR_FUNCTIONS(AuditFilter)
public:
    QList<AuditCondition> conditions;
    QList<AuditMistake> mistakes;

    bool isValid() const { return mistakes.isEmpty(); }
};

/// What can be typed at a place instead of what is there.
struct AuditCompletion
{
    qsizetype begin = 0; ///< of what would be replaced
    qsizetype length = 0;
    QStringList proposals;
};

/// The keys, in the order they are proposed in.
QStringList auditKeys();
/// "user".
QString nameOf(AuditKey key);
AuditFilter parseAuditFilter(const QString &text);
/// The condition as it would be typed.
QString textOf(const AuditCondition &condition);
/// The text without the condition, or conditions of the key; what else stands there is kept as it was typed.
QString withoutCondition(const QString &text, const AuditCondition &condition);
QString withoutKey(const QString &text, AuditKey key);
/// The text with one more condition, if it is not there yet: "user", "john".
QString withCondition(const QString &text, AuditKey key, const QString &value);
/// Keys, or the known values of the key the cursor is at.
AuditCompletion completeAuditFilter(const QString &text, qsizetype cursor);

/// Links of this kind can be given to others: "kopano-audit:user%3Ajohn". A filter may also be typed as one.
QString auditLink(const QString &filter);
/// The filter of a link; anything else is itself.
QString filterOfLink(const QString &text);

} // namespace Models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

namespace {

const QByteArrayList outcomeNames{"ok", "unknown", "overquota", "toobig", "full", "temporary", "unavailable"};
const QByteArrayList newlineNames{"keep", "normalise", "reject"};

/// Undoes the escapes; \c at the end means: no CR LF.
QByteArray unescaped(const QByteArray &text, const QByteArray &lineEnd)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
            continue;
        }
        const char kind = text[++i];
        if (kind == 'r') {
            bytes += '\r';
        } else if (kind == 'n') {
            bytes += '\n';
        } else if (kind == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else if (kind == 'c' && i + 1 == text.size()) {
            return bytes;
        } else if (kind == 'c') {
            const qsizetype open = text.indexOf('{', i);
            const qsizetype close = text.indexOf('}', open);
            bytes += text.mid(open + 1, close - open - 1).repeated(text.mid(i + 1, open - i - 1).toInt());
            i = close;
        } else {
            bytes += kind;
        }
    }
    return bytes + lineEnd;
}

bool configure(Transcript &transcript, const QByteArrayList &words)
{
    if (words.size() != 2)
        return false;
    const qint64 number = words[1].toLongLong();
    if (words[0] == "max_recipients")
        transcript.settings.maxRecipients = number;
    else if (words[0] == "max_size")
        transcript.settings.maxMessageSize = quint64(number);
    else if (words[0] == "max_line")
        transcript.settings.maxLine = number;
    else if (words[0] == "bad_commands")
        transcript.settings.maxBadCommands = int(number);
    else if (words[0] == "memory")
        transcript.memory = number;
    else if (words[0] == "bare_newline" && newlineNames.contains(words[1]))
        transcript.settings.bareNewline = Smtp::BareNewline(newlineNames.indexOf(words[1]));
    else
        return false;
    return true;
}

bool addUser(Transcript &transcript, QByteArrayList words)
{
    while (words.size() < 4)
        words.append("ok");
    const qsizetype atRcpt = outcomeNames.indexOf(words[2]);
    const qsizetype atContent = outcomeNames.indexOf(words[3]);
    if (atRcpt < 0 || atContent < 0)
        return false;
    transcript.users[QString::fromUtf8(unescaped(words[0], ""))] = {
        words[1].toLongLong(), Smtp::Outcome(atRcpt), Smtp::Outcome(atContent)};
    return true;
}

void addLine(Transcript &transcript, const QByteArray &line)
{
    transcript.client += line;
    if (transcript.turns.isEmpty() || transcript.turns.constLast().answered > 0)
        transcript.turns.append(Transcript::Turn());
    transcript.turns.last().lines.append(line);
}

void addReply(Transcript &transcript, const QByteArray &reply)
{
    transcript.server += reply;
    if (transcript.turns.isEmpty())
        transcript.turns.append(Transcript::Turn());
    transcript.turns.last().answered = transcript.server.size();
}

bool readLine(Transcript &transcript, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray key = line.left(colon);
    const QByteArray rest = line.mid(colon + (line.mid(colon + 1, 1) == " " ? 2 : 1));
    if (key == "config")
        return configure(transcript, rest.split(' '));
    if (key == "user")
        return addUser(transcript, rest.split(' '));
    if (key == "C")
        addLine(transcript, unescaped(rest, "\r\n"));
    else if (key == "S")
        addReply(transcript, rest + "\r\n");
    else if (key == "M")
        transcript.messages += unescaped(rest, "");
    else if (key == "closed" || key == "open")
        transcript.closed = key == "closed";
    else
        return false;
    return true;
}

} // namespace

Transcript readTranscript(const QByteArray &text)
{
    Transcript transcript;
    if (!text.startsWith("# RFC "))
        transcript.problem = "the first line cites no RFC";
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('#') && !readLine(transcript, line))
            transcript.problem = "bad line: " + line;
    }
    return transcript;
}

QByteArrayList storedMessages(const FakeDelivery &delivery)
{
    QByteArrayList messages;
    for (const Smtp::IncomingMessage &message : delivery.stored) {
        QByteArrayList ids;
        for (const Base::PrincipalId id : message.recipients)
            ids += QByteArray::number(id.value);
        messages += message.sender + '|' + ids.join(',') + '|' + message.envelopeId + '|'
            + message.raw.mid(message.contentOffset);
    }
    return messages;
}

Played play(const Transcript &transcript, const QList<qsizetype> &cuts, bool atOnce)
{
    const Base::ManualClock clock;
    Smtp::MemoryBudget budget(transcript.memory);
    FakeDelivery delivery;
    delivery.users = transcript.users;
    delivery.atOnce = atOnce;
    Played played;
    {
        Smtp::LmtpSession session(transcript.settings, delivery, budget, clock, [] {});
        qsizetype from = 0;
        for (const qsizetype cut : cuts) {
            session.feed(QByteArrayView(transcript.client).sliced(from, cut - from));
            from = cut;
            while (delivery.answer()) { }
            played.server += session.takeOutput();
        }
        played.closed = session.isClosed();
    }
    played.messages = storedMessages(delivery);
    return played;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include "imap/flags.h"
#include "mime/digest.h"

Transcript Transcript::read(const QString &path)
{
    Transcript transcript;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return transcript;
    int number = 0;
    bool inHeader = true;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        ++number;
        if (number == 1)
            transcript.citation = line;
        else if (line.startsWith("# Direct only: "))
            transcript.directOnly = line.mid(15);
        else if (line.startsWith('#'))
            continue;
        else if (line.isEmpty())
            inHeader = inHeader && number == 2;
        else if (inHeader)
            transcript.header.append(line);
        else if (line.size() >= 2 && (line[1] == ':' || line[1] == '='))
            transcript.steps.append({line[1] == '=' ? '=' : line[0], line.mid(3), number});
        else
            transcript.steps.append({'?', line, number});
    }
    return transcript;
}

QByteArray sampleMessage(const QByteArray &name)
{
    const QByteArray head = "From: Alice <alice@example.org>\r\nTo: bob@example.org\r\n"
                            "Date: Wed, 17 Jul 1996 02:23:25 -0700\r\nMessage-ID: <1@example.org>\r\n";
    if (name == "multipart") {
        return head
            + "Subject: two parts\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
              "--b\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nfirst part\r\n"
              "--b\r\nContent-Type: text/html\r\n\r\n<p>second</p>\r\n--b--\r\n";
    }
    if (name == "nested") {
        return head
            + "Subject: outer\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
              "From: carol@example.org\r\nSubject: inner\r\n\r\ninside\r\n";
    }
    if (name == "long")
        return head + "Subject: long\r\n\r\n" + QByteArray(3 * 1024 * 1024 - 2, 'x') + "\r\n";
    if (name == "eightbit")
        return head
            + "Subject: Gr\xc3\xbc\xc3\x9f"
              "e\r\n\r\nGr\xc3\xbc\xc3\x9f"
              "e aus K\xc3\xb6ln\r\n";
    return head + "Subject: hello\r\n\r\nHello world\r\n";
}

Conversation::Conversation() : cache(std::make_unique<Gateway::MailboxCache>(server))
{
    settings.disablePlaintextAuth = true;
    settings.limits.messageLiteral = 512 * 1024;
    server.onFolderChanged = [this](const Rpc::FolderChanged &event) { cache->notified(event); };
}

Conversation::~Conversation()
{
    session.reset();
}

void Conversation::makeEnvironment()
{
    environment.reset(new Gateway::Environment{server, *cache, literals, clock,
        std::make_shared<const Gateway::Settings>(settings),
        [](const QByteArray &raw, const Gateway::Environment::Digested &done) { done(Mime::digest(raw)); }});
}

void Conversation::begin(const Gateway::Peer &peer)
{
    makeEnvironment();
    session = std::make_unique<Gateway::Session>(*environment, *this, peer);
    session->start();
    settle();
}

void Conversation::write(const QByteArray &bytes)
{
    if (!closed)
        m_output += bytes;
}

void Conversation::feed(const QByteArray &bytes)
{
    m_input += bytes;
    session->inputReady();
    settle();
}

void Conversation::settle()
{
    while (server.run() > 0) { }
}

QString Conversation::setUp(const QByteArray &name, const QByteArray &value)
{
    const QList<QByteArray> words = value.split(' ');
    if (name == "state") {
        m_state = value;
    } else if (name == "folder") {
        server.addFolder(QString::fromUtf8(value));
    } else if (name == "shared" || name == "calendar") {
        const auto kind = name == "shared" ? Base::FolderKind::Mail : Base::FolderKind::Calendar;
        server.share(QString::fromUtf8(words[0]).replace(u'+', u' '), words[1].toUInt(nullptr, 16), kind);
    } else if (name == "message") {
        Imap::FlagList flags;
        for (const QByteArray &word : words.mid(2)) {
            if (const QByteArray flag = QByteArray(word).replace('(', "").replace(')', ""); !flag.isEmpty())
                Q_UNUSED(Imap::addFlag(flags, flag).has_value())
        }
        server.append(QString::fromUtf8(words[0]).replace(u'+', u' '), sampleMessage(words[1]), flags.flags,
            flags.keywords);
    } else if (name == "peer") {
        m_peer.loopback = value == "loopback";
        m_peer.tlsAvailable = value.contains("tls");
        m_peer.address = m_peer.loopback ? "127.0.0.1" : "192.0.2.1";
    } else if (name == "setting") {
        if (words[0] == "expunge-on-delete")
            settings.expungeOnDelete = true;
        else if (words[0] == "ignore-idle")
            settings.ignoreCommandIdle = true;
        else if (words[0] == "no-raw")
            server.largestRaw = 0;
        else if (words[0] == "all-folders")
            settings.onlyMailFolders = false;
        else if (words[0] == "no-public")
            settings.publicFolders = false;
        else if (words[0] == "max-fail")
            settings.maxFailCommands = words[1].toInt();
        else if (words[0] == "message-limit")
            settings.limits.messageLiteral = words[1].toInt();
        else
            return QStringLiteral("unknown setting");
    } else {
        return QStringLiteral("unknown header line");
    }
    return {};
}

QString Conversation::prepare(const QList<QByteArray> &header)
{
    m_peer = {"127.0.0.1", true, false, false};
    m_state = "not-authenticated";
    for (const QByteArray &line : header) {
        const qsizetype colon = line.indexOf(':');
        if (const QString wrong = setUp(line.left(colon), line.mid(colon + 1).trimmed()); !wrong.isEmpty())
            return wrong + QStringLiteral(": ") + QString::fromUtf8(line);
    }
    begin(m_peer);
    if (m_state == "not-authenticated")
        return {};
    const auto untilAnswered = [this](const QByteArray &tag) {
        waitFor([&] { return closed || (m_output.contains(tag) && m_output.endsWith("\r\n")); });
    };
    feed("setup1 LOGIN alice secret\r\n");
    untilAnswered("setup1 ");
    const QList<QByteArray> words = m_state.split(' ');
    if (words[0] == "selected")
        feed("setup2 SELECT \"" + words.mid(1).join(' ') + "\"\r\n");
    else if (words[0] == "examined")
        feed("setup2 EXAMINE \"" + words.mid(1).join(' ') + "\"\r\n");
    if (words[0] != "authenticated")
        untilAnswered("setup2 ");
    const QByteArray output = takeOutput();
    return output.contains(" NO ") || output.contains(" BAD ") || output.contains("BYE")
        ? QStringLiteral("cannot reach the state: ") + QString::fromUtf8(output)
        : QString();
}

/// What else happens: "append FOLDER message", "flags FOLDER uid (list)", "expunge FOLDER uid", "delete
/// FOLDER", "grant FOLDER mask", "wait seconds", "fail Request Code", "hold", "release", "lost", "tls", "timeout", "shutdown", "half-close",
/// "ping", "congest", "drain".
QString Conversation::outside(const QByteArray &command)
{
    const QList<QByteArray> words = command.split(' ');
    const QString folder = QString::fromUtf8(words.value(1)).replace(u'+', u' ');
    if (words[0] == "append") {
        server.append(folder, sampleMessage(words.value(2)));
    } else if (words[0] == "flags") {
        Imap::FlagList flags;
        for (const QByteArray &word : words.mid(3))
            Q_UNUSED(Imap::addFlag(flags, QByteArray(word).replace('(', "").replace(')', "")).has_value())
        server.setFlags(folder, words[2].toUInt(), flags.flags, flags.keywords);
    } else if (words[0] == "expunge") {
        server.expunge(folder, words[2].toUInt());
    } else if (words[0] == "delete") {
        server.deleteFolder(folder);
    } else if (words[0] == "grant") {
        server.find(folder)->grants = words[2].toUInt(nullptr, 16);
    } else if (words[0] == "wait") {
        clock.advance(std::chrono::seconds(words[1].toInt()));
    } else if (words[0] == "fail") {
        for (int code = 0; code <= int(Base::Code::Internal); ++code) {
            if (Base::codeName(Base::Code(code)) == QLatin1String(words[2]))
                server.failNext(words[1], Base::Code(code));
        }
    } else if (words[0] == "hold" || words[0] == "release") {
        server.hold(words[0] == "hold");
    } else if (words[0] == "lost") {
        current().serverLost();
        cache->clear();
    } else if (words[0] == "shutdown") {
        current().shutDown();
    } else if (words[0] == "ping") {
        current().keepAlive();
    } else if (const QString wrong = atConnection(words[0]); !wrong.isEmpty()) {
        return wrong;
    }
    settle();
    return {};
}

QString Conversation::atConnection(const QByteArray &event)
{
    if (event == "tls") {
        if (!std::exchange(tlsAsked, false))
            return QStringLiteral("TLS was not asked for");
        session->encrypted();
    } else if (event == "timeout") {
        session->timedOut();
    } else if (event == "half-close") {
        session->inputEnded();
    } else if (event == "congest") {
        congestedAbove = 0;
    } else if (event == "drain") {
        congestedAbove = -1;
        session->drained();
    } else {
        return QStringLiteral("unknown event");
    }
    return {};
}

bool Conversation::matches(QByteArrayView line, QByteArrayView expected)
{
    static const QByteArray rest("\xe2\x80\xa6");
    while (!expected.isEmpty()) {
        if (expected == rest)
            return true;
        if (expected.front() == '$' && expected.size() > 1 && std::islower(uchar(expected[1]))) {
            qsizetype end = 1;
            while (end < expected.size() && std::isalnum(uchar(expected[end])))
                ++end;
            const QByteArray name = expected.first(end).toByteArray();
            expected = expected.sliced(end);
            qsizetype length = 0;
            while (length < line.size() && !QByteArrayView(" )]\"").contains(line[length]))
                ++length;
            const QByteArray value = line.first(length).toByteArray();
            if (m_bound.contains(name) && m_bound[name] != value)
                return false;
            m_bound[name] = value;
            line = line.sliced(length);
            continue;
        }
        if (line.isEmpty() || line.front() != expected.front())
            return false;
        line = line.sliced(1);
        expected = expected.sliced(1);
    }
    return line.isEmpty();
}

QString Conversation::expect(const QByteArray &expected)
{
    waitFor([this] { return closed || m_output.contains("\r\n"); });
    if (expected == "<closed>")
        return closed && m_output.isEmpty() ? QString() : QStringLiteral("the connection is open");
    const qsizetype end = m_output.indexOf("\r\n");
    if (end < 0)
        return QStringLiteral("nothing came, but expected: ") + QString::fromUtf8(expected);
    const QByteArray line = m_output.left(end);
    m_output.remove(0, end + 2);
    if (matches(line, expected))
        return {};
    return QStringLiteral("got: %1\n   expected: %2")
        .arg(QString::fromUtf8(line), QString::fromUtf8(expected));
}

static QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        const char next = text.at(++i);
        if (next == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += next == 'r' ? '\r' : next == 'n' ? '\n' : next == '0' ? '\0' : next;
        }
    }
    return bytes;
}

static qsizetype pieceOf(const QByteArray &bytes, Cuts cuts, QRandomGenerator &random)
{
    const qsizetype lineEnd = bytes.indexOf('\n') + 1;
    switch (cuts) {
    case Cuts::EachByte:
        return 1;
    case Cuts::Random:
        return qsizetype(random.bounded(1, int(std::min<qsizetype>(bytes.size(), 40)) + 1));
    case Cuts::EachLine:
        return lineEnd > 0 ? lineEnd : bytes.size();
    case Cuts::ThreeBytes:
        return std::min<qsizetype>(bytes.size(), 3);
    case Cuts::Whole:
        break;
    }
    return bytes.size();
}

/// Sends what the client says from step \a at on. \returns the step of its last line.
qsizetype Conversation::sendFrom(
    const Transcript &transcript, qsizetype at, Cuts cuts, QRandomGenerator &random)
{
    QByteArray bytes;
    for (; at < transcript.steps.size(); ++at) {
        const Transcript::Step &step = transcript.steps[at];
        if (step.kind != 'C' && step.kind != '=')
            break;
        bytes += step.kind == '=' ? unescaped(step.text) : QByteArray(step.text + "\r\n");
    }
    while (!bytes.isEmpty()) {
        const qsizetype length = pieceOf(bytes, cuts, random);
        feed(bytes.left(length));
        bytes.remove(0, length);
    }
    return at - 1;
}

QString Conversation::play(const Transcript &transcript, Cuts cuts, quint32 seed)
{
    QRandomGenerator random(seed);
    if (const QString wrong = prepare(transcript.header); !wrong.isEmpty())
        return wrong;
    if (!transcript.citation.contains("greeting"))
        m_output.clear();
    m_bound.clear();
    for (qsizetype at = 0; at < transcript.steps.size(); ++at) {
        const Transcript::Step &step = transcript.steps[at];
        QString wrong;
        if (step.kind == 'S')
            wrong = expect(step.text);
        else if (!m_output.isEmpty())
            wrong = QStringLiteral("not expected: ") + QString::fromUtf8(m_output);
        else if (step.kind == 'O')
            wrong = outside(step.text);
        else if (step.kind == 'C' || step.kind == '=')
            at = sendFrom(transcript, at, cuts, random);
        else
            wrong = QStringLiteral("neither C, S nor O");
        if (!wrong.isEmpty())
            return QStringLiteral("line %1: %2").arg(step.line).arg(wrong);
    }
    finish();
    return m_output.isEmpty() ? QString()
                              : QStringLiteral("not expected at the end: ") + QString::fromUtf8(m_output);
}

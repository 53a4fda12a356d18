// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeserver.h"
#include "gateway/session.h"

#include <QFile>
#include <QRandomGenerator>

/// A conversation in a text file. The first line cites the RFC section. Then the header, one setting per
/// line:
///   state: not-authenticated | authenticated | selected INBOX | examined INBOX
///   message: INBOX simple (\Seen $Keyword)      a message of this sort, see sampleMessage()
///   folder: Work/Reports                        a mail folder
///   shared: mary:Inbox 663                      one of somebody else's, with the client's grants; "public:News 49b"
///   calendar: mary:Calendar 401                 the same, no mail folder
///   peer: remote | remote tls | loopback        where the client is; loopback if not said
///   setting: expunge-on-delete | ignore-idle | max-fail 3 | message-limit 100
/// an empty line, and the steps:
///   C: text       the client sends the text and CRLF;  C= text  without CRLF, with \r \n \0 \xHH \\ escapes
///   S: text       the server answers this line; $name is bound at its first use, compared later; "…" at the
///   end stands
///                 for any rest; "S: <closed>" for the end of the connection
///   O: command    something happens outside, see Conversation::outside()
/// All lines the server sends must be expected before the next C or O step. Lines with # are passed over; "#
/// Direct only: reason" keeps tst_imap_socket from playing the file.
struct Transcript
{
    struct Step
    {
        char kind = 'C';
        QByteArray text;
        int line = 0;
    };
    QByteArray citation;
    QByteArray directOnly; ///< why it cannot be played over a socket; empty if it can
    QList<QByteArray> header;
    QList<Step> steps;

    static Transcript read(const QString &path);
};

/// How the client's bytes arrive. Whole: all between two steps of another kind at once.
enum class Cuts { Whole, EachByte, Random, EachLine, ThreeBytes };

/// A message by name: simple, multipart, nested, long (3 MiB), eightbit.
QByteArray sampleMessage(const QByteArray &name);

/// The fakes around one session. Also used without transcripts.
class Conversation : public Gateway::Transport
{
public:
    Conversation();
    ~Conversation() override;

    /// Plays a transcript. \returns the first thing that is wrong, with its line, or nothing.
    QString play(const Transcript &transcript, Cuts cuts, quint32 seed);

    virtual void begin(const Gateway::Peer &peer);
    virtual void feed(const QByteArray &bytes);
    /// Lets everything that is under way happen.
    virtual void settle();
    QByteArray takeOutput() { return std::exchange(m_output, {}); }

    FakeServer server;
    Base::ManualClock clock;
    Gateway::Settings settings;
    std::unique_ptr<Gateway::MailboxCache> cache;
    Gateway::LiteralBudget literals{1024 * 1024};
    std::unique_ptr<Gateway::Environment> environment;
    std::unique_ptr<Gateway::Session> session;
    qsizetype congestedAbove = -1; ///< bytes of output not taken; −1 = never
    bool closed = false;
    bool aborted = false;
    bool tlsAsked = false;

protected:
    /// What begin() made; here, where no socket is in between, that is \a session.
    virtual Gateway::Session &current() { return *session; }
    /// Gives output the time it needs to arrive; here it needs none.
    virtual void waitFor(const std::function<bool()> &condition) { Q_UNUSED(condition) }
    /// Something happens to the connection: "tls", "timeout", "half-close", "congest", "drain".
    virtual QString atConnection(const QByteArray &event);
    /// Makes all output arrive that is still to come.
    virtual void finish() { }
    void makeEnvironment();

    QByteArray m_output;

private:
    QByteArrayView input() const override { return m_input; }
    void consume(qsizetype count) override { m_input.remove(0, count); }
    void write(const QByteArray &bytes) override;
    bool isCongested() const override { return congestedAbove >= 0 && m_output.size() > congestedAbove; }
    void close() override { closed = true; }
    void abort() override { aborted = closed = true; }
    void startTls() override { tlsAsked = true; }
    void setAuthenticated() override { }

    QString prepare(const QList<QByteArray> &header);
    QString setUp(const QByteArray &name, const QByteArray &value);
    QString outside(const QByteArray &command);
    QString expect(const QByteArray &expected);
    qsizetype sendFrom(const Transcript &transcript, qsizetype at, Cuts cuts, QRandomGenerator &random);
    bool matches(QByteArrayView line, QByteArrayView expected);

    QByteArray m_input;
    QHash<QByteArray, QByteArray> m_bound;
    Gateway::Peer m_peer;
    QByteArray m_state;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rpc/audit.h"
#include "tools/auditline.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace Tools {

/// Which file a name or a descriptor means just now; equal only for the same one. Zeros: none.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
FileIdentity identityOf(const QString &path);
FileIdentity identityOf(int descriptor);
bool isTerminal(int descriptor);

/// Makes the lines of a security log readable, a piece at a time: access lines are rewritten with the names
/// of their objects, all others pass as they are. Memory is bounded whatever the input is. Main thread.
class AuditParse : public QObject
{
    Q_OBJECT
public:
    using Names = std::function<void(const Base::Result<Rpc::ResolveObjectsReply> &)>;
    struct Options
    {
        QString file; ///< empty = the standard input
        bool follow = false; ///< goes on at the end of the file, over rotations
        bool bare = false; ///< rewritten lines lose their time stamp
        std::optional<AuditTypes> types; ///< nothing = by what the lines say
        std::chrono::milliseconds interval{250}; ///< between two looks at the end of a file that is followed
        std::chrono::milliseconds retry{10'000}; ///< without names, after a server did not answer who follows
    };
    static constexpr qsizetype pieceSize = 1024 * 1024;
    static constexpr qsizetype longestLine = 64 * 1024; ///< longer ones are passed on unread
    static constexpr qsizetype mostNames = 100'000; ///< remembered
    static constexpr qsizetype namesPerCall = 500;
    static constexpr size_t mostFollowing = 16; ///< rotations that are not forgotten while a file is read

    explicit AuditParse(Options options);
    ~AuditParse() override;

    /// Asks for names; empty = objects stay numbers.
    std::function<void(const Rpc::ResolveObjects &request, Names answer)> resolve;
    /// Takes output; false = nobody reads it any more.
    std::function<bool(QByteArrayView bytes)> write;
    /// A look at the end of a file that is followed is over, and there was nothing; may be empty.
    std::function<void()> looked;
    /// Something for the user; once each.
    std::function<void(const QString &sentence)> note;
    std::function<void(const Base::Result<void> &)> finished;

    void start();
    /// Access lines that could not be understood so far.
    quint64 badLines() const { return m_bad; }

private:
    struct Name
    {
        int type = 0;
        QByteArray path;
    };
    /// Neighbouring lines that pass, or one that is rewritten.
    struct Piece
    {
        QByteArrayView bytes;
        std::optional<AuditLine> line;
    };

    struct Input
    {
        std::unique_ptr<QFile> file;
        FileIdentity identity;
    };

    void next();
    Input opened() const;
    void noteRotation();
    bool fill();
    void waitForMore();
    void passLongLine();
    void take(qsizetype length);
    void takeLine(QByteArrayView bytes);
    void askNames();
    void remember(const Rpc::ResolveObjects &request, const Base::Result<Rpc::ResolveObjectsReply> &reply);
    void forget(const QList<Rpc::AuditObject> &objects);
    bool isOffline() const { return m_offline || !m_retry.hasExpired(); }
    void render();
    void rewrite(QByteArray &out, const AuditLine &line) const;
    AuditTypes types() const { return m_options.types.value_or(m_seen); }

    const Options m_options;
    Input m_input;
    std::deque<Input> m_following; ///< took its place since, and were not begun
    QTimer m_timer;
    QByteArray m_buffer;
    qsizetype m_taken = 0; ///< bytes of m_buffer that m_pieces refer to
    bool m_end = false; ///< of the input
    bool m_inLongLine = false;
    bool m_lastLook = false; ///< at the old file, after the new one was begun
    std::vector<Piece> m_pieces;
    Rpc::ResolveObjects m_unknown;
    QHash<qint64, Name> m_names;
    AuditTypes m_seen = AuditTypes::Own;
    bool m_offline = false; ///< for ever
    bool m_complained = false; ///< since the server answered last
    QDeadlineTimer m_retry = QDeadlineTimer(0); ///< runs while it is not to be asked
    quint64 m_bad = 0;
};

} // namespace Tools

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/auditparse.h"

#include "base/quoting.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace Tools {

AuditParse::AuditParse(Options options) : m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditParse::next);
}

AuditParse::~AuditParse() = default;

void AuditParse::start()
{
    m_input = opened();
    if (!m_input.file->isOpen()) {
        finished(Base::Result<void>(Base::Code::Io,
            QStringLiteral("%1 cannot be read: %2").arg(m_options.file, m_input.file->errorString())));
        return;
    }
    next();
}

AuditParse::Input AuditParse::opened() const
{
    Input input{std::make_unique<QFile>(m_options.file), {}};
    const bool open = m_options.file.isEmpty()
        ? input.file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
        : input.file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (open)
        input.identity = identityOf(input.file->handle());
    return input;
}

/// Reads until a whole line is there. False at the end of the input.
bool AuditParse::fill()
{
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + pieceSize);
    const qint64 count = m_input.file->read(m_buffer.data() + before, pieceSize);
    m_buffer.resize(before + std::max<qint64>(0, count));
    return count > 0;
}

/// The next piece of input, up to its last whole line; goes on in the event loop, so that nothing nests.
void AuditParse::next()
{
    const bool more = fill();
    if (m_inLongLine)
        passLongLine();
    const qsizetype end = m_buffer.lastIndexOf('\n') + 1;
    if (end > 0)
        return take(end);
    if (m_buffer.size() > longestLine) {
        m_inLongLine = true;
        passLongLine();
    }
    if (more)
        return QMetaObject::invokeMethod(this, &AuditParse::next, Qt::QueuedConnection), void();
    if (m_options.follow)
        return waitForMore();
    m_end = true;
    if (!m_buffer.isEmpty())
        return take(m_buffer.size());
    finished({});
}

/// Opens the file that took the place of ours, before it is gone, too.
void AuditParse::noteRotation()
{
    const FileIdentity last = m_following.empty() ? m_input.identity : m_following.back().identity;
    const FileIdentity now = identityOf(m_options.file);
    if (now == FileIdentity() || now == last || m_following.size() >= mostFollowing)
        return;
    Input input = opened();
    if (input.file->isOpen()) // else it is not readable yet
        m_following.push_back(std::move(input));
}

/// At the end of a file that may grow, or that another one takes the place of. Whoever writes the log goes on
/// in the old file until it is told of the rotation: the old one is at its end only when there is something
/// in a new one.
void AuditParse::waitForMore()
{
    noteRotation();
    const bool begun = std::any_of(
        m_following.cbegin(), m_following.cend(), [](const Input &input) { return input.file->size() > 0; });
    if (begun && !std::exchange(m_lastLook, true))
        return next();
    const bool cut = m_input.file->size() < m_input.file->pos();
    if (begun) {
        m_input = std::move(m_following.front());
        m_following.pop_front();
    } else if (cut) {
        m_input.file->seek(0);
    }
    if ((begun || cut) && !m_buffer.isEmpty())
        m_buffer += '\n'; // the old one's last line never ends
    m_lastLook = false;
    m_timer.start(m_options.interval);
    if (looked)
        looked();
}

/// Gives on what there is of a line that is too long to be read, up to its end.
void AuditParse::passLongLine()
{
    const qsizetype end = m_buffer.indexOf('\n') + 1;
    const qsizetype length = end > 0 ? end : m_buffer.size();
    (void)write(QByteArrayView(m_buffer).first(length));
    m_buffer.remove(0, length);
    m_inLongLine = end == 0;
}

void AuditParse::take(qsizetype length)
{
    if (m_names.size() > mostNames)
        m_names.clear();
    m_taken = length;
    QByteArrayView rest = QByteArrayView(m_buffer).first(length);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const qsizetype size = end < 0 ? rest.size() : end + 1;
        takeLine(rest.first(size));
        rest = rest.sliced(size);
    }
    askNames();
}

void AuditParse::takeLine(QByteArrayView bytes)
{
    const bool ended = bytes.endsWith('\n');
    const QByteArrayView text = ended ? bytes.chopped(1) : bytes;
    std::optional<AuditLine> line;
    const qsizetype start = text.size() <= longestLine ? accessTextStart(text) : -1;
    if (start >= 0) {
        line = parseAuditLine(text, start);
        m_bad += line ? 0 : 1;
    }
    if (!line) {
        if (!m_pieces.empty() && !m_pieces.back().line)
            m_pieces.back().bytes =
                QByteArrayView(m_pieces.back().bytes.data(), m_pieces.back().bytes.size() + bytes.size());
        else
            m_pieces.push_back({bytes, {}});
        return;
    }
    if (line->type == 1)
        m_seen = AuditTypes::Legacy; // no log of ours has it
    else if (line->type == 7)
        m_seen = AuditTypes::Own;
    if (types() == AuditTypes::Own && resolve && !isOffline() && !m_names.contains(line->objectId)) {
        const auto owner = Base::unquoted(line->value("ownername"));
        m_names.insert(line->objectId, {});
        m_unknown.objects.append({line->objectId, owner ? Base::fromBytes(*owner) : QString()});
    }
    m_pieces.push_back({bytes, std::move(line)});
}

/// Asks for the names that are missing, some at a time, then goes on.
void AuditParse::askNames()
{
    if (isOffline())
        forget(std::exchange(m_unknown.objects, {}));
    if (m_unknown.objects.isEmpty())
        return render();
    Rpc::ResolveObjects request;
    request.objects = m_unknown.objects.mid(0, namesPerCall);
    m_unknown.objects.remove(0, request.objects.size());
    resolve(request, [this, request](const Base::Result<Rpc::ResolveObjectsReply> &reply) {
        remember(request, reply);
        askNames();
    });
}

/// What nobody was asked about is asked about when it comes again.
void AuditParse::forget(const QList<Rpc::AuditObject> &objects)
{
    for (const Rpc::AuditObject &object : objects)
        m_names.remove(object.objectId);
}

void AuditParse::remember(
    const Rpc::ResolveObjects &request, const Base::Result<Rpc::ResolveObjectsReply> &reply)
{
    if (!reply) {
        const Base::Code code = reply.error().code;
        forget(request.objects);
        m_offline = !m_options.follow || (code != Base::Code::Busy && code != Base::Code::Io);
        m_retry.setRemainingTime(m_options.retry);
        if (!std::exchange(m_complained, true))
            note(QStringLiteral("objects stay numbers: %1").arg(reply.error().detail));
        return;
    }
    m_complained = false;
    for (const Rpc::AuditObjectName &name : reply->names)
        m_names.insert(name.objectId, {int(name.type), name.path.toUtf8()});
}

void AuditParse::rewrite(QByteArray &out, const AuditLine &line) const
{
    const auto known = m_names.constFind(line.objectId);
    const bool named = known != m_names.cend() && !known->path.isEmpty() && types() == AuditTypes::Own;
    const QByteArrayView type =
        named ? auditTypeName(known->type, AuditTypes::Own) : auditTypeName(line.type, types());
    const QByteArray object = named ? known->path : QByteArray::number(line.objectId);
    appendReadable(out, line, type, object);
}

void AuditParse::render()
{
    QByteArray out;
    out.reserve(m_taken + m_taken / 2);
    for (const Piece &piece : m_pieces) {
        if (!piece.line) {
            out += piece.bytes;
            continue;
        }
        if (!m_options.bare)
            out += piece.line->prefix;
        rewrite(out, *piece.line);
        if (piece.bytes.endsWith('\n'))
            out += '\n';
    }
    m_pieces.clear();
    const bool taken = write(out);
    m_buffer.remove(0, std::exchange(m_taken, 0));
    if (!taken)
        return finished(Base::Result<void>(Base::Code::Io, QStringLiteral("nobody reads the output")));
    if (m_end)
        return finished({});
    QMetaObject::invokeMethod(this, &AuditParse::next, Qt::QueuedConnection);
}

} // namespace Tools
